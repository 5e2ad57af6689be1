//! Takes a legacy gateway away for good: name, firewall rule, certificate, software, host.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, judgement};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "remove-gateway",
    number: "A-52",
    phase: Phase::After,
    sources: &[judgement(&sources::OWN), implied(&sources::OCS_GM2)],
    title: Text {
        en: "Remove {gateway}",
        pt: "Remover {gateway}",
        es: "Quitar {gateway}",
        it: "Rimuovere {gateway}",
        ru: "Удалить {gateway}",
    },
    purpose: Text {
        en: "A forgotten gateway with an open port and a valid certificate is a way in.",
        pt: "Um gateway esquecido com porta aberta e certificado válido é uma porta de entrada.",
        es: "Una puerta de enlace olvidada con un puerto abierto y un certificado válido es una vía de entrada.",
        it: "Un gateway dimenticato con una porta aperta e un certificato valido è una via d'ingresso.",
        ru: "Забытый шлюз с открытым портом и действующим сертификатом — это лазейка.",
    },
    who: &[Team::GatewayAdmins, Team::Firewall, Team::ExternalDns, Team::Certificates],
    tool: Tool::WindowsConsole,
    minutes: (60, 240),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Remove every firewall rule for TCP 5269 and SIP from and to {gateway}.",
            pt: "Remova todas as regras de firewall de TCP 5269 e SIP de e para {gateway}.",
            es: "Quite todas las reglas de firewall de TCP 5269 y SIP desde y hacia {gateway}.",
            it: "Rimuova ogni regola del firewall per TCP 5269 e SIP da e verso {gateway}.",
            ru: "Удалите все правила межсетевого экрана для TCP 5269 и SIP от {gateway} и к нему.",
        }),
        Line::Do(Text {
            en: "Remove its host record outside and inside, and any SRV record that still names it.",
            pt: "Remova o registro de host dele, externo e interno, e qualquer registro SRV que ainda o nomeie.",
            es: "Quite su registro de host externo e interno y cualquier registro SRV que aún lo nombre.",
            it: "Rimuova il suo record host esterno e interno e ogni record SRV che ancora lo nomina.",
            ru: "Удалите его записи узла снаружи и внутри и любую запись SRV, которая ещё на него указывает.",
        }),
        Line::Do(Text {
            en: "Uninstall the XMPP gateway, have its certificate revoked, and take the host out of service.",
            pt: "Desinstale o gateway XMPP, mande revogar o certificado e retire o host de serviço.",
            es: "Desinstale la puerta de enlace XMPP, haga revocar su certificado y retire el host del servicio.",
            it: "Disinstalli il gateway XMPP, faccia revocare il certificato e metta l'host fuori servizio.",
            ru: "Удалите шлюз XMPP, отзовите его сертификат и выведите узел из эксплуатации.",
        }),
        Line::Check {
            run: "Resolve-DnsName -Name {gateway}",
            expect: Text {
                en: "From outside and inside: the name does not exist.",
                pt: "De fora e de dentro: o nome não existe.",
                es: "Desde fuera y desde dentro: el nombre no existe.",
                it: "Dall'esterno e dall'interno: il nome non esiste.",
                ru: "Снаружи и изнутри: такого имени нет.",
            },
        },
        Line::NoWayBack(Text {
            en: "From here on the legacy gateway can only be built anew.",
            pt: "A partir daqui o gateway herdado só pode ser construído de novo.",
            es: "Desde aquí la puerta de enlace heredada solo puede construirse de nuevo.",
            it: "Da qui il gateway legacy si può solo ricostruire da capo.",
            ru: "Отныне устаревший шлюз можно только построить заново.",
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
            .needs([Fact::GatewayStopped(id)])
            .makes([Fact::GatewayRemoved(id)])
    };
    estate.gateways.iter().map(|(id, _)| step(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::GatewayId;
    use crate::rules::tests::World;

    #[test]
    fn only_a_stopped_gateway_is_removed() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps[0].needs, Facts::from([Fact::GatewayStopped(GatewayId(0))]));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        let world = World::keep_2013().put("gateway", 0, "name", "leftover.okafor.example");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }
}
