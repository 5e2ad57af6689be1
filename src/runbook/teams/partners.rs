//! What partner organisations are told and asked. Those that fare alike share a page on paper; in the partner pack each has
//! its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::continuity::Direction;
use crate::estate::choices::{Negotiation, PartnerKind};
use crate::estate::name::DnsName;
use crate::estate::negotiation::{Auth, Row, judge};
use crate::estate::tables::{DomainId, PartnerId};
use crate::runbook::teams::partners_words as own;
use crate::runbook::teams::{Desk, host_of, messages_words, words};
use crate::runbook::{Block, Chapter, phrases, powershell};
use crate::sources::{self, Cite, implied, judgement, stated};
use crate::state::fact::Fact;
use crate::text::{Text, Values, number};

/// What the report cites.
pub(super) const CITED: &[Cite] = &[
    stated(&sources::NEG),
    stated(&sources::PARTNER),
    stated(&sources::CFG_FED),
    implied(&sources::LAB),
    implied(&sources::XEP_0220),
    stated(&sources::CERT_X),
    judgement(&sources::OWN),
];

const ASK_DNS: &str = "dig +short SRV {record}";
const ASK_TLS: &str = "openssl s_client -connect {port} -starttls xmpp-server -xmpphost {domain}";

/// What becomes of a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Another gateway carries it.
    Moves,
    /// The same gateway goes on to carry it.
    Stays,
    /// XMPP with it ends.
    Ends,
    /// It is given up and not carried over.
    GivenUp,
}

/// Minutes of silence in each direction, to the partner and from it; none where nothing goes dark.
pub type Silence = [Option<(u32, u32)>; 2];

/// What decides how a partner fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fare {
    /// TLS, SASL and dialback, as far as they are told.
    pub settings: (Option<Negotiation>, Option<Negotiation>, Option<bool>),
    /// Its type, if told.
    pub kind: Option<PartnerKind>,
    /// What becomes of it.
    pub change: Change,
    /// In which directions it goes silent.
    pub silent: [bool; 2],
}

/// Partners that fare alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// How they fare.
    pub fare: Fare,
    /// Which they are, in order.
    pub partners: Vec<PartnerId>,
    /// The longest silence among them.
    pub silence: Silence,
}

/// What is the same for every partner, worked out once: asking the whole plan for each of many partners is dear.
#[derive(Clone, Debug)]
pub struct Roll<'a> {
    desk: &'a Desk<'a>,
    silences: BTreeMap<PartnerId, Silence>,
    ended: BTreeSet<PartnerId>,
    moves: bool,
}

impl<'a> Roll<'a> {
    /// The roll of a plan.
    pub fn of(desk: &'a Desk<'a>) -> Self {
        let mut silences: BTreeMap<PartnerId, Silence> = BTreeMap::new();
        for it in &desk.proposal.outages {
            let way = usize::from(it.direction == Direction::Inbound);
            let worst = &mut silences.entry(it.partner).or_default()[way];
            *worst = longer(*worst, Some((it.low, it.high)));
        }
        let facts = desk.plan.steps.iter().flat_map(|it| &it.step.makes);
        let ended = facts.filter_map(|it| if let Fact::XmppEnded(id) = it { Some(*id) } else { None }).collect();
        let moves = desk.maker(|it| matches!(it, Fact::SrvAt(..) | Fact::OnNew(_))).is_some();
        Self { desk, silences, ended, moves }
    }

    /// A partner as a group of its own.
    pub fn one(&self, id: PartnerId) -> Option<Group> {
        let partner = self.desk.estate.partners.get(id)?;
        let silence = self.silences.get(&id).copied().unwrap_or_default();
        let change = match () {
            () if partner.dropped.yes() => Change::GivenUp,
            () if self.ended.contains(&id) => Change::Ends,
            () if self.moves => Change::Moves,
            () => Change::Stays,
        };
        let fare = Fare {
            settings: (partner.tls.told().copied(), partner.sasl.told().copied(), partner.dialback.told().copied()),
            kind: partner.kind.told().copied(),
            change,
            silent: silence.map(|it| it.is_some()),
        };
        Some(Group { fare, partners: vec![id], silence })
    }

