//! What changes in DNS: each record in four stages.

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::choices::View;
use crate::estate::name::DnsName;
use crate::estate::tables::{DomainId, EdgeId, Srv};
use crate::runbook::teams::dns_words as own;
use crate::runbook::teams::{Desk, host_of};
use crate::runbook::zone::Record;
use crate::sources::{self, Cite, judgement, stated};
use crate::state::fact::Fact;
use crate::state::start::SHORT_TTL;
use crate::text::{Text, Values};

const XMPP: &[Cite] = &[stated(&sources::DNS_X), stated(&sources::RFC_2782)];
const CLIENTS: &[Cite] = &[stated(&sources::DNSSRV)];
const ACCESS: &[Cite] = &[stated(&sources::FED_L10)];
const GATEWAY: &[Cite] = &[stated(&sources::OCS_DIAL), judgement(&sources::OWN)];

/// A record in one stage, or what is said in its place, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The record, if all of it is known.
    pub record: Option<Record>,
    /// What is not known, or worth knowing.
    pub note: Option<(Text, Values)>,
}

/// The records of one name and type in the four stages; no entry means that there is no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The owner of the records.
    pub name: DnsName,
    /// What stands there in each stage.
    pub at: [Vec<Entry>; 4],
    /// The step that brings each stage about.
    pub steps: [Option<usize>; 4],
    /// Whether the change is one of two ways: a firewall or load balancer may do the same.
    pub optional: bool,
    /// Where it comes from.
    pub sources: &'static [Cite],
}

/// A zone as one side sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Its name.
    pub name: DnsName,
    /// From where it is seen.
    pub view: View,
    /// What changes in it.
    pub names: Vec<Name>,
}

impl Zone {
    /// The stages that differ from the one before, and the first.
    pub fn stages(&self) -> Vec<usize> {
        (0..4).filter(|it| *it == 0 || self.names.iter().any(|name| name.at[*it] != name.at[*it - 1])).collect()
    }
}

impl Entry {
    fn of(record: Option<Record>) -> Self {
        let note = record.is_none().then(|| (own::UNFIT, Values::new()));
        Self { record, note }
    }

    fn note(text: Text) -> Self {
        Self { record: None, note: Some((text, Values::new())) }
    }

    fn noted(mut self, text: Text) -> Self {
        self.note.get_or_insert((text, Values::new()));
        self
    }

    /// The same with a TTL that is lowered for the change.
    fn lowered(&self) -> Self {
        let ttl = self.record.as_ref().and_then(Record::ttl).map_or(SHORT_TTL, |it| it.min(SHORT_TTL));
        let note = self.note.clone().filter(|it| it.0 != own::TTL_NOT_TOLD);
        Self { record: self.record.as_ref().map(|it| it.lasting(Some(ttl))), note }
    }

    /// The same with the TTL from before it was lowered.
    fn restored(&self, ttl: Option<u32>) -> Self {
        let usual = ttl.filter(|it| *it > SHORT_TTL);
        let same = Self { record: self.record.as_ref().map(|it| it.lasting(usual)), note: self.note.clone() };
        if usual.is_none() && same.record.is_some() { same.noted(own::TTL_WRITTEN_DOWN) } else { same }
    }
}

/// The zones in which something changes.
pub fn zones(desk: &Desk<'_>) -> Vec<Zone> {
    let mut book = Book { desk, zones: BTreeMap::new() };
    for id in desk.domains() {
        book.xmpp(id);
    }
    book.access();
    for (number, placed) in desk.makers(|it| matches!(it, Fact::InternalSrvMoved(_))) {
        for fact in &placed.step.makes {
            if let Fact::InternalSrvMoved(id) = fact {
                book.clients(*id, number);
            }
        }
    }
    let zone = |((inside, name), names): (_, BTreeMap<DnsName, Name>)| {
        let view = if inside { View::Internal } else { View::External };
        Zone { name, view, names: names.into_values().collect() }
    };
    book.zones.into_iter().map(zone).collect()
}

struct Book<'a, 'b> {
    desk: &'a Desk<'b>,
    /// By whether it is seen from inside, and by the name of the zone.
    zones: BTreeMap<(bool, DnsName), BTreeMap<DnsName, Name>>,
}

