//! The main job, end to end: an example or one's own topology, the plan, the link, the paper.

use xtask::browser::{Page, Paper, Settings};

/// The examples: id, the word of their plan's name, and a name that stands in their commands.
const EXAMPLES: [(&str, &str, &str); 5] = [
    ("ocs-to-2013", "Varga Instruments", "ocspool.corp.varga.example"),
    ("lync-2010-to-2013", "Lindgren Shipping", "pool13.corp.lindgren.example"),
    ("keep-2013-with-2019", "Okafor Energy", "pool19.corp.okafor.example"),
    ("keep-2015-with-2019", "Calder Clinics", "pool19.corp.calder.example"),
    ("retire-for-2019", "Brandt Rail", "pool19.corp.brandt.example"),
];

fn with_example(id: &str) -> Page {
    let page = Page::open("");
    open_example(&page, id);
    page
}

fn open_example(page: &Page, id: &str) {
    page.wait_for(&format!("#example-{id}"));
    page.click_on(&format!("#example-{id}"));
    page.wait_for("#standing");
}

fn place(page: &Page, name: &str) {
    page.click_on(&format!("button[data-page={name}]"));
    page.wait_for(&format!("#page-{name}"));
}

fn fingerprint_and_link(page: &Page) -> (String, String) {
    page.click_on("#tool-share");
    page.wait_for("#share-link");
    let link = page.run("return document.querySelector('#share-link').value", &[]);
    let fingerprint = page.text_of("#fingerprint");
    page.press("\u{e00c}");
    page.wait_gone("#share-link");
    (fingerprint, link.as_str().expect("a link").to_owned())
}

fn steps(page: &Page) -> Vec<String> {
    place(page, "plan");
    page.texts("#page-plan .step-words")
}

#[test]
fn every_example_shows_a_plan_that_is_ready_and_proven() {
    let page = Page::open("");
    for (id, _, name) in EXAMPLES {
        page.click_on("button[data-page=home]");
        open_example(&page, id);
        assert_eq!(page.text_of("#standing").trim(), "Ready", "{id}");
        assert!(steps(&page).len() >= 10, "{id}");
        assert_eq!(page.text_of("#violations").trim(), "0", "{id}");
        place(&page, "runbook");
        page.wait_for_text(name);
    }
    page.assert_quiet();
    page.assert_nothing_leaves();
}

#[test]
fn a_dropped_topology_is_shown_before_it_is_believed() {
    let page = Page::open("");
    page.wait_for("#drop");
    let topology = include_bytes!("../samples/topology_xml/two_products.xml");
    page.drop_files("body", &[("topology.xml", topology.as_slice())]);
    page.wait_for("#import-take");
    page.wait_for_text("topology.xml");
    page.shot("import");
    page.click_on("#import-take");
    page.wait_for("#page-estate");
    page.run(
        "[...document.querySelectorAll('#page-estate button')].find(it => it.innerText.startsWith('Pools')).click()",
        &[],
    );
    page.wait_for_text("fe10.harbour.example");
    assert_eq!(page.text_of("#standing").trim(), "Needs answers");
    page.assert_quiet();
}

