//! The steps as PowerShell: a script for each phase, and one that only looks.
//!
//! Loading a script, or running it, defines functions and does nothing else. A step is a function that shows what it
//! would do; only with `-Run` does it do it. What reads is run either way. What changes has `-WhatIf` while it is only
//! shown, where the cmdlet has that, and otherwise is not run at all.

use crate::actions::Phase;
use crate::export::{Made, script_words as words};
use crate::plan::Proposal;
use crate::runbook::bulk;
use crate::runbook::manner::{Manner, manner};
use crate::runbook::powershell::literal;
use crate::runbook::{Block, Runbook, Said, Sheet, phrases};
use crate::text::Text;
use crate::text::lang::Lang;

/// The scripts, and the tables that their commands read.
pub fn scripts(proposal: &Proposal, runbook: &Runbook) -> Vec<Made> {
    let Some(plan) = &proposal.plan else { return Vec::new() };
    let sheets: Vec<&Sheet> = sheets(runbook).collect();
    let mut files = Vec::new();
    for (number, phase) in Phase::ALL.into_iter().enumerate() {
        let of_phase = |it: &&&Sheet| plan.steps.get(it.number - 1).is_some_and(|it| it.step.action.phase == phase);
        let steps: Vec<&Sheet> = sheets.iter().filter(of_phase).copied().collect();
        if !steps.is_empty() {
            let text = of_steps(runbook, phase.label(), &steps);
            files.push(file(&format!("{}-{}.ps1", number + 1, phase.code()), &text));
        }
    }
    files.push(file("verify.ps1", &verification(runbook, &sheets)));
    files.extend(bulk::tables(plan).into_iter().map(|(name, text)| Made::text(&name, text)));
    files
}

/// The steps of a runbook as they stand on paper.
pub fn sheets(runbook: &Runbook) -> impl Iterator<Item = &Sheet> {
    let blocks = runbook.chapters.iter().flat_map(|it| &it.blocks);
    blocks.filter_map(|it| if let Block::Step(sheet) = it { Some(&**sheet) } else { None })
}

/// Windows PowerShell takes a script without a mark for one in the code page of the machine.
fn file(name: &str, text: &str) -> Made {
    Made::text(name, format!("\u{feff}{}", text.replace('\n', "\r\n")))
}

struct Script {
    out: String,
    lang: Lang,
}

fn of_steps(runbook: &Runbook, phase: Text, steps: &[&Sheet]) -> String {
    let mut script = Script { out: String::new(), lang: runbook.lang };
    script.head(runbook, phase.in_lang(runbook.lang), &[words::HEAD, words::HOW, words::UNDO, words::LOOK]);
    script.helpers();
    for it in steps {
        script.comment(&format!("\n# {}. ", it.number), &it.title);
        script.invoke(it);
        script.undo(it);
        script.look(it);
    }
    script.line("");
    script.usage(steps);
    script.out
}

fn verification(runbook: &Runbook, sheets: &[&Sheet]) -> String {
    let mut script = Script { out: String::new(), lang: runbook.lang };
    script.head(runbook, phrases::CHECK.in_lang(runbook.lang), &[words::LOOK_ONLY, words::CHOOSE]);
    script.line("param([int[]]$Step = @(), [switch]$All)");
    script.helpers();
    let steps: Vec<&Sheet> = sheets.iter().filter(|it| has_checks(it)).copied().collect();
    for it in &steps {
        script.comment(&format!("\n# {}. ", it.number), &it.title);
        script.look(it);
    }
    let numbers: Vec<String> = steps.iter().map(|it| it.number.to_string()).collect();
    script.line("");
    script.line(&format!("$Known = @({})", numbers.join(", ")));
    script.line("if ($All) { $Step = $Known }");
    script.line("if (-not $Step) {");
    script.say("    ", words::CHOOSE.in_lang(runbook.lang));
    script.usage(&steps);
    script.line("}");
    script.line("else {");
    script.line("    $Recording = Start-CutoverRecord -Name 'verify'");
    script.line("    try { foreach ($Number in $Step) { if ($Known -contains $Number) { & \"Test-Step$Number\" } } }");
    script.line("    finally { if ($Recording) { Stop-Transcript | Out-Null } }");
    script.line("}");
    script.out
}

