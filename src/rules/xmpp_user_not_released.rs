//! Nobody loses XMPP by a move without having agreed.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-user-not-released",
    number: "R-023",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SEED_3), implied(&sources::O365_FED)],
    says: Text {
        en: "{crowd} need XMPP, are to move, and have not agreed to lose it.",
        pt: "{crowd} precisam de XMPP, devem ser movidos e não concordaram em perdê-lo.",
        es: "{crowd} necesitan XMPP, se van a mover y no han aceptado perderlo.",
        it: "{crowd} hanno bisogno di XMPP, vanno spostati e non hanno accettato di perderlo.",
        ru: "{crowd} нуждаются в XMPP, должны быть перенесены и не согласились его потерять.",
    },
    because: Text {
        en: "The move ends XMPP for them: there is none at the place they go to.",
        pt: "A mudança encerra o XMPP para eles: não há XMPP no lugar de destino.",
        es: "El cambio acaba con XMPP para ellos: en el destino no existe.",
        it: "Lo spostamento pone fine a XMPP per loro: a destinazione non esiste.",
        ru: "Перенос лишает их XMPP: в месте назначения его нет.",
    },
    remedy: Text {
        en: "Get their consent and record it, or leave them where they are.",
        pt: "Obtenha e registre o consentimento deles ou deixe-os onde estão.",
        es: "Obtenga y anote su consentimiento, o déjelos donde están.",
        it: "Ottenga e annoti il loro consenso, o li lasci dove sono.",
        ru: "Получите их согласие и отметьте его или оставьте их на месте.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(Journey::RetireFor2019 | Journey::ToTeams) = estate.journey() else {
        return verdict;
    };
    for (id, crowd) in estate.crowds.iter().filter(|(_, it)| !it.needs_xmpp.no() && !it.moves.no()) {
        match crowd.released.told() {
            Some(true) => (),
            Some(false) if crowd.needs_xmpp.yes() && crowd.moves.yes() => {
                verdict.found(id.at("released"), Values::new().with("crowd", estate.crowd_name(id)));
            }
            Some(false) | None => {
                let open = [
                    ("needs_xmpp", crowd.needs_xmpp.told().is_none()),
                    ("moves", crowd.moves.told().is_none()),
                    ("released", crowd.released.told().is_none()),
                ];
                for (column, _) in open.into_iter().filter(|(_, open)| *open) {
                    verdict.open(id.at(column));
                }
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013().put("deployment", 0, "xmpp", "Retire").put("crowd", 0, "moves", "yes")
    }

    #[test]
    fn holds_when_they_agreed() {
        holds(&RULE, &world().put("crowd", 0, "released", "yes"));
    }

    #[test]
    fn found_when_they_did_not_agree() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("crowd", 0, "released"), "released");
    }
}
