//! Where two ways exist, each is planned and compared; nothing is chosen in silence.
//!
//! A choice is a column of the estate. Each of its words is set in a copy of the estate, and that copy is planned, so
//! the figures of a way are those of the plan that the person would get.

use std::borrow::Cow;
use std::cmp::Reverse;

use crate::actions::Phase;
use crate::estate::cell::{Kind, Raw, Word};
use crate::estate::choices::{Product, Wish};
use crate::estate::journey::Journey;
use crate::estate::name::Date;
use crate::estate::said::Origin;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::estate::{Estate, Place, TableId};
use crate::plan::differing::keep_what_differs;
use crate::plan::outage::{Darkness, Outage, darkness, outages};
use crate::plan::why::Stuck;
use crate::plan::{Plan, Proposal, draft, planned};
use crate::rules::{self, Finding, Moment, Weight};
use crate::state::State;
use crate::state::fact::Fact;
use crate::state::start::{Inbound, inbound, start};

/// What there is to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Beside 2019: whether XMPP is kept or retired.
    Future,
    /// Users first, or the federation route first.
    Order,
    /// Which host the SRV records are to name.
    SrvHost,
}

impl Topic {
    /// All topics, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Future, Self::Order, Self::SrvHost];

    /// The field that decides.
    pub fn place(self) -> Place {
        let column = match self {
            Self::Future => "xmpp",
            Self::Order => "order",
            Self::SrvHost => "srv_host",
        };
        Place::new(TableId::Deployment, 0, column)
    }

    /// The words that are a way to go.
    fn words(self) -> impl Iterator<Item = &'static Word> {
        let words = match self.place().table.column(self.place().column).map(|it| it.kind) {
            Some(Kind::Choice(words)) => words,
            _ => &[],
        };
        words.iter().filter(|it| it.code != Wish::Undecided.code())
    }

    /// The word that the plan follows: the one that was told, or the default. Without an answer about the future of XMPP
    /// there is no plan, and so no default.
    fn taken(self, estate: &Estate) -> Option<&'static str> {
        let code = match self {
            Self::Future => match estate.cell(self.place()) {
                Raw::One(code) => code,
                _ => return None,
            },
            Self::Order => (if estate.route_first() { "RouteFirst" } else { "UsersFirst" }).to_owned(),
            Self::SrvHost => (if estate.names_access_edge() { "AccessEdge" } else { "OwnHost" }).to_owned(),
        };
        self.words().map(|it| it.code).find(|it| *it == code)
    }

    /// Whether the estate leaves both ways open.
    fn arises(self, estate: &Estate, now: &State) -> bool {
        let Some(journey) = estate.journey() else {
            return false;
        };
        let leaves = journey.leaves_gateway() && planned(estate).is_ok();
        match self {
            Self::Future => {
                journey.keeps_on_legacy() || matches!(journey, Journey::RetireFor2019 | Journey::UndecidedFor2019)
            }
            Self::Order => leaves,
            Self::SrvHost if leaves => {
                let edge = estate.xmpp_edge().map(|(it, _)| Inbound::Edge(it));
                estate.xmpp_domains().into_iter().any(|it| Some(inbound(estate, it)) != edge)
            }
            Self::SrvHost => {
                journey.keeps_on_legacy() && estate.xmpp_domains().into_iter().any(|it| !now.has(Fact::OwnHost(it)))
            }
        }
    }
}

/// A choice with its ways.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What there is to choose.
    pub topic: Topic,
    /// Whether the person has said which.
    pub told: bool,
    /// The ways, in the order of the words.
    pub ways: Vec<Way>,
    /// The place of the recommended way; `None` when no way leads to the goal, or none is better than the others.
    pub recommended: Option<usize>,
}

/// One way to go.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The word.
    pub word: &'static Word,
    /// Whether the plan follows it now.
    pub taken: bool,
    /// What it takes, or why there is no plan.
    pub price: Result<Price, Stuck>,
    /// What it brings with it besides.
    pub effects: Vec<Effect>,
    /// The products that have to stay at the end, with their last day of support; the first one to leave support first.
    pub stands_on: Vec<(Product, Option<Date>)>,
    /// What blocks this way and not the others, and is not cured by the plan.
    pub blocks: Vec<Finding>,
    /// What must be answered for this way and not for the others.
    pub asks: Vec<Place>,
    /// In what it is better than every other way, weightiest first.
    pub merits: Vec<Merit>,
}

