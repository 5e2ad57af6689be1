//! Without AllowFederatedUsers nobody in the organisation has XMPP.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "federation-off",
    number: "R-093",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::GTALK), stated(&sources::LYNCLOG)],
    says: Text {
        en: "AllowFederatedUsers is off for the organisation.",
        pt: "AllowFederatedUsers está desativado na organização.",
        es: "AllowFederatedUsers está desactivado en la organización.",
        it: "AllowFederatedUsers è disattivato per l'organizzazione.",
        ru: "AllowFederatedUsers отключён для организации.",
    },
    because: Text {
        en: "This setting gates XMPP as well as SIP federation, whatever the policies say.",
        pt: "Essa configuração controla tanto o XMPP quanto a federação SIP, independentemente das políticas.",
        es: "Este ajuste controla tanto XMPP como la federación SIP, digan lo que digan las directivas.",
        it: "Questa impostazione regola sia XMPP sia la federazione SIP, qualunque cosa dicano i criteri.",
        ru: "Этот параметр управляет и XMPP, и федерацией SIP, что бы ни говорили политики.",
    },
    remedy: Text {
        en: "Run Set-CsAccessEdgeConfiguration with AllowFederatedUsers set to $true.",
        pt: "Execute Set-CsAccessEdgeConfiguration com AllowFederatedUsers definido como $true.",
        es: "Ejecute Set-CsAccessEdgeConfiguration con AllowFederatedUsers en $true.",
        it: "Esegua Set-CsAccessEdgeConfiguration con AllowFederatedUsers impostato su $true.",
        ru: "Выполните Set-CsAccessEdgeConfiguration, задав AllowFederatedUsers значение $true.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    if state.has(Fact::FederationAllowed) {
        return verdict;
    }
    let place = DeploymentId(0).at("federation_allowed");
    if journey.leaves_gateway() {
        // The plan switches it on in the window, so it is missed only once partners are on the new side.
        let switched = state.has(Fact::GateOpen) && estate.kept_partners().any(|(id, _)| state.on_new(id));
        if switched || state.has(Fact::Verified) {
            verdict.found(place, Values::new());
        }
    } else if estate.deployment.federation_allowed.no() {
        verdict.found(place, Values::new());
    } else {
        verdict.open(place);
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::PartnerId;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013()
    }

    #[test]
    fn holds_when_federated_users_are_allowed() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_they_are_not() {
        finds(&RULE, &world().put("deployment", 0, "federation_allowed", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "federation_allowed"), "federation_allowed");
    }

    #[test]
    fn found_in_the_window_only_once_a_partner_is_on_the_new_side() {
        let world = World::ocs_to_2013().put("deployment", 0, "federation_allowed", "no").fact(Fact::GateOpen);
        holds(&RULE, &world);
        finds(&RULE, &world.fact(Fact::OnNew(PartnerId(0))), 1);
    }
}