impl Book<'_, '_> {
    /// Enters what happens to a name, if nothing was entered yet: several domains may name one host.
    fn enter(&mut self, view: View, name: Name) {
        let zone = self.zone_of(&name.name);
        self.zones.entry((view == View::Internal, zone)).or_default().entry(name.name.clone()).or_insert(name);
    }

    /// The zone that holds a name: the longest of our SIP domains, or what stands behind its first full stop.
    fn zone_of(&self, name: &DnsName) -> DnsName {
        let ours = self.desk.estate.domains.iter().filter_map(|(_, it)| it.name.told());
        let longest = ours.filter(|it| name.is_within(it)).max_by_key(|it| it.as_str().len());
        let parent = || name.as_str().split_once('.').and_then(|it| DnsName::parse(it.1).ok());
        longest.cloned().or_else(parent).unwrap_or_else(|| name.clone())
    }

    /// The XMPP record of a SIP domain, and the hosts that it names before and after.
    fn xmpp(&mut self, id: DomainId) {
        let (desk, estate) = (self.desk, self.desk.estate);
        let Some(domain) = estate.domains.get(id).and_then(|it| it.name.told()) else { return };
        let Ok(owner) = DnsName::parse(&format!("_xmpp-server._tcp.{domain}")) else { return };
        let lowers = desk.step(Fact::TtlLowered(id));
        let moved = desk.maker(|it| matches!(it, Fact::SrvAt(of, _) | Fact::OwnHost(of) if of == id));
        let removed = desk.step(Fact::SrvRemoved(id));
        let restores = desk.step(Fact::TtlRestored(id));
        let changes = moved.map(|it| it.0).or(removed);
        if lowers.is_none() && changes.is_none() {
            return;
        }
        let outside = estate.outside_srvs_of(id);
        let told: Vec<&Srv> = outside.iter().map(|(_, it)| *it).collect();
        let none = estate.domains.get(id).is_some_and(|it| it.has_srv.no());
        let before = srvs(&owner, &told, none);
        let usual = told.iter().filter_map(|it| it.ttl.told().copied()).max();
        let lowered = |them: &[Entry]| -> Vec<Entry> {
            if lowers.is_some() { them.iter().map(Entry::lowered).collect() } else { them.to_vec() }
        };
        let host = moved.and_then(|(_, placed)| host_of(placed));
        let edge =
            moved.and_then(|(_, placed)| edge_of(&placed.step.makes)).or_else(|| estate.xmpp_edge().map(|it| it.0));
        let window = match (&host, removed) {
            (Some(host), _) => {
                let first = told.first();
                let number = |it: Option<&u32>| it.copied().unwrap_or(0);
                let numbers = [
                    number(first.and_then(|it| it.priority.told())),
                    number(first.and_then(|it| it.weight.told())),
                    5269,
                ];
                lowered(&[Entry::of(Record::srv(owner.clone(), usual, numbers, host.clone()))])
            }
            (None, Some(_)) => Vec::new(),
            (None, None) => lowered(&before),
        };
        let after = match restores {
            Some(_) => window.iter().map(|it| it.restored(usual)).collect(),
            None => window.clone(),
        };
        let at = [before.clone(), lowered(&before), window, after];
        self.enter(
            View::External,
            Name { name: owner.clone(), at, steps: [None, lowers, changes, restores], optional: false, sources: XMPP },
        );

        let mut hosts: BTreeSet<DnsName> = told.iter().filter_map(|it| it.target.told().cloned()).collect();
        hosts.extend(host.clone());
        for name in hosts {
            let is_new = host.as_ref() == Some(&name);
            let edge = edge.filter(|_| is_new);
            self.host(&name, edge, usual.filter(|_| is_new), [lowers, changes, restores], removed);
        }
        if removed.is_some() {
            let inside: Vec<&Srv> = estate
                .srvs
                .iter()
                .map(|it| it.1)
                .filter(|it| it.domain.is(&id) && it.view.is(&View::Internal))
                .collect();
            if !inside.is_empty() {
                let before = srvs(&owner, &inside, false);
                let at = [before.clone(), before, Vec::new(), Vec::new()];
                self.enter(
                    View::Internal,
                    Name { name: owner, at, steps: [None, None, removed, None], optional: false, sources: XMPP },
                );
            }
        }
    }

