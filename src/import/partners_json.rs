//! `Get-CsXmppAllowedPartner | ConvertTo-Json`: one object, a list of them, or a list in `value`.
//!
//! The layout was not seen, only the names of the properties. Enumerations may come as numbers whose order is not
//! documented, so a number is never taken for a word. Passed over on purpose: `Identity` where `Domain` is told,
//! `Description`, and what else the shell adds.

use std::collections::BTreeSet;

use crate::estate::TableId;
use crate::estate::cell::{Kind, Raw};
use crate::import::lines::Lines;
use crate::import::remarks::RemarkKind;
use crate::import::{Found, limits, shown};
use crate::json::{self, Part};
use crate::text::Values;

/// Property and column.
pub(super) const WORDS: [(&str, &str); 3] =
    [("PartnerType", "kind"), ("TlsNegotiation", "tls"), ("SaslNegotiation", "sasl")];
/// Property and column.
pub(super) const FLAGS: [(&str, &str); 2] =
    [("SupportDialbackNegotiation", "dialback"), ("EnableKeepAlive", "keep_alive")];

/// Reads partners.
pub(super) fn read(text: &str, found: &mut Found) {
    if json::depth(text) > limits::DEEPEST {
        return found.remark(0, RemarkKind::TooDeep, Values::new().with("limit", limits::DEEPEST));
    }
    let document = match Part::of(text) {
        Ok(document) => document,
        Err(it) => {
            let kind = if it.cut { RemarkKind::CutShort } else { RemarkKind::Broken };
            return found.remark(u32::try_from(it.line).unwrap_or(u32::MAX), kind, Values::new());
        }
    };
    let items = items(document);
    if items.len() > limits::MOST_ROWS {
        found.remark(0, RemarkKind::TooMany, Values::new().with("limit", limits::MOST_ROWS));
    }
    let mut lines = Lines::of(text);
    let mut reader = Reader { found, names: BTreeSet::new(), passed_over: BTreeSet::new() };
    for item in items.into_iter().take(limits::MOST_ROWS) {
        let line = lines.at(item.at());
        reader.partner(item, line);
    }
    let passed_over: Vec<String> = reader.passed_over.into_iter().take(40).collect();
    if !passed_over.is_empty() {
        found.remark(0, RemarkKind::PassedOver, Values::new().with("fields", passed_over));
    }
}

fn items(document: Part<'_>) -> Vec<Part<'_>> {
    if let Some(items) = document.array() {
        return items;
    }
    // Windows PowerShell writes `{"value": […], "Count": n}` for a list that went through a variable.
    let inner =
        document.object().and_then(|it| it.into_iter().find(|(key, _)| key == "value")).and_then(|it| it.1.array());
    inner.unwrap_or_else(|| vec![document])
}

struct Reader<'a> {
    found: &'a mut Found,
    names: BTreeSet<String>,
    passed_over: BTreeSet<String>,
}

