//! With Edge pools in several sites, SRV records that wait for the day of failure save time on that day.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "srv-spare-missing",
    number: "R-107",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::SETUP), stated(&sources::FAILX)],
    says: Text {
        en: "{domain} has a single SRV record, and several Edge pools could carry XMPP: {edges}.",
        pt: "{domain} tem um único registro SRV, e vários pools de Borda poderiam atender XMPP: {edges}.",
        es: "{domain} tiene un solo registro SRV, y varios grupos perimetrales podrían atender XMPP: {edges}.",
        it: "{domain} ha un solo record SRV, e più pool Edge potrebbero servire XMPP: {edges}.",
        ru: "У домена {domain} одна запись SRV, а обслуживать XMPP могли бы несколько пулов: {edges}.",
    },
    because: Text {
        en: "When the Edge pool with the XMPP route fails, a spare record with a lower rank is already known to the world.",
        pt: "Quando o pool de Borda com a rota XMPP falha, um registro de reserva com prioridade menor já é conhecido por todos.",
        es: "Cuando falla el grupo perimetral con la ruta XMPP, un registro de reserva con menor prioridad ya es conocido por todos.",
        it: "Quando il pool Edge con la route XMPP si guasta, un record di riserva con priorità minore è già noto a tutti.",
        ru: "Когда пул с маршрутом XMPP отказывает, запасная запись с более низким приоритетом уже всем известна.",
    },
    remedy: Text {
        en: "Create one SRV record for each of these Edge pools, with different priorities.",
        pt: "Crie um registro SRV para cada um desses pools de Borda, com prioridades diferentes.",
        es: "Cree un registro SRV para cada uno de estos grupos perimetrales, con prioridades distintas.",
        it: "Crei un record SRV per ciascuno di questi pool Edge, con priorità diverse.",
        ru: "Создайте для каждого из этих пулов запись SRV с разными приоритетами.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    let able: Vec<_> =
        estate.edges.iter().filter(|(_, it)| it.product.told().is_some_and(|product| product.has_xmpp())).collect();
    let single: Vec<_> =
        estate.xmpp_domains().into_iter().filter(|it| estate.outside_srvs_of(*it).len() == 1).collect();
    if able.len() < 2 || single.is_empty() {
        return verdict;
    }
    for (id, _) in able.iter().filter(|(_, it)| it.site.told().is_none()) {
        verdict.open(id.at("site"));
    }
    let sites: BTreeSet<_> = able.iter().filter_map(|(_, it)| it.site.told()).collect();
    if sites.len() < 2 {
        return verdict;
    }
    let names: Vec<_> = able.iter().map(|(id, _)| estate.edge_name(*id)).collect();
    for domain in single {
        let values = Values::new().with("domain", estate.domain_name(domain)).with("edges", names.clone());
        verdict.found(domain.at("has_srv"), values);
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn two_edges() -> World {
        let world = World::keep_2015().put("edge", 2, "name", "edge15.dmz2.calder.example");
        world.put("edge", 2, "product", "SfB2015").put("site", 1, "name", "York")
    }

    #[test]
    fn holds_with_one_able_edge() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_with_two_sites_and_one_record() {
        finds(&RULE, &two_edges().put("edge", 2, "site", "#1"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &two_edges(), "site");
    }
}
