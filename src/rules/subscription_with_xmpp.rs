//! Subscription Edition has no XMPP, and nobody describes an older pool that keeps it beside.

use crate::estate::choices::{Target, Wish};
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "subscription-with-xmpp",
    number: "R-006",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[implied(&sources::DEPR_19), unverified(&sources::SE_BLOG)],
    says: Text {
        en: "XMPP federation is to be kept, and Subscription Edition does not have it.",
        pt: "A federação XMPP deve ser mantida, e a Subscription Edition não a tem.",
        es: "Se quiere conservar la federación XMPP, y Subscription Edition no la tiene.",
        it: "La federazione XMPP va mantenuta, e Subscription Edition non l'ha.",
        ru: "Федерацию XMPP нужно сохранить, а в Subscription Edition её нет.",
    },
    because: Text {
        en: "No document describes an older pool that keeps XMPP beside Subscription Edition.",
        pt: "Nenhum documento descreve um pool mais antigo que mantenha o XMPP ao lado da Subscription Edition.",
        es: "Ningún documento describe un grupo anterior que conserve XMPP junto a Subscription Edition.",
        it: "Nessun documento descrive un pool precedente che mantenga XMPP accanto a Subscription Edition.",
        ru: "Ни один документ не описывает старый пул, который сохранял бы XMPP рядом с Subscription Edition.",
    },
    remedy: Text {
        en: "Retire XMPP federation, or replace it with another product, before this migration.",
        pt: "Encerre a federação XMPP, ou substitua-a por outro produto, antes desta migração.",
        es: "Retire la federación XMPP, o sustitúyala por otro producto, antes de esta migración.",
        it: "Dismetta la federazione XMPP, o la sostituisca con un altro prodotto, prima di questa migrazione.",
        ru: "До этой миграции выведите федерацию XMPP из эксплуатации или замените её другим продуктом.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.deployment.to.is(&Target::SfbSe) {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "xmpp");
    match estate.deployment.xmpp.told() {
        Some(Wish::Keep) => verdict.found(about, Values::new()),
        Some(Wish::Retire | Wish::Undecided) => (),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013().put("deployment", 0, "from", "SfB2019").put("deployment", 0, "to", "SfBSE")
    }

    #[test]
    fn holds_when_xmpp_is_retired() {
        holds(&RULE, &world().put("deployment", 0, "xmpp", "Retire"));
    }

    #[test]
    fn found_when_xmpp_is_kept() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "xmpp"), "xmpp");
    }
}
