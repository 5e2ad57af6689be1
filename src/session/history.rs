//! Undo and redo.

use std::rc::Rc;

use crate::case::Case;
use crate::estate::Place;
use crate::session::ticks::Told;

/// How many steps back are kept.
const MOST: usize = 200;

/// Where something is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Into a field of the estate.
    Cell(Place),
    /// Into what is written down about a step.
    Tick(String, Told),
}

/// The cases before and after the present one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Rc<Case>>,
    future: Vec<Rc<Case>>,
    /// The field that is being typed into: its keystrokes are undone together.
    typing: Option<Spot>,
}

impl History {
    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Notes a change away from this case; what was undone before can no longer be redone.
    pub fn note(&mut self, was: &Rc<Case>, spot: Option<Spot>) {
        self.future.clear();
        if spot.is_some() && spot == self.typing {
            return;
        }
        self.typing = spot;
        if self.past.len() >= MOST {
            self.past.remove(0);
        }
        self.past.push(Rc::clone(was));
    }

    /// The typing in a field is over: the next change is one of its own.
    pub fn settle(&mut self) {
        self.typing = None;
    }

    /// The case before, if there is one.
    pub fn undo(&mut self, now: &Rc<Case>) -> Option<Rc<Case>> {
        self.typing = None;
        let was = self.past.pop()?;
        self.future.push(Rc::clone(now));
        Some(was)
    }

    /// The case that was undone last, if there is one.
    pub fn redo(&mut self, now: &Rc<Case>) -> Option<Rc<Case>> {
        self.typing = None;
        let next = self.future.pop()?;
        self.past.push(Rc::clone(now));
        Some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::TableId;

    fn case(ticks: usize) -> Rc<Case> {
        let mut case = Case::default();
        for it in 0..ticks {
            case.progress.insert(it.to_string(), crate::case::Tick::default());
        }
        Rc::new(case)
    }

    #[test]
    fn what_is_undone_can_be_redone() {
        let mut history = History::default();
        history.note(&case(0), None);
        let was = history.undo(&case(1)).unwrap();
        assert_eq!(was, case(0));
        assert_eq!(history.redo(&was), Some(case(1)));
    }

    #[test]
    fn keystrokes_in_one_field_are_undone_together() {
        let place = || Some(Spot::Cell(Place::new(TableId::Deployment, 0, "title")));
        let mut history = History::default();
        history.note(&case(0), place());
        history.note(&case(1), place());
        assert_eq!(history.undo(&case(2)), Some(case(0)));
        assert!(!history.can_undo());
    }

    #[test]
    fn a_field_that_was_left_starts_anew() {
        let place = || Some(Spot::Cell(Place::new(TableId::Deployment, 0, "title")));
        let mut history = History::default();
        history.note(&case(0), place());
        history.settle();
        history.note(&case(1), place());
        assert_eq!(history.undo(&case(2)), Some(case(1)));
    }

    #[test]
    fn a_change_ends_what_could_be_redone() {
        let mut history = History::default();
        history.note(&case(0), None);
        history.undo(&case(1));
        history.note(&case(0), None);
        assert!(!history.can_redo());
    }
}
