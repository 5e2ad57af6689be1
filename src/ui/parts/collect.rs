//! Collecting answers: the script that reads them, its output, and where to look for what no script can read.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{Callback, Event, Html, MouseEvent, Properties, TargetCast, component, html, use_memo};

use crate::discovery::by_hand::{self, Hand};
use crate::discovery::{self, Source};
use crate::estate::Place;
use crate::estate::choices::Product;
use crate::runbook::words as sentences;
use crate::session::Page;
use crate::session::msg::Msg;
use crate::text::Values;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::collect_words as words;
use crate::ui::parts::doors::{FilePicker, NamesField};
use crate::ui::parts::field::{self, Field, FieldProps};
use crate::ui::parts::icon::{Icon, glyph};

/// Properties of [`Collect`] and of [`ByHand`].
#[derive(Clone, PartialEq, Properties)]
pub struct CollectProps {
    /// The session.
    pub session: View,
}

/// The script, how it is run, and where its output goes.
#[component]
pub fn Collect(props: &CollectProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let product = session.collects_for();
    let script = session.script();
    let known = session.report.proposal.questions.iter().filter(|it| known(product, it.place)).count();
    let all = session.report.counts.questions;
    let send = ctx.send.clone();
    let choose = Callback::from(move |event: Event| {
        if let Some(product) = Product::from_code(&event.target_unchecked_into::<HtmlSelectElement>().value()) {
            send.emit(Msg::CollectFor(product));
        }
    });
    let send = ctx.send.clone();
    let leave_out = Callback::from(move |event: Event| {
        send.emit(Msg::CollectWithoutNames(event.target_unchecked_into::<HtmlInputElement>().checked()));
    });
    let send = ctx.send.clone();
    let pasted = Callback::from(move |text: String| {
        if !text.trim().is_empty() {
            send.emit(Msg::ConsolePasted(text));
        }
    });
    html! {
        <div class="collect">
            <p class="hint">{ ctx.t(words::COLLECT_SAYS) }</p>
            if all > 0 {
                <p id="script-answers"><strong>
                    { ctx.fill(words::SCRIPT_ANSWERS_N, &Values::new().with("n", known).with("all", all)) }
                </strong></p>
            }
            <div class="collect-choices">
                <div class="field">
                    <label for="collect-product">{ ctx.t(words::SCRIPT_FOR) }</label>
                    <select id="collect-product" onchange={choose}>
                        { for Product::ALL.iter().map(|it| html! {
                            <option value={it.code()} selected={*it == product}>{ ctx.t(it.label()) }</option>
                        }) }
                    </select>
                </div>
                <label class="check">
                    <input type="checkbox" id="collect-without-names" checked={session.collecting.without_user_names} onchange={leave_out} />
                    <span>{ ctx.t(words::WITHOUT_NAMES) }</span>
                </label>
            </div>
            <p class="actions">
                <button type="button" class="primary" id="save-script" onclick={ctx.on::<MouseEvent>(Msg::ScriptWanted)}>
                    { glyph(Icon::Save) }{ ctx.t(words::SAVE_SCRIPT) }
                </button>
                <button type="button" id="copy-script" onclick={ctx.on::<MouseEvent>(Msg::CopyPressed(script.clone()))}>
                    { glyph(Icon::Copy) }{ ctx.t(words::COPY_SCRIPT) }
                </button>
            </p>
            <details class="collect-script">
                <summary>{ ctx.t(words::READ_SCRIPT) }</summary>
                <pre tabindex="0">{ &script }</pre>
            </details>
            <details class="collect-how">
                <summary>{ ctx.t(words::HOW) }</summary>
                { how(&ctx, product, session.collecting.without_user_names) }
            </details>
            <div class="collect-output">
                <div>
                    <p>{ ctx.t(words::DROP_OUTPUT) }</p>
                    <FilePicker label={ctx.t(words::CHOOSE_OUTPUT)} id="collect-input" />
                </div>
                <NamesField id="console" label={ctx.t(words::CONSOLE)} says={ctx.t(words::CONSOLE_SAYS)}
                    button={ctx.t(words::READ_CONSOLE)} done={pasted} />
            </div>
        </div>
    }
}

