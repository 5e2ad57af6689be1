//! Beside 2019, the legacy Edge that hosts the XMPP proxy stays as it is.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-edge-given-up",
    number: "R-053",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SEED_3), unverified(&sources::FED_19)],
    says: Text {
        en: "SIP federation is to move from {edge} to the new Edge, and {edge} hosts the XMPP proxy.",
        pt: "A federação SIP deve passar de {edge} para a nova Borda, e {edge} hospeda o proxy XMPP.",
        es: "La federación SIP debe pasar de {edge} al perimetral nuevo, y {edge} aloja el proxy XMPP.",
        it: "La federazione SIP deve passare da {edge} al nuovo Edge, e {edge} ospita il proxy XMPP.",
        ru: "Федерация SIP должна перейти с {edge} на новый пограничный сервер, а на {edge} размещён прокси-сервер XMPP.",
    },
    because: Text {
        en: "That procedure stops the Access Edge service and takes its public name away. XMPP shares both with it, and no document says that the proxy works without them.",
        pt: "Esse procedimento para o serviço Access Edge e leva o nome público dele. O XMPP compartilha ambos, e nenhum documento diz que o proxy funciona sem eles.",
        es: "Ese procedimiento detiene el servicio perimetral de acceso y se lleva su nombre público. XMPP comparte ambos, y ningún documento dice que el proxy funcione sin ellos.",
        it: "Quella procedura arresta il servizio Access Edge e ne porta via il nome pubblico. XMPP condivide entrambi, e nessun documento dice che il proxy funzioni senza di essi.",
        ru: "Эта процедура останавливает службу Access Edge и забирает её публичное имя. XMPP использует и то и другое, и ни один документ не говорит, что прокси-сервер работает без них.",
    },
    remedy: Text {
        en: "Leave SIP federation on this Edge, and put the Edge of 2019 beside it under names and addresses of its own.",
        pt: "Deixe a federação SIP nesta Borda e coloque a Borda 2019 ao lado, com nomes e endereços próprios.",
        es: "Deje la federación SIP en este perimetral y ponga el perimetral 2019 al lado, con nombres y direcciones propios.",
        it: "Lasci la federazione SIP su questo Edge e metta l'Edge 2019 accanto, con nomi e indirizzi propri.",
        ru: "Оставьте федерацию SIP на этом сервере, а пограничный сервер 2019 поставьте рядом с собственными именами и адресами.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.keeps_on_legacy()) {
        return verdict;
    }
    let moves = Place::new(TableId::Deployment, 0, "sip_moves_to_new_edge");
    match estate.deployment.sip_moves_to_new_edge.told() {
        Some(false) => return verdict,
        Some(true) => (),
        None => {
            verdict.open(moves);
            return verdict;
        }
    }
    let Some((id, edge)) = estate.xmpp_edge() else {
        verdict.open(Place::table(TableId::Edge));
        return verdict;
    };
    match edge.sip_federation.told() {
        Some(true) => verdict.found(moves, Values::new().with("edge", estate.edge_name(id))),
        // Federation then moves away from another Edge.
        Some(false) => (),
        None => verdict.open(id.at("sip_federation")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_while_sip_federation_stays() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_when_sip_federation_leaves_the_xmpp_edge() {
        finds(&RULE, &World::keep_2015().put("deployment", 0, "sip_moves_to_new_edge", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("deployment", 0, "sip_moves_to_new_edge"), "sip_moves_to_new_edge");
    }
}
