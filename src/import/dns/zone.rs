//! Zone files: master files of RFC 1035 as BIND writes and reads them, and the `.dns` files of Windows.
//!
//! Understood: `$ORIGIN`, `$TTL` with BIND's units, `@`, relative names, an owner left out, TTL and class in either order,
//! parentheses, comments, quotation marks, escapes, and the time stamps of Windows (`[AGE:…]`). Not carried out, and said:
//! `$INCLUDE` and `$GENERATE`. Windows writes no `$ORIGIN`; its first comment or the name of the file says the zone.
//! That a record is missing proves nothing, because the file may be a part of the zone.

use crate::estate::name::DnsName;
use crate::import::dns::{Answers, Record, data, is_useful, plain, type_of};
use crate::import::limits::MOST_ROWS;
use crate::import::remarks::RemarkKind;
use crate::import::{Found, shown};
use crate::text::Values;

/// The most words of one record; no record of use has more than a dozen.
const MOST_WORDS: usize = 4_000;

/// A record or directive as it stands in the file.
#[derive(Debug, Default)]
pub(super) struct Entry {
    pub(super) line: u32,
    /// It begins with a blank: the owner of the record before is meant.
    pub(super) owner_left_out: bool,
    pub(super) words: Vec<String>,
}

/// Reads whole lines.
pub(super) fn read(name: &str, text: &str, found: &mut Found) -> Answers {
    let (entries, open) = entries(text);
    if let Some(line) = open {
        found.remark(line, RemarkKind::ZoneOpen, Values::new());
    }
    if entries.len() > MOST_ROWS {
        found.remark(0, RemarkKind::TooMany, Values::new().with("limit", MOST_ROWS));
    }
    let mut zone = Zone { origin: origin(name, text), ..Zone::default() };
    for entry in entries.into_iter().take(MOST_ROWS) {
        zone.take(&entry, found);
    }
    if zone.relative > 0 {
        found.remark(0, RemarkKind::NoOrigin, Values::new().with("n", zone.relative));
    }
    zone.answers
}

#[derive(Debug, Default)]
struct Zone {
    answers: Answers,
    origin: Option<String>,
    owner: Option<String>,
    /// The TTL of records that name none: `$TTL`, or the minimum of an SOA record without a TTL, as BIND has it.
    usual_ttl: Option<u32>,
    /// The last TTL that was named (RFC 1035), where there is no usual one.
    last_ttl: Option<u32>,
    /// Relative names while the zone is not known.
    relative: usize,
}

impl Zone {
    fn take(&mut self, entry: &Entry, found: &mut Found) {
        let words: Vec<&str> = entry.words.iter().map(String::as_str).collect();
        let Some(first) = words.first().copied() else { return };
        if first.starts_with('$') && !entry.owner_left_out {
            return self.directive(entry.line, &words, found);
        }
        let mut rest = words.as_slice();
        if !entry.owner_left_out {
            rest = &rest[1..];
            self.owner = self.whole(first);
            self.relative += usize::from(self.owner.is_none());
        }
        let mut told_ttl = None;
        let kind = loop {
            let Some((word, after)) = rest.split_first() else { return self.answers.halves.push(entry.line) };
            rest = after;
            if let Some(kind) = type_of(word) {
                break kind;
            }
            if matches!(word.to_ascii_uppercase().as_str(), "IN") || word.starts_with("[AGE:") {
                continue;
            }
            let Some(ttl) = ttl(word) else {
                // Another class, or a type that is not known.
                self.answers.others += 1;
                return;
            };
            told_ttl = Some(ttl);
        };
        if kind == "SOA" && told_ttl.is_none() && self.usual_ttl.is_none() {
            self.usual_ttl = rest.get(6).and_then(|it| ttl(it));
        }
        self.last_ttl = told_ttl.or(self.last_ttl);
        if !is_useful(kind) {
            self.answers.others += 1;
            return;
        }
        let Some(name) = self.owner.clone() else { return };
        let mut is_relative = false;
        let told = data(kind, rest, |it| {
            let whole = self.whole(it);
            is_relative |= whole.is_none();
            Some(whole.unwrap_or_default())
        });
        match told {
            _ if is_relative => self.relative += 1,
            Some(data) => self.answers.records.push(Record {
                line: entry.line,
                name,
                ttl: told_ttl.or(self.usual_ttl).or(self.last_ttl),
                authoritative: true,
                data,
            }),
            None => self.answers.halves.push(entry.line),
        }
    }

