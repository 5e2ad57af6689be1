//! DNS load balancing does not carry XMPP over to another server of the Edge pool.

use crate::estate::Estate;
use crate::estate::choices::Balancing;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "dns-balancing-without-failover",
    number: "R-051",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::DNSLB)],
    says: Text {
        en: "{edge} is to carry XMPP with several servers and DNS load balancing.",
        pt: "{edge} deve transportar XMPP com vários servidores e balanceamento de carga DNS.",
        es: "{edge} debe transportar XMPP con varios servidores y equilibrio de carga de DNS.",
        it: "{edge} deve trasportare XMPP con più server e bilanciamento del carico DNS.",
        ru: "{edge} должен обслуживать XMPP несколькими серверами с балансировкой DNS.",
    },
    because: Text {
        en: "With DNS load balancing XMPP has no fail-over: when the server that a partner found is down, that partner is dark.",
        pt: "Com balanceamento de carga DNS, o XMPP não tem failover: quando o servidor que um parceiro encontrou está fora, esse parceiro fica no escuro.",
        es: "Con equilibrio de carga de DNS, XMPP no tiene conmutación por error: si cae el servidor que encontró un socio, ese socio queda incomunicado.",
        it: "Con il bilanciamento del carico DNS, XMPP non ha failover: se il server trovato da un partner è fermo, quel partner resta isolato.",
        ru: "При балансировке DNS у XMPP нет отработки отказа: если сервер, найденный партнёром, недоступен, связи с этим партнёром нет.",
    },
    remedy: Text {
        en: "Accept it and write it into the emergency plan, or balance the outer side in hardware.",
        pt: "Aceite isso e registre no plano de emergência, ou balanceie o lado externo por hardware.",
        es: "Acéptelo y anótelo en el plan de emergencia, o equilibre el lado externo por hardware.",
        it: "Lo accetti e lo scriva nel piano di emergenza, o bilanci il lato esterno in hardware.",
        ru: "Примите это и внесите в аварийный план либо балансируйте внешнюю сторону аппаратно.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = estate.xmpp_edge().filter(|_| estate.journey().is_some_and(|it| it.carries_xmpp())) else {
        return verdict;
    };
    let Some(servers) = edge.servers.told() else {
        verdict.open(id.at("servers"));
        return verdict;
    };
    if servers.len() < 2 {
        return verdict;
    }
    match edge.balancing_outside.told() {
        Some(Balancing::Dns) => {
            verdict.found(id.at("balancing_outside"), Values::new().with("edge", estate.edge_name(id)));
        }
        Some(Balancing::Single | Balancing::Hardware) => (),
        None => verdict.open(id.at("balancing_outside")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn two_servers() -> World {
        World::keep_2013().put("edge", 0, "servers", "a.dmz.okafor.example;b.dmz.okafor.example")
    }

    #[test]
    fn holds_with_one_server() {
        holds(&RULE, &World::keep_2013());
    }

    #[test]
    fn found_with_two_servers_behind_dns() {
        finds(&RULE, &two_servers().put("edge", 0, "balancing_outside", "DNS"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &two_servers().forget("edge", 0, "balancing_outside"), "balancing_outside");
    }
}
