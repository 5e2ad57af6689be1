//! What the tests share: changes to an example, golden files, walks over the sources.

pub(crate) mod estates;
pub(crate) mod naive;
pub(crate) mod plans;
pub(crate) mod shell;
pub(crate) mod worlds;

use std::fs;
use std::path::{Path, PathBuf};

use cutover::case::Case;
use cutover::estate::cell::{Kind, Raw};
use cutover::estate::said::Origin;
use cutover::estate::{Place, TableId};
use cutover::paths::examples;
use cutover::plan::{Proposal, plan};

/// The folder of the package.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// An example, to be changed.
pub(crate) fn example(id: &str) -> Case {
    examples::by_id(id).expect("the example exists").case()
}

/// Sets one cell of a case; the value is written as in the examples, and an empty one means not told.
#[track_caller]
pub(crate) fn put(case: &mut Case, table: TableId, row: u16, column: &'static str, value: &str) {
    case.estate.add_numbered(table, row);
    let kind = table.column(column).expect("the column exists").kind;
    let raw = match (value, kind) {
        ("", _) => Raw::NotTold,
        ("-", _) => Raw::Nothing,
        (_, Kind::Row(_)) => Raw::Row(value.trim_start_matches('#').parse().expect("a row's number")),
        (_, Kind::Names) => Raw::Many(value.split(';').map(str::to_owned).collect()),
        _ => Raw::one(value),
    };
    case.estate.set(Place::new(table, row, column), &raw, Origin::Typed).expect("a valid value");
}

/// The numbers of the rules that were found, gravest first.
pub(crate) fn found(proposal: &Proposal) -> Vec<&'static str> {
    proposal.findings.iter().map(|it| it.rule.number).collect()
}

/// Plans a case and says whether a rule was found.
pub(crate) fn finds(case: &Case, number: &str) -> bool {
    found(&plan(case)).contains(&number)
}

/// Every file below a folder with one of these endings, in order.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut todo = vec![root().join(folder)];
    while let Some(dir) = todo.pop() {
        let Ok(entries) = fs::read_dir(&dir) else {
            continue;
        };
        for entry in entries {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().and_then(|it| it.to_str()).is_some_and(|it| endings.contains(&it)) {
                out.push(path);
            }
        }
    }
    out.sort();
    out
}

/// A path as it stands in messages and tables: from the package's folder, with forward slashes.
pub(crate) fn short(path: &Path) -> String {
    let relative = path.strip_prefix(root()).unwrap_or(path);
    relative.to_string_lossy().replace('\\', "/")
}

/// Compares a text with a golden file. `UPDATE_GOLDEN=1` rewrites the file and still fails, so that a rewrite is seen.
#[track_caller]
pub(crate) fn golden(path: &str, now: &str) {
    let file = root().join("tests").join(path);
    let before = fs::read_to_string(&file).unwrap_or_default();
    if before == now {
        return;
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(file.parent().expect("a golden file has a folder")).expect("the folder can be made");
        fs::write(&file, now).expect("the golden file can be written");
        panic!("{path} was rewritten: read the difference as you would read code");
    }
    let differs = before
        .lines()
        .zip(now.lines())
        .position(|(a, b)| a != b)
        .unwrap_or_else(|| before.lines().count().min(now.lines().count()));
    panic!(
        "{path} differs from line {}:\n  golden: {}\n  now:    {}\nrun with UPDATE_GOLDEN=1 to take it over",
        differs + 1,
        before.lines().nth(differs).unwrap_or("(the end)"),
        now.lines().nth(differs).unwrap_or("(the end)")
    );
}
