//! What the person is doing, without a browser: a session, what may happen to it, and what is to be done about it.

mod changing;
pub mod comparing;
pub mod effect;
pub mod history;
pub mod importing;
pub mod keeping;
pub mod ladder;
pub mod msg;
mod opening;
pub mod report;
pub mod rows;
pub mod shelf;
pub mod tabs;
pub mod ticks;
pub mod typing;
pub mod update;
pub mod veil;
pub mod wire;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::rc::Rc;

use history::History;
use report::Report;
use shelf::Shelf;
use ticks::Told;
use veil::Veil;

use crate::case::Case;
use crate::discovery;
use crate::estate::choices::Product;
use crate::estate::name::Fault;
use crate::estate::tables::PartnerId;
use crate::estate::{Estate, Place, TableId};
use crate::plan::slots::{Tie, ties};
use crate::plan::weigh::{self, Weighed};
use crate::plan::why_not::WhyNot;
use crate::rules::Question;
use crate::share::alias::Key;
use crate::text::lang::Lang;

/// Everything on the screen, and what lies behind it.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub struct Session {
    /// The case that is open.
    pub case: Rc<Case>,
    /// What follows from it. While somebody types it may lag behind by a moment.
    pub report: Rc<Report>,
    /// What hangs on the open questions, as far as it was weighed; of an earlier state of the case until the next one comes.
    pub weighed: Rc<[Weighed]>,
    /// How the script that collects answers is made.
    pub collecting: Collecting,
    /// The cases before and after.
    pub history: History,
    /// The id under which the open case is saved; `None` while there is nothing to save.
    pub id: Option<String>,
    /// The saved plans of this browser.
    pub shelf: Shelf,
    /// Texts that are being typed, or that do not fit.
    pub drafts: BTreeMap<Place, Draft>,
    /// The same for what is written down about steps.
    pub notes: BTreeMap<(String, Told), Draft>,
    /// The question that is being answered on the page of the checks, and where it stood among the others: it stays there
    /// while its answer is being typed.
    pub answering: Option<(usize, Question)>,
    /// The page.
    pub page: Page,
    /// The table that is open on the page of the estate.
    pub table: Section,
    /// The row that is open in each table, where a table shows one row at a time.
    pub rows: BTreeMap<TableId, u16>,
    /// The tables that are shown the other way than usual.
    pub flipped: Vec<TableId>,
    /// What of the checks is shown.
    pub filter: Filter,
    /// The blocks that somebody asked about, until the estate changes.
    pub why: Vec<WhyNot>,
    /// The steps of the plan that are open.
    pub unfolded: Vec<String>,
    /// How the plan is shown.
    pub plan_view: PlanView,
    /// The step whose causes and effects are marked.
    pub chosen: Option<String>,
    /// The bundles of steps that are open in the ladder, by their first steps.
    pub opened: Vec<String>,
    /// Which lines of the chart are shown.
    pub lines: Lines,
    /// The language.
    pub lang: Lang,
    /// A second language for the paper.
    pub second: Option<Lang>,
    /// Light, dark, or as the system says.
    pub theme: Theme,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// What was noticed last.
    pub notice: Option<Notice>,
    /// Whether a newer version of Cutover waits until it is asked for.
    pub newer: bool,
    /// Whether the open plan has changes that are not saved yet.
    pub dirty: bool,
    /// Whether the storage has failed; it is said once.
    pub unsaved: bool,
    /// Which aliases stand for which names, by the ids of the plans; they never leave this browser.
    pub keys: BTreeMap<String, Rc<Key>>,
    /// What is seen while the names are hidden.
    pub veil: Option<Veil>,
    /// Whether the window is narrow.
    pub narrow: bool,
    /// Whether the paper is being laid out for the printer.
    pub printing: bool,
    /// The browser's stamp of this session; ids of new plans begin with it.
    pub stamp: String,
    /// Two plans that are compared.
    pub comparing: comparing::Comparing,
    /// The plan that came from outside last.
    pub guest: Option<comparing::Guest>,
    /// How many plans this session has begun.
    pub begun: u32,
    /// How many versions of plans this session has saved.
    pub writes: u32,
}

