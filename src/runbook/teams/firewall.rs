//! What the owners of the firewall do: each rule with the step that needs it and the step after which it may go.

use crate::estate::choices::PoolRole;
use crate::estate::said::Said;
use crate::estate::tables::{Edge, EdgeId, GatewayId};
use crate::runbook::teams::firewall_words as own;
use crate::runbook::teams::{Desk, each_once, steps_of, words};
use crate::runbook::{Block, Chapter};
use crate::sources::{self, Cite, judgement, stated, unverified};
use crate::state::fact::Fact;
use crate::text::{Text, Values, number};

const XMPP: &[Cite] = &[stated(&sources::PORT_X), stated(&sources::EDGE_15)];
const EDGE: &[Cite] = &[stated(&sources::EDGE_15)];
const LIVE: &[Cite] = &[stated(&sources::FED_L10), stated(&sources::FED_OCS)];
const GATEWAY: &[Cite] = &[stated(&sources::OCS_GM2), stated(&sources::OCS_DIAL)];
const GATEWAY_SIP: &[Cite] = &[unverified(&sources::OCS_GM2)];
const REMOVED: &[Cite] = &[judgement(&sources::OWN)];

/// Where what is to be minded comes from.
const MIND: &[Cite] = &[stated(&sources::HLBREQ), judgement(&sources::OWN)];

/// What the report cites.
pub(super) fn cited(desk: &Desk<'_>) -> Vec<Cite> {
    let flows = flows(desk);
    each_once(flows.iter().flat_map(|it| it.sources).chain(MIND).filter(|_| !flows.is_empty()))
}

/// Between which zones a rule stands, and in which direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Between {
    /// From the internet into the perimeter.
    Inbound,
    /// From the perimeter to the internet.
    Outbound,
    /// From the internal network to the perimeter.
    Outward,
    /// From the perimeter into the internal network.
    Inward,
    /// Within the perimeter.
    Within,
}

impl Between {
    const ALL: [Self; 5] = [Self::Inbound, Self::Outbound, Self::Outward, Self::Inward, Self::Within];

    const fn label(self) -> Text {
        match self {
            Self::Inbound => own::INBOUND,
            Self::Outbound => own::OUTBOUND,
            Self::Outward => own::OUTWARD,
            Self::Inward => own::INWARD,
            Self::Within => own::WITHIN,
        }
    }
}

/// One end of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Any address.
    Anywhere,
    /// The public address of the Access Edge service.
    Access(EdgeId),
    /// The internal addresses of the servers of an Edge pool.
    Inside(EdgeId),
    /// The legacy gateway.
    Gateway(GatewayId),
    /// The Front End Servers whose gateway talks to this Edge pool.
    FrontEnds(EdgeId),
    /// The pool behind an Edge pool.
    Hop(EdgeId),
    /// The server that holds the Central Management store.
    Store,
}

/// A rule of the firewall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Between which zones.
    pub between: Between,
    /// From.
    pub from: End,
    /// To.
    pub to: End,
    /// The port; none for all of them.
    pub port: Option<u16>,
    /// What for.
    pub purpose: Text,
    /// Whether it is open now, if that was told.
    pub now: Option<bool>,
    /// The step that needs it; none when it is in use already.
    pub needed: Option<usize>,
    /// The step after which it may be closed; none when it stays.
    pub closes: Option<usize>,
    /// Where it comes from.
    pub sources: &'static [Cite],
}

/// All rules that the plan speaks of.
pub fn flows(desk: &Desk<'_>) -> Vec<Flow> {
    let mut flows = Vec::new();
    for id in desk.edges() {
        if let Some(edge) = desk.estate.edges.get(id) {
            xmpp(desk, id, edge, &mut flows);
        }
    }
    for (step, placed) in desk.makers(|it| matches!(it, Fact::EdgeRunning(_))) {
        for fact in &placed.step.makes {
            if let Fact::EdgeRunning(id) = fact {
                built(*id, step, &mut flows);
            }
        }
    }
    if let Some((step, placed)) = desk.maker(|it| matches!(it, Fact::EdgeLive(_))) {
        let live = placed.step.makes.iter().find_map(|it| if let Fact::EdgeLive(id) = it { Some(*id) } else { None });
        flows.extend(live.into_iter().flat_map(|id| {
            [
                live_flow(Between::Inbound, End::Anywhere, End::Access(id), 443, own::REMOTE, step),
                live_flow(Between::Inbound, End::Anywhere, End::Access(id), 5061, own::SIP_FEDERATION, step),
                live_flow(Between::Outbound, End::Access(id), End::Anywhere, 5061, own::SIP_FEDERATION, step),
            ]
        }));
    }
    for (id, gateway) in desk.estate.gateways.iter() {
        if let Some(step) = desk.step(Fact::GatewayRemoved(id)) {
            let edge = gateway.edge.told().copied().or_else(|| desk.estate.gateway_edge().map(|it| it.0));
            legacy(id, edge, gateway.running.yes().then_some(true), step, &mut flows);
        }
    }
    for (id, edge) in desk.estate.edges.iter() {
        if let Some(step) = desk.step(Fact::LegacyEdgeRemoved(id)) {
            let rule = |between, from, to| Flow {
                between,
                from,
                to,
                port: None,
                purpose: own::OLD_EDGE,
                now: edge.access_running.yes().then_some(true),
                needed: None,
                closes: Some(step),
                sources: REMOVED,
            };
            flows.push(rule(Between::Inbound, End::Anywhere, End::Access(id)));
            flows.push(rule(Between::Outbound, End::Access(id), End::Anywhere));
            flows.push(rule(Between::Outward, End::Store, End::Inside(id)));
        }
    }
    flows
}

