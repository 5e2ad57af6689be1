//! Users stand still with their pool unless they are moved to another one first.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "users-offline-in-upgrade",
    number: "R-037",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::UPG_15)],
    says: Text {
        en: "{crowd} cannot work while {pool} is upgraded.",
        pt: "{crowd}: não poderão trabalhar enquanto {pool} é atualizado.",
        es: "{crowd}: no podrán trabajar mientras se actualiza {pool}.",
        it: "{crowd}: non potranno lavorare mentre {pool} viene aggiornato.",
        ru: "«{crowd}» не смогут работать, пока обновляется {pool}.",
    },
    because: Text {
        en: "The plan takes the offline method: the pool stands still with everybody on it, for hours and not for XMPP alone.",
        pt: "O plano usa o método offline: o pool para com todos que estão nele, por horas e não só para o XMPP.",
        es: "El plan usa el método sin conexión: el grupo se detiene con todos los que están en él, durante horas y no solo para XMPP.",
        it: "Il piano segue il metodo offline: il pool si ferma con tutti quelli che vi stanno, per ore e non solo per XMPP.",
        ru: "План следует автономному способу: пул стоит вместе со всеми, кто на нём, часами, и не только для XMPP.",
    },
    remedy: Text {
        en: "Tell them, or move them and the conference directories to a pool that stands meanwhile and back again afterwards; Microsoft calls that the Move User method. This plan does not contain those moves.",
        pt: "Avise-os, ou mova-os com os diretórios de conferência a um pool que esteja de pé e depois de volta; a Microsoft chama isso de método Mover Usuário. Este plano não contém essas mudanças.",
        es: "Avíseles, o muévalos con los directorios de conferencia a un grupo que siga en pie y después de vuelta; Microsoft lo llama método Mover usuario. Este plan no contiene esos traslados.",
        it: "Li avvisi, o li sposti con le directory delle conferenze su un pool che intanto funziona e poi indietro; Microsoft lo chiama metodo Sposta utente. Questo piano non contiene quegli spostamenti.",
        ru: "Предупредите их или перенесите вместе с каталогами конференций на работающий пул, а потом обратно; Microsoft называет это способом «Move User». Этих переносов в плане нет.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return verdict;
    }
    for (id, crowd) in estate.crowds.iter() {
        let Some(pool) = crowd.pool.told().copied() else {
            verdict.open(id.at("pool"));
            continue;
        };
        if estate.upgradable().any(|(it, _)| it == pool) {
            let values = Values::new().with("crowd", estate.crowd_name(id));
            verdict.found(id.at("pool"), values.with("pool", estate.pool_name(pool)));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::of("upgrade-2013-to-2015")
    }

    #[test]
    fn holds_where_nobody_lives() {
        holds(&RULE, &world().drop_row("crowd", 0).drop_row("crowd", 1).drop_row("crowd", 2));
    }

    #[test]
    fn found_for_everybody_on_an_upgraded_pool() {
        finds(&RULE, &world(), 3);
    }

    #[test]
    fn asks_when_not_told() {
        let world = world().drop_row("crowd", 1).drop_row("crowd", 2);
        asks(&RULE, &world.forget("crowd", 0, "pool"), "pool");
    }
}
