//! Opens the firewall for the XMPP proxy of the new Edge.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open};
use crate::estate::Estate;
use crate::estate::choices::PoolRole;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "open-firewall",
    number: "A-32",
    phase: Phase::Stage,
    sources: &[
        stated(&sources::PORT_X),
        stated(&sources::EDGE_15),
        implied(&sources::EDGEDR),
        stated(&sources::HLBREQ),
    ],
    title: Text {
        en: "Open the firewall for XMPP at {edge}",
        pt: "Abrir o firewall para XMPP em {edge}",
        es: "Abrir el firewall para XMPP en {edge}",
        it: "Aprire il firewall per XMPP su {edge}",
        ru: "Открыть межсетевой экран для XMPP на {edge}",
    },
    purpose: Text {
        en: "XMPP needs one port to and from the internet and one port from each Front End to the Edge.",
        pt: "O XMPP precisa de uma porta de e para a internet e de uma porta de cada Front-End para a Borda.",
        es: "XMPP necesita un puerto desde y hacia internet y un puerto de cada front-end al perimetral.",
        it: "XMPP ha bisogno di una porta da e verso internet e di una porta da ogni Front End all'Edge.",
        ru: "Для XMPP нужен один порт из интернета и в интернет и один порт от каждого сервера переднего плана к пограничному серверу.",
    },
    who: &[Team::Firewall, Team::ServerAdmins],
    tool: Tool::Firewall,
    minutes: (30, 120),
    impact: Text {
        en: "None: no name leads to these ports yet.",
        pt: "Nenhum: nenhum nome aponta ainda para essas portas.",
        es: "Ninguno: ningún nombre apunta todavía a estos puertos.",
        it: "Nessuno: nessun nome punta ancora a queste porte.",
        ru: "Никакого: ни одно имя ещё не ведёт на эти порты.",
    },
    lines: &[
        Line::Do(Text {
            en: "Allow TCP 5269 from anywhere to the public address of the Access Edge service of {edge}: {address}.",
            pt: "Permita TCP 5269 de qualquer origem para o endereço público do serviço Access Edge de {edge}: {address}.",
            es: "Permita TCP 5269 desde cualquier origen hacia la dirección pública del servicio perimetral de acceso de {edge}: {address}.",
            it: "Consenta TCP 5269 da qualsiasi origine verso l'indirizzo pubblico del servizio Access Edge di {edge}: {address}.",
            ru: "Разрешите TCP 5269 отовсюду на публичный адрес службы Access Edge пула {edge}: {address}.",
        }),
        Line::Do(Text {
            en: "Allow TCP 5269 from the same address to anywhere: {address}.",
            pt: "Permita TCP 5269 desse mesmo endereço para qualquer destino: {address}.",
            es: "Permita TCP 5269 desde esa misma dirección hacia cualquier destino: {address}.",
            it: "Consenta TCP 5269 dallo stesso indirizzo verso qualsiasi destinazione: {address}.",
            ru: "Разрешите TCP 5269 с этого же адреса куда угодно: {address}.",
        }),
        Line::Do(Text {
            en: "Allow TCP 23456 to the internal address of each server of {edge}, past any load balancer, from each of these Front Ends: {front_ends}.",
            pt: "Permita TCP 23456 para o endereço interno de cada servidor de {edge}, sem passar por balanceador, a partir de cada um destes Front-Ends: {front_ends}.",
            es: "Permita TCP 23456 hacia la dirección interna de cada servidor de {edge}, sin pasar por ningún equilibrador, desde cada uno de estos front-end: {front_ends}.",
            it: "Consenta TCP 23456 verso l'indirizzo interno di ogni server di {edge}, senza passare da un bilanciatore, da ciascuno di questi Front End: {front_ends}.",
            ru: "Разрешите TCP 23456 на внутренний адрес каждого сервера {edge} в обход балансировщика, с каждого из этих серверов переднего плана: {front_ends}.",
        }),
        Line::RunEach {
            each: "front_ends",
            as_hole: "front_end",
            run: "Invoke-Command -ComputerName {front_end} -ScriptBlock { Test-NetConnection -ComputerName {edge} -Port 23456 }",
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "The firewall's log shows each attempt as allowed. TcpTestSucceeded becomes True only when the XMPP components are installed; until then nothing listens there.",
                pt: "O log do firewall mostra cada tentativa como permitida. TcpTestSucceeded só passa a True quando os componentes XMPP estão instalados; até lá nada escuta ali.",
                es: "El registro del firewall muestra cada intento como permitido. TcpTestSucceeded pasa a True solo cuando los componentes XMPP están instalados; hasta entonces nada escucha ahí.",
                it: "Il log del firewall mostra ogni tentativo come consentito. TcpTestSucceeded diventa True solo quando i componenti XMPP sono installati; fino ad allora lì nulla è in ascolto.",
                ru: "В журнале межсетевого экрана каждая попытка отмечена как разрешённая. TcpTestSucceeded станет True только после установки компонентов XMPP: до этого порт никто не слушает.",
            },
        },
        Line::WayBack(Text {
            en: "Remove the three rules.",
            pt: "Remova as três regras.",
            es: "Quite las tres reglas.",
            it: "Rimuova le tre regole.",
            ru: "Удалите эти три правила.",
        }),
        Line::Note(Text {
            en: "Leave the rules of the legacy gateway as they are; they are the way back and close only after the observation.",
            pt: "Deixe as regras do gateway herdado como estão; elas são o caminho de volta e só se fecham depois da observação.",
            es: "Deje las reglas de la puerta de enlace heredada como están; son la vuelta atrás y se cierran solo después de la observación.",
            it: "Lasci le regole del gateway legacy come sono; sono la via del ritorno e si chiudono solo dopo l'osservazione.",
            ru: "Правила устаревшего шлюза не трогайте: они нужны для отката и закрываются только после наблюдения.",
        }),
        Line::Contradiction(Text {
            en: "The reference of Set-CsEdgeServer gives 5098 as default of the internal XMPP port, the port pages and published topologies 23456. We follow the latter: 5098 is the gateway's own port on the Front End.",
            pt: "A referência de Set-CsEdgeServer dá 5098 como padrão da porta XMPP interna, as páginas de portas e topologias publicadas, 23456. Seguimos estas: 5098 é a porta do próprio gateway no Front-End.",
            es: "La referencia de Set-CsEdgeServer da 5098 como valor predeterminado del puerto XMPP interno; las páginas de puertos y las topologías publicadas, 23456. Seguimos a estas: 5098 es el puerto propio de la puerta de enlace en el front-end.",
            it: "Il riferimento di Set-CsEdgeServer indica 5098 come porta XMPP interna predefinita, le pagine delle porte e le topologie pubblicate 23456. Seguiamo queste: 5098 è la porta del gateway stesso sul Front End.",
            ru: "В справке Set-CsEdgeServer внутренний порт XMPP по умолчанию 5098, а на страницах портов и в опубликованных топологиях 23456. Мы следуем вторым: 5098 это порт самого шлюза на сервере переднего плана.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return Vec::new();
    }
    let Some((id, edge)) = estate.xmpp_edge() else {
        return Vec::new();
    };
    let carries =
        estate.new_pools().filter(|(_, it)| !it.role.is(&PoolRole::Director) && !it.role.is(&PoolRole::Branch));
    let front_ends: Vec<_> =
        carries.flat_map(|(_, it)| it.servers.told().into_iter().flatten()).map(ToString::to_string).collect();
    vec![
        Step::of(&ACTION)
            .on("edge", estate.edge_name(id))
            .with("address", or_open(edge.public_address.told().map(ToString::to_string)))
            .with("front_ends", front_ends)
            .makes([Fact::FirewallOpen(id)]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::EdgeId;
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn the_new_edge_is_opened_for_every_front_end() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert!(steps[0].needs.is_empty());
            assert_eq!(steps[0].makes, Facts::from([Fact::FirewallOpen(EdgeId(1))]));
            assert!(matches!(steps[0].values.get("front_ends"), Some(Value::Names(it)) if it.len() == 2));
        }
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2015().estate).is_empty());
    }
}
