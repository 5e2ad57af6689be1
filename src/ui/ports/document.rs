//! The page's language, theme, title, and where the focus is.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::session::Theme;
use crate::text::lang::Lang;

/// Sets the page's language, theme and title.
pub fn dress(lang: Lang, theme: Theme, title: &str) {
    let document = gloo::utils::document();
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", lang.tag());
        let _ = root.set_attribute("data-theme", theme.code());
    }
}

/// Moves the focus to the element with this id, and brings it into view if it is not there already.
pub fn focus(id: &str) {
    let Some(element) = gloo::utils::document().get_element_by_id(id) else {
        return;
    };
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
    let bounds = element.get_bounding_client_rect();
    let height = gloo::utils::window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or_default();
    // The note about the chosen step covers the bottom of the window where there is no room beside.
    let note = gloo::utils::document().query_selector("#ties").ok().flatten().map(|it| it.get_bounding_client_rect());
    let note = note.filter(|it| it.left() < bounds.right() && it.top() < height && bounds.top() < it.bottom());
    let height = note.map_or(height, |it| it.top());
    // The bar on top covers what lies below it, and a long part of a page needs only its beginning in view.
    let bar = gloo::utils::document().query_selector(".bar").ok().flatten();
    let bar = bar.map_or(0.0, |it| it.get_bounding_client_rect().bottom());
    let hidden = bounds.top() < bar || bounds.bottom().min(bounds.top() + LEAST) > height;
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_inline(web_sys::ScrollLogicalPosition::Nearest);
    options.set_block(if hidden {
        web_sys::ScrollLogicalPosition::Start
    } else {
        web_sys::ScrollLogicalPosition::Nearest
    });
    if hidden || bounds.height() < height {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// How much of a long part of a page must be in view, in pixels.
const LEAST: f64 = 120.0;

/// Brings the element that a selector finds into view sideways, in whatever scrolls around it.
pub fn reveal(selector: &str) {
    if let Ok(Some(element)) = gloo::utils::document().query_selector(selector) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_inline(web_sys::ScrollLogicalPosition::Center);
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls to the top of the page.
pub fn to_top() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}
