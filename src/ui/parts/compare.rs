//! Two plans side by side, on the screen and on paper.

use std::rc::Rc;

use yew::{Callback, Event, Html, MouseEvent, Properties, TargetCast, component, html, use_memo};

use crate::runbook::comparison::{self, Approval};
use crate::session::Page;
use crate::session::comparing::Which;
use crate::session::msg::Msg;
use crate::text::Text;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::compare_words as words;
use crate::ui::parts::doors::{FilePicker, LinkField};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::paper;
use crate::ui::phrases;
use crate::ui::ports::{clock, document};

/// Properties of [`Compare`].
#[derive(Clone, PartialEq, Properties)]
pub struct CompareProps {
    /// The session.
    pub session: View,
}

/// The page of the comparison.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let sides = session.comparing.sides.clone();
    let there = sides.as_ref().map(|it| Rc::as_ptr(it) as usize);
    let written = use_memo((there, ctx.lang.tag()), |_| {
        let it = sides.as_ref().map(|it| comparison::comparison(&it.0, &it.1, ctx.lang));
        it.map_or_else(Html::default, |it| paper::sheet(&it, words::COMPARE))
    });
    html! {
        <div class="page" id="page-compare">
            <header class="page-head no-print">
                <h1 id="heading" tabindex="-1">{ ctx.t(words::COMPARE) }</h1>
                <p class="lead">{ ctx.t(words::COMPARE_SAYS) }</p>
            </header>
            if session.is_veiled() {
                <p>{ ctx.t(words::COMPARE_VEILED) }</p>
            } else {
                <div class="compare-pick no-print">
                    { pick(&ctx, session, false) }
                    { pick(&ctx, session, true) }
                </div>
                <details class="no-print compare-bring">
                    <summary>{ ctx.t(words::BRING) }</summary>
                    <p class="actions"><FilePicker label={ctx.t(phrases::CHOOSE_FILES)} id="compare-input" /></p>
                    <LinkField />
                </details>
                <p class="actions no-print">
                    if there.is_some() {
                        <button type="button" onclick={ctx.on::<MouseEvent>(Msg::PrintPressed)}>{ glyph(Icon::Print) }{ ctx.t(phrases::PRINT) }</button>
                        <button type="button" id="compare-md" onclick={ctx.on::<MouseEvent>(Msg::ComparisonWanted)}>{ glyph(Icon::Save) }{ "Markdown" }</button>
                    }
                    if session.has_plan() && session.approval() != Approval::Holds {
                        { approve(&ctx) }
                    }
                </p>
                if there.is_some() {
                    { (*written).clone() }
                } else {
                    <p class="no-print">{ ctx.t(words::CHOOSE_TWO) }</p>
                }
            }
        </div>
    }
}

fn approve(ctx: &Ctx) -> Html {
    let send = ctx.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let today = clock::stamp();
        send.emit(Msg::Approved(today.split(' ').next().unwrap_or_default().to_owned()));
        // The button goes away with the click; whoever works with the keyboard stays on the page.
        document::focus("heading");
    });
    html! {
        <button type="button" id="approve" {onclick}>{ glyph(Icon::Good) }{ ctx.t(words::APPROVE) }</button>
    }
}

/// The list from which one side is chosen.
fn pick(ctx: &Ctx, session: &View, after: bool) -> Html {
    let label: Text = if after { comparison::AFTER } else { comparison::BEFORE };
    let chosen = session.comparing.which[usize::from(after)].as_ref();
    let send = ctx.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let code = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        send.emit(Msg::SideChosen(after, Which::from_code(&code)));
    });
    let title = |it: &str| if it.is_empty() { ctx.t(phrases::UNNAMED).to_owned() } else { it.to_owned() };
    let mut options: Vec<(Which, String)> = Vec::new();
    if session.has_plan() {
        options.push((Which::Open, ctx.with(words::THIS_PLAN, "name", title(&session.title()))));
    }
    for it in session.shelf.plans() {
        if let Some(summary) = it.summary.as_ref().filter(|_| session.id.as_ref() != Some(&it.id)) {
            let name = format!("{}, {}", title(&summary.title), clock::words(ctx.lang, it.when));
            options.push((Which::Saved(it.id.clone()), name));
        }
    }
    for (at, (name, _)) in session.comparing.brought.iter().enumerate() {
        let name = if name.is_empty() { ctx.with(words::FROM_LINK, "n", at + 1) } else { name.clone() };
        options.push((Which::Brought(at), name));
    }
    let id = if after { "compare-after" } else { "compare-before" };
    html! {
        <div class="field">
            <label for={id}>{ ctx.t(label) }</label>
            <select {id} {onchange}>
                if chosen.is_none() {
                    <option value="" selected=true disabled=true>{ "–" }</option>
                }
                { for options.into_iter().map(|(which, name)| html! {
                    <option value={which.code()} selected={chosen == Some(&which)}>{ name }</option>
                }) }
            </select>
        </div>
    }
}

/// What is said of a plan that came from outside, until somebody decides about it.
pub fn banner(ctx: &Ctx, session: &View) -> Html {
    let Some(guest) = session.open_guest() else {
        return Html::default();
    };
    let from = match &guest.file {
        Some(file) => ctx.with(words::CAME_BY_FILE, "file", if session.is_veiled() { "…" } else { file.as_str() }),
        None => ctx.t(words::CAME_BY_LINK).to_owned(),
    };
    html! {
        <section class="guest no-print" id="guest" aria-label={ctx.t(words::FROM_OUTSIDE)}>
            <div>
                <p><strong>{ from }</strong></p>
                <p>{ ctx.t(words::RULES_OF_TODAY) }</p>
            </div>
            <p class="actions">
                <button type="button" class="primary" id="guest-keep" onclick={ctx.on::<MouseEvent>(Msg::GuestKept)}>{ ctx.t(words::KEEP) }</button>
                <button type="button" id="guest-compare" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(Page::Compare))}>{ glyph(Icon::Compare) }{ ctx.t(words::COMPARE) }</button>
                <button type="button" id="guest-discard" onclick={ctx.on::<MouseEvent>(Msg::GuestDiscarded)}>{ glyph(Icon::Remove) }{ ctx.t(words::DISCARD) }</button>
            </p>
        </section>
    }
}
