//! Where something comes from, and how sure that is.

use yew::{Html, Properties, component, html};

use crate::sources::Cite;
use crate::ui::ctx::use_ctx;
use crate::ui::phrases;

/// Properties of [`Cites`].
#[derive(Clone, PartialEq, Properties)]
pub struct CitesProps {
    /// The sources.
    pub cites: &'static [Cite],
}

/// Sources with their ground and date.
#[component]
pub fn Cites(props: &CitesProps) -> Html {
    let ctx = use_ctx();
    html! {
        <ul class="cites" aria-label={ctx.t(phrases::SOURCES)}>
            { for props.cites.iter().map(|it| html! {
                <li>
                    <span class="cite-title">{ it.document.title }</span>
                    <span class="cite-ground">{ ctx.t(it.ground.label()) }</span>
                    <span class="cite-place">{ it.document.place }</span>
                    <span class="cite-date">{ ctx.with(phrases::COPY_OF, "date", it.document.seen) }</span>
                </li>
            }) }
        </ul>
    }
}
