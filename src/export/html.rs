//! The runbook as one page of HTML: its own style, no script, nothing to fetch, so it opens from a disk.

use crate::runbook::{Block, Done, Item, Runbook, Said, Sheet, phrases};
use crate::text::Text;
use crate::text::lang::Lang;

const STYLE: &str = include_str!("document.css");

/// What the page may do: show itself in its own style. Should ever a name get past the escaping, it could still neither
/// run nor fetch anything.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The whole runbook.
pub fn html(runbook: &Runbook) -> String {
    let mut page = Page { out: String::new(), lang: runbook.lang };
    page.raw("<!DOCTYPE html>\n<html lang=\"");
    page.raw(runbook.lang.tag());
    page.raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    page.text(POLICY);
    page.raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
    page.element("title", &format!("{} – {}", runbook.title, phrases::RUNBOOK.in_lang(runbook.lang)));
    page.raw("<style>\n");
    page.raw(STYLE);
    page.raw("</style>\n</head>\n<body>\n<header>\n");
    page.element("h1", &runbook.title);
    page.element("p", &runbook.path);
    page.raw("</header>\n<main>\n");
    for (at, chapter) in runbook.chapters.iter().enumerate() {
        page.raw(&format!("<section id=\"chapter-{}\">\n", at + 1));
        page.element("h2", &chapter.title);
        chapter.blocks.iter().for_each(|it| page.block(it));
        page.raw("</section>\n");
        // The contents stand behind the cover, as they do in a book.
        if at == 0 {
            page.contents(runbook);
        }
    }
    page.raw("</main>\n</body>\n</html>\n");
    page.out
}

struct Page {
    out: String,
    lang: Lang,
}

impl Page {
    fn raw(&mut self, html: &str) {
        self.out.push_str(html);
    }

    /// A text in which nothing is markup, inside of an element or an attribute. The signs that turn the direction of
    /// writing are left out: they could make a command look like another one.
    fn text(&mut self, text: &str) {
        for it in text.chars() {
            match it {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => (),
                it if it.is_control() && it != '\n' => self.out.push(' '),
                it => self.out.push(it),
            }
        }
    }

    fn element(&mut self, name: &str, text: &str) {
        self.raw(&format!("<{name}>"));
        self.text(text);
        self.raw(&format!("</{name}>\n"));
    }

    fn contents(&mut self, runbook: &Runbook) {
        self.raw("<nav>\n<ol>\n");
        for (at, it) in runbook.chapters.iter().enumerate() {
            self.raw(&format!("<li><a href=\"#chapter-{}\">", at + 1));
            self.text(&it.title);
            self.raw("</a></li>\n");
        }
        self.raw("</ol>\n</nav>\n");
    }

    fn list(&mut self, items: &[String]) {
        self.raw("<ul>\n");
        for it in items {
            self.element("li", it);
        }
        self.raw("</ul>\n");
    }

