//! What `Format-List` prints: `Name : value`, one property a line, records apart by empty lines.
//!
//! A long value goes on in the next lines, below where it began, or, copied from a document, at their beginning. A list
//! stands in braces. What stands between records, such as the prompt with the cmdlet, is passed over. Blanks at the
//! ends of values are not kept by this form.

use crate::import::records::{Record, Sink, Value};
use crate::import::remarks::RemarkKind;
use crate::import::{Found, limits};
use crate::text::Values;

/// Whether a text begins like a list: among its first lines that say anything, one is a property.
pub(in crate::import) fn is_list(text: &str) -> bool {
    text.lines()
        .filter(|it| !it.trim().is_empty())
        .take(8)
        .filter(|it| it.len() < 2_000)
        .any(|it| property(it).is_some())
}

/// The names of the properties near the beginning.
pub(in crate::import) fn names(text: &str) -> Vec<String> {
    text.lines().take(200).filter_map(property).map(|it| it.1.to_owned()).collect()
}

/// Reads a text. False when it ends in the middle of a line, so that the last value may be half.
pub(in crate::import) fn read(text: &str, found: &mut Found, sink: &mut Sink) -> bool {
    let whole = text.ends_with('\n');
    let mut reader = Reader {
        sink,
        count: 0,
        record: Record::default(),
        before: Vec::new(),
        value: String::new(),
        column: 0,
        apart: false,
    };
    let mut number = 0_u32;
    for line in text.lines() {
        number = number.saturating_add(1);
        if !reader.line(line, number, found) {
            found.remark(number, RemarkKind::TooMany, Values::new().with("limit", limits::MOST_ROWS));
            return false;
        }
    }
    reader.close_value();
    if !whole && !reader.record.is_empty() {
        reader.record.drop_last();
        found.remark(number, RemarkKind::LastValueCut, Values::new());
    }
    // The shell prints an empty line behind every record.
    let ends_early = !reader.apart && reader.is_begun();
    if ends_early {
        found.remark(reader.record.line, RemarkKind::LastEntryCut, Values::new());
    } else {
        reader.close(found);
    }
    whole && !ends_early
}

/// Indentation, name and value of a property's line.
fn property(line: &str) -> Option<(usize, &str, &str)> {
    let inside = line.trim_start();
    let end = inside.find(|it: char| !(it.is_ascii_alphanumeric() || it == '_'))?;
    let (name, rest) = inside.split_at(end);
    let value = rest.trim_start().strip_prefix(':')?;
    let fits =
        !name.is_empty() && rest.starts_with([' ', '\t']) && (value.is_empty() || value.starts_with([' ', '\t']));
    fits.then(|| (line.len() - inside.len(), name, value))
}

struct Reader<'a, 'b> {
    sink: &'a mut Sink<'b>,
    count: usize,
    record: Record,
    /// The properties of the record before.
    before: Vec<String>,
    /// The value of the last property, so far.
    value: String,
    /// Where the names of this record's properties begin.
    column: usize,
    /// An empty line came.
    apart: bool,
}

impl Reader<'_, '_> {
    /// Takes a line. False when there are too many records.
    fn line(&mut self, line: &str, number: u32, found: &mut Found) -> bool {
        let line = line.strip_suffix('\r').unwrap_or(line);
        // The shell pads the lines of a value, and not those between records.
        if line.is_empty() {
            self.apart = true;
            return true;
        }
        let is_open = !self.record.is_empty();
        match property(line) {
            // What stands further in belongs to the value above, even when it looks like a property.
            Some((column, name, value)) if !is_open || self.apart || column <= self.column => {
                self.close_value();
                if !is_open || self.apart || self.record.has(name) {
                    self.close(found);
                    self.column = column;
                    self.record = Record::at(number);
                    self.count += 1;
                }
                self.apart = false;
                if !self.record.put(name, Value::Nothing) {
                    found.remark(number, RemarkKind::TooMany, Values::new().with("limit", limits::MOST_FIELDS));
                }
                value.trim().clone_into(&mut self.value);
            }
            _ if is_open && (!self.apart || line.starts_with([' ', '\t'])) => {
                self.go_on(line.trim());
            }
            _ => (),
        }
        self.count <= limits::MOST_ROWS
    }

