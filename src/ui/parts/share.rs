//! The dialogs of sharing: the link that is made, and the passphrase of one that was opened.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, MouseEvent, Properties, SubmitEvent, component, html, use_node_ref, use_state};

use crate::session::msg::Msg;
use crate::session::sharing::{Asked, Made, Opening, Sharing};
use crate::session::wire;
use crate::share::{LONGEST, qr};
use crate::text::{Text, number};
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::share_words as words;
use crate::ui::phrases;

/// The limits that links meet on their way, with the longest that passes.
const LIMITS: [(Text, usize); 5] = [
    (words::L_QR, qr::LONGEST),
    (words::L_MAIL, 1_000),
    (words::L_TEAMS, 2_000),
    (words::L_CHAT, 2_000),
    (words::L_BROWSER, LONGEST),
];

/// The link, what it carries, and where it passes.
pub fn share(ctx: &Ctx, session: &View, sharing: &Sharing) -> Html {
    html! {
        <>
            <p>{ ctx.t(words::SAYS) }</p>
            <fieldset class="carries">
                <legend>{ ctx.t(words::CARRIES) }</legend>
                if !session.case.progress.is_empty() {
                    { check(ctx, "share-progress", words::PROGRESS, sharing.with_progress, Msg::ProgressChosen(!sharing.with_progress)) }
                }
                { check(ctx, "share-veil", phrases::HIDE_NAMES, session.is_veiled(), Msg::VeilChosen(!session.is_veiled())) }
                <p class="hint">{ ctx.t(phrases::VEIL_SAYS) }</p>
                { check(ctx, "share-lock", words::LOCK, sharing.locked, Msg::LockChosen(!sharing.locked)) }
                if sharing.locked {
                    <p class="hint">{ ctx.t(words::LOCK_SAYS) }</p>
                    <PassphraseField id="share-passphrase" button={ctx.t(words::MAKE_LOCKED)} is_new=true
                        fault={fault(ctx, &sharing.made)} busy={matches!(sharing.made, Made::Locking(_))}
                        done={ctx.send.reform(Msg::PassphraseGiven)} />
                }
            </fieldset>
            <div role="status">
                if matches!(sharing.made, Made::Locking(_)) {
                    <p>{ ctx.t(words::LOCKING) }</p>
                }
                if sharing.made == Made::TooLarge {
                    { warns(&ctx.with(words::TOO_LARGE, "n", LONGEST)) }
                }
                if let (Made::Link(_), true) = (&sharing.made, sharing.locked) {
                    <p class="mark is-good">{ glyph(Icon::Good) }{ ctx.t(words::LOCKED) }</p>
                }
            </div>
            if let Made::Link(link) = &sharing.made {
                <label for="share-link">{ ctx.t(phrases::LINK) }</label>
                <textarea id="share-link" readonly=true rows="4" value={link.to_string()} />
            }
            <p class="actions">
                if let Made::Link(link) = &sharing.made {
                    <button type="button" class="primary" onclick={ctx.on::<MouseEvent>(Msg::CopyPressed(link.to_string()))}>
                        { glyph(Icon::Copy) }{ ctx.t(phrases::COPY_LINK) }
                    </button>
                }
                <button type="button" onclick={ctx.on::<MouseEvent>(Msg::SavePressed)}>
                    { glyph(Icon::Save) }{ ctx.t(phrases::SAVE_FILE) }
                </button>
            </p>
            if let Made::Link(link) = &sharing.made {
                { limits(ctx, link.chars().count()) }
                { picture(ctx, link) }
            }
            <p>{ ctx.t(crate::runbook::phrases::FINGERPRINT) }{ ": " }<code id="fingerprint">{ wire::fingerprint(&session.case) }</code></p>
        </>
    }
}

fn check(ctx: &Ctx, id: &'static str, label: Text, checked: bool, msg: Msg) -> Html {
    html! {
        <label class="check">
            <input type="checkbox" {id} {checked} onchange={ctx.on::<Event>(msg)} />
            <span>{ ctx.t(label) }</span>
        </label>
    }
}

fn warns(says: &str) -> Html {
    html! { <p class="mark is-warn">{ glyph(Icon::Warn) }{ says }</p> }
}

fn fault(ctx: &Ctx, made: &Made) -> Option<String> {
    match made {
        Made::Wanted(Some(weakness)) => Some(ctx.with(weakness.text(), "n", crate::share::passphrase::SHORTEST)),
        Made::NoCipher => Some(ctx.t(words::NO_CIPHER).to_owned()),
        _ => None,
    }
}

