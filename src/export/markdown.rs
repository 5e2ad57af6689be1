//! The runbook as Markdown.

use crate::runbook::{Block, Chapter, Item, Runbook, Said, Sheet, phrases};
use crate::text::Text;
use crate::text::lang::Lang;

/// The whole runbook.
pub fn markdown(runbook: &Runbook) -> String {
    let mut out = format!("# {}\n\n", plain(&runbook.title));
    for chapter in &runbook.chapters {
        write_chapter(&mut out, chapter, runbook.lang);
    }
    let trimmed = out.trim_end().len();
    out.truncate(trimmed);
    out.push('\n');
    out
}

/// One chapter as a text of its own.
pub(super) fn page(chapter: &Chapter, lang: Lang) -> String {
    let mut out = String::new();
    write_chapter(&mut out, chapter, lang);
    let trimmed = out.trim_end().len();
    out.truncate(trimmed);
    out.push('\n');
    out
}

fn write_chapter(out: &mut String, chapter: &Chapter, lang: Lang) {
    out.push_str(&format!("## {}\n\n", plain(&chapter.title)));
    for block in &chapter.blocks {
        match block {
            Block::Says(text) => out.push_str(&format!("{}\n\n", plain(text))),
            Block::Warns(text) => out.push_str(&format!("> **{}**\n\n", plain(text))),
            Block::Fields(fields) => {
                for (name, value) in fields {
                    out.push_str(&format!("- {}: {}\n", plain(name), plain(value)));
                }
                out.push('\n');
            }
            // A text has no picture; whoever has it has the plan, too.
            Block::Code { .. } => (),
            Block::Heading(text) => out.push_str(&format!("### {}\n\n", plain(text))),
            Block::List(items) => {
                for it in items {
                    out.push_str(&format!("- {}\n", plain(it)));
                }
                out.push('\n');
            }
            Block::Table { head, rows } | Block::Sign { head, rows } => write_table(out, head, rows),
            Block::Listing { label, text } => {
                out.push_str(&format!("{}:\n\n{}", plain(label), fence(text.trim_end())));
            }
            Block::Items(items) => items.iter().for_each(|it| write_item(out, it, lang)),
            Block::Step(sheet) => write_step(out, sheet, lang),
        }
    }
}

fn write_table(out: &mut String, head: &[String], rows: &[Vec<String>]) {
    let row = |cells: &[String]| format!("| {} |\n", cells.iter().map(|it| cell(it)).collect::<Vec<_>>().join(" | "));
    out.push_str(&row(head));
    out.push_str(&format!("|{}\n", " --- |".repeat(head.len())));
    for it in rows {
        out.push_str(&row(it));
    }
    out.push('\n');
}

fn write_item(out: &mut String, item: &Item, lang: Lang) {
    out.push_str(&format!("#### [ ] {}. {}\n\n", item.mark, plain(&item.title)));
    write_lines(out, &item.lines, lang);
    if !item.sources.is_empty() {
        let sources = plain(&item.sources.join("; "));
        out.push_str(&format!("{}: {sources}\n\n", phrases::SOURCES_OF.in_lang(lang)));
    }
}

fn write_step(out: &mut String, sheet: &Sheet, lang: Lang) {
    let word = |text: Text| text.in_lang(lang);
    let done = match &sheet.done {
        Some(it) if it.half => "~",
        Some(_) => "x",
        None => " ",
    };
    out.push_str(&format!("### [{done}] {}. {}\n\n", sheet.number, plain(&sheet.title)));
    out.push_str(&format!("{}\n\n", plain(&sheet.purpose)));
    if let Some(it) = &sheet.done {
        let label = if it.half { phrases::BEGUN_AT } else { phrases::DONE_AT };
        out.push_str(&format!("{}: {}\n\n", word(label), plain(&it.notes.join(" "))));
    }
    let facts = [
        (phrases::WHO, sheet.who.join(", ")),
        (phrases::TOOL, sheet.tool.clone()),
        (phrases::TIME, sheet.minutes.clone()),
        (phrases::PLANNED_AT, sheet.planned.clone()),
        (phrases::IMPACT, sheet.impact.clone()),
    ];
    for (name, value) in facts {
        out.push_str(&format!("- {}: {}\n", word(name), plain(&value)));
    }
    for it in &sheet.because {
        out.push_str(&format!("- {}: {}\n", word(phrases::WHY_HERE), plain(it)));
    }
    out.push('\n');
    write_lines(out, &sheet.lines, lang);
    out.push_str(&format!("{}: {}\n\n", word(phrases::SOURCES_OF), plain(&sheet.sources.join("; "))));
}

