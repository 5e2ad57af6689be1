//! The plans that are saved in this browser.

use web_sys::HtmlInputElement;
use yew::{
    Callback, Html, KeyboardEvent, MouseEvent, Properties, SubmitEvent, component, html, use_effect_with, use_node_ref,
    use_state,
};

use crate::session::msg::Msg;
use crate::session::shelf::Saved;
use crate::text::Text;
use crate::ui::ctx::{View, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::keeping_words as words;
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
    let plans = props.session.shelf.plans();
    html! {
        <ul class="plain shelf-list">{ for plans.iter().map(|it| html! { <Row key={it.id.clone()} session={props.session.clone()} saved={it.clone()} /> }) }</ul>
    }
}

/// Properties of [`Row`].
#[derive(Clone, PartialEq, Properties)]
struct RowProps {
    session: View,
    saved: Saved,
}

/// One saved plan, with what can be done with it.
#[component]
fn Row(props: &RowProps) -> Html {
    let ctx = use_ctx();
    let naming = use_state(|| false);
    let (session, saved) = (&props.session, &props.saved);
    let open = session.id.as_ref() == Some(&saved.id);
    let title = match &saved.summary {
        Some(it) if it.title.is_empty() => ctx.t(phrases::UNNAMED).to_owned(),
        Some(it) => it.title.clone(),
        None if saved.newer => ctx.t(words::NEWER).to_owned(),
        None => ctx.t(phrases::UNREADABLE).to_owned(),
    };
    if *naming && let Some(summary) = &saved.summary {
        return html! {
            <li class="saved"><Naming id={saved.id.clone()} name={summary.title.clone()} done={Callback::from(move |()| naming.set(false))} /></li>
        };
    }
    let way = saved.summary.as_ref().map(|it| {
        let from = it.from.map(|it| ctx.t(it.label())).unwrap_or_default();
        let to = it.to.map(|it| ctx.t(it.label())).unwrap_or_default();
        (from, to)
    });
    let tool = |icon: Icon, label: Text, onclick: Callback<MouseEvent>| {
        html! {
            <button type="button" class="quiet icon-only" aria-label={ctx.with(label, "name", title.clone())} {onclick}>
                { glyph(icon) }
            </button>
        }
    };
    let id = || saved.id.clone();
    html! {
        <li class="saved">
            <button type="button" class="saved-open" onclick={ctx.on::<MouseEvent>(Msg::SavedOpened(id()))}
                aria-current={open.then_some("true")}>
                <strong>{ title.clone() }</strong>
                if let Some((from, to)) = way {
                    if !from.is_empty() || !to.is_empty() {
                        <span class="way-short">{ from }{ glyph(Icon::Next) }{ to }</span>
                    }
                }
                <span class="saved-when">{ clock::words(ctx.lang, saved.when) }</span>
            </button>
            if saved.summary.is_some() {
                if !session.is_veiled() {
                    { tool(Icon::Rename, words::RENAME, Callback::from(move |_| naming.set(true))) }
                }
                { tool(Icon::Copy, words::COPY_PLAN, ctx.on(Msg::SavedDuplicated(id()))) }
            } else {
                <button type="button" class="quiet" onclick={ctx.on::<MouseEvent>(Msg::RawWanted(id()))}>
                    { glyph(Icon::Save) }{ ctx.t(words::RAW) }
                </button>
            }
            { tool(Icon::Remove, phrases::DELETE_PLAN, ctx.on(Msg::SavedDeleted(id()))) }
        </li>
    }
}

/// Properties of [`Naming`].
#[derive(Clone, PartialEq, Properties)]
struct NamingProps {
    id: String,
    name: String,
    done: Callback<()>,
}

/// The field for a plan's new name.
#[component]
fn Naming(props: &NamingProps) -> Html {
    let ctx = use_ctx();
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with((), move |()| {
            if let Some(it) = field.cast::<HtmlInputElement>() {
                let _ = it.focus();
                it.select();
            }
        });
    }
    let onsubmit = {
        let (send, field, props) = (ctx.send.clone(), field.clone(), props.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(it) = field.cast::<HtmlInputElement>() {
                send.emit(Msg::SavedRenamed(props.id.clone(), it.value()));
            }
            props.done.emit(());
        })
    };
    let onkeydown = {
        let done = props.done.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                // The dialog around it stays.
                event.prevent_default();
                event.stop_propagation();
                done.emit(());
            }
        })
    };
    html! {
        <form class="naming" {onsubmit}>
            <input ref={field} type="text" value={props.name.clone()} maxlength="80" aria-label={ctx.t(words::NEW_NAME)}
                autocomplete="off" spellcheck="false" {onkeydown} />
            <button type="submit">{ ctx.t(words::DONE) }</button>
        </form>
    }
}