/// The three rules of XMPP at an Edge pool.
fn xmpp(desk: &Desk<'_>, id: EdgeId, edge: &Edge, flows: &mut Vec<Flow>) {
    let opens = desk.step(Fact::FirewallOpen(id));
    let closes = desk.step(Fact::FirewallClosed(id));
    let told = |it: &Said<bool>| it.told().copied();
    let reaches: Vec<_> = carrying(desk, id).map(|it| it.reaches_edge.told().copied()).collect();
    // One Front End that is cut off makes the rule a missing one; one of which nobody told leaves it open.
    let proxy = match () {
        () if reaches.contains(&Some(false)) => Some(false),
        () if reaches.is_empty() || reaches.contains(&None) => None,
        () => Some(true),
    };
    let rule = |between, from, to, port, purpose, now| Flow {
        between,
        from,
        to,
        port: Some(port),
        purpose,
        now,
        needed: opens,
        closes,
        sources: XMPP,
    };
    flows.push(rule(Between::Inbound, End::Anywhere, End::Access(id), 5269, own::XMPP_IN, told(&edge.open_in)));
    flows.push(rule(Between::Outbound, End::Access(id), End::Anywhere, 5269, own::XMPP_OUT, told(&edge.open_out)));
    flows.push(rule(Between::Outward, End::FrontEnds(id), End::Inside(id), 23456, own::PROXY, proxy));
}

/// The Front End pools whose gateway talks to the XMPP proxy of an Edge pool: those of its product.
fn carrying<'a>(desk: &Desk<'a>, id: EdgeId) -> impl Iterator<Item = &'a crate::estate::tables::Pool> {
    let product = desk.estate.edges.get(id).and_then(|it| it.product.told().copied());
    let pools = desk.estate.pools.iter().map(|it| it.1);
    pools.filter(move |it| {
        product.is_some_and(|wanted| it.product.is(&wanted))
            && !it.role.is(&PoolRole::Director)
            && !it.role.is(&PoolRole::Branch)
    })
}

/// What an Edge pool needs that is built.
fn built(id: EdgeId, step: usize, flows: &mut Vec<Flow>) {
    let rule = |between, from, to, port, purpose| Flow {
        between,
        from,
        to,
        port: Some(port),
        purpose,
        now: None,
        needed: Some(step),
        closes: None,
        sources: EDGE,
    };
    flows.push(rule(Between::Outward, End::Store, End::Inside(id), 4443, own::REPLICATION));
    flows.push(rule(Between::Outward, End::Hop(id), End::Inside(id), 5061, own::SIP_INSIDE));
    flows.push(rule(Between::Inward, End::Inside(id), End::Hop(id), 5061, own::SIP_INSIDE));
}

fn live_flow(between: Between, from: End, to: End, port: u16, purpose: Text, step: usize) -> Flow {
    Flow { between, from, to, port: Some(port), purpose, now: None, needed: Some(step), closes: None, sources: LIVE }
}

/// What the legacy gateway uses until it is removed.
fn legacy(id: GatewayId, edge: Option<EdgeId>, now: Option<bool>, step: usize, flows: &mut Vec<Flow>) {
    let rule = |between, from, to, port, purpose, sources| Flow {
        between,
        from,
        to,
        port: Some(port),
        purpose,
        now,
        needed: None,
        closes: Some(step),
        sources,
    };
    let gateway = End::Gateway(id);
    flows.push(rule(Between::Inbound, End::Anywhere, gateway, 5269, own::XMPP_IN, GATEWAY));
    flows.push(rule(Between::Outbound, gateway, End::Anywhere, 5269, own::XMPP_OUT, GATEWAY));
    if let Some(edge) = edge {
        flows.push(rule(Between::Within, gateway, End::Access(edge), 5061, own::GATEWAY_SIP, GATEWAY_SIP));
        flows.push(rule(Between::Within, End::Access(edge), gateway, 5061, own::GATEWAY_SIP, GATEWAY_SIP));
    }
}

