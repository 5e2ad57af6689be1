//! How the open plan changes: noted for undo, saved, and thought through.

use std::rc::Rc;

use crate::case::Case;
use crate::continuity::lines;
use crate::estate::Place;
use crate::estate::cell::Raw;
use crate::estate::name::Fault;
use crate::estate::said::Origin;
use crate::plan::weigh::Weighing;
use crate::session::effect::{Effect, Errand, Scales};
use crate::session::history::Spot;
use crate::session::report::Report;
use crate::session::shelf::Saved;
use crate::session::{Draft, Notice, Page, Session, TITLE, tabs, typing, wire};

pub(super) fn typed(session: &mut Session, place: Place, text: String, effects: &mut Vec<Effect>) {
    let Some(column) = place.table.column(place.column) else {
        return;
    };
    if session.page == Page::Checks && session.report.asked_at(place).is_some() {
        let at = session.questions().iter().position(|it| it.0.place == place);
        session.answering = at.map(|it| (it, session.questions()[it].0.clone()));
    }
    let case = typing::read(&session.case.estate, column, &text).and_then(|raw| with_cell(&session.case, place, &raw));
    match case {
        Ok(case) => {
            session.drafts.insert(place, Draft { text, fault: None });
            change(session, case, Some(Spot::Cell(place)), effects);
        }
        Err(fault) => {
            session.drafts.insert(place, Draft { text, fault: Some(fault) });
        }
    }
}

pub(super) fn with_cell(case: &Case, place: Place, raw: &Raw) -> Result<Case, Fault> {
    let mut case = case.clone();
    case.estate.set(place, raw, Origin::Typed)?;
    Ok(case)
}

/// Takes over a changed case: notes it for undo, saves it, and has it thought through.
pub(super) fn change(session: &mut Session, case: Case, spot: Option<Spot>, effects: &mut Vec<Effect>) {
    if case == *session.case {
        return;
    }
    let titled = spot.as_ref().is_none_or(|it| *it == Spot::Cell(TITLE));
    // What takes long is thought through when the change has been drawn.
    let later = spot.is_some() || at_once(&case) == 0;
    session.history.note(&session.case, spot);
    session.case = Rc::new(case);
    if later {
        effects.push(Effect::Settle);
        identify(session, effects);
        session.dirty = true;
        effects.push(Effect::SaveSoon);
    } else {
        settle(session, effects);
        save(session, effects);
    }
    if titled {
        effects.push(Effect::dress(session));
    }
}

/// Shows another moment of the same plan.
pub(super) fn turn_to(session: &mut Session, case: Rc<Case>, effects: &mut Vec<Effect>) {
    session.case = case;
    session.drafts.clear();
    session.notes.clear();
    if matches!(
        session.notice,
        Some(Notice::RowRemoved(_) | Notice::Pasted { .. } | Notice::Imported(_) | Notice::Tried | Notice::Followed)
    ) {
        session.notice = None;
    }
    settle(session, effects);
    save(session, effects);
    effects.push(Effect::dress(session));
}

/// How many steps a plan may have to be judged before the screen is drawn. With many lines each takes longer, and most
/// estates are small enough to be judged while one looks.
pub(super) fn at_once(case: &Case) -> usize {
    // An estate of which little was told has few lines, however many rows it has.
    let rows = case.estate.count_rows();
    if rows > 1_000 {
        return 0;
    }
    match lines(&case.estate).len() {
        0..=16 if rows <= 200 => 6_000,
        0..=60 => 400,
        _ => 40,
    }
}

pub(super) fn settle(session: &mut Session, effects: &mut Vec<Effect>) {
    if Rc::ptr_eq(&session.report.case, &session.case) {
        return;
    }
    let most = at_once(&session.case);
    // Ticks change nothing of the plan.
    if session.report.checking.is_none() && session.report.case.estate == session.case.estate {
        session.report = Rc::new(session.report.ticked(&session.case, most));
        look_ahead(session, effects);
        return;
    }
    session.why.clear();
    let (report, walk) = Report::begin(&session.case, most, &session.report.choices);
    session.report = Rc::new(report);
    match walk {
        Some(walk) => {
            effects.push(Effect::Judge(Box::new(Errand { case: Rc::clone(&session.case), walk, ahead: false })));
        }
        None => look_ahead(session, effects),
    }
}

/// Has the way forward from here judged, if that was put off.
pub(super) fn look_ahead(session: &Session, effects: &mut Vec<Effect>) {
    let here = session.report.proposal.here.as_ref();
    if let Some(walk) = here.and_then(|it| it.walk(&session.report.case.estate)) {
        effects.push(Effect::Judge(Box::new(Errand { case: Rc::clone(&session.report.case), walk, ahead: true })));
    }
    weigh(session, effects);
}

/// Has the open questions weighed where they are looked at, once the judge has asked all of its own.
pub(super) fn weigh(session: &Session, effects: &mut Vec<Effect>) {
    let report = &session.report;
    // In a large estate each answer takes longer than anybody waits.
    let is_large = at_once(&report.case) == 0;
    if session.page == Page::Checks && !is_large && report.checking.is_none() && !report.proposal.questions.is_empty() {
        let weighing = Weighing::new(&report.case.estate, &report.proposal.questions);
        effects.push(Effect::Weigh(Box::new(Scales { case: Rc::clone(&report.case), weighing })));
    }
}

/// Takes over what the judge saw, unless the case has changed meanwhile.
pub(super) fn judged(session: &mut Session, case: &Rc<Case>, take: impl FnOnce(&Report) -> Report) {
    if Rc::ptr_eq(case, &session.report.case) {
        session.report = Rc::new(take(&session.report));
    }
}

/// Saves the open plan. One that was never saved gets an id.
pub(super) fn save(session: &mut Session, effects: &mut Vec<Effect>) {
    let id = identify(session, effects);
    session.dirty = true;
    let text: Rc<str> = wire::to_file(&session.case).into();
    // The port tells the time of saving afterwards; until then the newest time known keeps the plan on top.
    let when = session.shelf.plans().first().map_or(0, |it| it.when);
    let onto = session.shelf.get(&id).map(|it| it.revision.clone()).unwrap_or_default();
    session.shelf.put(Saved::of(id.clone(), &session.case, &text, when, onto.clone()));
    tabs::write(session, &id, &text, &onto, effects);
}

/// Saves what was typed and is not saved yet.
pub(super) fn flush(session: &mut Session, effects: &mut Vec<Effect>) {
    if session.dirty {
        save(session, effects);
    }
}

fn identify(session: &mut Session, effects: &mut Vec<Effect>) -> String {
    if let Some(id) = &session.id {
        return id.clone();
    }
    let id = tabs::fresh(session);
    session.id = Some(id.clone());
    effects.push(Effect::remember(session));
    id
}
