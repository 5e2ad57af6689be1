//! No page that was read says that Subscription Edition stands beside Lync Server 2013.

use crate::estate::choices::{Product, Target};
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "lync-2013-beside-subscription",
    number: "R-158",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[unverified(&sources::SE_BLOG)],
    says: Text {
        en: "Whether Subscription Edition may stand beside Lync Server 2013 is not known.",
        pt: "Não se sabe se a Subscription Edition pode ficar ao lado do Lync Server 2013.",
        es: "No se sabe si Subscription Edition puede estar junto a Lync Server 2013.",
        it: "Non si sa se Subscription Edition possa stare accanto a Lync Server 2013.",
        ru: "Неизвестно, может ли Subscription Edition работать рядом с Lync Server 2013.",
    },
    because: Text {
        en: "Microsoft's post names 2015 and 2019 as what one comes from, and 2013 not at all. Ending XMPP does not depend on it; the new servers do.",
        pt: "O texto da Microsoft cita o 2015 e o 2019 como ponto de partida, e não o 2013. O fim do XMPP não depende disso; os servidores novos dependem.",
        es: "El texto de Microsoft cita 2015 y 2019 como punto de partida, y no 2013. El fin de XMPP no depende de ello; los servidores nuevos sí.",
        it: "Il testo di Microsoft indica 2015 e 2019 come punto di partenza, e non 2013. La fine di XMPP non ne dipende; i nuovi server sì.",
        ru: "Публикация Microsoft называет исходными 2015 и 2019, а 2013 не упоминает. Прекращение XMPP от этого не зависит, новые серверы — зависят.",
    },
    remedy: Text {
        en: "Ask Microsoft before buying servers, or go to 2019 first, which documents allow.",
        pt: "Pergunte à Microsoft antes de comprar servidores, ou vá antes ao 2019, o que os documentos permitem.",
        es: "Pregunte a Microsoft antes de comprar servidores, o pase antes a 2019, lo que los documentos permiten.",
        it: "Chieda a Microsoft prima di acquistare server, o passi prima a 2019, cosa che i documenti consentono.",
        ru: "Спросите Microsoft до покупки серверов или сначала перейдите на 2019 — это документы разрешают.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.deployment.to.is(&Target::SfbSe) {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "from");
    match estate.old_product() {
        Some(Product::Lync2013) => verdict.found(about, Values::new()),
        Some(_) => (),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013().put("deployment", 0, "to", "SfBSE")
    }

    #[test]
    fn holds_from_2015() {
        holds(&RULE, &world().put("deployment", 0, "from", "SfB2015"));
    }

    #[test]
    fn found_from_2013() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "from"), "from");
    }
}
