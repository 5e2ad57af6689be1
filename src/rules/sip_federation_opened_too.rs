//! The setting that XMPP needs opens SIP federation as well.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "sip-federation-opened-too",
    number: "R-094",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::LYNCLOG)],
    says: Text {
        en: "AllowFederatedUsers has to be switched on for XMPP, and SIP federation is not wanted.",
        pt: "AllowFederatedUsers precisa ser ativado para o XMPP, e a federação SIP não é desejada.",
        es: "Hay que activar AllowFederatedUsers para XMPP, y no se desea la federación SIP.",
        it: "AllowFederatedUsers va attivato per XMPP, e la federazione SIP non è voluta.",
        ru: "Для XMPP нужно включить AllowFederatedUsers, а федерация SIP нежелательна.",
    },
    because: Text {
        en: "The same setting opens SIP federation with every domain that is allowed there.",
        pt: "A mesma configuração abre a federação SIP com cada domínio permitido ali.",
        es: "El mismo ajuste abre la federación SIP con cada dominio permitido allí.",
        it: "La stessa impostazione apre la federazione SIP con ogni dominio consentito.",
        ru: "Тот же параметр открывает федерацию SIP с каждым разрешённым там доменом.",
    },
    remedy: Text {
        en: "Review the allowed SIP domains and the partner discovery before you switch it on.",
        pt: "Revise os domínios SIP permitidos e a descoberta de parceiros antes de ativá-lo.",
        es: "Revise los dominios SIP permitidos y la detección de socios antes de activarlo.",
        it: "Riveda i domini SIP consentiti e l'individuazione dei partner prima di attivarla.",
        ru: "Прежде чем включать его, проверьте разрешённые домены SIP и обнаружение партнёров.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    let told = &estate.deployment;
    match (told.federation_allowed.told(), told.sip_federation_wanted.told()) {
        (Some(true), _) | (_, Some(true)) => (),
        (Some(false), Some(false)) => verdict.found(DeploymentId(0).at("sip_federation_wanted"), Values::new()),
        (None, _) => verdict.open(DeploymentId(0).at("federation_allowed")),
        (Some(false), None) => verdict.open(DeploymentId(0).at("sip_federation_wanted")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013().put("deployment", 0, "federation_allowed", "no")
    }

    #[test]
    fn holds_when_sip_federation_is_wanted() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_it_is_not() {
        finds(&RULE, &world().put("deployment", 0, "sip_federation_wanted", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "sip_federation_wanted"), "sip_federation_wanted");
    }
}
