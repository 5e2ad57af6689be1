//! Reads files as the page does, and prints what was understood, what was not, and the estate that comes out.
//!
//! ```text
//! cargo run --example inspect -- FILE…
//! ```
//!
//! The exit status is 0 when every file could be opened, whatever was in it, and 1 otherwise.

// A command prints; that is what it is for.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use cutover::case::Case;
use cutover::estate::cell::{Kind, Raw};
use cutover::estate::{Estate, Place, TableId};
use cutover::import::remarks::Remark;
use cutover::import::{self, FileKind, Imported, archive, limits, merge};
use cutover::share::{self, Content};
use cutover::text::lang::Lang;
use serde_json::{Map, Value, json};

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    if paths.is_empty() {
        eprintln!("usage: inspect FILE…");
        return ExitCode::FAILURE;
    }
    match inspect(&paths) {
        Ok(found) => {
            println!("{found:#}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn inspect(paths: &[String]) -> Result<Value, String> {
    let mut files: Vec<(String, Imported)> = Vec::new();
    // A plan file or link brings a whole case; the other files are taken into it.
    let mut case = Case::default();
    let mut opened = Vec::new();
    for (name, bytes) in unpacked(paths, &mut files, &mut opened)? {
        let imported = import::read(&name, &bytes);
        let note = match imported.kind {
            FileKind::Plan | FileKind::Link => Some(match open(imported.kind, &bytes) {
                Ok(it) => {
                    case = it;
                    "The case in it was opened.".to_owned()
                }
                Err(reason) => reason,
            }),
            _ => None,
        };
        opened.push(note);
        files.push((name, imported));
    }
    let merged = merge::merge(&case.estate, &files);
    let shown: Vec<Value> = files
        .iter()
        .zip(&opened)
        .enumerate()
        .map(|(at, ((name, imported), note))| {
            let late = merged.remarks.iter().filter(|(file, _)| *file == at).map(|(_, it)| it);
            let mut remarks: Vec<Value> = imported.remarks.iter().chain(late).map(remark_json).collect();
            remarks.extend(note.iter().map(|it| json!({"line": 0, "kind": "Opened", "text": it})));
            let why = imported.why.text.fill(Lang::En, &imported.why.values);
            json!({"name": name, "kind": imported.kind.code(), "why": why, "entries": imported.entries.len(), "remarks": remarks})
        })
        .collect();
    let clashes: Vec<Value> = merged
        .clashes
        .iter()
        .map(|it| {
            json!({
                "table": it.place.table.code(),
                "row": merged.estate.name_of(it.place.table, it.place.row),
                "column": it.place.column,
                "old": value_json(&merged.estate, it.place, &it.old),
                "new": value_json(&merged.estate, it.place, &it.new),
            })
        })
        .collect();
    Ok(json!({"files": shown, "estate": estate_json(&merged.estate), "clashes": clashes}))
}

/// The files, and for each archive what is in it; what is to be said of an archive itself is noted at once.
fn unpacked(
    paths: &[String],
    archives: &mut Vec<(String, Imported)>,
    opened: &mut Vec<Option<String>>,
) -> Result<Vec<(String, Vec<u8>)>, String> {
    let mut files = Vec::new();
    for path in paths {
        let bytes = bytes_of(path)?;
        let name = Path::new(path).file_name().map_or(path.clone(), |it| it.to_string_lossy().into_owned());
        match archive::unpack(&name, &bytes) {
            Some(it) => {
                archives.push((name, it.archive));
                opened.push(None);
                files.extend(it.files);
            }
            None => files.push((name, bytes)),
        }
    }
    Ok(files)
}

/// The bytes of a file; of one that is larger than is read, only so many that it is seen to be too large.
fn bytes_of(path: &str) -> Result<Vec<u8>, String> {
    use std::io::Read;
    let file = fs::File::open(path).map_err(|it| format!("{path} cannot be opened: {it}."))?;
    let mut bytes = Vec::new();
    let most = limits::LARGEST as u64 + 1;
    file.take(most).read_to_end(&mut bytes).map_err(|it| format!("{path} cannot be read: {it}."))?;
    Ok(bytes)
}

fn open(kind: FileKind, bytes: &[u8]) -> Result<Case, String> {
    let text = String::from_utf8_lossy(bytes);
    match kind {
        FileKind::Plan => share::file::from_json(&text).map_err(|it| format!("The plan file cannot be read: {it:?}.")),
        _ => match share::extract::extract(&text).and_then(|it| share::open(&it)) {
            Ok(Content::Case(case)) => Ok(*case),
            Ok(Content::Locked(_)) => Err("The link is under a passphrase, which only the page asks for.".to_owned()),
            Err(it) => Err(it.text().fill(Lang::En, &it.values())),
        },
    }
}

fn remark_json(remark: &Remark) -> Value {
    json!({"line": remark.line, "kind": remark.kind.code(), "text": remark.text(Lang::En)})
}

fn estate_json(estate: &Estate) -> Value {
    let sip_domains: Vec<String> =
        estate.rows(TableId::Domain).into_iter().map(|it| estate.name_of(TableId::Domain, it)).collect();
    let mut edges = rows_json(estate, TableId::Edge);
    for ((_, edge), row) in estate.edges.iter().zip(&mut edges) {
        row.insert("single_name".to_owned(), estate.single_name(edge).map_or(Value::Null, Value::from));
    }
    json!({
        "sip_domains": sip_domains,
        "domains": rows_json(estate, TableId::Domain),
        "sites": rows_json(estate, TableId::Site),
        "pools": rows_json(estate, TableId::Pool),
        "edges": edges,
        "partners": rows_json(estate, TableId::Partner),
        "crowds": rows_json(estate, TableId::Crowd),
        "policies": rows_json(estate, TableId::Policy),
        "srvs": rows_json(estate, TableId::Srv),
        "hosts": rows_json(estate, TableId::Host),
    })
}

/// Every cell of a table, `null` where it is not told, and rows of other tables by name.
fn rows_json(estate: &Estate, table: TableId) -> Vec<Map<String, Value>> {
    let cells = |row: u16| {
        table.columns().iter().map(move |column| {
            let place = Place::new(table, row, column.id);
            let key = match (table, column.id) {
                (TableId::Pool | TableId::Edge, "name") => "fqdn",
                (TableId::Partner | TableId::Domain, "name") => "domain",
                (_, id) => id,
            };
            (key.to_owned(), value_json(estate, place, &estate.cell(place)))
        })
    };
    estate.rows(table).into_iter().map(|row| cells(row).collect()).collect()
}

fn value_json(estate: &Estate, place: Place, raw: &Raw) -> Value {
    let kind = place.table.column(place.column).map(|it| it.kind);
    match (raw, kind) {
        (Raw::NotTold, _) => Value::Null,
        // Told to be none is an answer, and not the same as not told.
        (Raw::Nothing, Some(Kind::Names)) => json!([]),
        (Raw::Nothing, _) => json!("none"),
        (Raw::One(text), Some(Kind::Flag)) => json!(text == "yes"),
        (Raw::One(text), Some(Kind::Count(_))) => json!(text.parse::<u64>().ok()),
        (Raw::One(text), _) => json!(text),
        (Raw::Many(texts), _) => json!(texts),
        (Raw::Row(row), Some(Kind::Row(other))) => json!(estate.name_of(other, *row)),
        (Raw::Row(row), _) => json!(row),
    }
}
