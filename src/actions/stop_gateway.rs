//! Stops and disables the service of a legacy gateway; the host stays, so that it can be started again.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, judgement, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "stop-gateway",
    number: "A-51",
    phase: Phase::After,
    sources: &[judgement(&sources::OWN), stated(&sources::VER_L10)],
    title: Text {
        en: "Stop the service on {gateway}",
        pt: "Parar o serviço em {gateway}",
        es: "Detener el servicio de {gateway}",
        it: "Arrestare il servizio su {gateway}",
        ru: "Остановить службу на {gateway}",
    },
    purpose: Text {
        en: "A stopped service shows whether anybody still needs it, while it can be started again.",
        pt: "Um serviço parado mostra se alguém ainda precisa dele, enquanto pode ser iniciado de novo.",
        es: "Un servicio detenido muestra si alguien lo necesita todavía, mientras aún puede iniciarse de nuevo.",
        it: "Un servizio arrestato mostra se qualcuno ne ha ancora bisogno, finché lo si può riavviare.",
        ru: "Остановленная служба показывает, нужна ли она ещё кому-то, пока её можно запустить снова.",
    },
    who: &[Team::GatewayAdmins],
    tool: Tool::WindowsConsole,
    minutes: (5, 15),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "On {gateway}, in the Services console, stop “Office Communications Server XMPP Gateway” and set it to Disabled.",
            pt: "Em {gateway}, no console Serviços, pare “Office Communications Server XMPP Gateway” e defina-o como Desabilitado.",
            es: "En {gateway}, en la consola Servicios, detenga «Office Communications Server XMPP Gateway» y déjelo en Deshabilitado.",
            it: "Su {gateway}, nella console Servizi, arresti «Office Communications Server XMPP Gateway» e lo imposti su Disabilitato.",
            ru: "На {gateway} в консоли служб остановите «Office Communications Server XMPP Gateway» и переведите её в состояние «Отключена».",
        }),
        Line::Check {
            run: "netstat -ano | findstr :5269",
            expect: Text {
                en: "On {gateway}: nothing listens on 5269, and XMPP goes on through the new side.",
                pt: "Em {gateway}: nada escuta em 5269, e o XMPP continua pelo lado novo.",
                es: "En {gateway}: nada escucha en 5269, y XMPP sigue por el lado nuevo.",
                it: "Su {gateway}: nulla è in ascolto su 5269, e XMPP continua attraverso il lato nuovo.",
                ru: "На {gateway}: порт 5269 никто не прослушивает, а XMPP продолжает работать через новую сторону.",
            },
        },
        Line::WayBack(Text {
            en: "Set the service to Automatic and start it.",
            pt: "Defina o serviço como Automático e inicie-o.",
            es: "Ponga el servicio en Automático e inícielo.",
            it: "Imposti il servizio su Automatico e lo avvii.",
            ru: "Переведите службу в автоматический режим и запустите её.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if cutover(estate).is_none() {
        return Vec::new();
    }
    let step = |id| {
        Step::of(&ACTION)
            .on("gateway", estate.gateway_name(id))
            .needs([Fact::Observed, Fact::LegacyReleased(id)])
            .ends([Fact::GatewayRunning(id)])
            .makes([Fact::GatewayStopped(id)])
    };
    estate.gateways.iter().map(|(id, _)| step(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_service_stops_after_it_was_watched() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps[0].id, "stop-gateway/xmppgw.lindgren.example");
        assert!(steps[0].needs.contains(&Fact::Observed));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        let world = World::keep_2013().put("gateway", 0, "name", "leftover.okafor.example");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }
}
