//! The freedom of a plan, where one is, and why there is no plan, as JSON.

use serde_json::{Value, json};

use crate::case::Case;
use crate::continuity::Through;
use crate::estate::Place;
use crate::estate::cell::Raw;
use crate::plan::bands::{Band, Chart, How, Stretch};
use crate::plan::resume::{Move, Safety, Where, resume};
use crate::plan::slots::slots;
use crate::plan::why_not::{Unlock, WhyNot, why_not};
use crate::plan::{Plan, Proposal};
use crate::runbook::{reach, ways, words};
use crate::text::lang::Lang;

/// Where each step may stand, the lanes, and what takes longest. Steps and places are counted from 1.
pub(super) fn freedom_json(plan: &Plan, lang: Lang) -> Value {
    let freedom = slots(plan);
    let steps: Vec<_> = freedom
        .slots
        .iter()
        .enumerate()
        .map(|(place, it)| {
            json!({
                "step": place + 1,
                "earliest": it.earliest + 1,
                "latest": it.latest + 1,
                "lane": it.lane + 1,
                "beside": numbers(&it.beside),
                "begins": { "low": it.begins.0, "high": it.begins.1 },
                "slack": it.slack,
                "text": ways::slot(lang, it),
            })
        })
        .collect();
    json!({
        "steps": steps,
        "lanes": freedom.lanes.iter().map(|it| numbers(it)).collect::<Vec<_>>(),
        "critical": { "steps": numbers(&freedom.critical.path), "low": freedom.critical.low, "high": freedom.critical.high },
        "text": ways::freedom(lang, &freedom),
    })
}

/// Who reaches whom, stretch by stretch of the plan; states are counted in steps done.
pub(super) fn continuity_json(case: &Case, chart: &Chart, lang: Lang) -> Value {
    let estate = &case.estate;
    let band = |it: &Band| {
        let stretches: Vec<_> = it.stretches.iter().map(|it| stretch(case, lang, it)).collect();
        json!({
            "partners": it.partners.iter().map(|it| estate.partner_name(*it)).collect::<Vec<_>>(),
            "users": it.crowds.iter().map(|it| estate.crowd_name(*it)).collect::<Vec<_>>(),
            "directions": it.directions.iter().map(|it| words::direction(*it).in_lang(lang)).collect::<Vec<_>>(),
            "stretches": stretches,
        })
    };
    chart.bands.iter().map(band).collect()
}

fn stretch(case: &Case, lang: Lang, it: &Stretch) -> Value {
    let code = match it.how {
        How::Via(Through::Legacy(_)) => "legacy",
        How::Via(Through::Edge(_)) => "edge",
        How::Dark(_) => "dark",
        How::Either(..) => "either",
        How::Ended => "ended",
        How::Unknown(_) | How::Untold(_) => "unknown",
        How::Turning => "turning",
    };
    json!({
        "from": it.from,
        "to": it.from + it.states - 1,
        "how": code,
        "text": reach::how(&case.estate, lang, it.how),
    })
}

