//! Several plans in one browser, and several tabs on one plan: neither loses what was typed in it.
//!
//! A tab with nothing of its own follows what another tab saved. A tab that has something which the other version does
//! not build on goes on as a plan of its own beside it.

use std::rc::Rc;

use crate::case::Case;
use crate::estate::cell::Raw;
use crate::estate::name::Label;
use crate::estate::said::Origin;
use crate::session::changing::{save, settle};
use crate::session::effect::Effect;
use crate::session::keeping::{Failure, Outcome, Version};
use crate::session::opening::{close, open};
use crate::session::shelf::Saved;
use crate::session::{Notice, Session, TITLE, typing, wire};
use crate::text::{Text, Values};

/// The name of a plan that went on beside the version of another tab.
pub const OF_ANOTHER_TAB: Text = Text {
    en: "{name} (this tab)",
    pt: "{name} (esta aba)",
    es: "{name} (esta pestaña)",
    it: "{name} (questa scheda)",
    ru: "{name} (эта вкладка)",
};

/// The name of a copy.
pub const COPY_OF: Text = Text {
    en: "{name} (copy)",
    pt: "{name} (cópia)",
    es: "{name} (copia)",
    it: "{name} (copia)",
    ru: "{name} (копия)",
};

/// The longest name of a plan, in letters.
const LONGEST: usize = 80;

/// A case with a name made of its name; as it is, if it has none.
fn renamed(session: &Session, case: &Case, form: Text) -> Case {
    let name = typing::shown(&case.estate, TITLE);
    let mut case = case.clone();
    if !name.is_empty() {
        let suffix = form.fill(session.lang, &Values::new().with("name", String::new()));
        let room = LONGEST.saturating_sub(suffix.chars().count());
        let short: String = name.chars().take(room).collect();
        let name = form.fill(session.lang, &Values::new().with("name", short));
        let named = Label::parse(&name).map(|it| Raw::one(it.as_str()));
        let done = named.and_then(|it| case.estate.set(TITLE, &it, Origin::Typed));
        debug_assert!(done.is_ok(), "a shorter name with a word is a name");
    }
    case
}

/// What became of saving a plan.
pub(super) fn kept(session: &mut Session, id: String, outcome: Outcome, effects: &mut Vec<Effect>) {
    match outcome {
        Outcome::Done(version) => {
            session.unsaved = false;
            if session.id.as_ref() == Some(&id) {
                session.dirty = false;
            }
            session.shelf.kept(&id, &version);
        }
        Outcome::Taken(theirs) if session.id.as_ref() == Some(&id) => go_beside(session, &id, &theirs, effects),
        Outcome::Taken(theirs) => {
            session.shelf.put(Saved::new(id, theirs));
            session.notice = Some(Notice::Followed);
        }
        Outcome::Failed(failure) => {
            // It is said once; a storage that keeps failing must not keep interrupting.
            if !session.unsaved {
                session.notice = Some(match failure {
                    Failure::Full => Notice::StorageFull,
                    Failure::Forbidden => Notice::StorageForbidden,
                });
            }
            session.unsaved = true;
        }
    }
}

/// The open plan goes on under an id of its own, and the version of the other tab stays.
fn go_beside(session: &mut Session, id: &str, theirs: &Version, effects: &mut Vec<Effect>) {
    session.shelf.put(Saved::new(id.to_owned(), theirs.clone()));
    let key = session.keys.get(id).cloned();
    session.id = None;
    session.case = Rc::new(renamed(session, &session.case, OF_ANOTHER_TAB));
    session.drafts.remove(&TITLE);
    settle(session, effects);
    save(session, effects);
    if let (Some(key), Some(id)) = (key, session.id.clone()) {
        effects.push(Effect::KeepKey { id: id.clone(), text: key.to_text() });
        session.keys.insert(id, key);
    }
    session.notice = Some(Notice::WentBeside);
    effects.push(Effect::dress(session));
}

