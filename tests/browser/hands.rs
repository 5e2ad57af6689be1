//! The hands on the keyboard: the sheet, faults beside their field, undo, the focus, other tabs, and a storage that fails.

use serde_json::json;
use xtask::browser::{Page, Settings};

const DOWN: &str = "\u{e015}";
const RIGHT: &str = "\u{e014}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const DELETE: &str = "\u{e017}";

/// The partners of an example, as a sheet.
fn partners() -> Page {
    let page = Page::open("");
    page.click_on("#example-lync-2010-to-2013");
    page.wait_for("#page-plan");
    page.click_on("button[data-page=estate]");
    page.click_on("button[data-section=partner]");
    page.wait_for("#field-partner-0-name");
    page.click_on("#field-partner-0-name");
    page
}

fn focused(page: &Page) -> String {
    page.run("return document.activeElement.id", &[]).as_str().unwrap_or_default().to_owned()
}

fn focus_comes_to(page: &Page, id: &str) {
    page.until(&format!("The focus is on {} and not on {id}.", focused(page)), || (focused(page) == id).then_some(()));
}

fn cell_says(page: &Page, id: &str, text: &str) {
    let css = format!("#{id}");
    page.until(&format!("{id} does not say {text}."), || (page.text_of(&css).trim() == text).then_some(()));
}

#[test]
fn arrow_keys_go_from_cell_to_cell_and_enter_edits() {
    let page = partners();
    page.press(DOWN);
    focus_comes_to(&page, "field-partner-1-name");
    page.press(RIGHT);
    focus_comes_to(&page, "field-partner-1-additional");
    page.press(ENTER);
    page.wait_for("#field-partner-1-additional input");
    page.press("a.example, b.example");
    page.press(ENTER);
    cell_says(&page, "field-partner-1-additional", "a.example, b.example");
}

#[test]
fn delete_empties_a_cell_and_the_plan_asks_for_it() {
    let page = partners();
    for _ in 0..3 {
        page.press(RIGHT);
    }
    focus_comes_to(&page, "field-partner-0-tls");
    page.press(DELETE);
    cell_says(&page, "field-partner-0-tls", "not told");
    page.until("The standing did not follow.", || (page.text_of("#standing").trim() == "Needs answers").then_some(()));
    page.click_on("#tool-undo");
    page.until("The standing did not come back.", || (page.text_of("#standing").trim() == "Ready").then_some(()));
}

#[test]
fn a_column_from_a_spreadsheet_fills_the_rows() {
    let page = partners();
    page.paste("one.example\ntwo.example\nthree.example");
    cell_says(&page, "field-partner-2-name", "three.example");
    cell_says(&page, "field-partner-0-name", "one.example");
}

#[test]
fn a_name_that_does_not_fit_is_kept_and_explained_and_the_old_one_holds() {
    let page = partners();
    page.press(ENTER);
    page.wait_for("#field-partner-0-name input");
    page.press("what a name");
    page.press(ENTER);
    page.wait_for("#field-partner-0-name[aria-invalid=true]");
    page.click_on("#field-partner-0-name");
    page.wait_for(".sheet-cell .field-fault");
    page.reload();
    page.wait_for("#field-partner-0-name");
    cell_says(&page, "field-partner-0-name", "harbour-authority.example");
}

#[test]
fn the_focus_moves_with_the_page_and_comes_back_from_a_dialog() {
    let page = partners();
    page.click_on("button[data-page=checks]");
    focus_comes_to(&page, "heading");
    page.run("document.querySelector('#tool-share').focus()", &[]);
    page.press(ENTER);
    focus_comes_to(&page, "dialog-share-heading");
    page.press(ESCAPE);
    page.wait_gone("dialog");
    focus_comes_to(&page, "tool-share");
}

#[test]
fn a_finding_leads_to_its_field() {
    let page = partners();
    page.click_on("button[data-page=checks]");
    page.wait_for(".finding");
    page.click_on(".finding footer button");
    page.wait_for("#page-estate");
    page.until("The focus is on no field.", || focused(&page).starts_with("field-").then_some(()));
}

#[test]
fn an_address_of_the_reference_opens_there() {
    let page = Page::open("#reference/partner-switched-early");
    page.wait_for("#page-reference");
    focus_comes_to(&page, "reference-partner-switched-early");
}

#[test]
fn a_deleted_plan_comes_back() {
    let page = partners();
    page.click_on("button[data-page=home]");
    page.wait_for("#shelf");
    page.click("button", "Delete: Lindgren Shipping");
    page.wait_gone("#shelf");
    page.click("button", "Undo");
    page.wait_for("#shelf");
    assert!(page.stored_keys().iter().any(|it| it.starts_with("cutover/plan/")));
}

#[test]
fn a_change_in_another_tab_is_noticed() {
    let page = partners();
    let key = page.stored_keys().into_iter().find(|it| it.starts_with("cutover/plan/")).expect("the plan is saved");
    let value = page.stored(&key).expect("the plan is saved");
    let (head, text) = value.split_once('\n').expect("a plan is saved with its version");
    let revision = head.split(' ').nth(1).expect("the version has a name");
    let value = format!("1 1-1 {revision}\n{}", text.replace("Lindgren Shipping", "Changed elsewhere"));
    // A tab gets no event for what it stores itself, so the event of the other tab is made by hand.
    page.store(&key, &value);
    page.run("dispatchEvent(new StorageEvent('storage', { key: arguments[0], newValue: '' }))", &[json!(key)]);
    page.wait_for_text("This plan was changed in another tab.");
    page.until("The other version is not shown.", || {
        (page.value("Name of the plan") == "Changed elsewhere").then_some(())
    });
}

#[test]
fn a_full_storage_is_said_and_a_file_is_offered() {
    let page = Page::open("");
    page.wait_for("#doors");
    page.run("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }", &[]);
    page.click_on("#example-ocs-to-2013");
    page.wait_for_text("This browser has no room left");
    page.click("button", "Save the plan as a file");
    let file = page.downloaded("Varga Instruments.cutover.json");
    assert!(String::from_utf8_lossy(&file).contains("Varga Instruments"));
}

#[test]
fn no_place_scrolls_sideways_on_the_narrowest_screen() {
    let page = Settings::default().size(360, 740).languages("ru").open("");
    page.wait_for("#doors");
    page.click_on("#example-lync-2010-to-2013");
    page.wait_for("#page-plan");
    for name in ["plan", "estate", "checks", "runbook", "reference", "home"] {
        page.click_on(&format!("button[data-page={name}]"));
        page.wait_for(&format!("#page-{name}"));
        assert_eq!(page.run("return document.documentElement.scrollWidth", &[]), 360, "{name}");
    }
}
