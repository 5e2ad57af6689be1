//! The picture of who is reached, step by step: a table, so that it reads aloud and prints as it looks.

use yew::{Html, Properties, classes, component, html};

use crate::actions::Phase;
use crate::plan::Plan;
use crate::runbook::{phrases as said, words};
use crate::session::report::{How, Strip};
use crate::text::Values;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::phrases;

/// Properties of [`Chart`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChartProps {
    /// The session.
    pub session: View,
}

/// Who is reached, step by step.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let ctx = use_ctx();
    let report = &props.session.report;
    let Some(plan) = &report.proposal.plan else {
        return Html::default();
    };
    html! {
        <div class="chart-frame" tabindex="0" role="group" aria-label={ctx.t(phrases::CHART)}>
            <table class="chart">
                <caption class="hidden">{ ctx.t(phrases::CHART_SAYS) }</caption>
                <thead>
                    <tr>
                        <th scope="col" rowspan="2" class="chart-who">{ ctx.t(phrases::CHART_WHO) }</th>
                        <td rowspan="2" class="chart-start"><span class="hidden">{ ctx.t(phrases::AT_START) }</span></td>
                        { for phases(plan).into_iter().map(|(phase, steps)| html! {
                            <th scope="colgroup" colspan={steps.to_string()} class="chart-phase">
                                <span>{ ctx.t(phase.label()) }</span>
                            </th>
                        }) }
                    </tr>
                    <tr>
                        { for plan.steps.iter().enumerate().map(|(place, it)| html! {
                            <th scope="col" class="chart-step" title={ctx.fill(it.step.action.title, &it.step.values)}>
                                if plan.steps.len() <= 24 || (place + 1) % 5 == 0 || place == 0 {
                                    { place + 1 }
                                } else {
                                    <span class="hidden">{ place + 1 }</span>
                                }
                            </th>
                        }) }
                    </tr>
                </thead>
                <tbody>
                    { for report.chart.iter().map(|it| strip(&ctx, &props.session, it)) }
                </tbody>
            </table>
        </div>
    }
}

/// Steps of one phase that follow each other; a phase may come again, because phases do not order.
fn phases(plan: &Plan) -> Vec<(Phase, usize)> {
    let mut out: Vec<(Phase, usize)> = Vec::new();
    for it in &plan.steps {
        match out.last_mut() {
            Some((phase, steps)) if *phase == it.step.action.phase => *steps += 1,
            _ => out.push((it.step.action.phase, 1)),
        }
    }
    out
}

fn strip(ctx: &Ctx, session: &View, strip: &Strip) -> Html {
    let estate = &session.case.estate;
    html! {
        <tr>
            <th scope="row" class="chart-who">
                <span class="chart-partner">{ estate.partner_name(strip.partner) }</span>
                <span class="chart-crowd">{ estate.crowd_name(strip.crowd) }{ " · " }{ ctx.t(words::direction(strip.direction)) }</span>
            </th>
            { for strip.stretches.iter().map(|it| {
                let (class, word, why) = match it.how {
                    How::Legacy => ("how-legacy", phrases::HOW_LEGACY, None),
                    How::Edge => ("how-edge", phrases::HOW_EDGE, None),
                    How::Dark(because) => ("how-dark", phrases::HOW_DARK, Some(ctx.t(words::because(because)).to_owned())),
                    How::Either(because) => {
                        ("how-either", phrases::HOW_EITHER, Some(ctx.t(words::because(because)).to_owned()))
                    }
                    How::Unknown(place) => {
                        ("how-unknown", phrases::HOW_UNKNOWN, Some(words::question(estate, ctx.lang, place)))
                    }
                };
                let from = Values::new().with("from", it.from).with("to", it.from + it.states - 1);
                let span = ctx.fill(phrases::AFTER_STEPS, &from);
                let word = ctx.t(word);
                let title = why.map_or_else(|| format!("{word}. {span}"), |why| format!("{word}: {why} {span}"));
                html! {
                    <td class={classes!("how", class)} colspan={it.states.to_string()} title={title.clone()}>
                        if it.states >= 4 {
                            <span aria-hidden="true">{ word }</span>
                        }
                        <span class="hidden">{ title }</span>
                    </td>
                }
            }) }
        </tr>
    }
}

/// What the colours of the chart mean.
pub fn legend(ctx: &Ctx) -> Html {
    let item = |class: &'static str, word| {
        html! {
            <li><span class={classes!("swatch", class)} aria-hidden="true" />{ ctx.t(word) }</li>
        }
    };
    html! {
        <ul class="legend" aria-label={ctx.t(said::DARK)}>
            { item("how-legacy", phrases::HOW_LEGACY) }
            { item("how-edge", phrases::HOW_EDGE) }
            { item("how-dark", phrases::HOW_DARK) }
            { item("how-either", phrases::HOW_EITHER) }
            { item("how-unknown", phrases::HOW_UNKNOWN) }
        </ul>
    }
}
