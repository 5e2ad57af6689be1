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
        en: "{crowd} need XMPP, would lose it on this way, and have not agreed to that.",
        pt: "{crowd} precisam de XMPP, o perderiam neste caminho e não concordaram com isso.",
        es: "{crowd} necesitan XMPP, lo perderían en esta vía y no lo han aceptado.",
        it: "{crowd} hanno bisogno di XMPP, lo perderebbero su questa via e non l'hanno accettato.",
        ru: "{crowd} нуждаются в XMPP, на этом пути лишились бы его и на это не согласились.",
    },
    because: Text {
        en: "XMPP ends for them: there is none where this way leads.",
        pt: "O XMPP termina para eles: não há XMPP aonde este caminho leva.",
        es: "XMPP acaba para ellos: no existe adonde lleva esta vía.",
        it: "XMPP finisce per loro: dove porta questa via non esiste.",
        ru: "XMPP для них прекращается: там, куда ведёт этот путь, его нет.",
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
    // Where XMPP is retired, those who stay lose it like those who move.
    let all = match estate.journey() {
        Some(it) if it.retires() => true,
        Some(Journey::ToTeams) => false,
        _ => return verdict,
    };
    for (id, crowd) in estate.crowds.iter().filter(|(_, it)| !it.needs_xmpp.no() && (all || !it.moves.no())) {
        match crowd.released.told() {
            Some(true) => (),
            Some(false) if crowd.needs_xmpp.yes() && (all || crowd.moves.yes()) => {
                verdict.found(id.at("released"), Values::new().with("crowd", estate.crowd_name(id)));
            }
            Some(false) | None => {
                let open = [
                    ("needs_xmpp", crowd.needs_xmpp.told().is_none()),
                    ("moves", !all && crowd.moves.told().is_none()),
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
    fn found_for_those_who_stay_where_xmpp_is_retired() {
        finds(&RULE, &world().put("crowd", 0, "moves", "no"), 1);
        let to_teams = world().put("crowd", 0, "moves", "no").put("deployment", 0, "to", "Teams");
        finds(&RULE, &to_teams, 1);
        holds(&RULE, &to_teams.put("deployment", 0, "xmpp", "Undecided"));
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("crowd", 0, "released"), "released");
    }
}
