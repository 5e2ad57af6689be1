//! A site policy wins over the global one, also where it allows less.

use crate::estate::choices::Scope;
use crate::estate::{Estate, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "site-policy-shuts-xmpp",
    number: "R-097",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::EAP)],
    says: Text {
        en: "The global policy allows XMPP, and the site policy {policy} does not.",
        pt: "A política global permite XMPP, e a política de site {policy} não.",
        es: "La directiva global permite XMPP, y la directiva de sitio {policy} no.",
        it: "Il criterio globale consente XMPP, e il criterio del sito {policy} no.",
        ru: "Глобальная политика разрешает XMPP, а политика сайта {policy} нет.",
    },
    because: Text {
        en: "For users of the site without a policy of their own, the site policy counts and the global one does not.",
        pt: "Para usuários do site sem política própria, vale a política do site, e não a global.",
        es: "Para los usuarios del sitio sin directiva propia cuenta la del sitio, y no la global.",
        it: "Per gli utenti del sito senza un criterio proprio vale quello del sito, e non quello globale.",
        ru: "Для пользователей сайта без собственной политики действует политика сайта, а не глобальная.",
    },
    remedy: Text {
        en: "Switch XMPP on in {policy}, or grant a user policy to those of the site who need it.",
        pt: "Ative o XMPP em {policy}, ou conceda uma política de usuário a quem precisa dele no site.",
        es: "Active XMPP en {policy}, u otorgue una directiva de usuario a quienes lo necesiten en el sitio.",
        it: "Attivi XMPP in {policy}, oppure assegni un criterio utente a chi nel sito ne ha bisogno.",
        ru: "Включите XMPP в {policy} или назначьте пользовательскую политику тем на сайте, кому он нужен.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    let Some((global, everybody)) = estate.policies.iter().find(|(_, it)| it.scope.is(&Scope::Global)) else {
        return verdict;
    };
    for (id, policy) in estate.policies.iter().filter(|(_, it)| it.scope.is(&Scope::Site)) {
        match (policy.xmpp.told(), everybody.xmpp.told()) {
            (Some(true), _) | (_, Some(false)) => (),
            (Some(false), Some(true)) => {
                let values = Values::new().with("policy", estate.name_of(TableId::Policy, id.0));
                verdict.found(id.at("xmpp"), values);
            }
            (None, _) => verdict.open(id.at("xmpp")),
            (Some(false), None) => verdict.open(global.at("xmpp")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015()
            .put("policy", 0, "xmpp", "yes")
            .put("policy", 7, "name", "Leeds")
            .put("policy", 7, "scope", "Site")
            .put("policy", 7, "xmpp", "no")
    }

    #[test]
    fn holds_when_both_allow_it() {
        holds(&RULE, &world().put("policy", 7, "xmpp", "yes"));
    }

    #[test]
    fn found_when_the_site_policy_does_not() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("policy", 7, "xmpp"), "xmpp");
    }
}
