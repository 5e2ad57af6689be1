//! Who reaches whom, through which gateway, in one state.
//!
//! It follows the traffic as the documents describe it and is written apart from the actions, so that it is a second
//! opinion on them. It knows that the partner object is the switch; that inbound follows the SRV record of our own
//! domain; and that a partner who authenticates by dialback asks the DNS of *our* domain, so that outbound, too, stays
//! dark while our record names another gateway, which a partner with certificates over TLS does not. After the record has
//! moved, two answers are about until the old TTL has run out; a line that works by one of them only is neither carried nor
//! dark, but an answer of its own.

mod line;

use crate::estate::tables::{CrowdId, DomainId, EdgeId, GatewayId, PartnerId};
use crate::estate::{Estate, Place};
use crate::state::State;
use crate::state::fact::Fact;
use crate::state::start::{Inbound, inbound};
use line::Line;

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
    /// It does not, because XMPP with the partner was ended on purpose, as it was announced.
    Ended,
    /// Our SRV record has moved, and its old TTL has not run out: by one of the two answers that the partner's resolver may
    /// hold it travels, by the other it does not.
    Either(Through, Because),
    /// It cannot be told: this must be answered first.
    Unknown(Place),
}

impl Way {
    /// Why it does not travel, for everybody or for those who hold one of two answers.
    pub const fn fails(self) -> Option<Because> {
        match self {
            Self::Dark(because) | Self::Either(_, because) => Some(because),
            Self::Via(_) | Self::Ended | Self::Unknown(_) => None,
        }
    }
}

/// Why a message does not travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// The users' home has no XMPP: 2019, Subscription Edition, or a branch appliance.
    HomeWithoutXmpp,
    /// The users' home pool does not run.
    HomeDown,
    /// The pool behind the Edge that carries XMPP stands still.
    NextHopDown,
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
    /// The partner's settings leave no method by which the two gateways could prove who they are.
    NoMethod,
    /// The certificate lacks the domain, and the partner asks for one.
    CertificateLacksDomain,
    /// The partner authenticates by dialback and asks our SRV record, which names another gateway or none.
    DialbackAsksElsewhere,
    /// Our SRV record names a gateway that does not know the partner.
    SrvNamesAnother,
    /// Our SRV record names no gateway of ours.
    SrvNamesNobody,
    /// The partner's resolver may still hold the SRV record from before it moved.
    OldAnswerHeld,
}

/// All lines that matter: every kept partner with every crowd that needs XMPP, or needed it until its end, both ways.
pub fn lines(estate: &Estate) -> Vec<(PartnerId, CrowdId, Direction)> {
    let mut out = Vec::new();
    for (partner, _) in estate.kept_partners() {
        for (crowd, _) in estate.federating_crowds() {
            out.extend(Direction::ALL.iter().map(|direction| (partner, crowd, *direction)));
        }
    }
    out
}

/// How a message between a crowd and a partner travels in a state.
pub fn reach(estate: &Estate, state: &State, partner: PartnerId, crowd: CrowdId, direction: Direction) -> Way {
    if state.has(Fact::XmppEnded(partner)) {
        return Way::Ended;
    }
    let (Some(who), Some(people)) = (estate.partners.get(partner), estate.crowds.get(crowd)) else {
        return Way::Unknown(partner.at("name"));
    };
    let Some(domain) = people.domain.told().copied() else {
        return Way::Unknown(crowd.at("domain"));
    };
    let Some(home) = state.home(crowd) else {
        return Way::Unknown(crowd.at("pool"));
    };
    let (now, old) = Answer::both(estate, state, domain);
    let line = Line { estate, state, partner, who, crowd, people, domain, home, seen: now };
    let by_now = line.way(direction);
    let Some(old) = old else {
        return by_now;
    };
    match (by_now, Line { seen: old, ..line }.way(direction)) {
        (Way::Via(through), Way::Dark(_)) => Way::Either(through, Because::OldAnswerHeld),
        (Way::Dark(because), Way::Via(through)) => Way::Either(through, because),
        (_, Way::Unknown(place)) => Way::Unknown(place),
        (by_now, _) => by_now,
    }
}

