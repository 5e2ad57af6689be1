//! Where one is, and why something blocks: ticks out of order, half-done steps, the way to safety, and an unlock tried.

use xtask::browser::{Page, Settings};

fn plan() -> Page {
    on(Settings::default())
}

fn on(settings: Settings) -> Page {
    let page = settings.open("");
    page.wait_for("#doors");
    page.click_on("#example-lync-2010-to-2013");
    page.wait_for("#page-plan");
    page
}

fn says(page: &Page, css: &str, text: &str) {
    page.until(&format!("{css} does not say {text}."), || {
        (page.count(css) > 0 && page.text_of(css).contains(text)).then_some(())
    });
}

/// Clicks what the bars above and below may cover.
fn press(page: &Page, css: &str) {
    page.wait_for(css);
    page.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", &[css.into()]);
    page.click_on(css);
}

/// Opens the step of this action.
fn open(page: &Page, action: &str) {
    page.click_on(&format!("[id^='step-{action}']"));
    page.wait_for(&format!("[id^='step-{action}'][id$='-body']"));
}

fn tick(page: &Page, action: &str) {
    let script =
        format!("document.querySelector(\"[id^='step-{action}']\").parentElement.querySelector('input').click()");
    page.run(&script, &[]);
}

#[test]
fn a_step_out_of_order_is_unsafe_and_the_way_to_safety_leads_back() {
    let page = plan();
    assert_eq!(page.count("#here"), 0);
    tick(&page, "move-srv-record");
    says(&page, "#here-safe", "Not safe");
    says(&page, "#here-early", "before what it waits for");
    says(&page, "#here-dark", "Our SRV record");
    says(&page, "#here-forward", "Every order of these steps was checked from here.");
    page.shot("here-unsafe");
    while page.count("#here-safety") > 0 {
        let left = page.texts("#here-safety li").len();
        press(&page, "#here-safety .here-done");
        page.until("The move changed nothing.", || {
            (page.count("#here-safety") == 0 || page.texts("#here-safety li").len() < left).then_some(())
        });
    }
    page.wait_gone("#here");
    page.click_on("#tool-undo");
    says(&page, "#here-safe", "Not safe");
    page.assert_quiet();
}

#[test]
fn a_step_in_its_time_is_safe_and_keeps_who_and_what() {
    let page = plan();
    tick(&page, "take-backups");
    says(&page, "#here-safe", "Safe");
    says(&page, "#here-forward", "Violations: 0.");
    open(&page, "take-backups");
    page.fill("By whom", "Anna Lindgren");
    page.fill("What was noticed", "all of them, twice");
    let saved =
        || page.stored_keys().iter().filter_map(|it| page.stored(it)).any(|it| it.contains("all of them, twice"));
    page.until("The note is not saved.", || saved().then_some(()));
    page.reload();
    page.wait_for("#here");
    says(&page, "[id^='step-take-backups']", "Anna Lindgren");
    page.click_on("button[data-page=runbook]");
    page.wait_for_text("You are here");
    page.wait_for_text("all of them, twice");
}

#[test]
fn a_half_done_step_is_finished_or_undone_first() {
    let page = plan();
    open(&page, "move-srv-record");
    press(&page, "[id^='step-move-srv-record'][id$='-begun']");
    says(&page, "#here .here-half", "begun and not finished");
    says(&page, "#here-safe", "Not safe");
    page.shot("here-half");
    press(&page, ".here-half button:last-child");
    page.wait_gone("#here");
}

#[test]
fn an_unlock_is_tried_from_the_checks_and_taken_back() {
    let page = on(Settings::default().size(360, 740));
    page.click_on("button[data-page=home]");
    page.click_on("#example-keep-2013-with-2019");
    page.wait_for("#page-plan");
    page.click_on("button[data-page=estate]");
    page.click_on("button[data-section=edge]");
    page.run("document.querySelector('#field-edge-0-certificate_wildcard, [id^=field-edge-0-certificate_wildcard] input').click()", &[]);
    says(&page, "#standing", "Blocked");
    page.click_on("button[data-page=checks]");
    press(&page, ".why-ask");
    page.wait_for(".unlock");
    page.shot("why");
    assert_eq!(page.run("return document.documentElement.scrollWidth", &[]), 360);
    press(&page, ".unlock-try");
    says(&page, "#standing", "Ready");
    page.click("button", "Undo");
    says(&page, "#standing", "Blocked");
    page.assert_quiet();
}
