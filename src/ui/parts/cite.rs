//! Where something comes from, and how sure that is.

use yew::{Html, html};

use crate::sources::Cite;
use crate::ui::ctx::Ctx;
use crate::ui::phrases;

/// Sources with their ground and date.
pub fn cites(ctx: &Ctx, cites: &[Cite]) -> Html {
    html! {
        <ul class="cites" aria-label={ctx.t(phrases::SOURCES)}>
            { for cites.iter().map(|it| html! {
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
