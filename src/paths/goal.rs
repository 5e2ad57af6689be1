//! What is to be true at the end.

use std::collections::BTreeSet;

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::state::fact::Fact;
use crate::state::unit::Unit;

/// The goal of the estate's journey; empty while the journey is not one that is planned.
pub fn goal(estate: &Estate) -> BTreeSet<Fact> {
    match estate.journey() {
        Some(it) if it.leaves_gateway() => leave_gateway(estate),
        Some(it) if it.keeps_on_legacy() => keep_on_legacy(estate),
        Some(it) if it.upgrades_in_place() => upgrade(estate),
        Some(it) if it.retires() => retire(estate),
        Some(_) | None => BTreeSet::new(),
    }
}

/// Every pool and Edge pool runs on the new version, and XMPP was seen to work on them.
fn upgrade(estate: &Estate) -> BTreeSet<Fact> {
    let mut goal = BTreeSet::from([Fact::PeopleTold, Fact::BackupsTaken, Fact::Verified]);
    goal.extend(estate.upgrade_order().into_iter().map(Unit::upgraded));
    goal
}

fn leave_gateway(estate: &Estate) -> BTreeSet<Fact> {
    let mut goal = BTreeSet::from([Fact::PeopleTold, Fact::Verified, Fact::Observed]);
    for (id, _) in estate.kept_partners() {
        goal.insert(Fact::OnNew(id));
    }
    if let Some((edge, _)) = estate.new_edges().next() {
        for domain in estate.xmpp_domains() {
            goal.insert(Fact::SrvAt(domain, edge));
            goal.insert(Fact::TtlRestored(domain));
        }
    }
    if let Some((home, _)) = estate.new_home() {
        goal.extend(estate.crowds.iter().map(|(id, _)| Fact::Lives(id, home)));
        goal.extend(estate.domains.iter().map(|(id, _)| Fact::InternalSrvMoved(id)));
    }
    goal.extend(estate.gateways.iter().map(|(id, _)| Fact::GatewayRemoved(id)));
    let retires = estate.old_pools().filter(|(_, it)| it.retires.yes()).map(|(id, _)| Fact::PoolRemoved(id));
    goal.extend(retires);
    if estate.old_pools().any(|(_, it)| it.retires.yes()) {
        goal.extend(estate.old_edges().map(|(id, _)| Fact::LegacyEdgeRemoved(id)));
        match estate.journey() {
            Some(Journey::OcsTo2013) => {
                goal.insert(Fact::BackCompatRemoved);
            }
            _ => {
                goal.insert(Fact::StoreMoved);
            }
        }
    }
    goal
}

fn keep_on_legacy(estate: &Estate) -> BTreeSet<Fact> {
    let mut goal = BTreeSet::from([Fact::PeopleTold, Fact::BackupsTaken, Fact::CoexistenceWritten, Fact::Verified]);
    if !estate.names_access_edge() {
        goal.extend(estate.xmpp_domains().into_iter().map(Fact::OwnHost));
    }
    goal.extend(estate.xmpp_crowds().map(|(id, _)| Fact::Allowed(id)));
    goal.extend(estate.new_pools().map(|(id, _)| Fact::PoolRunning(id)));
    goal.extend(estate.new_edges().map(|(id, _)| Fact::EdgeRunning(id)));
    if let Some((home, _)) = estate.new_home() {
        let movers = estate.crowds.iter().filter(|(_, it)| it.moves.yes() && it.needs_xmpp.no());
        goal.extend(movers.map(|(id, _)| Fact::Lives(id, home)));
    }
    goal
}

/// Nothing of XMPP is left, 2019 stands, and whoever is to move has moved. SIP federation and the removal of the legacy
/// servers are the plain migration, which is none of this product's business.
fn retire(estate: &Estate) -> BTreeSet<Fact> {
    let mut goal =
        BTreeSet::from([Fact::PeopleTold, Fact::BackupsTaken, Fact::RetirementVerified, Fact::RetirementWritten]);
    goal.extend(estate.ending_partners().map(|(id, _)| Fact::XmppEnded(id)));
    goal.extend(estate.new_pools().map(|(id, _)| Fact::PoolRunning(id)));
    goal.extend(estate.new_edges().map(|(id, _)| Fact::EdgeRunning(id)));
    if let Some((home, _)) = estate.new_home() {
        goal.extend(estate.crowds.iter().filter(|(_, it)| it.moves.yes()).map(|(id, _)| Fact::Lives(id, home)));
    }
    goal
}
