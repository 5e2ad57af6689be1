//! What partners with dialback would save with certificates.

use yew::{Html, html};

use crate::runbook::{phrases as said, savings as words};
use crate::ui::ctx::{Ctx, View};
use crate::ui::parts::cite::cites;

/// As many partners are read at a glance; more open on demand.
const FEW: usize = 3;

/// The savings of all partners, and what must be told first; nothing where there is nothing to say.
pub fn savings(ctx: &Ctx, session: &View) -> Html {
    let (all, estate) = (&session.report.savings, &session.case.estate);
    html! {
        <>
            if !all.saved.is_empty() {
                <details class="savings" id="savings" open={all.saved.len() <= FEW}>
                    <summary>{ ctx.t(said::SAVINGS) }{ ": " }{ all.saved.len() }</summary>
                    <ul>
                        { for all.saved.iter().map(|it| html! { <li>{ words::saving(estate, ctx.lang, it) }</li> }) }
                    </ul>
                    if let Some(sure) = words::sure(ctx.lang, all) {
                        <p class="muted">{ sure }</p>
                    }
                    { cites(ctx, estate.journey(), words::SOURCES) }
                </details>
            }
            if let Some(asks) = words::asks(estate, ctx.lang, all) {
                <p id="savings-asks">{ asks }</p>
            }
        </>
    }
}
