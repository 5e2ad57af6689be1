//! `Get-CsSite`: the sites and their federation routes, which stand in no topology.
//!
//! A route is written `EdgeServer:edge.contoso.com`. It may lead to a Director or another pool instead; that is remarked
//! and not taken, because only an Edge pool says where federation leaves. The pools and services of a site are told in
//! full by other cmdlets.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::estate::choices::SiteKind;
use crate::import::Found;
use crate::import::cmdlets::row::{Once, Row, without};
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::{Record, Value};
use crate::import::remarks::RemarkKind;

/// `Get-CsSite`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsSite",
    types: &["DisplaySite", "CentralSite", "RemoteSite", "BackCompatSite"],
    marks: &[&["FederationRoute"], &["XmppFederationRoute"], &["SiteType", "Identity"]],
    unless: &[],
    reads: &["Identity", "SiteType", "FederationRoute", "XmppFederationRoute"],
    may_read: &["DisplayName"],
    ignores: &["DefaultPersistentChatPool", "Description", "ParentSite", "Pools", "Services", "SiteId"],
    begin: || Box::<Sites>::default(),
};

#[derive(Debug, Default)]
struct Sites(Once);

impl Gather for Sites {
    fn take(&mut self, record: &Record, found: &mut Found) {
        let Some(identity) = self.0.name(record, &["Identity", "DisplayName"], found) else { return };
        let mut row = Row::named(record, found, TableId::Site, without(&identity, "site:"));
        row.tell("name", Raw::one(&row.name));
        match record.word("SiteType") {
            Some("CentralSite") => row.tell("kind", Raw::one(SiteKind::Central.code())),
            Some("RemoteSite" | "BranchSite") => row.tell("kind", Raw::one(SiteKind::Branch.code())),
            Some("BackCompatSite") => row.tell("kind", Raw::one(SiteKind::BackCompat.code())),
            Some(number) if number.parse::<i64>().is_ok() => {
                let number = number.to_owned();
                row.remark(RemarkKind::NumberForWord, "SiteType", &number);
            }
            Some(_) => row.odd("SiteType"),
            None => (),
        }
        route(&mut row, "FederationRoute", "sip_route");
        route(&mut row, "XmppFederationRoute", "xmpp_route");
    }
}

fn route(row: &mut Row, property: &'static str, column: &'static str) {
    let record = row.record;
    match record.get(property) {
        None => (),
        Some(Value::Nothing) => row.tell(column, Raw::Nothing),
        Some(value) if value.is_lost() => row.lost(property),
        Some(value) => match value.word() {
            Some(word) if without(word, "edgeserver:").len() < word.len() => {
                row.tell(column, Raw::one(without(word, "edgeserver:")));
            }
            Some(word) => row.remark(RemarkKind::RouteElsewhere, property, word),
            None => row.odd(property),
        },
    }
}
