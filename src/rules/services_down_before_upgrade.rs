//! All services of a pool run when its upgrade is published.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "services-down-before-upgrade",
    number: "R-032",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::UPGD_15)],
    says: Text {
        en: "{pool} is to be upgraded and its services do not run.",
        pt: "{pool} deve ser atualizado e seus serviços não estão em execução.",
        es: "{pool} debe actualizarse y sus servicios no están en ejecución.",
        it: "{pool} va aggiornato e i suoi servizi non sono in esecuzione.",
        ru: "{pool} предстоит обновить, а его службы не работают.",
    },
    because: Text {
        en: "The servers receive the upgraded topology through services that run.",
        pt: "Os servidores recebem a topologia atualizada por serviços em execução.",
        es: "Los servidores reciben la topología actualizada mediante servicios en ejecución.",
        it: "I server ricevono la topologia aggiornata tramite servizi in esecuzione.",
        ru: "Серверы получают обновлённую топологию через работающие службы.",
    },
    remedy: Text {
        en: "Start every service of {pool}, and look into the event log if one does not stay up.",
        pt: "Inicie todos os serviços de {pool} e veja o log de eventos se algum não permanecer.",
        es: "Inicie todos los servicios de {pool} y mire el registro de eventos si alguno no se mantiene.",
        it: "Avvii ogni servizio di {pool} e guardi il registro eventi se uno non resta attivo.",
        ru: "Запустите все службы {pool} и посмотрите журнал событий, если какая-то не держится.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return verdict;
    }
    for (id, pool) in estate.upgradable() {
        match pool.running.told() {
            Some(true) => (),
            Some(false) => verdict.found(id.at("running"), Values::new().with("pool", estate.pool_name(id))),
            None => verdict.open(id.at("running")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::of("upgrade-2013-to-2015")
    }

    #[test]
    fn holds_while_they_run() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_a_pool_is_down() {
        finds(&RULE, &world().put("pool", 1, "running", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("pool", 1, "running"), "running");
    }
}
