//! What each fact takes, said a second time.
//!
//! An action says what it needs, and the order follows from that; a need that was forgotten there would order nothing
//! and be missed by nobody. So the judge has a book of its own: for each fact, what must be true at the moment in which
//! a step makes it. It was written from the documents and not from the actions, and is compared with them in every plan,
//! as in double entry.

use crate::estate::Estate;
use crate::estate::choices::{PoolRole, Scope};
use crate::estate::journey::Journey;
use crate::estate::tables::{CrowdId, EdgeId, PoolId};
use crate::state::fact::Fact;

/// What the book says of one estate.
pub(super) struct Causes<'a> {
    estate: &'a Estate,
    /// XMPP leaves the legacy gateway, in a window.
    leaves: bool,
    /// XMPP is ended on purpose.
    retires: bool,
    from_ocs: bool,
    home: Option<PoolId>,
    /// The Edge pool that is to carry XMPP.
    edge: Option<EdgeId>,
    old_edge: Option<EdgeId>,
}

impl<'a> Causes<'a> {
    pub(super) fn of(estate: &'a Estate) -> Self {
        let journey = estate.journey();
        Self {
            estate,
            leaves: journey.is_some_and(Journey::leaves_gateway),
            retires: journey.is_some_and(Journey::retires),
            from_ocs: journey == Some(Journey::OcsTo2013),
            home: estate.new_home().map(|(it, _)| it),
            edge: estate.xmpp_edge().map(|(it, _)| it),
            old_edge: estate.gateway_edge().map(|(it, _)| it),
        }
    }