    /// The partners in groups, in the order of the first of each.
    pub fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let mut places: BTreeMap<Fare, usize> = BTreeMap::new();
        for one in self.desk.estate.partners.iter().filter_map(|it| self.one(it.0)) {
            match places.get(&one.fare) {
                None => {
                    places.insert(one.fare, groups.len());
                    groups.push(one);
                }
                Some(place) => {
                    let group = &mut groups[*place];
                    group.partners.extend(one.partners);
                    for (worst, it) in group.silence.iter_mut().zip(one.silence) {
                        *worst = longer(*worst, it);
                    }
                }
            }
        }
        groups
    }
}

fn longer(one: Option<(u32, u32)>, other: Option<(u32, u32)>) -> Option<(u32, u32)> {
    match (one, other) {
        (Some(one), Some(other)) => Some((one.0.max(other.0), one.1.max(other.1))),
        _ => one.or(other),
    }
}

/// The host that the SRV record of one of our domains names today, and the one that it is to name.
fn hosts(desk: &Desk<'_>, id: DomainId) -> (Option<DnsName>, Option<DnsName>) {
    let today = desk.estate.outside_srvs_of(id).first().and_then(|(_, it)| it.target.told().cloned());
    let moved = desk.maker(|it| matches!(it, Fact::SrvAt(of, _) | Fact::OwnHost(of) if of == id));
    let then = moved.and_then(|(_, placed)| host_of(placed));
    (today, then)
}

/// The words for a host and its address.
fn host(desk: &Desk<'_>, name: &DnsName, address: Option<String>) -> String {
    let told = || desk.estate.host_named(name).and_then(|(_, it)| (*it.address.told()?).map(|it| it.to_string()));
    let address = address.or_else(told);
    address.map_or_else(|| name.to_string(), |it| format!("{name} ({it})"))
}

/// The page of a group, or of one partner of it: blocks as they are handed over.
pub fn page(desk: &Desk<'_>, group: &Group) -> Vec<Block> {
    let change = group.fare.change;
    let mut blocks = vec![Block::Fields(fields(desk, group))];
    blocks.push(Block::Heading(desk.say(own::CHANGES)));
    blocks.push(Block::List(changes(desk, group)));
    if change == Change::GivenUp {
        return blocks;
    }
    let checks = checks(desk, change);
    if !checks.is_empty() {
        let head = desk.head([words::COMMAND, own::EXPECTED_BEFORE, own::EXPECTED_AFTER]);
        blocks.push(Block::Heading(desk.say(own::CHECKS)));
        blocks.push(Block::Table { head, rows: checks });
        if change != Change::Ends {
            blocks.push(Block::Says(desk.say(own::TALK)));
        }
    }
    blocks.push(Block::Heading(desk.say(own::QUESTIONS)));
    blocks.push(Block::List(questions(desk, group)));
    blocks
}

fn fields(desk: &Desk<'_>, group: &Group) -> Vec<(String, String)> {
    let estate = desk.estate;
    let mut out = Vec::new();
    let mut field = |label: Text, value: String| {
        let value = if value.is_empty() { desk.say(phrases::NOT_TOLD) } else { value };
        out.push((desk.say(label), value));
    };
    let mut theirs: Vec<String> = Vec::new();
    for id in &group.partners {
        theirs.push(estate.partner_name(*id));
        let more = estate.partners.get(*id).and_then(|it| it.additional.told());
        theirs.extend(more.into_iter().flatten().map(ToString::to_string));
    }
    field(own::PARTNER_DOMAINS, number::list(&theirs));
    let domains = desk.domains();
    field(own::OUR_DOMAINS, number::list(&domains.iter().map(|it| estate.domain_name(*it)).collect::<Vec<_>>()));
    let records: Vec<String> =
        domains.iter().map(|it| format!("_xmpp-server._tcp.{}", estate.domain_name(*it))).collect();
    field(own::OUR_RECORDS, number::list(&records));
    let edge = desk.maker(|it| matches!(it, Fact::SrvAt(..))).and_then(|(_, placed)| {
        placed.step.makes.iter().find_map(|it| if let Fact::SrvAt(_, edge) = it { Some(*edge) } else { None })
    });
    let edge = edge.or_else(|| estate.xmpp_edge().map(|it| it.0));
    let mut today: Vec<String> = Vec::new();
    let mut then: Vec<String> = Vec::new();
    for id in domains {
        let (old, new) = hosts(desk, id);
        let old = old.map_or_else(|| desk.say(own::HOST_NOT_TOLD), |it| host(desk, &it, None));
        let new = new.map_or_else(|| old.clone(), |it| host(desk, &it, edge.and_then(|it| desk.address(it))));
        today.push(old);
        then.push(new);
    }
    today.dedup();
    then.dedup();
    field(own::HOST_TODAY, number::list(&today));
    let ends = group.fare.change == Change::Ends;
    field(own::HOST_THEN, if ends { desk.say(own::NO_GATEWAY) } else { number::list(&then) });
    field(own::PORT, desk.say(own::PORT_BOTH));
    field(own::SETTINGS, settings(desk, group));
    field(own::METHODS, methods(desk, group));
    field(own::SILENCE, silence(desk, group));
    let day = estate.deployment.window_day.told().map(ToString::to_string);
    field(words::DAY, desk.or(day, words::ASK_DAY));
    out
}

