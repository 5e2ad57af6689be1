//! Where one is: whether it is safe, what is dark, and the ways on. It shows as soon as anything was ticked.

pub mod notes;
pub mod words;

use yew::{Callback, Html, MouseEvent, classes, html};

use crate::plan::resume::{Move, Where};
use crate::runbook::{phrases as said, ways};
use crate::session::msg::Msg;
use crate::session::ticks::Mark;
use crate::text::number;
use crate::ui::ctx::{Ctx, View};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::phrases;
use crate::ui::ports::clock;

/// How many of the next steps are shown at once.
const NEXT: usize = 4;

/// The panel. What is read aloud is always there, because only then is its content read when it changes.
pub fn here(ctx: &Ctx, session: &View) -> Html {
    let here = session.report.proposal.here.as_deref();
    html! {
        <>
            <p class="hidden" role="status">{ here.map(|it| ways::safety(ctx.lang, it)) }</p>
            { for here.map(|it| panel(ctx, session, it)) }
        </>
    }
}

fn panel(ctx: &Ctx, session: &View, here: &Where) -> Html {
    let estate = &session.case.estate;
    let (class, icon, word) = match (here.is_safe(), here.in_window) {
        (false, _) => ("is-stop", Icon::Stop, words::NOT_SAFE),
        (true, true) => ("is-warn", Icon::Clock, words::IN_WINDOW),
        (true, false) => ("is-good", Icon::Good, words::SAFE),
    };
    let broken = ways::broken(estate, ctx.lang, here);
    let to_safety = ways::moves(here);
    html! {
        <section class={classes!("here", class)} id="here" aria-labelledby="here-heading">
            <div class="section-head">
                <h2 id="here-heading">{ ctx.t(said::HERE) }</h2>
                <span class={classes!("mark", "mark-large", class)} id="here-safe">{ glyph(icon) }{ ctx.t(word) }</span>
            </div>
            <p class="here-says">{ ways::safety(ctx.lang, here) }</p>
            { half(ctx, here) }
            if !broken.is_empty() {
                <ul class="here-broken">{ for broken.into_iter().map(|it| html! { <li>{ it }</li> }) }</ul>
            }
            if !to_safety.is_empty() {
                <div class="here-part" id="here-safety">
                    <h3>{ ctx.t(said::TO_SAFETY) }</h3>
                    { moves(ctx, here, to_safety, true) }
                </div>
            }
            { dark(ctx, session, here) }
            { early(ctx, session, here) }
            <div class="here-ways">
                { forward(ctx, session, here) }
                { back(ctx, session, here) }
            </div>
            { strangers(ctx, here) }
        </section>
    }
}

/// Marks a step when it is pressed; only then the clock is read.
fn mark(ctx: &Ctx, step: &str, mark: impl Fn(String) -> Mark + 'static) -> Callback<MouseEvent> {
    let (send, step) = (ctx.send.clone(), step.to_owned());
    Callback::from(move |_| send.emit(Msg::Marked(step.clone(), mark(clock::stamp()))))
}

/// What was begun and not finished comes first: everything else hangs on it.
fn half(ctx: &Ctx, here: &Where) -> Html {
    if here.half.is_empty() {
        return Html::default();
    }
    html! {
        <div class="here-half is-warn">
            <ul class="plain">
                { for here.half.iter().zip(ways::half(ctx.lang, here)).map(|(place, says)| {
                    let id = &here.steps[*place].step.id;
                    html! {
                        <li>
                            <span>{ glyph(Icon::Warn) }{ says }</span>
                            <span class="actions">
                                <button type="button" onclick={mark(ctx, id, Mark::Done)}>{ ctx.t(words::IT_IS_FINISHED) }</button>
                                <button type="button" onclick={mark(ctx, id, |_| Mark::Undone)}>{ ctx.t(words::IT_WAS_UNDONE) }</button>
                            </span>
                        </li>
                    }
                }) }
            </ul>
            <p>{ ctx.t(said::HALF_ADVICE) }</p>
        </div>
    }
}

/// Moves in order, each leading to its step. The first can be marked as done right here.
fn moves(ctx: &Ctx, here: &Where, moves: &[Move], first: bool) -> Html {
    html! {
        <ol class="here-moves">
            { for moves.iter().enumerate().map(|(at, it)| {
                let (Move::Undo(place) | Move::Do(place)) = *it;
                let id = &here.steps[place].step.id;
                let says = ways::a_move(ctx.lang, here, *it);
                let undo = matches!(it, Move::Undo(_));
                html! {
                    <li>
                        if place < here.planned {
                            <button type="button" class="link" onclick={ctx.on::<MouseEvent>(Msg::StepOpened(id.clone()))}>{ &says }</button>
                        } else {
                            <span>{ &says }</span>
                        }
                        if first && at == 0 {
                            { " " }
                            <button type="button" class="here-done"
                                onclick={mark(ctx, id, move |when| if undo { Mark::Undone } else { Mark::Done(when) })}>
                                { glyph(Icon::Good) }{ ctx.t(words::THIS_IS_DONE) }<span class="hidden">{ ": " }{ says }</span>
                            </button>
                        }
                    </li>
                }
            }) }
        </ol>
    }
}

