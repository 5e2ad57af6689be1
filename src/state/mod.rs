//! What is true at one moment: an ordered set of facts.

pub mod fact;
pub mod start;

use std::collections::BTreeSet;

use fact::Fact;

use crate::estate::tables::{CrowdId, DomainId, EdgeId, PartnerId, PoolId};

/// What is true at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct State(BTreeSet<Fact>);

impl State {
    /// A state with these facts.
    pub fn of(facts: impl IntoIterator<Item = Fact>) -> Self {
        Self(facts.into_iter().collect())
    }

    /// Whether a fact is true.
    pub fn has(&self, fact: Fact) -> bool {
        self.0.contains(&fact)
    }

    /// All facts, in order.
    pub fn facts(&self) -> &BTreeSet<Fact> {
        &self.0
    }

    /// The same state with a fact more.
    pub fn with(mut self, fact: Fact) -> Self {
        self.0.insert(fact);
        self
    }

    /// The state after something made and ended facts.
    pub fn after(&self, makes: &BTreeSet<Fact>, ends: &BTreeSet<Fact>) -> Self {
        Self(self.0.difference(ends).copied().chain(makes.iter().copied()).collect())
    }

    /// Whether the declared outage is on: from the decision, or from the federation route's change, to the last check.
    pub fn in_window(&self) -> bool {
        (self.has(Fact::GateOpen) || self.has(Fact::RouteCleared)) && !self.has(Fact::Verified)
    }

    /// The pool on which a crowd lives.
    pub fn home(&self, crowd: CrowdId) -> Option<PoolId> {
        self.0.iter().find_map(|it| match it {
            Fact::Lives(who, pool) if *who == crowd => Some(*pool),
            _ => None,
        })
    }

    /// The Edge pool through which XMPP federation is routed.
    pub fn xmpp_edge(&self) -> Option<EdgeId> {
        self.0.iter().find_map(|it| match it {
            Fact::XmppRouted(edge) => Some(*edge),
            _ => None,
        })
    }

    /// The Edge pool to which the SRV record of a domain leads.
    pub fn srv_edge(&self, domain: DomainId) -> Option<EdgeId> {
        self.0.iter().find_map(|it| match it {
            Fact::SrvAt(name, edge) if *name == domain => Some(*edge),
            _ => None,
        })
    }

    /// The Edge pools to which the SRV records of these domains lead.
    pub fn srv_edges(&self, domains: &BTreeSet<DomainId>) -> BTreeSet<EdgeId> {
        domains.iter().filter_map(|it| self.srv_edge(*it)).collect()
    }

    /// Whether a partner is an allowed partner on the new side.
    pub fn on_new(&self, partner: PartnerId) -> bool {
        self.has(Fact::OnNew(partner))
    }
}
