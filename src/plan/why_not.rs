//! Why a case gets no plan that may be followed: the answers that together make the block, and the single changes that
//! undo it, each tried by planning again.

use std::collections::BTreeSet;

use crate::estate::cell::{Kind, Raw};
use crate::estate::said::Origin;
use crate::estate::{Column, Estate, Place, TableId};
use crate::plan::why::Stuck;
use crate::plan::{Proposal, Standing, draft};
use crate::rules::{self, Rule, Weight};
use crate::state::start::start;

/// How many blocks are explained at most.
const BLOCKS: usize = 12;

/// How many estates with fewer answers are looked at for one block.
const LOOKS: usize = 2_000;

/// How many changes are tried by planning again, for all blocks together.
const TRIES: usize = 400;

/// How many other rows are tried for a cell that names a row.
const ROWS: usize = 8;

/// What stands in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A rule that blocks is broken here.
    Broken(&'static Rule, Place),
    /// No way was found.
    Stuck(Stuck),
}

/// A block, why it is there, and what undoes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyNot {
    /// What stands in the way.
    pub block: Block,
    /// The told cells that make it. None can be left out: were any one of them not told, the block would be gone.
    pub cells: Vec<Place>,
    /// Whether that was looked at to the end; if not, some cells may be needless.
    pub smallest: bool,
    /// The single changes that undo it and add no other block, the best first.
    pub unlocks: Vec<Unlock>,
    /// Whether every change was tried.
    pub all_tried: bool,
}

/// A single change that undoes a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlock {
    /// The cell to change.
    pub place: Place,
    /// What to put there.
    pub to: Raw,
    /// The headline then, before the judge has looked at the new plan.
    pub standing: Standing,
    /// How many blocks are left then.
    pub blocks: usize,
    /// How many answers that block are asked then.
    pub questions: usize,
    /// How many steps the plan has then.
    pub steps: Option<usize>,
}

/// Explains the blocks of a proposal; empty when nothing stands in the way.
pub fn why_not(estate: &Estate, proposal: &Proposal) -> Vec<WhyNot> {
    let mut tries = TRIES;
    blocks(proposal).into_iter().take(BLOCKS).map(|it| explained(estate, proposal, it, &mut tries)).collect()
}

/// Explains one block of a proposal.
pub fn explain(estate: &Estate, proposal: &Proposal, block: Block) -> WhyNot {
    let mut tries = TRIES;
    explained(estate, proposal, block, &mut tries)
}

fn explained(estate: &Estate, proposal: &Proposal, block: Block, tries: &mut usize) -> WhyNot {
    let mut looks = LOOKS;
    let cells = conflict(estate, &block, &mut looks);
    let (unlocks, all_tried) = unlocks(estate, proposal, &block, &cells, tries);
    WhyNot { block, cells, smallest: looks > 0, unlocks, all_tried }
}

/// Everything that stands in the way, each once.
fn blocks(proposal: &Proposal) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for it in proposal.of_weight(Weight::Blocks) {
        let block = Block::Broken(it.rule, it.about);
        if !out.contains(&block) {
            out.push(block);
        }
    }
    out.extend(proposal.stuck.clone().map(Block::Stuck));
    out
}

/// Whether a block stands in an estate.
fn stands(block: &Block, estate: &Estate) -> bool {
    let now = start(estate);
    match block {
        Block::Broken(rule, about) => (rule.check)(estate, &now).found.iter().any(|it| it.about == *about),
        Block::Stuck(stuck) => draft(estate, &now).is_err_and(|it| alike(&it, stuck)),
    }
}

/// Whether two failures are the same one. The ids of steps hold names, and names are left out one by one, too.
fn alike(one: &Stuck, other: &Stuck) -> bool {
    match (one, other) {
        (Stuck::NothingMakes { fact, .. }, Stuck::NothingMakes { fact: same, .. })
        | (Stuck::Choose(fact, _), Stuck::Choose(same, _)) => fact == same,
        (Stuck::Circle(_), Stuck::Circle(_)) => true,
        _ => one == other,
    }
}

/// The told cells that make the block, none of which can be left out.
fn conflict(estate: &Estate, block: &Block, looks: &mut usize) -> Vec<Place> {
    let mut kept = told(estate);
    // What is left out first is not missed: the row that the block is about stays as long as possible.
    if let Block::Broken(_, about) = block {
        kept.sort_by_key(|it| it.table == about.table && it.row == about.row);
    }
    let mut left = estate.clone();
    // Leaving out one cell can make another one needless, so this ends only when none is.
    loop {
        let before = kept.len();
        let mut needed = Vec::new();
        thin(&mut left, &kept, block, looks, &mut needed);
        kept = needed;
        if kept.len() == before || *looks == 0 {
            kept.sort_unstable();
            return kept;
        }
    }
}

