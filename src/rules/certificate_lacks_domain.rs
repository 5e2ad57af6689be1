//! The Edge to which the SRV record leads proves the bare SIP domain with its certificate.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "certificate-lacks-domain",
    number: "R-120",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::CERT_X)],
    says: Text {
        en: "The SRV record of {domain} leads to {edge}, and its external certificate does not name {domain}.",
        pt: "O registro SRV de {domain} aponta para {edge}, e o certificado externo dela não contém {domain}.",
        es: "El registro SRV de {domain} apunta a {edge}, y su certificado externo no incluye {domain}.",
        it: "Il record SRV di {domain} punta a {edge}, e il suo certificato esterno non contiene {domain}.",
        ru: "Запись SRV домена {domain} ведёт на {edge}, а в его внешнем сертификате нет имени {domain}.",
    },
    because: Text {
        en: "Partners compare the certificate with the bare SIP domain and refuse the connection when it is not there.",
        pt: "Os parceiros comparam o certificado com o domínio SIP simples e recusam a conexão quando ele não consta.",
        es: "Los socios comparan el certificado con el dominio SIP sin prefijo y rechazan la conexión si no figura.",
        it: "I partner confrontano il certificato con il dominio SIP senza prefisso e rifiutano la connessione se non vi compare.",
        ru: "Партнёры сверяют сертификат с доменом SIP без префикса и отклоняют соединение, если его там нет.",
    },
    remedy: Text {
        en: "Request a certificate that names the bare domain as well, and assign it on every server of {edge}.",
        pt: "Solicite um certificado que contenha também o domínio simples e atribua-o em cada servidor de {edge}.",
        es: "Solicite un certificado que incluya también el dominio sin prefijo y asígnelo en cada servidor de {edge}.",
        it: "Richieda un certificato che contenga anche il dominio senza prefisso e lo assegni su ogni server di {edge}.",
        ru: "Запросите сертификат, в котором есть и домен без префикса, и назначьте его на каждом сервере {edge}.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::ends_with_xmpp) {
        return verdict;
    }
    for (id, crowd) in estate.xmpp_crowds() {
        if crowd.domain.told().is_none() {
            verdict.open(id.at("domain"));
        }
    }
    for domain in estate.xmpp_domains() {
        let Some(id) = state.srv_edge(domain) else {
            continue;
        };
        let Some(edge) = estate.edges.get(id) else {
            continue;
        };
        // Behind an older Edge stands the legacy gateway, which has a certificate of its own.
        if edge.product.told().is_some_and(|it| !it.has_xmpp()) || state.has(Fact::CertificateInstalled(id)) {
            continue;
        }
        let Some(name) = estate.domains.get(domain).and_then(|it| it.name.told()) else {
            verdict.open(domain.at("name"));
            continue;
        };
        match edge.certificate_names.told() {
            Some(names) if names.contains(name) => (),
            Some(_) => {
                let values = Values::new().with("domain", name.as_str()).with("edge", estate.edge_name(id));
                verdict.found(id.at("certificate_names"), values);
            }
            None => verdict.open(id.at("certificate_names")),
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
    fn holds_when_the_bare_domain_is_named() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_it_is_not_named() {
        finds(&RULE, &world().put("edge", 0, "certificate_names", "sip.okafor.example;xmpp.okafor.example"), 1);
    }

    #[test]
    fn asks_when_the_names_are_not_told() {
        asks(&RULE, &world().forget("edge", 0, "certificate_names"), "certificate_names");
    }

    #[test]
    fn found_when_the_record_leads_to_the_new_edge_before_its_certificate() {
        let world = World::lync2010_to_2013().put("srv", 0, "target", "xmpp.lindgren.example");
        let world = world.put("host", 1, "name", "xmpp.lindgren.example").put("host", 1, "address", "192.0.2.20");
        finds(&RULE, &world.put("edge", 1, "certificate_names", "sip.lindgren.example"), 1);
    }
}
