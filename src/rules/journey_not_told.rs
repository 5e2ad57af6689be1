//! Without from and to there is no way to plan.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "journey-not-told",
    number: "R-156",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "It is not told which product is in use and which one is the goal.",
        pt: "Não foi informado qual produto está em uso e qual é o destino.",
        es: "No se ha indicado qué producto está en uso y cuál es el destino.",
        it: "Non è detto quale prodotto è in uso e quale è la destinazione.",
        ru: "Не указано, какой продукт используется и какой является целью.",
    },
    because: Text {
        en: "Every step depends on it.",
        pt: "Todos os passos dependem disso.",
        es: "Todos los pasos dependen de ello.",
        it: "Ogni passo dipende da questo.",
        ru: "От этого зависят все шаги.",
    },
    remedy: Text {
        en: "Choose the product in use and the product to go to.",
        pt: "Escolha o produto em uso e o produto de destino.",
        es: "Elija el producto en uso y el producto de destino.",
        it: "Scelga il prodotto in uso e il prodotto di destinazione.",
        ru: "Выберите используемый и целевой продукты.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if estate.deployment.from.told().is_none() {
        verdict.open(Place::new(TableId::Deployment, 0, "from"));
    }
    if estate.deployment.to.told().is_none() {
        verdict.open(Place::new(TableId::Deployment, 0, "to"));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_when_both_are_told() {
        holds(&RULE, &world());
    }

    #[test]
    fn asks_for_the_product_in_use() {
        asks(&RULE, &world().forget("deployment", 0, "from"), "from");
    }

    #[test]
    fn asks_for_the_product_to_go_to() {
        asks(&RULE, &world().forget("deployment", 0, "to"), "to");
    }
}
