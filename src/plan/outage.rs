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
    /// Minutes at least: the steps that begin while it is dark.
    pub low: u32,
    /// Minutes at most: the step that darkens it counted, too.
    pub high: u32,
    /// How many people are concerned; 0 when not told.
    pub people: u32,
}

/// All outages of lines that work at the start.
pub fn outages(estate: &Estate, plan: &Plan) -> Vec<Outage> {
    let timeline = Timeline::of(plan);
    let mut out = Vec::new();
    for (partner, crowd, direction) in lines(estate) {
        let mut open: Option<Outage> = None;
        let ways: Vec<Way> = timeline.answers(|state| reach(estate, state, partner, crowd, direction));
        if !matches!(ways[0], Way::Via(_)) {
            continue;
        }
        for (place, placed) in plan.steps.iter().enumerate() {
            let (low, high) = placed.step.action.minutes;
            match (&mut open, &ways[place + 1]) {
                (None, Way::Dark(because)) => {
                    let people = estate.crowds.get(crowd).and_then(|it| it.users.told().copied()).unwrap_or(0);
                    let because = vec![*because];
                    open = Some(Outage {
                        partner,
                        crowd,
                        direction,
                        from: place,
                        to: None,
                        because,
                        low: 0,
                        high,
                        people,
                    });
                }
                (Some(outage), Way::Dark(because)) => {
                    outage.low += low;
                    outage.high += high;
                    if !outage.because.contains(because) {
                        outage.because.push(*because);
                    }
                }
                (Some(_), Way::Via(_) | Way::Ended | Way::Unknown(_)) => {
                    let mut outage = open.take().expect("the arm above says that it is there");
                    outage.low += low;
                    outage.high += high;
                    outage.to = Some(place);
                    out.push(outage);
                }
                (None, Way::Via(_) | Way::Ended | Way::Unknown(_)) => (),
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
