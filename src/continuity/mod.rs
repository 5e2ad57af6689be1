//! Who reaches whom, through which gateway, in one state.
//!
//! It follows the traffic as the documents describe it and is written apart from the actions, so that it is a second
//! opinion on them. It knows that the partner object is the switch; that inbound follows the SRV record of our own
//! domain; and that a partner who authenticates by dialback asks the DNS of *our* domain, so that outbound, too, stays
//! dark while our record names another gateway, which a partner with certificates over TLS does not.

use crate::estate::Estate;
use crate::estate::Place;
use crate::estate::choices::{Negotiation, PoolRole};
use crate::estate::tables::{Crowd, CrowdId, DomainId, EdgeId, GatewayId, Partner, PartnerId, PoolId};
use crate::state::State;
use crate::state::fact::Fact;

/// In which direction a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// From our user to the partner's.
    Outbound,
    /// From the partner's user to ours.
    Inbound,
}

impl Direction {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Outbound, Self::Inbound];
}

/// Through what a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Through {
    /// The legacy XMPP gateway.
    Legacy(GatewayId),
    /// The XMPP proxy of an Edge pool.
    Edge(EdgeId),
}

/// Whether and how a message travels in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// It travels.
    Via(Through),
    /// It does not.
    Dark(Because),
    /// It cannot be told: this must be answered first.
    Unknown(Place),
}

/// Why a message does not travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// The users' home has no XMPP: 2019, Subscription Edition, or a branch appliance.
    HomeWithoutXmpp,
    /// No gateway carries the partner.
    NobodyCarries,
    /// The partner is on the new side, and the users still live on the legacy one.
    HomeOnOldSide,
    /// The legacy gateway is stopped.
    GatewayStopped,
    /// The legacy Edge no longer carries federation, and with it the way to the legacy gateway.
    LegacyPathCut,
    /// The new pool has no route to the legacy Edge.
    NoRouteToLegacyEdge,
    /// XMPP is routed through the new Edge, so users on the legacy pool lose the legacy gateway.
    RoutedAway,
    /// No Edge pool carries the XMPP federation route.
    NoRoute,
    /// The XMPP components are not installed or do not run.
    NotInstalled,
    /// The firewall does not let it through.
    FirewallClosed,
    /// Federated users are not allowed for the organisation.
    FederationOff,
    /// The users' policy does not allow it.
    PolicyForbids,
    /// The certificate lacks the domain, and the partner asks for one.
    CertificateLacksDomain,
    /// The partner authenticates by dialback and asks our SRV record, which names another gateway or none.
    DialbackAsksElsewhere,
    /// Our SRV record names a gateway that does not know the partner.
    SrvNamesAnother,
    /// Our SRV record names no gateway of ours.
    SrvNamesNobody,
}

/// All lines that matter: every kept partner with every crowd that needs XMPP, both ways.
pub fn lines(estate: &Estate) -> Vec<(PartnerId, CrowdId, Direction)> {
    let mut out = Vec::new();
    for (partner, _) in estate.kept_partners() {
        for (crowd, _) in estate.xmpp_crowds() {
            out.extend(Direction::ALL.iter().map(|direction| (partner, crowd, *direction)));
        }
    }
    out
}

/// How a message between a crowd and a partner travels in a state.
pub fn reach(estate: &Estate, state: &State, partner: PartnerId, crowd: CrowdId, direction: Direction) -> Way {
    let (Some(who), Some(people)) = (estate.partners.get(partner), estate.crowds.get(crowd)) else {
        return Way::Unknown(partner.at("name"));
    };
    let Some(domain) = people.domain.told().copied() else {
        return Way::Unknown(crowd.at("domain"));
    };
    let Some(home) = state.home(crowd) else {
        return Way::Unknown(crowd.at("pool"));
    };
    let line = Line { estate, state, partner, who, crowd, people, domain, home };
    match line.travel(direction) {
        Ok(through) => Way::Via(through),
        Err(way) => way,
    }
}

/// One line, with what is asked of it again and again.
struct Line<'a> {
    estate: &'a Estate,
    state: &'a State,
    partner: PartnerId,
    who: &'a Partner,
    crowd: CrowdId,
    people: &'a Crowd,
    domain: DomainId,
    home: PoolId,
}

