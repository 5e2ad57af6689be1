//! What a person types, and what a cell holds.

use crate::estate::cell::{Kind, Raw, Word};
use crate::estate::name::Fault;
use crate::estate::{Column, Estate, Place, TableId};
use crate::text::lang::Lang;
use crate::text::number;

/// The text of a cell, as it stands in a field: empty for what is not told and for what was told to be none.
pub fn shown(estate: &Estate, place: Place) -> String {
    match estate.cell(place) {
        Raw::NotTold | Raw::Nothing => String::new(),
        Raw::One(text) => text,
        Raw::Many(texts) => texts.join(", "),
        Raw::Row(row) => match place.table.column(place.column).map(|it| it.kind) {
            Some(Kind::Row(other)) => estate.name_of(other, row),
            _ => String::new(),
        },
    }
}

/// The text of a cell, as it stands in a sentence or a table: words in the language, `–` for none, empty when not told.
pub fn read_out(estate: &Estate, place: Place, lang: Lang) -> String {
    let raw = estate.cell(place);
    let kind = place.table.column(place.column).map(|it| it.kind);
    match (&raw, kind) {
        (Raw::Nothing, _) => "–".to_owned(),
        (Raw::One(code), Some(Kind::Flag)) => number::yes_or_no(code == "yes").in_lang(lang).to_owned(),
        (Raw::One(code), Some(Kind::Choice(words))) => label(words, code, lang),
        (Raw::One(code), Some(Kind::Count(_))) => code.parse().map_or(code.clone(), |it| number::count(lang, it)),
        (Raw::Many(codes), Some(Kind::Words(words))) => {
            codes.iter().map(|it| label(words, it, lang)).collect::<Vec<_>>().join(", ")
        }
        _ => shown(estate, place),
    }
}

/// The cell that a typed text stands for. Nothing typed is *not told*; a lone hyphen is *told to be none*.
///
/// # Errors
/// A [`Fault`], for a row or a word that does not exist. Other faults are found when the cell is set.
pub fn read(estate: &Estate, column: &Column, text: &str) -> Result<Raw, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Raw::NotTold);
    }
    if column.may_be_nothing && matches!(text, "-" | "–" | "—") {
        return Ok(Raw::Nothing);
    }
    match column.kind {
        Kind::Row(table) => row(estate, table, text).map(Raw::Row).ok_or(Fault::Row),
        Kind::Flag => flag(text).map(Raw::one).ok_or(Fault::Word),
        Kind::Choice(words) => word(words, text).map(Raw::one).ok_or(Fault::Word),
        Kind::Words(words) => split(text)
            .map(|it| word(words, it).map(str::to_owned).ok_or(Fault::Word))
            .collect::<Result<Vec<_>, _>>()
            .map(Raw::Many),
        Kind::Names => Ok(Raw::Many(split(text).map(str::to_owned).collect())),
        Kind::Count(_) => {
            Ok(Raw::one(text.chars().filter(|it| !matches!(it, ' ' | '\u{a0}' | '\u{202f}')).collect::<String>()))
        }
        Kind::Name | Kind::Label | Kind::Note | Kind::Date | Kind::Time | Kind::Zone | Kind::Address => {
            Ok(Raw::one(text))
        }
    }
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', ' ', '\n', '\t']).map(str::trim).filter(|it| !it.is_empty())
}

fn row(estate: &Estate, table: TableId, name: &str) -> Option<u16> {
    estate.find(table, name)
}

fn flag(text: &str) -> Option<&'static str> {
    let same = |flag: bool| {
        let word = number::yes_or_no(flag);
        Lang::ALL.iter().any(|it| alike(word.in_lang(*it), text))
    };
    let lower = text.to_ascii_lowercase();
    match lower.as_str() {
        "true" | "$true" | "1" | "x" | "y" => Some("yes"),
        "false" | "$false" | "0" | "n" => Some("no"),
        _ if same(true) => Some("yes"),
        _ if same(false) => Some("no"),
        _ => None,
    }
}

fn word(words: &'static [Word], text: &str) -> Option<&'static str> {
    let fits = |it: &&Word| alike(it.code, text) || Lang::ALL.iter().any(|lang| alike(it.label.in_lang(*lang), text));
    words.iter().find(fits).map(|it| it.code)
}

/// Letters outside of ASCII are compared as they are: the tables for their case would weigh more than they help.
fn alike(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

fn label(words: &[Word], code: &str, lang: Lang) -> String {
    words.iter().find(|it| it.code == code).map_or(code, |it| it.label.in_lang(lang)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;

    fn column(table: TableId, id: &str) -> &'static Column {
        table.column(id).unwrap()
    }

    #[test]
    fn every_shown_cell_of_every_example_is_read_back() {
        for example in examples::ALL {
            let estate = example.case().estate;
            for table in TableId::ALL {
                for row in estate.rows(table) {
                    for column in table.columns() {
                        let place = Place::new(table, row, column.id);
                        let raw = estate.cell(place);
                        // An SRV record or a host has a name that others may share; told to be none shows as nothing.
                        if raw == Raw::Nothing {
                            continue;
                        }
                        assert_eq!(read(&estate, column, &shown(&estate, place)), Ok(raw), "{place:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn words_are_read_in_every_language() {
        let estate = Estate::default();
        let tls = column(TableId::Partner, "tls");
        assert_eq!(read(&estate, tls, "Obrigatório"), Ok(Raw::one("Required")));
        assert_eq!(read(&estate, tls, "required"), Ok(Raw::one("Required")));
        assert_eq!(read(&estate, column(TableId::Partner, "dialback"), "да"), Ok(Raw::one("yes")));
    }

    #[test]
    fn a_hyphen_is_told_to_be_none_where_that_is_an_answer() {
        let estate = Estate::default();
        assert_eq!(read(&estate, column(TableId::Partner, "proxy"), "-"), Ok(Raw::Nothing));
        assert_eq!(read(&estate, column(TableId::Partner, "name"), ""), Ok(Raw::NotTold));
    }

    #[test]
    fn an_unknown_row_or_word_is_a_fault() {
        let estate = Estate::default();
        assert_eq!(read(&estate, column(TableId::Crowd, "pool"), "nowhere"), Err(Fault::Row));
        assert_eq!(read(&estate, column(TableId::Partner, "tls"), "maybe"), Err(Fault::Word));
    }
}
