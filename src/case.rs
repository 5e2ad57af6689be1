//! The only thing that is kept: what the person has, decided, and has done. All else follows from it.

use std::collections::BTreeMap;

use crate::estate::Estate;
use crate::estate::name::Note;

/// What the person has and decided (the estate holds the decisions, too), and what was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// What the person has and decided.
    pub estate: Estate,
    /// What was done, by the step's id.
    pub progress: Progress,
}

/// Ticks by the step's id. A tick whose step is no longer in the plan is kept, and shown as such.
pub type Progress = BTreeMap<String, Tick>;

/// One step that was done, or at least begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tick {
    /// Whether it was begun and not finished. Then what it makes may or may not be true, and what it ends likewise.
    pub half: bool,
    /// When, as the person wrote it.
    pub when: Option<Note>,
    /// By whom.
    pub who: Option<Note>,
    /// What was noticed.
    pub note: Option<Note>,
}
