//! Reports that are handed to one team each, and each of which stands alone.
//!
//! Every value comes from the estate and from the plan's steps. What nobody told is said to be not told, with the place
//! where it is found; it is never left out and never guessed.

pub mod accounts;
pub mod accounts_words;
pub mod certificates;
pub mod certificates_words;
pub mod dns;
pub mod dns_report;
pub mod dns_words;
pub mod firewall;
pub mod firewall_words;
pub mod messages;
pub mod messages_words;
pub mod partners;
pub mod partners_words;
pub mod words;

use std::collections::BTreeSet;

use crate::estate::Estate;
use crate::estate::name::DnsName;
use crate::estate::tables::{DomainId, EdgeId};
use crate::paths;
use crate::plan::{Placed, Plan, Proposal};
use crate::runbook::write::lines;
use crate::runbook::{Block, Chapter, Said, phrases};
use crate::sources::Cite;
use crate::state::fact::Fact;
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

/// The most names that a sentence lists; of more it says how many there are.
pub const MOST_NAMES: usize = 12;

/// All words of the reports, for the tests of texts.
pub const WORDS: &[&[(&str, Text)]] = &[
    words::ALL,
    accounts_words::ALL,
    certificates_words::ALL,
    dns_words::ALL,
    firewall_words::ALL,
    messages_words::ALL,
    partners_words::ALL,
];

/// What every report is written from.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The estate.
    pub estate: &'a Estate,
    /// What is proposed.
    pub proposal: &'a Proposal,
    /// Its plan.
    pub plan: &'a Plan,
    /// The language.
    pub lang: Lang,
}

impl<'a> Desk<'a> {
    /// The desk of a proposal that has a plan.
    pub fn of(estate: &'a Estate, proposal: &'a Proposal, lang: Lang) -> Option<Self> {
        proposal.plan.as_ref().map(|plan| Self { estate, proposal, plan, lang })
    }

    /// The first step that makes such a fact, by its number, counted from 1.
    pub fn maker(&self, of: impl Fn(Fact) -> bool) -> Option<(usize, &'a Placed)> {
        let plan = self.plan;
        let found = plan.steps.iter().enumerate().find(|(_, it)| it.step.makes.iter().any(|fact| of(*fact)));
        found.map(|(place, it)| (place + 1, it))
    }

    /// The number of the step that makes this fact.
    pub fn step(&self, fact: Fact) -> Option<usize> {
        self.maker(|it| it == fact).map(|it| it.0)
    }

    /// All steps that make such a fact.
    pub fn makers(&self, of: impl Fn(Fact) -> bool) -> impl Iterator<Item = (usize, &'a Placed)> {
        let plan = self.plan;
        let placed = plan.steps.iter().enumerate().map(|(place, it)| (place + 1, it));
        placed.filter(move |(_, it)| it.step.makes.iter().any(|fact| of(*fact)))
    }

    pub(super) fn say(&self, text: Text) -> String {
        text.in_lang(self.lang).to_owned()
    }

    pub(super) fn fill(&self, text: Text, values: &Values) -> String {
        text.fill(self.lang, values)
    }

    /// A value, or where it is found.
    pub(super) fn or(&self, told: Option<String>, ask: Text) -> String {
        told.unwrap_or_else(|| self.say(ask))
    }

    /// Names after each other, or how many they are.
    pub(super) fn names(&self, names: &[String]) -> String {
        if names.len() > MOST_NAMES {
            return self.fill(words::SO_MANY, &Values::new().with("n", names.len()));
        }
        number::list(names)
    }

    pub(super) fn head<const N: usize>(&self, head: [Text; N]) -> Vec<String> {
        head.map(|it| self.say(it)).to_vec()
    }

