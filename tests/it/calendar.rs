//! The calendar as a file: read back by a parser that is not ours, for every example and for hostile names.

use cutover::calendar::{Anchor, schedule};
use cutover::case::Case;
use cutover::estate::cell::Raw;
use cutover::estate::said::Origin;
use cutover::estate::{Place, TableId};
use cutover::export::ics::ics;
use cutover::paths::examples;
use cutover::plan::sketch;
use cutover::text::lang::Lang;
use icalendar::parser::{read_calendar, unfold};

fn told(case: &mut Case, table: TableId, row: u16, column: &'static str, value: &str) {
    case.estate.add_numbered(table, row);
    case.estate.set(Place::new(table, row, column), &Raw::one(value), Origin::Typed).expect("a valid value");
}

fn file(case: &Case, lang: Lang) -> String {
    ics(case, sketch(case).ok().as_ref(), lang, "abcd-efgh")
}

/// The properties of each component, read by the parser.
fn parsed(text: &str) -> Vec<Vec<(String, String)>> {
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).expect("a calendar");
    let props = |it: &icalendar::parser::Component| {
        it.properties.iter().map(|it| (it.name.as_ref().to_owned(), it.val.as_ref().to_owned())).collect()
    };
    calendar.components.iter().map(props).collect()
}

fn value(component: &[(String, String)], name: &str) -> Option<String> {
    component.iter().find(|it| it.0 == name).map(|it| it.1.clone())
}

#[test]
fn every_window_and_every_deadline_is_one_event() {
    for example in examples::ALL {
        let case = example.case();
        let schedule = schedule(&case, &sketch(&case).expect("the example has a plan"));
        assert_eq!(schedule.anchor, Anchor::Dates);
        for lang in Lang::ALL {
            let text = file(&case, lang);
            assert!(text.split("\r\n").all(|it| it.len() <= 75 && !it.contains('\n')), "{}", example.id);
            let events = parsed(&text);
            assert_eq!(events.len(), schedule.slots.len() + schedule.deadlines.len(), "{}", example.id);
            let mut ids: Vec<_> = events.iter().filter_map(|it| value(it, "UID")).collect();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), events.len(), "{}: every event has an id of its own", example.id);
            for event in &events {
                for name in ["DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"] {
                    assert!(value(event, name).is_some_and(|it| !it.is_empty()), "{}: {name}", example.id);
                }
            }
        }
    }
}

#[test]
fn a_window_over_the_change_of_the_clocks_has_its_true_length() {
    for (zone, day, begins, ends) in [
        ("Europe/Stockholm", "2026-10-24", "20261024T200000Z", "20261025T060000Z"),
        ("Europe/Stockholm", "2027-03-27", "20270327T210000Z", "20270328T070000Z"),
        ("America/New_York", "2026-10-31", "20261101T020000Z", "20261101T120000Z"),
        ("Australia/Sydney", "2026-10-03", "20261003T120000Z", "20261003T220000Z"),
        ("Asia/Kolkata", "2026-12-05", "20261205T163000Z", "20261206T023000Z"),
        ("UTC", "2026-12-31", "20261231T220000Z", "20270101T080000Z"),
    ] {
        let mut case = examples::by_id("lync-2010-to-2013").expect("it exists").case();
        for (column, value) in [("time_zone", zone), ("window_day", day), ("window_start", "22:00")] {
            told(&mut case, TableId::Deployment, 0, column, value);
        }
        let events = parsed(&file(&case, Lang::En));
        let window = events.iter().find(|it| value(it, "TRANSP").as_deref() == Some("OPAQUE")).expect("the window");
        assert_eq!(value(window, "DTSTART").as_deref(), Some(begins), "{zone}");
        assert_eq!(value(window, "DTEND").as_deref(), Some(ends), "{zone}");
    }
}

#[test]
fn without_a_zone_hours_float_and_without_dates_there_are_questions() {
    let mut case = examples::by_id("lync-2010-to-2013").expect("it exists").case();
    let clear = |case: &mut Case, column| {
        case.estate.set(Place::new(TableId::Deployment, 0, column), &Raw::NotTold, Origin::Typed).expect("a cell");
    };
    clear(&mut case, "time_zone");
    assert!(file(&case, Lang::En).contains("DTSTART:20261205T080000\r\n"));
    clear(&mut case, "window_day");
    let text = file(&case, Lang::En);
    assert!(!text.contains("VEVENT"));
    assert_eq!(parsed(&text).len(), 1);
    assert_eq!(parsed(&file(&Case::default(), Lang::Ru)).len(), 1);
}

#[test]
fn names_cannot_break_out_of_their_line() {
    let hostile = ["a;b,c\\d:e\"f", "BEGIN:VEVENT", "x\\nEND:VCALENDAR", "\\", "ééééééééééééééééééééééééééééééééééé"];
    for name in hostile {
        let mut case = examples::by_id("lync-2010-to-2013").expect("it exists").case();
        let events = parsed(&file(&case, Lang::En)).len();
        told(&mut case, TableId::Deployment, 0, "title", name);
        told(&mut case, TableId::Crowd, 0, "name", name);
        told(&mut case, TableId::Window, 0, "name", name);
        told(&mut case, TableId::Window, 0, "day", "2026-11-14");
        let text = file(&case, Lang::En);
        assert!(text.split("\r\n").all(|it| it.len() <= 75));
        let read = parsed(&text);
        // One window more, and the step in it has other deadlines at most.
        assert!(read.len() > events - 3 && read.len() < events + 3, "{name}: {} {events}", read.len());
        let escaped = name.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        assert!(unfold(&text).contains(&format!(": {escaped}\r\n")), "{name}");
        // That parser reads a backslash before another character as if it were one of a line break.
        if !name.contains('\\') {
            let summaries = read.iter().filter_map(|it| value(it, "SUMMARY"));
            assert!(summaries.filter(|it| it.ends_with(name)).count() >= 1, "{name}");
        }
    }
}

#[test]
fn an_event_keeps_its_id_when_the_plan_changes_and_when_the_language_does() {
    let mut case = examples::by_id("lync-2010-to-2013").expect("it exists").case();
    let ids = |case: &Case, lang| -> Vec<String> {
        let mut ids: Vec<_> = parsed(&file(case, lang)).iter().filter_map(|it| value(it, "UID")).collect();
        ids.sort();
        ids
    };
    let before = ids(&case, Lang::En);
    assert_eq!(ids(&case, Lang::Ru), before);
    told(&mut case, TableId::Deployment, 0, "window_day", "2026-12-12");
    assert_eq!(ids(&case, Lang::En), before);
}
