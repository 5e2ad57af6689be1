//! One row as a form: its fields in groups.

use yew::{Html, Properties, component, html};

use crate::estate::{Place, TableId};
use crate::session::msg::Msg;
use crate::ui::ctx::{View, use_ctx};
use crate::ui::parts::field::{self, Field};
use crate::ui::parts::finding::place_findings;
use crate::ui::parts::groups::groups;
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::phrases;

/// Properties of [`Form`].
#[derive(Clone, PartialEq, Properties)]
pub struct FormProps {
    /// The session.
    pub session: View,
    /// The table.
    pub table: TableId,
    /// The row.
    pub row: u16,
}

/// One row as a form.
#[component]
pub fn Form(props: &FormProps) -> Html {
    let ctx = use_ctx();
    let (table, row) = (props.table, props.row);
    html! {
        <div class="form">
            { place_findings(&ctx, &props.session, Place::row(table, row)) }
            { for groups(table).into_iter().map(|(head, columns)| html! {
                <section class="group">
                    if let Some(head) = head {
                        <h3>{ ctx.t(head) }</h3>
                    }
                    <div class="fields">
                        { for columns.into_iter().map(|it| {
                            let field = field::props(&props.session, Place::new(table, row, it.id));
                            html! { <Field key={it.id} ..field /> }
                        }) }
                    </div>
                </section>
            }) }
            if table != TableId::Deployment {
                <p class="row-end">
                    <button type="button" class="quiet is-danger" onclick={ctx.on(Msg::Removed(table, row))}>
                        { glyph(Icon::Remove) }
                        { ctx.with(phrases::REMOVE_ROW, "name", props.session.case.estate.name_of(table, row)) }
                    </button>
                </p>
            }
        </div>
    }
}