#[test]
fn a_link_opens_the_same_plan_in_a_fresh_profile_and_leaves_the_address() {
    let first = with_example("lync-2010-to-2013");
    let before = steps(&first);
    let (fingerprint, link) = fingerprint_and_link(&first);
    let fragment = link.split_once('#').expect("a fragment").1;
    assert!(fragment.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_'), "{fragment}");

    let second = Page::open(&format!("#{fragment}"));
    second.wait_for("#standing");
    assert_eq!(steps(&second), before);
    assert_eq!(fingerprint_and_link(&second).0, fingerprint);
    second.until("The fragment stayed in the address bar.", || (!second.address().contains(fragment)).then_some(()));
    second.assert_nothing_leaves();
}

#[test]
fn a_link_opens_beside_the_work_that_is_there() {
    let page = with_example("lync-2010-to-2013");
    let (_, link) = fingerprint_and_link(&page);
    page.click_on("button[data-page=home]");
    open_example(&page, "keep-2013-with-2019");
    page.goto("about:blank");
    page.goto(&format!("#{}", link.split_once('#').expect("a fragment").1));
    page.wait_for("#standing");
    page.until("The link's plan is not open.", || {
        (page.value("Name of the plan") == "Lindgren Shipping").then_some(())
    });
    page.click_on("button[data-page=home]");
    page.wait_for_text("Okafor Energy");
    page.wait_for_text("Lindgren Shipping");
}

#[test]
fn a_damaged_link_is_explained_and_nothing_is_lost() {
    let page = with_example("lync-2010-to-2013");
    let (_, link) = fingerprint_and_link(&page);
    let fragment = link.split_once('#').expect("a fragment").1;
    page.goto("about:blank");
    page.goto(&format!("#{}", &fragment[..fragment.len() - 9]));
    page.wait_for("#dialog-damaged");
    page.shot("damaged");
    page.press("\u{e00c}");
    page.wait_gone("#dialog-damaged");
    page.until("The work is gone.", || (page.value("Name of the plan") == "Lindgren Shipping").then_some(()));
}

#[test]
fn a_reload_loses_nothing() {
    let page = with_example("ocs-to-2013");
    page.fill("Name of the plan", "Night of the long cables");
    page.until("The change was not saved.", || {
        page.stored_keys().iter().any(|it| page.stored(it).is_some_and(|it| it.contains("long cables"))).then_some(())
    });
    let (fingerprint, _) = fingerprint_and_link(&page);
    page.reload();
    page.wait_for("#standing");
    page.until("The name is gone.", || (page.value("Name of the plan") == "Night of the long cables").then_some(()));
    assert_eq!(fingerprint_and_link(&page).0, fingerprint);
}

#[test]
fn the_runbook_prints_from_any_page_with_page_numbers_and_its_fingerprint() {
    let page = with_example("lync-2010-to-2013");
    let (fingerprint, _) = fingerprint_and_link(&page);
    place(&page, "checks");
    if let Some(folder) = std::env::var_os("CUTOVER_SHOTS") {
        // For those who want to look at the pages themselves.
        std::fs::write(std::path::Path::new(&folder).join("runbook.pdf"), page.pdf(Paper::A4))
            .expect("the folder is there");
    }
    for paper in [Paper::A4, Paper::Letter] {
        let pages = page.printed(paper);
        assert!(pages.len() > 5, "{} pages", pages.len());
        let all = pages.concat();
        assert!(all.contains("Lindgren Shipping") && all.contains("New-CsXmppAllowedPartner"), "{all}");
        for (number, text) in pages.iter().enumerate() {
            let at = format!("page {} of {paper:?}", number + 1);
            assert!(text.contains(&format!("{} / {}", number + 1, pages.len())), "{at} has no number");
            assert!(text.contains(&fingerprint), "{at} has no fingerprint");
            assert!(text.lines().filter(|it| !it.trim().is_empty()).count() > 4, "{at} is empty");
        }
    }
}

#[test]
fn every_language_shows_the_same_steps_in_its_own_words() {
    let page = with_example("keep-2013-with-2019");
    let english = steps(&page);
    for tag in ["pt-BR", "es", "it", "ru"] {
        page.run("const s = document.querySelector('#lang'); s.value = arguments[0]; s.dispatchEvent(new Event('change', {bubbles: true}))", &[tag.into()]);
        page.until("The page's language did not change.", || {
            (page.attribute("html", "lang").as_deref() == Some(tag)).then_some(())
        });
        let other = steps(&page);
        assert_eq!(other.len(), english.len(), "{tag}");
        assert_ne!(other, english, "{tag}");
    }
    page.assert_quiet();
}

#[test]
fn the_browsers_language_is_taken_at_the_first_visit() {
    let page = Settings::default().languages("ru-RU,ru").open("");
    page.wait_for("#doors");
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("ru"));
}

#[test]
fn undo_takes_back_and_redo_brings_again() {
    let page = with_example("lync-2010-to-2013");
    page.fill("Name of the plan", "Another name");
    page.click_on("#standing");
    page.click_on("#tool-undo");
    page.until("Undo did nothing.", || (page.value("Name of the plan") == "Lindgren Shipping").then_some(()));
    page.click_on("#tool-redo");
    page.until("Redo did nothing.", || (page.value("Name of the plan") == "Another name").then_some(()));
}

