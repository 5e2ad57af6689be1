//! The runbook as the screen and the printer show it.

use yew::{Callback, Html, MouseEvent, Properties, classes, component, html, use_effect_with, use_memo, use_state_eq};

use crate::runbook::beside::parted;
use crate::runbook::paper_words::AS_STEP;
use crate::runbook::widths::Widths;
use crate::runbook::write::write_given;
use crate::runbook::{Block, Done, Item, Runbook, Said, Sheet, phrases as said};
use crate::session::wire;
use crate::text::lang::Lang;
use crate::text::{Text, Values};
use crate::ui::ctx::{View, use_ctx};
use crate::ui::parts::share::code;
use crate::ui::parts::share_words;
use crate::ui::phrases;
use crate::ui::ports::print;

/// How many lines of a chapter the screen shows at first; a plan with hundreds of steps would hold up the browser.
const MOST_LINES: usize = 600;

const ONLY_BEGUN: Text = Text {
    en: "This runbook is so long that the screen shows only the beginning of each chapter. Printing and every file hold all of it.",
    pt: "Este roteiro é tão longo que a tela mostra só o começo de cada capítulo. A impressão e todos os arquivos o trazem por inteiro.",
    es: "Esta guía es tan larga que la pantalla muestra solo el comienzo de cada capítulo. La impresión y todos los archivos la contienen entera.",
    it: "Questo piano operativo è così lungo che lo schermo mostra solo l'inizio di ogni capitolo. La stampa e tutti i file lo contengono per intero.",
    ru: "План работ так велик, что на экране показано только начало каждой главы. При печати и во всех файлах он есть целиком.",
};
const SHOW_ALL: Text =
    Text {
        en: "Show all of it", pt: "Mostrar tudo", es: "Mostrar todo", it: "Mostra tutto", ru: "Показать целиком"
    };

/// Properties of [`Paper`].
#[derive(Clone, PartialEq, Properties)]
pub struct PaperProps {
    /// The session.
    pub session: View,
}

/// The runbook.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let ctx = use_ctx();
    let report = props.session.report.clone();
    let langs = Langs { first: ctx.lang, second: props.session.beside() };
    let wanted = use_state_eq(|| false);
    let whole = *wanted || props.session.printing;
    // A runbook is long, and it changes only with the case and the languages.
    let page = use_memo((std::rc::Rc::as_ptr(&report) as usize, langs, whole), |(_, langs, whole)| {
        let fingerprint = wire::fingerprint(&report.case);
        let write = |lang| write_given(&report.given(), lang, &fingerprint).with_code(props.session.code());
        let mut runbook = write(langs.first);
        if let Some(second) = langs.second {
            runbook.set_beside(write(second));
        }
        let was_cut = !whole && runbook.cut(MOST_LINES);
        (langs.sheet(&runbook, said::RUNBOOK), was_cut)
    });
    let head = (props.session.title(), wire::fingerprint(&report.case));
    use_effect_with(head, |(title, fingerprint)| print::running_head(title, fingerprint));
    let (sheet, was_cut) = (*page).clone();
    html! {
        <>
            if was_cut {
                <p class="actions no-print" id="runbook-begun">
                    { ctx.t(ONLY_BEGUN) }{ " " }
                    <button type="button" id="runbook-whole" onclick={Callback::from(move |_: MouseEvent| wanted.set(true))}>
                        { ctx.t(SHOW_ALL) }
                    </button>
                </p>
            }
            { sheet }
        </>
    }
}

/// A document in one language, with a word above its title that says what it is.
pub fn sheet(runbook: &Runbook, kind: Text) -> Html {
    Langs { first: runbook.lang, second: None }.sheet(runbook, kind)
}

/// So many steps of one kind in a row are printed in full.
const MOST_IN_FULL: usize = 3;