/// What whoever asks for the SRV record of our domain is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// The legacy gateway.
    Legacy,
    /// An Edge pool.
    Edge(EdgeId),
    /// No gateway of ours.
    Nobody,
    /// Nobody told where the record leads.
    NotTold,
}

impl Answer {
    /// The answer that the zone gives now and, after it changed and until the old TTL has run out, the one that resolvers
    /// may still hold.
    fn both(estate: &Estate, state: &State, domain: DomainId) -> (Self, Option<Self>) {
        match state.srv_edge(domain) {
            Some(edge) if state.has(Fact::SrvSeen(domain, edge)) => (Self::Edge(edge), None),
            Some(edge) => (Self::Edge(edge), Some(Self::told(estate, domain))),
            None if state.has(Fact::SrvAtLegacy(domain)) => (Self::Legacy, None),
            None if Self::told(estate, domain) == Self::NotTold => (Self::NotTold, None),
            None => (Self::Nobody, None),
        }
    }

    /// The answer before any step.
    fn told(estate: &Estate, domain: DomainId) -> Self {
        match inbound(estate, domain) {
            Inbound::Legacy(_) => Self::Legacy,
            Inbound::Edge(edge) => Self::Edge(edge),
            Inbound::Nobody | Inbound::Elsewhere => Self::Nobody,
            Inbound::NotTold => Self::NotTold,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::PoolId;
    use crate::plan::draft;
    use crate::rules::tests::World;
    use crate::state::start::start;

    /// The partner of the Lync 2010 example that takes certificates, and the one that dials back.
    const SASL: PartnerId = PartnerId(0);
    const DIALBACK: PartnerId = PartnerId(1);
    const PILOTS: CrowdId = CrowdId(0);
    const OTHERS: CrowdId = CrowdId(1);
    const DOMAIN: DomainId = DomainId(0);
    const OLD_EDGE: EdgeId = EdgeId(0);
    const EDGE: EdgeId = EdgeId(1);
    const LEGACY: Way = Way::Via(Through::Legacy(GatewayId(0)));
    const NEW: Way = Way::Via(Through::Edge(EDGE));

    /// The state of the plan after its last step of an action.
    fn after(estate: &Estate, action: &str) -> State {
        let plan = draft(estate, &start(estate)).expect("the example has a plan");
        let place = plan.steps.iter().rposition(|it| it.step.action.id == action).expect("the step is in the plan");
        plan.state_after(place + 1)
    }

    fn without(state: &State, fact: Fact) -> State {
        assert!(state.has(fact), "{fact:?}");
        State::of(state.facts().iter().copied().filter(|it| *it != fact))
    }

    /// Every line of the example is as told.
    #[track_caller]
    fn all(estate: &Estate, state: &State, way: Way) {
        for (partner, crowd, direction) in lines(estate) {
            let there = reach(estate, state, partner, crowd, direction);
            assert_eq!(there, way, "{partner:?} {crowd:?} {direction:?}");
        }
    }

    #[test]
    fn neither_the_move_of_users_nor_their_policy_is_the_switch() {
        let estate = World::lync2010_to_2013().estate;
        all(&estate, &start(&estate), LEGACY);
        for action in ["move-crowd", "grant-xmpp-policy", "open-gate"] {
            all(&estate, &after(&estate, action), LEGACY);
        }
    }

    #[test]
    fn the_partner_object_on_the_new_side_is_the_switch() {
        let estate = World::lync2010_to_2013().estate;
        let start = start(&estate);
        let switched = start.clone().with(Fact::OnNew(SASL));
        for direction in Direction::ALL {
            // Users on the old side lose the partner, and keep the one that was not switched.
            let dark = Way::Dark(Because::HomeOnOldSide);
            assert_eq!(reach(&estate, &switched, SASL, OTHERS, direction), dark);
            assert_eq!(reach(&estate, &switched, DIALBACK, OTHERS, direction), LEGACY);
        }
        // With all else ready, the object alone makes the difference between nobody and the new Edge.
        let created = after(&estate, "create-partner");
        assert_eq!(reach(&estate, &created, SASL, OTHERS, Direction::Outbound), NEW);
        let missing = without(&created, Fact::OnNew(SASL));
        assert_eq!(reach(&estate, &missing, SASL, OTHERS, Direction::Outbound), Way::Dark(Because::NobodyCarries));
    }

    #[test]
    fn the_record_alone_switches_nothing_and_only_darkens() {
        let estate = World::lync2010_to_2013().estate;
        let moved = without(&after(&estate, "open-gate"), Fact::SrvAtLegacy(DOMAIN));
        let moved = moved.with(Fact::SrvAt(DOMAIN, EDGE)).with(Fact::SrvSeen(DOMAIN, EDGE));
        for (partner, crowd, direction) in lines(&estate) {
            let because = match direction {
                Direction::Inbound => Because::SrvNamesAnother,
                Direction::Outbound => Because::DialbackAsksElsewhere,
            };
            assert_eq!(reach(&estate, &moved, partner, crowd, direction), Way::Dark(because));
        }
    }

    #[test]
    fn the_cut_of_the_federation_route_hits_users_who_have_moved_too() {
        // With users first everybody has moved, in the documented order the pilots only: both lose the gateway.
        for order in ["UsersFirst", "RouteFirst"] {
            let estate = World::lync2010_to_2013().put("deployment", 0, "order", order).estate;
            let cut = after(&estate, "release-legacy-edge");
            let home = |crowd| cut.home(crowd).expect("everybody lives somewhere");
            assert_eq!((home(PILOTS), home(OTHERS) == PoolId(1)), (PoolId(1), order == "UsersFirst"));
            // What the window took from the gateway before is given back, so that the cut stands alone.
            let cut = estate.kept_partners().fold(cut, |state, (it, _)| state.with(Fact::OnLegacy(it)));
            all(&estate, &cut, Way::Dark(Because::LegacyPathCut));
            all(&estate, &cut.with(Fact::LegacyPath(OLD_EDGE)), LEGACY);
        }
    }

    #[test]
    fn one_edge_pool_carries_the_whole_organisation_and_fails_over_by_hand_only() {
        let second = EdgeId(2);
        let world = World::lync2010_to_2013()
            .put("edge", 2, "name", "edge13b.dmz.lindgren.example")
            .put("edge", 2, "running", "yes")
            .put("edge", 2, "certificate_names", "lindgren.example");
        let estate = World::lync2010_to_2013().estate;
        let done = after(&estate, "verify-end-to-end");
        all(&estate, &done, NEW);
        // A second Edge pool that is quite ready.
        let ready = [
            Fact::EdgeRunning(second),
            Fact::ComponentsInstalled(second),
            Fact::FirewallOpen(second),
            Fact::CertificateInstalled(second),
        ];
        let done = ready.into_iter().fold(done, State::with);
        let estate = world.estate;
        all(&estate, &done, NEW);
        let failed = without(&done, Fact::EdgeRunning(EDGE));
        all(&estate, &failed, Way::Dark(Because::NotInstalled));
        // The record alone does not fail over: the route names the Edge that failed.
        let led = without(&without(&failed, Fact::SrvAt(DOMAIN, EDGE)), Fact::SrvSeen(DOMAIN, EDGE));
        let led = led.with(Fact::SrvAt(DOMAIN, second)).with(Fact::SrvSeen(DOMAIN, second));
        let there = reach(&estate, &led, SASL, OTHERS, Direction::Inbound);
        assert_eq!(there, Way::Dark(Because::SrvNamesAnother));
        // Route and record together, by hand, bring everybody back through the second.
        let led = without(&led, Fact::XmppRouted(EDGE)).with(Fact::XmppRouted(second));
        all(&estate, &led, Way::Via(Through::Edge(second)));
    }

    #[test]
    fn until_the_old_ttl_has_run_out_it_hangs_on_the_answer_that_the_partner_holds() {
        let estate = World::lync2010_to_2013().estate;
        let moved = after(&estate, "move-srv-record");
        let either = Way::Either(Through::Edge(EDGE), Because::OldAnswerHeld);
        for crowd in [PILOTS, OTHERS] {
            // Certificates ask no DNS, dialback asks ours.
            assert_eq!(reach(&estate, &moved, SASL, crowd, Direction::Outbound), NEW);
            assert_eq!(reach(&estate, &moved, DIALBACK, crowd, Direction::Outbound), either);
            assert_eq!(reach(&estate, &moved, SASL, crowd, Direction::Inbound), either);
            assert_eq!(reach(&estate, &moved, DIALBACK, crowd, Direction::Inbound), either);
        }
        all(&estate, &after(&estate, "wait-for-old-ttl"), NEW);
    }

    #[test]
    fn before_the_record_moves_dialback_darkens_what_certificates_do_not() {
        let estate = World::lync2010_to_2013().estate;
        let replicated = after(&estate, "replicate-partners");
        assert_eq!(reach(&estate, &replicated, SASL, OTHERS, Direction::Outbound), NEW);
        let dark = Way::Dark(Because::DialbackAsksElsewhere);
        assert_eq!(reach(&estate, &replicated, DIALBACK, OTHERS, Direction::Outbound), dark);
        for partner in [SASL, DIALBACK] {
            let dark = Way::Dark(Because::SrvNamesAnother);
            assert_eq!(reach(&estate, &replicated, partner, OTHERS, Direction::Inbound), dark);
        }
    }

    #[test]
    fn a_record_that_moves_too_early_still_leads_those_with_the_old_answer_to_the_gateway() {
        let estate = World::lync2010_to_2013().estate;
        let early = without(&start(&estate), Fact::SrvAtLegacy(DOMAIN)).with(Fact::SrvAt(DOMAIN, EDGE));
        let either = |because| Way::Either(Through::Legacy(GatewayId(0)), because);
        let (out, into) = (Direction::Outbound, Direction::Inbound);
        assert_eq!(reach(&estate, &early, SASL, OTHERS, into), either(Because::SrvNamesAnother));
        assert_eq!(reach(&estate, &early, SASL, OTHERS, out), either(Because::DialbackAsksElsewhere));
    }

    #[test]
    fn what_is_dark_by_both_answers_is_dark() {
        let estate = World::lync2010_to_2013().put("partner", 0, "on_new", "yes").estate;
        let moved = without(&after(&estate, "move-srv-record"), Fact::FirewallOpen(EDGE));
        all(&estate, &moved, Way::Dark(Because::FirewallClosed));
    }

    #[test]
    fn where_nobody_told_of_the_old_record_it_is_not_known_what_others_still_hold() {
        let world = World::lync2010_to_2013().drop_row("srv", 0).forget("domain", 0, "has_srv");
        let moved = after(&world.estate, "move-srv-record");
        let there = reach(&world.estate, &moved, SASL, OTHERS, Direction::Inbound);
        assert_eq!(there, Way::Unknown(DOMAIN.at("has_srv")));
        // A record that was told not to exist is an answer, too.
        let world = World::lync2010_to_2013().drop_row("srv", 0).put("domain", 0, "has_srv", "no");
        let there = reach(&world.estate, &moved, SASL, OTHERS, Direction::Inbound);
        assert_eq!(there, Way::Either(Through::Edge(EDGE), Because::OldAnswerHeld));
    }

    #[test]
    fn a_record_that_is_told_to_lead_to_the_edge_is_seen_there_by_everybody() {
        let world = World::lync2010_to_2013()
            .put("host", 0, "name", "xmpp.lindgren.example")
            .put("srv", 0, "target", "xmpp.lindgren.example")
            .put("host", 0, "address", "192.0.2.20");
        assert!(start(&world.estate).has(Fact::SrvSeen(DOMAIN, EDGE)));
        let there = reach(&world.estate, &after(&world.estate, "create-partner"), SASL, OTHERS, Direction::Inbound);
        assert_eq!(there, NEW);
    }

    #[test]
    fn not_knowing_on_which_side_a_partner_is_is_neither_reached_nor_dark() {
        let world = World::lync2010_to_2013().forget("partner", 0, "on_new");
        let there = reach(&world.estate, &start(&world.estate), SASL, OTHERS, Direction::Outbound);
        assert_eq!(there, Way::Unknown(SASL.at("on_new")));
    }
}
