//! The first wire form of a case. Frozen once released: what it learns later comes with a revision, and what no revision
//! can bring with a `v2.rs`.
//!
//! Revision, numbers of rows, then table by table, row by row, column by column; then what was done. Each cell says
//! whether it is told, whether it is what was to be expected there, and only if not, what it is.
//!
//! The revision comes first, so that whatever follows may depend on it: tables, columns and words that a stream of an
//! earlier revision does not have are passed over. A stream names the least revision that tells all it tells, so a case
//! that tells nothing new makes the same link as before, and an earlier program opens it. Actions need no revision:
//! their ids are texts.

use std::collections::BTreeMap;

use crate::case::{Case, Progress, Tick};
use crate::estate::cell::Raw;
use crate::estate::name::{Date, Note};
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};
use crate::share::acts::ACTIONS;
use crate::share::columns::{Code, Col, Rows, Schema};
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

/// The bytes of a case whose rows are in canonical order; `None` when it is too large for a link. Origins and files are
/// left out.
pub(super) fn write(case: &Case, schema: &Schema) -> Option<Vec<u8>> {
    let mut walk = Walk::new(Model::writing(), schema, case.estate.clone());
    walk.case(case.progress.clone()).ok()?;
    let mut bytes = walk.model.finish();
    // Who reads takes a row for at least a byte, so that few bytes cannot claim many rows.
    let rows: usize = schema.tables.iter().map(|it| case.estate.rows(it.id).len()).sum();
    bytes.resize(bytes.len().max(rows.saturating_sub(FREE_ROWS)), 0);
    Some(bytes)
}

/// The case in the bytes.
pub(super) fn read(bytes: &[u8], schema: &Schema) -> Result<Case, Fault> {
    let mut walk = Walk::new(Model::reading(bytes), schema, Estate::default());
    walk.rows_left = u32::try_from(bytes.len() + FREE_ROWS).unwrap_or(u32::MAX);
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
const MINUTES: Use = 0x2a00_0000;

/// Rows that are not counted against the bytes.
const FREE_ROWS: usize = 64;
/// Dates are written as days from the last one; this is where they start.
const START: Date = Date::new(2026, 11, 1);

struct Walk<'a> {
    model: Model<'a>,
    schema: &'a Schema,
    names: Names,
    day: Date,
    minute: u32,
    /// The action of the last tick.
    action: String,
    address: [u8; 4],
    estate: Estate,
    /// Rows that there may still be.
    rows_left: u32,
}

impl<'a> Walk<'a> {
    fn new(model: Model<'a>, schema: &'a Schema, estate: Estate) -> Self {
        let rows_left = u32::MAX;
        Self {
            model,
            schema,
            names: Names::default(),
            day: START,
            minute: 0,
            action: String::new(),
            address: [0; 4],
            estate,
            rows_left,
        }
    }

    fn case(&mut self, progress: Progress) -> Result<Progress, Fault> {
        let revision = self.model.number(REVISIONS, 5, u32::from(self.revision()))?;
        let revision = u8::try_from(revision).map_err(|_| Broken("revision"))?;
        if revision > self.schema.revision {
            return Err(Fault::Revision(revision));
        }
        self.names = Names::taught(&mut self.model);
        let counts = self.counts(revision)?;
        for (at, table) in self.schema.tables.iter().enumerate() {
            if table.since <= revision {
                self.table(at, table.id, revision, &counts)?;
            }
        }
        self.progress(progress)
    }

