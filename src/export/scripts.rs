//! The commands of the runbook as one PowerShell text, every other word as a comment.

use crate::runbook::{Block, Runbook, Said, phrases};

/// The commands in order. Checks are included; ways back and what is done by hand stand as comments.
pub fn powershell(runbook: &Runbook) -> String {
    let mut out = format!("# {}\n# {}\n", comment(&runbook.title), comment(&runbook.fingerprint));
    let word = |text: crate::text::Text| text.in_lang(runbook.lang);
    for chapter in &runbook.chapters {
        for block in &chapter.blocks {
            let Block::Step(sheet) = block else {
                continue;
            };
            out.push_str(&format!("\n# {}. {}\n", sheet.number, comment(&sheet.title)));
            for line in &sheet.lines {
                match line {
                    Said::Do(text) => out.push_str(&format!("# {}\n", comment(text))),
                    Said::Run(run) => out.push_str(&format!("{run}\n")),
                    Said::Check { run, expect } => {
                        if let Some(run) = run {
                            out.push_str(&format!("{run}\n"));
                        }
                        out.push_str(&format!("# {}: {}\n", word(phrases::EXPECT), comment(expect)));
                    }
                    Said::WayBackRun(run) => {
                        out.push_str(&format!("# {}: {}\n", word(phrases::WAY_BACK), comment(run)));
                    }
                    Said::WayBack(text) => out.push_str(&format!("# {}: {}\n", word(phrases::WAY_BACK), comment(text))),
                    Said::NoWayBack(text) => {
                        out.push_str(&format!("# {}: {}\n", word(phrases::NO_WAY_BACK), comment(text)));
                    }
                    Said::Abort(text) => out.push_str(&format!("# {}: {}\n", word(phrases::ABORT), comment(text))),
                    Said::Note(text) => out.push_str(&format!("# {}: {}\n", word(phrases::NOTE), comment(text))),
                    Said::Trouble(text) => out.push_str(&format!("# {}: {}\n", word(phrases::TROUBLE), comment(text))),
                    Said::Contradiction(text) => {
                        out.push_str(&format!("# {}: {}\n", word(phrases::CONTRADICTION), comment(text)));
                    }
                }
            }
        }
    }
    out
}

/// A text that stays in its comment: names hold no line breaks, our own texts may. Typographic quotation marks become
/// plain ones, because PowerShell takes them for quotation marks wherever a comment mark gets lost.
fn comment(text: &str) -> String {
    text.replace(['\r', '\n', '\u{85}', '\u{2028}', '\u{2029}'], " ").replace(['“', '”', '„', '«', '»'], "\"")
}
