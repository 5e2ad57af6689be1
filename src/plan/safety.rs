//! Whether a state is safe, and the shortest way to one that is.
//!
//! A state is safe when nothing is broken that was not broken at the start, and nothing is dark that worked at the start
//! unless the declared window is open. A step that was only begun leaves open which state it is: what is not safe in any
//! state that it can be is not safe.

use std::collections::{BTreeSet, VecDeque};

use crate::continuity::{Because, Direction, Way, lines, reach};
use crate::estate::Estate;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::plan::resume::has_way_back;
use crate::plan::{Placed, Plan};
use crate::rules::{self, Found, Moment, Rule, Weight};
use crate::state::State;

/// How many states the search for safety looks at, at most, in a small estate.
const STATES: usize = 600;

/// Of how many half-done steps every combination is looked at.
const TOGETHER: usize = 4;

/// How many lines of continuity the search for safety looks at, at most, in all its states together.
const LOOKS: usize = 400_000;

/// A line that does not work, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dark {
    /// The partner.
    pub partner: PartnerId,
    /// The users.
    pub crowd: CrowdId,
    /// The direction.
    pub direction: Direction,
    /// Why.
    pub because: Because,
    /// Whether it is dark for everybody; if not, it hangs on which of two answers about our SRV record the partner's
    /// resolver holds.
    pub surely: bool,
}

impl Dark {
    /// Which line it is, for whatever reason it is dark.
    fn line(self) -> (PartnerId, CrowdId, Direction) {
        (self.partner, self.crowd, self.direction)
    }
}

/// Why a state is not safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Danger {
    /// A rule that must always hold is broken, and was not broken at the start.
    Broken(&'static Rule, Found),
    /// A line that worked at the start is dark, and no window was declared.
    Dark(Dark),
}

impl Danger {
    /// Whether it is the same danger; a line may be dark for another reason than before.
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Dark(one), Self::Dark(two)) => one.line() == two.line(),
            _ => self == other,
        }
    }
}

/// One step, done or undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Move {
    /// Undo the ticked step at this place.
    Undo(usize),
    /// Do the step at this place.
    Do(usize),
}

/// The shortest way to a safe state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Safety {
    /// It is safe here.
    Here,
    /// These moves lead to a safe state, and no fewer do.
    Moves(Vec<Move>),
    /// These steps of the way forward lead to a safe state. There may be a shorter way: the search for one was given up.
    Forward(Vec<Move>),
    /// None was found.
    NotFound {
        /// How many states were looked at.
        states: usize,
        /// Whether these were all that can be reached.
        all: bool,
    },
}

/// What was done of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Done {
    /// The steps that were done.
    pub(super) whole: BTreeSet<usize>,
    /// The steps that were begun and not finished.
    pub(super) half: BTreeSet<usize>,
}

impl Done {
    /// All steps that were begun, finished or not.
    pub(super) fn begun(&self) -> BTreeSet<usize> {
        self.whole.union(&self.half).copied().collect()
    }

    /// What may have been done, the finished steps alone first: each half-done step may hold or not. Where there are too
    /// many of them for every combination, each is taken alone, and all together.
    fn possible(&self) -> Vec<BTreeSet<usize>> {
        let half: Vec<usize> = self.half.iter().copied().collect();
        let with = |more: &mut dyn Iterator<Item = usize>| self.whole.iter().copied().chain(more).collect();
        if half.len() <= TOGETHER {
            let chosen =
                |mask: usize| half.iter().enumerate().filter(move |(at, _)| mask >> at & 1 == 1).map(|it| *it.1);
            return (0..1_usize << half.len()).map(|mask| with(&mut chosen(mask))).collect();
        }
        let alone = half.iter().map(|it| with(&mut std::iter::once(*it)));
        let none = with(&mut std::iter::empty());
        std::iter::once(none).chain(alone).chain([self.begun()]).collect()
    }
}

