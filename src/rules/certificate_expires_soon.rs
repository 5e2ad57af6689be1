//! A certificate that ends soon after the window ends the new federation with it.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::state::start::serving_certificate;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "certificate-expires-soon",
    number: "R-124",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "The external certificate of {edge} expires on {date}, before 30 days have passed since the window.",
        pt: "O certificado externo de {edge} expira em {date}, antes de se passarem 30 dias da janela.",
        es: "El certificado externo de {edge} caduca el {date}, antes de que pasen 30 días desde la ventana.",
        it: "Il certificato esterno di {edge} scade il {date}, prima che siano passati 30 giorni dalla finestra.",
        ru: "Срок внешнего сертификата {edge} истекает {date}, раньше чем через 30 дней после окна.",
    },
    because: Text {
        en: "An expired certificate ends XMPP and everything else that comes from outside.",
        pt: "Um certificado expirado encerra o XMPP e tudo o mais que vem de fora.",
        es: "Un certificado caducado corta XMPP y todo lo demás que llega de fuera.",
        it: "Un certificato scaduto interrompe XMPP e tutto ciò che arriva dall'esterno.",
        ru: "Просроченный сертификат обрывает XMPP и всё остальное, что приходит извне.",
    },
    remedy: Text {
        en: "Renew the certificate before the window.",
        pt: "Renove o certificado antes da janela.",
        es: "Renueve el certificado antes de la ventana.",
        it: "Rinnovi il certificato prima della finestra.",
        ru: "Обновите сертификат до окна.",
    },
    check,
};

/// For so many days after the window the certificate has to last.
const DAYS: i32 = 30;

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some((id, edge)) = serving_certificate(estate) else {
        return verdict;
    };
    match (edge.certificate_expires.told(), estate.deployment.window_day.told()) {
        (Some(last), Some(window)) if last.day_number() < window.day_number() + DAYS => {
            let values = Values::new().with("edge", estate.edge_name(id)).with("date", last.to_string());
            verdict.found(id.at("certificate_expires"), values);
        }
        (Some(_), Some(_)) => (),
        (Some(_), None) => verdict.open(Place::new(TableId::Deployment, 0, "window_day")),
        // An Edge that is only planned has no certificate yet.
        (None, _) if !edge.running.no() => verdict.open(id.at("certificate_expires")),
        (None, _) => (),
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
    fn holds_when_it_lasts_thirty_days_more() {
        holds(&RULE, &world().put("edge", 0, "certificate_expires", "2027-01-11"));
    }

    #[test]
    fn found_when_it_ends_a_day_sooner() {
        finds(&RULE, &world().put("edge", 0, "certificate_expires", "2027-01-10"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("edge", 0, "certificate_expires"), "certificate_expires");
    }
}