/// Leaves out what the block does not need: all at once if it can be, else half by half.
fn thin(left: &mut Estate, cells: &[Place], block: &Block, looks: &mut usize, needed: &mut Vec<Place>) {
    if cells.is_empty() {
        return;
    }
    if *looks == 0 {
        needed.extend(cells);
        return;
    }
    *looks -= 1;
    let mut without = left.clone();
    for it in cells {
        forget(&mut without, *it);
    }
    if stands(block, &without) {
        *left = without;
    } else if let [only] = cells {
        needed.push(*only);
    } else {
        let (one, other) = cells.split_at(cells.len() / 2);
        thin(left, one, block, looks, needed);
        thin(left, other, block, looks, needed);
    }
}

fn told(estate: &Estate) -> Vec<Place> {
    let mut out = Vec::new();
    for table in TableId::ALL {
        for row in estate.rows(table) {
            let places = table.columns().iter().map(|it| Place::new(table, row, it.id));
            out.extend(places.filter(|it| estate.cell(*it) != Raw::NotTold));
        }
    }
    out
}

fn forget(estate: &mut Estate, place: Place) {
    // A cell that exists can always be emptied; one that does not holds nothing to forget.
    let _ = estate.set(place, &Raw::NotTold, Origin::Typed);
}

/// Tries single changes of these cells, and for a case that found no way also of what is asked or blocks.
fn unlocks(
    estate: &Estate,
    proposal: &Proposal,
    block: &Block,
    cells: &[Place],
    tries: &mut usize,
) -> (Vec<Unlock>, bool) {
    let mut places: Vec<Place> = cells.to_vec();
    if matches!(block, Block::Stuck(_)) {
        // What is asked, and what other blocks are about, can be the reason as well.
        let asked = proposal.questions.iter().filter(|it| it.weight() == Weight::Blocks).map(|it| it.place);
        let about = proposal.of_weight(Weight::Blocks).map(|it| it.about);
        let more: BTreeSet<Place> = asked.chain(about).filter(|it| !cells.contains(it)).collect();
        places.extend(more);
    }
    let had: BTreeSet<(&str, Place)> = proposal.of_weight(Weight::Blocks).map(|it| (it.rule.id, it.about)).collect();
    let mut out = Vec::new();
    for place in places {
        for to in others(estate, place) {
            if *tries == 0 {
                return (ranked(out), false);
            }
            *tries -= 1;
            out.extend(tried(estate, proposal, block, &had, place, to));
        }
    }
    (ranked(out), true)
}

/// What a change leads to; `None` when the block stays or another one comes.
fn tried(
    estate: &Estate,
    proposal: &Proposal,
    block: &Block,
    had: &BTreeSet<(&str, Place)>,
    place: Place,
    to: Raw,
) -> Option<Unlock> {
    let mut other = estate.clone();
    other.set(place, &to, Origin::Typed).ok()?;
    let now = start(&other);
    let (findings, questions) = rules::check(&other, &now);
    let blocks: Vec<(&str, Place)> =
        findings.iter().filter(|it| it.rule.weight == Weight::Blocks).map(|it| (it.rule.id, it.about)).collect();
    let gone = match block {
        Block::Broken(rule, about) => !blocks.contains(&(rule.id, *about)),
        Block::Stuck(_) => true,
    };
    if !gone || blocks.iter().any(|it| !had.contains(it)) {
        return None;
    }
    let (plan, stuck) = match draft(&other, &now) {
        Ok(plan) => (Some(plan), None),
        Err(stuck) => (None, Some(stuck)),
    };
    // What found no way before may still find none when a rule was in the way; what found one must go on finding one.
    if stuck.is_some() && (proposal.stuck.is_none() || matches!(block, Block::Stuck(_))) {
        return None;
    }
    let steps = plan.as_ref().map(|it| it.steps.len());
    let (outages, chart) = Default::default();
    let then = Proposal { plan, findings, questions, stuck, judgement: None, outages, chart, here: None };
    let asked = then.questions.iter().filter(|it| it.weight() == Weight::Blocks).count();
    Some(Unlock { place, to, standing: then.standing(), blocks: blocks.len(), questions: asked, steps })
}

/// The best standing first, then what leaves the fewest blocks, questions and steps.
fn ranked(mut unlocks: Vec<Unlock>) -> Vec<Unlock> {
    unlocks.sort_by_key(|it| (it.standing, it.blocks, it.questions, it.steps.unwrap_or(usize::MAX), it.place));
    unlocks
}

/// The other values that a cell can take, as far as they can be counted up.
fn others(estate: &Estate, place: Place) -> Vec<Raw> {
    let Some(column) = place.table.column(place.column) else {
        return Vec::new();
    };
    let mut out = values(estate, column);
    let now = estate.cell(place);
    out.retain(|it| *it != now);
    out
}

