//! The fragment of the address.

use gloo::utils::window;

/// The fragment without `#`; empty when there is none.
pub fn read() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Takes the fragment out of the address bar, without a new entry in the history.
pub fn clear() {
    let location = window().location();
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path));
    }
}

/// The address of this page without its fragment; a link begins with it.
pub fn base() -> String {
    let location = window().location();
    let origin = location.origin().unwrap_or_default();
    // A page from a disk has the origin `null`.
    let origin = if origin == "null" { "file://".to_owned() } else { origin };
    origin + &location.pathname().unwrap_or_default()
}
