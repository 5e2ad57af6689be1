//! What becomes of a session when something happens. Pure: what is to be done in the world is returned as effects.

use std::rc::Rc;

use crate::case::Case;
use crate::continuity::lines;
use crate::estate::cell::Raw;
use crate::estate::name::{Label, Note};
use crate::estate::said::Origin;
use crate::estate::{Estate, Place};
use crate::export;
use crate::paths::examples;
use crate::runbook;
use crate::session::effect::{Effect, Errand};
use crate::session::history::History;
use crate::session::importing::{self, Preview};
use crate::session::msg::{Beginning, Form, Msg};
use crate::session::report::Report;
use crate::session::shelf::Saved;
use crate::session::{Dialog, Draft, Notice, Page, Section, Session, TITLE, Theme, rows, typing, wire};
use crate::text::lang::Lang;

/// The session after something happened, and what is to be done about it.
pub fn update(session: &Session, msg: Msg) -> (Session, Vec<Effect>) {
    let mut next = session.clone();
    let mut effects = Vec::new();
    handle(&mut next, msg, &mut effects);
    (next, effects)
}

fn handle(session: &mut Session, msg: Msg, effects: &mut Vec<Effect>) {
    match msg {
        Msg::Began(beginning) => begin(session, *beginning, effects),
        Msg::Typed(place, text) => typed(session, place, text, effects),
        Msg::Set(place, raw) => {
            session.drafts.remove(&place);
            session.history.settle();
            if let Ok(case) = with_cell(&session.case, place, &raw) {
                change(session, case, None, effects);
            }
        }
        Msg::Left(place) => {
            session.history.settle();
            if session.drafts.get(&place).is_some_and(|it| it.fault.is_none()) {
                session.drafts.remove(&place);
            }
        }
        Msg::GivenUp(place) => {
            session.drafts.remove(&place);
        }
        Msg::Pasted(place, text) => {
            let mut case = Case::clone(&session.case);
            let pasted = rows::paste(&mut case.estate, place, &text);
            session.drafts.retain(|it, _| it.table != place.table);
            session.notice = Some(Notice::Pasted { taken: pasted.taken, refused: pasted.refused });
            change(session, case, None, effects);
        }
        Msg::NamesTold { table, text, with } => {
            let mut case = Case::clone(&session.case);
            let pasted = rows::tell_names(&mut case.estate, table, &text, with.as_ref());
            if pasted.refused > 0 {
                session.notice = Some(Notice::Pasted { taken: pasted.taken, refused: pasted.refused });
            }
            change(session, case, None, effects);
        }
        Msg::Added(table) => {
            let mut case = Case::clone(&session.case);
            match case.estate.add(table) {
                Some(row) => {
                    session.rows.insert(table, row);
                    change(session, case, None, effects);
                    if let Some(first) = table.columns().first() {
                        effects.push(Effect::Focus(field_id(Place::new(table, row, first.id))));
                    }
                }
                None => session.notice = Some(Notice::TableFull),
            }
        }
        Msg::Removed(table, row) => {
            let mut case = Case::clone(&session.case);
            let name = case.estate.name_of(table, row);
            case.estate.remove(table, row);
            session.drafts.retain(|it, _| (it.table, it.row) != (table, row));
            session.notice = Some(Notice::RowRemoved(name));
            change(session, case, None, effects);
        }
        Msg::Ticked { step, when } => {
            let mut case = Case::clone(&session.case);
            match when {
                Some(when) => {
                    let tick = case.progress.entry(step).or_default();
                    tick.when = Note::parse(&when).ok();
                }
                None => {
                    case.progress.remove(&step);
                }
            }
            change(session, case, None, effects);
        }
        Msg::Undone => {
            if let Some(case) = session.history.undo(&Rc::clone(&session.case)) {
                turn_to(session, case, effects);
            }
        }
        Msg::Redone => {
            if let Some(case) = session.history.redo(&Rc::clone(&session.case)) {
                turn_to(session, case, effects);
            }
        }
        Msg::Settled => settle(session, effects),
        Msg::JudgedSoFar(case, states) => {
            judged(session, &case, |it| it.so_far(states));
        }
        Msg::Judged(case, judgement) => judged(session, &case, |it| it.judged(*judgement)),
        Msg::NewStarted => {
            open(session, Case::default(), None, Page::Estate, effects);
            session.table = Section::Start;
        }
        Msg::ExampleChosen(id) => {
            if let Some(example) = examples::by_id(id) {
                open(session, example.case(), None, Page::Plan, effects);
            }
        }
        Msg::SavedOpened(id) => open_saved(session, &id, effects),
        Msg::SavedDeleted(id) => {
            if let Some(saved) = session.shelf.take(&id) {
                effects.push(Effect::Forget(id.clone()));
                if session.id.as_ref() == Some(&id) {
                    close(session, effects);
                }
                session.notice = Some(Notice::Deleted(saved));
            }
        }
        Msg::DeletionUndone => {
            if let Some(Notice::Deleted(saved)) = session.notice.take() {
                effects.push(Effect::Save { id: saved.id.clone(), text: saved.text.to_string() });
                session.shelf.put(saved);
            }
        }
        Msg::Duplicated => {
            let case = Case::clone(&session.case);
            open(session, case, None, session.page, effects);
            session.notice = Some(Notice::OpenedBeside);
        }
        Msg::SavedElsewhere { id, text, when } => saved_elsewhere(session, id, text, when),
        Msg::OtherTabTaken => {
            if let Some(Notice::ChangedElsewhere(text)) = session.notice.take()
                && let Ok(case) = wire::from_file("", &text)
            {
                change(session, case, None, effects);
                settle(session, effects);
            }
        }
        Msg::FilesRead(files) => files_read(session, files, effects),
        Msg::ClashChosen(clash, file_wins) => preview(session, |it| it.choose(clash, file_wins)),
        Msg::ClashesChosen(file_wins) => preview(session, |it| it.choose_all(file_wins)),
        Msg::ImportTaken => import_taken(session, effects),
        Msg::ImportCancelled => session.dialog = None,
        Msg::LinkOpened(link) => match wire::from_link(&link) {
            Ok(case) => beside(session, case, effects),
            Err(damage) => session.dialog = Some(Dialog::Damaged(damage)),
        },
        Msg::FragmentChanged(fragment) => fragment_changed(session, &fragment, effects),
        Msg::Escaped => {
            // One thing at a time, the topmost first.
            if session.dialog.take().is_none() {
                session.notice = None;
            }
        }
        Msg::OpenPressed => session.dialog = Some(Dialog::Open),
        Msg::SavePressed => {
            let name = file_name(session, "cutover.json");
            let text = wire::to_file(&session.case);
            effects.push(Effect::Download { name, media: "application/json", text });
        }
        Msg::SharePressed => {
            session.dialog = Some(Dialog::Share { fragment: wire::to_fragment(&session.case) });
        }
        Msg::CopyPressed(text) => effects.push(Effect::Copy(text)),
        Msg::KeysPressed => session.dialog = Some(Dialog::Keys),
        Msg::FormWanted(form) => {
            settle(session, effects);
            effects.push(download(session, form));
        }
        Msg::Skipped => effects.push(Effect::Focus("heading".to_owned())),
        Msg::PrintPressed => {
            settle(session, effects);
            session.printing = true;
            effects.push(Effect::Print);
        }
        Msg::PrintBegan => {
            settle(session, effects);
            session.printing = true;
        }
        Msg::PrintEnded => session.printing = false,
        Msg::SavedOrFailed(outcome) => match outcome {
            Ok((id, when)) => {
                session.shelf.touch(&id, when);
                session.unsaved = false;
            }
            Err(full) => {
                // It is said once; a storage that keeps failing must not keep interrupting.
                if !session.unsaved {
                    session.notice = Some(if full { Notice::StorageFull } else { Notice::StorageForbidden });
                }
                session.unsaved = true;
            }
        },
        Msg::Copied(done) => session.notice = Some(if done { Notice::Copied } else { Notice::CopyFailed }),
        Msg::DialogClosed => session.dialog = None,
        Msg::NoticeClosed => session.notice = None,
        other => look(session, other, effects),
    }
}

