//! What is true at one moment: an ordered set of facts.

pub mod fact;
pub mod start;
pub mod unit;

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::Arc;

use fact::Fact;

use crate::estate::tables::{CrowdId, DomainId, EdgeId, PartnerId, PoolId};

/// What is true at one moment.
#[derive(Clone, Debug)]
pub struct State(Known);

/// The facts of a state: written down, or answered one by one.
#[derive(Clone, Debug)]
enum Known {
    Written(BTreeSet<Fact>),
    Asked(Arc<dyn Oracle>),
}

/// Answers for a state that is not written down. Whoever judges all states at once learns from the questions which facts
/// an answer hangs on, and so need not look at two states that differ only in others.
///
/// It is a lock's width slower than a set and may be shared like one, so that a state stays a plain value.
pub trait Oracle: Debug + Send + Sync {
    /// Whether a fact is true.
    fn has(&self, fact: Fact) -> bool;
    /// The first true fact from `first` to `last`, both included.
    fn first(&self, first: Fact, last: Fact) -> Option<Fact>;
    /// All true facts.
    fn all(&self) -> &BTreeSet<Fact>;
}

impl State {
    /// A state with these facts.
    pub fn of(facts: impl IntoIterator<Item = Fact>) -> Self {
        Self(Known::Written(facts.into_iter().collect()))
    }

    /// A state that somebody answers for.
    pub fn asked(oracle: Arc<dyn Oracle>) -> Self {
        Self(Known::Asked(oracle))
    }

    /// Whether a fact is true.
    pub fn has(&self, fact: Fact) -> bool {
        match &self.0 {
            Known::Written(facts) => facts.contains(&fact),
            Known::Asked(oracle) => oracle.has(fact),
        }
    }

    /// All facts, in order.
    pub fn facts(&self) -> &BTreeSet<Fact> {
        match &self.0 {
            Known::Written(facts) => facts,
            Known::Asked(oracle) => oracle.all(),
        }
    }

    /// The same state with a fact more.
    pub fn with(self, fact: Fact) -> Self {
        let mut facts = match self.0 {
            Known::Written(facts) => facts,
            Known::Asked(oracle) => oracle.all().clone(),
        };
        facts.insert(fact);
        Self(Known::Written(facts))
    }

    /// The state after something made and ended facts.
    pub fn after(&self, makes: &BTreeSet<Fact>, ends: &BTreeSet<Fact>) -> Self {
        Self::of(self.facts().difference(ends).copied().chain(makes.iter().copied()))
    }

    /// Whether the declared outage is on: from the decision, or from the federation route's change, to the last
    /// check, and not before everything runs again.
    pub fn in_window(&self) -> bool {
        (self.has(Fact::GateOpen) || self.has(Fact::RouteCleared)) && (!self.has(Fact::Verified) || self.stands_still())
    }

    /// Whether some pool or Edge pool stands still for its upgrade.
    fn stands_still(&self) -> bool {
        self.first(Fact::PoolStopped(PoolId(0)), Fact::PoolStopped(PoolId(u16::MAX))).is_some()
            || self.first(Fact::EdgeStopped(EdgeId(0)), Fact::EdgeStopped(EdgeId(u16::MAX))).is_some()
    }

    /// The pool on which a crowd lives.
    pub fn home(&self, crowd: CrowdId) -> Option<PoolId> {
        match self.first(Fact::Lives(crowd, PoolId(0)), Fact::Lives(crowd, PoolId(u16::MAX))) {
            Some(Fact::Lives(_, pool)) => Some(pool),
            _ => None,
        }
    }

    /// The Edge pool through which XMPP federation is routed.
    pub fn xmpp_edge(&self) -> Option<EdgeId> {
        match self.first(Fact::XmppRouted(EdgeId(0)), Fact::XmppRouted(EdgeId(u16::MAX))) {
            Some(Fact::XmppRouted(edge)) => Some(edge),
            _ => None,
        }
    }

    /// The Edge pool to which the SRV record of a domain leads.
    pub fn srv_edge(&self, domain: DomainId) -> Option<EdgeId> {
        match self.first(Fact::SrvAt(domain, EdgeId(0)), Fact::SrvAt(domain, EdgeId(u16::MAX))) {
            Some(Fact::SrvAt(_, edge)) => Some(edge),
            _ => None,
        }
    }

    /// The Edge pools to which the SRV records of these domains lead.
    pub fn srv_edges(&self, domains: &BTreeSet<DomainId>) -> BTreeSet<EdgeId> {
        domains.iter().filter_map(|it| self.srv_edge(*it)).collect()
    }

    /// Whether a partner is an allowed partner on the new side.
    pub fn on_new(&self, partner: PartnerId) -> bool {
        self.has(Fact::OnNew(partner))
    }

    /// The first true fact from `first` to `last`, both included.
    fn first(&self, first: Fact, last: Fact) -> Option<Fact> {
        match &self.0 {
            Known::Written(facts) => facts.range(first..=last).next().copied(),
            Known::Asked(oracle) => oracle.first(first, last),
        }
    }
}

impl Default for State {
    fn default() -> Self {
        Self(Known::Written(BTreeSet::new()))
    }
}

impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        self.facts() == other.facts()
    }
}

impl Eq for State {}

impl PartialOrd for State {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for State {
    fn cmp(&self, other: &Self) -> Ordering {
        self.facts().cmp(other.facts())
    }
}
