//! Where something comes from, and how sure that is.

use yew::{Html, html};

use crate::estate::journey::Journey;
use crate::paths;
use crate::sources::Cite;
use crate::ui::ctx::Ctx;
use crate::ui::phrases;

/// Sources with their date, and how sure they make us on a journey.
pub fn cites(ctx: &Ctx, journey: Option<Journey>, cites: &[Cite]) -> Html {
    html! {
        <ul class="cites" aria-label={ctx.t(phrases::SOURCES)}>
            { for cites.iter().map(|it| html! {
                <li>
                    <span class="cite-title">{ it.document.title }</span>
                    <span class="cite-ground">{ ctx.t(paths::ground(journey, it).label()) }</span>
                    <span class="cite-place">{ it.document.place }</span>
                    <span class="cite-date">{ ctx.with(phrases::COPY_OF, "date", it.document.seen) }</span>
                </li>
            }) }
        </ul>
    }
}
