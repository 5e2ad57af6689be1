//! The WASM entry: an honest page for the day the program fails, then the application.

fn main() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        cutover::ui::panic_page::show(&panic.to_string())
    }));
    let root = gloo::utils::document()
        .get_element_by_id("app")
        .expect("index.html holds the element #app");
    yew::Renderer::<cutover::ui::app::App>::with_root(root).render();
}
