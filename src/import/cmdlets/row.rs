//! One row of the estate, filled from a record: property by property, and nothing that is not sure.

use std::collections::BTreeSet;

use crate::estate::TableId;
use crate::estate::cell::{Kind, Raw};
use crate::import::records::{Record, Value};
use crate::import::remarks::RemarkKind;
use crate::import::{By, Entry, Found, shown};
use crate::text::Values;

/// A row that a record tells about.
pub(super) struct Row<'a> {
    pub(super) record: &'a Record,
    pub(super) found: &'a mut Found,
    pub(super) table: TableId,
    pub(super) name: String,
    pub(super) by: By,
}

impl<'a> Row<'a> {
    /// The row with this name.
    pub(super) fn named(record: &'a Record, found: &'a mut Found, table: TableId, name: &str) -> Self {
        Self { record, found, table, name: name.to_owned(), by: By::Name }
    }

    /// The row of the pool that has this server.
    pub(super) fn of_server(record: &'a Record, found: &'a mut Found, server: &str, by: By) -> Self {
        Self { by, ..Self::named(record, found, TableId::Edge, server) }
    }

    /// Tells a cell.
    pub(super) fn tell(&mut self, column: &'static str, raw: Raw) {
        debug_assert!(self.table.column(column).is_some(), "{:?} has no column {column}", self.table);
        let entry =
            Entry { table: self.table, row: self.name.clone(), by: self.by, column, raw, line: self.record.line };
        self.found.entries.push(entry);
    }

    /// Tells *yes* or *no*.
    pub(super) fn tell_flag(&mut self, column: &'static str, yes: bool) {
        self.tell(column, Raw::one(if yes { "yes" } else { "no" }));
    }

    /// A property that is `True` or `False`.
    pub(super) fn flag(&mut self, property: &'static str, column: &'static str) {
        match self.told(property) {
            Told::Word(word) if word.eq_ignore_ascii_case("true") => self.tell_flag(column, true),
            Told::Word(word) if word.eq_ignore_ascii_case("false") => self.tell_flag(column, false),
            Told::Word(_) | Told::Odd => self.odd(property),
            Told::Nothing | Told::Missing => (),
        }
    }

    /// A property that is one of the words of its column. A number is never taken for a word: their order is not
    /// documented.
    pub(super) fn choice(&mut self, property: &'static str, column: &'static str) {
        let word = match self.told(property) {
            Told::Word(word) => word,
            Told::Odd => return self.odd(property),
            Told::Nothing | Told::Missing => return,
        };
        let known = match self.table.column(column).map(|it| it.kind) {
            Some(Kind::Choice(words)) => words.iter().any(|it| it.code.eq_ignore_ascii_case(&word)),
            _ => false,
        };
        if known {
            self.tell(column, Raw::One(word));
        } else if word.parse::<i64>().is_ok() {
            self.remark(RemarkKind::NumberForWord, property, &word);
        } else {
            self.odd(property);
        }
    }

    /// A property that is a number or a name, or nothing where nothing is an answer.
    pub(super) fn single(&mut self, property: &'static str, column: &'static str) {
        let may_be_nothing = self.table.column(column).is_some_and(|it| it.may_be_nothing);
        match self.told(property) {
            Told::Word(word) => self.tell(column, Raw::One(word)),
            Told::Nothing if may_be_nothing => self.tell(column, Raw::Nothing),
            Told::Odd => self.odd(property),
            Told::Nothing | Told::Missing => (),
        }
    }

    /// A property that is a number; what is none is remarked with its property and not with its column.
    pub(super) fn count(&mut self, property: &'static str, column: &'static str) {
        match self.told(property) {
            Told::Word(word) if word.parse::<u32>().is_err() => self.odd(property),
            _ => self.single(property, column),
        }
    }

    /// A property that is a list of names.
    pub(super) fn names(&mut self, property: &'static str, column: &'static str) {
        let Some(value) = self.record.get(property) else { return };
        match value.words() {
            Some(names) if names.is_empty() => self.tell(column, Raw::Nothing),
            Some(names) => self.tell(column, Raw::Many(names)),
            None if value.is_lost() => self.lost(property),
            None => self.odd(property),
        }
    }

    /// A property that names a site, with or without `Site:`.
    pub(super) fn site(&mut self, property: &'static str) {
        match self.told(property) {
            Told::Word(word) => self.tell("site", Raw::one(without(&word, "site:"))),
            Told::Odd => self.odd(property),
            Told::Nothing | Told::Missing => (),
        }
    }

    fn told(&mut self, property: &'static str) -> Told {
        match self.record.get(property) {
            None => Told::Missing,
            Some(Value::Nothing) => Told::Nothing,
            Some(value) if value.is_lost() => {
                self.lost(property);
                Told::Missing
            }
            Some(value) => match value.word() {
                Some(word) => Told::Word(word.to_owned()),
                None if matches!(value, Value::Text(_)) => Told::Nothing,
                None => Told::Odd,
            },
        }
    }

    /// Remarks that a value could not be understood.
    pub(super) fn odd(&mut self, property: &'static str) {
        let value = self.record.get(property).map(Value::shown).unwrap_or_default();
        self.remark(RemarkKind::Odd, property, &value);
    }

    /// Remarks that the form did not keep a value.
    pub(super) fn lost(&mut self, property: &'static str) {
        self.remark(RemarkKind::ListLost, property, "");
    }

    /// Remarks something of a property.
    pub(super) fn remark(&mut self, kind: RemarkKind, property: &'static str, value: &str) {
        let values = Values::new().with("name", shown(&self.name)).with("field", property).with("value", shown(value));
        self.found.remark(self.record.line, kind, values);
    }
}

/// What a property tells.
enum Told {
    /// The record does not have it, or the form did not keep it.
    Missing,
    /// It is empty.
    Nothing,
    /// A single text.
    Word(String),
    /// Something else.
    Odd,
}

/// A text without a word before it, upper and lower case alike.
pub(super) fn without<'a>(text: &'a str, before: &str) -> &'a str {
    match text.get(..before.len()) {
        Some(start) if start.eq_ignore_ascii_case(before) => text[before.len()..].trim(),
        _ => text,
    }
}

/// Names that stood in a list before.
#[derive(Debug, Default)]
pub(super) struct Once(BTreeSet<String>);

impl Once {
    /// The name in the first of these properties that has one, when it stands in the list for the first time.
    pub(super) fn name(&mut self, record: &Record, properties: &[&str], found: &mut Found) -> Option<String> {
        let Some(name) = properties.iter().find_map(|it| record.word(it)) else {
            found.remark(record.line, RemarkKind::Nameless, Values::new());
            return None;
        };
        self.first(record, name, found).then(|| name.to_owned())
    }

    /// Whether a name stands in the list for the first time.
    pub(super) fn first(&mut self, record: &Record, name: &str, found: &mut Found) -> bool {
        let is_first = self.0.insert(name.to_lowercase());
        if !is_first {
            found.remark(record.line, RemarkKind::RowTwice, Values::new().with("name", shown(name)));
        }
        is_first
    }
}