impl Reader<'_> {
    fn partner(&mut self, item: Part<'_>, line: u32) {
        let Some(mut members) = item.object() else {
            return self.found.remark(line, RemarkKind::Nameless, Values::new());
        };
        let mut seen = BTreeSet::new();
        let twice: BTreeSet<String> =
            members.iter().map(|(key, _)| key.to_ascii_lowercase()).filter(|it| !seen.insert(it.clone())).collect();
        for key in &twice {
            self.found.remark(line, RemarkKind::KeyTwice, Values::new().with("field", shown(key)));
        }
        // Of two values for one key, neither is believed.
        members.retain(|(key, _)| !twice.contains(&key.to_ascii_lowercase()));
        let get = |name: &str| members.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|it| it.1);
        let name = get("Domain").and_then(Part::string).or_else(|| get("Identity").and_then(Part::string));
        let Some(name) = name.filter(|it| !it.trim().is_empty()) else {
            return self.found.remark(line, RemarkKind::Nameless, Values::new());
        };
        if !self.names.insert(name.trim().to_ascii_lowercase()) {
            return self.found.remark(line, RemarkKind::RowTwice, Values::new().with("name", shown(&name)));
        }
        // What Get-CsXmppAllowedPartner lists is an allowed partner.
        self.tell(line, &name, "on_new", Raw::one("yes"));
        for (key, part) in &members {
            let is = |name: &str| key.eq_ignore_ascii_case(name);
            if let Some((field, column)) = WORDS.iter().find(|(field, _)| is(field)) {
                self.word(line, &name, field, column, *part);
            } else if let Some((field, column)) = FLAGS.iter().find(|(field, _)| is(field)) {
                self.flag(line, &name, field, column, *part);
            } else if is("AdditionalDomains") {
                self.domains(line, &name, *part);
            } else if is("ConnectionLimit") {
                match (part.text().parse::<u32>(), part.is_null()) {
                    (Ok(n), _) => self.tell(line, &name, "connection_limit", Raw::one(n.to_string())),
                    (_, true) => self.tell(line, &name, "connection_limit", Raw::Nothing),
                    _ => self.odd(line, &name, "ConnectionLimit", *part),
                }
            } else if is("ProxyFqdn") {
                match (part.string(), part.is_null()) {
                    (Some(proxy), _) if !proxy.trim().is_empty() => self.tell(line, &name, "proxy", Raw::One(proxy)),
                    (Some(_), _) | (_, true) => self.tell(line, &name, "proxy", Raw::Nothing),
                    _ => self.odd(line, &name, "ProxyFqdn", *part),
                }
            } else if !is("Domain") && !is("Identity") {
                self.passed_over.insert(shown(key));
            }
        }
    }

    fn word(&mut self, line: u32, name: &str, field: &'static str, column: &'static str, part: Part<'_>) {
        match part.string() {
            Some(word) => word_cell(self.found, line, name, field, column, &word),
            None if part.is_null() => (),
            None if part.text().parse::<i64>().is_ok() => number_for_word(self.found, line, name, field, part.text()),
            None => self.odd(line, name, field, part),
        }
    }

    fn flag(&mut self, line: u32, name: &str, field: &'static str, column: &'static str, part: Part<'_>) {
        let word = part.string().unwrap_or_else(|| part.text().to_owned());
        match word.trim().to_ascii_lowercase().as_str() {
            "true" => self.tell(line, name, column, Raw::one("yes")),
            "false" => self.tell(line, name, column, Raw::one("no")),
            "null" | "" => (),
            _ => self.odd(line, name, field, part),
        }
    }

    fn domains(&mut self, line: u32, name: &str, part: Part<'_>) {
        let list = part.array().or_else(|| {
            // The same wrapper as around the whole list.
            part.object()?.into_iter().find(|(key, _)| key == "value")?.1.array()
        });
        if let Some(items) = list {
            let names: Option<Vec<String>> = items.iter().map(|it| it.string()).collect();
            return match names {
                Some(names) => domains_cell(self.found, line, name, &names),
                None => self.odd(line, name, "AdditionalDomains", part),
            };
        }
        match part.string() {
            Some(text) => domains_text(self.found, line, name, &text),
            None if part.is_null() => self.tell(line, name, "additional", Raw::Nothing),
            None => self.odd(line, name, "AdditionalDomains", part),
        }
    }

    fn tell(&mut self, line: u32, name: &str, column: &'static str, raw: Raw) {
        self.found.tell(line, TableId::Partner, name, column, raw);
    }

    fn odd(&mut self, line: u32, name: &str, field: &'static str, part: Part<'_>) {
        odd(self.found, line, name, field, part.text());
    }
}

/// A word of an enumeration.
pub(super) fn word_cell(
    found: &mut Found,
    line: u32,
    name: &str,
    field: &'static str,
    column: &'static str,
    word: &str,
) {
    let word = word.trim();
    let known = match TableId::Partner.column(column).map(|it| it.kind) {
        Some(Kind::Choice(words)) => words.iter().any(|it| it.code.eq_ignore_ascii_case(word)),
        _ => false,
    };
    if known {
        found.tell(line, TableId::Partner, name, column, Raw::one(word));
    } else if word.parse::<i64>().is_ok() {
        number_for_word(found, line, name, field, word);
    } else if !word.is_empty() {
        odd(found, line, name, field, word);
    }
}

/// A list of domains in one text, or the name of a type where a list should be.
pub(super) fn domains_text(found: &mut Found, line: u32, name: &str, text: &str) {
    if text.contains("System.Collections") || text.contains("System.String") || text.contains("System.Object") {
        return found.remark(line, RemarkKind::ListLost, Values::new().with("name", shown(name)));
    }
    let names: Vec<String> = text
        .split([';', ',', ' ', '\n', '{', '}'])
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect();
    domains_cell(found, line, name, &names);
}

/// Something that was not understood, in words.
pub(super) fn odd(found: &mut Found, line: u32, name: &str, field: &'static str, value: &str) {
    let values = Values::new().with("name", shown(name)).with("field", field).with("value", shown(value));
    found.remark(line, RemarkKind::Odd, values);
}

fn domains_cell(found: &mut Found, line: u32, name: &str, names: &[String]) {
    let raw = if names.is_empty() { Raw::Nothing } else { Raw::Many(names.to_vec()) };
    found.tell(line, TableId::Partner, name, "additional", raw);
}

fn number_for_word(found: &mut Found, line: u32, name: &str, field: &'static str, value: &str) {
    let values = Values::new().with("name", shown(name)).with("field", field).with("value", shown(value));
    found.remark(line, RemarkKind::NumberForWord, values);
}
