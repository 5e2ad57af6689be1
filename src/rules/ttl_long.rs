//! A record that others keep longer than the window lasts still leads them to the old side afterwards.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied};
use crate::state::State;
use crate::state::start::SHORT_TTL;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "ttl-long",
    number: "R-105",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[implied(&sources::FED_L10), implied(&sources::FED_OCS)],
    says: Text {
        en: "The TTL of {name} is too long for a cutover; in seconds: {seconds}.",
        pt: "O TTL de {name} é longo demais para uma transferência; em segundos: {seconds}.",
        es: "El TTL de {name} es demasiado largo para un cambio; en segundos: {seconds}.",
        it: "Il TTL di {name} è troppo lungo per un passaggio; in secondi: {seconds}.",
        ru: "TTL записи {name} слишком велик для переключения; в секундах: {seconds}.",
    },
    because: Text {
        en: "Until the TTL has run out, partners go on sending to the old system, also when the way back is taken.",
        pt: "Até o TTL vencer, os parceiros continuam enviando ao sistema antigo, também no caminho de volta.",
        es: "Hasta que vence el TTL, los socios siguen enviando al sistema antiguo, también al volver atrás.",
        it: "Finché il TTL non è scaduto, i partner continuano a inviare al vecchio sistema, anche nel ritorno.",
        ru: "Пока TTL не истёк, партнёры продолжают слать в старую систему, в том числе при возврате назад.",
    },
    remedy: Text {
        en: "Lower the TTL to 300 seconds, at least one old TTL before the window.",
        pt: "Reduza o TTL para 300 segundos, pelo menos um TTL antigo antes da janela.",
        es: "Reduzca el TTL a 300 segundos, al menos un TTL antiguo antes de la ventana.",
        it: "Riduca il TTL a 300 secondi, almeno un vecchio TTL prima della finestra.",
        ru: "Уменьшите TTL до 300 секунд не позднее чем за один старый TTL до окна.",
    },
    check,
};

/// The longest time to live, in seconds, that is not remarked on by itself. Our own choice.
const LONGEST: u32 = 3600;

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    let mut records: Vec<(Place, String, Option<u32>)> = Vec::new();
    for domain in estate.xmpp_domains() {
        for (id, srv) in estate.outside_srvs_of(domain) {
            let name = format!("_xmpp-server._tcp.{}", estate.domain_name(domain));
            records.push((id.at("ttl"), name, srv.ttl.told().copied()));
            let host = srv.target.told().and_then(|it| estate.host_named(it));
            let host =
                host.map(|(id, row)| (id.at("ttl"), estate.name_of(TableId::Host, id.0), row.ttl.told().copied()));
            records.extend(host.filter(|(place, _, _)| records.iter().all(|(it, _, _)| it != place)));
        }
    }
    let window = estate.deployment.window_minutes.told().map(|it| it.saturating_mul(60));
    for (place, name, ttl) in records {
        match (ttl, window) {
            (None, _) => verdict.open(place),
            (Some(ttl), _) if ttl > LONGEST => {
                verdict.found(place, Values::new().with("name", name).with("seconds", ttl));
            }
            (Some(ttl), Some(window)) if ttl > window => {
                verdict.found(place, Values::new().with("name", name).with("seconds", ttl));
            }
            (Some(ttl), None) if ttl > SHORT_TTL => {
                verdict.open(Place::new(TableId::Deployment, 0, "window_minutes"));
            }
            (Some(_), _) => (),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_an_hour() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_with_a_day() {
        finds(&RULE, &World::lync2010_to_2013().put("srv", 0, "ttl", "86400"), 1);
    }

    #[test]
    fn found_when_the_window_is_shorter() {
        finds(&RULE, &World::lync2010_to_2013().put("deployment", 0, "window_minutes", "30"), 2);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::lync2010_to_2013().forget("host", 0, "ttl"), "ttl");
    }
}
