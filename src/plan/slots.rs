//! How much freedom a plan leaves: where each step may stand, what may run side by side, and what takes longest.
//!
//! All of it follows from the waits alone, so it holds for every order that they allow.

use std::collections::BTreeSet;

use crate::plan::Plan;

/// The freedom of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Freedom {
    /// For each step of the plan, in its order.
    pub slots: Vec<Slot>,
    /// Steps that follow each other; the lanes may run side by side wherever a step of one does not wait for a step of
    /// another.
    pub lanes: Vec<Vec<usize>>,
    /// What takes longest.
    pub critical: Critical,
}

/// Where a step may stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slot {
    /// Its earliest place, counted from 0: so many steps must come before it.
    pub earliest: usize,
    /// Its latest place, counted from 0: all but the steps that must come after it may come before.
    pub latest: usize,
    /// The lane that it runs in.
    pub lane: usize,
    /// The steps that may come before it or after it: it waits for none of them and none waits for it.
    pub beside: Vec<usize>,
    /// Minutes after the beginning of the plan at which it can begin, low and high, when nothing is done later than it
    /// could be.
    pub begins: (u32, u32),
    /// By how many minutes it may be late, at the high figures, without making the plan longer.
    pub slack: u32,
}

/// The steps that decide how long the plan takes, however many people work on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Critical {
    /// The longest chain of waits at the high figures.
    pub path: Vec<usize>,
    /// Minutes of the longest chain at the low figures.
    pub low: u32,
    /// Minutes of the longest chain at the high figures: those of the path.
    pub high: u32,
}

/// The freedom that the waits leave.
pub fn slots(plan: &Plan) -> Freedom {
    let before = befores(plan);
    let after = turned(&before);
    let count = plan.steps.len();
    let (low, _) = chains(plan, |minutes| minutes.0);
    let (high, previous) = chains(plan, |minutes| minutes.1);
    let tails = tails(plan);
    let longest = (0..count).map(|it| high[it] + tails[it]).max().unwrap_or(0);
    let mut slots: Vec<Slot> = (0..count)
        .map(|it| Slot {
            earliest: before[it].len(),
            latest: count - 1 - after[it].len(),
            lane: 0,
            beside: (0..count)
                .filter(|other| *other != it && !before[it].contains(other) && !after[it].contains(other))
                .collect(),
            begins: (low[it], high[it]),
            slack: longest - high[it] - tails[it],
        })
        .collect();
    let lanes = lanes(&before);
    for (lane, steps) in lanes.iter().enumerate() {
        for step in steps {
            slots[*step].lane = lane;
        }
    }
    let ends = |begins: u32, step: usize, take: fn((u32, u32)) -> u32| begins + take(plan.steps[step].step.minutes);
    let critical = Critical {
        path: path(&previous, (0..count).max_by_key(|it| (ends(high[*it], *it, |m| m.1), std::cmp::Reverse(*it)))),
        low: (0..count).map(|it| ends(low[it], it, |m| m.0)).max().unwrap_or(0),
        high: longest,
    };
    Freedom { slots, lanes, critical }
}

/// How a step hangs together with a chosen one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// It is the chosen step.
    Chosen,
    /// The chosen step waits for it.
    Cause,
    /// It waits for the chosen step.
    Effect,
    /// The chosen step waits for it by way of others.
    FarCause,
    /// It waits for the chosen step by way of others.
    FarEffect,
    /// Neither waits for the other.
    Apart,
}

/// How each step hangs together with a chosen one. A wait that others imply is one by way of others.
pub fn ties(plan: &Plan, chosen: usize) -> Vec<Tie> {
    let mut ties = vec![Tie::Apart; plan.steps.len()];
    ties[chosen] = Tie::Chosen;
    for step in (0..=chosen).rev() {
        if !ties[step].is_before() {
            continue;
        }
        for reason in &plan.steps[step].after {
            let near = step == chosen && !reason.implied;
            ties[reason.step] = ties[reason.step].min(if near { Tie::Cause } else { Tie::FarCause });
        }
    }
    for step in chosen + 1..plan.steps.len() {
        for reason in &plan.steps[step].after {
            if ties[reason.step].is_after() {
                let near = reason.step == chosen && !reason.implied;
                ties[step] = ties[step].min(if near { Tie::Effect } else { Tie::FarEffect });
            }
        }
    }
    ties
}

