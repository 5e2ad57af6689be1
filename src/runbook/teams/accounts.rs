//! Which step needs which group or role, on which server.

use std::collections::BTreeMap;

use crate::actions::Team;
use crate::estate::tables::{Edge, Pool};
use crate::runbook::teams::accounts_words as own;
use crate::runbook::teams::{Desk, each_once, steps_of, words};
use crate::runbook::{Block, Chapter};
use crate::sources::{self, Cite, implied, judgement, stated};
use crate::text::{Text, Values, number};

/// What the report cites.
pub(super) fn cited(desk: &Desk<'_>) -> Vec<Cite> {
    let all = memberships(desk);
    each_once(all.iter().flat_map(|it| reason(it.team).1))
}

/// How the signed-in operator sees the groups that count for the session.
const CHECK: &str = "whoami.exe /groups";

/// A membership, with the steps that need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Who.
    pub team: Team,
    /// The numbers of the steps, counted from 1.
    pub steps: Vec<usize>,
}

/// All memberships that the plan's steps need.
pub fn memberships(desk: &Desk<'_>) -> Vec<Membership> {
    let mut teams: BTreeMap<Team, Vec<usize>> = BTreeMap::new();
    for (place, placed) in desk.plan.steps.iter().enumerate() {
        for team in placed.step.action.who {
            teams.entry(*team).or_default().push(place + 1);
        }
    }
    teams.into_iter().map(|(team, steps)| Membership { team, steps }).collect()
}

/// What a membership is for, and where that comes from.
const fn reason(team: Team) -> (Text, &'static [Cite]) {
    match team {
        Team::Owner => (own::OWNER_WHY, const { &[judgement(&sources::OWN)] }),
        Team::ServerAdmins => {
            (own::SERVER_WHY, const { &[stated(&sources::FED_OCS), stated(&sources::PARTNER), stated(&sources::POLX)] })
        }
        Team::TopologyAdmins => (own::TOPOLOGY_WHY, const { &[stated(&sources::FED_OCS), stated(&sources::SETUP)] }),
        Team::UserAdmins => (own::USER_WHY, const { &[stated(&sources::MOVE)] }),
        Team::EdgeAdmins => (own::EDGE_WHY, const { &[stated(&sources::SETUP)] }),
        Team::GatewayAdmins => (own::GATEWAY_WHY, const { &[implied(&sources::OCS_GM2)] }),
        Team::DirectoryAdmins => (own::DIRECTORY_WHY, const { &[judgement(&sources::OWN)] }),
        Team::DatabaseAdmins => (own::DATABASE_WHY, const { &[stated(&sources::CMSMOVE)] }),
        Team::ExternalDns | Team::Firewall | Team::Certificates => {
            (own::OUTSIDE_WHY, const { &[judgement(&sources::OWN)] })
        }
        Team::InternalDns => (own::INTERNAL_DNS_WHY, const { &[stated(&sources::DNSSRV)] }),
        Team::Testers => (own::TESTERS_WHY, const { &[stated(&sources::TESTX)] }),
    }
}

/// On which servers a membership is needed.
fn place(desk: &Desk<'_>, team: Team) -> String {
    let estate = desk.estate;
    let listed = |names: Vec<String>| {
        if names.is_empty() { desk.say(words::ASK_SERVERS) } else { number::list(&names) }
    };
    let front_ends = || -> Vec<String> {
        let of = |it: &Pool| it.servers.told().into_iter().flatten().map(ToString::to_string).collect::<Vec<_>>();
        estate.new_pools().flat_map(|(_, it)| of(it)).collect()
    };
    let edges = || -> Vec<String> {
        let of = |it: &Edge| it.servers.told().into_iter().flatten().map(ToString::to_string).collect::<Vec<_>>();
        estate.edges.iter().flat_map(|(_, it)| of(it)).collect()
    };
    let filled = |text, names| desk.fill(text, &Values::new().with("servers", listed(names)));
    match team {
        Team::Owner => desk.say(own::NOWHERE),
        Team::ServerAdmins | Team::UserAdmins => filled(own::ANY_SHELL, front_ends()),
        Team::TopologyAdmins => filled(own::ANY_BUILDER, front_ends()),
        Team::EdgeAdmins => listed(edges()),
        Team::GatewayAdmins => listed(estate.gateways.iter().map(|(id, _)| estate.gateway_name(id)).collect()),
        Team::DirectoryAdmins => desk.say(own::DIRECTORY_WHERE),
        Team::DatabaseAdmins => desk.say(own::DATABASE_WHERE),
        Team::ExternalDns | Team::InternalDns | Team::Firewall | Team::Certificates => desk.say(own::THEIR_CONSOLE),
        Team::Testers => desk.say(own::CLIENT),
    }
}

/// The report.
pub(super) fn chapter(desk: &Desk<'_>) -> Chapter {
    let held = match desk.estate.deployment.groups_held.told() {
        Some(true) => Block::Says(desk.say(own::HELD)),
        Some(false) => Block::Warns(desk.say(own::NOT_HELD)),
        None => Block::Warns(desk.say(own::HELD_NOT_TOLD)),
    };
    let row = |it: Membership| {
        vec![desk.say(it.team.label()), place(desk, it.team), desk.say(reason(it.team).0), number::runs(&it.steps)]
    };
    let head = desk.head([own::GROUP, own::WHERE, own::WHY, words::STEPS]);
    let mut blocks = vec![
        Block::Says(desk.say(own::SAYS)),
        held,
        Block::Table { head, rows: memberships(desk).into_iter().map(row).collect() },
    ];
    let check = vec![vec![steps_of(&[]), CHECK.to_owned(), desk.say(own::CHECK_EXPECTS)]];
    blocks.extend(desk.check_table(check).into_iter().flatten());
    blocks.push(desk.sources(&cited(desk)));
    Chapter { id: "report-accounts", title: desk.say(own::ACCOUNTS), blocks }
}