/// What a way takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// Steps.
    pub steps: usize,
    /// Windows in which users notice something.
    pub windows: usize,
    /// All minutes, low and high.
    pub minutes: (u32, u32),
    /// What goes dark.
    pub darkness: Darkness,
}

/// What a way brings with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// XMPP ends for good.
    XmppEnds {
        /// For how many people, where that was told of all.
        people: Option<u64>,
        /// With whom.
        partners: Vec<PartnerId>,
    },
    /// Users who are not to move keep this product alive.
    StayBehind {
        /// The product on which they live.
        product: Product,
        /// Who they are.
        crowds: Vec<CrowdId>,
    },
    /// This product has to stay as long as XMPP is needed.
    LegacyStays(Product),
    /// The SRV records name the Access Edge, so XMPP cannot move without SIP federation.
    TiedToAccessEdge,
    /// So many SIP domains need a host record of their own.
    HostRecords(usize),
}

/// In what a way is better than the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merit {
    /// The others lead nowhere.
    OnlyWay,
    /// Something blocks the others.
    Unblocked,
    /// Nobody loses XMPP for good, as somebody does otherwise.
    NothingLost,
    /// Fewer people × minutes without XMPP at most: its own, and the least of the others.
    FewerPeopleDark(u64, u64),
    /// A shorter time without XMPP for the longest line: its own minutes at most, and the least of the others.
    ShorterDark(u32, u32),
    /// XMPP can move later without SIP federation.
    Untied,
    /// What stays is supported longer: to this day, or without a fixed end.
    SupportedLonger(Option<Date>),
    /// Fewer windows: its own, and the least of the others.
    FewerWindows(usize, usize),
    /// Fewer steps: its own, and the least of the others.
    FewerSteps(usize, usize),
}

/// All choices that the estate leaves open. The proposal is the estate's own: its plan is that of every word that was
/// told, and is not worked out again.
pub fn choices(estate: &Estate, own: &Proposal) -> Vec<Choice> {
    let now = start(estate);
    Topic::ALL.into_iter().filter(|it| it.arises(estate, &now)).map(|it| choice(estate, own, it)).collect()
}

fn choice(estate: &Estate, own: &Proposal, topic: Topic) -> Choice {
    let taken = topic.taken(estate);
    let mut ways: Vec<Way> = topic.words().map(|it| way(estate, own, topic, it, taken == Some(it.code))).collect();
    keep_what_differs(&mut ways);
    for place in 0..ways.len() {
        ways[place].merits = merits(&ways, place);
    }
    let mut ranked: Vec<usize> = (0..ways.len()).collect();
    ranked.sort_by_key(|it| Reverse(rank(&ways[*it])));
    let best = ranked.first().copied().filter(|best| {
        ways[*best].price.is_ok() && ranked.get(1).is_none_or(|next| rank(&ways[*best]) > rank(&ways[*next]))
    });
    let told = taken.is_some() && estate.cell(topic.place()) != Raw::NotTold;
    Choice { topic, told, ways, recommended: best }
}

fn way(estate: &Estate, own: &Proposal, topic: Topic, word: &'static Word, taken: bool) -> Way {
    let mut other = estate.clone();
    let set = other.set(topic.place(), &Raw::one(word.code), Origin::Typed);
    debug_assert!(set.is_ok(), "a word of a column fits the column");
    let now = start(&other);
    let (mut findings, questions) = rules::check(&other, &now);
    findings.retain(|it| it.rule.weight == Weight::Blocks);
    let told = estate.cell(topic.place()) == Raw::one(word.code);
    let followed = match (&own.plan, &own.stuck) {
        (Some(plan), _) if told => Ok((Cow::Borrowed(plan), Cow::Borrowed(&own.outages[..]))),
        (None, Some(stuck)) if told => Err(stuck.clone()),
        _ => draft(&other, &now).map(|plan| {
            let outages = outages(&other, &plan);
            (Cow::Owned(plan), Cow::Owned(outages))
        }),
    };
    if let Ok((plan, _)) = &followed {
        let last = plan.state_after(plan.steps.len());
        findings.retain(|it| it.rule.moment == Moment::Start || still_broken(&other, &last, it));
    }
    Way {
        word,
        taken,
        price: followed.map(|(plan, outages)| price(&plan, &outages)),
        effects: effects(&other, topic),
        stands_on: stands_on(&other),
        blocks: findings,
        asks: questions.into_iter().filter(|it| it.weight() == Weight::Blocks).map(|it| it.place).collect(),
        merits: Vec::new(),
    }
}

