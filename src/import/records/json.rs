//! `ConvertTo-Json`: one object, a list of them, or a list in `value`, as Windows PowerShell writes a list that went
//! through a variable. Enumerations come as words or as numbers, dates as `/Date(…)/` or in the ISO form.

use std::rc::Rc;

use crate::import::lines::Lines;
use crate::import::records::{Record, Sink, Value};
use crate::import::remarks::RemarkKind;
use crate::import::{Found, beginning, limits};
use crate::json::{self, Part};
use crate::text::Values;

/// The names of members near the beginning of a text, for guessing what it is; it may be cut.
pub(in crate::import) fn names(text: &str) -> Vec<String> {
    let near = beginning(text, 40_000);
    // What stands between two quotation marks and before a colon is a name; no name that is looked for has an escape.
    let mut names = Vec::new();
    let mut parts = near.split('"').skip(1);
    while let Some(inside) = parts.next() {
        match parts.next() {
            Some(after) if after.trim_start().starts_with(':') => names.push(inside.to_owned()),
            _ => (),
        }
    }
    names
}

/// Reads a document. False when nothing could be taken from it.
pub(in crate::import) fn read(text: &str, found: &mut Found, sink: &mut Sink) -> bool {
    if json::depth(text) > limits::DEEPEST {
        found.remark(0, RemarkKind::TooDeep, Values::new().with("limit", limits::DEEPEST));
        return false;
    }
    match Part::of(text) {
        Ok(document) => {
            each(document, &mut Lines::of(text), found, sink);
            true
        }
        Err(it) => {
            let kind = if it.cut { RemarkKind::CutShort } else { RemarkKind::Broken };
            found.remark(u32::try_from(it.line).unwrap_or(u32::MAX), kind, Values::new());
            false
        }
    }
}

/// Gives every object of a part to the sink: the part is one, a list of them, or a wrapped list.
pub(in crate::import) fn each(part: Part<'_>, lines: &mut Lines, found: &mut Found, sink: &mut Sink) {
    let items = list(part).unwrap_or_else(|| vec![part]);
    if items.len() > limits::MOST_ROWS {
        found.remark(0, RemarkKind::TooMany, Values::new().with("limit", limits::MOST_ROWS));
    }
    for item in items.into_iter().take(limits::MOST_ROWS) {
        let line = lines.at(item.at());
        match record(item, line) {
            Some((record, true)) => sink(&record, found),
            Some((_, false)) => {
                found.remark(line, RemarkKind::TooMany, Values::new().with("limit", limits::MOST_FIELDS));
            }
            None => found.remark(line, RemarkKind::Nameless, Values::new()),
        }
    }
}

/// The items of an array, with or without the shell's wrapper.
fn list(part: Part<'_>) -> Option<Vec<Part<'_>>> {
    if let Some(items) = part.array() {
        return Some(items);
    }
    let members = part.object()?;
    let is_wrapper = members.iter().all(|(key, _)| key == "value" || key == "Count");
    members.into_iter().find(|(key, _)| is_wrapper && key == "value")?.1.array()
}

/// An object, and whether all of its members were taken.
fn record(part: Part<'_>, line: u32) -> Option<(Record, bool)> {
    let mut record = Record { keeps_blanks: true, ..Record::at(line) };
    let mut whole = true;
    for (key, part) in part.object()? {
        whole &= record.put(key, value(part, line));
    }
    Some((record, whole))
}

/// Documents are checked for their depth before, so this ends.
fn value(part: Part<'_>, line: u32) -> Value {
    if part.is_null() {
        return Value::Nothing;
    }
    if let Some(text) = part.string() {
        return Value::printed(&text);
    }
    if let Some(items) = list(part) {
        return Value::list(items.into_iter().map(|it| value(it, line)).collect(), true);
    }
    match record(part, line) {
        Some((record, _)) => Value::Record(Rc::new(record)),
        None => Value::Text(match part.text() {
            "true" => "True".to_owned(),
            "false" => "False".to_owned(),
            number => number.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::records::tests::read_with;

    fn records(text: &str) -> Vec<Record> {
        read_with(read, text)
    }

    #[test]
    fn one_object_a_list_and_a_wrapped_list_are_the_same() {
        for text in ["{\"A\": 1}", "[{\"A\": 1}]", "{\"value\": [{\"A\": 1}], \"Count\": 1}"] {
            assert_eq!(records(text)[0].word("a"), Some("1"), "{text}");
        }
    }

    #[test]
    fn nested_values_are_read() {
        let all = records(
            "[{\"L\": {\"value\": [\"a\", \"b\"], \"Count\": 2}, \"O\": {\"Fqdn\": \"x\"}, \"N\": null, \"T\": true}]",
        );
        let it = &all[0];
        assert_eq!(it.get("L").unwrap().words().unwrap(), ["a", "b"]);
        assert_eq!((it.word("O"), it.get("N"), it.word("T")), (Some("x"), Some(&Value::Nothing), Some("True")));
    }
}
