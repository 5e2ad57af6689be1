//! A public provider is not a business partner.

use crate::estate::Estate;
use crate::estate::choices::PartnerKind;
use crate::estate::negotiation::PUBLIC_PROVIDERS;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "public-provider-trusted",
    number: "R-076",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::XGW_OCS), stated(&sources::XGW_L10), judgement(&sources::OWN)],
    says: Text {
        en: "{domain} is a public provider, and {partner} has the type Federated.",
        pt: "{domain} é um provedor público, e {partner} tem o tipo Federated.",
        es: "{domain} es un proveedor público, y {partner} tiene el tipo Federated.",
        it: "{domain} è un provider pubblico, e {partner} ha il tipo Federated.",
        ru: "{domain} является общедоступным поставщиком, а у {partner} тип Federated.",
    },
    because: Text {
        en: "Federated shows presence and status notes without consent to anybody who opens an account there.",
        pt: "Federated mostra a presença e as notas de status, sem consentimento, a qualquer pessoa que abra uma conta lá.",
        es: "Federated muestra la presencia y las notas de estado, sin consentimiento, a cualquiera que abra una cuenta allí.",
        it: "Federated mostra la presenza e le note di stato, senza consenso, a chiunque apra un account là.",
        ru: "Federated без согласия показывает присутствие и заметки о состоянии любому, кто заведёт там учётную запись.",
    },
    remedy: Text {
        en: "Set the type of {partner} to PublicUnverified.",
        pt: "Defina o tipo de {partner} como PublicUnverified.",
        es: "Establezca el tipo de {partner} en PublicUnverified.",
        it: "Imposti il tipo di {partner} su PublicUnverified.",
        ru: "Задайте для {partner} тип PublicUnverified.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        let Some(public) = estate.domains_of(partner).into_iter().find(|it| PUBLIC_PROVIDERS.contains(&it.as_str()))
        else {
            continue;
        };
        match partner.kind.told() {
            Some(PartnerKind::Federated) => {
                let values = Values::new().with("domain", public.as_str()).with("partner", estate.partner_name(id));
                verdict.found(id.at("kind"), values);
            }
            Some(PartnerKind::PublicVerified | PartnerKind::PublicUnverified) => (),
            None => verdict.open(id.at("kind")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013().put("partner", 0, "name", "jabber.org")
    }

    #[test]
    fn holds_for_a_public_provider_that_is_not_trusted() {
        holds(&RULE, &world().put("partner", 0, "kind", "PublicUnverified"));
    }

    #[test]
    fn found_for_a_public_provider_as_business_partner() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "kind"), "kind");
    }
}
