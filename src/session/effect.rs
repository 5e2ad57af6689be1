//! What is to be done in the world.

use std::rc::Rc;

use crate::case::Case;
use crate::plan::judge::Walk;
use crate::plan::weigh::Weighing;
use crate::session::importing::Arrival;
use crate::session::keeping::Version;
use crate::session::{Session, Theme};
use crate::share::lock::Envelope;
use crate::text::lang::Lang;

/// Something to be done, by a port.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Save a version of a plan under its id, unless another tab saved one meanwhile.
    Save {
        /// The id.
        id: String,
        /// The version; the port tells the time.
        version: Version,
    },
    /// Save what was typed within a moment, if that is not about to happen already.
    SaveSoon,
    /// Keep the key of a plan's aliases in this browser.
    KeepKey {
        /// The plan's id.
        id: String,
        /// The key.
        text: String,
    },
    /// Forget a saved plan.
    Forget(String),
    /// Remember for this tab which plan and page are open.
    Remember(String),
    /// Remember a preference for this browser.
    Prefer {
        /// Which.
        key: &'static str,
        /// What.
        value: &'static str,
    },
    /// Set the page's language, theme and title.
    Dress {
        /// The language.
        lang: Lang,
        /// The theme.
        theme: Theme,
        /// The title of the window.
        title: String,
    },
    /// Save a file.
    Download {
        /// Its name.
        name: String,
        /// Its media type.
        media: &'static str,
        /// Its content.
        bytes: Vec<u8>,
    },
    /// Stop reading files.
    StopReading,
    /// Lock bytes with a passphrase.
    Lock {
        /// The bytes.
        clear: Vec<u8>,
        /// The passphrase.
        passphrase: String,
    },
    /// Try a passphrase on a locked link.
    Unlock {
        /// The link.
        envelope: Rc<Envelope>,
        /// The passphrase.
        passphrase: String,
    },
    /// Load the newer version of Cutover that waits.
    TakeNewer,
    /// Put a text into the clipboard.
    Copy(String),
    /// Open the browser's dialog for printing.
    Print,
    /// Take the fragment out of the address bar.
    ClearFragment,
    /// Move the focus to the element with this id.
    Focus(String),
    /// Scroll to the top of the page.
    Top,
    /// Go on with a walk over the states of this case, a little at a time.
    Judge(Box<Errand>),
    /// Weigh the open questions of this case, a little at a time.
    Weigh(Box<Scales>),
    /// Hold files that were read against the estate, a little at a time.
    Merge(Box<Arrival>),
    /// Compute the report when the person pauses.
    Settle,
}

/// The word by which a tab remembers that names are hidden.
pub(super) const VEILED: &str = "veiled";

/// A walk over the states of a case.
#[derive(Clone, Debug)]
pub struct Errand {
    /// The case.
    pub case: Rc<Case>,
    /// The walk as far as it has come.
    pub walk: Walk,
    /// Whether it is about the way forward from where one is, and not about the whole plan.
    pub ahead: bool,
}

/// Two errands are the same when they are about the same way through the same case.
impl PartialEq for Errand {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.case, &other.case) && self.ahead == other.ahead
    }
}

impl Eq for Errand {}

/// The questions of a case that are being weighed.
#[derive(Clone, Debug)]
pub struct Scales {
    /// The case.
    pub case: Rc<Case>,
    /// The weighing as far as it has come.
    pub weighing: Weighing,
}

/// Two weighings are the same when they are about the same case.
impl PartialEq for Scales {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.case, &other.case)
    }
}

impl Eq for Scales {}

impl Effect {
    /// The page's language, theme and title as the session has them.
    pub fn dress(session: &Session) -> Self {
        let title = session.title();
        let title = if title.is_empty() { "Cutover".to_owned() } else { format!("{title} – Cutover") };
        Self::Dress { lang: session.lang, theme: session.theme, title }
    }

    /// What this tab has open.
    pub fn remember(session: &Session) -> Self {
        let id = session.id.as_deref().unwrap_or("-");
        let veil = if session.is_veiled() { VEILED } else { "-" };
        Self::Remember(format!("{} {} {id} {veil}", session.page.code(), session.table.code()))
    }
}