impl Tie {
    /// All of them, the nearest first.
    pub const ALL: [Self; 6] = [Self::Chosen, Self::Cause, Self::Effect, Self::FarCause, Self::FarEffect, Self::Apart];

    /// Whether it is the chosen step or one before it.
    pub const fn is_before(self) -> bool {
        matches!(self, Self::Chosen | Self::Cause | Self::FarCause)
    }

    /// Whether it is the chosen step or one after it.
    pub const fn is_after(self) -> bool {
        matches!(self, Self::Chosen | Self::Effect | Self::FarEffect)
    }
}

/// For each step all steps that come before it in every order.
fn befores(plan: &Plan) -> Vec<BTreeSet<usize>> {
    let mut out: Vec<BTreeSet<usize>> = Vec::with_capacity(plan.steps.len());
    for it in &plan.steps {
        let mut all = BTreeSet::new();
        for reason in &it.after {
            if all.insert(reason.step) {
                all.extend(out[reason.step].iter().copied());
            }
        }
        out.push(all);
    }
    out
}

/// For each step all steps that come after it in every order.
fn turned(before: &[BTreeSet<usize>]) -> Vec<BTreeSet<usize>> {
    let mut out = vec![BTreeSet::new(); before.len()];
    for (step, all) in before.iter().enumerate() {
        for it in all {
            out[*it].insert(step);
        }
    }
    out
}

/// Each step follows the lane whose last step it waits for, the latest of them, or opens a lane.
fn lanes(before: &[BTreeSet<usize>]) -> Vec<Vec<usize>> {
    let mut lanes: Vec<Vec<usize>> = Vec::new();
    for (step, all) in before.iter().enumerate() {
        let last = |it: &Vec<usize>| it.last().copied().filter(|last| all.contains(last));
        let lane = (0..lanes.len()).filter(|it| last(&lanes[*it]).is_some()).max_by_key(|it| last(&lanes[*it]));
        match lane {
            Some(lane) => lanes[lane].push(step),
            None => lanes.push(vec![step]),
        }
    }
    lanes
}

/// For each step the minutes of the longest chain that ends before it, and the last step of that chain.
fn chains(plan: &Plan, take: fn((u32, u32)) -> u32) -> (Vec<u32>, Vec<Option<usize>>) {
    let mut begins: Vec<u32> = Vec::with_capacity(plan.steps.len());
    let mut previous = Vec::with_capacity(plan.steps.len());
    for it in &plan.steps {
        let ends = |step: usize| begins[step] + take(plan.steps[step].step.minutes);
        let longest =
            it.after.iter().map(|reason| reason.step).max_by_key(|step| (ends(*step), std::cmp::Reverse(*step)));
        let begin = longest.map_or(0, ends);
        begins.push(begin);
        previous.push(longest);
    }
    (begins, previous)
}

/// For each step the minutes, at the high figures, of the longest chain that begins with it.
fn tails(plan: &Plan) -> Vec<u32> {
    let mut later = vec![0; plan.steps.len()];
    let mut tails = vec![0; plan.steps.len()];
    for (step, it) in plan.steps.iter().enumerate().rev() {
        tails[step] = later[step] + it.step.minutes.1;
        for reason in &it.after {
            later[reason.step] = later[reason.step].max(tails[step]);
        }
    }
    tails
}