/// The lines, in which commands that lead back in a row are headed once.
fn write_lines(out: &mut String, lines: &[Said], lang: Lang) {
    let mut before: Option<&Said> = None;
    for line in lines {
        match line {
            Said::WayBackRun(run) if matches!(before, Some(Said::WayBackRun(_))) => out.push_str(&fence(run)),
            _ => write_line(out, line, lang),
        }
        before = Some(line);
    }
}

fn write_line(out: &mut String, line: &Said, lang: Lang) {
    let word = |text: Text| text.in_lang(lang);
    let labelled = |name: Text, text: &str| format!("**{}:** {}\n\n", word(name), plain(text));
    match line {
        Said::Do(text) => out.push_str(&format!("{}\n\n", plain(text))),
        Said::Run(run) => out.push_str(&fence(run)),
        Said::Check { run: Some(run), expect } => {
            out.push_str(&format!("**{}:**\n\n", word(phrases::CHECK)));
            out.push_str(&fence(run));
            out.push_str(&labelled(phrases::EXPECT, expect));
        }
        Said::Check { run: None, expect } => out.push_str(&labelled(phrases::CHECK, expect)),
        Said::Abort(text) => out.push_str(&labelled(phrases::ABORT, text)),
        Said::WayBack(text) => out.push_str(&labelled(phrases::WAY_BACK, text)),
        Said::WayBackRun(run) => {
            out.push_str(&format!("**{}:**\n\n", word(phrases::WAY_BACK)));
            out.push_str(&fence(run));
        }
        Said::NoWayBack(text) => out.push_str(&labelled(phrases::NO_WAY_BACK, text)),
        Said::Note(text) => out.push_str(&labelled(phrases::NOTE, text)),
        Said::Trouble(text) => out.push_str(&labelled(phrases::TROUBLE, text)),
        Said::Contradiction(text) => out.push_str(&labelled(phrases::CONTRADICTION, text)),
    }
}

/// A command in a fence that is longer than any run of back-ticks in it.
fn fence(run: &str) -> String {
    let longest = run.split(|it| it != '`').map(str::len).max().unwrap_or(0);
    let bar = "`".repeat(longest.max(2) + 1);
    format!("{bar}powershell\n{run}\n{bar}\n\n")
}

/// Text in which nothing is taken for markup: names come from files and links.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // A number with its dot at the beginning would be a list; elsewhere it is a number with a dot.
    let number = text.len() - text.trim_start_matches(|it: char| it.is_ascii_digit()).len();
    let listed = text[number..].get(1..).is_some_and(|it| it.is_empty() || it.starts_with(' '));
    for (at, it) in text.char_indices() {
        let first =
            (at == 0 && matches!(it, '-' | '+' | '=')) || (listed && at == number && at > 0 && matches!(it, '.' | ')'));
        if first || matches!(it, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&') {
            out.push('\\');
        }
        out.push(it);
    }
    out
}

fn cell(text: &str) -> String {
    plain(text).replace('\n', "<br>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_wrote_is_no_markup() {
        for (text, escaped) in [
            ("- a", "\\- a"),
            ("+1", "\\+1"),
            ("== b", "\\== b"),
            ("12. c", "12\\. c"),
            ("1.5 d", "1.5 d"),
            ("e 12. f", "e 12. f"),
            ("&lt;b&gt; <b>", "\\&lt;b\\&gt; \\<b\\>"),
            ("![x](y) | `z` _w_", "!\\[x\\](y) \\| \\`z\\` \\_w\\_"),
        ] {
            assert_eq!(plain(text), escaped);
        }
        assert_eq!(fence("a ``` b"), "````powershell\na ``` b\n````\n\n");
    }
}
