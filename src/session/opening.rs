//! How plans come to be open: at the beginning, from the shelf, from links and files, and from other tabs.

use std::rc::Rc;

use crate::case::Case;
use crate::estate::Estate;
use crate::import::FileKind;
use crate::session::changing::{change, flush, save, settle};
use crate::session::comparing::{self, Guest};
use crate::session::effect::{Effect, VEILED};
use crate::session::history::History;
use crate::session::importing::{self, Arrival, Opened, Preview, Reading};
use crate::session::keeping::Version;
use crate::session::msg::Beginning;
use crate::session::shelf::Saved;
use crate::session::{Dialog, Lines, Notice, Page, Section, Session, Theme, sharing, veil, wire};
use crate::share::Content;
use crate::share::alias::Key;
use crate::text::lang::Lang;

pub(super) fn begin(session: &mut Session, beginning: Beginning, effects: &mut Vec<Effect>) {
    session.stamp = beginning.stamp;
    session.narrow = beginning.narrow;
    session.base.clone_from(&beginning.base);
    let chosen = beginning.lang.as_deref().and_then(Lang::from_tag);
    session.lang = chosen.unwrap_or_else(|| Lang::best(beginning.wishes.iter().map(String::as_str)));
    session.theme = beginning.theme.as_deref().and_then(Theme::from_code).unwrap_or(Theme::System);
    for (id, value) in beginning.saved {
        session.shelf.put(Saved::new(id, Version::of(&value)));
    }
    session.keys = beginning.keys.into_iter().map(|(id, text)| (id, Rc::new(Key::from_text(&text)))).collect();
    if let Some(remembered) = beginning.remembered {
        let mut words = remembered.split(' ');
        let page = words.next().and_then(Page::from_code).unwrap_or(Page::Home);
        let section = words.next().unwrap_or_default();
        session.table = Section::all().find(|it| it.code() == section).unwrap_or(Section::Start);
        if let Some(id) = words.next().filter(|it| session.shelf.get(it).is_some()) {
            open_saved(session, id, effects);
        }
        session.page = page;
        // Whoever shows the screen to others may reload the page.
        if words.next() == Some(VEILED) {
            veil::choose(session, true, effects);
        }
        // Nothing of this is a change of page that the person made, so the focus stays at the top.
        effects.retain(|it| !matches!(it, Effect::Focus(_)));
    }
    if !beginning.fragment.is_empty() {
        fragment_changed(session, &beginning.fragment, effects);
    }
    effects.push(Effect::dress(session));
}

/// A fragment is either the address of something in the reference, or a plan.
pub(super) fn fragment_changed(session: &mut Session, fragment: &str, effects: &mut Vec<Effect>) {
    if let Some(id) = fragment.strip_prefix("reference/") {
        session.page = Page::Reference;
        session.dialog = None;
        effects.push(Effect::Focus(format!("reference-{id}")));
        return;
    }
    effects.push(Effect::ClearFragment);
    link_opened(session, fragment, effects);
}

/// A link, in whatever shape it arrived.
pub(super) fn link_opened(session: &mut Session, link: &str, effects: &mut Vec<Effect>) {
    match wire::from_link(link) {
        Ok(Content::Case(case)) => arrived(session, "", *case, effects),
        Ok(Content::Locked(envelope)) => sharing::ask(session, envelope),
        Err(damage) => session.dialog = Some(Dialog::Damaged(damage)),
    }
}

/// Opens a case as the plan with this id, or as a new plan beside the others.
pub(super) fn open(session: &mut Session, case: Case, id: Option<String>, page: Page, effects: &mut Vec<Effect>) {
    flush(session, effects);
    session.dirty = false;
    let is_new = id.is_none();
    let empty = case == Case::default();
    session.case = Rc::new(case);
    session.id = id;
    session.weighed = Rc::default();
    session.history = History::default();
    session.drafts.clear();
    session.notes.clear();
    session.rows.clear();
    session.unfolded.clear();
    session.chosen = None;
    session.opened.clear();
    session.lines = Lines::default();
    session.dialog = None;
    session.notice = None;
    session.page = page;
    settle(session, effects);
    // A plan in which nothing was told yet is not worth a place on the shelf.
    if is_new && !empty {
        save(session, effects);
    }
    effects.push(Effect::remember(session));
    effects.push(Effect::dress(session));
    effects.push(Effect::Focus("heading".to_owned()));
}

pub(super) fn open_saved(session: &mut Session, id: &str, effects: &mut Vec<Effect>) {
    let Some(saved) = session.shelf.get(id) else {
        return;
    };
    match wire::from_file(id, &saved.text) {
        Ok(case) => {
            let page = if case.estate.journey().is_some() { Page::Plan } else { Page::Estate };
            open(session, case, Some(id.to_owned()), page, effects);
        }
        Err(_) => session.notice = Some(Notice::Unreadable(id.to_owned())),
    }
}

