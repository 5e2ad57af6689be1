//! `Export-Csv` and spreadsheets: a heading and rows, with or without the line `#TYPE`.

use crate::import::records::{Record, Sink, Value, plain_type};
use crate::import::remarks::RemarkKind;
use crate::import::{Found, csv, limits};
use crate::text::Values;

/// Reads a table. False when its last row is not there as a whole.
pub(in crate::import) fn read(text: &str, found: &mut Found, sink: &mut Sink) -> bool {
    let type_name = csv::type_line(text).map(plain_type);
    let mut columns: Option<Vec<usize>> = None;
    // One record for all rows, so that a long table asks for little memory.
    let mut record = Record { keeps_blanks: true, type_name, ..Record::default() };
    let end = csv::each(text, &mut |heading, line, row, ends_open| {
        let columns = columns.get_or_insert_with(|| name(&mut record, heading));
        if row.len() != heading.len() {
            return found.remark(line, RemarkKind::Uneven, Values::new());
        }
        record.line = line;
        for (at, (_, value)) in columns.iter().zip(&mut record.fields) {
            let text = row.get(*at).unwrap_or_default();
            if ends_open && *at + 1 == row.len() {
                *value = Value::Cut(text.to_owned());
            } else {
                value.set_printed(text);
            }
        }
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

/// Gives a record the names of a heading, and says in which column each of them stands.
fn name(record: &mut Record, heading: &[String]) -> Vec<usize> {
    for name in heading {
        record.put(name.as_str(), Value::Nothing);
    }
    record.fields.iter().filter_map(|(name, _)| heading.iter().position(|it| **it == **name)).collect()
}
