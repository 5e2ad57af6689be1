//! Which product a version of a service is.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::estate::choices::Product;
use crate::import::remarks::RemarkKind;
use crate::import::{Found, shown};
use crate::text::Values;

/// The product with this version of its services. The version of a role says nothing: it is the same in all products.
pub(super) fn of_version(version: &str) -> Option<Product> {
    match version {
        "5" => Some(Product::Lync2010),
        "6" => Some(Product::Lync2013),
        "7" => Some(Product::Sfb2015),
        "8" => Some(Product::Sfb2019),
        _ => None,
    }
}

/// Tells the product of a pool, or remarks that its version is not known.
pub(super) fn tell(found: &mut Found, line: u32, table: TableId, name: &str, version: Option<&str>) -> Option<Product> {
    let product = version.and_then(of_version);
    if let Some(product) = product {
        found.tell(line, table, name, "product", Raw::one(product.code()));
    } else {
        let version = shown(version.unwrap_or("?"));
        let values = Values::new().with("version", version).with("name", shown(name));
        found.remark(line, RemarkKind::UnknownVersion, values);
    }
    if product == Some(Product::Sfb2019) {
        found.remark(line, RemarkKind::MayBeSubscription, Values::new().with("name", shown(name)));
    }
    product
}
