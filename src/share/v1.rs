//! The first wire form of a case. Frozen once released: after that, only a `v2.rs` may follow.
//!
//! Revision, numbers of rows, then table by table, row by row, column by column; then what was done. Each cell says
//! whether it is told, whether it is what was to be expected there, and only if not, what it is.

use std::collections::BTreeMap;

use crate::case::{Case, Progress, Tick};
use crate::estate::cell::Raw;
use crate::estate::name::{Date, Note};
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};
use crate::share::columns::{self, Code, Col, REVISION};
use crate::share::model::{Broken, Model, Use};
use crate::share::names::Names;

/// Why bytes are not a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Written by a later program, with columns that this one does not know.
    Revision(u8),
    /// What does not make sense.
    Damaged(String),
}

impl From<Broken> for Fault {
    fn from(it: Broken) -> Self {
        Self::Damaged(it.0.to_owned())
    }
}

/// The bytes of a case whose rows are in canonical order. Origins and files are left out.
pub(super) fn write(case: &Case) -> Vec<u8> {
    let mut model = Model::new();
    let names = Names::taught(&mut model);
    let mut walk = Walk { model: model.writing(), names, day: START, address: [0; 4], estate: case.estate.clone() };
    // Writing walks over what is there, and nothing that is there can be refused.
    let done = walk.case(case.progress.clone());
    debug_assert!(done.is_ok(), "{done:?}");
    walk.model.finish()
}

/// The case in the bytes.
pub(super) fn read(bytes: &[u8]) -> Result<Case, Fault> {
    let mut model = Model::new();
    let names = Names::taught(&mut model);
    let estate = Estate::default();
    let mut walk = Walk { model: model.reading(bytes), names, day: START, address: [0; 4], estate };
    let progress = walk.case(Progress::new())?;
    Ok(Case { estate: walk.estate, progress })
}

/// Whether a step's id can be carried. All that the product makes can; a file may hold others.
pub(super) fn carries(step: &str) -> bool {
    !step.is_empty() && step.len() <= 1_000 && !step.chars().any(char::is_control)
}

const REVISIONS: Use = 0x2000_0000;
const ROWS: Use = 0x2100_0000;
const TOLD: Use = 0x2200_0000;
const SAME: Use = 0x2300_0000;
const NONE: Use = 0x2400_0000;
const VALUE: Use = 0x2500_0000;
const ITEMS: Use = 0x2600_0000;
const DAY: Use = 0x2700_0000;
const ADDRESS: Use = 0x2800_0000;
const TICKS: Use = 0x2900_0000;

/// The largest number of rows of one table.
const MOST_ROWS: u32 = 20_000;
/// The largest number of names in one cell, and of ticks.
const MOST_ITEMS: u32 = 20_000;
/// Dates are written as days from the last one; this is where they start.
const START: Date = Date::new(2026, 11, 1);

struct Walk<'a> {
    model: Model<'a>,
    names: Names,
    day: Date,
    address: [u8; 4],
    estate: Estate,
}

