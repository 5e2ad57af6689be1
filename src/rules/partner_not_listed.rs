//! Without partners there is no federation to carry over.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "partner-not-listed",
    number: "R-152",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "No XMPP partner is listed.",
        pt: "Nenhum parceiro XMPP está listado.",
        es: "No figura ningún socio XMPP.",
        it: "Nessun partner XMPP è elencato.",
        ru: "Не указан ни один партнёр XMPP.",
    },
    because: Text {
        en: "Partners are created and tested one by one, from this list.",
        pt: "Os parceiros são criados e testados um a um, a partir desta lista.",
        es: "Los socios se crean y se prueban uno por uno, a partir de esta lista.",
        it: "I partner vengono creati e provati uno per uno, da questo elenco.",
        ru: "Партнёры создаются и проверяются по одному, по этому списку.",
    },
    remedy: Text {
        en: "Add every XMPP partner, and mark those that you give up.",
        pt: "Adicione cada parceiro XMPP e marque os que serão abandonados.",
        es: "Agregue cada socio XMPP y marque los que abandone.",
        it: "Aggiunga ogni partner XMPP e segni quelli che abbandona.",
        ru: "Добавьте каждого партнёра XMPP и отметьте тех, от кого отказываетесь.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.has_steps()) {
        return verdict;
    }
    if estate.partners.is_empty() {
        verdict.open(Place::table(TableId::Partner));
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
        asks(&RULE, &world().drop_row("partner", 0).drop_row("partner", 1), "");
    }

    #[test]
    fn does_not_ask_on_other_journeys() {
        holds(&RULE, &world().drop_row("partner", 0).drop_row("partner", 1).put("deployment", 0, "to", "Teams"));
    }
}
