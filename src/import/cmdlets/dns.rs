//! What DNS answered our script, name by name.
//!
//! What is there is read as every answer of DNS is. That our own record is missing is believed only of an answer from
//! outside, because it is outside that partners ask.

use std::collections::BTreeMap;

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::Found;
use crate::import::cmdlets::row::Row;
use crate::import::cmdlets::{Each, Gather, Reader};
use crate::import::dns::{self, Objects};
use crate::import::records::Record;

/// `Resolve-DnsName`.
pub(super) static RESOLVED: Reader = Reader {
    cmdlet: "Resolve-DnsName",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Asked", "Of", "For", "Type"],
    may_read: &["Name", "NameTarget", "NameHost", "IPAddress", "TTL", "Port", "Priority", "Weight", "View", "Missing"],
    ignores: &[],
    begin: || Box::<Resolved>::default(),
};

/// `nslookup`, whose answer is one text.
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
            let Some(text) = record.word("Text") else { return };
            let mut answer = Found::default();
            dns::read_transcript(&format!("{text}\n"), &mut answer);
            if is_partner(record) {
                if answer.entries.iter().any(|it| it.column == "has_srv" && it.raw == Raw::one("yes")) {
                    tell_partner(record, found, true);
                }
                return;
            }
            // That a name is missing is said in the language of the system, and maybe from inside; what is there counts.
            for it in answer.entries.into_iter().filter(|it| it.raw != Raw::one("no") && it.raw != Raw::Nothing) {
                found.tell(record.line, it.table, &it.row, it.column, it.raw);
            }
        }))
    },
};

#[derive(Debug, Default)]
struct Resolved {
    answers: Objects,
    /// From where each SRV record was seen, by its row, with the line.
    views: BTreeMap<String, (u32, String)>,
}

impl Gather for Resolved {
    fn take(&mut self, record: &Record, found: &mut Found) {
        if record.word("Missing").is_some() {
            return missing(record, found);
        }
        if is_partner(record) {
            if record.word("NameTarget").is_some() {
                tell_partner(record, found, true);
            }
            return;
        }
        let row = self.answers.answer(record.line, &|name| record.word(name));
        if let (Some(row), Some(view)) = (row, record.word("View")) {
            self.views.insert(row, (record.line, view.to_owned()));
        }
    }

    fn end(&mut self, _whole: bool, found: &mut Found) {
        for (row, (line, view)) in &self.views {
            found.tell(*line, TableId::Srv, row, "view", Raw::one(view));
        }
        self.answers.tell(found);
    }
}

/// Whether the script asked for the record of a partner: of that only whether it is there is of use.
fn is_partner(record: &Record) -> bool {
    record.word("Of") == Some("partner")
}

fn tell_partner(record: &Record, found: &mut Found, is_there: bool) {
    if let Some(name) = record.word("For") {
        Row::named(record, found, TableId::Partner, name).tell_flag("has_srv", is_there);
    }
}

/// What the resolver knows not to be there.
fn missing(record: &Record, found: &mut Found) {
    let Some(name) = record.word("For") else { return };
    match record.word("Of") {
        Some("domain") if record.word("View") == Some("External") => {
            Row::named(record, found, TableId::Domain, name).tell_flag("has_srv", false);
        }
        Some("partner") => tell_partner(record, found, false),
        Some("host") => {
            let mut row = Row::named(record, found, TableId::Host, name);
            row.tell("name", Raw::one(name));
            row.tell("address", Raw::Nothing);
        }
        _ => (),
    }
}
