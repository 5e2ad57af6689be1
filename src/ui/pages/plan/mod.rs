//! In what order, and why. Each panel of the page is a function of its own file, named like it.

mod continuity;
mod outages;
mod steps;
mod summary;
mod views;

use yew::{Html, MouseEvent, Properties, component, html};

use crate::plan::Standing;
use crate::plan::why_not::Block;
use crate::runbook::words;
use crate::session::Page;
use crate::session::msg::Msg;
use crate::ui::ctx::{View, use_ctx};
use crate::ui::pages::checks::{nothing, standing_says};
use crate::ui::parts::choices::Choices;
use crate::ui::parts::here::here;
use crate::ui::parts::marks::standing_mark;
use crate::ui::parts::why::why;
use crate::ui::phrases;

/// Properties of [`PlanPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlanProps {
    /// The session.
    pub session: View,
}

/// The page of the plan.
#[component]
pub fn PlanPage(props: &PlanProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let report = &session.report;
    html! {
        <div class="page" id="page-plan">
            <header class="page-head">
                <h1 id="heading" tabindex="-1">{ ctx.t(phrases::PLAN) }</h1>
                <p class="lead">{ ctx.t(phrases::PLAN_SAYS) }</p>
            </header>
            if session.has_plan() {
                <p class="standing-line">
                    { standing_mark(&ctx, report.verdict()) }
                    <span>{ standing_says(&ctx, session) }</span>
                    if matches!(report.standing, Standing::Blocked | Standing::NeedsAnswers) {
                        <button type="button" class="link" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(Page::Checks))}>
                            { ctx.t(phrases::TO_CHECKS) }
                        </button>
                    }
                </p>
                if let Some(plan) = &report.proposal.plan {
                    { summary::summary(&ctx, session, plan) }
                    { here(&ctx, session) }
                    { views::views(&ctx, session) }
                    <Choices session={session.clone()} />
                } else if let Some(stuck) = &report.proposal.stuck {
                    <div class="empty">
                        <p>{ words::stuck(&session.case.estate, ctx.lang, stuck) }</p>
                        { why(&ctx, session, Block::Stuck(stuck.clone())) }
                        <p class="actions">
                            <button type="button" class="primary" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(Page::Checks))}>
                                { ctx.t(phrases::TO_CHECKS) }
                            </button>
                            <button type="button" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(Page::Estate))}>{ ctx.t(phrases::ESTATE) }</button>
                        </p>
                    </div>
                    { here(&ctx, session) }
                    <Choices session={session.clone()} />
                }
            } else {
                { nothing(&ctx) }
            }
        </div>
    }
}
