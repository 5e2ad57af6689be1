//! Answers of `nslookup`, of Windows and of BIND, with headings in any language.

use crate::import::dns::transcript::Asked;
use crate::import::dns::{Answers, Data, Denial, Record, data, is_address, is_name, plain};

/// What of an answer was read so far.
#[derive(Debug, Default)]
pub(super) struct Nslookup {
    /// The host whose addresses come now.
    owner: Option<String>,
    /// The server that was asked: it comes first, and its address says nothing.
    server: Option<String>,
    /// A command line was seen, so the next label is the server's, in whatever language.
    awaits_server: bool,
    /// What stands below the heading of an SRV record: its line, its name, and the values so far.
    srv: Option<(u32, String, Vec<String>)>,
    /// The lines that follow continue a list of aliases.
    in_aliases: bool,
}

impl Nslookup {
    /// An empty line ends what was begun.
    pub(super) fn blank(&mut self, answers: &mut Answers) {
        if let Some((line, ..)) = self.srv.take() {
            answers.halves.push(line);
        }
        self.owner = None;
        self.in_aliases = false;
    }

    /// A new command, or the end.
    pub(super) fn command(&mut self, answers: &mut Answers) {
        self.blank(answers);
        self.server = None;
        self.awaits_server = true;
    }

    pub(super) fn line(&mut self, number: u32, line: &str, asked: Option<&Asked>, answers: &mut Answers) {
        if line.starts_with("**") {
            return self.refusal(number, line, asked, answers);
        }
        if self.srv.is_some() && self.part(line, answers) {
            return;
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some(first) = words.first().copied() else { return };
        if line.starts_with("DNS request timed out") {
            return answers.failures.push((number, asked.map(|it| it.name.clone()).unwrap_or_default()));
        }
        if line.starts_with([' ', '\t']) {
            // One more address or alias below the first.
            if let (Some(owner), [word]) = (self.owner.clone(), words.as_slice()) {
                self.of_owner(number, &owner, word, answers);
            }
            return;
        }
        if is_name(first) && line.ends_with(':') && words.contains(&"SRV") {
            self.srv = Some((number, plain(first), Vec::new()));
        } else if let Some((left, right)) = line.split_once(" = ").filter(|_| is_name(first)) {
            equation(number, first, left, right.trim(), answers);
        } else if let Some((label, value)) = line.split_once(':') {
            // One blank stands before the colon in French; more of them are a list of the shell.
            let is_label = label.chars().count() <= 24 && !label.contains(['.', '=']) && !label.ends_with("  ");
            let is_label = is_label && value.starts_with([' ', '\t']);
            if let ([value], true) = (value.split_whitespace().collect::<Vec<_>>().as_slice(), is_label) {
                self.labelled(number, label, value, answers);
            }
        }
    }

    /// `Label:  value`: first the server and its address, then the host, its addresses and its aliases.
    fn labelled(&mut self, number: u32, label: &str, value: &str, answers: &mut Answers) {
        // BIND writes the port behind the server's address.
        let address = value.split('#').next().unwrap_or(value);
        let label = label.trim().to_lowercase();
        let says_server = SERVER.iter().any(|it| label.starts_with(it));
        if says_server || (self.awaits_server && !is_address(address)) {
            self.server = Some(plain(value));
            self.awaits_server = false;
            self.owner = None;
        } else if self.server.is_none() {
            // A list of something else.
        } else if let Some(owner) = self.owner.clone().filter(|_| !says_name(&label)) {
            self.of_owner(number, &owner, address, answers);
        } else if !is_address(address) {
            self.owner = Some(plain(value));
            self.in_aliases = false;
        }
    }

    fn of_owner(&mut self, number: u32, owner: &str, value: &str, answers: &mut Answers) {
        let (name, data) = if is_address(value) && !self.in_aliases {
            (owner.to_owned(), Data::Address(value.to_owned()))
        } else if is_name(value) {
            self.in_aliases = true;
            (plain(value), Data::Alias(owner.to_owned()))
        } else {
            return;
        };
        answers.records.push(Record { line: number, name, ttl: None, authoritative: false, data });
    }

    /// One of the four values below the heading of an SRV record: three numbers and a name.
    fn part(&mut self, line: &str, answers: &mut Answers) -> bool {
        let Some((at, name, mut values)) = self.srv.take() else { return false };
        let Some((_, value)) = line.split_once('=').filter(|_| line.starts_with([' ', '\t'])) else {
            answers.halves.push(at);
            return false;
        };
        values.push(value.trim().to_owned());
        if values.len() < 4 {
            self.srv = Some((at, name, values));
            return true;
        }
        let words: Vec<&str> = values.iter().map(String::as_str).collect();
        match data("SRV", &words, |it| Some(plain(it))) {
            Some(data) => answers.records.push(Record { line: at, name, ttl: None, authoritative: false, data }),
            None => answers.halves.push(at),
        }
        true
    }

    /// `*** … name …: reason`. The sentence is in the language of Windows, the reason of DNS is not.
    fn refusal(&mut self, number: u32, line: &str, asked: Option<&Asked>, answers: &mut Answers) {
        let clean = |it: &str| it.trim_matches(['*', ':', ',', '"', '\'']).to_owned();
        let names: Vec<String> =
            line.split_whitespace().map(clean).filter(|it| is_name(it)).map(|it| plain(&it)).collect();
        let of_asked = asked.filter(|asked| names.contains(&asked.name)).map(|it| it.name.clone());
        let of_service = || names.iter().find(|it| it.starts_with('_')).cloned();
        let other = || names.iter().find(|it| Some(*it) != self.server.as_ref()).cloned();
        let name = of_asked.or_else(of_service).or_else(other).or_else(|| asked.map(|it| it.name.clone()));
        let lower = line.to_lowercase();
        let is_negative = lower.contains("non-existent domain") || lower.contains("nxdomain");
        // Of a time-out only the server is named, which was not asked for.
        let is_server_only = !is_negative && names.len() == 1 && of_service().is_none();
        let name = name.map(|it| asked.filter(|_| is_server_only).map_or(it, |asked| asked.name.clone()));
        let Some(name) = name else { return answers.nameless.push(number) };
        let kind = asked.filter(|it| it.name == name).and_then(|it| it.kind);
        if is_negative {
            answers.denials.push(Denial { line: number, name, kind: None });
        } else if line.contains("(SRV)") {
            answers.denials.push(Denial { line: number, name, kind: Some("SRV".to_owned()) });
        } else if let (true, Some(kind)) = (lower.contains("no answer"), kind) {
            answers.denials.push(Denial { line: number, name, kind: Some(kind.to_owned()) });
        } else {
            answers.failures.push((number, name));
        }
    }
}

/// How labels of the server begin, in the languages whose headings are known.
const SERVER: [&str; 6] = ["server", "servid", "serveur", "serwer", "сервер", "default server"];

/// Labels of the host in the languages whose headings are known.
fn says_name(label: &str) -> bool {
    matches!(label, "name" | "nome" | "nombre" | "nom" | "имя" | "naam" | "namn" | "navn" | "nazwa")
}

/// `name words = value`.
fn equation(number: u32, name: &str, left: &str, value: &str, answers: &mut Answers) {
    let words: Vec<&str> = value.split_whitespace().collect();
    let data = match words.as_slice() {
        [word] if is_address(word) => Some(Data::Address((*word).to_owned())),
        [word] if left.ends_with("canonical name") => Some(Data::Alias(plain(word))),
        [_, _, _, _] if left.ends_with("service") => data("SRV", &words, |it| it.ends_with('.').then(|| plain(it))),
        _ => {
            answers.others += 1;
            return;
        }
    };
    match data {
        Some(data) => {
            answers.records.push(Record { line: number, name: plain(name), ttl: None, authoritative: false, data });
        }
        None => answers.halves.push(number),
    }
}
