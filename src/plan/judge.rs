//! Visits every state that an allowed order can reach, and looks for what must not be.
//!
//! A state is a set of done steps that is closed under *waits for*; the judge walks them breadth first, level by level.
//! It knows nothing of how the order came about: it takes the plan's steps and waits, replays the facts itself, and asks
//! the rules and continuity.

use std::collections::{BTreeMap, BTreeSet};

use crate::continuity::{Direction, Way, lines, reach};
use crate::estate::tables::{CrowdId, PartnerId};
use crate::estate::{Estate, Place};
use crate::plan::Plan;
use crate::rules::{self, Moment, Rule, Weight};
use crate::state::State;
use crate::state::fact::Fact;

/// How many states are visited at most before the judge says that it has not seen all.
pub const BUDGET: usize = 200_000;

/// What the judge saw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// States visited.
    pub states: usize,
    /// Steps done from one state to another.
    pub transitions: usize,
    /// Rules that were asked in every state, and the needs, the goal and the lines of continuity counted as one each.
    pub invariants: usize,
    /// Whether every reachable state was visited.
    pub complete: bool,
    /// What must not be, each with the shortest run that leads to it.
    pub violations: Vec<Violation>,
    /// Rules of lesser weight that are broken on the way, with the shortest run.
    pub risks: Vec<Violation>,
    /// Fields that some rule asks for in a later state only.
    pub open: Vec<(&'static Rule, Place)>,
}

/// Something that must not be, and how one gets there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// What it is.
    pub what: Wrong,
    /// The shortest run: the places of the steps, in order. The last step is the one that breaks it.
    pub run: Vec<usize>,
}

/// What must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A step can be begun while something that it needs is not true.
    NeedMissing(Fact),
    /// All steps are done and something that was wanted is not true.
    GoalMissed(Fact),
    /// A rule that must always hold is broken.
    RuleBroken(&'static Rule, crate::rules::Found),
    /// A line that works at the start is dark outside of the declared window.
    Dark(PartnerId, CrowdId, Direction),
}

/// A set of done steps.
type Done = Box<[u64]>;

/// Judges a plan.
pub fn judge(estate: &Estate, plan: &Plan, budget: usize) -> Judgement {
    let always: Vec<&'static Rule> = rules::ALL.iter().copied().filter(|it| it.moment == Moment::Always).collect();
    let lines = lines(estate);
    let works: Vec<_> = lines
        .iter()
        .filter(|(partner, crowd, direction)| {
            matches!(reach(estate, &plan.start, *partner, *crowd, *direction), Way::Via(_))
        })
        .copied()
        .collect();
    let waits: Vec<Done> =
        plan.steps.iter().map(|it| set(plan.steps.len(), it.after.iter().map(|reason| reason.step))).collect();
    let mut seen =
        Seen { estate, plan, always: &always, works: &works, known: BTreeSet::new(), out: Judgement::default() };
    seen.out.invariants = always.len() + 2 + works.len();
    seen.out.complete = true;

    seen.goal_out_of_reach();
    let none = set(plan.steps.len(), []);
    let mut level: BTreeMap<Done, Option<(usize, usize)>> = BTreeMap::from([(none, None)]);
    // The way back to the start: for each level the states with the step that led there and the place of its origin.
    let mut trail: Vec<Vec<Option<(usize, usize)>>> = Vec::new();
    while !level.is_empty() {
        let mut next: BTreeMap<Done, Option<(usize, usize)>> = BTreeMap::new();
        trail.push(level.values().copied().collect());
        for (place, done) in level.keys().enumerate() {
            if seen.out.states >= budget {
                seen.out.complete = false;
                return seen.out;
            }
            seen.out.states += 1;
            let state = replay(plan, done);
            let run = || run_to(&trail, place);
            seen.look(&state, &run);
            let mut last = true;
            for step in 0..plan.steps.len() {
                if has(done, step) || !within(&waits[step], done) {
                    continue;
                }
                last = false;
                seen.out.transitions += 1;
                if let Some(fact) = plan.steps[step].step.needs.iter().find(|it| !state.has(**it)) {
                    seen.note(Wrong::NeedMissing(*fact), run().into_iter().chain([step]).collect());
                }
                let mut with = done.clone();
                with[step / 64] |= 1 << (step % 64);
                next.entry(with).or_insert(Some((place, step)));
            }
            if last && let Some(fact) = plan.goal.iter().find(|it| !state.has(**it)) {
                seen.note(Wrong::GoalMissed(*fact), run());
            }
        }
        level = next;
    }
    seen.out
}

