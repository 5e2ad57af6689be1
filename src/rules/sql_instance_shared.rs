//! Lync Server 2013 does not share a SQL Server instance with a legacy user store.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "sql-instance-shared",
    number: "R-010",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SUPP_13)],
    says: Text {
        en: "The new pool is to use a SQL Server instance that already holds a legacy user store.",
        pt: "O pool novo deve usar uma instância do SQL Server que já contém um repositório de usuários herdado.",
        es: "El grupo nuevo va a usar una instancia de SQL Server que ya contiene un almacén de usuarios heredado.",
        it: "Il nuovo pool deve usare un'istanza di SQL Server che contiene già un archivio utenti legacy.",
        ru: "Новый пул должен использовать экземпляр SQL Server, в котором уже есть устаревшее хранилище пользователей.",
    },
    because: Text {
        en: "{product} needs an instance of its own, and Topology Builder refuses a shared one.",
        pt: "O {product} precisa de uma instância própria, e o Construtor de Topologias recusa uma compartilhada.",
        es: "{product} necesita una instancia propia, y el Generador de topologías rechaza una compartida.",
        it: "{product} richiede un'istanza propria, e il Generatore di topologie ne rifiuta una condivisa.",
        ru: "{product}: нужен собственный экземпляр, а построитель топологий отвергает общий.",
    },
    remedy: Text {
        en: "Provide a SQL Server instance for the new pool alone.",
        pt: "Providencie uma instância do SQL Server só para o pool novo.",
        es: "Prepare una instancia de SQL Server solo para el grupo nuevo.",
        it: "Predisponga un'istanza di SQL Server per il solo nuovo pool.",
        ru: "Выделите экземпляр SQL Server только для нового пула.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(new) = estate.new_product().filter(|_| estate.journey().is_some_and(Journey::leaves_gateway)) else {
        return verdict;
    };
    let about = Place::new(TableId::Deployment, 0, "own_sql_instance");
    // A pool that runs has passed Topology Builder, so nobody needs to be asked.
    let runs = estate.new_home().is_some_and(|(_, it)| it.running.yes());
    match estate.deployment.own_sql_instance.told() {
        Some(true) => (),
        Some(false) => verdict.found(about, Values::new().with("product", new)),
        None if runs => (),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013()
    }

    #[test]
    fn holds_with_an_instance_of_its_own() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_a_shared_instance() {
        finds(&RULE, &world().put("deployment", 0, "own_sql_instance", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "own_sql_instance"), "own_sql_instance");
    }
}
