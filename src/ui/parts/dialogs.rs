//! The dialogs.

use std::rc::Rc;

use yew::{Html, MouseEvent, Properties, component, html, use_effect_with, use_node_ref};

use crate::session::msg::Msg;
use crate::session::{Dialog, wire};
use crate::text::Text;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::collect::CollectDialog;
use crate::ui::parts::collect_words;
use crate::ui::parts::doors::{FilePicker, LinkField};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::import::Import;
use crate::ui::parts::reading::{self, Progress};
use crate::ui::parts::share;
use crate::ui::parts::share_words;
use crate::ui::parts::shelf::Shelf;
use crate::ui::phrases;
use crate::ui::ports::document;

/// Properties of [`Dialogs`].
#[derive(Clone, PartialEq, Properties)]
pub struct DialogsProps {
    /// The session.
    pub session: View,
}

/// The dialog that is open, if one is.
#[component]
pub fn Dialogs(props: &DialogsProps) -> Html {
    let ctx = use_ctx();
    let Some(dialog) = &props.session.dialog else {
        return Html::default();
    };
    match dialog {
        Dialog::Open => {
            html! { <Modal title={ctx.t(phrases::OPEN)} id="dialog-open">{ open(&ctx, &props.session) }</Modal> }
        }
        Dialog::Share(sharing) => html! {
            <Modal title={ctx.t(phrases::SHARE)} id="dialog-share">{ share::share(&ctx, &props.session, sharing) }</Modal>
        },
        Dialog::Unlock(opening) => html! {
            <Modal title={ctx.t(share_words::UNLOCK)} id="dialog-unlock">{ share::unlock(&ctx, opening) }</Modal>
        },
        Dialog::Reading(reading) => html! {
            <Modal title={ctx.t(reading::READING)} id="dialog-import" wide=true><Progress reading={Rc::clone(reading)} /></Modal>
        },
        Dialog::Import(preview) => html! {
            <Modal title={ctx.t(phrases::IMPORT)} id="dialog-import" wide=true><Import session={props.session.clone()} preview={Rc::clone(preview)} /></Modal>
        },
        Dialog::Damaged(damage) => html! {
            <Modal title={ctx.t(phrases::DAMAGED)} id="dialog-damaged">{ damaged(&ctx, damage) }</Modal>
        },
        Dialog::Collect => html! {
            <Modal title={ctx.t(collect_words::COLLECT)} id="dialog-collect" wide=true><CollectDialog session={props.session.clone()} /></Modal>
        },
        Dialog::Keys => html! { <Modal title={ctx.t(phrases::KEYS)} id="dialog-keys">{ keys(&ctx) }</Modal> },
    }
}

/// Properties of [`Modal`].
#[derive(Clone, PartialEq, Properties)]
struct ModalProps {
    title: String,
    id: String,
    #[prop_or_default]
    wide: bool,
    children: Html,
}

/// The frame of a dialog. The browser's own element keeps the focus inside and the rest of the page out of reach.
#[component]
fn Modal(props: &ModalProps) -> Html {
    let ctx = use_ctx();
    let node = use_node_ref();
    let heading = format!("{}-heading", props.id);
    {
        let (node, heading_id) = (node.clone(), heading.clone());
        use_effect_with((), move |()| {
            let dialog = node.cast::<web_sys::HtmlDialogElement>();
            if let Some(dialog) = &dialog
                && !dialog.open()
            {
                let _ = dialog.show_modal();
            }
            // Reading begins at the heading, not at the button that closes.
            document::focus(&heading_id);
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    html! {
        <dialog ref={node} class={yew::classes!("modal", props.wide.then_some("is-wide"))} id={props.id.clone()} aria-labelledby={heading.clone()} oncancel={ctx.on(Msg::DialogClosed)}>
            <header>
                <h2 id={heading} tabindex="-1">{ &props.title }</h2>
                <button type="button" class="quiet icon-only" aria-label={ctx.t(phrases::CLOSE)}
                    onclick={ctx.on::<MouseEvent>(Msg::DialogClosed)}>
                    { glyph(Icon::Close) }
                </button>
            </header>
            <div class="modal-body">{ props.children.clone() }</div>
        </dialog>
    }
}

fn open(ctx: &Ctx, session: &View) -> Html {
    html! {
        <>
            if !session.shelf.plans().is_empty() {
                <Shelf session={session.clone()} />
            }
            <p class="actions">
                <button type="button" onclick={ctx.on::<MouseEvent>(Msg::NewStarted)}>{ glyph(Icon::Add) }{ ctx.t(phrases::NEW_PLAN) }</button>
                if session.has_plan() {
                    <button type="button" id="duplicate" onclick={ctx.on::<MouseEvent>(Msg::Duplicated)}>
                        { glyph(Icon::Copy) }{ ctx.t(phrases::DUPLICATE) }
                    </button>
                }
                <FilePicker label={ctx.t(phrases::CHOOSE_FILES)} id="open-input" />
            </p>
            <p class="hint">{ ctx.t(phrases::OPEN_SAYS) }</p>
            <LinkField />
        </>
    }
}

fn damaged(ctx: &Ctx, damage: &wire::Damage) -> Html {
    html! {
        <>
            <p>{ phrases::damage(damage, ctx.lang) }</p>
            <p>{ ctx.t(phrases::DAMAGED_HELP) }</p>
            <LinkField />
        </>
    }
}

fn keys(ctx: &Ctx) -> Html {
    let row = |keys: &'static str, says: Text| {
        html! {
            <div><dt><kbd>{ keys }</kbd></dt><dd>{ ctx.t(says) }</dd></div>
        }
    };
    html! {
        <dl class="keys">
            { row("Alt+1 … Alt+5", phrases::PLACES) }
            { row("Ctrl+Z", phrases::UNDO) }
            { row("Ctrl+Y", phrases::REDO) }
            { row("Ctrl+S", phrases::SAVE_FILE) }
            { row("Ctrl+P", phrases::PRINT) }
            { row("← ↑ → ↓", phrases::K_ARROWS) }
            { row("Enter, F2", phrases::K_EDIT) }
            { row("Esc", phrases::K_ESCAPE) }
            { row("Delete", phrases::K_DELETE) }
            { row("Ctrl+V", phrases::K_PASTE) }
            { row("?", phrases::KEYS) }
        </dl>
    }
}
