//! Only one Edge pool of the whole organisation carries SIP federation, but for the short time of a migration.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "two-federated-edges",
    number: "R-046",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::FED_L10), stated(&sources::FED_OCS), stated(&sources::TB_HELP)],
    says: Text {
        en: "Federation (port 5061) is on at more than one Edge pool: {edges}.",
        pt: "A federação (porta 5061) está ativa em mais de um pool de Borda: {edges}.",
        es: "La federación (puerto 5061) está activa en más de un grupo perimetral: {edges}.",
        it: "La federazione (porta 5061) è attiva su più di un pool Edge: {edges}.",
        ru: "Федерация (порт 5061) включена более чем на одном пуле пограничных серверов: {edges}.",
    },
    because: Text {
        en: "Partners find one Edge pool only. The warning of Topology Builder about several federated Edge Servers may be passed over while the route moves, and at no other time.",
        pt: "Os parceiros encontram um único pool de Borda. O aviso do Construtor de Topologias sobre vários Servidores de Borda federados só pode ser ignorado enquanto a rota muda.",
        es: "Los socios encuentran un solo grupo perimetral. La advertencia del Generador de topologías sobre varios perimetrales federados solo puede pasarse por alto mientras cambia la ruta.",
        it: "I partner trovano un solo pool Edge. L'avviso del Generatore di topologie su più Edge federati si può ignorare solo mentre la route cambia.",
        ru: "Партнёры находят только один пул. Предупреждение построителя топологий о нескольких федеративных серверах допустимо лишь на время смены маршрута.",
    },
    remedy: Text {
        en: "Turn federation off at all Edge pools but the one that is published to the internet.",
        pt: "Desative a federação em todos os pools de Borda, exceto no que está publicado na internet.",
        es: "Desactive la federación en todos los grupos perimetrales menos en el que está publicado en Internet.",
        it: "Disattivi la federazione su tutti i pool Edge tranne quello pubblicato su Internet.",
        ru: "Выключите федерацию на всех пулах, кроме опубликованного в интернете.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) || estate.edges.len() < 2 {
        return verdict;
    }
    let federated: Vec<_> = estate.edges.iter().filter(|(_, it)| it.sip_federation.yes()).map(|(id, _)| id).collect();
    if let [_, second, ..] = federated.as_slice() {
        let names: Vec<_> = federated.iter().map(|it| estate.edge_name(*it)).collect();
        let place = Place::new(TableId::Edge, second.0, "sip_federation");
        verdict.found(place, Values::new().with("edges", names));
        return verdict;
    }
    for (id, _) in estate.edges.iter().filter(|(_, it)| it.sip_federation.told().is_none()) {
        verdict.open(id.at("sip_federation"));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_one_federated_edge() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_with_two() {
        finds(&RULE, &World::keep_2015().put("edge", 1, "sip_federation", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("edge", 1, "sip_federation"), "sip_federation");
    }
}
