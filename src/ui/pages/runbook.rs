//! The paper on the screen, and its other forms.

use yew::{Html, MouseEvent, Properties, component, html};

use crate::session::msg::{Form, Msg};
use crate::ui::ctx::{View, use_ctx};
use crate::ui::pages::checks::nothing;
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::paper::Paper;
use crate::ui::parts::second_language::second_language;
use crate::ui::phrases;

/// Properties of [`RunbookPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct RunbookProps {
    /// The session.
    pub session: View,
}

/// The page of the runbook.
#[component]
pub fn RunbookPage(props: &RunbookProps) -> Html {
    let ctx = use_ctx();
    html! {
        <div class="page" id="page-runbook">
            <header class="page-head no-print">
                <h1 id="heading" tabindex="-1">{ ctx.t(phrases::RUNBOOK) }</h1>
                <p class="lead">{ ctx.t(phrases::RUNBOOK_SAYS) }</p>
                if props.session.has_plan() {
                    <p class="actions">
                        <button type="button" class="primary" onclick={ctx.on::<MouseEvent>(Msg::PrintPressed)}>
                            { glyph(Icon::Print) }{ ctx.t(phrases::PRINT) }
                        </button>
                        { for Form::ALL.iter().map(|it| html! {
                            <button type="button" id={format!("form-{}", it.ending())} onclick={ctx.on::<MouseEvent>(Msg::FormWanted(*it))}>
                                { glyph(Icon::Save) }{ it.word() }
                            </button>
                        }) }
                    </p>
                    { second_language(&ctx, &props.session) }
                }
            </header>
            if props.session.has_plan() {
                <Paper session={props.session.clone()} />
            } else {
                { nothing(&ctx) }
            }
        </div>
    }
}
