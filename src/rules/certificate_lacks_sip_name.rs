//! The names for XMPP come on top of the usual ones, and never instead of them.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::start::serving_certificate;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "certificate-lacks-sip-name",
    number: "R-127",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::CERT_X)],
    says: Text {
        en: "The external certificate of {edge} does not name {name}.",
        pt: "O certificado externo de {edge} não contém {name}.",
        es: "El certificado externo de {edge} no incluye {name}.",
        it: "Il certificato esterno di {edge} non contiene {name}.",
        ru: "Во внешнем сертификате {edge} нет имени {name}.",
    },
    because: Text {
        en: "Remote users and SIP partners look for this name; without it they are refused.",
        pt: "Usuários remotos e parceiros SIP procuram esse nome; sem ele, são recusados.",
        es: "Los usuarios remotos y los socios SIP buscan este nombre; sin él quedan rechazados.",
        it: "Gli utenti remoti e i partner SIP cercano questo nome; senza di esso vengono rifiutati.",
        ru: "Удалённые пользователи и партнёры SIP ищут это имя; без него им отказано.",
    },
    remedy: Text {
        en: "Request a certificate with the sip name of every SIP domain beside the names for XMPP.",
        pt: "Solicite um certificado com o nome sip de cada domínio SIP além dos nomes para XMPP.",
        es: "Solicite un certificado con el nombre sip de cada dominio SIP además de los nombres para XMPP.",
        it: "Richieda un certificato con il nome sip di ogni dominio SIP oltre ai nomi per XMPP.",
        ru: "Запросите сертификат, в котором кроме имён для XMPP есть имя sip каждого домена SIP.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = serving_certificate(estate) else {
        return verdict;
    };
    let Some(names) = edge.certificate_names.told() else {
        // An Edge that is only planned has no certificate yet.
        if !edge.running.no() {
            verdict.open(id.at("certificate_names"));
        }
        return verdict;
    };
    for (domain_id, domain) in estate.domains.iter() {
        let Some(domain) = domain.name.told() else {
            verdict.open(domain_id.at("name"));
            continue;
        };
        let wanted = format!("sip.{domain}");
        if names.iter().all(|it| it.as_str() != wanted) {
            let values = Values::new().with("edge", estate.edge_name(id)).with("name", wanted);
            verdict.found(id.at("certificate_names"), values);
        }
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
    fn holds_with_the_sip_name() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_names_for_xmpp_alone() {
        finds(&RULE, &world().put("edge", 0, "certificate_names", "okafor.example;xmpp.okafor.example"), 1);
    }

    #[test]
    fn asks_when_the_names_are_not_told() {
        asks(&RULE, &world().forget("edge", 0, "certificate_names"), "certificate_names");
    }
}
