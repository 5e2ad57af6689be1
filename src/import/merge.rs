//! What files told, put into an estate: what is new is taken, what clashes is shown.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::estate::cell::{Kind, Raw};
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};
use crate::import::remarks::{Remark, RemarkKind};
use crate::import::whose::{Known, Verdict};
use crate::import::{By, Entry, Found, Imported, Refused, servers, shown, with_counts};
use crate::text::Values;

/// The estate after files were taken over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merge {
    /// The estate. Where something clashes, it holds the old value.
    pub estate: Estate,
    /// Cells that were not told before.
    pub added: Vec<Place>,
    /// Cells in which an assumption gave way to what a file told.
    pub changed: Vec<Place>,
    /// Cells for which something else had been told.
    pub clashes: Vec<Clash>,
    /// What could not be taken, by the number of the file in the list that was given.
    pub remarks: Vec<(usize, Remark)>,
}

/// One cell, two values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The cell.
    pub place: Place,
    /// What it holds.
    pub old: Raw,
    /// What the file told.
    pub new: Raw,
    /// Where the file told it.
    pub origin: Origin,
}

impl Merge {
    /// The estate with the new value in the clashes that are chosen by their numbers.
    pub fn taking(&self, chosen: impl IntoIterator<Item = usize>) -> Estate {
        let mut estate = self.estate.clone();
        for clash in chosen.into_iter().filter_map(|it| self.clashes.get(it)) {
            let done = estate.set(clash.place, &clash.new, clash.origin);
            debug_assert!(done.is_ok(), "a value that was read from a cell fits into it");
        }
        estate
    }
}

/// Takes files over. The result does not depend on their order.
pub fn merge(estate: &Estate, files: &[(String, Imported)]) -> Merge {
    let mut merging = Merging::new(estate, Cow::Borrowed(files));
    while !merging.go(usize::MAX) {}
    merging.merged()
}

/// Files that are being taken over, a little at a time: what large ones tell takes long to put into an estate.
#[derive(Clone, Debug, PartialEq)]
pub struct Merging<'a> {
    files: Cow<'a, [(String, Imported)]>,
    /// The files that are not done yet, by their numbers, the next one last.
    waiting: Vec<usize>,
    /// How far the next one is.
    halfway: Halfway,
    known: Known,
    merger: Merger,
    /// What is told of servers, with the numbers of the file in the list and in the estate.
    of_servers: Vec<(usize, u16, Entry)>,
    done: bool,
}

/// Whether a file stands in the estate's list of files.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Listed {
    /// None of its entries had a place in the estate so far.
    #[default]
    NotYet,
    /// Under this number.
    As(u16),
    /// The list was full.
    NoMore,
}

/// How far a file is.
#[derive(Clone, Debug, Default, PartialEq)]
struct Halfway {
    /// How many of its entries are done.
    entries: usize,
    /// Its number in the estate's list of files.
    number: Listed,
    /// What is to be said of entries that have no place there.
    found: Found,
    idle_hosts: BTreeSet<String>,
    /// How much had been said of all files before it.
    said: usize,
}

impl<'a> Merging<'a> {
    /// Files of which nothing is taken over yet.
    pub fn new(estate: &Estate, files: Cow<'a, [(String, Imported)]>) -> Self {
        let mut waiting: Vec<usize> = (0..files.len()).collect();
        waiting.sort_by(|a, b| {
            let ((a, told), (b, also)) = (&files[*b], &files[*a]);
            // What two files told is compared only where nothing else parts them: it may be long.
            a.cmp(b).then(told.kind.cmp(&also.kind)).then_with(|| sortable(told).cmp(sortable(also)))
        });
        // Whose a DNS record is hangs on what all files together tell of domains and partners.
        let known = Known::of(estate, &files.iter().map(|it| &it.1));
        let (merger, halfway) = (Merger::on(estate), Halfway::default());
        Self { files, waiting, halfway, known, merger, of_servers: Vec::new(), done: false }
    }

