//! Answers as consoles show them: `dig`, `nslookup` and `Resolve-DnsName`, one after the other.

use crate::import::dns::nslookup::Nslookup;
use crate::import::dns::{Answers, Data, Denial, Record, data, fields, is_address, is_name, is_useful, plain, type_of};

/// What was asked for, as far as a command line says.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    pub(super) name: String,
    /// The type, where the command names one.
    pub(super) kind: Option<&'static str>,
    /// `dig +short`.
    short: bool,
}

/// Reads whole lines.
pub(super) fn read(text: &str) -> Answers {
    let mut reader = Reader::default();
    for (number, line) in (1_u32..).zip(text.lines()) {
        reader.line(number, line.trim_end());
    }
    reader.end();
    reader.answers
}

#[derive(Debug, Default)]
struct Reader {
    answers: Answers,
    asked: Option<Asked>,
    dig: Option<Dig>,
    nslookup: Nslookup,
    /// A list of properties that is being read: line, name, value.
    list: Vec<(u32, String, String)>,
    /// The heading of a table that is being read, and its line.
    table: Option<(u32, Vec<String>)>,
    /// The owner of the next line of `dig +short`.
    short_owner: Option<String>,
}

/// One message, as `dig` shows it.
#[derive(Debug, Default)]
struct Dig {
    line: u32,
    status: String,
    authoritative: bool,
    declared: Option<usize>,
    answered: usize,
    section: Section,
    question: Option<(String, &'static str)>,
    has_soa: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Section {
    #[default]
    Question,
    Answer,
    Authority,
    Additional,
}

impl Reader {
    fn line(&mut self, number: u32, line: &str) {
        if line.is_empty() {
            self.end_list();
            self.table = None;
            self.nslookup.blank(&mut self.answers);
            return;
        }
        if self.error(number, line) {
            return;
        }
        if let Some(asked) = command(line) {
            self.end_dig();
            self.end_list();
            self.nslookup.command(&mut self.answers);
            // An error repeats the command without its type, and the other way round.
            let kind = asked.kind.or_else(|| self.asked.as_ref().filter(|it| it.name == asked.name)?.kind);
            self.short_owner = asked.short.then(|| asked.name.clone());
            self.asked = Some(Asked { kind, ..asked });
            return;
        }
        if let Some(rest) = line.strip_prefix(';') {
            return self.comment(number, rest);
        }
        if self.row(number, line) || self.property(number, line) {
            return;
        }
        if !self.record(number, line) && !self.short(number, line) {
            self.nslookup.line(number, line, self.asked.as_ref(), &mut self.answers);
        }
    }

    fn end(&mut self) {
        self.end_dig();
        self.end_list();
        self.nslookup.command(&mut self.answers);
    }

    /// Lines of `dig` that begin with a semicolon.
    fn comment(&mut self, number: u32, rest: &str) {
        let words: Vec<&str> = rest.split_whitespace().collect();
        let after = |word: &str| words.iter().position(|it| *it == word).and_then(|it| words.get(it + 1).copied());
        if rest.contains("->>HEADER<<-") {
            self.end_dig();
            let status = after("status:").unwrap_or_default().trim_end_matches(',').to_owned();
            self.dig = Some(Dig { line: number, status, ..Dig::default() });
        } else if rest.contains("connection timed out")
            || rest.contains("communications error")
            || rest.contains("no servers")
        {
            let name = self.asked.as_ref().map(|it| it.name.clone()).unwrap_or_default();
            self.answers.failures.push((number, name));
        } else if let Some(dig) = &mut self.dig {
            match words.as_slice() {
                [";", "flags:", ..] => {
                    dig.authoritative = words.iter().any(|it| it.trim_end_matches(';') == "aa");
                    dig.declared = after("ANSWER:").and_then(|it| it.trim_end_matches(',').parse().ok());
                }
                [";", "QUESTION", ..] => dig.section = Section::Question,
                [";", "ANSWER", ..] => dig.section = Section::Answer,
                [";", "AUTHORITY", ..] => dig.section = Section::Authority,
                [";", "ADDITIONAL", ..] => dig.section = Section::Additional,
                [name, _, kind] if dig.section == Section::Question && dig.question.is_none() => {
                    dig.question = type_of(kind).map(|kind| (plain(name), kind));
                }
                _ => (),
            }
        }
    }

    fn end_dig(&mut self) {
        let Some(dig) = self.dig.take() else { return };
        let name = dig.question.as_ref().map(|it| it.0.clone()).unwrap_or_default();
        match (dig.status.as_str(), dig.question) {
            ("NXDOMAIN", Some((name, _))) => {
                self.answers.denials.push(Denial { line: dig.line, name, kind: None });
            }
            // An empty answer is a negative one only with the zone's SOA record (RFC 2308); else it is a referral.
            ("NOERROR", Some((name, kind))) if dig.declared == Some(0) => {
                if dig.has_soa {
                    self.answers.denials.push(Denial { line: dig.line, name, kind: Some(kind.to_owned()) });
                } else {
                    self.answers.failures.push((dig.line, name));
                }
            }
            ("NOERROR", _) => {
                if dig.declared.is_some_and(|it| it > dig.answered) {
                    self.answers.halves.push(dig.line);
                }
            }
            ("NXDOMAIN", None) => self.answers.halves.push(dig.line),
            _ => self.answers.failures.push((dig.line, name)),
        }
    }

    /// A record as `dig` prints it: with whole names, which end in a full stop.
    fn record(&mut self, number: u32, line: &str) -> bool {
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some((name, mut rest)) = words.split_first() else { return false };
        if !name.ends_with('.') {
            return false;
        }
        let ttl = rest.first().and_then(|it| it.parse().ok());
        rest = &rest[usize::from(ttl.is_some())..];
        if let Some((&("IN" | "in"), after)) = rest.split_first() {
            rest = after;
        }
        let Some((kind, rest)) = rest.split_first().and_then(|(kind, rest)| Some((type_of(kind)?, rest))) else {
            return false;
        };
        let section = self.dig.as_ref().map_or(Section::Answer, |it| it.section);
        if let Some(dig) = &mut self.dig {
            dig.answered += usize::from(section == Section::Answer);
            dig.has_soa |= section == Section::Authority && kind == "SOA";
        }
        if !is_useful(kind) {
            self.answers.others += usize::from(section != Section::Authority);
            return true;
        }
        match data(kind, rest, |it| it.ends_with('.').then(|| plain(it))) {
            Some(data) => self.answers.records.push(Record {
                line: number,
                name: plain(name),
                ttl,
                authoritative: section == Section::Answer && self.dig.as_ref().is_some_and(|it| it.authoritative),
                data,
            }),
            None => self.answers.halves.push(number),
        }
        true
    }

    /// A line of `dig +short`, which does not repeat the name.
    fn short(&mut self, number: u32, line: &str) -> bool {
        let words: Vec<&str> = line.split_whitespace().collect();
        let srv = data("SRV", &words, |it| it.ends_with('.').then(|| plain(it)));
        let is_asked = self.short_owner.is_some();
        let data = match (srv, words.as_slice()) {
            (Some(srv), _) => srv,
            (None, [word]) if is_asked && is_address(word) => Data::Address((*word).to_owned()),
            (None, [word]) if is_asked && word.ends_with('.') && is_name(word) => Data::Alias(plain(word)),
            _ => return false,
        };
        let Some(name) = self.short_owner.clone() else {
            self.answers.nameless.push(number);
            return true;
        };
        if let Data::Alias(next) = &data {
            self.short_owner = Some(next.clone());
        }
        self.answers.records.push(Record { line: number, name, ttl: None, authoritative: false, data });
        true
    }

    /// What PowerShell says of an error. Its sentence is in the language of Windows, its id is not.
    fn error(&mut self, number: u32, line: &str) -> bool {
        let has = |word: &str| line.contains(word);
        let of_dns = has("ResolveDnsName") || (has("Resolve-DnsName") && has("DNS name does not exist"));
        if !of_dns || line.trim_start().starts_with("+ Resolve-DnsName") {
            return false;
        }
        if !has("FullyQualifiedErrorId") && !has("DNS name does not exist") {
            return false;
        }
        let asked = command(line).or_else(|| self.asked.clone());
        let Some(asked) = asked.filter(|it| !it.name.is_empty()) else {
            self.answers.nameless.push(number);
            return true;
        };
        if has("DNS_ERROR_RCODE_NAME_ERROR") || has("DNS name does not exist") {
            self.answers.denials.push(Denial { line: number, name: asked.name.clone(), kind: None });
        } else if let (true, Some(kind)) = (has("DNS_INFO_NO_RECORDS"), asked.kind) {
            self.answers.denials.push(Denial { line: number, name: asked.name.clone(), kind: Some(kind.to_owned()) });
        } else {
            self.answers.failures.push((number, asked.name.clone()));
        }
        self.asked = Some(asked);
        true
    }

    /// A line of a table of `Resolve-DnsName`.
    fn row(&mut self, number: u32, line: &str) -> bool {
        let words: Vec<&str> = line.split_whitespace().collect();
        let heading: Vec<String> = words.iter().map(|it| (*it).to_owned()).collect();
        if heading.first().is_some_and(|it| it == "Name") && fields::is_table(&heading) {
            self.table = Some((number, heading));
            return true;
        }
        let Some((begun, heading)) = &self.table else { return false };
        if number == begun + 1 && words.iter().all(|it| it.bytes().all(|it| it == b'-')) {
            return true;
        }
        // An SOA record has blanks in none of its columns either, so every row has as many words as the heading.
        if words.len() == heading.len() {
            let asked = self.asked.as_ref().and_then(|it| Some((it.name.as_str(), it.kind?)));
            let get = |name: &str| {
                let at = heading.iter().position(|it| it.eq_ignore_ascii_case(name));
                at.and_then(|it| words.get(it).copied())
            };
            fields::take(number, &get, asked, &mut self.answers);
        } else {
            self.answers.halves.push(number);
        }
        true
    }

    /// A line of a list of properties: `Name : value`.
    fn property(&mut self, number: u32, line: &str) -> bool {
        let known = line.split_once(':').filter(|(key, value)| {
            let word = key.trim_end();
            (key.len() > word.len() || self.list.iter().any(|it| it.1 == "Name"))
                && !word.is_empty()
                && word.bytes().all(|it| it.is_ascii_alphanumeric())
                && (value.is_empty() || value.starts_with(' '))
        });
        match known {
            Some((key, value)) => {
                let key = key.trim_end();
                if key.eq_ignore_ascii_case("Name") {
                    self.end_list();
                } else if self.list.is_empty() {
                    return false;
                }
                self.list.push((number, key.to_owned(), value.trim().to_owned()));
                true
            }
            // A value that is too long goes on in the next line, below its beginning.
            None if line.starts_with("   ") && !line.contains(" = ") => match self.list.last_mut() {
                Some((_, _, value)) => {
                    value.push_str(line.trim());
                    true
                }
                None => false,
            },
            None => false,
        }
    }

    fn end_list(&mut self) {
        let list = std::mem::take(&mut self.list);
        let Some((line, ..)) = list.first() else { return };
        // A list that names no type is of another cmdlet.
        if list.iter().any(|it| it.1.eq_ignore_ascii_case("Type") || it.1.eq_ignore_ascii_case("QueryType")) {
            let asked = self.asked.as_ref().and_then(|it| Some((it.name.as_str(), it.kind?)));
            let get = |name: &str| list.iter().find(|it| it.1.eq_ignore_ascii_case(name)).map(|it| it.2.as_str());
            fields::take(*line, &get, asked, &mut self.answers);
        }
    }
}

/// The tool whose command line or message this is.
pub(super) fn tool(line: &str) -> Option<&'static str> {
    if line.contains("->>HEADER<<-") {
        return Some("->>HEADER<<-");
    }
    command(line).and_then(|_| line.split_whitespace().find_map(tool_of))
}

fn tool_of(word: &str) -> Option<&'static str> {
    let word = word.trim_end_matches(':').rsplit(['\\', '/', '>']).next()?;
    let bare = word.strip_suffix(".exe").unwrap_or(word);
    ["dig", "nslookup", "Resolve-DnsName"].into_iter().find(|it| it.eq_ignore_ascii_case(bare))
}

/// What a command line asks for.
pub(super) fn command(line: &str) -> Option<Asked> {
    let at = line.split_whitespace().position(|it| tool_of(it).is_some())?;
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut asked = Asked::default();
    let mut before = "";
    for word in words[at + 1..].iter().copied() {
        if word.starts_with('|') || (word == ">" && at > 0) {
            break;
        }
        let bare = word.trim_matches(['"', '\'', ';', ',', '(', ')']);
        let value = bare.split_once('=').map_or(bare, |it| it.1);
        if let Some(kind) = type_of(value) {
            asked.kind = Some(kind);
        } else if bare == "+short" {
            asked.short = true;
        } else if is_name(bare.trim_end_matches(':')) && (asked.name.is_empty() || bare.starts_with('_')) {
            // Not the server that is asked, and not the version of the tool.
            let is_server = before.eq_ignore_ascii_case("-Server");
            if !is_server && bare.bytes().any(|it| it.is_ascii_alphabetic()) && before != "DiG" {
                asked.name = plain(bare.trim_end_matches(':'));
            }
        }
        before = word;
    }
    (!asked.name.is_empty()).then_some(asked)
}
