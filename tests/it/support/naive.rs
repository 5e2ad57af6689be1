//! Who reaches whom, said again from the documents: plainly, and sharing no code with planning or continuity.

use std::collections::BTreeSet;

use cutover::continuity::Direction;
use cutover::estate::Estate;
use cutover::estate::choices::{Negotiation, PoolRole, Product, Scope, Target, View, Wish};
use cutover::estate::said::Said;
use cutover::estate::tables::{Crowd, CrowdId, DomainId, EdgeId, PartnerId, PoolId};
use cutover::state::fact::Fact;

pub(crate) type Line = (PartnerId, CrowdId, Direction);

/// Every partner that is kept with every crowd that needs XMPP, both ways.
pub(crate) fn lines(estate: &Estate) -> Vec<Line> {
    let mut out = Vec::new();
    // Who agreed to the end of XMPP is followed until it ends, and elsewhere not at all.
    let told = &estate.deployment;
    let to_the_end = told.xmpp.is(&Wish::Retire)
        && matches!(
            (told.from.told(), told.to.told()),
            (Some(Product::Lync2013 | Product::Sfb2015 | Product::Sfb2019), Some(Target::SfbSe | Target::Teams))
                | (Some(Product::Lync2013 | Product::Sfb2015), Some(Target::Sfb2019))
                | (Some(Product::Lync2013), Some(Target::Lync2013 | Target::Sfb2015))
                | (Some(Product::Sfb2015), Some(Target::Sfb2015))
        );
    for (partner, _) in estate.partners.iter().filter(|(_, it)| !it.dropped.yes()) {
        let counts = |it: &Crowd| it.needs_xmpp.yes() && (to_the_end || !it.released.yes());
        for (crowd, _) in estate.crowds.iter().filter(|(_, it)| counts(it)) {
            out.push((partner, crowd, Direction::Outbound));
            out.push((partner, crowd, Direction::Inbound));
        }
    }
    out
}

/// Yes, no, or nobody told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sure {
    Yes,
    No,
    NotTold,
}

impl Sure {
    fn of(it: bool) -> Self {
        if it { Self::Yes } else { Self::No }
    }

    fn told(it: &Said<bool>) -> Self {
        it.told().map_or(Self::NotTold, |it| Self::of(*it))
    }

    /// A fact that a step can make: true when it is there, and otherwise as the estate tells.
    fn fact(there: bool, told: Self) -> Self {
        if there {
            Self::Yes
        } else if told == Self::NotTold {
            Self::NotTold
        } else {
            Self::No
        }
    }

    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::NotTold,
        }
    }

    fn all(of: impl IntoIterator<Item = Self>) -> Self {
        of.into_iter().fold(Self::Yes, Self::and)
    }
}

/// Where a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Road {
    Gateway,
    Edge(EdgeId),
    Nowhere,
    /// Ended on purpose, and announced.
    Ended,
    /// Some partners still see the old record and others the new one, and for only one of the two it goes somewhere.
    SomeOnly,
    NobodyKnows,
}

fn road(sure: Sure, there: Road) -> Road {
    match sure {
        Sure::Yes => there,
        Sure::No => Road::Nowhere,
        Sure::NotTold => Road::NobodyKnows,
    }
}

/// One moment of one estate.
pub(crate) struct Instant<'a> {
    pub(crate) estate: &'a Estate,
    /// What was true before the first step.
    pub(crate) start: &'a BTreeSet<Fact>,
    pub(crate) facts: &'a BTreeSet<Fact>,
}

