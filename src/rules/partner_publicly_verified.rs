//! The partner type PublicVerified gives strangers more than it should.

use crate::estate::Estate;
use crate::estate::choices::PartnerKind;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "partner-publicly-verified",
    number: "R-075",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::XGW_OCS), stated(&sources::XGW_L10)],
    says: Text {
        en: "{partner} has the partner type PublicVerified.",
        pt: "{partner} tem o tipo de parceiro PublicVerified.",
        es: "{partner} tiene el tipo de socio PublicVerified.",
        it: "{partner} ha il tipo di partner PublicVerified.",
        ru: "У {partner} тип партнёра PublicVerified.",
    },
    because: Text {
        en: "This type lets anybody there see presence and write without consent, and the documents advise against it.",
        pt: "Esse tipo permite que qualquer pessoa de lá veja a presença e escreva sem consentimento, e os documentos o desaconselham.",
        es: "Este tipo permite que cualquiera de allí vea la presencia y escriba sin consentimiento, y los documentos lo desaconsejan.",
        it: "Questo tipo consente a chiunque di là di vedere la presenza e di scrivere senza consenso, e i documenti lo sconsigliano.",
        ru: "Этот тип позволяет любому оттуда видеть присутствие и писать без согласия, и документы его не рекомендуют.",
    },
    remedy: Text {
        en: "Choose Federated for a business partner, or PublicUnverified for a public provider.",
        pt: "Escolha Federated para um parceiro comercial ou PublicUnverified para um provedor público.",
        es: "Elija Federated para un socio comercial, o PublicUnverified para un proveedor público.",
        it: "Scelga Federated per un partner commerciale, o PublicUnverified per un provider pubblico.",
        ru: "Выберите Federated для делового партнёра или PublicUnverified для общедоступного поставщика.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        match partner.kind.told() {
            Some(PartnerKind::PublicVerified) => {
                verdict.found(id.at("kind"), Values::new().with("partner", estate.partner_name(id)));
            }
            Some(PartnerKind::Federated | PartnerKind::PublicUnverified) => (),
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
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_for_a_business_partner() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_for_the_type_that_is_advised_against() {
        finds(&RULE, &world().put("partner", 1, "kind", "PublicVerified"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "kind"), "kind");
    }
}
