//! What the session does when something happens.

mod collecting;
mod tabs;
mod views;

use std::rc::Rc;

use crate::estate::cell::Raw;
use crate::estate::{Place, TableId};
use crate::paths::examples;
use crate::plan::Standing;
use crate::session::effect::Effect;
use crate::session::importing::{Stage, open};
use crate::session::msg::{Beginning, Form, Msg};
use crate::session::ticks::{Mark, Told};
use crate::session::update::{field_id, step_id, update};
use crate::session::{Dialog, Notice, Page, Section, Session, TITLE, wire};
use crate::share::{Content, LinkFault};
use crate::text::lang::Lang;

/// A session to which one thing after the other happens.
#[derive(Clone)]
struct Play {
    session: Session,
    effects: Vec<Effect>,
}

impl Play {
    fn new() -> Self {
        let beginning = Beginning { stamp: "7".to_owned(), ..Beginning::default() };
        Self { session: Session::default(), effects: Vec::new() }.then(Msg::Began(Box::new(beginning)))
    }

    /// The example whose states are counted fastest.
    fn example() -> Self {
        Self::new().then(Msg::ExampleChosen("keep-2013-with-2019"))
    }

    fn then(self, msg: Msg) -> Self {
        let (session, effects) = update(&self.session, msg);
        Self { session, effects }
    }

    fn saved(&self) -> Option<&str> {
        self.effects.iter().find_map(|it| match it {
            Effect::Save { version, .. } => Some(&*version.text),
            _ => None,
        })
    }

    fn cell(&self, place: Place) -> Raw {
        self.session.case.estate.cell(place)
    }
}

fn partner(column: &'static str) -> Place {
    Place::new(TableId::Partner, 0, column)
}

#[test]
fn an_example_opens_its_plan_and_is_saved() {
    let play = Play::example();
    assert_eq!(play.session.page, Page::Plan);
    assert_eq!(play.session.title(), "Okafor Energy");
    assert_eq!(wire::from_file("", play.saved().unwrap()).unwrap(), *play.session.case);
    assert_eq!(play.session.shelf.plans().len(), 1);
}

#[test]
fn a_second_example_stands_beside_the_first() {
    let play = Play::example().then(Msg::ExampleChosen("keep-2015-with-2019"));
    assert_eq!(play.session.shelf.plans().len(), 2);
    assert_ne!(play.session.shelf.plans()[0].id, play.session.shelf.plans()[1].id);
}

#[test]
fn a_new_plan_is_saved_with_its_first_word_and_not_before() {
    let play = Play::new().then(Msg::NewStarted);
    assert_eq!((play.saved(), play.session.id.clone()), (None, None));
    let play = play.then(Msg::Typed(TITLE, "Mine".to_owned()));
    assert!(play.effects.contains(&Effect::SaveSoon));
    assert_eq!(play.session.id.as_deref(), Some("7-1"));
}

#[test]
fn a_text_that_does_not_fit_is_kept_beside_the_old_value() {
    let play = Play::example().then(Msg::Typed(partner("name"), "no name!".to_owned()));
    assert_eq!(play.cell(partner("name")), Raw::one("grid-operator.example"));
    let draft = &play.session.drafts[&partner("name")];
    assert_eq!(draft.text, "no name!");
    assert!(draft.fault.is_some());
    let play = play.then(Msg::Left(partner("name")));
    assert!(play.session.drafts.contains_key(&partner("name")));
    assert!(play.then(Msg::GivenUp(partner("name"))).session.drafts.is_empty());
}

#[test]
fn a_text_that_fits_stays_as_typed_until_the_field_is_left() {
    let play = Play::example().then(Msg::Typed(partner("name"), "Other.Example.".to_owned()));
    assert_eq!(play.cell(partner("name")), Raw::one("other.example"));
    assert_eq!(play.session.drafts[&partner("name")].text, "Other.Example.");
    assert!(play.effects.contains(&Effect::Settle));
    assert!(play.then(Msg::Left(partner("name"))).session.drafts.is_empty());
}

