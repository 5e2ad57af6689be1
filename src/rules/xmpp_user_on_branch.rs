//! A survivable branch appliance has no XMPP for its users.

use crate::estate::Estate;
use crate::estate::choices::PoolRole;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-user-on-branch",
    number: "R-024",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::XGW_L10), stated(&sources::SBA)],
    says: Text {
        en: "{crowd} need XMPP, and their home pool {pool} is a survivable branch appliance or server.",
        pt: "{crowd} precisam de XMPP, e seu pool de hospedagem {pool} é um aparelho ou servidor de filial persistente.",
        es: "{crowd} necesitan XMPP, y su grupo principal {pool} es una aplicación o un servidor de sucursal con funciones de supervivencia.",
        it: "{crowd} hanno bisogno di XMPP, e il loro pool principale {pool} è un Survivable Branch Appliance o Survivable Branch Server.",
        ru: "{crowd} нуждаются в XMPP, а их домашний пул {pool} — устройство или сервер для обеспечения связи в филиалах.",
    },
    because: Text {
        en: "Users on such an appliance have no XMPP, in any version.",
        pt: "Os usuários de tal aparelho não têm XMPP em nenhuma versão.",
        es: "Los usuarios de tal aplicación no tienen XMPP en ninguna versión.",
        it: "Gli utenti di un tale dispositivo non hanno XMPP in nessuna versione.",
        ru: "У пользователей такого устройства нет XMPP ни в одной версии.",
    },
    remedy: Text {
        en: "Give these users the parent pool as their home pool.",
        pt: "Dê a esses usuários o pool pai como pool de hospedagem.",
        es: "Asigne a estos usuarios el grupo primario como grupo principal.",
        it: "Assegni a questi utenti il pool padre come pool principale.",
        ru: "Назначьте этим пользователям домашним родительский пул.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::ends_with_xmpp) {
        return verdict;
    }
    for (id, crowd) in estate.crowds.iter().filter(|(_, it)| !it.needs_xmpp.no() && !it.released.yes()) {
        let Some(home) = state.home(id) else {
            verdict.open(id.at("pool"));
            continue;
        };
        match estate.pools.get(home).and_then(|it| it.role.told()) {
            Some(PoolRole::Branch) if crowd.needs_xmpp.yes() => {
                let values = Values::new().with("crowd", estate.crowd_name(id)).with("pool", estate.pool_name(home));
                verdict.found(id.at("pool"), values);
            }
            Some(PoolRole::Branch) => verdict.open(id.at("needs_xmpp")),
            Some(PoolRole::FrontEnd | PoolRole::Director) => (),
            None => verdict.open(home.at("role")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015()
    }

    #[test]
    fn holds_on_a_front_end_pool() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_on_a_branch_appliance() {
        finds(&RULE, &world().put("pool", 0, "role", "Branch"), 1);
    }

    #[test]
    fn asks_when_the_role_of_the_pool_is_not_told() {
        asks(&RULE, &world().forget("pool", 0, "role"), "role");
    }
}
