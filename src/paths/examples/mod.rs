//! One complete, made-up estate for each way that is planned.
//!
//! The names end in `.example`, which never resolves (RFC 2606), and the addresses are those kept for documentation
//! (RFC 5737).

mod keep_2013_with_2019;
mod keep_2015_with_2019;
mod lync_2010_to_2013;
mod lync_2010_to_2015;
mod ocs_to_2013;
mod retire_for_2019;
mod retirements;
mod upgrade_2013_to_2015;

use crate::case::Case;
use crate::estate::cell::{Kind, Raw};
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};
use crate::text::Text;

/// A complete, made-up estate.
#[derive(Debug)]
pub struct Example {
    /// The stable word for the command line and tests; the same as its path's.
    pub id: &'static str,
    /// What it shows.
    pub says: Text,
    /// The example that it is like, but for the rows that are left out and for its own cells.
    like: Option<(&'static Self, &'static [(TableId, u16)])>,
    rows: &'static [Row],
}

/// One row: table, number, cells. A reference is written `#2`, told-to-be-none `-`, and a list with `;` between.
type Row = (TableId, u16, &'static [(&'static str, &'static str)]);

/// All examples, in the order in which they are offered.
pub static ALL: &[&Example] = &[
    &ocs_to_2013::EXAMPLE,
    &lync_2010_to_2013::EXAMPLE,
    &keep_2013_with_2019::EXAMPLE,
    &keep_2015_with_2019::EXAMPLE,
    &retire_for_2019::EXAMPLE,
    &lync_2010_to_2015::EXAMPLE,
    &retirements::ALONE,
    &retirements::FOR_SUBSCRIPTION,
    &retirements::FOR_TEAMS,
    &upgrade_2013_to_2015::EXAMPLE,
];

/// The example with this id.
pub fn by_id(id: &str) -> Option<&'static Example> {
    ALL.iter().copied().find(|it| it.id == id)
}

impl Example {
    /// The example as a case, nothing done yet.
    pub fn case(&self) -> Case {
        let mut estate = self.like.map_or_else(Estate::default, |(it, _)| it.case().estate);
        for (table, row) in self.like.into_iter().flat_map(|(_, without)| without) {
            estate.remove(*table, *row);
        }
        // Rows first, because cells refer to rows that may come later.
        for (table, row, _) in self.rows {
            estate.add_numbered(*table, *row);
        }
        for (table, row, cells) in self.rows {
            for (column, value) in *cells {
                let place = Place::new(*table, *row, column);
                let done = estate.set(place, &raw(*table, column, value), Origin::Typed);
                debug_assert!(done.is_ok(), "{place:?} {value}: {done:?}");
            }
        }
        Case { estate, ..Case::default() }
    }
}

/// The cell that a short text stands for.
pub(crate) fn raw(table: TableId, column: &str, value: &str) -> Raw {
    let kind = table.column(column).map(|it| it.kind);
    match (value, kind) {
        ("-", _) => Raw::Nothing,
        ("", _) => Raw::NotTold,
        (_, Some(Kind::Row(_))) => {
            value.strip_prefix('#').and_then(|it| it.parse().ok()).map_or(Raw::NotTold, Raw::Row)
        }
        (_, Some(Kind::Names)) => Raw::Many(value.split(';').map(str::to_owned).collect()),
        _ => Raw::one(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_of_every_example_is_valid() {
        for example in ALL {
            let estate = example.case().estate;
            for (table, row, cells) in example.rows {
                for (column, value) in *cells {
                    let told = estate.cell(Place::new(*table, *row, column));
                    assert_ne!(told, Raw::NotTold, "{} {table:?} {row} {column} {value}", example.id);
                }
            }
        }
    }

    #[test]
    fn every_example_is_of_a_path_with_the_same_id() {
        for example in ALL {
            let journey = example.case().estate.journey().unwrap();
            assert_eq!(crate::paths::path_of(journey).id, example.id);
        }
    }
}
