//! One order of rows for all estates that say the same.
//!
//! Rows are sorted by name and numbered anew, so that links and fingerprints do not depend on the order of typing.

use std::collections::BTreeMap;

use crate::estate::beyond::Beyond;
use crate::estate::cell::{Kind, Raw};
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};

/// The same estate with its rows sorted by name and numbered from 0. Origins and files stay.
///
/// Rows of the same name are told apart by what else they say, and then by what they refer to and what refers to them.
/// Rows that nothing tells apart keep their order.
pub fn canonical(estate: &Estate) -> Estate {
    let numbers = Order::of(estate).numbers();
    let mut sorted = Estate { files: estate.files.clone(), ..Estate::default() };
    for ((table, _), number) in &numbers {
        sorted.add_numbered(*table, *number);
    }
    for ((table, row), number) in &numbers {
        for column in table.columns() {
            let raw = match (estate.cell(Place::new(*table, *row, column.id)), column.kind) {
                (Raw::Row(old), Kind::Row(other)) => {
                    numbers.get(&(other, old)).map_or(Raw::NotTold, |it| Raw::Row(*it))
                }
                (other, _) => other,
            };
            let origin = estate.origin(Place::new(*table, *row, column.id)).unwrap_or_default();
            let done = sorted.set(Place::new(*table, *number, column.id), &raw, origin);
            debug_assert!(done.is_ok(), "a cell that was valid stays valid");
        }
    }
    sorted
}

/// The same estate with every told value typed, and no files: what a link carries.
pub fn without_origins(estate: &Estate) -> Estate {
    let mut plain = estate.clone();
    plain.files.clear();
    plain.beyond = Beyond::default();
    for table in TableId::ALL {
        for row in estate.rows(table) {
            for column in table.columns() {
                let place = Place::new(table, row, column.id);
                if estate.origin(place).is_some_and(|it| it != Origin::Typed) {
                    let done = plain.set(place, &estate.cell(place), Origin::Typed);
                    debug_assert!(done.is_ok(), "a cell that was valid stays valid");
                }
            }
        }
    }
    plain
}

type RowKey = (TableId, u16);

/// Splits the rows of each table into classes of rows that nothing tells apart yet.
struct Order {
    /// What each row refers to.
    out: BTreeMap<RowKey, Vec<Option<RowKey>>>,
    /// What refers to each row: the other row, and its column.
    into: BTreeMap<RowKey, Vec<(RowKey, usize)>>,
    class: BTreeMap<RowKey, usize>,
}

/// How often classes are split by what rows refer to. Names tell rows apart long before; the limit is for estates that
/// were built to keep us busy.
const ROUNDS: usize = 64;

impl Order {
    fn of(estate: &Estate) -> Self {
        let mut plain = BTreeMap::new();
        let mut out: BTreeMap<RowKey, Vec<Option<RowKey>>> = BTreeMap::new();
        let mut into: BTreeMap<RowKey, Vec<(RowKey, usize)>> = BTreeMap::new();
        for table in TableId::ALL {
            for row in estate.rows(table) {
                let key = (table, row);
                let mut cells = Vec::new();
                let mut refers = Vec::new();
                for (at, column) in table.columns().iter().enumerate() {
                    match (estate.cell(Place::new(table, row, column.id)), column.kind) {
                        (Raw::Row(target), Kind::Row(other)) => {
                            refers.push(Some((other, target)));
                            into.entry((other, target)).or_default().push((key, at));
                        }
                        (told, Kind::Row(_)) => {
                            refers.push(None);
                            cells.push(told);
                        }
                        (told, _) => cells.push(told),
                    }
                }
                let nameless = table.column("name").is_some_and(|_| cells[0] == Raw::NotTold);
                plain.insert(key, (nameless, cells));
                out.insert(key, refers);
            }
        }
        let class = classes(&plain);
        Self { out, into, class }
    }

    /// The new number of each row.
    fn numbers(mut self) -> BTreeMap<RowKey, u16> {
        for _ in 0..ROUNDS {
            self.split();
            let Some(tied) = self.first_tied() else { break };
            // One of rows that look alike is put first, and the others follow from what refers to what.
            let lift = self.class.len();
            for (key, class) in &mut self.class {
                *class = *class * 2 + usize::from(*key != tied);
                debug_assert!(*class <= lift * 4);
            }
        }
        let mut rows: Vec<(TableId, usize, u16)> = self.class.iter().map(|(key, it)| (key.0, *it, key.1)).collect();
        rows.sort_unstable();
        let mut numbers = BTreeMap::new();
        let mut next = 0;
        let mut last = None;
        for (table, _, row) in rows {
            next = if last == Some(table) { next + 1 } else { 0 };
            last = Some(table);
            numbers.insert((table, row), next);
        }
        numbers
    }

