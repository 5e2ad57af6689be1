//! The certificate of the legacy gateway must outlast the cutover and the days in which one may go back.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "gateway-certificate-expires",
    number: "R-066",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "The certificate of {gateway} expires on {date}, earlier than 30 days after the window.",
        pt: "O certificado de {gateway} expira em {date}, antes de 30 dias após a janela.",
        es: "El certificado de {gateway} caduca el {date}, antes de 30 días después de la ventana.",
        it: "Il certificato di {gateway} scade il {date}, prima di 30 giorni dopo la finestra.",
        ru: "Сертификат шлюза {gateway} истекает {date}, раньше чем через 30 дней после окна.",
    },
    because: Text {
        en: "With an expired certificate the legacy path breaks before the move is over, or the way back is closed.",
        pt: "Com o certificado expirado, o caminho herdado se rompe antes do fim da mudança, ou o caminho de volta se fecha.",
        es: "Con el certificado caducado, la ruta heredada se rompe antes de terminar el traslado, o se cierra la vuelta atrás.",
        it: "Con il certificato scaduto, il percorso legacy si interrompe prima della fine dello spostamento, o la via di ritorno si chiude.",
        ru: "С истёкшим сертификатом старый путь прервётся до конца перехода либо закроется путь назад.",
    },
    remedy: Text {
        en: "Renew the certificate, or move the window to an earlier day.",
        pt: "Renove o certificado ou antecipe a janela.",
        es: "Renueve el certificado o adelante la ventana.",
        it: "Rinnovi il certificato o anticipi la finestra.",
        ru: "Обновите сертификат или перенесите окно на более ранний день.",
    },
    check,
};

/// Days after the window in which the legacy gateway may still be needed. Our own choice.
const SPARE_DAYS: i32 = 30;

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    for (id, gateway) in estate.gateways.iter() {
        let Some(expires) = gateway.certificate_expires.told() else {
            verdict.open(id.at("certificate_expires"));
            continue;
        };
        let Some(window) = estate.deployment.window_day.told() else {
            verdict.open(Place::new(TableId::Deployment, 0, "window_day"));
            continue;
        };
        if expires.day_number() < window.day_number() + SPARE_DAYS {
            let values = Values::new().with("gateway", estate.gateway_name(id)).with("date", expires.to_string());
            verdict.found(id.at("certificate_expires"), values);
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_a_certificate_that_lasts() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_when_it_expires_soon_after_the_window() {
        finds(&RULE, &World::lync2010_to_2013().put("gateway", 0, "certificate_expires", "2026-12-20"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::lync2010_to_2013().forget("gateway", 0, "certificate_expires"), "certificate_expires");
    }
}