#[test]
fn the_report_follows_when_the_person_pauses() {
    let play = Play::example().then(Msg::Typed(partner("name"), "other.example".to_owned()));
    assert!(!Rc::ptr_eq(&play.session.report.case, &play.session.case));
    let play = play.then(Msg::Settled);
    assert!(Rc::ptr_eq(&play.session.report.case, &play.session.case));
}

#[test]
fn the_report_on_a_large_estate_follows_when_the_change_has_been_drawn() {
    let rows: Vec<_> = (0..1_100).map(|it| format!("sip:a@d{it}.example,pool.contoso.example")).collect();
    let users = format!("SipAddress,RegistrarPool\n{}\n", rows.join("\n"));
    let play = Play::new().then(Msg::FilesRead(open("users.csv", users.as_bytes())));
    let merges = |it: &Effect| if let Effect::Merge(it) = it { Some(it.clone()) } else { None };
    let mut arrival = play.effects.iter().find_map(merges).expect("so much is held against the estate bit by bit");
    assert!(matches!(play.session.dialog, Some(Dialog::Reading(_))), "it can be stopped until then");
    while !arrival.go() {}
    let left = play.clone().then(Msg::ImportCancelled).then(Msg::Merged(arrival.clone()));
    assert_eq!((left.session.dialog, left.session.case), (None, play.session.case.clone()));
    let play = play.then(Msg::Merged(arrival)).then(Msg::ImportTaken);
    assert!(play.effects.contains(&Effect::Settle) && play.session.dirty, "{:?}", play.effects);
    assert!(!Rc::ptr_eq(&play.session.report.case, &play.session.case));
    let play = play.then(Msg::PageOpened(Page::Checks));
    assert!(Rc::ptr_eq(&play.session.report.case, &play.session.case));
}

#[test]
fn a_judgement_of_an_older_case_is_dropped() {
    let play = Play::example();
    let old = Rc::clone(&play.session.case);
    let judgement = play.session.report.proposal.judgement.clone().unwrap();
    let play = play.then(Msg::Set(partner("tls"), Raw::one("Optional")));
    let report = Rc::clone(&play.session.report);
    assert!(Rc::ptr_eq(&play.then(Msg::Judged(old, Box::new(judgement))).session.report, &report));
}

#[test]
fn undo_and_redo_go_back_and_forth_and_are_saved() {
    let play = Play::example().then(Msg::Set(partner("tls"), Raw::one("Optional")));
    let play = play.then(Msg::Undone);
    assert_eq!(play.cell(partner("tls")), Raw::one("Required"));
    assert!(play.saved().is_some());
    assert_eq!(play.then(Msg::Redone).cell(partner("tls")), Raw::one("Optional"));
}

#[test]
fn a_removed_row_comes_back_with_one_undo() {
    let before = Play::example();
    let case = Rc::clone(&before.session.case);
    let play = before.then(Msg::Removed(TableId::Partner, 0));
    assert_ne!(play.session.case, case);
    assert!(matches!(play.session.notice, Some(Notice::RowRemoved(_))));
    assert_eq!(play.then(Msg::Undone).session.case, case);
}

#[test]
fn a_row_that_was_added_gets_the_focus() {
    let play = Play::example().then(Msg::Added(TableId::Partner));
    let first = field_id(Place::new(TableId::Partner, 1, "name"));
    assert!(play.effects.contains(&Effect::Focus(first)));
}

#[test]
fn a_ticked_step_is_kept_with_its_time_and_undone() {
    let play = Play::example();
    let step = play.session.report.proposal.plan.as_ref().unwrap().steps[0].step.id.clone();
    let play = play.then(Msg::Marked(step.clone(), Mark::Done("2026-12-05 20:00".to_owned())));
    assert_eq!(play.session.report.done, 1);
    assert_eq!(play.session.case.progress[&step].when.as_ref().unwrap().as_str(), "2026-12-05 20:00");
    assert_eq!(play.then(Msg::Marked(step, Mark::Undone)).session.report.done, 0);
}

