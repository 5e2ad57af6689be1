//! The WASM entry: in a worker the reader of files; in a page an honest page for the day the program fails, then the
//! application.

use cutover::ui::{app::App, panic_page, ports::worker};

fn main() {
    if worker::serves() {
        return;
    }
    yew::set_custom_panic_hook(Box::new(panic_page::show));
    let root = gloo::utils::document().get_element_by_id("app");
    yew::Renderer::<App>::with_root(root.expect("index.html has the element #app")).render();
}
