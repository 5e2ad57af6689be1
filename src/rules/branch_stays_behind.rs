//! Branch appliances are not upgraded in place.

use crate::estate::Estate;
use crate::estate::choices::PoolRole;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "branch-stays-behind",
    number: "R-036",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::UPG_15)],
    says: Text {
        en: "{pool} is a branch appliance and stays on its version.",
        pt: "{pool} é um aparelho de filial e fica na sua versão.",
        es: "{pool} es una aplicación de sucursal y se queda en su versión.",
        it: "{pool} è una Survivable Branch Appliance e resta sulla sua versione.",
        ru: "{pool} — филиальное устройство и остаётся на своей версии.",
    },
    because: Text {
        en: "It cannot be upgraded in place; its users go into resiliency mode while their pool stands still, and XMPP they never had.",
        pt: "Ele não pode ser atualizado no local; seus usuários entram em modo de resiliência enquanto o pool deles está parado, e XMPP nunca tiveram.",
        es: "No puede actualizarse en contexto; sus usuarios pasan al modo de resistencia mientras su grupo está detenido, y XMPP nunca tuvieron.",
        it: "Non può essere aggiornata sul posto; i suoi utenti entrano in modalità di resilienza mentre il loro pool è fermo, e XMPP non l'hanno mai avuto.",
        ru: "Его нельзя обновить на месте; пока их пул стоит, пользователи работают в режиме устойчивости, а XMPP у них и не было.",
    },
    remedy: Text {
        en: "Leave it, or deploy it anew afterwards.",
        pt: "Deixe-o, ou implante-o de novo depois.",
        es: "Déjela, o impleméntela de nuevo después.",
        it: "La lasci, o la distribuisca di nuovo in seguito.",
        ru: "Оставьте его или разверните заново позже.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return verdict;
    }
    for (id, pool) in estate.old_pools() {
        match pool.role.told() {
            Some(PoolRole::Branch) => verdict.found(id.at("role"), Values::new().with("pool", estate.pool_name(id))),
            Some(_) => (),
            None => verdict.open(id.at("role")),
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
    fn holds_without_branches() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_for_a_branch_appliance() {
        finds(&RULE, &world().put("pool", 1, "role", "Branch"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("pool", 1, "role"), "role");
    }
}
