//! What the window tells: other tabs, the printer, links, its width, files that are dropped, and keys.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, KeyboardEvent, MediaQueryList, StorageEvent};
use yew::Callback;

use crate::session::msg::Msg;
use crate::ui::ports::{clock, fragment, reader, storage};

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
            if let Some(id) = event.key().as_deref().and_then(storage::plan_of_key) {
                send.emit(Msg::SavedElsewhere { id: id.to_owned(), text: event.new_value(), when: clock::now() });
            }
        }),
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
            let files = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|it| it.files());
            if let Some(files) = files {
                reader::read(&files, send);
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

/// What a key means wherever the focus is. Fields keep their own undo.
fn shortcut(event: &KeyboardEvent) -> Option<Msg> {
    let target = event.target().and_then(|it| it.dyn_into::<web_sys::Element>().ok());
    let in_field = target.is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"));
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
