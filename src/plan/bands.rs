//! Who reaches whom over the whole plan, in the plan's order; lines that fare alike are one band.

use std::collections::BTreeMap;

use crate::continuity::{Because, Direction, Through, Way, lines};
use crate::estate::tables::{CrowdId, PartnerId};
use crate::estate::{Estate, Place, TableId};
use crate::plan::strips::{Numbers, Strips, strips};
use crate::plan::{Plan, alike};

/// Every line of a plan, in bands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// The bands: partners that are alike stand together, in the order of the estate.
    pub bands: Vec<Band>,
    /// The states at which any line changes, and the first one: stretches of states in which nothing changes.
    pub spans: Vec<Span>,
}

/// Lines that fare alike: each of these partners with each of these crowds in each of these directions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// The partners; all of them fare alike in every line, not just in these.
    pub partners: Vec<PartnerId>,
    /// The crowds.
    pub crowds: Vec<CrowdId>,
    /// The directions: one, or both.
    pub directions: Vec<Direction>,
    /// Stretches of states in which the message travels alike; the first state is before the first step.
    pub stretches: Vec<Stretch>,
}

/// Some states in a row in which a message travels alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// The first state.
    pub from: usize,
    /// How many states.
    pub states: usize,
    /// How it travels.
    pub how: How,
}

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Through a gateway.
    Via(Through),
    /// Not at all.
    Dark(Because),
    /// Not at all, because XMPP with the partner was ended on purpose.
    Ended,
    /// It hangs on which of two answers about our SRV record the partner's resolver holds.
    Either(Through, Because),
    /// It cannot be told: this must be answered first.
    Unknown(Place),
    /// It cannot be told: this column of each partner must be answered first.
    Untold(&'static str),
    /// Some messages of the band travel as before and some as after: each turns at its own step, and these are alike.
    Turning,
}

impl How {
    /// Whether it is dark or not known, or may be dark.
    pub const fn is_trouble(self) -> bool {
        !matches!(self, Self::Via(_) | Self::Turning)
    }
}

/// States in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first: after so many steps.
    pub from: usize,
    /// The last.
    pub to: usize,
}

impl Band {
    /// Whether it is dark or not known at some time.
    pub fn is_troubled(&self) -> bool {
        self.stretches.iter().any(|it| it.how.is_trouble())
    }
}

/// The lines of a plan.
///
/// Lines fare alike when they change in the same way at the same step or at steps that are alike: sixty partners that
/// are created one after the other are one band.
pub fn chart(estate: &Estate, plan: &Plan) -> Chart {
    of_strips(plan, &strips(estate, plan, &lines(estate)))
}

/// The chart of lines that were followed already.
pub(super) fn of_strips(plan: &Plan, strips: &Strips) -> Chart {
    let states = plan.steps.len() + 1;
    let kinds = kinds(plan);
    let mut runs = Numbers::default();
    let mut fares: Numbers<Vec<(Option<usize>, How)>> = Numbers::default();
    let mut alike: BTreeMap<Vec<usize>, Vec<Lines>> = BTreeMap::new();
    // Runs in which something of a partner is not told are another one for each partner.
    let mut known: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for lines in strips.lines.chunk_by(|one, other| one.partner == other.partner) {
        let partner = lines[0].partner;
        let mut fare = Vec::with_capacity(lines.len());
        let mut ours = Vec::with_capacity(lines.len());
        for line in lines {
            let mut number = || {
                let run = stretches(partner, &strips.runs[line.run], states);
                let kind = |from: usize| from.checked_sub(1).map(|it| kinds[it]);
                let fare = fares.number(run.iter().map(|it| (kind(it.from), it.how)).collect());
                (fare, runs.number(run))
            };
            let open = strips.runs[line.run].iter().any(|it| matches!(it.1, Way::Unknown(_)));
            let (fares, run) = if open { number() } else { *known.entry(line.run).or_insert_with(number) };
            fare.push(fares);
            ours.push(run);
        }
        alike.entry(fare).or_default().push(Lines { partner, runs: ours });
    }
    let crowds: Vec<CrowdId> = strips
        .lines
        .iter()
        .take_while(|it| it.partner == strips.lines[0].partner)
        .filter(|it| it.direction == Direction::Outbound)
        .map(|it| it.crowd)
        .collect();
    let runs = runs.listed();
    let mut alike: Vec<_> = alike.into_iter().collect();
    alike.sort_by_key(|it| it.1[0].partner);
    let bands: Vec<Band> = alike.iter().flat_map(|(fare, lines)| bands_of(lines, &crowds, fare, &runs)).collect();
    let spans = spans(&bands, plan.steps.len());
    Chart { bands, spans }
}

