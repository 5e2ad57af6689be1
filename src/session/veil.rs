//! The veil: aliases in the place of names in everything that is shown, shared or downloaded.
//!
//! The session under the veil is the same one. The screen is given another to draw, [`Session::seen`]: its case has
//! aliases, and so has everything that follows from it. What the person does there is done to the real case, except
//! for telling names, which asks for the veil to be lifted first.

use std::rc::Rc;

use crate::case::Case;
use crate::estate::Place;
use crate::plan::why_not::Block;
use crate::session::comparing::Comparing;
use crate::session::effect::Effect;
use crate::session::msg::Msg;
use crate::session::report::Report;
use crate::session::ticks::Told;
use crate::session::{Notice, Session, changing};
use crate::share::alias::{Key, hides};

/// What is seen while the names are hidden.
#[derive(Clone, Debug, PartialEq)]
pub struct Veil {
    /// The case as it is, for telling whether it has changed.
    real: Rc<Case>,
    /// Which alias stands for which name.
    key: Rc<Key>,
    /// The case with aliases.
    case: Rc<Case>,
    /// What follows from that.
    report: Rc<Report>,
}

impl Session {
    /// The session as the screen, the paper and every download show it.
    pub fn seen(&self) -> Self {
        let mut seen = self.clone();
        let Some(veil) = &self.veil else {
            return seen;
        };
        seen.case = Rc::clone(&veil.case);
        seen.report = Rc::clone(&veil.report);
        seen.drafts.retain(|it, _| !hides(*it));
        let notes = self.notes.iter().filter(|((_, told), _)| *told == Told::When);
        seen.notes = notes.map(|((step, told), it)| ((veil.key.aliased_step(step), *told), it.clone())).collect();
        for why in &mut seen.why {
            if let (Block::Stuck(stuck), Some(it)) = (&mut why.block, &veil.report.proposal.stuck) {
                stuck.clone_from(it);
            }
        }
        seen.unfolded = self.unfolded.iter().map(|it| veil.key.aliased_step(it)).collect();
        seen.opened = self.opened.iter().map(|it| veil.key.aliased_step(it)).collect();
        seen.chosen = self.chosen.as_ref().map(|it| veil.key.aliased_step(it));
        seen.comparing = Comparing::default();
        seen.shelf = self.shelf.nameless();
        seen.notice = match &self.notice {
            Some(Notice::RowRemoved(_)) => Some(Notice::RowRemoved("…".to_owned())),
            Some(Notice::Deleted(saved)) => Some(Notice::Deleted(saved.nameless())),
            other => other.clone(),
        };
        seen
    }

    /// The case as everything that leaves the session shows it.
    pub(super) fn seen_case(&self) -> &Rc<Case> {
        self.veil.as_ref().map_or(&self.case, |it| &it.case)
    }

    /// Whether a place shows an alias, so that nothing can be told there.
    pub fn hides(&self, place: Place) -> bool {
        self.is_veiled() && hides(place)
    }

    /// Whether names are hidden.
    pub fn is_veiled(&self) -> bool {
        self.veil.is_some()
    }
}

