//! A second opinion on the judge and on continuity: a simulator that is naive on purpose.
//!
//! It has no bit sets and no symmetry, and shares no code with planning or continuity. It keeps a plain set of facts,
//! does one step after the other in an order thrown by chance, and asks its own restatement of who reaches whom.

use std::collections::{BTreeMap, BTreeSet};

use cutover::case::Case;
use cutover::continuity::{Through, Way, reach};
use cutover::estate::{Estate, Place, TableId};
use cutover::plan::judge::{BUDGET, Judgement, Wrong, judge};
use cutover::plan::why::{Reason, Why};
use cutover::plan::{Plan, Standing, plan, sketch};
use cutover::rules::{self, Moment};
use cutover::state::State;
use cutover::state::fact::Fact;

use crate::support::naive::{Instant, Line, Road, lines};
use crate::support::worlds::{Chance, some_case};

/// How many estates are tried; `CUTOVER_ESTATES=5000` tries more.
fn estates(ordinary: u64) -> u64 {
    std::env::var("CUTOVER_ESTATES").ok().and_then(|it| it.parse().ok()).unwrap_or(ordinary)
}

/// What continuity says, in the simulator's words.
fn continuity(estate: &Estate, state: &State, line: Line) -> Road {
    match reach(estate, state, line.0, line.1, line.2) {
        Way::Via(Through::Legacy(_)) => Road::Gateway,
        Way::Via(Through::Edge(edge)) => Road::Edge(edge),
        Way::Dark(_) => Road::Nowhere,
        Way::Ended => Road::Ended,
        Way::Either(..) => Road::SomeOnly,
        Way::Unknown(_) => Road::NobodyKnows,
    }
}

/// What a replay found wrong, as the judge would say it: the kind, and what it is about.
type Wrongs = BTreeSet<String>;

fn said(it: &Wrong) -> String {
    match it {
        Wrong::NeedMissing(fact) => format!("need {fact:?}"),
        Wrong::GoalMissed(fact) => format!("goal {fact:?}"),
        Wrong::RuleBroken(rule, found) => format!("rule {} {:?}", rule.id, found.about),
        Wrong::Dark(partner, crowd, direction) => format!("dark {partner:?} {crowd:?} {direction:?}"),
        Wrong::MayBeDark(partner, crowd, direction) => format!("may be dark {partner:?} {crowd:?} {direction:?}"),
    }
}

/// One walk through a plan.
struct Walk<'a> {
    case: &'a Case,
    plan: &'a Plan,
    /// Lines that work at the start.
    works: Vec<Line>,
    /// Rules that are broken at the start already.
    before: BTreeSet<String>,
    facts: BTreeSet<Fact>,
    done: BTreeSet<usize>,
    wrongs: Wrongs,
    /// Moments at which continuity says something else.
    disagreements: Vec<String>,
    roads: BTreeMap<Road, usize>,
    /// Whether in some state one line was dark while another worked.
    split: bool,
}

impl<'a> Walk<'a> {
    fn begin(case: &'a Case, plan: &'a Plan) -> Self {
        let facts = plan.start.facts().clone();
        let mut walk = Self {
            case,
            plan,
            works: Vec::new(),
            before: BTreeSet::new(),
            facts,
            done: BTreeSet::new(),
            wrongs: Wrongs::new(),
            disagreements: Vec::new(),
            roads: BTreeMap::new(),
            split: false,
        };
        let now = Instant { estate: &case.estate, start: plan.start.facts(), facts: &walk.facts };
        let works = |it: &Line| matches!(now.travels(it.0, it.1, it.2), Road::Gateway | Road::Edge(_));
        walk.works = lines(&case.estate).into_iter().filter(works).collect();
        walk.before = walk.broken();
        walk.look();
        walk
    }

    fn broken(&self) -> BTreeSet<String> {
        let state = State::of(self.facts.iter().copied());
        let always = rules::ALL.iter().filter(|it| it.moment == Moment::Always);
        let founds =
            always.flat_map(|it| (it.check)(&self.case.estate, &state).found.into_iter().map(|found| (*it, found)));
        founds.map(|(rule, found)| said(&Wrong::RuleBroken(rule, found))).collect()
    }

