//! An expanded Edge of Office Communications Server cannot be merged into the new topology.

use crate::estate::Estate;
use crate::estate::choices::EdgeKind;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "expanded-edge",
    number: "R-041",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::MERGE)],
    says: Text {
        en: "{edge} is an expanded Edge.",
        pt: "{edge} é uma Borda expandida.",
        es: "{edge} es un perimetral expandido.",
        it: "{edge} è un Edge espanso.",
        ru: "{edge} развёрнут в расширенной топологии.",
    },
    because: Text {
        en: "The merge takes a single Edge or a load-balanced consolidated pool; it does not know roles on separate servers.",
        pt: "A mesclagem aceita uma Borda única ou um pool consolidado com balanceamento de carga; não conhece funções em servidores separados.",
        es: "La combinación acepta un perimetral único o un grupo consolidado con equilibrio de carga; no conoce roles en servidores separados.",
        it: "L'unione accetta un Edge singolo o un pool consolidato con bilanciamento del carico; non conosce ruoli su server separati.",
        ru: "Объединение принимает один сервер или объединённый пул с балансировкой нагрузки; роли на отдельных серверах ему неизвестны.",
    },
    remedy: Text {
        en: "Convert it to a single or a load-balanced consolidated Edge before the merge.",
        pt: "Converta-a em Borda única ou consolidada com balanceamento de carga antes da mesclagem.",
        es: "Conviértalo en un perimetral único o consolidado con equilibrio de carga antes de la combinación.",
        it: "Lo converta in Edge singolo o consolidato con bilanciamento del carico prima dell'unione.",
        ru: "До объединения преобразуйте его в одиночный сервер или объединённый пул с балансировкой нагрузки.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    // Once merged, the question has answered itself.
    if estate.journey() != Some(Journey::OcsTo2013) || state.has(Fact::TopologyMerged) {
        return verdict;
    }
    for (id, edge) in estate.old_edges() {
        match edge.kind.told() {
            Some(EdgeKind::Expanded) => {
                verdict.found(id.at("kind"), Values::new().with("edge", estate.edge_name(id)));
            }
            Some(EdgeKind::Single | EdgeKind::Consolidated) => (),
            None => verdict.open(id.at("kind")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_a_single_server() {
        holds(&RULE, &World::ocs_to_2013());
    }

    #[test]
    fn found_when_expanded() {
        finds(&RULE, &World::ocs_to_2013().put("edge", 0, "kind", "Expanded"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::ocs_to_2013().forget("edge", 0, "kind"), "kind");
    }
}
