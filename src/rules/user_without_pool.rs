//! Users without a home pool stand in no list.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "user-without-pool",
    number: "R-039",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::PS_GET_CSUSER)],
    says: Text {
        en: "Users without a home pool: {count}.",
        pt: "Usuários sem pool de hospedagem: {count}.",
        es: "Usuarios sin grupo principal: {count}.",
        it: "Utenti senza pool principale: {count}.",
        ru: "Пользователи без домашнего пула: {count}.",
    },
    because: Text {
        en: "They stand in no list of users to move, so the plan passes them by.",
        pt: "Eles não estão em nenhuma lista de usuários a mover; por isso o plano passa por eles sem tocá-los.",
        es: "No figuran en ninguna lista de usuarios que mover, así que el plan los pasa por alto.",
        it: "Non compaiono in nessun elenco di utenti da spostare, quindi il piano li trascura.",
        ru: "Их нет ни в одном списке для переноса, поэтому план их не затрагивает.",
    },
    remedy: Text {
        en: "Find them with Get-CsUser -UnAssignedUser, and give each a pool or disable the account.",
        pt: "Localize-os com Get-CsUser -UnAssignedUser e dê um pool a cada um ou desabilite a conta.",
        es: "Búsquelos con Get-CsUser -UnAssignedUser y asigne un grupo a cada uno o deshabilite la cuenta.",
        it: "Li trovi con Get-CsUser -UnAssignedUser e assegni a ciascuno un pool o disabiliti l'account.",
        ru: "Найдите их с помощью Get-CsUser -UnAssignedUser и назначьте каждому пул или отключите учётную запись.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if let None | Some(Journey::ToSubscription | Journey::ToTeams | Journey::Nowhere) = estate.journey() {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "users_without_home");
    match estate.deployment.users_without_home.told() {
        Some(0) => (),
        Some(count) => verdict.found(about, Values::new().with("count", *count)),
        None => verdict.open(about),
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
    fn holds_when_everybody_has_a_pool() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_somebody_has_none() {
        finds(&RULE, &world().put("deployment", 0, "users_without_home", "4"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "users_without_home"), "users_without_home");
    }
}