impl Walk<'_> {
    fn case(&mut self, progress: Progress) -> Result<Progress, Fault> {
        let revision = self.model.number(REVISIONS, 5, u32::from(self.revision()))?;
        if revision > u32::from(REVISION) {
            return Err(Fault::Revision(u8::try_from(revision).unwrap_or(u8::MAX)));
        }
        let mut counts = BTreeMap::new();
        for (at, table) in TableId::ALL.into_iter().enumerate().skip(1) {
            let told = number(self.estate.rows(table).len());
            let count = self.model.number(ROWS | number(at) << 8, 50, told)?;
            if count > MOST_ROWS {
                return Err(Fault::Damaged(table.code().to_owned()));
            }
            counts.insert(table, count);
        }
        counts.insert(TableId::Deployment, 1);
        if self.model.reads() {
            for (table, count) in &counts {
                for row in 0..u16::try_from(*count).unwrap_or(u16::MAX) {
                    self.estate.add_numbered(*table, row);
                }
            }
        }
        for (at, table) in TableId::ALL.into_iter().enumerate() {
            let columns = columns::of(table);
            let mut before: Option<Vec<Raw>> = None;
            for row in 0..u16::try_from(counts[&table]).unwrap_or(u16::MAX) {
                let mut cells = Vec::with_capacity(columns.len());
                for (index, col) in columns.iter().enumerate() {
                    if u32::from(col.since) > revision {
                        cells.push(Raw::NotTold);
                        continue;
                    }
                    let here = Here {
                        column: number(at) << 16 | number(index) << 8,
                        col,
                        before: before.as_ref().map(|it| &it[index]),
                        counts: &counts,
                    };
                    let told = [1, 2].map(|back| index.checked_sub(back).is_none_or(|it| cells[it] != Raw::NotTold));
                    let place = Place::new(table, row, col.id);
                    let raw = self.cell(&here, told, &self.estate.cell(place))?;
                    if self.model.reads() && raw != Raw::NotTold {
                        let done = self.estate.set(place, &raw, Origin::Typed);
                        done.map_err(|_| Fault::Damaged(format!("{}.{}", table.code(), col.id)))?;
                    }
                    cells.push(raw);
                }
                before = Some(cells);
            }
        }
        self.progress(progress)
    }

    /// The least revision that tells all that is told.
    fn revision(&self) -> u8 {
        let told = |table: TableId, col: &Col| {
            self.estate.rows(table).iter().any(|row| self.estate.cell(Place::new(table, *row, col.id)) != Raw::NotTold)
        };
        let later = TableId::ALL.into_iter().flat_map(|table| columns::of(table).iter().map(move |it| (table, it)));
        later.filter(|(table, col)| col.since > 0 && told(*table, col)).map(|(_, col)| col.since).max().unwrap_or(0)
    }

    fn cell(&mut self, here: &Here, told_before: [bool; 2], raw: &Raw) -> Result<Raw, Fault> {
        let neighbours = u32::from(told_before[0]) << 1 | u32::from(told_before[1]);
        let (row, start) = match here.before {
            None => (0, [25, 50, 60, 90][neighbours as usize]),
            Some(Raw::NotTold) => (1, 8),
            Some(_) => (2, 94),
        };
        // Without a row above, a column speaks only for its neighbours.
        let column = if here.before.is_none() { 0 } else { here.column };
        if !self.model.flag(TOLD | column | row << 4 | neighbours, start, *raw != Raw::NotTold) {
            return Ok(Raw::NotTold);
        }
        let expected = here.expected();
        let above = here.before.is_some_and(|it| *it != Raw::NotTold);
        if let Some(expected) = &expected {
            let column = if above { here.column } else { 0 };
            if self.model.flag(SAME | column | u32::from(above), 80, raw == expected) {
                return Ok(expected.clone());
            }
        }
        if here.col.nothing
            && expected != Some(Raw::Nothing)
            && self.model.flag(NONE | here.column, 30, *raw == Raw::Nothing)
        {
            return Ok(Raw::Nothing);
        }
        self.value(here, expected.as_ref(), raw)
    }

    fn value(&mut self, here: &Here, expected: Option<&Raw>, raw: &Raw) -> Result<Raw, Fault> {
        let text = if let Raw::One(text) = raw { text.as_str() } else { "" };
        Ok(match here.col.code {
            Code::Flag => {
                let yes = match expected {
                    Some(Raw::One(expected)) => expected != "yes",
                    _ => self.model.flag(VALUE | here.column, 50, text == "yes"),
                };
                Raw::one(if yes { "yes" } else { "no" })
            }
            Code::Count => {
                let count = self.model.number(VALUE | here.column, 75, text.parse().unwrap_or(0))?;
                Raw::one(count.to_string())
            }
            Code::Choice(words) => {
                // The expected word is out of the question.
                let left: Vec<&str> = words.iter().copied().filter(|it| expected != Some(&Raw::one(*it))).collect();
                let at = left.iter().position(|it| *it == text).unwrap_or(0);
                let at = self.model.number(VALUE | here.column, 50, number(at))?;
                Raw::one(*left.get(at as usize).ok_or(Broken("word"))?)
            }
            Code::Date => Raw::one(self.date(text)?.to_string()),
            Code::Address => Raw::one(self.address(text)?),
            Code::Text => Raw::one(self.names.text(&mut self.model, hint(here), text)?),
            Code::Name(hint) => Raw::one(self.names.name(&mut self.model, hint, text)?),
            Code::Names(hint) => {
                let told: &[String] = if let Raw::Many(names) = raw { names } else { &[] };
                let count = self.model.number(ITEMS | here.column, 50, number(told.len().saturating_sub(1)))? + 1;
                if count > MOST_ITEMS {
                    return Err(Fault::Damaged("names".to_owned()));
                }
                let mut names = Vec::new();
                for at in 0..count as usize {
                    let name = told.get(at).map_or("", String::as_str);
                    names.push(self.names.name(&mut self.model, hint, name)?);
                }
                Raw::Many(names)
            }
            Code::Row(other) => {
                let row = if let Raw::Row(row) = raw { u32::from(*row) } else { 0 };
                let row = self.model.among(here.counts.get(&other).copied().unwrap_or(0), row)?;
                Raw::Row(u16::try_from(row).map_err(|_| Broken("reference"))?)
            }
        })
    }

    fn date(&mut self, text: &str) -> Result<Date, Fault> {
        let day = Date::parse(text).unwrap_or(START);
        let days = day.day_number() - self.day.day_number();
        let back = self.model.flag(DAY, 30, days < 0);
        let days = self.model.number(DAY | 1 << 8, 80, days.unsigned_abs())?;
        let days = i32::try_from(days).map_err(|_| Broken("date"))?;
        let number = self.day.day_number() + if back { -days } else { days };
        self.day = Date::of_day_number(number).ok_or(Broken("date"))?;
        Ok(self.day)
    }

    fn address(&mut self, text: &str) -> Result<String, Fault> {
        let parsed: Option<std::net::IpAddr> = text.parse().ok();
        if self.model.flag(ADDRESS, 10, parsed.is_some_and(|it| it.is_ipv6())) {
            let told = if let Some(std::net::IpAddr::V6(it)) = parsed { it.octets() } else { [0; 16] };
            let mut octets = [0; 16];
            for (octet, told) in octets.iter_mut().zip(told) {
                *octet = self.octet(told)?;
            }
            return Ok(std::net::Ipv6Addr::from(octets).to_string());
        }
        let told = if let Some(std::net::IpAddr::V4(it)) = parsed { it.octets() } else { [0; 4] };
        let mut same = 0_u8;
        while same < 4
            && self.model.flag(
                ADDRESS | 1 << 8 | u32::from(same),
                60,
                told[usize::from(same)] == self.address[usize::from(same)],
            )
        {
            same += 1;
        }
        for (at, told) in told.into_iter().enumerate().skip(usize::from(same)) {
            self.address[at] = self.octet(told)?;
        }
        Ok(std::net::Ipv4Addr::from(self.address).to_string())
    }

    fn octet(&mut self, told: u8) -> Result<u8, Fault> {
        let octet = self.model.among(256, u32::from(told))?;
        u8::try_from(octet).map_err(|_| Fault::Damaged("address".to_owned()))
    }

    fn progress(&mut self, told: Progress) -> Result<Progress, Fault> {
        let told: Vec<(String, Tick)> = told.into_iter().filter(|(step, _)| carries(step)).collect();
        let count = self.model.number(TICKS, 30, number(told.len()))?;
        if count > MOST_ITEMS {
            return Err(Fault::Damaged("ticks".to_owned()));
        }
        let mut found = Progress::new();
        for at in 0..count as usize {
            let (step, tick) = told.get(at).cloned().unwrap_or_default();
            let parts: Vec<&str> = step.split('/').collect();
            let count = self.model.number(TICKS | 1 << 8, 40, number(parts.len() - 1))? + 1;
            if count > MOST_ITEMS {
                return Err(Fault::Damaged("ticks".to_owned()));
            }
            let mut step = Vec::new();
            for at in 0..count as usize {
                let hint = if at == 0 { STEPS } else { STEPS + 1 };
                step.push(self.names.text(&mut self.model, hint, parts.get(at).copied().unwrap_or(""))?);
            }
            let half = self.model.flag(TICKS | 3 << 8, 5, tick.half);
            let mut notes = [tick.when, tick.who, tick.note];
            for (kind, note) in (0_u8..).zip(&mut notes) {
                *note = self.note(kind, note.as_ref())?;
            }
            let [when, who, note] = notes;
            found.insert(step.join("/"), Tick { half, when, who, note });
        }
        if found.len() == count as usize { Ok(found) } else { Err(Fault::Damaged("ticks".to_owned())) }
    }

    fn note(&mut self, kind: u8, note: Option<&Note>) -> Result<Option<Note>, Fault> {
        if !self.model.flag(TICKS | 2 << 8 | u32::from(kind), 50, note.is_some()) {
            return Ok(None);
        }
        let text = self.names.text(&mut self.model, STEPS + 2 + kind, note.map_or("", Note::as_str))?;
        Note::parse(&text).map(Some).map_err(|_| Fault::Damaged("note".to_owned()))
    }
}

