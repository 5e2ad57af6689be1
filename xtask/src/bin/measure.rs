//! Measures the built application in a browser:
//! `measure import FOLDER [--runs N] [--way FROM TO XMPP] [--csv-library FILE.js]`.
//!
//! The folder holds the exports of an estate. The figures are the least of several runs, because whatever else the
//! machine does only adds to them. What a browser's own readers, and a library for CSV that somebody has at hand, need
//! for the same files is measured beside it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use serde_json::json;
use xtask::browser::{Memory, Page, Settings};
use xtask::run::{Outcome, root, say};

const USAGE: &str =
    "The command is: cargo xtask measure import FOLDER [--runs N] [--way FROM TO XMPP] [--csv-library FILE.js]";

/// The words of the first three answers, unless others are given: a way that leads to a plan however little is told.
const WAY: [&str; 3] = ["SfB2015", "SfB2019", "Retire"];

/// The exports of one estate; of two that tell the same, one.
const FILES: [&str; 8] = [
    "topology.xml",
    "users.csv",
    "partners.json",
    "policies.json",
    "sites.csv",
    "sipdomains.csv",
    "services_edge.csv",
    "replication.csv",
];

/// How long nothing more may happen before a page counts as drawn.
const QUIET: Duration = Duration::from_millis(1500);

