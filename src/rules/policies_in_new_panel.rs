//! Beside 2019, XMPP policies belong into the legacy Control Panel.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "policies-in-new-panel",
    number: "R-095",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::XPOL_19)],
    says: Text {
        en: "XMPP policies are to be changed in the Control Panel of 2019.",
        pt: "As políticas de XMPP devem ser alteradas no Painel de Controle do 2019.",
        es: "Las directivas de XMPP se van a cambiar en el Panel de control de 2019.",
        it: "I criteri per XMPP sono da modificare nel Pannello di controllo di 2019.",
        ru: "Политики XMPP предполагается менять в панели управления 2019.",
    },
    because: Text {
        en: "2019 has no XMPP, and the guide sends you to the legacy Control Panel for these policies.",
        pt: "O 2019 não tem XMPP, e o guia remete ao Painel de Controle herdado para essas políticas.",
        es: "2019 no tiene XMPP, y la guía remite al Panel de control heredado para estas directivas.",
        it: "2019 non ha XMPP, e la guida rimanda al Pannello di controllo legacy per questi criteri.",
        ru: "В 2019 нет XMPP, и для этих политик руководство отсылает к устаревшей панели управления.",
    },
    remedy: Text {
        en: "Create and change these policies in the Control Panel or the shell of the legacy version.",
        pt: "Crie e altere essas políticas no Painel de Controle ou no shell da versão herdada.",
        es: "Cree y cambie estas directivas en el Panel de control o el shell de la versión heredada.",
        it: "Crei e modifichi questi criteri nel Pannello di controllo o nella shell della versione legacy.",
        ru: "Создавайте и меняйте эти политики в панели управления или консоли устаревшей версии.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.keeps_on_legacy()) {
        return verdict;
    }
    let place = DeploymentId(0).at("policies_in_new_panel");
    match estate.deployment.policies_in_new_panel.told() {
        Some(true) => verdict.found(place, Values::new()),
        Some(false) => (),
        None => verdict.open(place),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015()
    }

    #[test]
    fn holds_with_the_legacy_control_panel() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_the_new_control_panel() {
        finds(&RULE, &world().put("deployment", 0, "policies_in_new_panel", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "policies_in_new_panel"), "policies_in_new_panel");
    }
}
