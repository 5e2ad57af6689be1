//! Takes SIP federation off the legacy Edge of Office Communications Server 2007 R2, which Topology Builder changes by
//! merging again.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "release-legacy-edge-ocs",
    number: "A-21",
    phase: Phase::Window,
    sources: &[stated(&sources::FED_OCS), implied(&sources::MERGE)],
    title: Text {
        en: "Release {old_edge} from federation",
        pt: "Liberar {old_edge} da federação",
        es: "Liberar {old_edge} de la federación",
        it: "Svincolare {old_edge} dalla federazione",
        ru: "Освободить {old_edge} от федерации",
    },
    purpose: Text {
        en: "Only one Edge pool federates; the legacy one lets go before the new one takes over.",
        pt: "Somente um pool de Borda federa; o herdado deixa a função antes que o novo a assuma.",
        es: "Solo federa un grupo de servidores perimetrales; el heredado deja la función antes de que la asuma el nuevo.",
        it: "Un solo pool di server perimetrali fa federazione; quello legacy lascia prima che il nuovo subentri.",
        ru: "Федерацию ведёт только один пул пограничных серверов; старый освобождается прежде, чем её примет новый.",
    },
    who: &[Team::TopologyAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (15, 40),
    impact: Text {
        en: "SIP federation and XMPP through the legacy gateway stay down.",
        pt: "A federação SIP e o XMPP pelo gateway herdado continuam fora.",
        es: "La federación SIP y el XMPP por la puerta de enlace heredada siguen sin servicio.",
        it: "La federazione SIP e XMPP attraverso il gateway legacy restano fermi.",
        ru: "Федерация SIP и XMPP через устаревший шлюз по-прежнему не работают.",
    },
    lines: &[
        Line::Do(Text {
            en: "Start Action > Merge Office Communications Server 2007 R2 Topology again, choose {old_edge} > Change and clear “This Edge pool is used for federation and public IM connectivity”.",
            pt: "Inicie novamente Action > Merge Office Communications Server 2007 R2 Topology, escolha {old_edge} > Change e desmarque “This Edge pool is used for federation and public IM connectivity”.",
            es: "Inicie de nuevo Action > Merge Office Communications Server 2007 R2 Topology, elija {old_edge} > Change y desactive «This Edge pool is used for federation and public IM connectivity».",
            it: "Avvii di nuovo Action > Merge Office Communications Server 2007 R2 Topology, scelga {old_edge} > Change e deselezioni «This Edge pool is used for federation and public IM connectivity».",
            ru: "Снова запустите Action > Merge Office Communications Server 2007 R2 Topology, выберите {old_edge} > Change и снимите флажок «This Edge pool is used for federation and public IM connectivity».",
        }),
        Line::Do(Text {
            en: "Publish the topology.",
            pt: "Publique a topologia.",
            es: "Publique la topología.",
            it: "Pubblichi la topologia.",
            ru: "Опубликуйте топологию.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "The merge ends with the status Success, and {old_edge} is shown in BackCompatSite without federation.",
                pt: "A mesclagem termina com o status Success, e {old_edge} aparece em BackCompatSite sem federação.",
                es: "La combinación termina con el estado Success y {old_edge} aparece en BackCompatSite sin federación.",
                it: "L'unione termina con lo stato Success e {old_edge} compare in BackCompatSite senza federazione.",
                ru: "Слияние завершается со статусом Success, и {old_edge} показан в BackCompatSite без федерации.",
            },
        },
        Line::Abort(Text {
            en: "Publishing reports an error: correct it, or go back now while only the route has changed.",
            pt: "A publicação informa um erro: corrija-o ou volte agora, enquanto apenas a rota mudou.",
            es: "La publicación informa de un error: corríjalo o vuelva atrás ahora, mientras solo ha cambiado la ruta.",
            it: "La pubblicazione segnala un errore: lo corregga, o torni indietro ora che è cambiata solo la route.",
            ru: "Публикация сообщает об ошибке: исправьте её или вернитесь сейчас, пока изменён только маршрут.",
        }),
        Line::WayBack(Text {
            en: "Merge once more with the box ticked for {old_edge} and publish.",
            pt: "Mescle outra vez com a caixa marcada para {old_edge} e publique.",
            es: "Combine otra vez con la casilla de {old_edge} activada y publique.",
            it: "Esegua di nuovo l'unione con la casella selezionata per {old_edge} e pubblichi.",
            ru: "Выполните слияние ещё раз с установленным флажком у {old_edge} и опубликуйте топологию.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate).filter(|it| it.from_ocs) else {
        return Vec::new();
    };
    let mut step = Step::of(&ACTION)
        .on("old_edge", estate.edge_name(cut.old_edge))
        .needs([Fact::RouteCleared])
        .makes([Fact::LegacyEdgeReleased(cut.old_edge)]);
    if estate.edges.get(cut.old_edge).is_some_and(|it| it.sip_federation.yes()) {
        step = step.ends([Fact::LegacyPath(cut.old_edge)]);
    }
    vec![step]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::EdgeId;
    use crate::rules::tests::World;

    #[test]
    fn the_legacy_path_ends_after_the_route_is_cleared() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.contains(&Fact::RouteCleared));
        assert!(steps[0].ends.contains(&Fact::LegacyPath(EdgeId(0))));
    }

    #[test]
    fn a_path_that_nobody_told_of_is_not_ended() {
        let world = World::ocs_to_2013().forget("edge", 0, "sip_federation");
        assert!(offered(&ACTION, &world.estate)[0].ends.is_empty());
    }

    #[test]
    fn nothing_is_offered_from_lync_server_2010() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
