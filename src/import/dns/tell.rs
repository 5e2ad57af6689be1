//! What answers tell about an estate.
//!
//! Whose a record is, ours or a partner's, stands in no answer: the merge knows the domains and decides.

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::estate::name::{Address, DnsName};
use crate::import::dns::{Answers, Data, Record};
use crate::import::remarks::RemarkKind;
use crate::import::{Found, shown};
use crate::text::Values;

const XMPP: &str = "_xmpp-server._tcp.";
const CLIENTS: &str = "_sipinternaltls._tcp.";

/// Tells what is in answers.
pub(super) fn tell(answers: &Answers, found: &mut Found) {
    let mut teller = Teller { found, others: answers.others, told: BTreeSet::new(), unsure: false };
    teller.services(answers);
    teller.denials(answers);
    teller.hosts(answers);
    if teller.others > 0 {
        let n = teller.others;
        teller.found.remark(0, RemarkKind::OtherRecords, Values::new().with("n", n));
    }
    if teller.unsure {
        teller.found.remark(0, RemarkKind::TtlUnsure, Values::new());
    }
    let tells = |column| teller.found.entries.iter().any(|it| it.table == TableId::Srv && it.column == column);
    if tells("target") && !tells("view") {
        teller.found.remark(0, RemarkKind::ViewNotTold, Values::new());
    }
    for (line, name) in &answers.failures {
        let name = if name.is_empty() { "?".to_owned() } else { shown(name) };
        found.remark(*line, RemarkKind::DnsFailed, Values::new().with("name", name));
    }
    for line in &answers.halves {
        found.remark(*line, RemarkKind::AnswerHalf, Values::new());
    }
    for line in &answers.nameless {
        found.remark(*line, RemarkKind::NoOwner, Values::new());
    }
}

/// How the row of an XMPP SRV record is called; `None` for a record of which no row comes to be.
pub(super) fn srv_row(record: &Record) -> Option<String> {
    let (domain, Data::Srv { target, port, .. }) = (record.name.strip_prefix(XMPP)?, &record.data) else {
        return None;
    };
    let whole = DnsName::parse(domain).is_ok() && DnsName::parse(target).is_ok();
    whole.then(|| row(domain, target, *port))
}

fn row(domain: &str, target: &str, port: u32) -> String {
    format!("{domain} {target} {port}")
}

struct Teller<'a> {
    found: &'a mut Found,
    others: usize,
    /// Whether a domain has the record, as far as it was told already.
    told: BTreeSet<(String, bool)>,
    /// A TTL was taken that may be what a cache had left.
    unsure: bool,
}

