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

/// Moves the focus to the element with this id and brings it into view.
pub fn focus(id: &str) {
    let Some(element) = gloo::utils::document().get_element_by_id(id) else {
        return;
    };
    // A step or a group of fields is opened around what is looked for.
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
    element.scroll_into_view_with_scroll_into_view_options(&{
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        options
    });
}

/// Scrolls to the top of the page.
pub fn to_top() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}
