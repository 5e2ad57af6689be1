//! There is no in-place upgrade to Skype for Business Server 2019.

use crate::estate::choices::{Method, Target};
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "in-place-to-2019",
    number: "R-007",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::PROC), stated(&sources::DEPR_19)],
    says: Text {
        en: "An in-place upgrade to Skype for Business Server 2019 is planned.",
        pt: "Está prevista uma atualização no local para o Skype for Business Server 2019.",
        es: "Está prevista una actualización en contexto a Skype Empresarial Server 2019.",
        it: "È previsto un aggiornamento sul posto a Skype for Business Server 2019.",
        ru: "Запланировано обновление на месте до Skype для бизнеса Server 2019.",
    },
    because: Text {
        en: "There is no in-place upgrade to 2019: it needs servers of its own.",
        pt: "Não existe atualização no local para o 2019: ele precisa de servidores próprios.",
        es: "No existe actualización en contexto a 2019: necesita servidores propios.",
        it: "Non esiste un aggiornamento sul posto a 2019: servono server propri.",
        ru: "Обновления на месте до 2019 не существует: ему нужны собственные серверы.",
    },
    remedy: Text {
        en: "Choose the side-by-side method and plan new servers.",
        pt: "Escolha o método lado a lado e preveja servidores novos.",
        es: "Elija el método en paralelo y prevea servidores nuevos.",
        it: "Scelga il metodo affiancato e preveda server nuovi.",
        ru: "Выберите параллельный способ и запланируйте новые серверы.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.deployment.to.is(&Target::Sfb2019) {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "method");
    match estate.deployment.method.told() {
        Some(Method::InPlace) => verdict.found(about, Values::new()),
        Some(Method::SideBySide) => (),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015()
    }

    #[test]
    fn holds_side_by_side() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_in_place() {
        finds(&RULE, &world().put("deployment", 0, "method", "InPlace"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "method"), "method");
    }
}