/// The values of a column that can be counted up: yes and no, words, rows, and none.
pub(super) fn values(estate: &Estate, column: &Column) -> Vec<Raw> {
    let mut out: Vec<Raw> = match column.kind {
        Kind::Flag => vec![Raw::one("yes"), Raw::one("no")],
        Kind::Choice(words) => words.iter().map(|it| Raw::one(it.code)).collect(),
        Kind::Row(table) => estate.rows(table).into_iter().take(ROWS).map(Raw::Row).collect(),
        _ => Vec::new(),
    };
    if column.may_be_nothing {
        out.push(Raw::Nothing);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::propose;

    fn estate(example: &str, changes: &[(TableId, u16, &'static str, &str)]) -> Estate {
        let mut estate = examples::by_id(example).expect("the example exists").case().estate;
        for (table, row, column, value) in changes {
            estate.add_numbered(*table, *row);
            let raw = examples::raw(*table, column, value);
            estate.set(Place::new(*table, *row, column), &raw, Origin::Typed).expect("a valid value");
        }
        estate
    }

    /// Blocked cases of every kind.
    fn blocked() -> Vec<Estate> {
        vec![
            estate("lync-2010-to-2013", &[(TableId::Partner, 0, "on_new", "yes")]),
            estate("keep-2015-with-2019", &[(TableId::Crowd, 0, "moves", "yes")]),
            estate("keep-2013-with-2019", &[(TableId::Edge, 0, "certificate_wildcard", "yes")]),
            estate("keep-2013-with-2019", &[(TableId::Policy, 1, "federation", "no")]),
            estate("ocs-to-2013", &[(TableId::Deployment, 0, "to", "SfB2015")]),
            estate("lync-2010-to-2013", &[(TableId::Pool, 0, "role", "Branch")]),
        ]
    }

    #[test]
    fn a_case_that_is_ready_needs_no_explanation() {
        for example in examples::ALL {
            let estate = example.case().estate;
            assert_eq!(why_not(&estate, &propose(&estate)), Vec::new());
        }
    }

    #[test]
    fn the_cells_make_the_block_and_none_can_be_left_out() {
        for estate in blocked() {
            let found = why_not(&estate, &propose(&estate));
            assert!(!found.is_empty());
            for it in found {
                assert!(it.smallest);
                let mut only = estate.clone();
                for place in told(&estate).into_iter().filter(|place| !it.cells.contains(place)) {
                    forget(&mut only, place);
                }
                assert!(stands(&it.block, &only), "{:?}", it.block);
                for place in &it.cells {
                    let mut without = only.clone();
                    forget(&mut without, *place);
                    assert!(!stands(&it.block, &without), "{:?} does not need {place:?}", it.block);
                }
            }
        }
    }

    #[test]
    fn every_unlock_was_planned_and_adds_no_block() {
        for estate in blocked() {
            let proposal = propose(&estate);
            let before = blocks(&proposal);
            for it in why_not(&estate, &proposal) {
                for unlock in &it.unlocks {
                    let mut other = estate.clone();
                    other.set(unlock.place, &unlock.to, Origin::Typed).expect("a valid value");
                    let then = blocks(&propose(&other));
                    assert!(!then.contains(&it.block), "{unlock:?}");
                    assert!(then.iter().all(|block| matches!(block, Block::Stuck(_)) || before.contains(block)));
                }
            }
        }
    }

    #[test]
    fn the_change_that_made_the_block_is_found_to_undo_it() {
        let place = Place::new(TableId::Edge, 0, "certificate_wildcard");
        let estate = estate("keep-2013-with-2019", &[(TableId::Edge, 0, "certificate_wildcard", "yes")]);
        let found = why_not(&estate, &propose(&estate));
        let unlock = found.iter().flat_map(|it| &it.unlocks).find(|it| it.place == place && it.to == Raw::one("no"));
        assert_eq!(unlock.map(|it| it.standing), Some(Standing::Ready), "{found:?}");
    }

    #[test]
    fn a_way_that_is_not_planned_names_the_journey() {
        let estate = estate("ocs-to-2013", &[(TableId::Deployment, 0, "to", "SfB2015")]);
        let found = why_not(&estate, &propose(&estate));
        let stuck = found.iter().find(|it| matches!(it.block, Block::Stuck(_))).expect("no way is found");
        assert!(stuck.cells.contains(&Place::new(TableId::Deployment, 0, "to")), "{stuck:?}");
        assert!(stuck.unlocks.iter().any(|it| it.place.column == "to" && it.to == Raw::one("Lync2013")), "{stuck:?}");
    }

    #[test]
    fn who_is_told_to_stay_stands_in_the_way_of_the_plan_and_moving_them_clears_it() {
        let estate = estate("lync-2010-to-2013", &[(TableId::Crowd, 0, "moves", "no")]);
        let found = why_not(&estate, &propose(&estate));
        let place = Place::new(TableId::Crowd, 0, "moves");
        assert_eq!(found.len(), 2, "a rule and the plan: {found:?}");
        for it in found {
            assert!(it.unlocks.iter().any(|it| it.place == place && it.standing == Standing::Ready), "{it:?}");
        }
    }

    #[test]
    fn the_work_is_bounded() {
        let estate = estate("keep-2013-with-2019", &[(TableId::Edge, 0, "certificate_wildcard", "yes")]);
        let proposal = propose(&estate);
        let block = blocks(&proposal).remove(0);
        let mut looks = 3;
        let cells = conflict(&estate, &block, &mut looks);
        assert!(looks == 0 && !cells.is_empty());
        let (unlocks, all_tried) = unlocks(&estate, &proposal, &block, &cells, &mut 0);
        assert_eq!((unlocks, all_tried), (Vec::new(), false));
    }
}
