//! Every download opens: read back by other readers than those who wrote it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use cutover::case::{Case, Tick};
use cutover::estate::cell::{Kind, Word};
use cutover::estate::{Column, TableId};
use cutover::export::json::plan_json;
use cutover::export::{Form, Made, Material};
use cutover::import::archive;
use cutover::paths::examples;
use cutover::plan::{Proposal, plan, unjudged};
use cutover::runbook::write::write;
use cutover::share::file::{from_json, to_json};
use cutover::text::lang::Lang;
use serde_json::{Map, Value, json};

use crate::support::worlds::{Chance, some_case};
use crate::support::{example, golden, put, root};

fn made(case: &Case, form: Form, lang: Lang) -> Made {
    let proposal = unjudged(&case.estate);
    let runbook = write(case, &proposal, lang, "0000");
    Material { case, proposal: &proposal, runbook: &runbook, plan_file: &to_json(case) }.download(form)
}

#[test]
fn everything_is_in_the_archive_and_comes_out_as_it_went_in() {
    for it in examples::ALL {
        let case = it.case();
        let zip = made(&case, Form::Everything, Lang::Ru);
        assert_eq!(zip.bytes, made(&case, Form::Everything, Lang::Ru).bytes, "the same plan gives the same bytes");
        let unpacked = archive::unpack("x", &zip.bytes).expect("it is an archive");
        assert!(unpacked.archive.remarks.is_empty(), "{:?}", unpacked.archive.remarks);
        let files: BTreeMap<_, _> = unpacked.files.into_iter().collect();
        for form in [Form::Html, Form::Markdown, Form::Json, Form::Tasks] {
            assert_eq!(files[&format!("x/{}", form.tail())], made(&case, form, Lang::Ru).bytes);
        }
        let plan = String::from_utf8(files["x/plan.json"].clone()).expect("UTF-8");
        assert_eq!(from_json(&plan).as_ref(), Ok(&case));
        assert!(files.contains_key("x/scripts/verify.ps1") && files.contains_key("x/scripts/1-prepare.ps1"));
        assert!(files.len() > 8);
    }
}

#[test]
fn a_download_s_name_is_one_that_windows_takes() {
    let mut case = example("lync-2010-to-2013");
    for (title, stem) in [("NUL", "NUL_"), ("a/b\\c:d*e?\"<>|", "a_b_c_d_e_____"), ("Нева & ко.", "Нева _ ко_")]
    {
        put(&mut case, TableId::Deployment, 0, "title", title);
        for form in Form::ALL {
            assert_eq!(form.file_name(title), format!("{stem}.{}", form.tail()));
        }
        assert_eq!(made(&case, Form::Tasks, Lang::En).name, format!("{stem}.tasks.csv"));
    }
    let codes: BTreeSet<_> = Form::ALL.iter().map(|it| it.code()).collect();
    let tails: BTreeSet<_> = Form::ALL.iter().map(|it| it.tail()).collect();
    assert_eq!((codes.len(), tails.len()), (Form::ALL.len(), Form::ALL.len()));
    assert!(Form::ALL.iter().all(|it| Form::from_code(it.code()) == Some(*it)));
}

fn schema(name: &str) -> Value {
    let text = fs::read_to_string(root().join("docs/schema").join(name)).expect("the schema is there");
    serde_json::from_str(&text).expect("the schema is JSON")
}

#[track_caller]
fn holds(schema: &jsonschema::Validator, value: &Value, at: &str) {
    let wrong: Vec<_> = schema.iter_errors(value).take(5).map(|it| format!("{}: {it}", it.instance_path())).collect();
    assert!(wrong.is_empty(), "{at}: {wrong:#?}");
}

/// Steps that are ticked, begun, and unknown.
fn ticked(case: &Case, proposal: &Proposal) -> Case {
    let mut case = case.clone();
    for (at, it) in proposal.plan.iter().flat_map(|it| &it.steps).enumerate().take(20) {
        case.progress.insert(it.step.id.clone(), Tick { half: at == 19, ..Tick::default() });
    }
    case.progress.insert("no-such-step".to_owned(), Tick::default());
    case
}

