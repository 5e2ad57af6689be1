//! Clients find their pool by a DNS record, and it must lead to the new pool before the old one goes.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "clients-sent-to-removed-pool",
    number: "R-109",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::DNSSRV)],
    says: Text {
        en: "_sipinternaltls._tcp.{domain} leads clients to {pool}, and that pool is gone.",
        pt: "_sipinternaltls._tcp.{domain} leva os clientes a {pool}, e esse pool foi removido.",
        es: "_sipinternaltls._tcp.{domain} lleva a los clientes a {pool}, y ese grupo ya no existe.",
        it: "_sipinternaltls._tcp.{domain} porta i client a {pool}, e quel pool è stato rimosso.",
        ru: "_sipinternaltls._tcp.{domain} ведёт клиентов на {pool}, а этот пул удалён.",
    },
    because: Text {
        en: "Clients without a stored server name cannot sign in until the record leads to a pool that exists.",
        pt: "Clientes sem um nome de servidor guardado não conseguem entrar até o registro levar a um pool existente.",
        es: "Los clientes sin un nombre de servidor guardado no pueden iniciar sesión hasta que el registro lleve a un grupo que exista.",
        it: "I client senza un nome di server memorizzato non accedono finché il record non porta a un pool esistente.",
        ru: "Клиенты без сохранённого имени сервера не смогут войти, пока запись не ведёт на существующий пул.",
    },
    remedy: Text {
        en: "Point the record at the new pool when all users have moved, and before the old pool is removed.",
        pt: "Aponte o registro para o pool novo quando todos os usuários tiverem sido movidos, e antes de remover o pool antigo.",
        es: "Apunte el registro al grupo nuevo cuando se hayan movido todos los usuarios y antes de retirar el grupo antiguo.",
        it: "Punti il record sul nuovo pool quando tutti gli utenti sono spostati, e prima di rimuovere il vecchio pool.",
        ru: "Направьте запись на новый пул, когда перенесены все пользователи, до удаления старого пула.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    for (pool, _) in estate.old_pools().filter(|(id, _)| state.has(Fact::PoolRemoved(*id))) {
        for (domain, row) in estate.domains.iter().filter(|(id, _)| !state.has(Fact::InternalSrvMoved(*id))) {
            match row.internal_target.told() {
                Some(target) if *target == pool => {
                    let values = Values::new().with("domain", estate.domain_name(domain));
                    verdict.found(domain.at("internal_target"), values.with("pool", estate.pool_name(pool)));
                }
                Some(_) => (),
                None => verdict.open(domain.at("internal_target")),
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::{DomainId, PoolId};
    use crate::rules::tests::{World, asks, finds, holds};

    fn removed() -> World {
        World::lync2010_to_2013().fact(Fact::PoolRemoved(PoolId(0)))
    }

    #[test]
    fn holds_once_clients_find_the_new_pool() {
        holds(&RULE, &removed().fact(Fact::InternalSrvMoved(DomainId(0))));
    }

    #[test]
    fn found_when_the_pool_goes_first() {
        finds(&RULE, &removed(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &removed().forget("domain", 0, "internal_target"), "internal_target");
    }
}