    /// What must be true when a step makes this fact.
    pub(super) fn of_fact(&self, fact: Fact) -> Vec<Fact> {
        let mut out = Vec::new();
        match fact {
            // What people do with a pen, a telephone or a look takes nothing.
            Fact::PeopleTold
            | Fact::BackupsTaken
            | Fact::PartnersAgreed
            | Fact::LegacyUpdated
            | Fact::TtlLowered(_)
            | Fact::UpgradeChecked
            | Fact::FirewallOpen(_) => (),
            Fact::LegacyChecked => out.extend(self.estate.gateway().map(|(it, _)| Fact::GatewayRunning(it))),
            Fact::MoversListed => out.push(Fact::PeopleTold),
            Fact::DirectoryPrepared => out.push(Fact::BackupsTaken),
            Fact::PoolRunning(_) => {
                out.push(Fact::DirectoryPrepared);
                out.extend(self.leaves.then_some(Fact::LegacyUpdated));
            }
            // All of these are done with the tools of the new pool or on servers that stand behind it.
            Fact::WmiInstalled | Fact::LimitsSet | Fact::EdgeRunning(_) => out.extend(self.pool()),
            Fact::PolicyCreated if self.leaves => out.extend(self.pool()),
            Fact::PolicyCreated => (),
            Fact::TopologyMerged => out.extend([Fact::WmiInstalled, Fact::BackupsTaken]),
            Fact::LinkedToLegacyEdge(edge) => {
                out.extend(self.pool());
                out.push(Fact::LegacyPath(edge));
                out.extend(self.from_ocs.then_some(Fact::TopologyMerged));
            }
            Fact::FrontEndsTrusted(_) => {
                out.extend(self.pool());
                out.push(Fact::TopologyMerged);
            }
            Fact::Lives(crowd, _) => self.of_move(crowd, &mut out),
            Fact::CertificateCopied(edge) | Fact::CertificateOrdered(edge) => out.push(Fact::EdgeRunning(edge)),
            Fact::Allowed(crowd) => self.of_grant(crowd, &mut out),
            Fact::OwnHost(domain) => out.extend([Fact::TtlLowered(domain), Fact::BackupsTaken]),
            Fact::InternalSrvMoved(_) => self.everyone_moved(&mut out),
            Fact::StoreMoved => out.extend([Fact::Verified, Fact::BackupsTaken]),
            Fact::Observed | Fact::TtlRestored(_) | Fact::CoexistenceWritten => out.push(Fact::Verified),
            Fact::Verified => self.of_last_check(&mut out),
            Fact::GatewayStopped(gateway) => out.extend([Fact::Observed, Fact::LegacyReleased(gateway)]),
            Fact::GatewayRemoved(gateway) => out.push(Fact::GatewayStopped(gateway)),
            Fact::LegacyEdgeRemoved(edge) => {
                out.push(Fact::Observed);
                out.extend(self.edge.map(Fact::EdgeLive));
                self.gateways_gone(&mut out);
                out.extend((Some(edge) == self.old_edge).then_some(Fact::LegacyEdgeReleased(edge)));
            }
            Fact::PoolRemoved(_) => {
                self.everyone_moved(&mut out);
                out.extend(self.estate.domains.iter().map(|(it, _)| Fact::InternalSrvMoved(it)));
                out.push(Fact::Observed);
                out.extend((!self.from_ocs).then_some(Fact::StoreMoved));
                self.gateways_gone(&mut out);
                out.extend(self.estate.old_edges().map(|(it, _)| Fact::LegacyEdgeRemoved(it)));
            }
            Fact::BackCompatRemoved => {
                out.push(Fact::TopologyMerged);
                let retiring = self.estate.old_pools().filter(|(_, it)| it.retires.yes());
                out.extend(retiring.map(|(it, _)| Fact::PoolRemoved(it)));
                out.extend(self.estate.old_edges().map(|(it, _)| Fact::LegacyEdgeRemoved(it)));
            }
            Fact::UpgradePublished(_) | Fact::EdgeUpgradePublished(_) => self.of_upgrade(fact, &mut out),
            Fact::PoolStopped(pool) => out.push(Fact::UpgradePublished(pool)),
            Fact::EdgeStopped(edge) => out.push(Fact::EdgeUpgradePublished(edge)),
            Fact::Upgraded(pool) => out.push(Fact::PoolStopped(pool)),
            Fact::EdgeUpgraded(edge) => out.push(Fact::EdgeStopped(edge)),
            Fact::WatchStopped(_) => out.push(Fact::PeopleTold),
            Fact::XmppEnded(_) => {
                out.extend([Fact::PeopleTold, Fact::BackupsTaken]);
                out.extend(self.estate.watched_pools().map(Fact::WatchStopped));
            }
            Fact::PoliciesClosed | Fact::SrvRemoved(_) => self.partners_gone(&mut out),
            Fact::XmppUnrouted(_) => {
                self.partners_gone(&mut out);
                out.push(Fact::BackupsTaken);
                out.extend(self.estate.open_policies().map(|_| Fact::PoliciesClosed));
            }
            Fact::FirewallClosed(edge) => {
                out.push(Fact::XmppUnrouted(edge));
                out.extend(self.estate.published_domains().map(Fact::SrvRemoved));
            }
            Fact::RetirementVerified => {
                self.partners_gone(&mut out);
                out.extend(self.estate.open_policies().map(|_| Fact::PoliciesClosed));
                out.extend(self.estate.published_domains().map(Fact::SrvRemoved));
                let edges = self.estate.ending_edges();
                out.extend(edges.flat_map(|it| [Fact::XmppUnrouted(it), Fact::FirewallClosed(it)]));
            }
            Fact::RetirementWritten => out.push(Fact::RetirementVerified),
            _ => self.of_window(fact, &mut out),
        }
        out
    }

    /// Servers are upgraded in place.
    fn upgrades(&self) -> bool {
        self.estate.journey().is_some_and(Journey::upgrades_in_place)
    }

    /// "Upgrade all your pools first, then the Edge Servers, and finally the pool of the Central Management store", one
    /// after the other, because a pool that was begun has to be finished.
    fn of_upgrade(&self, published: Fact, out: &mut Vec<Fact>) {
        out.push(Fact::GateOpen);
        let of_pool = |it: PoolId| (Fact::UpgradePublished(it), Fact::Upgraded(it));
        let alone = self.estate.old_pools().count() == 1;
        let pools: Vec<_> = self.estate.old_pools().filter(|(_, it)| !it.role.is(&PoolRole::Branch)).collect();
        let (last, first): (Vec<_>, Vec<_>) = pools.into_iter().partition(|(_, it)| alone || it.holds_store.yes());
        let edges = self.estate.old_edges().map(|(it, _)| (Fact::EdgeUpgradePublished(it), Fact::EdgeUpgraded(it)));
        let ranks: [Vec<_>; 3] = [
            first.into_iter().map(|(it, _)| of_pool(it)).collect(),
            edges.collect(),
            last.into_iter().map(|(it, _)| of_pool(it)).collect(),
        ];
        let rank = ranks.iter().position(|it| it.iter().any(|(it, _)| *it == published)).unwrap_or(0);
        out.extend(ranks[..rank].iter().flatten().map(|(_, done)| *done));
    }

