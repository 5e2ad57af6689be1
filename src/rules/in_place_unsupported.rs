//! From Office Communications Server and Lync Server 2010, servers are never upgraded in place.

use crate::estate::choices::Method;
use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "in-place-unsupported",
    number: "R-149",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::SUPP_13), stated(&sources::PROC), implied(&sources::UPG_15)],
    says: Text {
        en: "An in-place upgrade from {product} is planned.",
        pt: "Está prevista uma atualização no local a partir do {product}.",
        es: "Está prevista una actualización en contexto desde {product}.",
        it: "È previsto un aggiornamento sul posto da {product}.",
        ru: "Запланировано обновление на месте с {product}.",
    },
    because: Text {
        en: "From this product one goes side by side only; only Lync Server 2013 is upgraded to Skype for Business Server 2015 on its own servers.",
        pt: "A partir deste produto só se vai lado a lado; apenas o Lync Server 2013 é atualizado para o Skype for Business Server 2015 nos próprios servidores.",
        es: "Desde este producto solo se va en paralelo; únicamente Lync Server 2013 se actualiza a Skype Empresarial Server 2015 en sus propios servidores.",
        it: "Da questo prodotto si passa solo in modo affiancato; solo Lync Server 2013 si aggiorna a Skype for Business Server 2015 sui propri server.",
        ru: "С этого продукта переходят только параллельно; на своих же серверах до Skype для бизнеса Server 2015 обновляют лишь Lync Server 2013.",
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
    let Some(product) = estate.old_product().filter(|_| estate.journey().is_some_and(Journey::leaves_gateway)) else {
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

    #[test]
    fn holds_side_by_side() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_in_place() {
        finds(&RULE, &World::ocs_to_2013().put("deployment", 0, "method", "InPlace"), 1);
        finds(&RULE, &World::of("lync-2010-to-2015").put("deployment", 0, "method", "InPlace"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::lync2010_to_2013().forget("deployment", 0, "method"), "method");
    }
}