fn settings(desk: &Desk<'_>, group: &Group) -> String {
    let (tls, sasl, dialback) = group.fare.settings;
    let ask = || desk.say(phrases::NOT_TOLD);
    let values = Values::new()
        .with("tls", tls.map_or_else(ask, |it| it.code().to_owned()))
        .with("sasl", sasl.map_or_else(ask, |it| it.code().to_owned()))
        .with("dialback", dialback.map_or_else(ask, |it| desk.say(number::yes_or_no(it))))
        .with("kind", group.fare.kind.map_or_else(ask, |it| it.code().to_owned()));
    desk.fill(own::SETTINGS_ARE, &values)
}

fn methods(desk: &Desk<'_>, group: &Group) -> String {
    let (Some(tls), Some(sasl), Some(dialback)) = group.fare.settings else {
        return desk.say(words::ASK_PARTNER);
    };
    let row = judge(tls, sasl, dialback);
    if row.methods.is_empty() {
        return desk.say(own::NO_METHOD);
    }
    let word = |it: &Auth| match it {
        Auth::SaslOverTls => own::SASL,
        Auth::TlsDialback => own::TLS_DIALBACK,
        Auth::TcpDialback => own::TCP_DIALBACK,
    };
    number::list(&row.methods.iter().map(|it| desk.say(word(it))).collect::<Vec<_>>())
}

fn silence(desk: &Desk<'_>, group: &Group) -> String {
    if matches!(group.fare.change, Change::Ends | Change::GivenUp) {
        return desk.say(own::FOR_GOOD);
    }
    let minutes = |it: Option<(u32, u32)>| {
        it.map_or_else(|| desk.say(phrases::NONE), |(low, high)| number::minutes(desk.lang, low, high))
    };
    let values = Values::new().with("to_you", minutes(group.silence[0])).with("to_us", minutes(group.silence[1]));
    desk.fill(own::SILENT_FOR, &values)
}

fn changes(desk: &Desk<'_>, group: &Group) -> Vec<String> {
    let row = match group.fare.settings {
        (Some(tls), Some(sasl), Some(dialback)) => Some(judge(tls, sasl, dialback)),
        _ => None,
    };
    let mut items = Vec::new();
    match group.fare.change {
        Change::Moves => {
            items.extend([own::MOVES, own::FINDS, own::ALLOW]);
            // What is not told may be so, and then it had better been said.
            if row.as_ref().is_none_or(Row::may_dial_back) {
                items.push(own::DIALS_BACK);
            }
            if row.as_ref().is_none_or(|it| it.methods != [Auth::TcpDialback]) {
                items.push(own::NEW_CERTIFICATE);
            }
        }
        Change::Stays => {
            items.push(own::STAYS);
            if desk.maker(|it| matches!(it, Fact::OwnHost(_))).is_some() {
                items.push(own::OTHER_NAME);
            }
        }
        Change::Ends => items.extend([own::ENDS, own::REMOVE_US]),
        Change::GivenUp => items.push(own::GIVEN_UP),
    }
    items.into_iter().map(|it| desk.say(it)).collect()
}

