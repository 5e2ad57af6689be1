//! The views of the plan, and the step that is chosen in them.

use super::Play;
use crate::estate::{Place, TableId};
use crate::plan::slots::Tie;
use crate::session::msg::Msg;
use crate::session::{Lines, Page, PlanView, Session, Theme};
use crate::text::lang::Lang;

/// The ids of the steps of the plan.
fn ids(session: &Session) -> Vec<String> {
    session.report.proposal.plan.as_ref().unwrap().steps.iter().map(|it| it.step.id.clone()).collect()
}

#[test]
fn the_view_and_the_chosen_step_outlive_language_theme_and_page() {
    let play = Play::example();
    let step = ids(&play.session)[3].clone();
    let play = play
        .then(Msg::PlanViewChosen(PlanView::Ladder))
        .then(Msg::StepChosen(Some(step)))
        .then(Msg::LangChosen(Lang::Ru))
        .then(Msg::ThemeChosen(Theme::Dark))
        .then(Msg::PageOpened(Page::Estate))
        .then(Msg::PageOpened(Page::Plan));
    assert_eq!((play.session.plan_view, play.session.chosen_place()), (PlanView::Ladder, Some(3)));
    assert_eq!(play.session.ties().unwrap()[3], Tie::Chosen);
}

#[test]
fn escape_clears_the_choice_last() {
    let play = Play::example();
    let step = ids(&play.session)[0].clone();
    let play = play.then(Msg::StepChosen(Some(step))).then(Msg::KeysPressed).then(Msg::Escaped);
    assert!(play.session.chosen.is_some());
    assert_eq!(play.then(Msg::Escaped).session.chosen, None);
}

#[test]
fn a_chosen_step_that_the_plan_no_longer_has_is_nobody() {
    let play = Play::example().then(Msg::StepChosen(Some("no-such-step".to_owned())));
    assert_eq!((play.session.chosen_place(), play.session.ties()), (None, None));
}

#[test]
fn a_step_that_is_jumped_to_is_shown_in_the_list() {
    let play = Play::example().then(Msg::PlanViewChosen(PlanView::Continuity));
    let step = ids(&play.session)[2].clone();
    let play = play.then(Msg::StepOpened(step.clone()));
    assert_eq!(play.session.plan_view, PlanView::List);
    assert!(play.session.unfolded.contains(&step));
}

#[test]
fn another_plan_begins_without_a_choice() {
    let play = Play::example();
    let step = ids(&play.session)[0].clone();
    let lines = Lines { troubled: true, partner: None };
    let play =
        play.then(Msg::StepChosen(Some(step.clone()))).then(Msg::LinesChosen(lines)).then(Msg::BundleOpened(step));
    let play = play.then(Msg::ExampleChosen("lync-2010-to-2013"));
    assert_eq!((play.session.chosen, play.session.lines), (None, Lines::default()));
    assert!(play.session.opened.is_empty());
}

#[test]
fn a_step_takes_the_minutes_that_were_told_for_it() {
    let play = Play::example();
    let first = |play: &Play| play.session.report.proposal.plan.as_ref().map(|it| it.steps[0].step.clone()).unwrap();
    let step = first(&play);
    let play = play.then(Msg::TimingWanted(step.id.clone()));
    assert_eq!(first(&play).minutes, step.minutes);
    let high = Place::new(TableId::Timing, 0, "high");
    let play = play.then(Msg::Typed(high, "4000".to_owned())).then(Msg::Settled);
    assert_eq!(first(&play).minutes, (step.minutes.0, 4000));
    let play = play.then(Msg::Removed(TableId::Timing, 0)).then(Msg::Settled);
    assert_eq!(first(&play).minutes, step.minutes);
}
