//! Other people's files.
//!
//! Reading never fails: what was understood comes as entries, what was not comes as remarks. Only `merge` touches an
//! estate, and it returns what clashes instead of choosing.

mod csv;
mod decode;
pub mod limits;
mod lines;
pub mod merge;
pub mod parcel;
mod partners_csv;
mod partners_json;
pub mod remarks;
mod sniff;
mod topology_tell;
mod topology_xml;
mod users_csv;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::cell::{Kind, Raw};
use crate::estate::name::Fault;
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};
use crate::import::decode::Encoding;
use crate::import::remarks::{Remark, RemarkKind};
use crate::text::Values;

/// What a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// What `Get-CsTopology -AsXml` prints.
    Topology,
    /// What Topology Builder saves.
    TopologyBuilder,
    /// `Get-CsXmppAllowedPartner | ConvertTo-Json`.
    PartnersJson,
    /// `Get-CsXmppAllowedPartner | Export-Csv`.
    PartnersCsv,
    /// `Get-CsUser | Export-Csv`.
    UsersCsv,
    /// A plan file of ours, for [`crate::share`] to open.
    Plan,
    /// A link of ours, for [`crate::share`] to open.
    Link,
    /// None of these.
    #[default]
    Unknown,
}

impl FileKind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Topology,
        Self::TopologyBuilder,
        Self::PartnersJson,
        Self::PartnersCsv,
        Self::UsersCsv,
        Self::Plan,
        Self::Link,
        Self::Unknown,
    ];

    /// The stable word for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Topology => "topology",
            Self::TopologyBuilder => "topology-builder",
            Self::PartnersJson => "partners-json",
            Self::PartnersCsv => "partners-csv",
            Self::UsersCsv => "users-csv",
            Self::Plan => "plan",
            Self::Link => "link",
            Self::Unknown => "unknown",
        }
    }
}

/// Somebody told us something: this cell of the row with this name is this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The table.
    pub table: TableId,
    /// The name of the row; empty for the table that has one row.
    pub row: String,
    /// The column.
    pub column: &'static str,
    /// The value. A row of another table stands there by its name, as [`Raw::One`].
    pub raw: Raw,
    /// Line, counted from 1; 0 where there are none.
    pub line: u32,
}

/// What a file told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// What the file is.
    pub kind: FileKind,
    /// What was understood, in the order of the file.
    pub entries: Vec<Entry>,
    /// What was not, and what else is worth knowing.
    pub remarks: Vec<Remark>,
}

/// Reads a file. The name counts only where the content leaves it open.
pub fn read(name: &str, bytes: &[u8]) -> Imported {
    let mut found = Found::default();
    if bytes.len() > limits::LARGEST {
        return too_large();
    }
    let (text, encoding) = decode::decode(bytes);
    let kind = sniff::sniff(name, &text);
    match kind {
        FileKind::Topology | FileKind::TopologyBuilder => topology_xml::read(&text, &mut found),
        FileKind::PartnersJson => partners_json::read(&text, &mut found),
        FileKind::PartnersCsv => partners_csv::read(&text, &mut found),
        FileKind::UsersCsv => users_csv::read(&text, &mut found),
        FileKind::Plan | FileKind::Link => (),
        FileKind::Unknown => sniff::explain(&text, &mut found),
    }
    if encoding == Encoding::Guessed {
        found.remark(0, RemarkKind::GuessedEncoding, Values::new());
    }
    found.done(kind)
}

/// What is said of a file that is larger than [`limits::LARGEST`], so that nobody has to load it to say it.
pub fn too_large() -> Imported {
    let mut found = Found::default();
    found.remark(0, RemarkKind::TooLarge, Values::new().with("limit", limits::LARGEST >> 20));
    found.done(FileKind::Unknown)
}

/// What is said of a file that the browser did not hand over, or for which its memory did not suffice.
pub fn not_opened() -> Imported {
    let mut found = Found::default();
    found.remark(0, RemarkKind::NotOpened, Values::new());
    found.done(FileKind::Unknown)
}

/// What a reader has found so far.
#[derive(Debug, Default)]
struct Found {
    entries: Vec<Entry>,
    remarks: Vec<Remark>,
}

impl Found {
    fn tell(&mut self, line: u32, table: TableId, row: &str, column: &'static str, raw: Raw) {
        debug_assert!(table.column(column).is_some(), "{table:?} has no column {column}");
        self.entries.push(Entry { table, row: row.to_owned(), column, raw, line });
    }

    fn remark(&mut self, line: u32, kind: RemarkKind, values: Values) {
        self.remarks.push(Remark { line, kind, values, reason: None });
    }

