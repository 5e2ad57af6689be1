//! Without users there is nobody to move and nobody to spare.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "users-not-listed",
    number: "R-153",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "No users are listed.",
        pt: "Nenhum usuário está listado.",
        es: "No figura ningún usuario.",
        it: "Nessun utente è elencato.",
        ru: "Не указаны пользователи.",
    },
    because: Text {
        en: "The plan has to know who needs XMPP and where these users live.",
        pt: "O plano precisa saber quem precisa de XMPP e onde esses usuários estão.",
        es: "El plan tiene que saber quién necesita XMPP y dónde están esos usuarios.",
        it: "Il piano deve sapere chi ha bisogno di XMPP e dove si trovano questi utenti.",
        ru: "Плану нужно знать, кому нужен XMPP и где находятся эти пользователи.",
    },
    remedy: Text {
        en: "Add the users in groups that are alike: same pool, same SIP domain, same need.",
        pt: "Adicione os usuários em conjuntos iguais: mesmo pool, mesmo domínio SIP, mesma necessidade.",
        es: "Agregue los usuarios en conjuntos iguales: mismo grupo de servidores, mismo dominio SIP, misma necesidad.",
        it: "Aggiunga gli utenti in insiemi uguali: stesso pool, stesso dominio SIP, stesso bisogno.",
        ru: "Добавьте пользователей однородными группами: один пул, один домен SIP, одна потребность.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.has_steps()) {
        return verdict;
    }
    if estate.crowds.is_empty() {
        verdict.open(Place::table(TableId::Crowd));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_when_listed() {
        holds(&RULE, &world());
    }

    #[test]
    fn asks_when_no_row_is_listed() {
        asks(&RULE, &world().drop_row("crowd", 0).drop_row("crowd", 1), "");
    }

    #[test]
    fn does_not_ask_on_other_journeys() {
        holds(&RULE, &world().drop_row("crowd", 0).drop_row("crowd", 1).put("deployment", 0, "to", "Teams"));
    }
}
