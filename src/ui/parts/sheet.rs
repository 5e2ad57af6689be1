//! A table as a spreadsheet: arrow keys go from cell to cell, Enter edits, Escape gives up, and what is pasted fills
//! rows.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::{
    Callback, Event, FocusEvent, Html, KeyboardEvent, MouseEvent, Properties, TargetCast, classes, component, html,
    use_effect_with, use_node_ref, use_state,
};

use crate::estate::cell::{Kind, Raw};
use crate::estate::{Column, Place, TableId};
use crate::session::msg::Msg;
use crate::session::report::Marks;
use crate::session::typing;
use crate::session::update::field_id;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::field::{self, Field, FieldProps};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::marks::{dots, weight_class};
use crate::ui::phrases;
use crate::ui::ports::document;

/// How many rows are drawn at first, and how many more at a time.
const ROWS: usize = 200;

/// Properties of [`Sheet`].
#[derive(Clone, PartialEq, Properties)]
pub struct SheetProps {
    /// The session.
    pub session: View,
    /// The table.
    pub table: TableId,
}

/// A cell, by row and column, counted from 0.
type Spot = (usize, usize);

/// A table as a spreadsheet.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let ctx = use_ctx();
    let table = props.table;
    let columns = table.columns();
    let rows = props.session.case.estate.rows(table);
    let active = use_state(|| (0, 0));
    let editing = use_state(|| None::<String>);
    let most = use_state(|| ROWS);
    let spot = (active.0.min(rows.len().saturating_sub(1)), active.1.min(columns.len() - 1));
    let place_of = {
        let rows = rows.clone();
        move |(row, column): Spot| rows.get(row).map(|it| Place::new(table, *it, columns[column].id))
    };
    let go = {
        let (active, editing, count, place_of) = (active.clone(), editing.clone(), rows.len(), place_of.clone());
        move |(row, column): (isize, isize)| {
            let clamp = |it: isize, most: usize| usize::try_from(it).unwrap_or(0).min(most.saturating_sub(1));
            let to = (clamp(row, count), clamp(column, columns.len()));
            editing.set(None);
            active.set(to);
            if let Some(place) = place_of(to) {
                document::focus(&field_id(place));
            }
        }
    };
    let onkeydown = {
        let (go, editing, place_of, send) = (go.clone(), editing.clone(), place_of.clone(), ctx.send.clone());
        let session = props.session.clone();
        Callback::from(move |event: KeyboardEvent| {
            let (Some(place), None) = (place_of(spot), &*editing) else {
                return;
            };
            let key = event.key();
            let command = event.ctrl_key() || event.meta_key();
            let (row, column) = (signed(spot.0), signed(spot.1));
            let edit = |text: String| {
                event.prevent_default();
                if session.hides(place) {
                    // The answer says why.
                    send.emit(Msg::Typed(place, text));
                } else {
                    editing.set(Some(text));
                }
            };
            let step = |to| {
                event.prevent_default();
                go(to);
            };
            match key.as_str() {
                "ArrowUp" => step((row - 1, column)),
                "ArrowDown" => step((row + 1, column)),
                "ArrowLeft" => step((row, column - 1)),
                "ArrowRight" => step((row, column + 1)),
                "Home" if command => step((0, 0)),
                "Home" => step((row, 0)),
                "End" if command => step((isize::MAX, isize::MAX)),
                "End" => step((row, isize::MAX)),
                "PageDown" => step((row.saturating_add(10), column)),
                "PageUp" => step((row - 10, column)),
                "Enter" | "F2" => edit(typing::shown(&session.case.estate, place)),
                "Delete" | "Backspace" => {
                    event.prevent_default();
                    send.emit(Msg::Set(place, Raw::NotTold));
                }
                "c" if command => send.emit(Msg::CopyPressed(typing::shown(&session.case.estate, place))),
                // A sign that is typed begins the text anew, as in a spreadsheet.
                _ if !command && !event.alt_key() && key.chars().count() == 1 && key != " " => edit(key),
                _ => (),
            }
        })
    };
    let onpaste = {
        let (place_of, send, editing) = (place_of.clone(), ctx.send.clone(), editing.clone());
        Callback::from(move |event: Event| {
            let (Some(place), None) = (place_of(spot), &*editing) else {
                return;
            };
            let data = event.dyn_ref::<web_sys::ClipboardEvent>().and_then(web_sys::ClipboardEvent::clipboard_data);
            if let Some(text) = data.and_then(|it| it.get_data("text/plain").ok()).filter(|it| !it.is_empty()) {
                event.prevent_default();
                send.emit(Msg::Pasted(place, text));
            }
        })
    };
    let onfocusin = {
        let (active, editing) = (active.clone(), editing.clone());
        Callback::from(move |event: FocusEvent| {
            if let Some(to) = spot_of(&event)
                && to != spot
            {
                editing.set(None);
                active.set(to);
            }
        })
    };
    let ondblclick = {
        let (place_of, editing, session) = (place_of.clone(), editing.clone(), props.session.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some(place) = spot_of(&event).and_then(&place_of).filter(|it| !session.hides(*it)) {
                editing.set(Some(typing::shown(&session.case.estate, place)));
            }
        })
    };
    let done = {
        let go = go.clone();
        Callback::from(move |(down, right): Spot| {
            go((signed(spot.0) + signed(down), signed(spot.1) + signed(right)));
        })
    };
    let on_more = {
        let most = most.clone();
        Callback::from(move |_: MouseEvent| most.set(*most + ROWS))
    };
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <div class="sheet-frame">
                <table class="sheet" role="grid" aria-label={ctx.t(table.label())} {onkeydown} {onfocusin} {ondblclick}
                    onpaste={onpaste.reform(|it: yew::events::Event| it)}>
                    <thead>
                        <tr>
                            <th scope="col" class="sheet-marks"><span class="hidden">{ ctx.t(phrases::CHECKS) }</span></th>
                            { for columns.iter().map(|it| html! { <th scope="col">{ ctx.t(it.label) }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for rows.iter().take(*most).enumerate().map(|(down, row)| html! {
                            <tr key={*row}>
                                <td class="sheet-marks">{ dots(&ctx, props.session.report.marks_of_row(table, *row)) }</td>
                                { for columns.iter().enumerate().map(|(right, column)| {
                                    let here = (down, right) == spot;
                                    let text = editing.as_ref().filter(|_| here);
                                    cell(&ctx, &props.session, Place::new(table, *row, column.id), column, (down, right), here,
                                        text, &done)
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            if rows.len() > *most {
                <button type="button" class="quiet" onclick={on_more}>{ ctx.with(phrases::MORE_ROWS, "n", rows.len() - *most) }</button>
            }
            if let Some(place) = place_of(spot) {
                <div class="sheet-cell" aria-live="off">
                    <p class="sheet-where">
                        <strong>{ props.session.case.estate.name_of(table, place.row) }</strong>
                        <button type="button" class="quiet is-danger" onclick={ctx.on(Msg::Removed(table, place.row))}>
                            { glyph(Icon::Remove) }{ ctx.t(phrases::REMOVE) }
                        </button>
                    </p>
                    <Field ..FieldProps { alias: "lone-", ..field::props(&props.session, place) } />
                </div>
            }
        </>
    }
}

#[expect(clippy::cast_possible_wrap, reason = "a table has at most some thousand rows")]
fn signed(it: usize) -> isize {
    it as isize
}

/// The cell in which an event happened. The cells carry their place, so that one listener serves them all.
fn spot_of(event: &Event) -> Option<Spot> {
    let cell = event.target()?.dyn_into::<Element>().ok()?.closest("td[data-at]").ok()??;
    let at = cell.get_attribute("data-at")?;
    let (row, column) = at.split_once(' ')?;
    Some((row.parse().ok()?, column.parse().ok()?))
}

#[expect(clippy::too_many_arguments, reason = "a function instead of a component, because there are a thousand cells")]
fn cell(
    ctx: &Ctx,
    session: &View,
    place: Place,
    column: &'static Column,
    at: Spot,
    here: bool,
    editing: Option<&String>,
    done: &Callback<Spot>,
) -> Html {
    let estate = &session.case.estate;
    let draft = session.drafts.get(&place);
    let faulty = draft.is_some_and(|it| it.fault.is_some());
    let marks: Marks = session.report.marks_at(place);
    let raw = estate.cell(place);
    let untold = raw == Raw::NotTold;
    let text = draft.map_or_else(|| typing::read_out(estate, place, ctx.lang), |it| it.text.clone());
    let class = classes!(
        (column.id == "name").then_some("sheet-name"),
        matches!(column.kind, Kind::Count(_)).then_some("sheet-count"),
        untold.then_some("is-untold"),
        (untold && marks.asks).then_some("is-asks"),
        faulty.then_some("is-fault"),
        marks.gravest.map(weight_class),
        editing.is_some().then_some("is-editing"),
    );
    html! {
        <td id={field_id(place)} role="gridcell" {class} tabindex={if here { "0" } else { "-1" }}
            data-at={format!("{} {}", at.0, at.1)} aria-invalid={faulty.then_some("true")}
            title={field::origin(session, place, ctx.lang)}>
            if let Some(text) = editing {
                <Editor {place} text={text.clone()} done={done.clone()}
                    options={field::choice_options(ctx, column, &field::props(session, place).options)}
                    current={field::choice_value(&raw)} />
            } else if untold && draft.is_none() {
                <span class="hidden">{ ctx.t(phrases::NOT_TOLD) }</span>
            } else {
                { text }
            }
        </td>
    }
}

/// Properties of [`Editor`].
#[derive(Clone, PartialEq, Properties)]
struct EditorProps {
    /// The cell.
    place: Place,
    /// The text to begin with.
    text: String,
    /// What may be chosen.
    options: Vec<(String, String)>,
    /// What is chosen.
    current: String,
    /// Called when the editing is over: how many cells down and to the right to go.
    done: Callback<Spot>,
}

/// The control in a cell that is being edited.
#[component]
fn Editor(props: &EditorProps) -> Html {
    let ctx = use_ctx();
    let node = use_node_ref();
    let place = props.place;
    let column = place.table.column(place.column);
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            if let Some(element) = node.cast::<HtmlElement>() {
                let _ = element.focus();
            }
        });
    }
    let Some(column) = column else {
        return Html::default();
    };
    let label = ctx.t(column.label);
    let chosen = matches!(column.kind, Kind::Choice(_) | Kind::Flag | Kind::Row(_));
    let commit = {
        let (send, node) = (ctx.send.clone(), node.clone());
        move || {
            if let Some(input) = node.cast::<HtmlInputElement>().filter(|_| !chosen) {
                send.emit(Msg::Typed(place, input.value()));
                send.emit(Msg::Left(place));
            }
        }
    };
    let onkeydown = {
        let (commit, done, send) = (commit.clone(), props.done.clone(), ctx.send.clone());
        Callback::from(move |event: KeyboardEvent| {
            let step = match event.key().as_str() {
                "Enter" => (1, 0),
                "Tab" if !event.shift_key() => (0, 1),
                "Escape" => {
                    event.stop_propagation();
                    send.emit(Msg::GivenUp(place));
                    done.emit((0, 0));
                    return;
                }
                _ => {
                    event.stop_propagation();
                    return;
                }
            };
            event.prevent_default();
            event.stop_propagation();
            commit();
            done.emit(step);
        })
    };
    if chosen {
        let send = ctx.send.clone();
        let onchange = Callback::from(move |event: Event| {
            let value = event.target_unchecked_into::<HtmlSelectElement>().value();
            send.emit(Msg::Set(place, field::choice_raw(column, &value)));
        });
        return html! {
            <select ref={node} aria-label={label} {onchange} {onkeydown}>
                { for props.options.iter().map(|(value, label)| html! {
                    <option selected={*value == props.current} value={value.clone()}>{ label }</option>
                }) }
            </select>
        };
    }
    let onblur = Callback::from(move |_: FocusEvent| commit());
    html! {
        <input ref={node} type="text" aria-label={label} value={props.text.clone()} spellcheck="false" autocomplete="off"
            {onkeydown} {onblur} />
    }
}
