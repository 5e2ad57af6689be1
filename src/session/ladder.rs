//! The picture of the steps: rows in the plan's order, columns for the lanes, and lines from each step down to those
//! that wait for it. Where it stands is decided here, so that the screen only draws.

use std::collections::BTreeSet;

use crate::actions::Phase;
use crate::plan::resume::point_of_no_return;
use crate::plan::slots::{Freedom, Tie};
use crate::plan::{Plan, alike};

/// From so many steps that are alike on, they are shown as one bundle until it is opened.
const BUNDLE: usize = 4;

/// The picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    /// The rows, from the top.
    pub rows: Vec<Row>,
    /// The numbers of the lanes that have a column.
    pub lanes: Vec<usize>,
    /// The lines between rows.
    pub edges: Vec<Edge>,
}

/// A row of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// The head of a phase, with the minutes of its steps: low and high.
    Phase(Phase, u32, u32),
    /// From here on there is no way back.
    Turn,
    /// A step, or steps that are alike and shown as one.
    Steps {
        /// The steps; more than one is a bundle.
        steps: Vec<usize>,
        /// Whether the steps of the bundle are shown below it.
        open: bool,
        /// The column.
        column: usize,
    },
    /// A step of a bundle that is open.
    Member {
        /// The step.
        step: usize,
        /// The column of its bundle.
        column: usize,
    },
}

/// A line from a row down to one that waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The upper row.
    pub from: usize,
    /// The lower row.
    pub to: usize,
    /// Where it runs down, in half columns from the left edge; the middle of column 0 is 1.
    pub channel: usize,
    /// Whether it lies on the critical path.
    pub critical: bool,
}

impl Row {
    /// The steps of the row.
    pub fn steps(&self) -> &[usize] {
        match self {
            Self::Phase(..) | Self::Turn => &[],
            Self::Steps { steps, .. } => steps,
            Self::Member { step, .. } => std::slice::from_ref(step),
        }
    }

    /// The column, if the row has a mark in one.
    pub const fn column(&self) -> Option<usize> {
        match self {
            Self::Phase(..) | Self::Turn => None,
            Self::Steps { column, .. } | Self::Member { column, .. } => Some(*column),
        }
    }

    /// The nearest tie of its steps.
    pub fn tie(&self, ties: &[Tie]) -> Option<Tie> {
        self.steps().iter().filter_map(|it| ties.get(*it)).min().copied()
    }
}

/// The picture of a plan; the bundles whose first steps have these ids are open.
pub fn ladder(plan: &Plan, freedom: &Freedom, open: &[String]) -> Ladder {
    let mut bundles: Vec<Vec<usize>> = Vec::new();
    for bundle in alike::bundles(plan) {
        if bundle.len() >= BUNDLE {
            bundles.push(bundle);
        } else {
            bundles.extend(bundle.into_iter().map(|it| vec![it]));
        }
    }
    bundles.sort_unstable();
    let lane = |steps: &[usize]| freedom.slots[steps[0]].lane;
    let lanes: BTreeSet<usize> = bundles.iter().map(|it| lane(it)).collect();
    let lanes: Vec<usize> = lanes.into_iter().collect();
    let rows = rows(plan, &bundles, open, |steps| lanes.partition_point(|it| *it < lane(steps)));
    let edges = edges(plan, freedom, &rows);
    Ladder { rows, lanes, edges }
}

fn rows(plan: &Plan, bundles: &[Vec<usize>], open: &[String], column: impl Fn(&[usize]) -> usize) -> Vec<Row> {
    let turn = point_of_no_return(plan);
    let mut rows: Vec<Row> = Vec::new();
    let mut head: Option<usize> = None;
    for steps in bundles {
        let phase = plan.steps[steps[0]].step.action.phase;
        let (low, high) = steps.iter().fold((0, 0), |(low, high), it| {
            let minutes = plan.steps[*it].step.minutes;
            (low + minutes.0, high + minutes.1)
        });
        match head.and_then(|at| rows.get_mut(at)) {
            Some(Row::Phase(same, all_low, all_high)) if *same == phase => {
                *all_low += low;
                *all_high += high;
            }
            _ => {
                head = Some(rows.len());
                rows.push(Row::Phase(phase, low, high));
            }
        }
        if turn == Some(steps[0]) {
            rows.push(Row::Turn);
        }
        let (is_open, column) = (steps.len() > 1 && open.contains(&plan.steps[steps[0]].step.id), column(steps));
        rows.push(Row::Steps { steps: steps.clone(), open: is_open, column });
        if is_open {
            rows.extend(steps.iter().map(|step| Row::Member { step: *step, column }));
        }
    }
    rows
}

