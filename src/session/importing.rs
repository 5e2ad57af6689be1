//! Files that were dropped: shown before they are believed.

use std::collections::BTreeSet;

use crate::continuity::lines;
use crate::estate::Estate;
use crate::import::merge::{Merge, merge};
use crate::import::{self, FileKind, Imported};
use crate::plan::difference::{Difference, difference};
use crate::plan::{Plan, unjudged};

/// Files that were read, and what taking them over would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The files with their names.
    pub files: Vec<(String, Imported)>,
    /// What taking them over would do.
    pub merge: Merge,
    /// The clashes in which the file wins, by their numbers.
    pub taken: BTreeSet<usize>,
    /// What would change; `None` until somebody wants to know it of a large estate.
    pub outlook: Option<Outlook>,
}

/// What taking files over would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// The estate then.
    pub estate: Estate,
    /// The plan now and the plan then, neither looked at by the judge.
    pub plans: (Option<Plan>, Option<Plan>),
    /// What is different then.
    pub difference: Difference,
}

/// How many lines of traffic an estate may have to be planned again for every choice of the person.
const FEW: usize = 60;

impl Preview {
    /// What the files would do to an estate.
    pub fn new(estate: &Estate, files: Vec<(String, Imported)>) -> Self {
        let merge = merge(estate, &files);
        let mut preview = Self { files, merge, taken: BTreeSet::new(), outlook: None };
        preview.look_out_if_small(estate);
        preview
    }

    /// Works out what would change.
    pub fn look_out(&mut self, before: &Estate) {
        let after = self.estate();
        // The judge's own questions are left out on both sides.
        let (was, will) = (unjudged(before), unjudged(&after));
        let difference = difference((before, &was), (&after, &will));
        self.outlook = Some(Outlook { difference, plans: (was.plan, will.plan), estate: after });
    }

    fn look_out_if_small(&mut self, before: &Estate) {
        self.outlook = None;
        if self.has_anything() && lines(&self.merge.estate).len() <= FEW {
            self.look_out(before);
        }
    }

    /// Whether there is anything to take over.
    pub fn has_anything(&self) -> bool {
        !(self.merge.added.is_empty() && self.merge.changed.is_empty() && self.merge.clashes.is_empty())
    }

    /// Decides one clash.
    pub fn choose(&mut self, before: &Estate, clash: usize, file_wins: bool) {
        if file_wins {
            self.taken.insert(clash);
        } else {
            self.taken.remove(&clash);
        }
        self.look_out_if_small(before);
    }

    /// Decides all clashes.
    pub fn choose_all(&mut self, before: &Estate, file_wins: bool) {
        self.taken = if file_wins { (0..self.merge.clashes.len()).collect() } else { BTreeSet::new() };
        self.look_out_if_small(before);
    }

    /// The estate after taking over.
    pub fn estate(&self) -> Estate {
        self.merge.taking(self.taken.iter().copied())
    }
}

/// A file that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What it told.
    pub imported: Imported,
    /// Its text, if it is a plan file or a link.
    pub text: Option<String>,
}

/// Opens a file. This is the work of the worker: nothing else that is done with a file takes long.
pub fn open(name: &str, bytes: &[u8]) -> Opened {
    let imported = import::read(name, bytes);
    let ours = matches!(imported.kind, FileKind::Plan | FileKind::Link);
    let text = ours.then(|| String::from_utf8_lossy(bytes).into_owned());
    Opened { imported, text }
}

impl From<Imported> for Opened {
    fn from(imported: Imported) -> Self {
        Self { imported, text: None }
    }
}

/// Files that are being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The files, in the order in which they were given.
    pub files: Vec<InHand>,
}

/// A file that is being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InHand {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// How far it is.
    pub stage: Stage,
}

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Another file comes first.
    Waiting,
    /// So many bytes are there; when all are, they are being understood.
    Reading(u64),
    /// It was read.
    Done,
}

impl Reading {
    /// Files of which nothing is read yet: names and sizes.
    pub fn of(files: Vec<(String, u64)>) -> Self {
        let waiting = |(name, size)| InHand { name, size, stage: Stage::Waiting };
        Self { files: files.into_iter().map(waiting).collect() }
    }

    /// How many files were read.
    pub fn done(&self) -> usize {
        self.files.iter().filter(|it| it.stage == Stage::Done).count()
    }
}

/// Files, sorted by what is to be done with them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sorted {
    /// Plan files: name and text.
    pub plans: Vec<(String, String)>,
    /// Texts with a link in them.
    pub links: Vec<String>,
    /// Everything else, read.
    pub others: Vec<(String, Imported)>,
}

/// Sorts files by what is to be done with them.
pub fn sort(files: Vec<(String, Opened)>) -> Sorted {
    let mut sorted = Sorted::default();
    for (name, Opened { imported, text }) in files {
        match (imported.kind, text) {
            (FileKind::Plan, Some(text)) => sorted.plans.push((name, text)),
            (FileKind::Link, Some(text)) => sorted.links.push(text),
            _ => sorted.others.push((name, imported)),
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;

    #[test]
    fn what_would_change_is_worked_out_before_anything_is_taken() {
        let before = examples::by_id("ocs-to-2013").unwrap().case().estate;
        let users = "Identity,SipAddress,RegistrarPool\nA,sip:a@else.example,other.else.example\n";
        let files = sort(vec![("users.csv".to_owned(), open("users.csv", users.as_bytes()))]).others;
        let preview = Preview::new(&before, files);
        let outlook = preview.outlook.clone().expect("the estate is small");
        assert_eq!(outlook.estate, preview.estate());
        assert!(!outlook.difference.questions_new.is_empty(), "a pool of which nothing is told raises questions");
    }

    #[test]
    fn a_plan_file_and_an_export_are_told_apart() {
        let plan = crate::share::file::to_json(&examples::ALL[0].case());
        let users = "Identity,SipAddress,RegistrarPool\nA,sip:a@contoso.example,pool.contoso.example\n";
        let sorted = sort(vec![
            ("plan.json".to_owned(), open("plan.json", plan.as_bytes())),
            ("users.csv".to_owned(), open("users.csv", users.as_bytes())),
            ("huge.xml".to_owned(), import::too_large().into()),
        ]);
        assert_eq!((sorted.plans.len(), sorted.links.len(), sorted.others.len()), (1, 0, 2));
    }
}
