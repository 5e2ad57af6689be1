//! The harness itself, on a small page of its own, so that a failing test of the application speaks of the application.

use std::path::Path;

use xtask::browser::{Key, Page, Paper, Settings};

fn open() -> Page {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/browser/harness");
    Settings::default().folder(folder).open("")
}

#[test]
fn fields_are_found_by_their_label() {
    let page = open();
    page.fill("Name", "new");
    page.wait_for_text("input new");
    assert_eq!(page.value("Name"), "new");
    page.fill("Name", "");
    assert_eq!(page.value("Name"), "");
    page.fill("Day", "2026-03-01");
    page.wait_for_text("day 2026-03-01");
    page.choose("Pool", "Two");
    assert_eq!(page.value("Pool"), "2");
    page.click("checkbox", "Ready");
    assert!(page.ticked("Ready"));
}

#[test]
fn what_is_clicked_is_found_by_its_accessible_name() {
    let page = open();
    assert!(!page.has_role("button", "▶") && !page.has_role("button", "Never"));
    page.click("button", "Say it");
    page.wait_for_text("said");
}

#[test]
fn keys_go_where_the_focus_is() {
    let page = open();
    page.click_on("#name");
    page.press(&(Key::Control + "z"));
    page.wait_for_text("undone");
    page.press(&(Key::Control + "a"));
    page.paste("pasted");
    page.wait_for_text("input pasted");
}

#[test]
fn files_are_chosen_and_dropped_with_their_names() {
    let page = open();
    page.choose_files("#files", &[("a.csv", b"1"), ("b.csv", b"2")]);
    page.wait_for_text("a.csv=1;b.csv=2");
    page.drop_files("#drop", &[("c.xml", "ж".as_bytes())]);
    page.wait_for_text("c.xml=ж");
}

#[test]
fn saved_files_arrive() {
    let page = open();
    page.click("link", "Save");
    assert_eq!(page.downloaded("plan.txt"), b"saved");
}

#[test]
fn the_storage_survives_a_reload() {
    let page = open();
    page.store("key", "value");
    page.reload();
    assert_eq!(page.stored("key").as_deref(), Some("value"));
    assert_eq!(page.stored_keys(), ["key"]);
}

#[test]
fn paper_has_its_own_size_and_margin_boxes() {
    let page = open();
    let printed = page.printed(Paper::A4);
    assert_eq!(printed.len(), 1);
    assert!(printed[0].contains("The harness") && printed[0].contains("Page 1"), "{printed:?}");
}

#[test]
fn the_person_s_wishes_reach_the_page() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/browser/harness");
    let page = Settings::default().folder(folder).size(360, 640).dark().languages("pt-BR,pt").open("");
    let script = "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches,
        matchMedia('(prefers-reduced-motion: reduce)').matches, ...navigator.languages]";
    assert_eq!(page.run(script, &[]), serde_json::json!([360, true, true, "pt-BR", "pt"]));
    page.offline(true);
    assert_eq!(page.run("return fetch('/').then(() => 'fetched', () => 'offline')", &[]), "offline");
}

#[test]
fn warnings_and_foreign_requests_are_noticed() {
    let page = open();
    page.run("console.warn('careful'); new Image().src = 'https://example.com/x.png'", &[]);
    page.until("The warning is not in the log.", || {
        page.console().iter().any(|message| message.starts_with("WARNING") && message.contains("careful")).then_some(())
    });
    page.until("The request is not in the log.", || {
        page.requests().iter().any(|url| url == "https://example.com/x.png").then_some(())
    });
}