/// An example of which the first step is ticked, and that step.
fn ticked() -> (Play, String) {
    let play = Play::example();
    let step = play.session.report.proposal.plan.as_ref().unwrap().steps[0].step.id.clone();
    (play.then(Msg::Marked(step.clone(), Mark::Done("2026-12-05 20:00".to_owned()))), step)
}

#[test]
fn a_name_and_a_note_are_written_down_and_one_undo_takes_each_back() {
    let (play, step) = ticked();
    let mut play = play;
    for text in ["A", "An", "Anna "] {
        play = play.then(Msg::NoteTyped(step.clone(), Told::Who, text.to_owned()));
    }
    assert_eq!(play.session.note_of(&step, Told::Who).text, "Anna ");
    let play = play.then(Msg::NoteLeft(step.clone(), Told::Who));
    assert_eq!(play.session.note_of(&step, Told::Who).text, "Anna");
    let play = play.then(Msg::NoteTyped(step.clone(), Told::Note, "slow".to_owned())).then(Msg::SaveDue);
    assert!(wire::from_file("", play.saved().unwrap()).unwrap().progress[&step].note.is_some());
    let play = play.then(Msg::Undone);
    assert_eq!(play.session.note_of(&step, Told::Note).text, "");
    assert_eq!(play.session.note_of(&step, Told::Who).text, "Anna");
    let play = play.then(Msg::Undone);
    assert_eq!(play.session.note_of(&step, Told::Who).text, "");
    assert_eq!(play.session.note_of(&step, Told::When).text, "2026-12-05 20:00");
    assert!(play.then(Msg::Undone).session.case.progress.is_empty());
}

#[test]
fn a_note_that_does_not_fit_is_kept_beside_the_old_one() {
    let (play, step) = ticked();
    let play = play.then(Msg::NoteTyped(step.clone(), Told::When, "x".repeat(500)));
    let draft = play.session.note_of(&step, Told::When);
    assert!(draft.fault.is_some() && draft.text.len() == 500);
    assert_eq!(play.session.case.progress[&step].when.as_ref().unwrap().as_str(), "2026-12-05 20:00");
    let play = play.then(Msg::NoteGivenUp(step.clone(), Told::When));
    assert_eq!(play.session.note_of(&step, Told::When).text, "2026-12-05 20:00");
    let play = play.then(Msg::NoteTyped(step.clone(), Told::When, String::new()));
    assert_eq!(play.session.case.progress[&step].when, None);
}

#[test]
fn a_step_that_was_only_begun_is_not_done_and_keeps_its_notes_when_it_is_finished() {
    let (play, step) = ticked();
    let play = play.then(Msg::NoteTyped(step.clone(), Told::Who, "Anna".to_owned()));
    let play = play.then(Msg::Marked(step.clone(), Mark::Begun("2026-12-05 21:00".to_owned())));
    assert_eq!(play.session.report.done, 0);
    assert_eq!(play.session.report.proposal.here.as_ref().unwrap().half, [0]);
    let play = play.then(Msg::Marked(step.clone(), Mark::Done("2026-12-05 22:00".to_owned())));
    assert_eq!(play.session.report.done, 1);
    assert_eq!(play.session.note_of(&step, Told::Who).text, "Anna");
    let link = wire::to_payload(&play.session.case).unwrap();
    let Content::Case(case) = wire::from_link(&link).unwrap() else { panic!("it is not locked") };
    assert_eq!(case.progress, play.session.case.progress);
}

#[test]
fn a_tick_plans_nothing_anew_and_the_way_forward_is_judged() {
    let before = Play::example().session.report.proposal.clone();
    let (play, _) = ticked();
    let here = play.session.report.proposal.here.as_ref().unwrap();
    assert!(here.ahead.as_ref().is_some_and(|it| it.violations.is_empty() && it.states > 0));
    assert_eq!(crate::plan::Proposal { here: None, ..play.session.report.proposal.clone() }, before);
}