    /// A host that an XMPP record names; `edge` is the Edge pool to which it is to lead, and `srv_ttl` the usual TTL of
    /// the record that is to name it: what is made in the window had none of its own.
    fn host(
        &mut self,
        name: &DnsName,
        edge: Option<EdgeId>,
        srv_ttl: Option<u32>,
        steps: [Option<usize>; 3],
        removed: Option<usize>,
    ) {
        let (desk, estate) = (self.desk, self.desk.estate);
        // The names that other services use, too, follow the Access Edge service and not the XMPP record.
        if is_published(desk, name) && desk.maker(|it| matches!(it, Fact::EdgeLive(_))).is_some() {
            return;
        }
        let [lowers, changes, restores] = steps;
        let row = estate.host_named(name).map(|it| it.1);
        let usual = row.and_then(|it| it.ttl.told().copied()).or(srv_ttl);
        let lower = |it: &Entry| if lowers.is_some() { it.lowered() } else { it.clone() };
        let before = address(desk, name);
        let mut window: Vec<Entry> = before.iter().map(lower).collect();
        if let Some(edge) = edge {
            let told = estate.edges.get(edge).and_then(|it| it.public_address.told()).filter(|it| !it.is_unspecified());
            let entry = told.map_or_else(
                || Entry::note(own::NEW_ADDRESS_NOT_TOLD),
                |it| Entry::of(Record::address(name.clone(), usual, *it)),
            );
            window = vec![lower(&entry)];
        }
        let mut after = window.clone();
        let mut last = restores;
        if restores.is_some() {
            after = window.iter().map(|it| it.restored(usual)).collect();
        }
        let gateway = estate.gateways.iter().find(|(_, it)| it.name.is(name)).map(|it| it.0);
        if let Some(step) = gateway.and_then(|it| desk.step(Fact::GatewayRemoved(it))) {
            (after, last) = (Vec::new(), Some(step));
        }
        let mut stays = removed.is_none() || edge.is_some();
        if let (Some(row), false) = (row, stays) {
            stays = row.shared.yes() || is_published(desk, name);
            if !stays {
                window = if row.shared.no() {
                    Vec::new()
                } else {
                    window.into_iter().map(|it| it.noted(own::ONLY_IF_UNUSED)).collect()
                };
                after.clone_from(&window);
            }
        }
        let lowered: Vec<Entry> = before.iter().map(lower).collect();
        let changes = changes.filter(|_| window != lowered);
        let sources = if gateway.is_some() { GATEWAY } else { XMPP };
        let at = [before, lowered, window, after];
        if at.iter().all(|it| *it == at[0]) && stays {
            return;
        }
        let lowers = lowers.filter(|_| at[0] != at[1]);
        self.enter(
            View::External,
            Name { name: name.clone(), at, steps: [None, lowers, changes, last], optional: false, sources },
        );
    }

    /// The Access Edge name, where the traffic from outside moves to another Edge pool.
    fn access(&mut self) {
        let (desk, estate) = (self.desk, self.desk.estate);
        let Some((step, placed)) = desk.maker(|it| matches!(it, Fact::EdgeLive(_))) else { return };
        let live = placed.step.makes.iter().find_map(|it| if let Fact::EdgeLive(id) = it { Some(*id) } else { None });
        let Some(edge) = live.and_then(|it| estate.edges.get(it)) else { return };
        let Some(name) = edge.access_name.told() else { return };
        let told = edge.public_address.told().filter(|it| !it.is_unspecified());
        let ttl = estate.host_named(name).and_then(|it| it.1.ttl.told().copied());
        let new = told.map_or_else(
            || Entry::note(own::NEW_ADDRESS_NOT_TOLD),
            |it| Entry::of(Record::address(name.clone(), ttl, *it)),
        );
        let before = match estate.host_named(name) {
            Some(_) => address(desk, name),
            // What the name leads to now follows from the Edge pool that has it.
            None => match estate
                .old_edges()
                .find(|(_, it)| it.access_name.is(name))
                .and_then(|it| it.1.public_address.told())
            {
                Some(old) => vec![Entry::of(Record::address(name.clone(), ttl, *old)).noted(own::TTL_NOT_TOLD)],
                None => address(desk, name),
            },
        };
        let lowered: Vec<Entry> = before.iter().map(|it| it.lowered().noted(own::ONLY_BY_NAME)).collect();
        let window = vec![new.lowered().noted(own::ONLY_BY_NAME)];
        let after = vec![new.restored(ttl)];
        let at = [before, lowered, window, after];
        self.enter(
            View::External,
            Name { name: name.clone(), at, steps: [None, None, Some(step), None], optional: true, sources: ACCESS },
        );
    }

