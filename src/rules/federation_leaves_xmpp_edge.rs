//! What becomes of an XMPP route when SIP federation is turned off at the same Edge is documented nowhere.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "federation-leaves-xmpp-edge",
    number: "R-055",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[unverified(&sources::TB_HELP)],
    says: Text {
        en: "{edge} carries the XMPP federation route, and SIP federation is off there or is to be turned off.",
        pt: "{edge} tem a rota de federação XMPP, e a federação SIP está desativada ali ou será desativada.",
        es: "{edge} tiene la ruta de federación XMPP, y allí la federación SIP está desactivada o se va a desactivar.",
        it: "{edge} ha la route di federazione XMPP, e lì la federazione SIP è disattivata o verrà disattivata.",
        ru: "На {edge} ведёт маршрут федерации XMPP, а федерация SIP там выключена или будет выключена.",
    },
    because: Text {
        en: "Topology Builder offers a site federation route only for an Edge with federation on; whether an XMPP route outlives the change is not verified.",
        pt: "O Construtor de Topologias só oferece uma rota de federação para uma Borda com federação ativa; não se verificou se uma rota XMPP sobrevive à mudança.",
        es: "El Generador de topologías solo ofrece una ruta de federación para un perimetral con federación activa; no se ha verificado si una ruta XMPP sobrevive al cambio.",
        it: "Il Generatore di topologie offre una route di federazione solo per un Edge con federazione attiva; non è verificato se una route XMPP sopravvive alla modifica.",
        ru: "Построитель топологий предлагает маршрут федерации только для сервера с включённой федерацией; сохранится ли маршрут XMPP, не проверено.",
    },
    remedy: Text {
        en: "Keep SIP federation on this Edge, or try the change in a test deployment and look at the XMPP route after each publishing.",
        pt: "Mantenha a federação SIP nesta Borda, ou experimente a mudança em um ambiente de teste e confira a rota XMPP após cada publicação.",
        es: "Mantenga la federación SIP en este perimetral, o pruebe el cambio en un entorno de ensayo y revise la ruta XMPP tras cada publicación.",
        it: "Mantenga la federazione SIP su questo Edge, o provi la modifica in un ambiente di test e controlli la route XMPP dopo ogni pubblicazione.",
        ru: "Оставьте федерацию SIP на этом сервере либо проверьте изменение на стенде и смотрите на маршрут XMPP после каждой публикации.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.keeps_on_legacy()) {
        return verdict;
    }
    let Some((id, edge)) = estate.xmpp_edge() else {
        return verdict;
    };
    let moves = &estate.deployment.sip_moves_to_new_edge;
    if edge.sip_federation.no() || moves.yes() {
        verdict.found(id.at("sip_federation"), Values::new().with("edge", estate.edge_name(id)));
        return verdict;
    }
    if edge.sip_federation.told().is_none() {
        verdict.open(id.at("sip_federation"));
    }
    if moves.told().is_none() {
        verdict.open(Place::new(TableId::Deployment, 0, "sip_moves_to_new_edge"));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_while_sip_federation_stays() {
        holds(&RULE, &World::keep_2013());
    }

    #[test]
    fn found_when_sip_federation_is_off_already() {
        finds(&RULE, &World::keep_2013().put("edge", 0, "sip_federation", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2013().forget("edge", 0, "sip_federation"), "sip_federation");
    }
}