/// The lines of one partner: for each crowd, outbound and inbound, the number of its run.
struct Lines {
    partner: PartnerId,
    runs: Vec<usize>,
}

/// For each step the number of its bundle.
fn kinds(plan: &Plan) -> Vec<usize> {
    let mut out = vec![0; plan.steps.len()];
    for (number, bundle) in alike::bundles(plan).into_iter().enumerate() {
        for step in bundle {
            out[step] = number;
        }
    }
    out
}

fn how(partner: PartnerId, way: Way) -> How {
    match way {
        Way::Via(through) => How::Via(through),
        Way::Dark(because) => How::Dark(because),
        Way::Ended => How::Ended,
        Way::Either(through, because) => How::Either(through, because),
        // What is asked of each partner is asked of all that are alike.
        Way::Unknown(place) if place.table == TableId::Partner && place == partner.at(place.column) => {
            How::Untold(place.column)
        }
        Way::Unknown(place) => How::Unknown(place),
    }
}

fn stretches(partner: PartnerId, run: &[(usize, Way)], states: usize) -> Vec<Stretch> {
    let ends = run.iter().skip(1).map(|it| it.0).chain([states]);
    run.iter()
        .zip(ends)
        .map(|((from, way), end)| Stretch { from: *from, states: end - from, how: how(partner, *way) })
        .collect()
}

/// The bands of partners that are alike: for each way to fare the crowds that fare so in both directions, and those
/// that do in one.
fn bands_of(lines: &[Lines], crowds: &[CrowdId], fare: &[usize], runs: &[Vec<Stretch>]) -> Vec<Band> {
    let mut parts: Vec<(usize, &[Direction], Vec<usize>)> = Vec::new();
    let mut add = |fare: usize, directions: &'static [Direction], crowd: usize| match parts
        .iter_mut()
        .find(|it| (it.0, it.1) == (fare, directions))
    {
        Some(it) => it.2.push(crowd),
        None => parts.push((fare, directions, vec![crowd])),
    };
    for (crowd, both) in fare.chunks(2).enumerate() {
        if both[0] == both[1] {
            add(both[0], BOTH, crowd);
        } else {
            add(both[0], &BOTH[..1], crowd);
            add(both[1], &BOTH[1..], crowd);
        }
    }
    let band = |(_, directions, those): (usize, &[Direction], Vec<usize>)| {
        let mut all: Vec<usize> = lines
            .iter()
            .flat_map(|line| {
                those.iter().flat_map(move |crowd| {
                    directions.iter().map(move |it| line.runs[crowd * 2 + usize::from(*it == Direction::Inbound)])
                })
            })
            .collect();
        all.sort_unstable();
        all.dedup();
        Band {
            partners: lines.iter().map(|it| it.partner).collect(),
            crowds: those.iter().map(|it| crowds[*it]).collect(),
            directions: directions.to_vec(),
            stretches: together(&all.iter().map(|it| &runs[*it][..]).collect::<Vec<_>>()),
        }
    };
    parts.into_iter().map(band).collect()
}

const BOTH: &[Direction] = &Direction::ALL;

