//! The plans that are saved in this browser.

use yew::{Html, MouseEvent, Properties, component, html};

use crate::session::msg::Msg;
use crate::session::shelf::Saved;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::phrases;
use crate::ui::ports::clock;

/// Properties of [`Shelf`].
#[derive(Clone, PartialEq, Properties)]
pub struct ShelfProps {
    /// The session.
    pub session: View,
}

/// The saved plans, the one changed last first.
#[component]
pub fn Shelf(props: &ShelfProps) -> Html {
    let ctx = use_ctx();
    let plans = props.session.shelf.plans();
    html! {
        <ul class="plain shelf-list">{ for plans.iter().map(|it| saved(&ctx, &props.session, it)) }</ul>
    }
}

fn saved(ctx: &Ctx, session: &View, saved: &Saved) -> Html {
    let open = session.id.as_ref() == Some(&saved.id);
    let title = match &saved.summary {
        Some(it) if it.title.is_empty() => ctx.t(phrases::UNNAMED).to_owned(),
        Some(it) => it.title.clone(),
        None => ctx.t(phrases::UNREADABLE).to_owned(),
    };
    let way = saved.summary.as_ref().map(|it| {
        let from = it.from.map(|it| ctx.t(it.label())).unwrap_or_default();
        let to = it.to.map(|it| ctx.t(it.label())).unwrap_or_default();
        (from, to)
    });
    html! {
        <li class="saved" key={saved.id.clone()}>
            <button type="button" class="saved-open" onclick={ctx.on::<MouseEvent>(Msg::SavedOpened(saved.id.clone()))}
                aria-current={open.then_some("true")}>
                <strong>{ title.clone() }</strong>
                if let Some((from, to)) = way {
                    if !from.is_empty() || !to.is_empty() {
                        <span class="way-short">{ from }{ glyph(Icon::Next) }{ to }</span>
                    }
                }
                <span class="saved-when">{ clock::words(ctx.lang, saved.when) }</span>
            </button>
            <button type="button" class="quiet icon-only" aria-label={ctx.with(phrases::DELETE_PLAN, "name", title)}
                onclick={ctx.on::<MouseEvent>(Msg::SavedDeleted(saved.id.clone()))}>
                { glyph(Icon::Remove) }
            </button>
        </li>
    }
}
