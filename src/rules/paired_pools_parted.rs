//! Two paired pools are upgraded one right after the other.

use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "paired-pools-parted",
    number: "R-031",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::UPG_15)],
    says: Text {
        en: "{pool} and its paired pool {other} cannot be upgraded one right after the other.",
        pt: "{pool} e seu pool emparelhado {other} não podem ser atualizados um logo após o outro.",
        es: "{pool} y su grupo emparejado {other} no pueden actualizarse uno justo después del otro.",
        it: "{pool} e il suo pool abbinato {other} non possono essere aggiornati uno subito dopo l'altro.",
        ru: "{pool} и его парный пул {other} нельзя обновить сразу один за другим.",
    },
    because: Text {
        en: "One of them holds the Central Management store and comes last, or is not upgraded at all. While the two run different versions, failing over between them may lose data. Do not unpair them for it.",
        pt: "Um deles mantém o repositório de Gerenciamento Central e vem por último, ou não é atualizado. Enquanto os dois têm versões diferentes, um failover entre eles pode perder dados. Não os desemparelhe por isso.",
        es: "Uno de ellos contiene el almacén de administración central y va el último, o no se actualiza. Mientras los dos tengan versiones distintas, una conmutación entre ellos puede perder datos. No los desempareje por ello.",
        it: "Uno dei due contiene l'archivio di gestione centrale e viene per ultimo, o non viene aggiornato. Finché i due hanno versioni diverse, un failover tra loro può perdere dati. Non li separi per questo.",
        ru: "Один из них содержит центральное хранилище управления и идёт последним либо не обновляется вовсе. Пока версии разные, переключение между ними может привести к потере данных. Разрывать пару из-за этого не нужно.",
    },
    remedy: Text {
        en: "Keep the time between the two as short as the Edge Servers allow, or move the store to a pool that has no pair.",
        pt: "Mantenha o tempo entre os dois tão curto quanto os Servidores de Borda permitirem, ou mova o repositório a um pool sem par.",
        es: "Deje entre ambos el menor tiempo que permitan los servidores perimetrales, o mueva el almacén a un grupo sin pareja.",
        it: "Tenga fra i due il tempo più breve che gli Edge Server consentono, o sposti l'archivio su un pool senza coppia.",
        ru: "Сократите промежуток между ними, насколько позволяют пограничные серверы, или перенесите хранилище на пул без пары.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::upgrades_in_place) || estate.upgradable().count() < 2 {
        return verdict;
    }
    let order = estate.upgrade_order();
    let place = |it| order.iter().position(|unit| *unit == crate::state::unit::Unit::Pool(it));
    for (id, pool) in estate.upgradable() {
        match pool.paired_with.told() {
            Some(Some(other)) => {
                let together = place(id).zip(place(*other)).is_some_and(|(one, two)| one.abs_diff(two) == 1);
                if !together {
                    let values = Values::new().with("pool", estate.pool_name(id));
                    verdict.found(id.at("paired_with"), values.with("other", estate.pool_name(*other)));
                }
            }
            Some(None) => (),
            None => verdict.open(id.at("paired_with")),
        }
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
    fn holds_where_pairs_stay_together() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_one_of_them_holds_the_store() {
        finds(&RULE, &world().put("pool", 0, "paired_with", "#1"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("pool", 0, "paired_with"), "paired_with");
    }
}