impl Line<'_> {
    fn travel(&self, direction: Direction) -> Result<Through, Way> {
        self.home_can()?;
        match direction {
            Direction::Outbound => self.outbound(),
            Direction::Inbound => self.inbound(),
        }
    }

    /// Branch appliances, 2019 and later have no XMPP at all.
    fn home_can(&self) -> Result<(), Way> {
        let pool = self.estate.pools.get(self.home).ok_or(Way::Unknown(self.crowd.at("pool")))?;
        let product = pool.product.told().ok_or(Way::Unknown(self.home.at("product")))?;
        if pool.role.is(&PoolRole::Branch) || !(product.has_xmpp() || product.needs_gateway()) {
            return Err(Way::Dark(Because::HomeWithoutXmpp));
        }
        Ok(())
    }

    /// The partner object on the new side decides: where it exists, the new Edge alone carries the partner.
    fn outbound(&self) -> Result<Through, Way> {
        if self.state.on_new(self.partner) {
            let edge = self.new_side()?;
            self.authenticates_at(self.state.srv_edge(self.domain) == Some(edge))?;
            return Ok(Through::Edge(edge));
        }
        let gateway = self.legacy_side()?;
        // The OCS gateway federates by dialback only, and so depends on our SRV record in both directions.
        if !self.state.has(Fact::SrvAtLegacy(self.domain)) {
            return Err(self.srv_unknown().unwrap_or(Way::Dark(Because::DialbackAsksElsewhere)));
        }
        Ok(Through::Legacy(gateway))
    }

    /// The SRV record of our domain decides who is asked; that one must know the partner and reach the home pool.
    fn inbound(&self) -> Result<Through, Way> {
        if self.state.has(Fact::SrvAtLegacy(self.domain)) {
            if self.state.on_new(self.partner) {
                return Err(Way::Dark(Because::SrvNamesAnother));
            }
            return self.legacy_side().map(Through::Legacy);
        }
        let Some(named) = self.state.srv_edge(self.domain) else {
            return Err(self.srv_unknown().unwrap_or(Way::Dark(Because::SrvNamesNobody)));
        };
        if !self.state.on_new(self.partner) {
            return Err(told_or(self.who.on_new.told().is_some(), self.partner.at("on_new"), Because::SrvNamesAnother));
        }
        let edge = self.new_side()?;
        if edge != named {
            return Err(Way::Dark(Because::SrvNamesAnother));
        }
        Ok(Through::Edge(edge))
    }

    /// Everything on the new side but the partner and the SRV record.
    fn new_side(&self) -> Result<EdgeId, Way> {
        let home = self.estate.pools.get(self.home).and_then(|it| it.product.told().copied());
        if !home.is_some_and(crate::estate::choices::Product::has_xmpp) {
            return Err(Way::Dark(Because::HomeOnOldSide));
        }
        let Some(edge) = self.state.xmpp_edge() else {
            return Err(self.route_missing());
        };
        let told = self.estate.edges.get(edge);
        let told_no = |field: Option<bool>| field == Some(false);
        if !self.state.has(Fact::ComponentsInstalled(edge)) {
            let no = told
                .is_some_and(|it| told_no(it.proxy_running.told().copied()) || told_no(it.setup_rerun.told().copied()));
            return Err(told_or(no, edge.at("proxy_running"), Because::NotInstalled));
        }
        if !self.state.has(Fact::FirewallOpen(edge)) {
            let shut = told.is_some_and(|it| it.open_in.no() || it.open_out.no()) || self.reaches_edge_no();
            return Err(told_or(shut, edge.at("open_in"), Because::FirewallClosed));
        }
        if !self.state.has(Fact::FederationAllowed) {
            let place = crate::estate::tables::DeploymentId(0).at("federation_allowed");
            return Err(told_or(self.estate.deployment.federation_allowed.no(), place, Because::FederationOff));
        }
        if !self.state.has(Fact::Allowed(self.crowd)) {
            let known = crate::state::start::policy_allows(self.estate, self.people).is_some();
            return Err(told_or(known, self.crowd.at("policy"), Because::PolicyForbids));
        }
        if self.asks_certificate() && !self.state.has(Fact::CertificateInstalled(edge)) {
            let known = told.is_some_and(|it| it.certificate_names.told().is_some());
            let place = edge.at("certificate_names");
            return Err(told_or(known, place, Because::CertificateLacksDomain));
        }
        Ok(edge)
    }

    /// Everything on the legacy side but the SRV record.
    fn legacy_side(&self) -> Result<GatewayId, Way> {
        if !self.state.has(Fact::OnLegacy(self.partner)) {
            let known = self.who.on_legacy.told().is_some();
            return Err(told_or(known, self.partner.at("on_legacy"), Because::NobodyCarries));
        }
        let Some((gateway, told)) = self.estate.gateway() else {
            return Err(Way::Dark(Because::NobodyCarries));
        };
        if !self.state.has(Fact::GatewayRunning(gateway)) {
            let known = told.running.told().is_some();
            return Err(told_or(known, gateway.at("running"), Because::GatewayStopped));
        }
        let Some((edge, told)) = self.estate.gateway_edge() else {
            return Err(Way::Unknown(gateway.at("edge")));
        };
        if !self.state.has(Fact::LegacyPath(edge)) {
            let known = told.sip_federation.told().is_some();
            return Err(told_or(known, edge.at("sip_federation"), Because::LegacyPathCut));
        }
        let on_old = self.estate.old_pools().any(|(it, _)| it == self.home);
        if !on_old && !self.state.has(Fact::LinkedToLegacyEdge(edge)) {
            return Err(Way::Dark(Because::NoRouteToLegacyEdge));
        }
        if on_old && self.state.xmpp_edge().is_some() {
            return Err(Way::Dark(Because::RoutedAway));
        }
        Ok(gateway)
    }

    /// Whether the partner accepts us: by certificate, or by asking our SRV record.
    fn authenticates_at(&self, srv_is_there: bool) -> Result<(), Way> {
        let tls = self.who.tls.told().ok_or(Way::Unknown(self.partner.at("tls")))?;
        let sasl = self.who.sasl.told().ok_or(Way::Unknown(self.partner.at("sasl")))?;
        let certificates = *tls != Negotiation::NotSupported && *sasl != Negotiation::NotSupported;
        // Where certificates are only one way of several, nobody knows which way the partner takes; the worse is assumed.
        let surely = certificates && *tls == Negotiation::Required && self.who.dialback.no();
        if surely || srv_is_there || (certificates && *tls == Negotiation::Required && *sasl == Negotiation::Required) {
            return Ok(());
        }
        Err(self.srv_unknown().unwrap_or(Way::Dark(Because::DialbackAsksElsewhere)))
    }

    /// Whether the partner may look at our certificate: it does wherever TLS is spoken.
    fn asks_certificate(&self) -> bool {
        !self.who.tls.is(&Negotiation::NotSupported)
    }

    fn reaches_edge_no(&self) -> bool {
        self.estate.pools.get(self.home).is_some_and(|it| it.reaches_edge.no())
    }

    /// Nothing is routed: known, once some site told its route, or while the Edge is only planned.
    fn route_missing(&self) -> Way {
        let open = self.estate.sites.iter().find(|(_, it)| it.xmpp_route.told().is_none());
        match open {
            Some((site, _)) => Way::Unknown(site.at("xmpp_route")),
            None => Way::Dark(Because::NoRoute),
        }
    }

    /// Whether it was told at all where the SRV record leads.
    fn srv_unknown(&self) -> Option<Way> {
        let moved = self.state.srv_edge(self.domain).is_some() || self.state.has(Fact::SrvAtLegacy(self.domain));
        let not_told = crate::state::start::inbound(self.estate, self.domain) == crate::state::start::Inbound::NotTold;
        (!moved && not_told).then(|| Way::Unknown(self.domain.at("has_srv")))
    }
}

fn told_or(told: bool, place: Place, because: Because) -> Way {
    if told { Way::Dark(because) } else { Way::Unknown(place) }
}
