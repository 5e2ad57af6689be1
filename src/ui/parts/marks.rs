//! Status, by picture, word and colour together.

use yew::{Html, Properties, classes, component, html};

use crate::plan::Standing;
use crate::rules::Weight;
use crate::runbook::words;
use crate::session::report::Marks;
use crate::text::Text;
use crate::ui::ctx::use_ctx;
use crate::ui::parts::icon::{Glyph, Icon};
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

/// Properties of [`StandingMark`].
#[derive(Clone, PartialEq, Properties)]
pub struct StandingProps {
    /// The standing; none while the judge is on its way.
    pub standing: Option<Standing>,
}

/// The standing.
#[component]
pub fn StandingMark(props: &StandingProps) -> Html {
    let ctx = use_ctx();
    let Some(standing) = props.standing else {
        return html! {
            <span class="mark mark-large is-note"><Glyph icon={Icon::Clock} />{ ctx.t(phrases::CHECKING) }</span>
        };
    };
    html! {
        <span class={classes!("mark", "mark-large", standing_class(standing))}>
            <Glyph icon={standing_icon(standing)} />
            { ctx.t(words::standing(standing)) }
        </span>
    }
}

/// Properties of [`WeightMark`].
#[derive(Clone, PartialEq, Properties)]
pub struct WeightProps {
    /// The weight.
    pub weight: Weight,
}

/// A weight.
#[component]
pub fn WeightMark(props: &WeightProps) -> Html {
    let ctx = use_ctx();
    html! {
        <span class={classes!("mark", weight_class(props.weight))}>
            <Glyph icon={weight_icon(props.weight)} />
            { ctx.t(weight_word(props.weight)) }
        </span>
    }
}

/// Properties of [`Dots`].
#[derive(Clone, PartialEq, Properties)]
pub struct DotsProps {
    /// What there is to say.
    pub marks: Marks,
}

/// What a table or row has to say for itself, in the least room: pictures with a hidden word.
#[component]
pub fn Dots(props: &DotsProps) -> Html {
    let ctx = use_ctx();
    let gravest = props.marks.gravest.filter(|it| *it != Weight::Notes);
    html! {
        <span class="dots">
            if let Some(weight) = gravest {
                <span class={classes!("dot", weight_class(weight))} title={ctx.t(weight_word(weight))}>
                    <Glyph icon={weight_icon(weight)} />
                    <span class="hidden">{ ctx.t(weight_word(weight)) }</span>
                </span>
            }
            if props.marks.asks {
                <span class="dot is-asks" title={ctx.t(phrases::ASKED)}>
                    <Glyph icon={Icon::Asks} />
                    <span class="hidden">{ ctx.t(phrases::ASKED) }</span>
                </span>
            }
        </span>
    }
}
