//! What may happen to a session.

use std::rc::Rc;

use crate::case::Case;
use crate::estate::cell::Raw;
use crate::estate::choices::Product;
use crate::estate::{Place, TableId};
pub use crate::export::Form;
use crate::plan::judge::Judgement;
use crate::plan::weigh::Weighed;
use crate::plan::why_not::Block;
use crate::session::comparing::Which;
use crate::session::importing::{Arrival, Opened, Stage};
use crate::session::keeping::Outcome;
use crate::session::sharing::Tried;
use crate::session::ticks::{Mark, Told};
use crate::session::{Filter, Lines, Page, PlanView, Section, Theme};
use crate::share::lock::Envelope;
use crate::text::lang::Lang;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The page was opened.
    Began(Box<Beginning>),
    /// A text was typed into a field.
    Typed(Place, String),
    /// A value was chosen.
    Set(Place, Raw),
    /// A field was left.
    Left(Place),
    /// A field's typed text was given up.
    GivenUp(Place),
    /// Rows of text were pasted into a sheet, from this field on.
    Pasted(Place, String),
    /// Names were told for a table, one in each line.
    NamesTold {
        /// The table.
        table: TableId,
        /// The names.
        text: String,
        /// A cell that every new row gets.
        with: Option<(&'static str, Raw)>,
    },
    /// A row is to be added.
    Added(TableId),
    /// A row is to be removed.
    Removed(TableId, u16),
    /// A step was done or begun, or was not done after all: its id, and what became of it.
    Marked(String, Mark),
    /// Something is being written down about a step: its id, what, and the text.
    NoteTyped(String, Told, String),
    /// What was written down about a step is done with.
    NoteLeft(String, Told),
    /// What was typed about a step is given up.
    NoteGivenUp(String, Told),
    /// A step is to get minutes of its own: its id.
    TimingWanted(String),
    /// Why this block stands, or no longer why.
    WhyAsked(Block),
    /// Another value is to be tried in a cell.
    Tried(Place, Raw),
    /// Names are to be hidden behind aliases, or shown.
    VeilChosen(bool),
    /// Undo.
    Undone,
    /// Redo.
    Redone,
    /// The person paused: what was told is to be thought through.
    Settled,
    /// What took long to think through can be drawn.
    Drawn,
    /// The judge may go on.
    Continued,
    /// The judge has come so far with this case.
    JudgedSoFar(Rc<Case>, usize),
    /// The judge has visited every state of this case that it visits.
    Judged(Rc<Case>, Box<Judgement>),
    /// The judge has visited every state on the way forward from where one is.
    AheadJudged(Rc<Case>, Box<Judgement>),
    /// The weighing of the open questions may go on.
    WeighedOn,
    /// What hangs on the open questions of this case.
    Weighed(Rc<Case>, Vec<Weighed>),
    /// The product in whose shell the script is to run.
    CollectFor(Product),
    /// Whether the script is to leave out the names of users.
    CollectWithoutNames(bool),
    /// The script that collects answers is wanted as a file.
    ScriptWanted,
    /// The dialog for collecting answers is wanted.
    CollectPressed,
    /// Text from a console was pasted.
    ConsolePasted(String),
    /// A page was opened.
    PageOpened(Page),
    /// A section of the estate was opened.
    SectionOpened(Section),
    /// A row was opened.
    RowOpened(TableId, u16),
    /// A table is to be shown the other way.
    Flipped(TableId),
    /// The field of a finding or question was opened.
    PlaceOpened(Place),
    /// What of the checks is to be shown was chosen.
    FilterChosen(Filter),
    /// A step of the plan was opened or closed.
    StepUnfolded(String),
    /// Another step was jumped to.
    StepOpened(String),
    /// A view of the plan was chosen.
    PlanViewChosen(PlanView),
    /// A step's causes and effects are to be marked, or no step's.
    StepChosen(Option<String>),
    /// A bundle of steps was opened or closed in the ladder: its first step.
    BundleOpened(String),
    /// Which lines of the chart are to be shown was chosen.
    LinesChosen(Lines),
    /// A new plan was begun.
    NewStarted,
    /// An example was chosen.
    ExampleChosen(&'static str),
    /// A saved plan was chosen.
    SavedOpened(String),
    /// A saved plan is to be deleted.
    SavedDeleted(String),
    /// A saved plan is to have another name: its id, and the name.
    SavedRenamed(String, String),
    /// A copy of a saved plan is wanted.
    SavedDuplicated(String),
    /// A saved plan is wanted as it stands in the storage, readable or not.
    RawWanted(String),
    /// A deleted plan is wanted back.
    DeletionUndone,
    /// A copy of the open plan is wanted.
    Duplicated,
    /// Another tab saved or deleted a plan: its id, and what the storage holds now.
    SavedElsewhere(String, Option<String>),
    /// The storage was emptied.
    StorageEmptied,
    /// Everything that this tab knows of is to be saved once more.
    PutBack,
    /// Another plan is to stand on one side of the comparison: whether after, and which.
    SideChosen(bool, Which),
    /// The comparison is wanted as Markdown.
    ComparisonWanted,
    /// The open plan was approved as it is, on this day.
    Approved(String),
    /// The plan that came from outside is kept.
    GuestKept,
    /// The plan that came from outside is not kept.
    GuestDiscarded,
    /// Something was pasted where nothing is typed.
    PastedAnywhere(String),
    /// What was typed is to be saved now, because the moment is over or the page may be left.
    SaveDue,
    /// A long plan that was written down is to be stored.
    StoreDue,
    /// Files were chosen or dropped, and are being read: names and sizes in bytes.
    ReadingBegan(Vec<(String, u64)>),
    /// One of them, by its number, has come so far.
    ReadingWent(usize, Stage),
    /// All of them were read.
    FilesRead(Vec<Opened>),
    /// Holding them against the estate may go on.
    MergedOn,
    /// They were held against the estate.
    Merged(Box<Arrival>),
    /// A clash was decided: its number, and whether the file wins.
    ClashChosen(usize, bool),
    /// All clashes were decided: whether the files win.
    ClashesChosen(bool),
    /// What taking the files over would change is wanted.
    OutlookWanted,
    /// The files are to be taken over.
    ImportTaken,
    /// The files are not to be taken over.
    ImportCancelled,
    /// A link was opened or pasted.
    LinkOpened(String),
    /// The fragment of the address changed while the page was open.
    FragmentChanged(String),
    /// The navigation is to be skipped.
    Skipped,
    /// The runbook is wanted in another form.
    FormWanted(Form),
    /// Escape was pressed.
    Escaped,
    /// The dialog for opening is wanted.
    OpenPressed,
    /// The plan file is wanted.
    SavePressed,
    /// The link is wanted.
    SharePressed,
    /// Whether the link is to carry what was done.
    ProgressChosen(bool),
    /// Whether a passphrase is to lie around the link.
    LockChosen(bool),
    /// The passphrase for the link that is made.
    PassphraseGiven(String),
    /// The browser has locked these bytes, or cannot.
    Locked(Vec<u8>, Option<Envelope>),
    /// The passphrase for the link that was opened.
    UnlockGiven(String),
    /// The browser has tried a passphrase on this link.
    Unlocked(Rc<Envelope>, Tried),
    /// A text is to be copied.
    CopyPressed(String),
    /// The list of keys is wanted.
    KeysPressed,
    /// The paper is wanted.
    PrintPressed,
    /// The browser is about to print.
    PrintBegan,
    /// The browser has printed.
    PrintEnded,
    /// A language was chosen.
    LangChosen(Lang),
    /// A second language for the paper was chosen, or none.
    SecondLangChosen(Option<Lang>),
    /// A theme was chosen.
    ThemeChosen(Theme),
    /// A dialog was closed.
    DialogClosed,
    /// A notice was closed.
    NoticeClosed,
    /// A newer version of Cutover waits.
    NewerCame,
    /// The newer version is to take over.
    NewerTaken,
    /// A text was copied, or could not be.
    Copied(bool),
    /// What became of saving a plan: its id, and the outcome.
    Kept(String, Outcome),
    /// The window became narrow or wide.
    Narrowed(bool),
}

/// What the browser knows when the page is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beginning {
    /// A stamp that no other session of this browser has.
    pub stamp: String,
    /// The saved plans: id, and what the storage holds.
    pub saved: Vec<(String, String)>,
    /// The keys of aliases, by the ids of the plans.
    pub keys: Vec<(String, String)>,
    /// The language that was chosen before.
    pub lang: Option<String>,
    /// The languages that the browser wishes for.
    pub wishes: Vec<String>,
    /// The theme that was chosen before.
    pub theme: Option<String>,
    /// What this tab had open.
    pub remembered: Option<String>,
    /// The fragment of the address, without `#`; empty when there is none.
    pub fragment: String,
    /// The address of the page without its fragment; a link begins with it.
    pub base: String,
    /// Whether the window is narrow.
    pub narrow: bool,
}
