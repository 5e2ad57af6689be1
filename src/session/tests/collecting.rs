//! Collecting answers: questions that are weighed, the script, and what it wrote.

use std::rc::Rc;

use super::Play;
use crate::estate::cell::{Kind, Raw};
use crate::estate::choices::Product;
use crate::estate::said::Origin;
use crate::estate::{Place, TableId};
use crate::session::effect::Effect;
use crate::session::msg::Msg;
use crate::session::{Dialog, Page, wire};

/// The example with two answers taken back, on the page of the checks.
fn asking() -> Play {
    let no_answer = |place| Msg::Set(place, Raw::NotTold);
    Play::example()
        .then(no_answer(Place::new(TableId::Deployment, 0, "federation_allowed")))
        .then(no_answer(Place::new(TableId::Deployment, 0, "groups_held")))
        .then(Msg::PageOpened(Page::Checks))
}

#[test]
fn the_questions_are_weighed_where_they_are_looked_at_and_stand_in_that_order() {
    let play = asking();
    let scales = play.effects.iter().find_map(|it| match it {
        Effect::Weigh(scales) => Some(scales.as_ref().clone()),
        _ => None,
    });
    let mut scales = scales.expect("they are weighed");
    while !scales.weighing.go() {}
    let weighed = scales.weighing.weighed();
    let late = play.session.clone();
    let play = play.then(Msg::Weighed(scales.case, weighed.clone()));
    assert_eq!(&*play.session.weighed, &weighed[..]);
    let ranked = play.session.questions();
    assert_eq!(ranked.len(), play.session.report.proposal.questions.len());
    assert!(ranked.iter().any(|(_, it)| it.is_some()));
    // What was weighed of another case is not believed.
    let other = Play { session: late, effects: Vec::new() }.then(Msg::Weighed(Rc::default(), weighed));
    assert!(other.session.weighed.is_empty());
}

#[test]
fn the_script_is_for_the_product_in_use_until_another_is_chosen() {
    let play = asking();
    assert_eq!(play.session.collects_for(), Product::Lync2013);
    let play = play.then(Msg::CollectFor(Product::Sfb2019)).then(Msg::ScriptWanted);
    let text = play.effects.iter().find_map(|it| match it {
        Effect::Download { name, text, .. } => Some((name.as_str(), text.as_str())),
        _ => None,
    });
    let (name, text) = text.expect("it is saved");
    assert_eq!(name, crate::discovery::FILE);
    assert!(text.contains("$Product = 'SfB2019'") && text.contains("okafor.example"), "{text}");
}

#[test]
fn a_script_holds_no_names_while_names_are_hidden() {
    let play = asking().then(Msg::VeilChosen(true));
    assert!(!play.session.script().contains("okafor"));
}

#[test]
fn what_the_script_collected_answers_the_questions_and_keeps_its_line_in_the_saved_plan() {
    let place = Place::new(TableId::Deployment, 0, "federation_allowed");
    let output = "{\"cutover-discovery\":1,\"results\":{\n\"Get-CsAccessEdgeConfiguration\":[{\"Identity\":\"Global\",\"AllowFederatedUsers\":true}]}}";
    let play = asking().then(Msg::CollectPressed);
    assert_eq!(play.session.dialog, Some(Dialog::Collect));
    let play = play.then(Msg::ConsolePasted(output.to_owned()));
    assert!(matches!(play.session.dialog, Some(Dialog::Import(_))));
    let play = play.then(Msg::ImportTaken);
    assert_eq!(play.cell(place), Raw::one("yes"));
    assert!(play.session.report.asked_at(place).is_none());
    let saved = wire::from_file("", play.saved().unwrap()).unwrap();
    assert_eq!(saved.estate.files, ["console.txt"]);
    assert_eq!(saved.estate.origin(place), Some(Origin::File { file: 0, line: 2 }));
}

#[test]
fn a_question_stays_where_it_is_while_its_answer_is_typed() {
    let before = asking();
    let all = TableId::ALL.into_iter().flat_map(|table| table.columns().iter().map(move |it| (table, it)));
    let typed = all.filter(|(_, it)| matches!(it.kind, Kind::Count(_) | Kind::Name | Kind::Date));
    let mut places = typed.map(|(table, it)| Place::new(table, 0, it.id));
    let (mut play, field, value) = places
        .find_map(|place| {
            let Raw::One(value) = before.cell(place) else { return None };
            let play = before.clone().then(Msg::Set(place, Raw::NotTold));
            let is_asked = play.session.report.asked_at(place).is_some();
            is_asked.then_some((play, place, value))
        })
        .expect("something that is typed is asked for");
    let place = |play: &Play| play.session.questions().iter().position(|it| it.0.place == field);
    let asked = place(&play).expect("it is asked");
    for _ in 0..2 {
        play = play.then(Msg::Typed(field, value.clone())).then(Msg::Settled);
        assert_eq!(play.session.report.asked_at(field), None);
        assert_eq!(place(&play), Some(asked));
    }
    assert_eq!(place(&play.then(Msg::Left(field))), None);
}
