//! A new Edge is defined without federation and without XMPP; both are turned on later.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "edge-federated-at-definition",
    number: "R-043",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::EDGE_L10), stated(&sources::EDGE_OCS), stated(&sources::EDGE_19)],
    says: Text {
        en: "{edge} is only planned, and it is defined with federation or XMPP turned on already.",
        pt: "{edge} está só planejada e já está definida com federação ou XMPP ativados.",
        es: "{edge} solo está planificado y ya está definido con federación o XMPP activados.",
        it: "{edge} è solo pianificato ed è già definito con federazione o XMPP attivi.",
        ru: "{edge} только запланирован, но уже определён с включённой федерацией или XMPP.",
    },
    because: Text {
        en: "With a second federated Edge in the topology, routes can lead to a server that does not answer yet.",
        pt: "Com uma segunda Borda federada na topologia, rotas podem levar a um servidor que ainda não responde.",
        es: "Con un segundo perimetral federado en la topología, las rutas pueden llevar a un servidor que aún no responde.",
        it: "Con un secondo Edge federato nella topologia, le route possono portare a un server che non risponde ancora.",
        ru: "Со вторым федеративным сервером в топологии маршруты могут вести туда, где ещё никто не отвечает.",
    },
    remedy: Text {
        en: "Clear both boxes in the definition of the Edge pool; the plan turns them on in the window.",
        pt: "Desmarque as duas caixas na definição do pool de Borda; o plano as ativa na janela.",
        es: "Desmarque ambas casillas en la definición del grupo perimetral; el plan las activa en la ventana.",
        it: "Deselezioni entrambe le caselle nella definizione del pool Edge; il piano le attiva nella finestra.",
        ru: "Снимите оба флажка в определении пула; план включит их в окне переключения.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, edge) in estate.new_edges().filter(|(_, it)| !it.running.yes()) {
        if edge.sip_federation.yes() || edge.xmpp.yes() {
            if edge.running.no() {
                let column = if edge.sip_federation.yes() { "sip_federation" } else { "xmpp" };
                verdict.found(id.at(column), Values::new().with("edge", estate.edge_name(id)));
            } else {
                verdict.open(id.at("running"));
            }
            continue;
        }
        for (column, flag) in [("sip_federation", &edge.sip_federation), ("xmpp", &edge.xmpp)] {
            if flag.told().is_none() {
                verdict.open(id.at(column));
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_both_boxes_clear() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_when_xmpp_is_on_before_the_edge_runs() {
        finds(&RULE, &World::lync2010_to_2013().put("edge", 1, "xmpp", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::lync2010_to_2013().forget("edge", 1, "sip_federation"), "sip_federation");
    }
}
