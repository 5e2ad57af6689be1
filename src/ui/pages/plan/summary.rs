//! What a manager reads, and what an engineer reads.

use yew::{Html, html};

use crate::plan::Plan;
use crate::plan::judge::Violation;
use crate::runbook::{phrases as said, ways, words};
use crate::text::{Text, Values, number};
use crate::ui::ctx::{Ctx, View};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::phrases;
use crate::ui::plan_phrases as views;

/// One sentence for the one who answers for it, and one for the one who checks it.
pub(super) fn summary(ctx: &Ctx, session: &View, plan: &Plan) -> Html {
    let report = &session.report;
    let (low, high) = plan.minutes();
    let dark = report.darkness;
    let steps = Values::new().with("steps", plan.steps.len()).with("time", number::minutes(ctx.lang, low, high));
    let judged = report.proposal.judgement.as_ref();
    let fact = |label: &'static str, value: String, id: Option<&'static str>| {
        html! {
            <div class="figure"><dt>{ label }</dt><dd {id}>{ value }</dd></div>
        }
    };
    html! {
        <section class="summary" aria-label={ctx.t(said::SUMMARY)}>
            <p class="manager">
                { ctx.fill(said::STEPS_AND_TIME, &steps) }{ " " }
                if dark.high == 0 {
                    { ctx.t(said::NOTHING_DARK) }
                } else {
                    { ctx.with(said::LONGEST_DARK, "time", number::minutes(ctx.lang, dark.low, dark.high)) }
                }
                { " " }
                { ways::turn(ctx.lang, &plan.steps) }
            </p>
            <dl class="figures">
                { fact(ctx.t(views::F_LANES), number::count(ctx.lang, report.freedom.lanes.len() as u64), Some("lanes")) }
                { fact(ctx.t(views::F_CRITICAL), number::minutes(ctx.lang, report.freedom.critical.low, report.freedom.critical.high), Some("critical")) }
            </dl>
            if let Some(states) = report.checking {
                <p class="judged" id="checking">
                    <span class="mark is-note">{ glyph(Icon::Clock) }{ ctx.t(phrases::CHECKING) }</span>
                    <span class="muted">{ ctx.with(phrases::STATES_SO_FAR, "n", states) }</span>
                </p>
            }
            if let Some(judged) = judged {
                <dl class="figures">
                    { fact(ctx.t(phrases::F_STATES), words::how_many(ctx.lang, judged.count.as_ref(), judged.states), Some("states")) }
                    { fact(ctx.t(phrases::F_TRANSITIONS), words::how_many(ctx.lang, judged.moves.as_ref(), judged.transitions), Some("transitions")) }
                    { fact(ctx.t(phrases::F_INVARIANTS), number::count(ctx.lang, judged.invariants as u64), Some("invariants")) }
                    { fact(ctx.t(phrases::F_VIOLATIONS), number::count(ctx.lang, judged.violations.len() as u64), Some("violations")) }
                </dl>
                <p class="judged">
                    if judged.complete {
                        <span class="mark is-good">{ glyph(Icon::Good) }{ ctx.t(phrases::ALL_STATES) }</span>
                    } else {
                        <span class="mark is-warn">{ glyph(Icon::Warn) }{ ctx.t(said::NOT_ALL_JUDGED) }</span>
                    }
                </p>
                if !judged.violations.is_empty() {
                    { wrongs(ctx, session, phrases::VIOLATIONS_ARE, &judged.violations) }
                }
                if !judged.risks.is_empty() {
                    { wrongs(ctx, session, phrases::RISKS_ON_WAY, &judged.risks) }
                }
            }
        </section>
    }
}

fn wrongs(ctx: &Ctx, session: &View, head: Text, wrongs: &[Violation]) -> Html {
    html! {
        <details class="wrongs">
            <summary>{ ctx.with(head, "n", wrongs.len()) }</summary>
            <ul>
                { for wrongs.iter().map(|it| {
                    let run: Vec<String> = it.run.iter().map(|step| (step + 1).to_string()).collect();
                    html! {
                        <li>
                            { words::wrong(&session.case.estate, ctx.lang, &it.what) }{ " " }
                            <span class="muted">{ ctx.with(phrases::RUN_IS, "steps", run.join(" → ")) }</span>
                        </li>
                    }
                }) }
            </ul>
        </details>
    }
}