#[test]
fn where_judging_takes_long_the_way_forward_is_judged_while_one_looks() {
    let mut case = examples::by_id("keep-2013-with-2019").unwrap().case();
    let example = Play::example();
    let step = example.session.report.proposal.plan.as_ref().unwrap().steps[0].step.id.clone();
    case.progress.insert(step, crate::case::Tick::default());
    let case = Rc::new(case);
    let (report, _) = crate::session::report::Report::begin(&Rc::new(crate::case::Case::clone(&case)), 1_000, &[]);
    // A report without a judgement ahead, as a large plan has it after a tick.
    let report = report.ticked(&case, 0);
    let mut walk = report.proposal.here.as_ref().unwrap().walk(&case.estate).unwrap();
    assert!(walk.go(usize::MAX));
    let session = Session { report: Rc::new(report), case: Rc::clone(&case), ..example.session };
    let (session, _) = update(&session, Msg::AheadJudged(case, Box::new(walk.judgement())));
    assert!(session.report.proposal.here.as_ref().unwrap().ahead.is_some());
}

#[test]
fn why_something_blocks_is_told_when_asked_and_an_unlock_can_be_tried_and_taken_back() {
    let place = Place::new(TableId::Edge, 0, "certificate_wildcard");
    let play = Play::example().then(Msg::Set(place, Raw::one("yes")));
    assert_eq!(play.session.report.standing, Standing::Blocked);
    let finding = play.session.report.findings_at(place).next().unwrap().clone();
    let block = crate::plan::why_not::Block::Broken(finding.rule, finding.about);
    let play = play.then(Msg::WhyAsked(block.clone()));
    let unlock = play.session.why[0].unlocks[0].clone();
    assert_eq!(unlock.standing, Standing::Ready);
    let closed = play.then(Msg::WhyAsked(block.clone()));
    assert!(closed.session.why.is_empty());
    let play = closed.then(Msg::WhyAsked(block)).then(Msg::Tried(unlock.place, unlock.to));
    assert_eq!((play.session.report.standing, &play.session.notice), (Standing::Ready, &Some(Notice::Tried)));
    assert!(play.session.why.is_empty() && play.effects.contains(&Effect::Focus("heading".to_owned())));
    let play = play.then(Msg::Undone);
    assert_eq!((play.session.report.standing, play.session.notice), (Standing::Blocked, None));
}

#[test]
fn a_reload_shows_the_same_plan_on_the_same_page() {
    let play =
        Play::example().then(Msg::PageOpened(Page::Estate)).then(Msg::SectionOpened(Section::Table(TableId::Edge)));
    let Some(Effect::Remember(remembered)) = play.effects.iter().find(|it| matches!(it, Effect::Remember(_))) else {
        panic!("nothing is remembered");
    };
    let saved = play.session.shelf.plans().iter().map(|it| (it.id.clone(), it.text.to_string())).collect();
    let beginning = Beginning { saved, remembered: Some(remembered.clone()), ..Beginning::default() };
    let again = Play { session: Session::default(), effects: Vec::new() }.then(Msg::Began(Box::new(beginning)));
    assert_eq!(again.session.case, play.session.case);
    assert_eq!(again.session.page, Page::Estate);
    assert_eq!(again.session.table, Section::Table(TableId::Edge));
    assert_eq!(again.session.id, play.session.id);
}

#[test]
fn a_link_opens_beside_and_leaves_the_address_bar() {
    let link = wire::to_payload(&examples::by_id("keep-2015-with-2019").unwrap().case()).unwrap();
    let play = Play::example().then(Msg::FragmentChanged(link.clone()));
    assert!(play.effects.contains(&Effect::ClearFragment));
    assert_eq!(play.session.title(), "Calder Clinics");
    assert_eq!(play.session.shelf.plans().len(), 2);
    assert_eq!(play.session.notice, Some(Notice::OpenedBeside));
    // The same link once more shows the plan that is there already.
    assert_eq!(play.then(Msg::FragmentChanged(link)).session.shelf.plans().len(), 2);
}

#[test]
fn a_damaged_link_is_explained_and_touches_nothing() {
    let link = wire::to_payload(&examples::ALL[3].case()).unwrap();
    let play = Play::example();
    let case = Rc::clone(&play.session.case);
    let play = play.then(Msg::LinkOpened(link[..link.len() / 2].to_owned()));
    let Some(Dialog::Damaged(wire::Damage::Link(fault))) = &play.session.dialog else {
        panic!("{:?}", play.session.dialog);
    };
    assert!(matches!(fault, LinkFault::CutShort | LinkFault::Altered | LinkFault::NotALink), "{fault:?}");
    assert_eq!(play.session.case, case);
}

