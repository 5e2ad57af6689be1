//! The application as the browser mounts it.

use yew::{Html, component, html};

/// The root component.
#[component]
pub fn App() -> Html {
    html! { <main><h1>{ "Cutover" }</h1></main> }
}