/// What changes only what is looked at.
fn look(session: &mut Session, msg: Msg, effects: &mut Vec<Effect>) {
    match msg {
        Msg::PageOpened(page) => {
            settle(session, effects);
            session.page = page;
            session.dialog = None;
            effects.push(Effect::remember(session));
            effects.push(Effect::Top);
            effects.push(Effect::Focus("heading".to_owned()));
        }
        Msg::SectionOpened(section) => {
            session.table = section;
            effects.push(Effect::remember(session));
            effects.push(Effect::Focus("section".to_owned()));
        }
        Msg::RowOpened(table, row) => {
            session.rows.insert(table, row);
        }
        Msg::Flipped(table) => {
            if session.flipped.contains(&table) {
                session.flipped.retain(|it| *it != table);
            } else {
                session.flipped.push(table);
            }
        }
        Msg::PlaceOpened(place) => {
            settle(session, effects);
            session.page = Page::Estate;
            session.table = Section::Table(place.table);
            session.rows.insert(place.table, place.row);
            session.dialog = None;
            effects.push(Effect::remember(session));
            let target = if place.column.is_empty() { "section".to_owned() } else { field_id(place) };
            effects.push(Effect::Focus(target));
        }
        Msg::FilterChosen(filter) => session.filter = filter,
        Msg::StepUnfolded(step) => {
            if session.unfolded.contains(&step) {
                session.unfolded.retain(|it| *it != step);
            } else {
                session.unfolded.push(step);
            }
        }
        Msg::StepOpened(step) => {
            session.page = Page::Plan;
            effects.push(Effect::Focus(step_id(&step)));
            if !session.unfolded.contains(&step) {
                session.unfolded.push(step);
            }
        }
        Msg::LangChosen(lang) => {
            session.lang = lang;
            effects.push(Effect::Prefer { key: "lang", value: lang.tag() });
            effects.push(Effect::dress(session));
        }
        Msg::ThemeChosen(theme) => {
            session.theme = theme;
            effects.push(Effect::Prefer { key: "theme", value: theme.code() });
            effects.push(Effect::dress(session));
        }
        Msg::Narrowed(narrow) => session.narrow = narrow,
        _ => (),
    }
}

