//! Each step on its day, what must be done by when, and what does not fit.

use std::rc::Rc;

use yew::{Html, Properties, classes, component, html, use_memo};

use crate::calendar::Schedule;
use crate::calendar::misfit::{Change, Misfit};
use crate::runbook::calendar::{Calendar, calendar};
use crate::runbook::calendar_words as words;
use crate::session::msg::{Form, Msg};
use crate::text::number;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::calendar as said;
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::timeline::timeline;

/// Properties of [`CalendarView`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct CalendarProps {
    /// The session.
    pub(super) session: View,
}

/// The view of the calendar.
#[component]
pub(super) fn CalendarView(props: &CalendarProps) -> Html {
    let ctx = use_ctx();
    let report = Rc::clone(&props.session.report);
    // Changes are tried out for it, and it follows from the case and the language alone.
    let view = use_memo((Rc::as_ptr(&report) as usize, ctx.lang.tag()), |_| {
        report.proposal.plan.as_ref().map_or_else(Html::default, |plan| {
            draw(&ctx, &calendar(&report.case, plan, ctx.lang), |place| plan.steps[place].step.id.clone())
        })
    });
    (*view).clone()
}

fn draw(ctx: &Ctx, it: &Calendar, id: impl Fn(usize) -> String) -> Html {
    let schedule = &it.schedule;
    html! {
        <section class="calendar-view" aria-labelledby="calendar-heading">
            <div class="section-head">
                <h2 id="calendar-heading">{ ctx.t(words::CALENDAR) }</h2>
                <button type="button" onclick={ctx.on(Msg::FormWanted(Form::Ics))}>{ glyph(Icon::Save) }{ ctx.t(Form::Ics.label()) }</button>
            </div>
            { for it.says().into_iter().map(|it| html! { <p class="hint">{ it }</p> }) }
            { for schedule.misfits.iter().map(|misfit| misfit_note(ctx, it, misfit)) }
            if schedule.misfits.is_empty() && !schedule.slots.is_empty() {
                <p class="all-good">{ glyph(Icon::Good) }{ ctx.t(words::ALL_FITS) }</p>
            }
            { asks(ctx, it, schedule) }
            <h3>{ ctx.t(words::TIMELINE) }</h3>
            <p class="hint">{ ctx.t(said::CALENDAR_SAYS) }</p>
            { timeline(ctx, it) }
            { deadlines(ctx, it) }
            { windows(ctx, it) }
            <h3>{ ctx.t(said::DAY_BY_DAY) }</h3>
            { agenda(ctx, it, id) }
        </section>
    }
}

fn misfit_note(ctx: &Ctx, it: &Calendar, misfit: &Misfit) -> Html {
    let change = |change: &Change| {
        let tried = change.cell().map(|(place, raw)| Msg::Tried(*place, raw.clone()));
        html! {
            <li>
                <span>{ it.change(change) }</span>
                if let Some(msg) = tried {
                    <button type="button" onclick={ctx.on(msg)}>{ ctx.t(said::TRY_IT) }</button>
                }
            </li>
        }
    };
    html! {
        <div class="misfit">
            <p class="misfit-what">{ glyph(Icon::Warn) }{ it.misfit(misfit) }</p>
            if misfit.changes.is_empty() {
                <p>{ ctx.t(words::FITS_WITH_NONE) }</p>
            } else {
                <p>{ ctx.t(words::FITS_WITH) }{ ":" }</p>
                <ul class="plain">{ for misfit.changes.iter().map(change) }</ul>
            }
        </div>
    }
}

/// What was not told, each with a way to its field.
fn asks(ctx: &Ctx, it: &Calendar, schedule: &Schedule) -> Html {
    if schedule.asks.is_empty() {
        return Html::default();
    }
    html! {
        <details class="calendar-asks">
            <summary>{ ctx.t(words::UNTOLD) }{ ": " }{ schedule.asks.len() }</summary>
            <ul class="plain">
                { for schedule.asks.iter().zip(it.untold()).map(|(place, says)| html! {
                    <li><button type="button" class="link" onclick={ctx.on(Msg::PlaceOpened(*place))}>{ says }</button></li>
                }) }
            </ul>
        </details>
    }
}

fn deadlines(ctx: &Ctx, it: &Calendar) -> Html {
    if it.schedule.deadlines.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ ctx.t(words::DUE) }</h3>
            <ol class="plain agenda">
                { for it.schedule.deadlines.iter().map(|due| html! {
                    <li class={classes!(due.missed.then_some("is-late"))}>
                        <span class="agenda-when">{ it.deadline(due) }</span>
                        <span class="agenda-what">{ it.due(due.what) }{ ": " }{ it.titles(&due.steps) }</span>
                        <span class="agenda-team">{ ctx.t(due.team.label()) }</span>
                        <span class="agenda-by">{ numbers(ctx, &due.steps) }</span>
                    </li>
                }) }
            </ol>
        </>
    }
}

fn windows(ctx: &Ctx, it: &Calendar) -> Html {
    if it.schedule.slots.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ ctx.t(words::WINDOWS) }</h3>
            <ol class="plain agenda">
                { for it.schedule.slots.iter().map(|slot| html! {
                    <li>
                        <span class="agenda-when">{ it.slot_time(slot) }</span>
                        <span class="agenda-what">{ it.slot_name(slot) }</span>
                        <span class="agenda-team">
                            if slot.people > 0 {
                                { ctx.t(words::PEOPLE) }{ ": " }{ number::count(ctx.lang, u64::from(slot.people)) }
                            }
                        </span>
                        <span class="agenda-by">{ numbers(ctx, &slot.steps) }</span>
                    </li>
                }) }
            </ol>
        </>
    }
}

fn numbers(ctx: &Ctx, steps: &[usize]) -> String {
    let numbers: Vec<usize> = steps.iter().map(|it| it + 1).collect();
    if numbers.is_empty() { String::new() } else { format!("{}: {}", ctx.t(words::STEPS), number::runs(&numbers)) }
}

/// Every step in the order of days. On a narrow window its parts stand below each other.
fn agenda(ctx: &Ctx, it: &Calendar, id: impl Fn(usize) -> String) -> Html {
    let mut order: Vec<usize> = (0..it.schedule.entries.len()).collect();
    order.sort_by_key(|place| (it.schedule.entries[*place].begins, *place));
    html! {
        <ol class="plain agenda">
            { for order.into_iter().map(|place| {
                let entry = &it.schedule.entries[place];
                let teams: Vec<String> = it.teams_of(place).iter().map(|it| ctx.t(it.label()).to_owned()).collect();
                html! {
                    <li key={place} class={classes!(entry.done.then_some("is-done"), entry.late.then_some("is-late"))}>
                        <span class="agenda-when">{ it.when(entry) }</span>
                        <span class="agenda-what">
                            <button type="button" class="link" onclick={ctx.on(Msg::StepOpened(id(place)))}>
                                { place + 1 }{ ". " }{ it.title(place) }
                            </button>
                            if entry.gate {
                                <span class="agenda-gate">{ ctx.t(words::GATE) }</span>
                            }
                        </span>
                        <span class="agenda-team">{ number::list(&teams) }</span>
                        <span class="agenda-by">
                            if let Some(by) = it.by(entry) {
                                if entry.late { { glyph(Icon::Warn) } }
                                { ctx.with(said::BY, "day", by) }
                            }
                        </span>
                    </li>
                }
            }) }
        </ol>
    }
}
