//! 2019 and later accept nothing older than Lync Server 2013 beside them.

use crate::estate::choices::Product;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "too-old-for-2019",
    number: "R-004",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[implied(&sources::M19_INDEX)],
    says: Text {
        en: "{from} and {to} cannot stand beside each other.",
        pt: "{from} e {to} não podem ficar lado a lado.",
        es: "{from} y {to} no pueden coexistir.",
        it: "{from} e {to} non possono stare l'uno accanto all'altro.",
        ru: "{from} и {to} не могут работать рядом.",
    },
    because: Text {
        en: "No document names anything older than Lync Server 2013 as the old side of such a migration.",
        pt: "Nenhum documento indica algo mais antigo que o Lync Server 2013 como lado antigo de tal migração.",
        es: "Ningún documento menciona nada anterior a Lync Server 2013 como lado antiguo de tal migración.",
        it: "Nessun documento indica come lato di partenza di una tale migrazione qualcosa di precedente a Lync Server 2013.",
        ru: "Ни один документ не называет исходной стороной такой миграции что-либо старше Lync Server 2013.",
    },
    remedy: Text {
        en: "Go to Lync Server 2013 first; from Lync Server 2010, Skype for Business Server 2015 is possible as well.",
        pt: "Vá primeiro ao Lync Server 2013; a partir do Lync Server 2010, o Skype for Business Server 2015 também é possível.",
        es: "Vaya primero a Lync Server 2013; desde Lync Server 2010 también es posible Skype Empresarial Server 2015.",
        it: "Passi prima a Lync Server 2013; da Lync Server 2010 è possibile anche Skype for Business Server 2015.",
        ru: "Сначала перейдите на Lync Server 2013; с Lync Server 2010 возможен и переход на Skype для бизнеса Server 2015.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(to @ (Product::Sfb2019 | Product::SfbSe)) = estate.new_product() else {
        return verdict;
    };
    match estate.old_product() {
        Some(from) if from.needs_gateway() => {
            let values = Values::new().with("from", from).with("to", to);
            verdict.found(Place::new(TableId::Deployment, 0, "to"), values);
        }
        Some(_) => (),
        None => verdict.open(Place::new(TableId::Deployment, 0, "from")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_from_lync_server_2013() {
        holds(&RULE, &World::keep_2013());
    }

    #[test]
    fn found_from_lync_server_2010() {
        finds(&RULE, &World::lync2010_to_2013().put("deployment", 0, "to", "SfB2019"), 1);
    }

    #[test]
    fn asks_when_the_product_in_use_is_not_told() {
        asks(&RULE, &World::keep_2013().forget("deployment", 0, "from"), "from");
    }
}