fn end(desk: &Desk<'_>, it: End) -> String {
    let estate = desk.estate;
    let listed = |names: &[String]| {
        if names.is_empty() { desk.say(words::ASK_SERVERS) } else { number::list(names) }
    };
    match it {
        End::Anywhere => desk.say(own::ANYWHERE),
        End::Store => desk.say(own::STORE),
        End::Access(id) => {
            let values = Values::new()
                .with("edge", estate.edge_name(id))
                .with("address", desk.or(desk.address(id), words::ASK_ADDRESS));
            desk.fill(own::ACCESS_OF, &values)
        }
        End::Inside(id) => {
            let values =
                Values::new().with("edge", estate.edge_name(id)).with("servers", listed(&desk.edge_servers(id)));
            desk.fill(own::INSIDE_OF, &values)
        }
        End::Gateway(id) => {
            let told = estate.gateways.get(id).and_then(|it| it.public_address.told());
            let address = told.filter(|it| !it.is_unspecified()).map(ToString::to_string);
            let values = Values::new()
                .with("gateway", estate.gateway_name(id))
                .with("address", desk.or(address, words::ASK_ADDRESS));
            desk.fill(own::GATEWAY_AT, &values)
        }
        End::FrontEnds(id) => {
            let mut names: Vec<String> = carrying(desk, id)
                .flat_map(|it| it.servers.told().into_iter().flatten())
                .map(ToString::to_string)
                .collect();
            names.dedup();
            desk.fill(own::FRONT_ENDS, &Values::new().with("servers", listed(&names)))
        }
        End::Hop(id) => match estate.edges.get(id).and_then(|it| it.next_hop.told()) {
            Some(pool) => desk.fill(own::HOP, &Values::new().with("pool", estate.pool_name(*pool))),
            None => desk.say(own::HOP_NOT_TOLD),
        },
    }
}

/// The report.
pub(super) fn chapter(desk: &Desk<'_>) -> Option<Chapter> {
    let flows = flows(desk);
    if flows.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Says(desk.say(own::SAYS))];
    for between in Between::ALL {
        let here = || flows.iter().filter(|it| it.between == between);
        let rows: Vec<_> = here().map(|it| row(desk, it)).collect();
        if !rows.is_empty() {
            let head = [own::FROM, own::TO, own::PORT, words::NOW, own::NEEDED, own::CLOSE];
            blocks.push(Block::Heading(desk.say(between.label())));
            blocks.push(Block::Table { head: desk.head(head), rows });
            blocks.push(desk.sources(&each_once(here().flat_map(|it| it.sources))));
        }
    }
    let has = |port| flows.iter().any(|it| it.port == Some(port));
    let mut items = Vec::new();
    if has(5269) {
        items.extend([own::ANY_SOURCE, own::NAT]);
    }
    if has(23456) {
        items.extend([own::NO_BALANCING, own::PORT_5098]);
    }
    if flows.iter().any(|it| matches!(it.from, End::Gateway(_))) {
        items.push(own::KEEP_LEGACY);
    }
    if desk.maker(|it| matches!(it, Fact::FirewallOpen(_))).is_some() {
        items.push(own::LISTENER);
    }
    blocks.push(Block::Heading(desk.say(own::MIND)));
    blocks.push(Block::List(items.into_iter().map(|it| desk.say(it)).collect()));
    blocks.push(desk.sources(MIND));
    Some(Chapter { id: "report-firewall", title: desk.say(own::FIREWALL), blocks })
}

fn row(desk: &Desk<'_>, it: &Flow) -> Vec<String> {
    let port = it.port.map_or_else(|| desk.say(own::ALL_PORTS), |port| format!("TCP {port}"));
    let now = match it.now {
        Some(true) => own::OPEN,
        Some(false) => own::CLOSED,
        None => own::NOT_TOLD,
    };
    let needed = match it.needed {
        Some(step) => step.to_string(),
        None if it.now == Some(true) => desk.say(own::THERE),
        None => steps_of(&[]),
    };
    vec![
        end(desk, it.from),
        end(desk, it.to),
        format!("{port}\n{}", desk.say(it.purpose)),
        desk.say(now),
        needed,
        it.closes.map_or_else(|| desk.say(own::STAYS), |it| it.to_string()),
    ]
}
