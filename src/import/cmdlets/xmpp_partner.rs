//! `Get-CsXmppAllowedPartner`: the XMPP partners of the new gateway.
//!
//! The names of the properties are documented; a layout was not seen. Enumerations may come as numbers whose order is
//! not documented, so a number is never taken for a word. `Export-Csv` alone writes the name of the list's type in place
//! of the additional domains; these are then not told.

use crate::estate::TableId;
use crate::import::Found;
use crate::import::cmdlets::row::{Once, Row};
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::Record;

/// `Get-CsXmppAllowedPartner`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsXmppAllowedPartner",
    types: &["XmppAllowedPartner"],
    marks: &[
        &["TlsNegotiation"],
        &["SaslNegotiation"],
        &["PartnerType"],
        &["SupportDialbackNegotiation"],
        &["AdditionalDomains"],
    ],
    unless: &[],
    reads: &[
        "Domain",
        "AdditionalDomains",
        "PartnerType",
        "TlsNegotiation",
        "SaslNegotiation",
        "SupportDialbackNegotiation",
        "EnableKeepAlive",
        "ConnectionLimit",
        "ProxyFqdn",
    ],
    may_read: &["Identity"],
    ignores: &["Description"],
    begin: || Box::<Partners>::default(),
};

#[derive(Debug, Default)]
struct Partners(Once);

impl Gather for Partners {
    fn take(&mut self, record: &Record, found: &mut Found) {
        let Some(name) = self.0.name(record, &["Domain", "Identity"], found) else { return };
        let mut row = Row::named(record, found, TableId::Partner, &name);
        // Who is listed is an allowed partner.
        row.tell_flag("on_new", true);
        row.names("AdditionalDomains", "additional");
        row.choice("PartnerType", "kind");
        row.choice("TlsNegotiation", "tls");
        row.choice("SaslNegotiation", "sasl");
        row.flag("SupportDialbackNegotiation", "dialback");
        row.flag("EnableKeepAlive", "keep_alive");
        row.count("ConnectionLimit", "connection_limit");
        row.single("ProxyFqdn", "proxy");
    }
}
