//! `Get-CsAllowedDomain`: allowed SIP domains, with the proxy to which they are sent.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::Found;
use crate::import::cmdlets::row::{Once, Row};
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::Record;

/// `Get-CsAllowedDomain`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsAllowedDomain",
    types: &["AllowedDomain"],
    // A blocked domain has a comment, too, and no proxy.
    marks: &[&["MarkForMonitoring"], &["Domain", "ProxyFqdn", "Comment"]],
    unless: &[],
    reads: &["Domain", "ProxyFqdn"],
    may_read: &["Identity"],
    ignores: &["Comment", "MarkForMonitoring", "VerificationLevel"],
    begin: || Box::<Allowed>::default(),
};

#[derive(Debug, Default)]
struct Allowed(Once);

impl Gather for Allowed {
    fn take(&mut self, record: &Record, found: &mut Found) {
        let Some(name) = self.0.name(record, &["Domain", "Identity"], found) else { return };
        let mut row = Row::named(record, found, TableId::Allowed, &name);
        row.tell("name", Raw::one(&name));
        row.single("ProxyFqdn", "proxy");
    }
}
