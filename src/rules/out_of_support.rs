//! A product past its end of support gets no more repairs.

use std::collections::BTreeMap;

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "out-of-support",
    number: "R-013",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::LC)],
    says: Text {
        en: "{product} left support on {date}.",
        pt: "O suporte a {product} terminou em {date}.",
        es: "El soporte de {product} terminó el {date}.",
        it: "Il supporto di {product} è terminato il {date}.",
        ru: "Поддержка {product} закончилась {date}.",
    },
    because: Text {
        en: "Faults and security holes in it are no longer repaired.",
        pt: "Suas falhas e brechas de segurança não são mais corrigidas.",
        es: "Sus errores y agujeros de seguridad ya no se corrigen.",
        it: "I suoi errori e le sue falle di sicurezza non vengono più corretti.",
        ru: "Ошибки и уязвимости в нём больше не исправляются.",
    },
    remedy: Text {
        en: "Accept the risk knowingly, expose as little of it as possible, and plan the way to a supported product.",
        pt: "Aceite o risco conscientemente, exponha o mínimo possível e planeje o caminho para um produto com suporte.",
        es: "Acepte el riesgo a sabiendas, exponga lo menos posible y planifique el paso a un producto con soporte.",
        it: "Accetti il rischio consapevolmente, esponga il meno possibile e pianifichi il passaggio a un prodotto supportato.",
        ru: "Примите риск осознанно, открывайте наружу как можно меньше и запланируйте переход на поддерживаемый продукт.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let mut places = BTreeMap::new();
    for (id, edge) in estate.edges.iter() {
        if let Some(product) = edge.product.told() {
            places.entry(*product).or_insert(id.at("product"));
        }
    }
    for (id, pool) in estate.pools.iter() {
        if let Some(product) = pool.product.told() {
            places.entry(*product).or_insert(id.at("product"));
        }
    }
    // The deployment's own answers say best what it is about.
    if let Some(product) = estate.new_product() {
        places.insert(product, Place::new(TableId::Deployment, 0, "to"));
    }
    if let Some(product) = estate.old_product() {
        places.insert(product, Place::new(TableId::Deployment, 0, "from"));
    }
    for (product, about) in places {
        let Some(last) = product.support_ends() else {
            continue;
        };
        match estate.deployment.today.told() {
            Some(today) if *today > last => {
                verdict.found(about, Values::new().with("product", product).with("date", last.to_string()));
            }
            Some(_) => (),
            None => verdict.open(Place::new(TableId::Deployment, 0, "today")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015()
    }

    #[test]
    fn holds_on_the_last_day_of_support() {
        holds(&RULE, &world().put("deployment", 0, "today", "2025-10-14"));
    }

    #[test]
    fn found_for_each_product_afterwards() {
        finds(&RULE, &world().put("deployment", 0, "today", "2025-10-15"), 2);
    }

    #[test]
    fn asks_when_the_day_is_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "today"), "today");
    }
}
