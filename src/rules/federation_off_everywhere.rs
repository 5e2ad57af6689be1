//! A site can be given an XMPP federation route only while some Edge has federation turned on.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::estate::tables::{Edge, EdgeId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "federation-off-everywhere",
    number: "R-058",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::TB_HELP)],
    says: Text {
        en: "XMPP is routed through {edge}, and no Edge pool has SIP federation turned on.",
        pt: "O XMPP é roteado por {edge}, e nenhum pool de Borda tem a federação SIP ativada.",
        es: "XMPP se encamina por {edge}, y ningún grupo perimetral tiene activada la federación SIP.",
        it: "XMPP è instradato su {edge}, e nessun pool Edge ha la federazione SIP attiva.",
        ru: "XMPP направлен через {edge}, но ни на одном пуле пограничных серверов не включена федерация SIP.",
    },
    because: Text {
        en: "Topology Builder offers the federation route of a site only when an Edge has federation on, and policies for XMPP need federation, too.",
        pt: "O Construtor de Topologias só oferece a rota de federação de um site quando uma Borda tem federação ativa, e as políticas de XMPP também precisam de federação.",
        es: "El Generador de topologías solo ofrece la ruta de federación de un sitio cuando un perimetral tiene federación activa, y las directivas de XMPP también la necesitan.",
        it: "Il Generatore di topologie offre la route di federazione di un sito solo quando un Edge ha la federazione attiva, e anche i criteri per XMPP ne hanno bisogno.",
        ru: "Построитель топологий предлагает маршрут федерации сайта, только когда на каком-либо сервере включена федерация; она нужна и политикам XMPP.",
    },
    remedy: Text {
        en: "Tick \"Enable federation for this Edge pool (port 5061)\" at the Edge pool, and publish.",
        pt: "Marque \"Enable federation for this Edge pool (port 5061)\" no pool de Borda e publique.",
        es: "Marque \"Enable federation for this Edge pool (port 5061)\" en el grupo perimetral y publique.",
        it: "Selezioni \"Enable federation for this Edge pool (port 5061)\" sul pool Edge e pubblichi.",
        ru: "Установите флажок \"Enable federation for this Edge pool (port 5061)\" для пула и опубликуйте топологию.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    let Some((routed, edge)) = routed(estate, state, journey) else {
        return verdict;
    };
    // Between the two halves of the route change federation is off everywhere, and that outage is declared.
    if state.in_window() && edge.xmpp.yes() {
        return verdict;
    }
    let is_old = |id: EdgeId| estate.old_edges().any(|(it, _)| it == id);
    // The plan turns federation off at legacy Edges only, so there the state counts, and elsewhere the estate does.
    let federates = estate.edges.iter().any(|(id, it)| {
        state.has(Fact::LegacyPath(id))
            || state.has(Fact::NewEdgeFederates(id))
            || (!is_old(id) && it.sip_federation.yes())
    });
    if federates {
        return verdict;
    }
    for (id, _) in estate.edges.iter().filter(|(_, it)| it.sip_federation.told().is_none()) {
        verdict.open(id.at("sip_federation"));
    }
    if verdict.open.is_empty() {
        verdict.found(routed.at("sip_federation"), Values::new().with("edge", estate.edge_name(routed)));
    }
    verdict
}

/// The Edge pool through which XMPP is routed; beside 2019 also one whose route is told and not yet published.
fn routed<'a>(estate: &'a Estate, state: &State, journey: Journey) -> Option<(EdgeId, &'a Edge)> {
    let published = state.xmpp_edge().and_then(|id| Some((id, estate.edges.get(id)?)));
    published.or_else(|| estate.routed_edge().filter(|_| journey.stays_where_it_is()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_federation_on() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_with_federation_off() {
        finds(&RULE, &World::keep_2015().put("edge", 0, "sip_federation", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("edge", 0, "sip_federation"), "sip_federation");
    }

    #[test]
    fn holds_before_xmpp_is_routed() {
        let world = World::lync2010_to_2013().put("edge", 0, "sip_federation", "no");
        holds(&RULE, &world);
    }
}
