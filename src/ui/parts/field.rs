//! One field of one row: its label, its control, where its value came from, and what was found about it.

use yew::{
    Callback, Event, FocusEvent, Html, InputEvent, KeyboardEvent, Properties, TargetCast, classes, component, html,
};

use crate::estate::cell::{Kind, Raw};
use crate::estate::said::Origin;
use crate::estate::zone::Zone;
use crate::estate::{Column, Place};
use crate::rules::Weight;
use crate::session::msg::Msg;
use crate::session::update::field_id;
use crate::session::{Draft, Session, typing};
use crate::text::lang::Lang;
use crate::ui::ctx::{Ctx, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::marks::weight_mark;
use crate::ui::phrases;

/// Properties of [`Field`]: everything that it shows, so that it is drawn anew only when that changes.
#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    /// The field.
    pub place: Place,
    /// Its value.
    pub raw: Raw,
    /// Its value as text.
    pub text: String,
    /// Where the value came from.
    pub origin: Option<String>,
    /// What is being typed.
    pub draft: Option<Draft>,
    /// What was found about it.
    pub findings: Vec<(Weight, &'static str, String)>,
    /// The weight of the question about it, if it is asked.
    pub asked: Option<Weight>,
    /// Whether it shows an alias, so that nothing can be typed.
    pub veiled: bool,
    /// The rows that may be chosen.
    pub options: Vec<(u16, String)>,
    /// Another label than the column's.
    pub label: Option<String>,
    /// What its element's id begins with, so that it has one of its own: the same field may stand on a screen twice.
    pub alias: &'static str,
}

/// What a field shows.
pub fn props(session: &Session, place: Place) -> FieldProps {
    let estate = &session.case.estate;
    let kind = place.table.column(place.column).map(|it| it.kind);
    let options = match kind {
        Some(Kind::Row(other)) => estate.rows(other).into_iter().map(|it| (it, estate.name_of(other, it))).collect(),
        _ => Vec::new(),
    };
    let findings = session.report.findings_at(place);
    FieldProps {
        place,
        raw: estate.cell(place),
        text: typing::shown(estate, place),
        origin: origin(session, place, session.lang),
        draft: session.drafts.get(&place).cloned(),
        findings: findings
            .map(|it| (it.rule.weight, it.rule.id, it.rule.says.fill(session.lang, &it.values)))
            .collect(),
        asked: session.report.asked_at(place),
        veiled: session.hides(place),
        options,
        label: None,
        alias: "",
    }
}

/// Where a value came from, in words.
pub fn origin(session: &Session, place: Place, lang: Lang) -> Option<String> {
    let estate = &session.case.estate;
    Some(match estate.origin(place)? {
        Origin::Typed => phrases::TYPED.in_lang(lang).to_owned(),
        Origin::Assumed => phrases::ASSUMED.in_lang(lang).to_owned(),
        Origin::File { file, line } => {
            let name = estate.files.get(usize::from(file)).map_or("?", String::as_str);
            if line == 0 { name.to_owned() } else { format!("{name}:{line}") }
        }
    })
}

/// A field with everything about it.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let ctx = use_ctx();
    let Some(column) = props.place.table.column(props.place.column) else {
        return Html::default();
    };
    let id = format!("{}{}", props.alias, field_id(props.place));
    // Where the value came from is read out with what was found about it.
    let note_id = format!("{id}-state {id}-note");
    let label = props.label.clone().unwrap_or_else(|| ctx.t(column.label).to_owned());
    let fault = props.draft.as_ref().and_then(|it| it.fault.as_ref());
    let untold = props.raw == Raw::NotTold;
    let class = classes!(
        "field",
        untold.then_some("is-untold"),
        fault.is_some().then_some("is-fault"),
        (untold && props.asked == Some(Weight::Blocks)).then_some("is-asked"),
        matches!(column.kind, Kind::Flag).then_some("field-flag"),
    );
    let state = state(&ctx, props, &id);
    let control = match column.kind {
        Kind::Flag => flag(&ctx, props, &id, &label, &note_id, &state),
        Kind::Choice(_) | Kind::Row(_) => html! {
            <>
                <div class="field-top"><label for={id.clone()}>{ &label }</label>{ state }</div>
                { select(&ctx, props, column, &id, &note_id) }
            </>
        },
        _ => html! {
            <>
                <div class="field-top"><label for={id.clone()}>{ &label }</label>{ state }</div>
                { text(&ctx, props, column, &id, &note_id, fault.is_some()) }
            </>
        },
    };
    html! {
        <div class={class}>
            { control }
            <div class="field-notes" id={format!("{id}-note")}>
                if let Some(fault) = fault {
                    <p class="field-fault">{ fault.text().fill(ctx.lang, &fault.values()) }</p>
                }
                { for props.findings.iter().map(|(weight, rule, says)| html! {
                    <p class="field-finding">
                        { weight_mark(&ctx, *weight) }
                        <a href={format!("#reference/{rule}")}>{ says }</a>
                    </p>
                }) }
            </div>
        </div>
    }
}

