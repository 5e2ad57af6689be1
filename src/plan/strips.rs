//! How each line travels in every state of the plan's own order: followed once, for outages and for the chart.

use std::collections::BTreeMap;

use crate::continuity::{Direction, Way, reach};
use crate::estate::Estate;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::plan::Plan;
use crate::plan::timeline::Timeline;

/// A way, and the state from which on it holds; the first state is before the first step.
pub(super) type Run = Vec<(usize, Way)>;

/// Lines, followed through the plan.
#[derive(Debug)]
pub(super) struct Strips {
    /// The different runs that there are; most lines share theirs with others.
    pub(super) runs: Vec<Run>,
    /// The lines, in the order of the estate: by partner, crowd and direction.
    pub(super) lines: Vec<Line>,
}

/// One line.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) partner: PartnerId,
    pub(super) crowd: CrowdId,
    pub(super) direction: Direction,
    /// The number of its run.
    pub(super) run: usize,
}

/// Follows these lines.
pub(super) fn strips(estate: &Estate, plan: &Plan, lines: &[(PartnerId, CrowdId, Direction)]) -> Strips {
    let timeline = Timeline::of(plan);
    let mut runs = Numbers::default();
    let follow = |(partner, crowd, direction)| {
        let ways = timeline.answers(|state| reach(estate, state, partner, crowd, direction));
        let changes = ways.iter().enumerate().filter(|(at, way)| *at == 0 || ways[at - 1] != **way);
        let run = runs.number(changes.map(|(at, way)| (at, *way)).collect());
        Line { partner, crowd, direction, run }
    };
    let lines = lines.iter().copied().map(follow).collect();
    Strips { runs: runs.listed(), lines }
}

/// Numbers for what is equal, in the order in which it is first seen.
#[derive(Debug)]
pub(super) struct Numbers<T>(BTreeMap<T, usize>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Ord> Numbers<T> {
    /// The number of something.
    pub(super) fn number(&mut self, it: T) -> usize {
        let next = self.0.len();
        *self.0.entry(it).or_insert(next)
    }

    /// Everything that has a number, in order.
    pub(super) fn listed(self) -> Vec<T> {
        let mut all: Vec<(usize, T)> = self.0.into_iter().map(|(it, number)| (number, it)).collect();
        all.sort_by_key(|it| it.0);
        all.into_iter().map(|it| it.1).collect()
    }
}
