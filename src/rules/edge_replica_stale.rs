//! An Edge acts on its own copy of the topology, and an old copy makes it act on the past.

use crate::estate::Estate;
use crate::estate::choices::Product;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "edge-replica-stale",
    number: "R-056",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::REPL)],
    says: Text {
        en: "The replica of the Central Management store on {edge} is not up to date.",
        pt: "A réplica do repositório de Gerenciamento Central em {edge} não está atualizada.",
        es: "La réplica del almacén de administración central en {edge} no está actualizada.",
        it: "La replica dell'archivio di gestione centrale su {edge} non è aggiornata.",
        ru: "Реплика центрального хранилища управления на {edge} неактуальна.",
    },
    because: Text {
        en: "What is published reaches this Edge late or not at all: it knows neither the new routes nor the partners.",
        pt: "O que é publicado chega tarde ou não chega a esta Borda: ela não conhece as rotas novas nem os parceiros.",
        es: "Lo que se publica llega tarde o no llega a este perimetral: no conoce las rutas nuevas ni los socios.",
        it: "Ciò che si pubblica arriva tardi o mai a questo Edge: non conosce né le nuove route né i partner.",
        ru: "Опубликованное доходит до этого сервера поздно или не доходит: он не знает ни новых маршрутов, ни партнёров.",
    },
    remedy: Text {
        en: "Check that its name resolves and that TCP 4443 to it is open, then start a replication and wait until the status is up to date.",
        pt: "Verifique se o nome dela resolve e se TCP 4443 até ela está aberta; depois inicie a replicação e espere o estado ficar atualizado.",
        es: "Compruebe que su nombre se resuelve y que TCP 4443 hacia él está abierto; después inicie la replicación y espere a que el estado esté actualizado.",
        it: "Verifichi che il suo nome si risolva e che TCP 4443 verso di esso sia aperta, poi avvii la replica e attenda che lo stato sia aggiornato.",
        ru: "Проверьте, что имя сервера разрешается и TCP 4443 к нему открыт, затем запустите репликацию и дождитесь актуального состояния.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    // Office Communications Server has no such replica, and an Edge that is only planned has none yet.
    let replicas = estate.edges.iter().filter(|(_, it)| !it.product.is(&Product::Ocs2007R2) && !it.running.no());
    for (id, edge) in replicas {
        match edge.replica_current.told() {
            Some(true) => (),
            Some(false) => {
                verdict.found(id.at("replica_current"), Values::new().with("edge", estate.edge_name(id)));
            }
            None => verdict.open(id.at("replica_current")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_when_up_to_date() {
        holds(&RULE, &World::keep_2013());
    }

    #[test]
    fn found_when_stale() {
        finds(&RULE, &World::keep_2013().put("edge", 0, "replica_current", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2013().forget("edge", 0, "replica_current"), "replica_current");
    }
}
