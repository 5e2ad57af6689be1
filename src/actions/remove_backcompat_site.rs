//! Removes the node that stood for Office Communications Server in the topology.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "remove-backcompat-site",
    number: "A-56",
    phase: Phase::After,
    sources: &[stated(&sources::BCSITE), stated(&sources::MERGE)],
    title: Text {
        en: "Remove BackCompatSite",
        pt: "Remover o BackCompatSite",
        es: "Quitar BackCompatSite",
        it: "Rimuovere BackCompatSite",
        ru: "Удалить BackCompatSite",
    },
    purpose: Text {
        en: "The topology then holds nothing of Office Communications Server 2007 R2 any more.",
        pt: "Assim a topologia não contém mais nada do Office Communications Server 2007 R2.",
        es: "Así la topología ya no contiene nada de Office Communications Server 2007 R2.",
        it: "Così la topologia non contiene più nulla di Office Communications Server 2007 R2.",
        ru: "После этого в топологии не остаётся ничего от Office Communications Server 2007 R2.",
    },
    who: &[Team::TopologyAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (20, 60),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Start Action > Merge Office Communications Server 2007 R2 Topology once more, remove every Edge from its list and finish.",
            pt: "Inicie mais uma vez Action > Merge Office Communications Server 2007 R2 Topology, remova todas as Bordas da lista e conclua.",
            es: "Inicie otra vez Action > Merge Office Communications Server 2007 R2 Topology, quite todos los perimetrales de la lista y termine.",
            it: "Avvii ancora una volta Action > Merge Office Communications Server 2007 R2 Topology, rimuova tutti gli Edge dall'elenco e concluda.",
            ru: "Ещё раз запустите Action > Merge Office Communications Server 2007 R2 Topology, уберите из списка все пограничные серверы и завершите.",
        }),
        Line::Do(Text {
            en: "Delete BackCompatSite in the tree and publish.",
            pt: "Exclua BackCompatSite na árvore e publique.",
            es: "Elimine BackCompatSite del árbol y publique.",
            it: "Elimini BackCompatSite dall'albero e pubblichi.",
            ru: "Удалите BackCompatSite в дереве и опубликуйте топологию.",
        }),
        Line::Check {
            run: "Get-CsSite | Format-Table -Property Identity,SiteId -AutoSize",
            expect: Text {
                en: "BackCompatSite is not in the list.",
                pt: "BackCompatSite não está na lista.",
                es: "BackCompatSite no está en la lista.",
                it: "BackCompatSite non è nell'elenco.",
                ru: "Узла BackCompatSite в списке нет.",
            },
        },
        Line::WayBack(Text {
            en: "Merge again, as long as a server of Office Communications Server is left to merge.",
            pt: "Mescle de novo, enquanto restar um servidor do Office Communications Server para mesclar.",
            es: "Combine de nuevo, mientras quede un servidor de Office Communications Server que combinar.",
            it: "Esegua di nuovo l'unione, finché resta un server di Office Communications Server da unire.",
            ru: "Выполните слияние снова, пока остаётся хотя бы один сервер Office Communications Server.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if cutover(estate).is_none_or(|it| !it.from_ocs) {
        return Vec::new();
    }
    let retiring = estate.old_pools().filter(|(_, it)| it.retires.yes());
    vec![
        Step::of(&ACTION)
            .needs([Fact::TopologyMerged])
            .needs(retiring.map(|(id, _)| Fact::PoolRemoved(id)))
            .needs(estate.old_edges().map(|(id, _)| Fact::LegacyEdgeRemoved(id)))
            .makes([Fact::BackCompatRemoved]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::{EdgeId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn the_node_goes_after_pools_and_edges() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        let gone = [Fact::TopologyMerged, Fact::PoolRemoved(PoolId(0)), Fact::LegacyEdgeRemoved(EdgeId(0))];
        assert_eq!(steps[0].needs, Facts::from(gone));
    }

    #[test]
    fn only_a_merge_leaves_such_a_node() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