    /// Takes over so many entries more, at most; `true` when there are no more.
    pub fn go(&mut self, most: usize) -> bool {
        let Some(&at) = self.waiting.last() else {
            self.finish();
            return true;
        };
        let Self { files, halfway, known, merger, of_servers, .. } = self;
        let (name, imported) = &files[at];
        let rest = &imported.entries[halfway.entries..];
        if halfway.entries == 0 {
            halfway.said = merger.merge.remarks.len();
        }
        for entry in rest.iter().take(most) {
            let Some(entry) = halfway.sort_out(known, entry) else { continue };
            if halfway.number == Listed::NotYet {
                halfway.number = merger.file(name).map_or(Listed::NoMore, Listed::As);
            }
            let Listed::As(file) = halfway.number else { continue };
            if entry.by == By::Name {
                merger.take(at, file, &entry);
            } else {
                of_servers.push((at, file, entry.into_owned()));
            }
        }
        halfway.entries += rest.len().min(most);
        if halfway.entries == imported.entries.len() {
            let said = halfway.said;
            let remarks = std::mem::take(halfway).remarks().into_iter().map(|it| (at, it));
            merger.merge.remarks.splice(said..said, remarks);
            self.waiting.pop();
        }
        false
    }

    fn finish(&mut self) {
        if std::mem::replace(&mut self.done, true) {
            return;
        }
        let merger = &mut self.merger;
        // Which pool has a server may stand in any of the files.
        let of_servers: Vec<_> = self.of_servers.iter().map(|(at, file, entry)| (*at, *file, entry)).collect();
        let servers::Resolved { entries, remarks } = servers::resolve(&merger.merge.estate, &of_servers);
        merger.merge.remarks.extend(remarks);
        for (at, file, entry) in &entries {
            merger.take(*at, *file, entry);
        }
        merger.merge.remarks.sort_by_key(|it| it.0);
        merger.merge.clashes.sort_by(|a, b| (a.place, &a.new, a.origin).cmp(&(b.place, &b.new, b.origin)));
    }

    fn merged(self) -> Merge {
        self.merger.merge
    }

    /// The files, and what came of them once all is done.
    pub fn into_parts(self) -> (Vec<(String, Imported)>, Merge) {
        (self.files.into_owned(), self.merger.merge)
    }
}

impl Halfway {
    /// The entry that has a place in the estate, if this one has; what is to be said of it is noted.
    fn sort_out<'e>(&mut self, known: &Known, entry: &'e Entry) -> Option<Cow<'e, Entry>> {
        match known.judge(entry) {
            Verdict::Take => return Some(Cow::Borrowed(entry)),
            Verdict::Instead(other) => return Some(Cow::Owned(other)),
            Verdict::TakeAndSay(remark) => {
                self.found.note(remark);
                return Some(Cow::Borrowed(entry));
            }
            Verdict::Say(remark) => self.found.note(remark),
            Verdict::Said => (),
            Verdict::IdleHost => {
                self.idle_hosts.insert(entry.row.clone());
            }
        }
        None
    }

    fn remarks(mut self) -> Vec<Remark> {
        if !self.idle_hosts.is_empty() {
            let values = Values::new().with("n", self.idle_hosts.len());
            self.found.remark(0, RemarkKind::HostsPassedOver, values);
        }
        with_counts(self.found.remarks, self.found.counts)
    }
}

/// Two files of one name come in the order of what they tell.
fn sortable(imported: &Imported) -> impl Iterator<Item = (TableId, &str, &str, &Raw, u32)> {
    imported.entries.iter().map(|it| (it.table, it.row.as_str(), it.column, &it.raw, it.line))
}

#[derive(Clone, Debug, PartialEq)]
struct Merger {
    merge: Merge,
    /// Rows by table and name in lower case.
    rows: BTreeMap<(TableId, String), u16>,
    /// The row that was told of last.
    last: Option<(TableId, String, u16)>,
    /// Clashes that were noted.
    seen: BTreeSet<(Place, Raw, Origin)>,
}

impl Merger {
    fn on(estate: &Estate) -> Self {
        let mut rows = BTreeMap::new();
        for table in TableId::ALL {
            for row in estate.rows(table) {
                // The first of two rows with one name is the one that is meant.
                let name = if table == TableId::Srv { srv_key(estate, row) } else { key(&estate.name_of(table, row)) };
                rows.entry((table, name)).or_insert(row);
            }
        }
        Self { merge: Merge { estate: estate.clone(), ..Merge::default() }, rows, last: None, seen: BTreeSet::new() }
    }