    fn partners_gone(&self, out: &mut Vec<Fact>) {
        out.extend(self.estate.ending_partners().map(|(it, _)| Fact::XmppEnded(it)));
    }

    /// The facts of the cutover window, in the order in which it goes.
    fn of_window(&self, fact: Fact, out: &mut Vec<Fact>) {
        match fact {
            Fact::GateOpen if self.upgrades() => {
                out.extend([Fact::PeopleTold, Fact::BackupsTaken, Fact::UpgradeChecked]);
            }
            Fact::GateOpen => {
                out.extend([Fact::PeopleTold, Fact::BackupsTaken, Fact::PartnersAgreed, Fact::LegacyChecked]);
                self.everyone_moved(out);
                out.extend(self.estate.xmpp_crowds().map(|(it, _)| Fact::Allowed(it)));
                out.extend(self.estate.xmpp_domains().into_iter().map(Fact::TtlLowered));
                out.extend(self.estate.gateway().map(|(it, _)| Fact::GatewayRunning(it)));
                if let Some(edge) = self.edge {
                    out.extend([Fact::EdgeRunning(edge), Fact::CertificateCopied(edge)]);
                    out.extend([Fact::CertificateOrdered(edge), Fact::FirewallOpen(edge)]);
                }
                out.extend(self.limits_asked().then_some(Fact::LimitsSet));
            }
            Fact::PartnersFrozen => out.push(Fact::GateOpen),
            Fact::LegacyReleased(gateway) => out.extend([Fact::PartnersFrozen, Fact::GatewayRunning(gateway)]),
            Fact::RouteCleared if self.estate.route_first() => {
                out.extend([Fact::PeopleTold, Fact::BackupsTaken]);
                if let Some(edge) = self.edge {
                    out.extend([Fact::EdgeRunning(edge), Fact::CertificateCopied(edge)]);
                }
                out.extend(self.pilots());
            }
            Fact::RouteCleared => {
                out.push(Fact::GateOpen);
                out.extend(self.estate.gateway().map(|(it, _)| Fact::LegacyReleased(it)));
            }
            Fact::LegacyEdgeReleased(_) => out.push(Fact::RouteCleared),
            Fact::NewEdgeFederates(edge) => {
                out.extend([Fact::EdgeRunning(edge), Fact::CertificateCopied(edge)]);
                out.extend(self.old_edge.map(Fact::LegacyEdgeReleased));
            }
            Fact::XmppRouted(edge) => out.extend([Fact::NewEdgeFederates(edge), Fact::GateOpen]),
            Fact::TopologyReplicated => out.extend(self.edge.map(Fact::XmppRouted)),
            Fact::ComponentsInstalled(_) => out.push(Fact::TopologyReplicated),
            Fact::CertificateInstalled(edge) => {
                out.extend([Fact::CertificateOrdered(edge), Fact::ComponentsInstalled(edge)]);
            }
            Fact::FederationAllowed => out.extend(self.edge.map(Fact::NewEdgeFederates)),
            Fact::EdgeLive(edge) => {
                out.push(Fact::NewEdgeFederates(edge));
                out.extend((!self.estate.route_first()).then_some(Fact::CertificateInstalled(edge)));
            }
            Fact::OnNew(_) => {
                out.extend([Fact::GateOpen, Fact::FederationAllowed]);
                out.extend(self.estate.gateway().map(|(it, _)| Fact::LegacyReleased(it)));
                if let Some(edge) = self.edge {
                    out.extend([Fact::ComponentsInstalled(edge), Fact::CertificateInstalled(edge)]);
                    out.push(Fact::EdgeLive(edge));
                }
                for (crowd, _) in self.estate.xmpp_crowds() {
                    out.extend(self.home.map(|it| Fact::Lives(crowd, it)));
                    out.push(Fact::Allowed(crowd));
                }
            }
            Fact::PartnersReplicated => out.extend(self.estate.kept_partners().map(|(it, _)| Fact::OnNew(it))),
            Fact::SrvAt(domain, edge) => {
                out.extend([Fact::PartnersReplicated, Fact::TtlLowered(domain)]);
                out.extend([Fact::FirewallOpen(edge), Fact::EdgeLive(edge)]);
            }
            Fact::SrvSeen(domain, edge) => out.push(Fact::SrvAt(domain, edge)),
            _ => (),
        }
    }

