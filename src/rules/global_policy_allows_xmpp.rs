//! A global policy with XMPP opens it to everybody without another policy.

use crate::estate::Estate;
use crate::estate::choices::Scope;
use crate::estate::look::Effective;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "global-policy-allows-xmpp",
    number: "R-092",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::EAP)],
    says: Text {
        en: "The global policy allows XMPP, and it counts for {crowd}, who do not need it.",
        pt: "A política global permite XMPP e vale para {crowd}, que não precisam dele.",
        es: "La directiva global permite XMPP y vale para {crowd}, que no lo necesitan.",
        it: "Il criterio globale consente XMPP e vale per {crowd}, che non ne hanno bisogno.",
        ru: "Глобальная политика разрешает XMPP и действует для «{crowd}», хотя он им не нужен.",
    },
    because: Text {
        en: "A global policy reaches everybody to whom no other policy was granted.",
        pt: "Uma política global alcança todos a quem nenhuma outra política foi concedida.",
        es: "Una directiva global alcanza a todos los que no tienen otra directiva otorgada.",
        it: "Un criterio globale raggiunge tutti coloro a cui non ne è stato assegnato un altro.",
        ru: "Глобальная политика распространяется на всех, кому не назначена другая.",
    },
    remedy: Text {
        en: "Switch XMPP off in the global policy, and grant a user policy to those who need it.",
        pt: "Desative o XMPP na política global e conceda uma política de usuário a quem precisa dele.",
        es: "Desactive XMPP en la directiva global y otorgue una directiva de usuario a quienes lo necesitan.",
        it: "Disattivi XMPP nel criterio globale e assegni un criterio utente a chi ne ha bisogno.",
        ru: "Отключите XMPP в глобальной политике и назначьте пользовательскую политику тем, кому он нужен.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    let Some((global, policy)) = estate.policies.iter().find(|(_, it)| it.scope.is(&Scope::Global)) else {
        return verdict;
    };
    match policy.xmpp.told() {
        Some(true) => (),
        Some(false) => return verdict,
        None => {
            verdict.open(global.at("xmpp"));
            return verdict;
        }
    }
    for (id, crowd) in estate.crowds.iter().filter(|(_, it)| !it.needs_xmpp.yes()) {
        match (crowd.needs_xmpp.told(), estate.effective_policy(crowd)) {
            (_, Effective::NotTold) => verdict.open(id.at("policy")),
            (Some(_), Effective::Policy(it)) if it == global => {
                verdict.found(global.at("xmpp"), Values::new().with("crowd", estate.crowd_name(id)));
            }
            (None, Effective::Policy(it)) if it == global => verdict.open(id.at("needs_xmpp")),
            (_, Effective::Policy(_) | Effective::NoneListed) => (),
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
    fn holds_while_the_global_policy_has_no_xmpp() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_for_users_who_do_not_need_it() {
        finds(&RULE, &world().put("policy", 0, "xmpp", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("policy", 0, "xmpp"), "xmpp");
    }
}
