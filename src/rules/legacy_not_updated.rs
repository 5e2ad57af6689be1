//! The guides want the legacy servers up to date before anything new stands beside them.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "legacy-not-updated",
    number: "R-016",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::PH_L10), stated(&sources::PH_OCS)],
    says: Text {
        en: "The legacy servers do not have the latest updates.",
        pt: "Os servidores herdados não têm as atualizações mais recentes.",
        es: "Los servidores heredados no tienen las últimas actualizaciones.",
        it: "I server legacy non hanno gli ultimi aggiornamenti.",
        ru: "На устаревших серверах нет последних обновлений.",
    },
    because: Text {
        en: "The migration guides ask for them before the pilot pool is deployed.",
        pt: "Os guias de migração as exigem antes da implantação do pool piloto.",
        es: "Las guías de migración las piden antes de implementar el grupo piloto.",
        it: "Le guide alla migrazione li richiedono prima della distribuzione del pool pilota.",
        ru: "Руководства по миграции требуют их до развёртывания пилотного пула.",
    },
    remedy: Text {
        en: "Install the latest updates on the legacy servers first.",
        pt: "Instale primeiro as atualizações mais recentes nos servidores herdados.",
        es: "Instale primero las últimas actualizaciones en los servidores heredados.",
        it: "Installi prima gli ultimi aggiornamenti sui server legacy.",
        ru: "Сначала установите последние обновления на устаревшие серверы.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::leaves_gateway) {
        return verdict;
    }
    if state.has(Fact::LegacyUpdated) {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "legacy_updated");
    match estate.deployment.legacy_updated.told() {
        Some(true) => (),
        Some(false) => verdict.found(about, Values::new()),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_with_the_latest_updates() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_without_them() {
        finds(&RULE, &world().put("deployment", 0, "legacy_updated", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "legacy_updated"), "legacy_updated");
    }
}