    /// The numbers of rows.
    fn counts(&mut self, revision: u8) -> Result<BTreeMap<TableId, u32>, Fault> {
        let mut counts = BTreeMap::from([(TableId::Deployment, 1)]);
        let tables = self.schema.tables.iter().enumerate().skip(1);
        for (at, table) in tables.filter(|(_, it)| it.since <= revision) {
            let told = number(self.estate.rows(table.id).len());
            let usual = match table.rows {
                Rows::About(rows) => rows,
                Rows::As(other) => counts.get(&other).copied().unwrap_or(0),
            };
            let count = if self.model.flag(ROWS, 60, told == usual) {
                usual
            } else {
                self.model.number(ROWS | number(at + 1) << 8, 50, told)?
            };
            self.rows_left = self.rows_left.checked_sub(count).ok_or(Broken("rows"))?;
            if self.model.reads() {
                for row in 0..u16::try_from(count).map_err(|_| Broken("rows"))? {
                    self.estate.add_numbered(table.id, row);
                }
            }
            counts.insert(table.id, count);
        }
        Ok(counts)
    }

    fn table(&mut self, at: usize, table: TableId, revision: u8, counts: &BTreeMap<TableId, u32>) -> Result<(), Fault> {
        let columns = (self.schema.columns)(table);
        let mut before: Option<Vec<Raw>> = None;
        for row in 0..u16::try_from(counts[&table]).map_err(|_| Broken("rows"))? {
            let mut cells: Vec<Raw> = Vec::with_capacity(columns.len());
            for (index, col) in columns.iter().enumerate().filter(|(_, it)| it.since <= revision) {
                let here = Here {
                    column: number(at) << 16 | number(index) << 8,
                    col,
                    before: before.as_ref().map(|it| &it[index]),
                    counts,
                };
                let told = [1, 2].map(|back| {
                    index.checked_sub(back).is_none_or(|it| cells.get(it).is_none_or(|it| *it != Raw::NotTold))
                });
                let place = Place::new(table, row, col.id);
                let raw = self.cell(&here, told, &self.estate.cell(place))?;
                if self.model.reads() && raw != Raw::NotTold {
                    let done = self.estate.set(place, &raw, Origin::Typed);
                    done.map_err(|_| Fault::Damaged(format!("{}.{}", table.code(), col.id)))?;
                }
                cells.push(raw);
            }
            if self.model.is_full() {
                return Err(Broken("length").into());
            }
            self.model.spend(1)?;
            before = Some(cells);
        }
        Ok(())
    }

