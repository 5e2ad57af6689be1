//! Where the gateway is left, everybody moves; whoever is told to stay is in contradiction with the path.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::estate::tables::Crowd;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "user-told-to-stay",
    number: "R-019",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SEED_1), stated(&sources::SEED_2), stated(&sources::XGW_L10)],
    says: Text {
        en: "These users are told to stay, and on this path everybody moves: {crowd}.",
        pt: "Estes usuários devem ficar, e neste caminho todos são movidos: {crowd}.",
        es: "Estos usuarios deben quedarse, y en esta vía se mueven todos: {crowd}.",
        it: "Questi utenti devono restare, e in questo percorso si spostano tutti: {crowd}.",
        ru: "Эти пользователи должны остаться, а на этом пути переносятся все: {crowd}.",
    },
    because: Text {
        en: "Partner, certificate and DNS change only after all users are on the new pool; the plan moves nobody against what was told.",
        pt: "Parceiro, certificado e DNS mudam só depois que todos os usuários estão no pool novo; o plano não move ninguém contra o que foi informado.",
        es: "Socio, certificado y DNS cambian solo cuando todos los usuarios están en el grupo nuevo; el plan no mueve a nadie en contra de lo indicado.",
        it: "Partner, certificato e DNS cambiano solo quando tutti gli utenti sono sul nuovo pool; il piano non sposta nessuno contro quanto indicato.",
        ru: "Партнёр, сертификат и DNS меняются только после того, как все пользователи на новом пуле; план никого не переносит вопреки сказанному.",
    },
    remedy: Text {
        en: "Say that these users are to move, or leave them out of this plan.",
        pt: "Informe que esses usuários devem ser movidos ou deixe-os fora deste plano.",
        es: "Indique que estos usuarios se van a mover o déjelos fuera de este plan.",
        it: "Indichi che questi utenti vanno spostati, oppure li lasci fuori da questo piano.",
        ru: "Укажите, что эти пользователи переносятся, или исключите их из этого плана.",
    },
    check,
};

/// Not told is not asked: that everybody moves is what the path means.
fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::leaves_gateway) {
        return verdict;
    }
    let stays = |it: &Crowd| it.moves.no() && estate.home_product(it) != estate.new_product();
    for (id, _) in estate.crowds.iter().filter(|(_, it)| stays(it)) {
        verdict.found(id.at("moves"), Values::new().with("crowd", estate.crowd_name(id)));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, finds, holds};

    #[test]
    fn holds_when_all_are_to_move_and_where_nothing_is_told() {
        holds(&RULE, &World::lync2010_to_2013());
        holds(&RULE, &World::ocs_to_2013().forget("crowd", 0, "moves"));
    }

    #[test]
    fn found_for_each_crowd_that_is_told_to_stay() {
        finds(&RULE, &World::lync2010_to_2013().put("crowd", 1, "moves", "no"), 1);
        finds(&RULE, &World::ocs_to_2013().put("crowd", 0, "moves", "no").put("crowd", 1, "moves", "no"), 2);
    }

    #[test]
    fn holds_for_whoever_lives_on_the_new_pool_already() {
        holds(&RULE, &World::lync2010_to_2013().put("crowd", 1, "moves", "no").put("crowd", 1, "pool", "#1"));
    }

    #[test]
    fn holds_beside_2019_where_users_stay() {
        holds(&RULE, &World::keep_2013());
    }
}
