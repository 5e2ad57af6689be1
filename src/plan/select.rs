//! Walks back from the goal: every wanted fact is true already or has exactly one maker.

use std::collections::BTreeMap;

use crate::actions::{Facts, Step};
use crate::plan::why::Stuck;
use crate::state::fact::Fact;

/// The steps that the goal needs, by id.
///
/// # Errors
/// [`Stuck::NothingMakes`] or [`Stuck::Choose`].
pub fn select(start: &Facts, goal: &Facts, offered: &[Step]) -> Result<Vec<Step>, Stuck> {
    let mut makers: BTreeMap<Fact, Vec<&Step>> = BTreeMap::new();
    for step in offered {
        for fact in &step.makes {
            makers.entry(*fact).or_default().push(step);
        }
    }
    let mut chosen: BTreeMap<&str, &Step> = BTreeMap::new();
    let mut wanted: Vec<(Fact, Option<&Step>)> = goal.difference(start).map(|it| (*it, None)).collect();
    while let Some((fact, user)) = wanted.pop() {
        match makers.get(&fact).map_or(&[][..], Vec::as_slice) {
            [] => return Err(Stuck::NothingMakes { fact, for_step: user.map(|it| it.id.clone()) }),
            [maker] => {
                if chosen.insert(&maker.id, maker).is_none() {
                    wanted.extend(maker.needs.difference(start).map(|it| (*it, Some(*maker))));
                }
            }
            several => return Err(Stuck::Choose(fact, several.iter().map(|it| it.id.clone()).collect())),
        }
    }
    Ok(chosen.into_values().cloned().collect())
}