    /// The number of a file in the estate's list.
    fn file(&mut self, name: &str) -> Option<u16> {
        let files = &mut self.merge.estate.files;
        let name = shown(name);
        let at = files.iter().position(|it| *it == name).unwrap_or(files.len());
        if at == files.len() {
            files.push(name);
        }
        u16::try_from(at).ok()
    }

    fn take(&mut self, at: usize, file: u16, entry: &Entry) {
        let origin = Origin::File { file, line: entry.line };
        // What a file tells of one row stands together.
        let row = match &self.last {
            Some((table, name, row)) if *table == entry.table && *name == entry.row => *row,
            _ => {
                let Some(row) = self.row(at, entry.line, entry.table, &entry.row, origin) else { return };
                self.last = Some((entry.table, entry.row.clone(), row));
                row
            }
        };
        let place = Place::new(entry.table, row, entry.column);
        let raw = match (entry.table.column(entry.column).map(|it| it.kind), &entry.raw) {
            (Some(Kind::Row(other)), Raw::One(name)) => match self.row(at, entry.line, other, name, origin) {
                Some(row) => Raw::Row(row),
                None => return,
            },
            (_, raw) => raw.clone(),
        };
        let old = self.merge.estate.cell(place);
        let is_new = old == Raw::NotTold;
        let old_origin = if is_new { Origin::default() } else { self.merge.estate.origin(place).unwrap_or_default() };
        if let Err(fault) = self.merge.estate.set(place, &raw, origin) {
            self.merge.remarks.push((at, Refused { place, raw, fault }.remark(entry.line)));
            return;
        }
        if is_new {
            self.merge.added.push(place);
        } else if old_origin == Origin::Assumed {
            self.merge.changed.push(place);
        } else {
            let new = self.merge.estate.cell(place);
            let back = self.merge.estate.set(place, &old, old_origin);
            debug_assert!(back.is_ok(), "a value that was read from a cell fits into it");
            let clash = Clash { place, old, new, origin };
            if clash.old != clash.new && self.seen.insert((place, clash.new.clone(), origin)) {
                self.merge.clashes.push(clash);
            }
        }
    }

    /// The row with this name; a new one if there is none.
    fn row(&mut self, at: usize, line: u32, table: TableId, name: &str, origin: Origin) -> Option<u16> {
        if table == TableId::Deployment {
            return Some(0);
        }
        let known = self.rows.get(&(table, key(name)));
        // A record whose port nobody told is the one with this domain and target.
        let portless =
            || self.rows.get(&(table, name.rsplit_once(' ').filter(|_| table == TableId::Srv)?.0.to_owned()));
        if let Some(row) = known.or_else(portless) {
            return Some(*row);
        }
        let estate = &mut self.merge.estate;
        let Some(row) = estate.add(table) else {
            let values = Values::new().with("value", shown(name));
            self.merge.remarks.push((at, Remark { line, kind: RemarkKind::TableFull, values, reason: None }));
            return None;
        };
        self.rows.insert((table, key(name)), row);
        if table == TableId::Srv {
            return Some(row);
        }
        let place = Place::new(table, row, "name");
        let raw = Raw::one(name);
        if let Err(fault) = estate.set(place, &raw, origin) {
            estate.remove(table, row);
            self.rows.remove(&(table, key(name)));
            self.merge.remarks.push((at, Refused { place, raw, fault }.remark(line)));
            return None;
        }
        self.merge.added.push(place);
        Some(row)
    }
}

/// An SRV record by its domain, its target and, where it is told, its port.
fn srv_key(estate: &Estate, row: u16) -> String {
    let cell = |column| match estate.cell(Place::new(TableId::Srv, row, column)) {
        Raw::One(text) => key(&text),
        Raw::Row(domain) => key(&estate.name_of(TableId::Domain, domain)),
        _ => String::new(),
    };
    ["domain", "target", "port"].map(cell).join(" ").trim_end().to_owned()
}

/// Names are the same whatever their case, and with or without the full stop of a zone file.
pub(super) fn key(name: &str) -> String {
    name.trim().trim_end_matches('.').to_lowercase()
}
