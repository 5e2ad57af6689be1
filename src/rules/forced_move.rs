//! A forced move leaves contacts and meetings behind for good.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "forced-move",
    number: "R-028",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::PS_MOVE_CSUSER)],
    says: Text {
        en: "Users are to be moved with -Force.",
        pt: "Os usuários devem ser movidos com -Force.",
        es: "Los usuarios se van a mover con -Force.",
        it: "Gli utenti vanno spostati con -Force.",
        ru: "Пользователей собираются переносить с -Force.",
    },
    because: Text {
        en: "With -Force the data on the source pool is not taken along: contacts and meetings are lost for good.",
        pt: "Com -Force os dados do pool de origem não são levados: contatos e reuniões se perdem definitivamente.",
        es: "Con -Force no se llevan los datos del grupo de origen: los contactos y las reuniones se pierden para siempre.",
        it: "Con -Force i dati del pool di origine non vengono portati con sé: contatti e riunioni vanno persi per sempre.",
        ru: "С -Force данные исходного пула не переносятся: контакты и собрания теряются навсегда.",
    },
    remedy: Text {
        en: "Repair the source pool and move without -Force.",
        pt: "Repare o pool de origem e mova sem -Force.",
        es: "Repare el grupo de origen y mueva sin -Force.",
        it: "Ripari il pool di origine e sposti senza -Force.",
        ru: "Восстановите исходный пул и переносите без -Force.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if estate.journey().is_none() {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "move_with_force");
    match estate.deployment.move_with_force.told() {
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
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_without_force() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_force() {
        finds(&RULE, &world().put("deployment", 0, "move_with_force", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "move_with_force"), "move_with_force");
    }
}
