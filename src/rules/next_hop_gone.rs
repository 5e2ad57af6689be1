//! The pool behind an Edge must run as long as federation goes through that Edge.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::estate::tables::{Edge, EdgeId, PoolId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "next-hop-gone",
    number: "R-052",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::FEDR)],
    says: Text {
        en: "Federation goes through {edge}, and the pool behind it is down, gone or about to go: {pool}.",
        pt: "A federação passa por {edge}, e o pool atrás dela está parado, foi removido ou vai ser removido: {pool}.",
        es: "La federación pasa por {edge}, y el grupo que hay detrás está parado, retirado o a punto de retirarse: {pool}.",
        it: "La federazione passa da {edge}, e il pool dietro di esso è fermo, rimosso o in procinto di esserlo: {pool}.",
        ru: "Федерация идёт через {edge}, а пул за ним остановлен, удалён или будет удалён: {pool}.",
    },
    because: Text {
        en: "An Edge hands everything to its next hop; without that pool nothing comes in, although the Edge itself is well.",
        pt: "Uma Borda entrega tudo ao próximo salto; sem esse pool nada entra, embora a própria Borda esteja bem.",
        es: "Un perimetral entrega todo al próximo salto; sin ese grupo no entra nada, aunque el propio perimetral esté bien.",
        it: "Un Edge consegna tutto all'hop successivo; senza quel pool non entra nulla, anche se l'Edge sta bene.",
        ru: "Пограничный сервер передаёт всё следующему узлу; без этого пула ничего не входит, хотя сам сервер исправен.",
    },
    remedy: Text {
        en: "Change the next hop of the Edge to a pool that stays and runs, and publish, before the old one goes.",
        pt: "Altere o próximo salto da Borda para um pool que permanece e está em execução, e publique, antes que o antigo saia.",
        es: "Cambie el próximo salto del perimetral a un grupo que permanezca y esté en ejecución, y publique, antes de retirar el antiguo.",
        it: "Cambi l'hop successivo dell'Edge con un pool che resta ed è in esecuzione, e pubblichi, prima che il vecchio venga rimosso.",
        ru: "До удаления старого пула укажите следующим узлом работающий пул, который остаётся, и опубликуйте топологию.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    for (id, edge) in estate.edges.iter() {
        let carries_xmpp = state.has(Fact::XmppRouted(id));
        let legacy_path = journey.leaves_gateway() && state.has(Fact::LegacyPath(id));
        if !carries_xmpp && !legacy_path {
            // A pool that is to go cannot stand behind the Edge that is to carry XMPP: that is seen before anything is done.
            let later = next_hop_later(estate, journey, id, edge).and_then(|it| Some((it, estate.pools.get(it)?)));
            if let Some((pool, _)) = later.filter(|(_, it)| it.retires.yes()) {
                let values = Values::new().with("edge", estate.edge_name(id)).with("pool", estate.pool_name(pool));
                verdict.found(id.at("next_hop"), values);
            }
            continue;
        }
        let Some(pool) = next_hop(estate, state, id, edge) else {
            // The way to the legacy gateway is checked by hand before anything starts.
            if carries_xmpp {
                verdict.open(id.at("next_hop"));
            }
            continue;
        };
        let Some(row) = estate.pools.get(pool) else {
            continue;
        };
        let down = !state.has(Fact::PoolRunning(pool)) && row.running.no();
        let about_to_go = carries_xmpp && row.retires.yes();
        if down || about_to_go || state.has(Fact::PoolRemoved(pool)) {
            let values = Values::new().with("edge", estate.edge_name(id)).with("pool", estate.pool_name(pool));
            verdict.found(id.at("next_hop"), values);
        } else if !state.has(Fact::PoolRunning(pool)) {
            verdict.open(pool.at("running"));
        }
    }
    verdict
}

/// The pool that is to stand behind the Edge pool that is to carry XMPP.
fn next_hop_later(estate: &Estate, journey: Journey, id: EdgeId, edge: &Edge) -> Option<PoolId> {
    estate.xmpp_edge().filter(|(it, _)| *it == id)?;
    if journey.leaves_gateway() && !edge.sip_federation.yes() {
        return estate.new_home().map(|(it, _)| it);
    }
    edge.next_hop.told().copied()
}

/// The pool behind an Edge: the told one, until the plan itself lets the new Edge federate and names the new pool.
fn next_hop(estate: &Estate, state: &State, id: EdgeId, edge: &Edge) -> Option<PoolId> {
    if state.has(Fact::NewEdgeFederates(id)) && !edge.sip_federation.yes() {
        return estate.new_home().map(|(it, _)| it);
    }
    edge.next_hop.told().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::{EdgeId, PoolId};
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_while_the_pool_runs_and_stays() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_when_the_pool_is_to_be_removed() {
        finds(&RULE, &World::keep_2015().put("pool", 0, "retires", "yes"), 1);
    }

    #[test]
    fn found_at_the_start_when_the_new_pool_is_to_go() {
        finds(&RULE, &World::lync2010_to_2013().put("pool", 1, "retires", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("edge", 0, "next_hop"), "next_hop");
    }

    #[test]
    fn found_when_the_old_pool_goes_before_the_route() {
        finds(&RULE, &World::lync2010_to_2013().fact(Fact::PoolRemoved(PoolId(0))), 1);
    }

    #[test]
    fn holds_once_the_plan_named_the_new_pool() {
        let world = World::lync2010_to_2013().put("edge", 1, "next_hop", "#0");
        let world = world.fact(Fact::PoolRunning(PoolId(1))).fact(Fact::NewEdgeFederates(EdgeId(1)));
        holds(&RULE, &world.fact(Fact::XmppRouted(EdgeId(1))));
    }
}
