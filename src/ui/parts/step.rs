//! One step of the plan: closed in one line, open with everything that is needed to do it.

use yew::{Callback, Html, KeyboardEvent, MouseEvent, Properties, classes, component, html};

use crate::estate::TableId;
use crate::estate::name::Note;
use crate::plan::Placed;
use crate::runbook::write::{has_way_back, lines};
use crate::runbook::{Said, phrases as said, ways, words};
use crate::session::msg::Msg;
use crate::session::ticks::Mark;
use crate::session::update::step_id;
use crate::text::{Values, number};
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::calendar as own;
use crate::ui::parts::cite::cites;
use crate::ui::parts::field::{self, Field, FieldProps};
use crate::ui::parts::here::notes::Notes;
use crate::ui::parts::here::words as here;
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::ties::{on_key, tie_class, tie_mark, toggled};
use crate::ui::phrases;
use crate::ui::plan_phrases as views;
use crate::ui::ports::clock;

/// Properties of [`StepCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct StepProps {
    /// The session.
    pub session: View,
    /// The step's place in the plan.
    pub place: usize,
}

/// One step.
#[component]
pub fn StepCard(props: &StepProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let Some(placed) = session.report.proposal.plan.as_ref().and_then(|it| it.steps.get(props.place)) else {
        return Html::default();
    };
    let step = &placed.step;
    let id = step_id(&step.id);
    let tick = session.case.progress.get(&step.id);
    let open = session.unfolded.contains(&step.id);
    let title = ctx.fill(step.action.title, &step.values);
    let half = tick.is_some_and(|it| it.half);
    let done = tick.is_some() && !half;
    let told: Vec<&str> = tick.iter().flat_map(|it| [&it.when, &it.who]).flatten().map(Note::as_str).collect();
    let toggle = {
        let (send, step, done) = (ctx.send.clone(), step.id.clone(), done);
        Callback::from(move |_| {
            send.emit(Msg::Marked(step.clone(), if done { Mark::Undone } else { Mark::Done(clock::stamp()) }));
        })
    };
    let tie = session.ties().map(|it| it[props.place]);
    let marked = session.chosen.as_ref() == Some(&step.id);
    let onkeydown = {
        let (ctx, session, place) = (ctx.clone(), session.clone(), props.place);
        Callback::from(move |event: KeyboardEvent| {
            let steps = session.report.proposal.plan.iter().flat_map(|it| &it.steps);
            let stops: Vec<_> = steps.map(|it| (step_id(&it.step.id), it.step.id.clone())).collect();
            on_key(&ctx, &event, &stops, place);
        })
    };
    let body_id = format!("{id}-body");
    let number = (props.place + 1).to_string();
    html! {
        <li class={classes!(
            "step",
            open.then_some("is-open"),
            done.then_some("is-done"),
            half.then_some("is-half"),
            tie.map(tie_class),
        )}>
            <div class="step-head">
                <label class="tick">
                    <input type="checkbox" checked={done} onchange={toggle} />
                    <span class="hidden">{ ctx.fill(phrases::STEP_DONE, &Values::new().with("n", number.as_str()).with("title", title.clone())) }</span>
                </label>
                <button type="button" {id} class="step-title" aria-expanded={open.to_string()} aria-controls={body_id.clone()}
                    onclick={ctx.on::<MouseEvent>(Msg::StepUnfolded(step.id.clone()))} {onkeydown}>
                    <span class="step-number">{ &number }</span>
                    <span class="step-words">{ title }</span>
                    <span class="step-facts">
                        { tie_mark(&ctx, tie) }
                        if half {
                            <span class="fact is-warn">{ glyph(Icon::Warn) }{ ctx.t(here::BEGUN) }</span>
                        } else if done {
                            <span class="fact is-good">{ glyph(Icon::Good) }{ told.join(" · ") }</span>
                        }
                        if !has_way_back(step.action) {
                            <span class="fact is-warn">{ glyph(Icon::Warn) }{ ctx.t(said::NO_WAY_BACK) }</span>
                        }
                        <span class="fact">{ glyph(Icon::Clock) }{ minutes(&ctx, placed) }</span>
                    </span>
                    <span class="chevron">{ glyph(Icon::Down) }</span>
                </button>
                <button type="button" class="quiet icon-only step-ties" aria-pressed={marked.to_string()}
                    title={ctx.t(views::TIES)} aria-label={ctx.with(views::MARK, "n", number.as_str())}
                    onclick={ctx.on::<MouseEvent>(toggled(session, &step.id))}>
                    { glyph(Icon::Plan) }
                </button>
            </div>
            if open {
                <div class="step-body" id={body_id}>{ body(&ctx, session, placed, props.place) }</div>
            }
        </li>
    }
}

