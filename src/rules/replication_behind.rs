//! What has not reached every replica is not in force everywhere.

use crate::estate::Estate;
use crate::estate::choices::Product;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "replication-behind",
    number: "R-132",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::REPL)],
    says: Text {
        en: "Not every replica of the Central Management store is up to date.",
        pt: "Nem todas as réplicas do repositório de Gerenciamento Central estão atualizadas.",
        es: "No todas las réplicas del almacén de administración central están actualizadas.",
        it: "Non tutte le repliche dell'archivio di gestione centrale sono aggiornate.",
        ru: "Не все реплики центрального хранилища управления актуальны.",
    },
    because: Text {
        en: "Servers act on their own replica, the Edge Servers too; until it is current, they know neither new routes nor new partners.",
        pt: "Os servidores agem conforme a própria réplica, também os de Borda; até ela estar atual, não conhecem novas rotas nem novos parceiros.",
        es: "Los servidores actúan según su propia réplica, también los perimetrales; hasta que esté al día no conocen rutas ni socios nuevos.",
        it: "I server agiscono secondo la propria replica, anche gli Edge; finché non è aggiornata non conoscono né nuove route né nuovi partner.",
        ru: "Серверы действуют по своей реплике, в том числе пограничные; пока она не обновлена, они не знают ни новых маршрутов, ни новых партнёров.",
    },
    remedy: Text {
        en: "Run Invoke-CsManagementStoreReplication, and wait until Get-CsManagementStoreReplicationStatus shows UpToDate for each replica.",
        pt: "Execute Invoke-CsManagementStoreReplication e espere até que Get-CsManagementStoreReplicationStatus mostre UpToDate em cada réplica.",
        es: "Ejecute Invoke-CsManagementStoreReplication y espere a que Get-CsManagementStoreReplicationStatus muestre UpToDate en cada réplica.",
        it: "Esegua Invoke-CsManagementStoreReplication e attenda che Get-CsManagementStoreReplicationStatus mostri UpToDate per ogni replica.",
        ru: "Выполните Invoke-CsManagementStoreReplication и дождитесь, пока Get-CsManagementStoreReplicationStatus покажет UpToDate для каждой реплики.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.has_steps()) else {
        return verdict;
    };
    let place = DeploymentId(0).at("replication_current");
    // Partners that the plan creates must have reached every server before anything is said to work.
    let created = journey.leaves_gateway() && estate.kept_partners().any(|(_, it)| !it.on_new.yes());
    if created && state.has(Fact::Verified) && !state.has(Fact::PartnersReplicated) {
        verdict.found(place, Values::new());
        return verdict;
    }
    // Office Communications Server has no such store; it comes with the first pool of the new product.
    let store = estate.old_product().is_some_and(|it| it != Product::Ocs2007R2)
        || estate.new_pools().any(|(_, it)| it.running.yes());
    if store && !state.has(Fact::TopologyReplicated) {
        match estate.deployment.replication_current.told() {
            Some(true) => (),
            Some(false) => verdict.found(place, Values::new()),
            None => verdict.open(place),
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
    fn holds_when_all_replicas_are_current() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_a_replica_is_behind_or_partners_were_not_waited_for() {
        finds(&RULE, &world().put("deployment", 0, "replication_current", "no"), 1);
        finds(&RULE, &world().fact(Fact::Verified), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "replication_current"), "replication_current");
    }

    #[test]
    fn holds_before_there_is_a_store() {
        holds(&RULE, &World::ocs_to_2013().forget("deployment", 0, "replication_current"));
    }
}
