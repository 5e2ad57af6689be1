//! XMPP federation is announced on port 5269 and on no other.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "srv-port-wrong",
    number: "R-101",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::DNS_X), stated(&sources::XGW_OCS), stated(&sources::XGW_L10)],
    says: Text {
        en: "The SRV record of {domain} names port {port} instead of 5269.",
        pt: "O registro SRV de {domain} indica a porta {port} em vez da 5269.",
        es: "El registro SRV de {domain} indica el puerto {port} en lugar del 5269.",
        it: "Il record SRV di {domain} indica la porta {port} invece della 5269.",
        ru: "Запись SRV домена {domain} указывает порт {port} вместо 5269.",
    },
    because: Text {
        en: "Gateway and proxy listen to partners on TCP 5269; another port, such as the one for clients, answers nobody.",
        pt: "O gateway e o proxy escutam os parceiros em TCP 5269; outra porta, como a de clientes, não responde a ninguém.",
        es: "La puerta de enlace y el proxy escuchan a los socios en TCP 5269; otro puerto, como el de clientes, no responde a nadie.",
        it: "Gateway e proxy ascoltano i partner su TCP 5269; un'altra porta, come quella dei client, non risponde a nessuno.",
        ru: "Шлюз и прокси-сервер принимают партнёров на TCP 5269; другой порт, например клиентский, никому не отвечает.",
    },
    remedy: Text {
        en: "Set the port of the record to 5269 in external DNS.",
        pt: "Defina a porta do registro como 5269 no DNS externo.",
        es: "Establezca el puerto del registro en 5269 en el DNS externo.",
        it: "Imposti la porta del record su 5269 nel DNS esterno.",
        ru: "Установите в записи порт 5269 во внешней DNS.",
    },
    check,
};

/// The port of XMPP federation.
const XMPP_PORT: u32 = 5269;

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for domain in estate.xmpp_domains() {
        for (id, srv) in estate.srvs_of(domain) {
            match srv.port.told() {
                Some(&XMPP_PORT) => (),
                Some(port) => {
                    // A port number is a name here: no language groups its digits.
                    let values = Values::new().with("domain", estate.domain_name(domain));
                    verdict.found(id.at("port"), values.with("port", port.to_string()));
                }
                None => verdict.open(id.at("port")),
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_port_5269() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_with_the_port_of_clients() {
        finds(&RULE, &World::keep_2015().put("srv", 0, "port", "5222"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("srv", 0, "port"), "port");
    }
}