/// What holds for all of these runs; where they differ, each turns at its own step.
fn together(runs: &[&[Stretch]]) -> Vec<Stretch> {
    let states: usize = runs[0].iter().map(|it| it.states).sum();
    let mut out: Vec<Stretch> = Vec::new();
    let mut at = vec![0; runs.len()];
    for state in 0..states {
        for (run, at) in runs.iter().zip(&mut at) {
            *at += usize::from(run[*at].from + run[*at].states == state);
        }
        let hows = || runs.iter().zip(&at).map(|(run, at)| run[*at].how);
        let first = runs[0][at[0]].how;
        let how = if hows().all(|it| it == first) {
            first
        } else if hows().all(|it| matches!(it, How::Dark(_))) {
            // Dark for all of them, though not for the same reason any more: the reason from before stands.
            out.last().map(|it| it.how).filter(|it| matches!(it, How::Dark(_))).unwrap_or(first)
        } else {
            How::Turning
        };
        match out.last_mut() {
            Some(last) if last.how == how => last.states += 1,
            _ => out.push(Stretch { from: state, states: 1, how }),
        }
    }
    out
}

fn spans(bands: &[Band], steps: usize) -> Vec<Span> {
    let mut from: Vec<usize> = bands.iter().flat_map(|it| &it.stretches).map(|it| it.from).collect();
    from.sort_unstable();
    from.dedup();
    let ends = from.iter().skip(1).map(|it| it - 1).chain([steps]);
    from.iter().zip(ends).map(|(from, to)| Span { from: *from, to }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::continuity::reach;
    use crate::estate::cell::Raw;
    use crate::estate::said::Origin;
    use crate::paths::examples;
    use crate::plan::sketch;

    fn charts() -> impl Iterator<Item = (Estate, Plan, Chart)> {
        examples::ALL.iter().map(|it| {
            let case = it.case();
            let plan = sketch(&case).expect("the example has a plan");
            let chart = chart(&case.estate, &plan);
            (case.estate, plan, chart)
        })
    }

    #[test]
    fn every_line_stands_in_one_band_and_fares_as_it_does() {
        for (estate, plan, chart) in charts() {
            for (partner, crowd, direction) in lines(&estate) {
                let here: Vec<&Band> = (chart.bands.iter())
                    .filter(|it| it.partners.contains(&partner) && it.crowds.contains(&crowd))
                    .filter(|it| it.directions.contains(&direction))
                    .collect();
                assert_eq!(here.len(), 1);
                for (after, stretch) in
                    here[0].stretches.iter().flat_map(|it| (it.from..it.from + it.states).map(move |at| (at, it)))
                {
                    let way = reach(&estate, &plan.state_after(after), partner, crowd, direction);
                    match (how(partner, way), stretch.how) {
                        (_, How::Turning) | (How::Dark(_), How::Dark(_)) => (),
                        (now, meant) => assert_eq!(now, meant, "after {after}"),
                    }
                }
            }
        }
    }

    #[test]
    fn spans_and_stretches_cover_every_state() {
        for (_, plan, chart) in charts() {
            let states = plan.steps.len() + 1;
            for band in &chart.bands {
                assert_eq!(band.stretches.iter().map(|it| it.states).sum::<usize>(), states);
                assert!(band.stretches.iter().all(|it| chart.spans.iter().any(|span| span.from == it.from)));
            }
            assert_eq!(chart.spans.iter().map(|it| it.to + 1 - it.from).sum::<usize>(), states);
        }
    }

    #[test]
    fn partners_that_are_alike_are_one_band_also_when_the_same_is_asked_of_each() {
        let mut case = examples::by_id("lync-2010-to-2013").unwrap().case();
        let rows = case.estate.rows(TableId::Partner);
        for row in &rows {
            for column in ["tls", "sasl", "dialback"] {
                let first = case.estate.cell(Place::new(TableId::Partner, rows[0], column));
                case.estate.set(Place::new(TableId::Partner, *row, column), &first, Origin::Typed).unwrap();
            }
        }
        let of_all = |case: &crate::case::Case| {
            let chart = chart(&case.estate, &sketch(case).unwrap());
            (chart.bands.iter().all(|it| it.partners.len() == rows.len()), chart)
        };
        assert!(of_all(&case).0);
        for row in &rows {
            case.estate.set(Place::new(TableId::Partner, *row, "on_legacy"), &Raw::NotTold, Origin::Typed).unwrap();
        }
        let (all, chart) = of_all(&case);
        assert!(all);
        assert!(chart.bands.iter().flat_map(|it| &it.stretches).any(|it| matches!(it.how, How::Untold("on_legacy"))));
    }
}
