//! The repository keeps its own rules: who may use whom, nothing forgotten in a registry, nothing left behind.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use cutover::{actions, rules, sources};

use crate::support::{files, root, short};

/// Which folder may use which. ARCHITECTURE.md shows the same table.
const DIRECTIONS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("estate", &["text"]),
    ("sources", &["text"]),
    ("state", &["text", "estate"]),
    ("case", &["estate"]),
    ("rules", &["text", "estate", "sources", "state"]),
    ("actions", &["text", "estate", "sources", "state"]),
    ("paths", &["text", "estate", "sources", "state", "case"]),
    ("continuity", &["estate", "state"]),
    ("plan", &["estate", "state", "case", "rules", "actions", "paths", "continuity"]),
    ("calendar", &["estate", "state", "case", "actions", "plan"]),
    (
        "runbook",
        &["text", "estate", "sources", "state", "case", "rules", "actions", "paths", "continuity", "plan", "calendar"],
    ),
    (
        "export",
        &[
            "text",
            "estate",
            "sources",
            "state",
            "case",
            "rules",
            "actions",
            "paths",
            "continuity",
            "plan",
            "calendar",
            "runbook",
        ],
    ),
    ("discovery", &["text", "estate", "runbook"]),
    ("json", &[]),
    ("import", &["text", "estate", "json"]),
    ("share", &["text", "estate", "case", "paths", "json"]),
    (
        "session",
        &[
            "text",
            "estate",
            "sources",
            "state",
            "case",
            "rules",
            "actions",
            "paths",
            "continuity",
            "plan",
            "calendar",
            "runbook",
            "export",
            "discovery",
            "import",
            "share",
        ],
    ),
    (
        "ui",
        &[
            "text",
            "estate",
            "sources",
            "state",
            "case",
            "rules",
            "actions",
            "paths",
            "continuity",
            "plan",
            "calendar",
            "runbook",
            "export",
            "discovery",
            "import",
            "share",
            "session",
        ],
    ),
];

/// Files that may be longer than the limit, and why.
const LONG: &[(&str, &str)] = &[
    ("src/sources/documents.rs", "a table of documents, one constant each"),
    ("src/estate/tables.rs", "the tables of the estate in one view, a column a line in five languages"),
    ("src/actions/mod.rs", "the types of an action with their labels, and the registry"),
    ("src/estate/mod.rs", "the tables and the one walk over them"),
    ("src/state/fact.rs", "every fact with its sentence in five languages"),
    ("src/import/remarks.rs", "every kind of remark with its sentence in five languages"),
    ("src/rules/mod.rs", "the types of a rule, and the registry"),
];

const LIMIT: usize = 500;

