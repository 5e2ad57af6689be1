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
    let mut walk = Walk::new(estate, plan, budget);
    walk.go(usize::MAX);
    walk.judgement()
}

/// A walk over the states that can be interrupted and gone on with, so that a screen stays alive meanwhile.
#[derive(Clone, Debug)]
pub struct Walk {
    estate: Estate,
    plan: Plan,
    budget: usize,
    always: Vec<&'static Rule>,
    works: Vec<(PartnerId, CrowdId, Direction)>,
    waits: Vec<Done>,
    /// What is already said: once is enough, and the first is the shortest.
    known: BTreeSet<String>,
    /// The states of this level, in order, each with the place of its origin and the step that led there.
    level: Vec<(Done, Origin)>,
    /// The next state of the level.
    place: usize,
    next: BTreeMap<Done, Origin>,
    /// The way back to the start: the origins of each level.
    trail: Vec<Vec<Origin>>,
    out: Judgement,
}

/// The place of a state in the level before, and the step that leads from it; `None` for the start.
type Origin = Option<(usize, usize)>;

impl Walk {
    /// A walk that has not begun.
    pub fn new(estate: &Estate, plan: &Plan, budget: usize) -> Self {
        let always: Vec<&'static Rule> = rules::ALL.iter().copied().filter(|it| it.moment == Moment::Always).collect();
        let works: Vec<_> = lines(estate)
            .into_iter()
            .filter(|(partner, crowd, direction)| {
                matches!(reach(estate, &plan.start, *partner, *crowd, *direction), Way::Via(_))
            })
            .collect();
        let waits: Vec<Done> =
            plan.steps.iter().map(|it| set(plan.steps.len(), it.after.iter().map(|reason| reason.step))).collect();
        let invariants = always.len() + 2 + works.len();
        let mut walk = Self {
            estate: estate.clone(),
            plan: plan.clone(),
            budget,
            always,
            works,
            waits,
            known: BTreeSet::new(),
            level: vec![(set(plan.steps.len(), []), None)],
            place: 0,
            next: BTreeMap::new(),
            trail: vec![vec![None]],
            out: Judgement { invariants, complete: true, ..Judgement::default() },
        };
        walk.goal_out_of_reach();
        walk
    }

    /// Visits at most so many more states, and says whether the walk is over.
    pub fn go(&mut self, most: usize) -> bool {
        for _ in 0..most {
            if self.place == self.level.len() {
                self.level = std::mem::take(&mut self.next).into_iter().collect();
                self.place = 0;
                if self.level.is_empty() {
                    return true;
                }
                self.trail.push(self.level.iter().map(|(_, origin)| *origin).collect());
            }
            if self.out.states >= self.budget {
                self.out.complete = false;
                return true;
            }
            self.visit();
            self.place += 1;
        }
        false
    }

    /// How many states were visited.
    pub fn states(&self) -> usize {
        self.out.states
    }

    /// What was seen.
    pub fn judgement(self) -> Judgement {
        self.out
    }

    fn visit(&mut self) {
        self.out.states += 1;
        let done = self.level[self.place].0.clone();
        let state = replay(&self.plan, &done);
        self.look(&state);
        let mut last = true;
        for step in 0..self.plan.steps.len() {
            if has(&done, step) || !within(&self.waits[step], &done) {
                continue;
            }
            last = false;
            self.out.transitions += 1;
            if let Some(fact) = self.plan.steps[step].step.needs.iter().find(|it| !state.has(**it)) {
                let what = Wrong::NeedMissing(*fact);
                self.note(what, |it| it.run().into_iter().chain([step]).collect());
            }
            let mut with = done.clone();
            with[step / 64] |= 1 << (step % 64);
            self.next.entry(with).or_insert(Some((self.place, step)));
        }
        if last && let Some(fact) = self.plan.goal.iter().find(|it| !state.has(**it)) {
            let what = Wrong::GoalMissed(*fact);
            self.note(what, Self::run);
        }
    }

    fn look(&mut self, state: &State) {
        let at_start = state == &self.plan.start;
        for rule in self.always.clone() {
            let verdict = (rule.check)(&self.estate, state);
            for place in verdict.open {
                if !self.out.open.contains(&(rule, place)) {
                    self.out.open.push((rule, place));
                }
            }
            for found in verdict.found {
                let key = format!("{} {:?}", rule.id, found);
                // What is broken at the start is an ordinary finding, not the plan's doing.
                if at_start {
                    self.known.insert(key);
                } else if self.known.insert(key) {
                    let violation = Violation { what: Wrong::RuleBroken(rule, found), run: self.run() };
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
        for (partner, crowd, direction) in self.works.clone() {
            if matches!(reach(&self.estate, state, partner, crowd, direction), Way::Dark(_)) {
                self.note(Wrong::Dark(partner, crowd, direction), Self::run);
            }
        }
    }

    /// The shortest run to the state that is being visited.
    fn run(&self) -> Vec<usize> {
        run_to(&self.trail, self.place)
    }

    /// A wanted fact that is neither true at the start nor made by any step is missed in every order; that needs no walk.
    fn goal_out_of_reach(&mut self) {
        let makes = |fact: &Fact| self.plan.steps.iter().any(|it| it.step.makes.contains(fact));
        let missed: Vec<Fact> =
            self.plan.goal.iter().copied().filter(|it| !self.plan.start.has(*it) && !makes(it)).collect();
        for fact in missed {
            self.note(Wrong::GoalMissed(fact), |_| Vec::new());
        }
    }

    fn note(&mut self, what: Wrong, run: impl FnOnce(&Self) -> Vec<usize>) {
        if self.known.insert(format!("{what:?}")) {
            let run = run(self);
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
