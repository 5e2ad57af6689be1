//! What two estates say differently, row by row.
//!
//! Rows are known by their names, because the same thing may have another number in another plan. Of rows with one name,
//! such as the records of one host, those that say the same are put together first, and the others in their order.

use std::collections::BTreeMap;

use crate::estate::cell::{Kind, Raw};
use crate::estate::{Column, Estate, Place, TableId};

/// A row that is new, gone, or says something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its table.
    pub table: TableId,
    /// Its number before; `None` when it is new.
    pub before: Option<u16>,
    /// Its number after; `None` when it is gone.
    pub after: Option<u16>,
    /// The columns that say something else.
    pub columns: Vec<&'static str>,
}

/// What two estates say differently, in the order of tables, and of names in them.
pub fn changes(before: &Estate, after: &Estate) -> Vec<Changed> {
    let mut out = Vec::new();
    for table in TableId::ALL {
        let (mut old, mut new) = (named(before, table), named(after, table));
        let names: Vec<String> = old.keys().chain(new.keys()).cloned().collect();
        for name in names {
            let (old, new) = (old.remove(&name).unwrap_or_default(), new.remove(&name).unwrap_or_default());
            for (was, is) in paired((before, old), (after, new), table) {
                let told = |estate, row: Option<u16>, column: &Column| {
                    row.map_or(Raw::NotTold, |it| cell(estate, table, it, column))
                };
                let columns = table.columns().iter().filter(|it| told(before, was, it) != told(after, is, it));
                let columns: Vec<&str> = columns.map(|it| it.id).collect();
                if was.is_none() || is.is_none() || !columns.is_empty() {
                    out.push(Changed { table, before: was, after: is, columns });
                }
            }
        }
    }
    out
}

/// The rows of a table by their names; those without one stand together.
fn named(estate: &Estate, table: TableId) -> BTreeMap<String, Vec<u16>> {
    let mut rows: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for row in estate.rows(table) {
        let name = match table {
            TableId::Deployment => String::new(),
            _ => estate.name_of(table, row).to_lowercase(),
        };
        rows.entry(if name.starts_with('#') { String::new() } else { name }).or_default().push(row);
    }
    rows
}

/// A cell; a row that it leads to stands there by its name.
fn cell(estate: &Estate, table: TableId, row: u16, column: &Column) -> Raw {
    match (estate.cell(Place::new(table, row, column.id)), column.kind) {
        (Raw::Row(to), Kind::Row(other)) => Raw::One(estate.name_of(other, to).to_lowercase()),
        (raw, _) => raw,
    }
}

/// Rows of one name, put together.
fn paired(before: (&Estate, Vec<u16>), after: (&Estate, Vec<u16>), table: TableId) -> Vec<(Option<u16>, Option<u16>)> {
    let says = |estate, row| table.columns().iter().map(|it| cell(estate, table, row, it)).collect::<Vec<_>>();
    let mut new = after.1;
    let mut out = Vec::new();
    let mut left = Vec::new();
    for row in before.1 {
        let told = says(before.0, row);
        if let Some(at) = new.iter().position(|it| says(after.0, *it) == told) {
            out.push((Some(row), Some(new.remove(at))));
        } else {
            left.push(row);
        }
    }
    let mut new = new.into_iter();
    out.extend(left.into_iter().map(|it| (Some(it), new.next())));
    out.extend(new.map(|it| (None, Some(it))));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::said::Origin;

    fn estate(names: &[(&str, u16)]) -> Estate {
        let mut estate = Estate::default();
        for (name, row) in names {
            estate.add_numbered(TableId::Pool, *row);
            estate.set(Place::new(TableId::Pool, *row, "name"), &Raw::one(*name), Origin::Typed).unwrap();
        }
        estate
    }

    #[test]
    fn other_numbers_are_no_change_and_neither_are_references_to_them() {
        let (mut one, mut other) =
            (estate(&[("a.example", 0), ("b.example", 1)]), estate(&[("B.example", 4), ("a.example", 7)]));
        for (estate, pool) in [(&mut one, 1), (&mut other, 4)] {
            estate.add_numbered(TableId::Crowd, 0);
            estate.set(Place::new(TableId::Crowd, 0, "pool"), &Raw::Row(pool), Origin::Typed).unwrap();
        }
        assert_eq!(changes(&one, &other), []);
    }

    #[test]
    fn a_row_is_new_gone_or_says_something_else() {
        let (one, mut other) =
            (estate(&[("a.example", 0), ("b.example", 1)]), estate(&[("b.example", 0), ("c.example", 1)]));
        other.set(Place::new(TableId::Pool, 0, "running"), &Raw::one("yes"), Origin::Typed).unwrap();
        let row = |before, after, columns: &[&'static str]| Changed {
            table: TableId::Pool,
            before,
            after,
            columns: columns.to_vec(),
        };
        assert_eq!(
            changes(&one, &other),
            [row(Some(0), None, &["name"]), row(Some(1), Some(0), &["running"]), row(None, Some(1), &["name"])]
        );
    }

    #[test]
    fn of_rows_with_one_name_those_that_say_the_same_belong_together() {
        let hosts = |addresses: &[&str]| {
            let mut estate = Estate::default();
            for (row, address) in (0..).zip(addresses) {
                estate.add_numbered(TableId::Host, row);
                for (column, text) in [("name", "xmpp.example"), ("address", *address)] {
                    estate.set(Place::new(TableId::Host, row, column), &Raw::one(text), Origin::Typed).unwrap();
                }
            }
            estate
        };
        let changed = changes(&hosts(&["192.0.2.1", "192.0.2.2"]), &hosts(&["192.0.2.2"]));
        assert_eq!(changed.iter().map(|it| (it.before, it.after)).collect::<Vec<_>>(), [(Some(0), None)]);
    }
}
