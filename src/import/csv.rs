//! A thin seam over the CSV parser: a table with a heading, separated by comma, semicolon or tab.
//!
//! `Export-Csv` writes a line `#TYPE` first unless told otherwise, and separates by semicolon where the comma is the
//! decimal sign.

use csv::{ReaderBuilder, StringRecord};

use crate::import::limits::MOST_ROWS;
use crate::import::lines::Lines;

/// How a table ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct End {
    /// There were more rows than are read.
    pub(super) too_many: bool,
    /// The text ends inside a quoted field; the row with it was left out.
    pub(super) open_quote: bool,
}

/// Takes the heading, the line in which a row begins, the row, and whether its last field may go on.
pub(super) type Take<'a> = dyn FnMut(&[String], u32, &StringRecord, bool) + 'a;

/// The heading of a text as if it were a table, for guessing what it is.
pub(super) fn heading(text: &str) -> Vec<String> {
    let (_, body) = without_type(text);
    let line: String = body.lines().next().unwrap_or("").chars().take(20_000).collect();
    let mut names = Vec::new();
    // A row is needed for the heading to be told.
    each(&format!("{line}\n-\n"), &mut |heading, _, _, _| names = heading.to_vec());
    names
}

/// The type in the line `#TYPE`.
pub(super) fn type_line(text: &str) -> Option<&str> {
    let first = text.lines().next()?.trim().trim_start_matches('"');
    first.strip_prefix("#TYPE").map(str::trim)
}

/// Reads a table row by row.
pub(super) fn each(text: &str, take: &mut Take) -> End {
    let (skipped, body) = without_type(text);
    let mut end = End { open_quote: body.bytes().filter(|it| *it == b'"').count() % 2 == 1, ..End::default() };
    let mut reader =
        ReaderBuilder::new().delimiter(separator(body)).has_headers(false).flexible(true).from_reader(body.as_bytes());
    // The parser's own count lags where lines end in two characters.
    let mut lines = Lines::of(body);
    let mut heading: Vec<String> = Vec::new();
    // The row that was read last, which may be cut, and the one before it.
    let (mut next, mut row) = (StringRecord::new(), StringRecord::new());
    let mut line = 0;
    let mut rows = 0_usize;
    // The text is UTF-8 and rows may be uneven, so nothing is left that could fail.
    while reader.read_record(&mut next).unwrap_or(false) {
        let from = next.position().and_then(|it| usize::try_from(it.byte()).ok()).unwrap_or(0);
        let next_line = lines.of_content(from).saturating_add(skipped);
        if heading.is_empty() {
            heading = next.iter().map(|it| it.trim().to_owned()).collect();
            continue;
        }
        if rows > 0 {
            take(&heading, line, &row, false);
        }
        if rows >= MOST_ROWS {
            end.too_many = true;
            return end;
        }
        rows += 1;
        std::mem::swap(&mut row, &mut next);
        line = next_line;
    }
    // A last row that is open runs to the end of the text and may hold half a value.
    if rows > 0 && !end.open_quote {
        take(&heading, line, &row, !body.ends_with(['\n', '\r', '"']));
    }
    end
}

fn without_type(text: &str) -> (u32, &str) {
    match text.split_once('\n') {
        Some((first, rest)) if first.trim_start_matches('"').starts_with("#TYPE") => (1, rest),
        _ => (0, text),
    }
}

/// The sign that stands most often in the heading, outside of quotation marks.
fn separator(body: &str) -> u8 {
    let mut counts = [(0_usize, b','), (0, b';'), (0, b'\t')];
    let mut quoted = false;
    for byte in body.lines().next().unwrap_or("").bytes() {
        quoted ^= byte == b'"';
        for (count, sign) in &mut counts {
            *count += usize::from(byte == *sign && !quoted);
        }
    }
    // The first among equals: a comma.
    counts.into_iter().rev().max_by_key(|(count, _)| *count).map_or(b',', |(_, sign)| sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> (Vec<(u32, Vec<String>, bool)>, End) {
        let mut out = Vec::new();
        let end = each(text, &mut |_, line, row, open| out.push((line, row.iter().map(str::to_owned).collect(), open)));
        (out, end)
    }

    #[test]
    fn all_three_separators_and_the_type_line_are_read() {
        for text in ["#TYPE X\na,b\n1,\"2,3\"\n", "a;b\n1;2,3\n", "\"a\"\t\"b\"\r\n1\t2,3\r\n"] {
            assert_eq!(heading(text), ["a", "b"]);
            assert_eq!(rows(text).0[0].1, ["1", "2,3"]);
        }
        assert_eq!(type_line("\"#TYPE A.B\"\n"), Some("A.B\""));
    }

    #[test]
    fn lines_are_counted_in_the_file() {
        let text = "#TYPE X\na,b\n1,\"x\ny\"\n\n3,4\n5\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            assert_eq!(rows(&text).0.iter().map(|it| it.0).collect::<Vec<_>>(), [3, 6, 7]);
        }
    }

    #[test]
    fn a_row_that_was_cut_inside_a_field_is_not_taken() {
        let (rows, end) = rows("a,b\n1,2\n3,\"4");
        assert!(end.open_quote);
        assert_eq!(rows.len(), 1);
    }

    #[test]
    fn a_last_field_without_an_end_may_go_on() {
        assert!(rows("a,b\n1,2").0[0].2);
        assert!(!rows("a,b\n1,2\n").0[0].2 && !rows("a,b\n1,\"2\"").0[0].2);
    }
}
