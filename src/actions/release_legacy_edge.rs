//! Takes SIP federation off the legacy Edge pool of Lync Server 2010.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "release-legacy-edge",
    number: "A-21",
    phase: Phase::Window,
    sources: &[stated(&sources::FED_L10)],
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
    minutes: (10, 25),
    impact: Text {
        en: "SIP federation and XMPP through the legacy gateway stay down.",
        pt: "A federação SIP e o XMPP pelo gateway herdado continuam fora.",
        es: "La federación SIP y el XMPP por la puerta de enlace heredada siguen sin servicio.",
        it: "La federazione SIP e XMPP attraverso il gateway legacy restano fermi.",
        ru: "Федерация SIP и XMPP через устаревший шлюз по-прежнему не работают.",
    },
    lines: &[
        Line::Do(Text {
            en: "Open {old_edge} > Edit Properties > General and clear “Enable federation for this Edge pool (Port 5061)”.",
            pt: "Abra {old_edge} > Edit Properties > General e desmarque “Enable federation for this Edge pool (Port 5061)”.",
            es: "Abra {old_edge} > Edit Properties > General y desactive «Enable federation for this Edge pool (Port 5061)».",
            it: "Apra {old_edge} > Edit Properties > General e deselezioni «Enable federation for this Edge pool (Port 5061)».",
            ru: "Откройте {old_edge} > Edit Properties > General и снимите флажок «Enable federation for this Edge pool (Port 5061)».",
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
                en: "The properties of {old_edge} show federation as disabled.",
                pt: "As propriedades de {old_edge} mostram a federação desabilitada.",
                es: "Las propiedades de {old_edge} muestran la federación deshabilitada.",
                it: "Le proprietà di {old_edge} mostrano la federazione disabilitata.",
                ru: "В свойствах {old_edge} федерация показана отключённой.",
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
            en: "Tick the box again for {old_edge} and publish.",
            pt: "Marque de novo a caixa para {old_edge} e publique.",
            es: "Vuelva a activar la casilla de {old_edge} y publique.",
            it: "Selezioni di nuovo la casella per {old_edge} e pubblichi.",
            ru: "Снова установите флажок у {old_edge} и опубликуйте топологию.",
        }),
        Line::Note(Text {
            en: "An Edge that publishes one name for all three services cannot take this way: it is decommissioned first, once all users have moved.",
            pt: "Uma Borda que publica um só nome para os três serviços não pode seguir este caminho: ela é descomissionada antes, depois de movidos todos os usuários.",
            es: "Un perimetral que publica un solo nombre para los tres servicios no puede seguir esta vía: se retira antes, una vez movidos todos los usuarios.",
            it: "Un Edge che pubblica un solo nome per i tre servizi non può seguire questa via: va rimosso prima, dopo aver spostato tutti gli utenti.",
            ru: "Пограничному серверу с одним именем для всех трёх служб этот путь не подходит: его сначала выводят из эксплуатации, когда все пользователи уже перенесены.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate).filter(|it| !it.from_ocs) else {
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
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.contains(&Fact::RouteCleared));
        assert!(steps[0].ends.contains(&Fact::LegacyPath(EdgeId(0))));
    }

    #[test]
    fn a_path_that_nobody_told_of_is_not_ended() {
        let world = World::lync2010_to_2013().forget("edge", 0, "sip_federation");
        assert!(offered(&ACTION, &world.estate)[0].ends.is_empty());
    }

    #[test]
    fn nothing_is_offered_from_office_communications_server() {
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