/// Another tab saved a plan, or deleted it.
pub(super) fn elsewhere(session: &mut Session, id: String, value: Option<&str>, effects: &mut Vec<Effect>) {
    let is_open = session.id.as_ref() == Some(&id);
    let Some(theirs) = value.map(Version::of) else {
        session.shelf.take(&id);
        // It is still open here, and the next change saves it again.
        if is_open {
            session.notice = Some(Notice::DeletedElsewhere);
        }
        return;
    };
    let base = session.shelf.get(&id).map(|it| it.revision.clone()).unwrap_or_default();
    if theirs.revision == base && !base.is_empty() {
        return;
    }
    if !is_open {
        session.shelf.put(Saved::new(id, theirs));
        return;
    }
    if *theirs.text == *wire::to_file(&session.case) {
        session.dirty = false;
        session.shelf.put(Saved::new(id, theirs));
        return;
    }
    // What this tab saved itself is in the other version only if that builds on it.
    let own = base.split('-').next() == Some(&session.stamp) && theirs.onto != base;
    match wire::from_file(&id, &theirs.text) {
        Ok(case) if !session.dirty && !own => {
            session.shelf.put(Saved::new(id, theirs));
            session.history.note(&session.case, None);
            session.case = Rc::new(case);
            session.drafts.retain(|_, it| it.fault.is_some());
            session.notes.retain(|_, it| it.fault.is_some());
            settle(session, effects);
            session.notice = Some(Notice::Followed);
            effects.push(Effect::dress(session));
        }
        _ => go_beside(session, &id, &theirs, effects),
    }
}

/// The storage was emptied while this tab was open.
pub(super) fn emptied(session: &mut Session) {
    if !session.shelf.plans().is_empty() {
        session.notice = Some(Notice::Emptied);
    }
}

/// Saves everything that this tab knows of once more.
pub(super) fn put_back(session: &mut Session, effects: &mut Vec<Effect>) {
    let plans: Vec<Saved> = session.shelf.plans().to_vec();
    for it in plans {
        if session.id.as_ref() != Some(&it.id) {
            write(session, &it.id, &it.text, &it.revision, effects);
        }
    }
    if session.has_plan() {
        save(session, effects);
    }
    for (id, key) in &session.keys {
        effects.push(Effect::KeepKey { id: id.clone(), text: key.to_text() });
    }
    session.notice = None;
}

/// Has a text saved as the next version of a plan.
pub(super) fn write(session: &mut Session, id: &str, text: &Rc<str>, onto: &str, effects: &mut Vec<Effect>) {
    session.writes += 1;
    let revision = format!("{}-{}", session.stamp, session.writes);
    let version = Version { when: 0, revision, onto: onto.to_owned(), text: Rc::clone(text) };
    effects.push(Effect::Save { id: id.to_owned(), version });
}

/// An id that no plan has.
pub(super) fn fresh(session: &mut Session) -> String {
    session.begun += 1;
    format!("{}-{}", session.stamp, session.begun)
}

/// Gives a saved plan another name.
pub(super) fn rename(session: &mut Session, id: &str, name: &str, effects: &mut Vec<Effect>) {
    let raw = if name.trim().is_empty() { Raw::NotTold } else { Raw::one(name.trim()) };
    let Some(saved) = session.shelf.get(id).cloned() else {
        return;
    };
    let Ok(mut case) = wire::from_file(id, &saved.text) else {
        return;
    };
    if case.estate.set(TITLE, &raw, Origin::Typed).is_ok() {
        let text: Rc<str> = wire::to_file(&case).into();
        session.shelf.put(Saved::of(id.to_owned(), &case, &text, saved.when, saved.revision.clone()));
        write(session, id, &text, &saved.revision, effects);
    }
}

/// Opens a copy of a saved plan, or of the open one.
pub(super) fn duplicate(session: &mut Session, id: &str, effects: &mut Vec<Effect>) {
    let case = if session.id.as_deref() == Some(id) {
        Some(Case::clone(&session.case))
    } else {
        session.shelf.get(id).and_then(|it| wire::from_file(id, &it.text).ok())
    };
    if let Some(case) = case {
        let copy = renamed(session, &case, COPY_OF);
        open(session, copy, None, session.page, effects);
        session.notice = Some(Notice::OpenedBeside);
    }
}

/// Deletes a saved plan; it can be brought back.
pub(super) fn delete(session: &mut Session, id: &str, effects: &mut Vec<Effect>) {
    if let Some(mut saved) = session.shelf.take(id) {
        effects.push(Effect::Forget(id.to_owned()));
        if session.id.as_deref() == Some(id) {
            // What was typed last comes back with it.
            saved.text = wire::to_file(&session.case).into();
            session.dirty = false;
            close(session, effects);
        }
        session.notice = Some(Notice::Deleted(saved));
    }
}

/// Brings a deleted plan back.
pub(super) fn bring_back(session: &mut Session, effects: &mut Vec<Effect>) {
    if let Some(Notice::Deleted(saved)) = session.notice.take() {
        write(session, &saved.id, &saved.text, &saved.revision, effects);
        if let Some(key) = session.keys.get(&saved.id) {
            effects.push(Effect::KeepKey { id: saved.id.clone(), text: key.to_text() });
        }
        session.shelf.put(saved);
    }
}
