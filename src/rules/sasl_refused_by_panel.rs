//! SASL without TLS cannot be saved in the Control Panel.

use crate::estate::Estate;
use crate::estate::choices::Negotiation;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "sasl-refused-by-panel",
    number: "R-073",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::PARTNER), stated(&sources::NEG)],
    says: Text {
        en: "{partner}: TLS is not supported, and SASL is set all the same; the Control Panel refuses to save this.",
        pt: "{partner}: o TLS não tem suporte, e mesmo assim o SASL está definido; o Painel de Controle se recusa a salvar isso.",
        es: "{partner}: TLS no se admite, y aun así SASL está definido; el Panel de control se niega a guardarlo.",
        it: "{partner}: TLS non è supportato, eppure SASL è impostato; il Pannello di controllo rifiuta di salvare.",
        ru: "{partner}: TLS не поддерживается, но SASL всё же задан; панель управления отказывается это сохранить.",
    },
    because: Text {
        en: "SASL needs TLS; the Control Panel enforces it, while the matrix for the shell only warns.",
        pt: "O SASL precisa do TLS; o Painel de Controle exige isso, enquanto a matriz para o shell apenas avisa.",
        es: "SASL necesita TLS; el Panel de control lo exige, mientras que la matriz para el shell solo advierte.",
        it: "SASL ha bisogno di TLS; il Pannello di controllo lo impone, mentre la matrice per la shell si limita ad avvisare.",
        ru: "SASL требует TLS; панель управления на этом настаивает, а таблица для консоли лишь предупреждает.",
    },
    remedy: Text {
        en: "Set SASL to NotSupported for {partner}.",
        pt: "Defina o SASL de {partner} como NotSupported.",
        es: "Establezca SASL en NotSupported para {partner}.",
        it: "Imposti SASL su NotSupported per {partner}.",
        ru: "Задайте для {partner} значение SASL NotSupported.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        let without_tls = partner.tls.told().map(|it| *it == Negotiation::NotSupported);
        let with_sasl = partner.sasl.told().map(|it| *it != Negotiation::NotSupported);
        match (without_tls, with_sasl) {
            (Some(false), _) | (_, Some(false)) => (),
            (Some(true), Some(true)) => {
                verdict.found(id.at("sasl"), Values::new().with("partner", estate.partner_name(id)));
            }
            (None, Some(true)) => verdict.open(id.at("tls")),
            (Some(true), None) => verdict.open(id.at("sasl")),
            (None, None) => {
                verdict.open(id.at("tls"));
                verdict.open(id.at("sasl"));
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013().put("partner", 0, "dialback", "yes")
    }

    #[test]
    fn holds_with_tls() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_sasl_and_no_tls() {
        finds(&RULE, &world().put("partner", 0, "tls", "NotSupported"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "tls"), "tls");
    }
}
