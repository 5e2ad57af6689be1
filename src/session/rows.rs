//! Many cells at once: pasted from a spreadsheet, or told as a list of names.

use crate::estate::cell::{Kind, Raw};
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};
use crate::session::typing;

/// What became of pasted cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// How many were taken.
    pub taken: usize,
    /// How many were left as they were.
    pub refused: usize,
}

/// Fills cells from a place on, to the right and downwards; rows that are missing are added.
pub fn paste(estate: &mut Estate, from: Place, text: &str) -> Pasted {
    let mut pasted = Pasted::default();
    let columns = from.table.columns();
    let Some(first) = columns.iter().position(|it| it.id == from.column) else {
        return pasted;
    };
    let rows = estate.rows(from.table);
    let start = rows.iter().position(|it| *it == from.row).unwrap_or(rows.len());
    let lines = text.strip_suffix('\n').unwrap_or(text).split('\n').map(|it| it.strip_suffix('\r').unwrap_or(it));
    for (down, line) in lines.enumerate() {
        let row = rows.get(start + down).copied().or_else(|| estate.add(from.table));
        for (right, cell) in line.split('\t').enumerate() {
            let (Some(row), Some(column)) = (row, columns.get(first + right)) else {
                pasted.refused += 1;
                continue;
            };
            // A spreadsheet wraps a cell in quotation marks when it holds a line break or a quotation mark.
            let cell = cell.trim().trim_matches('"');
            let place = Place::new(from.table, row, column.id);
            let done = typing::read(estate, column, cell).and_then(|raw| estate.set(place, &raw, Origin::Typed));
            match done {
                Ok(()) => pasted.taken += 1,
                Err(_) => pasted.refused += 1,
            }
        }
    }
    pasted
}

/// Adds a row for each name that is not there yet; names stand in lines, or with commas or blanks between.
pub fn tell_names(estate: &mut Estate, table: TableId, text: &str, with: Option<&(&'static str, Raw)>) -> Pasted {
    let mut pasted = Pasted::default();
    let Some(column) = table.column("name") else {
        return pasted;
    };
    // A label may hold blanks and commas; a domain name may not.
    let between: &[char] = if column.kind == Kind::Label { &['\n'] } else { &['\n', ',', ';', ' ', '\t'] };
    for name in text.split(between).map(str::trim).filter(|it| !it.is_empty()) {
        if estate.find(table, name).is_some() {
            continue;
        }
        let Some(row) = estate.add(table) else {
            pasted.refused += 1;
            continue;
        };
        if estate.set(Place::new(table, row, "name"), &Raw::one(name), Origin::Typed).is_err() {
            estate.remove(table, row);
            pasted.refused += 1;
            continue;
        }
        if let Some((column, raw)) = with {
            // The cell belongs to the question that asked for the names, so it fits.
            let _ = estate.set(Place::new(table, row, column), raw, Origin::Typed);
        }
        pasted.taken += 1;
    }
    pasted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_column_fills_rows_and_adds_what_is_missing() {
        let mut estate = Estate::default();
        let row = estate.add(TableId::Partner).unwrap();
        let from = Place::new(TableId::Partner, row, "name");
        let pasted = paste(&mut estate, from, "a.example\r\nb.example\r\n");
        assert_eq!(pasted, Pasted { taken: 2, refused: 0 });
        assert_eq!(estate.find(TableId::Partner, "b.example"), Some(1));
    }

    #[test]
    fn pasted_cells_go_to_the_right() {
        let mut estate = Estate::default();
        let row = estate.add(TableId::Srv).unwrap();
        let pasted = paste(&mut estate, Place::new(TableId::Srv, row, "target"), "x.example\t5269\tmany");
        assert_eq!(pasted, Pasted { taken: 2, refused: 1 });
        assert_eq!(estate.cell(Place::new(TableId::Srv, row, "port")), Raw::one("5269"));
    }

    #[test]
    fn a_name_that_is_there_is_not_added_again() {
        let mut estate = Estate::default();
        tell_names(&mut estate, TableId::Partner, "a.example, b.example", None);
        let again = tell_names(&mut estate, TableId::Partner, "A.example\nna!me\nc.example", None);
        assert_eq!(again, Pasted { taken: 1, refused: 1 });
        assert_eq!(estate.rows(TableId::Partner).len(), 3);
    }
}