/// Hints of texts that belong to ticks; the tables come before.
const STEPS: u8 = 16;

/// A cell's surroundings.
struct Here<'a> {
    /// Table and column in the bits that contexts leave free.
    column: Use,
    col: &'a Col,
    /// The cell above.
    before: Option<&'a Raw>,
    counts: &'a BTreeMap<TableId, u32>,
}

impl Here<'_> {
    /// What to expect: the value above, else the usual one. Names and texts are not expected at all.
    fn expected(&self) -> Option<Raw> {
        let repeats = match self.col.code {
            Code::Name(_) | Code::Names(_) => self.col.usual == "-",
            Code::Text => false,
            _ => true,
        };
        match (self.before, self.col.usual, self.col.code) {
            (Some(above), _, _) if repeats && *above != Raw::NotTold => Some(above.clone()),
            (_, "-", _) => Some(Raw::Nothing),
            (_, "", Code::Row(other)) if self.counts.get(&other).copied().unwrap_or(0) > 0 => Some(Raw::Row(0)),
            (_, "", _) => None,
            (_, usual, _) => Some(Raw::one(usual)),
        }
    }
}

/// Texts of one table have more in common than texts of two.
fn hint(here: &Here) -> u8 {
    let [_, table, _, _] = here.column.to_be_bytes();
    table
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
