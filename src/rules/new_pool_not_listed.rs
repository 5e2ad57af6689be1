//! Without a pool of the new product there is nowhere to go.

use crate::estate::choices::Method;
use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "new-pool-not-listed",
    number: "R-150",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "No pool of the new product is listed.",
        pt: "Nenhum pool do produto novo está listado.",
        es: "No figura ningún grupo del producto nuevo.",
        it: "Nessun pool del nuovo prodotto è elencato.",
        ru: "Не указан ни один пул нового продукта.",
    },
    because: Text {
        en: "Without it there is nowhere to move users to.",
        pt: "Sem ele não há para onde mover usuários.",
        es: "Sin él no hay adónde mover usuarios.",
        it: "Senza di esso non c'è dove spostare gli utenti.",
        ru: "Без него пользователей некуда переносить.",
    },
    remedy: Text {
        en: "Add the new pool, even if it is only planned.",
        pt: "Adicione o pool novo, mesmo que esteja apenas planejado.",
        es: "Agregue el grupo nuevo, aunque solo esté planificado.",
        it: "Aggiunga il nuovo pool, anche se è solo pianificato.",
        ru: "Добавьте новый пул, даже если он только запланирован.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.has_steps()) {
        return verdict;
    }
    // Where no server comes, there is no pool to list.
    let none_comes = match estate.journey() {
        Some(Journey::RetireAlone | Journey::RetireForTeams | Journey::Upgrade2013To2015) => true,
        Some(Journey::RetireForSubscription) => estate.deployment.method.is(&Method::InPlace),
        _ => false,
    };
    if estate.new_home().is_none() && !none_comes {
        verdict.open(Place::table(TableId::Pool));
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
    fn holds_when_listed() {
        holds(&RULE, &world());
    }

    #[test]
    fn asks_when_no_row_is_listed() {
        asks(&RULE, &world().drop_row("pool", 1), "");
    }

    #[test]
    fn does_not_ask_on_other_journeys() {
        holds(&RULE, &world().drop_row("pool", 1).put("deployment", 0, "to", "Teams"));
    }
}
