//! The merge needs a package of its own.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "wmi-package-missing",
    number: "R-136",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::WMIBC)],
    says: Text {
        en: "The topologies are merged, and OCSWMIBC.msi is not installed.",
        pt: "As topologias estão mescladas, e o OCSWMIBC.msi não está instalado.",
        es: "Las topologías están combinadas, y OCSWMIBC.msi no está instalado.",
        it: "Le topologie sono unite, e OCSWMIBC.msi non è installato.",
        ru: "Топологии объединены, а OCSWMIBC.msi не установлен.",
    },
    because: Text {
        en: "Merge-CsLegacyTopology and Import-CsLegacyConfiguration both need this package, and so does the Merge wizard.",
        pt: "Merge-CsLegacyTopology e Import-CsLegacyConfiguration precisam desse pacote, assim como o assistente de mesclagem.",
        es: "Merge-CsLegacyTopology e Import-CsLegacyConfiguration necesitan este paquete, igual que el asistente de combinación.",
        it: "Merge-CsLegacyTopology e Import-CsLegacyConfiguration richiedono questo pacchetto, così come la procedura di unione.",
        ru: "Merge-CsLegacyTopology и Import-CsLegacyConfiguration требуют этого пакета, как и мастер объединения.",
    },
    remedy: Text {
        en: "Install OCSWMIBC.msi from the installation media where Topology Builder runs, and run the merge again.",
        pt: "Instale OCSWMIBC.msi da mídia de instalação onde o Construtor de Topologias é executado e refaça a mesclagem.",
        es: "Instale OCSWMIBC.msi desde los medios de instalación donde se ejecuta el Generador de topologías y repita la combinación.",
        it: "Installi OCSWMIBC.msi dai supporti di installazione dove gira il Generatore di topologie e ripeta l'unione.",
        ru: "Установите OCSWMIBC.msi с установочного носителя там, где работает построитель топологий, и повторите объединение.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    // Before the merge, installing the package is a step of the plan.
    let merged = state.has(Fact::TopologyMerged) && !state.has(Fact::WmiInstalled);
    if estate.journey() != Some(Journey::OcsTo2013) || !merged {
        return verdict;
    }
    let place = DeploymentId(0).at("wmi_installed");
    if estate.deployment.wmi_installed.no() {
        verdict.found(place, Values::new());
    } else {
        verdict.open(place);
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013().fact(Fact::TopologyMerged)
    }

    #[test]
    fn holds_before_the_merge_and_with_the_package() {
        holds(&RULE, &World::ocs_to_2013());
        holds(&RULE, &world().put("deployment", 0, "wmi_installed", "yes"));
    }

    #[test]
    fn found_when_merged_without_the_package() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "wmi_installed"), "wmi_installed");
    }
}
