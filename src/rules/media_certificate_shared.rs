//! Who stages the A/V certificate gives it a certificate of its own.

use crate::estate::Estate;
use crate::estate::choices::Product;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::start::serving_certificate;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "media-certificate-shared",
    number: "R-128",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::CERT_PLAN)],
    says: Text {
        en: "The next A/V certificate of {edge} is staged on its external certificate.",
        pt: "O próximo certificado A/V de {edge} é preparado no certificado externo.",
        es: "El próximo certificado A/V de {edge} se prepara en su certificado externo.",
        it: "Il prossimo certificato A/V di {edge} è preparato sul suo certificato esterno.",
        ru: "Следующий сертификат A/V для {edge} подготовлен на его внешнем сертификате.",
    },
    because: Text {
        en: "Staging is meant for a certificate that serves A/V authentication alone.",
        pt: "O preparo antecipado é destinado a um certificado que sirva somente à autenticação A/V.",
        es: "La preparación previa está pensada para un certificado que sirva solo a la autenticación A/V.",
        it: "La preparazione è pensata per un certificato che serva alla sola autenticazione A/V.",
        ru: "Подготовка заранее рассчитана на сертификат, который служит только проверке подлинности A/V.",
    },
    remedy: Text {
        en: "Use a separate certificate for A/V authentication.",
        pt: "Use um certificado separado para a autenticação A/V.",
        es: "Use un certificado separado para la autenticación A/V.",
        it: "Usi un certificato separato per l'autenticazione A/V.",
        ru: "Используйте отдельный сертификат для проверки подлинности A/V.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = serving_certificate(estate).filter(|(_, it)| it.product.is(&Product::Lync2013)) else {
        return verdict;
    };
    match edge.media_certificate_staged.told() {
        Some(true) => {
            verdict.found(id.at("media_certificate_staged"), Values::new().with("edge", estate.edge_name(id)));
        }
        // An Edge that is only planned has no certificate yet.
        None if !edge.running.no() => verdict.open(id.at("media_certificate_staged")),
        Some(false) | None => (),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013()
    }

    #[test]
    fn holds_when_nothing_is_staged() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_staged_on_the_same_certificate() {
        finds(&RULE, &world().put("edge", 0, "media_certificate_staged", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("edge", 0, "media_certificate_staged"), "media_certificate_staged");
    }
}
