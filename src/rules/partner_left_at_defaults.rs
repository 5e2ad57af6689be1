//! A partner that has the cmdlet's defaults may never have been thought about.

use crate::estate::Estate;
use crate::estate::choices::{Negotiation, PartnerKind};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "partner-left-at-defaults",
    number: "R-074",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::PS_NEW_CSXMPPALLOWEDPARTNER), stated(&sources::NEG)],
    says: Text {
        en: "{partner} has exactly the settings that the shell gives when nothing is said.",
        pt: "{partner} tem exatamente as configurações que o shell usa quando nada é informado.",
        es: "{partner} tiene justo la configuración que da el shell cuando no se indica nada.",
        it: "{partner} ha esattamente le impostazioni che la shell usa quando non si indica nulla.",
        ru: "У {partner} ровно те настройки, которые консоль задаёт, когда ничего не указано.",
    },
    because: Text {
        en: "New-CsXmppAllowedPartner then means TLS and SASL required, dialback on, keep-alive on and PublicUnverified; perhaps nobody chose this.",
        pt: "New-CsXmppAllowedPartner significa então TLS e SASL obrigatórios, dialback e keep-alive ativados e PublicUnverified; talvez ninguém tenha escolhido isso.",
        es: "New-CsXmppAllowedPartner supone entonces TLS y SASL obligatorios, dialback y keep-alive activados y PublicUnverified; quizá nadie lo eligió.",
        it: "New-CsXmppAllowedPartner intende allora TLS e SASL obbligatori, dialback e keep-alive attivi e PublicUnverified; forse nessuno lo ha scelto.",
        ru: "New-CsXmppAllowedPartner тогда задаёт обязательные TLS и SASL, включает dialback и keep-alive и ставит PublicUnverified; возможно, этого никто не выбирал.",
    },
    remedy: Text {
        en: "Ask {partner} what its server can do, and set each parameter on purpose.",
        pt: "Pergunte a {partner} o que o servidor deles suporta e defina cada parâmetro de forma consciente.",
        es: "Pregunte a {partner} qué admite su servidor y establezca cada parámetro a propósito.",
        it: "Chieda a {partner} che cosa supporta il suo server e imposti ogni parametro di proposito.",
        ru: "Узнайте у {partner}, что умеет его сервер, и задайте каждый параметр осознанно.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        let settings = [
            ("tls", partner.tls.told().map(|it| *it == Negotiation::Required)),
            ("sasl", partner.sasl.told().map(|it| *it == Negotiation::Required)),
            ("dialback", partner.dialback.told().copied()),
            ("keep_alive", partner.keep_alive.told().copied()),
            ("kind", partner.kind.told().map(|it| *it == PartnerKind::PublicUnverified)),
        ];
        // One setting that was told otherwise acquits the partner, so nothing else need be told.
        if settings.iter().any(|(_, default)| *default == Some(false)) {
            continue;
        }
        let untold: Vec<_> = settings.iter().filter(|(_, default)| default.is_none()).collect();
        if untold.is_empty() {
            verdict.found(id.at("tls"), Values::new().with("partner", estate.partner_name(id)));
        }
        for (column, _) in untold {
            verdict.open(id.at(column));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013().put("partner", 0, "dialback", "yes").put("partner", 0, "kind", "PublicUnverified")
    }

    #[test]
    fn holds_with_one_setting_of_its_own() {
        holds(&RULE, &world().put("partner", 0, "keep_alive", "no").forget("partner", 0, "tls"));
    }

    #[test]
    fn found_with_all_defaults() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "keep_alive"), "keep_alive");
    }
}