fn dark(ctx: &Ctx, session: &View, here: &Where) -> Html {
    if here.dark.is_empty() {
        return Html::default();
    }
    let rows = ways::dark(&session.case.estate, ctx.lang, here);
    html! {
        <div class="here-part" id="here-dark">
            <h3>{ ctx.t(said::DARK_NOW) }</h3>
            <div class="table-frame" tabindex="0">
                <table class="plain-table is-stacked">
                    <thead>
                        <tr>
                            { for [said::USERS, said::PARTNER, said::DIRECTION, said::WHY].into_iter().map(|it| html! {
                                <th scope="col">{ ctx.t(it) }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for rows.into_iter().map(|[users, partners, directions, why]| html! {
                            <tr><th scope="row">{ users }</th><td>{ partners }</td><td>{ directions }</td><td>{ why }</td></tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

fn early(ctx: &Ctx, session: &View, here: &Where) -> Html {
    if here.early.is_empty() && here.lost.is_empty() {
        return Html::default();
    }
    let estate = &session.case.estate;
    html! {
        <div class="here-part" id="here-early">
            <h3>{ ctx.t(said::OUT_OF_ORDER) }</h3>
            <ul>
                { for here.early.iter().map(|(place, waits)| html! {
                    <li>
                        { ways::done_early(ctx.lang, here, *place) }
                        <ul>
                            { for waits.iter().filter(|it| !it.implied).map(|it| {
                                let go = Msg::StepOpened(here.steps[it.step].step.id.clone());
                                html! {
                                    <li>
                                        { crate::runbook::words::reason(estate, ctx.lang, it) }{ " " }
                                        <button type="button" class="link" onclick={ctx.on::<MouseEvent>(go)}>
                                            { ctx.with(phrases::GO_TO_STEP, "n", it.step + 1) }
                                        </button>
                                    </li>
                                }
                            }) }
                        </ul>
                    </li>
                }) }
                { for here.lost.iter().map(|it| html! { <li>{ ways::lost(estate, ctx.lang, *it) }</li> }) }
            </ul>
        </div>
    }
}

fn forward(ctx: &Ctx, session: &View, here: &Where) -> Html {
    let estate = &session.case.estate;
    let steps = ways::onwards(here);
    let time = here.forward.as_ref().ok().map(|it| {
        let (low, high) = it.minutes();
        ctx.with(said::TIME_LEFT, "time", number::minutes(ctx.lang, low, high))
    });
    html! {
        <div class="here-way" id="here-forward">
            <h3>{ glyph(Icon::Next) }{ ctx.t(said::WAY_FORWARD) }</h3>
            <p>{ ways::forward(estate, ctx.lang, here) }{ " " }{ for time.filter(|_| !steps.is_empty()) }</p>
            if !steps.is_empty() {
                { ahead(ctx, session, here) }
                <p class="here-label">{ ctx.t(words::TO_DO_NEXT) }</p>
                { moves(ctx, here, &steps[..steps.len().min(NEXT)], here.is_safe()) }
                { rest(ctx, here, &steps, NEXT) }
            }
        </div>
    }
}

/// What the judge saw on the way forward; while it is on its way, that is said.
fn ahead(ctx: &Ctx, session: &View, here: &Where) -> Html {
    let Some(it) = &here.ahead else {
        return html! { <p><span class="mark is-note">{ glyph(Icon::Clock) }{ ctx.t(phrases::CHECKING) }</span></p> };
    };
    let good = it.complete && it.violations.is_empty();
    let (class, icon) = if good { ("is-good", Icon::Good) } else { ("is-warn", Icon::Warn) };
    let mut says = ways::ahead(&session.case.estate, ctx.lang, it).into_iter();
    html! {
        <>
            <p class={classes!("here-ahead", class)}>{ glyph(icon) }{ says.next() }</p>
            if says.len() > 0 {
                <ul>{ for says.map(|it| html! { <li>{ it }</li> }) }</ul>
            }
        </>
    }
}

/// All of the moves, if more than these are not shown already.
fn rest(ctx: &Ctx, here: &Where, all: &[Move], shown: usize) -> Html {
    if all.len() <= shown {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ ctx.with(words::ALL_OF_THEM, "n", all.len()) }</summary>
            { moves(ctx, here, all, false) }
        </details>
    }
}

fn back(ctx: &Ctx, session: &View, here: &Where) -> Html {
    let undo: Vec<Move> = here.back.undo.iter().map(|it| Move::Undo(*it)).collect();
    let near = here.until_no_return().is_some_and(|it| it < NEXT);
    let dangers = ways::back_dangers(&session.case.estate, ctx.lang, here);
    html! {
        <div class="here-way" id="here-back">
            <h3>{ glyph(Icon::Undo) }{ ctx.t(said::WAY_TO_START) }</h3>
            { for ways::back(ctx.lang, here).into_iter().map(|it| html! { <p>{ it }</p> }) }
            if here.back.barred.is_none() {
                <p class={classes!("here-turn", near.then_some("is-warn"))}>{ glyph(Icon::Stop) }{ ways::no_return(ctx.lang, here) }</p>
            }
            if !dangers.is_empty() {
                <ul>{ for dangers.into_iter().map(|it| html! { <li>{ it }</li> }) }</ul>
            }
            { rest(ctx, here, &undo, 0) }
        </div>
    }
}

/// Ticks whose step is no longer in the plan are kept, and shown as such.
fn strangers(ctx: &Ctx, here: &Where) -> Html {
    if here.strangers.is_empty() {
        return Html::default();
    }
    html! {
        <div class="here-part" id="here-strangers">
            <h3>{ ctx.t(said::STRANGERS) }</h3>
            <ul>
                { for here.strangers.iter().map(|id| html! {
                    <li>
                        <code>{ id }</code>{ " " }
                        <button type="button" class="link" onclick={ctx.on::<MouseEvent>(Msg::Marked(id.clone(), Mark::Undone))}>
                            { ctx.t(phrases::REMOVE) }
                        </button>
                    </li>
                }) }
            </ul>
        </div>
    }
}