    fn split(&mut self) {
        for _ in 0..ROUNDS {
            let before = self.count();
            if before == self.class.len() {
                return;
            }
            let keys: BTreeMap<RowKey, _> = self
                .class
                .iter()
                .map(|(key, class)| {
                    let out: Vec<_> = self.out[key].iter().map(|it| it.and_then(|it| self.class.get(&it))).collect();
                    let mut into: Vec<_> = self
                        .into
                        .get(key)
                        .into_iter()
                        .flatten()
                        .map(|(other, column)| (other.0, *column, self.class.get(other)))
                        .collect();
                    into.sort_unstable();
                    (*key, (*class, out, into))
                })
                .collect();
            self.class = classes(&keys);
            if self.count() == before {
                return;
            }
        }
    }

    fn count(&self) -> usize {
        let mut found: Vec<_> = self.class.iter().map(|(key, it)| (key.0, *it)).collect();
        found.sort_unstable();
        found.dedup();
        found.len()
    }

    /// A row that shares its class with another and is tied to any row, so that its place matters.
    fn first_tied(&self) -> Option<RowKey> {
        let mut seen: BTreeMap<(TableId, usize), RowKey> = BTreeMap::new();
        let mut tied: Option<((TableId, usize), RowKey)> = None;
        for (key, class) in &self.class {
            let group = (key.0, *class);
            let matters = self.into.contains_key(key) || self.out[key].iter().any(Option::is_some);
            match seen.get(&group) {
                Some(first) if matters && tied.is_none_or(|(it, _)| group < it) => tied = Some((group, *first)),
                Some(_) => (),
                None => {
                    seen.insert(group, *key);
                }
            }
        }
        tied.map(|(_, key)| key)
    }
}

/// Numbers the classes of each table in the order of their keys.
fn classes<K: Ord>(keys: &BTreeMap<RowKey, K>) -> BTreeMap<RowKey, usize> {
    let mut sorted: Vec<(TableId, &K, u16)> = keys.iter().map(|(key, it)| (key.0, it, key.1)).collect();
    sorted.sort_unstable();
    let mut class = BTreeMap::new();
    let mut number = 0;
    let mut last: Option<(TableId, &K)> = None;
    for (table, key, row) in sorted {
        number = match last {
            Some((same, before)) if same == table && before == key => number,
            Some((same, _)) if same == table => number + 1,
            _ => 0,
        };
        last = Some((table, key));
        class.insert((table, row), number);
    }
    class
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(estate: &mut Estate, number: u16, name: &str) {
        estate.add_numbered(TableId::Pool, number);
        estate.set(Place::new(TableId::Pool, number, "name"), &Raw::one(name), Origin::Typed).unwrap();
    }

    fn crowd(estate: &mut Estate, number: u16, name: &str, home: u16) {
        estate.add_numbered(TableId::Crowd, number);
        if !name.is_empty() {
            estate.set(Place::new(TableId::Crowd, number, "name"), &Raw::one(name), Origin::Typed).unwrap();
        }
        estate.set(Place::new(TableId::Crowd, number, "pool"), &Raw::Row(home), Origin::Typed).unwrap();
    }

    #[test]
    fn rows_come_in_the_order_of_names_and_references_follow() {
        let mut estate = Estate::default();
        pool(&mut estate, 4, "b.example");
        pool(&mut estate, 9, "a.example");
        crowd(&mut estate, 3, "All", 4);
        let sorted = canonical(&estate);
        assert_eq!(sorted.name_of(TableId::Pool, 0), "a.example");
        assert_eq!(sorted.cell(Place::new(TableId::Crowd, 0, "pool")), Raw::Row(1));
    }

    #[test]
    fn rows_without_names_are_told_apart_by_what_they_refer_to() {
        let mut one = Estate::default();
        pool(&mut one, 0, "a.example");
        pool(&mut one, 1, "b.example");
        let mut other = one.clone();
        crowd(&mut one, 0, "", 0);
        crowd(&mut one, 1, "", 1);
        crowd(&mut other, 0, "", 1);
        crowd(&mut other, 1, "", 0);
        assert_eq!(canonical(&one), canonical(&other));
    }

    #[test]
    fn what_is_in_order_stays() {
        for example in crate::paths::examples::ALL {
            let once = canonical(&example.case().estate);
            assert_eq!(canonical(&once), once, "{}", example.id);
        }
    }

    #[test]
    fn many_rows_that_nothing_tells_apart_take_no_time() {
        let mut estate = Estate::default();
        pool(&mut estate, 0, "a.example");
        for number in 0..2000 {
            crowd(&mut estate, number, "", 0);
        }
        assert_eq!(canonical(&estate), estate);
    }

    #[test]
    fn origins_and_files_are_dropped_together() {
        let mut estate = Estate { files: vec!["users.csv".into()], ..Estate::default() };
        estate.add(TableId::Pool);
        let name = Place::new(TableId::Pool, 0, "name");
        estate.set(name, &Raw::one("a.example"), Origin::File { file: 0, line: 3 }).unwrap();
        let plain = without_origins(&estate);
        assert_eq!(plain.origin(name), Some(Origin::Typed));
        assert!(plain.files.is_empty());
    }
}
