//! The ways into the product: pick files, paste a link.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{Callback, Event, Html, MouseEvent, Properties, SubmitEvent, TargetCast, component, html, use_node_ref};

use crate::session::msg::Msg;
use crate::ui::ctx::use_ctx;
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::phrases;
use crate::ui::ports::reader;

/// Properties of [`FilePicker`].
#[derive(Clone, PartialEq, Properties)]
pub struct PickerProps {
    /// What the button says.
    pub label: String,
    /// The id of the control.
    pub id: String,
}

/// A button that lets files be chosen.
#[component]
pub fn FilePicker(props: &PickerProps) -> Html {
    let ctx = use_ctx();
    let send = ctx.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        if let Some(files) = input.files() {
            reader::read(&files, &send);
        }
        // The same file may be chosen again.
        input.set_value("");
    });
    html! {
        <label class="button">
            { glyph(Icon::Import) }
            <span>{ &props.label }</span>
            <input type="file" class="hidden" id={props.id.clone()} multiple=true {onchange} />
        </label>
    }
}

/// A field that opens a link, however it was mangled on its way.
#[component]
pub fn LinkField() -> Html {
    let ctx = use_ctx();
    let node = use_node_ref();
    let onsubmit = {
        let (send, node) = (ctx.send.clone(), node.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(area) = node.cast::<HtmlTextAreaElement>() {
                send.emit(Msg::LinkOpened(area.value()));
            }
        })
    };
    html! {
        <form class="link-field" {onsubmit}>
            <label for="link-text">{ ctx.t(phrases::PASTE_LINK) }</label>
            <textarea id="link-text" ref={node} rows="3" spellcheck="false" autocomplete="off" />
            <button type="submit">{ ctx.t(phrases::OPEN_LINK) }</button>
        </form>
    }
}

/// Properties of [`NamesField`].
#[derive(Clone, PartialEq, Properties)]
pub struct NamesProps {
    /// What is asked.
    pub label: String,
    /// What is said about it.
    pub says: String,
    /// The id of the control.
    pub id: String,
    /// What the button says; to add, if nothing else is said.
    #[prop_or_default]
    pub button: Option<String>,
    /// Called with the text.
    pub done: Callback<String>,
}

/// A field for a text of several lines, such as names.
#[component]
pub fn NamesField(props: &NamesProps) -> Html {
    let ctx = use_ctx();
    let node = use_node_ref();
    let onclick = {
        let (done, node) = (props.done.clone(), node.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(area) = node.cast::<HtmlTextAreaElement>() {
                done.emit(area.value());
                area.set_value("");
            }
        })
    };
    html! {
        <div class="names-field">
            <label for={props.id.clone()}>{ &props.label }</label>
            <div class="control">
                <textarea id={props.id.clone()} ref={node} rows="2" spellcheck="false" autocomplete="off"
                    aria-describedby={format!("{}-says", props.id)} />
                <button type="button" id={format!("{}-done", props.id)} {onclick}>
                    { glyph(Icon::Add) }{ props.button.clone().unwrap_or_else(|| ctx.t(phrases::ADD).to_owned()) }
                </button>
            </div>
            <p class="field-state" id={format!("{}-says", props.id)}>{ &props.says }</p>
        </div>
    }
}
