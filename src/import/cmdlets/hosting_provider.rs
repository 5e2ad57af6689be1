//! `Get-CsHostingProvider`: whether the SIP address space is shared with Microsoft 365. Passed over on purpose: what
//! does not tell that.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::Found;
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::Record;

/// `Get-CsHostingProvider`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsHostingProvider",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Enabled", "EnabledSharedAddressSpace"],
    may_read: &[],
    ignores: &["Identity", "Name", "ProxyFqdn", "VerificationLevel", "HostsOCSUsers", "IsLocal", "AutodiscoverUrl"],
    begin: || Box::<Providers>::default(),
};

#[derive(Debug, Default)]
struct Providers {
    line: u32,
    /// Whether one shares the address space; `None` when that was not told of all.
    shares: Option<bool>,
    open: bool,
}

impl Gather for Providers {
    fn take(&mut self, record: &Record, _found: &mut Found) {
        let flag = |name: &str| record.word(name).and_then(|it| it.to_ascii_lowercase().parse::<bool>().ok());
        match (flag("Enabled"), flag("EnabledSharedAddressSpace")) {
            (Some(true), Some(true)) => {
                self.shares = Some(true);
                self.line = record.line;
            }
            (Some(false), _) | (_, Some(false)) => self.shares = self.shares.or(Some(false)),
            _ => self.open = true,
        }
    }

    fn end(&mut self, whole: bool, found: &mut Found) {
        match self.shares {
            Some(true) => found.tell(self.line, TableId::Deployment, "", "shared_address_space", Raw::one("yes")),
            Some(false) if whole && !self.open => {
                found.tell(self.line, TableId::Deployment, "", "shared_address_space", Raw::one("no"));
            }
            _ => (),
        }
    }
}
