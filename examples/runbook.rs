//! Plans a case at the terminal: the proof that the core needs no browser, and a door for automation.
//!
//! ```text
//! cargo run --example runbook -- CASE [--format markdown|json|powershell|ics] [--lang en|pt-BR|es|it|ru]
//! cargo run --example runbook -- --list
//! ```
//!
//! CASE is a plan file, a link, or the id of a built-in example.
//! The exit status is 0 when the plan is ready, 2 when it is blocked, 3 when answers are missing, and 1 on error.

// A command prints; that is what it is for.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use cutover::case::Case;
use cutover::export::ics::ics;
use cutover::export::json::plan_json;
use cutover::export::markdown::markdown;
use cutover::export::scripts::powershell;
use cutover::paths::examples;
use cutover::plan::{Standing, plan};
use cutover::runbook::write::write;
use cutover::share::{self, LinkFault};
use cutover::text::lang::Lang;

const USAGE: &str = "usage: runbook CASE [--format markdown|json|powershell|ics] [--lang en|pt-BR|es|it|ru]\n       runbook --list\nCASE is a plan file, a link, or the id of a built-in example.";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Markdown,
    Json,
    PowerShell,
    Ics,
}

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(status) => ExitCode::from(status),
        Err(message) => {
            eprintln!("runbook: {message}");
            ExitCode::from(1)
        }
    }
}

fn run(arguments: Vec<String>) -> Result<u8, String> {
    let mut format = Format::Markdown;
    let mut lang = Lang::En;
    let mut named = None;
    let mut rest = arguments.into_iter();
    while let Some(it) = rest.next() {
        let mut value = |of: &str| rest.next().ok_or_else(|| format!("{of} needs a value\n{USAGE}"));
        match it.as_str() {
            "--list" => {
                for example in examples::ALL {
                    println!("{}\t{}", example.id, example.says.en);
                }
                return Ok(0);
            }
            "--help" | "-h" => {
                println!("{USAGE}");
                return Ok(0);
            }
            "--format" => {
                format = match value("--format")?.as_str() {
                    "markdown" => Format::Markdown,
                    "json" => Format::Json,
                    "powershell" => Format::PowerShell,
                    "ics" => Format::Ics,
                    other => return Err(format!("there is no format {other:?}\n{USAGE}")),
                }
            }
            "--lang" => {
                let tag = value("--lang")?;
                lang = Lang::from_tag(&tag).ok_or_else(|| format!("there is no language {tag:?}\n{USAGE}"))?;
            }
            _ if it.starts_with("--") => return Err(format!("there is no option {it:?}\n{USAGE}")),
            _ if named.is_some() => return Err(format!("one case at a time\n{USAGE}")),
            _ => named = Some(it),
        }
    }
    let case = open(&named.ok_or(USAGE)?, lang)?;
    let proposal = plan(&case);
    let fingerprint = share::fingerprint(&case);
    let runbook = write(&case, &proposal, lang, &fingerprint);
    let text = match format {
        Format::Markdown => markdown(&runbook),
        Format::PowerShell => powershell(&runbook),
        Format::Ics => ics(&case, proposal.plan.as_ref(), lang, &fingerprint),
        Format::Json => format!("{:#}\n", plan_json(&case, &proposal, lang, &fingerprint)),
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        // Whoever reads only the first lines has closed the pipe; the plan stands as it stands.
        Err(it) if it.kind() != ErrorKind::BrokenPipe => return Err(format!("the runbook cannot be written: {it}")),
        _ => (),
    }
    Ok(match proposal.standing() {
        Standing::Ready => 0,
        Standing::NeedsAnswers => 3,
        Standing::Blocked | Standing::Stuck => 2,
        Standing::Faulty => {
            return Err("the judge disagrees with the plan; this is a fault of Cutover, please report it".to_owned());
        }
    })
}

fn open(named: &str, lang: Lang) -> Result<Case, String> {
    if let Some(example) = examples::by_id(named) {
        return Ok(example.case());
    }
    if Path::new(named).exists() {
        let bytes = fs::read(named).map_err(|it| format!("{named} cannot be read: {it}"))?;
        let text = String::from_utf8(bytes).map_err(|_| format!("{named} is no plan file: it is not UTF-8"))?;
        return share::file::from_json(&text).map_err(|it| {
            format!("{named}, line {}, column {}: {}", it.line, it.column, it.text().fill(lang, &it.values()))
        });
    }
    let link = share::extract::extract(named).and_then(|it| share::decode(&it));
    link.map_err(|it| match it {
        LinkFault::NotALink if !named.contains('#') => format!("{named:?} is no example, no file and no link\n{USAGE}"),
        fault => fault.text().fill(lang, &fault.values()),
    })
}
