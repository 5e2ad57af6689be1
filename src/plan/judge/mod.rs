//! Judges every state that an allowed order can reach, and looks for what must not be.
//!
//! A state is a set of done steps that is closed under *waits for*. There may be more of them than anybody can visit, so
//! the judge asks its questions the other way round: it puts each question to all states at once. Which facts an answer
//! hangs on shows itself while it is found; the states that agree in them are one case, and the cases of one question
//! part all states among them. Nothing is left out by this, and nothing is assumed.
//!
//! It knows nothing of how the order came about: it takes the plan's steps and waits, finds the facts itself, and asks
//! the rules and continuity.

pub mod apart;
mod bits;
mod board;
mod causes;
pub mod count;
mod poset;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::continuity::{Direction, Way, lines, reach};
use crate::estate::tables::{CrowdId, PartnerId};
use crate::estate::{Estate, Place, TableId};
use crate::plan::Plan;
use crate::rules::{self, Moment, Rule, Verdict, Weight};
use crate::state::State;
use crate::state::fact::Fact;
use apart::{Alike, each_part};
use bits::Bits;
use board::{Board, Decided, explore};
use causes::Causes;
use count::Count;

pub use walk::Walk;

/// How many times the judge looks at most before it says that it has not judged everything.
pub const BUDGET: usize = 400_000;

/// How many violations are told at most; whoever has so many reads no further.
const MOST_TOLD: usize = 1_000;

/// What the judge saw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// States that an allowed order can reach; the largest number there is when there are more, see [`Self::count`].
    pub states: usize,
    /// Steps done from one state to another, likewise.
    pub transitions: usize,
    /// Rules that were asked of every state, and the needs, the goal and the lines of continuity counted as one each.
    pub invariants: usize,
    /// Whether every invariant was judged in every reachable state.
    pub complete: bool,
    /// What must not be, each with the shortest run that leads to it; the shortest run first.
    pub violations: Vec<Violation>,
    /// Rules of lesser weight that are broken on the way, with the shortest run.
    pub risks: Vec<Violation>,
    /// Fields that some rule asks for in a later state only.
    pub open: Vec<(&'static Rule, Place)>,
    /// States in full; `None` when even counting them takes too long, and then `states` are those of one order alone.
    pub count: Option<Count>,
    /// Steps done from one state to another in full.
    pub moves: Option<Count>,
    /// How often the judge looked: each look stands for all states that agree in what the answer hangs on.
    pub looks: usize,
    /// Invariants that were not judged in every state, because the looks ran out.
    pub unjudged: usize,
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
    /// A line that works at the start hangs, outside of the declared window, on which of two answers about our SRV record
    /// the partner's resolver holds.
    MayBeDark(PartnerId, CrowdId, Direction),
}

/// Judges a plan. Of what is alike one is judged for all.
pub fn judge(estate: &Estate, plan: &Plan, budget: usize) -> Judgement {
    judge_from(estate, plan, &plan.start, budget)
}

/// Judges what is left of a plan that began in this state: what worked there must not be dark later on, unless it is
/// dark from the first, which is no news to anybody.
pub fn judge_from(estate: &Estate, plan: &Plan, origin: &State, budget: usize) -> Judgement {
    let board = Arc::new(Board::of(plan));
    let alike = Alike::of(estate, plan, &board);
    let mut judge = Judge { estate, plan, origin, board, alike, left: budget, out: Judgement::default() };
    judge.counts();
    judge.needs();
    judge.goal();
    for rule in rules::ALL.iter().copied().filter(|it| it.moment == Moment::Always) {
        judge.out.invariants += 1;
        judge.rule(rule);
    }
    judge.continuity();
    let mut out = judge.out;
    out.invariants += 2;
    out.looks = budget - judge.left;
    out.complete = out.unjudged == 0;
    out.violations.sort_by_key(|it| it.run.len());
    out.risks.sort_by_key(|it| it.run.len());
    out
}

struct Judge<'a> {
    estate: &'a Estate,
    plan: &'a Plan,
    /// What the lines are compared with; the same for rows that are alike, because their cells are.
    origin: &'a State,
    board: Arc<Board>,
    alike: Alike,
    /// How many looks are left.
    left: usize,
    out: Judgement,
}

