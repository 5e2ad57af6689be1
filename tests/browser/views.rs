//! The views of the plan: which step hangs together with which, in each of them, by hand and by keyboard.

use serde_json::Value;
use xtask::browser::{Page, Paper, Settings};

const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";
const RIGHT: &str = "\u{e014}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";

fn plan() -> Page {
    let page = Page::open("");
    page.wait_for("#example-lync-2010-to-2013");
    page.click_on("#example-lync-2010-to-2013");
    page.wait_for("#page-plan");
    page
}

fn sixty(settings: Settings) -> Page {
    with_partners(settings, 60)
}

/// The example with so many partners, each like one of the two that it has.
pub(crate) fn with_partners(settings: Settings, count: usize) -> Page {
    let page = settings.open("");
    page.wait_for("#example-lync-2010-to-2013");
    page.click_on("#example-lync-2010-to-2013");
    page.wait_for("#page-plan");
    if count == 2 {
        return page;
    }
    let key = page.until("The example was not saved.", || {
        page.stored_keys().into_iter().find(|it| it.starts_with("cutover/plan/"))
    });
    let stored = page.stored(&key).expect("the plan is saved");
    let (_, file) = stored.split_once('\n').expect("a line about the plan stands before its file");
    let mut plan: Value = serde_json::from_str(file).expect("a plan file");
    let partners = plan["estate"]["partner"].as_array_mut().expect("the partners");
    partners.truncate(count);
    for number in partners.len()..count {
        let mut more = partners[number % 2].clone();
        more["id"] = number.into();
        more["name"] = format!("partner{number}.example").into();
        more["additional"] = Value::Null;
        partners.push(more);
    }
    // A plan file begins with what it is, and a map of values would put its names in another order.
    let parts: Vec<String> = ["format", "version", "minor", "estate", "files", "progress"]
        .iter()
        .map(|it| format!("\"{it}\": {}", plan[*it]))
        .collect();
    page.drop_files("body", &[("partners.json", format!("{{{}}}", parts.join(", ")).as_bytes())]);
    page.until("The plan with these partners is not open.", || {
        (page.stored_keys().iter().filter(|it| it.starts_with("cutover/plan/")).count() == 2).then_some(())
    });
    page.until("The plan was not judged.", || (page.text_of("#standing").trim() == "Ready").then_some(()));
    page
}

fn view(page: &Page, name: &str) {
    page.run("document.getElementById(arguments[0]).click()", &[format!("view-{name}").into()]);
    page.wait_for(match name {
        "list" => ".step-list",
        "ladder" => ".ladder",
        _ => ".chart",
    });
}

fn focused(page: &Page) -> String {
    page.run("return document.activeElement.id", &[]).as_str().unwrap_or_default().to_owned()
}

/// The numbers of the steps whose elements have this class.
fn marked(page: &Page, css: &str, number: &str) -> Vec<String> {
    let script = "return [...document.querySelectorAll(arguments[0])].map(it => it.querySelector(arguments[1])?.innerText.trim() ?? '')";
    serde_json::from_value(page.run(script, &[css.into(), number.into()])).expect("a list of texts")
}

#[test]
fn a_chosen_step_marks_its_causes_and_effects_in_every_view() {
    let page = plan();
    page.click("button", "Causes and effects of step 17");
    page.wait_for("#ties");
    let direct = ["1", "4", "8", "11", "13", "14", "15", "16"];
    assert_eq!(marked(&page, ".step.tie-cause", ".step-number"), direct);
    assert_eq!(marked(&page, ".step.tie-effect", ".step-number"), ["18"]);
    assert_eq!(marked(&page, ".step.tie-apart", ".step-number"), ["38"]);
    assert!(page.text_of("#ties").contains("It waits for steps: 1, 4, 8, 11, 13–16."));
    view(&page, "ladder");
    assert_eq!(marked(&page, ".ladder-row.tie-cause", ".step-number"), direct);
    assert_eq!(marked(&page, ".ladder-row.tie-effect", ".step-number"), ["18"]);
    assert_eq!(page.count(".ladder-row.tie-far-cause .tie"), 8);
    view(&page, "continuity");
    assert_eq!(page.count(".chart-step.tie-cause"), direct.len());
    assert_eq!(page.count(".chart-step.tie-chosen"), 1);
    page.press(ESCAPE);
    page.wait_gone("#ties");
    assert_eq!(page.count(".tie-chosen, .tie-cause"), 0);
    page.assert_quiet();
}

