//! Where two ways exist, the person chooses on the page of the plan.

use xtask::browser::Page;

fn plan_of(example: &str) -> Page {
    let page = Page::open("");
    page.click_on(&format!("#example-{example}"));
    page.wait_for("#standing");
    page.click_on("button[data-page=plan]");
    page.wait_for("#page-plan .choice");
    page
}

fn way(column: &str, word: &str) -> String {
    format!("input[name={column}][value={word}]")
}

fn is_taken(page: &Page, css: &str) {
    page.until(&format!("{css} is not chosen."), || (page.count(&format!("{css}:checked")) == 1).then_some(()));
}

#[test]
fn a_choice_that_nobody_made_says_so_until_it_is_made() {
    let page = plan_of("lync-2010-to-2013");
    is_taken(&page, &way("srv_host", "OwnHost"));
    assert!(page.text_of("#choice-srv_host .choice-silence").contains("You have not said which"));
    page.click_on(&way("srv_host", "AccessEdge"));
    is_taken(&page, &way("srv_host", "AccessEdge"));
    page.wait_gone("#choice-srv_host .choice-silence");
    page.click_on("#tool-undo");
    is_taken(&page, &way("srv_host", "OwnHost"));
    page.wait_for("#choice-srv_host .choice-silence");
    page.assert_quiet();
}

#[test]
fn retiring_xmpp_is_compared_with_keeping_it_and_can_be_chosen() {
    let page = plan_of("keep-2013-with-2019");
    let table = page.text_of("#choice-xmpp table");
    assert!(table.contains("XMPP ends for good with these partners: grid-operator.example."), "{table}");
    assert_eq!(page.text_of("#choice-xmpp th.is-on .is-good").trim(), "recommended");
    page.click_on(&way("xmpp", "Retire"));
    is_taken(&page, &way("xmpp", "Retire"));
    page.wait_for_text("End XMPP federation with grid-operator.example");
    page.until("Nobody agreed to lose XMPP, and nothing says so.", || {
        (page.text_of("#standing").trim() == "Blocked").then_some(())
    });
    page.assert_quiet();
}