    fn directive(&mut self, line: u32, words: &[&str], found: &mut Found) {
        let value = words.get(1).copied().unwrap_or_default();
        match words[0].to_ascii_uppercase().as_str() {
            "$ORIGIN" => self.origin = self.whole(value).filter(|it| it.is_empty() || DnsName::parse(it).is_ok()),
            "$TTL" => self.usual_ttl = ttl(value),
            other => found.remark(line, RemarkKind::ZoneDirective, Values::new().with("value", shown(other))),
        }
    }

    /// A name with the zone behind it, without the last full stop. `None` for a relative one while the zone is not known.
    fn whole(&self, name: &str) -> Option<String> {
        if name == "@" {
            return self.origin.clone();
        }
        if name.ends_with('.') {
            return Some(plain(name));
        }
        let origin = self.origin.as_deref()?;
        Some(if origin.is_empty() { plain(name) } else { format!("{}.{origin}", plain(name)) })
    }
}

/// Seconds, with the units of BIND: weeks, days, hours, minutes, seconds.
pub(super) fn ttl(word: &str) -> Option<u32> {
    let mut total = 0_u32;
    let mut number: Option<u32> = None;
    for it in word.chars() {
        if let Some(digit) = it.to_digit(10) {
            number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
            continue;
        }
        let unit = match it.to_ascii_lowercase() {
            'w' => 604_800,
            'd' => 86_400,
            'h' => 3_600,
            'm' => 60,
            's' => 1,
            _ => return None,
        };
        total = total.checked_add(number.take()?.checked_mul(unit)?)?;
    }
    match number {
        Some(rest) => total.checked_add(rest),
        None if word.is_empty() => None,
        None => Some(total),
    }
}

/// The zone, by the comment with which Windows begins, else by the name of the file.
fn origin(name: &str, text: &str) -> Option<String> {
    let comment = text.lines().take(12).find_map(|line| {
        let (_, rest) = line.strip_prefix(';')?.split_once("Database file ")?;
        let (_, zone) = rest.split_once(" for ")?;
        zone.split_whitespace().next().map(plain)
    });
    let file = || {
        let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let base = base
            .strip_prefix("db.")
            .or_else(|| [".dns", ".zone", ".db"].iter().find_map(|it| base.strip_suffix(it)))?;
        Some(plain(base))
    };
    comment.or_else(file).filter(|it| DnsName::parse(it).is_ok())
}

/// Cuts a file into its entries, and gives the line of one that is not closed.
pub(super) fn entries(text: &str) -> (Vec<Entry>, Option<u32>) {
    let mut entries = Vec::new();
    let mut entry = Entry::default();
    let mut word: Option<String> = None;
    let mut depth = 0_u32;
    let mut quoted = false;
    let mut line = 1;
    let mut signs = text.chars().peekable();
    let mut at_start = true;
    while let Some(sign) = signs.next() {
        if at_start && depth == 0 && !quoted {
            entry = Entry { line, owner_left_out: matches!(sign, ' ' | '\t'), words: Vec::new() };
        }
        at_start = sign == '\n';
        let ends = !quoted && (sign.is_whitespace() || matches!(sign, ';' | '(' | ')' | '"'));
        if ends
            && let Some(done) = word.take()
            && entry.words.len() < MOST_WORDS
        {
            entry.words.push(done);
        }
        match sign {
            '\\' => {
                let text = word.get_or_insert_with(String::new);
                // An escaped sign has no place in any name of ours; it is kept as it is written and refused later.
                text.push('\\');
                text.extend(signs.next_if(|it| *it != '\n'));
            }
            '"' if quoted => {
                quoted = false;
                entry.words.extend(word.take());
            }
            '"' => {
                quoted = true;
                word = Some(String::new());
            }
            '\n' => {
                line += 1;
                if quoted {
                    // A quotation may not go over lines; what follows is a record of its own again.
                    quoted = false;
                    word = None;
                }
                if depth == 0 {
                    finish(&mut entries, &mut entry);
                }
            }
            _ if quoted => word.get_or_insert_with(String::new).push(sign),
            ';' => while signs.next_if(|it| *it != '\n').is_some() {},
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if sign.is_whitespace() => (),
            _ => word.get_or_insert_with(String::new).push(sign),
        }
    }
    let open = depth > 0 || quoted;
    if !open {
        entry.words.extend(word);
        finish(&mut entries, &mut entry);
    }
    (entries, open.then_some(entry.line))
}

fn finish(entries: &mut Vec<Entry>, entry: &mut Entry) {
    let done = std::mem::take(entry);
    if !done.words.is_empty() && entries.len() <= MOST_ROWS {
        entries.push(done);
    }
}
