//! Outages and the chart, held against each state of the plan written down and each line asked by itself.

use std::collections::BTreeMap;

use cutover::case::Case;
use cutover::continuity::{Because, Direction, Way, lines, reach};
use cutover::estate::tables::{CrowdId, PartnerId};
use cutover::plan::Plan;
use cutover::plan::bands::{How, chart};
use cutover::plan::outage::{Outage, outages};
use cutover::plan::sketch;

use crate::support::plans::examples_in_both_orders;
use crate::support::worlds::{Chance, Size, grown, some_case};

type Line = (PartnerId, CrowdId, Direction);

fn ways(case: &Case, plan: &Plan) -> BTreeMap<Line, Vec<Way>> {
    let states: Vec<_> = (0..=plan.steps.len()).map(|it| plan.state_after(it)).collect();
    let way = |(partner, crowd, direction): Line| {
        states.iter().map(|state| reach(&case.estate, state, partner, crowd, direction)).collect()
    };
    lines(&case.estate).into_iter().map(|it| (it, way(it))).collect()
}

/// The stretches in which a line fails that works at the start.
fn dark(case: &Case, plan: &Plan, (line, ways): (&Line, &Vec<Way>)) -> Vec<Outage> {
    let mut out: Vec<Outage> = Vec::new();
    let minutes = |step: usize| plan.steps.get(step).map_or((0, 0), |it| it.step.minutes);
    for (state, way) in ways.iter().enumerate().filter(|_| matches!(ways[0], Way::Via(_))) {
        let Some(because) = way.fails() else { continue };
        if out.last().is_none_or(|it| it.to.is_some()) {
            out.push(Outage {
                partner: line.0,
                crowd: line.1,
                direction: line.2,
                from: state - 1,
                to: None,
                because: Vec::<Because>::new(),
                low: 0,
                high: minutes(state - 1).1,
                people: case.estate.crowds.get(line.1).and_then(|it| it.users.told().copied()).unwrap_or(0),
            });
        }
        let outage = out.last_mut().expect("one is open");
        if !outage.because.contains(&because) {
            outage.because.push(because);
        }
        outage.low += if matches!(way, Way::Dark(_)) { minutes(state).0 } else { 0 };
        outage.high += minutes(state).1;
        if ways.get(state + 1).is_some_and(|it| it.fails().is_none()) {
            outage.to = Some(state);
        }
    }
    out
}

#[track_caller]
fn as_written(name: &str, case: &Case) -> usize {
    let Ok(plan) = sketch(case) else { return 0 };
    let ways = ways(case, &plan);
    let naive: Vec<Outage> = ways.iter().flat_map(|it| dark(case, &plan, it)).collect();
    let mut told = outages(&case.estate, &plan);
    told.sort_by_key(|it| (it.partner, it.crowd, it.direction, it.from));
    assert_eq!(told, naive, "{name}");
    for band in chart(&case.estate, &plan).bands {
        for line in band.partners.iter().flat_map(|it| band.crowds.iter().map(move |crowd| (*it, *crowd))) {
            for direction in &band.directions {
                for stretch in &band.stretches {
                    for way in &ways[&(line.0, line.1, *direction)][stretch.from..stretch.from + stretch.states] {
                        let same = match (stretch.how, way) {
                            (How::Via(one), Way::Via(other)) => one == *other,
                            (How::Dark(_), Way::Dark(_)) | (How::Ended, Way::Ended) | (How::Turning, _) => true,
                            (How::Either(..), Way::Either(..)) => true,
                            (How::Unknown(one), Way::Unknown(other)) => one == *other,
                            (How::Untold(column), Way::Unknown(place)) => *place == line.0.at(column),
                            _ => false,
                        };
                        assert!(same, "{name}: {line:?} {direction:?} {stretch:?} {way:?}");
                    }
                }
            }
        }
    }
    naive.len()
}

#[test]
fn outages_and_bands_are_those_of_every_line_in_every_written_state() {
    for (name, case) in examples_in_both_orders() {
        as_written(&name, &case);
    }
    // The second has so many lines that those which are alike are followed together.
    for (partners, crowds) in [(11, 5), (40, 20)] {
        let size = Size { pools: 3, edges: 2, domains: 3, partners, crowds };
        assert!(as_written("grown", &grown("lync-2010-to-2013", size)) > 0);
    }
}

#[test]
fn outages_and_bands_of_random_estates_are_so_too() {
    let mut chance = Chance::new(7);
    let dark: usize = (0..150).map(|it| as_written(&format!("estate {it}"), &some_case(&mut chance, 12))).sum();
    assert!(dark > 0, "no estate had an outage to compare");
}
