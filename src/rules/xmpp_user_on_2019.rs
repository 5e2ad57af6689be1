//! Whoever needs XMPP does not live on Skype for Business Server 2019.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-user-on-2019",
    number: "R-022",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::SEED_3)],
    says: Text {
        en: "{crowd} need XMPP and cannot live on Skype for Business Server 2019.",
        pt: "{crowd} precisam de XMPP e não podem ficar no Skype for Business Server 2019.",
        es: "{crowd} necesitan XMPP y no pueden estar en Skype Empresarial Server 2019.",
        it: "{crowd} hanno bisogno di XMPP e non possono stare su Skype for Business Server 2019.",
        ru: "{crowd} нуждаются в XMPP, и им не место на Skype для бизнеса Server 2019.",
    },
    because: Text {
        en: "2019 has no XMPP: whoever is moved there loses every XMPP contact.",
        pt: "O 2019 não tem XMPP: quem é movido para lá perde todos os contatos XMPP.",
        es: "2019 no tiene XMPP: quien se mueve allí pierde todos los contactos XMPP.",
        it: "2019 non ha XMPP: chi viene spostato lì perde tutti i contatti XMPP.",
        ru: "В 2019 нет XMPP: кто перенесён туда, теряет все контакты XMPP.",
    },
    remedy: Text {
        en: "Leave these users on the legacy pool, or release them from XMPP with their consent.",
        pt: "Deixe esses usuários no pool herdado ou, com o consentimento deles, libere-os do XMPP.",
        es: "Deje a estos usuarios en el grupo heredado o, con su consentimiento, libérelos de XMPP.",
        it: "Lasci questi utenti sul pool legacy o, con il loro consenso, li svincoli da XMPP.",
        ru: "Оставьте этих пользователей на устаревшем пуле или, с их согласия, отметьте, что они отказались от XMPP.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::keeps_on_legacy) {
        return verdict;
    }
    for (id, crowd) in estate.crowds.iter().filter(|(_, it)| !it.needs_xmpp.no() && !it.released.yes()) {
        if crowd.needs_xmpp.told().is_none() {
            verdict.open(id.at("needs_xmpp"));
            continue;
        }
        let values = Values::new().with("crowd", estate.crowd_name(id));
        match state.home(id) {
            _ if crowd.moves.yes() => verdict.found(id.at("moves"), values),
            Some(home) if estate.is_new_pool(home) => verdict.found(id.at("pool"), values),
            Some(_) => (),
            None => verdict.open(id.at("pool")),
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
    fn holds_while_they_stay_on_the_legacy_pool() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_they_are_to_move() {
        finds(&RULE, &world().put("crowd", 0, "moves", "yes"), 1);
    }

    #[test]
    fn asks_when_the_need_is_not_told() {
        asks(&RULE, &world().forget("crowd", 1, "needs_xmpp"), "needs_xmpp");
    }
}
