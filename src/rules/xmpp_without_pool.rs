//! Beside 2019, XMPP lives only as long as a legacy pool and its Edge.

use crate::estate::choices::PoolRole;
use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-without-pool",
    number: "R-017",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SEED_3)],
    says: Text {
        en: "XMPP federation is to be kept, and {pool} is to be removed like every other legacy pool.",
        pt: "A federação XMPP deve ser mantida, e {pool} deve ser removido como todos os outros pools herdados.",
        es: "Se quiere conservar la federación XMPP, y {pool} se va a retirar como todos los demás grupos heredados.",
        it: "La federazione XMPP va mantenuta, e {pool} va rimosso come ogni altro pool legacy.",
        ru: "Федерацию XMPP нужно сохранить, а {pool} будет удалён, как и все остальные устаревшие пулы.",
    },
    because: Text {
        en: "2019 has no XMPP: only a legacy pool with its Edge carries it.",
        pt: "O 2019 não tem XMPP: só um pool herdado com sua Borda o mantém.",
        es: "2019 no tiene XMPP: solo lo ofrece un grupo heredado con su servidor perimetral.",
        it: "2019 non ha XMPP: lo offre solo un pool legacy con il suo Edge.",
        ru: "В 2019 нет XMPP: он есть только у устаревшего пула с его пограничным сервером.",
    },
    remedy: Text {
        en: "Keep one legacy pool for the users who need XMPP.",
        pt: "Mantenha um pool herdado para os usuários que precisam de XMPP.",
        es: "Conserve un grupo heredado para los usuarios que necesitan XMPP.",
        it: "Mantenga un pool legacy per gli utenti che hanno bisogno di XMPP.",
        ru: "Оставьте один устаревший пул для пользователей, которым нужен XMPP.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::keeps_on_legacy) {
        return verdict;
    }
    if estate.old_edges().next().is_none() {
        verdict.open(Place::table(TableId::Edge));
    }
    let homes: Vec<_> = estate
        .old_pools()
        .filter(|(_, it)| !it.role.is(&PoolRole::Director) && !it.role.is(&PoolRole::Branch))
        .collect();
    let Some((first, _)) = homes.first() else {
        verdict.open(Place::table(TableId::Pool));
        return verdict;
    };
    if homes.iter().any(|(_, it)| it.retires.no()) {
        return verdict;
    }
    if homes.iter().all(|(_, it)| it.retires.yes()) {
        verdict.found(first.at("retires"), Values::new().with("pool", estate.pool_name(*first)));
    }
    for (id, _) in homes.iter().filter(|(_, it)| it.retires.told().is_none()) {
        verdict.open(id.at("retires"));
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
    fn holds_while_a_legacy_pool_stays() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_the_last_legacy_pool_goes() {
        finds(&RULE, &world().put("pool", 0, "retires", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("pool", 0, "retires"), "retires");
    }
}