struct Seen<'a> {
    estate: &'a Estate,
    plan: &'a Plan,
    always: &'a [&'static Rule],
    works: &'a [(PartnerId, CrowdId, Direction)],
    /// What is already said: once is enough, and the first is the shortest.
    known: BTreeSet<String>,
    out: Judgement,
}

impl Seen<'_> {
    fn look(&mut self, state: &State, run: &dyn Fn() -> Vec<usize>) {
        let at_start = state == &self.plan.start;
        for rule in self.always {
            let verdict = (rule.check)(self.estate, state);
            for place in verdict.open {
                if !self.out.open.contains(&(*rule, place)) {
                    self.out.open.push((*rule, place));
                }
            }
            for found in verdict.found {
                let key = format!("{} {:?}", rule.id, found);
                // What is broken at the start is an ordinary finding, not the plan's doing.
                if at_start {
                    self.known.insert(key);
                } else if self.known.insert(key) {
                    let violation = Violation { what: Wrong::RuleBroken(rule, found), run: run() };
                    if rule.weight == Weight::Blocks {
                        self.out.violations.push(violation);
                    } else {
                        self.out.risks.push(violation);
                    }
                }
            }
        }
        if state.in_window() {
            return;
        }
        for (partner, crowd, direction) in self.works.iter().copied() {
            if matches!(reach(self.estate, state, partner, crowd, direction), Way::Dark(_)) {
                self.note(Wrong::Dark(partner, crowd, direction), run());
            }
        }
    }

    /// A wanted fact that is neither true at the start nor made by any step is missed in every order; that needs no walk.
    fn goal_out_of_reach(&mut self) {
        let makes = |fact: &Fact| self.plan.steps.iter().any(|it| it.step.makes.contains(fact));
        let missed: Vec<Fact> =
            self.plan.goal.iter().copied().filter(|it| !self.plan.start.has(*it) && !makes(it)).collect();
        for fact in missed {
            self.note(Wrong::GoalMissed(fact), Vec::new());
        }
    }

    fn note(&mut self, what: Wrong, run: Vec<usize>) {
        if self.known.insert(format!("{what:?}")) {
            self.out.violations.push(Violation { what, run });
        }
    }
}

fn set(size: usize, members: impl IntoIterator<Item = usize>) -> Done {
    let mut out = vec![0_u64; size.div_ceil(64).max(1)].into_boxed_slice();
    for it in members {
        out[it / 64] |= 1 << (it % 64);
    }
    out
}

fn has(set: &Done, member: usize) -> bool {
    set[member / 64] & (1 << (member % 64)) != 0
}

fn within(small: &Done, large: &Done) -> bool {
    small.iter().zip(large.iter()).all(|(a, b)| a & !b == 0)
}

/// The facts after these steps. Under the laws of facts the order of replay makes no difference: what is made is made
/// once, and what is ended is ended by a step that comes after its maker.
fn replay(plan: &Plan, done: &Done) -> State {
    plan.steps
        .iter()
        .enumerate()
        .filter(|(place, _)| has(done, *place))
        .fold(plan.start.clone(), |state, (_, it)| state.after(&it.step.makes, &it.step.ends))
}

fn run_to(trail: &[Vec<Option<(usize, usize)>>], place: usize) -> Vec<usize> {
    let mut run = Vec::new();
    let mut at = place;
    for level in trail.iter().rev() {
        let Some((from, step)) = level[at] else {
            break;
        };
        run.push(step);
        at = from;
    }
    run.reverse();
    run
}
