//! Partners, and crowds, that are alike at a moment: the same was told of them, names left out, and the same is true of
//! them. A message travels for one of them as it does for the other, so one line is followed for all that are alike.

use std::collections::BTreeMap;

use crate::continuity::Direction;
use crate::estate::cell::Raw;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::estate::{Estate, Place, TableId};
use crate::state::State;
use crate::state::fact::Fact;

/// A line of traffic.
pub(super) type Line = (PartnerId, CrowdId, Direction);

/// The tables whose rows may be alike, and what in them is but a name.
pub(super) const NAMED: [(TableId, &[&str]); 2] =
    [(TableId::Partner, &["name", "additional"]), (TableId::Crowd, &["name"])];

/// The cells of a row, its names left out: of them only whether they are told counts, and how many there are.
pub(super) fn cells(estate: &Estate, table: TableId, row: u16, names: &[&str]) -> String {
    let cell = |column: &'static str| match estate.cell(Place::new(table, row, column)) {
        Raw::One(_) if names.contains(&column) => Raw::one(""),
        Raw::Many(it) if names.contains(&column) => Raw::Many(vec![String::new(); it.len()]),
        raw => raw,
    };
    format!("{:?}", table.columns().iter().map(|it| cell(it.id)).collect::<Vec<_>>())
}

/// Numbers for what is equal, in the order in which it is first seen.
#[derive(Debug)]
pub(super) struct Numbers<T>(BTreeMap<T, usize>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Ord> Numbers<T> {
    /// The number of something.
    pub(super) fn number(&mut self, it: T) -> usize {
        let next = self.0.len();
        *self.0.entry(it).or_insert(next)
    }

    /// Everything that has a number, in order.
    pub(super) fn listed(self) -> Vec<T> {
        let mut all: Vec<(usize, T)> = self.0.into_iter().map(|(it, number)| (number, it)).collect();
        all.sort_by_key(|it| it.0);
        all.into_iter().map(|it| it.1).collect()
    }
}

/// For each partner, and for each crowd, the number of what was told of it.
#[derive(Debug)]
pub(super) struct Peers {
    told: [BTreeMap<u16, usize>; 2],
}

impl Peers {
    pub(super) fn of(estate: &Estate) -> Self {
        let told = NAMED.map(|(table, names)| {
            let mut numbers = Numbers::default();
            let rows = estate.rows(table).into_iter();
            rows.map(|row| (row, numbers.number(cells(estate, table, row, names)))).collect()
        });
        Self { told }
    }

    /// What was told of the rows of a table; the tables are those of [`NAMED`], in order.
    pub(super) fn told(&self, table: usize) -> &BTreeMap<u16, usize> {
        &self.told[table]
    }

    /// Asks something about lines in these states; of lines between rows that are alike in all of them it asks once.
    pub(super) fn ask<T: Copy>(&self, states: &[&State], lines: &[Line], ask: impl Fn(Line) -> T) -> Vec<T> {
        let [partners, crowds] = [0, 1].map(|it| self.kinds(it, states));
        let mut known: BTreeMap<(usize, usize, Direction), T> = BTreeMap::new();
        let answer = |line: &Line| {
            let (Some(partner), Some(crowd)) = (partners.get(&line.0.0), crowds.get(&line.1.0)) else {
                return ask(*line);
            };
            *known.entry((*partner, *crowd, line.2)).or_insert_with(|| ask(*line))
        };
        lines.iter().map(answer).collect()
    }

    /// For each row the number of its kind: rows of one kind are alike in each of these states.
    fn kinds(&self, table: usize, states: &[&State]) -> BTreeMap<u16, usize> {
        let mut rows: BTreeMap<u16, (usize, Vec<(usize, Fact)>)> =
            self.told[table].iter().map(|(row, told)| (*row, (*told, Vec::new()))).collect();
        for (number, state) in states.iter().enumerate() {
            for fact in state.facts() {
                if let Some((row, it)) = fact.row(NAMED[table].0).and_then(|row| Some((row, rows.get_mut(&row)?))) {
                    it.1.push((number, nameless(*fact, table, row)));
                }
            }
        }
        let mut numbers = Numbers::default();
        rows.into_iter().map(|(row, it)| (row, numbers.number(it))).collect()
    }
}

/// A fact of a row, the row's number left out.
pub(super) fn nameless(fact: Fact, table: usize, row: u16) -> Fact {
    fact.swapped(NAMED[table].0, row, u16::MAX)
}
