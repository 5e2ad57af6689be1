//! What goes dark in the plan's order: for whom, in which direction, for how long, and why.

use std::collections::BTreeMap;

use crate::continuity::{Because, Direction, Way, lines};
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
    /// Minutes at least: the steps that begin while it is surely dark.
    pub low: u32,
    /// Minutes at most: the step that darkens it counted, too, and those that begin while it may be dark.
    pub high: u32,
    /// How many people are concerned; 0 when not told.
    pub people: u32,
}

/// All outages of lines that work at the start.
pub fn outages(estate: &Estate, plan: &Plan) -> Vec<Outage> {
    outages_of(estate, plan, &lines(estate))
}

/// The outages of these lines, as far as they work at the start.
pub(super) fn outages_of(estate: &Estate, plan: &Plan, lines: &[(PartnerId, CrowdId, Direction)]) -> Vec<Outage> {
    of_strips(estate, plan, &strips(estate, plan, lines))
}

/// The outages among lines that were followed already.
pub(super) fn of_strips(estate: &Estate, plan: &Plan, strips: &Strips) -> Vec<Outage> {
    // The minutes of all steps before a place, low and high.
    let mut before = vec![(0, 0)];
    for it in &plan.steps {
        let ((low, high), minutes) = (before[before.len() - 1], it.step.minutes);
        before.push((low + minutes.0, high + minutes.1));
    }
    let all = plan.steps.len();
    let mut out = Vec::new();
    for line in &strips.lines {
        let run = &strips.runs[line.run];
        if !matches!(run[0].1, Way::Via(_)) {
            continue;
        }
        let mut open: Option<Outage> = None;
        for (at, (state, way)) in run.iter().enumerate().skip(1) {
            match (&mut open, way.fails()) {
                (None, Some(because)) => {
                    open = Some(Outage {
                        partner: line.partner,
                        crowd: line.crowd,
                        direction: line.direction,
                        from: state - 1,
                        to: None,
                        because: vec![because],
                        low: 0,
                        high: before[all].1 - before[state - 1].1,
                        people: estate.crowds.get(line.crowd).and_then(|it| it.users.told().copied()).unwrap_or(0),
                    });
                }
                (Some(outage), Some(because)) => {
                    if !outage.because.contains(&because) {
                        outage.because.push(because);
                    }
                }
                (Some(outage), None) => {
                    outage.to = Some(state - 1);
                    outage.high = before[*state].1 - before[outage.from].1;
                    out.extend(open.take());
                }
                (None, None) => (),
            }
            // While it hangs on the answer that the partner's resolver holds, it may be dark or not.
            if let (Some(outage), Way::Dark(_)) = (&mut open, way) {
                let end = run.get(at + 1).map_or(all, |it| it.0);
                outage.low += before[end].0 - before[*state].0;
            }
        }
        out.extend(open);
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
pub fn darkness<'a>(outages: impl IntoIterator<Item = &'a Outage>) -> Darkness {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::sketch;

    #[test]
    fn while_it_hangs_on_the_answer_a_line_holds_the_least_is_none_and_the_most_is_the_ttl() {
        let case = examples::by_id("lync-2010-to-2013").expect("the example exists").case();
        let plan = sketch(&case).expect("the example has a plan");
        let place = |id: &str| plan.steps.iter().position(|it| it.step.action.id == id).expect("it is in the plan");
        let (moves, waits) = (place("move-srv-record"), place("wait-for-old-ttl"));
        let minutes = |from: usize| {
            let steps = plan.steps[from..=moves].iter().map(|it| it.step.minutes);
            steps.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1))
        };
        let ttl = plan.steps[waits].step.minutes.1;
        let all = outages(&case.estate, &plan);
        let inbound: Vec<_> = all.iter().filter(|it| it.direction == Direction::Inbound).collect();
        assert!(!inbound.is_empty());
        for it in inbound {
            assert_eq!((it.to, it.because.last()), (Some(waits), Some(&Because::OldAnswerHeld)));
            assert_eq!((it.low, it.high), (minutes(it.from + 1).0, minutes(it.from).1 + ttl));
        }
    }
}
