//! Who reaches whom, and what may run side by side, on paper.

use crate::continuity::Through;
use crate::estate::{Estate, TableId};
use crate::plan::Plan;
use crate::plan::bands::{Band, Chart, How, Span};
use crate::plan::slots::Freedom;
use crate::runbook::{Block, Chapter, phrases, ways, words};
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

/// How many columns of steps fit on a sheet that stands upright.
const COLUMNS: usize = 12;

/// Up to so many names stand in a cell.
const NAMES: usize = 3;

/// How a message travels, in a word or two.
pub const fn how_word(it: How) -> Text {
    match it {
        How::Via(Through::Legacy(_)) => phrases::HOW_LEGACY,
        How::Via(Through::Edge(_)) => phrases::HOW_EDGE,
        How::Dark(_) => phrases::HOW_DARK,
        How::Ended => phrases::HOW_ENDED,
        How::Either(..) => phrases::HOW_EITHER,
        How::Unknown(_) | How::Untold(_) => phrases::HOW_UNKNOWN,
        How::Turning => phrases::HOW_TURNING,
    }
}

/// Through which gateway, why not, or what must be told first.
pub fn how_detail(estate: &Estate, lang: Lang, it: How) -> Option<String> {
    Some(match it {
        How::Via(through) => words::through(estate, through),
        How::Dark(because) | How::Either(_, because) => words::because(because).in_lang(lang).to_owned(),
        How::Unknown(place) => words::question(estate, lang, place),
        How::Untold(column) => TableId::Partner.column(column)?.label.in_lang(lang).to_owned(),
        How::Ended | How::Turning => return None,
    })
}

/// How a message travels, with the gateway or the reason.
pub fn how(estate: &Estate, lang: Lang, it: How) -> String {
    let word = how_word(it).in_lang(lang);
    how_detail(estate, lang, it).map_or_else(|| word.to_owned(), |detail| format!("{word}: {detail}"))
}

/// The partners of a band: their names, or how many.
pub fn partners(estate: &Estate, lang: Lang, band: &Band) -> String {
    match band.partners.as_slice() {
        [one] => estate.partner_name(*one),
        many => phrases::PARTNERS_ALIKE.fill(lang, &Values::new().with("n", many.len())),
    }
}

/// The crowds of a band: their names, or how many.
pub fn crowds(estate: &Estate, lang: Lang, band: &Band) -> String {
    if band.crowds.len() > NAMES {
        return phrases::CROWDS_N.fill(lang, &Values::new().with("n", band.crowds.len()));
    }
    number::list(&band.crowds.iter().map(|it| estate.crowd_name(*it)).collect::<Vec<_>>())
}

/// The directions of a band.
pub fn directions(band: &Band) -> Text {
    match band.directions.as_slice() {
        [one] => words::direction(*one),
        _ => phrases::BOTH_WAYS,
    }
}

/// The states of a column, in steps.
pub fn span(it: Span) -> String {
    if it.from == it.to { it.from.to_string() } else { format!("{}–{}", it.from, it.to) }
}

/// The chapter of who reaches whom; `None` when there is nobody to reach.
pub(super) fn reach(estate: &Estate, lang: Lang, chart: &Chart) -> Option<Chapter> {
    if chart.bands.is_empty() {
        return None;
    }
    let mut legend = Legend::default();
    let mut blocks = vec![Block::Says(phrases::REACH_SAYS.in_lang(lang).to_owned())];
    for spans in chart.spans.chunks(COLUMNS) {
        let head = [phrases::PARTNER, phrases::USERS, phrases::DIRECTION].map(|it| it.in_lang(lang).to_owned());
        let head = head.into_iter().chain(spans.iter().map(|it| span(*it))).collect();
        let rows = chart.bands.iter().map(|band| {
            let first =
                [partners(estate, lang, band), crowds(estate, lang, band), directions(band).in_lang(lang).to_owned()];
            let cells = spans.iter().filter_map(|span| {
                let stretch = band.stretches.iter().find(|it| span.from < it.from + it.states)?;
                Some(legend.sign(stretch.how))
            });
            first.into_iter().chain(cells).collect()
        });
        let rows = rows.collect();
        blocks.push(Block::Table { head, rows });
    }
    let signs = legend.0.iter().map(|(sign, it)| format!("{sign} = {}", how(estate, lang, *it)));
    blocks.push(Block::List(signs.collect()));
    blocks.extend(alike(estate, lang, chart));
    Some(Chapter { id: "reach", title: phrases::REACH.in_lang(lang).to_owned(), blocks })
}

/// Who the partners are that a cell only counts.
fn alike(estate: &Estate, lang: Lang, chart: &Chart) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut last = None;
    for band in chart.bands.iter().filter(|it| it.partners.len() > 1) {
        if last == Some(&band.partners) {
            continue;
        }
        last = Some(&band.partners);
        let names: Vec<String> = band.partners.iter().map(|it| estate.partner_name(*it)).collect();
        blocks.push(Block::Heading(partners(estate, lang, band)));
        blocks.push(Block::Says(number::list(&names)));
    }
    blocks
}

