//! A user on the new pool reaches the legacy gateway only while the new site's federation route leads to the legacy Edge.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "moved-user-cut-off",
    number: "R-044",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[implied(&sources::CONN), implied(&sources::SEED_1), implied(&sources::SEED_2)],
    says: Text {
        en: "{crowd} live on {pool} already, and the SIP federation route of its site does not lead to {edge}.",
        pt: "{crowd} já estão em {pool}, e a rota de federação SIP desse site não leva a {edge}.",
        es: "{crowd} ya están en {pool}, y la ruta de federación SIP de su sitio no lleva a {edge}.",
        it: "{crowd} sono già su {pool}, e la route di federazione SIP del sito non porta a {edge}.",
        ru: "{crowd} уже на {pool}, а маршрут федерации SIP этого сайта не ведёт на {edge}.",
    },
    because: Text {
        en: "The partners are still on the legacy gateway, and the only way there goes through the legacy Edge.",
        pt: "Os parceiros ainda estão no gateway herdado, e o único caminho até ele passa pela Borda herdada.",
        es: "Los socios siguen en la puerta de enlace heredada, y el único camino pasa por el perimetral heredado.",
        it: "I partner sono ancora sul gateway legacy, e l'unica via passa per l'Edge legacy.",
        ru: "Партнёры ещё на устаревшем шлюзе, а единственный путь к нему идёт через старый пограничный сервер.",
    },
    remedy: Text {
        en: "Let the federation route of the new site lead to the legacy Edge, or to the Director in front of it, before anybody moves.",
        pt: "Faça a rota de federação do site novo levar à Borda herdada, ou ao Diretor à frente dela, antes de mover alguém.",
        es: "Haga que la ruta de federación del sitio nuevo lleve al perimetral heredado, o al Director situado delante, antes de mover a nadie.",
        it: "Faccia portare la route di federazione del nuovo sito all'Edge legacy, o al Director davanti a esso, prima di spostare chiunque.",
        ru: "Прежде чем переносить кого-либо, направьте маршрут федерации нового сайта на старый пограничный сервер или на директор перед ним.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    // In the window the outage is declared.
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) || state.in_window() {
        return verdict;
    }
    let mut moved = Vec::new();
    for (crowd, _) in estate.crowds.iter().filter(|(_, it)| !it.needs_xmpp.no() && !it.released.yes()) {
        let pool = state.home(crowd).filter(|home| estate.is_new_pool(*home));
        moved.extend(pool.map(|it| (crowd, it)));
    }
    if moved.is_empty() || !waits_for_gateway(estate, state, &mut verdict) {
        return verdict;
    }
    let Some((edge, _)) = estate.gateway_edge() else {
        verdict.open(Place::table(TableId::Edge));
        return verdict;
    };
    if state.has(Fact::LinkedToLegacyEdge(edge)) {
        return verdict;
    }
    for (crowd, pool) in moved {
        let Some(site) = estate.pools.get(pool).and_then(|it| it.site.told().copied()) else {
            verdict.open(pool.at("site"));
            continue;
        };
        if estate.sites.get(site).is_some_and(|it| it.sip_route.told().is_none()) {
            verdict.open(site.at("sip_route"));
            continue;
        }
        let values = Values::new()
            .with("crowd", estate.crowd_name(crowd))
            .with("pool", estate.pool_name(pool))
            .with("edge", estate.edge_name(edge));
        verdict.found(site.at("sip_route"), values);
    }
    verdict
}

/// Whether a partner is still reached through the legacy gateway alone; asks where that is not told.
fn waits_for_gateway(estate: &Estate, state: &State, verdict: &mut Verdict) -> bool {
    let mut waits = false;
    for (id, partner) in estate.kept_partners().filter(|(id, _)| !state.on_new(*id)) {
        waits |= state.has(Fact::OnLegacy(id));
        if partner.on_legacy.told().is_none() {
            verdict.open(id.at("on_legacy"));
        }
    }
    waits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn moved() -> World {
        World::lync2010_to_2013().put("crowd", 0, "pool", "#1")
    }

    #[test]
    fn holds_while_the_route_leads_to_the_legacy_edge() {
        holds(&RULE, &moved());
    }

    #[test]
    fn found_when_the_new_site_has_no_route() {
        finds(&RULE, &moved().put("site", 0, "sip_route", "-"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &moved().forget("site", 0, "sip_route"), "sip_route");
    }

    #[test]
    fn holds_in_the_declared_outage() {
        holds(&RULE, &moved().put("site", 0, "sip_route", "-").fact(Fact::GateOpen));
    }
}
