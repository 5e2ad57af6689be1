//! All servers of an Edge pool show the same certificate with the same key.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::start::serving_certificate;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "certificates-differ",
    number: "R-123",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::CERT_X), stated(&sources::CERT_PLAN)],
    says: Text {
        en: "The servers of {edge} do not all have the same external certificate.",
        pt: "Os servidores de {edge} não têm todos o mesmo certificado externo.",
        es: "No todos los servidores de {edge} tienen el mismo certificado externo.",
        it: "Non tutti i server di {edge} hanno lo stesso certificato esterno.",
        ru: "Не на всех серверах {edge} один и тот же внешний сертификат.",
    },
    because: Text {
        en: "Every server of an Edge pool needs the same certificate with the same private key.",
        pt: "Cada servidor de um pool de Borda precisa do mesmo certificado com a mesma chave privada.",
        es: "Cada servidor de un grupo perimetral necesita el mismo certificado con la misma clave privada.",
        it: "Ogni server di un pool di server perimetrali ha bisogno dello stesso certificato con la stessa chiave privata.",
        ru: "Каждому серверу пула пограничных серверов нужен один и тот же сертификат с одним и тем же закрытым ключом.",
    },
    remedy: Text {
        en: "Export it with its private key from one server, and import and assign it on the others.",
        pt: "Exporte-o com a chave privada de um servidor e importe-o e atribua-o nos demais.",
        es: "Expórtelo con su clave privada desde un servidor, e impórtelo y asígnelo en los demás.",
        it: "Lo esporti con la chiave privata da un server, e lo importi e assegni sugli altri.",
        ru: "Экспортируйте его с закрытым ключом с одного сервера, импортируйте и назначьте на остальных.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = serving_certificate(estate) else {
        return verdict;
    };
    // A single server cannot differ from itself.
    if edge.servers.told().is_some_and(|it| it.len() <= 1) {
        return verdict;
    }
    match edge.certificate_everywhere.told() {
        Some(false) => {
            verdict.found(id.at("certificate_everywhere"), Values::new().with("edge", estate.edge_name(id)));
        }
        // An Edge that is only planned has no certificate yet.
        None if !edge.running.no() => verdict.open(id.at("certificate_everywhere")),
        Some(true) | None => (),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013().put("edge", 0, "servers", "edge13a.dmz.okafor.example;edge13b.dmz.okafor.example")
    }

    #[test]
    fn holds_with_the_same_certificate_everywhere() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_they_differ() {
        finds(&RULE, &world().put("edge", 0, "certificate_everywhere", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("edge", 0, "certificate_everywhere"), "certificate_everywhere");
    }
}
