//! What happened to a step: done or begun, when, by whom, and what was noticed.

use yew::{
    Callback, Event, FocusEvent, Html, InputEvent, KeyboardEvent, Properties, TargetCast, classes, component, html,
};

use crate::actions::Step;
use crate::session::msg::Msg;
use crate::session::ticks::{Mark, Told};
use crate::session::update::step_id;
use crate::text::Text;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::here::words;
use crate::ui::ports::clock;

/// Properties of [`Notes`].
#[derive(Clone, PartialEq, Properties)]
pub struct NotesProps {
    /// The session.
    pub session: View,
    /// The step.
    pub step: Step,
}

/// The small form about what happened to a step.
#[component]
pub fn Notes(props: &NotesProps) -> Html {
    let ctx = use_ctx();
    let (session, step) = (&props.session, &props.step);
    let id = step_id(&step.id);
    let tick = session.case.progress.get(&step.id);
    let option = |on: bool, word: Text, code: &'static str, mark: fn(String) -> Mark| {
        let (send, step) = (ctx.send.clone(), step.id.clone());
        let onchange = Callback::from(move |_: Event| send.emit(Msg::Marked(step.clone(), mark(clock::stamp()))));
        html! {
            <label class={classes!("segment", on.then_some("is-on"))}>
                <input type="radio" name={format!("{id}-mark")} id={format!("{id}-{code}")} checked={on} {onchange} />
                { ctx.t(word) }
            </label>
        }
    };
    html! {
        <fieldset class="step-notes">
            <legend>{ ctx.t(words::WHAT_HAPPENED) }</legend>
            <div class="segments">
                { option(tick.is_none(), words::NOT_BEGUN, "none", |_| Mark::Undone) }
                { option(tick.is_some_and(|it| it.half), words::BEGUN, "begun", Mark::Begun) }
                { option(tick.is_some_and(|it| !it.half), words::DONE, "done", Mark::Done) }
            </div>
            if tick.is_some() {
                <div class="step-told">{ for LABELS.map(|(it, label)| told(&ctx, session, &step.id, it, label)) }</div>
            }
        </fieldset>
    }
}

const LABELS: [(Told, Text); 3] = [(Told::When, words::WHEN), (Told::Who, words::WHO), (Told::Note, words::NOTE)];

/// A field for something that is written down about a tick, by the tick's id.
pub fn told(ctx: &Ctx, session: &View, tick: &str, told: Told, label: Text) -> Html {
    let id = format!("{}-{}", step_id(tick), told.code());
    let fault_id = format!("{id}-fault");
    let draft = session.note_of(tick, told);
    let (send, of) = (ctx.send.clone(), tick.to_owned());
    let oninput = Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
        send.emit(Msg::NoteTyped(of.clone(), told, text));
    });
    let (send, of) = (ctx.send.clone(), tick.to_owned());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            send.emit(Msg::NoteGivenUp(of.clone(), told));
        }
    });
    html! {
        <div class="field">
            <label for={id.clone()} class="field-label">{ ctx.t(label) }</label>
            <input {id} type="text" autocomplete="off" value={draft.text} {oninput} {onkeydown}
                onblur={ctx.on::<FocusEvent>(Msg::NoteLeft(tick.to_owned(), told))}
                aria-describedby={fault_id.clone()} aria-invalid={draft.fault.is_some().then_some("true")} />
            <div class="field-notes" id={fault_id}>
                if let Some(fault) = draft.fault {
                    <p class="field-fault">{ fault.text().fill(ctx.lang, &fault.values()) }</p>
                }
            </div>
        </div>
    }
}
