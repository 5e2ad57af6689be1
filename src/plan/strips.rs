//! How each line travels in every state of the plan's own order: followed once, for outages and for the chart.
//!
//! Partners and crowds change at steps of their own, but between two such steps many are alike. So a line is put together
//! from pieces: for a partner and a crowd of which nothing changes, all states are gone through once, and every line
//! takes from this the states in which its own partner and crowd are like those. A few lines are followed one by one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::continuity::{Direction, Way, reach};
use crate::estate::Estate;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::plan::Plan;
use crate::plan::peers::{self, NAMED, Numbers, Peers, nameless};
use crate::plan::timeline::{Still, Timeline};

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

/// Up to so many lines it is cheaper to follow each by itself than to tell which are alike.
const FEW: usize = 1_500;

/// Follows these lines.
pub(super) fn strips(estate: &Estate, plan: &Plan, lines: &[peers::Line]) -> Strips {
    let timeline = Timeline::of(plan);
    if lines.len() > FEW { by_kinds(estate, &timeline, lines) } else { one_by_one(estate, &timeline, lines) }
}

fn one_by_one(estate: &Estate, timeline: &Arc<Timeline>, lines: &[peers::Line]) -> Strips {
    let mut runs = Numbers::default();
    let mut follow = |(partner, crowd, direction): peers::Line| {
        let run: Run = timeline.answers(&[], |state| reach(estate, state, partner, crowd, direction));
        Line { partner, crowd, direction, run: runs.number(run) }
    };
    let lines = lines.iter().copied().map(&mut follow).collect();
    Strips { runs: runs.listed(), lines }
}

fn by_kinds(estate: &Estate, timeline: &Arc<Timeline>, lines: &[peers::Line]) -> Strips {
    let peers = Peers::of(estate);
    let [partners, crowds] = [0, 1].map(|it| Kinds::of(timeline, &peers, it));
    let mut known: BTreeMap<(usize, usize, Direction), Run> = BTreeMap::new();
    let mut runs = Numbers::default();
    let mut follow = |(partner, crowd, direction): peers::Line| {
        let mut run = Run::new();
        for (from, to, one, other) in both(partners.of_row(partner.0), crowds.of_row(crowd.0)) {
            let still = [partners.still(one), crowds.still(other)];
            let (like, with) = (PartnerId(still[0].row), CrowdId(still[1].row));
            let ways = known
                .entry((one, other, direction))
                .or_insert_with(|| timeline.answers(&still, |state| reach(estate, state, like, with, direction)));
            let first = ways.partition_point(|it| it.0 <= from) - 1;
            for (at, way) in ways[first..].iter().take_while(|it| to.is_none_or(|to| it.0 < to)) {
                let way = about(about(*way, still[0], partner.0), still[1], crowd.0);
                if run.last().is_none_or(|it| it.1 != way) {
                    run.push((*at.max(&from), way));
                }
            }
        }
        Line { partner, crowd, direction, run: runs.number(run) }
    };
    let lines = lines.iter().copied().map(&mut follow).collect();
    Strips { runs: runs.listed(), lines }
}

/// The kinds of the rows of a table: rows of one kind are alike.
struct Kinds {
    /// For each kind the first row that is seen to be of it, and when.
    first: Vec<Still>,
    /// For each row its kinds, each with the first state in which it is of it.
    rows: BTreeMap<u16, Vec<(usize, usize)>>,
}

impl Kinds {
    fn of(timeline: &Arc<Timeline>, peers: &Peers, table: usize) -> Self {
        let mut moments = timeline.moments(NAMED[table].0);
        let mut numbers = Numbers::default();
        let mut first = Vec::new();
        let mut rows = BTreeMap::new();
        for (row, told) in peers.told(table) {
            let moments = moments.remove(row).unwrap_or_else(|| vec![(0, Vec::new())]);
            let mut kind = |(after, facts): (usize, Vec<_>)| {
                let facts: Vec<_> = facts.into_iter().map(|it| nameless(it, table, *row)).collect();
                let kind = numbers.number((*told, facts));
                if kind == first.len() {
                    first.push(Still { table: NAMED[table].0, row: *row, after });
                }
                (after, kind)
            };
            rows.insert(*row, moments.into_iter().map(&mut kind).collect());
        }
        Self { first, rows }
    }

    fn of_row(&self, row: u16) -> &[(usize, usize)] {
        self.rows.get(&row).map_or(&[], Vec::as_slice)
    }

    fn still(&self, kind: usize) -> Still {
        self.first[kind]
    }
}

/// The stretches of states in which neither of two rows changes: from, up to (but not with; `None` is the end), and the
/// kinds of both.
fn both<'a>(
    one: &'a [(usize, usize)],
    other: &'a [(usize, usize)],
) -> impl Iterator<Item = (usize, Option<usize>, usize, usize)> + 'a {
    let mut at = if one.is_empty() || other.is_empty() { None } else { Some((0, 0)) };
    std::iter::from_fn(move || {
        let (a, b) = at?;
        let from = one[a].0.max(other[b].0);
        let ends = [one.get(a + 1), other.get(b + 1)].map(|it| it.map(|it| it.0));
        let to = ends.into_iter().flatten().min();
        at = to.map(|to| (a + usize::from(ends[0] == Some(to)), b + usize::from(ends[1] == Some(to))));
        Some((from, to, one[a].1, other[b].1))
    })
}

/// What holds for a row, said of another one that is like it.
fn about(way: Way, like: Still, row: u16) -> Way {
    match way {
        Way::Unknown(mut place) if (place.table, place.row) == (like.table, like.row) => {
            place.row = row;
            Way::Unknown(place)
        }
        way => way,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::continuity::lines;
    use crate::estate::cell::Raw;
    use crate::estate::said::Origin;
    use crate::estate::{Place, TableId};
    use crate::paths::examples;
    use crate::plan::sketch;

    #[track_caller]
    fn followed_as_written(estate: &Estate, plan: &Plan) {
        let (timeline, lines) = (Timeline::of(plan), lines(estate));
        let states: Vec<_> = (0..=plan.steps.len()).map(|it| plan.state_after(it)).collect();
        for strips in [one_by_one(estate, &timeline, &lines), by_kinds(estate, &timeline, &lines)] {
            for line in &strips.lines {
                let way = |state| reach(estate, state, line.partner, line.crowd, line.direction);
                let mut written: Run = states.iter().map(way).enumerate().collect();
                written.dedup_by_key(|it| it.1);
                assert_eq!(strips.runs[line.run], written, "{line:?}");
            }
        }
    }

    #[test]
    fn every_line_travels_as_in_the_written_states() {
        for example in examples::ALL {
            let case = example.case();
            followed_as_written(&case.estate, &sketch(&case).expect("an example has a plan"));
        }
    }

    #[test]
    fn what_is_not_told_of_a_row_is_unknown_of_that_row() {
        for example in examples::ALL {
            let mut case = example.case();
            let plan = sketch(&case).expect("an example has a plan");
            for (table, columns) in
                [(TableId::Partner, &["on_new", "sasl"][..]), (TableId::Crowd, &["policy", "domain"])]
            {
                for row in case.estate.rows(table) {
                    for column in columns {
                        let set = case.estate.set(Place::new(table, row, column), &Raw::NotTold, Origin::Typed);
                        assert_eq!(set, Ok(()));
                        followed_as_written(&case.estate, &plan);
                    }
                }
            }
        }
    }
}
