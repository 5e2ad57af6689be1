//! Why something blocks: the answers that together make it, and the single changes that undo it, to be tried at once.

pub mod words;

use yew::{Html, MouseEvent, html};

use crate::estate::Place;
use crate::estate::cell::Kind;
use crate::plan::why_not::{Block, Unlock, WhyNot};
use crate::runbook::{phrases as said, words as runbook};
use crate::session::msg::Msg;
use crate::text::Values;
use crate::ui::ctx::{Ctx, View};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::marks::standing_mark;

/// How many changes are shown at once.
const FIRST: usize = 4;

/// A button that asks, and the answer once it was asked: planning again and again takes its time.
pub fn why(ctx: &Ctx, session: &View, block: Block) -> Html {
    let told = session.why.iter().find(|it| it.block == block);
    html! {
        <div class="why">
            <button type="button" class="quiet why-ask" aria-expanded={told.is_some().to_string()}
                onclick={ctx.on::<MouseEvent>(Msg::WhyAsked(block))}>
                { glyph(Icon::Asks) }{ ctx.t(words::WHY_NOT) }
            </button>
            { for told.map(|it| answer(ctx, session, it)) }
        </div>
    }
}

fn answer(ctx: &Ctx, session: &View, why: &WhyNot) -> Html {
    let estate = &session.case.estate;
    let first = why.unlocks.len().min(FIRST);
    let typed: Vec<Place> = why.cells.iter().copied().filter(|it| is_typed(*it)).collect();
    html! {
        <div class="why-answer">
            <h4>{ ctx.t(words::TOGETHER) }</h4>
            if why.cells.is_empty() {
                <p>{ ctx.t(said::CONFLICT_EMPTY) }</p>
            } else {
                <ul class="why-cells">
                    { for why.cells.iter().map(|it| {
                        let says = runbook::cell_value(estate, ctx.lang, *it, &estate.cell(*it));
                        html! { <li>{ field_link(ctx, *it, says) }</li> }
                    }) }
                </ul>
                <p class="muted">{ ctx.t(if why.smallest { words::NONE_NEEDLESS } else { words::SOME_NEEDLESS }) }</p>
            }
            if why.unlocks.is_empty() {
                <p>{ ctx.t(said::NO_UNLOCK) }</p>
            } else {
                <h4>{ ctx.t(words::UNLOCKS) }</h4>
                <ol class="plain why-unlocks">{ for why.unlocks[..first].iter().map(|it| unlock(ctx, session, it)) }</ol>
                if why.unlocks.len() > first {
                    <details>
                        <summary>{ ctx.with(words::MORE, "n", why.unlocks.len() - first) }</summary>
                        <ol class="plain why-unlocks">{ for why.unlocks[first..].iter().map(|it| unlock(ctx, session, it)) }</ol>
                    </details>
                }
            }
            if !typed.is_empty() {
                <p>{ ctx.t(words::TYPE_A_VALUE) }</p>
                <ul class="why-cells">
                    { for typed.into_iter().map(|it| html! { <li>{ field_link(ctx, it, runbook::question(estate, ctx.lang, it)) }</li> }) }
                </ul>
            }
            if !why.all_tried {
                <p class="muted">{ ctx.t(words::NOT_ALL_TRIED) }</p>
            }
        </div>
    }
}

/// Whether the values that a cell can take are too many to be tried.
fn is_typed(place: Place) -> bool {
    let kind = place.table.column(place.column).map(|it| it.kind);
    kind.is_some_and(|it| !matches!(it, Kind::Flag | Kind::Choice(_) | Kind::Row(_)))
}

fn field_link(ctx: &Ctx, place: Place, says: String) -> Html {
    html! {
        <button type="button" class="link" onclick={ctx.on::<MouseEvent>(Msg::PlaceOpened(place))}>{ says }</button>
    }
}

/// A change, what it leads to, and a button that tries it.
fn unlock(ctx: &Ctx, session: &View, it: &Unlock) -> Html {
    let change = runbook::cell_value(&session.case.estate, ctx.lang, it.place, &it.to);
    let values = Values::new().with("blocks", it.blocks).with("questions", it.questions);
    let leads = match it.steps {
        Some(steps) => ctx.fill(words::LEADS_TO, &values.with("steps", steps)),
        None => ctx.fill(words::LEADS_TO_NO_PLAN, &values),
    };
    html! {
        <li class="unlock">
            <p><strong>{ &change }</strong></p>
            <p class="unlock-leads">{ standing_mark(ctx, Some(it.standing)) }<span class="muted">{ leads }</span></p>
            <button type="button" class="unlock-try" onclick={ctx.on::<MouseEvent>(Msg::Tried(it.place, it.to.clone()))}>
                { ctx.t(words::TRY_IT) }<span class="hidden">{ ": " }{ change }</span>
            </button>
        </li>
    }
}
