//! The views of the plan, and which of them is shown.

use yew::{Event, Html, classes, html};

use crate::runbook::ways;
use crate::session::PlanView;
use crate::session::msg::Msg;
use crate::ui::ctx::{Ctx, View};
use crate::ui::pages::plan::continuity;
use crate::ui::pages::plan::steps::Steps;
use crate::ui::parts::ladder::LadderPart;
use crate::ui::parts::ties::TieNote;
use crate::ui::plan_phrases as phrases;

/// The switch, the view that is chosen, and what the chosen step hangs together with.
pub(super) fn views(ctx: &Ctx, session: &View) -> Html {
    let shown = session.plan_view;
    html! {
        <div class="plan-views">
            <div class="segments" role="radiogroup" aria-label={ctx.t(phrases::VIEWS)}>
                { for PlanView::ALL.iter().map(|it| html! {
                    <label class={classes!("segment", (*it == shown).then_some("is-on"))}>
                        <input type="radio" name="plan-view" id={format!("view-{}", it.code())} checked={*it == shown}
                            onchange={ctx.on::<Event>(Msg::PlanViewChosen(*it))} />
                        { ctx.t(phrases::view(*it)) }
                    </label>
                }) }
            </div>
            <div class={classes!("plan-body", session.ties().is_some().then_some("has-choice"))}>
                <div class="plan-main" key={shown.code()}>
                    { match shown {
                        PlanView::List => html! { <Steps session={session.clone()} /> },
                        PlanView::Ladder => ladder(ctx, session),
                        PlanView::Continuity => continuity::continuity(ctx, session),
                    } }
                </div>
                <TieNote session={session.clone()} />
            </div>
        </div>
    }
}

fn ladder(ctx: &Ctx, session: &View) -> Html {
    html! {
        <section class="ladder-view" aria-labelledby="ladder-heading">
            <h2 id="ladder-heading">{ ctx.t(phrases::V_LADDER) }</h2>
            { for ways::freedom(ctx.lang, &session.report.freedom).into_iter().map(|it| html! { <p>{ it }</p> }) }
            <p class="hint">{ ctx.t(phrases::KEYS_SAY) }</p>
            <LadderPart session={session.clone()} />
        </section>
    }
}
