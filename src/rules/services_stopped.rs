//! Gateway and proxy must run.

use crate::estate::Estate;
use crate::estate::tables::EdgeId;
use crate::rules::proxy_port_closed::serving_pools;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "services-stopped",
    number: "R-134",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::SETUP)],
    says: Text {
        en: "The service {service} is not running on {host}.",
        pt: "O serviço {service} não está em execução em {host}.",
        es: "El servicio {service} no está en ejecución en {host}.",
        it: "Il servizio {service} non è in esecuzione su {host}.",
        ru: "Служба {service} не работает на {host}.",
    },
    because: Text {
        en: "The gateway runs on the Front Ends, the proxy on the Edge; without either, no XMPP message passes.",
        pt: "O gateway roda nos Front-Ends, o proxy na Borda; sem um dos dois, nenhuma mensagem XMPP passa.",
        es: "La puerta de enlace se ejecuta en los front-end y el proxy en el perimetral; sin uno de los dos no pasa ningún mensaje XMPP.",
        it: "Il gateway gira sui Front End, il proxy sull'Edge; senza uno dei due non passa alcun messaggio XMPP.",
        ru: "Шлюз работает на серверах переднего плана, прокси-сервер на пограничном; без любого из них сообщения XMPP не проходят.",
    },
    remedy: Text {
        en: "Start {service} on each server of {host}, and look into the event log if it does not stay up.",
        pt: "Inicie {service} em cada servidor de {host} e consulte o log de eventos se ele não permanecer ativo.",
        es: "Inicie {service} en cada servidor de {host} y consulte el registro de eventos si no se mantiene activo.",
        it: "Avvii {service} su ogni server di {host} e consulti il registro eventi se non resta attivo.",
        ru: "Запустите {service} на каждом сервере {host} и загляните в журнал событий, если служба останавливается.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    let told_installed =
        |id: &EdgeId| estate.edges.get(*id).is_some_and(|it| it.setup_rerun.yes() && it.proxy_running.yes());
    let mut edges = state.srv_edges(&estate.xmpp_domains());
    let mut pools = serving_pools(estate, state);
    // A setup that was told to be done is not done again by the plan, so its services are asked for from the start.
    if journey.leaves_gateway() {
        let done: BTreeSet<_> = estate.new_edges().map(|(id, _)| id).filter(told_installed).collect();
        pools.extend(estate.new_home().filter(|_| !done.is_empty()).map(|(id, _)| id));
        edges.extend(done);
    }
    // A step that installs the components sees to it that they run.
    edges.retain(|it| told_installed(it) || !state.has(Fact::ComponentsInstalled(*it)));
    if edges.is_empty() {
        return verdict;
    }
    for id in edges {
        match estate.edges.get(id).and_then(|it| it.proxy_running.told()) {
            Some(true) => (),
            Some(false) => {
                let values =
                    Values::new().with("service", "XMPP Translating Gateway Proxy").with("host", estate.edge_name(id));
                verdict.found(id.at("proxy_running"), values);
            }
            None => verdict.open(id.at("proxy_running")),
        }
    }
    for id in pools {
        match estate.pools.get(id).and_then(|it| it.gateway_running.told()) {
            Some(true) => (),
            Some(false) => {
                let values =
                    Values::new().with("service", "XMPP Translating Gateway").with("host", estate.pool_name(id));
                verdict.found(id.at("gateway_running"), values);
            }
            None => verdict.open(id.at("gateway_running")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::DomainId;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015()
    }

    #[test]
    fn holds_while_both_run() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_gateway_and_proxy_stand_still() {
        finds(&RULE, &world().put("edge", 0, "proxy_running", "no").put("pool", 0, "gateway_running", "no"), 2);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("pool", 0, "gateway_running"), "gateway_running");
    }

    #[test]
    fn holds_on_the_way_before_setup_and_after_it() {
        let world = World::ocs_to_2013();
        holds(&RULE, &world);
        holds(&RULE, &world.fact(Fact::ComponentsInstalled(EdgeId(1))).fact(Fact::SrvAt(DomainId(0), EdgeId(1))));
    }
}
