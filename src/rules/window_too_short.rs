//! The window must be long enough for its steps and for the old records to run out.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::state::start::SHORT_TTL;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "window-too-short",
    number: "R-141",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "The window has {minutes} min, and the steps in it take up to {needed} min.",
        pt: "A janela tem {minutes} min, e as etapas dentro dela levam até {needed} min.",
        es: "La ventana tiene {minutes} min, y los pasos que contiene llevan hasta {needed} min.",
        it: "La finestra ha {minutes} min, e i passaggi al suo interno richiedono fino a {needed} min.",
        ru: "Окно длится {minutes} мин, а шаги в нём занимают до {needed} мин.",
    },
    because: Text {
        en: "This is our own estimate, on the long side: routes, setup, certificate, partners, DNS and the check of every partner.",
        pt: "É nossa própria estimativa, com folga: rotas, instalação, certificado, parceiros, DNS e verificação de cada parceiro.",
        es: "Es nuestra propia estimación, con holgura: rutas, instalación, certificado, socios, DNS y la comprobación de cada socio.",
        it: "È una nostra stima, con margine: route, installazione, certificato, partner, DNS e verifica di ogni partner.",
        ru: "Это наша собственная оценка с запасом: маршруты, установка, сертификат, партнёры, DNS и проверка каждого партнёра.",
    },
    remedy: Text {
        en: "Agree on a longer window, or rehearse the steps and plan with the times that you measured.",
        pt: "Combine uma janela mais longa, ou ensaie as etapas e planeje com os tempos medidos.",
        es: "Acuerde una ventana más larga, o ensaye los pasos y planifique con los tiempos medidos.",
        it: "Concordi una finestra più lunga, oppure provi i passaggi e pianifichi con i tempi misurati.",
        ru: "Согласуйте более длинное окно или отрепетируйте шаги и планируйте по измеренному времени.",
    },
    check,
};

/// Minutes that the window takes besides the old records: routes and two publications 60, replication and setup on each
/// server 75, certificate and restart 30, partners off and on 30, DNS 15, every partner tried both ways 30. Our own
/// estimate, on the long side.
const STEPS: u32 = 240;

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    // Beside 2019 nothing goes dark, and the length of a window decides nothing.
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    // The plan lowers the time to live before the window, so that no more than the short one is waited for.
    let needed = STEPS + SHORT_TTL.div_ceil(60);
    let place = DeploymentId(0).at("window_minutes");
    match estate.deployment.window_minutes.told() {
        Some(minutes) if *minutes < needed => {
            verdict.found(place, Values::new().with("minutes", *minutes).with("needed", needed));
        }
        Some(_) => (),
        None => verdict.open(place),
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
    fn holds_with_six_hours() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_two_hours() {
        finds(&RULE, &world().put("deployment", 0, "window_minutes", "120"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "window_minutes"), "window_minutes");
    }
}
