//! A wildcard name has no place in the certificate of an Edge.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::start::serving_certificate;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "wildcard-on-edge",
    number: "R-121",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::CERT_PLAN)],
    says: Text {
        en: "The external certificate of {edge} has a wildcard name.",
        pt: "O certificado externo de {edge} tem um nome com curinga.",
        es: "El certificado externo de {edge} tiene un nombre con comodín.",
        it: "Il certificato esterno di {edge} ha un nome con carattere jolly.",
        ru: "Во внешнем сертификате {edge} есть имя с подстановочным знаком.",
    },
    because: Text {
        en: "Wildcard names are not supported in the certificate of an Edge Server.",
        pt: "Nomes com curinga não têm suporte no certificado de um Servidor de Borda.",
        es: "Los nombres con comodín no se admiten en el certificado de un servidor perimetral.",
        it: "I nomi con carattere jolly non sono supportati nel certificato di un server perimetrale.",
        ru: "Имена с подстановочным знаком не поддерживаются в сертификате пограничного сервера.",
    },
    remedy: Text {
        en: "Request a certificate that lists every name by itself.",
        pt: "Solicite um certificado que liste cada nome separadamente.",
        es: "Solicite un certificado que enumere cada nombre por separado.",
        it: "Richieda un certificato che elenchi ogni nome singolarmente.",
        ru: "Запросите сертификат, в котором каждое имя указано отдельно.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = serving_certificate(estate) else {
        return verdict;
    };
    match edge.certificate_wildcard.told() {
        Some(true) => verdict.found(id.at("certificate_wildcard"), Values::new().with("edge", estate.edge_name(id))),
        // An Edge that is only planned has no certificate yet.
        None if !edge.running.no() => verdict.open(id.at("certificate_wildcard")),
        Some(false) | None => (),
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
    fn holds_with_single_names() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_a_wildcard() {
        finds(&RULE, &world().put("edge", 0, "certificate_wildcard", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("edge", 0, "certificate_wildcard"), "certificate_wildcard");
    }

    #[test]
    fn holds_while_the_plan_has_yet_to_install_the_certificate() {
        holds(&RULE, &World::lync2010_to_2013().put("edge", 1, "running", "yes"));
    }
}
