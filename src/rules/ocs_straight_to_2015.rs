//! Office Communications Server 2007 R2 has no direct way to Skype for Business Server 2015.

use crate::estate::choices::{Product, Target};
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "ocs-straight-to-2015",
    number: "R-002",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::UPG_15)],
    says: Text {
        en: "Office Communications Server 2007 R2 cannot stand beside Skype for Business Server 2015.",
        pt: "O Office Communications Server 2007 R2 não pode ficar ao lado do Skype for Business Server 2015.",
        es: "Office Communications Server 2007 R2 no puede coexistir con Skype Empresarial Server 2015.",
        it: "Office Communications Server 2007 R2 non può stare accanto a Skype for Business Server 2015.",
        ru: "Office Communications Server 2007 R2 не может работать рядом со Skype для бизнеса Server 2015.",
    },
    because: Text {
        en: "No topology may hold both, so users cannot be moved from one to the other.",
        pt: "Nenhuma topologia pode conter os dois; por isso não há como mover usuários de um para o outro.",
        es: "Ninguna topología puede contener ambos, así que no es posible mover usuarios de uno a otro.",
        it: "Nessuna topologia può contenere entrambi, quindi non si possono spostare utenti dall'uno all'altro.",
        ru: "Ни одна топология не может содержать оба продукта, поэтому перенести пользователей напрямую нельзя.",
    },
    remedy: Text {
        en: "Go to Lync Server 2013 first and from there to 2015, or deploy 2015 afresh.",
        pt: "Vá primeiro ao Lync Server 2013 e de lá ao 2015, ou implante o 2015 do zero.",
        es: "Vaya primero a Lync Server 2013 y de ahí a 2015, o implemente 2015 desde cero.",
        it: "Passi prima a Lync Server 2013 e da lì a 2015, o distribuisca 2015 da zero.",
        ru: "Сначала перейдите на Lync Server 2013, а с него на 2015, или разверните 2015 заново.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.deployment.to.is(&Target::Sfb2015) {
        return verdict;
    }
    match estate.old_product() {
        Some(Product::Ocs2007R2) => verdict.found(Place::new(TableId::Deployment, 0, "to"), Values::new()),
        Some(_) => (),
        None => verdict.open(Place::new(TableId::Deployment, 0, "from")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013().put("deployment", 0, "to", "SfB2015")
    }

    #[test]
    fn holds_on_the_way_to_lync_server_2013() {
        holds(&RULE, &World::ocs_to_2013());
    }

    #[test]
    fn found_on_the_way_straight_to_2015() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_the_product_in_use_is_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "from"), "from");
    }
}
