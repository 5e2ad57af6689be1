//! The steps as a table for task boards: one row for each.
//!
//! The names of the columns are part of the format and the same in every language.

use csv::{Terminator, WriterBuilder};

use crate::actions::Phase;
use crate::case::Case;
use crate::plan::{Placed, Proposal};
use crate::runbook::phrases;
use crate::text::lang::Lang;

/// The columns, in order.
pub const COLUMNS: [&str; 11] = [
    "id",
    "number",
    "title",
    "team",
    "phase",
    "minutes_low",
    "minutes_high",
    "planned_day",
    "depends_on",
    "done",
    "notes",
];

/// The table as RFC 4180 has it. It begins with a byte order mark, because spreadsheets ask for one.
pub fn tasks(case: &Case, proposal: &Proposal, lang: Lang) -> String {
    let mut out = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    out.write_record(COLUMNS).expect("memory takes what is written");
    for (place, it) in proposal.plan.iter().flat_map(|it| it.steps.iter().enumerate()) {
        let cells = row(case, lang, place, it).map(|it| harmless(&it));
        out.write_record(cells).expect("memory takes what is written");
    }
    let bytes = out.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

fn row(case: &Case, lang: Lang, place: usize, it: &Placed) -> [String; COLUMNS.len()] {
    let (step, action) = (&it.step, it.step.action);
    let waits: Vec<String> =
        it.after.iter().filter(|it| !it.implied).map(|reason| (reason.step + 1).to_string()).collect();
    // Only the window has a day that somebody told.
    let window = case.estate.deployment.window_day.told().filter(|_| action.phase == Phase::Window);
    let tick = case.progress.get(&step.id);
    let done = tick.map_or("", |it| if it.half { "half" } else { "yes" });
    let mut notes = vec![action.purpose.fill(lang, &step.values), action.impact.fill(lang, &step.values)];
    let told = tick.iter().flat_map(|it| [&it.when, &it.who, &it.note]).flatten();
    let told: Vec<_> = told.map(|it| it.as_str()).collect();
    if !told.is_empty() {
        notes.push(format!("{}: {}", phrases::NOTE.in_lang(lang), told.join(", ")));
    }
    [
        step.id.clone(),
        (place + 1).to_string(),
        action.title.fill(lang, &step.values),
        action.who.iter().map(|it| it.label().in_lang(lang)).collect::<Vec<_>>().join(", "),
        action.phase.label().in_lang(lang).to_owned(),
        action.minutes.0.to_string(),
        action.minutes.1.to_string(),
        window.map(ToString::to_string).unwrap_or_default(),
        waits.join(","),
        done.to_owned(),
        notes.join(" "),
    ]
}

/// A cell that no spreadsheet takes for a formula: names come from files and links. The apostrophe is what spreadsheets
/// themselves put before such a text; the wide forms of the signs count where East Asian input is in use.
fn harmless(cell: &str) -> String {
    let begins = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if begins { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Tick;
    use crate::estate::name::Note;
    use crate::paths::examples;
    use crate::plan::plan;

    fn read(text: &str) -> Vec<Vec<String>> {
        let text = text.strip_prefix('\u{feff}').expect("it begins with the mark");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|it| it.expect("a row").iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn every_step_is_a_row_that_waits_for_rows_above_it() {
        for example in examples::ALL {
            let case = example.case();
            let proposal = plan(&case);
            let steps = proposal.plan.as_ref().expect("a plan").steps.len();
            for lang in Lang::ALL {
                let rows = read(&tasks(&case, &proposal, lang));
                assert_eq!((rows.len(), rows[0].as_slice()), (steps + 1, COLUMNS.map(str::to_owned).as_slice()));
                for (number, row) in rows.iter().enumerate().skip(1) {
                    assert_eq!(row[1], number.to_string());
                    let mut waits = row[8].split(',').filter(|it| !it.is_empty());
                    assert!(waits.all(|it| it.parse::<usize>().is_ok_and(|it| it < number && it > 0)), "{row:?}");
                    assert!(!row[2].contains('{') && !row[10].contains('{'), "{row:?}");
                }
            }
        }
    }

    #[test]
    fn the_window_has_its_day_and_other_steps_have_none() {
        let case = examples::by_id("lync-2010-to-2013").expect("the example").case();
        let day = case.estate.deployment.window_day.told().expect("the example tells it").to_string();
        let rows = read(&tasks(&case, &plan(&case), Lang::En));
        let (inside, outside): (Vec<_>, Vec<_>) = rows[1..].iter().partition(|it| it[4] == "Cutover window");
        assert!(!inside.is_empty() && inside.iter().all(|it| it[7] == day));
        assert!(!outside.is_empty() && outside.iter().all(|it| it[7].is_empty()));
    }

    #[test]
    fn what_was_written_down_is_no_formula_and_stays_in_its_cell() {
        for text in ["=1+1", "+1", "-1", "@x", "＝1", "a \"b\", c; d"] {
            assert_eq!(harmless(text).starts_with('\''), !text.starts_with('a'));
            let mut case = examples::by_id("lync-2010-to-2013").expect("the example").case();
            let id = plan(&case).plan.expect("a plan").steps[0].step.id.clone();
            let tick = Tick { note: Some(Note::parse(text).expect("a note")), ..Tick::default() };
            case.progress.insert(id, tick);
            let rows = read(&tasks(&case, &plan(&case), Lang::En));
            assert!(rows[1][10].ends_with(text) && rows[1][9] == "yes", "{:?}", rows[1]);
        }
    }
}
