//! A domain of our own is no partner.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "partner-domain-is-ours",
    number: "R-082",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[implied(&sources::PS_NEW_CSXMPPALLOWEDPARTNER)],
    says: Text {
        en: "{domain}, listed for {partner}, is one of our own SIP domains.",
        pt: "{domain}, listado para {partner}, é um dos nossos próprios domínios SIP.",
        es: "{domain}, que figura en {partner}, es uno de nuestros propios dominios SIP.",
        it: "{domain}, elencato per {partner}, è uno dei nostri domini SIP.",
        ru: "{domain}, указанный для {partner}, является одним из наших собственных доменов SIP.",
    },
    because: Text {
        en: "Its users live on our own pools, and messages to them must not leave through the gateway.",
        pt: "Seus usuários estão em nossos próprios pools, e as mensagens para eles não devem sair pelo gateway.",
        es: "Sus usuarios están en nuestros propios grupos, y los mensajes para ellos no deben salir por la puerta de enlace.",
        it: "I suoi utenti sono sui nostri pool, e i messaggi per loro non devono uscire dal gateway.",
        ru: "Его пользователи размещены на наших пулах, и сообщения для них не должны уходить через шлюз.",
    },
    remedy: Text {
        en: "Remove {domain} from {partner}, or correct the list of SIP domains.",
        pt: "Remova {domain} de {partner} ou corrija a lista de domínios SIP.",
        es: "Quite {domain} de {partner}, o corrija la lista de dominios SIP.",
        it: "Rimuova {domain} da {partner}, oppure corregga l'elenco dei domini SIP.",
        ru: "Уберите {domain} у {partner} или исправьте список доменов SIP.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        if partner.name.told().is_none() {
            verdict.open(id.at("name"));
        }
        if partner.additional.told().is_none() {
            verdict.open(id.at("additional"));
        }
        for domain in estate.domains_of(partner) {
            if estate.domains.iter().any(|(_, it)| it.name.is(domain)) {
                let values = Values::new().with("domain", domain.as_str()).with("partner", estate.partner_name(id));
                let column = if partner.name.is(domain) { "name" } else { "additional" };
                verdict.found(id.at(column), values);
            }
        }
    }
    for (id, domain) in estate.domains.iter() {
        if domain.name.told().is_none() {
            verdict.open(id.at("name"));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013()
    }

    #[test]
    fn holds_for_foreign_domains() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_for_our_own_domain() {
        finds(&RULE, &world().put("partner", 0, "name", "varga.example"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("domain", 0, "name"), "name");
    }
}
