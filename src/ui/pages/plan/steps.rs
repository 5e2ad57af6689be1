//! The list of the steps.

use gloo::timers::callback::Timeout;
use yew::{Html, Properties, classes, component, html, use_effect_with, use_state_eq};

use crate::actions::Phase;
use crate::runbook::write::point_of_no_return;
use crate::text::{Values, number};
use crate::ui::ctx::{View, use_ctx};
use crate::ui::parts::step::StepCard;
use crate::ui::phrases;

/// How many steps are drawn at a time, so that a person can act in between.
const PIECE: usize = 80;

/// Properties of [`Steps`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct StepsProps {
    /// The session, in which there is a plan.
    pub(super) session: View,
}

/// The steps in order; a phase heads those of its steps that follow each other.
#[component]
pub(super) fn Steps(props: &StepsProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let steps = session.report.proposal.plan.as_ref().map_or(&[][..], |it| &it.steps);
    let drawn = use_state_eq(|| PIECE);
    // Whoever was sent to a step finds it.
    let open = steps.iter().rposition(|it| session.unfolded.contains(&it.step.id)).map_or(0, |it| it + 1);
    let shown = open.max(*drawn);
    use_effect_with((shown, steps.len()), move |(shown, all)| {
        let next = shown + PIECE;
        let timeout = (shown < all).then(|| Timeout::new(0, move || drawn.set(next)));
        move || drop(timeout)
    });
    let Some(plan) = &session.report.proposal.plan else {
        return Html::default();
    };
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
            { for groups.into_iter().filter(|(_, places)| places[0] < shown).map(|(phase, places)| {
                let (low, high) = places.iter().fold((0, 0), |(low, high), it| {
                    let (l, h) = plan.steps[*it].step.action.minutes;
                    (low + l, high + h)
                });
                let start = (places[0] + 1).to_string();
                html! {
                    <section class={classes!("phase", (phase == Phase::Window).then_some("is-window"))}>
                        <h3>{ ctx.t(phase.label()) }<span class="muted">{ number::minutes(ctx.lang, low, high) }</span></h3>
                        <ol class="plain step-list" start={start}>
                            { for places.into_iter().take_while(|it| *it < shown).map(|place| html! {
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
