//! The paper as data: chapters and blocks, already in the reader's language, with the reader's own names.

mod back;
mod beginning;
pub mod beside;
pub mod bulk;
pub mod calendar;
pub mod calendar_words;
pub mod choices;
pub mod code;
pub mod comparison;
mod front;
mod here;
pub mod inf;
mod ladder;
pub mod ladder_words;
pub mod manner;
pub mod paper_words;
pub mod phrases;
pub mod powershell;
pub mod reach;
mod risks;
pub mod savings;
pub mod teams;
pub mod third_party;
pub mod ways;
pub mod widths;
pub mod words;
pub mod write;
pub mod zone;

use crate::text::lang::Lang;

/// A runbook in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runbook {
    /// The plan's name.
    pub title: String,
    /// The path's title.
    pub path: String,
    /// The language.
    pub lang: Lang,
    /// The plan's fingerprint, for the running header.
    pub fingerprint: String,
    /// The chapters.
    pub chapters: Vec<Chapter>,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// A stable word for anchors.
    pub id: &'static str,
    /// The heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Says(String),
    /// A paragraph that must not be missed.
    Warns(String),
    /// Words and values: fields of a form.
    Fields(Vec<(String, String)>),
    /// A heading inside the chapter.
    Heading(String),
    /// A list.
    List(Vec<String>),
    /// A table.
    Table {
        /// The heads of the columns.
        head: Vec<String>,
        /// The rows; each has as many cells as there are heads.
        rows: Vec<Vec<String>>,
    },
    /// A table with cells that are left empty, to be filled in by hand.
    Sign {
        /// The heads of the columns.
        head: Vec<String>,
        /// The rows; each has as many cells as there are heads.
        rows: Vec<Vec<String>>,
    },
    /// Lines that are copied as they are: a command, a piece of a zone.
    Listing {
        /// What it is.
        label: String,
        /// The lines.
        text: String,
    },
    /// Things to be done or seen one after the other, each with a box to tick.
    Items(Vec<Item>),
    /// A code to be read with a telephone: dark modules as the path of an SVG picture.
    Code {
        /// Width and height, in modules.
        side: u16,
        /// The dark modules.
        path: String,
        /// What it is for.
        says: String,
    },
    /// A step.
    Step(Box<Sheet>),
}

/// Something to tick that is no step: a rung of the ladder, a step back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The sign by which others name it, such as a number.
    pub mark: String,
    /// What it is.
    pub title: String,
    /// What is done and seen.
    pub lines: Vec<Said>,
    /// Where it comes from and how sure that is.
    pub sources: Vec<String>,
}

/// A step on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its number in the plan, counted from 1.
    pub number: usize,
    /// Its id, for ticks.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// Who does it.
    pub who: Vec<String>,
    /// With what.
    pub tool: String,
    /// Minutes, as `20–45 min`.
    pub minutes: String,
    /// When it is planned.
    pub planned: String,
    /// What users notice.
    pub impact: String,
    /// Why it stands here.
    pub because: Vec<String>,
    /// What is done, checked and undone.
    pub lines: Vec<Said>,
    /// Where it comes from and how sure that is.
    pub sources: Vec<String>,
    /// What was written down when it was done: when, who, what was noticed.
    pub done: Option<Done>,
}

/// What was written down about a step that was done or begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Whether it was begun and not finished.
    pub half: bool,
    /// When, who, and what was noticed; what was not told is empty.
    pub notes: [String; 3],
}

/// One line of a step on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Do this by hand.
    Do(String),
    /// Run this.
    Run(String),
    /// See whether it worked.
    Check {
        /// The command, if there is one.
        run: Option<String>,
        /// What is expected.
        expect: String,
    },
    /// Stop when this is seen.
    Abort(String),
    /// The way back, in words.
    WayBack(String),
    /// The way back, as a command.
    WayBackRun(String),
    /// There is no way back.
    NoWayBack(String),
    /// Worth knowing.
    Note(String),
    /// What to look at when a check fails.
    Trouble(String),
    /// A document is wrong here.
    Contradiction(String),
}
