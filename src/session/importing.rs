//! Files that were dropped: shown before they are believed.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::case::Case;
use crate::continuity::lines;
use crate::estate::Estate;
use crate::import::merge::{Merge, Merging};
use crate::import::{self, FileKind, Imported, archive};
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

/// Files that were read and are being held against an estate, a little at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// The case with that estate.
    pub case: Rc<Case>,
    merging: Merging<'static>,
}

/// How many entries are held against the estate at a time.
const PIECE: usize = 100;

/// How many entries files may have to be held against it at once.
const AT_ONCE: usize = 2_000;

impl Arrival {
    /// Files that have just been read.
    pub fn new(case: &Rc<Case>, files: Vec<(String, Imported)>) -> Self {
        Self { case: Rc::clone(case), merging: Merging::new(&case.estate, Cow::Owned(files)) }
    }

    /// Whether the files tell so much that a person should be able to act in between.
    pub fn is_long(files: &[(String, Imported)]) -> bool {
        files.iter().map(|it| it.1.entries.len()).sum::<usize>() > AT_ONCE
    }

    /// Goes on a little; `true` when all is done.
    pub fn go(&mut self) -> bool {
        self.merging.go(PIECE)
    }

    /// The files as they came.
    pub fn into_files(self) -> Vec<(String, Imported)> {
        self.merging.into_parts().0
    }

    /// What is shown of it, however far it is; the rest is done at once.
    pub fn preview(mut self) -> Preview {
        while !self.go() {}
        let (files, merge) = self.merging.into_parts();
        let mut preview = Preview { files, merge, taken: BTreeSet::new(), outlook: None };
        preview.look_out_if_small(&self.case.estate);
        preview
    }
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

/// How many rows it may have for that.
const FEW_ROWS: usize = 200;

impl Preview {
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
        let estate = &self.merge.estate;
        if self.has_anything() && estate.count_rows() <= FEW_ROWS && lines(estate).len() <= FEW {
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
    /// Its name; that of a file in an archive has the archive's before it.
    pub name: String,
    /// What it told.
    pub imported: Imported,
    /// Its text, if it is a plan file or a link.
    pub text: Option<String>,
}

impl Opened {
    /// A file of which nothing but this is to be said.
    pub fn told(name: &str, imported: Imported) -> Self {
        Self { name: name.to_owned(), imported, text: None }
    }

    fn of(name: &str, bytes: &[u8]) -> Self {
        let opened = Self::told(name, import::read(name, bytes));
        let ours = matches!(opened.imported.kind, FileKind::Plan | FileKind::Link);
        let text = ours.then(|| String::from_utf8_lossy(bytes).into_owned());
        Self { text, ..opened }
    }
}

/// Opens a file; an archive is followed by the files in it. This is the work of the worker: nothing else that is done
/// with a file takes long.
pub fn open(name: &str, bytes: &[u8]) -> Vec<Opened> {
    let Some(unpacked) = archive::unpack(name, bytes) else {
        return vec![Opened::of(name, bytes)];
    };
    let inner = unpacked.files.iter().map(|(name, bytes)| Opened::of(name, bytes));
    std::iter::once(Opened::told(name, unpacked.archive)).chain(inner).collect()
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

    /// Files that were read.
    pub fn over(files: &[(String, Imported)]) -> Self {
        let done = |(name, _): &(String, Imported)| InHand { name: name.clone(), size: 0, stage: Stage::Done };
        Self { files: files.iter().map(done).collect() }
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
pub fn sort(files: Vec<Opened>) -> Sorted {
    let mut sorted = Sorted::default();
    for Opened { name, imported, text } in files {
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
        let case = Rc::new(examples::by_id("ocs-to-2013").unwrap().case());
        let users = "Identity,SipAddress,RegistrarPool\nA,sip:a@else.example,other.else.example\n";
        let files = sort(open("users.csv", users.as_bytes())).others;
        let preview = Arrival::new(&case, files).preview();
        let outlook = preview.outlook.clone().expect("the estate is small");
        assert_eq!(outlook.estate, preview.estate());
        assert!(!outlook.difference.questions_new.is_empty(), "a pool of which nothing is told raises questions");
    }

    #[test]
    fn a_plan_file_and_an_export_are_told_apart() {
        let plan = crate::share::file::to_json(&examples::ALL[0].case());
        let users = "Identity,SipAddress,RegistrarPool\nA,sip:a@contoso.example,pool.contoso.example\n";
        let mut files = open("plan.json", plan.as_bytes());
        files.extend(open("users.csv", users.as_bytes()));
        files.push(Opened::told("huge.xml", import::too_large()));
        let sorted = sort(files);
        assert_eq!((sorted.plans.len(), sorted.links.len(), sorted.others.len()), (1, 0, 2));
    }

    #[test]
    fn what_is_in_an_archive_is_sorted_like_any_file() {
        use std::io::Write as _;
        let plan = crate::share::file::to_json(&examples::ALL[0].case());
        let mut bytes = Vec::new();
        let mut archive = rawzip::ZipArchiveWriter::new(&mut bytes);
        for (name, text) in [("plan.json", plan.as_str()), ("users.csv", "SipAddress,Enabled\n")] {
            let (mut entry, config) = archive.new_file(name).start().unwrap();
            let mut writer = config.wrap(&mut entry);
            writer.write_all(text.as_bytes()).unwrap();
            let (_, descriptor) = writer.finish().unwrap();
            entry.finish(descriptor).unwrap();
        }
        archive.finish().unwrap();
        let sorted = sort(open("all.zip", &bytes));
        let names: Vec<&str> = sorted.others.iter().map(|it| it.0.as_str()).collect();
        assert_eq!(names, ["all.zip", "all.zip/users.csv"]);
        assert_eq!(sorted.plans, [("all.zip/plan.json".to_owned(), plan)]);
    }
}
