//! The five places: a rail on a wide screen, tabs on a narrow one.

use yew::{Html, MouseEvent, Properties, classes, component, html};

use crate::session::Page;
use crate::session::msg::Msg;
use crate::ui::ctx::{View, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::phrases;

/// Properties of [`Places`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlacesProps {
    /// The session.
    pub session: View,
}

/// The five places.
#[component]
pub fn Places(props: &PlacesProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let counts = session.report.counts;
    let steps = session.report.proposal.plan.as_ref().map_or(0, |it| it.steps.len());
    html! {
        <nav class="places" aria-label={ctx.t(phrases::PLACES)}>
            { for Page::PLACES.iter().map(|page| {
                let (icon, count, class) = match page {
                    Page::Estate => (Icon::Estate, 0, ""),
                    Page::Checks if counts.blocks > 0 => (Icon::Checks, counts.blocks, "is-stop"),
                    Page::Checks => (Icon::Checks, counts.asks, "is-asks"),
                    Page::Plan => (Icon::Plan, steps, ""),
                    Page::Runbook => (Icon::Runbook, 0, ""),
                    Page::Reference | Page::Home | Page::Compare => (Icon::Reference, 0, ""),
                };
                let current = session.page == *page;
                html! {
                    <button type="button" data-page={page.code()} class={classes!("place", current.then_some("is-on"))}
                        aria-current={current.then_some("page")} onclick={ctx.on::<MouseEvent>(Msg::PageOpened(*page))}>
                        { glyph(icon) }
                        <span class="place-word">{ ctx.t(phrases::page(*page)) }</span>
                        if count > 0 && session.has_plan() {
                            <span class={classes!("badge", class)}>{ count }</span>
                        }
                    </button>
                }
            }) }
        </nav>
    }
}