/// Where one is, and the ways on.
pub(super) fn where_json(case: &Case, proposal: &Proposal, lang: Lang) -> Value {
    let estate = &case.estate;
    let here = proposal.here.as_deref().cloned().unwrap_or_else(|| resume(case, proposal.plan.as_ref()));
    let id = |place: usize| here.steps[place].step.id.clone();
    let ids = |places: &[usize]| places.iter().map(|it| id(*it)).collect::<Vec<_>>();
    let facts: Vec<_> = here.state.facts().iter().map(|it| it.text().fill(lang, &it.values(estate))).collect();
    let in_the_way: Vec<_> = here.in_the_way().iter().map(|it| it.text().fill(lang, &it.values(estate))).collect();
    let forward = here.forward.as_ref().ok();
    let back_dangers: Vec<_> = here
        .back
        .dangers
        .iter()
        .map(|(undone, it)| json!({ "undone": undone, "text": ways::danger(estate, lang, it) }))
        .collect();
    json!({
        "safe": here.is_safe(),
        "in_window": here.in_window,
        "done": ids(&here.done),
        "half": ids(&here.half),
        "strangers": here.strangers,
        "facts": facts,
        "unsure": here.unsure.iter().map(|it| it.text().fill(lang, &it.values(estate))).collect::<Vec<_>>(),
        "early": ways::early(estate, lang, &here),
        "dangers": here.dangers.iter().map(|it| ways::danger(estate, lang, it)).collect::<Vec<_>>(),
        "dark": here.dark.iter().map(|it| json!({
            "partner": estate.partner_name(it.partner),
            "users": estate.crowd_name(it.crowd),
            "direction": words::direction(it.direction).in_lang(lang),
            "because": words::because(it.because).in_lang(lang),
        })).collect::<Vec<_>>(),
        "forward": {
            "steps": forward.map(|it| it.steps.iter().map(|it| it.step.id.clone()).collect::<Vec<_>>()),
            "minutes": forward.map(|it| json!({ "low": it.minutes().0, "high": it.minutes().1 })),
            "in_the_way": in_the_way,
            "judged": here.ahead.as_ref().map(|it| json!({
                "states": it.states,
                "complete": it.complete,
                "violations": it.violations.iter().map(|it| words::wrong(estate, lang, &it.what)).collect::<Vec<_>>(),
            })),
            "text": ways::forward(estate, lang, &here),
        },
        "safety": safety(&here, lang),
        "back": {
            "open": here.back.barred.is_none(),
            "undo": ids(&here.back.undo),
            "stays": ids(&here.back.stays),
            "barred": here.back.barred.map(id),
            "dangers": back_dangers,
            "text": ways::back(lang, &here),
        },
        "no_return": here.no_return.map(|it| json!({ "step": it + 1, "id": id(it), "passed": here.done.contains(&it) })),
    })
}

fn safety(here: &Where, lang: Lang) -> Value {
    let (found, shortest, moves): (&str, bool, &[Move]) = match &here.safety {
        Safety::Here => ("here", true, &[]),
        Safety::Moves(moves) => ("moves", true, moves),
        Safety::Forward(moves) => ("moves", false, moves),
        Safety::NotFound { .. } => ("none", false, &[]),
    };
    let moves: Vec<_> = moves
        .iter()
        .map(|it| {
            let (what, place) = match it {
                Move::Undo(place) => ("undo", place),
                Move::Do(place) => ("do", place),
            };
            json!({ "move": what, "id": here.steps[*place].step.id, "text": ways::a_move(lang, here, *it) })
        })
        .collect();
    json!({ "found": found, "shortest": shortest, "moves": moves, "text": ways::safety(lang, here) })
}

/// Why a blocked or stuck case gets no plan that may be followed; empty for others.
pub(super) fn why_not_json(case: &Case, proposal: &Proposal, lang: Lang) -> Value {
    why_not(&case.estate, proposal).iter().map(|it| one_block(case, proposal, lang, it)).collect()
}

fn one_block(case: &Case, proposal: &Proposal, lang: Lang, it: &WhyNot) -> Value {
    let estate = &case.estate;
    let rule = match &it.block {
        crate::plan::why_not::Block::Broken(rule, _) => Some(rule.number),
        crate::plan::why_not::Block::Stuck(_) => None,
    };
    json!({
        "rule": rule,
        "block": ways::block(estate, lang, &it.block, &proposal.findings),
        "cells": it.cells.iter().map(|place| cell(*place, &estate.cell(*place))).collect::<Vec<_>>(),
        "smallest": it.smallest,
        "text": ways::conflict(estate, lang, it),
        "unlocks": it.unlocks.iter().map(|it| unlock(case, lang, it)).collect::<Vec<_>>(),
        "all_tried": it.all_tried,
        "unlocks_text": ways::unlocks(estate, lang, it),
    })
}

