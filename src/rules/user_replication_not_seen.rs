//! Users are moved only after the new pool has read them all.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "user-replication-not-seen",
    number: "R-026",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::UREPL)],
    says: Text {
        en: "{pool} runs, and event 30024 of LS User Replicator was not seen on it.",
        pt: "{pool} está em execução, e o evento 30024 do LS User Replicator não foi visto nele.",
        es: "{pool} está en ejecución, y no se ha visto en él el evento 30024 de LS User Replicator.",
        it: "{pool} è in esecuzione, e non vi è stato visto l'evento 30024 di LS User Replicator.",
        ru: "{pool} работает, а событие 30024 от LS User Replicator на нём не получено.",
    },
    because: Text {
        en: "Before this event the new pool may not know all users, and a move may fail.",
        pt: "Antes desse evento o pool novo pode não conhecer todos os usuários, e uma mudança pode falhar.",
        es: "Antes de este evento el grupo nuevo puede no conocer a todos los usuarios, y un cambio puede fallar.",
        it: "Prima di questo evento il nuovo pool può non conoscere tutti gli utenti, e uno spostamento può fallire.",
        ru: "До этого события новый пул может знать не всех пользователей, и перенос может завершиться ошибкой.",
    },
    remedy: Text {
        en: "Wait for the event on the first Front End Server of the new pool, then move the pilot users.",
        pt: "Aguarde o evento no primeiro Servidor Front-End do pool novo e só depois mova os usuários piloto.",
        es: "Espere el evento en el primer servidor front-end del grupo nuevo y mueva después a los usuarios piloto.",
        it: "Attenda l'evento sul primo server front-end del nuovo pool, poi sposti gli utenti pilota.",
        ru: "Дождитесь события на первом сервере переднего плана нового пула, затем переносите пилотных пользователей.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::leaves_gateway) {
        return verdict;
    }
    // A pool that does not run yet has no event to show.
    let Some((home, _)) = estate.new_home().filter(|(id, _)| state.has(Fact::PoolRunning(*id))) else {
        return verdict;
    };
    let about = Place::new(TableId::Deployment, 0, "user_replication_seen");
    match estate.deployment.user_replication_seen.told() {
        Some(true) => (),
        Some(false) => verdict.found(about, Values::new().with("pool", estate.pool_name(home))),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013().put("pool", 1, "running", "yes")
    }

    #[test]
    fn holds_when_the_event_was_seen() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_it_was_not_seen() {
        finds(&RULE, &world().put("deployment", 0, "user_replication_seen", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "user_replication_seen"), "user_replication_seen");
    }
}
