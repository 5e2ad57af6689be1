//! XMPP from outside stops at a closed port.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "federation-port-closed",
    number: "R-130",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::PORT_X)],
    says: Text {
        en: "XMPP arrives at {edge}, and TCP 5269 is not open there both ways.",
        pt: "O XMPP chega a {edge}, e a porta TCP 5269 não está aberta ali nos dois sentidos.",
        es: "XMPP llega a {edge}, y el puerto TCP 5269 no está abierto allí en ambos sentidos.",
        it: "XMPP arriva a {edge}, e lì la porta TCP 5269 non è aperta nei due sensi.",
        ru: "XMPP приходит на {edge}, а TCP 5269 там открыт не в обе стороны.",
    },
    because: Text {
        en: "Partners reach the XMPP proxy, and the proxy reaches partners, on TCP 5269 of the Access Edge address only.",
        pt: "Os parceiros alcançam o proxy XMPP, e o proxy alcança os parceiros, somente por TCP 5269 no endereço da Borda de Acesso.",
        es: "Los socios llegan al proxy XMPP, y el proxy a los socios, solo por TCP 5269 en la dirección del perimetral de acceso.",
        it: "I partner raggiungono il proxy XMPP, e il proxy i partner, solo su TCP 5269 dell'indirizzo dell'Access Edge.",
        ru: "Партнёры достигают прокси-сервера XMPP, а он партнёров, только через TCP 5269 на адресе Access Edge.",
    },
    remedy: Text {
        en: "Open TCP 5269 from the internet and to the internet for the public address of {edge}.",
        pt: "Abra TCP 5269 da internet e para a internet no endereço público de {edge}.",
        es: "Abra TCP 5269 desde Internet y hacia Internet para la dirección pública de {edge}.",
        it: "Apra TCP 5269 da Internet e verso Internet per l'indirizzo pubblico di {edge}.",
        ru: "Откройте TCP 5269 из интернета и в интернет для публичного адреса {edge}.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    // An Edge to which no SRV record leads needs no open port yet; the plan opens it before the record moves.
    for id in state.srv_edges(&estate.xmpp_domains()) {
        let Some(edge) = estate.edges.get(id).filter(|_| !state.has(Fact::FirewallOpen(id))) else {
            continue;
        };
        // The other port, 23456, has a rule of its own.
        let ways = [("open_in", edge.open_in.told()), ("open_out", edge.open_out.told())];
        // Both ways are one port and one request to the firewall's people, so both closed are one finding.
        if let Some((column, _)) = ways.iter().find(|(_, told)| *told == Some(&false)) {
            verdict.found(id.at(column), Values::new().with("edge", estate.edge_name(id)));
        }
        for (column, _) in ways.iter().filter(|(_, told)| told.is_none()) {
            verdict.open(id.at(column));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::{DomainId, EdgeId};
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013()
    }

    #[test]
    fn holds_when_both_ways_are_open() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_one_way_is_closed() {
        finds(&RULE, &world().put("edge", 0, "open_out", "no"), 1);
    }

    #[test]
    fn found_once_when_both_ways_are_closed() {
        finds(&RULE, &world().put("edge", 0, "open_in", "no").put("edge", 0, "open_out", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("edge", 0, "open_in"), "open_in");
    }

    #[test]
    fn found_on_the_way_only_once_the_record_leads_there() {
        let world = World::lync2010_to_2013();
        holds(&RULE, &world);
        finds(&RULE, &world.fact(Fact::SrvAt(DomainId(0), EdgeId(1))), 1);
    }
}
