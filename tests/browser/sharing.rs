//! Links: what they carry, the passphrase around them, and that the address bar holds none of it.

use xtask::browser::Page;

const PASSPHRASE: &str = "harbour violin anthill moss";

fn with_example() -> Page {
    let page = Page::open("");
    page.wait_for("#example-lync-2010-to-2013");
    page.click_on("#example-lync-2010-to-2013");
    page.wait_for("#standing");
    page
}

fn fragment(page: &Page) -> String {
    page.wait_for("#share-link");
    let link = page.run("return document.querySelector('#share-link').value", &[]);
    link.as_str().and_then(|it| it.split_once('#')).expect("a link").1.to_owned()
}

#[test]
fn a_link_under_a_passphrase_opens_with_it_alone() {
    let page = with_example();
    page.click_on("#tool-share");
    let bare = fragment(&page);
    page.click_on("#share-lock");
    page.wait_gone("#share-link");
    page.fill("Passphrase", "hunter2");
    page.click("button", "Make the link");
    page.wait_for_text("too short");
    page.fill("Passphrase", PASSPHRASE);
    page.click("button", "Make the link");
    let locked = fragment(&page);
    page.shot("locked");
    assert!(locked.starts_with('h') && locked.len() > bare.len(), "{locked}");

    let second = Page::open(&format!("#{locked}"));
    second.wait_for("#dialog-unlock");
    second.until("The fragment stayed in the address bar.", || (!second.address().contains('#')).then_some(()));
    second.fill("Passphrase", "harbour violin anthill mess");
    second.click("button", "Open the link");
    second.wait_for_text("This is not the passphrase of this link.");
    second.fill("Passphrase", PASSPHRASE);
    second.click("button", "Open the link");
    second.wait_for("#standing");
    assert_eq!(second.value("Name of the plan"), "Lindgren Shipping");
    second.assert_quiet();
    second.assert_nothing_leaves();
}

/// The frozen link was made by another implementation of the same ciphers.
#[test]
fn a_frozen_link_under_a_passphrase_still_opens() {
    let frozen = include_str!("../links/v1/locked.link");
    let mut lines = frozen.lines();
    let fragment = lines.next().and_then(|it| it.split_once('#')).expect("a link").1;
    let passphrase = lines.nth(1).expect("a passphrase");
    let page = Page::open(&format!("#{fragment}"));
    page.wait_for("#dialog-unlock");
    page.fill("Passphrase", passphrase);
    page.click("button", "Open the link");
    page.wait_for("#standing");
    page.assert_quiet();
}

#[test]
fn the_address_bar_never_holds_the_case() {
    let page = with_example();
    let clean =
        |page: &Page| page.until("A fragment is in the address bar.", || (!page.address().contains('#')).then_some(()));
    clean(&page);
    page.click_on("#tool-share");
    let fragment = fragment(&page);
    clean(&page);
    page.press("\u{e00c}");
    page.wait_gone("#share-link");
    for damage in ["", "x"] {
        page.goto("about:blank");
        page.goto(&format!("#{fragment}{damage}"));
        page.wait_for(if damage.is_empty() { "#standing" } else { "#dialog-damaged" });
        clean(&page);
    }
}