/// What the person meant: aliases of steps become their names, and what only makes sense with names is answered with
/// a notice.
pub(super) fn meant(session: &Session, msg: Msg) -> Result<Msg, Notice> {
    let Some(veil) = &session.veil else {
        return Ok(msg);
    };
    Ok(match msg {
        Msg::Typed(place, _) if hides(place) => return Err(Notice::Veiled),
        // What is pasted may fill columns to the right that hold names.
        Msg::Pasted(..) | Msg::NamesTold { .. } | Msg::SavedRenamed(..) | Msg::RawWanted(_)
        // A fingerprint under the veil is not the one that was approved, and a comparison shows names.
        | Msg::Approved(_) | Msg::ComparisonWanted => return Err(Notice::Veiled),
        // Who did it and what was noticed may name anybody.
        Msg::NoteTyped(_, Told::Who | Told::Note, _) => return Err(Notice::Veiled),
        Msg::Marked(step, mark) => Msg::Marked(veil.key.restored_step(&step), mark),
        Msg::NoteTyped(step, told, text) => Msg::NoteTyped(veil.key.restored_step(&step), told, text),
        Msg::NoteLeft(step, told) => Msg::NoteLeft(veil.key.restored_step(&step), told),
        Msg::NoteGivenUp(step, told) => Msg::NoteGivenUp(veil.key.restored_step(&step), told),
        Msg::WhyAsked(Block::Stuck(it)) => {
            Msg::WhyAsked(Block::Stuck(session.report.proposal.stuck.clone().unwrap_or(it)))
        }
        Msg::TimingWanted(step) => Msg::TimingWanted(veil.key.restored_step(&step)),
        Msg::StepUnfolded(step) => Msg::StepUnfolded(veil.key.restored_step(&step)),
        Msg::StepOpened(step) => Msg::StepOpened(veil.key.restored_step(&step)),
        Msg::StepChosen(step) => Msg::StepChosen(step.map(|it| veil.key.restored_step(&it))),
        Msg::BundleOpened(step) => Msg::BundleOpened(veil.key.restored_step(&step)),
        other => other,
    })
}

/// Hides the names, or shows them.
pub(super) fn choose(session: &mut Session, hidden: bool, effects: &mut Vec<Effect>) {
    session.veil = None;
    if hidden {
        changing::settle(session, effects);
        drop_over(session, effects);
    }
    effects.push(Effect::remember(session));
    effects.push(Effect::dress(session));
}

/// Keeps the veil over a case that has changed.
pub(super) fn renew(session: &mut Session, effects: &mut Vec<Effect>) {
    let stale = session.veil.as_ref().is_some_and(|it| !Rc::ptr_eq(&it.real, &session.report.case));
    if stale {
        drop_over(session, effects);
        effects.push(Effect::dress(session));
    }
}

fn drop_over(session: &mut Session, effects: &mut Vec<Effect>) {
    // What is shown lags behind what is typed as the report does.
    let real = Rc::clone(&session.report.case);
    let before = session.id.as_ref().and_then(|id| session.keys.get(id)).cloned().unwrap_or_default();
    let key = Rc::new(before.extended(&real));
    if let Some(id) = &session.id
        && key != before
    {
        session.keys.insert(id.clone(), Rc::clone(&key));
        effects.push(Effect::KeepKey { id: id.clone(), text: key.to_text() });
    }
    let case = Rc::new(key.aliased(&real));
    let report = Rc::new(Report::begin(&case, usize::MAX, &[]).0);
    session.veil = Some(Veil { real, key, case, report });
}

