//! Five languages, the same holes, one way to write a sentence.

use cutover::actions::{self, Line, Phase, Team};
use cutover::discovery::by_hand;
use cutover::estate::TableId;
use cutover::estate::cell::Kind;
use cutover::estate::name::Fault;
use cutover::export::{Form, script_words};
use cutover::import::remarks::RemarkKind;
use cutover::paths;
use cutover::rules;
use cutover::runbook::{
    bulk, calendar_words, choices, code, comparison, ladder_words, paper_words, phrases, teams, third_party,
};
use cutover::share::LinkFault;
use cutover::share::file::{FileFault, Shape, What};
use cutover::share::passphrase::Weakness;
use cutover::sources::Ground;
use cutover::text::lang::Lang;
use cutover::text::{Text, holes};

/// A text, where it stands, and whether it is a sentence (or a label).
struct Entry {
    at: String,
    text: Text,
    sentence: bool,
}

fn entry(at: impl Into<String>, text: Text, sentence: bool) -> Entry {
    Entry { at: at.into(), text, sentence }
}

/// Every reason for which a value is refused.
fn faults() -> impl Iterator<Item = Fault> {
    [
        Fault::Empty,
        Fault::TooLong(1),
        Fault::Character(' '),
        Fault::Label(String::new()),
        Fault::NotAscii,
        Fault::Address,
        Fault::Number(0, 1),
        Fault::Date,
        Fault::Time,
        Fault::Zone,
        Fault::Word,
        Fault::Row,
        Fault::Column,
    ]
    .into_iter()
}

fn all() -> Vec<Entry> {
    let mut out = Vec::new();
    for rule in rules::ALL {
        out.push(entry(format!("{} says", rule.id), rule.says, true));
        out.push(entry(format!("{} because", rule.id), rule.because, true));
        out.push(entry(format!("{} remedy", rule.id), rule.remedy, true));
    }
    for action in actions::ALL {
        out.push(entry(format!("{} title", action.id), action.title, false));
        out.push(entry(format!("{} purpose", action.id), action.purpose, true));
        out.push(entry(format!("{} impact", action.id), action.impact, true));
        for line in action.lines {
            match line {
                Line::Do(text)
                | Line::Abort(text)
                | Line::WayBack(text)
                | Line::NoWayBack(text)
                | Line::Note(text)
                | Line::Trouble(text)
                | Line::Contradiction(text)
                | Line::Check { expect: text, .. } => out.push(entry(format!("{} line", action.id), *text, true)),
                Line::Run(_) | Line::RunEach { .. } | Line::WayBackRun(_) => (),
            }
        }
    }
    for path in paths::ALL {
        out.push(entry(path.id, path.title, false));
        out.push(entry(path.id, path.says, true));
    }
    for example in paths::examples::ALL {
        out.push(entry(example.id, example.says, true));
    }
    for form in Form::ALL {
        out.push(entry(form.code(), form.label(), false));
        out.push(entry(form.code(), form.says(), true));
    }
    out.extend(script_words::ALL.iter().map(|it| entry("scripts", *it, false)));
    out.extend(bulk::texts().into_iter().map(|it| entry("bulk", it, false)));
    for table in TableId::ALL {
        out.push(entry(table.code(), table.label(), false));
        for column in table.columns() {
            out.push(entry(format!("{}.{}", table.code(), column.id), column.label, false));
            if let Kind::Choice(words) = column.kind {
                out.extend(words.iter().map(|it| entry(format!("{}.{}", column.id, it.code), it.label, false)));
            }
        }
    }
    out.extend(calendar_words::ALL.iter().map(|(name, text)| entry(*name, *text, text.en.ends_with('.'))));
    out.extend(choices::ALL.iter().map(|(name, text)| entry(*name, *text, text.en.ends_with('.'))));
    out.extend(third_party::ALL.iter().map(|(name, text)| entry(*name, *text, text.en.ends_with('.'))));
    out.extend(comparison::ALL.iter().map(|(name, text)| entry(*name, *text, text.en.ends_with('.'))));
    out.extend(code::ALL.iter().map(|(name, text)| entry(*name, *text, true)));
    let weak = [Weakness::Empty, Weakness::Short, Weakness::Plain];
    out.extend(weak.map(|it| entry("passphrase", it.text(), true)));
    out.extend(phrases::ALL.iter().map(|(name, text)| entry(*name, *text, text.en.ends_with('.'))));
    for words in [ladder_words::ALL, paper_words::ALL] {
        out.extend(words.iter().map(|(name, text)| entry(*name, *text, text.en.ends_with('.'))));
    }
    let reports = teams::WORDS.iter().copied().flatten();
    out.extend(reports.map(|(name, text)| entry(*name, *text, text.en.ends_with('.'))));
    out.extend(Phase::ALL.iter().map(|it| entry("phase", it.label(), false)));
    out.extend(Team::ALL.iter().map(|it| entry("team", it.label(), false)));
    out.extend(RemarkKind::ALL.iter().map(|it| entry(it.code(), it.text(), true)));
    out.extend(faults().map(|it| entry(format!("{it:?}"), it.text(), true)));
    let links = [
        LinkFault::NotALink,
        LinkFault::TooLong,
        LinkFault::CutShort,
        LinkFault::Altered,
        LinkFault::Newer(1, 2),
        LinkFault::Damaged(String::new()),
    ];
    out.extend(links.iter().map(|it| entry(format!("{it:?}"), it.text(), true)));
    let whats = [
        What::TooLarge,
        What::TooDeep,
        What::NotJson,
        What::CutShort,
        What::NotAPlan,
        What::Newer(2),
        What::Twice(String::new()),
        What::RowTwice,
        What::Rows,
        What::Expected(Shape::List),
    ];
    out.extend(whats.into_iter().map(|what| {
        let at = format!("{what:?}");
        entry(at, FileFault { line: 0, column: 0, place: None, what }.text(), true)
    }));
    for hand in by_hand::ALL {
        out.push(entry(format!("{} title", hand.id), hand.title, false));
        out.push(entry(format!("{} look", hand.id), hand.look, true));
    }
    out.extend(Ground::ALL.iter().map(|it| entry("ground", it.label(), false)));
    out
}

