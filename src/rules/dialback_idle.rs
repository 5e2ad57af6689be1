//! Dialback that is switched on beside required TLS and SASL is never used.

use crate::estate::Estate;
use crate::estate::negotiation::{Answer, Outcome, Warning, ask};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "dialback-idle",
    number: "R-071",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::NEG)],
    says: Text {
        en: "{partner}: dialback is on, and with TLS and SASL required it is never used.",
        pt: "{partner}: o dialback está ativado e, com TLS e SASL obrigatórios, nunca é usado.",
        es: "{partner}: el dialback está activado y, con TLS y SASL obligatorios, no se usa nunca.",
        it: "{partner}: il dialback è attivo e, con TLS e SASL obbligatori, non viene mai usato.",
        ru: "{partner}: dialback включён, но при обязательных TLS и SASL никогда не используется.",
    },
    because: Text {
        en: "A partner that can only dial back is refused, although the settings look as if it were let in; the shell's defaults are exactly these.",
        pt: "Um parceiro que só sabe usar dialback é recusado, embora as configurações pareçam aceitá-lo; os padrões do shell são exatamente esses.",
        es: "Un socio que solo sabe usar dialback es rechazado, aunque la configuración parezca admitirlo; los valores predeterminados del shell son justo estos.",
        it: "Un partner che sa usare solo il dialback viene rifiutato, anche se le impostazioni sembrano ammetterlo; i valori predefiniti della shell sono proprio questi.",
        ru: "Партнёр, который умеет только dialback, получит отказ, хотя настройки выглядят так, будто его пускают; именно таковы значения по умолчанию в консоли.",
    },
    remedy: Text {
        en: "Turn dialback off for {partner}, or make SASL optional if the partner needs dialback.",
        pt: "Desative o dialback para {partner} ou torne o SASL opcional se o parceiro precisar de dialback.",
        es: "Desactive el dialback para {partner}, o haga SASL opcional si el socio necesita dialback.",
        it: "Disattivi il dialback per {partner}, oppure renda SASL facoltativo se il partner ha bisogno del dialback.",
        ru: "Выключите dialback для {partner} или сделайте SASL необязательным, если партнёру нужен dialback.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        match ask(id, partner, |it| it.verdict == Outcome::Warn(Warning::DialbackIdle)) {
            Answer::Yes => verdict.found(id.at("dialback"), Values::new().with("partner", estate.partner_name(id))),
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
    fn holds_without_dialback() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_the_defaults_of_the_shell() {
        finds(&RULE, &world().put("partner", 0, "dialback", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "dialback"), "dialback");
    }
}
