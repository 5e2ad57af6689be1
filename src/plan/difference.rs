//! What is different between two proposals: what came, what went, and what moved.
//!
//! Rows are known by their names, because the same thing may have another number in another plan.

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::{Estate, Place, TableId};
use crate::plan::outage::{Darkness, darkness};
use crate::plan::{Plan, Proposal, Standing};
use crate::rules::{Finding, Question};

/// Minutes, low and high.
pub type Span = (u32, u32);

/// What is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The headline before and after.
    pub standing: (Standing, Standing),
    /// Findings that went.
    pub findings_gone: Vec<Finding>,
    /// Findings that came.
    pub findings_new: Vec<Finding>,
    /// Questions that are no longer asked.
    pub questions_gone: Vec<Question>,
    /// Questions that were not asked before.
    pub questions_new: Vec<Question>,
    /// Places of steps in the plan before that the plan after does not have.
    pub steps_gone: Vec<usize>,
    /// Places of steps in the plan after that the plan before does not have.
    pub steps_new: Vec<usize>,
    /// Steps of both plans that stand in another order: their places before and after. As few as possible.
    pub steps_moved: Vec<(usize, usize)>,
    /// Minutes of all steps before and after, low and high; `None` where there is no plan.
    pub minutes: (Option<Span>, Option<Span>),
    /// What goes dark before and after.
    pub darkness: (Darkness, Darkness),
}

/// What is different between the proposals for two estates.
pub fn difference(before: (&Estate, &Proposal), after: (&Estate, &Proposal)) -> Difference {
    let finding = |estate: &Estate, it: &Finding| (it.rule.id, name(estate, it.about));
    let (findings_gone, findings_new) =
        apart((before.0, &before.1.findings[..]), (after.0, &after.1.findings[..]), finding);
    let question = |estate: &Estate, it: &Question| name(estate, it.place);
    let (questions_gone, questions_new) =
        apart((before.0, &before.1.questions[..]), (after.0, &after.1.questions[..]), question);
    let (old, new) = (places(before.1.plan.as_ref()), places(after.1.plan.as_ref()));
    let missing = |from: &BTreeMap<&str, usize>, other: &BTreeMap<&str, usize>| {
        let mut out: Vec<usize> = from.iter().filter(|it| !other.contains_key(*it.0)).map(|it| *it.1).collect();
        out.sort_unstable();
        out
    };
    Difference {
        standing: (before.1.standing(), after.1.standing()),
        findings_gone,
        findings_new,
        questions_gone,
        questions_new,
        steps_gone: missing(&old, &new),
        steps_new: missing(&new, &old),
        steps_moved: moved(&old, &new),
        minutes: (before.1.plan.as_ref().map(Plan::minutes), after.1.plan.as_ref().map(Plan::minutes)),
        darkness: (darkness(&before.1.outages), darkness(&after.1.outages)),
    }
}

impl Difference {
    /// Whether a reader would see no difference.
    pub fn is_empty(&self) -> bool {
        self.standing.0 == self.standing.1
            && self.findings_gone.is_empty()
            && self.findings_new.is_empty()
            && self.questions_gone.is_empty()
            && self.questions_new.is_empty()
            && self.steps_gone.is_empty()
            && self.steps_new.is_empty()
            && self.steps_moved.is_empty()
            && self.minutes.0 == self.minutes.1
            && self.darkness.0 == self.darkness.1
    }
}

/// A place by the name of its row, in lower case as names are compared.
fn name(estate: &Estate, place: Place) -> (TableId, String, &'static str) {
    let row = estate.has_row(place.table, place.row).then(|| estate.name_of(place.table, place.row).to_lowercase());
    (place.table, row.unwrap_or_default(), place.column)
}

/// What only one side has, by a key that does not depend on the side.
fn apart<T: Clone, K: Ord>(
    before: (&Estate, &[T]),
    after: (&Estate, &[T]),
    key: impl Fn(&Estate, &T) -> K,
) -> (Vec<T>, Vec<T>) {
    let missing = |from: (&Estate, &[T]), other: (&Estate, &[T])| -> Vec<T> {
        let keys: BTreeSet<K> = other.1.iter().map(|it| key(other.0, it)).collect();
        from.1.iter().filter(|it| !keys.contains(&key(from.0, it))).cloned().collect()
    };
    (missing(before, after), missing(after, before))
}

