//! A watcher node goes on testing a pool that is gone.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "watcher-on-retiring-pool",
    number: "R-146",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::SYNX)],
    says: Text {
        en: "A watcher node tests XMPP on {pool}, which is removed at the end.",
        pt: "Um nó observador testa XMPP em {pool}, que é removido no final.",
        es: "Un nodo monitor prueba XMPP en {pool}, que se retira al final.",
        it: "Un nodo watcher prova XMPP su {pool}, che viene rimosso alla fine.",
        ru: "Узел наблюдения проверяет XMPP на {pool}, который в конце удаляется.",
    },
    because: Text {
        en: "Its test fails from the moment the pool is gone, and somebody is alarmed for nothing.",
        pt: "O teste falha desde que o pool deixa de existir, e alguém é alarmado à toa.",
        es: "La prueba falla desde que el grupo desaparece, y se alarma a alguien sin motivo.",
        it: "La prova fallisce da quando il pool non c'è più, e qualcuno viene allarmato per nulla.",
        ru: "Как только пула не станет, проверка начнёт завершаться ошибкой, и кого-то потревожат зря.",
    },
    remedy: Text {
        en: "Remove the test XmppIM for {pool} with Set-CsWatcherNodeConfiguration, and add it for the new pool.",
        pt: "Remova o teste XmppIM de {pool} com Set-CsWatcherNodeConfiguration e adicione-o ao pool novo.",
        es: "Quite la prueba XmppIM de {pool} con Set-CsWatcherNodeConfiguration y añádala para el grupo nuevo.",
        it: "Rimuova il test XmppIM per {pool} con Set-CsWatcherNodeConfiguration e lo aggiunga per il pool nuovo.",
        ru: "Уберите проверку XmppIM для {pool} командой Set-CsWatcherNodeConfiguration и добавьте её для нового пула.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, pool) in estate.pools.iter() {
        match (pool.retires.told(), pool.watched.told()) {
            (Some(false), _) | (_, Some(false)) => (),
            (Some(true), Some(true)) => {
                verdict.found(id.at("watched"), Values::new().with("pool", estate.pool_name(id)));
            }
            (Some(true), None) => verdict.open(id.at("watched")),
            (None, _) => verdict.open(id.at("retires")),
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
    fn holds_without_a_watcher() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_a_watcher_on_the_old_pool() {
        finds(&RULE, &world().put("pool", 0, "watched", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("pool", 0, "watched"), "watched");
    }
}
