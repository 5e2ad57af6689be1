//! The Edge finds a partner by its SRV record, or by a proxy that was set.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "partner-without-srv",
    number: "R-083",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[implied(&sources::OCS_DIAL), unverified(&sources::PS_NEW_CSXMPPALLOWEDPARTNER)],
    says: Text {
        en: "{partner} publishes no _xmpp-server._tcp record, and no ProxyFqdn is set for it.",
        pt: "{partner} não publica registro _xmpp-server._tcp, e nenhum ProxyFqdn está definido para ele.",
        es: "{partner} no publica ningún registro _xmpp-server._tcp, y no tiene ProxyFqdn definido.",
        it: "{partner} non pubblica alcun record _xmpp-server._tcp, e per esso non è impostato ProxyFqdn.",
        ru: "{partner} не публикует запись _xmpp-server._tcp, и ProxyFqdn для него не задан.",
    },
    because: Text {
        en: "Without the record and without a proxy, outbound messages have no destination.",
        pt: "Sem o registro e sem proxy, as mensagens de saída não têm destino.",
        es: "Sin el registro y sin proxy, los mensajes salientes no tienen destino.",
        it: "Senza il record e senza proxy, i messaggi in uscita non hanno destinazione.",
        ru: "Без записи и без прокси-сервера исходящим сообщениям некуда идти.",
    },
    remedy: Text {
        en: "Ask {partner} to publish the record, or set ProxyFqdn to the name of its server and test it.",
        pt: "Peça a {partner} que publique o registro, ou defina ProxyFqdn com o nome do servidor deles e teste.",
        es: "Pida a {partner} que publique el registro, o ponga en ProxyFqdn el nombre de su servidor y pruébelo.",
        it: "Chieda a {partner} di pubblicare il record, oppure imposti ProxyFqdn sul nome del suo server e lo provi.",
        ru: "Попросите {partner} опубликовать запись или задайте в ProxyFqdn имя его сервера и проверьте.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        match (partner.has_srv.told(), partner.proxy.told()) {
            (Some(true), _) | (_, Some(Some(_))) => (),
            (Some(false), Some(None)) => {
                verdict.found(id.at("has_srv"), Values::new().with("partner", estate.partner_name(id)));
            }
            (Some(false), None) => verdict.open(id.at("proxy")),
            (None, _) => verdict.open(id.at("has_srv")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013()
    }

    #[test]
    fn holds_with_a_record_or_a_proxy() {
        holds(&RULE, &world());
        holds(
            &RULE,
            &world().put("partner", 0, "has_srv", "no").put("partner", 0, "proxy", "xmpp.grid-operator.example"),
        );
    }

    #[test]
    fn found_without_either() {
        finds(&RULE, &world().put("partner", 0, "has_srv", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "has_srv"), "has_srv");
    }
}
