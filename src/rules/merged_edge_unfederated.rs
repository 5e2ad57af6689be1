//! A legacy Edge that was merged without its federation box is not the way to the legacy gateway.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "merged-edge-unfederated",
    number: "R-042",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::MERGE)],
    says: Text {
        en: "{edge} carries federation, and it was merged without the box that says so.",
        pt: "{edge} transporta a federação e foi mesclada sem a caixa que indica isso.",
        es: "{edge} transporta la federación y se combinó sin la casilla que lo indica.",
        it: "{edge} trasporta la federazione ed è stato unito senza la casella che lo indica.",
        ru: "{edge} обслуживает федерацию, но при объединении соответствующий флажок не был установлен.",
    },
    because: Text {
        en: "Without the box, no federation route can lead to this Edge, and moved users do not reach the legacy gateway behind it.",
        pt: "Sem essa caixa, nenhuma rota de federação pode levar a essa Borda, e os usuários movidos não alcançam o gateway herdado atrás dela.",
        es: "Sin esa casilla, ninguna ruta de federación puede llevar a este perimetral, y los usuarios movidos no llegan a la puerta de enlace heredada que hay detrás.",
        it: "Senza la casella, nessuna route di federazione può portare a questo Edge, e gli utenti spostati non raggiungono il gateway legacy dietro di esso.",
        ru: "Без этого флажка маршрут федерации не может вести на этот сервер, и перенесённые пользователи не достигают устаревшего шлюза за ним.",
    },
    remedy: Text {
        en: "Run the merge again, tick \"This Edge pool is used for federation and public IM connectivity\", and publish.",
        pt: "Refaça a mesclagem, marque \"This Edge pool is used for federation and public IM connectivity\" e publique.",
        es: "Repita la combinación, marque \"This Edge pool is used for federation and public IM connectivity\" y publique.",
        it: "Ripeta l'unione, selezioni \"This Edge pool is used for federation and public IM connectivity\" e pubblichi.",
        ru: "Повторите объединение, установите флажок \"This Edge pool is used for federation and public IM connectivity\" и опубликуйте топологию.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if estate.journey() != Some(Journey::OcsTo2013) {
        return verdict;
    }
    match estate.deployment.merge_published.told() {
        // The merge is still to come, and the plan's own step ticks the box.
        Some(false) => return verdict,
        Some(true) => (),
        None => {
            verdict.open(Place::new(TableId::Deployment, 0, "merge_published"));
            return verdict;
        }
    }
    for (id, edge) in estate.old_edges() {
        match (edge.sip_federation.told(), edge.merged_as_federated.told()) {
            (Some(false), _) | (_, Some(true)) => (),
            (None, _) => verdict.open(id.at("sip_federation")),
            (Some(true), None) => verdict.open(id.at("merged_as_federated")),
            (Some(true), Some(false)) => {
                verdict.found(id.at("merged_as_federated"), Values::new().with("edge", estate.edge_name(id)));
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn merged() -> World {
        World::ocs_to_2013().put("deployment", 0, "merge_published", "yes")
    }

    #[test]
    fn holds_when_merged_with_the_box() {
        holds(&RULE, &merged());
    }

    #[test]
    fn found_when_merged_without_the_box() {
        finds(&RULE, &merged().put("edge", 0, "merged_as_federated", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &merged().forget("edge", 0, "merged_as_federated"), "merged_as_federated");
    }

    #[test]
    fn holds_before_the_merge() {
        holds(&RULE, &World::ocs_to_2013().put("edge", 0, "merged_as_federated", "no"));
    }
}
