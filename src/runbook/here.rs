//! The chapter that says where one is; there is one as soon as anything was ticked.

use crate::estate::Estate;
use crate::plan::resume::{Move, Where};
use crate::runbook::{Block, Chapter, phrases, ways};
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

pub(super) fn chapter(estate: &Estate, lang: Lang, here: &Where) -> Chapter {
    let say = |text: Text| text.in_lang(lang).to_owned();
    let safety = ways::safety(lang, here);
    let mut blocks = vec![if here.is_safe() { Block::Says(safety) } else { Block::Warns(safety) }];
    blocks.extend(ways::half(lang, here).into_iter().map(Block::Warns));
    if !here.half.is_empty() {
        blocks.push(Block::Says(say(phrases::HALF_ADVICE)));
    }
    blocks.extend(ways::broken(estate, lang, here).into_iter().map(Block::Warns));
    let list = |head: Text, items: Vec<String>, blocks: &mut Vec<Block>| {
        if !items.is_empty() {
            blocks.extend([Block::Heading(say(head)), Block::List(items)]);
        }
    };
    let moves = |moves: &[Move]| -> Vec<String> { moves.iter().map(|it| ways::a_move(lang, here, *it)).collect() };
    let dark = ways::dark(estate, lang, here);
    if !dark.is_empty() {
        let head = [phrases::USERS, phrases::PARTNER, phrases::DIRECTION, phrases::WHY].map(say).to_vec();
        let rows = dark.into_iter().map(Vec::from).collect();
        blocks.extend([Block::Heading(say(phrases::DARK_NOW)), Block::Table { head, rows }]);
    }
    list(phrases::OUT_OF_ORDER, ways::early(estate, lang, here), &mut blocks);
    list(phrases::TO_SAFETY, moves(ways::moves(here)), &mut blocks);
    blocks.push(Block::Heading(say(phrases::WAY_FORWARD)));
    blocks.push(Block::Says(ways::forward(estate, lang, here)));
    if let Ok(forward) = &here.forward
        && !forward.steps.is_empty()
    {
        let (low, high) = forward.minutes();
        let time = Values::new().with("time", number::minutes(lang, low, high));
        blocks.push(Block::Says(phrases::TIME_LEFT.fill(lang, &time)));
        let ahead = here.ahead.iter().flat_map(|it| ways::ahead(estate, lang, it));
        blocks.extend(ahead.map(Block::Says));
        blocks.push(Block::List(moves(&ways::onwards(here))));
    }
    blocks.push(Block::Heading(say(phrases::WAY_TO_START)));
    blocks.extend(ways::back(lang, here).into_iter().map(Block::Says));
    blocks.extend(ways::back_dangers(estate, lang, here).into_iter().map(Block::Warns));
    if here.back.barred.is_none() {
        blocks.push(Block::Says(ways::no_return(lang, here)));
    }
    let undo: Vec<Move> = here.back.undo.iter().map(|it| Move::Undo(*it)).collect();
    if !undo.is_empty() {
        blocks.push(Block::List(moves(&undo)));
    }
    list(phrases::STRANGERS, here.strangers.clone(), &mut blocks);
    Chapter { id: "here", title: say(phrases::HERE), blocks }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Case, Tick};
    use crate::paths::examples;
    use crate::plan::{Proposal, plan};

    /// The example from 2010 in which these steps are ticked, and this one was only begun.
    fn ticked(done: &[&str], half: &str) -> (Case, Proposal) {
        let mut case = examples::by_id("lync-2010-to-2013").expect("the example exists").case();
        for it in plan(&case).plan.expect("the example has a plan").steps {
            let action = it.step.action.id;
            if done.contains(&action) || action == half {
                case.progress.insert(it.step.id, Tick { half: action == half, ..Tick::default() });
            }
        }
        let proposal = plan(&case);
        (case, proposal)
    }

    fn headings(done: &[&str], half: &str, lang: Lang) -> Vec<String> {
        let (case, proposal) = ticked(done, half);
        let here = proposal.here.expect("something is ticked");
        let blocks = chapter(&case.estate, lang, &here).blocks;
        blocks.into_iter().filter_map(|it| if let Block::Heading(it) = it { Some(it) } else { None }).collect()
    }

    #[test]
    fn a_safe_place_has_the_ways_on_and_nothing_else() {
        let on = [phrases::WAY_FORWARD, phrases::WAY_TO_START].map(|it| it.in_lang(Lang::En));
        assert_eq!(headings(&["take-backups"], "", Lang::En), on);
    }

    #[test]
    fn what_is_dark_and_out_of_order_has_headings_of_its_own() {
        let all = [phrases::DARK_NOW, phrases::OUT_OF_ORDER, phrases::TO_SAFETY, phrases::WAY_FORWARD];
        let found = headings(&["take-backups"], "move-srv-record", Lang::Ru);
        assert_eq!(found[..4], all.map(|it| it.in_lang(Lang::Ru)));
    }

    #[test]
    fn no_hole_is_left_in_any_language() {
        for half in ["move-crowd", "remove-gateway", "take-backups"] {
            let (case, proposal) = ticked(&["stop-gateway", "move-srv-record", "no-such-step"], half);
            for lang in Lang::ALL {
                let chapter = chapter(&case.estate, lang, proposal.here.as_ref().expect("something is ticked"));
                let text = format!("{chapter:?}");
                assert!(!text.contains("{n}") && !text.contains("{title}") && !text.contains("{danger}"), "{text}");
            }
        }
    }
}
