//! The saved plans of this browser.

use std::rc::Rc;

use crate::case::Case;
use crate::estate::choices::{Product, Target};
use crate::session::{TITLE, typing, wire};

/// The saved plans, the one changed last first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    plans: Vec<Saved>,
}

/// A saved plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Its id.
    pub id: String,
    /// When it was saved, in milliseconds since 1970.
    pub when: u64,
    /// The plan file.
    pub text: Rc<str>,
    /// What it says of itself; `None` when it cannot be read.
    pub summary: Option<Summary>,
}

/// What a saved plan says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Its name; empty when it has none.
    pub title: String,
    /// From which product.
    pub from: Option<Product>,
    /// To which.
    pub to: Option<Target>,
}

impl Summary {
    fn of(case: &Case) -> Self {
        Self {
            title: typing::shown(&case.estate, TITLE),
            from: case.estate.deployment.from.told().copied(),
            to: case.estate.deployment.to.told().copied(),
        }
    }
}

impl Saved {
    /// The same without what it says of itself.
    pub(super) fn nameless(&self) -> Self {
        let summary = self.summary.as_ref().map(|it| Summary { title: String::new(), ..it.clone() });
        Self { summary, ..self.clone() }
    }

    /// Reads what a saved plan says of itself.
    pub fn new(id: String, text: &str, when: u64) -> Self {
        let summary = wire::from_file(&id, text).ok().map(|case| Summary::of(&case));
        Self { id, when, text: text.into(), summary }
    }

    /// A plan that is at hand, with its plan file.
    pub fn of(id: String, case: &Case, text: &str, when: u64) -> Self {
        Self { id, when, text: text.into(), summary: Some(Summary::of(case)) }
    }
}

impl Shelf {
    /// The saved plans, the one changed last first.
    pub fn plans(&self) -> &[Saved] {
        &self.plans
    }

    /// The same shelf without the names of its plans.
    pub(super) fn nameless(&self) -> Self {
        Self { plans: self.plans.iter().map(Saved::nameless).collect() }
    }

    /// The plan with this id.
    pub fn get(&self, id: &str) -> Option<&Saved> {
        self.plans.iter().find(|it| it.id == id)
    }

    /// Puts a plan on the shelf, in the place of one with the same id.
    pub fn put(&mut self, saved: Saved) {
        self.plans.retain(|it| it.id != saved.id);
        let place = self.plans.partition_point(|it| it.when > saved.when);
        self.plans.insert(place, saved);
    }

    /// Takes a plan off the shelf.
    pub fn take(&mut self, id: &str) -> Option<Saved> {
        let place = self.plans.iter().position(|it| it.id == id)?;
        Some(self.plans.remove(place))
    }

    /// Notes that a plan is saved.
    pub fn touch(&mut self, id: &str, when: u64) {
        if let Some(mut saved) = self.take(id) {
            saved.when = when;
            self.put(saved);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_changed_last_stands_first() {
        let mut shelf = Shelf::default();
        for (id, when) in [("a", 1), ("b", 3), ("c", 2)] {
            shelf.put(Saved::new(id.to_owned(), "", when));
        }
        shelf.touch("a", 9);
        let ids: Vec<_> = shelf.plans().iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["a", "b", "c"]);
    }

    #[test]
    fn a_plan_that_cannot_be_read_is_kept() {
        let saved = Saved::new("a".to_owned(), "no plan file\tat all", 1);
        assert_eq!(saved.summary, None);
        assert_eq!(&*saved.text, "no plan file\tat all");
    }
}