/// The id of the element that edits a field.
pub fn field_id(place: Place) -> String {
    format!("field-{}-{}-{}", place.table.code(), place.row, place.column)
}

/// The id of the element that shows a step: its id may hold whatever a name may hold, so the odd signs become dashes.
pub fn step_id(step: &str) -> String {
    let safe: String = step.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '-' }).collect();
    format!("step-{safe}")
}

fn begin(session: &mut Session, beginning: Beginning, effects: &mut Vec<Effect>) {
    session.stamp = beginning.stamp;
    session.narrow = beginning.narrow;
    let chosen = beginning.lang.as_deref().and_then(Lang::from_tag);
    session.lang = chosen.unwrap_or_else(|| Lang::best(beginning.wishes.iter().map(String::as_str)));
    session.theme = beginning.theme.as_deref().and_then(Theme::from_code).unwrap_or(Theme::System);
    for (id, text, when) in beginning.saved {
        session.shelf.put(Saved::new(id, &text, when));
    }
    if let Some(remembered) = beginning.remembered {
        let mut words = remembered.split(' ');
        let page = words.next().and_then(Page::from_code).unwrap_or(Page::Home);
        let section = words.next().unwrap_or_default();
        session.table = Section::all().find(|it| it.code() == section).unwrap_or(Section::Start);
        if let Some(id) = words.next().filter(|it| session.shelf.get(it).is_some()) {
            open_saved(session, id, effects);
        }
        session.page = page;
        // Nothing of this is a change of page that the person made, so the focus stays at the top.
        effects.retain(|it| !matches!(it, Effect::Focus(_)));
    }
    if !beginning.fragment.is_empty() {
        fragment_changed(session, &beginning.fragment, effects);
    }
    effects.push(Effect::dress(session));
}