    /// Whether this record has the first properties of the one before, and not all of them.
    fn is_begun(&self) -> bool {
        let mut now = self.record.names();
        let mut before = self.before.iter();
        now.by_ref().zip(before.by_ref()).all(|(now, before)| now == before) && before.next().is_some()
    }

    /// A value goes on. The shell breaks lines at blanks, which it drops, and behind commas and hyphens.
    fn go_on(&mut self, more: &str) {
        if more.is_empty() {
            return;
        }
        if !(self.value.is_empty() || self.value.ends_with([',', '-'])) {
            self.value.push(' ');
        }
        self.value.push_str(more);
    }

    fn close_value(&mut self) {
        let text = std::mem::take(&mut self.value);
        if let Some(value) = self.record.last_mut() {
            *value =
                if text.starts_with('{') && !text.ends_with('}') { Value::Cut(text) } else { Value::printed(&text) };
        }
    }

    fn close(&mut self, found: &mut Found) {
        let record = std::mem::take(&mut self.record);
        if !record.is_empty() {
            (self.sink)(&record, found);
            self.before = record.names().map(str::to_owned).collect();
        }
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
    fn records_are_apart_by_empty_lines_or_by_a_name_that_comes_again() {
        for text in ["A : 1\nB : 2\n\nA : 3\nB :\n", "\r\n\r\nA : 1\r\nB : 2\r\nA : 3\r\nB : \r\n"] {
            let it = records(text);
            assert_eq!(
                (it.len(), it[0].word("B"), it[1].word("A"), it[1].get("B")),
                (2, Some("2"), Some("3"), Some(&Value::Nothing))
            );
        }
    }

    #[test]
    fn long_values_go_on() {
        let text = "PS > Get-CsSite\n\nIdentity : Site:Mill\nServices : {UserServer:fe.mill.example,\n           Registrar:fe.mill.example}\nDistinguishedName : CN=RTC\n           Service,CN=a-\n           b : c,\n           DC=example\nB : x\n";
        let it = &records(text)[0];
        assert_eq!(it.line, 3);
        assert_eq!(
            it.get("Services").unwrap().words().unwrap(),
            ["UserServer:fe.mill.example", "Registrar:fe.mill.example"]
        );
        assert_eq!(it.word("DistinguishedName"), Some("CN=RTC Service,CN=a-b : c,DC=example"));
        assert_eq!(it.word("B"), Some("x"));
    }

    #[test]
    fn a_copied_list_goes_on_at_the_beginning_of_the_line() {
        let it = &records(
            "Identity : EdgeServer: e.example\nDependentServiceList : {Registrar:a.example,\nMediationServer:b.example}\nVersion : 5\n",
        )[0];
        assert_eq!((it.word("Identity"), it.word("Version")), (Some("EdgeServer: e.example"), Some("5")));
        assert_eq!(it.get("DependentServiceList").unwrap().words().unwrap().len(), 2);
    }

    #[test]
    fn a_last_record_that_was_begun_is_left_out() {
        assert_eq!(records("A : 1\nB : 2\n\nA : 3\n").len(), 1);
        assert_eq!(records("A : 1\nB : 2\n\nA : 3\n\n").len(), 2);
        assert_eq!(records("A : 1\nB : 2\n\nC : 3\n").len(), 2);
    }

    #[test]
    fn a_list_that_is_cut_off_is_no_list() {
        let it = &records("A : {x.example,\n    y.exa\nB : 2\n")[0];
        assert!(it.get("A").unwrap().is_lost());
        let it = &records("A : 1\nB : half")[0];
        assert_eq!((it.word("A"), it.get("B")), (Some("1"), None));
    }
}
