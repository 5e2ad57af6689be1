//! Every SIP domain with users who need XMPP must have its own SRV record.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "srv-missing",
    number: "R-100",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::DNS_X)],
    says: Text {
        en: "{domain} has users who need XMPP, and _xmpp-server._tcp.{domain} does not exist.",
        pt: "{domain} tem usuários que precisam de XMPP, e _xmpp-server._tcp.{domain} não existe.",
        es: "{domain} tiene usuarios que necesitan XMPP, y _xmpp-server._tcp.{domain} no existe.",
        it: "{domain} ha utenti che hanno bisogno di XMPP, e _xmpp-server._tcp.{domain} non esiste.",
        ru: "В домене {domain} есть пользователи, которым нужен XMPP, а записи _xmpp-server._tcp.{domain} нет.",
    },
    because: Text {
        en: "Partners find us by this record alone; with dialback they also need it to believe us, so nothing passes in either direction.",
        pt: "Os parceiros só nos encontram por esse registro; com dialback também precisam dele para nos aceitar, e nada passa em nenhum sentido.",
        es: "Los socios solo nos encuentran por este registro; con dialback también lo necesitan para aceptarnos, y no pasa nada en ningún sentido.",
        it: "I partner ci trovano solo con questo record; con il dialback ne hanno bisogno anche per accettarci, e non passa nulla in nessun senso.",
        ru: "Партнёры находят нас только по этой записи; при обратном вызове она нужна им и для проверки, поэтому ничего не проходит ни в одну сторону.",
    },
    remedy: Text {
        en: "Create the SRV record in external DNS, with port 5269 and the host name of the XMPP Edge as its target.",
        pt: "Crie o registro SRV no DNS externo, com a porta 5269 e o nome de host da Borda XMPP como destino.",
        es: "Cree el registro SRV en el DNS externo, con el puerto 5269 y el nombre de host del perimetral XMPP como destino.",
        it: "Crei il record SRV nel DNS esterno, con porta 5269 e il nome host dell'Edge XMPP come destinazione.",
        ru: "Создайте запись SRV во внешней DNS с портом 5269 и именем узла пограничного сервера XMPP в качестве цели.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    // On the way from the legacy gateway the plan itself writes the record, in the window.
    if journey.leaves_gateway() && !state.has(Fact::Verified) {
        return verdict;
    }
    for domain in estate.xmpp_domains() {
        let leads = state.srv_edge(domain).is_some() || state.has(Fact::SrvAtLegacy(domain));
        if leads || !estate.outside_srvs_of(domain).is_empty() {
            continue;
        }
        match estate.domains.get(domain).and_then(|it| it.has_srv.told()) {
            Some(true) => (),
            Some(false) => {
                verdict.found(domain.at("has_srv"), Values::new().with("domain", estate.domain_name(domain)));
            }
            None => verdict.open(domain.at("has_srv")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn no_record() -> World {
        World::keep_2015().drop_row("srv", 0)
    }

    #[test]
    fn holds_with_the_record() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_without_it() {
        finds(&RULE, &no_record().put("domain", 0, "has_srv", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &no_record().forget("domain", 0, "has_srv"), "has_srv");
    }

    #[test]
    fn holds_until_the_window_writes_it() {
        holds(&RULE, &World::lync2010_to_2013().drop_row("srv", 0).put("domain", 0, "has_srv", "no"));
    }
}
