//! A runbook in two languages: the second stands beside the first, text by text, and commands stand once.

use crate::runbook::{Block, Item, Runbook, Said};

/// What parts the two languages of a text. No name holds it, because names hold no control characters.
pub(super) const BESIDE: char = '\u{1f}';

/// The two languages of a text; one when both say the same.
pub fn parted(text: &str) -> (&str, Option<&str>) {
    match text.split_once(BESIDE) {
        Some((first, second)) => (first, Some(second)),
        None => (text, None),
    }
}

impl Runbook {
    /// Puts the same runbook in another language beside this one.
    ///
    /// Both are written from one case, and the plan does not depend on the language, so their texts come in the same
    /// order; should a chapter differ in how many it has, it stays in the first language.
    pub fn set_beside(&mut self, other: Self) {
        join(&mut self.path, &other.path);
        for (chapter, mut other) in self.chapters.iter_mut().zip(other.chapters) {
            let mut first = vec![&mut chapter.title];
            first.extend(chapter.blocks.iter_mut().flat_map(texts));
            let mut second = vec![&mut other.title];
            second.extend(other.blocks.iter_mut().flat_map(texts));
            if first.len() == second.len() {
                first.into_iter().zip(second).for_each(|(first, second)| join(first, second));
            }
        }
    }
}

fn join(first: &mut String, second: &str) {
    if first != second {
        first.push(BESIDE);
        first.push_str(second);
    }
}

/// The texts of a block that depend on the language, in order.
fn texts(block: &mut Block) -> Vec<&mut String> {
    match block {
        Block::Says(text) | Block::Warns(text) | Block::Heading(text) => vec![text],
        Block::Fields(fields) => fields.iter_mut().flat_map(|(label, value)| [label, value]).collect(),
        Block::List(items) => items.iter_mut().collect(),
        Block::Table { head, rows } | Block::Sign { head, rows } => {
            head.iter_mut().chain(rows.iter_mut().flatten()).collect()
        }
        // What is copied stands once.
        Block::Listing { label, .. } => vec![label],
        Block::Code { says, .. } => vec![says],
        Block::Items(items) => items.iter_mut().flat_map(of_item).collect(),
        Block::Step(sheet) => {
            let mut out = vec![&mut sheet.title, &mut sheet.purpose, &mut sheet.tool];
            out.extend([&mut sheet.minutes, &mut sheet.impact]);
            out.extend(sheet.who.iter_mut().chain(&mut sheet.because).chain(&mut sheet.sources));
            out.extend(sheet.lines.iter_mut().filter_map(of_line));
            out
        }
    }
}

fn of_item(item: &mut Item) -> Vec<&mut String> {
    let mut out = vec![&mut item.title];
    out.extend(item.lines.iter_mut().filter_map(of_line));
    out.extend(&mut item.sources);
    out
}

fn of_line(line: &mut Said) -> Option<&mut String> {
    match line {
        Said::Do(text)
        | Said::Check { expect: text, .. }
        | Said::Abort(text)
        | Said::WayBack(text)
        | Said::NoWayBack(text)
        | Said::Note(text)
        | Said::Trouble(text)
        | Said::Contradiction(text) => Some(text),
        Said::Run(_) | Said::WayBackRun(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::plan;
    use crate::runbook::write::write;
    use crate::text::lang::Lang;

    #[test]
    fn every_text_has_its_other_language_and_every_command_stands_once() {
        for example in examples::ALL {
            let case = example.case();
            let proposal = plan(&case);
            let of = |lang| write(&case, &proposal, lang, "");
            let mut both = of(Lang::Pt);
            both.set_beside(of(Lang::En));
            let mut second = of(Lang::En);
            for (chapter, second) in both.chapters.iter_mut().zip(&mut second.chapters) {
                assert_eq!(parted(&chapter.title).1, Some(second.title.as_str()), "{}", example.id);
                for (block, second) in chapter.blocks.iter_mut().zip(&mut second.blocks) {
                    for (text, second) in texts(block).into_iter().zip(texts(second)) {
                        let (first, beside) = parted(text);
                        assert_eq!(beside.unwrap_or(first), second);
                    }
                    let Block::Step(sheet) = block else { continue };
                    let runs = sheet.lines.iter().filter_map(|it| if let Said::Run(it) = it { Some(it) } else { None });
                    assert!(runs.into_iter().all(|it| parted(it).1.is_none()));
                }
            }
        }
    }
}
