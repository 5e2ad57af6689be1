//! Two reasons, one stable sort.

use std::collections::{BTreeMap, BTreeSet};

use crate::actions::{ALL, Facts, Step};
use crate::plan::Placed;
use crate::plan::why::{Reason, Stuck, Why};
use crate::state::fact::Fact;

/// Sorts steps. Two steps are ordered when one makes what the other needs, or ends what the other still uses; ties go
/// by phase, then by the number of the action, then by the step's id.
///
/// # Errors
/// [`Stuck::Circle`].
pub fn order(start: &Facts, steps: &[Step]) -> Result<Vec<Placed>, Stuck> {
    let before = edges(start, steps);
    let rank = |index: usize| {
        let step = &steps[index];
        let number = ALL.iter().position(|it| it.id == step.action.id).unwrap_or(usize::MAX);
        (step.action.phase, number, step.id.clone(), index)
    };
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); steps.len()];
    for (step, earlier) in before.iter().enumerate() {
        for it in earlier.keys() {
            after[*it].push(step);
        }
    }
    let mut waits: Vec<usize> = before.iter().map(BTreeMap::len).collect();
    let mut ready: BTreeSet<_> = (0..steps.len()).filter(|it| waits[*it] == 0).map(rank).collect();
    let mut places = vec![usize::MAX; steps.len()];
    let mut sorted = Vec::new();
    while let Some((_, _, _, index)) = ready.pop_first() {
        places[index] = sorted.len();
        sorted.push(index);
        for next in after[index].iter().copied() {
            waits[next] -= 1;
            if waits[next] == 0 {
                ready.insert(rank(next));
            }
        }
    }
    if sorted.len() < steps.len() {
        return Err(Stuck::Circle(circle(&before, &places, steps)));
    }
    let mut out: Vec<Placed> = sorted
        .iter()
        .map(|index| {
            let mut after: Vec<Reason> = before[*index]
                .iter()
                .flat_map(|(earlier, whys)| {
                    whys.iter().map(|why| Reason { step: places[*earlier], why: *why, implied: false })
                })
                .collect();
            after.sort_unstable();
            Placed { step: steps[*index].clone(), after }
        })
        .collect();
    mark_implied(&mut out);
    Ok(out)
}

/// For each step, the steps before it, with the reasons.
fn edges(start: &Facts, steps: &[Step]) -> Vec<BTreeMap<usize, BTreeSet<Why>>> {
    let mut makers: BTreeMap<Fact, Vec<usize>> = BTreeMap::new();
    let mut enders: BTreeMap<Fact, Vec<usize>> = BTreeMap::new();
    for (place, step) in steps.iter().enumerate() {
        step.makes.iter().filter(|it| !start.contains(it)).for_each(|it| makers.entry(*it).or_default().push(place));
        step.ends.iter().for_each(|it| enders.entry(*it).or_default().push(place));
    }
    let of = |index: &BTreeMap<Fact, Vec<usize>>, fact: &Fact| index.get(fact).cloned().unwrap_or_default();
    let mut before: Vec<BTreeMap<usize, BTreeSet<Why>>> = vec![BTreeMap::new(); steps.len()];
    for (user, step) in steps.iter().enumerate() {
        for fact in &step.needs {
            for maker in of(&makers, fact).into_iter().filter(|it| *it != user) {
                before[user].entry(maker).or_default().insert(Why::ItMakes(*fact));
            }
            for ender in of(&enders, fact).into_iter().filter(|it| *it != user) {
                before[ender].entry(user).or_default().insert(Why::ItStillUses(*fact));
            }
        }
    }
    before
}

/// A reason is implied when another earlier step already waits for the same one.
fn mark_implied(placed: &mut [Placed]) {
    // For each step, which steps come before it, also through others.
    let mut reach: Vec<Vec<bool>> = Vec::with_capacity(placed.len());
    for (place, it) in placed.iter_mut().enumerate() {
        let mut direct = vec![false; place];
        it.after.iter().for_each(|reason| direct[reason.step] = true);
        let mut through = vec![false; place];
        for earlier in (0..place).filter(|it| direct[*it]) {
            for (all, more) in through.iter_mut().zip(&reach[earlier]) {
                *all |= more;
            }
        }
        for reason in &mut it.after {
            reason.implied = through[reason.step];
        }
        reach.push(direct.into_iter().zip(through).map(|(direct, through)| direct || through).collect());
    }
}

/// The ids of steps that wait for each other, in the order of waiting.
fn circle(before: &[BTreeMap<usize, BTreeSet<Why>>], places: &[usize], steps: &[Step]) -> Vec<String> {
    let stuck = |it: usize| places[it] == usize::MAX;
    let Some(mut at) = (0..steps.len()).find(|it| stuck(*it)) else {
        return Vec::new();
    };
    let mut walk: Vec<usize> = Vec::new();
    while !walk.contains(&at) {
        walk.push(at);
        // Every step that is left over waits for another one that is left over.
        at = before[at].keys().copied().find(|it| stuck(*it)).unwrap_or(at);
    }
    let from = walk.iter().position(|it| *it == at).unwrap_or(0);
    walk[from..].iter().map(|it| steps[*it].id.clone()).collect()
}
