//! Reasons, and failures, as data.

use crate::state::fact::Fact;

/// Why one step comes after another. There are only these two reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The earlier step makes this, and the later one needs it.
    ItMakes(Fact),
    /// The earlier step still needs this, and the later one ends it.
    ItStillUses(Fact),
}

impl Why {
    /// The fact that the reason is about.
    pub const fn fact(self) -> Fact {
        match self {
            Self::ItMakes(fact) | Self::ItStillUses(fact) => fact,
        }
    }
}

/// One earlier step, and why it is earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// The place of the earlier step in the plan.
    pub step: usize,
    /// Why.
    pub why: Why,
    /// Whether other reasons already imply this one; screens may leave it out.
    pub implied: bool,
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stuck {
    /// From where and to where was not told.
    NoJourney,
    /// The path is not one that is planned.
    NotPlanned(crate::estate::journey::Journey),
    /// Nothing in this product makes the fact, and a step needs it (none: the goal does).
    NothingMakes {
        /// The fact.
        fact: Fact,
        /// The id of the step that needs it.
        for_step: Option<String>,
    },
    /// Several steps make the fact; a person must choose.
    Choose(Fact, Vec<String>),
    /// The steps wait for each other in a circle.
    Circle(Vec<String>),
}