/// Told, not told, or none; and from where.
fn state(ctx: &Ctx, props: &FieldProps, id: &str) -> Html {
    let asked = props.asked.filter(|_| props.raw == Raw::NotTold);
    html! {
        <span class="field-state" id={format!("{id}-state")}>
            if asked == Some(Weight::Blocks) {
                <span class="mark is-asks">{ glyph(Icon::Asks) }{ ctx.t(phrases::ASKED) }</span>
            } else if props.raw == Raw::NotTold {
                { ctx.t(phrases::NOT_TOLD) }
            } else if let Some(origin) = &props.origin {
                { origin }
            }
        </span>
    }
}

/// Yes, no, or not told.
fn flag(ctx: &Ctx, props: &FieldProps, id: &str, label: &str, note_id: &str, state: &Html) -> Html {
    let place = props.place;
    let name = format!("{id}-flag");
    let label_id = format!("{id}-label");
    let option = |value: Raw, word: &'static str, id: String| {
        html! {
            <label class={classes!("segment", (props.raw == value).then_some("is-on"))}>
                <input type="radio" name={name.clone()} {id} checked={props.raw == value}
                    onchange={ctx.on::<Event>(Msg::Set(place, value))} />
                <span>{ word }</span>
            </label>
        }
    };
    html! {
        <>
            <div class="field-top"><span class="field-label" id={label_id.clone()}>{ label }</span>{ state.clone() }</div>
            <div class="segments" role="radiogroup" aria-labelledby={label_id} aria-describedby={note_id.to_owned()}>
                { option(Raw::one("yes"), ctx.t(phrases::YES), id.to_owned()) }
                { option(Raw::one("no"), ctx.t(phrases::NO), format!("{id}-no")) }
                { option(Raw::NotTold, ctx.t(phrases::UNKNOWN), format!("{id}-untold")) }
            </div>
        </>
    }
}

/// The value of an option: a lone hyphen is none, and nothing is not told.
const NONE: &str = "-";

fn select(ctx: &Ctx, props: &FieldProps, column: &'static Column, id: &str, note_id: &str) -> Html {
    let place = props.place;
    let current = choice_value(&props.raw);
    let send = ctx.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        send.emit(Msg::Set(place, choice_raw(column, &value)));
    });
    html! {
        <select id={id.to_owned()} {onchange} aria-describedby={note_id.to_owned()}>
            { for choice_options(ctx, column, &props.options).into_iter().map(|(value, label)| html! {
                <option selected={value == current} value={value.clone()}>{ label }</option>
            }) }
        </select>
    }
}

