//! Takes the decision to upgrade in place: the last moment in which nothing has changed.

use crate::actions::verify_coexistence::REPLICAS;
use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, judgement, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "open-upgrade-gate",
    number: "A-40",
    phase: Phase::Window,
    sources: &[stated(&sources::UPG_15), judgement(&sources::OWN)],
    title: Text {
        en: "Decide to upgrade in place",
        pt: "Decidir pela atualização no local",
        es: "Decidir la actualización en contexto",
        it: "Decidere l'aggiornamento sul posto",
        ru: "Принять решение об обновлении на месте",
    },
    purpose: Text {
        en: "One person sees that everything is ready and says so; after the first publishing the topology cannot go back.",
        pt: "Uma pessoa vê que tudo está pronto e o diz; após a primeira publicação a topologia não volta mais.",
        es: "Una persona ve que todo está listo y lo dice; tras la primera publicación la topología ya no vuelve atrás.",
        it: "Una persona vede che tutto è pronto e lo dice; dopo la prima pubblicazione la topologia non torna più indietro.",
        ru: "Один человек убеждается, что всё готово, и говорит об этом; после первой публикации топологию назад не вернуть.",
    },
    who: &[Team::Owner],
    tool: Tool::People,
    minutes: (15, 30),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Go through it with everybody who has a part in the window: backups readable, the copy of the topology at hand, servers checked, users and partners told. The order is: {order}.",
            pt: "Repasse com todos que participam da janela: backups legíveis, a cópia da topologia à mão, servidores verificados, usuários e parceiros avisados. A ordem é: {order}.",
            es: "Repáselo con todos los que participan en la ventana: copias legibles, la copia de la topología a mano, servidores comprobados, usuarios y socios avisados. El orden es: {order}.",
            it: "Lo ripercorra con tutti coloro che partecipano alla finestra: backup leggibili, la copia della topologia a portata di mano, server verificati, utenti e partner avvisati. L'ordine è: {order}.",
            ru: "Пройдите всё с каждым участником окна: резервные копии читаются, копия топологии под рукой, серверы проверены, пользователи и партнёры предупреждены. Порядок: {order}.",
        }),
        REPLICAS,
        Line::Abort(Text {
            en: "Something is missing: choose another day.",
            pt: "Algo falta: escolha outro dia.",
            es: "Falta algo: elija otro día.",
            it: "Manca qualcosa: scelga un altro giorno.",
            ru: "Чего-то не хватает: выберите другой день.",
        }),
        Line::WayBack(Text {
            en: "Tell everybody that the window is called off; nothing was changed.",
            pt: "Avise a todos que a janela foi cancelada; nada mudou.",
            es: "Avise a todos de que la ventana se cancela; no cambió nada.",
            it: "Avvisi tutti che la finestra è annullata; nulla è cambiato.",
            ru: "Сообщите всем, что окно отменяется; ничего не изменилось.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return Vec::new();
    }
    let order: Vec<_> = estate.upgrade_order().into_iter().map(|it| it.name(estate)).collect();
    let needs = [Fact::PeopleTold, Fact::BackupsTaken, Fact::UpgradeChecked];
    vec![Step::of(&ACTION).with("order", order).needs(needs).makes([Fact::GateOpen])]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_decision_waits_for_backups_and_checks() {
        let steps = offered(&ACTION, &World::of("upgrade-2013-to-2015").estate);
        assert!(steps[0].needs.contains(&Fact::BackupsTaken) && steps[0].needs.contains(&Fact::UpgradeChecked));
    }

    #[test]
    fn nothing_is_offered_where_servers_are_new() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
    }
}
