// Numbers drawn by chance may be cut.
#![allow(clippy::cast_possible_truncation)]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::case::Tick;
use crate::estate::cell::Kind;
use crate::estate::name::Note;
use crate::estate::said::Origin;
use crate::paths::examples;

fn decode(payload: &str) -> Result<Case, LinkFault> {
    open(payload).map(|it| match it {
        Content::Case(case) => *case,
        Content::Locked(_) => panic!("nothing was locked"),
    })
}

fn row_counts() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(0_u16..4, TableId::ALL.len())
}

/// A value that fits a column, from four numbers drawn by chance.
fn value(kind: Kind, counts: &BTreeMap<TableId, u16>, draw: [u32; 4]) -> Raw {
    let name = |n: u32| {
        let first = ["pool", "edge01", "sip", "fe1a", "fe1b", "xn--bcher-kva", "_x", "a"][n as usize % 8];
        let rest = ["contoso.com", "corp.contoso.com", "example", "fabrikam.com", "a.b.c.d"][n as usize / 8 % 5];
        if n.is_multiple_of(3) { rest.to_owned() } else { format!("{first}{}.{rest}", n / 40 % 50) }
    };
    match kind {
        Kind::Name => Raw::one(name(draw[0])),
        Kind::Names => Raw::Many(draw.iter().map(|it| name(*it)).collect()),
        Kind::Label | Kind::Note => Raw::one(
            ["Office", "Пользователи", "a, b; c/d", "\u{1f600} x", "0"][draw[0] as usize % 5].to_owned()
                + &(draw[1] % 9).to_string(),
        ),
        Kind::Flag => Raw::one(if draw[0].is_multiple_of(3) { "no" } else { "yes" }),
        Kind::Count(most) => Raw::one((draw[0] >> (draw[1] % 32)).min(most).to_string()),
        Kind::Date => Raw::one(format!("20{:02}-{:02}-{:02}", draw[0] % 100, draw[1] % 12 + 1, draw[2] % 28 + 1)),
        Kind::Time => Raw::one(format!("{:02}:{:02}", draw[0] % 24, draw[1] % 60)),
        Kind::Zone => Raw::one(["Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata"][draw[0] as usize % 3]),
        Kind::Address if draw[0].is_multiple_of(4) => Raw::one(format!("2001:db8::{:x}", draw[1] % 65_536)),
        Kind::Address => Raw::one(format!("192.0.2.{}", draw[1] % 256)),
        Kind::Choice(words) => Raw::one(words[draw[0] as usize % words.len()].code),
        Kind::Words(words) => Raw::Many(vec![words[draw[0] as usize % words.len()].code.to_owned()]),
        Kind::Row(other) => match counts.get(&other) {
            Some(count) if *count > 0 => Raw::Row(draw[0] as u16 % count),
            _ => Raw::NotTold,
        },
    }
}

fn estate_of(counts: &[u16], draws: &[u32], fill: u32) -> Estate {
    let mut estate = Estate { files: vec!["a.csv".into(), "b \"2\".xml".into()], ..Estate::default() };
    let counts: BTreeMap<TableId, u16> = TableId::ALL.into_iter().zip(counts.iter().copied()).collect();
    for (table, count) in &counts {
        for row in 0..*count {
            estate.add_numbered(*table, row);
        }
    }
    let mut at = 0_usize;
    let mut draw = || {
        at += 1;
        // The draws are few and come round again, stirred.
        draws[at % draws.len()].wrapping_mul(2_654_435_761).rotate_left((at % 31) as u32).wrapping_add(at as u32)
    };
    for table in TableId::ALL {
        for row in estate.rows(table) {
            for column in table.columns() {
                if draw() % 100 >= fill {
                    continue;
                }
                let numbers = [draw(), draw(), draw(), draw()];
                let raw = if column.may_be_nothing && numbers[3].is_multiple_of(3) {
                    Raw::Nothing
                } else {
                    value(column.kind, &counts, numbers)
                };
                let origin = [Origin::Typed, Origin::Assumed, Origin::File { file: 1, line: numbers[2] % 99 }]
                    [numbers[1] as usize % 3];
                estate.set(Place::new(table, row, column.id), &raw, origin).unwrap();
            }
        }
    }
    estate
}

