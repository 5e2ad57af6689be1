//! Nothing imports the partners of the legacy gateway, so somebody must write them down.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "gateway-partners-unlisted",
    number: "R-063",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[implied(&sources::IMPORT)],
    says: Text {
        en: "Not all partners of {gateway} are listed.",
        pt: "Nem todos os parceiros de {gateway} estão listados.",
        es: "No figuran todos los socios de {gateway}.",
        it: "Non tutti i partner di {gateway} sono elencati.",
        ru: "Перечислены не все партнёры шлюза {gateway}.",
    },
    because: Text {
        en: "A partner that is not listed is not created on the new side, and loses its contacts in the window without anybody noticing.",
        pt: "Um parceiro que não está listado não é criado no lado novo e perde seus contatos na janela sem que ninguém perceba.",
        es: "Un socio que no figura no se crea en el lado nuevo y pierde sus contactos en la ventana sin que nadie lo note.",
        it: "Un partner non elencato non viene creato sul lato nuovo e perde i contatti nella finestra senza che nessuno se ne accorga.",
        ru: "Незаписанный партнёр не будет создан на новой стороне и незаметно потеряет контакты во время окна.",
    },
    remedy: Text {
        en: "Open the console of the gateway and copy every partner domain with its TLS, SASL and dialback settings into the table of partners.",
        pt: "Abra o console do gateway e copie cada domínio de parceiro, com TLS, SASL e dialback, para a tabela de parceiros.",
        es: "Abra la consola de la puerta de enlace y copie cada dominio de socio, con TLS, SASL y dialback, en la tabla de socios.",
        it: "Apra la console del gateway e copi ogni dominio partner, con TLS, SASL e dialback, nella tabella dei partner.",
        ru: "Откройте консоль шлюза и перенесите каждый домен партнёра с параметрами TLS, SASL и обратного вызова в таблицу партнёров.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    if estate.gateways.is_empty() {
        verdict.open(Place::table(TableId::Gateway));
    }
    for (id, gateway) in estate.gateways.iter() {
        match gateway.partners_listed.told() {
            Some(false) => {
                verdict.found(id.at("partners_listed"), Values::new().with("gateway", estate.gateway_name(id)));
            }
            // An empty list that is said to be complete is no list.
            Some(true) if estate.partners.is_empty() => verdict.open(Place::table(TableId::Partner)),
            Some(true) => (),
            None => verdict.open(id.at("partners_listed")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_a_complete_list() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_with_an_incomplete_list() {
        finds(&RULE, &World::lync2010_to_2013().put("gateway", 0, "partners_listed", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::lync2010_to_2013().forget("gateway", 0, "partners_listed"), "partners_listed");
    }

    #[test]
    fn asks_for_the_gateway_itself() {
        asks(&RULE, &World::lync2010_to_2013().drop_row("gateway", 0), "");
    }
}
