//! The XMPP federation route must lead to a running Edge pool of 2013 or 2015 that has XMPP turned on.

use crate::estate::journey::Journey;
use crate::estate::tables::{EdgeId, SiteId};
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-route-broken",
    number: "R-048",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::TB_HELP), stated(&sources::SEED_3)],
    says: Text {
        en: "The XMPP federation route of {site} does not lead to a running Edge pool of 2013 or 2015 with XMPP turned on; it leads to: {edge}.",
        pt: "A rota de federação XMPP de {site} não leva a um pool de Borda 2013 ou 2015 em execução com XMPP ativado; ela leva a: {edge}.",
        es: "La ruta de federación XMPP de {site} no lleva a un grupo perimetral 2013 o 2015 en ejecución con XMPP activado; lleva a: {edge}.",
        it: "La route di federazione XMPP di {site} non porta a un pool Edge 2013 o 2015 in esecuzione con XMPP attivo; porta a: {edge}.",
        ru: "Маршрут федерации XMPP сайта {site} не ведёт на работающий пул пограничных серверов 2013 или 2015 с включённым XMPP. Куда он ведёт: {edge}.",
    },
    because: Text {
        en: "The gateway on the Front Ends hands every message to the XMPP proxy of the Edge that the route names; without the proxy there, nothing passes.",
        pt: "O gateway nos Front-Ends entrega cada mensagem ao proxy XMPP da Borda que a rota indica; sem o proxy ali, nada passa.",
        es: "La puerta de enlace de los front-end entrega cada mensaje al proxy XMPP del perimetral que nombra la ruta; sin el proxy allí, nada pasa.",
        it: "Il gateway sui Front End consegna ogni messaggio al proxy XMPP dell'Edge nominato dalla route; senza il proxy lì, non passa nulla.",
        ru: "Шлюз на серверах переднего плана передаёт каждое сообщение прокси-серверу XMPP того сервера, на который указывает маршрут; без прокси ничего не проходит.",
    },
    remedy: Text {
        en: "Let the route lead to an Edge pool of 2013 or 2015 with \"Enable XMPP federation (port 5269)\" ticked, publish, and run setup again there.",
        pt: "Faça a rota levar a um pool de Borda 2013 ou 2015 com \"Enable XMPP federation (port 5269)\" marcado, publique e execute a instalação novamente nele.",
        es: "Haga que la ruta lleve a un grupo perimetral 2013 o 2015 con \"Enable XMPP federation (port 5269)\" marcado, publique y repita allí la instalación.",
        it: "Faccia portare la route a un pool Edge 2013 o 2015 con \"Enable XMPP federation (port 5269)\" selezionato, pubblichi e ripeta lì l'installazione.",
        ru: "Направьте маршрут на пул 2013 или 2015 с флажком \"Enable XMPP federation (port 5269)\", опубликуйте топологию и повторите на нём установку.",
    },
    check,
};

const NOWHERE: Text =
    Text { en: "nowhere", pt: "nenhum lugar", es: "ninguna parte", it: "nessun luogo", ru: "никуда" };

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    // On the way from the legacy gateway nobody depends on the route before the first partner is on the new side.
    let relied_on = journey.stays_where_it_is() || estate.kept_partners().any(|(id, _)| state.on_new(id));
    let mut routed = state.xmpp_edge().is_some();
    for (site, row) in estate.sites.iter() {
        if let Some(Some(edge)) = row.xmpp_route.told() {
            routed = true;
            judge(estate, state, site, *edge, relied_on, &mut verdict);
        }
    }
    if !routed && relied_on {
        route_missing(estate, journey, &mut verdict);
    }
    verdict
}

fn judge(estate: &Estate, state: &State, site: SiteId, id: EdgeId, relied_on: bool, verdict: &mut Verdict) {
    let Some(edge) = estate.edges.get(id) else {
        return;
    };
    let published = state.has(Fact::XmppRouted(id));
    let runs = state.has(Fact::EdgeRunning(id));
    let unfit = edge.product.told().is_some_and(|it| !it.has_xmpp());
    if unfit || (relied_on && ((!published && edge.xmpp.no()) || (!runs && edge.running.no()))) {
        let values = Values::new().with("site", estate.name_of(TableId::Site, site.0));
        verdict.found(site.at("xmpp_route"), values.with("edge", estate.edge_name(id)));
        return;
    }
    if edge.product.told().is_none() {
        verdict.open(id.at("product"));
    }
    if relied_on && !published && edge.xmpp.told().is_none() {
        verdict.open(id.at("xmpp"));
    }
    if relied_on && !runs && edge.running.told().is_none() {
        verdict.open(id.at("running"));
    }
}

/// No site is known to route XMPP although it is in use.
fn route_missing(estate: &Estate, journey: Journey, verdict: &mut Verdict) {
    for (site, _) in estate.sites.iter().filter(|(_, it)| it.xmpp_route.told().is_none()) {
        verdict.open(site.at("xmpp_route"));
    }
    let Some((site, _)) = estate.sites.iter().next() else {
        verdict.open(Place::table(TableId::Site));
        return;
    };
    let needed = journey.leaves_gateway() || estate.xmpp_crowds().next().is_some();
    if verdict.open.is_empty() && needed {
        let values = Values::new().with("site", estate.name_of(TableId::Site, site.0));
        verdict.found(site.at("xmpp_route"), values.with("edge", NOWHERE));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::PartnerId;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_when_it_leads_to_the_xmpp_edge() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_when_it_leads_to_2019() {
        finds(&RULE, &World::keep_2015().put("site", 0, "xmpp_route", "#1"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("site", 0, "xmpp_route"), "xmpp_route");
    }

    #[test]
    fn found_when_the_edge_has_xmpp_and_no_site_leads_there() {
        finds(&RULE, &World::keep_2015().put("site", 0, "xmpp_route", "-"), 1);
    }

    #[test]
    fn holds_until_the_window_brings_the_new_route() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_when_a_partner_is_on_the_new_side_before_the_route() {
        finds(&RULE, &World::lync2010_to_2013().fact(Fact::OnNew(PartnerId(0))), 1);
    }
}
