//! The saved plans of this browser.

use std::rc::Rc;

use crate::case::Case;
use crate::estate::choices::{Product, Target};
use crate::session::keeping::Version;
use crate::session::wire::Damage;
use crate::session::{TITLE, typing, wire};
use crate::share::file::What;

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
    /// The version that the storage holds, as far as this tab knows; empty when it holds none.
    pub revision: String,
    /// The plan file.
    pub text: Rc<str>,
    /// What it says of itself; `None` when it cannot be read.
    pub summary: Option<Summary>,
    /// Whether a later version of the product wrote it.
    pub newer: bool,
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
    pub fn new(id: String, version: Version) -> Self {
        let read = wire::from_file(&id, &version.text);
        let newer = matches!(&read, Err(Damage::File(_, it)) if matches!(it.what, What::Newer(_)));
        let summary = read.ok().map(|case| Summary::of(&case));
        Self { id, when: version.when, revision: version.revision, text: version.text, summary, newer }
    }

    /// A plan that is at hand, with its plan file, and the version that the storage holds.
    pub fn of(id: String, case: &Case, text: &Rc<str>, when: u64, revision: String) -> Self {
        Self { id, when, revision, text: Rc::clone(text), summary: Some(Summary::of(case)), newer: false }
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

    /// Notes that a version of a plan is saved.
    pub fn kept(&mut self, id: &str, version: &Version) {
        if let Some(mut saved) = self.take(id) {
            saved.when = version.when;
            saved.revision.clone_from(&version.revision);
            self.put(saved);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(when: u64, text: &str) -> Version {
        Version { when, ..Version::of(text) }
    }

    #[test]
    fn the_plan_changed_last_stands_first() {
        let mut shelf = Shelf::default();
        for (id, when) in [("a", 1), ("b", 3), ("c", 2)] {
            shelf.put(Saved::new(id.to_owned(), version(when, "")));
        }
        shelf.kept("a", &version(9, ""));
        let ids: Vec<_> = shelf.plans().iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["a", "b", "c"]);
    }

    #[test]
    fn a_plan_that_cannot_be_read_is_kept_as_it_stands() {
        for (text, newer) in
            [("no plan file\tat all", false), ("{\"format\": \"cutover-plan\", \"version\": 99}", true)]
        {
            let saved = Saved::new("a".to_owned(), version(1, text));
            assert_eq!((saved.summary, &*saved.text, saved.newer), (None, text, newer));
        }
    }
}
