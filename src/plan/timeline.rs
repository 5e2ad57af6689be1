//! The states of the plan's own order, asked of and not written down.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

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

/// The state after so many steps.
#[derive(Debug)]
struct Glance {
    timeline: Arc<Timeline>,
    after: usize,
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

    /// The answer to one question at the start and after each step; it is asked again only where something changed that
    /// the last answer hangs on.
    pub(super) fn answers<T: Copy>(self: &Arc<Self>, ask: impl Fn(&State) -> T) -> Vec<T> {
        let mut out = Vec::with_capacity(self.steps + 1);
        while out.len() <= self.steps {
            let glance = Arc::new(Glance {
                timeline: Arc::clone(self),
                after: out.len(),
                next: AtomicUsize::new(self.steps),
                all: OnceLock::new(),
            });
            let answer = ask(&State::asked(Arc::<Glance>::clone(&glance)));
            out.resize(glance.next.load(Ordering::Relaxed) + 1, answer);
        }
        out
    }
}

impl Glance {
    fn truth(&self, at: usize) -> bool {
        let changes = &self.timeline.changes[at];
        let past = changes.partition_point(|(place, _)| *place < self.after);
        if let Some((place, _)) = changes.get(past) {
            self.next.fetch_min(*place, Ordering::Relaxed);
        }
        past.checked_sub(1).map_or(self.timeline.start[at], |it| changes[it].1)
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
    use crate::continuity::{lines, reach};
    use crate::paths::examples;
    use crate::plan::sketch;

    #[test]
    fn the_answers_are_those_of_the_written_states() {
        for example in examples::ALL {
            let case = example.case();
            let plan = sketch(&case).expect("an example has a plan");
            let timeline = Timeline::of(&plan);
            for (partner, crowd, direction) in lines(&case.estate) {
                let way = |state: &State| reach(&case.estate, state, partner, crowd, direction);
                let written: Vec<_> = (0..=plan.steps.len()).map(|it| way(&plan.state_after(it))).collect();
                assert_eq!(timeline.answers(way), written, "{}", example.id);
            }
        }
    }

    #[test]
    fn all_facts_are_those_of_the_written_states() {
        for example in examples::ALL {
            let plan = sketch(&example.case()).expect("an example has a plan");
            let counts = Timeline::of(&plan).answers(|state| state.facts().len());
            let written: Vec<_> = (0..=plan.steps.len()).map(|it| plan.state_after(it).facts().len()).collect();
            assert_eq!(counts, written, "{}", example.id);
        }
    }
}
