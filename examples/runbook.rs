//! Plans a case at the terminal: the proof that the core needs no browser, and a door for automation.
//!
//! ```text
//! cargo run --example runbook -- CASE [--format FORM] [--lang en|pt-BR|es|it|ru]
//! cargo run --example runbook -- --list
//! ```
//!
//! CASE is a plan file, a link, or the id of a built-in example. FORM is html, markdown (which it is when nothing is said),
//! json, tasks, powershell or everything; the last two are archives.
//! The exit status is 0 when the plan is ready, 2 when it is blocked, 3 when answers are missing, and 1 on error.

// A command prints; that is what it is for.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use cutover::case::Case;
use cutover::export::{Form, Material};
use cutover::paths::examples;
use cutover::plan::{Standing, plan};
use cutover::runbook::write::write;
use cutover::share::{self, Content, LinkFault};
use cutover::text::lang::Lang;

fn usage() -> String {
    let forms: Vec<_> = Form::ALL.into_iter().map(Form::code).collect();
    let forms = forms.join("|");
    format!(
        "usage: runbook CASE [--format {forms}] [--lang en|pt-BR|es|it|ru]\n       runbook --list\nCASE is a plan file, a link, or the id of a built-in example."
    )
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
    let mut form = Form::Markdown;
    let mut lang = Lang::En;
    let mut named = None;
    let mut rest = arguments.into_iter();
    while let Some(it) = rest.next() {
        let mut value = |of: &str| rest.next().ok_or_else(|| format!("{of} needs a value\n{}", usage()));
        match it.as_str() {
            "--list" => {
                for example in examples::ALL {
                    println!("{}\t{}", example.id, example.says.en);
                }
                return Ok(0);
            }
            "--help" | "-h" => {
                println!("{}", usage());
                return Ok(0);
            }
            "--format" => {
                let code = value("--format")?;
                form = Form::from_code(&code).ok_or_else(|| format!("there is no format {code:?}\n{}", usage()))?;
            }
            "--lang" => {
                let tag = value("--lang")?;
                lang = Lang::from_tag(&tag).ok_or_else(|| format!("there is no language {tag:?}\n{}", usage()))?;
            }
            _ if it.starts_with("--") => return Err(format!("there is no option {it:?}\n{}", usage())),
            _ if named.is_some() => return Err(format!("one case at a time\n{}", usage())),
            _ => named = Some(it),
        }
    }
    let case = open(&named.ok_or_else(usage)?, lang)?;
    let proposal = plan(&case);
    let fingerprint = share::fingerprint(&case);
    let runbook = write(&case, &proposal, lang, &fingerprint);
    let material =
        Material { case: &case, proposal: &proposal, runbook: &runbook, plan_file: &share::file::to_json(&case) };
    let made = material.download(form);
    match std::io::stdout().write_all(&made.bytes) {
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
    match share::extract::extract(named).and_then(|it| share::open(&it)) {
        Ok(Content::Case(case)) => Ok(*case),
        Ok(Content::Locked(_)) => {
            Err("The link is under a passphrase: open it in the page, and save the plan file.".to_owned())
        }
        Err(LinkFault::NotALink) if !named.contains('#') => {
            Err(format!("{named:?} is no example, no file and no link\n{}", usage()))
        }
        Err(fault) => Err(fault.text().fill(lang, &fault.values())),
    }
}
