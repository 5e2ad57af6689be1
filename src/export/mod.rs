//! The runbook in other forms: what can be taken away, and of which files it consists.

mod archive;
mod calendar;
mod forms;
pub mod html;
pub mod ics;
pub mod inf;
pub mod json;
pub mod markdown;
pub mod partner_pack;
mod savings;
pub mod script_words;
pub mod scripts;
mod stem;
pub mod tasks;
mod ways;
pub mod zone;

pub use forms::Form;

use crate::case::Case;
use crate::estate::name::Date;
use crate::plan::Proposal;
use crate::runbook::Runbook;

/// What the forms are made of.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// The case.
    pub case: &'a Case,
    /// What was planned for it.
    pub proposal: &'a Proposal,
    /// The runbook, in the language of the reader.
    pub runbook: &'a Runbook,
    /// The plan file, because an archive of everything holds that, too.
    pub plan_file: &'a str,
}

/// A file that can be taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its name; in an archive with its folder before it.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Made {
    /// A text as a file.
    pub fn text(name: &str, text: impl Into<String>) -> Self {
        Self { name: name.to_owned(), bytes: text.into().into_bytes() }
    }
}

impl Material<'_> {
    /// The form as one file, named after the plan. What consists of several files becomes an archive.
    pub fn download(&self, form: Form) -> Made {
        let files = form.files(self);
        let bytes = match <[Made; 1]>::try_from(files) {
            Ok([one]) => one.bytes,
            Err(files) => archive::zip(&files, self.day()),
        };
        Made { name: form.file_name(&self.runbook.title), bytes }
    }

    /// The day that the plan is of. Files are dated by it, so that the same plan gives the same bytes.
    fn day(&self) -> Option<Date> {
        self.case.estate.deployment.today.told().copied()
    }
}
