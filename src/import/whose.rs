//! Whose a DNS record is: ours, a partner's, or nobody's in the plan.
//!
//! An answer names a domain and does not say whose it is. The SIP domains and partners of the estate and of all files that
//! are taken over together decide, so the order of the files does not count. While no SIP domain is known at all, a domain
//! that is no partner's is taken for ours, and that is said.

use std::collections::BTreeSet;

use crate::estate::cell::{Kind, Raw};
use crate::estate::{Estate, Place, TableId};
use crate::import::merge::key;
use crate::import::remarks::{Remark, RemarkKind};
use crate::import::{Entry, Imported, shown};
use crate::text::Values;

/// The names that decide.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Known {
    domains: BTreeSet<String>,
    /// The main domains of partners.
    partners: BTreeSet<String>,
    /// Their additional domains.
    additional: BTreeSet<String>,
    pools: BTreeSet<String>,
    /// Hosts that an SRV record of ours names, or that the estate lists.
    hosts: BTreeSet<String>,
}

/// What is to be done with an entry.
pub(super) enum Verdict {
    Take,
    TakeAndSay(Remark),
    Instead(Entry),
    Say(Remark),
    /// It is passed over, and another entry of the same record says so.
    Said,
    /// A host that nothing names.
    IdleHost,
}

impl Known {
    pub(super) fn of<'a>(estate: &Estate, files: &(impl Iterator<Item = &'a Imported> + Clone)) -> Self {
        let names = |table| estate.rows(table).into_iter().map(move |it| key(&estate.name_of(table, it)));
        let mut known = Self {
            domains: names(TableId::Domain).collect(),
            partners: names(TableId::Partner).collect(),
            pools: names(TableId::Pool).collect(),
            hosts: names(TableId::Host).chain(names(TableId::Srv)).collect(),
            additional: BTreeSet::new(),
        };
        for row in estate.rows(TableId::Partner) {
            known.more(&estate.cell(Place::new(TableId::Partner, row, "additional")));
        }
        let entries = || files.clone().flat_map(|it| &it.entries);
        for entry in entries().filter(|it| !is_of_dns(it)) {
            known.note(entry.table, &entry.row);
            if let (Some(Kind::Row(other)), Raw::One(name)) =
                (entry.table.column(entry.column).map(|it| it.kind), &entry.raw)
            {
                known.note(other, name);
            }
            if entry.table == TableId::Partner && entry.column == "additional" {
                known.more(&entry.raw);
            }
        }
        for entry in entries().filter(|it| it.table == TableId::Srv && it.column == "target") {
            if (known.is_ours(domain_of(entry)) || known.is_guess(domain_of(entry)))
                && let Raw::One(target) = &entry.raw
            {
                known.hosts.insert(key(target));
            }
        }
        known
    }

    fn note(&mut self, table: TableId, name: &str) {
        let names = match table {
            TableId::Domain => &mut self.domains,
            TableId::Partner => &mut self.partners,
            TableId::Pool => &mut self.pools,
            _ => return,
        };
        names.insert(key(name));
    }

    fn more(&mut self, raw: &Raw) {
        if let Raw::Many(names) = raw {
            self.additional.extend(names.iter().map(|it| key(it)));
        }
    }

    fn is_ours(&self, domain: &str) -> bool {
        self.domains.contains(domain)
    }

    /// Nothing says whose the domain is, and nothing could.
    fn is_guess(&self, domain: &str) -> bool {
        self.domains.is_empty() && !self.partners.contains(domain) && !self.additional.contains(domain)
    }

    pub(super) fn judge(&self, entry: &Entry) -> Verdict {
        if !is_of_dns(entry) {
            return Verdict::Take;
        }
        let domain = domain_of(entry);
        let say = |kind, values: Values| Remark { line: entry.line, kind, values, reason: None };
        let name = || Values::new().with("name", shown(domain));
        match (entry.table, entry.column) {
            (TableId::Host, _) if self.hosts.contains(domain) => Verdict::Take,
            (TableId::Host, _) => Verdict::IdleHost,
            (TableId::Srv, _) if self.is_ours(domain) || self.is_guess(domain) => Verdict::Take,
            (TableId::Srv, _) => Verdict::Said,
            (_, "internal_target") => match &entry.raw {
                _ if !self.is_ours(domain) && !self.is_guess(domain) => {
                    Verdict::Say(say(RemarkKind::StrangerDomain, name()))
                }
                Raw::One(target) if !self.pools.contains(&key(target)) => {
                    Verdict::Say(say(RemarkKind::NoSuchPool, name().with("target", shown(target))))
                }
                _ if self.is_ours(domain) => Verdict::Take,
                _ => Verdict::TakeAndSay(say(RemarkKind::TakenAsOurs, name())),
            },
            _ if self.is_ours(domain) => Verdict::Take,
            _ if self.partners.contains(domain) => {
                let entry = Entry { table: TableId::Partner, row: domain.to_owned(), ..entry.clone() };
                Verdict::Instead(entry)
            }
            _ if self.is_guess(domain) => Verdict::TakeAndSay(say(RemarkKind::TakenAsOurs, name())),
            _ => Verdict::Say(say(RemarkKind::StrangerDomain, name())),
        }
    }
}

