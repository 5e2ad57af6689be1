//! The plan file: what comes back, what is refused, and what is carried along.

use super::*;
use crate::paths::examples;

fn fault(text: &str) -> FileFault {
    from_json(text).unwrap_err()
}

fn plan(estate: &str) -> String {
    format!("{{\"format\": \"cutover-plan\", \"version\": 1,\n\"estate\": {estate}}}")
}

#[test]
fn every_example_comes_back() {
    for example in examples::ALL {
        let case = example.case();
        assert_eq!(from_json(&to_json(&case)), Ok(case), "{}", example.id);
    }
}

#[test]
fn no_column_is_called_like_what_a_row_says_about_itself() {
    for table in TableId::ALL {
        assert!(table.column("id").is_none() && table.column(ORIGINS).is_none(), "{table:?}");
    }
}

#[test]
fn a_bad_value_is_named_with_its_place() {
    let it = fault(&plan("{\"pool\": [\n {\"id\": 4, \"name\": \"a b\"}]}"));
    assert_eq!((it.line, it.column), (3, 20));
    assert_eq!(it.place, Some((TableId::Pool, 4, "name".to_owned())));
    assert_eq!(it.what, What::Value(name::Fault::Character(' ')));
}

#[test]
fn a_reference_to_no_row_is_refused() {
    assert_eq!(fault(&plan("{\"crowd\": [{\"id\": 0, \"pool\": 3}]}")).what, What::Value(name::Fault::Row));
}

#[test]
fn a_later_version_is_refused_whatever_else_it_holds() {
    assert_eq!(fault("{\"format\": \"cutover-plan\", \"version\": 2, \"estate\": 5}").what, What::Newer(2));
}

#[test]
fn what_a_later_version_added_is_written_back_where_it_stood() {
    let text = "{\"format\": \"cutover-plan\", \"version\": 1, \"minor\": 9, \"sky\": [1, {\"a\": null}],
        \"estate\": {\"moon\": 1.50, \"pool\": [{\"id\": 3, \"name\": \"a.example\", \"colour\": {\"b\": \"\\u00e9\"}}]},
        \"progress\": {\"take-backups\": {\"weather\": \"wet\"}}}";
    let first = read(text).unwrap();
    assert_eq!((first.unknown, first.lost), (4, 0));
    let written = to_json(&first.case);
    assert_eq!(read(&written).unwrap(), first, "{written}");
    for kept in
        ["\"sky\": [1, {\"a\": null}]", "\"moon\": 1.50", "\"colour\": {\"b\": \"\\u00e9\"}", "\"weather\": \"wet\""]
    {
        assert!(written.contains(kept), "{kept} in {written}");
    }
    let mut case = first.case;
    case.estate.remove(TableId::Pool, 3);
    assert!(!to_json(&case).contains("colour"));
    assert!(!to_json(&crate::share::carried(&case)).contains("moon"));
}

#[test]
fn what_is_too_long_to_be_carried_along_is_counted() {
    let text = plan(&format!("{{\"moon\": \"{}\"}}", "x".repeat(2 << 20)));
    let it = read(&text).unwrap();
    assert_eq!((it.unknown, it.lost), (1, 1));
    assert_eq!(it.case, Case::default());
}

#[test]
fn what_is_not_known_is_counted() {
    let text = plan("{\"moon\": 1, \"pool\": [{\"id\": 0, \"name\": \"a.example\", \"colour\": {}}]}");
    let it = read(&text).unwrap();
    assert_eq!(it.unknown, 2);
    assert_eq!(it.case.estate.name_of(TableId::Pool, 0), "a.example");
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    assert_eq!(fault(&plan("{\"pool\": [{\"name\": \"a\", \"name\": \"b\"}]}")).what, What::Twice("name".into()));
    assert_eq!(fault(&plan("{\"pool\": [{\"id\": 1}, {\"id\": 1}]}")).what, What::RowTwice);
}

#[test]
fn files_that_are_no_plans_say_what_they_are() {
    assert_eq!(fault("").what, What::CutShort);
    assert_eq!(fault("hello").what, What::NotJson);
    assert_eq!(fault("[]").what, What::NotAPlan);
    assert_eq!(fault("{}").what, What::NotAPlan);
    assert_eq!(fault(&"[".repeat(300)).what, What::TooDeep);
}

#[test]
fn a_plan_cut_anywhere_is_refused() {
    let text = to_json(&examples::ALL[0].case());
    for at in 0..text.trim_end().len() {
        if text.is_char_boundary(at) {
            assert!(from_json(&text[..at]).is_err());
        }
    }
}
