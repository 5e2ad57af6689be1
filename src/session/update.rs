//! What becomes of a session when something happens. Pure: what is to be done in the world is returned as effects.

use std::rc::Rc;

use crate::case::Case;
use crate::discovery;
use crate::estate::name::Label;
use crate::estate::{Place, TableId};
use crate::paths::examples;
use crate::plan::why_not::explain;
use crate::session::changing::{change, flush, judged, look_ahead, settle, turn_to, typed, weigh, with_cell};
use crate::session::effect::Effect;
use crate::session::importing::{self, Preview, Reading};
use crate::session::msg::Msg;
use crate::session::opening::{
    begin, files_read, fragment_changed, import_taken, link_opened, merged, open, open_saved, pasted_anywhere, preview,
};
use crate::session::{
    Dialog, Notice, Page, PlanView, Section, Session, TITLE, comparing, rows, sharing, tabs, taking, ticks, veil, wire,
};

/// The name under which what was pasted from a console is told apart from files.
const CONSOLE: &str = "console.txt";

/// The session after something happened, and what is to be done about it.
pub fn update(session: &Session, msg: Msg) -> (Session, Vec<Effect>) {
    let mut next = session.clone();
    let mut effects = Vec::new();
    match veil::meant(session, msg) {
        Ok(msg) => handle(&mut next, msg, &mut effects),
        Err(notice) => next.notice = Some(notice),
    }
    comparing::renew(&mut next);
    veil::renew(&mut next, &mut effects);
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
        Msg::Marked(step, mark) => ticks::marked(session, step, &mark, effects),
        Msg::NoteTyped(step, told, text) => ticks::written(session, step, told, text, effects),
        Msg::NoteLeft(step, told) => ticks::left(session, step, told),
        Msg::NoteGivenUp(step, told) => {
            session.notes.remove(&(step, told));
        }
        Msg::TimingWanted(step) => {
            let mut case = Case::clone(&session.case);
            let steps = session.report.proposal.plan.iter().flat_map(|it| &it.steps);
            let row = steps
                .map(|it| &it.step)
                .find(|it| it.id == step)
                .and_then(|it| rows::tell_minutes(&mut case.estate, it));
            if let Some(row) = row {
                change(session, case, None, effects);
                settle(session, effects);
                effects.push(Effect::Focus(format!("lone-{}", field_id(Place::new(TableId::Timing, row, "low")))));
            }
        }
        Msg::Tried(place, raw) => {
            handle(session, Msg::Set(place, raw), effects);
            session.notice = Some(Notice::Tried);
            // What was pressed is gone with the block.
            effects.push(Effect::Focus("heading".to_owned()));
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
        Msg::Judged(case, judgement) => {
            judged(session, &case, |it| it.judged(*judgement));
            look_ahead(session, effects);
        }
        Msg::AheadJudged(case, judgement) => judged(session, &case, |it| it.ahead_judged(*judgement)),
        Msg::Weighed(case, weighed) => {
            if Rc::ptr_eq(&case, &session.report.case) {
                session.weighed = weighed.into();
            }
        }
        Msg::VeilChosen(hidden) => {
            veil::choose(session, hidden, effects);
            sharing::make(session);
        }
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
        Msg::SavedDeleted(id) => tabs::delete(session, &id, effects),
        Msg::SavedRenamed(id, name) => {
            if session.id.as_ref() == Some(&id) {
                handle(session, Msg::Typed(TITLE, name), effects);
                handle(session, Msg::Left(TITLE), effects);
            } else {
                tabs::rename(session, &id, &name, effects);
            }
        }
        Msg::SavedDuplicated(id) => tabs::duplicate(session, &id, effects),
        Msg::RawWanted(id) => {
            if let Some(saved) = session.shelf.get(&id) {
                let name = format!("{id}.cutover.txt");
                effects.push(Effect::Download { name, media: "text/plain", bytes: saved.text.as_bytes().to_vec() });
            }
        }
        Msg::DeletionUndone => tabs::bring_back(session, effects),
        Msg::Duplicated => {
            if let Some(id) = session.id.clone() {
                tabs::duplicate(session, &id, effects);
            }
        }
        Msg::SavedElsewhere(id, value) => tabs::elsewhere(session, id, value.as_deref(), effects),
        Msg::StorageEmptied => tabs::emptied(session),
        Msg::PutBack => tabs::put_back(session, effects),
        Msg::SideChosen(after, which) => {
            session.comparing.which[usize::from(after)] = Some(which);
            comparing::think(session);
        }
        Msg::ComparisonWanted => {
            if let Some(text) = comparing::markdown_of(session) {
                let name = file_name(session, "comparison.md");
                effects.push(Effect::Download { name, media: "text/markdown", bytes: text.into_bytes() });
            }
        }
        Msg::Approved(day) => comparing::approve(session, &day, effects),
        Msg::GuestKept => {
            session.guest = None;
            effects.push(Effect::Focus("heading".to_owned()));
        }
        Msg::GuestDiscarded => comparing::discard(session, effects),
        Msg::PastedAnywhere(text) => pasted_anywhere(session, &text, effects),
        Msg::SaveDue => flush(session, effects),
        Msg::Kept(id, outcome) => tabs::kept(session, id, outcome, effects),
        Msg::ReadingBegan(files) => session.dialog = Some(Dialog::Reading(Rc::new(Reading::of(files)))),
        Msg::ReadingWent(file, stage) => {
            if let Some(Dialog::Reading(reading)) = &mut session.dialog
                && let Some(it) = Rc::make_mut(reading).files.get_mut(file)
            {
                it.stage = stage;
            }
        }
        Msg::FilesRead(files) => files_read(session, files, effects),
        Msg::Merged(arrival) => merged(session, *arrival, effects),
        Msg::ClashChosen(clash, file_wins) => preview(session, |it, before| it.choose(before, clash, file_wins)),
        Msg::ClashesChosen(file_wins) => preview(session, |it, before| it.choose_all(before, file_wins)),
        Msg::OutlookWanted => preview(session, Preview::look_out),
        Msg::ImportTaken => import_taken(session, effects),
        Msg::ImportCancelled | Msg::DialogClosed => {
            close_dialog(session, effects);
        }
        Msg::LinkOpened(link) => link_opened(session, &link, effects),
        Msg::FragmentChanged(fragment) => fragment_changed(session, &fragment, effects),
        Msg::Escaped => {
            // One thing at a time, the topmost first.
            if !close_dialog(session, effects) && session.notice.take().is_none() {
                session.chosen = None;
            }
        }
        Msg::OpenPressed => session.dialog = Some(Dialog::Open),
        Msg::SavePressed => {
            let name = file_name(session, "cutover.json");
            let bytes = wire::to_file(session.seen_case()).into_bytes();
            effects.push(Effect::Download { name, media: "application/json", bytes });
        }
        Msg::SharePressed => sharing::share(session, effects),
        Msg::ProgressChosen(with) => sharing::choose(session, |it| it.with_progress = with),
        Msg::LockChosen(locked) => sharing::choose(session, |it| it.locked = locked),
        Msg::PassphraseGiven(passphrase) => sharing::lock(session, &passphrase, effects),
        Msg::Locked(clear, envelope) => sharing::locked(session, &clear, envelope.as_ref(), effects),
        Msg::UnlockGiven(passphrase) => sharing::unlock(session, &passphrase, effects),
        Msg::Unlocked(envelope, tried) => sharing::unlocked(session, &envelope, tried, effects),
        Msg::CopyPressed(text) => effects.push(Effect::Copy(text)),
        Msg::KeysPressed => session.dialog = Some(Dialog::Keys),
        Msg::CollectPressed => {
            settle(session, effects);
            session.dialog = Some(Dialog::Collect);
        }
        Msg::CollectFor(product) => session.collecting.product = Some(product),
        Msg::CollectWithoutNames(without) => session.collecting.without_user_names = without,
        Msg::ScriptWanted => effects.push(Effect::Download {
            name: discovery::FILE.to_owned(),
            media: "text/plain",
            bytes: session.script().into_bytes(),
        }),
        Msg::ConsolePasted(text) => {
            files_read(session, importing::open(CONSOLE, text.as_bytes()), effects);
        }
        Msg::FormWanted(form) => {
            settle(session, effects);
            effects.push(taking::take(session, form));
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
        Msg::Copied(done) => session.notice = Some(if done { Notice::Copied } else { Notice::CopyFailed }),
        Msg::NoticeClosed => session.notice = None,
        Msg::NewerCame => {
            session.newer = true;
            session.notice = Some(Notice::Newer);
        }
        Msg::NewerTaken => effects.push(Effect::TakeNewer),
        other => look(session, other, effects),
    }
}

/// Closes the dialog that is open, if one is; files that are being read in it are left.
fn close_dialog(session: &mut Session, effects: &mut Vec<Effect>) -> bool {
    let closed = session.dialog.take();
    if matches!(closed, Some(Dialog::Reading(_))) {
        effects.push(Effect::StopReading);
    }
    closed.is_some()
}

/// What changes only what is looked at.
fn look(session: &mut Session, msg: Msg, effects: &mut Vec<Effect>) {
    match msg {
        Msg::PageOpened(page) => {
            settle(session, effects);
            session.page = page;
            session.dialog = None;
            if page == Page::Compare {
                comparing::begin(session);
            }
            weigh(session, effects);
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
        Msg::WhyAsked(block) => {
            settle(session, effects);
            if session.why.iter().any(|it| it.block == block) {
                session.why.retain(|it| it.block != block);
            } else {
                let why = explain(&session.case.estate, &session.report.proposal, block);
                session.why.push(why);
            }
        }
        Msg::StepUnfolded(step) => flip(&mut session.unfolded, step),
        Msg::PlanViewChosen(view) => session.plan_view = view,
        Msg::StepChosen(step) => session.chosen = step,
        Msg::BundleOpened(step) => flip(&mut session.opened, step),
        Msg::LinesChosen(lines) => session.lines = lines,
        Msg::StepOpened(step) => {
            session.page = Page::Plan;
            session.plan_view = PlanView::List;
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
        Msg::SecondLangChosen(lang) => session.second = lang,
        Msg::ThemeChosen(theme) => {
            session.theme = theme;
            effects.push(Effect::Prefer { key: "theme", value: theme.code() });
            effects.push(Effect::dress(session));
        }
        Msg::Narrowed(narrow) => session.narrow = narrow,
        _ => (),
    }
}

/// Takes something into a list, or out of it when it is there.
fn flip(list: &mut Vec<String>, it: String) {
    if list.contains(&it) {
        list.retain(|other| *other != it);
    } else {
        list.push(it);
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

/// The plan's name as the name of a file.
fn file_name(session: &Session, ending: &str) -> String {
    let label = Label::parse(&session.title()).ok();
    label.map_or_else(|| ending.to_owned(), |it| it.file_name(ending))
}
