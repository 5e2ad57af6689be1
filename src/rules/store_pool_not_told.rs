//! The pool of the Central Management store is upgraded last, so one has to be known as such.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "store-pool-not-told",
    number: "R-034",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::UPG_15)],
    says: Text {
        en: "Not exactly one pool is told to hold the Central Management store.",
        pt: "Não há exatamente um pool informado como detentor do repositório de Gerenciamento Central.",
        es: "No hay exactamente un grupo indicado como titular del almacén de administración central.",
        it: "Non è indicato esattamente un pool come titolare dell'archivio di gestione centrale.",
        ru: "Центральное хранилище управления указано не ровно у одного пула.",
    },
    because: Text {
        en: "Pools are upgraded first, then the Edge Servers, and the pool of the store last.",
        pt: "Primeiro se atualizam os pools, depois os Servidores de Borda e por último o pool do repositório.",
        es: "Primero se actualizan los grupos, después los servidores perimetrales y el último el grupo del almacén.",
        it: "Prima si aggiornano i pool, poi gli Edge Server e per ultimo il pool dell'archivio.",
        ru: "Сначала обновляют пулы, затем пограничные серверы, последним — пул с хранилищем.",
    },
    remedy: Text {
        en: "Ask Get-CsService -CentralManagement for it, and say so of that pool alone.",
        pt: "Consulte Get-CsService -CentralManagement e informe-o somente nesse pool.",
        es: "Consulte Get-CsService -CentralManagement e indíquelo solo en ese grupo.",
        it: "Interroghi Get-CsService -CentralManagement e lo indichi solo per quel pool.",
        ru: "Узнайте его через Get-CsService -CentralManagement и укажите только у этого пула.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::upgrades_in_place) || estate.old_pools().count() < 2 {
        return verdict;
    }
    let holders = estate.old_pools().filter(|(_, it)| it.holds_store.yes()).count();
    let open: Vec<_> = estate.old_pools().filter(|(_, it)| it.holds_store.told().is_none()).collect();
    match holders {
        1 => (),
        0 if !open.is_empty() => open.iter().for_each(|(id, _)| verdict.open(id.at("holds_store"))),
        _ => verdict.found(Place::table(TableId::Pool), Values::new()),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::of("upgrade-2013-to-2015")
    }

    #[test]
    fn holds_with_one() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_none_or_two() {
        finds(&RULE, &world().put("pool", 0, "holds_store", "no"), 1);
        finds(&RULE, &world().put("pool", 1, "holds_store", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("pool", 0, "holds_store"), "holds_store");
    }
}
