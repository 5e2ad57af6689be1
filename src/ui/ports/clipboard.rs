//! Puts a text into the clipboard.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::Callback;

/// Copies a text and says whether it is there. Without a secure context there is no clipboard, and the answer is no.
pub fn copy(text: &str, done: Callback<bool>) {
    let navigator = gloo::utils::window().navigator();
    let clipboard = web_sys::js_sys::Reflect::get(&navigator, &"clipboard".into()).ok().filter(|it| !it.is_undefined());
    let Some(clipboard) = clipboard else {
        done.emit(false);
        return;
    };
    let promise = clipboard.unchecked_into::<web_sys::Clipboard>().write_text(text);
    let failed = done.clone();
    let good = Closure::once_into_js(move |_: wasm_bindgen::JsValue| done.emit(true));
    let bad = Closure::once_into_js(move |_: wasm_bindgen::JsValue| failed.emit(false));
    let then = web_sys::js_sys::Reflect::get(&promise, &"then".into())
        .ok()
        .and_then(|it| it.dyn_into::<web_sys::js_sys::Function>().ok());
    if let Some(then) = then {
        let _ = then.call2(&promise, &good, &bad);
    }
}
