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
