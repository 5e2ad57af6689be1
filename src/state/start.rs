//! The state in which the estate is now. Only what was told becomes a fact.

use std::collections::BTreeSet;

use crate::estate::Estate;
use crate::estate::choices::View;
use crate::estate::look::Effective;
use crate::estate::tables::{Crowd, DomainId, Edge, EdgeId, GatewayId};
use crate::state::State;
use crate::state::fact::Fact;

/// The longest time to live, in seconds, that counts as lowered for a cutover.
pub const SHORT_TTL: u32 = 300;

/// Who answers for the SRV record of a SIP domain, as far as the estate tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inbound {
    /// The legacy gateway.
    Legacy(GatewayId),
    /// An Edge pool.
    Edge(EdgeId),
    /// The record was told not to exist.
    Nobody,
    /// The record leads to a host that is none of ours.
    Elsewhere,
    /// It was not told where the record leads.
    NotTold,
}

/// Who answers for the SRV record of a domain: by the name it holds, else by the address of that name.
pub fn inbound(estate: &Estate, domain: DomainId) -> Inbound {
    let outside: Vec<_> = estate.srvs_of(domain).into_iter().filter(|(_, it)| !it.view.is(&View::Internal)).collect();
    let Some((_, srv)) = outside.first() else {
        let told_none = estate.domains.get(domain).is_some_and(|it| it.has_srv.no());
        return if told_none { Inbound::Nobody } else { Inbound::NotTold };
    };
    let Some(target) = srv.target.told() else {
        return Inbound::NotTold;
    };
    if let Some((id, _)) = estate.gateways.iter().find(|(_, it)| it.name.is(target)) {
        return Inbound::Legacy(id);
    }
    let host = estate.hosts.iter().find(|(_, it)| it.name.is(target)).and_then(|(_, it)| it.address.told().copied());
    match host {
        // A told address decides, because several Edge pools may publish one name.
        Some(Some(address)) => {
            let gateway = estate.gateways.iter().find(|(_, it)| it.public_address.is(&address));
            let edge = estate.edges.iter().find(|(_, it)| it.public_address.is(&address));
            match (gateway, edge) {
                (Some((id, _)), _) => Inbound::Legacy(id),
                (None, Some((id, _))) => Inbound::Edge(id),
                (None, None) => Inbound::Elsewhere,
            }
        }
        Some(None) => Inbound::Elsewhere,
        None => estate
            .edges
            .iter()
            .find(|(_, it)| it.access_name.is(target))
            .map_or(Inbound::NotTold, |(id, _)| Inbound::Edge(id)),
    }
}

/// The state in which the estate is now.
pub fn start(estate: &Estate) -> State {
    let mut facts = Vec::new();
    let told = &estate.deployment;
    let mut when = |yes: bool, fact: Fact| {
        if yes {
            facts.push(fact);
        }
    };
    when(told.people_told.yes(), Fact::PeopleTold);
    when(told.backups_taken.yes(), Fact::BackupsTaken);
    when(told.legacy_updated.yes(), Fact::LegacyUpdated);
    when(told.wmi_installed.yes(), Fact::WmiInstalled);
    when(told.merge_published.yes(), Fact::TopologyMerged);
    when(told.federation_allowed.yes(), Fact::FederationAllowed);
    let store = told.store_product.told().copied();
    when(store.is_some() && store == estate.new_product(), Fact::StoreMoved);

    for (id, pool) in estate.pools.iter() {
        when(pool.running.yes(), Fact::PoolRunning(id));
        // A running pool of the new product proves that the directory was prepared for it.
        when(pool.running.yes() && estate.is_new_pool(id), Fact::DirectoryPrepared);
    }
    for (id, edge) in estate.edges.iter() {
        when(edge.running.yes(), Fact::EdgeRunning(id));
        when(edge.trusts_new_pool.yes(), Fact::FrontEndsTrusted(id));
        when(firewall_open(estate, edge), Fact::FirewallOpen(id));
        when(edge.setup_rerun.yes() && edge.proxy_running.yes(), Fact::ComponentsInstalled(id));
        when(certificate_complete(estate, edge), Fact::CertificateInstalled(id));
        let routed = estate.sites.iter().any(|(_, it)| it.xmpp_route.is(&Some(id)));
        when(edge.xmpp.yes() && routed, Fact::XmppRouted(id));
        let old = estate.old_edges().any(|(it, _)| it == id);
        let sip_routed = estate.sites.iter().any(|(_, it)| it.sip_route.is(&Some(id)));
        when(old && edge.sip_federation.yes(), Fact::LegacyPath(id));
        when(old && edge.access_running.yes(), Fact::LegacyAccessRunning(id));
        when(old && linked(estate, id), Fact::LinkedToLegacyEdge(id));
        when(!old && edge.sip_federation.yes() && sip_routed, Fact::NewEdgeFederates(id));
    }
    for (id, gateway) in estate.gateways.iter() {
        when(gateway.running.yes(), Fact::GatewayRunning(id));
    }
    for (id, partner) in estate.partners.iter() {
        when(partner.on_legacy.yes(), Fact::OnLegacy(id));
        when(partner.on_new.yes(), Fact::OnNew(id));
    }
    for (id, crowd) in estate.crowds.iter() {
        if let Some(pool) = crowd.pool.told() {
            when(true, Fact::Lives(id, *pool));
        }
        when(policy_allows(estate, crowd) == Some(true), Fact::Allowed(id));
    }
    for (id, domain) in estate.domains.iter() {
        match inbound(estate, id) {
            Inbound::Legacy(_) => when(true, Fact::SrvAtLegacy(id)),
            Inbound::Edge(edge) => {
                when(true, Fact::SrvAt(id, edge));
                // What is told of a record is how others see it, too: no change of it is under way before the first step.
                when(true, Fact::SrvSeen(id, edge));
            }
            Inbound::Nobody | Inbound::Elsewhere | Inbound::NotTold => (),
        }
        let srvs = estate.srvs_of(id);
        let short = srvs.iter().all(|(_, it)| it.ttl.told().is_some_and(|ttl| *ttl <= SHORT_TTL));
        when(!srvs.is_empty() && short, Fact::TtlLowered(id));
        when(own_host(estate, id) == Some(true), Fact::OwnHost(id));
        let new_home = estate.new_home().map(|(it, _)| it);
        when(new_home.is_some() && domain.internal_target.told().copied() == new_home, Fact::InternalSrvMoved(id));
    }
    State::of(facts)
}