#[test]
fn every_language_has_the_same_holes() {
    for Entry { at, text, .. } in all() {
        for lang in Lang::ALL {
            assert_eq!(holes(text.in_lang(lang)), holes(text.en), "{at}, {}", lang.tag());
        }
    }
}

#[test]
fn no_text_is_empty_or_carelessly_typed() {
    for Entry { at, text, .. } in all() {
        for lang in Lang::ALL {
            let it = text.in_lang(lang);
            let where_ = format!("{at}, {}: {it}", lang.tag());
            assert!(!it.is_empty(), "{where_}");
            assert_eq!(it, it.trim(), "{where_}");
            assert!(!it.contains("  "), "two blanks: {where_}");
            assert!(!it.contains('!') && !it.contains('¡'), "shouting: {where_}");
            assert!(!it.contains("..."), "three full stops for an ellipsis: {where_}");
        }
    }
}

#[test]
fn a_sentence_begins_large_and_ends_with_its_mark() {
    for Entry { at, text, sentence } in all() {
        if !sentence {
            continue;
        }
        for lang in Lang::ALL {
            let it = text.in_lang(lang);
            let first = it.trim_start_matches(['«', '“', '"', '¿', '(']).chars().next().unwrap_or(' ');
            // A name or a command may stand first and keeps its own form.
            let large = first.is_uppercase()
                || first.is_ascii_digit()
                || matches!(first, '{' | '_' | '-')
                || it.starts_with("xmpp.");
            assert!(large, "{at}, {}: {it}", lang.tag());
            assert!(it.ends_with(['.', '?', '}', '»', '”', ')']), "{at}, {}: {it}", lang.tag());
        }
    }
}

#[test]
fn a_sentence_is_translated() {
    for Entry { at, text, sentence } in all() {
        // A label may be a term that all languages share; a sentence of several words may not.
        if !sentence || text.en.split(' ').count() < 4 {
            continue;
        }
        for (i, one) in Lang::ALL.iter().enumerate() {
            for other in &Lang::ALL[i + 1..] {
                assert_ne!(text.in_lang(*one), text.in_lang(*other), "{at}: {} and {}", one.tag(), other.tag());
            }
        }
        let cyrillic = text.ru.chars().any(|it| ('\u{400}'..='\u{4ff}').contains(&it));
        assert!(cyrillic, "{at}: {}", text.ru);
    }
}

#[test]
fn labels_stay_short_enough_for_a_button_or_a_head() {
    for table in TableId::ALL {
        for column in table.columns() {
            for lang in Lang::ALL {
                let length = column.label.in_lang(lang).chars().count();
                assert!(length <= 80, "{}.{} in {}: {length}", table.code(), column.id, lang.tag());
            }
        }
    }
}
