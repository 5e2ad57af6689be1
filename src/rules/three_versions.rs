//! Two server versions may stand beside each other, and never three.

use std::collections::BTreeSet;

use crate::estate::choices::{Method, Product};
use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "three-versions",
    number: "R-001",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SUPP_13), stated(&sources::UPG_15), stated(&sources::HYB)],
    says: Text {
        en: "{first}, {second} and {third} would stand in one topology.",
        pt: "{first}, {second} e {third} ficariam na mesma topologia.",
        es: "{first}, {second} y {third} estarían en la misma topología.",
        it: "{first}, {second} e {third} starebbero nella stessa topologia.",
        ru: "{first}, {second} и {third} оказались бы в одной топологии.",
    },
    because: Text {
        en: "Microsoft supports two server versions beside each other, never three.",
        pt: "A Microsoft dá suporte a duas versões de servidor lado a lado, nunca a três.",
        es: "Microsoft admite dos versiones de servidor en paralelo, nunca tres.",
        it: "Microsoft supporta due versioni di server affiancate, mai tre.",
        ru: "Microsoft поддерживает две версии серверов рядом друг с другом, но никогда три.",
    },
    remedy: Text {
        en: "Finish the earlier migration first, or remove the third version.",
        pt: "Termine primeiro a migração anterior ou remova a terceira versão.",
        es: "Termine primero la migración anterior o retire la tercera versión.",
        it: "Completi prima la migrazione precedente, o rimuova la terza versione.",
        ru: "Сначала завершите прежнюю миграцию или удалите третью версию.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let planned: BTreeSet<Product> = [estate.old_product(), coming(estate)].into_iter().flatten().collect();
    let pools = estate.pools.iter().map(|(id, it)| (id.at("product"), it.product.told().copied()));
    let edges = estate.edges.iter().map(|(id, it)| (id.at("product"), it.product.told().copied()));
    let listed: Vec<_> = pools.chain(edges).collect();
    let all: BTreeSet<Product> = planned.iter().copied().chain(listed.iter().filter_map(|(_, it)| *it)).collect();
    let mut names = all.into_iter();
    if let (Some(first), Some(second), Some(third)) = (names.next(), names.next(), names.next()) {
        // At most two versions are planned, so a server of another one is listed.
        let odd = listed.iter().find(|(_, it)| it.is_some_and(|it| !planned.contains(&it)));
        let about = odd.map_or(Place::table(TableId::Pool), |(place, _)| *place);
        let values = Values::new().with("first", first).with("second", second).with("third", third);
        verdict.found(about, values);
        return verdict;
    }
    for (place, product) in listed {
        if product.is_none() {
            verdict.open(place);
        }
    }
    verdict
}

/// The product that is to come in the course of the plan. An upgrade in place to Subscription Edition follows after it,
/// and what must be gone by then is told by another rule.
fn coming(estate: &Estate) -> Option<Product> {
    let later =
        estate.journey() == Some(Journey::RetireForSubscription) && estate.deployment.method.is(&Method::InPlace);
    estate.new_product().filter(|_| !later)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_with_one_old_and_one_new_version() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_a_server_of_a_third_version() {
        finds(&RULE, &world().put("edge", 2, "product", "SfB2015"), 1);
    }

    #[test]
    fn asks_when_the_product_of_a_pool_is_not_told() {
        asks(&RULE, &world().forget("pool", 1, "product"), "product");
    }
}
