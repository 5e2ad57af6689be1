//! Plans that are kept, that come from outside, and that are compared.

use xtask::browser::Page;

fn example() -> Page {
    let page = Page::open("");
    page.click_on("#example-lync-2010-to-2013");
    page.wait_for("#page-plan");
    page
}

#[test]
fn a_browser_that_is_killed_while_one_types_loses_at_most_the_last_second() {
    let page = example();
    page.fill("Name of the plan", "Typed and killed");
    let saved = || page.stored_keys().iter().filter_map(|it| page.stored(it)).any(|it| it.contains("Typed and killed"));
    page.until("What was typed is not saved.", || saved().then_some(()));
    // A page that is killed says no farewell.
    page.run(
        "addEventListener('pagehide', it => it.stopImmediatePropagation(), true); Storage.prototype.setItem = () => {}",
        &[],
    );
    page.reload();
    page.wait_for("#page-plan");
    assert_eq!(page.value("Name of the plan"), "Typed and killed");
}

#[test]
fn a_plan_from_outside_is_announced_compared_and_discarded() {
    let page = example();
    page.click_on("#tool-share");
    let link = page.value("Link");
    page.press("\u{e00c}");
    page.wait_gone("dialog");
    page.fill("Name of the plan", "Mine");
    let paste = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))";
    page.run(paste, &[serde_json::json!(link)]);
    page.wait_for("#guest");
    page.click_on("#guest-compare");
    page.wait_for("#page-compare .chapter-facts");
    page.wait_for_text("The plans have different fingerprints.");
    page.click_on("#guest-discard");
    page.wait_gone("#guest");
    page.until("One's own plan is not back.", || (page.value("Name of the plan") == "Mine").then_some(()));
}
