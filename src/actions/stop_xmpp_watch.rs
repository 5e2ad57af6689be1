//! Takes the XMPP test off a watcher node, which would raise an alarm otherwise.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "stop-xmpp-watch",
    number: "A-57",
    phase: Phase::Stage,
    sources: &[stated(&sources::SYNX)],
    title: Text {
        en: "Take the XMPP test off the watcher of {pool}",
        pt: "Retirar o teste de XMPP do observador de {pool}",
        es: "Quitar la prueba XMPP del monitor de {pool}",
        it: "Togliere il test XMPP dal watcher di {pool}",
        ru: "Снять проверку XMPP с узла наблюдения за {pool}",
    },
    purpose: Text {
        en: "An end that was announced raises no alarm at night.",
        pt: "Um fim anunciado não dispara alarme à noite.",
        es: "Un final anunciado no dispara alarmas de noche.",
        it: "Una fine annunciata non fa scattare allarmi di notte.",
        ru: "Объявленное прекращение не поднимает тревогу среди ночи.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (5, 15),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Run("Get-CsWatcherNodeConfiguration | Format-List -Property Identity,Tests"),
        Line::Run("Set-CsWatcherNodeConfiguration -Identity {pool} -Tests @{Remove='XmppIM'}"),
        Line::Check {
            run: "Get-CsWatcherNodeConfiguration -Identity {pool} | Format-List -Property Tests",
            expect: Text {
                en: "XmppIM is no longer among the tests.",
                pt: "XmppIM não está mais entre os testes.",
                es: "XmppIM ya no está entre las pruebas.",
                it: "XmppIM non è più tra i test.",
                ru: "Среди проверок больше нет XmppIM.",
            },
        },
        Line::WayBackRun("Set-CsWatcherNodeConfiguration -Identity {pool} -Tests @{Add='XmppIM'}"),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::retires) {
        return Vec::new();
    }
    let step = |id| {
        Step::of(&ACTION).on("pool", estate.pool_name(id)).needs([Fact::PeopleTold]).makes([Fact::WatchStopped(id)])
    };
    estate.watched_pools().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn a_pool_that_is_not_watched_needs_nothing() {
        assert_eq!(offered(&ACTION, &World::retire().estate).len(), 1);
        assert!(offered(&ACTION, &World::retire().put("pool", 0, "watched", "no").estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_where_xmpp_goes_on() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
