//! `Get-CsPool`: pools and Edge pools, their sites and servers.
//!
//! What a pool is follows from its services. The product does not stand here: `Get-CsService` tells it.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::estate::choices::{EdgeKind, PoolRole};
use crate::import::Found;
use crate::import::cmdlets::row::{Once, Row};
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::{Record, Value};
use crate::import::remarks::RemarkKind;
use crate::text::Values;

/// `Get-CsPool`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsPool",
    types: &["DisplayPool", "Cluster"],
    marks: &[&["Computers", "Services"], &["Computers", "Site"], &["BackupPoolFqdn"]],
    unless: &[],
    reads: &["Identity", "Services", "Computers", "Site"],
    may_read: &["Fqdn", "PoolFqdn"],
    ignores: &["BackupPoolFqdn", "PoolType"],
    begin: || Box::<Pools>::default(),
};

#[derive(Debug, Default)]
struct Pools {
    once: Once,
    others: usize,
}

impl Gather for Pools {
    fn take(&mut self, record: &Record, found: &mut Found) {
        let Some(name) = self.once.name(record, &["Fqdn", "PoolFqdn", "Identity"], found) else { return };
        let services = record.get("Services");
        let listed = services.map(roles).unwrap_or_default();
        let has = |role: &str| listed.iter().any(|it| it.eq_ignore_ascii_case(role));
        let is_whole = services.is_some_and(|it| !it.is_lost());
        if has("EdgeServer") {
            let mut row = Row::named(record, found, TableId::Edge, &name);
            row.site("Site");
            row.names("Computers", "servers");
            if let Some(servers) = record.get("Computers").and_then(Value::words).filter(|it| !it.is_empty()) {
                let kind = if servers.len() == 1 { EdgeKind::Single } else { EdgeKind::Consolidated };
                row.tell("kind", Raw::one(kind.code()));
            }
        } else if has("Registrar") || has("UserServer") {
            let mut row = Row::named(record, found, TableId::Pool, &name);
            row.site("Site");
            row.names("Computers", "servers");
            // A Registrar alone may be a Director or stand in a branch.
            if has("UserServer") {
                row.tell("role", Raw::one(PoolRole::FrontEnd.code()));
            }
        } else if is_whole {
            self.others += 1;
        } else {
            Row::named(record, found, TableId::Pool, &name).lost("Services");
        }
    }

    fn end(&mut self, _whole: bool, found: &mut Found) {
        if self.others > 0 {
            found.remark(0, RemarkKind::OtherClusters, Values::new().with("n", self.others));
        }
    }
}

/// The roles of services such as `Registrar:pool01.contoso.com` or `1-Registrar-1`; those that are there prove something
/// even when others were cut off.
fn roles(services: &Value) -> Vec<String> {
    let texts = match services {
        Value::List(list) => list.items.iter().filter_map(Value::word).map(str::to_owned).collect(),
        other => other.words().unwrap_or_default(),
    };
    let role = |text: String| match text.split_once(':') {
        Some((role, _)) => role.trim().to_owned(),
        None => text.split('-').nth(1).unwrap_or_default().to_owned(),
    };
    texts.into_iter().map(role).collect()
}
