//! A TTL that is lowered too late shortens nothing: others still hold the old answer in the window.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::state::fact::Fact;
use crate::state::start::SHORT_TTL;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "ttl-lowered-late",
    number: "R-162",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "Whoever asked for {name} today may hold the answer beyond the beginning of the window; TTL in seconds: {seconds}.",
        pt: "Quem consultou {name} hoje pode guardar a resposta além do início da janela; TTL em segundos: {seconds}.",
        es: "Quien consultó {name} hoy puede conservar la respuesta más allá del comienzo de la ventana; TTL en segundos: {seconds}.",
        it: "Chi ha interrogato {name} oggi può conservare la risposta oltre l'inizio della finestra; TTL in secondi: {seconds}.",
        ru: "Кто сегодня запросил {name}, может хранить ответ и после начала окна; TTL в секундах: {seconds}.",
    },
    because: Text {
        en: "A lower TTL counts only for answers that are given after it was lowered; the old ones run out after one old TTL.",
        pt: "Um TTL menor só vale para respostas dadas depois de reduzido; as antigas vencem após um TTL antigo.",
        es: "Un TTL menor solo vale para respuestas dadas después de reducirlo; las antiguas vencen tras un TTL anterior.",
        it: "Un TTL più basso vale solo per le risposte date dopo la riduzione; le vecchie scadono dopo un vecchio TTL.",
        ru: "Меньший TTL действует только для ответов, выданных после его снижения; прежние истекают через один старый TTL.",
    },
    remedy: Text {
        en: "Move the window at least one old TTL away, or wait in the window until the old answers have run out.",
        pt: "Afaste a janela pelo menos um TTL antigo, ou espere na janela até as respostas antigas vencerem.",
        es: "Aleje la ventana al menos un TTL anterior, o espere en la ventana hasta que venzan las respuestas antiguas.",
        it: "Allontani la finestra di almeno un vecchio TTL, oppure attenda nella finestra che le vecchie risposte scadano.",
        ru: "Отодвиньте окно хотя бы на один старый TTL или ждите в окне, пока прежние ответы не истекут.",
    },
    check,
};

/// Seconds of a day.
const DAY: u32 = 86_400;

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    let told = &estate.deployment;
    for domain in estate.xmpp_domains().into_iter().filter(|it| !state.has(Fact::TtlLowered(*it))) {
        for (id, srv) in estate.outside_srvs_of(domain) {
            match (srv.ttl.told(), told.today.told(), told.window_day.told()) {
                (None, ..) => verdict.open(id.at("ttl")),
                (Some(ttl), ..) if *ttl <= SHORT_TTL => (),
                (_, None, _) => verdict.open(DeploymentId(0).at("today")),
                (.., None) => verdict.open(DeploymentId(0).at("window_day")),
                (Some(ttl), Some(today), Some(window)) => {
                    let days = (window.day_number() - today.day_number()).max(0).unsigned_abs();
                    if days.saturating_mul(DAY) < *ttl {
                        let name = format!("_xmpp-server._tcp.{}", estate.domain_name(domain));
                        verdict.found(id.at("ttl"), Values::new().with("name", name).with("seconds", *ttl));
                    }
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
    fn found_on_the_eve_with_a_ttl_of_two_days() {
        let eve = || world().put("deployment", 0, "today", "2026-12-04");
        finds(&RULE, &eve().put("srv", 0, "ttl", "172800"), 1);
        holds(&RULE, &eve().put("srv", 0, "ttl", "86400"));
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("srv", 0, "ttl"), "ttl");
        asks(&RULE, &world().forget("deployment", 0, "today"), "today");
    }
}
