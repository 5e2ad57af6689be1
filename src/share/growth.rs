//! A program of tomorrow and the links of today, and the other way round. Tomorrow's wire form is today's with a
//! revision; today's is the same without the last column of each table, the last table, and the last word of a choice.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::columns::{Code, Col, REVISION, SCHEMA, Schema, Table, Word};
use super::v1::{Fault, read, write};
use super::*;
use crate::estate::said::Origin;
use crate::paths::examples;

const NEXT: u8 = REVISION + 1;
const TO: Place = Place { table: TableId::Deployment, row: 0, column: "to" };
const NEW_WORD: &str = "Teams";

fn changed(change: impl Fn(&mut Vec<Col>, TableId)) -> BTreeMap<TableId, &'static [Col]> {
    let of = |table: &Table| {
        let mut columns = (SCHEMA.columns)(table.id).to_vec();
        change(&mut columns, table.id);
        (table.id, &*columns.leak())
    };
    SCHEMA.tables.iter().map(of).collect()
}

static EARLIER: LazyLock<BTreeMap<TableId, &'static [Col]>> = LazyLock::new(|| {
    changed(|columns, table| {
        columns.pop();
        for col in columns.iter_mut().filter(|it| (table, it.id) == (TO.table, TO.column)) {
            let Code::Choice(words) = col.code else { panic!("a choice") };
            assert_eq!(words.last(), Some(&NEW_WORD), "the newest word stands at the end");
            col.code = Code::Choice(&words[..words.len() - 1]);
        }
    })
});

static LATER: LazyLock<BTreeMap<TableId, &'static [Col]>> = LazyLock::new(|| {
    changed(|columns, _| {
        if let Some(col) = columns.last_mut() {
            col.since = NEXT;
        }
    })
});

static TABLES: LazyLock<&'static [Table]> = LazyLock::new(|| {
    let mut tables = SCHEMA.tables.to_vec();
    if let Some(table) = tables.last_mut() {
        table.since = NEXT;
    }
    tables.leak()
});

fn earlier() -> Schema {
    let tables = &SCHEMA.tables[..SCHEMA.tables.len() - 1];
    Schema { revision: REVISION, tables, columns: |table| EARLIER[&table], words: &[] }
}

fn later() -> Schema {
    let words = &[Word { table: TO.table, column: TO.column, code: NEW_WORD, since: NEXT }];
    Schema { revision: NEXT, tables: *TABLES, columns: |table| LATER[&table], words }
}

/// The last table, which is the new one.
fn new_table() -> TableId {
    TABLES.last().unwrap().id
}

/// An example in which nothing new is told.
fn old(example: usize) -> Case {
    let mut case = carried(&examples::ALL[example].case());
    for row in case.estate.rows(new_table()) {
        case.estate.remove(new_table(), row);
    }
    for table in &TABLES[..TABLES.len() - 1] {
        let column = LATER[&table.id].last().unwrap().id;
        for row in case.estate.rows(table.id) {
            case.estate.set(Place::new(table.id, row, column), &Raw::NotTold, Origin::Typed).unwrap();
        }
    }
    if case.estate.cell(TO) == Raw::one(NEW_WORD) {
        case.estate.set(TO, &Raw::NotTold, Origin::Typed).unwrap();
    }
    case.progress.insert("an-action-of-tomorrow/a.example".into(), crate::case::Tick::default());
    carried(&case)
}

#[test]
fn what_tells_nothing_new_is_the_same_link_as_before() {
    for example in 0..examples::ALL.len() {
        let case = old(example);
        let link = write(&case, &earlier()).unwrap();
        assert_eq!(write(&case, &later()).unwrap(), link);
        assert_eq!(read(&link, &later()).as_ref(), Ok(&case));
        assert_eq!(read(&link, &earlier()).as_ref(), Ok(&case));
    }
}

#[test]
fn what_is_new_is_read_by_the_later_and_named_by_the_earlier() {
    type Change = fn(&mut Case);
    let news: [(&str, Change); 3] = [
        ("column", |case| {
            let column = LATER[&TableId::Deployment].last().unwrap().id;
            let word = match LATER[&TableId::Deployment].last().unwrap().code {
                Code::Choice(words) => words[0],
                Code::Flag => "yes",
                Code::Count => "7",
                Code::Date => "2026-11-21",
                _ => "x",
            };
            let place = Place::new(TableId::Deployment, 0, column);
            case.estate.set(place, &Raw::one(word), Origin::Typed).unwrap();
        }),
        ("table", |case| {
            case.estate.add(new_table()).unwrap();
        }),
        ("word", |case| case.estate.set(TO, &Raw::one(NEW_WORD), Origin::Typed).unwrap()),
    ];
    for (what, change) in news {
        let mut case = old(0);
        change(&mut case);
        let case = carried(&case);
        let link = write(&case, &later()).unwrap();
        assert_eq!(read(&link, &later()).as_ref(), Ok(&case), "{what}");
        assert_eq!(read(&link, &earlier()), Err(Fault::Revision(NEXT)), "{what}");
    }
}

#[test]
fn everything_that_is_new_at_once_comes_back() {
    for example in examples::ALL {
        let case = carried(&example.case());
        assert_eq!(read(&write(&case, &later()).unwrap(), &later()), Ok(case));
    }
}

#[test]
fn a_table_without_rows_is_not_new() {
    assert_eq!(write(&Case::default(), &later()), write(&Case::default(), &earlier()));
}
