//! XMPP federation can be hosted by one Edge pool in one site only.

use crate::estate::Estate;
use crate::estate::choices::SiteKind;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    id: "two-xmpp-routes",
    number: "R-047",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::EDGECHG)],
    says: Text {
        en: "XMPP federation is to go through more than one Edge pool: {edges}.",
        pt: "A federação XMPP deve passar por mais de um pool de Borda: {edges}.",
        es: "La federación XMPP debe pasar por más de un grupo perimetral: {edges}.",
        it: "La federazione XMPP deve passare per più di un pool Edge: {edges}.",
        ru: "Федерация XMPP должна идти более чем через один пул пограничных серверов: {edges}.",
    },
    because: Text {
        en: "The product hosts XMPP federation in one site; with two routes, users of one site talk through an Edge that the partners do not know.",
        pt: "O produto hospeda a federação XMPP em um único site; com duas rotas, usuários de um site falam por uma Borda que os parceiros não conhecem.",
        es: "El producto aloja la federación XMPP en un solo sitio; con dos rutas, los usuarios de un sitio hablan por un perimetral que los socios no conocen.",
        it: "Il prodotto ospita la federazione XMPP in un solo sito; con due route, gli utenti di un sito parlano attraverso un Edge che i partner non conoscono.",
        ru: "Продукт размещает федерацию XMPP только на одном сайте; при двух маршрутах пользователи одного сайта идут через сервер, которого партнёры не знают.",
    },
    remedy: Text {
        en: "Choose one Edge pool, and let the XMPP federation route of every site lead there or to nothing.",
        pt: "Escolha um pool de Borda e faça a rota de federação XMPP de cada site levar a ele ou a nada.",
        es: "Elija un grupo perimetral y haga que la ruta de federación XMPP de cada sitio lleve a él o a ninguno.",
        it: "Scelga un pool Edge e faccia portare la route di federazione XMPP di ogni sito a quello o a nessuno.",
        ru: "Выберите один пул и направьте маршрут федерации XMPP каждого сайта на него либо уберите маршрут.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    let mut routes = BTreeMap::new();
    // The plan itself will route XMPP through the new Edge.
    let planned = estate.xmpp_edge().filter(|_| journey.leaves_gateway());
    let sites = estate.sites.iter().filter(|(_, it)| !it.kind.is(&SiteKind::BackCompat));
    for (site, row) in sites {
        match row.xmpp_route.told() {
            Some(Some(edge)) => {
                routes.entry(*edge).or_insert(site);
            }
            Some(None) => (),
            // A single site cannot disagree with itself, or with a plan that is going to set its route.
            None if estate.sites.len() > 1 => verdict.open(site.at("xmpp_route")),
            None => (),
        }
    }
    let Some((_, site)) = routes.iter().next_back() else {
        return verdict;
    };
    let mut edges: Vec<_> = routes.keys().copied().chain(planned.map(|(id, _)| id)).collect();
    edges.sort_unstable();
    edges.dedup();
    if edges.len() > 1 {
        let names: Vec<_> = edges.iter().map(|it| estate.edge_name(*it)).collect();
        verdict.found(site.at("xmpp_route"), Values::new().with("edges", names));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_one_route() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_when_two_sites_name_different_edges() {
        let world = World::keep_2015().put("site", 1, "name", "York");
        finds(&RULE, &world.put("site", 1, "xmpp_route", "#1"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().put("site", 1, "name", "York"), "xmpp_route");
    }
}
