//! Between the upgrade of the first pool and that of the Edge Servers two versions share one XMPP route.

use crate::estate::choices::Product;
use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "versions-mixed-in-upgrade",
    number: "R-159",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[unverified(&sources::UPG_15), unverified(&sources::EDGE_15)],
    says: Text {
        en: "While pools and {edge} are of different versions, it is not known whether XMPP works between them.",
        pt: "Enquanto os pools e {edge} tiverem versões diferentes, não se sabe se o XMPP funciona entre eles.",
        es: "Mientras los grupos y {edge} tengan versiones distintas, no se sabe si XMPP funciona entre ellos.",
        it: "Finché i pool e {edge} hanno versioni diverse, non si sa se XMPP funzioni tra loro.",
        ru: "Пока версии пулов и {edge} различаются, неизвестно, работает ли между ними XMPP.",
    },
    because: Text {
        en: "The documents give the order, pools before Edge Servers, and no page says which version's gateway serves the other. What the chart shows for that time is inferred.",
        pt: "Os documentos dão a ordem, pools antes dos Servidores de Borda, e nenhuma página diz o gateway de qual versão atende a outra. O que o gráfico mostra para esse tempo é inferido.",
        es: "Los documentos dan el orden, grupos antes que servidores perimetrales, y ninguna página dice la puerta de enlace de qué versión atiende a la otra. Lo que el gráfico muestra para ese tiempo se deduce.",
        it: "I documenti danno l'ordine, pool prima degli Edge Server, e nessuna pagina dice il gateway di quale versione serve l'altra. Ciò che il grafico mostra per quel tempo è dedotto.",
        ru: "Документы задают порядок — пулы раньше пограничных серверов, — но ни одна страница не говорит, шлюз какой версии обслуживает другую. То, что показано на схеме за это время, — вывод.",
    },
    remedy: Text {
        en: "Count the whole window as time without XMPP when you tell people, and try a message after each pool.",
        pt: "Ao avisar as pessoas, conte a janela inteira como tempo sem XMPP e experimente uma mensagem após cada pool.",
        es: "Al avisar, cuente toda la ventana como tiempo sin XMPP y pruebe un mensaje después de cada grupo.",
        it: "Nell'avvisare conti l'intera finestra come tempo senza XMPP, e provi un messaggio dopo ogni pool.",
        ru: "Предупреждая людей, считайте всё окно временем без XMPP и после каждого пула пробуйте сообщение.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return verdict;
    }
    let Some((id, edge)) = estate.xmpp_edge() else {
        verdict.open(Place::table(TableId::Edge));
        return verdict;
    };
    match edge.product.told().copied() {
        Some(Product::Lync2013) => {
            verdict.found(id.at("product"), Values::new().with("edge", estate.edge_name(id)));
        }
        Some(_) => (),
        None => verdict.open(id.at("product")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::of("upgrade-2013-to-2015")
    }

    #[test]
    fn holds_where_the_edge_is_of_the_new_version_already() {
        holds(&RULE, &world().put("edge", 0, "product", "SfB2015"));
    }

    #[test]
    fn found_while_the_edge_is_still_to_come() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_no_edge_is_listed() {
        let world = world().put("site", 0, "xmpp_route", "-").drop_row("edge", 0);
        assert_eq!((RULE.check)(&world.estate, &world.state()).open, [Place::table(TableId::Edge)]);
        asks(&RULE, &world, "");
    }
}
