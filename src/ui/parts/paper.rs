//! The runbook as the screen and the printer show it.

use yew::{Html, Properties, classes, component, html, use_effect_with, use_memo};

use crate::runbook::write::write;
use crate::runbook::{Block, Done, Said, Sheet, phrases as said};
use crate::session::wire;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::phrases;
use crate::ui::ports::print;

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
    // A runbook is long, and it changes only with the case and the language.
    let page = use_memo((std::rc::Rc::as_ptr(&report) as usize, ctx.lang.tag()), |_| {
        let runbook = write(&report.case, &report.proposal, ctx.lang, &wire::fingerprint(&report.case));
        html! {
            <div class="paper" lang={runbook.lang.tag()}>
                <p class="paper-kind">{ ctx.t(said::RUNBOOK) }</p>
                <p class="paper-title">{ &runbook.title }</p>
                <p class="paper-path">{ &runbook.path }</p>
                { for runbook.chapters.iter().enumerate().map(|(n, it)| html! {
                    <section class={classes!("chapter", format!("chapter-{}", it.id))} id={format!("runbook-{}-{}", n + 1, it.id)}>
                        <h2>{ &it.title }</h2>
                        { for it.blocks.iter().map(|it| block(&ctx, it)) }
                    </section>
                }) }
            </div>
        }
    });
    let head = (props.session.title(), wire::fingerprint(&report.case));
    use_effect_with(head, |(title, fingerprint)| print::running_head(title, fingerprint));
    (*page).clone()
}

fn block(ctx: &Ctx, block: &Block) -> Html {
    match block {
        Block::Says(text) => html! { <p>{ text }</p> },
        Block::Warns(text) => html! { <p class="warns">{ text }</p> },
        Block::Fields(fields) => html! {
            <dl class="paper-fields">
                { for fields.iter().map(|(label, value)| html! {
                    <div><dt>{ label }</dt><dd>{ value }</dd></div>
                }) }
            </dl>
        },
        Block::Heading(text) => html! { <h3>{ text }</h3> },
        Block::List(items) => html! { <ul>{ for items.iter().map(|it| html! { <li>{ it }</li> }) }</ul> },
        Block::Table { head, rows } => html! {
            <div class="table-frame" tabindex="0">
                <table>
                    <thead><tr>{ for head.iter().map(|it| if it.is_empty() {
                        html! { <td></td> }
                    } else {
                        html! { <th scope="col">{ it }</th> }
                    }) }</tr></thead>
                    <tbody>
                        { for rows.iter().map(|row| html! {
                            <tr>{ for row.iter().map(|it| html! { <td>{ it }</td> }) }</tr>
                        }) }
                    </tbody>
                </table>
            </div>
        },
        Block::Step(sheet) => step(ctx, sheet),
    }
}

fn step(ctx: &Ctx, sheet: &Sheet) -> Html {
    let field = |label, value: &str| html! { <div><dt>{ ctx.t(label) }</dt><dd>{ value }</dd></div> };
    html! {
        <article class="paper-step">
            <h3>
                <span class={classes!("paper-box", sheet.done.as_ref().map(|it| if it.half { "is-half" } else { "is-done" }))} aria-hidden="true" />
                <span class="paper-number">{ sheet.number }</span>
                <span>{ &sheet.title }</span>
            </h3>
            <p>{ &sheet.purpose }</p>
            <dl class="paper-fields">
                { field(said::WHO, &sheet.who.join(", ")) }
                { field(said::TOOL, &sheet.tool) }
                { field(said::TIME, &sheet.minutes) }
                { field(said::IMPACT, &sheet.impact) }
            </dl>
            { for sheet.lines.iter().map(|it| line(ctx, it)) }
            if !sheet.because.is_empty() {
                <p class="paper-label">{ ctx.t(said::WHY_HERE) }</p>
                <ul>{ for sheet.because.iter().map(|it| html! { <li>{ it }</li> }) }</ul>
            }
            if !sheet.sources.is_empty() {
                <p class="paper-sources">{ ctx.t(said::SOURCES_OF) }{ ": " }{ sheet.sources.join(" · ") }</p>
            }
            <dl class="paper-sign">
                if let Some(Done { half, notes: [when, who, note] }) = &sheet.done {
                    { field(if *half { said::BEGUN_AT } else { said::DONE_AT }, when) }
                    { field(said::WHO, who) }
                    { field(said::NOTE, note) }
                } else {
                    { field(said::PLANNED_AT, &sheet.planned) }
                    { field(said::DONE_AT, "") }
                    { field(said::SIGNED, "") }
                }
            </dl>
        </article>
    }
}

fn line(ctx: &Ctx, line: &Said) -> Html {
    let says = |label, text: &str| {
        html! {
            <p class="paper-line"><strong>{ ctx.t(label) }</strong>{ " " }{ text }</p>
        }
    };
    let run = |run: &str| html! { <pre><code>{ run }</code></pre> };
    match line {
        Said::Do(text) => says(phrases::DO, text),
        Said::Run(command) => run(command),
        Said::Check { run: command, expect } => html! {
            <>
                { says(said::CHECK, expect) }
                if let Some(command) = command {
                    { run(command) }
                }
            </>
        },
        Said::Abort(text) => says(said::ABORT, text),
        Said::WayBack(text) => says(said::WAY_BACK, text),
        Said::WayBackRun(command) => html! {
            <>
                <p class="paper-line"><strong>{ ctx.t(said::WAY_BACK) }</strong></p>
                { run(command) }
            </>
        },
        Said::NoWayBack(text) => says(said::NO_WAY_BACK, text),
        Said::Note(text) => says(said::NOTE, text),
        Said::Trouble(text) => says(said::TROUBLE, text),
        Said::Contradiction(text) => says(said::CONTRADICTION, text),
    }
}
