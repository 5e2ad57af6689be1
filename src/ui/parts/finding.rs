//! What was found, and what is asked.

use yew::{Html, Properties, component, html};

use crate::estate::Place;
use crate::plan::weigh::Weighed;
use crate::plan::why_not::Block;
use crate::rules::{Finding, Question, Weight};
use crate::runbook::phrases as said;
use crate::runbook::words;
use crate::session::msg::Msg;
use crate::text::Values;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::accept::accept;
use crate::ui::parts::cite::cites;
use crate::ui::parts::collect::source_line;
use crate::ui::parts::collect_words;
use crate::ui::parts::field::{self, Field};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::marks::{weight_class, weight_mark};
use crate::ui::parts::why::why;
use crate::ui::phrases;

/// Properties of [`FindingCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct FindingProps {
    /// The session, for names.
    pub session: View,
    /// What was found.
    pub finding: Finding,
}

/// One finding: what, why it matters, what to do, where, and from which source.
#[component]
pub fn FindingCard(props: &FindingProps) -> Html {
    let ctx = use_ctx();
    let Finding { rule, about, values, more } = &props.finding;
    html! {
        <article class={yew::classes!("card", "finding", weight_class(rule.weight))}>
            <header>
                { weight_mark(&ctx, rule.weight) }
                <h3>{ ctx.fill(rule.says, values) }</h3>
            </header>
            if *more > 0 {
                <p class="hint">{ ctx.with(said::MORE_ALIKE, "n", *more) }</p>
            }
            <p>{ ctx.fill(rule.because, values) }</p>
            <p class="remedy"><strong>{ ctx.t(phrases::WHAT_TO_DO) }</strong>{ " " }{ ctx.fill(rule.remedy, values) }</p>
            if rule.weight == Weight::Blocks {
                { why(&ctx, &props.session, Block::Broken(rule, *about)) }
            }
            if rule.weight == Weight::Risks {
                { accept(&ctx, &props.session, &props.finding) }
            }
            <footer>
                <button type="button" class="quiet" onclick={ctx.on(Msg::PlaceOpened(*about))}>
                    { glyph(Icon::Next) }
                    { place_words(&props.session, *about, ctx.lang) }
                </button>
                <details>
                    <summary>{ ctx.t(phrases::SOURCES) }</summary>
                    { cites(&ctx, props.session.case.estate.journey(), rule.sources) }
                </details>
                <a class="number" href={format!("#reference/{}", rule.id)}>{ rule.number }</a>
            </footer>
        </article>
    }
}

/// Where a finding points, in words.
pub fn place_words(session: &View, place: Place, lang: crate::text::lang::Lang) -> String {
    if place.row == u16::MAX {
        return place.table.label().in_lang(lang).to_owned();
    }
    if place.column.is_empty() {
        return session.case.estate.name_of(place.table, place.row);
    }
    words::question(&session.case.estate, lang, place)
}

/// What was found about a row or a table as a whole.
pub fn place_findings(ctx: &Ctx, session: &View, place: Place) -> Html {
    html! {
        { for session.report.findings_at(place).map(|it| html! {
            <p class="field-finding">
                { weight_mark(ctx, it.rule.weight) }
                <a href={format!("#reference/{}", it.rule.id)}>{ ctx.fill(it.rule.says, &it.values) }</a>
            </p>
        }) }
    }
}

/// Properties of [`QuestionCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionProps {
    /// The session.
    pub session: View,
    /// What is asked.
    pub question: Question,
    /// What hangs on it, if that was worked out.
    pub weighed: Option<Weighed>,
}

/// One question, with the field to answer it right there.
#[component]
pub fn QuestionCard(props: &QuestionProps) -> Html {
    let ctx = use_ctx();
    let place = props.question.place;
    let title = words::question(&props.session.case.estate, ctx.lang, place);
    let waits = &props.question.rules;
    html! {
        <article class={yew::classes!("card", "question", (props.question.weight() == Weight::Blocks).then_some("is-asks"))}>
            if place.column.is_empty() {
                <h3>{ title }</h3>
                <button type="button" onclick={ctx.on(Msg::PlaceOpened(place))}>
                    { glyph(Icon::Next) }{ ctx.t(place.table.label()) }
                </button>
            } else {
                <Field ..field::FieldProps { label: Some(title), alias: "lone-", ..field::props(&props.session, place) } />
            }
            if let Some(weighed) = &props.weighed {
                { weighed_line(&ctx, weighed, props.session.report.proposal.plan.is_some()) }
            }
            { source_line(&ctx, &props.session, place) }
            <details>
                <summary>{ ctx.with(phrases::WAITING_RULES, "n", waits.len()) }</summary>
                <ul class="plain">
                    { for waits.iter().map(|it| html! {
                        <li>
                            { weight_mark(&ctx, it.weight) }
                            <a href={format!("#reference/{}", it.id)}>{ ctx.t(it.because) }</a>
                        </li>
                    }) }
                </ul>
            </details>
        </article>
    }
}

/// What hangs on a question, in words.
fn weighed_line(ctx: &Ctx, weighed: &Weighed, has_plan: bool) -> Html {
    let plans = match weighed {
        it if it.plans > 1 => ctx.with(collect_words::PLANS_HANG, "n", it.plans),
        it if it.moves => ctx.t(collect_words::PLAN_MOVES).to_owned(),
        _ if has_plan => ctx.t(collect_words::PLAN_STAYS).to_owned(),
        // No answer alone leads to a plan, so none is told apart from the others.
        _ => return html! { <p class="weighed">{ ctx.t(collect_words::PLAN_LATER) }</p> },
    };
    let closing = Values::new().with("n", weighed.closing).with("all", weighed.answers);
    html! {
        <p class="weighed">
            { plans }
            if weighed.closing > 0 {
                { " " }{ ctx.fill(collect_words::ANSWERS_CLOSE, &closing) }
            }
        </p>
    }
}
