//! Several SRV records of one domain must say which of them comes first.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const RULE: Rule = Rule {
    id: "srv-equal-priority",
    number: "R-106",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::SETUP), stated(&sources::FAILX)],
    says: Text {
        en: "SRV records of {domain} have the same priority and different targets: {targets}.",
        pt: "Registros SRV de {domain} têm a mesma prioridade e destinos diferentes: {targets}.",
        es: "Registros SRV de {domain} tienen la misma prioridad y destinos distintos: {targets}.",
        it: "Record SRV di {domain} hanno la stessa priorità e destinazioni diverse: {targets}.",
        ru: "У записей SRV домена {domain} одинаковый приоритет и разные цели: {targets}.",
    },
    because: Text {
        en: "With equal priorities partners choose by chance, and XMPP is answered at one Edge pool only.",
        pt: "Com prioridades iguais, os parceiros escolhem ao acaso, e só um pool de Borda responde por XMPP.",
        es: "Con prioridades iguales, los socios eligen al azar, y solo un grupo perimetral responde por XMPP.",
        it: "Con priorità uguali i partner scelgono a caso, e solo un pool Edge risponde per XMPP.",
        ru: "При равных приоритетах партнёры выбирают случайно, а XMPP обслуживает только один пул.",
    },
    remedy: Text {
        en: "Give the record of the Edge pool that carries XMPP the lowest number, and the spare ones higher numbers.",
        pt: "Dê ao registro do pool de Borda que atende XMPP o menor número, e aos de reserva números maiores.",
        es: "Dé al registro del grupo perimetral que atiende XMPP el número más bajo, y a los de reserva números más altos.",
        it: "Dia al record del pool Edge che serve XMPP il numero più basso, e a quelli di riserva numeri più alti.",
        ru: "Дайте записи пула, обслуживающего XMPP, наименьшее число, а запасным — большие.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for domain in estate.xmpp_domains() {
        let records = estate.outside_srvs_of(domain);
        if records.len() < 2 {
            continue;
        }
        let mut by_priority = BTreeMap::new();
        for (id, srv) in &records {
            match (srv.priority.told(), srv.target.told()) {
                (Some(priority), Some(target)) => {
                    let (targets, last) = by_priority.entry(*priority).or_insert((BTreeSet::new(), *id));
                    targets.insert(target.to_string());
                    *last = *id;
                }
                (None, _) => verdict.open(id.at("priority")),
                (_, None) => verdict.open(id.at("target")),
            }
        }
        for (targets, last) in by_priority.into_values().filter(|(it, _)| it.len() > 1) {
            let values = Values::new().with("domain", estate.domain_name(domain));
            verdict.found(last.at("priority"), values.with("targets", targets.into_iter().collect::<Vec<_>>()));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn two_records() -> World {
        let world = World::keep_2015().put("srv", 1, "domain", "#0").put("srv", 1, "view", "External");
        world.put("srv", 1, "target", "spare.calder.example")
    }

    #[test]
    fn holds_with_different_priorities() {
        holds(&RULE, &two_records().put("srv", 1, "priority", "10"));
    }

    #[test]
    fn found_with_equal_priorities() {
        finds(&RULE, &two_records().put("srv", 1, "priority", "0"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &two_records(), "priority");
    }
}
