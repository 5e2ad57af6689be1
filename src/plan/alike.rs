//! Steps that are alike: the same action, waiting for steps that are alike, and waited for by steps that are alike.

use crate::plan::Plan;
use crate::plan::peers::Numbers;

/// The steps of a plan in bundles of those that are alike, ordered by their first steps.
///
/// The partition is refined until it is stable. Steps of one bundle then all have the same number of steps on the
/// longest way before them, so none of them waits for another, and each waits for a step of every bundle for which one
/// of them does: bundles can be drawn like steps, in the order of their first steps.
pub fn bundles(plan: &Plan) -> Vec<Vec<usize>> {
    let count = plan.steps.len();
    let mut later: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut earlier: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (step, it) in plan.steps.iter().enumerate() {
        for reason in it.after.iter().filter(|it| !it.implied) {
            earlier[step].push(reason.step);
            later[reason.step].push(step);
        }
    }
    let mut kinds = numbered(plan.steps.iter().map(|it| (it.step.action.phase, it.step.action.id)));
    let mut parts = number_of(&kinds);
    loop {
        let around = |steps: &[usize]| {
            let mut out: Vec<usize> = steps.iter().map(|it| kinds[*it]).collect();
            out.sort_unstable();
            out.dedup();
            out
        };
        let finer = numbered((0..count).map(|it| (kinds[it], around(&earlier[it]), around(&later[it]))));
        let more = number_of(&finer);
        kinds = finer;
        if more == parts {
            break;
        }
        parts = more;
    }
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); parts];
    for (step, kind) in kinds.iter().enumerate() {
        out[*kind].push(step);
    }
    out
}

fn numbered<T: Ord>(all: impl Iterator<Item = T>) -> Vec<usize> {
    let mut numbers = Numbers::default();
    all.map(|it| numbers.number(it)).collect()
}

fn number_of(kinds: &[usize]) -> usize {
    kinds.iter().max().map_or(0, |it| it + 1)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::estate::cell::Raw;
    use crate::estate::said::Origin;
    use crate::estate::{Place, TableId};
    use crate::paths::examples;
    use crate::plan::sketch;

    /// The plan of an example with so many more partners that are like its first.
    pub(crate) fn with_partners(more: usize) -> Plan {
        let mut case = examples::by_id("lync-2010-to-2013").unwrap().case();
        for number in 0..more {
            let row = case.estate.add(TableId::Partner).unwrap();
            for column in TableId::Partner.columns() {
                let raw = match column.id {
                    "name" => Raw::one(format!("partner{number}.example")),
                    id => case.estate.cell(Place::new(TableId::Partner, 0, id)),
                };
                case.estate.set(Place::new(TableId::Partner, row, column.id), &raw, Origin::Typed).unwrap();
            }
        }
        sketch(&case).unwrap()
    }

    #[test]
    fn partners_make_one_bundle_and_everything_else_stays_as_it_was() {
        let (few, many) = (bundles(&with_partners(0)), bundles(&with_partners(30)));
        assert_eq!(few.len(), many.len());
        assert!(many.iter().any(|it| it.len() == few.iter().map(Vec::len).max().unwrap() + 30));
    }

    #[test]
    fn steps_of_a_bundle_are_of_one_action_and_do_not_wait_for_each_other() {
        for plan in examples::ALL.iter().map(|it| sketch(&it.case()).unwrap()).chain([with_partners(9)]) {
            for bundle in bundles(&plan) {
                for step in &bundle {
                    let it = &plan.steps[*step];
                    assert_eq!(it.step.action.id, plan.steps[bundle[0]].step.action.id);
                    assert!(!it.after.iter().any(|reason| bundle.contains(&reason.step)));
                }
            }
        }
    }

    #[test]
    fn bundles_in_the_order_of_their_first_steps_are_an_order_that_the_waits_allow() {
        for plan in examples::ALL.iter().map(|it| sketch(&it.case()).unwrap()).chain([with_partners(9)]) {
            let bundles = bundles(&plan);
            let of = |step: usize| bundles.iter().position(|it| it.contains(&step)).unwrap();
            for (step, it) in plan.steps.iter().enumerate() {
                assert!(it.after.iter().all(|reason| of(reason.step) < of(step)), "{}", it.step.id);
            }
        }
    }
}
