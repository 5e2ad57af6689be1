//! The first screen: three doors, and no blank page.

use yew::{Html, MouseEvent, Properties, component, html};

use crate::paths::{self, examples};
use crate::session::msg::Msg;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::collect_words;
use crate::ui::parts::doors::FilePicker;
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::shelf::Shelf;
use crate::ui::phrases;

/// Properties of [`Home`].
#[derive(Clone, PartialEq, Properties)]
pub struct HomeProps {
    /// The session.
    pub session: View,
}

/// The first screen.
#[component]
pub fn Home(props: &HomeProps) -> Html {
    let ctx = use_ctx();
    let plans = props.session.shelf.plans();
    html! {
        <div class="home" id="page-home">
            <header class="hero">
                <div class="hero-words">
                    <h1 id="heading" tabindex="-1">{ "Cutover" }</h1>
                    <p class="lead">{ ctx.t(phrases::TAGLINE) }</p>
                    <p class="hero-more">{ ctx.t(phrases::PROMISE) }</p>
                </div>
                { picture() }
            </header>
            if !plans.is_empty() {
                <section class="shelf" id="shelf" aria-labelledby="shelf-heading">
                    <h2 id="shelf-heading">{ ctx.t(phrases::GO_ON) }</h2>
                    <Shelf session={props.session.clone()} />
                </section>
            }
            <div class="doors" id="doors">
                <section class="door">
                    <h2>{ ctx.t(phrases::DOOR_ASK) }</h2>
                    <p>{ ctx.t(phrases::DOOR_ASK_SAYS) }</p>
                    <button type="button" class="primary" id="start-new" onclick={ctx.on::<MouseEvent>(Msg::NewStarted)}>
                        { ctx.t(phrases::BEGIN) }{ glyph(Icon::Next) }
                    </button>
                </section>
                <section class="door door-drop" id="drop">
                    <h2>{ ctx.t(phrases::DOOR_DROP) }</h2>
                    <p>{ ctx.t(phrases::DOOR_DROP_SAYS) }</p>
                    <p class="actions">
                        <FilePicker label={ctx.t(phrases::CHOOSE_FILES)} id="file-input" />
                        <button type="button" class="quiet" id="collect-door" onclick={ctx.on::<MouseEvent>(Msg::CollectPressed)}>
                            { glyph(Icon::Asks) }{ ctx.t(collect_words::COLLECT) }
                        </button>
                    </p>
                </section>
                <section class="door">
                    <h2>{ ctx.t(phrases::DOOR_OPEN) }</h2>
                    <p>{ ctx.t(phrases::DOOR_OPEN_SAYS) }</p>
                    <button type="button" id="open-door" onclick={ctx.on::<MouseEvent>(Msg::OpenPressed)}>
                        { glyph(Icon::Open) }{ ctx.t(phrases::OPEN_FILE_OR_LINK) }
                    </button>
                </section>
            </div>
            <section class="gallery" aria-labelledby="gallery-heading">
                <h2 id="gallery-heading">{ ctx.t(phrases::EXAMPLES) }</h2>
                <ul class="plain examples">{ for examples::ALL.iter().map(|it| example(&ctx, it)) }</ul>
            </section>
            <p class="privacy">{ glyph(Icon::Lock) }{ ctx.t(phrases::PRIVACY) }</p>
        </div>
    }
}

/// What the product does, drawn: the way through the old gateway is cut once, and the traffic goes through the new Edge.
/// The words beside it say the same.
fn picture() -> Html {
    html! {
        <svg class="picture" viewBox="0 0 480 220" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"
            aria-hidden="true" focusable="false">
            <path class="picture-old" d="M88 98C130 98 132 54 172 54M308 54C348 54 350 98 392 98" />
            <path class="picture-new" d="M88 122C130 122 132 166 172 166M308 166C348 166 350 122 392 122" />
            <path class="picture-new" d="m382 113 10 9-10 9" />
            <rect class="picture-box" x="172" y="26" width="136" height="56" rx="10" />
            <rect class="picture-box is-new" x="172" y="138" width="136" height="56" rx="10" />
            <path class="picture-lines" d="M190 46h48M190 62h30M282 54h8" />
            <path class="picture-lines is-new" d="M190 158h48M190 174h30M282 166h8" />
            <circle class="picture-box" cx="58" cy="110" r="30" />
            <circle class="picture-person" cx="58" cy="102" r="7" />
            <path class="picture-person" d="M44 124c2-8 8-11 14-11s12 3 14 11" />
            <circle class="picture-box" cx="422" cy="110" r="30" />
            <path class="picture-person" d="M408 110h28M422 96c-9 9-9 19 0 28 9-9 9-19 0-28M422 96a14 14 0 1 0 0 28 14 14 0 0 0 0-28" />
            <path class="picture-cut" d="m342 66 18 22M360 66l-18 22" />
        </svg>
    }
}

fn example(ctx: &Ctx, example: &'static examples::Example) -> Html {
    let path = paths::ALL.iter().find(|it| it.id == example.id);
    html! {
        <li>
            <button type="button" class="example" id={format!("example-{}", example.id)}
                onclick={ctx.on::<MouseEvent>(Msg::ExampleChosen(example.id))}>
                if let Some(path) = path {
                    <strong>{ ctx.t(path.title) }</strong>
                }
                <span>{ ctx.t(example.says) }</span>
            </button>
        </li>
    }
}
