//! Without an Edge of the new product XMPP has no door to the outside.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "new-edge-not-listed",
    number: "R-151",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "No Edge pool of the new product is listed.",
        pt: "Nenhum pool de Borda do produto novo está listado.",
        es: "No figura ningún grupo perimetral del producto nuevo.",
        it: "Nessun pool di server perimetrali del nuovo prodotto è elencato.",
        ru: "Не указан ни один пул пограничных серверов нового продукта.",
    },
    because: Text {
        en: "XMPP goes through the new Edge: DNS, firewall and certificate need its name and address.",
        pt: "O XMPP passa pela nova Borda: DNS, firewall e certificado precisam de seu nome e endereço.",
        es: "XMPP pasa por el nuevo perimetral: DNS, firewall y certificado necesitan su nombre y su dirección.",
        it: "XMPP passa dal nuovo Edge: DNS, firewall e certificato hanno bisogno del suo nome e indirizzo.",
        ru: "XMPP идёт через новый пограничный сервер: DNS, межсетевому экрану и сертификату нужны его имя и адрес.",
    },
    remedy: Text {
        en: "Add the new Edge pool, even if it is only planned.",
        pt: "Adicione o novo pool de Borda, mesmo que esteja apenas planejado.",
        es: "Agregue el nuevo grupo perimetral, aunque solo esté planificado.",
        it: "Aggiunga il nuovo pool di server perimetrali, anche se è solo pianificato.",
        ru: "Добавьте новый пул пограничных серверов, даже если он только запланирован.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::leaves_gateway) {
        return verdict;
    }
    if estate.new_edges().next().is_none() {
        verdict.open(Place::table(TableId::Edge));
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
        asks(&RULE, &world().drop_row("edge", 1), "");
    }

    #[test]
    fn does_not_ask_on_other_journeys() {
        holds(&RULE, &World::keep_2013().drop_row("edge", 1));
    }
}
