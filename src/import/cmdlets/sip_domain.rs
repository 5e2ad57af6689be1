//! `Get-CsSipDomain`: our SIP domains.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::Found;
use crate::import::cmdlets::row::{Once, Row};
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::Record;

/// `Get-CsSipDomain`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsSipDomain",
    types: &["SipDomain", "DisplaySipDomain"],
    marks: &[&["IsDefault", "Name"], &["IsDefault", "Identity"]],
    unless: &[],
    reads: &["Name", "IsDefault"],
    may_read: &["Identity"],
    ignores: &[],
    begin: || Box::<Domains>::default(),
};

#[derive(Debug, Default)]
struct Domains(Once);

impl Gather for Domains {
    fn take(&mut self, record: &Record, found: &mut Found) {
        let Some(name) = self.0.name(record, &["Name", "Identity"], found) else { return };
        let mut row = Row::named(record, found, TableId::Domain, &name);
        row.tell("name", Raw::one(&name));
        row.flag("IsDefault", "is_default");
    }
}