impl Instant<'_> {
    fn has(&self, fact: Fact) -> bool {
        self.facts.contains(&fact)
    }

    fn home(&self, crowd: CrowdId) -> Option<PoolId> {
        self.estate.pools.iter().map(|(it, _)| it).find(|it| self.has(Fact::Lives(crowd, *it)))
    }

    /// The Edge pool that the XMPP federation route names.
    fn route(&self) -> Option<EdgeId> {
        self.estate.edges.iter().map(|(it, _)| it).find(|it| self.has(Fact::XmppRouted(*it)))
    }

    /// In the declared window nothing is promised.
    pub(crate) fn in_window(&self) -> bool {
        let begun = self.has(Fact::GateOpen) || self.has(Fact::RouteCleared);
        let still = |it: &Fact| matches!(it, Fact::PoolStopped(_) | Fact::EdgeStopped(_));
        begun && (!self.has(Fact::Verified) || self.facts.iter().any(still))
    }

    /// "Until the old TTL has run out resolvers may still hand out the old answer": so two worlds are about at once, this
    /// one and the one in which the record never moved.
    pub(crate) fn travels(&self, partner: PartnerId, crowd: CrowdId, direction: Direction) -> Road {
        if self.has(Fact::XmppEnded(partner)) {
            return Road::Ended;
        }
        let here = self.travels_here(partner, crowd, direction);
        let Some(domain) = self.estate.crowds.get(crowd).and_then(|it| it.domain.told().copied()) else {
            return here;
        };
        let mut edges = self.estate.edges.iter().map(|(it, _)| it);
        if !edges.any(|it| self.has(Fact::SrvAt(domain, it)) && !self.has(Fact::SrvSeen(domain, it))) {
            return here;
        }
        let of_record = |it: &&Fact| match it {
            Fact::SrvAt(of, _) | Fact::SrvAtLegacy(of) => *of == domain,
            _ => false,
        };
        let others = self.facts.iter().filter(|it| !of_record(it));
        let facts = others.chain(self.start.iter().filter(of_record)).copied().collect();
        let there = Instant { facts: &facts, ..*self }.travels_here(partner, crowd, direction);
        let arrives = |it| matches!(it, Road::Gateway | Road::Edge(_));
        match (here, there) {
            (Road::NobodyKnows, _) | (_, Road::NobodyKnows) => Road::NobodyKnows,
            _ if arrives(here) != arrives(there) => Road::SomeOnly,
            _ => here,
        }
    }

    /// As if everybody saw the record where the facts say that it is.
    fn travels_here(&self, partner: PartnerId, crowd: CrowdId, direction: Direction) -> Road {
        let people = self.estate.crowds.get(crowd).expect("the crowd exists");
        let (Some(domain), Some(home)) = (people.domain.told().copied(), self.home(crowd)) else {
            return Road::NobodyKnows;
        };
        let Some(product) = self.estate.pools.get(home).and_then(|it| it.product.told().copied()) else {
            return Road::NobodyKnows;
        };
        let branch = self.estate.pools.get(home).is_some_and(|it| it.role.is(&PoolRole::Branch));
        // "route: None if version(u.home) in {S19, SE} or pool role SBA/SBS"
        if branch || !matches!(product, Product::Ocs2007R2 | Product::Lync2010 | Product::Lync2013 | Product::Sfb2015) {
            return Road::Nowhere;
        }
        // "Users on the pool are offline": nobody talks through a pool that stands still, or was never started.
        let runs = Sure::told(&self.estate.pools.get(home).expect("it has a product").running);
        match Sure::fact(self.has(Fact::PoolRunning(home)) && !self.has(Fact::PoolStopped(home)), runs) {
            _ if self.has(Fact::PoolStopped(home)) => return Road::Nowhere,
            Sure::No => return Road::Nowhere,
            Sure::NotTold => return Road::NobodyKnows,
            Sure::Yes => (),
        }
        // The partner object is the switch.
        let by_edge = || {
            let own = matches!(product, Product::Lync2013 | Product::Sfb2015);
            let Some(edge) = self.route() else {
                let open = self.estate.sites.iter().any(|(_, it)| it.xmpp_route.told().is_none());
                return if open && own { Road::NobodyKnows } else { Road::Nowhere };
            };
            let side = self.new_side(partner, crowd, product, edge);
            let dns = match direction {
                Direction::Inbound => self.srv_at(domain, edge).and(self.accepted(partner, Sure::Yes)),
                Direction::Outbound => self.accepted(partner, self.srv_at(domain, edge)),
            };
            road(side.and(dns), Road::Edge(edge))
        };
        if self.has(Fact::OnNew(partner)) {
            return by_edge();
        }
        // In both directions: the OCS gateway federates by dialback, which asks our record.
        let by_gateway = road(self.old_side(partner, crowd, home).and(self.srv_at_gateway(domain)), Road::Gateway);
        let told = self.estate.partners.get(partner).is_some_and(|it| it.on_new.told().is_some());
        match (told, by_gateway, by_edge()) {
            (true, _, _) | (false, Road::Nowhere, Road::Nowhere) => by_gateway,
            _ => Road::NobodyKnows,
        }
    }

    /// "New(e) if p.on_cms and version(u.home) in {L13,S15} and the policy allows federation and XMPP and federated users
    /// are allowed and the Edge with the route is running, has XMPP on and the proxy running"; and firewall and certificate.
    fn new_side(&self, partner: PartnerId, crowd: CrowdId, home: Product, edge: EdgeId) -> Sure {
        let row = self.estate.edges.get(edge).expect("a route names an Edge pool");
        let installed = Sure::told(&row.setup_rerun).and(Sure::told(&row.proxy_running));
        let tls = self.estate.partners.get(partner).and_then(|it| it.tls.told().copied());
        // "Edge.next_hop pool must be running whenever the Edge carries the XMPP route."
        let stands = |it: PoolId| self.has(Fact::PoolStopped(it));
        let behind = match row.next_hop.told() {
            Some(pool) => Sure::of(!stands(*pool)),
            None if self.estate.pools.iter().any(|(it, _)| stands(it)) => Sure::NotTold,
            None => Sure::Yes,
        };
        Sure::all([
            behind,
            Sure::of(!self.has(Fact::EdgeStopped(edge))),
            Sure::of(matches!(home, Product::Lync2013 | Product::Sfb2015)),
            Sure::fact(self.has(Fact::EdgeRunning(edge)), Sure::told(&row.running)),
            Sure::fact(self.has(Fact::ComponentsInstalled(edge)), installed),
            Sure::fact(self.has(Fact::FirewallOpen(edge)), self.firewall(edge)),
            Sure::fact(self.has(Fact::FederationAllowed), Sure::told(&self.estate.deployment.federation_allowed)),
            Sure::fact(self.has(Fact::Allowed(crowd)), self.policy(crowd, true)),
            if tls == Some(Negotiation::NotSupported) {
                Sure::Yes
            } else {
                let told = if row.certificate_names.told().is_some() { Sure::No } else { Sure::NotTold };
                Sure::fact(self.has(Fact::CertificateInstalled(edge)), told)
            },
        ])
    }

    /// 5269 both ways, and 23456 from every pool of the Edge's own product.
    fn firewall(&self, edge: EdgeId) -> Sure {
        let row = self.estate.edges.get(edge).expect("a route names an Edge pool");
        let pools = self.estate.pools.iter().filter(|(_, it)| it.product.told() == row.product.told());
        let inside = pools.map(|(_, it)| Sure::told(&it.reaches_edge));
        Sure::all([Sure::told(&row.open_in), Sure::told(&row.open_out)].into_iter().chain(inside))
    }

    /// The effective policy: granted, else the site's, else the global one.
    fn policy(&self, crowd: CrowdId, with_xmpp: bool) -> Sure {
        let people = self.estate.crowds.get(crowd).expect("the crowd exists");
        let policies = || self.estate.policies.iter();
        let counts = match people.policy.told() {
            None => None,
            Some(Some(id)) => self.estate.policies.get(*id),
            Some(None) => {
                let site = people.pool.told().and_then(|it| self.estate.pools.get(*it)).and_then(|it| it.site.told());
                let of_site = policies().find(|(_, it)| {
                    it.scope.is(&Scope::Site) && site.is_some() && it.site.told().and_then(|it| it.as_ref()) == site
                });
                of_site.or_else(|| policies().find(|(_, it)| it.scope.is(&Scope::Global))).map(|(_, it)| it)
            }
        };
        let Some(policy) = counts else {
            return Sure::NotTold;
        };
        let federation = Sure::told(&policy.federation);
        if with_xmpp { federation.and(Sure::told(&policy.xmpp)) } else { federation }
    }

    /// "Legacy(g) if not p.on_cms and p in g.partners and the gateway is started and its Edge federates, with its Access
    /// Edge service running, and the policy allows federation, and the home pool is legacy or its site's route leads to that Edge"; and S-C: not for users
    /// of a legacy pool while XMPP is routed through a new Edge.
    fn old_side(&self, partner: PartnerId, crowd: CrowdId, home: PoolId) -> Sure {
        let told = self.estate.partners.get(partner).map_or(Sure::NotTold, |it| Sure::told(&it.on_legacy));
        let listed = Sure::fact(self.has(Fact::OnLegacy(partner)), told);
        let Some((gateway, row)) = self.estate.gateway() else {
            return Sure::No;
        };
        let runs = Sure::fact(self.has(Fact::GatewayRunning(gateway)), Sure::told(&row.running));
        let old = self.estate.pools.get(home).is_some_and(|it| it.product.told() == self.estate.deployment.from.told());
        let Some((edge, row)) = self.estate.gateway_edge() else {
            return listed.and(runs).and(Sure::NotTold);
        };
        let routed_away = old && self.route().is_some();
        Sure::all([
            listed,
            runs,
            Sure::fact(self.has(Fact::LegacyPath(edge)), Sure::told(&row.sip_federation)),
            Sure::fact(self.has(Fact::LegacyAccessRunning(edge)), Sure::told(&row.access_running)),
            Sure::of(old || self.has(Fact::LinkedToLegacyEdge(edge))),
            Sure::of(!routed_away),
            // Users of Office Communications Server have a flag of their own, which is no part of the estate.
            if self.estate.pools.get(home).is_some_and(|it| it.product.is(&Product::Ocs2007R2)) {
                Sure::Yes
            } else {
                Sure::fact(
                    self.has(Fact::Allowed(crowd)) || self.policy(crowd, false) == Sure::Yes,
                    self.policy(crowd, false),
                )
            },
        ])
    }

    /// Matrix of the negotiation settings: no method, SASL alone, or one that may dial back. Who dials back asks the SRV
    /// record of our own domain.
    fn accepted(&self, partner: PartnerId, srv_is_there: Sure) -> Sure {
        let row = self.estate.partners.get(partner).expect("the partner exists");
        let all = [Negotiation::Required, Negotiation::Optional, Negotiation::NotSupported];
        let of = |told: Option<&Negotiation>| told.map_or_else(|| all.to_vec(), |it| vec![*it]);
        let mut answers = Vec::new();
        for tls in of(row.tls.told()) {
            for sasl in of(row.sasl.told()) {
                for dialback in row.dialback.told().map_or_else(|| vec![true, false], |it| vec![*it]) {
                    let speaks_sasl = tls != Negotiation::NotSupported && sasl != Negotiation::NotSupported;
                    let sasl_alone = tls == Negotiation::Required && sasl == Negotiation::Required;
                    let dials_back = dialback && !sasl_alone;
                    answers.push(match (speaks_sasl, dials_back) {
                        (false, false) => Sure::No,
                        (true, false) => Sure::Yes,
                        (_, true) => srv_is_there,
                    });
                }
            }
        }
        let first = answers[0];
        if answers.iter().all(|it| *it == first) { first } else { Sure::NotTold }
    }

    fn srv_at(&self, domain: DomainId, edge: EdgeId) -> Sure {
        let somewhere = self.srv_somewhere(domain);
        if self.has(Fact::SrvAt(domain, edge)) { Sure::Yes } else { Sure::fact(false, somewhere) }
    }

    fn srv_at_gateway(&self, domain: DomainId) -> Sure {
        if self.has(Fact::SrvAtLegacy(domain)) { Sure::Yes } else { Sure::fact(false, self.srv_somewhere(domain)) }
    }

    /// Whether it is known at all where the record leads.
    fn srv_somewhere(&self, domain: DomainId) -> Sure {
        let moved = self.estate.edges.iter().any(|(it, _)| self.has(Fact::SrvAt(domain, it)));
        if moved || self.has(Fact::SrvAtLegacy(domain)) {
            return Sure::Yes;
        }
        let outside = |it: &&cutover::estate::tables::Srv| it.domain.is(&domain) && !it.view.is(&View::Internal);
        let mut records: Vec<_> = self.estate.srvs.iter().map(|(_, it)| it).filter(outside).collect();
        records.sort_by_key(|it| it.priority.told().copied().unwrap_or(0));
        let Some(record) = records.first() else {
            let none = self.estate.domains.get(domain).is_some_and(|it| it.has_srv.no());
            return if none { Sure::Yes } else { Sure::NotTold };
        };
        let Some(target) = record.target.told() else {
            return Sure::NotTold;
        };
        let host = self.estate.hosts.iter().find(|(_, it)| it.name.is(target));
        let addressed = host.is_some_and(|(_, it)| it.address.told().is_some());
        let named = self.estate.edges.iter().any(|(_, it)| it.access_name.is(target));
        let gateway = self.estate.gateways.iter().any(|(_, it)| it.name.is(target));
        if addressed || named || gateway { Sure::Yes } else { Sure::NotTold }
    }
}