fn minutes(ctx: &Ctx, placed: &Placed) -> String {
    let (low, high) = placed.step.minutes;
    number::minutes(ctx.lang, low, high)
}

fn body(ctx: &Ctx, session: &View, placed: &Placed, place: usize) -> Html {
    let step = &placed.step;
    let action = step.action;
    let who: Vec<&'static str> = action.who.iter().map(|it| ctx.t(it.label())).collect();
    let reasons: Vec<_> = placed.after.iter().filter(|it| !it.implied).collect();
    html! {
        <>
            <p class="purpose">{ ctx.fill(action.purpose, &step.values) }</p>
            <Notes session={session.clone()} step={step.clone()} />
            <dl class="facts">
                <div><dt>{ ctx.t(said::WHO) }</dt><dd>{ who.join(", ") }</dd></div>
                <div><dt>{ ctx.t(said::TOOL) }</dt><dd>{ ctx.t(action.tool.label()) }</dd></div>
                <div><dt>{ ctx.t(said::TIME) }</dt><dd>{ minutes(ctx, placed) }</dd></div>
                <div><dt>{ ctx.t(said::IMPACT) }</dt><dd>{ ctx.fill(action.impact, &step.values) }</dd></div>
                { freedom(ctx, session, place) }
            </dl>
            { own_minutes(ctx, session, &step.id) }
            <ol class="lines">
                { for lines(placed, ctx.lang).into_iter().map(|it| line(ctx, it)) }
            </ol>
            <h4>{ ctx.t(said::WHY_HERE) }</h4>
            <ul class="reasons">
                if reasons.is_empty() {
                    <li>{ ctx.t(said::WAITS_FOR_NOTHING) }</li>
                }
                { for reasons.into_iter().map(|it| {
                    let earlier = session.report.proposal.plan.as_ref().and_then(|plan| plan.steps.get(it.step));
                    let go = earlier.map(|it| Msg::StepOpened(it.step.id.clone()));
                    html! {
                        <li>
                            { words::reason(&session.case.estate, ctx.lang, it) }
                            if let Some(go) = go {
                                { " " }
                                <button type="button" class="link" onclick={ctx.on(go)}>
                                    { ctx.with(phrases::GO_TO_STEP, "n", it.step + 1) }
                                </button>
                            }
                        </li>
                    }
                }) }
            </ul>
            <details>
                <summary>{ ctx.t(phrases::SOURCES) }</summary>
                { cites(ctx, session.case.estate.journey(), action.sources) }
            </details>
            <p class="number"><a href={format!("#reference/{}", action.id)}>{ action.number }</a></p>
        </>
    }
}

/// A person's own minutes for the step, or the way to tell them.
fn own_minutes(ctx: &Ctx, session: &View, step: &str) -> Html {
    let told = session.case.estate.timings.iter().find(|(_, it)| it.step.told().is_some_and(|it| it.as_str() == step));
    let Some((id, _)) = told else {
        return html! {
            <p class="actions">
                <button type="button" class="quiet" onclick={ctx.on(Msg::TimingWanted(step.to_owned()))}>
                    { glyph(Icon::Clock) }{ ctx.t(own::OWN_MINUTES) }
                </button>
            </p>
        };
    };
    html! {
        <div class="own-minutes">
            <div class="fields">
                { for ["low", "high"].map(|it| html! {
                    <Field ..FieldProps { alias: "lone-", ..field::props(session, id.at(it)) } />
                }) }
            </div>
            <button type="button" class="quiet" onclick={ctx.on(Msg::Removed(TableId::Timing, id.0))}>
                { glyph(Icon::Undo) }{ ctx.t(own::OWN_MINUTES_GONE) }
            </button>
        </div>
    }
}

