//! A key that cannot be exported never reaches the other servers of the pool.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::start::serving_certificate;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "key-not-exportable",
    number: "R-126",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::XGW_L10), stated(&sources::XGW_OCS), stated(&sources::CERT_PLAN)],
    says: Text {
        en: "{edge} has several servers, and the private key of its certificate cannot be exported.",
        pt: "{edge} tem vários servidores, e a chave privada de seu certificado não pode ser exportada.",
        es: "{edge} tiene varios servidores, y la clave privada de su certificado no se puede exportar.",
        it: "{edge} ha più server, e la chiave privata del suo certificato non è esportabile.",
        ru: "У {edge} несколько серверов, а закрытый ключ его сертификата нельзя экспортировать.",
    },
    because: Text {
        en: "The same certificate and key must get onto every server of the pool.",
        pt: "O mesmo certificado e a mesma chave devem chegar a cada servidor do pool.",
        es: "El mismo certificado y la misma clave deben llegar a cada servidor del grupo.",
        it: "Lo stesso certificato e la stessa chiave devono arrivare su ogni server del pool.",
        ru: "Один и тот же сертификат с ключом должен попасть на каждый сервер пула.",
    },
    remedy: Text {
        en: "Request a new certificate with an exportable private key.",
        pt: "Solicite um novo certificado com chave privada exportável.",
        es: "Solicite un certificado nuevo con clave privada exportable.",
        it: "Richieda un nuovo certificato con chiave privata esportabile.",
        ru: "Запросите новый сертификат с экспортируемым закрытым ключом.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = serving_certificate(estate) else {
        return verdict;
    };
    // A single server needs no copy, and a pool that has the certificate everywhere needs none any more.
    if edge.servers.told().is_some_and(|it| it.len() <= 1) || edge.certificate_everywhere.yes() {
        return verdict;
    }
    match edge.certificate_exportable.told() {
        Some(true) => (),
        Some(false) if edge.certificate_everywhere.no() => {
            verdict.found(id.at("certificate_exportable"), Values::new().with("edge", estate.edge_name(id)));
        }
        // An Edge that is only planned has no certificate yet.
        Some(false) | None if edge.running.no() => (),
        Some(false) => verdict.open(id.at("certificate_everywhere")),
        None => verdict.open(id.at("certificate_exportable")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        let world = World::keep_2013().put("edge", 0, "certificate_everywhere", "no");
        world.put("edge", 0, "servers", "edge13a.dmz.okafor.example;edge13b.dmz.okafor.example")
    }

    #[test]
    fn holds_with_an_exportable_key() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_the_key_cannot_be_exported() {
        finds(&RULE, &world().put("edge", 0, "certificate_exportable", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("edge", 0, "certificate_exportable"), "certificate_exportable");
    }
}
