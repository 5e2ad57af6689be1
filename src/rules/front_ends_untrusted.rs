//! An Edge of Office Communications Server talks only to the servers on its own list.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "front-ends-untrusted",
    number: "R-045",
    weight: Weight::Risks,
    moment: Moment::Always,
    sources: &[stated(&sources::AUTHEDGE)],
    says: Text {
        en: "Users live on {pool} already, and {edge} does not list its Front Ends on the Internal tab.",
        pt: "Já há usuários em {pool}, e {edge} não lista os Front-Ends dele na guia Interno.",
        es: "Ya hay usuarios en {pool}, y {edge} no incluye sus front-end en la ficha Interno.",
        it: "Ci sono già utenti su {pool}, e {edge} non elenca i suoi Front End nella scheda Interno.",
        ru: "На {pool} уже есть пользователи, а {edge} не содержит его серверы переднего плана на вкладке Internal.",
    },
    because: Text {
        en: "This Edge trusts only the servers that were entered by hand; others get neither A/V nor federated messages through it.",
        pt: "Essa Borda confia apenas nos servidores inseridos à mão; os outros não obtêm A/V nem mensagens federadas por ela.",
        es: "Este perimetral solo confía en los servidores introducidos a mano; los demás no obtienen por él ni A/V ni mensajes federados.",
        it: "Questo Edge considera attendibili solo i server inseriti a mano; gli altri non ottengono né A/V né messaggi federati attraverso di esso.",
        ru: "Этот сервер доверяет только внесённым вручную серверам; остальные не получают через него ни A/V, ни федеративных сообщений.",
    },
    remedy: Text {
        en: "Add every Front End, the pool and the Director to the Internal tab of the legacy Edge.",
        pt: "Adicione cada Front-End, o pool e o Diretor à guia Interno da Borda herdada.",
        es: "Agregue cada front-end, el grupo y el Director a la ficha Interno del perimetral heredado.",
        it: "Aggiunga ogni Front End, il pool e il Director alla scheda Interno dell'Edge legacy.",
        ru: "Внесите каждый сервер переднего плана, пул и директор на вкладку Internal старого пограничного сервера.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if estate.journey() != Some(Journey::OcsTo2013) {
        return verdict;
    }
    let Some((id, edge)) = estate.gateway_edge() else {
        return verdict;
    };
    if !state.has(Fact::LegacyPath(id)) || state.has(Fact::FrontEndsTrusted(id)) {
        return verdict;
    }
    for (pool, _) in estate.new_pools() {
        if !estate.crowds.iter().any(|(it, _)| state.home(it) == Some(pool)) {
            continue;
        }
        if edge.trusts_new_pool.told().is_none() {
            verdict.open(id.at("trusts_new_pool"));
            continue;
        }
        let values = Values::new().with("pool", estate.pool_name(pool)).with("edge", estate.edge_name(id));
        verdict.found(id.at("trusts_new_pool"), values);
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn moved() -> World {
        World::ocs_to_2013().put("crowd", 0, "pool", "#1")
    }

    #[test]
    fn holds_before_anybody_moves() {
        holds(&RULE, &World::ocs_to_2013());
    }

    #[test]
    fn found_when_users_moved_first() {
        finds(&RULE, &moved(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &moved().forget("edge", 0, "trusts_new_pool"), "trusts_new_pool");
    }
}