#[test]
fn the_json_keeps_to_its_published_schema() {
    let validator = jsonschema::validator_for(&schema("runbook-1.json")).expect("it is a schema");
    for it in examples::ALL {
        let case = it.case();
        let proposal = plan(&case);
        for lang in Lang::ALL {
            holds(&validator, &plan_json(&case, &proposal, lang, "0000"), it.id);
        }
        let case = ticked(&case, &proposal);
        holds(&validator, &plan_json(&case, &plan(&case), Lang::En, "0000"), it.id);
    }
    holds(&validator, &plan_json(&Case::default(), &plan(&Case::default()), Lang::En, ""), "nothing told");
    let mut chance = Chance::new(11);
    for at in 0..20 {
        let case = some_case(&mut chance, 12);
        holds(&validator, &plan_json(&case, &unjudged(&case.estate), Lang::En, "0000"), &format!("estate {at}"));
    }
    // A schema that takes everything would hold, too.
    let mut wrong = plan_json(&Case::default(), &plan(&Case::default()), Lang::En, "");
    wrong["steps"] = "none".into();
    assert!(!validator.is_valid(&wrong));
}

/// What may stand in a column of the plan file.
fn column_schema(column: &Column) -> Value {
    let words = |words: &[Word]| json!({ "enum": words.iter().map(|it| it.code).collect::<Vec<_>>() });
    let text = json!({ "type": "string", "minLength": 1 });
    let mut it = match column.kind {
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Count(limit) => json!({ "type": "integer", "minimum": 0, "maximum": limit }),
        Kind::Row(table) => {
            json!({ "type": "integer", "minimum": 0, "description": format!("An id of {}.", table.code()) })
        }
        Kind::Names => json!({ "type": "array", "items": text }),
        Kind::Words(all) => json!({ "type": "array", "items": words(all) }),
        Kind::Choice(all) => words(all),
        Kind::Date => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Kind::Time => json!({ "type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$" }),
        Kind::Name | Kind::Label | Kind::Note | Kind::Address | Kind::Zone => text,
    };
    it["title"] = column.label.en.into();
    if column.may_be_nothing { json!({ "anyOf": [it, { "type": "null" }] }) } else { it }
}

/// The schema of the plan file, made of the columns that the plan file is made of. Members that a later version adds are
/// passed over by this one, so the schema takes them, too.
fn plan_schema() -> Value {
    let origin = json!({ "type": "string", "pattern": "^(typed|assumed|file [0-9]+ line [0-9]+)$" });
    let table = |table: TableId| {
        let mut columns: Map<String, Value> =
            table.columns().iter().map(|it| (it.id.to_owned(), column_schema(it))).collect();
        columns.insert("id".to_owned(), json!({ "type": "integer", "minimum": 0, "maximum": 65534 }));
        columns.insert("origins".to_owned(), json!({ "type": "object", "additionalProperties": origin }));
        (table.code().to_owned(), json!({ "type": "array", "items": { "type": "object", "properties": columns } }))
    };
    let tables: Map<String, Value> = TableId::ALL.into_iter().map(table).collect();
    let text = json!({ "type": "string" });
    let tick = json!({ "type": "object", "properties": { "half": { "type": "boolean" }, "when": text, "who": text, "note": text } });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:cutover:schema:plan:1",
        "title": "Cutover plan file",
        "description": "What a person told and decided, table by table, and what was done. What is not there was not told.",
        "type": "object",
        "required": ["format", "version"],
        "properties": {
            "format": { "const": "cutover-plan" },
            "version": { "const": 1 },
            "minor": { "type": "integer", "minimum": 0 },
            "estate": { "type": "object", "properties": tables },
            "files": { "type": "array", "items": text },
            "progress": { "type": "object", "additionalProperties": tick },
        },
    })
}

#[test]
fn the_plan_file_keeps_to_its_published_schema() {
    golden("../docs/schema/plan-1.json", &format!("{:#}\n", plan_schema()));
    let validator = jsonschema::validator_for(&plan_schema()).expect("it is a schema");
    let json = |case: &Case| serde_json::from_str(&to_json(case)).expect("the plan file is JSON");
    for it in examples::ALL {
        let case = it.case();
        holds(&validator, &json(&case), it.id);
        holds(&validator, &json(&ticked(&case, &unjudged(&case.estate))), it.id);
    }
    let mut chance = Chance::new(12);
    for at in 0..50 {
        holds(&validator, &json(&some_case(&mut chance, 30)), &format!("estate {at}"));
    }
    let mut wrong: Value = json(&examples::ALL[0].case());
    wrong["estate"]["partner"][0]["tls"] = "Perhaps".into();
    assert!(!validator.is_valid(&wrong));
}
