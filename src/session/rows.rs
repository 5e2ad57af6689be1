//! Many cells at once: pasted from a spreadsheet, or told as a list of names.

use crate::actions::Step;
use crate::estate::cell::{Kind, Raw};
use crate::estate::said::Origin;
use crate::estate::{Column, Estate, Place, TableId};
use crate::session::typing;
use crate::text::lang::Lang;

/// What became of pasted cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// How many were taken.
    pub taken: usize,
    /// How many were left as they were.
    pub refused: usize,
}

/// Fills cells from a place on, to the right and downwards; rows that are missing are added. Where the first line names
/// columns of the table, the cells below go into these.
pub fn paste(estate: &mut Estate, from: Place, text: &str) -> Pasted {
    let mut pasted = Pasted::default();
    let columns = from.table.columns();
    let Some(first) = columns.iter().position(|it| it.id == from.column) else {
        return pasted;
    };
    let mut lines = cells(text);
    let width = lines.iter().map(Vec::len).max().unwrap_or(0);
    let mut order: Vec<Option<&Column>> = (first..first + width).map(|it| columns.get(it)).collect();
    if lines.len() > 1
        && let Some(named) = heading(columns, &lines[0])
    {
        order = named;
        lines.remove(0);
    }
    let rows = estate.rows(from.table);
    let start = rows.iter().position(|it| *it == from.row).unwrap_or(rows.len());
    for (down, line) in lines.iter().enumerate() {
        let is_blank = line.iter().all(|it| it.trim().is_empty());
        let there = rows.get(start + down).copied();
        if is_blank && there.is_none() {
            continue;
        }
        let row = there.or_else(|| estate.add(from.table));
        let before = pasted.taken;
        for (right, cell) in line.iter().enumerate() {
            let (Some(row), Some(column)) = (row, order.get(right).copied().flatten()) else {
                pasted.refused += usize::from(!cell.trim().is_empty());
                continue;
            };
            let place = Place::new(from.table, row, column.id);
            let done = typing::read(estate, column, cell).and_then(|raw| estate.set(place, &raw, Origin::Typed));
            match done {
                Ok(()) => pasted.taken += 1,
                Err(_) => pasted.refused += 1,
            }
        }
        if let (Some(row), true, true) = (row, there.is_none(), pasted.taken == before) {
            estate.remove(from.table, row);
        }
    }
    pasted
}

/// The columns that a line names, if it names any and most of its cells do; in whatever language, or by their ids.
fn heading(columns: &'static [Column], line: &[String]) -> Option<Vec<Option<&'static Column>>> {
    let of = |cell: &String| {
        let cell = cell.trim();
        let same = |it: &&Column| it.id == cell || Lang::ALL.iter().any(|lang| it.label.in_lang(*lang) == cell);
        let like = |it: &&Column| it.id.eq_ignore_ascii_case(cell) || it.label.en.eq_ignore_ascii_case(cell);
        columns.iter().find(same).or_else(|| columns.iter().find(like))
    };
    let named: Vec<_> = line.iter().map(of).collect();
    let known = named.iter().flatten().count();
    let filled = line.iter().filter(|it| !it.trim().is_empty()).count();
    (known > 0 && known * 2 >= filled).then_some(named)
}

/// The cells of a text as spreadsheets copy them: tabs and line breaks between, quotation marks around a cell that holds
/// one of these, and doubled inside of it. A mark that is not closed is only a sign.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = vec![Vec::new()];
    let mut rest = text.strip_suffix('\n').unwrap_or(&text);
    loop {
        let (cell, after) = quoted(rest).unwrap_or_else(|| {
            let end = rest.find(['\t', '\n']).unwrap_or(rest.len());
            (rest[..end].to_owned(), &rest[end..])
        });
        if let Some(line) = lines.last_mut() {
            line.push(cell);
        }
        let mut signs = after.chars();
        match signs.next() {
            Some('\n') => lines.push(Vec::new()),
            Some(_) => (),
            None => return lines,
        }
        rest = signs.as_str();
    }
}

