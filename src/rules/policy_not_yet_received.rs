//! A policy reaches a client when its user signs in.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "policy-not-yet-received",
    number: "R-096",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::POLX)],
    says: Text {
        en: "{crowd} have the policy and have not signed in since.",
        pt: "{crowd} têm a política e não entraram desde então.",
        es: "{crowd} tienen la directiva y no han iniciado sesión desde entonces.",
        it: "{crowd} hanno il criterio e da allora non hanno effettuato l'accesso.",
        ru: "«{crowd}» получили политику и с тех пор не входили.",
    },
    because: Text {
        en: "Clients receive policies at sign-in, so a test before it can fail although everything is right.",
        pt: "Os clientes recebem as políticas ao entrar; um teste antes disso pode falhar embora tudo esteja certo.",
        es: "Los clientes reciben las directivas al iniciar sesión; una prueba anterior puede fallar aunque todo esté bien.",
        it: "I client ricevono i criteri all'accesso; una prova precedente può fallire anche se tutto è giusto.",
        ru: "Клиенты получают политики при входе, поэтому более ранняя проверка может не пройти, хотя всё верно.",
    },
    remedy: Text {
        en: "Have {crowd} sign out and in again before you test.",
        pt: "Peça a {crowd} que saiam e entrem novamente antes do teste.",
        es: "Pida a {crowd} que cierren la sesión y la inicien de nuevo antes de probar.",
        it: "Faccia uscire e rientrare {crowd} prima di provare.",
        ru: "Перед проверкой попросите «{crowd}» выйти и войти снова.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    // Where the policy has yet to be granted, the step that grants it says this itself.
    for (id, crowd) in estate.xmpp_crowds().filter(|(id, _)| state.has(Fact::Allowed(*id))) {
        match crowd.signed_in_again.told() {
            Some(true) => (),
            Some(false) => {
                verdict.found(id.at("signed_in_again"), Values::new().with("crowd", estate.crowd_name(id)));
            }
            None => verdict.open(id.at("signed_in_again")),
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
    fn holds_after_the_next_sign_in() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_before_the_next_sign_in() {
        finds(&RULE, &world().put("crowd", 0, "signed_in_again", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("crowd", 0, "signed_in_again"), "signed_in_again");
    }
}
