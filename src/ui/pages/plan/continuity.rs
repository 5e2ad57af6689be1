//! Who is reached, step by step.

use yew::{Html, html};

use crate::ui::ctx::{Ctx, View};
use crate::ui::pages::plan::outages::outages;
use crate::ui::parts::chart::{Chart, filter, legend};
use crate::ui::parts::savings::savings;
use crate::ui::phrases;
use crate::ui::plan_phrases as views;

/// Who is reached, step by step, and what goes dark.
pub(super) fn continuity(ctx: &Ctx, session: &View) -> Html {
    if session.report.proposal.chart.bands.is_empty() {
        return Html::default();
    }
    html! {
        <section class="continuity" aria-labelledby="continuity-heading">
            <div class="section-head">
                <h2 id="continuity-heading">{ ctx.t(phrases::CHART) }</h2>
                { legend(ctx, session) }
            </div>
            { filter(ctx, session) }
            <p class="hint">{ ctx.t(views::COLUMNS_SAY) }</p>
            <Chart session={session.clone()} />
            { outages(ctx, session) }
            { savings(ctx, session) }
        </section>
    }
}
