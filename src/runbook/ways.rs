//! Sentences for the freedom of a plan, for where one is, and for why there is no plan.

use std::collections::BTreeMap;

use crate::actions::Step;
use crate::continuity::{Because, Direction};
use crate::estate::Estate;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::plan::judge::{Judgement, Wrong};
use crate::plan::resume::{Danger, Move, Safety, Where, first_final, has_way_back};
use crate::plan::slots::{Freedom, Slot};
use crate::plan::why_not::{Block, Unlock, WhyNot};
use crate::plan::{Placed, Plan};
use crate::runbook::{paper_words, phrases, words};
use crate::state::fact::Fact;
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

/// Where a step may stand; places are counted from 1.
pub fn slot(lang: Lang, it: &Slot) -> String {
    let values = Values::new().with("earliest", it.earliest + 1).with("latest", it.latest + 1);
    phrases::SLOT.fill(lang, &values)
}

/// The places at which a step may stand, counted from 1, as numbers alone.
pub fn places(it: &Slot) -> String {
    let (earliest, latest) = (it.earliest + 1, it.latest + 1);
    if earliest == latest { earliest.to_string() } else { format!("{earliest}–{latest}") }
}

/// What takes longest, and how many lanes there are.
pub fn freedom(lang: Lang, it: &Freedom) -> Vec<String> {
    let steps: Vec<usize> = it.critical.path.iter().map(|step| step + 1).collect();
    let time = number::minutes(lang, it.critical.low, it.critical.high);
    vec![
        phrases::CRITICAL.fill(lang, &Values::new().with("time", time).with("steps", number::runs(&steps))),
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

/// A step done, finished or undone. Only the plan's own steps have a number.
pub fn a_move(lang: Lang, here: &Where, it: Move) -> String {
    let (place, text) = match it {
        Move::Undo(place) if place >= here.planned => (place, phrases::UNDO_OTHER),
        Move::Do(place) if place >= here.planned => (place, phrases::DO_OTHER),
        Move::Undo(place) => (place, phrases::UNDO_STEP),
        Move::Do(place) if here.half.contains(&place) => (place, phrases::FINISH_STEP),
        Move::Do(place) => (place, phrases::DO_STEP),
    };
    numbered(lang, text, &here.steps, place)
}

/// The moves that lead to safety.
pub fn moves(here: &Where) -> &[Move] {
    match &here.safety {
        Safety::Moves(moves) | Safety::Forward(moves) => moves,
        Safety::Here | Safety::NotFound { .. } => &[],
    }
}

/// The steps of the way forward, in order.
pub fn onwards(here: &Where) -> Vec<Move> {
    let place = |id: &str| here.steps.iter().position(|it| it.step.id == id);
    let steps = here.forward.iter().flat_map(|it| &it.steps);
    steps.filter_map(|it| place(&it.step.id)).map(Move::Do).collect()
}

/// Lines that are dark now: users, partners, directions, and why; what is alike but for one of them is one row.
pub fn dark(estate: &Estate, lang: Lang, here: &Where) -> Vec<[String; 4]> {
    let mut partners: BTreeMap<(Because, Direction, CrowdId), Vec<PartnerId>> = BTreeMap::new();
    for it in &here.dark {
        partners.entry((it.because, it.direction, it.crowd)).or_default().push(it.partner);
    }
    let mut directions: BTreeMap<(Because, Vec<PartnerId>, CrowdId), Vec<Direction>> = BTreeMap::new();
    for ((because, direction, crowd), partners) in partners {
        directions.entry((because, partners, crowd)).or_default().push(direction);
    }
    let mut rows: BTreeMap<(Because, Vec<PartnerId>, Vec<Direction>), Vec<CrowdId>> = BTreeMap::new();
    for ((because, partners, crowd), directions) in directions {
        rows.entry((because, partners, directions)).or_default().push(crowd);
    }
    let users = |it: &CrowdId| {
        let values = Values::new().with("users", estate.crowd_name(*it));
        let count = estate.crowds.get(*it).and_then(|it| it.users.told().copied());
        let values = match count {
            Some(n) => values.with("n", number::count(lang, u64::from(n))),
            None => values.with("n", phrases::NOT_TOLD),
        };
        phrases::USERS_COUNTED.fill(lang, &values)
    };
    let row = |((because, partners, directions), crowds): ((Because, Vec<PartnerId>, Vec<Direction>), Vec<CrowdId>)| {
        [
            number::list(&crowds.iter().map(users).collect::<Vec<_>>()),
            number::list(&partners.iter().map(|it| estate.partner_name(*it)).collect::<Vec<_>>()),
            number::list(
                &directions.iter().map(|it| words::direction(*it).in_lang(lang).to_owned()).collect::<Vec<_>>(),
            ),
            words::because(because).in_lang(lang).to_owned(),
        ]
    };
    rows.into_iter().map(row).collect()
}

/// What is not safe besides the lines that are dark.
pub fn broken(estate: &Estate, lang: Lang, here: &Where) -> Vec<String> {
    let broken = here.dangers.iter().filter(|it| matches!(it, Danger::Broken(..)));
    broken.map(|it| danger(estate, lang, it)).collect()
}

/// What was begun and not finished.
pub fn half(lang: Lang, here: &Where) -> Vec<String> {
    here.half.iter().map(|it| numbered(lang, phrases::HALF_DONE, &here.steps, *it)).collect()
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
        out.push(done_early(lang, here, *place));
        out.extend(waits.iter().filter(|it| !it.implied).map(|it| words::reason(estate, lang, it)));
    }
    out.extend(here.lost.iter().map(|it| lost(estate, lang, *it)));
    out
}

/// That a step was done before its time.
pub fn done_early(lang: Lang, here: &Where, place: usize) -> String {
    numbered(lang, phrases::DONE_EARLY, &here.steps, place)
}

/// What a step ended that others still need.
pub fn lost(estate: &Estate, lang: Lang, (fact, place): (Fact, usize)) -> String {
    let fact = fact.text().fill(lang, &fact.values(estate));
    phrases::ENDED_EARLY.fill(lang, &Values::new().with("n", place + 1).with("fact", fact))
}

/// The way forward.
pub fn forward(estate: &Estate, lang: Lang, here: &Where) -> String {
    match &here.forward {
        Ok(Plan { steps, .. }) if steps.is_empty() => phrases::GOAL_REACHED.in_lang(lang).to_owned(),
        Ok(Plan { steps, .. }) => phrases::STEPS_LEFT.fill(lang, &Values::new().with("n", steps.len())),
        Err(stuck) => words::stuck(estate, lang, stuck),
    }
}

/// What the judge saw on the way forward, and what is wrong there.
pub fn ahead(estate: &Estate, lang: Lang, it: &Judgement) -> Vec<String> {
    let values = Values::new()
        .with("states", words::how_many(lang, it.count.as_ref(), it.states))
        .with("violations", it.violations.len());
    let mut out = vec![if it.complete {
        phrases::JUDGED_AHEAD.fill(lang, &values)
    } else {
        phrases::NOT_ALL_JUDGED.in_lang(lang).to_owned()
    }];
    out.extend(it.violations.iter().map(|it| words::wrong(estate, lang, &it.what)));
    out
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

/// What is not safe on the way back.
pub fn back_dangers(estate: &Estate, lang: Lang, here: &Where) -> Vec<String> {
    let says = |(undone, it): &(usize, Danger)| {
        let values = Values::new().with("n", *undone).with("danger", danger(estate, lang, it));
        phrases::BACK_DANGER.fill(lang, &values)
    };
    here.back.dangers.iter().map(says).collect()
}

/// Where the last point of return lies; where there is none, what cannot be undone all the same.
pub fn turn(lang: Lang, steps: &[Placed]) -> String {
    if let Some(place) = first_final(steps) {
        let step = &steps[place].step;
        let title = step.action.title.fill(lang, &step.values);
        return phrases::POINT_OF_NO_RETURN.fill(lang, &Values::new().with("step", place + 1).with("title", title));
    }
    let stays: Vec<usize> =
        steps.iter().enumerate().filter(|(_, it)| !has_way_back(it.step.action)).map(|(place, _)| place + 1).collect();
    if stays.is_empty() {
        return phrases::ALL_REVERSIBLE.in_lang(lang).to_owned();
    }
    paper_words::NOTHING_TAKEN_AWAY.fill(lang, &Values::new().with("steps", number::runs(&stays)))
}

/// How far the point of no return is.
pub fn no_return(lang: Lang, here: &Where) -> String {
    let title = |step: &Step| Values::new().with("title", step.action.title.fill(lang, &step.values));
    if let Some(place) = here.back.barred {
        return phrases::NO_RETURN_PASSED.fill(lang, &title(&here.steps[place].step));
    }
    let next = here.until_no_return().zip(here.forward.as_ref().ok());
    let next = next.map(|(left, forward)| (left, &forward.steps[left].step));
    match next {
        Some((left, step)) => phrases::UNTIL_NO_RETURN.fill(lang, &title(step).with("n", left)),
        None => turn(lang, &here.steps),
    }
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
