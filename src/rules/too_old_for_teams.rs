//! Hybrid, the only way to Teams with users and contacts, takes Lync Server 2013 or later.

use crate::estate::choices::Target;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "too-old-for-teams",
    number: "R-011",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::HYB)],
    says: Text {
        en: "{product} is to go to Microsoft Teams, and hybrid does not take it.",
        pt: "O {product} deve ir ao Microsoft Teams, e o modo híbrido não o aceita.",
        es: "{product} debe pasar a Microsoft Teams, y el modo híbrido no lo admite.",
        it: "{product} deve passare a Microsoft Teams, e la modalità ibrida non lo accetta.",
        ru: "{product} нужно перевести в Microsoft Teams, а гибридный режим его не поддерживает.",
    },
    because: Text {
        en: "Users move to the cloud by hybrid only, and hybrid begins with Lync Server 2013.",
        pt: "Os usuários só são movidos à nuvem pelo modo híbrido, e ele começa no Lync Server 2013.",
        es: "Los usuarios solo se mueven a la nube en modo híbrido, y este empieza con Lync Server 2013.",
        it: "Gli utenti passano al cloud solo in modalità ibrida, che comincia con Lync Server 2013.",
        ru: "Пользователей переносят в облако только в гибридном режиме, а он начинается с Lync Server 2013.",
    },
    remedy: Text {
        en: "Go to Lync Server 2013 or Skype for Business Server 2015 first; both ways are planned here.",
        pt: "Vá antes ao Lync Server 2013 ou ao Skype for Business Server 2015; ambos os caminhos são planejados aqui.",
        es: "Pase antes a Lync Server 2013 o a Skype Empresarial Server 2015; ambas vías se planifican aquí.",
        it: "Passi prima a Lync Server 2013 o a Skype for Business Server 2015; entrambe le vie sono pianificate qui.",
        ru: "Сначала перейдите на Lync Server 2013 или Skype для бизнеса Server 2015; оба пути планируются здесь.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.deployment.to.is(&Target::Teams) {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "from");
    match estate.old_product() {
        Some(product) if product.needs_gateway() => verdict.found(about, Values::new().with("product", product)),
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
        World::lync2010_to_2013().put("deployment", 0, "to", "Teams")
    }

    #[test]
    fn holds_from_2013() {
        holds(&RULE, &world().put("deployment", 0, "from", "Lync2013"));
    }

    #[test]
    fn found_from_2010() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "from"), "from");
    }
}