impl Default for Session {
    fn default() -> Self {
        let case = Rc::new(Case::default());
        Self {
            report: Rc::new(Report::begin(&case, 0, &[]).0),
            case,
            weighed: Rc::default(),
            collecting: Collecting::default(),
            history: History::default(),
            id: None,
            shelf: Shelf::default(),
            drafts: BTreeMap::new(),
            notes: BTreeMap::new(),
            answering: None,
            page: Page::Home,
            table: Section::Start,
            rows: BTreeMap::new(),
            flipped: Vec::new(),
            filter: Filter::All,
            why: Vec::new(),
            unfolded: Vec::new(),
            plan_view: PlanView::List,
            chosen: None,
            opened: Vec::new(),
            lines: Lines::default(),
            lang: Lang::default(),
            second: None,
            theme: Theme::System,
            dialog: None,
            notice: None,
            newer: false,
            dirty: false,
            unsaved: false,
            keys: BTreeMap::new(),
            veil: None,
            narrow: false,
            printing: false,
            stamp: String::new(),
            comparing: comparing::Comparing::default(),
            guest: None,
            begun: 0,
            writes: 0,
        }
    }
}

impl Session {
    /// The name of the open plan; empty while it has none.
    pub fn title(&self) -> String {
        typing::shown(&self.seen_case().estate, TITLE)
    }

    /// The second language of the paper, if it is another one than the first.
    pub fn beside(&self) -> Option<Lang> {
        self.second.filter(|it| *it != self.lang)
    }

    /// Whether there is a plan to speak of.
    pub fn has_plan(&self) -> bool {
        self.id.is_some()
    }

    /// The place of the chosen step, if the plan still has it.
    pub fn chosen_place(&self) -> Option<usize> {
        let chosen = self.chosen.as_ref()?;
        self.report.proposal.plan.as_ref()?.steps.iter().position(|it| it.step.id == *chosen)
    }

    /// How each step hangs together with the chosen one; `None` when none is chosen.
    pub fn ties(&self) -> Option<Vec<Tie>> {
        let chosen = self.chosen_place()?;
        self.report.proposal.plan.as_ref().map(|it| ties(it, chosen))
    }

    /// The open questions, that on which most plans hang first, and the one whose answer is being typed.
    pub fn questions(&self) -> Vec<(&Question, Option<Weighed>)> {
        let mut all = weigh::ranked(&self.report.proposal.questions, &self.weighed);
        if let Some((at, question)) = &self.answering
            && self.drafts.contains_key(&question.place)
            && self.report.asked_at(question.place).is_none()
        {
            all.insert((*at).min(all.len()), (question, None));
        }
        all
    }

    /// The product in whose shell the script is to run.
    pub fn collects_for(&self) -> Product {
        self.collecting.product.unwrap_or_else(|| discovery::product(&self.case.estate))
    }

    /// The script that collects answers. While names are hidden it holds none; it then asks DNS only for those that the
    /// product's shell tells.
    pub fn script(&self) -> String {
        let nameless = Estate::default();
        let estate = if self.is_veiled() { &nameless } else { &self.case.estate };
        discovery::script(estate, self.collects_for())
    }

    /// Whether a table shows its rows as a sheet; otherwise it shows one row at a time.
    pub fn as_sheet(&self, table: TableId) -> bool {
        // A row with very many fields is not read across; on a narrow window no row is.
        let usual = !self.narrow && table.columns().len() <= 20;
        usual != self.flipped.contains(&table)
    }

    /// The row that is open in a table.
    pub fn open_row(&self, table: TableId) -> Option<u16> {
        let rows = self.case.estate.rows(table);
        let wanted = self.rows.get(&table).copied();
        wanted.filter(|it| rows.contains(it)).or_else(|| rows.first().copied())
    }
}

/// How the script that collects answers is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Collecting {
    /// The product in whose shell it is run; that of the estate while nobody chose.
    pub product: Option<Product>,
    /// Whether users are only counted.
    pub without_user_names: bool,
}

