//! An allowed domain with the legacy gateway as its proxy is a route of its own, and it must go in the window.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "allowed-domain-at-gateway",
    number: "R-065",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[unverified(&sources::PS_REMOVE_CSALLOWEDDOMAIN)],
    says: Text {
        en: "The allowed domain {domain} is sent to {gateway} by its ProxyFqdn.",
        pt: "O domínio permitido {domain} é enviado a {gateway} por seu ProxyFqdn.",
        es: "El dominio permitido {domain} se envía a {gateway} por su ProxyFqdn.",
        it: "Il dominio consentito {domain} è inviato a {gateway} dal suo ProxyFqdn.",
        ru: "Разрешённый домен {domain} направляется на {gateway} своим ProxyFqdn.",
    },
    because: Text {
        en: "No document says which of the two wins when the same domain is an allowed SIP domain and an XMPP allowed partner.",
        pt: "Nenhum documento diz qual prevalece quando o mesmo domínio é domínio SIP permitido e parceiro XMPP permitido.",
        es: "Ningún documento dice cuál prevalece si el mismo dominio es dominio SIP permitido y socio XMPP permitido.",
        it: "Nessun documento dice quale prevalga quando lo stesso dominio è dominio SIP consentito e partner XMPP consentito.",
        ru: "Ни один документ не говорит, что важнее, если домен — и разрешённый домен SIP, и разрешённый партнёр XMPP.",
    },
    remedy: Text {
        en: "Remove the entry in the window, when the partner leaves the legacy gateway; the plan has the step.",
        pt: "Remova a entrada na janela, quando o parceiro sair do gateway herdado; o plano contém o passo.",
        es: "Quite la entrada en la ventana, cuando el socio deje la puerta de enlace heredada; el plan incluye el paso.",
        it: "Rimuova la voce nella finestra, quando il partner lascia il gateway legacy; il piano contiene il passo.",
        ru: "Удалите запись во время окна, когда партнёр покидает устаревший шлюз; в плане есть этот шаг.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((gateway, row)) = estate.gateway().filter(|_| estate.journey().is_some_and(|it| it.leaves_gateway()))
    else {
        return verdict;
    };
    let Some(host) = row.name.told() else {
        return verdict;
    };
    for (id, allowed) in estate.alloweds.iter() {
        let Some(domain) = allowed.name.told() else {
            continue;
        };
        let of_partner = estate.partners.iter().any(|(_, it)| estate.domains_of(it).contains(domain));
        match allowed.proxy.told() {
            Some(Some(proxy)) if of_partner && proxy == host => {
                let values = Values::new().with("domain", domain.to_string());
                verdict.found(id.at("proxy"), values.with("gateway", estate.gateway_name(gateway)));
            }
            Some(_) => (),
            None if of_partner => verdict.open(id.at("proxy")),
            None => (),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn one_entry() -> World {
        World::lync2010_to_2013().drop_row("allowed", 1)
    }

    #[test]
    fn holds_when_the_entry_has_no_proxy() {
        holds(&RULE, &one_entry().put("allowed", 0, "proxy", "-"));
    }

    #[test]
    fn found_when_the_proxy_is_the_gateway() {
        finds(&RULE, &one_entry(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &one_entry().forget("allowed", 0, "proxy"), "proxy");
    }
}
