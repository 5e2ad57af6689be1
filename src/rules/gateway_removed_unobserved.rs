//! A gateway that is removed too early is missed by those who still look for it.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, judgement};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "gateway-removed-unobserved",
    number: "R-143",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[judgement(&sources::OWN), implied(&sources::SEED_1), implied(&sources::SEED_2)],
    says: Text {
        en: "{gateway} is gone before it was seen to be silent.",
        pt: "{gateway} foi removido antes que se confirmasse que está em silêncio.",
        es: "{gateway} se retiró antes de comprobar que está en silencio.",
        it: "{gateway} è stato rimosso prima di averne verificato il silenzio.",
        ru: "{gateway} удалён до того, как стало видно, что он молчит.",
    },
    because: Text {
        en: "Until the old TTL has run out, partners still look for it, and it is the only way back.",
        pt: "Até que o TTL antigo se esgote, os parceiros ainda o procuram, e ele é o único caminho de volta.",
        es: "Hasta que expire el TTL anterior, los socios aún lo buscan, y es el único camino de vuelta.",
        it: "Finché il vecchio TTL non è scaduto, i partner lo cercano ancora, ed è l'unica via di ritorno.",
        ru: "Пока не истёк прежний TTL, партнёры ещё ищут его, и это единственный путь назад.",
    },
    remedy: Text {
        en: "Keep {gateway} until the old TTL has run out and no session was seen on TCP 5269 for a week.",
        pt: "Mantenha {gateway} até que o TTL antigo se esgote e nenhuma sessão seja vista em TCP 5269 por uma semana.",
        es: "Conserve {gateway} hasta que expire el TTL anterior y no se vea ninguna sesión en TCP 5269 durante una semana.",
        it: "Mantenga {gateway} finché il vecchio TTL non è scaduto e per una settimana non si vede alcuna sessione su TCP 5269.",
        ru: "Не трогайте {gateway}, пока не истёк прежний TTL и неделю не было ни одного сеанса на TCP 5269.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) || state.has(Fact::Observed) {
        return verdict;
    }
    // Only a step can remove a gateway: one that is gone already is not in the estate. So there is nothing to ask.
    for (id, _) in estate.gateways.iter().filter(|(id, _)| state.has(Fact::GatewayRemoved(*id))) {
        verdict.found(id.at("running"), Values::new().with("gateway", estate.gateway_name(id)));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::GatewayId;
    use crate::rules::tests::{World, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_while_the_gateway_stands() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_it_is_removed_without_observation() {
        finds(&RULE, &world().fact(Fact::GatewayRemoved(GatewayId(0))), 1);
    }

    #[test]
    fn holds_after_observation() {
        holds(&RULE, &world().fact(Fact::Observed).fact(Fact::GatewayRemoved(GatewayId(0))));
    }
}
