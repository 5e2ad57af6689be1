//! Where two ways exist: a table of both, and the switch between them.
//!
//! The roles are written out because a narrow screen lays the rows out as grids, and a table laid out otherwise is no
//! table to a screen reader.

use yew::{Html, Properties, classes, component, html};

use crate::estate::Place;
use crate::estate::cell::Raw;
use crate::plan::choices::Choice;
use crate::runbook::choices::{self as said, Comparison, Head, comparison};
use crate::session::msg::Msg;
use crate::text::Text;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};

/// Properties of [`Choices`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChoicesProps {
    /// The session.
    pub session: View,
}

/// All choices that are open; nothing when there are none.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let ctx = use_ctx();
    let report = &props.session.report;
    if report.choices.is_empty() {
        return Html::default();
    }
    html! {
        <section class="choices" aria-labelledby="choices-heading">
            <h2 id="choices-heading">{ ctx.t(said::CHOICES) }</h2>
            <p class="hint">{ ctx.t(said::CHOICES_SAY) }</p>
            { for report.choices.iter().map(|it| {
                choice(&ctx, it, &comparison(&props.session.case.estate, ctx.lang, it))
            }) }
        </section>
    }
}

fn choice(ctx: &Ctx, choice: &Choice, table: &Comparison) -> Html {
    let place = choice.topic.place();
    html! {
        <fieldset class="choice" id={format!("choice-{}", place.column)}>
            <legend>{ &table.title }</legend>
            if let Some(silence) = &table.silence {
                <p class="choice-silence">{ glyph(Icon::Asks) }<span>{ silence }</span></p>
            }
            <div class="table-frame" tabindex="0">
                <table class="plain-table choice-table" role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader"><span class="hidden">{ ctx.t(said::COMPARED) }</span></th>
                            { for table.heads.iter().map(|it| head(ctx, place, it)) }
                        </tr>
                    </thead>
                    <tbody role="rowgroup">
                        { for table.rows.iter().map(|(name, cells)| html! {
                            <tr role="row">
                                <th scope="row" role="rowheader">{ name }</th>
                                { for cells.iter().zip(&table.heads).map(|(lines, head)| html! {
                                    <td role="cell" data-label={head.label.clone()}>{ for lines.iter().map(|it| html! { <p>{ it }</p> }) }</td>
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            <p class="choice-advice"><strong>{ &table.advice }</strong></p>
            { for table.speaks.iter().map(|(head, list)| html! {
                <>
                    <p>{ head }</p>
                    <ul>{ for list.iter().map(|it| html! { <li>{ it }</li> }) }</ul>
                </>
            }) }
        </fieldset>
    }
}

/// The head of a way: the switch itself, and whether the way is taken and recommended, by picture and word.
fn head(ctx: &Ctx, place: Place, head: &Head) -> Html {
    let mark = |on: bool, class: &'static str, icon: Icon, text: Text| {
        html! {
            if on {
                <span class={classes!("mark", class)}>{ glyph(icon) }{ ctx.t(text) }</span>
            }
        }
    };
    html! {
        <th scope="col" role="columnheader" class={classes!(head.taken.then_some("is-on"))}>
            if head.code.is_empty() {
                <span>{ &head.label }</span>
            } else {
                <label>
                    <input type="radio" name={place.column} value={head.code} checked={head.taken}
                        onchange={ctx.on::<yew::Event>(Msg::Set(place, Raw::one(head.code)))} />
                    <span>{ &head.label }</span>
                </label>
            }
            { mark(head.taken, "is-note", Icon::Next, said::TAKEN) }
            { mark(head.recommended, "is-good", Icon::Good, said::RECOMMENDED) }
        </th>
    }
}