/// Whether the site of the pool to which users move sends SIP federation to this Edge pool.
fn linked(estate: &Estate, edge: EdgeId) -> bool {
    let site = estate.new_home().and_then(|(_, it)| it.site.told().copied());
    site.and_then(|it| estate.sites.get(it)).is_some_and(|it| it.sip_route.is(&Some(edge)))
}

/// Whether 5269 is open both ways, and 23456 from every pool that carries or will carry users who need XMPP.
fn firewall_open(estate: &Estate, edge: &Edge) -> bool {
    let pools = estate.pools.iter().filter(|(_, it)| it.product.told() == edge.product.told());
    edge.open_in.yes() && edge.open_out.yes() && pools.into_iter().all(|(_, it)| it.reaches_edge.yes())
}

/// Whether the external certificate was told to hold every SIP domain with users who need XMPP, or need it until its end,
/// the same on all servers.
fn certificate_complete(estate: &Estate, edge: &Edge) -> bool {
    let Some(names) = edge.certificate_names.told() else {
        return false;
    };
    let domains: BTreeSet<_> = estate.federating_crowds().filter_map(|(_, it)| it.domain.told().copied()).collect();
    let all_named = domains
        .iter()
        .all(|it| estate.domains.get(*it).and_then(|it| it.name.told()).is_some_and(|it| names.contains(it)));
    let one_server = edge.servers.told().is_some_and(|it| it.len() <= 1);
    !domains.is_empty()
        && all_named
        && !edge.certificate_wildcard.yes()
        && (one_server || edge.certificate_everywhere.yes())
}

/// The Edge pool whose external certificate, as it was told, is to serve XMPP.
///
/// `None` on a journey that ends without XMPP, and as long as a step of the plan has yet to install another certificate:
/// what the present one lacks is then no fault.
pub fn serving_certificate(estate: &Estate) -> Option<(EdgeId, &Edge)> {
    let journey = estate.journey().filter(|it| it.ends_with_xmpp())?;
    estate.xmpp_edge().filter(|(_, it)| !journey.leaves_gateway() || certificate_complete(estate, it))
}

/// Whether the policy that counts for a crowd allows federation and XMPP; `None` while that is not told.
pub fn policy_allows(estate: &Estate, crowd: &Crowd) -> Option<bool> {
    match estate.effective_policy(crowd) {
        Effective::NotTold => None,
        // Without any policy of ours, the built-in global one counts: it has XMPP off.
        Effective::NoneListed => None,
        Effective::Policy(id) => {
            let policy = estate.policies.get(id)?;
            match (policy.federation.told(), policy.xmpp.told()) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            }
        }
    }
}

/// Whether the SRV records of a domain name a host that is no Access Edge name; `None` while that is not told.
pub fn own_host(estate: &Estate, domain: DomainId) -> Option<bool> {
    let srvs = estate.srvs_of(domain);
    let mut own = None;
    for (_, srv) in srvs {
        let target = srv.target.told()?;
        let shared = estate.edges.iter().any(|(_, it)| it.access_name.is(target));
        own = Some(own.unwrap_or(true) && !shared);
    }
    own
}
