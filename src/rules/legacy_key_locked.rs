//! The certificate of the legacy Edge can be copied to the new one only with its private key.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "legacy-key-locked",
    number: "R-057",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::FED_L10), stated(&sources::FED_OCS)],
    says: Text {
        en: "The private key of the external certificate on {edge} cannot be exported.",
        pt: "A chave privada do certificado externo em {edge} não pode ser exportada.",
        es: "La clave privada del certificado externo en {edge} no se puede exportar.",
        it: "La chiave privata del certificato esterno su {edge} non è esportabile.",
        ru: "Закрытый ключ внешнего сертификата на {edge} нельзя экспортировать.",
    },
    because: Text {
        en: "The new Edge takes over the public names, so it needs a certificate with them; without the key there is nothing to copy.",
        pt: "A nova Borda assume os nomes públicos e precisa de um certificado com eles; sem a chave não há o que copiar.",
        es: "El perimetral nuevo asume los nombres públicos y necesita un certificado con ellos; sin la clave no hay nada que copiar.",
        it: "Il nuovo Edge assume i nomi pubblici e ha bisogno di un certificato con essi; senza la chiave non c'è nulla da copiare.",
        ru: "Новый пограничный сервер принимает публичные имена, и ему нужен сертификат с ними; без ключа копировать нечего.",
    },
    remedy: Text {
        en: "Order a new certificate for the new Edge in good time, with an exportable key.",
        pt: "Encomende a tempo um certificado novo para a nova Borda, com chave exportável.",
        es: "Pida a tiempo un certificado nuevo para el perimetral nuevo, con clave exportable.",
        it: "Ordini per tempo un nuovo certificato per il nuovo Edge, con chiave esportabile.",
        ru: "Заблаговременно закажите для нового пограничного сервера сертификат с экспортируемым ключом.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    // A new Edge that has its full certificate needs no copy.
    let has_own = |(id, _)| state.has(Fact::CertificateInstalled(id)) || state.has(Fact::CertificateCopied(id));
    if estate.new_edges().any(has_own) {
        return verdict;
    }
    let Some((id, edge)) = estate.gateway_edge() else {
        return verdict;
    };
    match edge.certificate_exportable.told() {
        Some(true) => (),
        Some(false) => {
            verdict.found(id.at("certificate_exportable"), Values::new().with("edge", estate.edge_name(id)));
        }
        None => verdict.open(id.at("certificate_exportable")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_an_exportable_key() {
        holds(&RULE, &World::ocs_to_2013());
    }

    #[test]
    fn found_when_the_key_is_locked() {
        finds(&RULE, &World::ocs_to_2013().put("edge", 0, "certificate_exportable", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::ocs_to_2013().forget("edge", 0, "certificate_exportable"), "certificate_exportable");
    }
}
