//! Google Talk no longer answers.

use crate::estate::Estate;
use crate::estate::tables::Partner;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "google-partner",
    number: "R-077",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::GTALK), stated(&sources::XSF_GT)],
    says: Text {
        en: "{partner} leads to Google Talk, which is retired.",
        pt: "{partner} leva ao Google Talk, que foi desativado.",
        es: "{partner} lleva a Google Talk, que está retirado.",
        it: "{partner} porta a Google Talk, che è stato ritirato.",
        ru: "{partner} ведёт в Google Talk, который закрыт.",
    },
    because: Text {
        en: "Google federated by dialback without TLS only, and its later service drops federated messages without a word.",
        pt: "O Google federava apenas por dialback sem TLS, e o serviço posterior descarta mensagens federadas sem avisar.",
        es: "Google federaba solo por dialback sin TLS, y su servicio posterior descarta los mensajes federados sin avisar.",
        it: "Google federava solo con il dialback senza TLS, e il suo servizio successivo scarta i messaggi federati senza avvisare.",
        ru: "Google поддерживал только dialback без TLS, а его более поздняя служба молча отбрасывает федеративные сообщения.",
    },
    remedy: Text {
        en: "Give {partner} up on purpose, and tell the users who have contacts there.",
        pt: "Abandone {partner} de propósito e avise os usuários que têm contatos lá.",
        es: "Abandone {partner} a propósito y avise a los usuarios que tienen contactos allí.",
        it: "Escluda {partner} di proposito e avvisi gli utenti che vi hanno contatti.",
        ru: "Намеренно исключите {partner} и предупредите пользователей, у которых там есть контакты.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        if is_google(estate, partner) {
            verdict.found(id.at("name"), Values::new().with("partner", estate.partner_name(id)));
        } else if partner.name.told().is_none() {
            verdict.open(id.at("name"));
        }
    }
    verdict
}

/// Whether a partner stands for Google Talk. Domains that companies kept with Google cannot be told by their names.
pub(super) fn is_google(estate: &Estate, partner: &Partner) -> bool {
    estate.domains_of(partner).iter().any(|it| matches!(it.as_str(), "gmail.com" | "googlemail.com"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_for_other_partners() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_for_gmail() {
        finds(&RULE, &world().put("partner", 0, "name", "gmail.com"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "name"), "name");
    }

    #[test]
    fn holds_for_a_partner_that_is_given_up() {
        holds(&RULE, &world().put("partner", 0, "name", "gmail.com").put("partner", 0, "dropped", "yes"));
    }
}
