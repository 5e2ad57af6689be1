//! The bar on top: the plan's name, its standing, and what can be done anywhere.

use yew::{
    Callback, Event, FocusEvent, Html, InputEvent, MouseEvent, Properties, TargetCast, classes, component, html,
};

use crate::runbook::words;
use crate::session::msg::Msg;
use crate::session::{Page, TITLE, Theme};
use crate::text::Values;
use crate::text::lang::Lang;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::marks::standing_mark;
use crate::ui::parts::{compare_words, keeping_words};
use crate::ui::phrases;

/// Properties of [`Bar`].
#[derive(Clone, PartialEq, Properties)]
pub struct BarProps {
    /// The session.
    pub session: View,
}

/// The bar on top.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let has_plan = session.has_plan();
    html! {
        <header class="bar">
            <button type="button" class="brand" data-page="home" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(Page::Home))}
                aria-current={(session.page == Page::Home).then_some("page")}>
                { logo() }
                <span>{ "Cutover" }</span>
                <span class="hidden">{ ctx.t(phrases::TO_HOME) }</span>
            </button>
            if has_plan {
                { name(&ctx, session) }
                <div class="bar-standing" id="standing">{ standing_mark(&ctx, session.report.verdict()) }</div>
            }
            <div class="bar-tools">
                if has_plan {
                    { tool(&ctx, Icon::Undo, phrases::UNDO, Msg::Undone, session.history.can_undo(), "undo") }
                    { tool(&ctx, Icon::Redo, phrases::REDO, Msg::Redone, session.history.can_redo(), "redo") }
                }
                { tool(&ctx, Icon::Open, phrases::OPEN, Msg::OpenPressed, true, "open") }
                if has_plan {
                    { tool(&ctx, Icon::Save, phrases::SAVE, Msg::SavePressed, true, "save") }
                    { tool(&ctx, Icon::Link, phrases::SHARE, Msg::SharePressed, true, "share") }
                    { tool(&ctx, Icon::Print, phrases::PRINT, Msg::PrintPressed, true, "print") }
                }
                if session.unsaved {
                    { tool(&ctx, Icon::Warn, keeping_words::NOT_SAVED, Msg::SavePressed, true, "unsaved") }
                }
                if has_plan || session.shelf.plans().len() > 1 {
                    { tool(&ctx, Icon::Compare, compare_words::COMPARE, Msg::PageOpened(Page::Compare), true, "compare") }
                }
                if has_plan {
                    { veil(&ctx, session) }
                }
                { tool(&ctx, Icon::Keys, phrases::KEYS, Msg::KeysPressed, true, "keys") }
                { lang_picker(&ctx, session.lang) }
                { theme_picker(&ctx, session.theme) }
            </div>
        </header>
    }
}

fn name(ctx: &Ctx, session: &View) -> Html {
    let send = ctx.send.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let value = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
        send.emit(Msg::Typed(TITLE, value));
    });
    let value = session.drafts.get(&TITLE).map_or_else(|| session.title(), |it| it.text.clone());
    html! {
        <div class="bar-name">
            <input id="title" type="text" {value} {oninput} onblur={ctx.on::<FocusEvent>(Msg::Left(TITLE))}
                aria-label={ctx.t(phrases::PLAN_NAME)} placeholder={ctx.t(phrases::UNNAMED)} maxlength="80"
                readonly={session.is_veiled()} autocomplete="off" spellcheck="false" />
        </div>
    }
}

fn tool(ctx: &Ctx, icon: Icon, label: crate::text::Text, msg: Msg, enabled: bool, id: &'static str) -> Html {
    html! {
        <button type="button" class="tool" id={format!("tool-{id}")} disabled={!enabled} title={ctx.t(label)}
            onclick={ctx.on::<MouseEvent>(msg)}>
            { glyph(icon) }
            <span class="tool-word">{ ctx.t(label) }</span>
        </button>
    }
}

/// Hides the names, and says that they are hidden.
fn veil(ctx: &Ctx, session: &View) -> Html {
    let veiled = session.is_veiled();
    html! {
        <button type="button" class={classes!("tool", veiled.then_some("is-on"))} id="tool-veil" aria-pressed={veiled.to_string()}
            title={ctx.t(phrases::VEIL_SAYS)} onclick={ctx.on::<MouseEvent>(Msg::VeilChosen(!veiled))}>
            { glyph(Icon::Hidden) }
            <span class="tool-word">{ ctx.t(if veiled { phrases::NAMES_HIDDEN } else { phrases::HIDE_NAMES }) }</span>
        </button>
    }
}

fn lang_picker(ctx: &Ctx, current: Lang) -> Html {
    let send = ctx.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        send.emit(Msg::LangChosen(Lang::from_tag(&value).unwrap_or_default()));
    });
    html! {
        <label class="picker">
            { glyph(Icon::Language) }
            <span class="hidden">{ ctx.t(phrases::LANGUAGE) }</span>
            <select id="lang" {onchange} title={ctx.t(phrases::LANGUAGE)}>
                { for Lang::ALL.iter().map(|it| html! {
                    <option value={it.tag()} lang={it.tag()} selected={*it == current}>{ it.own_name() }</option>
                }) }
            </select>
        </label>
    }
}

fn theme_picker(ctx: &Ctx, current: Theme) -> Html {
    let send = ctx.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        send.emit(Msg::ThemeChosen(Theme::from_code(&value).unwrap_or(Theme::System)));
    });
    html! {
        <label class="picker">
            { glyph(Icon::Theme) }
            <span class="hidden">{ ctx.t(phrases::THEME) }</span>
            <select id="theme" {onchange} title={ctx.t(phrases::THEME)}>
                { for Theme::ALL.iter().map(|it| html! {
                    <option value={it.code()} selected={*it == current}>{ ctx.t(phrases::theme(*it)) }</option>
                }) }
            </select>
        </label>
    }
}

/// The sign of the product: two servers, the line between them cut once.
fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 64 64" width="28" height="28" fill="none" stroke-width="5.5" stroke-linecap="round"
            stroke-linejoin="round" aria-hidden="true" focusable="false">
            <circle class="logo-old" cx="13" cy="32" r="8.5" />
            <circle class="logo-new" cx="51" cy="32" r="8.5" />
            <path class="logo-way" d="M37 32h-4M29.5 24.5 37 32l-7.5 7.5" />
            <path class="logo-cut" d="M31 8 25 56" stroke-dasharray="11 26.5" />
        </svg>
    }
}

/// What is read aloud, once and politely, when the standing changes.
pub fn aloud(ctx: &Ctx, session: &View) -> Html {
    let report = &session.report;
    let text = if session.has_plan() {
        let values = Values::new()
            .with("standing", report.verdict().map_or(phrases::CHECKING, words::standing))
            .with("blocks", report.counts.blocks)
            .with("questions", report.counts.questions);
        ctx.fill(phrases::ALOUD, &values)
    } else {
        String::new()
    };
    html! { <p class="hidden" role="status" aria-live="polite">{ text }</p> }
}