fn has_checks(sheet: &Sheet) -> bool {
    sheet.lines.iter().any(|it| matches!(it, Said::Check { .. }))
}

/// What is shared by the steps of a script; the strings are put in by [`Script::helpers`].
const HELPERS: &str = "
function Start-CutoverRecord {
    param([string]$Name)
    try {
        if (-not (Test-Path -Path 'C:\\Cutover')) { New-Item -ItemType Directory -Path 'C:\\Cutover' | Out-Null }
        Start-Transcript -Path ('C:\\Cutover\\{0}-{1:yyyyMMdd-HHmmss}.txt' -f $Name, (Get-Date)) | Out-Null
        return $true
    }
    catch {
        Write-Warning $_.Exception.Message
        return $false
    }
}

function Confirm-CutoverStep {
    param([string]$Words)
    Write-Warning @NO_WAY_BACK@
    Write-Host $Words
    if ((Read-Host -Prompt @TYPE@) -cne $Words) { throw @STOPPED@ }
}

function Wait-CutoverHand {
    param([string]$What, [switch]$Run)
    Write-Host $What
    if ($Run) { Read-Host -Prompt @BY_HAND@ | Out-Null }
}

function Show-CutoverCommand {
    param([string]$Command, [switch]$Held)
    Write-Host ('> ' + $Command) -ForegroundColor Cyan
    if ($Held) { Write-Host @WOULD_RUN@ }
}
";

impl Script {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn say(&mut self, indent: &str, text: &str) {
        self.line(&format!("{indent}Write-Host {}", literal(&plain(text))));
    }

    fn comment(&mut self, mark: &str, text: &str) {
        self.line(&format!("{mark}{}", plain(text)));
    }

    fn head(&mut self, runbook: &Runbook, part: &str, says: &[Text]) {
        self.line("#requires -Version 3.0");
        self.comment("# ", &format!("{} · {} · {part}", runbook.title, runbook.fingerprint));
        for it in says {
            self.comment("# ", it.in_lang(self.lang));
        }
    }

    fn helpers(&mut self) {
        let mut helpers = HELPERS.to_owned();
        for (hole, text) in [
            ("@NO_WAY_BACK@", words::NO_WAY_BACK),
            ("@TYPE@", words::TYPE),
            ("@STOPPED@", words::STOPPED),
            ("@BY_HAND@", words::BY_HAND),
            ("@WOULD_RUN@", words::WOULD_RUN),
        ] {
            helpers = helpers.replace(hole, &literal(text.in_lang(self.lang)));
        }
        self.out.push_str(&helpers);
    }

    /// Says which functions there are; a script that is run instead of loaded does this and nothing else.
    fn usage(&mut self, steps: &[&Sheet]) {
        self.say("", words::STEPS.in_lang(self.lang));
        for it in steps {
            self.say("", &format!("{}. {}", it.number, it.title));
        }
    }

    fn invoke(&mut self, sheet: &Sheet) {
        let n = sheet.number;
        self.open(&format!("Invoke-Step{n}"), &format!("step-{n}"));
        self.say("        ", &format!("{n}. {}", sheet.title));
        self.say("        ", &sheet.purpose);
        if sheet.lines.iter().any(|it| matches!(it, Said::NoWayBack(_))) {
            self.line(&format!("        if ($Run) {{ Confirm-CutoverStep -Words 'NO WAY BACK {n}' }}"));
        }
        for it in &sheet.lines {
            match it {
                Said::Do(text) => self.by_hand(text),
                Said::Run(run) => self.command(run),
                Said::Note(text) => self.labelled(phrases::NOTE, text),
                Said::Abort(text) => self.labelled(phrases::ABORT, text),
                Said::Contradiction(text) => self.labelled(phrases::CONTRADICTION, text),
                Said::NoWayBack(text) => self.labelled(phrases::NO_WAY_BACK, text),
                Said::Check { .. } | Said::WayBack(_) | Said::WayBackRun(_) | Said::Trouble(_) => (),
            }
        }
        if has_checks(sheet) {
            self.say("        ", &format!("{} Test-Step{n}", words::CHECK_NEXT.in_lang(self.lang)));
        }
        self.close();
    }

