//! What goes dark in the plan's order: for whom, in which direction, for how long, and why.

use std::collections::BTreeMap;

use crate::continuity::{Because, Direction, Way, lines, reach};
use crate::estate::Estate;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::plan::Plan;
use crate::plan::timeline::Timeline;

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
    let timeline = Timeline::of(plan);
    let mut out = Vec::new();
    for (partner, crowd, direction) in lines.iter().copied() {
        let mut open: Option<Outage> = None;
        let ways: Vec<Way> = timeline.answers(|state| reach(estate, state, partner, crowd, direction));
        if !matches!(ways[0], Way::Via(_)) {
            continue;
        }
        for (place, placed) in plan.steps.iter().enumerate() {
            let (low, high) = placed.step.action.minutes;
            let fails = ways[place + 1].fails();
            let Some(outage) = &mut open else {
                open = fails.map(|because| Outage {
                    partner,
                    crowd,
                    direction,
                    from: place,
                    to: None,
                    because: vec![because],
                    low: 0,
                    high,
                    people: estate.crowds.get(crowd).and_then(|it| it.users.told().copied()).unwrap_or(0),
                });
                continue;
            };
            // While it hangs on the answer that the partner's resolver holds, it may be dark or not.
            outage.low += if matches!(ways[place], Way::Dark(_)) { low } else { 0 };
            outage.high += high;
            match fails {
                Some(because) if outage.because.contains(&because) => (),
                Some(because) => outage.because.push(because),
                None => {
                    outage.to = Some(place);
                    out.extend(open.take());
                }
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
            let steps = plan.steps[from..=moves].iter().map(|it| it.step.action.minutes);
            steps.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1))
        };
        let ttl = plan.steps[waits].step.action.minutes.1;
        let all = outages(&case.estate, &plan);
        let inbound: Vec<_> = all.iter().filter(|it| it.direction == Direction::Inbound).collect();
        assert!(!inbound.is_empty());
        for it in inbound {
            assert_eq!((it.to, it.because.last()), (Some(waits), Some(&Because::OldAnswerHeld)));
            assert_eq!((it.low, it.high), (minutes(it.from + 1).0, minutes(it.from).1 + ttl));
        }
    }
}
