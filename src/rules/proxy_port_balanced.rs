//! A hardware load balancer must not spread the connections between the XMPP gateway and the XMPP proxy.

use crate::estate::Estate;
use crate::estate::choices::Balancing;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "proxy-port-balanced",
    number: "R-050",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::HLBREQ), stated(&sources::PORT_HLB)],
    says: Text {
        en: "The hardware load balancer in front of the inner side of {edge} spreads TCP 23456.",
        pt: "O balanceador de hardware diante do lado interno de {edge} distribui TCP 23456.",
        es: "El equilibrador de hardware delante del lado interno de {edge} reparte TCP 23456.",
        it: "Il bilanciatore hardware davanti al lato interno di {edge} distribuisce TCP 23456.",
        ru: "Аппаратный балансировщик перед внутренней стороной {edge} распределяет TCP 23456.",
    },
    because: Text {
        en: "The requirements for hardware load balancers exclude the port between the XMPP gateway and the XMPP proxy.",
        pt: "Os requisitos para balanceadores de hardware excluem a porta entre o gateway XMPP e o proxy XMPP.",
        es: "Los requisitos para equilibradores de hardware excluyen el puerto entre la puerta de enlace XMPP y el proxy XMPP.",
        it: "I requisiti per i bilanciatori hardware escludono la porta tra il gateway XMPP e il proxy XMPP.",
        ru: "Требования к аппаратным балансировщикам исключают порт между шлюзом XMPP и прокси-сервером XMPP.",
    },
    remedy: Text {
        en: "Let the Front Ends reach TCP 23456 of each Edge Server directly.",
        pt: "Deixe os Front-Ends alcançarem TCP 23456 de cada Servidor de Borda diretamente.",
        es: "Permita que los front-end lleguen directamente a TCP 23456 de cada servidor perimetral.",
        it: "Permetta ai Front End di raggiungere direttamente TCP 23456 di ogni Edge Server.",
        ru: "Дайте серверам переднего плана прямой доступ к TCP 23456 каждого пограничного сервера.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = estate.xmpp_edge().filter(|_| estate.journey().is_some_and(|it| it.carries_xmpp())) else {
        return verdict;
    };
    match (edge.balancing_inside.told(), edge.balances_proxy_port.told()) {
        (Some(Balancing::Single | Balancing::Dns), _) | (_, Some(false)) => (),
        (Some(Balancing::Hardware), Some(true)) => {
            verdict.found(id.at("balances_proxy_port"), Values::new().with("edge", estate.edge_name(id)));
        }
        (Some(Balancing::Hardware), None) => verdict.open(id.at("balances_proxy_port")),
        (None, _) => {
            if edge.servers.told().is_none_or(|it| it.len() != 1) {
                verdict.open(id.at("balancing_inside"));
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn behind_hardware() -> World {
        World::lync2010_to_2013().put("edge", 1, "balancing_inside", "Hardware")
    }

    #[test]
    fn holds_when_the_balancer_leaves_the_port_alone() {
        holds(&RULE, &behind_hardware());
    }

    #[test]
    fn found_when_the_balancer_spreads_it() {
        finds(&RULE, &behind_hardware().put("edge", 1, "balances_proxy_port", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &behind_hardware().forget("edge", 1, "balances_proxy_port"), "balances_proxy_port");
    }
}