#[test]
fn the_views_and_the_steps_are_reached_by_the_keyboard() {
    let page = plan();
    page.run("document.getElementById('view-list').focus()", &[]);
    page.press(RIGHT);
    page.wait_for(".ladder");
    page.run("document.querySelector('.rung[tabindex=\"0\"]').focus()", &[]);
    page.press(DOWN);
    page.press(DOWN);
    page.press(UP);
    page.until("The second step is not chosen.", || {
        (marked(&page, ".ladder-row.tie-chosen", ".step-number") == ["2"]).then_some(())
    });
    assert_eq!(page.count(".rung[tabindex=\"0\"]"), 1);
    page.press(ENTER);
    page.wait_for(".step.is-open");
    page.until("The focus is not on the step.", || (focused(&page) == "step-take-backups").then_some(()));
    page.press(DOWN);
    page.until("The focus did not go down.", || (focused(&page) == "step-check-legacy-path").then_some(()));
    view(&page, "continuity");
    page.run("document.querySelector('.chart-step button[tabindex=\"0\"]').focus()", &[]);
    assert_eq!(focused(&page), "column-3");
    page.press(RIGHT);
    page.until("The focus did not go right.", || (focused(&page) == "column-4").then_some(()));
}

#[test]
fn the_choice_and_the_view_outlive_language_and_theme() {
    let page = plan();
    view(&page, "ladder");
    page.run("document.querySelectorAll('.rung')[4].click()", &[]);
    page.wait_for("#ties");
    let change = "const s = document.getElementById(arguments[0]); s.value = arguments[1]; s.dispatchEvent(new Event('change', {bubbles: true}))";
    page.run(change, &["lang".into(), "ru".into()]);
    page.run(change, &["theme".into(), "dark".into()]);
    page.until("The language did not change.", || {
        (page.attribute("html", "lang").as_deref() == Some("ru")).then_some(())
    });
    page.wait_for_text("Лестница");
    assert_eq!(marked(&page, ".ladder-row.tie-chosen", ".step-number"), ["5"]);
}

#[test]
fn sixty_partners_do_not_scroll_the_page_sideways() {
    for width in [360, 1280] {
        let page = sixty(Settings::default().size(width, 800));
        for name in ["continuity", "ladder", "list"] {
            view(&page, name);
            assert_eq!(page.run("return document.documentElement.scrollWidth", &[]), width, "{name}");
        }
        page.assert_quiet();
    }
}

#[test]
fn partners_that_are_alike_share_a_row_and_open_to_their_names() {
    let page = sixty(Settings::default());
    view(&page, "continuity");
    assert!(page.count(".chart tbody tr") < 10, "{} rows", page.count(".chart tbody tr"));
    page.click_on(".chart-partner summary");
    page.wait_for_text("partner8.example");
    page.choose("Partner", "brokers.example");
    page.until("The filter did nothing.", || (page.count(".chart tbody tr") < 4).then_some(()));
}

#[test]
fn sixty_partners_are_one_bundle_that_opens() {
    let page = sixty(Settings::default());
    view(&page, "ladder");
    let rows = page.count(".ladder-row");
    assert!(rows < 60, "{rows} rows");
    page.click_on(".rung[aria-expanded=false]");
    page.until("The bundle did not open.", || (page.count(".ladder-row") == rows + 60).then_some(()));
    page.run("document.querySelectorAll('.is-member .rung')[3].click()", &[]);
    page.wait_for("#ties");
    assert_eq!(page.count(".is-member.tie-chosen"), 1);
}

#[test]
fn the_paper_says_who_reaches_whom() {
    let page = sixty(Settings::default());
    if let Some(folder) = std::env::var_os("CUTOVER_SHOTS") {
        // For those who want to look at the pages themselves.
        std::fs::write(std::path::Path::new(&folder).join("sixty.pdf"), page.pdf(Paper::A4))
            .expect("the folder is there");
    }
    let pages = page.printed(Paper::A4);
    let chapter = pages.iter().find(|it| it.contains("Partners alike: 30")).expect("the chapter is there");
    assert!(chapter.contains("B = XMPP proxy on the Edge"), "{chapter}");
}
