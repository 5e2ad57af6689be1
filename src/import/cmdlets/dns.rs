//! What DNS answered our script, name by name.
//!
//! That our own record is missing is believed only of an answer from outside, because it is outside that partners ask.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::Found;
use crate::import::cmdlets::row::Row;
use crate::import::cmdlets::{Each, Reader};
use crate::import::records::Record;

/// `Resolve-DnsName`.
pub(super) static RESOLVED: Reader = Reader {
    cmdlet: "Resolve-DnsName",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Asked", "Of", "For", "Type"],
    may_read: &["Name", "NameTarget", "NameHost", "IPAddress", "TTL", "View", "Missing"],
    ignores: &["Port", "Priority", "Weight"],
    begin: || {
        Box::new(Each(|record, found| match record.word("Of") {
            Some("domain") => has_srv(record, found, TableId::Domain, answered(record)),
            Some("partner") => has_srv(record, found, TableId::Partner, answered(record)),
            Some("host") => host(record, found),
            _ => (),
        }))
    },
};

/// `nslookup`, which says in the language of the system that there is no such name; only what is there is understood.
pub(super) static LOOKED_UP: Reader = Reader {
    cmdlet: "nslookup",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Asked", "Of", "For", "Text"],
    may_read: &["View"],
    ignores: &[],
    begin: || {
        Box::new(Each(|record, found| {
            let table = match record.word("Of") {
                Some("domain") => TableId::Domain,
                Some("partner") => TableId::Partner,
                _ => return,
            };
            let is_there = record.word("Text").is_some_and(|it| it.contains("svr hostname"));
            has_srv(record, found, table, is_there.then_some(true));
        }))
    },
};

/// Whether there is an SRV record of this name; `None` for a record of another kind that came along.
fn answered(record: &Record) -> Option<bool> {
    if record.word("Missing").is_some() {
        return Some(false);
    }
    record.word("NameTarget").map(|_| true)
}

fn has_srv(record: &Record, found: &mut Found, table: TableId, is_there: Option<bool>) {
    let (Some(name), Some(is_there)) = (record.word("For"), is_there) else { return };
    if is_there || table == TableId::Partner || record.word("View") == Some("External") {
        Row::named(record, found, table, name).tell_flag("has_srv", is_there);
    }
}

/// The host to which an SRV record leads.
fn host(record: &Record, found: &mut Found) {
    let Some(name) = record.word("For") else { return };
    let mut row = Row::named(record, found, TableId::Host, name);
    if record.word("Missing").is_some() {
        row.tell("name", Raw::one(name));
        return row.tell("address", Raw::Nothing);
    }
    // Of an alias and its target, the first answers for the name and the second for another one.
    if !record.word("Name").is_some_and(|it| it.trim_end_matches('.').eq_ignore_ascii_case(name.trim_end_matches('.')))
    {
        return;
    }
    row.tell("name", Raw::one(name));
    row.tell_flag("alias", record.word("NameHost").is_some());
    if record.word("IPAddress").is_some() {
        row.single("IPAddress", "address");
    }
    row.count("TTL", "ttl");
}
