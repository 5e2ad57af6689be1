//! Users can live on the new side only after the topologies are merged.

use crate::estate::choices::SiteKind;
use crate::estate::journey::Journey;
use crate::estate::tables::DeploymentId;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "merge-missing",
    number: "R-137",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::MERGE)],
    says: Text {
        en: "The merge of the two topologies is not complete: a published BackCompatSite is missing.",
        pt: "A mesclagem das duas topologias não está completa: falta um BackCompatSite publicado.",
        es: "La combinación de las dos topologías no está completa: falta un BackCompatSite publicado.",
        it: "L'unione delle due topologie non è completa: manca un BackCompatSite pubblicato.",
        ru: "Объединение двух топологий не завершено: нет опубликованного BackCompatSite.",
    },
    because: Text {
        en: "Without it the new side does not know the legacy Edge, and moved users have neither federation nor the legacy gateway.",
        pt: "Sem ele, o lado novo não conhece a Borda herdada, e os usuários movidos não têm federação nem o gateway herdado.",
        es: "Sin él, el lado nuevo no conoce el perimetral heredado, y los usuarios movidos no tienen federación ni la puerta de enlace heredada.",
        it: "Senza, il lato nuovo non conosce l'Edge legacy, e gli utenti spostati non hanno né federazione né il gateway legacy.",
        ru: "Без него новая сторона не знает устаревшего пограничного сервера, и у перенесённых пользователей нет ни федерации, ни устаревшего шлюза.",
    },
    remedy: Text {
        en: "Run the Merge wizard of Topology Builder, publish, and run Import-CsLegacyConfiguration before any user moves.",
        pt: "Execute o assistente de mesclagem do Construtor de Topologias, publique e execute Import-CsLegacyConfiguration antes de mover qualquer usuário.",
        es: "Ejecute el asistente de combinación del Generador de topologías, publique y ejecute Import-CsLegacyConfiguration antes de mover a ningún usuario.",
        it: "Esegua la procedura di unione del Generatore di topologie, pubblichi ed esegua Import-CsLegacyConfiguration prima di spostare qualsiasi utente.",
        ru: "Запустите мастер объединения в построителе топологий, опубликуйте топологию и выполните Import-CsLegacyConfiguration до переноса первого пользователя.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if estate.journey() != Some(Journey::OcsTo2013) {
        return verdict;
    }
    let told = estate.deployment.merge_published.told();
    let place = DeploymentId(0).at("merge_published");
    let moved = estate.new_pools().any(|(pool, _)| estate.crowds.iter().any(|(it, _)| state.home(it) == Some(pool)));
    if moved && !state.has(Fact::TopologyMerged) {
        match told {
            Some(_) => verdict.found(place, Values::new()),
            None => verdict.open(place),
        }
    }
    // A merge that was told to be published must show itself among the sites until it is taken back.
    let shown = estate.sites.iter().any(|(_, it)| it.kind.is(&SiteKind::BackCompat));
    if told == Some(&true) && !shown && !state.has(Fact::BackCompatRemoved) {
        let unknown: Vec<_> = estate.sites.iter().filter(|(_, it)| it.kind.told().is_none()).collect();
        if unknown.is_empty() {
            verdict.found(Place::table(TableId::Site), Values::new());
        }
        for (id, _) in unknown {
            verdict.open(id.at("kind"));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013().put("crowd", 0, "pool", "#1")
    }

    #[test]
    fn holds_before_the_first_move_and_after_the_merge() {
        holds(&RULE, &World::ocs_to_2013());
        holds(&RULE, &world().fact(Fact::TopologyMerged));
    }

    #[test]
    fn found_when_users_moved_before_the_merge() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "merge_published"), "merge_published");
    }

    #[test]
    fn found_when_a_published_merge_shows_no_site() {
        let merged = World::ocs_to_2013().put("deployment", 0, "merge_published", "yes");
        finds(&RULE, &merged, 1);
        holds(&RULE, &merged.put("site", 1, "kind", "BackCompat"));
    }
}