/// Whether two blocks are steps of one kind; the id of a step begins with that of its action.
fn is_alike(one: &Block, next: &Block) -> bool {
    match (one, next) {
        (Block::Step(one), Block::Step(next)) => one.id.split('/').next() == next.id.split('/').next(),
        _ => false,
    }
}

/// The languages of the paper.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Langs {
    first: Lang,
    second: Option<Lang>,
}

impl Langs {
    /// A document of chapters, with a word above its title that says what it is.
    fn sheet(self, runbook: &Runbook, kind: Text) -> Html {
        html! {
            <div class={classes!("paper", self.second.map(|_| "is-two"))} lang={runbook.lang.tag()}>
                <p class="paper-kind">{ self.word(kind) }</p>
                <p class="paper-title">{ &runbook.title }</p>
                <p class="paper-path">{ self.text(&runbook.path) }</p>
                { for runbook.chapters.iter().enumerate().map(|(n, it)| html! {
                    <section class={classes!("chapter", format!("chapter-{}", it.id))} id={format!("runbook-{}-{}", n + 1, it.id)}>
                        <h2>{ self.text(&it.title) }</h2>
                        { for it.blocks.chunk_by(is_alike).map(|it| self.blocks(it)) }
                    </section>
                }) }
            </div>
        }
    }

    /// A text that may hold both languages.
    fn text(self, text: &str) -> Html {
        let (first, second) = parted(text);
        match second.zip(self.second) {
            Some((second, lang)) => html! {
                <><span class="first">{ first }</span><span class="second" lang={lang.tag()}>{ second }</span></>
            },
            None => html! { { first } },
        }
    }

    /// A word of our own.
    fn word(self, word: Text) -> Html {
        let first = word.in_lang(self.first);
        match self.second.map(|it| (it, word.in_lang(it))) {
            Some((lang, second)) if second != first => html! {
                <>{ first }<span class="aside" lang={lang.tag()}>{ " / " }{ second }</span></>
            },
            _ => html! { { first } },
        }
    }

    /// A paragraph that begins with a word; in two languages side by side.
    fn says(self, class: &'static str, label: Text, text: &str) -> Html {
        let (first, second) = parted(text);
        match self.second {
            Some(lang) => html! {
                <p class={classes!(class, "two")}>
                    <span><strong>{ label.in_lang(self.first) }</strong>{ " " }{ first }</span>
                    <span class="second" lang={lang.tag()}>
                        <strong>{ label.in_lang(lang) }</strong>{ " " }{ second.unwrap_or(first) }
                    </span>
                </p>
            },
            None => html! { <p {class}><strong>{ label.in_lang(self.first) }</strong>{ " " }{ first }</p> },
        }
    }

    /// A paragraph; in two languages side by side.
    fn paragraph(self, class: Option<&'static str>, text: &str) -> Html {
        html! { <p class={classes!(class, self.second.map(|_| "two"))}>{ self.text(text) }</p> }
    }

    /// Blocks in a row. Of many steps that are alike the first is printed in full, and of the others what differs.
    fn blocks(self, blocks: &[Block]) -> Html {
        let full = match blocks {
            [Block::Step(first), ..] if blocks.len() > MOST_IN_FULL => Some(first),
            _ => None,
        };
        html! {
            { for blocks.iter().enumerate().map(|(at, it)| match (it, full) {
                (Block::Step(sheet), Some(first)) if at > 0 => self.differing(sheet, first),
                _ => self.block(it),
            }) }
        }
    }

    /// What a step does otherwise than the first of its kind.
    fn differing(self, sheet: &Sheet, first: &Sheet) -> Html {
        let own: Vec<Said> = sheet.lines.iter().filter(|it| !first.lines.contains(it)).cloned().collect();
        let as_first = |lang: Lang| AS_STEP.fill(lang, &Values::new().with("n", first.number));
        html! {
            <article class="paper-step">
                { self.head(sheet) }
                { self.lines(&own) }
                <p class="paper-why">
                    { as_first(self.first) }
                    if let Some(lang) = self.second {
                        <span class="second" lang={lang.tag()}>{ as_first(lang) }</span>
                    }
                </p>
                { self.sign(sheet) }
            </article>
        }
    }