#[test]
fn forbidden_storage_is_said_and_the_plan_still_works() {
    let page = Page::open("");
    page.before_loading("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
    page.reload();
    open_example(&page, "keep-2013-with-2019");
    page.wait_for(".notices [role=alert], .notices .notice");
    assert!(steps(&page).len() >= 10);
}

#[test]
fn files_that_are_not_what_they_say_get_a_sentence_and_take_nothing_away() {
    let page = with_example("keep-2013-with-2019");
    place(&page, "estate");
    let cut = &include_bytes!("../samples/topology_xml/two_products.xml")[..700];
    page.drop_files("body", &[("topology.xml", cut), ("users.csv", b"%PDF-1.4 nothing of ours")]);
    page.wait_for("#dialog-import");
    page.shot("bad-files");
    assert!(page.text_of("#dialog-import").contains("topology.xml"));
    page.press("\u{e00c}");
    page.wait_gone("#dialog-import");
    page.wait_for_text("edge13.dmz.okafor.example");
    assert_eq!(page.text_of("#standing").trim(), "Ready");
}

#[test]
fn a_file_of_two_hundred_megabytes_is_refused_with_its_reason() {
    let page = with_example("keep-2013-with-2019");
    page.run(
        "const files = new DataTransfer(); files.items.add(new File([new Uint8Array(200 * 1024 * 1024)], 'topology.xml'));
         const drop = it => document.body.dispatchEvent(new DragEvent(it, { dataTransfer: files, bubbles: true, cancelable: true }));
         drop('dragover'); drop('drop');",
        &[],
    );
    page.wait_for("#dialog-import");
    page.until("The limit is not named.", || page.text_of("#dialog-import").contains("64").then_some(()));
    assert_eq!(page.text_of("#standing").trim(), "Ready");
}

#[test]
fn a_large_file_shows_how_far_it_is_and_can_be_left() {
    let page = Page::open("");
    page.wait_for("#drop");
    let drop_users = |then: &str| {
        page.run(
            &format!(
                "const rows = ['Identity,SipAddress,RegistrarPool,Enabled'];
                 for (let i = 0; i < 20000; i++)
                     rows.push(`CN=User ${{i}},sip:user${{i}}@harbour.example,fe${{i % 3}}.harbour.example,True`);
                 window.said = [];
                 window.watch?.disconnect();
                 window.watch = new MutationObserver(() => {{
                     const status = document.querySelector('#reading-status');
                     if (status) {{ window.said.push(document.querySelector('#dialog-import').innerText); {then} }}
                 }});
                 window.watch.observe(document.body, {{ childList: true, subtree: true, characterData: true }});
                 const files = new DataTransfer(); files.items.add(new File([rows.join('\\n')], 'users.csv'));
                 const drop = it => document.body.dispatchEvent(
                     new DragEvent(it, {{ dataTransfer: files, bubbles: true, cancelable: true }}));
                 drop('dragover'); drop('drop');"
            ),
            &[],
        );
    };
    let said = || page.run("return window.said.join(' ')", &[]).to_string();

    drop_users("document.querySelector('#reading-cancel').click();");
    page.until("No progress was shown.", || said().contains("Files read: 0 of 1").then_some(()));
    page.wait_gone("#dialog-import");
    assert!(page.stored_keys().iter().all(|it| !page.stored(it).is_some_and(|it| it.contains("harbour"))));
    assert_eq!((page.count("#import-take"), page.count("#drop")), (0, 1), "a file that was left is not shown");

    drop_users("");
    page.wait_for("#import-take");
    assert!(said().contains("users.csv"), "{}", said());
    page.wait_for("#import-crowds");
    page.click_on("#import-take");
    page.wait_for("#page-estate");
    page.run(
        "[...document.querySelectorAll('#page-estate button')].find(it => it.innerText.startsWith('Pools')).click()",
        &[],
    );
    page.wait_for_text("fe2.harbour.example");
    page.assert_quiet();
    page.assert_nothing_leaves();
}

#[test]
fn hidden_names_are_seen_nowhere_and_come_back() {
    let page = with_example("lync-2010-to-2013");
    let own = ["lindgren", "Lindgren", "brokers.example"];
    let shown = |page: &Page| page.run("return document.documentElement.outerHTML + document.title", &[]).to_string();
    assert!(own.iter().all(|it| shown(&page).contains(it)), "the example has these names");
    page.click_on("#tool-veil");
    for name in ["estate", "checks", "plan", "runbook", "reference"] {
        page.click_on(&format!("button[data-page={name}]"));
        page.wait_for(&format!("[data-page={name}][aria-current=page]"));
        for hidden in own {
            assert!(!shown(&page).contains(hidden), "{hidden} is shown on {name}");
        }
    }
    page.reload();
    place(&page, "plan");
    page.wait_for_text("partner-1.example");
    place(&page, "estate");
    assert!(!shown(&page).contains("indgren"), "a reload lifts nothing");
    place(&page, "plan");
    page.click_on("#tool-veil");
    page.wait_for_text("brokers.example");
    page.assert_quiet();
}

#[test]
fn what_the_script_collects_answers_the_open_questions() {
    let page = with_example("keep-2015-with-2019");
    place(&page, "estate");
    page.run(
        "[...document.querySelectorAll('#page-estate button')].find(it => it.innerText.startsWith('Deployment')).click()",
        &[],
    );
    page.wait_for("#field-deployment-0-federation_allowed-untold");
    page.click_on("#field-deployment-0-federation_allowed-untold");
    place(&page, "checks");
    let question = "#lone-field-deployment-0-federation_allowed";
    page.wait_for(question);
    page.wait_for(".question .weighed");
    page.shot("collect");
    page.click_on("#save-script");
    let script = String::from_utf8(page.downloaded("cutover-collect.ps1")).expect("a script is text");
    assert!(script.contains("Get-CsAccessEdgeConfiguration") && script.contains("'calder.example'"), "{script}");
    let output = br#"{"cutover-discovery":1,"host":"fe15.corp.calder.example","users":"named","results":{
"Get-CsAccessEdgeConfiguration":[{"Identity":"Global","AllowFederatedUsers":true}]},"skipped":[]}"#;
    page.drop_files("body", &[("cutover-discovery-FE15.json", output.as_slice())]);
    page.wait_for("#import-take");
    page.click_on("#import-take");
    page.wait_gone(question);
    page.assert_quiet();
    page.assert_nothing_leaves();
}
