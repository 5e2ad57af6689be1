//! The picture of who reaches whom, step by step: a table, so that it reads aloud and prints as it looks.

use yew::{Callback, Event, Html, KeyboardEvent, MouseEvent, Properties, TargetCast, classes, component, html};

use crate::actions::Phase;
use crate::continuity::Through;
use crate::estate::tables::PartnerId;
use crate::plan::Plan;
use crate::plan::bands::{Band, How, Span, Stretch};
use crate::plan::slots::Tie;
use crate::runbook::{phrases as said, reach};
use crate::session::msg::Msg;
use crate::session::{Lines, Session};
use crate::text::Values;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::ties::{on_key, tie_class, tie_sign, toggled};
use crate::ui::phrases;
use crate::ui::plan_phrases as views;

/// Up to so many steps each have a column of their own.
const COLUMNS: usize = 60;

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
    let session = &props.session;
    let Some(plan) = &session.report.proposal.plan else {
        return Html::default();
    };
    let spans = columns(session, plan);
    let single = spans.len() == plan.steps.len() + 1;
    let ties = session.ties();
    let bands: Vec<&Band> =
        session.report.proposal.chart.bands.iter().filter(|it| is_shown(session.lines, it)).collect();
    if bands.is_empty() {
        return html! { <p class="hint">{ ctx.t(views::L_NONE) }</p> };
    }
    html! {
        <>
            <div class="chart-frame" tabindex="0" role="group" aria-label={ctx.t(phrases::CHART)}>
                <table class={classes!("chart", (!single).then_some("has-spans"))}>
                    <caption class="hidden">{ ctx.t(phrases::CHART_SAYS) }</caption>
                    <thead>
                        if single {
                            <tr>
                                <td class="chart-who" /><td class="chart-start" />
                                { for phases(plan).into_iter().map(|(phase, steps)| html! {
                                    <th scope="colgroup" colspan={steps.to_string()} class="chart-phase">
                                        <span>{ ctx.t(phase.label()) }</span>
                                    </th>
                                }) }
                            </tr>
                        }
                        { heads(&ctx, session, plan, &spans, ties.as_deref()) }
                    </thead>
                    <tbody>
                        { for bands.into_iter().map(|it| row(&ctx, session, it, &spans)) }
                    </tbody>
                </table>
            </div>
            if !single {
                <p class="hint">{ ctx.t(views::SPANS_SAY) }</p>
            }
        </>
    }
}

/// Each step has a column, unless they would be too many to be told apart; then the steps at which nothing changes are
/// drawn together.
fn columns(session: &Session, plan: &Plan) -> Vec<Span> {
    if session.narrow || plan.steps.len() > COLUMNS {
        session.report.proposal.chart.spans.clone()
    } else {
        (0..=plan.steps.len()).map(|it| Span { from: it, to: it }).collect()
    }
}