/// Short signs for ways, so that many columns fit: a letter for a gateway, a cross for dark, a question mark for not
/// known, a tilde for what hangs on the answer that a partner holds, a dash for what was ended on purpose.
#[derive(Default)]
struct Legend(Vec<(String, How)>);

impl Legend {
    fn sign(&mut self, how: How) -> String {
        if let Some((sign, _)) = self.0.iter().find(|it| it.1 == how) {
            return sign.clone();
        }
        let kind = |it: How| match it {
            How::Via(_) => 0,
            How::Dark(_) => 1,
            How::Unknown(_) | How::Untold(_) => 2,
            How::Turning => 3,
            How::Either(..) => 4,
            How::Ended => 5,
        };
        let before = self.0.iter().filter(|it| kind(it.1) == kind(how)).count();
        let sign = match kind(how) {
            0 => letters(before),
            1 => format!("×{}", before + 1),
            2 => format!("?{}", before + 1),
            4 => format!("~{}", before + 1),
            5 => "–".to_owned(),
            _ => "…".to_owned(),
        };
        self.0.push((sign.clone(), how));
        sign
    }
}

/// A, B, … Z, A1, B1, …
fn letters(number: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    if number < 26 { letter.to_string() } else { format!("{letter}{}", number / 26) }
}

/// The chapter of lanes, places and waits.
pub(super) fn freedom(lang: Lang, plan: &Plan, freedom: &Freedom) -> Chapter {
    let say = |text: Text| text.in_lang(lang).to_owned();
    let mut blocks: Vec<Block> = ways::freedom(lang, freedom).into_iter().map(Block::Says).collect();
    blocks.push(Block::Says(say(phrases::FREEDOM_SAYS)));
    let head = [
        phrases::STEP,
        phrases::WHAT,
        phrases::MINUTES,
        phrases::LANE,
        phrases::MAY_STAND,
        phrases::WAITS_FOR_STEPS,
        phrases::CRITICAL_MARK,
    ];
    let rows = plan.steps.iter().zip(&freedom.slots).enumerate().map(|(place, (placed, slot))| {
        let (low, high) = placed.step.minutes;
        let waits: Vec<usize> = placed.after.iter().filter(|it| !it.implied).map(|it| it.step + 1).collect();
        let critical = freedom.critical.path.contains(&place);
        vec![
            (place + 1).to_string(),
            placed.step.action.title.fill(lang, &placed.step.values),
            number::minutes(lang, low, high),
            (slot.lane + 1).to_string(),
            ways::places(slot),
            number::runs(&waits),
            if critical { say(number::yes_or_no(true)) } else { String::new() },
        ]
    });
    blocks.push(Block::Table { head: head.map(say).to_vec(), rows: rows.collect() });
    Chapter { id: "freedom", title: say(phrases::FREEDOM), blocks }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::bands::chart;
    use crate::plan::sketch;
    use crate::plan::slots::slots;

    #[test]
    fn every_cell_has_a_sign_that_the_legend_explains() {
        for example in examples::ALL {
            let case = example.case();
            let plan = sketch(&case).unwrap();
            let chapter = reach(&case.estate, Lang::En, &chart(&case.estate, &plan)).unwrap();
            let Some(Block::List(legend)) = chapter.blocks.iter().find(|it| matches!(it, Block::List(_))) else {
                panic!("a legend");
            };
            for block in &chapter.blocks {
                let Block::Table { head, rows } = block else {
                    continue;
                };
                for row in rows {
                    assert_eq!(row.len(), head.len());
                    assert!(row[3..].iter().all(|it| legend.iter().any(|says| says.starts_with(&format!("{it} = ")))));
                }
            }
        }
    }

    #[test]
    fn the_columns_are_the_steps_at_which_something_changes() {
        let case = examples::by_id("lync-2010-to-2013").unwrap().case();
        let plan = sketch(&case).unwrap();
        let chapter = reach(&case.estate, Lang::En, &chart(&case.estate, &plan)).unwrap();
        let Block::Table { head, .. } = &chapter.blocks[1] else { panic!("a table") };
        assert!(head.len() < 14, "{head:?}");
        assert!(head.last().unwrap().ends_with(&plan.steps.len().to_string()));
    }

    #[test]
    fn every_step_stands_in_the_table_of_lanes() {
        let plan = sketch(&examples::ALL[0].case()).unwrap();
        let chapter = freedom(Lang::En, &plan, &slots(&plan));
        let Some(Block::Table { rows, .. }) = chapter.blocks.last() else { panic!("a table") };
        assert_eq!(rows.len(), plan.steps.len());
    }

    #[test]
    fn letters_go_on_after_the_alphabet() {
        assert_eq!([letters(0), letters(25), letters(26)], ["A", "Z", "A1"]);
    }
}