    /// The record by which the clients of a SIP domain find their pool from inside.
    fn clients(&mut self, id: DomainId, step: usize) {
        let estate = self.desk.estate;
        let Some(domain) = estate.domains.get(id) else { return };
        let Some(owner) = domain.name.told().and_then(|it| DnsName::parse(&format!("_sipinternaltls._tcp.{it}")).ok())
        else {
            return;
        };
        let now = domain.internal_target.told().map_or_else(
            || Entry::note(own::SRV_NOT_TOLD),
            |it| Entry {
                record: None,
                note: Some((own::CLIENTS_NOW, Values::new().with("pool", estate.pool_name(*it)))),
            },
        );
        let home = estate.new_home().and_then(|(_, it)| it.name.told());
        let new = home.map_or_else(
            || Entry::note(own::SRV_NOT_TOLD),
            |it| Entry::of(Record::srv(owner.clone(), None, [0, 0, 5061], it.clone())),
        );
        let now = vec![now];
        let at = [now.clone(), now.clone(), now, vec![new]];
        self.enter(
            View::Internal,
            Name { name: owner, at, steps: [None, None, None, Some(step)], optional: false, sources: CLIENTS },
        );
    }
}

/// The Edge pool to which a step leads an XMPP record.
fn edge_of(makes: &BTreeSet<Fact>) -> Option<EdgeId> {
    makes.iter().find_map(|it| if let Fact::SrvAt(_, edge) = it { Some(*edge) } else { None })
}

/// Whether an Edge pool publishes this name.
fn is_published(desk: &Desk<'_>, name: &DnsName) -> bool {
    let publishes = |(_, it): (_, &crate::estate::tables::Edge)| {
        it.access_name.is(name) || it.conferencing_name.is(name) || it.media_name.is(name)
    };
    desk.estate.edges.iter().any(publishes)
}

/// SRV records as they are told.
fn srvs(owner: &DnsName, told: &[&Srv], none: bool) -> Vec<Entry> {
    if told.is_empty() {
        return if none { Vec::new() } else { vec![Entry::note(own::SRV_NOT_TOLD)] };
    }
    let one = |it: &&Srv| {
        let (Some(target), Some(port), Some(priority), Some(weight)) =
            (it.target.told(), it.port.told(), it.priority.told(), it.weight.told())
        else {
            return Entry::note(own::SRV_HALF);
        };
        let ttl = it.ttl.told().copied();
        let entry = Entry::of(Record::srv(owner.clone(), ttl, [*priority, *weight, *port], target.clone()));
        if ttl.is_none() { entry.noted(own::TTL_NOT_TOLD) } else { entry }
    };
    let mut all: Vec<Entry> = Vec::new();
    for entry in told.iter().map(one) {
        let same = |it: &Entry| match (&it.record, &entry.record) {
            (Some(one), Some(other)) => one.says_the_same(other),
            _ => *it == entry,
        };
        if !all.iter().any(same) {
            all.push(entry);
        }
    }
    all
}

/// The address of a host as it is told.
fn address(desk: &Desk<'_>, name: &DnsName) -> Vec<Entry> {
    let Some((_, row)) = desk.estate.host_named(name) else {
        let named = desk.estate.srvs.iter().any(|(_, it)| it.target.is(name)) || is_published(desk, name);
        return vec![Entry::note(if named { own::HOST_NOT_TOLD } else { own::NEW_NAME })];
    };
    if row.alias.yes() {
        return vec![Entry::note(own::HOST_ALIAS)];
    }
    match row.address.told() {
        None => vec![Entry::note(own::HOST_NOT_TOLD)],
        Some(None) => vec![Entry::note(own::HOST_DEAD)],
        Some(Some(address)) => {
            let ttl = row.ttl.told().copied();
            let entry = Entry::of(Record::address(name.clone(), ttl, *address));
            vec![if ttl.is_none() { entry.noted(own::TTL_NOT_TOLD) } else { entry }]
        }
    }
}
