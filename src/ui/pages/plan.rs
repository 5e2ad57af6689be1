//! In what order, and why.

use yew::{Html, MouseEvent, Properties, classes, component, html};

use crate::actions::Phase;
use crate::estate::cell::Raw;
use crate::estate::{Place, TableId};
use crate::plan::choices::Choice;
use crate::plan::{Plan, Standing};
use crate::runbook::write::point_of_no_return;
use crate::runbook::{phrases as said, words};
use crate::session::Page;
use crate::session::msg::Msg;
use crate::text::{Values, number};
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::pages::checks::{nothing, standing_says};
use crate::ui::parts::chart::{Chart, legend};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::marks::standing_mark;
use crate::ui::parts::savings::savings;
use crate::ui::parts::step::StepCard;
use crate::ui::phrases;

/// Properties of [`PlanPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlanProps {
    /// The session.
    pub session: View,
}

/// The page of the plan.
#[component]
pub fn PlanPage(props: &PlanProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let report = &session.report;
    html! {
        <div class="page" id="page-plan">
            <header class="page-head">
                <h1 id="heading" tabindex="-1">{ ctx.t(phrases::PLAN) }</h1>
                <p class="lead">{ ctx.t(phrases::PLAN_SAYS) }</p>
            </header>
            if session.has_plan() {
                <p class="standing-line">
                    { standing_mark(&ctx, report.verdict()) }
                    <span>{ standing_says(&ctx, session) }</span>
                    if matches!(report.standing, Standing::Blocked | Standing::NeedsAnswers) {
                        <button type="button" class="link" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(Page::Checks))}>
                            { ctx.t(phrases::TO_CHECKS) }
                        </button>
                    }
                </p>
                if let Some(plan) = &report.proposal.plan {
                    { summary(&ctx, session, plan) }
                    { choices(&ctx, session) }
                    { continuity(&ctx, session) }
                    { steps(&ctx, session, plan) }
                    { leftovers(&ctx, session, plan) }
                } else if let Some(stuck) = &report.proposal.stuck {
                    <div class="empty">
                        <p>{ words::stuck(&session.case.estate, ctx.lang, stuck) }</p>
                        <p class="actions">
                            <button type="button" class="primary" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(Page::Checks))}>
                                { ctx.t(phrases::TO_CHECKS) }
                            </button>
                            <button type="button" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(Page::Estate))}>{ ctx.t(phrases::ESTATE) }</button>
                        </p>
                    </div>
                }
            } else {
                { nothing(&ctx) }
            }
        </div>
    }
}

