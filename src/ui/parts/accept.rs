//! Somebody takes a risk: when, who, and why.

use yew::{Callback, Event, Html, html};

use crate::rules::Finding;
use crate::session::msg::Msg;
use crate::session::ticks::{Mark, Told};
use crate::session::update::step_id;
use crate::text::Text;
use crate::ui::ctx::{Ctx, View};
use crate::ui::parts::here::notes::told;
use crate::ui::parts::here::words;
use crate::ui::ports::clock;

const ACCEPTED: Text = Text {
    en: "Accepted for this plan",
    pt: "Aceito para este plano",
    es: "Aceptado para este plan",
    it: "Accettato per questo piano",
    ru: "Принято для этого плана",
};

const WHY: Text = Text { en: "Why", pt: "Por quê", es: "Por qué", it: "Perché", ru: "Почему" };

/// The box that accepts a finding, and what is written down about it. The runbook prints it.
pub fn accept(ctx: &Ctx, session: &View, finding: &Finding) -> Html {
    let tick = finding.tick(&session.case.estate);
    let accepted = session.case.progress.contains_key(&tick);
    let (send, of) = (ctx.send.clone(), tick.clone());
    let onchange = Callback::from(move |_: Event| {
        let mark = if accepted { Mark::Undone } else { Mark::Done(clock::stamp()) };
        send.emit(Msg::Marked(of.clone(), mark));
    });
    let fields = [(Told::When, words::WHEN), (Told::Who, words::WHO), (Told::Note, WHY)];
    html! {
        <div class="accept">
            <label>
                <input type="checkbox" id={step_id(&tick)} checked={accepted} {onchange} />
                { " " }{ ctx.t(ACCEPTED) }
            </label>
            if accepted {
                <div class="step-told">{ for fields.map(|(it, label)| told(ctx, session, &tick, it, label)) }</div>
            }
        </div>
    }
}