fn edges(plan: &Plan, freedom: &Freedom, rows: &[Row]) -> Vec<Edge> {
    let mut row_of = vec![0; plan.steps.len()];
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some(column) = row.column() {
            taken.push((column, at));
        }
        if let Row::Steps { steps, .. } = row {
            for step in steps {
                row_of[*step] = at;
            }
        }
    }
    taken.sort_unstable();
    let free = |column: usize, from: usize, to: usize| {
        let after = taken.partition_point(|it| *it <= (column, from));
        taken.get(after).is_none_or(|it| *it >= (column, to))
    };
    let critical: BTreeSet<(usize, usize)> =
        freedom.critical.path.windows(2).map(|two| (row_of[two[0]], row_of[two[1]])).collect();
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (step, it) in plan.steps.iter().enumerate() {
        pairs.extend(it.after.iter().filter(|it| !it.implied).map(|it| (row_of[it.step], row_of[step])));
    }
    pairs.extend(&critical);
    let column = |row: usize| rows[row].column().unwrap_or(0);
    pairs
        .into_iter()
        .map(|(from, to)| {
            let (upper, lower) = (column(from), column(to));
            // Down the lane of the one that waits, or of the one that is waited for; where steps stand in the way,
            // between two lanes.
            let channel = if free(lower, from, to) {
                2 * lower + 1
            } else if free(upper, from, to) {
                2 * upper + 1
            } else {
                2 * lower
            };
            Edge { from, to, channel, critical: critical.contains(&(from, to)) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::alike::tests::with_partners;
    use crate::plan::sketch;
    use crate::plan::slots::slots;

    fn drawn(plan: &Plan, open: &[String]) -> Ladder {
        ladder(plan, &slots(plan), open)
    }

    #[test]
    fn every_step_has_one_row_and_every_line_leads_down() {
        for example in examples::ALL {
            let plan = sketch(&example.case()).unwrap();
            let ladder = drawn(&plan, &[]);
            let mut steps: Vec<usize> = ladder.rows.iter().flat_map(Row::steps).copied().collect();
            steps.sort_unstable();
            assert_eq!(steps, (0..plan.steps.len()).collect::<Vec<_>>(), "{}", example.id);
            assert!(ladder.edges.iter().all(|it| it.from < it.to));
            for (step, it) in plan.steps.iter().enumerate() {
                for reason in it.after.iter().filter(|it| !it.implied) {
                    let row = |step| ladder.rows.iter().position(|it| it.steps().contains(&step)).unwrap();
                    assert!(ladder.edges.iter().any(|it| (it.from, it.to) == (row(reason.step), row(step))));
                }
            }
        }
    }

    #[test]
    fn no_line_runs_down_through_a_mark_of_another_step() {
        for plan in examples::ALL.iter().map(|it| sketch(&it.case()).unwrap()).chain([with_partners(9)]) {
            let ladder = drawn(&plan, &[]);
            for edge in &ladder.edges {
                let between = &ladder.rows[edge.from + 1..edge.to];
                assert!(between.iter().filter_map(Row::column).all(|it| 2 * it + 1 != edge.channel), "{edge:?}");
            }
        }
    }

    #[test]
    fn the_critical_path_is_drawn_whole() {
        for example in examples::ALL {
            let plan = sketch(&example.case()).unwrap();
            let critical = drawn(&plan, &[]).edges.iter().filter(|it| it.critical).count();
            assert_eq!(critical + 1, slots(&plan).critical.path.len(), "{}", example.id);
        }
    }

    #[test]
    fn many_partners_are_one_row_until_it_is_opened() {
        let plan = with_partners(30);
        let closed = drawn(&plan, &[]);
        let first = closed.rows.iter().find(|it| it.steps().len() > 1).unwrap().steps()[0];
        let open = drawn(&plan, &[plan.steps[first].step.id.clone()]);
        assert_eq!(open.rows.len(), closed.rows.len() + 32);
        assert_eq!(open.lanes, closed.lanes);
    }

    #[test]
    fn the_turn_stands_right_above_the_first_step_without_a_way_back() {
        let plan = with_partners(0);
        let rows = drawn(&plan, &[]).rows;
        let turn = rows.iter().position(|it| *it == Row::Turn).unwrap();
        assert_eq!(rows[turn + 1].steps(), [point_of_no_return(&plan).unwrap()]);
    }
}
