//! At the decision to cut over, everybody who needs XMPP lives on the new pool.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-user-left-behind",
    number: "R-020",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[
        stated(&sources::SEED_1),
        stated(&sources::SEED_2),
        stated(&sources::XGW_L10),
        stated(&sources::XPOL_OCS),
        stated(&sources::XPOL_L10),
    ],
    says: Text {
        en: "The cutover is decided, and {crowd} need XMPP and still live on {pool}.",
        pt: "A transferência está decidida, e {crowd} precisam de XMPP e ainda estão em {pool}.",
        es: "El cambio está decidido, y {crowd} necesitan XMPP y siguen en {pool}.",
        it: "Il passaggio è deciso, e {crowd} hanno bisogno di XMPP e sono ancora su {pool}.",
        ru: "Решение о переключении принято, а {crowd} нуждаются в XMPP и ещё находятся на {pool}.",
    },
    because: Text {
        en: "Partners, certificate and DNS change for everybody at once; whoever is not on the new pool by then loses XMPP.",
        pt: "Parceiros, certificado e DNS mudam para todos de uma vez; quem não estiver no pool novo até lá perde o XMPP.",
        es: "Los socios, el certificado y el DNS cambian para todos a la vez; quien no esté entonces en el grupo nuevo pierde XMPP.",
        it: "Partner, certificato e DNS cambiano per tutti insieme; chi allora non è sul nuovo pool perde XMPP.",
        ru: "Партнёры, сертификат и DNS меняются сразу для всех; кто к этому времени не на новом пуле, теряет XMPP.",
    },
    remedy: Text {
        en: "Move these users to the new pool before the decision is taken.",
        pt: "Mova esses usuários para o pool novo antes de tomar a decisão.",
        es: "Mueva a estos usuarios al grupo nuevo antes de tomar la decisión.",
        it: "Sposti questi utenti sul nuovo pool prima di prendere la decisione.",
        ru: "Перенесите этих пользователей на новый пул до принятия решения.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::leaves_gateway) {
        return verdict;
    }
    for (id, crowd) in estate.crowds.iter().filter(|(_, it)| !it.needs_xmpp.no() && !it.released.yes()) {
        if crowd.needs_xmpp.told().is_none() {
            verdict.open(id.at("needs_xmpp"));
            continue;
        }
        let Some(home) = state.home(id) else {
            verdict.open(id.at("pool"));
            continue;
        };
        match estate.pools.get(home).and_then(|it| it.product.told().copied()) {
            None => verdict.open(home.at("product")),
            product if product == estate.new_product() => (),
            Some(_) if state.has(Fact::GateOpen) => {
                let values = Values::new().with("crowd", estate.crowd_name(id)).with("pool", estate.pool_name(home));
                verdict.found(id.at("pool"), values);
            }
            Some(_) => (),
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
    fn holds_while_the_cutover_is_not_decided() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_the_cutover_is_decided_and_users_live_on_the_old_pool() {
        finds(&RULE, &world().put("crowd", 0, "pool", "#1").fact(Fact::GateOpen), 1);
    }

    #[test]
    fn asks_when_the_need_is_not_told() {
        asks(&RULE, &world().forget("crowd", 1, "needs_xmpp"), "needs_xmpp");
    }
}