fn is_shown(lines: Lines, band: &Band) -> bool {
    (!lines.troubled || band.is_troubled()) && lines.partner.is_none_or(|it| band.partners.contains(&it))
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

/// The heads of the columns: each is the step at which something may change, and can be chosen.
fn heads(ctx: &Ctx, session: &View, plan: &Plan, spans: &[Span], ties: Option<&[Tie]>) -> Html {
    // The first column is the start, which no step leads to.
    let stops: Vec<(String, String)> = spans
        .iter()
        .filter(|it| it.from > 0)
        .map(|it| (column_id(it.from), plan.steps[it.from - 1].step.id.clone()))
        .collect();
    let chosen = session.chosen_place();
    let here = |it: &Span| chosen.is_some_and(|place| (it.from..=it.to).contains(&(place + 1)));
    let stop = spans.iter().filter(|it| it.from > 0).position(here).unwrap_or(0);
    let few = spans.len() <= 25;
    html! {
        <tr>
            <th scope="col" class="chart-who">{ ctx.t(phrases::CHART_WHO) }</th>
            { for spans.iter().enumerate().map(|(at, it)| {
                // The strongest tie of the steps in the column.
                let steps = it.from.max(1)..=it.to;
                let tie = ties.and_then(|ties| steps.clone().map(|it| ties[it - 1]).min());
                let sign = tie.filter(|it| *it != Tie::Apart).map(|tie| html! {
                    <>
                        <span class="chart-tie" aria-hidden="true">{ tie_sign(tie) }</span>
                        <span class="hidden">{ ctx.t(views::tie(tie)) }</span>
                    </>
                });
                let class = classes!("chart-step", tie.map(tie_class));
                if it.from == 0 {
                    let word = if it.to == 0 { String::new() } else { reach::span(*it) };
                    return html! {
                        <th scope="col" class={classes!(class, (it.to == 0).then_some("chart-start"))}>
                            { sign }<span class="hidden">{ ctx.t(phrases::AT_START) }</span>{ word }
                        </th>
                    };
                }
                let step = &plan.steps[it.from - 1].step;
                let title = ctx.fill(step.action.title, &step.values);
                let onkeydown = {
                    let (ctx, stops, open, at) = (ctx.clone(), stops.clone(), step.id.clone(), at - 1);
                    Callback::from(move |event: KeyboardEvent| {
                        if event.key() == "Enter" {
                            event.prevent_default();
                            ctx.send.emit(Msg::StepOpened(open.clone()));
                        } else {
                            on_key(&ctx, &event, &stops, at);
                        }
                    })
                };
                let shown = few || it.from % 5 == 0 || it.from == 1;
                html! {
                    <th scope="col" {class}>
                        <button type="button" id={column_id(it.from)} tabindex={if at == stop + 1 { "0" } else { "-1" }}
                            aria-pressed={(session.chosen.as_ref() == Some(&step.id)).to_string()} {onkeydown}
                            title={title.clone()} onclick={ctx.on::<MouseEvent>(toggled(session, &step.id))}>
                            { sign }
                            <span class={classes!((!shown).then_some("hidden"))}>{ reach::span(*it) }</span>
                            <span class="hidden">{ title }</span>
                        </button>
                    </th>
                }
            }) }
        </tr>
    }
}

fn column_id(state: usize) -> String {
    format!("column-{state}")
}

fn row(ctx: &Ctx, session: &View, band: &Band, spans: &[Span]) -> Html {
    let estate = &session.case.estate;
    let crowds = reach::crowds(estate, ctx.lang, band);
    let direction = ctx.t(reach::directions(band));
    html! {
        <tr>
            <th scope="row" class="chart-who">
                <span class="chart-partner">
                    { names(reach::partners(estate, ctx.lang, band), band.partners.iter().map(|it| estate.partner_name(*it)).collect()) }
                </span>
                <span class="chart-crowd">
                    if crowds.contains(&estate.crowd_name(band.crowds[0])) {
                        { crowds }
                    } else {
                        { names(crowds, band.crowds.iter().map(|it| estate.crowd_name(*it)).collect()) }
                    }
                    { " · " }{ direction }
                </span>
            </th>
            { for band.stretches.iter().map(|it| cell(ctx, session, it, spans)) }
        </tr>
    }
}

/// Names, or how many there are, which opens to the names.
fn names(says: String, names: Vec<String>) -> Html {
    if names.len() < 2 {
        return html! { { says } };
    }
    html! {
        <details class="chart-names">
            <summary>{ says }</summary>
            <ul class="plain">{ for names.into_iter().map(|it| html! { <li>{ it }</li> }) }</ul>
        </details>
    }
}

fn cell(ctx: &Ctx, session: &View, it: &Stretch, spans: &[Span]) -> Html {
    let estate = &session.case.estate;
    let columns = spans.iter().filter(|span| (it.from..it.from + it.states).contains(&span.from)).count();
    let values = Values::new().with("from", it.from).with("to", it.from + it.states - 1);
    let (word, detail) = (ctx.t(reach::how_word(it.how)), reach::how_detail(estate, ctx.lang, it.how));
    let title = format!(
        "{}. {}",
        reach::how(estate, ctx.lang, it.how).trim_end_matches('.'),
        ctx.fill(phrases::AFTER_STEPS, &values)
    );
    let roomy = columns * 24 >= spans.len() * 2;
    html! {
        <td class={classes!("how", class(it.how))} colspan={columns.to_string()} title={title.clone()}>
            if roomy {
                <span class="how-word" aria-hidden="true">{ word }</span>
                if let Some(detail) = detail {
                    <span class="how-detail" aria-hidden="true">{ detail }</span>
                }
            }
            <span class="hidden">{ title }</span>
        </td>
    }
}

const fn class(how: How) -> &'static str {
    match how {
        How::Via(Through::Legacy(_)) => "how-legacy",
        How::Via(Through::Edge(_)) => "how-edge",
        How::Dark(_) => "how-dark",
        How::Either(..) => "how-either",
        How::Ended => "how-ended",
        How::Unknown(_) | How::Untold(_) => "how-unknown",
        How::Turning => "how-turning",
    }
}

