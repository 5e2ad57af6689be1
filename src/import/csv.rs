//! A thin seam over the CSV parser: a table with a heading, separated by comma, semicolon or tab.
//!
//! `Export-Csv` writes a line `#TYPE` first unless told otherwise, and separates by semicolon where the comma is the
//! decimal sign.

use csv::{ReaderBuilder, StringRecord};

use crate::import::limits::MOST_ROWS;
use crate::import::lines::Lines;

/// A table.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) heading: Vec<String>,
    /// Rows with the line in which they begin.
    pub(super) rows: Vec<(u32, StringRecord)>,
    /// Lines whose fields are not as many as the heading's.
    pub(super) uneven: Vec<u32>,
    /// There were more rows than are read.
    pub(super) too_many: bool,
    /// The file ends inside a quoted field.
    pub(super) open_quote: bool,
}

impl Table {
    /// Where a column stands, by its name without regard to case.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.heading.iter().position(|it| it.eq_ignore_ascii_case(name))
    }
}

/// The heading of a text as if it were a table, for guessing what it is.
pub(super) fn heading(text: &str) -> Vec<String> {
    let (_, body) = without_type(text);
    let line: String = body.lines().next().unwrap_or("").chars().take(20_000).collect();
    read(&line).heading
}

/// Reads a table.
pub(super) fn read(text: &str) -> Table {
    let (skipped, body) = without_type(text);
    let mut table = Table { open_quote: body.bytes().filter(|it| *it == b'"').count() % 2 == 1, ..Table::default() };
    let mut reader =
        ReaderBuilder::new().delimiter(separator(body)).has_headers(false).flexible(true).from_reader(body.as_bytes());
    // The parser's own count lags where lines end in two characters.
    let mut lines = Lines::of(body);
    let mut record = StringRecord::new();
    let mut last_taken = false;
    // The text is UTF-8 and rows may be uneven, so nothing is left that could fail.
    while reader.read_record(&mut record).unwrap_or(false) {
        let from = record.position().and_then(|it| usize::try_from(it.byte()).ok()).unwrap_or(0);
        let line = lines.of_content(from).saturating_add(skipped);
        last_taken = false;
        if table.heading.is_empty() {
            table.heading = record.iter().map(|it| it.trim().to_owned()).collect();
        } else if record.len() != table.heading.len() {
            table.uneven.push(line);
        } else if table.rows.len() >= MOST_ROWS {
            table.too_many = true;
            break;
        } else {
            table.rows.push((line, record.clone()));
            last_taken = true;
        }
    }
    if table.open_quote && last_taken {
        // The last row runs to the end of the file and may hold half a value.
        table.rows.pop();
    }
    table
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

    #[test]
    fn all_three_separators_and_the_type_line_are_read() {
        for text in ["#TYPE X\na,b\n1,\"2,3\"\n", "a;b\n1;2,3\n", "\"a\"\t\"b\"\r\n1\t2,3\r\n"] {
            let table = read(text);
            assert_eq!(table.heading, ["a", "b"]);
            assert_eq!(table.rows[0].1.iter().collect::<Vec<_>>(), ["1", "2,3"]);
        }
    }

    #[test]
    fn lines_are_counted_in_the_file() {
        let text = "#TYPE X\na,b\n1,\"x\ny\"\n\n3,4\n5\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            let table = read(&text);
            assert_eq!(table.rows.iter().map(|it| it.0).collect::<Vec<_>>(), [3, 6]);
            assert_eq!(table.uneven, [7]);
        }
    }

    #[test]
    fn a_row_that_was_cut_inside_a_field_is_not_taken() {
        let table = read("a,b\n1,2\n3,\"4");
        assert!(table.open_quote);
        assert_eq!(table.rows.len(), 1);
    }

    #[test]
    fn columns_are_found_whatever_their_case() {
        assert_eq!(read("Domain,tlsnegotiation\n").column("TlsNegotiation"), Some(1));
    }
}