/// The case that a colleague sent back, with its names, if a key of this browser leads back to them.
pub(super) fn recognised(session: &Session, case: &Case) -> Option<Case> {
    session.keys.values().find(|it| it.opens(case)).map(|it| it.restored(case))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::TableId;
    use crate::session::TITLE;
    use crate::session::msg::Form;
    use crate::session::ticks::Mark;
    use crate::session::update::update;
    use crate::session::{Dialog, wire};

    fn example() -> Session {
        update(&Session::default(), Msg::ExampleChosen("lync-2010-to-2013")).0
    }

    fn veiled() -> Session {
        update(&example(), Msg::VeilChosen(true)).0
    }

    /// A name of the example that no alias may show.
    fn partner(session: &Session) -> String {
        session.case.estate.name_of(TableId::Partner, 0)
    }

    #[test]
    fn nothing_that_leaves_shows_a_name() {
        let session = veiled();
        let name = partner(&session);
        let seen = session.seen();
        assert_ne!(partner(&seen), name);
        // Windows, records and requests name no partner.
        let silent = [Form::Ics, Form::Zones, Form::Requests].map(Msg::FormWanted);
        let forms = Form::ALL.map(Msg::FormWanted);
        for msg in forms.into_iter().chain([Msg::SavePressed]) {
            let (_, effects) = update(&session, msg.clone());
            let Some(Effect::Download { bytes, .. }) = effects.last() else { panic!("{effects:?}") };
            let text = String::from_utf8_lossy(bytes);
            assert!(!text.contains(&name), "{msg:?}");
            assert!(text.contains("partner-1.example") || silent.contains(&msg), "{msg:?}");
        }
        let (shared, _) = update(&session, Msg::SharePressed);
        let Some(Dialog::Share(sharing)) = shared.seen().dialog else { panic!("the dialog is open") };
        let crate::session::sharing::Made::Link(link) = sharing.made else { panic!("there is a link") };
        let Ok(crate::share::Content::Case(opened)) = wire::from_link(&link) else { panic!("the link opens") };
        assert_eq!(opened.estate.name_of(TableId::Partner, 0), "partner-1.example");
    }

    #[test]
    fn a_tick_under_the_veil_is_a_tick_of_the_real_step() {
        let session = veiled();
        let plan = session.seen().report.proposal.plan.clone().expect("there is a plan");
        let step = plan.steps.iter().find(|it| it.step.action.id == "create-partner").unwrap().step.id.clone();
        let (next, _) = update(&session, Msg::Marked(step.clone(), Mark::Done("today".to_owned())));
        let real = next.case.progress.keys().next().unwrap();
        let before = session.report.proposal.plan.as_ref().unwrap();
        assert!(*real != step && before.steps.iter().any(|it| it.step.id == *real), "{real}");
        assert!(next.seen().case.progress.contains_key(&step));
        let (later, _) = update(&next, Msg::NoteTyped(step.clone(), Told::When, "tomorrow".to_owned()));
        assert_eq!(later.seen().note_of(&step, Told::When).text, "tomorrow");
        let (named, _) = update(&next, Msg::NoteTyped(step, Told::Who, "Ada".to_owned()));
        assert_eq!((named.notice, named.case), (Some(Notice::Veiled), next.case));
    }

    #[test]
    fn a_step_that_is_chosen_under_the_veil_is_the_real_one() {
        let session = veiled();
        let shown = session.seen().report.proposal.plan.as_ref().unwrap().steps[12].step.id.clone();
        let real = session.report.proposal.plan.as_ref().unwrap().steps[12].step.id.clone();
        let (session, _) = update(&session, Msg::StepChosen(Some(shown)));
        assert_eq!(session.chosen, Some(real));
        assert_eq!(session.seen().chosen_place(), Some(12));
    }

    #[test]
    fn names_are_not_told_under_the_veil_but_choices_are() {
        let session = veiled();
        let (next, _) = update(&session, Msg::Typed(TITLE, "Other".to_owned()));
        assert_eq!((next.notice, next.case), (Some(Notice::Veiled), session.case.clone()));
        let running = Place::new(TableId::Partner, 0, "dialback");
        let (next, _) = update(&session, Msg::Set(running, crate::estate::cell::Raw::NotTold));
        assert_ne!(next.case, session.case);
        assert_eq!(next.seen().case.estate.cell(running), next.case.estate.cell(running));
    }

    #[test]
    fn lifting_the_veil_shows_what_was_there() {
        let before = example();
        let (after, _) = update(&veiled(), Msg::VeilChosen(false));
        assert_eq!((after.seen().case, after.seen().report), (before.case, before.report));
    }

    #[test]
    fn what_a_colleague_sends_back_gets_its_names_again() {
        let session = veiled();
        let text = wire::to_file(session.seen_case());
        let files = crate::session::importing::open("back.json", text.as_bytes());
        let (next, _) = update(&session, Msg::FilesRead(files));
        assert_eq!(partner(&next), partner(&session));
    }
}
