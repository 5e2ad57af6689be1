//! What goes dark in the plan's order: for whom, in which direction, for how long, and why.

use std::collections::BTreeMap;

use crate::continuity::{Because, Direction, Way};
use crate::estate::Estate;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::plan::Plan;
use crate::plan::strips::{Strips, strips};

/// A stretch of the plan in which one line is dark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outage {
    /// The partner.
    pub partner: PartnerId,
    /// The crowd.
    pub crowd: CrowdId,
    /// The direction.
    pub direction: Direction,
    /// The place of the step that darkens it.
    pub from: usize,
    /// The place of the step that brings it back; `None` when it stays dark to the end.
    pub to: Option<usize>,
    /// Why it is dark first, and why later, each reason once.
    pub because: Vec<Because>,
    /// Minutes at least: the steps that begin while it is dark.
    pub low: u32,
    /// Minutes at most: the step that darkens it counted, too.
    pub high: u32,
    /// How many people are concerned; 0 when not told.
    pub people: u32,
}

/// All outages of lines that work at the start.
pub fn outages(estate: &Estate, plan: &Plan) -> Vec<Outage> {
    of_strips(estate, plan, &strips(estate, plan))
}

/// The outages among lines that were followed already.
pub(super) fn of_strips(estate: &Estate, plan: &Plan, strips: &Strips) -> Vec<Outage> {
    // The minutes of all steps before a place, low and high.
    let mut before = vec![(0, 0)];
    for it in &plan.steps {
        let ((low, high), minutes) = (before[before.len() - 1], it.step.action.minutes);
        before.push((low + minutes.0, high + minutes.1));
    }
    let mut out = Vec::new();
    for line in &strips.lines {
        let run = &strips.runs[line.run];
        if !matches!(run[0].1, Way::Via(_)) {
            continue;
        }
        let mut open: Option<Outage> = None;
        for (state, way) in &run[1..] {
            match (&mut open, way) {
                (None, Way::Dark(because)) => {
                    let people = estate.crowds.get(line.crowd).and_then(|it| it.users.told().copied()).unwrap_or(0);
                    open = Some(Outage {
                        partner: line.partner,
                        crowd: line.crowd,
                        direction: line.direction,
                        from: state - 1,
                        to: None,
                        because: vec![*because],
                        low: 0,
                        high: 0,
                        people,
                    });
                }
                (Some(outage), Way::Dark(because)) => {
                    if !outage.because.contains(because) {
                        outage.because.push(*because);
                    }
                }
                (Some(_), Way::Via(_) | Way::Unknown(_)) => {
                    let mut outage = open.take().expect("the arm above says that it is there");
                    outage.to = Some(state - 1);
                    out.push(outage);
                }
                (None, Way::Via(_) | Way::Unknown(_)) => (),
            }
        }
        out.extend(open);
    }
    for it in &mut out {
        let end = before[it.to.map_or(plan.steps.len(), |to| to + 1)];
        it.low = end.0 - before[it.from + 1].0;
        it.high = end.1 - before[it.from].1;
    }
    out
}

/// The sum over all outages: dark minutes of the longest line (low, high), and people × minutes (low, high).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Darkness {
    /// The longest dark time of any line, low.
    pub low: u32,
    /// The longest dark time of any line, high.
    pub high: u32,
    /// People × minutes over all lines, low.
    pub people_low: u64,
    /// People × minutes over all lines, high.
    pub people_high: u64,
}

/// Sums outages.
pub fn darkness(outages: &[Outage]) -> Darkness {
    let mut by_line: BTreeMap<(PartnerId, CrowdId, Direction), (u32, u32)> = BTreeMap::new();
    let mut sum = Darkness::default();
    for it in outages {
        let line = by_line.entry((it.partner, it.crowd, it.direction)).or_default();
        line.0 += it.low;
        line.1 += it.high;
        sum.people_low += u64::from(it.low) * u64::from(it.people);
        sum.people_high += u64::from(it.high) * u64::from(it.people);
    }
    sum.low = by_line.values().map(|it| it.0).max().unwrap_or(0);
    sum.high = by_line.values().map(|it| it.1).max().unwrap_or(0);
    sum
}
