//! `Resolve-DnsName`: answers of DNS. A console that shows them among other answers is read elsewhere.

use crate::import::Found;
use crate::import::cmdlets::{Gather, Reader};
use crate::import::dns::Objects;
use crate::import::records::Record;

/// `Resolve-DnsName`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Resolve-DnsName",
    types: &["DnsRecord_SRV", "DnsRecord_A", "DnsRecord_AAAA", "DnsRecord_PTR", "DnsRecord_SOA"],
    marks: &[
        &["NameTarget", "Priority", "Port"],
        &["Section", "IPAddress"],
        &["Section", "IP4Address"],
        &["Section", "NameHost"],
        &["Section", "PrimaryServer"],
    ],
    unless: &[],
    reads: &["Name", "Section", "TTL"],
    may_read: &[
        "Type",
        "QueryType",
        "NameTarget",
        "Target",
        "Priority",
        "Weight",
        "Port",
        "IPAddress",
        "IP4Address",
        "IP6Address",
        "Address",
        "NameHost",
        "Server",
    ],
    ignores: &[
        "CharacterSet",
        "DataLength",
        "PrimaryServer",
        "NameAdministrator",
        "Administrator",
        "SerialNumber",
        "TimeToZoneRefresh",
        "TimeToZoneFailureRetry",
        "TimeToExpiration",
        "DefaultTTL",
    ],
    begin: || Box::<Objects>::default(),
};

impl Gather for Objects {
    fn take(&mut self, record: &Record, _found: &mut Found) {
        let _ = self.answer(record.line, &|name| record.word(name));
    }

    fn end(&mut self, _whole: bool, found: &mut Found) {
        self.tell(found);
    }
}
