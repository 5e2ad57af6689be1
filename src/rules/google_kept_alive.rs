//! The documented example for Google Talk turns keep-alive off.

use crate::estate::Estate;
use crate::rules::google_partner::is_google;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "google-kept-alive",
    number: "R-085",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::GTALK)],
    says: Text {
        en: "{partner} leads to Google Talk, and keep-alive is on.",
        pt: "{partner} leva ao Google Talk, e o keep-alive está ativado.",
        es: "{partner} lleva a Google Talk, y keep-alive está activado.",
        it: "{partner} porta a Google Talk, e keep-alive è attivo.",
        ru: "{partner} ведёт в Google Talk, и keep-alive включён.",
    },
    because: Text {
        en: "The documented example for Google Talk has it off; elsewhere it does no harm.",
        pt: "O exemplo documentado para o Google Talk o deixa desativado; nos demais casos não faz mal.",
        es: "El ejemplo documentado para Google Talk lo lleva desactivado; en los demás casos no hace daño.",
        it: "L'esempio documentato per Google Talk lo tiene disattivato; altrove non fa danni.",
        ru: "В документированном примере для Google Talk он выключен; в остальных случаях он не мешает.",
    },
    remedy: Text {
        en: "Set EnableKeepAlive to $false for {partner}, or give the partner up.",
        pt: "Defina EnableKeepAlive de {partner} como $false, ou abandone o parceiro.",
        es: "Establezca EnableKeepAlive en $false para {partner}, o abandone el socio.",
        it: "Imposti EnableKeepAlive su $false per {partner}, oppure escluda il partner.",
        ru: "Задайте для {partner} EnableKeepAlive $false или исключите партнёра.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners().filter(|(_, it)| is_google(estate, it)) {
        match partner.keep_alive.told() {
            Some(true) => {
                verdict.found(id.at("keep_alive"), Values::new().with("partner", estate.partner_name(id)));
            }
            Some(false) => (),
            None => verdict.open(id.at("keep_alive")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013().put("partner", 1, "name", "googlemail.com")
    }

    #[test]
    fn holds_with_keep_alive_off() {
        holds(&RULE, &world().put("partner", 1, "keep_alive", "no"));
    }

    #[test]
    fn found_with_keep_alive_on() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 1, "keep_alive"), "keep_alive");
    }
}
