//! A partner whose settings leave no method of authentication can never be reached.

use crate::estate::Estate;
use crate::estate::negotiation::{Answer, Outcome, ask};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "negotiation-impossible",
    number: "R-070",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::NEG)],
    says: Text {
        en: "The settings for {partner} leave no way to authenticate.",
        pt: "As configurações de {partner} não deixam nenhuma forma de autenticação.",
        es: "La configuración de {partner} no deja ninguna forma de autenticarse.",
        it: "Le impostazioni di {partner} non lasciano alcun modo di autenticarsi.",
        ru: "Настройки для {partner} не оставляют ни одного способа проверки подлинности.",
    },
    because: Text {
        en: "SASL works only inside TLS, and without it only dialback is left; here both are ruled out.",
        pt: "O SASL só funciona dentro do TLS e, sem ele, resta apenas o dialback; aqui os dois estão excluídos.",
        es: "SASL solo funciona dentro de TLS y, sin él, solo queda el dialback; aquí ambos están excluidos.",
        it: "SASL funziona solo all'interno di TLS e, senza, resta solo il dialback; qui entrambi sono esclusi.",
        ru: "SASL работает только внутри TLS, без него остаётся лишь dialback; здесь исключено и то, и другое.",
    },
    remedy: Text {
        en: "Agree with {partner} on settings that leave a method: TLS and SASL required, or dialback on.",
        pt: "Combine com {partner} configurações que deixem um método: TLS e SASL obrigatórios, ou dialback ativado.",
        es: "Acuerde con {partner} una configuración que deje un método: TLS y SASL obligatorios, o dialback activado.",
        it: "Concordi con {partner} impostazioni che lascino un metodo: TLS e SASL obbligatori, oppure dialback attivo.",
        ru: "Согласуйте с {partner} настройки, при которых способ остаётся: обязательные TLS и SASL или включённый dialback.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        match ask(id, partner, |it| it.verdict == Outcome::Invalid) {
            Answer::Yes => verdict.found(id.at("tls"), Values::new().with("partner", estate.partner_name(id))),
            Answer::No => (),
            Answer::Open(places) => places.into_iter().for_each(|it| verdict.open(it)),
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
    fn holds_with_sasl_over_tls() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_sasl_required_and_neither_tls_nor_dialback() {
        finds(&RULE, &world().put("partner", 0, "tls", "NotSupported"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "tls"), "tls");
    }

    #[test]
    fn holds_when_dialback_alone_decides() {
        holds(&RULE, &world().put("partner", 0, "dialback", "yes").forget("partner", 0, "tls"));
    }
}