/// Opens what came from outside beside the work that is there; a plan that is there already is only shown.
fn beside(session: &mut Session, case: Case, file: Option<String>, effects: &mut Vec<Effect>) {
    let before = session.id.clone();
    let restored = veil::recognised(session, &case);
    let is_restored = restored.is_some();
    let case = restored.unwrap_or(case);
    let text = wire::to_file(&case);
    let same = session.shelf.plans().iter().find(|it| *it.text == *text).map(|it| it.id.clone());
    let others = !session.shelf.plans().is_empty();
    let page = if case.estate.journey().is_some() { Page::Plan } else { Page::Estate };
    let is_new = same.is_none();
    open(session, case, same, page, effects);
    if is_restored {
        session.notice = Some(Notice::Restored);
    } else if others && is_new {
        session.notice = Some(Notice::OpenedBeside);
    }
    if let Some(id) = session.id.clone().filter(|_| is_new && !is_restored) {
        session.guest = Some(Guest { id, before, file });
    }
}

/// A plan arrived, from a file with this name or from a link: it is opened beside, or compared where plans are compared.
pub(super) fn arrived(session: &mut Session, file: &str, case: Case, effects: &mut Vec<Effect>) {
    if session.page == Page::Compare {
        comparing::bring(session, file, case);
    } else {
        beside(session, case, (!file.is_empty()).then(|| file.to_owned()), effects);
    }
}

/// What is pasted where nothing is typed is opened if it is a plan or a link.
pub(super) fn pasted_anywhere(session: &mut Session, text: &str, effects: &mut Vec<Effect>) {
    let files = importing::open("", text.as_bytes());
    if files.iter().any(|it| matches!(it.imported.kind, FileKind::Plan | FileKind::Link)) {
        files_read(session, files, effects);
    }
}

pub(super) fn close(session: &mut Session, effects: &mut Vec<Effect>) {
    open(session, Case::default(), None, Page::Home, effects);
}

pub(super) fn files_read(session: &mut Session, files: Vec<Opened>, effects: &mut Vec<Effect>) {
    let sorted = importing::sort(files);
    let reading = session.dialog.take().filter(|it| matches!(it, Dialog::Reading(_)));
    for (name, text) in sorted.plans {
        match wire::from_file(&name, &text) {
            Ok(case) => arrived(session, &name, case, effects),
            Err(damage) => session.dialog = Some(Dialog::Damaged(damage)),
        }
    }
    for link in sorted.links {
        link_opened(session, &link, effects);
    }
    if sorted.others.is_empty() {
        return;
    }
    if session.is_veiled() {
        session.notice = Some(Notice::Veiled);
    } else if Arrival::is_long(&sorted.others) {
        let reading = reading.unwrap_or_else(|| Dialog::Reading(Rc::new(Reading::over(&sorted.others))));
        session.dialog = Some(reading);
        effects.push(Effect::Merge(Box::new(Arrival::new(&session.case, sorted.others))));
    } else {
        show(session, Arrival::new(&session.case, sorted.others), effects);
    }
}

/// Files were held against the estate, in the dialog in which they were read, unless that was left.
pub(super) fn merged(session: &mut Session, arrival: Arrival, effects: &mut Vec<Effect>) {
    if !matches!(session.dialog, Some(Dialog::Reading(_))) {
        return;
    }
    if Rc::ptr_eq(&arrival.case, &session.case) {
        show(session, arrival, effects);
    } else {
        // Another tab has changed the plan meanwhile.
        effects.push(Effect::Merge(Box::new(Arrival::new(&session.case, arrival.into_files()))));
    }
}

fn show(session: &mut Session, arrival: Arrival, effects: &mut Vec<Effect>) {
    session.dialog = Some(Dialog::Import(Rc::new(arrival.preview())));
    // Whoever waited for it reads on at its beginning.
    effects.push(Effect::Focus("dialog-import-heading".to_owned()));
}

pub(super) fn preview(session: &mut Session, decide: impl FnOnce(&mut Preview, &Estate)) {
    if let Some(Dialog::Import(preview)) = &mut session.dialog {
        decide(Rc::make_mut(preview), &session.case.estate);
    }
}

pub(super) fn import_taken(session: &mut Session, effects: &mut Vec<Effect>) {
    let Some(Dialog::Import(preview)) = session.dialog.take() else {
        return;
    };
    let case = Case { estate: preview.estate(), progress: session.case.progress.clone() };
    let values = preview.merge.added.len() + preview.merge.changed.len() + preview.taken.len();
    change(session, case, None, effects);
    session.notice = Some(Notice::Imported(values));
    if session.page == Page::Home {
        session.page = Page::Estate;
        session.table = Section::Start;
        effects.push(Effect::remember(session));
        effects.push(Effect::Top);
        effects.push(Effect::Focus("heading".to_owned()));
    }
}