/// Whether the script answers the question about a place.
fn known(product: Product, place: Place) -> bool {
    matches!(discovery::source(product, place), Some(Source::Script(_)))
}

fn how(ctx: &Ctx, product: Product, without_names: bool) -> Html {
    let shell = if product == Product::Ocs2007R2 { words::WHERE_OCS } else { words::WHERE_SHELL };
    let switch = if without_names { " -WithoutUserNames" } else { "" };
    html! {
        <ol>
            <li>{ ctx.with(shell, "product", product.label()) }</li>
            <li>{ ctx.t(words::RIGHTS) }</li>
            <li>{ ctx.t(words::RUN) }{ " " }<code>{ format!(".\\{}{switch}", discovery::FILE) }</code></li>
            <li>{ ctx.t(words::RUN_AGAIN) }</li>
            <li>{ ctx.t(words::RUN_OUTSIDE) }</li>
        </ol>
    }
}

/// How many open questions nobody but a person can answer.
pub fn by_hand_count(session: &View) -> usize {
    let product = session.collects_for();
    session.report.proposal.questions.iter().filter(|it| !known(product, it.place)).count()
}

/// What must be looked up by hand: by the place where it is found, with the fields.
#[component]
pub fn ByHand(props: &CollectProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let product = session.collects_for();
    // A field that is being answered is no longer asked for, and stays all the same while the form is open.
    let places = use_memo((), |()| {
        session
            .report
            .proposal
            .questions
            .iter()
            .map(|it| it.place)
            .filter(|it| !known(product, *it))
            .collect::<Vec<_>>()
    });
    let there = |place: &&Place| place.row == u16::MAX || session.case.estate.has_row(place.table, place.row);
    let of = |hand: &'static Hand| {
        let found = |place: &&Place| discovery::source(product, **place) == Some(Source::Hand(hand));
        places.iter().filter(there).filter(found).copied().collect::<Vec<_>>()
    };
    html! {
        <div class="by-hand">
            <p class="hint">{ ctx.t(if places.is_empty() { words::NOTHING_BY_HAND } else { words::BY_HAND_SAYS }) }</p>
            { for by_hand::ALL.iter().map(|it| (*it, of(it))).filter(|(_, places)| !places.is_empty()).map(|(hand, places)| html! {
                <section class="group" id={format!("by-hand-{}", hand.id)}>
                    <h3>{ ctx.t(hand.title) }<span class="count">{ places.len() }</span></h3>
                    <p class="hint">{ ctx.t(hand.look) }</p>
                    <div class="fields">{ for places.iter().map(|it| answer(&ctx, session, *it)) }</div>
                </section>
            }) }
        </div>
    }
}

fn answer(ctx: &Ctx, session: &View, place: Place) -> Html {
    let title = sentences::question(&session.case.estate, ctx.lang, place);
    if place.column.is_empty() {
        return html! {
            <button type="button" onclick={ctx.on(Msg::PlaceOpened(place))}>{ glyph(Icon::Next) }{ title }</button>
        };
    }
    html! { <Field ..FieldProps { label: Some(title), alias: "hand-", ..field::props(session, place) } /> }
}

/// Where the answer to a question is found, as a line of its card.
pub fn source_line(ctx: &Ctx, session: &View, place: Place) -> Html {
    match discovery::source(session.collects_for(), place) {
        Some(Source::Script(command)) => html! {
            <p class="field-state">{ ctx.with(words::SCRIPT_KNOWS, "command", command.name) }</p>
        },
        Some(Source::Hand(hand)) => html! {
            <details>
                <summary>{ ctx.t(words::LOOK_HERE) }{ ": " }{ ctx.t(hand.title) }</summary>
                <p>{ ctx.t(hand.look) }</p>
            </details>
        },
        None => Html::default(),
    }
}

/// The dialog: by hand, and the script as well where it does not stand on the page below.
#[component]
pub fn CollectDialog(props: &CollectProps) -> Html {
    let ctx = use_ctx();
    html! {
        <>
            if props.session.page != Page::Checks {
                <Collect session={props.session.clone()} />
            }
            if props.session.has_plan() {
                <h3>{ ctx.t(words::BY_HAND) }</h3>
                <ByHand session={props.session.clone()} />
            }
        </>
    }
}