/// One sentence for the one who answers for it, and one for the one who checks it.
fn summary(ctx: &Ctx, session: &View, plan: &Plan) -> Html {
    let report = &session.report;
    let (low, high) = plan.minutes();
    let dark = report.darkness;
    let steps = Values::new().with("steps", plan.steps.len()).with("time", number::minutes(ctx.lang, low, high));
    let back = point_of_no_return(plan).map(|it| {
        let step = &plan.steps[it].step;
        let values = Values::new().with("step", it + 1).with("title", ctx.fill(step.action.title, &step.values));
        ctx.fill(said::POINT_OF_NO_RETURN, &values)
    });
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
                { back.unwrap_or_else(|| ctx.t(said::ALL_REVERSIBLE).to_owned()) }
            </p>
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

fn wrongs(ctx: &Ctx, session: &View, head: crate::text::Text, wrongs: &[crate::plan::judge::Violation]) -> Html {
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

/// Where two ways exist, both are shown with their price.
fn choices(ctx: &Ctx, session: &View) -> Html {
    let choices = &session.report.choices;
    if choices.is_empty() {
        return Html::default();
    }
    let place = Place::new(TableId::Deployment, 0, "order");
    html! {
        <section class="choices" aria-labelledby="choices-heading">
            <h2 id="choices-heading">{ ctx.t(phrases::CHOICE_OF_ORDER) }</h2>
            <div class="choice-cards">
                { for choices.iter().map(|it| choice(ctx, place, it)) }
            </div>
        </section>
    }
}

fn choice(ctx: &Ctx, place: Place, choice: &Choice) -> Html {
    let dark = choice.darkness;
    let dark_words =
        if dark.high == 0 { number::minutes(ctx.lang, 0, 0) } else { number::minutes(ctx.lang, dark.low, dark.high) };
    let people = Values::new().with("low", dark.people_low).with("high", dark.people_high);
    html! {
        <label class={classes!("choice", choice.taken.then_some("is-on"))}>
            <input type="radio" name="order" checked={choice.taken}
                onchange={ctx.on::<yew::Event>(Msg::Set(place, Raw::one(choice.order.code())))} />
            <span class="choice-body">
                <strong>{ ctx.t(choice.order.label()) }</strong>
                if let Some(steps) = choice.steps {
                    <span class="choice-dark"><span class="choice-number">{ dark_words }</span>{ ctx.t(phrases::DARK_AT_MOST) }</span>
                    <span class="muted">{ ctx.fill(phrases::PEOPLE_MINUTES, &people) }</span>
                    <span class="muted">{ ctx.with(phrases::STEPS_N, "n", steps) }</span>
                } else {
                    <span class="muted">{ ctx.t(phrases::NO_WAY) }</span>
                }
            </span>
        </label>
    }
}

/// Who is reached, step by step, and what goes dark.
fn continuity(ctx: &Ctx, session: &View) -> Html {
    if session.report.chart.is_empty() {
        return Html::default();
    }
    html! {
        <section class="continuity" aria-labelledby="continuity-heading">
            <div class="section-head">
                <h2 id="continuity-heading">{ ctx.t(phrases::CHART) }</h2>
                { legend(ctx) }
            </div>
            <Chart session={session.clone()} />
            { outages(ctx, session) }
            { savings(ctx, session) }
        </section>
    }
}

fn outages(ctx: &Ctx, session: &View) -> Html {
    let (report, estate) = (&session.report, &session.case.estate);
    if report.proposal.outages.is_empty() {
        return html! { <p class="all-good">{ glyph(Icon::Good) }{ ctx.t(said::NOTHING_DARK) }</p> };
    }
    html! {
        <details class="outages" id="outages">
            <summary>{ ctx.t(said::DARK) }{ ": " }{ report.proposal.outages.len() }</summary>
            <div class="table-frame" tabindex="0">
                <table class="plain-table">
                    <thead>
                        <tr>
                            { for [said::PARTNER, said::USERS, said::DIRECTION, said::FROM_STEP, said::TO_STEP, said::MINUTES, said::WHY]
                                .iter().map(|it| html! { <th scope="col">{ ctx.t(*it) }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for report.proposal.outages.iter().map(|it| {
                            let why: Vec<&'static str> = it.because.iter().map(|it| ctx.t(words::because(*it))).collect();
                            html! {
                                <tr>
                                    <th scope="row">{ estate.partner_name(it.partner) }</th>
                                    <td>{ estate.crowd_name(it.crowd) }{ " (" }{ number::count(ctx.lang, u64::from(it.people)) }{ ")" }</td>
                                    <td>{ ctx.t(words::direction(it.direction)) }</td>
                                    <td class="count">{ it.from + 1 }</td>
                                    <td class="count">{ it.to.map_or_else(|| ctx.t(said::TO_THE_END).to_owned(), |it| (it + 1).to_string()) }</td>
                                    <td class="count">{ number::minutes(ctx.lang, it.low, it.high) }</td>
                                    <td>{ why.join(" ") }</td>
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
        </details>
    }
}

/// The steps in order; a phase heads those of its steps that follow each other.
fn steps(ctx: &Ctx, session: &View, plan: &Plan) -> Html {
    let done = session.report.done;
    let mut groups: Vec<(Phase, Vec<usize>)> = Vec::new();
    for (place, it) in plan.steps.iter().enumerate() {
        match groups.last_mut() {
            Some((phase, steps)) if *phase == it.step.action.phase => steps.push(place),
            _ => groups.push((it.step.action.phase, vec![place])),
        }
    }
    let turn = point_of_no_return(plan);
    let progress = Values::new().with("done", done).with("all", plan.steps.len());
    html! {
        <section class="steps" aria-labelledby="steps-heading">
            <div class="section-head">
                <h2 id="steps-heading">{ ctx.t(phrases::STEPS) }</h2>
                <p class="progress">
                    <progress max={plan.steps.len().to_string()} value={done.to_string()} aria-label={ctx.t(phrases::DONE)} />
                    { ctx.fill(phrases::DONE_OF, &progress) }
                </p>
            </div>
            { for groups.into_iter().map(|(phase, places)| {
                let (low, high) = places.iter().fold((0, 0), |(low, high), it| {
                    let (l, h) = plan.steps[*it].step.action.minutes;
                    (low + l, high + h)
                });
                let start = (places[0] + 1).to_string();
                html! {
                    <section class={classes!("phase", (phase == Phase::Window).then_some("is-window"))}>
                        <h3>{ ctx.t(phase.label()) }<span class="muted">{ number::minutes(ctx.lang, low, high) }</span></h3>
                        <ol class="plain step-list" start={start}>
                            { for places.into_iter().map(|place| html! {
                                <>
                                    if Some(place) == turn {
                                        <li class="turn"><span>{ ctx.t(phrases::POINT_OF_NO_RETURN) }</span></li>
                                    }
                                    <StepCard session={session.clone()} {place} />
                                </>
                            }) }
                        </ol>
                    </section>
                }
            }) }
        </section>
    }
}

/// Ticks whose step is no longer in the plan are kept, and shown as such.
fn leftovers(ctx: &Ctx, session: &View, plan: &Plan) -> Html {
    let left: Vec<&String> =
        session.case.progress.keys().filter(|id| !plan.steps.iter().any(|it| it.step.id == **id)).collect();
    if left.is_empty() {
        return Html::default();
    }
    html! {
        <section class="leftovers">
            <h2>{ ctx.t(phrases::LEFTOVERS) }</h2>
            <ul>
                { for left.into_iter().map(|id| html! {
                    <li>
                        <code>{ id }</code>{ " " }
                        <button type="button" class="link" onclick={ctx.on::<MouseEvent>(Msg::Ticked { step: id.clone(), when: None })}>
                            { ctx.t(phrases::REMOVE) }
                        </button>
                    </li>
                }) }
            </ul>
        </section>
    }
}
