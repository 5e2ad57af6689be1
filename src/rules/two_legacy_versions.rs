//! Two old versions at once leave no room for Lync Server 2013.

use crate::estate::Estate;
use crate::estate::choices::Product;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "two-legacy-versions",
    number: "R-003",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SUPP_13)],
    says: Text {
        en: "{ocs} is a pool of Office Communications Server and {lync} one of Lync Server 2010: two old versions at once.",
        pt: "{ocs} é um pool do Office Communications Server e {lync} é um pool do Lync Server 2010: duas versões antigas ao mesmo tempo.",
        es: "{ocs} es un grupo de Office Communications Server y {lync} es un grupo de Lync Server 2010: dos versiones antiguas a la vez.",
        it: "{ocs} è un pool Office Communications Server e {lync} è un pool Lync Server 2010: due versioni precedenti insieme.",
        ru: "{ocs} — пул Office Communications Server, а {lync} — пул Lync Server 2010: две старые версии сразу.",
    },
    because: Text {
        en: "With the new product they would be three, and that is not supported.",
        pt: "Com o produto novo seriam três, e isso não tem suporte.",
        es: "Con el producto nuevo serían tres, y eso no se admite.",
        it: "Con il nuovo prodotto sarebbero tre, e ciò non è supportato.",
        ru: "С новым продуктом их стало бы три, а это не поддерживается.",
    },
    remedy: Text {
        en: "Finish the migration from Office Communications Server to Lync Server 2010, and only then start this one.",
        pt: "Termine a migração do Office Communications Server ao Lync Server 2010 e só depois comece esta.",
        es: "Termine la migración de Office Communications Server a Lync Server 2010 y empiece después esta.",
        it: "Completi la migrazione da Office Communications Server a Lync Server 2010, poi inizi questa.",
        ru: "Завершите миграцию с Office Communications Server на Lync Server 2010, затем начинайте эту.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::leaves_gateway) {
        return verdict;
    }
    let of = |product: Product| estate.pools.iter().find(|(_, it)| it.product.is(&product)).map(|(id, _)| id);
    if let (Some(ocs), Some(lync)) = (of(Product::Ocs2007R2), of(Product::Lync2010)) {
        // The pool that is not of the product in use is the one that nobody expected.
        let odd = if estate.old_product() == Some(Product::Ocs2007R2) { lync } else { ocs };
        let values = Values::new().with("ocs", estate.pool_name(ocs)).with("lync", estate.pool_name(lync));
        verdict.found(odd.at("product"), values);
        return verdict;
    }
    for (id, pool) in estate.pools.iter() {
        if pool.product.told().is_none() {
            verdict.open(id.at("product"));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_with_one_old_version() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_pools_of_both_old_versions() {
        finds(&RULE, &world().put("pool", 2, "product", "OCS2007R2"), 1);
    }

    #[test]
    fn asks_when_the_product_of_a_pool_is_not_told() {
        asks(&RULE, &world().put("pool", 2, "name", "pool.corp.lindgren.example"), "product");
    }
}
