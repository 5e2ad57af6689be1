//! The list of the steps.

use yew::{Html, classes, html};

use crate::actions::Phase;
use crate::plan::Plan;
use crate::runbook::write::point_of_no_return;
use crate::text::{Values, number};
use crate::ui::ctx::{Ctx, View};
use crate::ui::parts::step::StepCard;
use crate::ui::phrases;

/// The steps in order; a phase heads those of its steps that follow each other.
pub(super) fn steps(ctx: &Ctx, session: &View, plan: &Plan) -> Html {
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
                    let (l, h) = plan.steps[*it].step.minutes;
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