/// A fragment is either the address of something in the reference, or a plan.
fn fragment_changed(session: &mut Session, fragment: &str, effects: &mut Vec<Effect>) {
    if let Some(id) = fragment.strip_prefix("reference/") {
        session.page = Page::Reference;
        session.dialog = None;
        effects.push(Effect::Focus(format!("reference-{id}")));
        return;
    }
    effects.push(Effect::ClearFragment);
    match wire::from_link(fragment) {
        Ok(case) => beside(session, case, effects),
        Err(damage) => session.dialog = Some(Dialog::Damaged(damage)),
    }
}

fn typed(session: &mut Session, place: Place, text: String, effects: &mut Vec<Effect>) {
    let Some(column) = place.table.column(place.column) else {
        return;
    };
    let case = typing::read(&session.case.estate, column, &text).and_then(|raw| with_cell(&session.case, place, &raw));
    match case {
        Ok(case) => {
            session.drafts.insert(place, Draft { text, fault: None });
            change(session, case, Some(place), effects);
        }
        Err(fault) => {
            session.drafts.insert(place, Draft { text, fault: Some(fault) });
        }
    }
}

fn with_cell(case: &Case, place: Place, raw: &Raw) -> Result<Case, crate::estate::name::Fault> {
    let mut case = case.clone();
    case.estate.set(place, raw, Origin::Typed)?;
    Ok(case)
}

/// Takes over a changed case: notes it for undo, saves it, and has it thought through.
fn change(session: &mut Session, case: Case, place: Option<Place>, effects: &mut Vec<Effect>) {
    if case == *session.case {
        return;
    }
    session.history.note(&session.case, place);
    session.case = Rc::new(case);
    if place.is_some() {
        effects.push(Effect::Settle);
    } else {
        settle(session, effects);
    }
    save(session, effects);
    if place.is_none_or(|it| it == TITLE) {
        effects.push(Effect::dress(session));
    }
}

/// Shows another moment of the same plan.
fn turn_to(session: &mut Session, case: Rc<Case>, effects: &mut Vec<Effect>) {
    session.case = case;
    session.drafts.clear();
    if matches!(session.notice, Some(Notice::RowRemoved(_) | Notice::Pasted { .. } | Notice::Imported(_))) {
        session.notice = None;
    }
    settle(session, effects);
    save(session, effects);
    effects.push(Effect::dress(session));
}

/// How many states are visited at once, before the screen is drawn. A state of a large estate takes longer, and most
/// estates are small enough to be judged while one looks.
fn at_once(case: &Case) -> usize {
    match lines(&case.estate).len() {
        0..=16 => 6_000,
        17..=60 => 400,
        _ => 40,
    }
}

fn settle(session: &mut Session, effects: &mut Vec<Effect>) {
    if Rc::ptr_eq(&session.report.case, &session.case) {
        return;
    }
    let (report, walk) = Report::begin(&session.case, at_once(&session.case), &session.report.choices);
    session.report = Rc::new(report);
    if let Some(walk) = walk {
        effects.push(Effect::Judge(Box::new(Errand { case: Rc::clone(&session.case), walk })));
    }
}

/// Takes over what the judge saw, unless the case has changed meanwhile.
fn judged(session: &mut Session, case: &Rc<Case>, take: impl FnOnce(&Report) -> Report) {
    if Rc::ptr_eq(case, &session.report.case) {
        session.report = Rc::new(take(&session.report));
    }
}

fn save(session: &mut Session, effects: &mut Vec<Effect>) {
    let text = wire::to_file(&session.case);
    let id = if let Some(id) = &session.id {
        id.clone()
    } else {
        session.begun += 1;
        let id = format!("{}-{}", session.stamp, session.begun);
        session.id = Some(id.clone());
        effects.push(Effect::remember(session));
        id
    };
    // The port tells the time of saving afterwards; until then the newest time known keeps the plan on top.
    let when = session.shelf.plans().first().map_or(0, |it| it.when);
    session.shelf.put(Saved::new(id.clone(), &text, when));
    effects.push(Effect::Save { id, text });
}

