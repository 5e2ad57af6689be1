//! The page around the application: it starts, keeps quiet, and keeps to itself.

use xtask::browser::{Page, Paper, Settings};

#[test]
fn the_application_takes_the_place_of_the_loading_text() {
    let page = Page::open("");
    page.wait_for_role("heading", "Cutover");
    page.wait_gone("#loading");
}

#[test]
fn starting_leaves_the_console_quiet() {
    let page = Page::open("");
    page.wait_for("h1");
    page.assert_quiet();
}

#[test]
fn no_request_leaves_the_origin() {
    let page = Page::open("");
    page.wait_for("h1");
    page.assert_nothing_leaves();
}

#[test]
fn the_policy_forbids_every_request_to_elsewhere() {
    let page = Page::open("");
    page.wait_for("h1");
    let policy = page.attribute("meta[http-equiv=Content-Security-Policy]", "content").unwrap();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    page.run("fetch('https://example.com/').catch(() => {})", &[]);
    page.until("The policy did not stop a request.", || {
        page.console().iter().any(|message| message.contains("Content Security Policy")).then_some(())
    });
}

#[test]
fn every_file_of_the_page_arrives_whole() {
    let page = Page::open("");
    page.wait_for("h1");
    let script =
        "return performance.getEntriesByType('resource').filter(e => e.responseStatus !== 200).map(e => e.name)";
    assert_eq!(page.run(script, &[]), serde_json::json!([]));
}

#[test]
fn the_page_prints() {
    let page = Page::open("");
    page.wait_for("h1");
    assert!(page.printed(Paper::A4).concat().contains("Cutover"));
}

#[test]
fn a_narrow_view_does_not_scroll_sideways() {
    let page = Settings::default().size(360, 740).dark().open("");
    page.wait_for("h1");
    page.shot("narrow");
    assert_eq!(page.run("return document.documentElement.scrollWidth", &[]), 360);
}

#[test]
fn a_panic_is_told_honestly() {
    let page = Page::open("");
    page.before_loading("document.getElementById = () => null");
    page.reload();
    page.wait_for_role("heading", "Cutover stopped because of a fault of its own.");
    page.wait_for_text("index.html has the element #app");
    page.shot("panic");
    page.before_loading("delete document.getElementById");
    page.click("link", "Reload the page");
    page.wait_for_role("heading", "Cutover");
}

#[test]
fn a_browser_that_cannot_run_it_is_told_so() {
    let page = Page::open("");
    page.before_loading("delete globalThis.WebAssembly");
    page.reload();
    page.wait_for_text("Cutover could not start.");
}