/// Where the step may stand, in which lane it runs, and what may run beside it.
fn freedom(ctx: &Ctx, session: &View, place: usize) -> Html {
    let freedom = &session.report.freedom;
    let Some(slot) = freedom.slots.get(place) else {
        return Html::default();
    };
    let beside: Vec<usize> = slot.beside.iter().map(|it| it + 1).collect();
    let beside = if beside.is_empty() { ctx.t(views::BESIDE_NOBODY).to_owned() } else { number::runs(&beside) };
    let critical = freedom.critical.path.contains(&place);
    html! {
        <>
            <div><dt>{ ctx.t(said::MAY_STAND) }</dt><dd>{ ways::places(slot) }</dd></div>
            <div>
                <dt>{ ctx.t(said::LANE) }</dt>
                <dd>{ slot.lane + 1 }if critical { { " · " }{ ctx.t(views::F_CRITICAL) } }</dd>
            </div>
            <div><dt>{ ctx.t(views::MAY_RUN_BESIDE) }</dt><dd>{ beside }</dd></div>
        </>
    }
}

fn line(ctx: &Ctx, line: Said) -> Html {
    let says = |class: &'static str, icon: Icon, label: &'static str, text: String| {
        html! {
            <li class={classes!("line", class)}>
                <span class="line-label">{ glyph(icon) }{ label }</span>
                <p>{ text }</p>
            </li>
        }
    };
    match line {
        Said::Do(text) => says("line-do", Icon::Person, ctx.t(phrases::DO), text),
        Said::Run(run) => html! {
            <li class="line line-run">
                <span class="line-label">{ glyph(Icon::Tool) }{ ctx.t(phrases::RUN) }</span>
                <Command {run} />
            </li>
        },
        Said::Check { run, expect } => html! {
            <li class="line line-check">
                <span class="line-label">{ glyph(Icon::Checks) }{ ctx.t(said::CHECK) }</span>
                if let Some(run) = run {
                    <Command {run} />
                }
                <p><strong>{ ctx.t(said::EXPECT) }{ ": " }</strong>{ expect }</p>
            </li>
        },
        Said::Abort(text) => says("line-abort", Icon::Stop, ctx.t(said::ABORT), text),
        Said::WayBack(text) => says("line-back", Icon::Undo, ctx.t(said::WAY_BACK), text),
        Said::WayBackRun(run) => html! {
            <li class="line line-back">
                <span class="line-label">{ glyph(Icon::Undo) }{ ctx.t(said::WAY_BACK) }</span>
                <Command {run} />
            </li>
        },
        Said::NoWayBack(text) => says("line-abort", Icon::Warn, ctx.t(said::NO_WAY_BACK), text),
        Said::Note(text) => says("line-note", Icon::Note, ctx.t(said::NOTE), text),
        Said::Trouble(text) => says("line-note", Icon::Note, ctx.t(said::TROUBLE), text),
        Said::Contradiction(text) => says("line-note", Icon::Reference, ctx.t(said::CONTRADICTION), text),
    }
}

/// Properties of [`Command`].
#[derive(Clone, PartialEq, Properties)]
pub struct CommandProps {
    /// The command.
    pub run: String,
}

/// A command with a button that copies it.
#[component]
pub fn Command(props: &CommandProps) -> Html {
    let ctx = use_ctx();
    html! {
        <div class="command">
            <pre tabindex="0"><code>{ &props.run }</code></pre>
            <button type="button" class="quiet" onclick={ctx.on(Msg::CopyPressed(props.run.clone()))}>
                { glyph(Icon::Copy) }{ ctx.t(phrases::COPY) }
            </button>
        </div>
    }
}