    fn look(&mut self) {
        let estate = &self.case.estate;
        let now = Instant { estate, start: self.plan.start.facts(), facts: &self.facts };
        let state = State::of(self.facts.iter().copied());
        let (mut dark, mut works) = (false, false);
        for line in lines(estate) {
            let mine = now.travels(line.0, line.1, line.2);
            let theirs = continuity(estate, &state, line);
            *self.roads.entry(mine).or_default() += 1;
            dark |= mine == Road::Nowhere;
            works |= matches!(mine, Road::Gateway | Road::Edge(_));
            if mine != theirs {
                self.disagreements.push(format!("{line:?}: {mine:?} here, {theirs:?} there, after {:?}", self.done));
            }
            let wrong = match mine {
                Road::Nowhere => Wrong::Dark(line.0, line.1, line.2),
                Road::SomeOnly => Wrong::MayBeDark(line.0, line.1, line.2),
                Road::Gateway | Road::Edge(_) | Road::Ended | Road::NobodyKnows => continue,
            };
            if self.works.contains(&line) && !now.in_window() {
                self.wrongs.insert(said(&wrong));
            }
        }
        self.split |= dark && works;
    }

    /// The steps that wait for nothing any more.
    fn free(&self) -> Vec<usize> {
        let may = |it: &usize| self.plan.steps[*it].after.iter().all(|reason| self.done.contains(&reason.step));
        (0..self.plan.steps.len()).filter(|it| !self.done.contains(it)).filter(may).collect()
    }

    fn step(&mut self, place: usize) {
        let step = &self.plan.steps[place].step;
        for need in step.needs.iter().chain(&step.ends).filter(|it| !self.facts.contains(it)) {
            self.wrongs.insert(said(&Wrong::NeedMissing(*need)));
        }
        for fact in &step.ends {
            self.facts.remove(fact);
        }
        self.facts.extend(step.makes.iter().copied());
        self.done.insert(place);
        self.look();
    }

    fn end(&mut self) {
        for fact in self.plan.goal.iter().filter(|it| !self.facts.contains(it)) {
            self.wrongs.insert(said(&Wrong::GoalMissed(*fact)));
        }
    }

    /// All steps in an order thrown by chance.
    fn at_random(mut self, chance: &mut Chance) -> Self {
        while let Some(next) = chance.pick(&self.free()).copied() {
            self.step(next);
        }
        self.end();
        self
    }
}

#[test]
fn in_every_order_thrown_by_chance_the_simulator_and_the_judge_say_the_same() {
    for seed in 0..estates(150) {
        let mut chance = Chance::new(seed);
        let case = some_case(&mut chance, 6);
        let Ok(plan) = sketch(&case) else {
            continue;
        };
        let judgement = judge(&case.estate, &plan, BUDGET);
        assert!(judgement.complete, "seed {seed}");
        let theirs: Wrongs = judgement.violations.iter().map(|it| said(&it.what)).collect();
        for _ in 0..2 {
            let walk = Walk::begin(&case, &plan).at_random(&mut chance);
            assert_eq!(walk.disagreements, Vec::<String>::new(), "seed {seed}");
            let unseen: Vec<_> = walk.wrongs.difference(&theirs).collect();
            assert!(unseen.is_empty(), "seed {seed}: the judge does not see {unseen:?}");
        }
    }
}

/// A plan with a fault: a step does not wait for something, is left out, or makes nothing of something; and often most of
/// it in one order, so that few states are left.
fn spoilt(plan: &Plan, chance: &mut Chance) -> Plan {
    let mut out = plan.clone();
    for _ in 0..=chance.below(2) {
        let place = chance.below(out.steps.len());
        match chance.below(4) {
            0 => out.steps[place].after.clear(),
            1 => {
                let free = chance.below(out.steps[place].after.len());
                let of = out.steps[place].after.get(free).map(|it| it.step);
                out.steps[place].after.retain(|it| Some(it.step) != of);
            }
            2 => {
                let lost = out.steps[place].step.makes.pop_last();
                debug_assert!(lost.is_some() || out.steps[place].step.makes.is_empty());
            }
            _ => {
                // Nobody waits for a step that is left out.
                out.steps.remove(place);
                for it in &mut out.steps {
                    it.after.retain(|reason| reason.step != place);
                    for reason in &mut it.after {
                        reason.step -= usize::from(reason.step > place);
                    }
                }
            }
        }
    }
    let chained = chance.below(out.steps.len());
    for place in 1..chained {
        let why = Why::ItMakes(Fact::PeopleTold);
        if !out.steps[place].after.is_empty() || chance.once_in(2) {
            out.steps[place].after.push(Reason { step: place - 1, why, implied: false });
        }
    }
    out
}

