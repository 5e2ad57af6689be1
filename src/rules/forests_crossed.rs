//! A migration does not cross the border of an Active Directory forest.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "forests-crossed",
    number: "R-009",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SUPP_13)],
    says: Text {
        en: "Old and new pools are in different Active Directory forests.",
        pt: "Os pools antigos e novos estão em florestas diferentes do Active Directory.",
        es: "Los grupos antiguos y nuevos están en bosques distintos de Active Directory.",
        it: "I pool vecchi e nuovi sono in foreste Active Directory diverse.",
        ru: "Старые и новые пулы находятся в разных лесах Active Directory.",
    },
    because: Text {
        en: "A migration across forests is not supported.",
        pt: "Uma migração entre florestas não tem suporte.",
        es: "Una migración entre bosques no se admite.",
        it: "Una migrazione tra foreste non è supportata.",
        ru: "Миграция между лесами не поддерживается.",
    },
    remedy: Text {
        en: "Plan the new pools in the forest of the old ones.",
        pt: "Preveja os pools novos na floresta dos antigos.",
        es: "Prevea los grupos nuevos en el bosque de los antiguos.",
        it: "Preveda i nuovi pool nella foresta di quelli vecchi.",
        ru: "Запланируйте новые пулы в том же лесу, где находятся старые.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if let None | Some(Journey::ToSubscription | Journey::ToTeams | Journey::Nowhere) = estate.journey() {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "crosses_forests");
    match estate.deployment.crosses_forests.told() {
        Some(true) => verdict.found(about, Values::new()),
        Some(false) => (),
        None => verdict.open(about),
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
    fn holds_within_one_forest() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_across_forests() {
        finds(&RULE, &world().put("deployment", 0, "crosses_forests", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "crosses_forests"), "crosses_forests");
    }
}
