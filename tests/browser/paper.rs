//! The runbook on paper: printed to PDF, and read back page by page.

use std::collections::BTreeSet;

use serde_json::Value;
use xtask::browser::{Page, Paper, Settings};

use crate::views::with_partners;

/// What every paper must hold, whoever it is for. Returns the pages.
fn assert_whole(page: &Page, paper: Paper, at: &str) -> Vec<String> {
    let pages = page.printed(paper);
    let title = page.text_of(".paper-title");
    let fingerprint = page.text_of(".chapter-cover .paper-fields div:nth-child(3) dd");
    let headings: BTreeSet<String> = texts(page, ".paper h2, .paper h3, .paper-item-head").into_iter().collect();
    let empty = pages.iter().filter(|it| body(it).len() < 2).count();
    assert!(empty <= 1, "{at}: {empty} pages are empty");
    for (number, text) in pages.iter().enumerate() {
        let at = format!("{at}, page {} of {}", number + 1, pages.len());
        let lines = lines(text);
        let (head, foot) = (lines.first().expect("a head"), lines.last().expect("a foot"));
        assert!(head.contains(&fingerprint), "{at} has no fingerprint: {head}");
        assert!(head.starts_with(&title), "{at} has no title: {head}");
        assert!(foot.ends_with(&format!("{} / {}", number + 1, pages.len())), "{at} has no number: {foot}");
        let last = body(text).last().cloned().unwrap_or_default();
        // The cover ends with the contents, which name every chapter.
        assert!(number == 0 || !headings.contains(&last), "{at} ends with the heading “{last}”");
    }
    assert_steps_whole(page, &pages, at);
    if page.count(".paper.is-two") == 0 {
        let chapters = texts(page, ".chapter:not(.chapter-cover) > h2");
        let begins = |page: &str, chapter: &str| body(page).first().is_some_and(|it| it == chapter);
        assert!(begins(&pages[1], &chapters[0]) && begins(&pages[2], &chapters[1]), "{at}: the summary is one page");
    }
    let head = texts(page, ".chapter-sources th").pop().expect("a head");
    let head = head.split(' ').next_back().expect("a word");
    assert!(pages.last().is_some_and(|it| it.contains(head)), "{at}: a table that goes on has its head again");
    // What a reader copies has line breaks where the page ends a line, and nothing else that the command has not.
    let all: String = pages.iter().flat_map(|it| body(it)).flat_map(|it| it.chars().collect::<Vec<_>>()).collect();
    let all = bare(&all);
    for command in texts(page, ".paper pre code") {
        assert!(all.contains(&bare(&command)), "{at}: not printed as it is: {command}");
    }
    pages
}

/// Each step begins and ends on one page: its head is followed by the line for signatures. Only a step that is longer
/// than a page goes on, and it begins on top of one.
fn assert_steps_whole(page: &Page, pages: &[String], at: &str) {
    let heads = texts(page, ".paper-step h3");
    let labels: Vec<String> = texts(page, ".paper-step:last-child .paper-sign dt").into_iter().take(3).collect();
    let mut next = 0;
    let mut open = false;
    for (number, text) in pages.iter().enumerate() {
        let mut on_top = open;
        for (place, line) in body(text).into_iter().enumerate() {
            let head = heads.get(next).filter(|it| line.len() > 8 && it.starts_with(&line));
            if head.is_some() {
                assert!(!open, "{at}, page {}: step {next} is not signed", number + 1);
                (open, next, on_top) = (true, next + 1, place == 0);
            } else if labels.iter().all(|it| line.contains(it.as_str())) {
                assert!(open, "{at}, page {}: signed without a step: {line}", number + 1);
                open = false;
            }
        }
        assert!(!open || on_top, "{at}, page {}: step {next} is torn", number + 1);
    }
    assert_eq!(next, heads.len(), "{at}: steps are missing");
}

/// The lines that hold something, blanks made one.
fn lines(page: &str) -> Vec<String> {
    let squeezed = page.lines().map(squeezed);
    squeezed.filter(|it| !it.is_empty()).collect()
}

