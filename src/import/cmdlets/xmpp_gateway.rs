//! `Get-CsXmppGatewayConfiguration`: the limits of the XMPP gateway.
//!
//! The names of the properties are documented; a layout was not seen. The passphrase of dialback is a secret and is
//! passed over with the time limits, which no plan needs.

use crate::estate::TableId;
use crate::import::Found;
use crate::import::cmdlets::row::Row;
use crate::import::cmdlets::{Each, Reader};
use crate::import::records::Record;

/// `Get-CsXmppGatewayConfiguration`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsXmppGatewayConfiguration",
    types: &["XmppGatewaySettings", "XmppGatewayConfiguration"],
    marks: &[&["PartnerConnectionLimit"], &["StreamEstablishmentTimeout"]],
    unless: &[],
    reads: &["ConnectionLimit", "PartnerConnectionLimit"],
    may_read: &[],
    ignores: &[
        "Identity",
        "DialbackPassphrase",
        "EnableLoggingAllMessageBodies",
        "KeepAliveInterval",
        "StreamEstablishmentTimeout",
        "StreamInactivityTimeout",
        "SubscriptionRefreshInterval",
    ],
    begin: || Box::new(Each(take)),
};

fn take(record: &Record, found: &mut Found) {
    let mut row = Row::named(record, found, TableId::Deployment, "");
    row.count("ConnectionLimit", "connection_limit");
    row.count("PartnerConnectionLimit", "partner_connection_limit");
}