    /// The least revision that tells all that is told.
    fn revision(&self) -> u8 {
        let mut least = 0;
        for table in self.schema.tables {
            let rows = self.estate.rows(table.id);
            if !rows.is_empty() {
                least = least.max(table.since);
            }
            for col in (self.schema.columns)(table.id) {
                let words = || self.schema.words.iter().filter(|it| (it.table, it.column) == (table.id, col.id));
                if col.since <= least && words().next().is_none() {
                    continue;
                }
                for row in &rows {
                    let raw = self.estate.cell(Place::new(table.id, *row, col.id));
                    if raw != Raw::NotTold {
                        least = least.max(col.since);
                    }
                    let word = words().find(|it| raw == Raw::one(it.code));
                    least = least.max(word.map_or(0, |it| it.since));
                }
            }
        }
        least
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
            Code::Date => Raw::one(self.date(DAY, Date::parse(text).unwrap_or(START))?.to_string()),
            Code::Address => Raw::one(self.address(text)?),
            Code::Text => Raw::one(self.names.text(&mut self.model, hint(here), text)?),
            Code::Name(hint) => Raw::one(self.names.name(&mut self.model, hint, text)?),
            Code::Names(hint) => {
                let told: &[String] = if let Raw::Many(names) = raw { names } else { &[] };
                let count = self.model.number(ITEMS | here.column, 50, number(told.len().saturating_sub(1)))? + 1;
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

    fn date(&mut self, what: Use, day: Date) -> Result<Date, Fault> {
        let days = day.day_number() - self.day.day_number();
        let back = self.model.flag(what, 30, days < 0);
        let days = self.model.number(what | 1 << 8, 80, days.unsigned_abs())?;
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
        let mut told: Vec<(String, Tick)> = told.into_iter().filter(|(step, _)| carries(step)).collect();
        // In the order of time a moment says little that is new.
        told.sort_by(|one, other| one.1.when.cmp(&other.1.when).then_with(|| one.0.cmp(&other.0)));
        let count = self.model.number(TICKS, 30, number(told.len()))?;
        let mut found = Progress::new();
        for at in 0..count as usize {
            let (step, tick) = told.get(at).cloned().unwrap_or_default();
            let step = self.step(&step)?;
            let half = self.model.flag(TICKS | 3 << 8, 5, tick.half);
            let when = self.when(tick.when.as_ref())?;
            let who = self.note(1, tick.who.as_ref())?;
            let note = self.note(2, tick.note.as_ref())?;
            if found.insert(step, Tick { half, when, who, note }).is_some() || self.model.is_full() {
                return Err(Broken("ticks").into());
            }
        }
        Ok(found)
    }

    /// The id of a step: its action, and the names that it is about.
    fn step(&mut self, told: &str) -> Result<String, Fault> {
        let mut parts = told.split('/');
        let action = parts.next().unwrap_or_default();
        let at = ACTIONS.iter().position(|it| *it == action);
        let again = self.model.flag(TICKS | 4 << 8, 40, action == self.action);
        if !again {
            self.action = if self.model.flag(TICKS | 5 << 8, 95, at.is_some()) {
                let at = self.model.among(number(ACTIONS.len()), number(at.unwrap_or(0)))?;
                ACTIONS[at as usize].to_owned()
            } else {
                self.names.text(&mut self.model, STEPS, action)?
            };
        }
        let mut step = self.action.clone();
        let names: Vec<&str> = parts.collect();
        let count = self.model.number(TICKS | 1 << 8, 40, number(names.len()))?;
        for at in 0..count as usize {
            step.push('/');
            step.push_str(&self.names.text(&mut self.model, STEPS + 1, names.get(at).copied().unwrap_or(""))?);
        }
        if carries(&step) { Ok(step) } else { Err(Broken("step").into()) }
    }

    /// When, which is a moment as this program stamps it, or whatever somebody wrote.
    fn when(&mut self, told: Option<&Note>) -> Result<Option<Note>, Fault> {
        let moment = told.and_then(|it| moment(it.as_str()));
        if !self.model.flag(TICKS | 6 << 8, 80, moment.is_some()) {
            return self.note(0, told);
        }
        let (day, minute) = moment.unwrap_or((START, 0));
        let before = self.day;
        let day = self.date(MINUTES, day)?;
        self.minute = if day == before && self.model.flag(MINUTES | 2 << 8, 90, minute >= self.minute) {
            self.minute + self.model.number(MINUTES | 3 << 8, 75, minute.saturating_sub(self.minute))?
        } else {
            self.model.among(24 * 60, minute)?
        };
        if self.minute >= 24 * 60 {
            return Err(Broken("time").into());
        }
        let text = format!("{day} {:02}:{:02}", self.minute / 60, self.minute % 60);
        Note::parse(&text).map(Some).map_err(|_| Broken("time").into())
    }

    fn note(&mut self, kind: u8, note: Option<&Note>) -> Result<Option<Note>, Fault> {
        if !self.model.flag(TICKS | 2 << 8 | u32::from(kind), 50, note.is_some()) {
            return Ok(None);
        }
        let text = self.names.text(&mut self.model, STEPS + 2 + kind, note.map_or("", Note::as_str))?;
        Note::parse(&text).map(Some).map_err(|_| Broken("note").into())
    }
}

/// The day and the minute of a moment that is written as `2026-11-21 14:05`.
fn moment(text: &str) -> Option<(Date, u32)> {
    let (day, time) = text.split_once(' ')?;
    let (hour, minute) = time.split_once(':')?;
    let (day, hour, minute) = (Date::parse(day).ok()?, hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?);
    let whole = hour < 24 && minute < 60 && format!("{day} {hour:02}:{minute:02}") == text;
    whole.then_some((day, hour * 60 + minute))
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
