//! The states of the plan's own order, asked of and not written down.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use crate::estate::TableId;
use crate::plan::Plan;
use crate::state::fact::Fact;
use crate::state::{Oracle, State};

/// The facts of a plan, and the steps that change them, in order.
#[derive(Debug)]
pub(super) struct Timeline {
    facts: Vec<Fact>,
    start: Vec<bool>,
    /// For each fact the steps that make it (`true`) or end it.
    changes: Vec<Vec<(usize, bool)>>,
    steps: usize,
}

/// A row whose own facts stand still: they are those after so many steps, whatever happens to all others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Still {
    pub(super) table: TableId,
    pub(super) row: u16,
    pub(super) after: usize,
}

/// The state after so many steps.
#[derive(Debug)]
struct Glance {
    timeline: Arc<Timeline>,
    after: usize,
    still: Vec<Still>,
    /// The next step that changes something that was asked for.
    next: AtomicUsize,
    all: OnceLock<BTreeSet<Fact>>,
}

impl Timeline {
    pub(super) fn of(plan: &Plan) -> Arc<Self> {
        let mut facts: Vec<Fact> = plan.start.facts().iter().copied().collect();
        for it in &plan.steps {
            facts.extend(it.step.makes.iter().chain(&it.step.ends));
        }
        facts.sort_unstable();
        facts.dedup();
        let mut changes = vec![Vec::new(); facts.len()];
        for (place, it) in plan.steps.iter().enumerate() {
            for fact in it.step.makes.union(&it.step.ends) {
                let at = facts.binary_search(fact).expect("all that is made or ended was gathered above");
                changes[at].push((place, it.step.makes.contains(fact)));
            }
        }
        let start = facts.iter().map(|it| plan.start.has(*it)).collect();
        Arc::new(Self { facts, start, changes, steps: plan.steps.len() })
    }

    /// The answers to one question at the start and after each step, each with the first state for which it holds. It is
    /// asked again only where something changed that the last answer hangs on; the facts of rows that stand still never
    /// change.
    pub(super) fn answers<T: Copy + PartialEq>(
        self: &Arc<Self>,
        still: &[Still],
        ask: impl Fn(&State) -> T,
    ) -> Vec<(usize, T)> {
        let mut out: Vec<(usize, T)> = Vec::new();
        let mut after = 0;
        while after <= self.steps {
            let glance = Arc::new(Glance {
                timeline: Arc::clone(self),
                after,
                still: still.to_vec(),
                next: AtomicUsize::new(self.steps),
                all: OnceLock::new(),
            });
            let answer = ask(&State::asked(Arc::<Glance>::clone(&glance)));
            if out.last().is_none_or(|it| it.1 != answer) {
                out.push((after, answer));
            }
            after = glance.next.load(Ordering::Relaxed) + 1;
        }
        out
    }

    /// For each row of a table that has facts: what is true of it, each time with the first state in which it is.
    pub(super) fn moments(&self, table: TableId) -> BTreeMap<u16, Vec<(usize, Vec<Fact>)>> {
        let mut facts: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
        for (at, fact) in self.facts.iter().enumerate() {
            if let Some(row) = fact.row(table) {
                facts.entry(row).or_default().push(at);
            }
        }
        let moments = |facts: &[usize]| {
            let changes = facts.iter().flat_map(|at| &self.changes[*at]);
            let begins: BTreeSet<usize> = changes.map(|(place, _)| place + 1).chain([0]).collect();
            let there = |after: usize| facts.iter().filter(move |at| self.truth(**at, after)).map(|at| self.facts[*at]);
            begins.into_iter().map(|it| (it, there(it).collect())).collect()
        };
        facts.into_iter().map(|(row, facts)| (row, moments(&facts))).collect()
    }

    /// How many of the changes of a fact are made by the first so many steps.
    fn past(&self, at: usize, after: usize) -> usize {
        self.changes[at].partition_point(|(place, _)| *place < after)
    }

    fn truth(&self, at: usize, after: usize) -> bool {
        self.past(at, after).checked_sub(1).map_or(self.start[at], |it| self.changes[at][it].1)
    }
}

impl Glance {
    fn truth(&self, at: usize) -> bool {
        let fact = self.timeline.facts[at];
        if let Some(still) = self.still.iter().find(|it| fact.row(it.table) == Some(it.row)) {
            return self.timeline.truth(at, still.after);
        }
        if let Some((place, _)) = self.timeline.changes[at].get(self.timeline.past(at, self.after)) {
            self.next.fetch_min(*place, Ordering::Relaxed);
        }
        self.timeline.truth(at, self.after)
    }
}

impl Oracle for Glance {
    fn has(&self, fact: Fact) -> bool {
        self.timeline.facts.binary_search(&fact).is_ok_and(|at| self.truth(at))
    }

    fn first(&self, first: Fact, last: Fact) -> Option<Fact> {
        let facts = &self.timeline.facts;
        let from = facts.partition_point(|it| *it < first);
        (from..facts.len()).take_while(|at| facts[*at] <= last).find(|at| self.truth(*at)).map(|at| facts[at])
    }

    fn all(&self) -> &BTreeSet<Fact> {
        self.all.get_or_init(|| {
            let facts = &self.timeline.facts;
            (0..facts.len()).filter(|at| self.truth(*at)).map(|at| facts[at]).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::sketch;

    #[test]
    fn all_facts_are_those_of_the_written_states() {
        for example in examples::ALL {
            let plan = sketch(&example.case()).expect("an example has a plan");
            let counts = Timeline::of(&plan).answers(&[], |state| state.facts().len());
            let mut written: Vec<_> =
                (0..=plan.steps.len()).map(|it| (it, plan.state_after(it).facts().len())).collect();
            written.dedup_by_key(|it| it.1);
            assert_eq!(counts, written, "{}", example.id);
        }
    }

    #[test]
    fn a_row_has_at_each_moment_the_facts_of_the_written_state() {
        for example in examples::ALL {
            let plan = sketch(&example.case()).expect("an example has a plan");
            for (row, moments) in Timeline::of(&plan).moments(TableId::Partner) {
                for state in 0..=plan.steps.len() {
                    let there = plan.state_after(state);
                    let written = there.facts().iter().copied().filter(|it| it.row(TableId::Partner) == Some(row));
                    let moment = moments.iter().rfind(|it| it.0 <= state).expect("the first moment is the start");
                    assert_eq!(moment.1, written.collect::<Vec<_>>(), "{}", example.id);
                }
            }
        }
    }
}
