//! Outside, only certificates of public authorities are trusted.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::start::serving_certificate;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "certificate-not-public",
    number: "R-122",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::CERT_X), stated(&sources::CERT_ALL)],
    says: Text {
        en: "The external certificate of {edge} is not from a public certification authority.",
        pt: "O certificado externo de {edge} não é de uma autoridade de certificação pública.",
        es: "El certificado externo de {edge} no es de una entidad de certificación pública.",
        it: "Il certificato esterno di {edge} non proviene da un'autorità di certificazione pubblica.",
        ru: "Внешний сертификат {edge} выдан не публичным центром сертификации.",
    },
    because: Text {
        en: "Partners outside trust only public authorities, and Microsoft requires one for this certificate.",
        pt: "Os parceiros externos só confiam em autoridades públicas, e a Microsoft exige uma para esse certificado.",
        es: "Los socios externos solo confían en entidades públicas, y Microsoft exige una para este certificado.",
        it: "I partner esterni si fidano solo di autorità pubbliche, e Microsoft ne richiede una per questo certificato.",
        ru: "Внешние партнёры доверяют только публичным центрам, и Microsoft требует для этого сертификата именно такой.",
    },
    remedy: Text {
        en: "Request the certificate from a public certification authority.",
        pt: "Solicite o certificado a uma autoridade de certificação pública.",
        es: "Solicite el certificado a una entidad de certificación pública.",
        it: "Richieda il certificato a un'autorità di certificazione pubblica.",
        ru: "Запросите сертификат в публичном центре сертификации.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = serving_certificate(estate) else {
        return verdict;
    };
    match edge.certificate_public.told() {
        Some(false) => verdict.found(id.at("certificate_public"), Values::new().with("edge", estate.edge_name(id))),
        // An Edge that is only planned has no certificate yet.
        None if !edge.running.no() => verdict.open(id.at("certificate_public")),
        Some(true) | None => (),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013()
    }

    #[test]
    fn holds_with_a_public_certificate() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_a_private_one() {
        finds(&RULE, &world().put("edge", 0, "certificate_public", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("edge", 0, "certificate_public"), "certificate_public");
    }
}
