//! How plans are kept in a storage that several tabs share.
//!
//! A plan is one value: a line that says when it was saved, which version it is and on which version it builds, and
//! then the plan file. A storage replaces a value whole or leaves the old one, so the last good copy stays until the new
//! one is there. Before it writes, a tab looks whether the version that it builds on is still there: what another tab
//! saved meanwhile is never overwritten.

use std::rc::Rc;

/// How the names of plans begin in the storage.
const PLAN: &str = "cutover/plan/";

/// A storage that other tabs use, too.
pub trait Storage {
    /// The value under a name.
    fn value(&self, name: &str) -> Option<String>;
    /// Puts a value under a name, or leaves everything as it was.
    ///
    /// # Errors
    /// [`Failure`].
    fn put(&self, name: &str, value: &str) -> Result<(), Failure>;
}

/// Why a plan could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is no room.
    Full,
    /// The browser does not allow it.
    Forbidden,
}

/// One version of a plan, as the storage holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// When it was saved, in milliseconds since 1970; 0 when that is not known.
    pub when: u64,
    /// A word that no other version has; empty when it has none.
    pub revision: String,
    /// The version on which it builds; empty for a first one.
    pub onto: String,
    /// The plan file, or whatever stands in its place.
    pub text: Rc<str>,
}

impl Version {
    /// A version from a value of the storage. What has no head, such as rubbish, is a text of no version.
    pub fn of(value: &str) -> Self {
        let read = || {
            let (head, text) = value.split_once('\n')?;
            let mut words = head.split(' ');
            let (when, revision, onto) = (words.next()?.parse().ok()?, words.next()?, words.next()?);
            (words.next().is_none() && !revision.is_empty()).then(|| Self {
                when,
                revision: revision.to_owned(),
                onto: onto.to_owned(),
                text: text.into(),
            })
        };
        read().unwrap_or_else(|| Self { when: 0, revision: String::new(), onto: String::new(), text: value.into() })
    }

    /// The value for the storage.
    pub fn to_value(&self) -> String {
        format!("{} {} {}\n{}", self.when, self.revision, self.onto, self.text)
    }
}

/// The name under which a plan is stored.
pub fn name(id: &str) -> String {
    format!("{PLAN}{id}")
}

/// The id of the plan that is stored under a name.
pub fn id(name: &str) -> Option<&str> {
    name.strip_prefix(PLAN)
}

/// What became of saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The version is stored.
    Done(Version),
    /// Another tab saved another version meanwhile. It was left as it is.
    Taken(Version),
    /// The storage does not take it; what was there is there still.
    Failed(Failure),
}

/// Saves a version, if nobody saved another than the one on which it builds.
pub fn save(storage: &impl Storage, id: &str, version: Version) -> Outcome {
    let name = name(id);
    if let Some(there) = storage.value(&name).map(|it| Version::of(&it))
        && there.revision != version.onto
        && there.text != version.text
    {
        return Outcome::Taken(there);
    }
    match storage.put(&name, &version.to_value()) {
        Ok(()) => Outcome::Done(version),
        Err(failure) => Outcome::Failed(failure),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::collections::BTreeMap;

    use super::*;

    #[derive(Default)]
    struct Shelf {
        values: RefCell<BTreeMap<String, String>>,
        fails: Cell<Option<Failure>>,
    }

    impl Storage for Shelf {
        fn value(&self, name: &str) -> Option<String> {
            self.values.borrow().get(name).cloned()
        }

        fn put(&self, name: &str, value: &str) -> Result<(), Failure> {
            self.fails.get().map_or(Ok(()), Err)?;
            self.values.borrow_mut().insert(name.to_owned(), value.to_owned());
            Ok(())
        }
    }

    fn version(revision: &str, onto: &str, text: &str) -> Version {
        Version { when: 5, revision: revision.to_owned(), onto: onto.to_owned(), text: text.into() }
    }

    #[test]
    fn a_version_comes_back_from_its_value() {
        let it = version("7-1", "", "{\n \"a\": 1\n}\n");
        assert_eq!(Version::of(&it.to_value()), it);
    }

    #[test]
    fn what_has_no_head_is_kept_as_it_stands() {
        for value in ["", "{}", "rubbish", "1 2\n{}", "x 7-1 \n{}", "5  \n{}", "5 7-1 7-0 more\n{}"] {
            let it = Version::of(value);
            assert_eq!((it.when, it.revision.as_str(), &*it.text), (0, "", value));
        }
    }

    #[test]
    fn what_another_tab_saved_is_not_overwritten() {
        let shelf = Shelf::default();
        assert_eq!(save(&shelf, "a", version("1-1", "", "one")), Outcome::Done(version("1-1", "", "one")));
        assert_eq!(save(&shelf, "a", version("2-1", "1-1", "two")), Outcome::Done(version("2-1", "1-1", "two")));
        assert_eq!(save(&shelf, "a", version("1-2", "1-1", "three")), Outcome::Taken(version("2-1", "1-1", "two")));
        assert_eq!(shelf.value(&name("a")), Some(version("2-1", "1-1", "two").to_value()));
    }

    #[test]
    fn rubbish_is_not_overwritten_and_what_is_gone_is_written_again() {
        let shelf = Shelf::default();
        shelf.values.borrow_mut().insert(name("a"), "rubbish".to_owned());
        assert!(
            matches!(save(&shelf, "a", version("1-2", "1-1", "mine")), Outcome::Taken(it) if &*it.text == "rubbish")
        );
        shelf.values.borrow_mut().clear();
        assert!(matches!(save(&shelf, "a", version("1-2", "1-1", "mine")), Outcome::Done(_)));
    }

    #[test]
    fn a_storage_that_fails_keeps_the_last_good_copy() {
        for failure in [Failure::Full, Failure::Forbidden] {
            let shelf = Shelf::default();
            save(&shelf, "a", version("1-1", "", "good"));
            shelf.fails.set(Some(failure));
            assert_eq!(save(&shelf, "a", version("1-2", "1-1", "new")), Outcome::Failed(failure));
            assert_eq!(shelf.value(&name("a")), Some(version("1-1", "", "good").to_value()));
        }
    }
}
