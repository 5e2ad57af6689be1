//! Deactivates and uninstalls a legacy Edge of Office Communications Server 2007 R2, with that product's own tools.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "remove-legacy-edge-ocs",
    number: "A-55",
    phase: Phase::After,
    sources: &[stated(&sources::PH_OCS), implied(&sources::BCSITE)],
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
    who: &[Team::EdgeAdmins],
    tool: Tool::WindowsConsole,
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
            en: "On every server of {old_edge}, deactivate the Edge roles and uninstall them with the setup of Office Communications Server 2007 R2; then take the servers out of service. Leave the topology alone: the last merge clears it.",
            pt: "Em cada servidor de {old_edge}, desative as funções de Borda e desinstale-as com a instalação do Office Communications Server 2007 R2; depois retire os servidores de serviço. Não altere a topologia: a última mesclagem a limpa.",
            es: "En cada servidor de {old_edge}, desactive los roles perimetrales y desinstálelos con la instalación de Office Communications Server 2007 R2; después retire los servidores del servicio. No toque la topología: la última combinación la limpia.",
            it: "Su ogni server di {old_edge}, disattivi i ruoli Edge e li disinstalli con l'installazione di Office Communications Server 2007 R2; poi metta i server fuori servizio. Non tocchi la topologia: la pulisce l'ultima unione.",
            ru: "На каждом сервере {old_edge} деактивируйте роли пограничного сервера и удалите их программой установки Office Communications Server 2007 R2; затем выведите серверы из эксплуатации. Топологию не трогайте: её очистит последнее слияние.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "The console of Office Communications Server shows no Edge Server any more.",
                pt: "O console do Office Communications Server não mostra mais nenhum Servidor de Borda.",
                es: "La consola de Office Communications Server ya no muestra ningún servidor perimetral.",
                it: "La console di Office Communications Server non mostra più alcun Edge Server.",
                ru: "Консоль Office Communications Server больше не показывает ни одного пограничного сервера.",
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
    let Some(cut) = cutover(estate).filter(|it| it.from_ocs) else {
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
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.contains(&Fact::GatewayRemoved(GatewayId(0))));
        assert!(steps[0].needs.contains(&Fact::LegacyEdgeReleased(EdgeId(0))));
    }

    #[test]
    fn another_legacy_edge_needs_no_release() {
        let world =
            World::ocs_to_2013().put("edge", 2, "name", "second.example").put("edge", 2, "product", "OCS2007R2");
        let steps = offered(&ACTION, &world.estate);
        assert!(!steps[1].needs.contains(&Fact::LegacyEdgeReleased(EdgeId(2))));
    }

    #[test]
    fn nothing_is_offered_from_lync_server_2010() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