/// Whether some fact hangs on the order in which two steps are done, so that a set of done steps is not yet a state. No
/// plan that meets its needs has such a fact.
fn hangs_on_order(judgement: &Judgement, plan: &Plan) -> bool {
    judgement.violations.iter().any(|it| match it.what {
        Wrong::NeedMissing(fact) => plan.steps.iter().any(|it| it.step.ends.contains(&fact)),
        _ => false,
    })
}

#[test]
fn what_the_judge_finds_in_a_spoilt_plan_happens_when_its_run_is_done_and_nothing_else_happens() {
    let (mut found, mut clean) = (0, 0);
    for seed in 0..estates(60) {
        let mut chance = Chance::new(1_000_000 + seed);
        let case = some_case(&mut chance, 3);
        let Ok(plan) = sketch(&case) else {
            continue;
        };
        let plan = spoilt(&plan, &mut chance);
        let judgement = judge(&case.estate, &plan, BUDGET);
        for it in judgement.violations.iter().take(20) {
            found += 1;
            let mut walk = Walk::begin(&case, &plan);
            let (last, before) = it.run.split_last().map_or((None, &[][..]), |(last, before)| (Some(*last), before));
            for place in before {
                assert!(walk.free().contains(place), "seed {seed}: {place} cannot be done in {it:?}");
                walk.step(*place);
            }
            let needed = matches!(it.what, Wrong::NeedMissing(fact) if !walk.facts.contains(&fact));
            if let Some(last) = last {
                walk.step(last);
            }
            walk.end();
            let broken = walk.broken().contains(&said(&it.what));
            assert!(needed || broken || walk.wrongs.contains(&said(&it.what)), "seed {seed}: {it:?} does not happen");
        }
        if hangs_on_order(&judgement, &plan) {
            continue;
        }
        let theirs: Wrongs = judgement.violations.iter().map(|it| said(&it.what)).collect();
        let walk = Walk::begin(&case, &plan).at_random(&mut chance);
        assert_eq!(walk.disagreements, Vec::<String>::new(), "seed {seed}");
        let unseen: Vec<_> = walk.wrongs.difference(&theirs).collect();
        assert!(unseen.is_empty(), "seed {seed}: the judge does not see {unseen:?}");
        clean += usize::from(theirs.is_empty());
    }
    assert!(found > 20 && clean > 2, "{found} violations, {clean} plans without one");
}

/// Every state of a plan, one by one, breadth first; `None` when there are too many.
struct Lattice {
    states: usize,
    transitions: usize,
    /// What is wrong somewhere, and after how many steps at the earliest.
    wrongs: BTreeMap<String, usize>,
}

fn lattice(case: &Case, plan: &Plan, most: usize) -> Option<Lattice> {
    let mut out = Lattice { states: 0, transitions: 0, wrongs: BTreeMap::new() };
    let begin = Walk::begin(case, plan);
    let mut level: BTreeMap<BTreeSet<usize>, BTreeSet<Fact>> = BTreeMap::from([(BTreeSet::new(), begin.facts.clone())]);
    let mut depth = 0;
    while !level.is_empty() {
        let mut next = BTreeMap::new();
        for (done, facts) in level {
            out.states += 1;
            if out.states > most {
                return None;
            }
            let mut walk = Walk { facts, done, ..Walk::begin(case, plan) };
            walk.wrongs.clear();
            walk.look();
            let free = walk.free();
            if free.is_empty() {
                walk.end();
            }
            let broken: Vec<_> = walk.broken().difference(&walk.before).cloned().collect();
            for it in walk.wrongs.iter().chain(&broken) {
                out.wrongs.entry(it.clone()).or_insert(depth);
            }
            for place in free {
                out.transitions += 1;
                let step = &plan.steps[place].step;
                for need in step.needs.union(&step.ends).filter(|it| !walk.facts.contains(it)) {
                    out.wrongs.entry(said(&Wrong::NeedMissing(*need))).or_insert(depth + 1);
                }
                let mut done = walk.done.clone();
                done.insert(place);
                let left = walk.facts.difference(&step.ends).copied();
                next.entry(done).or_insert_with(|| left.chain(step.makes.iter().copied()).collect());
            }
        }
        level = next;
        depth += 1;
    }
    Some(out)
}