/// Which lines are shown.
pub fn filter(ctx: &Ctx, session: &View) -> Html {
    let lines = session.lines;
    let choice = |troubled: bool, word| {
        html! {
            <label class={classes!("segment", (lines.troubled == troubled).then_some("is-on"))}>
                <input type="radio" name="chart-lines" checked={lines.troubled == troubled}
                    onchange={ctx.on::<Event>(Msg::LinesChosen(Lines { troubled, ..lines }))} />
                { ctx.t(word) }
            </label>
        }
    };
    let estate = &session.case.estate;
    let partners: Vec<(PartnerId, String)> =
        estate.kept_partners().map(|(id, _)| (id, estate.partner_name(id))).collect();
    let onchange = {
        let (send, ids) = (ctx.send.clone(), partners.iter().map(|it| it.0).collect::<Vec<_>>());
        Callback::from(move |event: Event| {
            let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
            let partner = value.parse::<usize>().ok().and_then(|it| ids.get(it).copied());
            send.emit(Msg::LinesChosen(Lines { partner, ..lines }));
        })
    };
    html! {
        <div class="chart-filter">
            <div class="segments" role="radiogroup" aria-label={ctx.t(views::SHOW_LINES)}>
                { choice(false, views::L_ALL) }
                { choice(true, views::L_TROUBLED) }
            </div>
            <label class="chart-pick">
                <span>{ ctx.t(views::L_PARTNER) }</span>
                <select id="chart-partner" {onchange}>
                    <option value="" selected={lines.partner.is_none()}>{ ctx.t(views::L_EVERY_PARTNER) }</option>
                    { for partners.into_iter().enumerate().map(|(at, (id, name))| html! {
                        <option value={at.to_string()} selected={lines.partner == Some(id)}>{ name }</option>
                    }) }
                </select>
            </label>
        </div>
    }
}

/// What the colours of the chart mean.
pub fn legend(ctx: &Ctx, session: &View) -> Html {
    let stretches = || session.report.proposal.chart.bands.iter().flat_map(|it| &it.stretches);
    let item = |how: &'static str, word| {
        stretches().any(|it| class(it.how) == how).then(|| {
            html! {
                <li><span class={classes!("swatch", how)} aria-hidden="true" />{ ctx.t(word) }</li>
            }
        })
    };
    html! {
        <ul class="legend" aria-label={ctx.t(phrases::CHART)}>
            { item("how-legacy", said::HOW_LEGACY) }
            { item("how-edge", said::HOW_EDGE) }
            { item("how-dark", said::HOW_DARK) }
            { item("how-ended", said::HOW_ENDED) }
            { item("how-either", said::HOW_EITHER) }
            { item("how-turning", said::HOW_TURNING) }
            { item("how-unknown", said::HOW_UNKNOWN) }
        </ul>
    }
}
