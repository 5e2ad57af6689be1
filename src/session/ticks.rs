//! What was done: ticks, steps that were only begun, and what is written down about them.

use std::rc::Rc;

use crate::case::{Case, Tick};
use crate::estate::name::Note;
use crate::session::changing::change;
use crate::session::effect::Effect;
use crate::session::history::Spot;
use crate::session::{Draft, Session};

/// What is written down about a step that was done or begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// When.
    When,
    /// By whom.
    Who,
    /// What was noticed.
    Note,
}

impl Told {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::When, Self::Who, Self::Note];

    /// The stable word for the field's element.
    pub const fn code(self) -> &'static str {
        match self {
            Self::When => "when",
            Self::Who => "who",
            Self::Note => "note",
        }
    }

    /// What was told.
    pub fn of(self, tick: &Tick) -> Option<&Note> {
        match self {
            Self::When => tick.when.as_ref(),
            Self::Who => tick.who.as_ref(),
            Self::Note => tick.note.as_ref(),
        }
    }

    fn tell(self, tick: &mut Tick, note: Option<Note>) {
        match self {
            Self::When => tick.when = note,
            Self::Who => tick.who = note,
            Self::Note => tick.note = note,
        }
    }
}

/// What becomes of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It was done, at this time.
    Done(String),
    /// It was begun and not finished, at this time.
    Begun(String),
    /// It was not done, or it was undone.
    Undone,
}

pub(super) fn marked(session: &mut Session, step: String, mark: &Mark, effects: &mut Vec<Effect>) {
    let mut case = Case::clone(&session.case);
    match mark {
        Mark::Undone => {
            session.notes.retain(|(it, _), _| *it != step);
            case.progress.remove(&step);
        }
        Mark::Done(when) | Mark::Begun(when) => {
            let tick = case.progress.entry(step).or_default();
            tick.half = matches!(mark, Mark::Begun(_));
            tick.when = Note::parse(when).ok();
        }
    }
    change(session, case, None, effects);
}

/// A text that does not fit is kept beside the old one, which still holds.
pub(super) fn written(session: &mut Session, step: String, told: Told, text: String, effects: &mut Vec<Effect>) {
    let mut case = Case::clone(&session.case);
    let Some(tick) = case.progress.get_mut(&step) else {
        return;
    };
    let note = if text.trim().is_empty() { Ok(None) } else { Note::parse(&text).map(Some) };
    let fault = match note {
        Ok(note) => {
            told.tell(tick, note);
            None
        }
        Err(fault) => Some(fault),
    };
    session.notes.insert((step.clone(), told), Draft { text, fault });
    change(session, case, Some(Spot::Tick(step, told)), effects);
}

pub(super) fn left(session: &mut Session, step: String, told: Told) {
    session.history.settle();
    let key = (step, told);
    if session.notes.get(&key).is_some_and(|it| it.fault.is_none()) {
        session.notes.remove(&key);
    }
}

impl Session {
    /// What a field about a step shows: what is being typed, else what was told.
    pub fn note_of(&self, step: &str, told: Told) -> Draft {
        let typed = self.notes.get(&(step.to_owned(), told)).cloned();
        typed.unwrap_or_else(|| {
            let note = Rc::as_ref(&self.case).progress.get(step).and_then(|it| told.of(it));
            Draft { text: note.map_or_else(String::new, |it| it.as_str().to_owned()), fault: None }
        })
    }
}