    /// Sources with how sure they make us, each once.
    pub(super) fn cited(&self, cites: &[Cite]) -> String {
        let one = |it: &Cite| {
            format!("{} ({})", it.document.key, paths::ground(self.estate.journey(), it).label().in_lang(self.lang))
        };
        cites.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    /// The sources of a report as its last paragraph.
    pub(super) fn sources(&self, cites: &[Cite]) -> Block {
        Block::Says(format!("{}: {}", self.say(phrases::SOURCES_OF), self.cited(cites)))
    }

    /// The SIP domains whose XMPP traffic the plan touches.
    pub fn domains(&self) -> Vec<DomainId> {
        let mut all = self.estate.xmpp_domains();
        let facts = self.plan.steps.iter().flat_map(|it| &it.step.makes);
        all.extend(facts.filter_map(|it| match it {
            Fact::SrvAt(id, _) | Fact::OwnHost(id) | Fact::SrvRemoved(id) | Fact::TtlLowered(id) => Some(*id),
            _ => None,
        }));
        all.into_iter().filter(|id| self.estate.domains.get(*id).is_some_and(|it| it.name.told().is_some())).collect()
    }

    /// The Edge pools for whose XMPP ports the plan has a step, or the one that carries XMPP in it.
    pub fn edges(&self) -> Vec<EdgeId> {
        let facts = self.plan.steps.iter().flat_map(|it| &it.step.makes);
        let found: BTreeSet<EdgeId> = facts
            .filter_map(|it| match it {
                Fact::FirewallOpen(id) | Fact::FirewallClosed(id) => Some(*id),
                _ => None,
            })
            .collect();
        if found.is_empty() {
            return self.estate.xmpp_edge().map(|it| it.0).into_iter().collect();
        }
        found.into_iter().collect()
    }

    /// The public address of an Edge pool, if it is told and is one.
    pub(super) fn address(&self, edge: EdgeId) -> Option<String> {
        let told = self.estate.edges.get(edge)?.public_address.told()?;
        (!told.is_unspecified()).then(|| told.to_string())
    }

    /// The servers of an Edge pool, if they are told.
    pub(super) fn edge_servers(&self, edge: EdgeId) -> Vec<String> {
        let told = self.estate.edges.get(edge).and_then(|it| it.servers.told());
        told.into_iter().flatten().map(ToString::to_string).collect()
    }

    /// The checks of a step: its number, what is run, and what is expected.
    pub(super) fn checks(&self, step: usize, placed: &Placed) -> Vec<Vec<String>> {
        let check = |it| match it {
            Said::Check { run: Some(run), expect } => Some(vec![step.to_string(), run, expect]),
            _ => None,
        };
        lines(placed, self.lang).into_iter().filter_map(check).collect()
    }

    /// A table of checks; none where there is nothing to check.
    pub(super) fn check_table(&self, rows: Vec<Vec<String>>) -> Option<[Block; 2]> {
        let some = !rows.is_empty();
        let table = Block::Table { head: self.head([phrases::STEP, words::COMMAND, phrases::EXPECT]), rows };
        some.then(|| [Block::Heading(self.say(words::CHECKS)), table])
    }
}

/// Step numbers in words; a dash where no step of the plan is meant.
pub(super) fn steps_of(numbers: &[usize]) -> String {
    if numbers.is_empty() { "–".to_owned() } else { number::runs(numbers) }
}

/// Citations, each once and in the order of the first.
pub(super) fn each_once<'a>(cites: impl Iterator<Item = &'a Cite>) -> Vec<Cite> {
    let mut all: Vec<Cite> = Vec::new();
    for cite in cites {
        if !all.contains(cite) {
            all.push(*cite);
        }
    }
    all
}

/// The host that a step names, if it is one.
pub(super) fn host_of(placed: &Placed) -> Option<DnsName> {
    match placed.step.values.get("host") {
        Some(crate::text::Value::Name(name)) => DnsName::parse(name).ok(),
        _ => None,
    }
}

/// The reports as chapters; none while there is no plan.
pub fn chapters(estate: &Estate, proposal: &Proposal, lang: Lang) -> Vec<Chapter> {
    let Some(desk) = Desk::of(estate, proposal, lang) else {
        return Vec::new();
    };
    let single = [dns_report::chapter(&desk), firewall::chapter(&desk), certificates::chapter(&desk)];
    let mut all: Vec<Chapter> = single.into_iter().flatten().collect();
    all.push(accounts::chapter(&desk));
    all.extend(partners::chapters(&desk));
    all.extend(messages::chapter(&desk));
    all
}

/// What the reports cite.
pub fn cited(estate: &Estate, proposal: &Proposal) -> Vec<Cite> {
    // What is cited does not hang on the language.
    let Some(desk) = Desk::of(estate, proposal, Lang::En) else {
        return Vec::new();
    };
    let fixed = [certificates::CITED, partners::CITED, messages::CITED];
    let mut all = dns_report::cited(&desk);
    all.extend(firewall::cited(&desk));
    all.extend(accounts::cited(&desk));
    all.extend(fixed.into_iter().flatten());
    all
}
