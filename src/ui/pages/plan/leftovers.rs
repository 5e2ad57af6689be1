//! What was ticked and is no longer in the plan.

use yew::{Html, MouseEvent, html};

use crate::plan::Plan;
use crate::session::msg::Msg;
use crate::ui::ctx::{Ctx, View};
use crate::ui::phrases;

/// Ticks whose step is no longer in the plan are kept, and shown as such.
pub(super) fn leftovers(ctx: &Ctx, session: &View, plan: &Plan) -> Html {
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