    fn block(self, block: &Block) -> Html {
        match block {
            Block::Says(text) => self.paragraph(None, text),
            Block::Warns(text) => self.paragraph(Some("warns"), text),
            Block::Fields(fields) => html! {
                <dl class="paper-fields">
                    { for fields.iter().map(|(label, value)| html! {
                        <div><dt>{ self.text(label) }</dt><dd>{ self.text(value) }</dd></div>
                    }) }
                </dl>
            },
            Block::Heading(text) => html! { <h3>{ self.text(text) }</h3> },
            Block::List(items) => {
                html! { <ul>{ for items.iter().map(|it| html! { <li>{ self.text(it) }</li> }) }</ul> }
            }
            Block::Code { side, path, says } => html! {
                <figure class="paper-code">
                    { code(*side, path, share_words::QR.in_lang(self.first)) }<figcaption>{ self.text(says) }</figcaption>
                </figure>
            },
            Block::Table { head, rows } => self.table("", head, rows),
            Block::Sign { head, rows } => self.table("to-sign", head, rows),
            Block::Listing { label, text } => html! {
                <div class="paper-listing">
                    <p class="paper-label">{ self.text(label) }</p>
                    <pre>{ for text.trim_end().lines().map(|it| html! { <code>{ it }</code> }) }</pre>
                </div>
            },
            Block::Items(items) => html! { { for items.iter().map(|it| self.item(it)) } },
            Block::Step(sheet) => self.step(sheet),
        }
    }

    fn table(self, class: &'static str, head: &[String], rows: &[Vec<String>]) -> Html {
        let widths = Widths::of(head, rows);
        let narrow = |at: usize| widths.is_narrow(at).then_some("is-narrow");
        html! {
            <div class="table-frame" tabindex="0">
                <table class={classes!(class, widths.words_fit.then_some("has-words"))}>
                    <thead><tr>{ for head.iter().map(|it| if it.is_empty() {
                        html! { <td></td> }
                    } else {
                        html! { <th scope="col">{ self.text(it) }</th> }
                    }) }</tr></thead>
                    <tbody>
                        { for rows.iter().map(|row| html! {
                            <tr>{ for row.iter().enumerate().map(|(at, it)| html! {
                                <td class={classes!(narrow(at))}>{ self.text(it) }</td>
                            }) }</tr>
                        }) }
                    </tbody>
                </table>
            </div>
        }
    }

    fn item(self, item: &Item) -> Html {
        html! {
            <div class="paper-item">
                <p class="paper-item-head">
                    <span class="paper-box" aria-hidden="true" />
                    <span class="paper-number">{ &item.mark }</span>
                    <span class="paper-words">{ self.text(&item.title) }</span>
                </p>
                { self.lines(&item.lines) }
                { self.sources(&item.sources) }
            </div>
        }
    }

    fn step(self, sheet: &Sheet) -> Html {
        let field = |label: Text, value: Html| html! { <div><dt>{ self.word(label) }</dt><dd>{ value }</dd></div> };
        html! {
            <article class="paper-step">
                { self.head(sheet) }
                { self.paragraph(None, &sheet.purpose) }
                <dl class="paper-facts">
                    { field(said::WHO, self.run_on(&sheet.who, ", ")) }
                    { field(said::TOOL, self.text(&sheet.tool)) }
                    { field(said::TIME, self.text(&sheet.minutes)) }
                    { field(said::IMPACT, self.text(&sheet.impact)) }
                </dl>
                { self.lines(&sheet.lines) }
                if !sheet.because.is_empty() {
                    <p class="paper-why"><strong>{ self.word(said::WHY_HERE) }</strong>{ " " }{ self.run_on(&sheet.because, " ") }</p>
                }
                { self.sources(&sheet.sources) }
                { self.sign(sheet) }
            </article>
        }
    }

