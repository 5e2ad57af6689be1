//! Two plans side by side, and a plan that came from outside.

use std::rc::Rc;

use crate::case::Case;
use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::estate::said::Origin;
use crate::estate::{Estate, Place};
use crate::export::markdown::markdown;
use crate::plan::unjudged;
use crate::runbook::comparison::{self, Side};
use crate::session::changing::change;
use crate::session::effect::Effect;
use crate::session::opening::open_saved;
use crate::session::{Notice, Page, Session, tabs, typing, wire};

/// Which plan stands on one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one that is open.
    Open,
    /// A saved one, by its id.
    Saved(String),
    /// One that a link or a file brought only to be compared, by its number.
    Brought(usize),
}

impl Which {
    /// A word for it, for lists to choose from.
    pub fn code(&self) -> String {
        match self {
            Self::Open => "open".to_owned(),
            Self::Saved(id) => format!("saved {id}"),
            Self::Brought(at) => format!("brought {at}"),
        }
    }

    /// What a word stands for.
    pub fn from_code(code: &str) -> Self {
        match code.split_once(' ') {
            Some(("saved", id)) => Self::Saved(id.to_owned()),
            Some((_, at)) => Self::Brought(at.parse().unwrap_or(0)),
            None => Self::Open,
        }
    }
}

/// Two plans that are compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparing {
    /// Which they are, before and after.
    pub which: [Option<Which>; 2],
    /// The plans that links and files brought only for this, with their names.
    pub brought: Vec<(String, Rc<Case>)>,
    /// Both, thought through; `None` while one of them is not chosen.
    pub sides: Option<Rc<(Side, Side)>>,
    /// The open case when they were thought through.
    of: Option<Rc<Case>>,
}

/// A plan that came from outside and that nobody decided about yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// Its id.
    pub id: String,
    /// The plan that was open before.
    pub before: Option<String>,
    /// The name of the file that brought it; `None` for a link.
    pub file: Option<String>,
}

fn case_of(session: &Session, which: &Which) -> Option<(String, Rc<Case>)> {
    let (name, case) = match which {
        Which::Open => (String::new(), session.has_plan().then(|| Rc::clone(&session.case))?),
        Which::Saved(id) if session.id.as_ref() == Some(id) => (String::new(), Rc::clone(&session.case)),
        Which::Saved(id) => (String::new(), Rc::new(wire::from_file(id, &session.shelf.get(id)?.text).ok()?)),
        Which::Brought(at) => session.comparing.brought.get(*at).cloned()?,
    };
    let title = typing::shown(&case.estate, crate::session::TITLE);
    Some((if name.is_empty() { title } else { name }, case))
}

fn side((name, case): (String, Rc<Case>)) -> Side {
    let proposal = unjudged(&case.estate);
    Side { name, fingerprint: wire::fingerprint(&case), estate: case.estate.clone(), proposal }
}

/// Opens the page, with the open plan after the one that was changed before it.
pub(super) fn begin(session: &mut Session) {
    let before =
        session.guest.as_ref().filter(|it| session.id.as_ref() == Some(&it.id)).and_then(|it| it.before.clone());
    let other = session.shelf.plans().iter().find(|it| Some(&it.id) != session.id.as_ref() && it.summary.is_some());
    if session.comparing.which[0].is_none() || before.is_some() {
        session.comparing.which[0] = before.or_else(|| other.map(|it| it.id.clone())).map(Which::Saved);
    }
    if session.comparing.which[1].is_none() {
        session.comparing.which[1] = session.has_plan().then_some(Which::Open);
    }
    think(session);
}

/// Thinks both plans through.
pub(super) fn think(session: &mut Session) {
    let find = |it: &Option<Which>| it.as_ref().and_then(|it| case_of(session, it));
    let [before, after] = &session.comparing.which;
    let sides = find(before).zip(find(after)).map(|(before, after)| Rc::new((side(before), side(after))));
    session.comparing.sides = sides;
    session.comparing.of = Some(Rc::clone(&session.case));
}

/// Thinks them through again where they are looked at, when the open plan has changed.
pub(super) fn renew(session: &mut Session) {
    let stale = session.comparing.of.as_ref().is_none_or(|it| !Rc::ptr_eq(it, &session.report.case));
    if session.page == Page::Compare && stale && Rc::ptr_eq(&session.case, &session.report.case) {
        think(session);
    }
}

/// Takes a plan that a link or a file brought for the comparison.
pub(super) fn bring(session: &mut Session, name: &str, case: Case) {
    session.comparing.brought.push((name.to_owned(), Rc::new(case)));
    let which = Some(Which::Brought(session.comparing.brought.len() - 1));
    let place = usize::from(session.comparing.which[0].is_some() && session.comparing.which[1].is_none());
    session.comparing.which[place] = which;
    session.dialog = None;
    think(session);
}

/// The comparison as Markdown.
pub(super) fn markdown_of(session: &Session) -> Option<String> {
    let sides = session.comparing.sides.as_ref()?;
    Some(markdown(&comparison::comparison(&sides.0, &sides.1, session.lang)))
}

/// Writes down that the open plan was approved as it is, on this day.
pub(super) fn approve(session: &mut Session, day: &str, effects: &mut Vec<Effect>) {
    let mut case = Case::clone(&session.case);
    let told = [("approved", wire::fingerprint(&session.case)), ("approved_on", day.to_owned())];
    for (column, text) in told {
        let place = Place::new(TableId::Deployment, 0, column);
        let done = case.estate.set(place, &Raw::one(text), Origin::Typed);
        debug_assert!(done.is_ok(), "a fingerprint is a label, and today is a day");
    }
    change(session, case, None, effects);
}

/// A plan from outside is not kept after all: it is deleted, and the one before is opened.
pub(super) fn discard(session: &mut Session, effects: &mut Vec<Effect>) {
    let Some(guest) = session.guest.take() else {
        return;
    };
    tabs::delete(session, &guest.id, effects);
    let notice = session.notice.take();
    if let Some(before) = guest.before {
        open_saved(session, &before, effects);
    }
    if let Some(Notice::Deleted(_)) = notice {
        session.notice = notice;
    }
}

impl Session {
    /// The plan that came from outside, if it is open and nobody decided about it yet.
    pub fn open_guest(&self) -> Option<&Guest> {
        self.guest.as_ref().filter(|it| self.id.as_ref() == Some(&it.id))
    }

    /// Whether the open plan is the one that was approved.
    pub fn approval(&self) -> comparison::Approval {
        let estate: &Estate = &self.case.estate;
        comparison::approval(estate, &wire::fingerprint(&self.case))
    }
}