/// Whether a finding that holds at the start holds at the end, too: otherwise the plan itself is the cure.
fn still_broken(estate: &Estate, last: &State, finding: &Finding) -> bool {
    (finding.rule.check)(estate, last).found.iter().any(|it| it.about == finding.about)
}

fn price(plan: &Plan, outages: &[Outage]) -> Price {
    let phases: Vec<Phase> = plan.steps.iter().map(|it| it.step.action.phase).collect();
    let opens = |place: usize| place == 0 || phases[place - 1] != Phase::Window;
    Price {
        steps: plan.steps.len(),
        windows: (0..phases.len()).filter(|it| phases[*it] == Phase::Window && opens(*it)).count(),
        minutes: plan.minutes(),
        darkness: darkness(outages),
    }
}

fn effects(estate: &Estate, topic: Topic) -> Vec<Effect> {
    let mut out = Vec::new();
    match (topic, estate.journey()) {
        (Topic::Future, Some(it)) if it.retires() => {
            let losers = estate.crowds.iter().filter(|(_, it)| !it.needs_xmpp.no()).map(|(_, it)| it);
            let people: Vec<Option<u64>> =
                losers.map(|it| it.users.told().filter(|_| it.needs_xmpp.yes()).map(|it| u64::from(*it))).collect();
            let partners: Vec<PartnerId> = estate.kept_partners().map(|(it, _)| it).collect();
            if !people.is_empty() && !partners.is_empty() {
                out.push(Effect::XmppEnds { people: people.into_iter().sum(), partners });
            }
            let behind = left_behind(estate);
            if let Some(product) = estate.old_product().filter(|_| !behind.is_empty()) {
                out.push(Effect::StayBehind { product, crowds: behind });
            }
        }
        (Topic::Future, _) => out.extend(estate.old_product().map(Effect::LegacyStays)),
        (Topic::SrvHost, _) if estate.names_access_edge() => out.push(Effect::TiedToAccessEdge),
        (Topic::SrvHost, _) => out.push(Effect::HostRecords(estate.xmpp_domains().len())),
        (Topic::Order, _) => (),
    }
    out
}

/// Crowds that were not told to move where XMPP is retired: they go on living on the old side.
fn left_behind(estate: &Estate) -> Vec<CrowdId> {
    estate.crowds.iter().filter(|(_, it)| !it.moves.yes()).map(|(id, _)| id).collect()
}

/// What has to stay at the end: the new product, and the old one where XMPP is kept on it or users are left on it.
fn stands_on(estate: &Estate) -> Vec<(Product, Option<Date>)> {
    let stays = match estate.journey() {
        Some(it) if it.retires() => !left_behind(estate).is_empty(),
        journey => journey.is_some_and(Journey::keeps_on_legacy),
    };
    let old = estate.old_product().filter(|_| stays);
    let mut out: Vec<_> = old.into_iter().chain(estate.new_product()).map(|it| (it, it.support_ends())).collect();
    out.sort_by_key(|(_, ends)| (ends.is_none(), *ends));
    out
}

impl Way {
    fn loses(&self) -> bool {
        self.effects.iter().any(|it| matches!(it, Effect::XmppEnds { .. }))
    }

    fn tied(&self) -> bool {
        self.effects.contains(&Effect::TiedToAccessEdge)
    }

    /// The first end of support among what has to stay; larger is better, and no fixed end is best.
    fn support(&self) -> (bool, Option<Date>) {
        self.stands_on.first().map_or((false, None), |(_, ends)| (ends.is_none(), *ends))
    }
}

