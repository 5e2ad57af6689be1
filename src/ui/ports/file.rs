//! Saves a file.

use gloo::file::Blob;
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// Saves a file.
pub fn download(name: &str, media: &str, bytes: &[u8]) {
    let blob = Blob::new_with_options(bytes, Some(media));
    let url = gloo::file::ObjectUrl::from(blob);
    let Ok(element) = gloo::utils::document().create_element("a") else {
        return;
    };
    let anchor: HtmlAnchorElement = element.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The browser has begun to fetch the address when the click returns, but some need a moment more.
    gloo::timers::callback::Timeout::new(10_000, move || drop(url)).forget();
}
