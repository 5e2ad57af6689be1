//! Users whose policy does not allow XMPP have none, whatever else works.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "crowd-without-xmpp-policy",
    number: "R-091",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::POLX)],
    says: Text {
        en: "{crowd} need XMPP, and their policy does not allow it.",
        pt: "{crowd} precisam de XMPP, e a política deles não o permite.",
        es: "{crowd} necesitan XMPP, y su directiva no lo permite.",
        it: "{crowd} hanno bisogno di XMPP, e il loro criterio non lo consente.",
        ru: "Пользователям «{crowd}» нужен XMPP, а их политика его не разрешает.",
    },
    because: Text {
        en: "The built-in gateway serves only users whose external access policy allows federation and XMPP.",
        pt: "O gateway interno atende somente usuários cuja política de acesso externo permite federação e XMPP.",
        es: "La puerta de enlace integrada solo atiende a usuarios cuya directiva de acceso externo permite la federación y XMPP.",
        it: "Il gateway integrato serve solo gli utenti il cui criterio di accesso esterno consente la federazione e XMPP.",
        ru: "Встроенный шлюз обслуживает только тех, чья политика внешнего доступа разрешает федерацию и XMPP.",
    },
    remedy: Text {
        en: "Grant {crowd} an external access policy with EnableFederationAccess and EnableXmppAccess, and have them sign in again.",
        pt: "Conceda a {crowd} uma política de acesso externo com EnableFederationAccess e EnableXmppAccess, e peça que entrem de novo.",
        es: "Otorgue a {crowd} una directiva de acceso externo con EnableFederationAccess y EnableXmppAccess, y pídales que vuelvan a iniciar sesión.",
        it: "Assegni a {crowd} un criterio di accesso esterno con EnableFederationAccess e EnableXmppAccess, e faccia ripetere l'accesso.",
        ru: "Назначьте «{crowd}» политику внешнего доступа с EnableFederationAccess и EnableXmppAccess и попросите войти заново.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    for (id, crowd) in estate.crowds.iter() {
        // Who needs XMPP decides who is granted the policy.
        if crowd.needs_xmpp.told().is_none() && !crowd.released.yes() {
            verdict.open(id.at("needs_xmpp"));
        }
    }
    // Granting the policy is a step of every plan, also where XMPP already runs on the legacy side. So a missing policy
    // is no fault of the estate as it is; it is one once partners are on the new side, or everything is said to work.
    let switched = state.has(Fact::GateOpen) && estate.kept_partners().any(|(id, _)| state.on_new(id));
    if !(state.has(Fact::Verified) || journey.leaves_gateway() && switched) {
        return verdict;
    }
    for (id, _) in estate.xmpp_crowds().filter(|(id, _)| !state.has(Fact::Allowed(*id))) {
        verdict.found(id.at("policy"), Values::new().with("crowd", estate.crowd_name(id)));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::{CrowdId, PartnerId};
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013().fact(Fact::OnNew(PartnerId(0)))
    }

    #[test]
    fn holds_when_all_are_allowed() {
        let allowed = [Fact::GateOpen, Fact::Allowed(CrowdId(0)), Fact::Allowed(CrowdId(1))];
        holds(&RULE, &allowed.into_iter().fold(world(), World::fact));
    }

    #[test]
    fn found_once_partners_are_on_the_new_side() {
        finds(&RULE, &world().fact(Fact::GateOpen).fact(Fact::Allowed(CrowdId(0))), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("crowd", 0, "needs_xmpp"), "needs_xmpp");
    }

    #[test]
    fn holds_while_the_plan_can_still_grant_the_policy() {
        holds(&RULE, &World::keep_2015());
    }
}
