//! Removes a legacy Edge pool of Lync Server 2010 from the topology and from the network.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "remove-legacy-edge",
    number: "A-55",
    phase: Phase::After,
    sources: &[stated(&sources::PH_L10), implied(&sources::FED_L10)],
    title: Text {
        en: "Remove {old_edge}",
        pt: "Remover {old_edge}",
        es: "Quitar {old_edge}",
        it: "Rimuovere {old_edge}",
        ru: "Удалить {old_edge}",
    },
    purpose: Text {
        en: "Nothing leads to {old_edge} any more; removed, it cannot be taken for a part of the deployment.",
        pt: "Nada mais leva a {old_edge}; removido, ele não pode ser confundido com parte da implantação.",
        es: "Nada lleva ya a {old_edge}; una vez quitado, no puede confundirse con parte de la implementación.",
        it: "Nulla porta più a {old_edge}; una volta rimosso, non può essere scambiato per parte della distribuzione.",
        ru: "К {old_edge} больше ничто не ведёт; после удаления его нельзя принять за часть развёртывания.",
    },
    who: &[Team::TopologyAdmins, Team::EdgeAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (60, 180),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "See that no pool uses {old_edge} for media, that no Edge or site names it, and that firewall and DNS lead past it.",
            pt: "Verifique que nenhum pool usa {old_edge} para mídia, que nenhuma Borda ou site o nomeia e que firewall e DNS não levam mais a ele.",
            es: "Compruebe que ningún grupo usa {old_edge} para medios, que ningún perimetral o sitio lo nombra y que firewall y DNS ya no llevan a él.",
            it: "Verifichi che nessun pool usi {old_edge} per i contenuti multimediali, che nessun Edge o sito lo nomini e che firewall e DNS non vi portino più.",
            ru: "Убедитесь, что ни один пул не использует {old_edge} для мультимедиа, ни один пограничный сервер или сайт его не называет, а межсетевой экран и DNS на него не ведут.",
        }),
        Line::Do(Text {
            en: "In Topology Builder, delete {old_edge} and publish; then run setup on each of its servers, or uninstall the product there, and take the servers out of service.",
            pt: "No Construtor de Topologias, exclua {old_edge} e publique; depois execute a instalação em cada um de seus servidores, ou desinstale o produto neles, e retire os servidores de serviço.",
            es: "En el Generador de topologías, elimine {old_edge} y publique; después ejecute la instalación en cada uno de sus servidores, o desinstale allí el producto, y retire los servidores del servicio.",
            it: "Nel Generatore di topologie, elimini {old_edge} e pubblichi; poi esegua l'installazione su ciascuno dei suoi server, o vi disinstalli il prodotto, e metta i server fuori servizio.",
            ru: "В построителе топологий удалите {old_edge} и опубликуйте топологию; затем запустите установку на каждом его сервере или удалите там продукт и выведите серверы из эксплуатации.",
        }),
        Line::Check {
            run: "Get-CsService -EdgeServer | Format-Table -Property Identity,SiteId -AutoSize",
            expect: Text {
                en: "{old_edge} is not in the list.",
                pt: "{old_edge} não está na lista.",
                es: "{old_edge} no está en la lista.",
                it: "{old_edge} non è nell'elenco.",
                ru: "{old_edge} в списке нет.",
            },
        },
        Line::NoWayBack(Text {
            en: "The Edge could only be built again; until here it was the way back to the legacy gateway.",
            pt: "A Borda só poderia ser construída de novo; até aqui ela era o caminho de volta ao gateway herdado.",
            es: "El perimetral solo podría construirse de nuevo; hasta aquí era el camino de vuelta a la puerta de enlace heredada.",
            it: "L'Edge si potrebbe solo ricostruire; fino a qui era la via del ritorno al gateway legacy.",
            ru: "Пограничный сервер можно было бы лишь построить заново; до сих пор он был путём назад к устаревшему шлюзу.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate).filter(|it| !it.from_ocs) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for (id, edge) in estate.old_edges() {
        let mut step = Step::of(&ACTION)
            .on("old_edge", estate.edge_name(id))
            .needs([Fact::Observed, Fact::EdgeLive(cut.edge)])
            .needs(estate.gateways.iter().map(|(it, _)| Fact::GatewayRemoved(it)))
            .makes([Fact::LegacyEdgeRemoved(id)]);
        if id == cut.old_edge {
            step = step.needs([Fact::LegacyEdgeReleased(id)]);
        } else if edge.sip_federation.yes() {
            // A second Edge that federates is released by no other step.
            step = step.ends([Fact::LegacyPath(id)]);
        }
        if edge.running.yes() {
            step = step.ends([Fact::EdgeRunning(id)]);
        }
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{EdgeId, GatewayId};
    use crate::rules::tests::World;

    #[test]
    fn the_legacy_edge_goes_after_the_gateway() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.contains(&Fact::GatewayRemoved(GatewayId(0))));
        assert!(steps[0].needs.contains(&Fact::LegacyEdgeReleased(EdgeId(0))));
    }

    #[test]
    fn another_legacy_edge_needs_no_release() {
        let world =
            World::lync2010_to_2013().put("edge", 2, "name", "second.example").put("edge", 2, "product", "Lync2010");
        let steps = offered(&ACTION, &world.estate);
        assert!(!steps[1].needs.contains(&Fact::LegacyEdgeReleased(EdgeId(2))));
    }

    #[test]
    fn nothing_is_offered_from_office_communications_server() {
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