    fn done(mut self, kind: FileKind) -> Imported {
        let entries = self.valid_entries();
        Imported { kind, entries, remarks: few(self.remarks) }
    }

    /// The entries that the estate will take. Every other becomes a remark with the reason, so nothing is lost.
    fn valid_entries(&mut self) -> Vec<Entry> {
        let mut bench = Bench::new();
        let mut refused_rows = BTreeSet::new();
        let mut valid = Vec::new();
        for entry in std::mem::take(&mut self.entries) {
            let fault = match bench.try_row(&entry) {
                Ok(()) => bench.try_cell(&entry),
                // The row's name is refused once, not once for each of its cells.
                Err(_) if !refused_rows.insert((entry.table, entry.row.clone())) => continue,
                Err(refused) => Err(refused),
            };
            match fault {
                Ok(()) => valid.push(entry),
                Err(refused) => self.remarks.push(refused.remark(entry.line)),
            }
        }
        valid
    }
}

/// What there is to say about any table.
fn table_remarks(table: &csv::Table, found: &mut Found) {
    for line in &table.uneven {
        found.remark(*line, RemarkKind::Uneven, Values::new());
    }
    if table.too_many {
        found.remark(0, RemarkKind::TooMany, Values::new().with("limit", limits::MOST_ROWS));
    }
    if table.open_quote {
        found.remark(0, RemarkKind::LastRowCut, Values::new());
    }
}

/// At most so many remarks of a kind, and then how many more there are.
fn few(remarks: Vec<Remark>) -> Vec<Remark> {
    let mut counts: BTreeMap<RemarkKind, usize> = BTreeMap::new();
    let mut kept = Vec::new();
    for remark in remarks {
        let count = counts.entry(remark.kind).or_default();
        *count += 1;
        if *count <= limits::MOST_REMARKS {
            kept.push(remark);
        }
    }
    for (kind, count) in counts {
        if count > limits::MOST_REMARKS {
            let after = kept.iter().rposition(|it| it.kind == kind).map_or(kept.len(), |it| it + 1);
            let values = Values::new().with("n", count - limits::MOST_REMARKS);
            kept.insert(after, Remark { line: 0, kind: RemarkKind::More, values, reason: None });
        }
    }
    kept
}

/// An estate with one row in each table, on which values are tried.
struct Bench(Estate);

impl Bench {
    fn new() -> Self {
        let mut estate = Estate::default();
        for table in TableId::ALL {
            estate.add_numbered(table, 0);
        }
        Self(estate)
    }

    fn try_row(&mut self, entry: &Entry) -> Result<(), Refused> {
        match entry.table {
            TableId::Deployment => Ok(()),
            table => self.try_raw(Place::new(table, 0, "name"), &Raw::one(&entry.row)),
        }
    }

    fn try_cell(&mut self, entry: &Entry) -> Result<(), Refused> {
        match (entry.table.column(entry.column).map(|it| it.kind), &entry.raw) {
            (Some(Kind::Row(other)), name @ Raw::One(_)) => self.try_raw(Place::new(other, 0, "name"), name),
            (_, raw) => self.try_raw(Place::new(entry.table, 0, entry.column), raw),
        }
    }

    fn try_raw(&mut self, place: Place, raw: &Raw) -> Result<(), Refused> {
        self.0.set(place, raw, Origin::Typed).map_err(|fault| Refused { place, raw: raw.clone(), fault })
    }
}

/// A value that the estate does not take.
struct Refused {
    place: Place,
    raw: Raw,
    fault: Fault,
}

impl Refused {
    fn remark(self, line: u32) -> Remark {
        let value = match self.raw {
            Raw::One(text) => shown(&text),
            Raw::Many(texts) => shown(&texts.join("; ")),
            Raw::Row(row) => format!("#{}", u32::from(row) + 1),
            Raw::NotTold | Raw::Nothing => "-".to_owned(),
        };
        let field = self.place.table.column(self.place.column).map_or(self.place.table.label(), |it| it.label);
        let values = Values::new().with("value", value).with("field", field);
        Remark { line, kind: RemarkKind::Refused, values, reason: Some(self.fault) }
    }
}

/// A text from a file as it may be shown: one line, not too long, nothing hidden.
fn shown(text: &str) -> String {
    let visible = |it: char| {
        if it.is_control() || ('\u{200b}'..='\u{206f}').contains(&it) || it == '\u{feff}' { '\u{fffd}' } else { it }
    };
    let mut out: String = text.chars().take(80).map(visible).collect();
    if text.chars().count() > 80 {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests;