fn limits(ctx: &Ctx, length: usize) -> Html {
    html! {
        <>
            <table class="limits">
                <caption>{ ctx.with(words::LENGTH, "n", length) }</caption>
                <thead><tr><th scope="col">{ ctx.t(words::WHERE) }</th><th scope="col">{ ctx.t(words::LIMIT) }</th><th scope="col">{ ctx.t(words::PASSES) }</th></tr></thead>
                <tbody>
                    { for LIMITS.iter().map(|(label, most)| {
                        let fits = length <= *most;
                        html! {
                            <tr>
                                <th scope="row">{ ctx.t(*label) }</th>
                                <td class="count">{ number::count(ctx.lang, *most as u64) }</td>
                                <td>
                                    <span class={yew::classes!("mark", if fits { "is-good" } else { "is-warn" })}>
                                        { glyph(if fits { Icon::Good } else { Icon::Warn }) }
                                        { ctx.t(if fits { words::FITS } else { words::TOO_LONG }) }
                                    </span>
                                </td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
            if LIMITS.iter().skip(1).any(|(_, most)| length > *most) {
                <p class="hint">{ ctx.t(words::RATHER_FILE) }</p>
            }
        </>
    }
}

fn picture(ctx: &Ctx, link: &str) -> Html {
    qr::picture(link).map(|it| code(it.side, &it.path, ctx.t(words::QR))).unwrap_or_default()
}

/// A code to be read with a telephone: dark on white in either theme, or no telephone would read it.
pub fn code(side: u16, path: &str, says: &str) -> Html {
    html! {
        <svg class="qr" viewBox={format!("0 0 {side} {side}")} shape-rendering="crispEdges" role="img" aria-label={says.to_owned()}>
            <rect width={side.to_string()} height={side.to_string()} fill="#fff" />
            <path d={path.to_owned()} fill="#000" />
        </svg>
    }
}

/// The passphrase of a link that was opened.
pub fn unlock(ctx: &Ctx, opening: &Opening) -> Html {
    let fault = match opening.asked {
        Asked::Wrong => Some(words::WRONG),
        Asked::NoCipher => Some(words::NO_CIPHER),
        Asked::Passphrase | Asked::Trying => None,
    };
    html! {
        <>
            <p>{ ctx.t(words::UNLOCK_SAYS) }</p>
            <PassphraseField id="unlock-passphrase" button={ctx.t(phrases::OPEN_LINK)} is_new=false
                fault={fault.map(|it| ctx.t(it).to_owned())} busy={opening.asked == Asked::Trying}
                done={ctx.send.reform(Msg::UnlockGiven)} />
            <div role="status">
                if opening.asked == Asked::Trying {
                    <p>{ ctx.t(words::TRYING) }</p>
                }
            </div>
        </>
    }
}

/// Properties of [`PassphraseField`].
#[derive(Clone, PartialEq, Properties)]
pub struct PassphraseProps {
    /// The id of the control.
    pub id: &'static str,
    /// What the button says.
    pub button: &'static str,
    /// Whether it is thought up here.
    pub is_new: bool,
    /// Why the last one was not taken.
    pub fault: Option<String>,
    /// Whether the browser is at work on it.
    pub busy: bool,
    /// Called with the passphrase.
    pub done: Callback<String>,
}

/// A field for a passphrase, which stays in the field.
#[component]
pub fn PassphraseField(props: &PassphraseProps) -> Html {
    let ctx = use_ctx();
    let node = use_node_ref();
    let shown = use_state(|| false);
    let onsubmit = {
        let (done, node, busy) = (props.done.clone(), node.clone(), props.busy);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let (Some(input), false) = (node.cast::<HtmlInputElement>(), busy) {
                done.emit(input.value());
            }
        })
    };
    let onshow = {
        let shown = shown.clone();
        Callback::from(move |_: Event| shown.set(!*shown))
    };
    let fault_id = format!("{}-fault", props.id);
    html! {
        <form class="link-field" {onsubmit}>
            <label for={props.id}>{ ctx.t(words::PASSPHRASE) }</label>
            <input id={props.id} ref={node} type={if *shown { "text" } else { "password" }} spellcheck="false" autocapitalize="off"
                autocomplete={if props.is_new { "new-password" } else { "off" }}
                aria-invalid={props.fault.is_some().to_string()} aria-describedby={fault_id.clone()} />
            <div role="alert" id={fault_id}>
                if let Some(fault) = &props.fault {
                    { warns(fault) }
                }
            </div>
            <label class="check">
                <input type="checkbox" checked={*shown} onchange={onshow} />
                <span>{ ctx.t(words::SHOW) }</span>
            </label>
            <button type="submit" disabled={props.busy}>{ props.button }</button>
        </form>
    }
}