/// Commands that a partner can run, with what they show before and after.
fn checks(desk: &Desk<'_>, change: Change) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for id in desk.domains() {
        let domain = desk.estate.domain_name(id);
        let (today, then) = hosts(desk, id);
        let then = then.or_else(|| today.clone());
        let named = |it: Option<&DnsName>| {
            it.map_or_else(
                || desk.say(own::HOST_NOT_TOLD),
                |it| desk.fill(own::NAMES_HOST, &Values::new().with("host", it.to_string())),
            )
        };
        let values = Values::new().with("record", format!("_xmpp-server._tcp.{domain}"));
        let after = if change == Change::Ends { desk.say(own::NO_ANSWER) } else { named(then.as_ref()) };
        if let Ok(run) = powershell::command(ASK_DNS, &values) {
            rows.push(vec![run, named(today.as_ref()), after]);
        }
        if let (Some(host), false) = (&then, change == Change::Ends) {
            let values = Values::new().with("port", format!("{host}:5269")).with("domain", domain.clone());
            let answers = desk.fill(own::ANSWERS, &Values::new().with("domain", domain));
            let before = if change == Change::Stays { answers.clone() } else { desk.say(own::ANSWERS_LATER) };
            if let Ok(run) = powershell::command(ASK_TLS, &values) {
                rows.push(vec![run, before, answers]);
            }
        }
    }
    rows
}

fn questions(desk: &Desk<'_>, group: &Group) -> Vec<String> {
    if group.fare.change == Change::Ends {
        return [own::ASK_AGREED, own::ASK_PERSON].map(|it| desk.say(it)).to_vec();
    }
    let mut items =
        [own::ASK_METHODS, own::ASK_DOMAINS, own::ASK_ISSUERS, own::ASK_RESOLVER].map(|it| desk.say(it)).to_vec();
    let carrier = desk.estate.xmpp_edge().and_then(|(_, it)| it.product.told().copied());
    if let Some(product) = carrier {
        items.push(desk.fill(own::ASK_VENDOR, &Values::new().with("product", product.label())));
    }
    items.push(desk.say(own::ASK_PERSON));
    items
}

/// The title of a group's page.
fn title(desk: &Desk<'_>, group: &Group) -> String {
    match group.partners.as_slice() {
        [one] => desk.fill(own::PAGE_FOR, &Values::new().with("partner", desk.estate.partner_name(*one))),
        many => desk.fill(own::PAGE_FOR_MANY, &Values::new().with("n", many.len())),
    }
}

/// The page of one partner as a chapter of its own, for the partner pack.
pub fn page_of_one(desk: &Desk<'_>, group: &Group) -> Chapter {
    Chapter { id: "report-partner", title: title(desk, group), blocks: page(desk, group) }
}

/// Whom to write to there, or a place for the name.
pub fn contact(desk: &Desk<'_>, id: PartnerId) -> String {
    let told = desk.estate.partners.get(id).and_then(|it| it.contact.told());
    desk.or(told.map(|it| it.as_str().to_owned()), messages_words::NO_CONTACT)
}

/// An overview, and a page for each group.
pub(super) fn chapters(desk: &Desk<'_>) -> Vec<Chapter> {
    let groups = Roll::of(desk).groups();
    if groups.is_empty() {
        return Vec::new();
    }
    let row = |it: &Group| {
        let names: Vec<String> = it.partners.iter().map(|it| desk.estate.partner_name(*it)).collect();
        let becomes = match it.fare.change {
            Change::Moves => own::IS_MOVED,
            Change::Stays => own::IS_KEPT,
            Change::Ends => own::IS_ENDED,
            Change::GivenUp => own::IS_GIVEN_UP,
        };
        let names = match names.len() {
            1..=super::MOST_NAMES => number::list(&names),
            _ => title(desk, it),
        };
        vec![names, desk.say(becomes), settings(desk, it), methods(desk, it), silence(desk, it)]
    };
    let head = [phrases::PARTNER, own::BECOMES, own::SETTINGS, own::METHODS, own::SILENCE];
    let rows = groups.iter().map(row).collect();
    let blocks =
        vec![Block::Says(desk.say(own::SAYS)), Block::Table { head: desk.head(head), rows }, desk.sources(CITED)];
    let mut all = vec![Chapter { id: "report-partners", title: desk.say(own::PARTNERS), blocks }];
    all.extend(groups.iter().map(|it| page_of_one(desk, it)));
    all
}
