//! SASL that is offered while TLS may be missing may fail.

use crate::estate::Estate;
use crate::estate::negotiation::{Answer, Outcome, Warning, ask};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "sasl-without-tls",
    number: "R-072",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::NEG)],
    says: Text {
        en: "{partner}: SASL is offered, and TLS is not required.",
        pt: "{partner}: o SASL é oferecido, e o TLS não é obrigatório.",
        es: "{partner}: se ofrece SASL, y TLS no es obligatorio.",
        it: "{partner}: SASL è offerto, e TLS non è obbligatorio.",
        ru: "{partner}: SASL предлагается, а TLS не обязателен.",
    },
    because: Text {
        en: "SASL needs TLS: when TLS does not come about, the negotiation may fail or fall back to plain dialback.",
        pt: "O SASL precisa do TLS: quando o TLS não se estabelece, a negociação pode falhar ou recair no dialback simples.",
        es: "SASL necesita TLS: cuando TLS no se establece, la negociación puede fallar o recurrir al dialback simple.",
        it: "SASL ha bisogno di TLS: quando TLS non si stabilisce, la negoziazione può fallire o ripiegare sul dialback semplice.",
        ru: "SASL требует TLS: если TLS не установлен, согласование может не удаться или перейти на простой dialback.",
    },
    remedy: Text {
        en: "Make TLS required for {partner}, or set SASL to NotSupported and rely on dialback.",
        pt: "Torne o TLS obrigatório para {partner}, ou defina o SASL como NotSupported e conte com o dialback.",
        es: "Haga TLS obligatorio para {partner}, o establezca SASL en NotSupported y confíe en el dialback.",
        it: "Renda TLS obbligatorio per {partner}, oppure imposti SASL su NotSupported e conti sul dialback.",
        ru: "Сделайте TLS обязательным для {partner} или задайте для SASL значение NotSupported и положитесь на dialback.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        match ask(id, partner, |it| it.verdict == Outcome::Warn(Warning::SaslWithoutTls)) {
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
        World::keep_2013()
    }

    #[test]
    fn holds_with_tls_required() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_tls_optional() {
        finds(&RULE, &world().put("partner", 0, "tls", "Optional"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "tls"), "tls");
    }
}
