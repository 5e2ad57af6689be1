//! The target of an SRV record must be a name that has an address itself.

use crate::estate::name::Address;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "srv-target-unresolvable",
    number: "R-102",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::DNS_X), stated(&sources::RFC_2782)],
    says: Text {
        en: "The SRV record of {domain} names {target}, which is not a host name with an address of its own.",
        pt: "O registro SRV de {domain} nomeia {target}, que não é um nome de host com endereço próprio.",
        es: "El registro SRV de {domain} nombra {target}, que no es un nombre de host con dirección propia.",
        it: "Il record SRV di {domain} nomina {target}, che non è un nome host con un indirizzo proprio.",
        ru: "Запись SRV домена {domain} указывает на {target}, а это не имя узла с собственным адресом.",
    },
    because: Text {
        en: "Partners ask for an A or AAAA record of the target. An alias, an address in place of a name, or a name without an address fails with some or all of them.",
        pt: "Os parceiros pedem um registro A ou AAAA do destino. Um alias, um endereço no lugar do nome ou um nome sem endereço falha com alguns ou com todos.",
        es: "Los socios piden un registro A o AAAA del destino. Un alias, una dirección en lugar del nombre o un nombre sin dirección falla con algunos o con todos.",
        it: "I partner chiedono un record A o AAAA della destinazione. Un alias, un indirizzo al posto del nome o un nome senza indirizzo fallisce con alcuni o con tutti.",
        ru: "Партнёры запрашивают запись A или AAAA цели. Псевдоним, адрес вместо имени или имя без адреса не сработает с частью партнёров или со всеми.",
    },
    remedy: Text {
        en: "Let the SRV record name a host that has an A or AAAA record, and no CNAME.",
        pt: "Faça o registro SRV nomear um host que tenha registro A ou AAAA, sem CNAME.",
        es: "Haga que el registro SRV nombre un host con registro A o AAAA, sin CNAME.",
        it: "Faccia nominare al record SRV un host che ha un record A o AAAA, senza CNAME.",
        ru: "Укажите в записи SRV узел с записью A или AAAA, без CNAME.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for domain in estate.xmpp_domains() {
        for (id, srv) in estate.outside_srvs_of(domain) {
            let Some(target) = srv.target.told() else {
                verdict.open(id.at("target"));
                continue;
            };
            let host = estate.host_named(target);
            let is_address = Address::parse(target.as_str()).is_ok();
            if is_address || host.is_some_and(|(_, it)| it.alias.yes() || it.address.is(&None)) {
                let values = Values::new().with("domain", estate.domain_name(domain));
                verdict.found(id.at("target"), values.with("target", target.to_string()));
                continue;
            }
            let Some((host, row)) = host else {
                verdict.open(Place::table(TableId::Host));
                continue;
            };
            if row.address.told().is_none() {
                verdict.open(host.at("address"));
            }
            if row.alias.told().is_none() {
                verdict.open(host.at("alias"));
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
    fn holds_with_a_host_record() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_when_the_target_is_an_alias() {
        finds(&RULE, &World::keep_2015().put("host", 0, "alias", "yes"), 1);
    }

    #[test]
    fn found_when_the_target_is_an_address() {
        finds(&RULE, &World::keep_2015().put("srv", 0, "target", "198.51.100.10"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("host", 0, "address"), "address");
    }
}
