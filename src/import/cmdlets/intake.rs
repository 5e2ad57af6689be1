//! Leads records to their readers, and says which properties are missing and which were passed over.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::import::cmdlets::{Gather, Mark, Reader, recognise};
use crate::import::records::Record;
use crate::import::remarks::RemarkKind;
use crate::import::{Found, shown};
use crate::text::Values;

/// What the shell and the configuration store add to every object.
const SHELL: [&str; 11] = [
    "PSComputerName",
    "PSShowComputerName",
    "RunspaceId",
    "PSSourceJobInstanceId",
    "Element",
    "Anchor",
    "Key",
    "ScopeClass",
    "XsAnyAttributes",
    "XsAnyElements",
    "TypedIdentity",
];

/// The most names of properties in a remark.
const MOST_NAMES: usize = 40;

/// Takes records in.
pub(in crate::import) struct Intake {
    /// Who reads what nobody knows.
    other: Option<&'static Reader>,
    sorts: bool,
    open: Vec<Open>,
    /// The properties and the type of the last record, and who read it: a long list has records of one shape.
    shape: Vec<String>,
    type_name: Option<Rc<str>>,
    last: Option<usize>,
    /// By what the first record that is known was known.
    first: Option<(&'static Reader, Mark)>,
}

struct Open {
    reader: &'static Reader,
    gather: Box<dyn Gather>,
    /// Names of properties, in lower case and as they are written.
    seen: BTreeMap<String, String>,
}

impl Intake {
    /// All records are of one cmdlet.
    pub(in crate::import) fn for_one(reader: &'static Reader) -> Self {
        Self {
            other: Some(reader),
            sorts: false,
            open: Vec::new(),
            shape: Vec::new(),
            type_name: None,
            last: None,
            first: None,
        }
    }

    /// Each record is read by whom it is known to, and by this reader when it is known to nobody.
    pub(in crate::import) fn sorting(reader: &'static Reader) -> Self {
        Self { sorts: true, ..Self::for_one(reader) }
    }

    /// Takes a record.
    pub(in crate::import) fn take(&mut self, record: &Record, found: &mut Found) {
        for name in record.twice().collect::<BTreeSet<_>>() {
            found.remark(record.line, RemarkKind::KeyTwice, Values::new().with("field", shown(name)));
        }
        let is_same_shape = record.type_name == self.type_name && record.names().eq(self.shape.iter());
        if !is_same_shape {
            self.last = self.reader_of(record);
            self.shape = record.names().map(str::to_owned).collect();
            self.type_name.clone_from(&record.type_name);
            if let Some(open) = self.last.and_then(|it| self.open.get_mut(it)) {
                open.seen.extend(record.names().map(|it| (it.to_ascii_lowercase(), it.to_owned())));
            }
        }
        if let Some(open) = self.last.and_then(|it| self.open.get_mut(it)) {
            open.gather.take(record, found);
        } else {
            let fields: Vec<String> = record.names().map(shown).take(12).collect();
            found.remark(record.line, RemarkKind::UnknownOutput, Values::new().with("fields", fields));
        }
    }

    /// Ends; `whole` when all records were there, as far as one can see. Says by what the first record was known.
    pub(in crate::import) fn end(self, whole: bool, found: &mut Found) -> Option<(&'static Reader, Mark)> {
        if self.open.is_empty() && whole {
            found.remark(0, RemarkKind::NoEntries, Values::new());
        }
        if self.open.len() > 1 {
            let cmdlets: Vec<String> = self.open.iter().map(|it| it.reader.cmdlet.to_owned()).collect();
            found.remark(0, RemarkKind::SeveralCmdlets, Values::new().with("cmdlets", cmdlets));
        }
        for mut open in self.open {
            open.gather.end(whole, found);
            open.remark_properties(found);
        }
        self.first
    }

    fn reader_of(&mut self, record: &Record) -> Option<usize> {
        let known = if self.sorts { recognise(record.type_name.as_deref(), &|it| record.has(it)) } else { None };
        if self.first.is_none() {
            self.first.clone_from(&known);
        }
        let reader = known.map(|it| it.0).or_else(|| self.other.filter(|it| !self.sorts || it.knows_all(record)))?;
        let at = self.open.iter().position(|it| it.reader.cmdlet == reader.cmdlet);
        Some(at.unwrap_or_else(|| {
            self.open.push(Open { reader, gather: (reader.begin)(), seen: BTreeMap::new() });
            self.open.len() - 1
        }))
    }
}

impl Reader {
    /// Whether a property is read.
    fn reads(&self, name: &str) -> bool {
        is_in(self.reads, name) || is_in(self.may_read, name)
    }

    /// Whether a property is passed over on purpose.
    fn passes_over(&self, name: &str) -> bool {
        is_in(self.ignores, name) || is_in(&SHELL, name)
    }

    /// Whether a record has no property that is unknown here.
    fn knows_all(&self, record: &Record) -> bool {
        record.names().all(|it| self.reads(it) || self.passes_over(it))
    }
}

fn is_in(list: &[&str], name: &str) -> bool {
    list.iter().any(|it| it.eq_ignore_ascii_case(name))
}

impl Open {
    fn remark_properties(&self, found: &mut Found) {
        let reader = self.reader;
        let missing = reader.reads.iter().filter(|it| !self.seen.contains_key(&it.to_ascii_lowercase()));
        let seen = || self.seen.values().map(String::as_str).filter(|it| !reader.reads(it));
        let strange = seen().filter(|it| !reader.passes_over(it));
        for (kind, names) in [
            (RemarkKind::MissingColumns, missing.copied().map(shown).take(MOST_NAMES).collect::<Vec<_>>()),
            (RemarkKind::PassedOver, seen().filter(|it| reader.passes_over(it)).map(shown).take(MOST_NAMES).collect()),
            (RemarkKind::UnknownFields, strange.map(shown).take(MOST_NAMES).collect()),
        ] {
            if !names.is_empty() {
                found.remark(0, kind, Values::new().with("cmdlet", reader.cmdlet).with("fields", names));
            }
        }
    }
}
