//! A domain that is sent to the legacy gateway and stands in no row of the partners would be lost.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "gateway-partner-left-out",
    number: "R-064",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "The allowed domain {domain} is sent to {gateway}, and no partner has this domain.",
        pt: "O domínio permitido {domain} é enviado a {gateway}, e nenhum parceiro tem esse domínio.",
        es: "El dominio permitido {domain} se envía a {gateway}, y ningún socio tiene ese dominio.",
        it: "Il dominio consentito {domain} è inviato a {gateway}, e nessun partner ha questo dominio.",
        ru: "Разрешённый домен {domain} направляется на {gateway}, но такого домена нет ни у одного партнёра.",
    },
    because: Text {
        en: "Whoever is reached through the gateway now and is not in the list of partners is reached by nobody after the cutover.",
        pt: "Quem hoje é alcançado pelo gateway e não está na lista de parceiros não será alcançado após a transferência.",
        es: "Quien hoy se alcanza por la puerta de enlace y no está en la lista de socios queda incomunicado tras el cambio.",
        it: "Chi oggi si raggiunge attraverso il gateway e non è nell'elenco dei partner non sarà più raggiunto dopo il passaggio.",
        ru: "Кто сейчас доступен через шлюз и не внесён в список партнёров, после переключения будет недоступен.",
    },
    remedy: Text {
        en: "Add the domain to the partners, or add it there and mark it as given up on purpose.",
        pt: "Adicione o domínio aos parceiros, ou adicione-o e marque-o como abandonado de propósito.",
        es: "Agregue el dominio a los socios, o agréguelo y márquelo como abandonado a propósito.",
        it: "Aggiunga il dominio ai partner, oppure lo aggiunga e lo segni come abbandonato di proposito.",
        ru: "Внесите домен в партнёры либо внесите и отметьте как намеренно исключённый.",
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
        if estate.partners.iter().any(|(_, it)| estate.domains_of(it).contains(domain)) {
            continue;
        }
        match allowed.proxy.told() {
            Some(Some(proxy)) if proxy == host => {
                // The domain may still be an additional one of a partner that has not told them.
                let untold: Vec<_> =
                    estate.partners.iter().filter(|(_, it)| it.additional.told().is_none()).map(|(it, _)| it).collect();
                for partner in &untold {
                    verdict.open(partner.at("additional"));
                }
                if untold.is_empty() {
                    let values = Values::new().with("domain", domain.to_string());
                    verdict.found(id.at("name"), values.with("gateway", estate.gateway_name(gateway)));
                }
            }
            Some(_) => (),
            None => verdict.open(id.at("proxy")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn unknown_domain() -> World {
        World::lync2010_to_2013().put("allowed", 2, "name", "forgotten.example")
    }

    #[test]
    fn holds_when_every_domain_is_a_partner() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_when_a_domain_is_nobodys() {
        finds(&RULE, &unknown_domain().put("allowed", 2, "proxy", "xmppgw.lindgren.example"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &unknown_domain(), "proxy");
    }
}
