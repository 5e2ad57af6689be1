//! Every rule and action with its text, sources and certainty; the support matrix; what is stored and sent.

use yew::{Html, Properties, component, html};

use crate::actions::{self, Action};
use crate::estate::choices::Product;
use crate::paths;
use crate::rules::{self, Rule};
use crate::text::number;
use crate::ui::ctx::{Ctx, use_ctx};
use crate::ui::pages::estate::{reach_class, reach_icon, support};
use crate::ui::parts::cite::cites;
use crate::ui::parts::edition::ThisCopy;
use crate::ui::parts::icon::glyph;
use crate::ui::parts::marks::weight_mark;
use crate::ui::phrases;

/// Properties of [`Reference`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReferenceProps {
    /// Whether a newer version of Cutover waits.
    pub newer: bool,
}

/// The page of the reference.
#[component]
pub fn Reference(props: &ReferenceProps) -> Html {
    let ctx = use_ctx();
    html! {
        <div class="page reference" id="page-reference">
            <header class="page-head">
                <h1 id="heading" tabindex="-1">{ ctx.t(phrases::REFERENCE) }</h1>
                <p class="lead">{ ctx.t(phrases::REFERENCE_SAYS) }</p>
            </header>
            <section id="reference-matrix" tabindex="-1">
                <h2>{ ctx.t(phrases::MATRIX) }</h2>
                <div class="table-frame" tabindex="0">
                    <table class="plain-table is-stacked">
                        <thead><tr><th scope="col">{ ctx.t(phrases::WAY) }</th><th scope="col">{ ctx.t(phrases::REACH) }</th><th scope="col">{ ctx.t(phrases::KNOW) }</th></tr></thead>
                        <tbody>
                            { for paths::ALL.iter().map(|it| html! {
                                <tr>
                                    <th scope="row">{ ctx.t(it.title) }</th>
                                    <td><span class={yew::classes!("mark", reach_class(it.reach))}>{ glyph(reach_icon(it.reach)) }{ ctx.t(phrases::reach(it.reach)) }</span></td>
                                    <td>{ ctx.t(it.says) }{ for it.journey.ends_on().iter().map(|it| end_of_support(&ctx, *it)) }<details><summary>{ ctx.t(phrases::SOURCES) }</summary>{ cites(&ctx, None, it.sources) }</details></td>
                                </tr>
                            }) }
                        </tbody>
                    </table>
                </div>
            </section>
            <section id="reference-rules" tabindex="-1">
                <h2>{ ctx.t(phrases::RULES) }<span class="count">{ rules::ALL.len() }</span></h2>
                { for rules::ALL.iter().map(|it| rule(&ctx, it)) }
            </section>
            <section id="reference-actions" tabindex="-1">
                <h2>{ ctx.t(phrases::ACTIONS) }<span class="count">{ actions::ALL.len() }</span></h2>
                { for actions::ALL.iter().map(|it| action(&ctx, it)) }
            </section>
            <section id="reference-privacy" tabindex="-1">
                <h2>{ ctx.t(phrases::STORED) }</h2>
                <p>{ ctx.t(phrases::STORED_SAYS) }</p>
                <p>{ ctx.t(phrases::SENT_SAYS) }</p>
            </section>
            <ThisCopy newer={props.newer} />
        </div>
    }
}

/// A product on which a way ends, and its last day of support.
fn end_of_support(ctx: &Ctx, product: Product) -> Html {
    html! { <p class="muted">{ ctx.t(product.label()) }{ ". " }{ support(ctx, product) }</p> }
}

fn rule(ctx: &Ctx, rule: &'static Rule) -> Html {
    html! {
        <article class="entry" id={format!("reference-{}", rule.id)} tabindex="-1">
            <header>
                { weight_mark(ctx, rule.weight) }
                <h3>{ holes(ctx.t(rule.says)) }</h3>
                <a class="number" href={format!("#reference/{}", rule.id)}>{ rule.number }</a>
            </header>
            <p>{ holes(ctx.t(rule.because)) }</p>
            <p><strong>{ ctx.t(phrases::WHAT_TO_DO) }</strong>{ " " }{ holes(ctx.t(rule.remedy)) }</p>
            { cites(ctx, None, rule.sources) }
        </article>
    }
}

fn action(ctx: &Ctx, action: &'static Action) -> Html {
    let (low, high) = action.minutes;
    let who: Vec<&'static str> = action.who.iter().map(|it| ctx.t(it.label())).collect();
    html! {
        <article class="entry" id={format!("reference-{}", action.id)} tabindex="-1">
            <header>
                <h3>{ holes(ctx.t(action.title)) }</h3>
                <a class="number" href={format!("#reference/{}", action.id)}>{ action.number }</a>
            </header>
            <p>{ holes(ctx.t(action.purpose)) }</p>
            <p class="muted">{ ctx.t(action.phase.label()) }{ " · " }{ who.join(", ") }{ " · " }{ number::minutes(ctx.lang, low, high) }</p>
            { cites(ctx, None, action.sources) }
        </article>
    }
}

/// A text whose holes are not filled: the holes are shown as what they are.
fn holes(template: &'static str) -> Html {
    html! {
        { for crate::text::pieces(template).into_iter().map(|it| match it {
            crate::text::Piece::Plain(text) => html! { { text } },
            crate::text::Piece::Hole(name) => html! { <var>{ name.replace('_', " ") }</var> },
        }) }
    }
}
