//! The plan as JSON, for programs.

use serde_json::{Value, json};

use crate::case::Case;
use crate::export::{calendar, savings, ways};
use crate::paths;
use crate::plan::outage::darkness;
use crate::plan::{Placed, Proposal};
use crate::rules::{Finding, Question, Weight};
use crate::runbook::{Said, words, write};
use crate::sources::Cite;
use crate::text::lang::Lang;

/// Everything that can be said about a case.
pub fn plan_json(case: &Case, proposal: &Proposal, lang: Lang, fingerprint: &str) -> Value {
    let estate = &case.estate;
    let judgement = proposal.judgement.as_ref();
    let dark = darkness(&proposal.outages);
    let steps: Vec<_> = proposal
        .plan
        .iter()
        .flat_map(|it| it.steps.iter().enumerate())
        .map(|(place, it)| step(case, lang, place, it))
        .collect();
    let violations: Vec<_> = judgement
        .iter()
        .flat_map(|it| &it.violations)
        .map(|it| json!({ "text": words::wrong(estate, lang, &it.what), "run": it.run.iter().map(|step| step + 1).collect::<Vec<_>>() }))
        .collect();
    json!({
        "format": "cutover-proposal",
        "version": 1,
        "title": estate.name_of(crate::estate::TableId::Deployment, 0),
        "path": estate.journey().map(|it| paths::path_of(it).id),
        "fingerprint": fingerprint,
        "standing": proposal.standing().code(),
        "findings": proposal.findings.iter().map(|it| finding(case, lang, it)).collect::<Vec<_>>(),
        "questions": proposal.questions.iter().map(|it| question(case, lang, it)).collect::<Vec<_>>(),
        "stuck": proposal.stuck.as_ref().map(|it| words::stuck(estate, lang, it)),
        "steps": steps,
        "minutes": proposal.plan.as_ref().map(|it| json!({ "low": it.minutes().0, "high": it.minutes().1 })),
        "states": judgement.map(|it| it.states),
        "states_in_full": judgement.and_then(|it| it.count.as_ref()).map(ToString::to_string),
        "transitions": judgement.map(|it| it.transitions),
        "transitions_in_full": judgement.and_then(|it| it.moves.as_ref()).map(ToString::to_string),
        "looks": judgement.map(|it| it.looks),
        "unjudged": judgement.map(|it| it.unjudged),
        "invariants": judgement.map(|it| it.invariants),
        "complete": judgement.map(|it| it.complete),
        "violations": violations,
        "dark": { "low": dark.low, "high": dark.high, "people_minutes_low": dark.people_low, "people_minutes_high": dark.people_high },
        "outages": proposal.outages.iter().map(|it| json!({
            "partner": estate.partner_name(it.partner),
            "users": estate.crowd_name(it.crowd),
            "direction": words::direction(it.direction).in_lang(lang),
            "from_step": it.from + 1,
            "to_step": it.to.map(|to| to + 1),
            "low": it.low,
            "high": it.high,
            "because": it.because.iter().map(|why| words::because(*why).in_lang(lang)).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "continuity": ways::continuity_json(case, &proposal.chart, lang),
        "savings": proposal.plan.as_ref().map(|it| savings::savings_json(&case.estate, it, &proposal.outages, lang)),
        "calendar": proposal.plan.as_ref().map(|it| calendar::calendar_json(case, it, lang)),
        "freedom": proposal.plan.as_ref().map(|it| ways::freedom_json(it, lang)),
        "where": ways::where_json(case, proposal, lang),
        "why_not": ways::why_not_json(case, proposal, lang),
    })
}

const fn weight(it: Weight) -> &'static str {
    match it {
        Weight::Blocks => "blocks",
        Weight::Risks => "risks",
        Weight::Notes => "notes",
    }
}

fn sources(case: &Case, cites: &[Cite]) -> Vec<Value> {
    let ground = |it| paths::ground(case.estate.journey(), it).code();
    cites.iter().map(|it| json!({ "key": it.document.key, "ground": ground(it) })).collect()
}

fn finding(case: &Case, lang: Lang, it: &Finding) -> Value {
    json!({
        "rule": it.rule.number,
        "id": it.rule.id,
        "weight": weight(it.rule.weight),
        "about": { "table": it.about.table.code(), "row": it.about.row, "column": it.about.column },
        "says": it.rule.says.fill(lang, &it.values),
        "more": it.more,
        "because": it.rule.because.fill(lang, &it.values),
        "remedy": it.rule.remedy.fill(lang, &it.values),
        "sources": sources(case, it.rule.sources),
    })
}

fn question(case: &Case, lang: Lang, it: &Question) -> Value {
    json!({
        "table": it.place.table.code(),
        "row": it.place.row,
        "column": it.place.column,
        "weight": weight(it.weight()),
        "asks": words::question(&case.estate, lang, it.place),
        "rules": it.rules.iter().map(|it| it.number).collect::<Vec<_>>(),
    })
}

fn step(case: &Case, lang: Lang, place: usize, it: &Placed) -> Value {
    let action = it.step.action;
    let said = write::lines(it, lang);
    let commands: Vec<_> = said
        .iter()
        .filter_map(|it| match it {
            Said::Run(run) => Some(run.clone()),
            _ => None,
        })
        .collect();
    let reasons: Vec<_> = it
        .after
        .iter()
        .map(|reason| json!({ "step": reason.step + 1, "text": words::reason(&case.estate, lang, reason), "implied": reason.implied }))
        .collect();
    json!({
        "number": place + 1,
        "id": it.step.id,
        "action": action.id,
        "code": action.number,
        "phase": action.phase.label().in_lang(lang),
        "title": action.title.fill(lang, &it.step.values),
        "who": action.who.iter().map(|it| it.label().in_lang(lang)).collect::<Vec<_>>(),
        "minutes": { "low": it.step.minutes.0, "high": it.step.minutes.1 },
        "after": reasons,
        "commands": commands,
        "lines": said.iter().map(line).collect::<Vec<_>>(),
        "sources": sources(case, action.sources),
        "done": case.progress.get(&it.step.id).is_some_and(|tick| !tick.half),
    })
}

fn line(it: &Said) -> Value {
    match it {
        Said::Do(text) => json!({ "do": text }),
        Said::Run(run) => json!({ "run": run }),
        Said::Check { run, expect } => json!({ "check": run, "expect": expect }),
        Said::Abort(text) => json!({ "abort": text }),
        Said::WayBack(text) => json!({ "way_back": text }),
        Said::WayBackRun(run) => json!({ "way_back_run": run }),
        Said::NoWayBack(text) => json!({ "no_way_back": text }),
        Said::Note(text) => json!({ "note": text }),
        Said::Trouble(text) => json!({ "trouble": text }),
        Said::Contradiction(text) => json!({ "contradiction": text }),
    }
}
