//! Sentences for the freedom of a plan, for where one is, and for why there is no plan.

use crate::estate::Estate;
use crate::plan::judge::Wrong;
use crate::plan::resume::{Danger, Move, Safety, Where};
use crate::plan::slots::{Freedom, Slot};
use crate::plan::why_not::{Block, Unlock, WhyNot};
use crate::plan::{Placed, Plan};
use crate::runbook::{phrases, words};
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

/// Where a step may stand; places are counted from 1.
pub fn slot(lang: Lang, it: &Slot) -> String {
    let values = Values::new().with("earliest", it.earliest + 1).with("latest", it.latest + 1);
    phrases::SLOT.fill(lang, &values)
}

/// What takes longest, and how many lanes there are.
pub fn freedom(lang: Lang, it: &Freedom) -> Vec<String> {
    let steps: Vec<String> = it.critical.path.iter().map(|step| (step + 1).to_string()).collect();
    let time = number::minutes(lang, it.critical.low, it.critical.high);
    vec![
        phrases::CRITICAL.fill(lang, &Values::new().with("time", time).with("steps", steps)),
        phrases::LANES.fill(lang, &Values::new().with("n", it.lanes.len())),
    ]
}

/// What is not safe.
pub fn danger(estate: &Estate, lang: Lang, it: &Danger) -> String {
    match it {
        Danger::Broken(rule, found) => rule.says.fill(lang, &found.values),
        Danger::Dark(dark) => {
            let lost = if dark.surely { Wrong::Dark } else { Wrong::MayBeDark };
            let lost = words::wrong(estate, lang, &lost(dark.partner, dark.crowd, dark.direction));
            format!("{lost} {}", words::because(dark.because).in_lang(lang))
        }
    }
}

/// A step done or undone.
pub fn a_move(lang: Lang, steps: &[Placed], it: Move) -> String {
    match it {
        Move::Undo(place) => numbered(lang, phrases::UNDO_STEP, steps, place),
        Move::Do(place) => numbered(lang, phrases::DO_STEP, steps, place),
    }
}

/// Whether it is safe, and which way leads to safety.
pub fn safety(lang: Lang, here: &Where) -> String {
    let count = |text: Text, n: usize| text.fill(lang, &Values::new().with("n", n));
    match &here.safety {
        Safety::Here if here.in_window => phrases::SAFE_IN_WINDOW.in_lang(lang).to_owned(),
        Safety::Here => phrases::SAFE_HERE.in_lang(lang).to_owned(),
        Safety::Moves(moves) => not_safe(lang, &count(phrases::SHORTEST_TO_SAFETY, moves.len())),
        Safety::Forward(moves) => not_safe(lang, &count(phrases::FORWARD_TO_SAFETY, moves.len())),
        Safety::NotFound { states, all: true } => not_safe(lang, &count(phrases::NO_SAFETY, *states)),
        Safety::NotFound { states, all: false } => not_safe(lang, &count(phrases::NO_SAFETY_FOUND, *states)),
    }
}

/// What was done before its time, and what that ended.
pub fn early(estate: &Estate, lang: Lang, here: &Where) -> Vec<String> {
    let mut out = Vec::new();
    for (place, waits) in &here.early {
        out.push(numbered(lang, phrases::DONE_EARLY, &here.steps, *place));
        out.extend(waits.iter().filter(|it| !it.implied).map(|it| words::reason(estate, lang, it)));
    }
    for (fact, place) in &here.lost {
        let fact = fact.text().fill(lang, &fact.values(estate));
        out.push(phrases::ENDED_EARLY.fill(lang, &Values::new().with("n", place + 1).with("fact", fact)));
    }
    out
}

/// The way forward.
pub fn forward(estate: &Estate, lang: Lang, here: &Where) -> String {
    match &here.forward {
        Ok(Plan { steps, .. }) => phrases::STEPS_LEFT.fill(lang, &Values::new().with("n", steps.len())),
        Err(stuck) => words::stuck(estate, lang, stuck),
    }
}

/// The way back.
pub fn back(lang: Lang, here: &Where) -> Vec<String> {
    let mut out = vec![match here.back.barred {
        Some(place) => numbered(lang, phrases::BACK_BARRED, &here.steps, place),
        None => phrases::BACK_WHOLE.fill(lang, &Values::new().with("n", here.back.undo.len())),
    }];
    out.extend(here.back.stays.iter().map(|it| numbered(lang, phrases::BACK_STAYS, &here.steps, *it)));
    out
}

/// What stands in the way.
pub fn block(estate: &Estate, lang: Lang, it: &Block, findings: &[crate::rules::Finding]) -> String {
    match it {
        Block::Broken(rule, about) => findings
            .iter()
            .find(|finding| finding.rule == *rule && finding.about == *about)
            .map_or_else(|| rule.number.to_owned(), |finding| rule.says.fill(lang, &finding.values)),
        Block::Stuck(stuck) => words::stuck(estate, lang, stuck),
    }
}

/// The answers that together make a block.
pub fn conflict(estate: &Estate, lang: Lang, it: &WhyNot) -> String {
    if it.cells.is_empty() {
        return phrases::CONFLICT_EMPTY.in_lang(lang).to_owned();
    }
    let cells: Vec<String> =
        it.cells.iter().map(|place| words::cell_value(estate, lang, *place, &estate.cell(*place))).collect();
    phrases::CONFLICT.fill(lang, &Values::new().with("cells", cells.join("; ")))
}

/// The changes that undo a block, or that none does.
pub fn unlocks(estate: &Estate, lang: Lang, it: &WhyNot) -> Vec<String> {
    if it.unlocks.is_empty() {
        return vec![phrases::NO_UNLOCK.in_lang(lang).to_owned()];
    }
    it.unlocks.iter().map(|it| unlock(estate, lang, it)).collect()
}

/// A change that undoes a block.
pub fn unlock(estate: &Estate, lang: Lang, it: &Unlock) -> String {
    let values = Values::new()
        .with("change", words::cell_value(estate, lang, it.place, &it.to))
        .with("standing", words::standing(it.standing));
    phrases::UNLOCK.fill(lang, &values)
}

fn numbered(lang: Lang, text: Text, steps: &[Placed], place: usize) -> String {
    let step = &steps[place].step;
    let title = step.action.title.fill(lang, &step.values);
    text.fill(lang, &Values::new().with("n", place + 1).with("title", title))
}

fn not_safe(lang: Lang, then: &str) -> String {
    format!("{} {then}", phrases::NOT_SAFE_HERE.in_lang(lang))
}