/// Opens a case as the plan with this id, or as a new plan beside the others.
fn open(session: &mut Session, case: Case, id: Option<String>, page: Page, effects: &mut Vec<Effect>) {
    let is_new = id.is_none();
    let empty = case == Case::default();
    session.case = Rc::new(case);
    session.id = id;
    session.history = History::default();
    session.drafts.clear();
    session.rows.clear();
    session.unfolded.clear();
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

fn open_saved(session: &mut Session, id: &str, effects: &mut Vec<Effect>) {
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
fn beside(session: &mut Session, case: Case, effects: &mut Vec<Effect>) {
    let text = wire::to_file(&case);
    let same = session.shelf.plans().iter().find(|it| *it.text == *text).map(|it| it.id.clone());
    let others = !session.shelf.plans().is_empty();
    let page = if case.estate.journey().is_some() { Page::Plan } else { Page::Estate };
    let is_new = same.is_none();
    open(session, case, same, page, effects);
    if others && is_new {
        session.notice = Some(Notice::OpenedBeside);
    }
}

/// The runbook as a file.
fn download(session: &Session, form: Form) -> Effect {
    let (case, proposal) = (&session.case, &session.report.proposal);
    let fingerprint = wire::fingerprint(case);
    let runbook = runbook::write::write(case, proposal, session.lang, &fingerprint);
    let (media, text) = match form {
        Form::Markdown => ("text/markdown", export::markdown::markdown(&runbook)),
        Form::Json => {
            ("application/json", format!("{:#}\n", export::json::plan_json(case, proposal, session.lang, &fingerprint)))
        }
        Form::PowerShell => ("text/plain", export::scripts::powershell(&runbook)),
    };
    Effect::Download { name: file_name(session, &format!("runbook.{}", form.ending())), media, text }
}

/// The plan's name as the name of a file.
fn file_name(session: &Session, ending: &str) -> String {
    let label = Label::parse(&session.title()).ok();
    label.map_or_else(|| ending.to_owned(), |it| it.file_name(ending))
}

fn close(session: &mut Session, effects: &mut Vec<Effect>) {
    open(session, Case { estate: Estate::default(), ..Case::default() }, None, Page::Home, effects);
}

fn saved_elsewhere(session: &mut Session, id: String, text: Option<String>, when: u64) {
    let Some(text) = text else {
        // A plan that was deleted in the other tab is still open here; the next change saves it again.
        session.shelf.take(&id);
        return;
    };
    let differs = session.shelf.get(&id).is_none_or(|it| *it.text != *text);
    if session.id.as_ref() == Some(&id) && differs {
        session.notice = Some(Notice::ChangedElsewhere(text));
    } else {
        session.shelf.put(Saved::new(id, &text, when));
    }
}

fn files_read(session: &mut Session, files: Vec<(String, Vec<u8>)>, effects: &mut Vec<Effect>) {
    let sorted = importing::sort(files);
    session.dialog = None;
    for (name, text) in sorted.plans {
        match wire::from_file(&name, &text) {
            Ok(case) => beside(session, case, effects),
            Err(damage) => session.dialog = Some(Dialog::Damaged(damage)),
        }
    }
    for link in sorted.links {
        match wire::from_link(&link) {
            Ok(case) => beside(session, case, effects),
            Err(damage) => session.dialog = Some(Dialog::Damaged(damage)),
        }
    }
    if !sorted.others.is_empty() {
        session.dialog = Some(Dialog::Import(Rc::new(Preview::new(&session.case.estate, sorted.others))));
    }
}

fn preview(session: &mut Session, decide: impl FnOnce(&mut Preview)) {
    if let Some(Dialog::Import(preview)) = &mut session.dialog {
        decide(Rc::make_mut(preview));
    }
}

fn import_taken(session: &mut Session, effects: &mut Vec<Effect>) {
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
