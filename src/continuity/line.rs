//! One line of traffic, as one answer about our SRV record lets it go.

use crate::continuity::{Answer, Because, Direction, Through, Way};
use crate::estate::choices::{Negotiation, PoolRole, Product};
use crate::estate::look::Effective;
use crate::estate::negotiation::{Answer as Answered, Row, ask};
use crate::estate::tables::{Crowd, CrowdId, DomainId, Edge, EdgeId, GatewayId, Partner, PartnerId, PoolId};
use crate::estate::{Estate, Place};
use crate::state::State;
use crate::state::fact::Fact;

/// One line, with what is asked of it again and again.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) estate: &'a Estate,
    pub(super) state: &'a State,
    pub(super) partner: PartnerId,
    pub(super) who: &'a Partner,
    pub(super) crowd: CrowdId,
    pub(super) people: &'a Crowd,
    pub(super) domain: DomainId,
    pub(super) home: PoolId,
    /// What the partner's resolver says of our SRV record.
    pub(super) seen: Answer,
}

impl Line<'_> {
    /// How a message travels.
    pub(super) fn way(&self, direction: Direction) -> Way {
        self.travel(direction).map_or_else(|way| way, Way::Via)
    }

    fn travel(&self, direction: Direction) -> Result<Through, Way> {
        self.home_can()?;
        if self.state.on_new(self.partner) {
            return self.by_edge(direction);
        }
        let by_gateway = self.by_gateway(direction);
        // Nobody told whether the partner is on the new side: only where both ways are dark it is known to be dark.
        if self.who.on_new.told().is_none()
            && !matches!((by_gateway, self.by_edge(direction)), (Err(Way::Dark(_)), Err(Way::Dark(_))))
        {
            return Err(Way::Unknown(self.partner.at("on_new")));
        }
        by_gateway
    }

    /// Branch appliances, 2019 and later have no XMPP at all.
    fn home_can(&self) -> Result<(), Way> {
        let pool = self.estate.pools.get(self.home).ok_or(Way::Unknown(self.crowd.at("pool")))?;
        let product = pool.product.told().ok_or(Way::Unknown(self.home.at("product")))?;
        if pool.role.is(&PoolRole::Branch) || !(product.has_xmpp() || product.needs_gateway()) {
            return Err(Way::Dark(Because::HomeWithoutXmpp));
        }
        if self.state.has(Fact::PoolStopped(self.home)) {
            return Err(Way::Dark(Because::HomeDown));
        }
        let runs = self.state.has(Fact::PoolRunning(self.home));
        told_unless(runs, pool.running.told().is_some(), self.home.at("running"), Because::HomeDown)
    }

    /// The partner object on the new side decides: where it exists, the new Edge alone carries the partner.
    fn by_edge(&self, direction: Direction) -> Result<Through, Way> {
        let home = self.estate.pools.get(self.home).and_then(|it| it.product.told().copied());
        if !home.is_some_and(Product::has_xmpp) {
            return Err(Way::Dark(Because::HomeOnOldSide));
        }
        let Some(edge) = self.state.xmpp_edge() else {
            return Err(self.route_missing());
        };
        let mut checks = match direction {
            Direction::Inbound => vec![self.srv_names(edge)],
            Direction::Outbound => Vec::new(),
        };
        checks.extend(self.new_side(edge));
        if direction == Direction::Outbound {
            checks.push(self.authenticates_at(edge));
        }
        sure(&checks)?;
        Ok(Through::Edge(edge))
    }

    /// Where there is no partner object on the new side, the legacy gateway carries the partner.
    fn by_gateway(&self, direction: Direction) -> Result<Through, Way> {
        let Some((gateway, told)) = self.estate.gateway() else {
            return Err(Way::Dark(Because::NobodyCarries));
        };
        // The gateway federates by dialback only, and so depends on our SRV record in both directions.
        let asks = match (self.seen, direction) {
            (Answer::Legacy, _) => Ok(()),
            (Answer::NotTold, _) => Err(self.srv_not_told()),
            (Answer::Edge(_) | Answer::Nobody, Direction::Outbound) => Err(Way::Dark(Because::DialbackAsksElsewhere)),
            (Answer::Edge(_), Direction::Inbound) => Err(Way::Dark(Because::SrvNamesAnother)),
            (Answer::Nobody, Direction::Inbound) => Err(Way::Dark(Because::SrvNamesNobody)),
        };
        let mut checks = vec![
            told_unless(
                self.state.has(Fact::OnLegacy(self.partner)),
                self.who.on_legacy.told().is_some(),
                self.partner.at("on_legacy"),
                Because::NobodyCarries,
            ),
            told_unless(
                self.state.has(Fact::GatewayRunning(gateway)),
                told.running.told().is_some(),
                gateway.at("running"),
                Because::GatewayStopped,
            ),
        ];
        checks.extend(self.path_to(gateway));
        let may = self.may_federate();
        checks.push(told_unless(may == Some(true), may.is_some(), self.crowd.at("policy"), Because::PolicyForbids));
        match direction {
            Direction::Inbound => checks.insert(0, asks),
            Direction::Outbound => checks.push(asks),
        }
        sure(&checks)?;
        Ok(Through::Legacy(gateway))
    }

    /// Whether the users may talk to federated partners at all, which the legacy gateway asks of Lync users.
    fn may_federate(&self) -> Option<bool> {
        let home = self.estate.pools.get(self.home).and_then(|it| it.product.told());
        // Office Communications Server has a flag of its own for each user, which nobody is asked for.
        if self.state.has(Fact::Allowed(self.crowd)) || home == Some(&Product::Ocs2007R2) {
            return Some(true);
        }
        match self.estate.effective_policy(self.people) {
            Effective::Policy(id) => self.estate.policies.get(id)?.federation.told().copied(),
            Effective::NoneListed | Effective::NotTold => None,
        }
    }

    /// From the home pool through the legacy Edge to the legacy gateway.
    fn path_to(&self, gateway: GatewayId) -> Vec<Result<(), Way>> {
        let Some((edge, told)) = self.estate.gateway_edge() else {
            return vec![Err(Way::Unknown(gateway.at("edge")))];
        };
        let on_old = self.estate.is_old_pool(self.home);
        let linked = on_old || self.state.has(Fact::LinkedToLegacyEdge(edge));
        let stays = !(on_old && self.state.xmpp_edge().is_some());
        vec![
            told_unless(
                self.state.has(Fact::LegacyPath(edge)),
                told.sip_federation.told().is_some(),
                edge.at("sip_federation"),
                Because::LegacyPathCut,
            ),
            told_unless(
                self.state.has(Fact::LegacyAccessRunning(edge)),
                told.access_running.told().is_some(),
                edge.at("access_running"),
                Because::LegacyPathCut,
            ),
            if linked { Ok(()) } else { Err(Way::Dark(Because::NoRouteToLegacyEdge)) },
            if stays { Ok(()) } else { Err(Way::Dark(Because::RoutedAway)) },
        ]
    }

    /// The pool behind the Edge: an Edge hands everything to it. Only an upgrade stops it.
    fn next_hop_runs(&self, edge: EdgeId) -> Result<(), Way> {
        let told = self.estate.edges.get(edge).and_then(|it| it.next_hop.told().copied());
        match told {
            Some(pool) if self.state.has(Fact::PoolStopped(pool)) => Err(Way::Dark(Because::NextHopDown)),
            None if self.estate.pools.iter().any(|(it, _)| self.state.has(Fact::PoolStopped(it))) => {
                Err(Way::Unknown(edge.at("next_hop")))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Everything on the new side but the partner, the route and the SRV record.
    fn new_side(&self, edge: EdgeId) -> Vec<Result<(), Way>> {
        let told = self.estate.edges.get(edge);
        let told_no = |field: Option<bool>| field == Some(false);
        let installed =
            told.is_some_and(|it| told_no(it.proxy_running.told().copied()) || told_no(it.setup_rerun.told().copied()));
        let shut = told.is_some_and(|it| it.open_in.no() || it.open_out.no())
            || self.reaches_edge_no(told)
            || self.state.has(Fact::FirewallClosed(edge));
        let certified = !self.asks_certificate() || self.state.has(Fact::CertificateInstalled(edge));
        let stands_still = self.state.has(Fact::EdgeStopped(edge));
        vec![
            if stands_still { Err(Way::Dark(Because::NotInstalled)) } else { Ok(()) },
            self.next_hop_runs(edge),
            told_unless(
                self.state.has(Fact::EdgeRunning(edge)),
                told.is_some_and(|it| it.running.told().is_some()),
                edge.at("running"),
                Because::NotInstalled,
            ),
            told_unless(
                self.state.has(Fact::ComponentsInstalled(edge)),
                installed,
                edge.at("proxy_running"),
                Because::NotInstalled,
            ),
            told_unless(self.state.has(Fact::FirewallOpen(edge)), shut, edge.at("open_in"), Because::FirewallClosed),
            told_unless(
                self.state.has(Fact::FederationAllowed),
                self.estate.deployment.federation_allowed.no(),
                crate::estate::tables::DeploymentId(0).at("federation_allowed"),
                Because::FederationOff,
            ),
            told_unless(
                self.state.has(Fact::Allowed(self.crowd)),
                crate::state::start::policy_allows(self.estate, self.people).is_some(),
                self.crowd.at("policy"),
                Because::PolicyForbids,
            ),
            told_unless(
                certified,
                told.is_some_and(|it| it.certificate_names.told().is_some()),
                edge.at("certificate_names"),
                Because::CertificateLacksDomain,
            ),
            match ask(self.partner, self.who, |it| it.methods.is_empty()) {
                Answered::No => Ok(()),
                Answered::Yes => Err(Way::Dark(Because::NoMethod)),
                Answered::Open(places) => Err(Way::Unknown(self.first_of(&places))),
            },
        ]
    }

    /// Whether the SRV record of our domain names this Edge pool.
    fn srv_names(&self, edge: EdgeId) -> Result<(), Way> {
        match self.seen {
            Answer::Edge(named) if named == edge => Ok(()),
            Answer::Edge(_) | Answer::Legacy => Err(Way::Dark(Because::SrvNamesAnother)),
            Answer::Nobody => Err(Way::Dark(Because::SrvNamesNobody)),
            Answer::NotTold => Err(self.srv_not_told()),
        }
    }

    /// Whether the partner accepts us: by certificate, or by asking our SRV record. Where certificates are only one way of
    /// several, nobody knows which way the partner takes; the worse is assumed.
    fn authenticates_at(&self, edge: EdgeId) -> Result<(), Way> {
        if self.seen == Answer::Edge(edge) {
            return Ok(());
        }
        match ask(self.partner, self.who, Row::may_dial_back) {
            Answered::No => Ok(()),
            Answered::Yes if self.seen == Answer::NotTold => Err(self.srv_not_told()),
            Answered::Yes => Err(Way::Dark(Because::DialbackAsksElsewhere)),
            Answered::Open(places) => Err(Way::Unknown(self.first_of(&places))),
        }
    }

    fn srv_not_told(&self) -> Way {
        Way::Unknown(self.domain.at("has_srv"))
    }

    fn first_of(&self, places: &[Place]) -> Place {
        places.first().copied().unwrap_or_else(|| self.partner.at("tls"))
    }

    /// Whether the partner may look at our certificate: it does wherever TLS is spoken.
    fn asks_certificate(&self) -> bool {
        !self.who.tls.is(&Negotiation::NotSupported)
    }

    /// Whether some pool that the Edge serves was told not to reach it.
    fn reaches_edge_no(&self, edge: Option<&Edge>) -> bool {
        let product = edge.and_then(|it| it.product.told());
        self.estate.pools.iter().any(|(_, it)| it.product.told() == product && it.reaches_edge.no())
    }

    /// Nothing is routed: known, once some site told its route, or while the Edge is only planned.
    fn route_missing(&self) -> Way {
        let open = self.estate.sites.iter().find(|(_, it)| it.xmpp_route.told().is_none());
        match open {
            Some((site, _)) => Way::Unknown(site.at("xmpp_route")),
            None => Way::Dark(Because::NoRoute),
        }
    }
}

/// All checks together: what is surely dark is dark, whatever else is not told.
fn sure(checks: &[Result<(), Way>]) -> Result<(), Way> {
    let dark = |it: &&Result<(), Way>| matches!(it, Err(Way::Dark(_)));
    checks.iter().find(dark).or_else(|| checks.iter().find(|it| it.is_err())).copied().unwrap_or(Ok(()))
}

/// A condition that is not met is dark where it was told, and unknown where it was not.
fn told_unless(met: bool, told: bool, place: Place, because: Because) -> Result<(), Way> {
    if met { Ok(()) } else { Err(if told { Way::Dark(because) } else { Way::Unknown(place) }) }
}
