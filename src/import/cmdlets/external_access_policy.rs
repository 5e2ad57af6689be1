//! `Get-CsExternalAccessPolicy`: who may use federation and XMPP.
//!
//! Lync Server 2010 has no `EnableXmppAccess`; it is then not told. What is passed over belongs to other services.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::estate::choices::Scope;
use crate::import::Found;
use crate::import::cmdlets::row::{Once, Row, without};
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::Record;

/// `Get-CsExternalAccessPolicy`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsExternalAccessPolicy",
    types: &["ExternalAccessPolicy"],
    marks: &[&["EnableXmppAccess"], &["EnablePublicCloudAccess"], &["Identity", "EnableFederationAccess"]],
    unless: &[],
    reads: &["Identity", "EnableFederationAccess", "EnableXmppAccess"],
    may_read: &[],
    ignores: &[
        "Description",
        "EnablePublicCloudAccess",
        "EnablePublicCloudAudioVideoAccess",
        "EnablePublicCloudAudioVideoAccessEnabled",
        "EnableOutsideAccess",
        "EnableAcsFederationAccess",
        "EnableTeamsConsumerAccess",
        "EnableTeamsConsumerInbound",
    ],
    begin: || Box::<Policies>::default(),
};

#[derive(Debug, Default)]
struct Policies(Once);

impl Gather for Policies {
    fn take(&mut self, record: &Record, found: &mut Found) {
        let Some(identity) = self.0.name(record, &["Identity"], found) else { return };
        let site = without(&identity, "site:");
        let (scope, name) = if identity.eq_ignore_ascii_case("global") {
            (Scope::Global, identity.as_str())
        } else if site.len() < identity.len() {
            (Scope::Site, site)
        } else {
            // A policy that is granted to users stands with or without its tag.
            (Scope::User, without(&identity, "tag:"))
        };
        // A site and a tag of one name would become one row.
        if name != identity && !self.0.first(record, name, found) {
            return;
        }
        let mut row = Row::named(record, found, TableId::Policy, name);
        row.tell("scope", Raw::one(scope.code()));
        if scope == Scope::Site {
            row.tell("site", Raw::one(name));
        } else {
            row.tell("site", Raw::Nothing);
        }
        row.flag("EnableFederationAccess", "federation");
        row.flag("EnableXmppAccess", "xmpp");
    }
}