/// The source without its tests and its comments.
fn code(text: &str) -> String {
    let body = text.split("#[cfg(test)]").next().unwrap_or(text);
    body.lines().filter(|it| !it.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn folder_of(path: &str) -> Option<String> {
    let rest = path.strip_prefix("src/")?;
    let first = rest.split('/').next()?;
    Some(first.trim_end_matches(".rs").to_owned()).filter(|it| !matches!(it.as_str(), "lib" | "main"))
}

fn used_folders(code: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let names = match rest.strip_prefix('{') {
            Some(list) => list.split(',').map(str::trim).collect(),
            None => vec![rest],
        };
        for name in names {
            let word: String = name.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
            out.insert(word);
            if !rest.starts_with('{') {
                break;
            }
        }
    }
    out
}

#[test]
fn every_folder_uses_only_what_its_row_names() {
    let table: BTreeMap<&str, &[&str]> = DIRECTIONS.iter().copied().collect();
    for path in files("src", &["rs"]) {
        let name = short(&path);
        let Some(folder) = folder_of(&name) else {
            continue;
        };
        let may =
            table.get(folder.as_str()).unwrap_or_else(|| panic!("{folder} has no row in the table of directions"));
        let text = fs::read_to_string(&path).unwrap();
        for used in used_folders(&code(&text)) {
            if used == folder || !table.contains_key(used.as_str()) {
                continue;
            }
            assert!(may.contains(&used.as_str()), "{name} uses {used}, and {folder} may use only {may:?}");
        }
    }
}

#[test]
fn the_table_of_directions_stands_in_the_document() {
    let document = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    for (folder, may) in DIRECTIONS {
        let uses = if may.is_empty() { "–".to_owned() } else { may.join(", ") };
        let row = format!("| {folder} | {uses} |");
        assert!(document.contains(&row), "ARCHITECTURE.md lacks the row: {row}");
    }
}

#[test]
fn the_browser_is_named_only_at_the_rim() {
    for path in files("src", &["rs"]) {
        let name = short(&path);
        let text = code(&fs::read_to_string(&path).unwrap());
        let at_rim = name.starts_with("src/ui/") || name == "src/main.rs";
        for word in ["yew", "gloo", "web_sys", "wasm_bindgen"] {
            let used = text.contains(&format!("{word}::"));
            assert!(!used || at_rim, "{name} names {word}; only src/ui may");
        }
        let words = ["SystemTime", "Instant::now", "std::fs", "HashMap", "HashSet", "thread_rng"];
        for word in words {
            assert!(
                at_rim || !text.contains(word),
                "{name} names {word}: the core has no clock, no chance, no files and no hashed order"
            );
        }
    }
}

#[test]
fn only_ports_and_input_parts_name_the_browsers_own_interfaces() {
    for path in files("src/ui", &["rs"]) {
        let name = short(&path);
        let text = code(&fs::read_to_string(&path).unwrap());
        let allowed =
            name.starts_with("src/ui/ports/") || name.starts_with("src/ui/parts/") || name.ends_with("panic_page.rs");
        assert!(allowed || !text.contains("web_sys::"), "{name} names web_sys; hands and input parts do that");
    }
}

#[test]
fn only_the_seam_and_the_export_know_serialisation() {
    for path in files("src", &["rs"]) {
        let name = short(&path);
        let text = code(&fs::read_to_string(&path).unwrap());
        let allowed = name == "src/json.rs" || name.starts_with("src/export/");
        assert!(allowed || !text.contains("serde"), "{name} names serde");
    }
}

#[test]
fn there_is_no_network_code() {
    let words = [
        "XmlHttpRequest",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "RtcPeerConnection",
        "gloo::net",
        "fetch_with",
    ];
    for path in files("src", &["rs"]).into_iter().chain(files("static", &["js"])) {
        let text = fs::read_to_string(&path).unwrap();
        for word in words {
            assert!(!code(&text).contains(word), "{} names {word}", short(&path));
        }
    }
}

#[test]
fn every_rule_and_action_file_stands_in_its_registry() {
    let registries = [
        ("src/rules", rules::ALL.iter().map(|it| it.id).collect::<Vec<_>>()),
        ("src/actions", actions::ALL.iter().map(|it| it.id).collect::<Vec<_>>()),
    ];
    for (folder, ids) in registries {
        let on_disk: BTreeSet<String> = files(folder, &["rs"])
            .iter()
            .filter_map(|it| it.file_stem()?.to_str().map(|it| it.replace('_', "-")))
            .filter(|it| it != "mod")
            .collect();
        let registered: BTreeSet<String> = ids.iter().map(|it| (*it).to_owned()).collect();
        assert_eq!(registered.len(), ids.len(), "{folder}: an id stands twice");
        assert_eq!(on_disk, registered, "{folder}: files and registry differ");
    }
}

#[test]
fn every_rule_and_action_has_its_tests_and_its_sources() {
    for path in files("src/rules", &["rs"]).into_iter().chain(files("src/actions", &["rs"])) {
        let name = short(&path);
        if name.ends_with("/mod.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let least = if name.starts_with("src/rules") { 3 } else { 1 };
        let tests = text.matches("#[test]").count();
        assert!(tests >= least, "{name} has {tests} tests");
        assert!(text.starts_with("//! "), "{name} does not say what it is");
    }
    for rule in rules::ALL {
        assert!(!rule.sources.is_empty(), "{} cites nothing", rule.id);
    }
    for action in actions::ALL {
        assert!(!action.sources.is_empty(), "{} cites nothing", action.id);
        let (low, high) = action.minutes;
        assert!(low <= high, "{}: minutes", action.id);
        assert!(!action.who.is_empty(), "{}: nobody does it", action.id);
    }
}

#[test]
fn numbers_of_rules_are_unique_and_in_order() {
    let numbers: Vec<_> = rules::ALL.iter().map(|it| it.number).collect();
    let mut sorted = numbers.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(numbers, sorted);
}

#[test]
fn keys_of_documents_are_unique() {
    let keys: BTreeSet<_> = sources::ALL.iter().map(|it| it.key).collect();
    assert_eq!(keys.len(), sources::ALL.len());
}

#[test]
fn no_file_is_too_long_to_read() {
    for path in files("src", &["rs"]).into_iter().chain(files("tests", &["rs"])).chain(files("xtask", &["rs"])) {
        let name = short(&path);
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        let excused = LONG.iter().any(|(it, _)| *it == name);
        assert!(excused || lines <= LIMIT, "{name} has {lines} lines; split it, or excuse it with a reason");
    }
    for (name, reason) in LONG {
        assert!(root().join(name).exists() && !reason.is_empty(), "{name} is excused and not there");
    }
}

#[test]
fn nothing_is_left_behind() {
    // Written in two pieces, so that this list does not find itself.
    let words = [
        concat!("#[ig", "nore"),
        concat!("to", "do!("),
        concat!("unimpl", "emented!("),
        concat!("d", "bg!("),
        concat!("should", "_panic"),
    ];
    for folder in ["src", "tests", "xtask", "examples"] {
        for path in files(folder, &["rs"]) {
            let text = fs::read_to_string(&path).unwrap();
            for word in words {
                assert!(!text.contains(word), "{} holds {word}", short(&path));
            }
        }
    }
}

#[test]
fn the_product_is_held_by_the_documents_it_names() {
    for name in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"] {
        let text = fs::read_to_string(root().join(name)).unwrap_or_default();
        assert!(text.lines().count() > 3, "{name} is missing or empty");
    }
}

#[test]
fn every_document_is_cited_by_somebody() {
    let cited: BTreeSet<_> = rules::ALL
        .iter()
        .flat_map(|it| it.sources)
        .chain(actions::ALL.iter().flat_map(|it| it.sources))
        .chain(cutover::paths::ALL.iter().flat_map(|it| it.sources))
        .map(|it| it.document.key)
        .collect();
    for document in sources::ALL {
        assert!(cited.contains(document.key), "nobody cites {}", document.key);
    }
}