/// Where the plan's name stands.
pub const TITLE: Place = Place { table: TableId::Deployment, row: 0, column: "title" };

/// A text that is being typed, or that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The text as it was typed.
    pub text: String,
    /// Why it does not fit; the old value still holds.
    pub fault: Option<Fault>,
}

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// The three doors.
    Home,
    /// What is there, and what was decided.
    Estate,
    /// What stands in the way.
    Checks,
    /// In what order, and why.
    Plan,
    /// The paper.
    Runbook,
    /// Every rule and action.
    Reference,
    /// Two plans side by side.
    Compare,
}

impl Page {
    /// All pages but the first screen, in the order of the navigation.
    pub const PLACES: [Self; 5] = [Self::Estate, Self::Checks, Self::Plan, Self::Runbook, Self::Reference];

    /// The stable word for the page's elements and the browser's memory.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Estate => "estate",
            Self::Checks => "checks",
            Self::Plan => "plan",
            Self::Runbook => "runbook",
            Self::Reference => "reference",
            Self::Compare => "compare",
        }
    }

    /// The page with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::PLACES.into_iter().chain([Self::Home, Self::Compare]).find(|it| it.code() == code)
    }
}

/// A part of the page of the estate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The first questions.
    Start,
    /// One table.
    Table(TableId),
}

impl Section {
    /// The stable word for the section's elements.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Table(table) => table.code(),
        }
    }

    /// All sections in order.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Start).chain(TableId::ALL.into_iter().map(Self::Table))
    }
}

/// What of the checks is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filter {
    /// Everything.
    All,
    /// What blocks.
    Blocks,
    /// What is asked.
    Questions,
    /// Risks.
    Risks,
    /// Notes.
    Notes,
}

/// How the plan is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanView {
    /// The steps under their phases.
    List,
    /// The steps as a graph.
    Ladder,
    /// Who reaches whom, step by step.
    Continuity,
}

impl PlanView {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::List, Self::Ladder, Self::Continuity];

    /// The stable word for the view's elements.
    pub const fn code(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Ladder => "ladder",
            Self::Continuity => "continuity",
        }
    }
}

/// Which lines of the chart are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Only those that are dark or not known at some time.
    pub troubled: bool,
    /// Only those of one partner.
    pub partner: Option<PartnerId>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Theme {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The stable word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// A dialog.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// Another plan is opened.
    Open,
    /// A link is made.
    Share {
        /// The fragment, without `#`.
        fragment: String,
    },
    /// Files are being read.
    Reading(Rc<importing::Reading>),
    /// Files were read; what they would do.
    Import(Rc<importing::Preview>),
    /// A link or a file could not be read.
    Damaged(wire::Damage),
    /// Answers are collected, by a script and by hand.
    Collect,
    /// The keys.
    Keys,
}

/// Something that was noticed and is said for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A text is in the clipboard.
    Copied,
    /// The clipboard is forbidden.
    CopyFailed,
    /// The storage is full.
    StorageFull,
    /// The storage is forbidden.
    StorageForbidden,
    /// A saved plan was deleted; it can be brought back.
    Deleted(shelf::Saved),
    /// What was opened stands beside the work that was there.
    OpenedBeside,
    /// The open plan was changed in another tab, and so it was here.
    Followed,
    /// The open plan was changed in another tab and here, so this one goes on beside the other.
    WentBeside,
    /// The open plan was deleted in another tab.
    DeletedElsewhere,
    /// The storage was emptied while plans were open.
    Emptied,
    /// A saved plan cannot be read.
    Unreadable(String),
    /// Cells were pasted: how many fit, and how many did not.
    Pasted {
        /// How many were taken.
        taken: usize,
        /// How many were left as they were.
        refused: usize,
    },
    /// The names are hidden, so none can be told.
    Veiled,
    /// A plan with aliases came back and was given its names again.
    Restored,
    /// A table takes no more rows.
    TableFull,
    /// Files were taken over: how many values.
    Imported(usize),
    /// A row was removed, and can be brought back.
    RowRemoved(String),
    /// Another value was tried.
    Tried,
    /// A newer version of Cutover waits until it is asked for.
    Newer,
}
