//! A blank at either end of a name stops the move from Office Communications Server.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "blank-in-name",
    number: "R-025",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::MOVE)],
    says: Text {
        en: "Names of {crowd} that begin or end with a blank: {count}.",
        pt: "Nomes de {crowd} que começam ou terminam com espaço: {count}.",
        es: "Nombres de {crowd} que empiezan o terminan con un espacio: {count}.",
        it: "Nomi di {crowd} che iniziano o finiscono con uno spazio: {count}.",
        ru: "{crowd}: имена, которые начинаются или заканчиваются пробелом: {count}.",
    },
    because: Text {
        en: "Move-CsLegacyUser fails when the CN or the SAM account name begins or ends with a blank.",
        pt: "Move-CsLegacyUser falha quando o CN ou o nome de conta SAM começa ou termina com espaço.",
        es: "Move-CsLegacyUser falla cuando el CN o el nombre de cuenta SAM empieza o termina con un espacio.",
        it: "Move-CsLegacyUser non riesce quando il CN o il nome account SAM inizia o finisce con uno spazio.",
        ru: "Move-CsLegacyUser завершается ошибкой, если CN или имя учётной записи SAM начинается или заканчивается пробелом.",
    },
    remedy: Text {
        en: "Correct these names in Active Directory before the move.",
        pt: "Corrija esses nomes no Active Directory antes da mudança.",
        es: "Corrija estos nombres en Active Directory antes del cambio.",
        it: "Corregga questi nomi in Active Directory prima dello spostamento.",
        ru: "Исправьте эти имена в Active Directory до переноса.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if estate.journey() != Some(Journey::OcsTo2013) {
        return verdict;
    }
    for (id, crowd) in estate.crowds.iter() {
        // Whoever lives on the new pool does not move any more.
        if state.home(id).is_some_and(|home| estate.is_new_pool(home)) {
            continue;
        }
        match crowd.blank_names.told() {
            Some(0) => (),
            Some(count) => {
                let values = Values::new().with("crowd", estate.crowd_name(id)).with("count", *count);
                verdict.found(id.at("blank_names"), values);
            }
            None => verdict.open(id.at("blank_names")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013()
    }

    #[test]
    fn holds_with_clean_names() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_blanks_at_an_end() {
        finds(&RULE, &world().put("crowd", 1, "blank_names", "3"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("crowd", 1, "blank_names"), "blank_names");
    }
}