/// What only answers of DNS tell: an entry that may be somebody else's.
fn is_of_dns(entry: &Entry) -> bool {
    match entry.table {
        TableId::Srv | TableId::Host => true,
        TableId::Domain => matches!(entry.column, "has_srv" | "internal_target"),
        _ => false,
    }
}

/// The domain or host of an entry; readers give them in lower case and without the last full stop.
fn domain_of(entry: &Entry) -> &str {
    entry.row.split(' ').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::said::Origin;
    use crate::import::merge::{Merge, merge};
    use crate::import::read;

    const ANSWERS: &[u8] = include_bytes!("../../tests/samples/dns/console.txt");

    /// What the answers do to an estate with these SIP domains and partners.
    fn merged(domains: &[&str], partners: &[&str]) -> Merge {
        let mut estate = Estate::default();
        for (table, names) in [(TableId::Domain, domains), (TableId::Partner, partners)] {
            for name in names {
                let row = estate.add(table).unwrap();
                estate.set(Place::new(table, row, "name"), &Raw::one(*name), Origin::Typed).unwrap();
            }
        }
        merge(&estate, &[("x.txt".to_owned(), read("x.txt", ANSWERS))])
    }

    fn said(merge: &Merge, kind: RemarkKind) -> usize {
        merge.remarks.iter().filter(|it| it.1.kind == kind).count()
    }

    #[test]
    fn our_records_fill_the_tables_and_a_partners_say_that_it_has_one() {
        let merge = merged(&["harbour.example", "tug.example"], &["orchard.example", "crowd.example"]);
        let estate = &merge.estate;
        assert_eq!(estate.rows(TableId::Srv).len(), 2);
        let cell = |table, row: &str, column| {
            let row = estate.find(table, row).unwrap();
            estate.cell(Place::new(table, row, column))
        };
        assert_eq!(cell(TableId::Srv, "xmpp.harbour.example", "port"), Raw::one("5269"));
        assert_eq!(cell(TableId::Srv, "xmpp.harbour.example", "domain"), Raw::Row(0));
        assert_eq!(cell(TableId::Domain, "harbour.example", "has_srv"), Raw::one("yes"));
        assert_eq!(cell(TableId::Domain, "tug.example", "has_srv"), Raw::one("no"));
        assert_eq!(cell(TableId::Partner, "orchard.example", "has_srv"), Raw::one("yes"));
        assert_eq!(cell(TableId::Partner, "crowd.example", "has_srv"), Raw::one("no"));
        assert_eq!(cell(TableId::Host, "xmpp.harbour.example", "address"), Raw::one("203.0.113.5"));
        // Only hosts that our records name.
        assert_eq!(estate.rows(TableId::Host).len(), 2);
        assert_eq!(said(&merge, RemarkKind::HostsPassedOver), 1);
        // quay.example and ferry.example are nobody's, and no pool is known.
        assert_eq!(said(&merge, RemarkKind::StrangerDomain), 2);
        assert_eq!(said(&merge, RemarkKind::NoSuchPool), 1);
        assert_eq!(estate.rows(TableId::Domain).len(), 2);
    }

    #[test]
    fn without_any_sip_domain_a_record_is_ours_and_that_is_said() {
        let merge = merged(&[], &["orchard.example"]);
        assert!(merge.estate.find(TableId::Domain, "harbour.example").is_some());
        assert!(merge.estate.find(TableId::Domain, "orchard.example").is_none());
        assert!(said(&merge, RemarkKind::TakenAsOurs) > 0);
    }

    #[test]
    fn a_record_that_is_there_is_the_same_record() {
        let mut estate = merged(&["harbour.example"], &[]).estate;
        let row = estate.find(TableId::Srv, "xmpp.harbour.example").unwrap();
        estate.set(Place::new(TableId::Srv, row, "priority"), &Raw::one("7"), Origin::Typed).unwrap();
        estate.set(Place::new(TableId::Srv, row, "port"), &Raw::NotTold, Origin::Typed).unwrap();
        let merge = merge(&estate, &[("x.txt".to_owned(), read("x.txt", ANSWERS))]);
        assert_eq!(merge.estate.rows(TableId::Srv).len(), 2);
        assert_eq!(merge.added, [Place::new(TableId::Srv, row, "port")]);
        assert_eq!(merge.clashes.iter().map(|it| it.place.column).collect::<Vec<_>>(), ["priority"]);
    }
}
