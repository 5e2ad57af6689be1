//! What `Format-Table` prints: a heading, a line of hyphens, and rows in columns.
//!
//! The widths are told by the hyphens alone, so a table is taken only when every row fits into them. A value that ends in
//! three dots is not all there.

use crate::import::records::{Record, Sink, Value};
use crate::import::remarks::RemarkKind;
use crate::import::{Found, limits};
use crate::text::Values;

/// The heading of a table and the number of the line after its hyphens, counted from 0.
fn heading(text: &str) -> Option<(Vec<(usize, String)>, usize)> {
    let mut before: Option<&str> = None;
    for (at, line) in text.lines().enumerate().take(30) {
        let is_rule = line.contains("--") && line.chars().all(|it| it == '-' || it == ' ') && line.len() < 10_000;
        if let (true, Some(names)) = (is_rule, before) {
            let names: Vec<char> = names.chars().collect();
            let starts = starts(line);
            let columns = starts.iter().enumerate().map(|(i, from)| {
                let to = starts.get(i + 1).copied().unwrap_or(names.len()).min(names.len());
                let name: String = names.get(*from..to).unwrap_or_default().iter().collect();
                (*from, name.trim().to_owned())
            });
            let columns: Vec<(usize, String)> = columns.collect();
            let is_name = |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_alphanumeric() || it == '_');
            return columns.iter().all(|it| is_name(&it.1)).then_some((columns, at + 1));
        }
        before = Some(line);
    }
    None
}

/// Where the runs of hyphens begin.
fn starts(rule: &str) -> Vec<usize> {
    let signs: Vec<char> = rule.chars().collect();
    (0..signs.len()).filter(|it| signs[*it] == '-' && (*it == 0 || signs[*it - 1] != '-')).collect()
}

/// The names in the heading of a table; none when there is no table.
pub(in crate::import) fn names(text: &str) -> Vec<String> {
    heading(text).map(|it| it.0.into_iter().map(|it| it.1).collect()).unwrap_or_default()
}

/// Reads a table. False when nothing could be taken, or not all.
pub(in crate::import) fn read(text: &str, cmdlet: &str, found: &mut Found, sink: &mut Sink) -> bool {
    let Some((columns, from)) = heading(text) else { return false };
    let mut records = Vec::new();
    for (at, line) in text.lines().enumerate().skip(from) {
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        if line.trim().is_empty() {
            if records.is_empty() {
                continue;
            }
            break;
        }
        let Some(record) = record(line, number, &columns) else {
            found.remark(number, RemarkKind::UnsureTable, Values::new().with("cmdlet", cmdlet));
            return false;
        };
        records.push(record);
        if records.len() > limits::MOST_ROWS {
            found.remark(number, RemarkKind::TooMany, Values::new().with("limit", limits::MOST_ROWS));
            return false;
        }
    }
    let whole = text.ends_with('\n');
    if !whole && text.lines().count() == from + records.len() {
        // The last row may go on.
        if let Some(last) = records.last_mut() {
            last.drop_last();
            found.remark(last.line, RemarkKind::LastValueCut, Values::new());
        }
    }
    for record in &records {
        sink(record, found);
    }
    whole
}

/// A row; `None` when it does not fit into the columns.
fn record(line: &str, number: u32, columns: &[(usize, String)]) -> Option<Record> {
    let signs: Vec<char> = line.chars().collect();
    let mut record = Record::at(number);
    for (i, (from, name)) in columns.iter().enumerate() {
        let is_apart = *from == 0 || signs.get(*from - 1).is_none_or(|it| *it == ' ');
        let to = columns.get(i + 1).map_or(signs.len(), |it| it.0).min(signs.len());
        let text: String = signs.get(*from..to.max(*from)).unwrap_or_default().iter().collect();
        // A row that goes on in the next line has nothing in its first column.
        if !is_apart || (i == 0 && text.trim().is_empty()) {
            return None;
        }
        let text = text.trim();
        let is_cut = text.ends_with("...") || text.ends_with('…');
        record.put(name.as_str(), if is_cut { Value::Cut(text.to_owned()) } else { Value::printed(text) });
    }
    Some(record)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(text: &str) -> (Vec<Record>, Found) {
        let (mut out, mut found) = (Vec::new(), Found::default());
        read(text, "Get-CsSipDomain", &mut found, &mut |it, _| out.push(it.clone()));
        (out, found)
    }

    #[test]
    fn columns_are_taken_by_their_hyphens() {
        let (it, _) = records(
            "\nName         Count List\n----         ----- ----\nmill.example     5 {a, b}\nweir.example    17 {a...\n\nafter\n",
        );
        assert_eq!(
            (it.len(), it[0].word("Name"), it[0].word("Count"), it[1].word("Count")),
            (2, Some("mill.example"), Some("5"), Some("17"))
        );
        assert_eq!(it[0].get("List").unwrap().words().unwrap(), ["a", "b"]);
        assert!(it[1].get("List").unwrap().is_lost());
    }

    #[test]
    fn a_row_that_does_not_fit_spoils_the_table() {
        let (it, found) = records("Name  Count\n----  -----\na     1\nb 1234567\n");
        assert!(it.is_empty());
        assert_eq!(found.remarks[0].kind, RemarkKind::UnsureTable);
    }
}