/// The options of a choice: values and labels, *not told* first.
pub fn choice_options(ctx: &Ctx, column: &Column, rows: &[(u16, String)]) -> Vec<(String, String)> {
    let mut out = vec![(String::new(), format!("– {} –", ctx.t(phrases::NOT_TOLD)))];
    match column.kind {
        Kind::Choice(words) | Kind::Words(words) => {
            out.extend(words.iter().map(|it| (it.code.to_owned(), ctx.t(it.label).to_owned())));
        }
        Kind::Flag => {
            out.push(("yes".to_owned(), ctx.t(phrases::YES).to_owned()));
            out.push(("no".to_owned(), ctx.t(phrases::NO).to_owned()));
        }
        Kind::Row(_) => out.extend(rows.iter().map(|(row, name)| (row.to_string(), name.clone()))),
        _ => (),
    }
    if column.may_be_nothing {
        out.push((NONE.to_owned(), ctx.t(phrases::NONE).to_owned()));
    }
    out
}

/// The option that stands for a value.
pub fn choice_value(raw: &Raw) -> String {
    match raw {
        Raw::NotTold | Raw::Many(_) => String::new(),
        Raw::Nothing => NONE.to_owned(),
        Raw::One(code) => code.clone(),
        Raw::Row(row) => row.to_string(),
    }
}

/// The value that an option stands for.
pub fn choice_raw(column: &Column, value: &str) -> Raw {
    match (value, column.kind) {
        ("", _) => Raw::NotTold,
        (NONE, _) => Raw::Nothing,
        (row, Kind::Row(_)) => row.parse().map_or(Raw::NotTold, Raw::Row),
        (code, _) => Raw::one(code),
    }
}

fn text(ctx: &Ctx, props: &FieldProps, column: &Column, id: &str, note_id: &str, faulty: bool) -> Html {
    let place = props.place;
    let value = props.draft.as_ref().map_or_else(|| props.text.clone(), |it| it.text.clone());
    let id = id.to_owned();
    let describedby = note_id.to_owned();
    let invalid = faulty.then_some("true");
    let onblur = ctx.on::<FocusEvent>(Msg::Left(place));
    let send = ctx.send.clone();
    let onkeydown = {
        let send = send.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                send.emit(Msg::GivenUp(place));
            }
        })
    };
    let none = column.may_be_nothing.then(|| {
        let on = props.raw == Raw::Nothing;
        let next = if on { Raw::NotTold } else { Raw::Nothing };
        html! {
            <button type="button" class="quiet" aria-pressed={on.to_string()} onclick={ctx.on(Msg::Set(place, next))}>
                { ctx.t(phrases::NONE) }
            </button>
        }
    });
    let control = if column.kind == Kind::Names {
        let oninput = Callback::from(move |event: InputEvent| {
            let value = event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().value();
            send.emit(Msg::Typed(place, value));
        });
        html! {
            <textarea {id} readonly={props.veiled} rows="2" spellcheck="false" autocapitalize="none" {value} {oninput} {onblur} {onkeydown}
                aria-describedby={describedby} aria-invalid={invalid} />
        }
    } else {
        let oninput = Callback::from(move |event: InputEvent| {
            let value = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
            send.emit(Msg::Typed(place, value));
        });
        let (kind, mode) = match column.kind {
            Kind::Date => ("date", None),
            Kind::Time => ("time", None),
            Kind::Count(_) => ("text", Some("numeric")),
            _ => ("text", None),
        };
        let list = (column.kind == Kind::Zone).then(|| format!("{id}-zones"));
        html! {
            <>
                <input {id} readonly={props.veiled} type={kind} inputmode={mode} list={list.clone()} spellcheck="false" autocapitalize="none"
                    autocomplete="off" {value} {oninput} {onblur} {onkeydown} aria-describedby={describedby} aria-invalid={invalid} />
                { for list.map(zones) }
            </>
        }
    };
    html! { <div class="control">{ control }{ for none }</div> }
}

/// The names of all time zones, of which the browser offers those that hold what is typed.
fn zones(id: String) -> Html {
    let mut names: Vec<&str> = Zone::names().collect();
    names.sort_unstable();
    html! { <datalist {id}>{ for names.into_iter().map(|it| html! { <option value={it} /> }) }</datalist> }
}
