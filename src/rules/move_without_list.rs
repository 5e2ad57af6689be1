//! A command that moves everybody also moves those who must stay.

use crate::estate::tables::Crowd;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "move-without-list",
    number: "R-027",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[implied(&sources::MOVE)],
    says: Text {
        en: "All users are to be moved at once, and these must stay: {crowds}.",
        pt: "Todos os usuários devem ser movidos de uma vez, e estes devem ficar: {crowds}.",
        es: "Se van a mover todos los usuarios a la vez, y estos deben quedarse: {crowds}.",
        it: "Tutti gli utenti vanno spostati insieme, e questi devono restare: {crowds}.",
        ru: "Все пользователи переносятся сразу, а эти должны остаться: {crowds}.",
    },
    because: Text {
        en: "A command over all users of a pool asks nobody: whoever must stay is moved too.",
        pt: "Um comando sobre todos os usuários de um pool não pergunta a ninguém: quem deve ficar também é movido.",
        es: "Un comando sobre todos los usuarios de un grupo no pregunta a nadie: también mueve a quien debe quedarse.",
        it: "Un comando su tutti gli utenti di un pool non chiede a nessuno: sposta anche chi deve restare.",
        ru: "Команда для всех пользователей пула никого не спрашивает: переносятся и те, кто должен остаться.",
    },
    remedy: Text {
        en: "Move users by an explicit list.",
        pt: "Mova os usuários por meio de uma lista explícita.",
        es: "Mueva a los usuarios con una lista explícita.",
        it: "Sposti gli utenti con un elenco esplicito.",
        ru: "Переносите пользователей по явному списку.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey() else {
        return verdict;
    };
    let stays = |it: &Crowd| {
        let for_xmpp = journey.keeps_on_legacy() && it.needs_xmpp.yes() && !it.released.yes();
        it.moves.no() || for_xmpp
    };
    let staying: Vec<String> =
        estate.crowds.iter().filter(|(_, it)| stays(it)).map(|(id, _)| estate.crowd_name(id)).collect();
    let unclear: Vec<_> =
        estate.crowds.iter().filter(|(_, it)| !stays(it) && it.moves.told().is_none()).map(|(id, _)| id).collect();
    let about = Place::new(TableId::Deployment, 0, "move_without_list");
    match estate.deployment.move_without_list.told() {
        Some(false) => (),
        Some(true) if staying.is_empty() => {
            for id in unclear {
                verdict.open(id.at("moves"));
            }
        }
        Some(true) => verdict.found(about, Values::new().with("crowds", staying)),
        None if staying.is_empty() && unclear.is_empty() => (),
        None => verdict.open(about),
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
    fn holds_with_a_list() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_somebody_must_stay() {
        finds(&RULE, &world().put("deployment", 0, "move_without_list", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "move_without_list"), "move_without_list");
    }
}
