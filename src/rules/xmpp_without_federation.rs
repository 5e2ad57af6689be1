//! A policy that allows XMPP must allow federation, too.

use crate::estate::look::Effective;
use crate::estate::{Estate, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-without-federation",
    number: "R-090",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::XPOL_OCS), stated(&sources::XPOL_L10), stated(&sources::POLX)],
    says: Text {
        en: "The policy {policy} allows XMPP without allowing federation.",
        pt: "A política {policy} permite XMPP sem permitir federação.",
        es: "La directiva {policy} permite XMPP sin permitir la federación.",
        it: "Il criterio {policy} consente XMPP senza consentire la federazione.",
        ru: "Политика {policy} разрешает XMPP, не разрешая федерацию.",
    },
    because: Text {
        en: "XMPP access has effect only together with federation access in the same policy.",
        pt: "O acesso XMPP só tem efeito junto com o acesso de federação na mesma política.",
        es: "El acceso XMPP solo tiene efecto junto con el acceso de federación en la misma directiva.",
        it: "L'accesso XMPP ha effetto solo insieme all'accesso di federazione nello stesso criterio.",
        ru: "Доступ к XMPP действует только вместе с доступом к федерации в той же политике.",
    },
    remedy: Text {
        en: "Set EnableFederationAccess to $true in {policy}, or EnableXmppAccess to $false.",
        pt: "Defina EnableFederationAccess como $true em {policy}, ou EnableXmppAccess como $false.",
        es: "Establezca EnableFederationAccess en $true en {policy}, o EnableXmppAccess en $false.",
        it: "Imposti EnableFederationAccess su $true in {policy}, oppure EnableXmppAccess su $false.",
        ru: "Задайте в {policy} EnableFederationAccess $true или EnableXmppAccess $false.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, policy) in estate.policies.iter() {
        match (policy.xmpp.told(), policy.federation.told()) {
            (Some(true), Some(false)) => {
                let values = Values::new().with("policy", estate.name_of(TableId::Policy, id.0));
                verdict.found(id.at("federation"), values);
            }
            (Some(false), _) | (_, Some(true)) => (),
            (Some(true), None) => verdict.open(id.at("federation")),
            // What is not told of a policy matters only where the policy counts for users who need XMPP.
            (None, _) => {
                if estate.xmpp_crowds().any(|(_, it)| estate.effective_policy(it) == Effective::Policy(id)) {
                    verdict.open(id.at("xmpp"));
                }
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
        World::keep_2013()
    }

    #[test]
    fn holds_with_both_in_one_policy() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_for_xmpp_without_federation() {
        finds(&RULE, &world().put("policy", 1, "federation", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("policy", 1, "federation"), "federation");
    }
}
