//! Whether a state is safe, and the shortest way to one that is.
//!
//! A state is safe when nothing is broken that was not broken at the start, and nothing is dark that worked at the start
//! unless the declared window is open.

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
            (Self::Dark(one), Self::Dark(two)) => {
                (one.partner, one.crowd, one.direction) == (two.partner, two.crowd, two.direction)
            }
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

/// The start and the done steps, in the plan's order.
pub(super) fn state_of(start: &State, steps: &[Placed], done: &BTreeSet<usize>) -> State {
    done.iter().fold(start.clone(), |state, it| state.after(&steps[*it].step.makes, &steps[*it].step.ends))
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

    pub(super) fn state(&self, done: &BTreeSet<usize>) -> State {
        state_of(self.start, self.steps, done)
    }

    pub(super) fn dark(&self, state: &State) -> Vec<Dark> {
        self.works
            .iter()
            .filter_map(|(partner, crowd, direction)| {
                let way = reach(self.estate, state, *partner, *crowd, *direction);
                let (because, surely) = (way.fails()?, matches!(way, Way::Dark(_)));
                Some(Dark { partner: *partner, crowd: *crowd, direction: *direction, because, surely })
            })
            .collect()
    }

    pub(super) fn dangers(&self, state: &State) -> Vec<Danger> {
        let mut out = Vec::new();
        for rule in &self.always {
            for found in (rule.check)(self.estate, state).found {
                if !self.broken.iter().any(|(id, it)| *id == rule.id && *it == found) {
                    out.push(Danger::Broken(rule, found));
                }
            }
        }
        if !state.in_window() {
            out.extend(self.dark(state).into_iter().map(Danger::Dark));
        }
        out
    }

    /// What may be done or undone next. Undoing comes first, the last one done first: among ways of the same length the
    /// one that leads back to what was already seen to work is taken.
    fn moves(&self, done: &BTreeSet<usize>, state: &State) -> Vec<Move> {
        let used = |step: usize| done.iter().any(|it| self.steps[*it].after.iter().any(|reason| reason.step == step));
        let undo = done.iter().rev().filter(|it| has_way_back(self.steps[**it].step.action) && !used(**it));
        let may = |step: usize| {
            let it = &self.steps[step];
            it.step.needs.iter().all(|fact| state.has(*fact))
                && it.after.iter().all(|reason| done.contains(&reason.step))
        };
        let forth = (0..self.steps.len()).filter(|it| !done.contains(it) && may(*it));
        undo.map(|it| Move::Undo(*it)).chain(forth.map(Move::Do)).collect()
    }

    /// The shortest way to a safe state, breadth first; where that takes too long, as far forward as needed.
    pub(super) fn safety(&self, done: &BTreeSet<usize>, forward: Option<&Plan>) -> Safety {
        let most = STATES.min(LOOKS / (self.works.len() + 1)).max(1);
        let mut seen: BTreeSet<BTreeSet<usize>> = BTreeSet::from([done.clone()]);
        let mut queue: VecDeque<(BTreeSet<usize>, Vec<Move>)> = VecDeque::from([(done.clone(), Vec::new())]);
        while let Some((at, way)) = queue.pop_front() {
            let state = self.state(&at);
            for next in self.moves(&at, &state) {
                let mut with = at.clone();
                match next {
                    Move::Undo(step) => with.remove(&step),
                    Move::Do(step) => with.insert(step),
                };
                if !seen.insert(with.clone()) {
                    continue;
                }
                let way: Vec<Move> = way.iter().copied().chain([next]).collect();
                if self.dangers(&self.state(&with)).is_empty() {
                    return Safety::Moves(way);
                }
                if seen.len() > most {
                    let found = forward.and_then(|it| self.onwards(done, it));
                    return found.unwrap_or(Safety::NotFound { states: seen.len(), all: false });
                }
                queue.push_back((with, way));
            }
        }
        Safety::NotFound { states: seen.len(), all: true }
    }

    /// The way forward up to its first safe state.
    fn onwards(&self, done: &BTreeSet<usize>, forward: &Plan) -> Option<Safety> {
        let mut with = done.clone();
        let mut way = Vec::new();
        for next in &forward.steps {
            let place = self.steps.iter().position(|it| it.step.id == next.step.id)?;
            with.insert(place);
            way.push(Move::Do(place));
            if self.dangers(&self.state(&with)).is_empty() {
                return Some(Safety::Forward(way));
            }
        }
        None
    }

    /// What becomes unsafe while these steps are undone; what was unsafe before is not said again.
    pub(super) fn on_the_way(&self, done: &BTreeSet<usize>, undo: &[usize]) -> Vec<(usize, Danger)> {
        let mut left = done.clone();
        let mut known = self.dangers(&self.state(&left));
        let mut out = Vec::new();
        for (count, step) in undo.iter().enumerate() {
            left.remove(step);
            let dangers = self.dangers(&self.state(&left));
            out.extend(
                dangers.iter().filter(|it| !known.iter().any(|other| other.same(it))).map(|it| (count + 1, it.clone())),
            );
            known = dangers;
        }
        out
    }
}
