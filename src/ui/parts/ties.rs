//! What hangs together with the chosen step: a mark for each step, and a note that says it in words.

use yew::{Html, KeyboardEvent, MouseEvent, Properties, component, html};

use crate::plan::Plan;
use crate::plan::slots::Tie;
use crate::runbook::{phrases as said, ways};
use crate::session::Session;
use crate::session::msg::Msg;
use crate::text::number;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::plan_phrases as phrases;
use crate::ui::ports::document;

/// The class of what is drawn for a step; it takes a step back when it is apart from the chosen one.
pub const fn tie_class(tie: Tie) -> &'static str {
    match tie {
        Tie::Chosen => "tie-chosen",
        Tie::Cause => "tie-cause",
        Tie::Effect => "tie-effect",
        Tie::FarCause => "tie-far-cause",
        Tie::FarEffect => "tie-far-effect",
        Tie::Apart => "tie-apart",
    }
}

/// The sign of a tie: causes point up, effects down, and direct ones are full.
pub const fn tie_sign(tie: Tie) -> &'static str {
    match tie {
        Tie::Chosen => "●",
        Tie::Cause => "▲",
        Tie::Effect => "▼",
        Tie::FarCause => "△",
        Tie::FarEffect => "▽",
        Tie::Apart => "",
    }
}

/// How a step hangs together with the chosen one, as a sign and a word.
pub fn tie_mark(ctx: &Ctx, tie: Option<Tie>) -> Html {
    match tie {
        None | Some(Tie::Apart) => Html::default(),
        Some(tie) => html! {
            <span class="tie"><span aria-hidden="true">{ tie_sign(tie) }</span>{ ctx.t(phrases::tie(tie)) }</span>
        },
    }
}

/// What a click on a step chooses: the step, or nothing when it was chosen already.
pub fn toggled(session: &Session, step: &str) -> Msg {
    let chosen = session.chosen.as_deref() == Some(step);
    Msg::StepChosen((!chosen).then(|| step.to_owned()))
}

/// What a key does on a step among others: goes to another one, or opens it.
///
/// `stops` are the element and the step of each place where one can stand.
pub fn on_key(ctx: &Ctx, event: &KeyboardEvent, stops: &[(String, String)], here: usize) {
    let to = match event.key().as_str() {
        "ArrowUp" | "ArrowLeft" => here.checked_sub(1),
        "ArrowDown" | "ArrowRight" => Some(here + 1),
        "Home" => Some(0),
        "End" => stops.len().checked_sub(1),
        _ => return,
    };
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    event.prevent_default();
    if let Some((element, step)) = to.and_then(|it| stops.get(it)) {
        ctx.send.emit(Msg::StepChosen(Some(step.clone())));
        document::focus(element);
    }
}

/// Properties of [`TieNote`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoteProps {
    /// The session.
    pub session: View,
}

/// What the chosen step waits for, what waits for it, where it may stand, and what may run beside it.
#[component]
pub fn TieNote(props: &NoteProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let (Some(plan), Some(place), Some(ties)) = (&session.report.proposal.plan, session.chosen_place(), session.ties())
    else {
        return Html::default();
    };
    let step = &plan.steps[place].step;
    html! {
        <aside class="tie-note" id="ties" aria-labelledby="ties-heading">
            <h3 id="ties-heading">{ place + 1 }{ ". " }{ ctx.fill(step.action.title, &step.values) }</h3>
            <ul>
                { for sentences(&ctx, session, plan, place, &ties).into_iter().map(|it| html! { <li>{ it }</li> }) }
            </ul>
            <p class="actions">
                <button type="button" onclick={ctx.on::<MouseEvent>(Msg::StepOpened(step.id.clone()))}>
                    { ctx.with(phrases::OPEN_STEP, "n", place + 1) }
                </button>
                <button type="button" class="quiet" onclick={ctx.on::<MouseEvent>(Msg::StepChosen(None))}>
                    { glyph(Icon::Close) }{ ctx.t(phrases::CLEAR) }
                </button>
            </p>
        </aside>
    }
}

fn sentences(ctx: &Ctx, session: &View, plan: &Plan, place: usize, ties: &[Tie]) -> Vec<String> {
    let of =
        |tie: Tie| -> Vec<usize> { (0..plan.steps.len()).filter(|it| ties[*it] == tie).map(|it| it + 1).collect() };
    let say = |text, steps: &[usize]| (!steps.is_empty()).then(|| ctx.with(text, "steps", number::runs(steps)));
    let or = |said: Option<String>, none| said.unwrap_or_else(|| ctx.t(none).to_owned());
    let freedom = &session.report.freedom;
    let mut out = vec![or(say(phrases::WAITS_FOR, &of(Tie::Cause)), said::WAITS_FOR_NOTHING)];
    out.extend(say(phrases::ALSO_BEFORE, &of(Tie::FarCause)));
    out.push(or(say(phrases::AWAITED_BY, &of(Tie::Effect)), phrases::AWAITED_BY_NOBODY));
    out.extend(say(phrases::ALSO_AFTER, &of(Tie::FarEffect)));
    if let Some(slot) = freedom.slots.get(place) {
        out.push(ways::slot(ctx.lang, slot));
        out.push(or(say(phrases::BESIDE, &of(Tie::Apart)), phrases::BESIDE_NOBODY));
        if freedom.critical.path.contains(&place) {
            out.push(ctx.t(phrases::ON_CRITICAL).to_owned());
        } else {
            out.push(ctx.with(phrases::SLACK, "time", number::minutes(ctx.lang, slot.slack, slot.slack)));
        }
    }
    out
}
