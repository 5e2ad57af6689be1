//! Other teams and other people need time, and the window does not wait for them.

use crate::estate::said::Said;
use crate::estate::tables::{DeploymentId, EdgeId};
use crate::estate::{Estate, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Value, Values};

pub(super) const RULE: Rule = Rule {
    id: "lead-time-missed",
    number: "R-161",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "{what}: {days} are needed, and days left until the window: {left}.",
        pt: "{what}: são necessários {days}, e dias que restam até a janela: {left}.",
        es: "{what}: hacen falta {days}, y días que quedan hasta la ventana: {left}.",
        it: "{what}: ne servono {days}, e giorni che restano fino alla finestra: {left}.",
        ru: "{what}: нужно {days}, а дней до окна осталось: {left}.",
    },
    because: Text {
        en: "What is asked for too late is not there in the window, and without it the gate stays shut.",
        pt: "O que se pede tarde demais não estará pronto na janela, e sem isso ela não pode começar.",
        es: "Lo que se pide demasiado tarde no estará en la ventana, y sin ello no puede comenzar.",
        it: "Ciò che si chiede troppo tardi non c'è nella finestra, e senza di esso non può iniziare.",
        ru: "То, что запрошено слишком поздно, к окну не будет готово, а без этого начинать нельзя.",
    },
    remedy: Text {
        en: "Ask at once whether it can be had sooner, or move the window.",
        pt: "Pergunte já se é possível antes, ou mude a janela de data.",
        es: "Pregunte ya si puede ser antes, o cambie la ventana de fecha.",
        it: "Chieda subito se può essere prima, oppure sposti la finestra.",
        ru: "Сразу узнайте, можно ли быстрее, или перенесите окно.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    let told = &estate.deployment;
    let edge = estate.xmpp_edge().map(|(id, _)| id);
    let missing = |fact: fn(EdgeId) -> Fact| edge.is_some_and(|it| !state.has(fact(it)));
    let leads: [(&'static str, &Said<u32>, bool); 4] = [
        ("certificate_days", &told.certificate_days, missing(Fact::CertificateOrdered)),
        ("firewall_days", &told.firewall_days, missing(Fact::FirewallOpen)),
        ("dns_days", &told.dns_days, true),
        ("notice_days", &told.notice_days, !state.has(Fact::PeopleTold)),
    ];
    for (column, days, _) in leads.into_iter().filter(|it| it.2) {
        let place = DeploymentId(0).at(column);
        match (days.told(), told.today.told(), told.window_day.told()) {
            (None, ..) => verdict.open(place),
            (Some(0), ..) => (),
            (_, None, _) => verdict.open(DeploymentId(0).at("today")),
            (.., None) => verdict.open(DeploymentId(0).at("window_day")),
            // Days off are not counted here; whoever counts them needs more days still, which the calendar says.
            (Some(days), Some(today), Some(window)) => {
                let left = (window.day_number() - today.day_number()).max(0).unsigned_abs();
                if left < *days {
                    let what = TableId::Deployment.column(column).map_or(Value::Code(""), |it| Value::Word(it.label));
                    verdict.found(place, Values::new().with("what", what).with("days", *days).with("left", left));
                }
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_with_a_month_to_go() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_the_window_is_nearer_than_the_lead() {
        finds(&RULE, &world().put("deployment", 0, "certificate_days", "34"), 1);
        finds(&RULE, &world().put("deployment", 0, "today", "2026-12-03"), 3);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "firewall_days"), "firewall_days");
        asks(&RULE, &world().forget("deployment", 0, "window_day"), "window_day");
    }
}
