//! An import with -ReplaceExisting overwrites policies that are already there.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "import-replaces-policies",
    number: "R-098",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::PS_IMPORT_CSLEGACYCONFIGURATION)],
    says: Text {
        en: "The legacy configuration is to be imported with -ReplaceExisting.",
        pt: "A configuração herdada deve ser importada com -ReplaceExisting.",
        es: "La configuración heredada se va a importar con -ReplaceExisting.",
        it: "La configurazione legacy è da importare con -ReplaceExisting.",
        ru: "Устаревшую конфигурацию предполагается импортировать с -ReplaceExisting.",
    },
    because: Text {
        en: "External access policies of the same name that exist on the new side are then overwritten.",
        pt: "As políticas de acesso externo de mesmo nome que existem no lado novo são então sobrescritas.",
        es: "Las directivas de acceso externo del mismo nombre que existen en el lado nuevo se sobrescriben entonces.",
        it: "I criteri di accesso esterno con lo stesso nome presenti sul lato nuovo vengono allora sovrascritti.",
        ru: "Политики внешнего доступа с тем же именем на новой стороне тогда перезаписываются.",
    },
    remedy: Text {
        en: "Run Import-CsLegacyConfiguration without -ReplaceExisting, and read its report.",
        pt: "Execute Import-CsLegacyConfiguration sem -ReplaceExisting e leia o relatório.",
        es: "Ejecute Import-CsLegacyConfiguration sin -ReplaceExisting y lea el informe.",
        it: "Esegua Import-CsLegacyConfiguration senza -ReplaceExisting e ne legga il rapporto.",
        ru: "Выполните Import-CsLegacyConfiguration без -ReplaceExisting и прочитайте отчёт.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    // After the merge the import is done, and the question comes too late.
    if estate.journey() != Some(Journey::OcsTo2013) || state.has(Fact::TopologyMerged) {
        return verdict;
    }
    let place = DeploymentId(0).at("import_replaces");
    match estate.deployment.import_replaces.told() {
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
        World::ocs_to_2013()
    }

    #[test]
    fn holds_without_replacing() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_replacing() {
        finds(&RULE, &world().put("deployment", 0, "import_replaces", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "import_replaces"), "import_replaces");
    }
}
