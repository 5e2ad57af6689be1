//! What was understood in a file, value by value.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::estate::cell::{Kind, Raw};
use crate::estate::{Column, Estate};
use crate::import::Entry;
use crate::session::importing::Preview;
use crate::text::Text;
use crate::ui::ctx::{Ctx, use_ctx};
use crate::ui::phrases::{self, phrases};

/// How many values are shown; the rest is counted.
const SHOWN: usize = 200;

/// Properties of [`Entries`].
#[derive(Clone, Properties)]
pub struct EntriesProps {
    /// What the files say.
    pub preview: Rc<Preview>,
    /// Which of the files.
    pub file: usize,
}

/// Comparing what large files say would cost more than drawing it.
impl PartialEq for EntriesProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.preview, &other.preview) && self.file == other.file
    }
}

/// What was understood in a file, value by value; closed at first, and drawn when it is opened.
#[component]
pub fn Entries(props: &EntriesProps) -> Html {
    let ctx = use_ctx();
    let opened = use_state_eq(|| false);
    let Some((name, file)) = props.preview.files.get(props.file).filter(|it| !it.1.entries.is_empty()) else {
        return Html::default();
    };
    let estate = &props.preview.merge.estate;
    let ontoggle = {
        let opened = opened.clone();
        Callback::from(move |_| opened.set(true))
    };
    html! {
        <details class="import-entries" {ontoggle}>
            <summary>{ ctx.with(UNDERSTOOD, "file", name.as_str()) }</summary>
            if *opened {
                <div class="table-frame" tabindex="0">
                    <table class="plain-table is-stacked">
                        <thead><tr>
                            { for [LINE, THING, FIELD, VALUE].map(|it| html! { <th scope="col">{ ctx.t(it) }</th> }) }
                        </tr></thead>
                        <tbody>{ for file.entries.iter().take(SHOWN).map(|it| entry(&ctx, estate, it)) }</tbody>
                    </table>
                </div>
                if file.entries.len() > SHOWN {
                    <p class="muted">{ ctx.with(MORE, "n", file.entries.len() - SHOWN) }</p>
                }
            }
        </details>
    }
}

fn entry(ctx: &Ctx, estate: &Estate, it: &Entry) -> Html {
    let column = it.table.column(it.column);
    let field = column.map_or("", |it| ctx.t(it.label));
    html! {
        <tr>
            if it.line == 0 {
                <td></td>
            } else {
                <td class="count" data-label={ctx.t(LINE)}>{ it.line }</td>
            }
            <th scope="row"><span class="muted">{ ctx.t(it.table.label()) }</span>{ " " }{ &it.row }</th>
            <td>{ field }</td>
            <td>{ value(ctx, estate, column, &it.raw) }</td>
        </tr>
    }
}

/// A value as people read it: words in the language of the screen, a row by its name, everything else as it stands.
pub fn value(ctx: &Ctx, estate: &Estate, column: Option<&Column>, raw: &Raw) -> String {
    let kind = column.map(|it| it.kind);
    let word = |code: &String| match kind {
        Some(Kind::Flag) if code == "yes" => ctx.t(phrases::YES).to_owned(),
        Some(Kind::Flag) => ctx.t(phrases::NO).to_owned(),
        Some(Kind::Choice(words) | Kind::Words(words)) => {
            words.iter().find(|it| it.code == code).map_or_else(|| code.clone(), |it| ctx.t(it.label).to_owned())
        }
        _ => code.clone(),
    };
    match (raw, kind) {
        (Raw::NotTold, _) => ctx.t(phrases::NOT_TOLD).to_owned(),
        (Raw::Nothing, _) => ctx.t(phrases::NONE).to_owned(),
        (Raw::One(code), _) => word(code),
        (Raw::Many(codes), _) => codes.iter().map(word).collect::<Vec<_>>().join(", "),
        (Raw::Row(row), Some(Kind::Row(other))) => estate.name_of(other, *row),
        (Raw::Row(row), _) => format!("#{}", row + 1),
    }
}

phrases! {
    UNDERSTOOD "What was understood in {file}" "O que foi entendido em {file}" "Lo que se entendió en {file}" "Che cosa è stato capito in {file}" "Что понято в {file}";
    LINE "Line" "Linha" "Línea" "Riga" "Строка";
    THING "Thing" "Item" "Elemento" "Elemento" "Объект";
    FIELD "Field" "Campo" "Campo" "Campo" "Поле";
    VALUE "Value" "Valor" "Valor" "Valore" "Значение";
    MORE "and {n} more" "e mais {n}" "y {n} más" "e altri {n}" "и ещё {n}";
}