    fn fields<'a>(&mut self, class: &str, fields: impl IntoIterator<Item = (&'a str, &'a str)>) {
        self.raw(&format!("<dl class=\"{class}\">\n"));
        for (name, value) in fields {
            self.raw("<div>");
            self.element("dt", name);
            self.element("dd", value);
            self.raw("</div>\n");
        }
        self.raw("</dl>\n");
    }

    fn cells(&mut self, name: &str, cells: &[String]) {
        self.raw("<tr>");
        for it in cells {
            self.element(name, it);
        }
        self.raw("</tr>\n");
    }

    fn command(&mut self, run: &str) {
        self.raw("<pre><code>");
        self.text(run);
        self.raw("</code></pre>\n");
    }

    fn labelled(&mut self, label: Text, text: &str) {
        self.raw("<p><strong>");
        self.text(label.in_lang(self.lang));
        self.raw(":</strong> ");
        self.text(text);
        self.raw("</p>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Says(text) => self.element("p", text),
            Block::Warns(text) => {
                self.raw("<p class=\"warns\">");
                self.text(text);
                self.raw("</p>\n");
            }
            Block::Fields(fields) => {
                self.fields("", fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            }
            Block::Heading(text) => self.element("h3", text),
            Block::List(items) => self.list(items),
            Block::Code { side, path, says } => {
                self.raw(&format!("<figure class=\"code\"><svg viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"></rect><path d=\"{path}\" fill=\"#000\"></path></svg>"));
                self.element("figcaption", says);
                self.raw("</figure>\n");
            }
            Block::Items(items) => items.iter().for_each(|it| self.item(it)),
            Block::Table { head, rows } | Block::Sign { head, rows } => {
                self.raw("<div class=\"frame\" tabindex=\"0\"><table>\n<thead>");
                self.cells("th", head);
                self.raw("</thead>\n<tbody>\n");
                for it in rows {
                    self.cells("td", it);
                }
                self.raw("</tbody>\n</table></div>\n");
            }
            Block::Listing { label, text } => {
                self.element("p", label);
                self.command(text.trim_end());
            }
            Block::Step(sheet) => self.step(sheet),
        }
    }

    fn item(&mut self, item: &Item) {
        self.raw("<article class=\"item\">\n");
        self.element("h4", &format!("☐ {} {}", item.mark, item.title));
        item.lines.iter().for_each(|it| self.line(it));
        if !item.sources.is_empty() {
            self.raw("<p class=\"sources\">");
            self.text(&item.sources.join(" · "));
            self.raw("</p>\n");
        }
        self.raw("</article>\n");
    }

    fn step(&mut self, sheet: &Sheet) {
        let word = |text: Text| text.in_lang(self.lang);
        let sign = [phrases::PLANNED_AT, phrases::DONE_AT, phrases::SIGNED].map(word);
        let sign = [(sign[0], sheet.planned.as_str()), (sign[1], ""), (sign[2], "")];
        let facts = [
            (word(phrases::WHO), sheet.who.join(", ")),
            (word(phrases::TOOL), sheet.tool.clone()),
            (word(phrases::TIME), sheet.minutes.clone()),
            (word(phrases::IMPACT), sheet.impact.clone()),
        ];
        let names = [phrases::WHO, phrases::NOTE].map(word);
        let (begun, done) = (word(phrases::BEGUN_AT), word(phrases::DONE_AT));
        let sources = word(phrases::SOURCES_OF);
        self.raw(&format!("<article class=\"step\" id=\"step-{}\">\n", sheet.number));
        let mark = sheet.done.as_ref().map_or("☐", |it| if it.half { "◪" } else { "☑" });
        self.element("h3", &format!("{mark} {}. {}", sheet.number, sheet.title));
        self.element("p", &sheet.purpose);
        self.fields("", facts.iter().map(|(name, value)| (*name, value.as_str())));
        sheet.lines.iter().for_each(|it| self.line(it));
        if !sheet.because.is_empty() {
            self.labelled(phrases::WHY_HERE, "");
            self.list(&sheet.because);
        }
        self.raw("<p class=\"sources\">");
        self.text(&format!("{sources}: {}", sheet.sources.join(" · ")));
        self.raw("</p>\n");
        match &sheet.done {
            Some(Done { half, notes: [when, who, note] }) => {
                let first = if *half { begun } else { done };
                self.fields("sign", [(first, when.as_str()), (names[0], who), (names[1], note)]);
            }
            None => self.fields("sign", sign),
        }
        self.raw("</article>\n");
    }

    fn line(&mut self, line: &Said) {
        match line {
            Said::Do(text) => self.element("p", text),
            Said::Run(run) => self.command(run),
            Said::Check { run, expect } => {
                self.labelled(phrases::CHECK, expect);
                if let Some(run) = run {
                    self.command(run);
                }
            }
            Said::Abort(text) => self.labelled(phrases::ABORT, text),
            Said::WayBack(text) => self.labelled(phrases::WAY_BACK, text),
            Said::WayBackRun(run) => {
                self.labelled(phrases::WAY_BACK, "");
                self.command(run);
            }
            Said::NoWayBack(text) => self.labelled(phrases::NO_WAY_BACK, text),
            Said::Note(text) => self.labelled(phrases::NOTE, text),
            Said::Trouble(text) => self.labelled(phrases::TROUBLE, text),
            Said::Contradiction(text) => self.labelled(phrases::CONTRADICTION, text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::plan;
    use crate::runbook::Chapter;
    use crate::runbook::write::write;

    fn example(lang: Lang) -> String {
        let case = examples::by_id("lync-2010-to-2013").expect("the example").case();
        html(&write(&case, &plan(&case), lang, "0000"))
    }

    /// Every element is closed in its order, and every link leads to a place on the page.
    fn well_formed(html: &str) {
        let mut open = Vec::new();
        for piece in html.split('<').skip(1).filter(|it| !it.starts_with("!DOCTYPE")) {
            let (tag, _) = piece.split_once('>').expect("a tag ends");
            let name = tag.split(' ').next().unwrap_or_default();
            match name.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name), "{piece}"),
                None if name == "meta" => (),
                None => open.push(name),
            }
        }
        assert!(open.is_empty(), "{open:?}");
        for target in html.split("href=\"#").skip(1).filter_map(|it| it.split('"').next()) {
            assert_eq!(html.matches(&format!("id=\"{target}\"")).count(), 1, "{target}");
        }
    }

    #[test]
    fn the_page_is_whole_in_every_language_and_fetches_nothing() {
        for lang in Lang::ALL {
            let page = example(lang);
            well_formed(&page);
            assert!(page.contains(&format!("<html lang=\"{}\">", lang.tag())) && page.contains("id=\"step-12\""));
            for word in ["<script", "<link", "<img", "src=", "url(", "@import", "javascript:"] {
                assert!(!page.contains(word), "{word}");
            }
            assert!(page.contains("default-src &#39;none&#39;"));
        }
    }

    #[test]
    fn nothing_that_a_person_wrote_is_markup() {
        let bad = "</title><script>alert(1)</script>\"' onload='x' &lt; \u{202e}\u{7}";
        let mut runbook = write(&examples::ALL[0].case(), &plan(&examples::ALL[0].case()), Lang::En, bad);
        runbook.title = bad.to_owned();
        let of = |it: &str| it.to_owned();
        let block = Block::Table { head: vec![of(bad)], rows: vec![vec![of(bad)]] };
        let blocks =
            vec![Block::Says(of(bad)), Block::Fields(vec![(of(bad), of(bad))]), Block::List(vec![of(bad)]), block];
        runbook.chapters.push(Chapter { id: "x", title: of(bad), blocks });
        let page = html(&runbook);
        well_formed(&page);
        assert!(!page.contains("<script") && !page.contains('\u{202e}') && page.contains("&amp;lt;"));
    }
}