/// A cell in quotation marks, and what follows it: a tab, a line break, or nothing.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut cell = String::new();
    loop {
        let (inside, after) = rest.split_once('"')?;
        cell.push_str(inside);
        match after.strip_prefix('"') {
            Some(more) => {
                cell.push('"');
                rest = more;
            }
            None => return (after.is_empty() || after.starts_with(['\t', '\n'])).then_some((cell, after)),
        }
    }
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

/// Adds a row with the minutes of a step, for the person to change them; `None` when the table is full, or the step's id
/// is longer than a field takes.
pub fn tell_minutes(estate: &mut Estate, step: &Step) -> Option<u16> {
    let row = estate.add(TableId::Timing)?;
    let cells = [("step", step.id.clone()), ("low", step.minutes.0.to_string()), ("high", step.minutes.1.to_string())];
    for (column, value) in cells {
        estate.set(Place::new(TableId::Timing, row, column), &Raw::one(value), Origin::Typed).ok()?;
    }
    Some(row)
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
    fn a_cell_in_quotation_marks_is_one_cell() {
        let text = "a.example\t\"x.example\ny.example\"\r\nb.example\t\"z.example\"\r";
        assert_eq!(cells(text), [["a.example", "x.example\ny.example"], ["b.example", "z.example"]]);
        assert_eq!(cells("\"say \"\"hi\"\"\"\tx"), [["say \"hi\"", "x"]]);
        assert_eq!(cells("\"open\nnext"), [["\"open"], ["next"]]);
        assert_eq!(cells("\"a\"b\tc"), [["\"a\"b", "c"]]);
        assert_eq!(cells("a\n\nb"), [["a"], [""], ["b"]]);
        let mut estate = Estate::default();
        let row = estate.add(TableId::Partner).unwrap();
        paste(&mut estate, Place::new(TableId::Partner, row, "name"), text);
        let names = Raw::Many(vec!["x.example".to_owned(), "y.example".to_owned()]);
        assert_eq!(estate.cell(Place::new(TableId::Partner, row, "additional")), names);
    }

    #[test]
    fn a_heading_names_the_columns() {
        let mut estate = Estate::default();
        let row = estate.add(TableId::Partner).unwrap();
        let from = Place::new(TableId::Partner, row, "name");
        let text = "TLS\tDomínio\tBemerkung\tdialback\nRequired\ta.example\tx\tyes\n\tb.example\t\tno\n";
        assert_eq!(paste(&mut estate, from, text), Pasted { taken: 6, refused: 1 });
        let cell = |row, column| estate.cell(Place::new(TableId::Partner, row, column));
        assert_eq!((cell(0, "tls"), cell(0, "name")), (Raw::one("Required"), Raw::one("a.example")));
        assert_eq!((cell(1, "tls"), cell(1, "dialback")), (Raw::NotTold, Raw::one("no")));
        // A word alone is what the cell is to hold.
        let site = estate.add(TableId::Site).unwrap();
        paste(&mut estate, Place::new(TableId::Site, site, "name"), "Site\n");
        assert_eq!(estate.find(TableId::Site, "Site"), Some(site));
    }

    #[test]
    fn what_fits_nowhere_leaves_no_empty_row() {
        let mut estate = Estate::default();
        let row = estate.add(TableId::Partner).unwrap();
        let from = Place::new(TableId::Partner, row, "name");
        let pasted = paste(&mut estate, from, "a.example\n\nno name\nb.example\tx.example\n\n");
        assert_eq!(pasted, Pasted { taken: 3, refused: 1 });
        assert_eq!(estate.rows(TableId::Partner).len(), 2);
        let wide = format!("c.example{}", "\tx".repeat(60));
        let pasted = paste(&mut estate, from, &wide);
        assert!(pasted.refused >= 60 - TableId::Partner.columns().len());
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
