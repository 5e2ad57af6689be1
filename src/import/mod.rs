//! Other people's files.
//!
//! Reading never fails: what was understood comes as entries, what was not comes as remarks. Only `merge` touches an
//! estate, and it returns what clashes instead of choosing.

pub mod archive;
mod cmdlets;
mod collected;
mod csv;
mod day;
mod decode;
mod dns;
pub mod kinds;
pub mod limits;
mod lines;
pub mod merge;
mod ocs_edges_xml;
mod outputs;
pub mod parcel;
mod product;
mod records;
pub mod remarks;
mod servers;
mod sniff;
mod topology_tell;
mod topology_xml;
mod whose;
mod words;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::cell::{Kind, Raw};
use crate::estate::name::Fault;
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};
use crate::import::decode::Encoding;
pub use crate::import::kinds::{FileKind, Why};
use crate::import::remarks::{Remark, RemarkKind};
use crate::text::Values;

/// Somebody told us something: this cell of the row with this name is this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The table.
    pub table: TableId,
    /// The name of the row; empty for the table that has one row. An SRV record has none: there it is its SIP domain,
    /// its target and its port, with blanks between.
    pub row: String,
    /// What that name is.
    pub by: By,
    /// The column.
    pub column: &'static str,
    /// The value. A row of another table stands there by its name, as [`Raw::One`].
    pub raw: Raw,
    /// Line, counted from 1; 0 where there are none.
    pub line: u32,
}

/// What names the row of an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// The row's own name.
    #[default]
    Name,
    /// One of the pool's servers, which speaks for the pool unless another says something else.
    Server,
    /// One of the pool's servers; the pool has what all of them have.
    EveryServer,
}

/// What a file told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// What the file is taken for.
    pub kind: FileKind,
    /// Why.
    pub why: Why,
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
    let (mut kind, mut why) = sniff::sniff(name, &text);
    match kind {
        FileKind::Topology | FileKind::TopologyBuilder => topology_xml::read(&text, &mut found),
        FileKind::OcsEdges => ocs_edges_xml::read(&text, &mut found),
        FileKind::DnsAnswers => dns::read_transcript(&text, &mut found),
        FileKind::DnsZone => dns::read_zone(name, &text, &mut found),
        FileKind::Output(output) => {
            // The first object says more than what stands near the beginning of the text.
            (kind, why) = outputs::read(output, &text, &mut found).unwrap_or((kind, why));
        }
        FileKind::Collected => collected::read(&text, &mut found),
        FileKind::Plan | FileKind::Link | FileKind::Archive => (),
        FileKind::Unknown => sniff::explain(&text, &mut found),
    }
    if let Encoding::Guessed(name) = encoding {
        found.remark(0, RemarkKind::GuessedEncoding, Values::new().with("encoding", name));
    }
    found.done(kind, why)
}

/// What is said of a file that is larger than [`limits::LARGEST`], so that nobody has to load it to say it.
pub fn too_large() -> Imported {
    let mut found = Found::default();
    found.remark(0, RemarkKind::TooLarge, Values::new().with("limit", limits::LARGEST >> 20));
    found.done(FileKind::Unknown, Why::default())
}

/// What is said of a file that the browser did not hand over, or for which its memory did not suffice.
pub fn not_opened() -> Imported {
    let mut found = Found::default();
    found.remark(0, RemarkKind::NotOpened, Values::new());
    found.done(FileKind::Unknown, Why::default())
}

/// What a reader has found so far.
#[derive(Clone, Debug, Default, PartialEq)]
struct Found {
    entries: Vec<Entry>,
    remarks: Vec<Remark>,
    /// How many remarks there were of each kind; only so many are kept, so that a hostile file asks for no more memory.
    counts: BTreeMap<RemarkKind, usize>,
}

impl Found {
    fn tell(&mut self, line: u32, table: TableId, row: &str, column: &'static str, raw: Raw) {
        debug_assert!(table.column(column).is_some(), "{table:?} has no column {column}");
        self.entries.push(Entry { table, row: row.to_owned(), by: By::Name, column, raw, line });
    }

    fn remark(&mut self, line: u32, kind: RemarkKind, values: Values) {
        self.note(Remark { line, kind, values, reason: None });
    }

    fn note(&mut self, remark: Remark) {
        let count = self.counts.entry(remark.kind).or_default();
        *count += 1;
        if *count <= limits::MOST_REMARKS {
            self.remarks.push(remark);
        }
    }

    fn done(mut self, kind: FileKind, why: Why) -> Imported {
        let entries = self.valid_entries();
        Imported { kind, why, entries, remarks: with_counts(self.remarks, self.counts) }
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
                Err(refused) => self.note(refused.remark(entry.line)),
            }
        }
        valid
    }
}

/// A document that was not read to its end proves nothing: a port that was cut off is not a port that is off.
fn refuse(refused: xml::Refused, found: &mut Found) {
    use xml::Refused::{Broken, Cut, Entity, TooDeep, TooMany};
    let (line, kind, limit) = match refused {
        Broken(line) => (line, RemarkKind::Broken, 0),
        Cut(line) => (line, RemarkKind::CutShort, 0),
        Entity(line) => (line, RemarkKind::Entity, 0),
        TooDeep(line) => (line, RemarkKind::TooDeep, limits::DEEPEST),
        TooMany(line) => (line, RemarkKind::TooMany, limits::MOST_ELEMENTS),
    };
    found.remark(line, kind, Values::new().with("limit", limit));
}

/// Remarks, with how many more there were of each kind behind the last that was kept.
fn with_counts(mut kept: Vec<Remark>, counts: BTreeMap<RemarkKind, usize>) -> Vec<Remark> {
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
            TableId::Deployment | TableId::Srv => Ok(()),
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

/// The first bytes of a text, so many at most.
fn beginning(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
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
