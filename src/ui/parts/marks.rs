//! Status, by picture, word and colour together.

use yew::{Html, classes, html};

use crate::plan::Standing;
use crate::rules::Weight;
use crate::runbook::words;
use crate::session::report::Marks;
use crate::text::Text;
use crate::ui::ctx::Ctx;
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::phrases;

/// The picture of a standing.
pub const fn standing_icon(it: Standing) -> Icon {
    match it {
        Standing::Ready => Icon::Good,
        Standing::NeedsAnswers => Icon::Asks,
        Standing::Blocked => Icon::Stop,
        Standing::Stuck => Icon::Stuck,
        Standing::Faulty => Icon::Fault,
    }
}

/// The picture of a weight.
pub const fn weight_icon(it: Weight) -> Icon {
    match it {
        Weight::Blocks => Icon::Stop,
        Weight::Risks => Icon::Warn,
        Weight::Notes => Icon::Note,
    }
}

/// A weight in a word.
pub const fn weight_word(it: Weight) -> Text {
    match it {
        Weight::Blocks => phrases::BLOCKS,
        Weight::Risks => phrases::RISK,
        Weight::Notes => phrases::NOTE,
    }
}

/// The class of a weight, for its colour.
pub const fn weight_class(it: Weight) -> &'static str {
    match it {
        Weight::Blocks => "is-stop",
        Weight::Risks => "is-warn",
        Weight::Notes => "is-note",
    }
}

/// The class of a standing, for its colour.
pub const fn standing_class(it: Standing) -> &'static str {
    match it {
        Standing::Ready => "is-good",
        Standing::NeedsAnswers => "is-warn",
        Standing::Blocked | Standing::Stuck | Standing::Faulty => "is-stop",
    }
}

/// The standing; none while the judge is on its way.
pub fn standing_mark(ctx: &Ctx, standing: Option<Standing>) -> Html {
    let Some(standing) = standing else {
        return html! {
            <span class="mark mark-large is-note">{ glyph(Icon::Clock) }{ ctx.t(phrases::CHECKING) }</span>
        };
    };
    html! {
        <span class={classes!("mark", "mark-large", standing_class(standing))}>
            { glyph(standing_icon(standing)) }
            { ctx.t(words::standing(standing)) }
        </span>
    }
}

/// A weight.
pub fn weight_mark(ctx: &Ctx, weight: Weight) -> Html {
    html! {
        <span class={classes!("mark", weight_class(weight))}>
            { glyph(weight_icon(weight)) }
            { ctx.t(weight_word(weight)) }
        </span>
    }
}

/// What a table or row has to say for itself, in the least room: pictures with a hidden word.
pub fn dots(ctx: &Ctx, marks: Marks) -> Html {
    let gravest = marks.gravest.filter(|it| *it != Weight::Notes);
    html! {
        <span class="dots">
            if let Some(weight) = gravest {
                <span class={classes!("dot", weight_class(weight))} title={ctx.t(weight_word(weight))}>
                    { glyph(weight_icon(weight)) }
                    <span class="hidden">{ ctx.t(weight_word(weight)) }</span>
                </span>
            }
            if marks.asks {
                <span class="dot is-asks" title={ctx.t(phrases::ASKED)}>
                    { glyph(Icon::Asks) }
                    <span class="hidden">{ ctx.t(phrases::ASKED) }</span>
                </span>
            }
        </span>
    }
}