    fn of_move(&self, crowd: CrowdId, out: &mut Vec<Fact>) {
        out.extend(self.pool());
        out.push(Fact::BackupsTaken);
        if self.retires {
            let needs = self.estate.crowds.get(crowd).is_some_and(|it| !it.needs_xmpp.no());
            out.extend(needs.then_some(Fact::RetirementVerified));
            return;
        }
        if !self.leaves {
            out.push(Fact::MoversListed);
            return;
        }
        out.push(Fact::LegacyChecked);
        out.extend(self.from_ocs.then_some(Fact::TopologyMerged));
        let pilot = self.estate.crowds.get(crowd).is_some_and(|it| it.pilot.yes());
        let late = self.estate.route_first() && !pilot;
        for edge in self.old_edge.into_iter().filter(|_| !late) {
            out.push(Fact::LinkedToLegacyEdge(edge));
            out.extend(self.from_ocs.then_some(Fact::FrontEndsTrusted(edge)));
        }
        if !pilot {
            out.extend(self.pilots());
        }
        out.extend(self.edge.filter(|_| late).map(Fact::EdgeLive));
    }

    fn of_grant(&self, crowd: CrowdId, out: &mut Vec<Fact>) {
        if self.leaves {
            out.extend(self.home.map(|it| Fact::Lives(crowd, it)));
        }
        let name = self.estate.deployment.xmpp_policy.told().map_or("XmppUsers", |it| it.as_str());
        let there = self.estate.policies.iter().any(|(_, it)| {
            it.name.told().is_some_and(|it| it.as_str().eq_ignore_ascii_case(name))
                && it.scope.is(&Scope::User)
                && it.federation.yes()
                && it.xmpp.yes()
        });
        out.extend((!there).then_some(Fact::PolicyCreated));
    }

    fn of_last_check(&self, out: &mut Vec<Fact>) {
        let domains = self.estate.xmpp_domains().into_iter();
        if self.leaves {
            out.extend(domains.filter_map(|it| Some(Fact::SrvSeen(it, self.edge?))));
            out.extend(self.estate.kept_partners().map(|(it, _)| Fact::OnNew(it)));
            return;
        }
        if self.upgrades() {
            out.extend(self.estate.upgradable().map(|(it, _)| Fact::Upgraded(it)));
            out.extend(self.estate.old_edges().map(|(it, _)| Fact::EdgeUpgraded(it)));
            return;
        }
        out.extend(domains.filter(|_| !self.estate.names_access_edge()).map(Fact::OwnHost));
        out.extend(self.estate.xmpp_crowds().map(|(it, _)| Fact::Allowed(it)));
        out.extend(self.estate.new_pools().map(|(it, _)| Fact::PoolRunning(it)));
        out.extend(self.estate.new_edges().map(|(it, _)| Fact::EdgeRunning(it)));
        let movers = self.estate.crowds.iter().filter(|(_, it)| it.moves.yes() && it.needs_xmpp.no());
        out.extend(movers.filter_map(|(it, _)| Some(Fact::Lives(it, self.home?))));
    }

    fn pool(&self) -> Option<Fact> {
        self.home.map(Fact::PoolRunning)
    }

    fn everyone_moved(&self, out: &mut Vec<Fact>) {
        out.extend(self.estate.crowds.iter().filter_map(|(it, _)| Some(Fact::Lives(it, self.home?))));
    }

    fn pilots(&self) -> impl Iterator<Item = Fact> + '_ {
        let pilots = self.estate.crowds.iter().filter(|(_, it)| it.pilot.yes());
        pilots.filter_map(|(it, _)| Some(Fact::Lives(it, self.home?)))
    }

    fn gateways_gone(&self, out: &mut Vec<Fact>) {
        out.extend(self.estate.gateways.iter().map(|(it, _)| Fact::GatewayRemoved(it)));
    }

    /// Whether some partner was told to need more connections than the gateway was told to allow.
    fn limits_asked(&self) -> bool {
        let asks: Vec<u32> =
            self.estate.kept_partners().filter_map(|(_, it)| it.connection_limit.told().copied().flatten()).collect();
        let sum = asks.iter().fold(0_u32, |sum, it| sum.saturating_add(*it));
        let told = &self.estate.deployment;
        let over = |told: Option<&u32>, asked: u32| told.is_some_and(|it| *it < asked);
        let most = asks.iter().copied().max().unwrap_or(0);
        !asks.is_empty()
            && (over(told.connection_limit.told(), sum) || over(told.partner_connection_limit.told(), most))
    }
}
