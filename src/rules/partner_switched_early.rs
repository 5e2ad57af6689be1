//! A partner that is configured on the new side too early is lost to everybody who still depends on the legacy gateway.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "partner-switched-early",
    number: "R-021",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::SEED_1), stated(&sources::SEED_2)],
    says: Text {
        en: "{partner} is already an allowed partner, and {crowd} still live on the legacy pool {pool}.",
        pt: "{partner} já é parceiro permitido, e {crowd} ainda estão no pool herdado {pool}.",
        es: "{partner} ya es socio permitido, y {crowd} siguen en el grupo heredado {pool}.",
        it: "{partner} è già partner consentito, e {crowd} sono ancora sul pool legacy {pool}.",
        ru: "{partner} уже разрешённый партнёр, а {crowd} ещё на устаревшем пуле {pool}.",
    },
    because: Text {
        en: "The partner object is the switch: from the moment it exists, nobody reaches this partner through the legacy gateway.",
        pt: "O objeto de parceiro é a chave: desde que existe, ninguém alcança esse parceiro pelo gateway herdado.",
        es: "El objeto de socio es el interruptor: desde que existe, nadie llega a este socio por la puerta de enlace heredada.",
        it: "L'oggetto partner è l'interruttore: da quando esiste, nessuno raggiunge questo partner attraverso il gateway legacy.",
        ru: "Объект партнёра и есть переключатель: как только он создан, через устаревший шлюз этого партнёра никто не достигает.",
    },
    remedy: Text {
        en: "Remove the allowed partner until all users have moved, or finish the whole move in one window.",
        pt: "Remova o parceiro permitido até que todos os usuários tenham sido movidos, ou termine tudo em uma janela.",
        es: "Quite el socio permitido hasta que se hayan movido todos los usuarios, o termine todo en una ventana.",
        it: "Rimuova il partner consentito finché tutti gli utenti non sono spostati, o completi tutto in una sola finestra.",
        ru: "Удалите разрешённого партнёра, пока не перенесены все пользователи, или завершите весь переход в одном окне.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    // Where the crowds live is the same for every partner, and asked for only when one partner is switched.
    let mut homes: Option<Vec<_>> = None;
    for (id, partner) in estate.kept_partners() {
        if !state.on_new(id) {
            if partner.on_new.told().is_none() {
                verdict.open(id.at("on_new"));
            }
            continue;
        }
        let homes = homes.get_or_insert_with(|| {
            let at_home = estate.crowds.iter().filter_map(|(crowd, _)| {
                let home = state.home(crowd);
                if home.is_none() {
                    verdict.open(crowd.at("pool"));
                }
                Some((crowd, home.filter(|it| estate.is_old_pool(*it))?))
            });
            at_home.collect()
        });
        for (crowd, home) in homes.iter() {
            verdict.found_with(Place::new(TableId::Partner, id.0, "on_new"), || {
                Values::new()
                    .with("partner", estate.partner_name(id))
                    .with("crowd", estate.crowd_name(*crowd))
                    .with("pool", estate.pool_name(*home))
            });
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_while_the_partner_is_on_the_legacy_gateway_only() {
        holds(&RULE, &world().put("partner", 0, "on_new", "no"));
    }

    #[test]
    fn found_while_users_live_on_the_legacy_pool() {
        finds(&RULE, &world().put("partner", 0, "on_new", "yes"), 2);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "on_new"), "on_new");
    }
}
