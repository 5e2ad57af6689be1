//! What the window tells: other tabs, the printer, links, its width, files that are dropped, and keys.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, KeyboardEvent, MediaQueryList, StorageEvent};
use yew::Callback;

use crate::session::keeping;
use crate::session::msg::Msg;
use crate::ui::ports::{fragment, reader, storage};

/// Below this width a row is not read across.
const NARROW: &str = "(max-width: 52rem)";

/// The languages that the browser wishes for, most wanted first.
pub fn wishes() -> Vec<String> {
    gloo::utils::window().navigator().languages().iter().filter_map(|it| it.as_string()).collect()
}

/// Whether the window is narrow.
pub fn is_narrow() -> bool {
    query().is_some_and(|it| it.matches())
}

fn query() -> Option<MediaQueryList> {
    gloo::utils::window().match_media(NARROW).ok().flatten()
}

/// Listens to the window for as long as the listeners live.
pub fn listen(send: &Callback<Msg>) -> Vec<EventListener> {
    let window = gloo::utils::window();
    let on = |name: &'static str, act: fn(&web_sys::Event, &Callback<Msg>)| {
        let send = send.clone();
        // Some of them prevent what the browser would do, which a passive listener may not.
        EventListener::new_with_options(&window, name, EventListenerOptions::enable_prevent_default(), move |event| {
            act(event, &send);
        })
    };
    let mut listeners = vec![
        on("storage", |event, send| {
            let Some(event) = event.dyn_ref::<StorageEvent>() else {
                return;
            };
            match event.key() {
                None => send.emit(Msg::StorageEmptied),
                // What is there now counts, because this tab may have saved something since.
                Some(name) => {
                    if let Some(id) = keeping::id(&name) {
                        send.emit(Msg::SavedElsewhere(id.to_owned(), storage::plan(id)));
                    }
                }
            }
        }),
        on("pagehide", |_, send| send.emit(Msg::SaveDue)),
        on("visibilitychange", |_, send| send.emit(Msg::SaveDue)),
        on("hashchange", |_, send| {
            let fragment = fragment::read();
            if !fragment.is_empty() {
                send.emit(Msg::FragmentChanged(fragment));
            }
        }),
        on("beforeprint", |_, send| send.emit(Msg::PrintBegan)),
        on("afterprint", |_, send| send.emit(Msg::PrintEnded)),
        on("cutover-newer", |_, send| send.emit(Msg::NewerCame)),
        on("dragover", |event, _| event.prevent_default()),
        on("drop", |event, send| {
            event.prevent_default();
            brought(event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer), send);
        }),
        on("paste", |event, send| {
            if !event.default_prevented() && !in_field(event) {
                brought(event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data), send);
            }
        }),
        on("keydown", |event, send| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            if let Some(msg) = shortcut(event) {
                event.prevent_default();
                send.emit(msg);
            }
        }),
    ];
    if let Some(query) = query() {
        let send = send.clone();
        listeners.push(EventListener::new(&query.clone(), "change", move |_| {
            send.emit(Msg::Narrowed(query.matches()));
        }));
    }
    listeners
}

/// What was dropped or pasted: files, or a text that may be a plan or a link.
fn brought(data: Option<DataTransfer>, send: &Callback<Msg>) {
    let Some(data) = data else {
        return;
    };
    match data.files().filter(|it| it.length() > 0) {
        Some(files) => reader::read(&files, send),
        None => {
            if let Ok(text) = data.get_data("text/plain") {
                send.emit(Msg::PastedAnywhere(text));
            }
        }
    }
}

/// Whether something happened in a field, which keeps its own undo and takes what is pasted.
fn in_field(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

/// What a key means wherever the focus is. Fields keep their own undo.
fn shortcut(event: &KeyboardEvent) -> Option<Msg> {
    let in_field = in_field(event);
    let command = event.ctrl_key() || event.meta_key();
    let key = event.key();
    match key.as_str() {
        "Escape" => Some(Msg::Escaped),
        "p" if command => Some(Msg::PrintPressed),
        "s" if command => Some(Msg::SavePressed),
        "z" | "Z" if command && !in_field => Some(if event.shift_key() { Msg::Redone } else { Msg::Undone }),
        "y" if command && !in_field => Some(Msg::Redone),
        "?" if !in_field && !command => Some(Msg::KeysPressed),
        "1" | "2" | "3" | "4" | "5" if event.alt_key() && !command => {
            let place = usize::from(key.as_bytes()[0] - b'1');
            crate::session::Page::PLACES.get(place).map(|it| Msg::PageOpened(*it))
        }
        _ => None,
    }
}
