//! A partner that dials back looks for our own SRV record.

use crate::estate::Estate;
use crate::estate::negotiation::{Answer, Row, ask};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "dialback-without-own-srv",
    number: "R-084",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[
        stated(&sources::XGW_OCS),
        stated(&sources::XGW_L10),
        stated(&sources::OCS_DIAL),
        implied(&sources::XEP_0220),
        stated(&sources::LAB),
    ],
    says: Text {
        en: "{partner} may dial back to {domain}, which has no SRV record for XMPP.",
        pt: "{partner} pode usar dialback para {domain}, que não tem registro SRV de XMPP.",
        es: "{partner} puede usar dialback hacia {domain}, que no tiene registro SRV de XMPP.",
        it: "{partner} può usare il dialback verso {domain}, che non ha un record SRV per XMPP.",
        ru: "{partner} может выполнять dialback к {domain}, у которого нет записи SRV для XMPP.",
    },
    because: Text {
        en: "In dialback the partner looks up _xmpp-server._tcp of our domain; where there is none, a stream is never authenticated.",
        pt: "No dialback, o parceiro consulta _xmpp-server._tcp do nosso domínio; se não existir, o fluxo nunca é autenticado.",
        es: "En el dialback, el socio consulta _xmpp-server._tcp de nuestro dominio; si no existe, la secuencia nunca se autentica.",
        it: "Nel dialback il partner cerca _xmpp-server._tcp del nostro dominio; se non esiste, il flusso non viene mai autenticato.",
        ru: "При dialback партнёр ищет _xmpp-server._tcp нашего домена; если записи нет, поток никогда не проходит проверку подлинности.",
    },
    remedy: Text {
        en: "Publish _xmpp-server._tcp for {domain} with port 5269, or agree with {partner} on SASL over TLS.",
        pt: "Publique _xmpp-server._tcp de {domain} com a porta 5269, ou combine SASL sobre TLS com {partner}.",
        es: "Publique _xmpp-server._tcp de {domain} con el puerto 5269, o acuerde con {partner} SASL sobre TLS.",
        it: "Pubblichi _xmpp-server._tcp di {domain} con la porta 5269, oppure concordi con {partner} SASL su TLS.",
        ru: "Опубликуйте _xmpp-server._tcp для {domain} с портом 5269 или согласуйте с {partner} SASL поверх TLS.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    // On the way off the old gateway the record is moved last, so it is missed only when all is said to work.
    if journey.leaves_gateway() && !state.has(Fact::Verified) {
        return verdict;
    }
    for id in estate.xmpp_domains() {
        let somewhere = state.srv_edge(id).is_some() || state.has(Fact::SrvAtLegacy(id));
        let has_srv = match estate.domains.get(id).and_then(|it| it.has_srv.told()) {
            _ if somewhere || !estate.srvs_of(id).is_empty() => Some(true),
            told => told.copied(),
        };
        if has_srv == Some(true) {
            continue;
        }
        for (partner_id, partner) in estate.kept_partners().filter(|(it, _)| state.on_new(*it)) {
            match (ask(partner_id, partner, Row::may_dial_back), has_srv) {
                (Answer::No, _) => (),
                (Answer::Yes, Some(_)) => {
                    let values = Values::new()
                        .with("partner", estate.partner_name(partner_id))
                        .with("domain", estate.domain_name(id));
                    verdict.found(id.at("has_srv"), values);
                }
                (Answer::Yes, None) => verdict.open(id.at("has_srv")),
                (Answer::Open(places), _) => places.into_iter().for_each(|it| verdict.open(it)),
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
        World::keep_2013()
    }

    #[test]
    fn holds_with_a_record() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_without_a_record_for_a_partner_that_dials_back() {
        finds(&RULE, &world().drop_row("srv", 0).put("domain", 0, "has_srv", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().drop_row("srv", 0).forget("domain", 0, "has_srv"), "has_srv");
    }

    #[test]
    fn holds_before_the_window() {
        holds(&RULE, &World::ocs_to_2013().drop_row("srv", 0).put("domain", 0, "has_srv", "no"));
    }
}
