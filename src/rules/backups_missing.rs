//! Without a saved topology there is no way back to it.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "backups-missing",
    number: "R-135",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::UPGD_15), stated(&sources::BACKUP)],
    says: Text {
        en: "Topology, partners and policies are not backed up yet.",
        pt: "Topologia, parceiros e políticas ainda não estão salvos.",
        es: "La topología, los socios y las directivas aún no están respaldados.",
        it: "Topologia, partner e criteri non sono ancora salvati.",
        ru: "Топология, партнёры и политики ещё не сохранены.",
    },
    because: Text {
        en: "What a step removes can be put back only from what was saved before it.",
        pt: "O que uma etapa remove só pode ser restaurado a partir do que foi salvo antes.",
        es: "Lo que un paso quita solo se puede reponer a partir de lo que se guardó antes.",
        it: "Ciò che un passaggio rimuove si può ripristinare solo da quanto è stato salvato prima.",
        ru: "То, что шаг удаляет, можно вернуть только из сохранённого до него.",
    },
    remedy: Text {
        en: "Take the backups of the plan's first chapter, and read one of them back.",
        pt: "Faça os backups do primeiro capítulo do plano e leia um deles de volta.",
        es: "Haga las copias de seguridad del primer capítulo del plan y vuelva a leer una de ellas.",
        it: "Esegua i backup del primo capitolo del piano e ne rilegga uno.",
        ru: "Сделайте резервные копии из первой главы плана и прочитайте одну из них обратно.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.has_steps()) || state.has(Fact::BackupsTaken) {
        return verdict;
    }
    let place = DeploymentId(0).at("backups_taken");
    if estate.deployment.backups_taken.no() {
        verdict.found(place, Values::new());
    } else {
        verdict.open(place);
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013()
    }

    #[test]
    fn holds_with_backups() {
        holds(&RULE, &world().put("deployment", 0, "backups_taken", "yes"));
    }

    #[test]
    fn found_without_backups() {
        finds(&RULE, &world().put("deployment", 0, "backups_taken", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "backups_taken"), "backups_taken");
    }
}
