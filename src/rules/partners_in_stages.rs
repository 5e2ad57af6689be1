//! Partners share the SRV record of a SIP domain, so they cannot be cut over one by one.

use crate::estate::Estate;
use crate::estate::choices::Staging;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "partners-in-stages",
    number: "R-086",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[unverified(&sources::SEED_1), unverified(&sources::SEED_2), implied(&sources::DNS_X)],
    says: Text {
        en: "The partners are to be cut over one by one.",
        pt: "Os parceiros devem ser transferidos um por um.",
        es: "Los socios se van a cambiar uno por uno.",
        it: "I partner devono passare uno alla volta.",
        ru: "Партнёров предполагается переключать по одному.",
    },
    because: Text {
        en: "All partners of a SIP domain share its SRV record: when it moves, messages of partners still on the legacy gateway arrive at the new Edge.",
        pt: "Todos os parceiros de um domínio SIP compartilham o registro SRV: quando ele muda, mensagens de parceiros ainda no gateway herdado chegam à nova Borda.",
        es: "Todos los socios de un dominio SIP comparten su registro SRV: cuando cambia, los mensajes de socios que siguen en la puerta de enlace heredada llegan al nuevo perimetral.",
        it: "Tutti i partner di un dominio SIP condividono il record SRV: quando cambia, i messaggi dei partner ancora sul gateway legacy arrivano al nuovo Edge.",
        ru: "У всех партнёров домена SIP общая запись SRV: когда она меняется, сообщения партнёров, оставшихся на устаревшем шлюзе, приходят на новый пограничный сервер.",
    },
    remedy: Text {
        en: "Cut all partners over in one window.",
        pt: "Transfira todos os parceiros em uma única janela.",
        es: "Cambie todos los socios en una sola ventana.",
        it: "Faccia passare tutti i partner in una sola finestra.",
        ru: "Переключите всех партнёров в одном окне.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    // A single partner is always everything at once.
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) || estate.kept_partners().count() < 2 {
        return verdict;
    }
    match estate.deployment.staging.told() {
        Some(Staging::ByPartner) => verdict.found(DeploymentId(0).at("staging"), Values::new()),
        Some(Staging::AllAtOnce | Staging::ByDomain) => (),
        None => verdict.open(DeploymentId(0).at("staging")),
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
    fn holds_with_everything_in_one_window() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_partners_one_by_one() {
        finds(&RULE, &world().put("deployment", 0, "staging", "ByPartner"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "staging"), "staging");
    }

    #[test]
    fn holds_for_a_single_partner() {
        holds(&RULE, &World::ocs_to_2013().put("deployment", 0, "staging", "ByPartner"));
    }
}