/// What stands between head and foot.
fn body(page: &str) -> Vec<String> {
    let mut lines = lines(page);
    lines.pop();
    lines.into_iter().skip(1).collect()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The texts of all elements that a selector finds; those that show nothing are left out.
fn texts(page: &Page, css: &str) -> Vec<String> {
    let script = "return [...document.querySelectorAll(arguments[0])].map(it => it.innerText)";
    let all: Vec<String> = serde_json::from_value(page.run(script, &[css.into()])).expect("a list of texts");
    all.iter().map(|it| squeezed(it)).filter(|it| !it.is_empty()).collect()
}

fn runbook(partners: usize) -> Page {
    let page = with_partners(Settings::default(), partners);
    page.click_on("button[data-page=runbook]");
    page.wait_for(".chapter-sources");
    page
}

fn choose(page: &Page, picker: &str, tag: &str) {
    let change = "const s = document.getElementById(arguments[0]); s.value = arguments[1]; s.dispatchEvent(new Event('change', {bubbles: true}))";
    page.run(change, &[picker.into(), tag.into()]);
}

fn in_language(page: &Page, tag: &str) {
    choose(page, "lang", tag);
    page.until("The paper's language did not change.", || {
        (page.attribute(".paper", "lang").as_deref() == Some(tag)).then_some(())
    });
}

/// For those who want to look at the pages themselves.
fn keep(page: &Page, paper: Paper, name: &str) {
    if let Some(folder) = std::env::var_os("CUTOVER_SHOTS") {
        let file = std::path::Path::new(&folder).join(format!("{name}.pdf"));
        std::fs::write(file, page.pdf(paper)).expect("the folder is there");
    }
}

/// Prints the runbook in every language on A4, and in the longest on Letter.
fn prints_whole(partners: usize, name: &str) {
    let page = runbook(partners);
    for tag in ["en", "pt-BR", "es", "it", "ru"] {
        in_language(&page, tag);
        keep(&page, Paper::A4, &format!("{name}-{tag}"));
        assert_whole(&page, Paper::A4, tag);
    }
    keep(&page, Paper::Letter, &format!("{name}-ru-letter"));
    assert_whole(&page, Paper::Letter, "ru on Letter");
}

#[test]
fn one_partner_prints_whole_in_every_language() {
    prints_whole(1, "one");
}

#[test]
fn twenty_partners_print_whole_in_every_language() {
    prints_whole(20, "twenty");
}

#[test]
fn two_languages_stand_side_by_side_and_commands_once() {
    let page = runbook(2);
    in_language(&page, "pt-BR");
    let commands = page.count(".paper pre code");
    choose(&page, "second-lang", "en");
    page.wait_for(".paper.is-two");
    keep(&page, Paper::A4, "two-languages");
    let pages = assert_whole(&page, Paper::A4, "two languages");
    let all = squeezed(&pages.concat());
    for both in ["Summary", "Resumo", "Last point of return", "Último ponto de retorno", "Escada de verificação"] {
        assert!(all.contains(both), "{both} is missing");
    }
    assert_eq!(page.count(".paper pre code"), commands);
}

#[test]
fn a_copied_command_is_the_command() {
    let page = runbook(2);
    let script = "return [...document.querySelectorAll('.paper pre code')].map(it => {
        getSelection().selectAllChildren(it);
        return [getSelection().toString(), it.textContent];
    })";
    let pairs: Vec<[String; 2]> = serde_json::from_value(page.run(script, &[])).expect("a list of pairs");
    assert!(pairs.len() > 50, "{} commands", pairs.len());
    for [copied, command] in pairs {
        assert_eq!(copied.trim_end(), command);
    }
}

#[test]
fn an_accepted_risk_is_signed_on_paper() {
    let page = with_partners(Settings::default(), 2);
    page.click_on("button[data-page=checks]");
    page.wait_for(".accept input");
    page.click_on(".accept input");
    page.wait_for(".accept .step-told");
    let script = "const it = document.querySelectorAll('.accept .step-told input')[arguments[0]];
        it.value = arguments[1]; it.dispatchEvent(new Event('input', { bubbles: true }))";
    for (at, text) in [(1, "R. Falk"), (2, "The board knows.")] {
        page.run(script, &[Value::from(at), text.into()]);
    }
    page.click_on("button[data-page=runbook]");
    page.wait_for(".chapter-risks");
    let signed = page.text_of(".chapter-risks .to-sign");
    assert!(signed.contains("R. Falk") && signed.contains("The board knows."), "{signed}");
    assert_eq!(page.count(".chapter-here"), 0, "a risk that was accepted is no step that was done");
    page.assert_quiet();
}