/// The shortest way to something: how many steps, and what must be done for it.
type Soonest = (usize, Decided);

impl Judge<'_> {
    fn counts(&mut self) {
        let counted = self.board.poset.count();
        let small = |it: Option<&Count>, least| it.map_or(least, |it| it.small().unwrap_or(usize::MAX));
        let size = self.board.poset.sorted.len();
        (self.out.count, self.out.moves) = counted.unzip();
        self.out.states = small(self.out.count.as_ref(), size + 1);
        self.out.transitions = small(self.out.moves.as_ref(), size);
    }

    /// Whatever a step needs, whatever it ends, and whatever is known to be needed for what it makes, is true in each
    /// state in which it can begin.
    fn needs(&mut self) {
        let poset = &self.board.poset;
        let causes = Causes::of(self.estate);
        let mut soonest: BTreeMap<Fact, (Bits, usize)> = BTreeMap::new();
        for step in poset.sorted.iter().copied() {
            let mut before = poset.below[step].clone();
            before.remove(step);
            let mut lacks = poset.above[step].clone();
            lacks.join(&poset.never);
            let placed = &self.plan.steps[step].step;
            let new = placed.makes.iter().filter(|it| !self.plan.start.has(**it));
            let mut wanted: BTreeSet<Fact> = placed.needs.union(&placed.ends).copied().collect();
            wanted.extend(new.flat_map(|it| causes.of_fact(*it)));
            for fact in &wanted {
                let Some(done) = self.board.soonest_false(*fact, &before, &lacks) else {
                    continue;
                };
                if soonest.get(fact).is_none_or(|(known, _)| done.len() < known.len()) {
                    soonest.insert(*fact, (done, step));
                }
            }
        }
        for (fact, (done, step)) in soonest {
            let mut run = poset.run(&done);
            run.push(step);
            self.out.violations.push(Violation { what: Wrong::NeedMissing(fact), run });
        }
    }

    /// There is one last state: that in which all is done that can be done.
    fn goal(&mut self) {
        let all = Bits::of(self.board.poset.size, self.board.poset.sorted.iter().copied());
        let last = self.board.state(&all);
        for fact in self.plan.goal.iter().filter(|it| !last.has(**it)) {
            // What nobody makes is missed in every order; that needs no walk.
            let run = if self.board.find(*fact).is_none() { Vec::new() } else { self.board.poset.run(&all) };
            self.out.violations.push(Violation { what: Wrong::GoalMissed(*fact), run });
        }
    }

    /// Asks a rule of every state. What is broken at the start is an ordinary finding, not the plan's doing.
    fn rule(&mut self, rule: &'static Rule) {
        let mut at_start: BTreeSet<Place> = BTreeSet::new();
        let mut broken: BTreeMap<Place, (Soonest, rules::Found)> = BTreeMap::new();
        let mut open: BTreeMap<Place, usize> = BTreeMap::new();
        let mut all = true;
        // No single rule uses up what the others need, too.
        let mut looks = self.left.div_ceil(4);
        self.left -= looks;
        each_part(self.estate, rule, &self.alike, |part| {
            let ask = |state: &State| (rule.check)(part, state);
            all &= explore(&self.board, &mut looks, ask, |verdict: Verdict, done, decided| {
                if verdict.holds() {
                    return;
                }
                let steps = done.len();
                for place in verdict.open {
                    let known = open.entry(place).or_insert(steps);
                    *known = steps.min(*known);
                }
                for found in verdict.found {
                    if steps == 0 {
                        at_start.insert(found.about);
                    }
                    if broken.get(&found.about).is_none_or(|((known, _), _)| steps < *known) {
                        broken.insert(found.about, ((steps, decided.clone()), found));
                    }
                }
            });
            all
        });
        self.left += looks;
        self.out.unjudged += usize::from(!all);
        let mut open: Vec<_> = open.into_iter().collect();
        open.sort_by_key(|(place, steps)| (*steps, *place));
        for (place, _) in open {
            let places = self.likes(place);
            self.out.open.extend(places.into_iter().map(|it| (rule, it)));
        }
        for (about, ((_, decided), found)) in broken {
            if !at_start.contains(&about) {
                self.tell(rule, about, &decided, &found);
            }
        }
    }

    /// The place itself, and the same column of all rows that are like this one.
    fn likes(&self, place: Place) -> Vec<Place> {
        let like = self.alike.like(place.table, place.row);
        if like.is_empty() { vec![place] } else { like.iter().map(|row| Place { row: *row, ..place }).collect() }
    }

    /// Tells of a broken rule, for the one that was looked at and for all that are like it.
    fn tell(&mut self, rule: &'static Rule, about: Place, decided: &Decided, seen: &rules::Found) {
        for place in self.likes(about) {
            let decided = self.alike.exchange(decided, about.table, about.row, place.row);
            let done = self.done(&decided);
            let verdict = (rule.check)(self.estate, &self.board.state(&done));
            let mut founds: Vec<_> = verdict.found.into_iter().filter(|it| it.about == place).collect();
            if founds.is_empty() && place == about {
                founds.push(seen.clone());
            }
            let told = if rule.weight == Weight::Blocks { &mut self.out.violations } else { &mut self.out.risks };
            for found in founds {
                if told.len() < MOST_TOLD {
                    told.push(Violation { what: Wrong::RuleBroken(rule, found), run: self.board.poset.run(&done) });
                }
            }
        }
    }

    /// A line that works at the start goes dark in the declared window only.
    fn continuity(&mut self) {
        for (partner, crowd, direction) in lines(self.estate) {
            let partners = self.alike.like(TableId::Partner, partner.0).to_vec();
            let crowds = self.alike.like(TableId::Crowd, crowd.0).to_vec();
            let first = partners.first() == Some(&partner.0) && crowds.first() == Some(&crowd.0);
            let works = |state: &State| matches!(reach(self.estate, state, partner, crowd, direction), Way::Via(_));
            if !first || !(works(self.origin) || works(&self.plan.start)) {
                continue;
            }
            let count = partners.len() * crowds.len();
            self.out.invariants += count;
            let mut soonest: [Option<Soonest>; 2] = [None, None];
            let mut looks = self.left.div_ceil(4);
            self.left -= looks;
            // Which of the two wrongs a state shows, if any.
            let wrong = |state: &State| match reach(self.estate, state, partner, crowd, direction) {
                _ if state.in_window() => None,
                Way::Dark(_) => Some(0),
                Way::Either(..) => Some(1),
                Way::Via(_) | Way::Ended | Way::Unknown(_) => None,
            };
            let all = explore(&self.board, &mut looks, wrong, |wrong: Option<usize>, done, decided| {
                let Some(soonest) = wrong.map(|it| &mut soonest[it]) else {
                    return;
                };
                if soonest.as_ref().is_none_or(|(known, _)| done.len() < *known) {
                    *soonest = Some((done.len(), decided.clone()));
                }
            });
            self.left += looks;
            self.out.unjudged += if all { 0 } else { count };
            for (soonest, what) in soonest.into_iter().zip([Wrong::Dark, Wrong::MayBeDark]) {
                let Some((_, decided)) = soonest.filter(|(steps, _)| *steps > 0) else {
                    continue;
                };
                for other in partners.iter().copied() {
                    let of_partner = self.alike.exchange(&decided, TableId::Partner, partner.0, other);
                    for people in crowds.iter().copied() {
                        if self.out.violations.len() < MOST_TOLD {
                            let decided = self.alike.exchange(&of_partner, TableId::Crowd, crowd.0, people);
                            let run = self.board.poset.run(&self.done(&decided));
                            let what = what(PartnerId(other), CrowdId(people), direction);
                            self.out.violations.push(Violation { what, run });
                        }
                    }
                }
            }
        }
    }

    /// The fewest steps that agree with what was decided.
    fn done(&self, decided: &Decided) -> Bits {
        let mut done = Bits::none(self.board.poset.size);
        for (step, yes) in decided {
            if *yes {
                done.join(&self.board.poset.below[*step]);
            }
        }
        done
    }
}