fn path(previous: &[Option<usize>], last: Option<usize>) -> Vec<usize> {
    let mut out: Vec<usize> = std::iter::successors(last, |it| previous[*it]).collect();
    out.reverse();
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::sketch;

    fn plans() -> Vec<Plan> {
        examples::ALL.iter().map(|it| sketch(&it.case()).expect("the example has a plan")).collect()
    }

    #[test]
    fn a_step_stands_where_the_plan_puts_it_and_between_its_bounds() {
        for plan in plans() {
            for (place, slot) in slots(&plan).slots.iter().enumerate() {
                assert!(slot.earliest <= place && place <= slot.latest, "{}", plan.steps[place].step.id);
            }
        }
    }

    #[test]
    fn the_bounds_are_met_by_some_order() {
        for plan in plans() {
            let before = befores(&plan);
            let after = turned(&before);
            for (step, slot) in slots(&plan).slots.iter().enumerate() {
                // All that must come before it, then it; and all but what must come after it, then it: both are closed.
                let first: BTreeSet<usize> = before[step].clone();
                let rest: BTreeSet<usize> =
                    (0..plan.steps.len()).filter(|it| *it != step && !after[step].contains(it)).collect();
                for (done, place) in [(first, slot.earliest), (rest, slot.latest)] {
                    assert_eq!(done.len(), place);
                    assert!(done.iter().all(|it| before[*it].is_subset(&done)));
                    assert!(before[step].is_subset(&done));
                }
            }
        }
    }

    #[test]
    fn each_step_stands_in_one_lane_after_what_it_waits_for() {
        for plan in plans() {
            let freedom = slots(&plan);
            let before = befores(&plan);
            let mut all: Vec<usize> = freedom.lanes.iter().flatten().copied().collect();
            all.sort_unstable();
            assert_eq!(all, (0..plan.steps.len()).collect::<Vec<_>>());
            for lane in &freedom.lanes {
                assert!(lane.windows(2).all(|two| before[two[1]].contains(&two[0])));
            }
        }
    }

    #[test]
    fn steps_are_beside_each_other_both_ways() {
        for plan in plans() {
            let slots = slots(&plan).slots;
            for (step, slot) in slots.iter().enumerate() {
                assert!(slot.beside.iter().all(|it| slots[*it].beside.contains(&step)));
                assert_eq!(slot.beside.len(), slot.latest - slot.earliest);
            }
        }
    }

    #[test]
    fn the_critical_path_is_a_chain_without_slack_and_no_longer_than_the_plan() {
        for plan in plans() {
            let Freedom { slots, critical, .. } = slots(&plan);
            let (low, high) = plan.minutes();
            assert!(critical.low <= low && critical.high <= high && critical.low <= critical.high);
            let sum: u32 = critical.path.iter().map(|it| plan.steps[*it].step.minutes.1).sum();
            assert_eq!(sum, critical.high);
            assert!(critical.path.iter().all(|it| slots[*it].slack == 0));
            for two in critical.path.windows(2) {
                assert!(plan.steps[two[1]].after.iter().any(|it| it.step == two[0]));
            }
        }
    }

    #[test]
    fn nobody_begins_before_those_it_waits_for_have_ended() {
        for plan in plans() {
            let slots = slots(&plan).slots;
            for (step, it) in plan.steps.iter().enumerate() {
                for reason in &it.after {
                    let (low, high) = plan.steps[reason.step].step.minutes;
                    assert!(slots[step].begins.0 >= slots[reason.step].begins.0 + low);
                    assert!(slots[step].begins.1 >= slots[reason.step].begins.1 + high);
                }
            }
        }
    }

    #[test]
    fn ties_are_the_waits_and_what_follows_from_them() {
        for plan in plans() {
            let before = befores(&plan);
            let near =
                |late: usize, early: usize| plan.steps[late].after.iter().any(|it| it.step == early && !it.implied);
            for chosen in 0..plan.steps.len() {
                for (step, tie) in ties(&plan, chosen).into_iter().enumerate() {
                    let meant = match step {
                        _ if step == chosen => Tie::Chosen,
                        _ if near(chosen, step) => Tie::Cause,
                        _ if near(step, chosen) => Tie::Effect,
                        _ if before[chosen].contains(&step) => Tie::FarCause,
                        _ if before[step].contains(&chosen) => Tie::FarEffect,
                        _ => Tie::Apart,
                    };
                    assert_eq!(tie, meant, "{step} and {chosen}");
                }
            }
        }
    }

    #[test]
    fn a_plan_without_steps_has_no_freedom() {
        let plan = Plan { steps: Vec::new(), ..plans().remove(0) };
        assert_eq!(slots(&plan), Freedom::default());
    }
}
