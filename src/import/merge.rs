//! What files told, put into an estate: what is new is taken, what clashes is shown.

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::cell::{Kind, Raw};
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};
use crate::import::remarks::{Remark, RemarkKind};
use crate::import::{Entry, Imported, Refused, shown};
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
    let mut order: Vec<usize> = (0..files.len()).collect();
    order.sort_by(|a, b| {
        let ((a, told), (b, also)) = (&files[*a], &files[*b]);
        // What two files told is compared only where nothing else parts them: it may be long.
        a.cmp(b).then(told.kind.cmp(&also.kind)).then_with(|| sortable(told).cmp(sortable(also)))
    });
    let mut merger = Merger::on(estate);
    for at in order {
        let (name, imported) = &files[at];
        if imported.entries.is_empty() {
            continue;
        }
        let Some(file) = merger.file(name) else { continue };
        for entry in &imported.entries {
            merger.take(at, file, entry);
        }
    }
    merger.merge.remarks.sort_by_key(|it| it.0);
    merger.merge
}

/// Two files of one name come in the order of what they tell.
fn sortable(imported: &Imported) -> impl Iterator<Item = (TableId, &str, &str, &Raw)> {
    imported.entries.iter().map(|it| (it.table, it.row.as_str(), it.column, &it.raw))
}

struct Merger {
    merge: Merge,
    /// Rows by table and name in lower case.
    rows: BTreeMap<(TableId, String), u16>,
    /// Clashes that were noted.
    seen: BTreeSet<(Place, Raw, Origin)>,
}

impl Merger {
    fn on(estate: &Estate) -> Self {
        let mut rows = BTreeMap::new();
        for table in TableId::ALL {
            for row in estate.rows(table) {
                // The first of two rows with one name is the one that is meant.
                rows.entry((table, key(&estate.name_of(table, row)))).or_insert(row);
            }
        }
        Self { merge: Merge { estate: estate.clone(), ..Merge::default() }, rows, seen: BTreeSet::new() }
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
        let Some(row) = self.row(at, entry.line, entry.table, &entry.row, origin) else { return };
        let place = Place::new(entry.table, row, entry.column);
        let raw = match (entry.table.column(entry.column).map(|it| it.kind), &entry.raw) {
            (Some(Kind::Row(other)), Raw::One(name)) => match self.row(at, entry.line, other, name, origin) {
                Some(row) => Raw::Row(row),
                None => return,
            },
            (_, raw) => raw.clone(),
        };
        let old = self.merge.estate.cell(place);
        let old_origin = self.merge.estate.origin(place).unwrap_or_default();
        if let Err(fault) = self.merge.estate.set(place, &raw, origin) {
            self.merge.remarks.push((at, Refused { place, raw, fault }.remark(entry.line)));
            return;
        }
        let new = self.merge.estate.cell(place);
        if old == Raw::NotTold {
            self.merge.added.push(place);
        } else if old_origin == Origin::Assumed {
            self.merge.changed.push(place);
        } else {
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
        if let Some(row) = self.rows.get(&(table, key(name))) {
            return Some(*row);
        }
        let estate = &mut self.merge.estate;
        let Some(row) = estate.add(table) else {
            let values = Values::new().with("value", shown(name));
            self.merge.remarks.push((at, Remark { line, kind: RemarkKind::TableFull, values, reason: None }));
            return None;
        };
        let place = Place::new(table, row, "name");
        let raw = Raw::one(name);
        if let Err(fault) = estate.set(place, &raw, origin) {
            estate.remove(table, row);
            self.merge.remarks.push((at, Refused { place, raw, fault }.remark(line)));
            return None;
        }
        self.merge.added.push(place);
        self.rows.insert((table, key(name)), row);
        Some(row)
    }
}

/// Names are the same whatever their case, and with or without the full stop of a zone file.
fn key(name: &str) -> String {
    name.trim().trim_end_matches('.').to_lowercase()
}
