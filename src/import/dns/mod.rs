//! What DNS answered: `Resolve-DnsName`, `nslookup`, `dig`, and zone files.
//!
//! One file may hold several answers of several tools, each under its command line, as it is copied from a console. The
//! layouts of the tools are told by their structure, because `nslookup` writes its headings in the language of Windows.
//! That there is no record is told only where a server said so; an error or a timeout says nothing.
//! A line that is not ended may be cut in the middle of a name or an address, so it is left out.

mod fields;
mod nslookup;
mod sniff;
mod tell;
mod transcript;
mod zone;

pub(super) use sniff::{Looks, sniff};

use crate::estate::name::DnsName;
use crate::import::Found;
use crate::import::remarks::RemarkKind;
use crate::text::Values;

/// What a file of answers holds.
#[derive(Debug, Default)]
struct Answers {
    records: Vec<Record>,
    denials: Vec<Denial>,
    /// Questions that ended in an error, by line and name.
    failures: Vec<(u32, String)>,
    /// Lines of answers that are not whole.
    halves: Vec<u32>,
    /// Lines of answers without the name that was asked for.
    nameless: Vec<u32>,
    /// Records of other types.
    others: usize,
}

impl Answers {
    fn is_empty(&self) -> bool {
        self.records.is_empty()
            && self.denials.is_empty()
            && self.failures.is_empty()
            && self.halves.is_empty()
            && self.nameless.is_empty()
    }
}

/// One record.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Record {
    line: u32,
    /// Without the full stop at the end, in lower case.
    name: String,
    ttl: Option<u32>,
    /// The zone itself says so, and no cache: the TTL is the whole one.
    authoritative: bool,
    data: Data,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Data {
    Srv {
        priority: u32,
        weight: u32,
        port: u32,
        /// Empty where the record says that there is no such service.
        target: String,
    },
    Address(String),
    /// The name that the alias stands for.
    Alias(String),
}

/// A server said that there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Denial {
    line: u32,
    name: String,
    /// The type that is not there; none of any type when empty.
    kind: Option<String>,
}

/// Reads answers as consoles show them.
pub(super) fn read_transcript(text: &str, found: &mut Found) {
    let whole = whole_lines(text, found);
    tell::tell(&transcript::read(whole), found);
}

/// Reads a zone file. Its name may say which zone it is.
pub(super) fn read_zone(name: &str, text: &str, found: &mut Found) {
    let whole = whole_lines(text, found);
    let mut answers = zone::read(name, whole, found);
    for line in std::mem::take(&mut answers.halves) {
        found.remark(line, RemarkKind::ZoneHalf, Values::new());
    }
    tell::tell(&answers, found);
}

/// Answers that come as objects, from `Resolve-DnsName` in whatever form.
#[derive(Debug, Default)]
pub(super) struct Objects(Answers);

impl Objects {
    /// Takes an answer, by its properties, and gives the row of which it tells if it is a whole XMPP SRV record.
    pub(super) fn answer<'a>(&mut self, line: u32, get: &dyn Fn(&str) -> Option<&'a str>) -> Option<String> {
        let before = self.0.records.len();
        fields::take(line, get, None, &mut self.0);
        self.0.records.get(before).and_then(tell::srv_row)
    }

    /// Tells what all of them tell.
    pub(super) fn tell(&self, found: &mut Found) {
        tell::tell(&self.0, found);
    }
}

/// The text up to its last line break.
fn whole_lines<'a>(text: &'a str, found: &mut Found) -> &'a str {
    let end = text.rfind('\n').map_or(0, |it| it + 1);
    if !text[end..].trim().is_empty() {
        found.remark(0, RemarkKind::OpenLine, Values::new());
    }
    &text[..end]
}

/// A name as it is compared: lower case, no full stop at the end.
fn plain(name: &str) -> String {
    name.trim().trim_end_matches('.').to_ascii_lowercase()
}

/// Whether a word can be the name of a host or a service: with a full stop, and no address.
fn is_name(word: &str) -> bool {
    word.trim_end_matches('.').contains('.') && !is_address(word) && DnsName::parse(word).is_ok()
}

fn is_address(word: &str) -> bool {
    word.parse::<std::net::IpAddr>().is_ok()
}

/// The data of a record in the form of zone files, which `dig` prints, too. `None` for what is not whole.
///
/// The names in it are completed by the caller, who knows whether they are whole.
fn data(kind: &str, words: &[&str], mut complete: impl FnMut(&str) -> Option<String>) -> Option<Data> {
    let number = |at: usize| words.get(at).and_then(|it| it.parse::<u16>().ok()).map(u32::from);
    match (kind, words.len()) {
        ("SRV", 4) => {
            Some(Data::Srv { priority: number(0)?, weight: number(1)?, port: number(2)?, target: complete(words[3])? })
        }
        ("A" | "AAAA", 1) if is_address(words[0]) => Some(Data::Address(words[0].to_owned())),
        ("CNAME", 1) => complete(words[0]).map(Data::Alias),
        _ => None,
    }
}

/// Whether a record of this type is of use.
fn is_useful(kind: &str) -> bool {
    matches!(kind, "SRV" | "A" | "AAAA" | "CNAME")
}

/// Types that may stand in an answer or a zone.
const TYPES: [&str; 30] = [
    "A",
    "AAAA",
    "CNAME",
    "SRV",
    "NS",
    "SOA",
    "MX",
    "TXT",
    "PTR",
    "CAA",
    "NAPTR",
    "SPF",
    "DNAME",
    "DS",
    "DNSKEY",
    "RRSIG",
    "NSEC",
    "NSEC3",
    "NSEC3PARAM",
    "TLSA",
    "SSHFP",
    "HINFO",
    "LOC",
    "RP",
    "HTTPS",
    "SVCB",
    "CDS",
    "CDNSKEY",
    "WINS",
    "WINSR",
];

/// The type that a word names, in upper case.
fn type_of(word: &str) -> Option<&'static str> {
    TYPES.into_iter().find(|it| it.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests;
