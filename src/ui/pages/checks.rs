//! What stands in the way.

use yew::{Html, MouseEvent, Properties, classes, component, html};

use crate::rules::Weight;
use crate::runbook::words;
use crate::session::msg::Msg;
use crate::session::{Filter, Page};
use crate::text::Text;
use crate::ui::ctx::{Ctx, View, use_ctx};
use crate::ui::parts::collect::{Collect, by_hand_count};
use crate::ui::parts::collect_words;
use crate::ui::parts::finding::{FindingCard, QuestionCard};
use crate::ui::parts::icon::{Icon, glyph};
use crate::ui::parts::marks::standing_mark;
use crate::ui::phrases;

/// Properties of [`Checks`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChecksProps {
    /// The session.
    pub session: View,
}

/// The page of the checks.
#[component]
pub fn Checks(props: &ChecksProps) -> Html {
    let ctx = use_ctx();
    let session = &props.session;
    let counts = session.report.counts;
    let filter = session.filter;
    let tile = |id: Filter, icon: Icon, class: &'static str, word: Text, count: usize| {
        html! {
            <button type="button" class={classes!("tile", class, (filter == id).then_some("is-on"))}
                aria-pressed={(filter == id).to_string()} data-filter={format!("{id:?}")}
                onclick={ctx.on::<MouseEvent>(Msg::FilterChosen(if filter == id { Filter::All } else { id }))}>
                <span class="tile-count">{ count }</span>
                <span class="tile-word">{ glyph(icon) }{ ctx.t(word) }</span>
            </button>
        }
    };
    let shows = |it: Filter| filter == Filter::All || filter == it;
    let questions = session.questions();
    let clean = counts.blocks + counts.questions + counts.risks + counts.notes == 0;
    html! {
        <div class="page" id="page-checks">
            <header class="page-head">
                <h1 id="heading" tabindex="-1">{ ctx.t(phrases::CHECKS) }</h1>
                <p class="lead">{ ctx.t(phrases::CHECKS_SAYS) }</p>
            </header>
            if session.has_plan() {
                <p class="standing-line">{ standing_mark(&ctx, session.report.verdict()) }{ standing_says(&ctx, session) }</p>
                <div class="tiles" role="group" aria-label={ctx.t(phrases::FILTER)}>
                    { tile(Filter::Blocks, Icon::Stop, "is-stop", phrases::BLOCKS_MANY, counts.blocks) }
                    { tile(Filter::Questions, Icon::Asks, "is-asks", phrases::QUESTIONS, counts.questions) }
                    { tile(Filter::Risks, Icon::Warn, "is-warn", phrases::RISKS, counts.risks) }
                    { tile(Filter::Notes, Icon::Note, "is-note", phrases::NOTES, counts.notes) }
                </div>
                if clean {
                    <p class="all-good">{ glyph(Icon::Good) }{ ctx.t(phrases::NOTHING_FOUND) }</p>
                }
                if shows(Filter::Blocks) {
                    { findings(&ctx, session, Weight::Blocks, phrases::BLOCKS_MANY) }
                }
                if shows(Filter::Questions) {
                    { collect(&ctx, session) }
                }
                if shows(Filter::Questions) && !questions.is_empty() {
                    <section class="checks-group" id="questions">
                        <h2>{ ctx.t(phrases::QUESTIONS) }<span class="count">{ counts.questions }</span></h2>
                        <p class="hint">{ ctx.t(phrases::QUESTIONS_SAY) }</p>
                        <div class="cards">
                            { for questions.into_iter().take(MOST_CARDS).map(|(it, weighed)| {
                                let key = format!("{} {} {}", it.place.table.code(), it.place.row, it.place.column);
                                html! { <QuestionCard {key} session={session.clone()} question={it.clone()} {weighed} /> }
                            }) }
                        </div>
                        { not_shown(&ctx, counts.questions) }
                    </section>
                }
                if shows(Filter::Risks) {
                    { findings(&ctx, session, Weight::Risks, phrases::RISKS) }
                }
                if shows(Filter::Notes) {
                    { findings(&ctx, session, Weight::Notes, phrases::NOTES) }
                }
            } else {
                { nothing(&ctx) }
            }
        </div>
    }
}

/// How many cards of a kind are drawn. Nobody reads more, and drawing thousands would hold up the page.
const MOST_CARDS: usize = 60;

const NOT_SHOWN: Text = Text {
    en: "Not shown here: {n}. They take the place of those above as these are settled.",
    pt: "Não mostrados aqui: {n}. Aparecem à medida que os de cima forem resolvidos.",
    es: "No se muestran aquí: {n}. Aparecen a medida que se resuelven los de arriba.",
    it: "Non mostrati qui: {n}. Compaiono man mano che quelli sopra vengono risolti.",
    ru: "Здесь не показано: {n}. Они появятся по мере решения показанных выше.",
};

fn not_shown(ctx: &Ctx, count: usize) -> Html {
    if count <= MOST_CARDS {
        return Html::default();
    }
    html! { <p class="hint">{ ctx.with(NOT_SHOWN, "n", count - MOST_CARDS) }</p> }
}

/// The script that answers, and what must be answered by hand.
fn collect(ctx: &Ctx, session: &View) -> Html {
    let by_hand = by_hand_count(session);
    html! {
        <section class="checks-group" id="collect">
            <details class="group" open={session.report.counts.questions > 0}>
                <summary><h2>{ ctx.t(collect_words::COLLECT) }</h2></summary>
                <Collect session={session.clone()} />
                if by_hand > 0 {
                    <p class="actions">
                        <button type="button" id="by-hand" onclick={ctx.on::<MouseEvent>(Msg::CollectPressed)}>
                            { glyph(Icon::Asks) }{ ctx.with(collect_words::BY_HAND_N, "n", by_hand) }
                        </button>
                    </p>
                }
            </details>
        </section>
    }
}

fn findings(ctx: &Ctx, session: &View, weight: Weight, head: Text) -> Html {
    let found: Vec<_> = session.report.proposal.of_weight(weight).collect();
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <section class="checks-group">
            <h2>{ ctx.t(head) }<span class="count">{ found.len() }</span></h2>
            <div class="cards">
                { for found.iter().take(MOST_CARDS).map(|it| html! { <FindingCard session={session.clone()} finding={(**it).clone()} /> }) }
            </div>
            { not_shown(ctx, found.len()) }
        </section>
    }
}

/// What the standing means, in a sentence.
pub fn standing_says(ctx: &Ctx, session: &View) -> String {
    if session.report.verdict().is_none() {
        return ctx.t(phrases::S_CHECKING).to_owned();
    }
    match &session.report.proposal.stuck {
        Some(stuck) if session.report.standing == crate::plan::Standing::Stuck => {
            words::stuck(&session.case.estate, ctx.lang, stuck)
        }
        _ => ctx.t(phrases::standing_says(session.report.standing)).to_owned(),
    }
}

/// What stands where there is no plan yet.
pub fn nothing(ctx: &Ctx) -> Html {
    html! {
        <div class="empty">
            <p>{ ctx.t(phrases::NO_PLAN_YET) }</p>
            <p class="actions">
                <button type="button" class="primary" onclick={ctx.on::<MouseEvent>(Msg::NewStarted)}>{ ctx.t(phrases::DOOR_ASK) }</button>
                <button type="button" onclick={ctx.on::<MouseEvent>(Msg::PageOpened(Page::Home))}>{ ctx.t(phrases::TO_HOME) }</button>
            </p>
        </div>
    }
}
