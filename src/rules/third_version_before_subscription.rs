//! A 2013 or 2015 that was kept beside 2019 for XMPP has to be gone before Subscription Edition comes.

use crate::estate::choices::{Method, Product};
use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "third-version-before-subscription",
    number: "R-157",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[implied(&sources::HYB), implied(&sources::UPG_15), unverified(&sources::SE_BLOG)],
    says: Text {
        en: "{pool} runs {product} beside 2019 and must be gone before the upgrade to Subscription Edition.",
        pt: "{pool} executa {product} ao lado do 2019 e precisa sair antes da atualização para a Subscription Edition.",
        es: "{pool} ejecuta {product} junto a 2019 y debe desaparecer antes de la actualización a Subscription Edition.",
        it: "{pool} esegue {product} accanto a 2019 e deve sparire prima dell'aggiornamento a Subscription Edition.",
        ru: "{pool} работает на {product} рядом с 2019 и должен быть удалён до обновления до Subscription Edition.",
    },
    because: Text {
        en: "With Subscription Edition there would be three versions in one topology. No page that was read allows that, and none describes XMPP beside Subscription Edition.",
        pt: "Com a Subscription Edition haveria três versões em uma topologia. Nenhuma página lida o permite, e nenhuma descreve XMPP ao lado da Subscription Edition.",
        es: "Con Subscription Edition habría tres versiones en una topología. Ninguna página leída lo permite, y ninguna describe XMPP junto a Subscription Edition.",
        it: "Con Subscription Edition ci sarebbero tre versioni in una topologia. Nessuna pagina letta lo consente, e nessuna descrive XMPP accanto a Subscription Edition.",
        ru: "Вместе с Subscription Edition в топологии было бы три версии. Ни одна прочитанная страница этого не допускает и не описывает XMPP рядом с Subscription Edition.",
    },
    remedy: Text {
        en: "End XMPP by this plan, move the users who are left on {pool} to 2019 and remove it by the guide; only then upgrade.",
        pt: "Encerre o XMPP com este plano, mova ao 2019 os usuários que restam em {pool} e remova-o conforme o guia; só então atualize.",
        es: "Termine XMPP con este plan, mueva a 2019 los usuarios que quedan en {pool} y quítelo según la guía; solo entonces actualice.",
        it: "Termini XMPP con questo piano, sposti su 2019 gli utenti rimasti su {pool} e lo rimuova secondo la guida; solo dopo aggiorni.",
        ru: "Завершите XMPP по этому плану, перенесите оставшихся на {pool} пользователей на 2019 и удалите его по руководству; только затем обновляйте.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let from_2019 = estate.old_product() == Some(Product::Sfb2019);
    if !from_2019 || estate.journey() != Some(Journey::RetireForSubscription) {
        return verdict;
    }
    match estate.deployment.method.told() {
        Some(Method::InPlace) => (),
        // New servers come in the course of the plan, where three versions at once are a fault of another rule.
        Some(Method::SideBySide) => return verdict,
        None => {
            verdict.open(Place::new(TableId::Deployment, 0, "method"));
            return verdict;
        }
    }
    for (id, pool) in estate.pools_with_xmpp() {
        if let Some(product) = pool.product.told().copied() {
            let values = Values::new().with("pool", estate.pool_name(id)).with("product", product);
            verdict.found(id.at("product"), values);
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
            .put("deployment", 0, "from", "SfB2019")
            .put("deployment", 0, "to", "SfBSE")
            .put("deployment", 0, "xmpp", "Retire")
            .put("deployment", 0, "method", "InPlace")
    }

    #[test]
    fn holds_where_2019_stands_alone() {
        holds(&RULE, &world().drop_row("pool", 0));
    }

    #[test]
    fn found_beside_2019() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "method"), "method");
    }
}
