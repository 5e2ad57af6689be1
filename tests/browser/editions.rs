//! The two editions: the hosted one without its network and with a newer version, and the one in a single file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use xtask::browser::{Page, Settings};
use xtask::run::dist;

/// A copy of the built application that a test may change; removed when it is dropped.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("cutover-{name}-{}", std::process::id()));
        copy(&dist(), &folder).expect("the application can be copied");
        Self(folder)
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("the file can be read");
        assert!(text.contains(from), "{file} does not say {from}");
        fs::write(path, text.replacen(from, to, 1)).expect("the file can be written");
    }
}

/// Copies all but the compressed twins, which the server prefers and which would hide a change.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|it| it != "br" && it != "gz") {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Waits until the service worker has all files.
fn kept(page: &Page) {
    page.run("return navigator.serviceWorker.ready.then(() => true)", &[]);
}

#[test]
fn the_hosted_edition_works_without_its_network() {
    let page = Page::open("");
    page.wait_for_role("heading", "Cutover");
    kept(&page);
    page.offline(true);
    page.reload();
    page.wait_for_role("heading", "Cutover");
    page.click_on("#example-keep-2013-with-2019");
    page.wait_gone(".on-home");
    page.offline(false);
    page.assert_nothing_leaves();
}

#[test]
fn a_newer_version_is_offered_and_waits_until_it_is_wanted() {
    let copy = Copy::new("newer");
    let page = Settings::default().folder(copy.0.clone()).open("");
    page.wait_for_role("heading", "Cutover");
    kept(&page);
    // The first visit is served by the host; the worker takes care of the next.
    page.reload();
    page.wait_for_role("heading", "Cutover");
    copy.change("index.html", "<head>", "<head data-newer>");
    copy.change("sw.js", "const VERSION = \"", "const VERSION = \"n");
    page.run("return navigator.serviceWorker.getRegistration().then((it) => it.update()).then(() => true)", &[]);
    page.wait_for_text("A new version of Cutover is here.");
    page.reload();
    page.wait_for_text("A new version of Cutover is here.");
    assert_eq!(page.run("return document.querySelector('head[data-newer]')", &[]), serde_json::Value::Null);
    page.shot("newer");
    page.click("button", "Close");
    page.click_on("#example-keep-2013-with-2019");
    page.wait_gone(".on-home");
    let plans = page.stored_keys();
    assert!(!plans.is_empty());
    page.click_on("button[data-page=reference]");
    page.click_on("#take-newer");
    page.until("The newer version was not loaded.", || {
        (page.run("return document.querySelector('head[data-newer]') !== null", &[]) == true).then_some(())
    });
    page.wait_for("#page-reference");
    assert_eq!(page.stored_keys(), plans);
}

#[test]
fn the_carried_edition_starts_from_a_disk_and_makes_the_same_plan() {
    let fingerprint = |page: &Page| {
        page.click_on("#example-lync-2010-to-2013");
        page.click_on("button[data-page=runbook]");
        page.wait_for("#page-runbook .paper");
        let text = page.run("return document.querySelector('#page-runbook').innerText", &[]);
        let text = text.as_str().unwrap().to_owned();
        let is_one = |it: &str| {
            it.len() == 19 && it.split('-').all(|it| it.len() == 4 && it.bytes().all(|it| it.is_ascii_hexdigit()))
        };
        text.split_whitespace().find(|it| is_one(it)).expect("the runbook names its fingerprint").to_owned()
    };
    let page = Page::open("");
    let hosted = fingerprint(&page);
    let address = format!("file://{}", dist().join("cutover.html").display());
    page.wait(page.client().goto(&address)).unwrap();
    page.wait_for_role("heading", "Cutover");
    let policy = page.attribute("meta[http-equiv=Content-Security-Policy]", "content").unwrap();
    assert!(policy.contains("connect-src 'none'") && !policy.contains("'self'"), "{policy}");
    assert_eq!(fingerprint(&page), hosted);
    page.shot("carried");
    // Files are read here without a worker.
    page.drop_files(
        "body",
        &[("domains.csv", b"\"Identity\",\"Name\",\"IsDefault\"\n\"tamsin.example\",\"tamsin.example\",\"True\"\n")],
    );
    page.wait_for("#dialog-import");
    page.assert_quiet();
    page.reload();
    page.wait_for("#page-runbook");
}

#[test]
fn the_reader_can_test_that_nothing_leaves() {
    let page = Page::open("");
    page.click_on("#example-keep-2013-with-2019");
    page.click_on("button[data-page=reference]");
    page.click_on("#self-test");
    page.wait_for_text("Passed: the browser refused both attempts.");
    page.shot("self-test");
    let sum = page.attribute("meta[name=program]", "content").unwrap();
    assert_eq!(sum.len(), 64);
    page.wait_for_text(&sum);
}
