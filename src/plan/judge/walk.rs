//! Judging that can wait until the screen is drawn.

use crate::estate::Estate;
use crate::plan::Plan;
use crate::plan::judge::{Judgement, judge_from};
use crate::state::State;

/// A judgement that is still to come. The judge looks at all states at once, so it cannot be cut into slices; a large
/// plan is put off instead, a little at each call, until the screen has been drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    estate: Estate,
    plan: Plan,
    origin: State,
    budget: usize,
    waited: usize,
    judgement: Judgement,
}

impl Walk {
    /// A judgement of this plan, nothing done yet.
    pub fn new(estate: &Estate, plan: &Plan, budget: usize) -> Self {
        Self::from(estate, plan, &plan.start, budget)
    }

    /// A judgement of what is left of a plan that began in this state.
    pub fn from(estate: &Estate, plan: &Plan, origin: &State, budget: usize) -> Self {
        let (estate, plan, origin) = (estate.clone(), plan.clone(), origin.clone());
        Self { estate, plan, origin, budget, waited: 0, judgement: Judgement::default() }
    }

    /// Judges if the plan has no more than so many steps, those of earlier calls added; says whether it did.
    pub fn go(&mut self, steps: usize) -> bool {
        self.waited = self.waited.saturating_add(steps);
        if self.waited < self.plan.steps.len() {
            return false;
        }
        self.judgement = judge_from(&self.estate, &self.plan, &self.origin, self.budget);
        true
    }

    /// For how many steps it has waited.
    pub fn states(&self) -> usize {
        self.waited
    }

    /// What the judge saw; empty before [`Self::go`] said that it is done.
    pub fn judgement(self) -> Judgement {
        self.judgement
    }
}