    fn undo(&mut self, sheet: &Sheet) {
        let n = sheet.number;
        self.open(&format!("Undo-Step{n}"), &format!("undo-{n}"));
        self.say("        ", &format!("{}: {n}. {}", phrases::WAY_BACK.in_lang(self.lang), sheet.title));
        for it in &sheet.lines {
            match it {
                Said::WayBack(text) => self.by_hand(text),
                Said::WayBackRun(run) => self.command(run),
                Said::NoWayBack(text) => self.labelled(phrases::NO_WAY_BACK, text),
                _ => (),
            }
        }
        self.close();
    }

    fn look(&mut self, sheet: &Sheet) {
        if !has_checks(sheet) {
            return;
        }
        self.line(&format!("function Test-Step{} {{", sheet.number));
        self.say("    ", &format!("{}: {}. {}", phrases::CHECK.in_lang(self.lang), sheet.number, sheet.title));
        for it in &sheet.lines {
            match it {
                // A step that looks at each of several things has its commands before the check that speaks of them.
                Said::Run(run) | Said::Check { run: Some(run), .. }
                    if manner(run) == Manner::Reads && !run.starts_with('#') =>
                {
                    self.show("    ", run, "");
                    self.run("    ", run);
                }
                _ => (),
            }
            if let Said::Check { expect, .. } = it {
                self.say("    ", &format!("{}: {expect}", phrases::EXPECT.in_lang(self.lang)));
            }
        }
        self.line("}");
    }

    /// Begins a function that does nothing without its switch. What fails stops it, and its record ends with it.
    fn open(&mut self, name: &str, record: &str) {
        self.line(&format!("function {name} {{"));
        self.line("    param([switch]$Run)");
        self.line("    $Preview = -not $Run");
        self.line("    $Recording = $false");
        self.line("    if ($Run) {");
        self.line("        $ErrorActionPreference = 'Stop'");
        self.line(&format!("        $Recording = Start-CutoverRecord -Name {}", literal(record)));
        self.line("    }");
        self.line("    try {");
    }

    fn close(&mut self) {
        self.line("    }");
        self.line("    finally { if ($Recording) { Stop-Transcript | Out-Null } }");
        self.line("}");
    }

    fn by_hand(&mut self, text: &str) {
        self.line(&format!("        Wait-CutoverHand -What {} -Run:$Run", literal(&plain(text))));
    }

    fn labelled(&mut self, label: Text, text: &str) {
        self.say("        ", &format!("{}: {text}", label.in_lang(self.lang)));
    }

    fn show(&mut self, indent: &str, run: &str, held: &str) {
        self.line(&format!("{indent}Show-CutoverCommand -Command {}{held}", literal(run)));
    }

    /// Each command prints by itself, because output that is laid out in several ways does not go into one stream. The
    /// dot keeps its variables for the commands behind it.
    fn run(&mut self, indent: &str, run: &str) {
        self.line(&format!("{indent}. {{ {run} }} | Out-Host"));
    }

    fn command(&mut self, run: &str) {
        match manner(run) {
            // A line with a gap is shown and never run.
            _ if run.starts_with('#') => self.show("        ", run, ""),
            Manner::Reads => {
                self.show("        ", run, "");
                self.run("        ", run);
            }
            Manner::Previews(previewed) => {
                self.show("        ", run, "");
                self.run("        ", &previewed);
            }
            Manner::Changes => {
                self.show("        ", run, " -Held:$Preview");
                self.line("        if ($Run) {");
                self.run("            ", run);
                self.line("        }");
            }
        }
    }
}

/// A text in one line without signs that nobody sees. Typographic quotation marks become plain ones, because PowerShell
/// takes them for quotation marks wherever a comment mark gets lost.
fn plain(text: &str) -> String {
    let unseen = |it: char| matches!(it, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let shown = text.chars().map(|it| match it {
        '“' | '”' | '„' | '«' | '»' => '"',
        it if it.is_control() || unseen(it) => ' ',
        it => it,
    });
    shown.collect()
}
