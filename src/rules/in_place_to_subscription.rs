//! Only 2019 is upgraded to Subscription Edition on its own servers.

use crate::estate::choices::{Method, Product, Target};
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "in-place-to-subscription",
    number: "R-005",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SE_BLOG), unverified(&sources::SE_NEWS)],
    says: Text {
        en: "An in-place upgrade from {product} to Subscription Edition is planned.",
        pt: "Está prevista uma atualização no local do {product} para a Subscription Edition.",
        es: "Está prevista una actualización en contexto de {product} a Subscription Edition.",
        it: "È previsto un aggiornamento sul posto da {product} a Subscription Edition.",
        ru: "Запланировано обновление на месте с {product} до Subscription Edition.",
    },
    because: Text {
        en: "Microsoft wrote that new servers are mandatory from 2015, and that only 2019 is upgraded in place. The press wrote of 2015 as well; Microsoft's own words are followed.",
        pt: "A Microsoft escreveu que a partir do 2015 servidores novos são obrigatórios e que só o 2019 é atualizado no local. A imprensa citou também o 2015; segue-se a própria Microsoft.",
        es: "Microsoft escribió que desde 2015 son obligatorios servidores nuevos y que solo 2019 se actualiza en contexto. La prensa mencionó también 2015; se sigue a la propia Microsoft.",
        it: "Microsoft ha scritto che da 2015 servono obbligatoriamente server nuovi e che solo 2019 si aggiorna sul posto. La stampa ha citato anche 2015; si segue la stessa Microsoft.",
        ru: "Microsoft писала, что с 2015 обязательны новые серверы и на месте обновляется только 2019. Пресса называла и 2015; здесь следуют словам самой Microsoft.",
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
    if !estate.deployment.to.is(&Target::SfbSe) {
        return verdict;
    }
    let Some(product) = estate.old_product().filter(|it| *it != Product::Sfb2019) else {
        return verdict;
    };
    let about = Place::new(TableId::Deployment, 0, "method");
    match estate.deployment.method.told() {
        Some(Method::InPlace) => verdict.found(about, Values::new().with("product", product)),
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
        World::keep_2015().put("deployment", 0, "to", "SfBSE")
    }

    #[test]
    fn holds_side_by_side_and_from_2019() {
        holds(&RULE, &world());
        let from_2019 = world().put("deployment", 0, "from", "SfB2019");
        holds(&RULE, &from_2019.put("deployment", 0, "method", "InPlace"));
    }

    #[test]
    fn found_in_place_from_2015() {
        finds(&RULE, &world().put("deployment", 0, "method", "InPlace"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "method"), "method");
    }
}