prop_compose! {
    fn cases()(counts in row_counts(), draws in prop::collection::vec(any::<u32>(), 7..60), fill in 0_u32..=100, ticks in prop::collection::btree_map("[a-z-]{1,12}(/[A-Za-zа-я0-9. ]{1,9}){0,3}", prop::option::of("[ -~а-я]{1,30}"), 0..5)) -> Case {
        let tick = |text: Option<String>| Tick { half: text.as_ref().is_some_and(|it| it.len() % 2 == 1), when: None, who: text.as_deref().and_then(|it| Note::parse(it).ok()), note: text.map(|it| it.repeat(2)).and_then(|it| Note::parse(&it).ok()) };
        Case { estate: estate_of(&counts, &draws, fill), progress: ticks.into_iter().map(|(step, text)| (step, tick(text))).collect() }
    }
}

proptest! {
    #[test]
    fn a_case_comes_back_from_its_link(case in cases()) {
        let link = encode(&case).unwrap();
        prop_assert!(link.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_'));
        prop_assert_eq!(decode(&link), Ok(carried(&case)));
    }

    #[test]
    fn a_link_that_was_opened_makes_the_same_link(case in cases()) {
        let link = encode(&case).unwrap();
        prop_assert_eq!(encode(&decode(&link).unwrap()), Some(link));
    }

    #[test]
    fn a_case_comes_back_from_its_file(case in cases()) {
        let text = file::to_json(&case);
        let back = file::from_json(&text);
        prop_assert_eq!(back.as_ref(), Ok(&case));
        prop_assert_eq!(file::to_json(&back.unwrap()), text);
    }

    #[test]
    fn any_text_is_read_without_harm(text in ".{0,300}") {
        let _ = open(&text);
        let _ = extract::extract(&text);
        let _ = file::from_json(&text);
    }

    #[test]
    fn any_bytes_under_a_good_seal_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = open(&seal::close(1, &bytes));
        let _ = open(&seal::close(lock::VERSION, &bytes));
        let _ = lock::opened(&bytes);
    }

    #[test]
    fn the_order_of_rows_does_not_show(case in cases(), turn in any::<u16>()) {
        let turned = Case { estate: turned(&case.estate, turn), progress: case.progress.clone() };
        prop_assert_eq!(encode(&turned), encode(&case));
        prop_assert_eq!(fingerprint(&turned), fingerprint(&case));
    }
}

/// The same estate with every row under another number.
fn turned(estate: &Estate, turn: u16) -> Estate {
    let number = |row: u16| (row ^ (turn & 3)) + (turn >> 12);
    let mut other = Estate { files: estate.files.clone(), ..Estate::default() };
    for table in TableId::ALL.into_iter().skip(1) {
        for row in estate.rows(table) {
            other.add_numbered(table, number(row));
        }
    }
    for table in TableId::ALL {
        for row in estate.rows(table) {
            for column in table.columns() {
                let place = Place::new(table, row, column.id);
                let raw = match estate.cell(place) {
                    Raw::Row(target) => Raw::Row(number(target)),
                    raw => raw,
                };
                let row = if table == TableId::Deployment { row } else { number(row) };
                other.set(Place::new(table, row, column.id), &raw, estate.origin(place).unwrap_or_default()).unwrap();
            }
        }
    }
    other
}

#[test]
fn every_change_of_one_letter_is_refused() {
    let link = encode(&examples::ALL[0].case()).unwrap();
    for at in 0..link.len() {
        for letter in (b'0'..=b'9').chain(b'a'..=b'z').chain(b'A'..=b'Z').chain(*b"-_") {
            let mut changed = link.clone().into_bytes();
            if changed[at] == letter {
                continue;
            }
            changed[at] = letter;
            assert!(decode(std::str::from_utf8(&changed).unwrap()).is_err(), "{at} {letter}");
        }
    }
}

#[test]
fn a_later_version_is_refused_as_later() {
    assert_eq!(decode(&seal::close(2, b"what this means is not known yet")), Err(LinkFault::Newer(2, 0)));
}

#[test]
fn a_fingerprint_depends_on_what_is_told_alone() {
    let case = examples::ALL[0].case();
    let mut other = case.clone();
    other.progress.insert("step".into(), Tick::default());
    let place = Place::new(TableId::Pool, 0, "name");
    other.estate.set(place, &case.estate.cell(place), Origin::Assumed).unwrap();
    assert_eq!(fingerprint(&case), fingerprint(&other));
    other.estate.set(place, &Raw::one("other.example"), Origin::Typed).unwrap();
    assert_ne!(fingerprint(&case), fingerprint(&other));
    assert_eq!(fingerprint(&case).len(), 19);
}