fn unlock(case: &Case, lang: Lang, it: &Unlock) -> Value {
    json!({
        "cell": cell(it.place, &it.to),
        "standing": it.standing.code(),
        "blocks": it.blocks,
        "questions": it.questions,
        "steps": it.steps,
        "text": ways::unlock(&case.estate, lang, it),
    })
}

/// A cell and a value: none is `-`, and a row of another table is an object with its number.
fn cell(place: Place, raw: &Raw) -> Value {
    let value = match raw {
        Raw::NotTold => Value::Null,
        Raw::Nothing => json!("-"),
        Raw::One(text) => json!(text),
        Raw::Many(texts) => json!(texts),
        Raw::Row(row) => json!({ "row": row }),
    };
    json!({ "table": place.table.code(), "row": place.row, "column": place.column, "value": value })
}

fn numbers(places: &[usize]) -> Vec<usize> {
    places.iter().map(|it| it + 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Tick;
    use crate::estate::TableId;
    use crate::estate::said::Origin;
    use crate::paths::examples;
    use crate::plan::plan;

    /// An example with something ticked too early, and one that is blocked.
    fn cases() -> Vec<Case> {
        let mut early = examples::by_id("lync-2010-to-2013").expect("the example exists").case();
        let steps = plan(&early).plan.expect("the example has a plan").steps;
        let picked = ["stop-gateway", "move-srv-record", "remove-gateway", "prepare-directory", "move-crowd"];
        for it in steps.iter().filter(|it| picked.contains(&it.step.action.id)) {
            let half = it.step.action.id == "move-crowd";
            early.progress.insert(it.step.id.clone(), Tick { half, ..Tick::default() });
        }
        let mut blocked = examples::by_id("keep-2013-with-2019").expect("the example exists").case();
        let place = Place::new(TableId::Edge, 0, "certificate_wildcard");
        blocked.estate.set(place, &Raw::one("yes"), Origin::Typed).expect("a valid value");
        let mut stuck = examples::by_id("ocs-to-2013").expect("the example exists").case();
        let place = Place::new(TableId::Deployment, 0, "to");
        stuck.estate.set(place, &Raw::one("SfB2015"), Origin::Typed).expect("a valid value");
        vec![early, blocked, stuck]
    }

    #[test]
    fn every_sentence_has_its_values_in_every_language() {
        for case in cases() {
            let proposal = plan(&case);
            for lang in Lang::ALL {
                let freedom = proposal.plan.as_ref().map(|it| freedom_json(it, lang));
                let all = [
                    freedom.unwrap_or_default(),
                    where_json(&case, &proposal, lang),
                    why_not_json(&case, &proposal, lang),
                ];
                let mut texts = Vec::new();
                for it in &all {
                    gather(it, &mut texts);
                }
                for it in texts {
                    assert!(!it.contains('{') && !it.is_empty(), "{it}");
                }
            }
        }
    }

    #[test]
    fn what_was_ticked_too_early_and_what_blocks_is_written_down() {
        let [early, blocked, stuck] = &cases()[..] else { panic!("there are three cases") };
        let here = where_json(early, &plan(early), Lang::En);
        assert_eq!((&here["safe"], &here["back"]["open"]), (&json!(false), &json!(false)));
        assert!(here["early"].as_array().is_some_and(|it| !it.is_empty()));
        assert_eq!(here["half"].as_array().map(Vec::len), Some(2));
        assert!(here["unsure"].as_array().is_some_and(|it| !it.is_empty()));
        let why = why_not_json(blocked, &plan(blocked), Lang::En);
        assert_eq!(why[0]["unlocks"][0]["cell"]["value"], json!("no"));
        assert_eq!(why_not_json(stuck, &plan(stuck), Lang::En).as_array().map(Vec::is_empty), Some(false));
    }

    fn gather<'a>(it: &'a Value, out: &mut Vec<&'a str>) {
        match it {
            Value::String(text) => out.push(text),
            Value::Array(all) => all.iter().for_each(|it| gather(it, out)),
            Value::Object(all) => all.values().for_each(|it| gather(it, out)),
            _ => (),
        }
    }
}
