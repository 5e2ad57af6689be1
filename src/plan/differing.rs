//! What does not tell the ways of a choice apart is left out of their comparison.

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::Place;
use crate::plan::choices::Way;
use crate::rules::Finding;

/// What stands in every way is no matter of this choice.
pub(super) fn keep_what_differs(ways: &mut [Way]) {
    let mut blocks: BTreeMap<(&str, Place), Vec<(usize, Finding)>> = BTreeMap::new();
    let mut asks: BTreeMap<Place, usize> = BTreeMap::new();
    for (place, way) in ways.iter().enumerate() {
        for it in &way.blocks {
            blocks.entry((it.rule.id, it.about)).or_default().push((place, it.clone()));
        }
        for it in &way.asks {
            *asks.entry(*it).or_default() += 1;
        }
    }
    let all = ways.len();
    for way in ways {
        way.blocks.retain(|it| {
            let alike = blocks.get(&(it.rule.id, it.about)).into_iter().flatten().filter(|other| other.1 == *it);
            alike.map(|other| other.0).collect::<BTreeSet<_>>().len() < all
        });
        way.asks.retain(|it| asks.get(it).is_none_or(|ways| *ways < all));
    }
}
