//! The frame of every page: bar, places, page, notice, dialog, and the paper when it is being printed.

use web_sys::DragEvent;
use yew::{Callback, Html, MouseEvent, Properties, classes, component, html, use_state};

use crate::session::Page;
use crate::session::msg::Msg;
use crate::ui::ctx::{View, use_ctx};
use crate::ui::pages::checks::Checks;
use crate::ui::pages::estate::EstatePage;
use crate::ui::pages::home::Home;
use crate::ui::pages::plan::PlanPage;
use crate::ui::pages::reference::Reference;
use crate::ui::pages::runbook::RunbookPage;
use crate::ui::parts::bar::{Bar, aloud};
use crate::ui::parts::compare::{Compare, banner};
use crate::ui::parts::dialogs::Dialogs;
use crate::ui::parts::notice::NoticeBox;
use crate::ui::parts::paper::Paper;
use crate::ui::parts::places::Places;
use crate::ui::phrases;

/// Properties of [`Frame`].
#[derive(Clone, PartialEq, Properties)]
pub struct FrameProps {
    /// The session.
    pub session: View,
}

/// The frame of every page.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let dragging = use_state(|| false);
    let drag = |on: bool| {
        let dragging = dragging.clone();
        Callback::from(move |event: DragEvent| {
            // Leaving one element for another inside of the page is not leaving.
            if on || event.related_target().is_none() {
                dragging.set(on);
            }
        })
    };
    let ondrop = {
        let dragging = dragging.clone();
        Callback::from(move |_: DragEvent| dragging.set(false))
    };
    let page = match session.page {
        Page::Home => html! { <Home session={session.clone()} /> },
        Page::Estate => html! { <EstatePage session={session.clone()} /> },
        Page::Checks => html! { <Checks session={session.clone()} /> },
        Page::Plan => html! { <PlanPage session={session.clone()} /> },
        Page::Runbook => html! { <RunbookPage session={session.clone()} /> },
        Page::Reference => html! { <Reference newer={session.newer} /> },
        Page::Compare => html! { <Compare session={session.clone()} /> },
    };
    let paper = session.has_plan() && session.printing && !matches!(session.page, Page::Runbook | Page::Compare);
    html! {
        <div class={classes!("frame", format!("on-{}", session.page.code()), paper.then_some("has-paper"))}
            ondragenter={drag(true)} ondragleave={drag(false)} {ondrop}>
            <button type="button" class="skip" onclick={ctx.on::<MouseEvent>(Msg::Skipped)}>{ ctx.t(phrases::SKIP) }</button>
            <Bar session={session.clone()} />
            <Places session={session.clone()} />
            <main id="main" key={session.page.code()}>{ banner(&ctx, session) }{ page }</main>
            { aloud(&ctx, session) }
            <NoticeBox notice={session.notice.clone()} />
            <Dialogs session={session.clone()} />
            if paper {
                <div class="paper-only"><Paper session={session.clone()} /></div>
            }
            if *dragging {
                <div class="drop-over" aria-hidden="true"><p>{ ctx.t(phrases::DROP_ANYWHERE) }</p></div>
            }
        </div>
    }
}
