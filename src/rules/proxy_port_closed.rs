//! The gateway on the Front Ends reaches the proxy on the Edge through one port.

use crate::estate::Estate;
use crate::estate::choices::Product;
use crate::estate::tables::PoolId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "proxy-port-closed",
    number: "R-131",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::PORT_X), stated(&sources::EDGE_15), stated(&sources::EDGEDR)],
    says: Text {
        en: "{pool} does not reach {edge} on TCP 23456.",
        pt: "{pool} não alcança {edge} em TCP 23456.",
        es: "{pool} no llega a {edge} por TCP 23456.",
        it: "{pool} non raggiunge {edge} su TCP 23456.",
        ru: "{pool} не достигает {edge} через TCP 23456.",
    },
    because: Text {
        en: "The XMPP gateway on each Front End talks to the XMPP proxy on the inside of the Edge through this port.",
        pt: "O gateway XMPP em cada Front-End fala com o proxy XMPP no lado interno da Borda por essa porta.",
        es: "La puerta de enlace XMPP de cada front-end habla con el proxy XMPP del lado interno del perimetral por este puerto.",
        it: "Il gateway XMPP su ogni Front End parla con il proxy XMPP sul lato interno dell'Edge attraverso questa porta.",
        ru: "Через этот порт шлюз XMPP на каждом сервере переднего плана связан с прокси-сервером XMPP на внутренней стороне пограничного сервера.",
    },
    remedy: Text {
        en: "Open TCP 23456 from each Front End of {pool} to the internal address of each server of {edge}.",
        pt: "Abra TCP 23456 de cada Front-End de {pool} para o endereço interno de cada servidor de {edge}.",
        es: "Abra TCP 23456 desde cada front-end de {pool} hacia la dirección interna de cada servidor de {edge}.",
        it: "Apra TCP 23456 da ogni Front End di {pool} verso l'indirizzo interno di ogni server di {edge}.",
        ru: "Откройте TCP 23456 с каждого сервера переднего плана {pool} на внутренний адрес каждого сервера {edge}.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for edge in state.srv_edges(&estate.xmpp_domains()) {
        if state.has(Fact::FirewallOpen(edge)) {
            continue;
        }
        for id in serving_pools(estate, state) {
            match estate.pools.get(id).and_then(|it| it.reaches_edge.told()) {
                Some(true) => (),
                Some(false) => {
                    let values = Values::new().with("pool", estate.pool_name(id)).with("edge", estate.edge_name(edge));
                    verdict.found(id.at("reaches_edge"), values);
                }
                None => verdict.open(id.at("reaches_edge")),
            }
        }
    }
    verdict
}

/// The pools with a built-in gateway on which users live who need XMPP.
pub(super) fn serving_pools(estate: &Estate, state: &State) -> BTreeSet<PoolId> {
    estate
        .xmpp_crowds()
        .filter_map(|(id, _)| state.home(id))
        .filter(|it| {
            let product = estate.pools.get(*it).and_then(|it| it.product.told().copied());
            product.is_some_and(Product::has_xmpp)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015()
    }

    #[test]
    fn holds_when_the_port_is_open() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_the_port_is_closed() {
        finds(&RULE, &world().put("pool", 0, "reaches_edge", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("pool", 0, "reaches_edge"), "reaches_edge");
    }
}
