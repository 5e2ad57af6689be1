//! One domain can lead to one partner only.

use std::collections::BTreeMap;

use crate::estate::Estate;
use crate::estate::name::DnsName;
use crate::estate::tables::PartnerId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "partner-domain-twice",
    number: "R-081",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[implied(&sources::PS_NEW_CSXMPPALLOWEDPARTNER)],
    says: Text {
        en: "{domain} is listed for {partner} and for {other}.",
        pt: "{domain} está listado para {partner} e para {other}.",
        es: "{domain} figura en {partner} y en {other}.",
        it: "{domain} è elencato per {partner} e per {other}.",
        ru: "{domain} указан и для {partner}, и для {other}.",
    },
    because: Text {
        en: "A message takes one way only, and nothing tells whose settings would count.",
        pt: "Uma mensagem segue um só caminho, e nada indica quais configurações valeriam.",
        es: "Un mensaje sigue un solo camino, y nada indica qué configuración contaría.",
        it: "Un messaggio segue una sola strada, e nulla indica quali impostazioni varrebbero.",
        ru: "Сообщение идёт одним путём, и ничто не говорит, чьи настройки сработают.",
    },
    remedy: Text {
        en: "Leave {domain} with one of the two, or make them one partner with additional domains.",
        pt: "Deixe {domain} em um dos dois, ou faça deles um só parceiro com domínios adicionais.",
        es: "Deje {domain} en uno de los dos, o haga de ellos un solo socio con dominios adicionales.",
        it: "Lasci {domain} a uno dei due, oppure ne faccia un solo partner con domini aggiuntivi.",
        ru: "Оставьте {domain} у одного из двух или объедините их в одного партнёра с дополнительными доменами.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) || estate.kept_partners().count() < 2 {
        return verdict;
    }
    // The partners so far that list a domain.
    let mut listed: BTreeMap<&DnsName, Vec<PartnerId>> = BTreeMap::new();
    for (id, partner) in estate.kept_partners() {
        if partner.name.told().is_none() {
            verdict.open(id.at("name"));
        }
        if partner.additional.told().is_none() {
            verdict.open(id.at("additional"));
        }
        for domain in estate.domains_of(partner) {
            let others = listed.entry(domain).or_default();
            for other in others.iter().copied() {
                let values = Values::new()
                    .with("domain", domain.as_str())
                    .with("partner", estate.partner_name(id))
                    .with("other", estate.partner_name(other));
                let column = if partner.name.is(domain) { "name" } else { "additional" };
                verdict.found(id.at(column), values);
            }
            others.push(id);
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_for_domains_of_one_partner_each() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_for_an_additional_domain_of_another_partner() {
        finds(&RULE, &world().put("partner", 1, "additional", "pilots.harbour-authority.example"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 1, "additional"), "additional");
    }
}