/// The states that it can be after these steps of a plan, done in the plan's order; the one in which half-done steps
/// hold nothing comes first.
pub(super) fn states_of(start: &State, steps: &[Placed], done: &Done) -> Vec<State> {
    let state = |done: &BTreeSet<usize>| {
        done.iter().fold(start.clone(), |state, it| state.after(&steps[*it].step.makes, &steps[*it].step.ends))
    };
    done.possible().iter().map(state).collect()
}

/// What states are compared with: what was broken and what worked at the start.
pub(super) struct Ground<'a> {
    estate: &'a Estate,
    start: &'a State,
    steps: &'a [Placed],
    always: Vec<&'static Rule>,
    broken: Vec<(&'static str, Found)>,
    works: Vec<(PartnerId, CrowdId, Direction)>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(estate: &'a Estate, start: &'a State, steps: &'a [Placed]) -> Self {
        let always: Vec<&'static Rule> = rules::ALL
            .iter()
            .copied()
            .filter(|it| it.moment == Moment::Always && it.weight == Weight::Blocks)
            .collect();
        let broken = always
            .iter()
            .flat_map(|rule| (rule.check)(estate, start).found.into_iter().map(|it| (rule.id, it)))
            .collect();
        let works = lines(estate)
            .into_iter()
            .filter(|(partner, crowd, way)| matches!(reach(estate, start, *partner, *crowd, *way), Way::Via(_)))
            .collect();
        Self { estate, start, steps, always, broken, works }
    }

    pub(super) fn states(&self, done: &Done) -> Vec<State> {
        states_of(self.start, self.steps, done)
    }

    /// Lines that are dark in any of these states, each once.
    pub(super) fn dark(&self, states: &[&State]) -> Vec<Dark> {
        let dark = |(partner, crowd, direction): (PartnerId, CrowdId, Direction)| {
            let ways: Vec<Way> =
                states.iter().map(|state| reach(self.estate, state, partner, crowd, direction)).collect();
            let surely = ways.iter().find(|it| matches!(it, Way::Dark(_)));
            let because = surely.copied().and_then(Way::fails).or_else(|| ways.iter().find_map(|it| it.fails()))?;
            Some(Dark { partner, crowd, direction, because, surely: surely.is_some() })
        };
        self.works.iter().copied().filter_map(dark).collect()
    }

    /// Rules that are broken in a state and were not at the start.
    fn broken(&self, state: &State) -> impl Iterator<Item = Danger> {
        self.always.iter().flat_map(|rule| {
            let found = (rule.check)(self.estate, state).found.into_iter();
            let new = found.filter(|it| !self.broken.iter().any(|(id, known)| *id == rule.id && known == it));
            new.map(|it| Danger::Broken(rule, it))
        })
    }

    /// What is not safe in any of these states, each once.
    pub(super) fn dangers(&self, states: &[State]) -> Vec<Danger> {
        let mut out: Vec<Danger> = Vec::new();
        for state in states {
            // One state says nothing twice, so only what others said needs to be looked through.
            let known = out.len();
            out.extend(self.broken(state).filter(|it| !out[..known].contains(it)).collect::<Vec<_>>());
        }
        let open: Vec<&State> = states.iter().filter(|it| !it.in_window()).collect();
        out.extend(self.dark(&open).into_iter().map(Danger::Dark));
        out
    }

    /// Whether nothing is in danger in any of these states; the same question, answered at the first danger.
    fn are_safe(&self, states: &[State]) -> bool {
        let lit = |state: &State| {
            let dark =
                |it: &(PartnerId, CrowdId, Direction)| reach(self.estate, state, it.0, it.1, it.2).fails().is_some();
            state.in_window() || !self.works.iter().any(dark)
        };
        states.iter().all(|it| lit(it) && self.broken(it).next().is_none())
    }

    /// What may be done or undone next. Undoing comes first, the last one done first: among ways of the same length the
    /// one that leads back to what was already seen to work is taken. A half-done step is finished or undone like any.
    fn moves(&self, done: &Done) -> Vec<Move> {
        let begun = done.begun();
        let used = |step: usize| begun.iter().any(|it| self.steps[*it].after.iter().any(|reason| reason.step == step));
        let undo: Vec<Move> = begun
            .iter()
            .rev()
            .filter(|it| has_way_back(self.steps[**it].step.action) && !used(**it))
            .map(|it| Move::Undo(*it))
            .collect();
        let states = self.states(done);
        let may = |step: usize| {
            let it = &self.steps[step];
            let has = |states: &[State]| states.iter().all(|state| it.step.needs.iter().all(|fact| state.has(*fact)));
            // What a half-done step may have ended, it does not need again to be finished.
            let needs = if done.half.contains(&step) { has(&self.states(&without(done, step))) } else { has(&states) };
            needs && it.after.iter().all(|reason| done.whole.contains(&reason.step))
        };
        let forth = (0..self.steps.len()).filter(|it| !done.whole.contains(it) && may(*it));
        undo.into_iter().chain(forth.map(Move::Do)).collect()
    }

    /// The shortest way to a safe state, breadth first; where that takes too long, as far forward as needed.
    pub(super) fn safety(&self, done: &Done, forward: Option<&Plan>) -> Safety {
        let most = STATES.min(LOOKS / (self.works.len() + 1)).max(1);
        let mut seen: BTreeSet<Done> = BTreeSet::from([done.clone()]);
        let mut queue: VecDeque<(Done, Vec<Move>)> = VecDeque::from([(done.clone(), Vec::new())]);
        let mut looked = self.states(done).len();
        while let Some((at, way)) = queue.pop_front() {
            for next in self.moves(&at) {
                let with = match next {
                    Move::Undo(step) => without(&at, step),
                    Move::Do(step) => with(&at, step),
                };
                if !seen.insert(with.clone()) {
                    continue;
                }
                let way: Vec<Move> = way.iter().copied().chain([next]).collect();
                let states = self.states(&with);
                if self.are_safe(&states) {
                    return Safety::Moves(way);
                }
                looked += states.len();
                if looked >= most {
                    let found = forward.and_then(|it| self.onwards(done, it));
                    return found.unwrap_or(Safety::NotFound { states: looked, all: false });
                }
                queue.push_back((with, way));
            }
        }
        Safety::NotFound { states: looked, all: true }
    }

    /// The way forward up to its first safe state.
    fn onwards(&self, done: &Done, forward: &Plan) -> Option<Safety> {
        let mut at = done.clone();
        let mut way = Vec::new();
        for next in &forward.steps {
            let place = self.steps.iter().position(|it| it.step.id == next.step.id)?;
            at = with(&at, place);
            way.push(Move::Do(place));
            if self.are_safe(&self.states(&at)) {
                return Some(Safety::Forward(way));
            }
        }
        None
    }

    /// What becomes unsafe while these steps are undone; what was unsafe before is not said again.
    pub(super) fn on_the_way(&self, done: &Done, undo: &[usize]) -> Vec<(usize, Danger)> {
        let mut left = done.clone();
        let mut known = self.dangers(&self.states(&left));
        let mut out = Vec::new();
        for (count, step) in undo.iter().enumerate() {
            left = without(&left, *step);
            let dangers = self.dangers(&self.states(&left));
            out.extend(
                dangers.iter().filter(|it| !known.iter().any(|other| other.same(it))).map(|it| (count + 1, it.clone())),
            );
            known = dangers;
        }
        out
    }
}

/// The same with this step done.
fn with(done: &Done, step: usize) -> Done {
    let mut out = without(done, step);
    out.whole.insert(step);
    out
}

/// The same with this step not begun.
fn without(done: &Done, step: usize) -> Done {
    let mut out = done.clone();
    out.whole.remove(&step);
    out.half.remove(&step);
    out
}
