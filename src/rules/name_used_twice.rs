//! A new server that bears the name of an old one cannot stand beside it.

use std::collections::BTreeSet;

use crate::estate::journey::Journey;
use crate::estate::name::DnsName;
use crate::estate::said::Said;
use crate::estate::tables::{Edge, EdgeId, Pool, PoolId};
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "name-used-twice",
    number: "R-008",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SUPP_13)],
    says: Text {
        en: "The new side uses the name {name}, which a legacy server or pool already has.",
        pt: "O lado novo usa o nome {name}, que já pertence a um servidor ou pool herdado.",
        es: "El lado nuevo usa el nombre {name}, que ya tiene un servidor o grupo heredado.",
        it: "Il lato nuovo usa il nome {name}, che appartiene già a un server o pool legacy.",
        ru: "Новая сторона использует имя {name}, которое уже есть у устаревшего сервера или пула.",
    },
    because: Text {
        en: "Old and new stand side by side, so every name may exist only once.",
        pt: "O antigo e o novo ficam lado a lado; por isso cada nome só pode existir uma vez.",
        es: "Lo antiguo y lo nuevo coexisten, así que cada nombre solo puede existir una vez.",
        it: "Vecchio e nuovo stanno affiancati, quindi ogni nome può esistere una sola volta.",
        ru: "Старое и новое работают рядом, поэтому каждое имя может существовать только один раз.",
    },
    remedy: Text {
        en: "Give the new server or pool another name.",
        pt: "Dê outro nome ao servidor ou pool novo.",
        es: "Dé otro nombre al servidor o grupo nuevo.",
        it: "Dia un altro nome al nuovo server o pool.",
        ru: "Дайте новому серверу или пулу другое имя.",
    },
    check,
};

/// Where a name and the names of servers stand, and what was told there.
type Names<'a> = (Place, &'a Said<DnsName>, Place, &'a Said<BTreeSet<DnsName>>);

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    match (estate.journey(), estate.deployment.method.told()) {
        (Some(it), _) if it.leaves_gateway() || it.to_2019() || it == Journey::RetireForSubscription => (),
        (Some(Journey::Lync2013To2015), Some(_)) => (),
        (Some(Journey::Lync2013To2015), None) => {
            verdict.open(Place::new(TableId::Deployment, 0, "method"));
            return verdict;
        }
        _ => return verdict,
    }
    let old: Vec<_> = estate.old_pools().map(of_pool).chain(estate.old_edges().map(of_edge)).collect();
    let new: Vec<_> = estate.new_pools().map(of_pool).chain(estate.new_edges().map(of_edge)).collect();
    let taken: BTreeSet<&DnsName> = old
        .iter()
        .flat_map(|(_, name, _, servers)| name.told().into_iter().chain(servers.told().into_iter().flatten()))
        .collect();
    for (place, name, _, _) in &new {
        if let Some(name) = name.told().filter(|it| taken.contains(it)) {
            verdict.found(*place, Values::new().with("name", name.as_str()));
        }
    }
    for (_, name, place, servers) in &new {
        // The one server of a Standard Edition pool bears the pool's name: it was found above.
        let others = servers.told().into_iter().flatten().filter(|it| !name.is(*it));
        for server in others.filter(|it| taken.contains(it)) {
            verdict.found(*place, Values::new().with("name", server.as_str()));
        }
    }
    for (name_place, name, servers_place, servers) in old.iter().chain(&new) {
        if name.told().is_none() {
            verdict.open(*name_place);
        }
        if servers.told().is_none() {
            verdict.open(*servers_place);
        }
    }
    verdict
}

fn of_pool((id, pool): (PoolId, &Pool)) -> Names<'_> {
    (id.at("name"), &pool.name, id.at("servers"), &pool.servers)
}

fn of_edge((id, edge): (EdgeId, &Edge)) -> Names<'_> {
    (id.at("name"), &edge.name, id.at("servers"), &edge.servers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_with_names_of_its_own() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_a_new_server_bears_an_old_name() {
        let servers = "fe10a.corp.lindgren.example;fe13b.corp.lindgren.example";
        finds(&RULE, &world().put("pool", 1, "servers", servers), 1);
    }

    #[test]
    fn asks_when_the_new_servers_are_not_told() {
        asks(&RULE, &world().forget("edge", 1, "servers"), "servers");
    }
}
