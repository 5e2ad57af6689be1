//! Where two ways exist, what each costs.

use yew::{Html, classes, html};

use crate::estate::cell::Raw;
use crate::estate::{Place, TableId};
use crate::plan::choices::Choice;
use crate::session::msg::Msg;
use crate::text::{Values, number};
use crate::ui::ctx::{Ctx, View};
use crate::ui::phrases;

/// Where two ways exist, both are shown with their price.
pub(super) fn choices(ctx: &Ctx, session: &View) -> Html {
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