fn main() -> ExitCode {
    match measure(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            say(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn measure(mut arguments: impl Iterator<Item = String>) -> Outcome {
    let (mut plain, mut runs, mut library) = (Vec::new(), 3, None);
    let mut way = WAY.map(str::to_owned).to_vec();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--runs" => runs = arguments.next().and_then(|it| it.parse().ok()).filter(|it| *it > 0).ok_or(USAGE)?,
            "--csv-library" => library = Some(arguments.next().ok_or(USAGE)?),
            "--way" => way = arguments.by_ref().take(3).collect(),
            _ => plain.push(argument),
        }
    }
    let [what, folder] = plain.as_slice() else { return Err(USAGE.to_owned()) };
    if what != "import" {
        return Err(USAGE.to_owned());
    }
    let read = |it: &Path| fs::read_to_string(it).map_err(|error| format!("{} cannot be read: {error}.", it.display()));
    let library = library.map(|it| read(Path::new(&it))).transpose()?;
    let files: Vec<PathBuf> = FILES.iter().map(|it| Path::new(folder).join(it)).filter(|it| it.is_file()).collect();
    if files.is_empty() {
        return Err(format!("{folder} has none of the files {}.", FILES.join(", ")));
    }
    walk(&files, &way, runs);
    for file in files.iter().filter(|it| is_compared(it)) {
        compare(file, runs, library.as_deref());
    }
    Ok(())
}

/// What was seen of one step: how long it took, the tasks that were too long, and the memory.
#[derive(Clone, Debug, Default)]
struct Seen {
    took: u64,
    tasks: Vec<u64>,
    memory: Memory,
}

impl Seen {
    fn longest(&self) -> u64 {
        self.tasks.first().copied().unwrap_or(0)
    }
}

/// Goes with all files through the application and says what each step costs.
fn walk(files: &[PathBuf], way: &[String], runs: usize) {
    let mut rows: Vec<(&str, Vec<Seen>)> = Vec::new();
    for run in 0..runs {
        say(&format!("All files, run {} of {runs}.", run + 1));
        for (step, seen) in once(files, way) {
            match rows.iter_mut().find(|it| it.0 == step) {
                Some((_, all)) => all.push(seen),
                None => rows.push((step, vec![seen])),
            }
        }
    }
    println!(
        "| step | ms | longest task, ms | tasks over 50 ms in that run | longest in each run | MB after | MB at most |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    for (step, all) in rows {
        let least = |of: fn(&Seen) -> u64| all.iter().map(of).min().unwrap_or(0);
        let listed = |it: &[u64]| it.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
        let best = all.iter().min_by_key(|it| it.longest()).map_or(&[][..], |it| &it.tasks);
        let each: Vec<u64> = all.iter().map(Seen::longest).collect();
        println!(
            "| {step} | {} | {} | {} | {} | {} | {} |",
            shown(least(|it| it.took)),
            shown(least(Seen::longest)),
            listed(best),
            listed(&each),
            shown(least(|it| it.memory.now)),
            shown(least(|it| it.memory.peak)),
        );
    }
}

/// Nothing was measured where there is nothing.
fn shown(it: u64) -> String {
    if it == 0 { "–".to_owned() } else { it.to_string() }
}

fn once(files: &[PathBuf], way: &[String]) -> Vec<(&'static str, Seen)> {
    let page = Settings::default().open("");
    page.wait_gone("#loading");
    page.watch_tasks();
    page.run(WATCH, &[]);
    let mut seen = Vec::new();
    let mut note = |step, took| {
        std::thread::sleep(QUIET);
        let memory = page.memory();
        seen.push((step, Seen { took, tasks: page.long_tasks(), memory }));
        page.forget_peak();
    };
    note("at rest", 0);
    note("preview", preview(&page, files));
    page.click_on("#import-take");
    page.wait_gone("#dialog-import");
    note("taking over", 0);
    let visit = |script: &str| {
        page.run(script, &[]);
    };
    // Without a way to go there is no plan.
    for (field, word) in ["from", "to", "xmpp"].into_iter().zip(way) {
        page.run(ANSWER, &[json!(format!("lone-field-deployment-0-{field}")), json!(word)]);
        note(if field == "xmpp" { "the last answer" } else { "an answer" }, 0);
    }
    for (step, code) in PAGES {
        visit(&format!("document.querySelector('button[data-page={code}]').click()"));
        note(step, 0);
    }
    let views = [("Ladder", "ladder"), ("Continuity", "continuity")];
    for (step, view) in views.into_iter().filter(|it| page.count(&format!("#view-{}", it.1)) > 0) {
        visit(&format!("document.querySelector('#view-{view}').click()"));
        note(step, 0);
    }
    page.assert_quiet();
    seen
}

/// The pages in the order in which they are opened; the views of the last one, the plan, follow.
const PAGES: [(&str, &str); 6] = [
    ("Checks", "checks"),
    ("Estate", "estate"),
    ("Plan", "plan"),
    ("Estate after the plan", "estate"),
    ("Runbook", "runbook"),
    ("Plan after the runbook", "plan"),
];

/// Notes when files were chosen and when the preview was drawn.
const WATCH: &str = "document.addEventListener('change', () => { window.chosen = performance.now(); }, true);
    (function look() {
        if (!window.drawn && document.querySelector('#import-take')) {
            window.drawn = performance.now();
        }
        requestAnimationFrame(look);
    })()";

/// Answers a field with one of its words, as a person does.
const ANSWER: &str = "const field = document.getElementById(arguments[0]);
    field.value = arguments[1];
    field.dispatchEvent(new Event('change', { bubbles: true }));";

/// Gives files to the application and waits for the preview; in milliseconds.
fn preview(page: &Page, files: &[PathBuf]) -> u64 {
    give(page, "input[type=file]", files);
    page.wait_for("#import-take");
    page.until("The preview is not drawn.", || page.run("return window.drawn - window.chosen", &[]).as_f64().map(whole))
}

fn give(page: &Page, field: &str, files: &[PathBuf]) {
    let name = |it: &PathBuf| it.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let files: Vec<(String, Vec<u8>)> =
        files.iter().map(|it| (name(it), fs::read(it).expect("the file can still be read"))).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    page.choose_files(field, &files);
}

fn is_compared(file: &Path) -> bool {
    file.file_name().and_then(|it| it.to_str()).is_some_and(|it| FILES[..3].contains(&it))
}

/// What this file needs by itself, and what other readers need for it in the same browser.
fn compare(file: &Path, runs: usize, library: Option<&str>) {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let size = fs::metadata(file).map_or(0, |it| it.len());
    println!("\n{name}, {size} bytes\n");
    println!("| reader | ms | longest task, ms | MB at rest | MB at most |");
    println!("| --- | --- | --- | --- | --- |");
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    let (reader, script) = match file.extension().and_then(|it| it.to_str()) {
        Some("json") => ("JSON.parse", "JSON.parse(text)"),
        Some("csv") => ("the CSV library", "Papa.parse(text, { header: true })"),
        _ => ("DOMParser", "new DOMParser().parseFromString(text, 'application/xml')"),
    };
    for _ in 0..runs {
        let page = begun();
        let rest = page.memory().now;
        page.forget_peak();
        let took = preview(&page, &[file.to_owned()]);
        ours.push(Seen { took, tasks: page.long_tasks(), memory: Memory { now: rest, ..page.memory() } });
        if reader == "the CSV library" && library.is_none() {
            continue;
        }
        let page = plain();
        let rest = page.memory().now;
        page.run(&format!("(function () {{ {} }}).call(window)", library.unwrap_or_default()), &[]);
        page.run(
            "const field = document.createElement('input');
            field.type = 'file';
            field.id = 'their-files';
            document.body.append(field);",
            &[],
        );
        page.forget_peak();
        give(&page, "#their-files", &[file.to_owned()]);
        let took = page.run(&THEIRS.replace("READ", script), &[]);
        let took = whole(took.as_f64().unwrap_or(0.0));
        theirs.push(Seen { took, tasks: page.long_tasks(), memory: Memory { now: rest, ..page.memory() } });
    }
    for (reader, all) in [("Cutover, to the drawn preview", ours), (reader, theirs)] {
        let least = |of: fn(&Seen) -> u64| all.iter().map(of).min().unwrap_or(0);
        if all.is_empty() {
            println!("| {reader} | not measured: none was named with `--csv-library` | | | |");
        } else {
            println!(
                "| {reader} | {} | {} | {} | {} |",
                least(|it| it.took),
                shown(least(Seen::longest)),
                shown(least(|it| it.memory.now)),
                shown(least(|it| it.memory.peak)),
            );
        }
    }
}

fn begun() -> Page {
    let page = Settings::default().open("");
    page.wait_gone("#loading");
    watched(page)
}

/// A page of the harness, for readers that the policy of the application would not let work.
fn plain() -> Page {
    let page = Settings::default().folder(root().join("tests/browser/harness")).open("");
    page.wait_for("body");
    watched(page)
}

/// The page when it has come to rest, with its tasks and its drawing watched.
fn watched(page: Page) -> Page {
    page.watch_tasks();
    page.run(WATCH, &[]);
    std::thread::sleep(QUIET);
    page.long_tasks();
    page
}

/// Reads a file as another reader does, from the choice on; the result is kept so that nothing of it is left out.
const THEIRS: &str = "const file = document.querySelector('#their-files').files[0];
    const begun = performance.now();
    return file.text().then(text => { window.kept = READ; return performance.now() - begun; })";

/// Milliseconds without their fraction.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no measured time is negative or that long"
)]
fn whole(it: f64) -> u64 {
    it as u64
}
