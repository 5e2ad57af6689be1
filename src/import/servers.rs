//! What is told of servers, told of the pools that they belong to.
//!
//! Replication and certificates are listed by server, and the estate has rows for pools. What every server of a pool
//! must have, the pool has; what servers say differently is not taken.

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::cell::Raw;
use crate::estate::{Estate, Place, TableId};
use crate::import::remarks::{Remark, RemarkKind};
use crate::import::{By, Entry, shown};
use crate::text::Values;

/// An entry, the number of its file in the list that was given, and the number of the file in the estate.
pub(super) type Told<'a> = (usize, u16, &'a Entry);

/// What entries about servers come to.
#[derive(Debug, Default)]
pub(super) struct Resolved {
    /// Entries about rows, with the two numbers of their files.
    pub(super) entries: Vec<(usize, u16, Entry)>,
    /// Remarks with the numbers of their files in the list that was given.
    pub(super) remarks: Vec<(usize, Remark)>,
}

/// Finds the pools of the servers that entries are about.
pub(super) fn resolve(estate: &Estate, told: &[Told]) -> Resolved {
    let mut groups: BTreeMap<(TableId, u16, &'static str), Vec<Told>> = BTreeMap::new();
    let mut remarks = Vec::new();
    let mut strangers: BTreeMap<usize, (u32, BTreeSet<&str>)> = BTreeMap::new();
    let mut called: BTreeMap<TableId, Called> = BTreeMap::new();
    let mut row_of = |table, server| called.entry(table).or_insert_with(|| Called::of(estate, table)).row(server);
    for it in told {
        let (at, _, entry) = *it;
        match row_of(entry.table, &entry.row) {
            Some(row) => groups.entry((entry.table, row, entry.column)).or_default().push(*it),
            // A Front End Server has no row here and is none the less known.
            None if row_of(TableId::Pool, &entry.row).is_some() => (),
            None => {
                strangers.entry(at).or_insert_with(|| (entry.line, BTreeSet::new())).1.insert(&entry.row);
            }
        }
    }
    for (at, (line, names)) in strangers {
        let some: Vec<String> = names.iter().take(12).map(|it| shown(it)).collect();
        let values = Values::new().with("n", names.len()).with("names", some);
        remarks.push((at, Remark { line, kind: RemarkKind::ServersUnknown, values, reason: None }));
    }
    let mut entries = Vec::new();
    for ((table, row, _), told) in groups {
        let name = estate.name_of(table, row);
        let takes_all = told.iter().any(|it| it.2.by == By::EveryServer);
        let one = if takes_all { every(estate, table, row, &told) } else { same(&told) };
        match one {
            Ok((at, file, entry)) => {
                entries.push((at, file, Entry { row: name, by: By::Name, ..entry.clone() }));
            }
            Err(kind) => remarks.extend(told.first().map(|it| (it.0, remark(kind, it.2, &name)))),
        }
    }
    Resolved { entries, remarks }
}

/// One *no* is enough; a *yes* takes all servers.
fn every<'a>(estate: &Estate, table: TableId, row: u16, told: &[Told<'a>]) -> Result<Told<'a>, RemarkKind> {
    let is = |it: &Told, word: &str| matches!(&it.2.raw, Raw::One(text) if text == word);
    if let Some(no) = told.iter().find(|it| is(it, "no")) {
        return Ok(*no);
    }
    let servers = match estate.cell(Place::new(table, row, "servers")) {
        Raw::Many(names) => names,
        Raw::One(name) => vec![name],
        _ => vec![estate.name_of(table, row)],
    };
    let is_told = |server: &String| told.iter().any(|it| is_same(&it.2.row, server));
    if servers.iter().all(is_told) {
        told.first().copied().ok_or(RemarkKind::ServersMissing)
    } else {
        Err(RemarkKind::ServersMissing)
    }
}

/// What all say.
fn same<'a>(told: &[Told<'a>]) -> Result<Told<'a>, RemarkKind> {
    let first = told.first().copied().ok_or(RemarkKind::ServersDiffer)?;
    if told.iter().all(|it| it.2.raw == first.2.raw) { Ok(first) } else { Err(RemarkKind::ServersDiffer) }
}

/// The rows of a table by their names and those of their servers; none where a name fits two rows.
#[derive(Debug, Default)]
struct Called {
    whole: BTreeMap<String, Option<u16>>,
    /// By the first part of the name.
    short: BTreeMap<String, Option<u16>>,
}

impl Called {
    fn of(estate: &Estate, table: TableId) -> Self {
        let mut called = Self::default();
        for row in estate.rows(table) {
            let mut names = match estate.cell(Place::new(table, row, "servers")) {
                Raw::Many(names) => names,
                Raw::One(name) => vec![name],
                _ => Vec::new(),
            };
            names.push(estate.name_of(table, row));
            for name in names.iter().map(|it| key(it)) {
                let short = name.split('.').next().unwrap_or_default().to_owned();
                for (names, name) in [(&mut called.whole, name), (&mut called.short, short)] {
                    let only = names.entry(name).or_insert(Some(row));
                    *only = only.filter(|it| *it == row);
                }
            }
        }
        called
    }

    /// The row with this server, or with this name. A name without a domain is the first part of one.
    fn row(&self, server: &str) -> Option<u16> {
        let name = key(server);
        let names = if name.contains('.') { &self.whole } else { &self.short };
        names.get(&name).copied().flatten()
    }
}

/// Whether a server is called so. A name without a domain is the first part of one.
fn is_same(told: &str, server: &str) -> bool {
    let (told, server) = (key(told), key(server));
    told == server || (!told.contains('.') && server.split('.').next() == Some(told.as_str()))
}

fn key(name: &str) -> String {
    name.trim().trim_end_matches('.').to_lowercase()
}

fn remark(kind: RemarkKind, entry: &Entry, name: &str) -> Remark {
    let field = entry.table.column(entry.column).map_or(entry.table.label(), |it| it.label);
    let values = Values::new().with("name", shown(name)).with("field", field);
    Remark { line: entry.line, kind, values, reason: None }
}