fn places(plan: Option<&Plan>) -> BTreeMap<&str, usize> {
    plan.into_iter().flat_map(|it| &it.steps).enumerate().map(|(at, it)| (it.step.id.as_str(), at)).collect()
}

/// The steps outside of a longest run of steps that both plans have in the same order.
fn moved(old: &BTreeMap<&str, usize>, new: &BTreeMap<&str, usize>) -> Vec<(usize, usize)> {
    let mut both: Vec<(usize, usize)> = old.iter().filter_map(|(id, at)| Some((*at, *new.get(id)?))).collect();
    both.sort_unstable();
    // For each length, the run of that length whose last place after is smallest; each entry knows the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(both.len());
    for (at, step) in both.iter().enumerate() {
        let length = ends.partition_point(|it| both[*it].1 < step.1);
        before.push(length.checked_sub(1).map(|it| ends[it]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let stayed: BTreeSet<usize> = std::iter::successors(ends.last().copied(), |it| before[*it]).collect();
    both.iter().enumerate().filter(|(at, _)| !stayed.contains(at)).map(|(_, step)| *step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::cell::Raw;
    use crate::estate::said::Origin;
    use crate::paths::examples;
    use crate::plan::propose;

    fn changed(id: &str, change: impl FnOnce(&mut Estate)) -> (Difference, Proposal, Proposal) {
        let before = examples::by_id(id).expect("the example exists").case().estate;
        let mut after = before.clone();
        change(&mut after);
        let (one, other) = (propose(&before), propose(&after));
        (difference((&before, &one), (&after, &other)), one, other)
    }

    #[test]
    fn the_same_twice_is_no_difference() {
        for example in examples::ALL {
            assert!(changed(example.id, |_| ()).0.is_empty(), "{}", example.id);
        }
    }

    #[test]
    fn rows_in_another_order_are_no_difference() {
        let estate = examples::ALL[1].case().estate;
        let sorted = crate::estate::canonical::canonical(&estate);
        let (one, other) = (propose(&estate), propose(&sorted));
        let difference = difference((&estate, &one), (&sorted, &other));
        assert!(difference.is_empty(), "{difference:?}");
    }

    #[test]
    fn a_partner_that_is_given_up_takes_its_step_with_it() {
        let (difference, before, _) = changed("lync-2010-to-2013", |it| {
            let place = Place::new(TableId::Partner, 0, "dropped");
            it.set(place, &Raw::one("yes"), Origin::Typed).unwrap();
        });
        let plan = before.plan.unwrap();
        let gone: Vec<&str> = difference.steps_gone.iter().map(|it| plan.steps[*it].step.action.id).collect();
        assert_eq!((gone, difference.steps_new), (vec!["create-partner"], Vec::new()));
        assert!(difference.darkness.1.people_high < difference.darkness.0.people_high);
    }

    #[test]
    fn an_answer_that_is_taken_back_is_asked_for() {
        let (difference, ..) = changed("ocs-to-2013", |it| {
            it.set(Place::new(TableId::Partner, 0, "dialback"), &Raw::NotTold, Origin::Typed).unwrap();
        });
        assert!(difference.questions_new.iter().any(|it| it.place.column == "dialback"));
        assert_eq!(difference.questions_gone, Vec::new());
    }

    #[test]
    fn as_few_steps_as_possible_have_moved() {
        let ids = ["a", "b", "c", "d"];
        let at = |places: [usize; 4]| ids.into_iter().zip(places).collect::<BTreeMap<_, _>>();
        assert_eq!(moved(&at([0, 1, 2, 3]), &at([1, 2, 3, 0])), vec![(3, 0)]);
        assert_eq!(moved(&at([0, 1, 2, 3]), &at([4, 5, 6, 7])), vec![]);
        assert_eq!(moved(&at([0, 1, 2, 3]), &at([3, 2, 1, 0])).len(), 3);
    }
}