impl Teller<'_> {
    fn services(&mut self, answers: &Answers) {
        let mut srvs: BTreeMap<(&str, &str, u32), Vec<&Record>> = BTreeMap::new();
        let mut clients: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
        for record in &answers.records {
            let Data::Srv { port, target, .. } = &record.data else { continue };
            if let Some(domain) = record.name.strip_prefix(XMPP) {
                self.exists(record.line, domain, !target.is_empty());
                if !target.is_empty() {
                    srvs.entry((domain, target, *port)).or_default().push(record);
                }
            } else if let Some(domain) = record.name.strip_prefix(CLIENTS) {
                clients.entry(domain).or_default().entry(target).or_insert(record.line);
            } else {
                self.others += 1;
            }
        }
        for ((domain, target, port), records) in srvs {
            self.srv(&records, domain, target, port);
        }
        for (domain, targets) in clients {
            match targets.iter().next() {
                Some((target, line)) if targets.len() == 1 => {
                    self.found.tell(*line, TableId::Domain, domain, "internal_target", Raw::one(*target));
                }
                Some((_, line)) => {
                    let targets: Vec<String> = targets.keys().take(12).map(|it| shown(it)).collect();
                    let name = shown(&format!("{CLIENTS}{domain}"));
                    let values = Values::new().with("name", name).with("targets", targets);
                    self.found.remark(*line, RemarkKind::SeveralTargets, values);
                }
                None => (),
            }
        }
    }

    fn exists(&mut self, line: u32, domain: &str, exists: bool) {
        if self.told.insert((domain.to_owned(), exists)) {
            let raw = Raw::one(if exists { "yes" } else { "no" });
            self.found.tell(line, TableId::Domain, domain, "has_srv", raw);
        }
    }

    /// One SRV record, which may stand in several answers.
    fn srv(&mut self, records: &[&Record], domain: &str, target: &str, port: u32) {
        let row = row(domain, target, port);
        let first = records[0];
        // Whether there is a record was told, and that the domain is no name was said there.
        if DnsName::parse(domain).is_err() {
            return;
        }
        let mut tell = |column, value: String| {
            self.found.tell(first.line, TableId::Srv, &row, column, Raw::one(value));
        };
        tell("target", target.to_owned());
        // Of a record that leads to no name, nothing else is of use.
        if DnsName::parse(target).is_err() {
            return;
        }
        tell("domain", domain.to_owned());
        tell("port", port.to_string());
        if let Data::Srv { priority, weight, .. } = first.data {
            tell("priority", priority.to_string());
            tell("weight", weight.to_string());
        }
        self.ttl(records, TableId::Srv, &row);
    }

    /// The TTL of the zone itself, or one that looks whole: caches count down, and hardly ever stop at a full minute.
    /// Of several answers the zone's own counts, and else the one that a cache had held for the shortest time.
    fn ttl(&mut self, records: &[&Record], table: TableId, row: &str) {
        let best = records.iter().filter_map(|it| Some((it.authoritative, it.ttl?, *it))).max_by_key(|it| (it.0, it.1));
        let Some((_, ttl, record)) = best else { return };
        if record.authoritative || ttl % 60 == 0 {
            self.unsure |= !record.authoritative;
            self.found.tell(record.line, table, row, "ttl", Raw::one(ttl.to_string()));
        } else {
            self.found.remark(record.line, RemarkKind::TtlLeft, Values::new().with("name", shown(&record.name)));
        }
    }

    fn denials(&mut self, answers: &Answers) {
        for denial in &answers.denials {
            let is_srv = denial.kind.as_deref().is_none_or(|it| it == "SRV");
            match (denial.name.strip_prefix(XMPP), &denial.kind) {
                (Some(domain), _) if is_srv => self.exists(denial.line, domain, false),
                (None, None) if !denial.name.starts_with('_') => {
                    self.found.tell(denial.line, TableId::Host, &denial.name, "address", Raw::Nothing);
                }
                (_, Some(_)) => {
                    let values = Values::new().with("name", shown(&denial.name));
                    self.found.remark(denial.line, RemarkKind::OneTypeMissing, values);
                }
                _ => self.others += 1,
            }
        }
    }

    /// Which hosts are of use only the merge can tell, so all are told.
    fn hosts(&mut self, answers: &Answers) {
        let mut hosts: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
        let mut services: BTreeMap<&str, BTreeSet<bool>> = BTreeMap::new();
        for record in &answers.records {
            match &record.data {
                Data::Srv { target, .. } => {
                    services.entry(target).or_default().insert(record.name.starts_with(XMPP));
                }
                Data::Address(_) | Data::Alias(_) => hosts.entry(&record.name).or_default().push(record),
            }
        }
        for (name, records) in &hosts {
            self.host(name, records);
            if services.get(name).is_some_and(|it| it.len() == 2) {
                self.found.tell(records[0].line, TableId::Host, name, "shared", Raw::one("yes"));
            }
        }
    }

    fn host(&mut self, name: &str, records: &[&Record]) {
        let is_alias = records.iter().any(|it| matches!(it.data, Data::Alias(_)));
        let addresses: BTreeSet<Address> = records
            .iter()
            .filter_map(|it| match &it.data {
                Data::Address(text) => Address::parse(text).ok(),
                Data::Srv { .. } | Data::Alias(_) => None,
            })
            .collect();
        let first = records[0];
        self.found.tell(first.line, TableId::Host, name, "alias", Raw::one(if is_alias { "yes" } else { "no" }));
        // Beside its IPv4 address a host may have one of IPv6; the cell holds the former.
        let (four, six): (Vec<&Address>, Vec<&Address>) = addresses.iter().partition(|it| it.record_type() == "A");
        let one = match (four.as_slice(), six.as_slice()) {
            ([one], _) | ([], [one]) => Some(*one),
            _ => None,
        };
        if let Some(one) = one {
            self.found.tell(first.line, TableId::Host, name, "address", Raw::one(one.to_string()));
        } else if !addresses.is_empty() {
            let list: Vec<String> = addresses.iter().take(12).map(ToString::to_string).collect();
            let values = Values::new().with("name", shown(name)).with("addresses", list);
            self.found.remark(first.line, RemarkKind::SeveralHostAddresses, values);
        }
        self.ttl(records, TableId::Host, name);
    }
}
