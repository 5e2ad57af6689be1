//! What was understood in a file, value by value.

use yew::{Html, html};

use crate::estate::cell::{Kind, Raw};
use crate::import::{Entry, Imported};
use crate::text::Text;
use crate::ui::ctx::Ctx;
use crate::ui::phrases::{self, phrases};

/// How many values are shown; the rest is counted.
const SHOWN: usize = 200;

/// What was understood in a file, value by value; closed at first.
pub fn entries(ctx: &Ctx, name: &str, file: &Imported) -> Html {
    if file.entries.is_empty() {
        return Html::default();
    }
    html! {
        <details class="import-entries">
            <summary>{ ctx.with(UNDERSTOOD, "file", name) }</summary>
            <div class="table-frame" tabindex="0">
                <table class="plain-table is-stacked">
                    <thead><tr>
                        { for [LINE, THING, FIELD, VALUE].map(|it| html! { <th scope="col">{ ctx.t(it) }</th> }) }
                    </tr></thead>
                    <tbody>{ for file.entries.iter().take(SHOWN).map(|it| entry(ctx, it)) }</tbody>
                </table>
            </div>
            if file.entries.len() > SHOWN {
                <p class="muted">{ ctx.with(MORE, "n", file.entries.len() - SHOWN) }</p>
            }
        </details>
    }
}

fn entry(ctx: &Ctx, it: &Entry) -> Html {
    let column = it.table.column(it.column);
    let field = column.map_or("", |it| ctx.t(it.label));
    html! {
        <tr>
            <td class="count">{ if it.line == 0 { String::new() } else { it.line.to_string() } }</td>
            <th scope="row"><span class="muted">{ ctx.t(it.table.label()) }</span>{ " " }{ &it.row }</th>
            <td>{ field }</td>
            <td>{ value(ctx, column.map(|it| it.kind), &it.raw) }</td>
        </tr>
    }
}

/// A value as people read it: words in the language of the screen, everything else as it stands.
fn value(ctx: &Ctx, kind: Option<Kind>, raw: &Raw) -> String {
    let word = |code: &String| match kind {
        Some(Kind::Flag) if code == "yes" => ctx.t(phrases::YES).to_owned(),
        Some(Kind::Flag) => ctx.t(phrases::NO).to_owned(),
        Some(Kind::Choice(words) | Kind::Words(words)) => {
            words.iter().find(|it| it.code == code).map_or_else(|| code.clone(), |it| ctx.t(it.label).to_owned())
        }
        _ => code.clone(),
    };
    match raw {
        Raw::NotTold => ctx.t(phrases::NOT_TOLD).to_owned(),
        Raw::Nothing => ctx.t(phrases::NONE).to_owned(),
        Raw::One(code) => word(code),
        Raw::Many(codes) => codes.iter().map(word).collect::<Vec<_>>().join(", "),
        Raw::Row(row) => format!("#{}", row + 1),
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
