//! A name that the SRV records are to give must lead straight to an address.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "access-name-unfit",
    number: "R-112",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::RFC_2782), implied(&sources::DNS_X)],
    says: Text {
        en: "The SRV records are to name {name}, the Access Edge name, and it is an alias or has no address.",
        pt: "Os registros SRV devem nomear {name}, o nome da Borda de Acesso, e ele é um alias ou não tem endereço.",
        es: "Los registros SRV deben nombrar {name}, el nombre del perimetral de acceso, y es un alias o no tiene dirección.",
        it: "I record SRV devono nominare {name}, il nome dell'Access Edge, che è un alias o non ha indirizzo.",
        ru: "Записи SRV должны указывать на {name}, имя Access Edge, а это псевдоним или имя без адреса.",
    },
    because: Text {
        en: "The target of an SRV record must be a host record; many servers follow nothing else.",
        pt: "O destino de um registro SRV precisa ser um registro de host; muitos servidores não seguem outra coisa.",
        es: "El destino de un registro SRV debe ser un registro de host; muchos servidores no siguen otra cosa.",
        it: "La destinazione di un record SRV deve essere un record host; molti server non seguono altro.",
        ru: "Целью записи SRV должна быть запись узла; многие серверы ничего другого не принимают.",
    },
    remedy: Text {
        en: "Make it a host record with an address, or let the SRV records name a host of their own.",
        pt: "Transforme-o em um registro de host com endereço, ou faça os registros SRV nomearem um host próprio.",
        es: "Conviértalo en un registro de host con dirección, o haga que los registros SRV nombren un host propio.",
        it: "Ne faccia un record host con un indirizzo, oppure faccia nominare ai record SRV un host proprio.",
        ru: "Сделайте его записью узла с адресом или укажите в записях SRV отдельный узел.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::leaves_gateway) || !estate.names_access_edge() {
        return verdict;
    }
    let Some((edge, row)) = estate.xmpp_edge() else {
        return verdict;
    };
    let Some(name) = row.access_name.told() else {
        verdict.open(edge.at("access_name"));
        return verdict;
    };
    if let Some((host, row)) = estate.host_named(name) {
        let nowhere = row.address.told().is_some_and(Option::is_none);
        if row.alias.yes() || nowhere {
            let about = host.at(if nowhere { "address" } else { "alias" });
            verdict.found(about, Values::new().with("name", name.to_string()));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn chosen() -> World {
        World::ocs_to_2013().put("deployment", 0, "srv_host", "AccessEdge")
    }

    #[test]
    fn holds_with_a_host_record() {
        holds(&RULE, &chosen());
    }

    #[test]
    fn found_when_the_name_is_an_alias() {
        let world = chosen().put("host", 9, "name", "sip.varga.example").put("host", 9, "alias", "yes");
        finds(&RULE, &world, 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &chosen().forget("edge", 1, "access_name"), "access_name");
    }

    #[test]
    fn holds_for_a_host_of_its_own() {
        let world = World::ocs_to_2013().put("host", 9, "name", "sip.varga.example").put("host", 9, "alias", "yes");
        holds(&RULE, &world);
    }
}