#[test]
fn where_every_state_can_be_visited_the_judge_has_missed_none_and_knows_the_shortest_runs() {
    let (mut visited, mut wrong) = (0, 0);
    for seed in 0..estates(40) {
        let mut chance = Chance::new(2_000_000 + seed);
        let case = some_case(&mut chance, 3);
        let Ok(plan) = sketch(&case) else {
            continue;
        };
        let plan = spoilt(&plan, &mut chance);
        let judgement = judge(&case.estate, &plan, BUDGET);
        if judgement.states > 150 || hangs_on_order(&judgement, &plan) {
            continue;
        }
        let one_by_one = lattice(&case, &plan, 150).expect("the judge counted them");
        assert_eq!(
            (one_by_one.states, one_by_one.transitions),
            (judgement.states, judgement.transitions),
            "seed {seed}"
        );
        let mut theirs: BTreeMap<String, usize> = BTreeMap::new();
        for it in judgement.violations.iter().chain(&judgement.risks) {
            theirs.entry(said(&it.what)).or_insert(it.run.len());
        }
        // Of needs the judge has a book of its own, and what nobody makes is missed without a run.
        let own = |it: &str| it.starts_with("need") || it.starts_with("goal");
        for (it, at) in &one_by_one.wrongs {
            assert!(theirs.get(it).is_some_and(|run| run <= at), "seed {seed}: {it} at {at}, {:?}", theirs.get(it));
        }
        for (it, run) in theirs.iter().filter(|(it, _)| !own(it)) {
            assert_eq!(one_by_one.wrongs.get(it), Some(run), "seed {seed}: {it}");
        }
        visited += one_by_one.states;
        wrong += one_by_one.wrongs.len();
    }
    assert!(visited > 300 && wrong > 20, "{visited} states, {wrong} wrongs");
}

#[test]
fn no_estate_gets_a_plan_that_the_judge_must_refuse() {
    for seed in 0..estates(60) {
        let case = some_case(&mut Chance::new(4_000_000 + seed), 6);
        let proposal = plan(&case);
        let wrong: Vec<_> = proposal.judgement.iter().flat_map(|it| &it.violations).map(|it| said(&it.what)).collect();
        assert_ne!(proposal.standing(), Standing::Faulty, "seed {seed}: {wrong:?}");
    }
}

/// Whether two rows of a table differ in these columns only.
fn alike(estate: &Estate, table: TableId, but: &[&str]) -> bool {
    let columns = || table.columns().iter().filter(|it| !but.contains(&it.id));
    let row = |it: &u16| columns().map(|column| estate.cell(Place::new(table, *it, column.id))).collect::<Vec<_>>();
    let rows: Vec<_> = estate.rows(table).iter().map(row).collect();
    rows.iter().enumerate().any(|(place, it)| rows[..place].contains(it))
}

#[test]
fn the_estates_of_the_simulator_have_the_shapes_that_matter() {
    let mut shapes: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..400 {
        let mut chance = Chance::new(seed);
        let case = some_case(&mut chance, 6);
        let estate = &case.estate;
        let mut note = |shape, yes: bool| *shapes.entry(shape).or_default() += usize::from(yes);
        note("the route first", estate.route_first());
        note("beside 2019", estate.journey().is_some_and(|it| it.keeps_on_legacy()));
        note("several domains", estate.xmpp_domains().len() > 1);
        note("several partners", estate.kept_partners().count() > 1);
        note("a retiring pool besides the first", estate.old_pools().filter(|(_, it)| it.retires.yes()).count() > 1);
        note("a crowd without XMPP", estate.crowds.iter().any(|(_, it)| it.needs_xmpp.no()));
        note("partners alike", alike(estate, TableId::Partner, &["name"]));
        note("crowds alike", alike(estate, TableId::Crowd, &["name"]));
        note("something not told", !rules::check(estate, &cutover::state::start::start(estate)).1.is_empty());
        let Ok(plan) = sketch(&case) else {
            note("no plan", true);
            continue;
        };
        note("a plan", true);
        let walk = Walk::begin(&case, &plan).at_random(&mut chance);
        for (shape, road) in [
            ("through the gateway", Road::Gateway),
            ("dark", Road::Nowhere),
            ("ended on purpose", Road::Ended),
            ("for those with one of two answers only", Road::SomeOnly),
            ("nobody knows", Road::NobodyKnows),
        ] {
            note(shape, walk.roads.contains_key(&road));
        }
        note("through an Edge", walk.roads.keys().any(|it| matches!(it, Road::Edge(_))));
        note("dark to one partner while another is reached", walk.split);
    }
    for (shape, times) in &shapes {
        assert!(*times > 1, "{shape}: {times} of 400");
    }
}
