//! Inside and outside, an Edge pool must be balanced in the same way.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "mixed-load-balancing",
    number: "R-049",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::TOPOLOGIES)],
    says: Text {
        en: "{edge} is balanced in two ways: inside {inside}, outside {outside}.",
        pt: "{edge} é balanceada de duas formas: dentro {inside}, fora {outside}.",
        es: "{edge} se equilibra de dos maneras: dentro {inside}, fuera {outside}.",
        it: "{edge} è bilanciato in due modi: all'interno {inside}, all'esterno {outside}.",
        ru: "{edge} балансируется двумя способами: внутри {inside}, снаружи {outside}.",
    },
    because: Text {
        en: "DNS load balancing on one side and a hardware load balancer on the other is not a supported topology.",
        pt: "Balanceamento de carga DNS de um lado e balanceador de hardware do outro não é uma topologia suportada.",
        es: "Equilibrio de carga de DNS en un lado y equilibrador de hardware en el otro no es una topología admitida.",
        it: "Bilanciamento del carico DNS da un lato e bilanciatore hardware dall'altro non è una topologia supportata.",
        ru: "Балансировка DNS с одной стороны и аппаратная с другой — неподдерживаемая топология.",
    },
    remedy: Text {
        en: "Use the same type of load balancing on both sides of the Edge pool.",
        pt: "Use o mesmo tipo de balanceamento de carga nos dois lados do pool de Borda.",
        es: "Use el mismo tipo de equilibrio de carga en ambos lados del grupo perimetral.",
        it: "Usi lo stesso tipo di bilanciamento del carico su entrambi i lati del pool Edge.",
        ru: "Используйте одинаковый вид балансировки с обеих сторон пула.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    let carrier = estate.xmpp_edge().map(|(id, _)| id);
    for (id, edge) in estate.edges.iter() {
        match (edge.balancing_inside.told(), edge.balancing_outside.told()) {
            (Some(inside), Some(outside)) => {
                if inside != outside {
                    let values = Values::new().with("edge", estate.edge_name(id));
                    let values = values.with("inside", inside.label()).with("outside", outside.label());
                    verdict.found(id.at("balancing_inside"), values);
                }
            }
            // Only the Edge that is to carry XMPP is worth a question, and a single server balances nothing.
            (inside, outside) => {
                if carrier != Some(id) || edge.servers.told().is_some_and(|it| it.len() == 1) {
                    continue;
                }
                if inside.is_none() {
                    verdict.open(id.at("balancing_inside"));
                }
                if outside.is_none() {
                    verdict.open(id.at("balancing_outside"));
                }
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
    fn holds_when_both_sides_are_alike() {
        let world = World::keep_2013().put("edge", 0, "balancing_inside", "DNS");
        holds(&RULE, &world.put("edge", 0, "balancing_outside", "DNS"));
    }

    #[test]
    fn found_when_they_differ() {
        let world = World::keep_2013().put("edge", 0, "balancing_inside", "DNS");
        finds(&RULE, &world.put("edge", 0, "balancing_outside", "Hardware"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        let world = World::keep_2013().put("edge", 0, "servers", "a.dmz.okafor.example;b.dmz.okafor.example");
        asks(&RULE, &world.forget("edge", 0, "balancing_inside"), "balancing_inside");
    }
}