#[test]
fn an_address_in_the_reference_opens_the_reference() {
    let play = Play::example().then(Msg::FragmentChanged("reference/move-crowd".to_owned()));
    assert_eq!(play.session.page, Page::Reference);
    assert!(play.effects.contains(&Effect::Focus("reference-move-crowd".to_owned())));
    assert!(!play.effects.contains(&Effect::ClearFragment));
}

#[test]
fn a_plan_file_opens_beside() {
    let file = wire::to_file(&examples::by_id("keep-2015-with-2019").unwrap().case());
    let play = Play::example().then(Msg::FilesRead(open("a.json", file.as_bytes())));
    assert_eq!(play.session.title(), "Calder Clinics");
    assert_eq!(play.session.shelf.plans().len(), 2);
}

#[test]
fn files_are_shown_before_they_are_believed_and_undone_at_once() {
    let users = "DisplayName,SipAddress,RegistrarPool\nA,sip:a@new.example,pool9.new.example\n";
    let before = Play::example();
    let case = Rc::clone(&before.session.case);
    let play = before.then(Msg::FilesRead(open("users.csv", users.as_bytes())));
    let Some(Dialog::Import(preview)) = &play.session.dialog else {
        panic!("{:?}", play.session.dialog);
    };
    assert!(preview.has_anything());
    assert_eq!(play.session.case, case);
    let play = play.then(Msg::ImportTaken);
    assert_ne!(play.session.case, case);
    assert_eq!(play.then(Msg::Undone).session.case, case);
}

#[test]
fn files_that_are_cancelled_leave_nothing() {
    let users = "DisplayName,SipAddress,RegistrarPool\nA,sip:a@new.example,pool9.new.example\n";
    let before = Play::example();
    let case = Rc::clone(&before.session.case);
    let play = before.then(Msg::FilesRead(open("users.csv", users.as_bytes())));
    let play = play.then(Msg::ImportCancelled);
    assert_eq!((play.session.case, play.session.dialog), (case, None));
}

#[test]
fn what_is_being_read_is_shown_and_can_be_stopped() {
    let files = vec![("users.csv".to_owned(), 9), ("topology.xml".to_owned(), 5)];
    let before = Play::example();
    let case = Rc::clone(&before.session.case);
    let play = before.then(Msg::ReadingBegan(files)).then(Msg::ReadingWent(0, Stage::Reading(4)));
    let Some(Dialog::Reading(reading)) = &play.session.dialog else {
        panic!("{:?}", play.session.dialog);
    };
    assert_eq!(reading.files.iter().map(|it| it.stage).collect::<Vec<_>>(), [Stage::Reading(4), Stage::Waiting]);
    for stop in [Msg::DialogClosed, Msg::Escaped, Msg::ImportCancelled] {
        let play = play.clone().then(stop);
        assert_eq!((play.session.case, play.session.dialog), (Rc::clone(&case), None));
        assert!(play.effects.contains(&Effect::StopReading));
    }
    // What is told of a file after everything was stopped changes nothing.
    let late = play.then(Msg::DialogClosed).then(Msg::ReadingWent(1, Stage::Done));
    assert_eq!(late.session.dialog, None);
}

#[test]
fn a_deleted_plan_can_be_brought_back() {
    let play = Play::example();
    let id = play.session.id.clone().unwrap();
    let play = play.then(Msg::SavedDeleted(id.clone()));
    assert!(play.effects.contains(&Effect::Forget(id.clone())));
    assert!(play.session.shelf.plans().is_empty());
    assert!(!play.session.has_plan());
    let play = play.then(Msg::DeletionUndone);
    assert!(play.session.shelf.get(&id).is_some());
    assert!(play.saved().is_some());
}

