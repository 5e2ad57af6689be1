//! What taking files over would change: in the findings, in the questions, and in the plan.

use yew::{Html, html};

use crate::plan::Plan;
use crate::plan::difference::Difference;
use crate::rules::Finding;
use crate::runbook::words;
use crate::session::importing::Outlook;
use crate::text::{Text, Values, number};
use crate::ui::ctx::{Ctx, View};
use crate::ui::parts::entries;
use crate::ui::parts::marks::{standing_mark, weight_mark};
use crate::ui::phrases::phrases;

/// How many of each list are shown; the rest is counted.
const SHOWN: usize = 40;

/// What taking files over would change.
pub fn outlook(ctx: &Ctx, session: &View, it: &Outlook) -> Html {
    let before = &session.case.estate;
    let change = &it.difference;
    html! {
        <section class="outlook" aria-labelledby="outlook-heading">
            <h3 id="outlook-heading">{ ctx.t(HEADING) }</h3>
            if change.is_empty() {
                <p>{ ctx.t(NOTHING) }</p>
            } else {
                <p class="outlook-standing">
                    { standing_mark(ctx, Some(change.standing.0)) }
                    <span aria-hidden="true">{ "→" }</span>
                    <span class="hidden">{ ctx.t(THEN) }</span>
                    { standing_mark(ctx, Some(change.standing.1)) }
                </p>
                { list(ctx, FINDINGS_NEW, &change.findings_new, |it| finding(ctx, it)) }
                { list(ctx, FINDINGS_GONE, &change.findings_gone, |it| finding(ctx, it)) }
                { list(ctx, QUESTIONS_GONE, &change.questions_gone, |asked| html! {
                    { words::question(before, ctx.lang, asked.place) }
                }) }
                { list(ctx, QUESTIONS_NEW, &change.questions_new, |asked| html! {
                    { words::question(&it.estate, ctx.lang, asked.place) }
                }) }
                { steps(ctx, STEPS_NEW, &change.steps_new, it.plans.1.as_ref()) }
                { steps(ctx, STEPS_GONE, &change.steps_gone, it.plans.0.as_ref()) }
                { figures(ctx, change) }
            }
        </section>
    }
}

fn finding(ctx: &Ctx, it: &Finding) -> Html {
    html! { <>{ weight_mark(ctx, it.rule.weight) }{ " " }{ ctx.fill(it.rule.says, &it.values) }</> }
}

fn steps(ctx: &Ctx, head: Text, places: &[usize], plan: Option<&Plan>) -> Html {
    let Some(plan) = plan else {
        return Html::default();
    };
    list(ctx, head, places, |it| {
        let step = &plan.steps[*it].step;
        html! { { ctx.fill(step.action.title, &step.values) } }
    })
}

/// A list that can be opened, headed by how many there are; nothing for none.
fn list<T>(ctx: &Ctx, head: Text, items: &[T], show: impl Fn(&T) -> Html) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ ctx.with(head, "n", items.len()) }</summary>
            <ul>
                { for items.iter().take(SHOWN).map(|it| html! { <li>{ show(it) }</li> }) }
                if items.len() > SHOWN {
                    <li class="muted">{ ctx.with(entries::MORE, "n", items.len() - SHOWN) }</li>
                }
            </ul>
        </details>
    }
}

/// Minutes of work and of darkness, before and after.
fn figures(ctx: &Ctx, it: &Difference) -> Html {
    let span = |it: Option<(u32, u32)>| it.map_or_else(|| "–".to_owned(), |it| number::minutes(ctx.lang, it.0, it.1));
    let line = |text: Text, before: Option<(u32, u32)>, after: Option<(u32, u32)>| {
        if before == after {
            return Html::default();
        }
        let values = Values::new().with("before", span(before)).with("after", span(after));
        html! { <p>{ ctx.fill(text, &values) }</p> }
    };
    let dark = (it.darkness.0, it.darkness.1);
    html! {
        <>
            { line(MINUTES, it.minutes.0, it.minutes.1) }
            { line(DARK, Some((dark.0.low, dark.0.high)), Some((dark.1.low, dark.1.high))) }
        </>
    }
}

phrases! {
    SHOW "Show what that would change" "Mostrar o que isso mudaria" "Mostrar qué cambiaría" "Mostra che cosa cambierebbe" "Показать, что изменится";
    HEADING "What that would change" "O que isso mudaria" "Qué cambiaría con eso" "Che cosa cambierebbe" "Что от этого изменится";
    NOTHING "Neither the findings nor the plan would change." "Nem as constatações nem o plano mudariam." "No cambiarían ni las comprobaciones ni el plan." "Non cambierebbero né i rilievi né il piano." "Ни замечания, ни план не изменятся.";
    THEN "then" "depois" "después" "poi" "затем";
    FINDINGS_NEW "New findings: {n}" "Novas constatações: {n}" "Hallazgos nuevos: {n}" "Nuovi rilievi: {n}" "Новые замечания: {n}";
    FINDINGS_GONE "Findings that go: {n}" "Constatações que desaparecem: {n}" "Hallazgos que desaparecen: {n}" "Rilievi che vengono meno: {n}" "Отпадающие замечания: {n}";
    QUESTIONS_GONE "Questions that are answered: {n}" "Perguntas respondidas: {n}" "Preguntas respondidas: {n}" "Domande che trovano risposta: {n}" "Отвеченные вопросы: {n}";
    QUESTIONS_NEW "New questions: {n}" "Novas perguntas: {n}" "Preguntas nuevas: {n}" "Nuove domande: {n}" "Новые вопросы: {n}";
    STEPS_NEW "Steps that come in: {n}" "Passos que entram: {n}" "Pasos que se añaden: {n}" "Passaggi che si aggiungono: {n}" "Добавляемые шаги: {n}";
    STEPS_GONE "Steps that fall away: {n}" "Passos que saem: {n}" "Pasos que desaparecen: {n}" "Passaggi che cadono: {n}" "Отпадающие шаги: {n}";
    MINUTES "Work and waiting: {before} before, {after} after." "Trabalho e espera: {before} antes, {after} depois." "Trabajo y espera: {before} antes, {after} después." "Lavoro e attesa: {before} prima, {after} dopo." "Работа и ожидание: было {before}, станет {after}.";
    DARK "Longest time without XMPP for a partner: {before} before, {after} after." "Maior tempo sem XMPP para um parceiro: {before} antes, {after} depois." "Mayor tiempo sin XMPP para un socio: {before} antes, {after} después." "Tempo più lungo senza XMPP per un partner: {before} prima, {after} dopo." "Самое долгое время без XMPP для партнёра: было {before}, станет {after}.";
}
