//! `Export-Csv` and spreadsheets: a heading and rows, with or without the line `#TYPE`.

use std::rc::Rc;

use crate::import::records::{Record, Sink, Value, plain_type};
use crate::import::remarks::RemarkKind;
use crate::import::{Found, csv, limits};
use crate::text::Values;

/// Reads a table. False when its last row is not there as a whole.
pub(in crate::import) fn read(text: &str, found: &mut Found, sink: &mut Sink) -> bool {
    let mut names: Option<Heading> = None;
    let type_name = csv::type_line(text).map(plain_type);
    let end = csv::each(text, &mut |heading, line, row, ends_open| {
        let names = names.get_or_insert_with(|| Heading::of(heading));
        if row.len() != heading.len() {
            return found.remark(line, RemarkKind::Uneven, Values::new());
        }
        let mut record = Record { keeps_blanks: true, ..Record::at(line) };
        record.type_name.clone_from(&type_name);
        record.twice.clone_from(&names.twice);
        record.fields = names
            .single
            .iter()
            .map(|(at, name)| {
                let text = row.get(*at).unwrap_or_default();
                let is_cut = ends_open && *at + 1 == row.len() && !text.is_empty();
                (name.clone(), if is_cut { Value::Cut(text.to_owned()) } else { Value::printed(text) })
            })
            .collect();
        sink(&record, found);
    });
    if end.too_many {
        found.remark(0, RemarkKind::TooMany, Values::new().with("limit", limits::MOST_ROWS));
    }
    if end.open_quote {
        found.remark(0, RemarkKind::LastRowCut, Values::new());
    }
    !end.open_quote && !end.too_many
}

/// The names of a heading, and those that stand there twice.
struct Heading {
    single: Vec<(usize, Rc<str>)>,
    twice: Vec<Rc<str>>,
}

impl Heading {
    fn of(names: &[String]) -> Self {
        let mut whole = Record::default();
        for name in names {
            whole.put(name.as_str(), Value::Nothing);
        }
        let single =
            whole.fields.into_iter().filter_map(|(name, _)| Some((names.iter().position(|it| **it == *name)?, name)));
        Self { single: single.collect(), twice: whole.twice }
    }
}