#[test]
fn the_language_is_the_chosen_one_or_the_browser_s_wish() {
    let wishes = vec!["de-DE".to_owned(), "it-IT".to_owned()];
    let beginning = Beginning { wishes: wishes.clone(), ..Beginning::default() };
    assert_eq!(update(&Session::default(), Msg::Began(Box::new(beginning))).0.lang, Lang::It);
    let beginning = Beginning { wishes, lang: Some("ru".to_owned()), ..Beginning::default() };
    assert_eq!(update(&Session::default(), Msg::Began(Box::new(beginning))).0.lang, Lang::Ru);
}

#[test]
fn a_change_of_language_changes_nothing_else() {
    let play = Play::example().then(Msg::Typed(partner("name"), "no name!".to_owned()));
    let (case, drafts) = (Rc::clone(&play.session.case), play.session.drafts.clone());
    let play = play.then(Msg::LangChosen(Lang::Es));
    assert_eq!((play.session.case, play.session.drafts), (case, drafts));
    assert!(play.effects.contains(&Effect::Prefer { key: "lang", value: "es" }));
}

#[test]
fn a_page_that_is_opened_gets_the_focus_on_its_heading() {
    let play = Play::example().then(Msg::PageOpened(Page::Checks));
    assert!(play.effects.contains(&Effect::Focus("heading".to_owned())));
}

#[test]
fn the_field_of_a_question_is_opened_on_its_table() {
    let play = Play::example().then(Msg::PlaceOpened(partner("tls")));
    assert_eq!((play.session.page, play.session.table), (Page::Estate, Section::Table(TableId::Partner)));
    assert!(play.effects.contains(&Effect::Focus(field_id(partner("tls")))));
}

#[test]
fn printing_lays_out_the_paper_first() {
    let play = Play::example().then(Msg::PrintPressed);
    assert!(play.session.printing);
    assert_eq!(play.effects, [Effect::Print]);
    assert!(!play.then(Msg::PrintEnded).session.printing);
}

#[test]
fn the_runbook_can_be_taken_away_in_every_form() {
    for form in Form::ALL {
        let play = Play::example().then(Msg::FormWanted(form));
        let [Effect::Download { name, bytes, media }] = play.effects.as_slice() else {
            panic!("{:?}", play.effects);
        };
        assert_eq!((name.as_str(), *media), (format!("Okafor Energy.{}", form.tail()).as_str(), form.media()));
        assert!(bytes.len() > 400);
        // The size is said until something else would be taken away.
        assert_eq!(play.session.size_of(form), Some(bytes.len()));
        let other = play.then(Msg::LangChosen(Lang::Ru));
        assert_eq!(other.session.size_of(form), None);
    }
}

#[test]
fn escape_closes_one_thing_at_a_time() {
    let play = Play::example().then(Msg::Copied(true)).then(Msg::SharePressed).then(Msg::Escaped);
    assert_eq!(play.session.dialog, None);
    assert!(play.session.notice.is_some());
    assert_eq!(play.then(Msg::Escaped).session.notice, None);
}

#[test]
fn names_that_are_told_become_rows_of_their_side() {
    let with = Some(("product", Raw::one("Lync2013")));
    let text = "new1.example\nnew2.example".to_owned();
    let play = Play::new().then(Msg::NamesTold { table: TableId::Pool, text, with });
    let place = Place::new(TableId::Pool, 1, "product");
    assert_eq!(play.cell(place), Raw::one("Lync2013"));
    assert!(play.then(Msg::Undone).session.case.estate.rows(TableId::Pool).is_empty());
}

#[test]
fn an_order_that_is_chosen_changes_the_plan() {
    let play = Play::new().then(Msg::ExampleChosen("lync-2010-to-2013"));
    let before = play.session.report.darkness;
    let place = Place::new(TableId::Deployment, 0, "order");
    let play = play.then(Msg::Set(place, Raw::one("RouteFirst")));
    assert_ne!(play.session.report.darkness, before);
    assert_ne!(play.session.report.standing, Standing::Faulty);
}

#[test]
fn the_id_of_a_step_s_element_holds_plain_signs_only() {
    assert_eq!(step_id("move-crowd/a b«c»"), "step-move-crowd-a-b-c-");
}
