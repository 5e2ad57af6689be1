//! With Lync Server 2010 the gateway of Office Communications Server needs its hotfix.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "gateway-hotfix-missing",
    number: "R-061",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::L10_PIM)],
    says: Text {
        en: "The hotfix for Lync Server 2010 is missing on {gateway}.",
        pt: "Falta o hotfix para Lync Server 2010 em {gateway}.",
        es: "Falta la revisión para Lync Server 2010 en {gateway}.",
        it: "Manca l'hotfix per Lync Server 2010 su {gateway}.",
        ru: "На {gateway} нет исправления для Lync Server 2010.",
    },
    because: Text {
        en: "The gateway was made for Office Communications Server 2007 R2, and only the hotfix fits it to Lync Server 2010.",
        pt: "O gateway foi feito para o Office Communications Server 2007 R2, e só o hotfix o adapta ao Lync Server 2010.",
        es: "La puerta de enlace se hizo para Office Communications Server 2007 R2, y solo la revisión la adapta a Lync Server 2010.",
        it: "Il gateway è stato fatto per Office Communications Server 2007 R2, e solo l'hotfix lo adatta a Lync Server 2010.",
        ru: "Шлюз создан для Office Communications Server 2007 R2, и только исправление приспосабливает его к Lync Server 2010.",
    },
    remedy: Text {
        en: "Install the hotfix before the first users move, and check every partner again.",
        pt: "Instale o hotfix antes de mover os primeiros usuários e verifique cada parceiro de novo.",
        es: "Instale la revisión antes de mover a los primeros usuarios y vuelva a comprobar cada socio.",
        it: "Installi l'hotfix prima di spostare i primi utenti e controlli di nuovo ogni partner.",
        ru: "Установите исправление до переноса первых пользователей и снова проверьте каждого партнёра.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let from_2010 = matches!(estate.journey(), Some(Journey::Lync2010To2013 | Journey::Lync2010To2015));
    if !from_2010 {
        return verdict;
    }
    for (id, gateway) in estate.gateways.iter() {
        match gateway.hotfix.told() {
            Some(false) => {
                verdict.found(id.at("hotfix"), Values::new().with("gateway", estate.gateway_name(id)));
            }
            Some(_) => (),
            None => verdict.open(id.at("hotfix")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_the_hotfix() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_without_the_hotfix() {
        finds(&RULE, &World::lync2010_to_2013().put("gateway", 0, "hotfix", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::lync2010_to_2013().forget("gateway", 0, "hotfix"), "hotfix");
    }
}