    fn head(self, sheet: &Sheet) -> Html {
        let half = sheet.done.as_ref().map(|it| if it.half { "is-half" } else { "is-done" });
        html! {
            <h3>
                <span class={classes!("paper-box", half)} aria-hidden="true" />
                <span class="paper-number">{ sheet.number }</span>
                <span class="paper-words">{ self.text(&sheet.title) }</span>
            </h3>
        }
    }

    fn sign(self, sheet: &Sheet) -> Html {
        let fields = match &sheet.done {
            Some(Done { half, notes: [when, who, note] }) => [
                (if *half { said::BEGUN_AT } else { said::DONE_AT }, when.as_str()),
                (said::WHO, who),
                (said::NOTE, note),
            ],
            None => [(said::PLANNED_AT, sheet.planned.as_str()), (said::DONE_AT, ""), (said::SIGNED, "")],
        };
        html! {
            <dl class="paper-sign">
                { for fields.into_iter().map(|(label, value)| html! {
                    <div><dt>{ self.word(label) }</dt><dd>{ value }</dd></div>
                }) }
            </dl>
        }
    }

    fn sources(self, sources: &[String]) -> Html {
        if sources.is_empty() {
            return Html::default();
        }
        html! { <p class="paper-sources">{ self.word(said::SOURCES_OF) }{ ": " }{ self.run_on(sources, " · ") }</p> }
    }

    /// Several texts in one run, first all in the one language and then all in the other.
    fn run_on(self, texts: &[String], between: &'static str) -> Html {
        let first: Vec<&str> = texts.iter().map(|it| parted(it).0).collect();
        let second: Vec<&str> = texts.iter().map(|it| parted(it).1.unwrap_or(parted(it).0)).collect();
        let (first, second) = (first.join(between), second.join(between));
        match self.second.filter(|_| first != second) {
            Some(lang) => html! {
                <><span class="first">{ first }</span><span class="second" lang={lang.tag()}>{ second }</span></>
            },
            None => html! { { first } },
        }
    }

    /// The lines of a step. Commands that follow each other stand in one frame, each in a line of its own.
    fn lines(self, lines: &[Said]) -> Html {
        let kind = |it: &Said| match it {
            Said::Run(_) => 1,
            Said::WayBackRun(_) => 2,
            _ => 0,
        };
        let alike = lines.chunk_by(|one, next| kind(one) > 0 && kind(one) == kind(next));
        html! { { for alike.map(|it| self.alike(it)) } }
    }

    fn alike(self, lines: &[Said]) -> Html {
        let runs: Vec<&str> = lines
            .iter()
            .filter_map(|it| match it {
                Said::Run(run) | Said::WayBackRun(run) => Some(run.as_str()),
                Said::Check { run, .. } => run.as_deref(),
                _ => None,
            })
            .collect();
        let line = |label: Text, text: &str| self.says("paper-line", label, text);
        let says = match &lines[0] {
            Said::Run(_) => Html::default(),
            Said::WayBackRun(_) => html! { <p class="paper-line"><strong>{ self.word(said::WAY_BACK) }</strong></p> },
            Said::Do(text) => line(phrases::DO, text),
            Said::Check { expect, .. } => line(said::CHECK, expect),
            Said::Abort(text) => line(said::ABORT, text),
            Said::WayBack(text) => line(said::WAY_BACK, text),
            Said::NoWayBack(text) => line(said::NO_WAY_BACK, text),
            Said::Note(text) => line(said::NOTE, text),
            Said::Trouble(text) => line(said::TROUBLE, text),
            Said::Contradiction(text) => line(said::CONTRADICTION, text),
        };
        html! {
            <>
                { says }
                if !runs.is_empty() {
                    <pre>{ for runs.iter().map(|it| html! { <code>{ it }</code> }) }</pre>
                }
            </>
        }
    }
}