/// What a way is weighed by, weightiest first; larger is better.
type Rank = (bool, bool, bool, Reverse<u64>, Reverse<u32>, bool, (bool, Option<Date>), Reverse<usize>, Reverse<usize>);

fn rank(way: &Way) -> Rank {
    let price = way.price.as_ref().ok();
    let dark = price.map(|it| it.darkness).unwrap_or_default();
    (
        price.is_some(),
        way.blocks.is_empty(),
        !way.loses(),
        Reverse(dark.people_high),
        Reverse(dark.high),
        !way.tied(),
        way.support(),
        Reverse(price.map_or(0, |it| it.windows)),
        Reverse(price.map_or(0, |it| it.steps)),
    )
}

fn merits(ways: &[Way], place: usize) -> Vec<Merit> {
    let way = &ways[place];
    let others = || ways.iter().enumerate().filter(move |(it, _)| *it != place).map(|(_, it)| it);
    let mut out = Vec::new();
    let Ok(mine) = &way.price else {
        return out;
    };
    if others().all(|it| it.price.is_err()) {
        out.push(Merit::OnlyWay);
    }
    if way.blocks.is_empty() && others().all(|it| !it.blocks.is_empty()) {
        out.push(Merit::Unblocked);
    }
    if !way.loses() && others().all(Way::loses) {
        out.push(Merit::NothingLost);
    }
    let least = |of: fn(&Price) -> u64| others().filter_map(|it| it.price.as_ref().ok()).map(of).min();
    let less = |of: fn(&Price) -> u64| least(of).filter(|it| of(mine) < *it).map(|it| (of(mine), it));
    if let Some((mine, other)) = less(|it| it.darkness.people_high) {
        out.push(Merit::FewerPeopleDark(mine, other));
    }
    if let Some((mine, other)) = less(|it| u64::from(it.darkness.high)) {
        let minutes = |it: u64| u32::try_from(it).unwrap_or(u32::MAX);
        out.push(Merit::ShorterDark(minutes(mine), minutes(other)));
    }
    if !way.tied() && others().all(Way::tied) {
        out.push(Merit::Untied);
    }
    if others().all(|it| way.support() > it.support()) {
        out.push(Merit::SupportedLonger(way.support().1));
    }
    let count = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
    if let Some((mine, other)) = less(|it| it.windows as u64) {
        out.push(Merit::FewerWindows(count(mine), count(other)));
    }
    if let Some((mine, other)) = less(|it| it.steps as u64) {
        out.push(Merit::FewerSteps(count(mine), count(other)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::continuity::{lines, reach};
    use crate::plan::unjudged;
    use crate::rules::tests::World;

    fn open(estate: &Estate) -> Vec<Choice> {
        choices(estate, &unjudged(estate))
    }

    fn about(world: &World, topic: Topic) -> Choice {
        open(&world.estate).into_iter().find(|it| it.topic == topic).expect("the choice arises")
    }

    #[test]
    fn users_first_is_recommended_because_it_darkens_less() {
        let choice = about(&World::lync2010_to_2013(), Topic::Order);
        assert_eq!(choice.recommended, Some(0));
        assert!(matches!(choice.ways[0].merits.first(), Some(Merit::FewerPeopleDark(mine, other)) if mine < other));
        let windows: Vec<_> = choice.ways.iter().map(|it| it.price.as_ref().unwrap().windows).collect();
        assert_eq!(windows, [1, 2], "in the documented order the route has a window of its own");
    }

    #[test]
    fn what_nobody_told_is_taken_by_default_and_said() {
        let open = about(&World::lync2010_to_2013().forget("deployment", 0, "order"), Topic::Order);
        assert_eq!((open.told, open.ways[0].taken, open.ways[1].taken), (false, true, false));
        let told = about(&World::lync2010_to_2013().put("deployment", 0, "order", "RouteFirst"), Topic::Order);
        assert_eq!((told.told, told.ways[0].taken, told.ways[1].taken), (true, false, true));
    }

    #[test]
    fn a_way_that_is_blocked_is_not_recommended_and_says_what_blocks_it() {
        let world = World::keep_2015().put("deployment", 0, "sip_moves_to_new_edge", "yes");
        let choice = about(&world, Topic::SrvHost);
        assert_eq!(choice.recommended, Some(0));
        // The record names the Access Edge now, in both ways; only the one plan changes that.
        let blocks: Vec<Vec<_>> =
            choice.ways.iter().map(|it| it.blocks.iter().map(|it| it.rule.number).collect()).collect();
        assert_eq!(blocks, [vec![], vec!["R-054"]]);
        assert_eq!(choice.ways[0].merits[0], Merit::Unblocked);
        let steps: Vec<_> = choice.ways.iter().map(|it| it.price.as_ref().unwrap().steps).collect();
        assert!(steps[1] < steps[0], "{steps:?}");
    }

    #[test]
    fn records_that_name_a_host_of_their_own_leave_nothing_to_choose() {
        let world = World::keep_2013().put("srv", 0, "target", "xmpp.okafor.example");
        assert!(open(&world.estate).iter().all(|it| it.topic != Topic::SrvHost));
    }

    #[test]
    fn without_an_answer_about_xmpp_nothing_is_taken() {
        for answer in ["Undecided", ""] {
            let mut world = World::keep_2013().put("deployment", 0, "xmpp", "Undecided");
            if answer.is_empty() {
                world = world.forget("deployment", 0, "xmpp");
            }
            let choice = about(&world, Topic::Future);
            assert!(!choice.told && choice.ways.iter().all(|it| !it.taken), "{answer}");
            assert_eq!(choice.ways.len(), 2);
        }
    }

    #[test]
    fn those_who_lose_xmpp_are_counted_where_all_are_told() {
        let ends = |world: &World| about(world, Topic::Future).ways[1].effects.clone();
        let told = World::keep_2015();
        assert!(matches!(&ends(&told)[0], Effect::XmppEnds { people: Some(150), partners } if partners.len() == 2));
        let open = World::keep_2015().forget("crowd", 0, "users");
        assert!(matches!(&ends(&open)[0], Effect::XmppEnds { people: None, .. }));
    }

    #[test]
    fn retiring_frees_from_the_old_product_only_where_everybody_moves() {
        let retired = |world: &World| about(world, Topic::Future).ways[1].clone();
        let stays = retired(&World::keep_2013());
        assert_eq!(stays.stands_on.len(), 2);
        assert!(stays.effects.iter().any(|it| matches!(it, Effect::StayBehind { crowds, .. } if crowds.len() == 1)));
        let moves = retired(&World::keep_2013().put("crowd", 0, "moves", "yes"));
        assert_eq!(moves.stands_on.iter().map(|(it, _)| *it).collect::<Vec<_>>(), [Product::Sfb2019]);
        assert_eq!(moves.merits, [Merit::SupportedLonger(Product::Sfb2019.support_ends())]);
    }

    #[test]
    fn who_needs_xmpp_keeps_it_unless_nobody_does() {
        assert_eq!(about(&World::keep_2013(), Topic::Future).recommended, Some(0));
        let nobody = World::keep_2013().put("crowd", 0, "needs_xmpp", "no").put("crowd", 0, "moves", "yes");
        let choice = about(&nobody, Topic::Future);
        assert!(choice.ways.iter().all(|it| !it.loses()));
        assert_eq!(choice.recommended, Some(1), "{:?}", choice.ways[0].merits);
    }

    #[test]
    fn an_end_on_purpose_is_not_dark() {
        for world in [World::keep_2013().put("deployment", 0, "xmpp", "Retire"), World::retire()] {
            let retired = &about(&world, Topic::Future).ways[1];
            let price = retired.price.as_ref().unwrap();
            assert_eq!((price.darkness, price.windows), (Darkness::default(), 1));
        }
        // There is something to end: before the first step everybody is reached.
        let (estate, now) = (World::retire().estate, start(&World::retire().estate));
        let reached = lines(&estate).into_iter().map(|(partner, crowd, way)| reach(&estate, &now, partner, crowd, way));
        assert_eq!(reached.filter(|it| matches!(it, crate::continuity::Way::Via(_))).count(), 2);
    }

    #[test]
    fn a_journey_that_nobody_told_leaves_nothing_to_choose() {
        assert!(open(&Estate::default()).is_empty());
    }
}
