//! The beginning of a runbook that is too long for a screen: nobody scrolls through thousands of rows, and a browser
//! that holds all of them answers slowly. The printer and the files get the whole.

use crate::runbook::{Block, Runbook};

impl Runbook {
    /// Cuts every chapter after about so many lines; `true` when anything was left out. The first piece of a chapter is
    /// never left out.
    pub fn cut(&mut self, most: usize) -> bool {
        let mut was_cut = false;
        for chapter in &mut self.chapters {
            let mut left = most;
            for (at, block) in chapter.blocks.iter_mut().enumerate() {
                if left == 0 {
                    chapter.blocks.truncate(at);
                    was_cut = true;
                    break;
                }
                was_cut |= cut(block, left);
                left = left.saturating_sub(lines(block));
            }
        }
        was_cut
    }
}

/// How many lines something to tick and a step take on paper, roughly.
const OF_ITEM: usize = 4;
const OF_STEP: usize = 12;

/// How many lines a piece takes on paper, roughly.
fn lines(block: &Block) -> usize {
    match block {
        Block::Says(_) | Block::Warns(_) | Block::Heading(_) | Block::Code { .. } => 1,
        Block::Fields(it) => it.len(),
        Block::List(it) => it.len(),
        Block::Table { rows, .. } | Block::Sign { rows, .. } => rows.len(),
        Block::Listing { text, .. } => text.lines().count(),
        Block::Items(it) => it.len() * OF_ITEM,
        Block::Step(_) => OF_STEP,
    }
}

/// Cuts a piece that is made of lines; `true` when anything was left out.
fn cut(block: &mut Block, most: usize) -> bool {
    let before = lines(block);
    match block {
        Block::List(it) => it.truncate(most),
        Block::Table { rows, .. } | Block::Sign { rows, .. } => rows.truncate(most),
        Block::Items(it) => it.truncate(most.div_ceil(OF_ITEM)),
        _ => (),
    }
    lines(block) < before
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runbook::Chapter;
    use crate::text::lang::Lang;

    fn runbook(blocks: Vec<Block>) -> Runbook {
        let chapter = |id, blocks| Chapter { id, title: String::new(), blocks };
        Runbook {
            title: String::new(),
            path: String::new(),
            lang: Lang::En,
            fingerprint: String::new(),
            chapters: vec![chapter("one", blocks), chapter("two", vec![Block::Says("two".to_owned())])],
        }
    }

    fn table(rows: usize) -> Block {
        Block::Table { head: vec![String::new()], rows: vec![vec![String::new()]; rows] }
    }

    #[test]
    fn a_short_runbook_stays_whole() {
        let mut it = runbook(vec![table(3), Block::Says("after".to_owned())]);
        let whole = it.clone();
        assert!(!it.cut(4));
        assert_eq!(it, whole);
    }

    #[test]
    fn a_long_chapter_ends_early_and_the_next_one_begins() {
        let mut it = runbook(vec![Block::Says("before".to_owned()), table(9), table(2)]);
        assert!(it.cut(5));
        assert_eq!(it, runbook(vec![Block::Says("before".to_owned()), table(4)]));
    }
}
