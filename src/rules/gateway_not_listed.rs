//! Without the legacy gateway nobody knows what is to be switched off.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "gateway-not-listed",
    number: "R-155",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "No legacy XMPP gateway is listed.",
        pt: "Nenhum gateway XMPP herdado está listado.",
        es: "No figura ninguna puerta de enlace XMPP heredada.",
        it: "Nessun gateway XMPP legacy è elencato.",
        ru: "Не указан устаревший шлюз XMPP.",
    },
    because: Text {
        en: "It carries the partners until the cutover, is the way back during the window, and is removed afterwards.",
        pt: "Ele atende os parceiros até a transferência, é o caminho de volta durante a janela e é removido depois.",
        es: "Atiende a los socios hasta el cambio, es el camino de vuelta durante la ventana y se retira después.",
        it: "Serve i partner fino al passaggio, è la via del ritorno durante la finestra e viene rimosso dopo.",
        ru: "Он обслуживает партнёров до переключения, служит путём назад во время окна и удаляется после него.",
    },
    remedy: Text {
        en: "Add the host of the gateway.",
        pt: "Adicione o host do gateway.",
        es: "Agregue el host de la puerta de enlace.",
        it: "Aggiunga l'host del gateway.",
        ru: "Добавьте узел шлюза.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::leaves_gateway) {
        return verdict;
    }
    if estate.gateways.is_empty() {
        verdict.open(Place::table(TableId::Gateway));
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
        asks(&RULE, &world().drop_row("gateway", 0), "");
    }

    #[test]
    fn does_not_ask_on_other_journeys() {
        holds(&RULE, &World::keep_2013());
    }
}
