//! Nothing may be changed in a freeze, and a window is for changing things.

use crate::estate::name::Date;
use crate::estate::tables::DeploymentId;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "window-frozen",
    number: "R-160",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "The window of {day} lies in a freeze: {why}.",
        pt: "A janela de {day} cai num congelamento: {why}.",
        es: "La ventana del {day} cae en una congelación: {why}.",
        it: "La finestra del {day} cade in un blocco delle modifiche: {why}.",
        ru: "Окно {day} попадает на запрет изменений: {why}.",
    },
    because: Text {
        en: "Whoever declared the freeze will stop the work, at worst in the middle of the window.",
        pt: "Quem declarou o congelamento vai parar o trabalho, no pior caso no meio da janela.",
        es: "Quien declaró la congelación detendrá el trabajo, en el peor caso en mitad de la ventana.",
        it: "Chi ha dichiarato il blocco fermerà il lavoro, nel caso peggiore a metà finestra.",
        ru: "Тот, кто объявил запрет, остановит работы, в худшем случае посреди окна.",
    },
    remedy: Text {
        en: "Move the window, or have an exception approved before anybody is told of it.",
        pt: "Mude a janela de data, ou obtenha uma exceção antes de avisar qualquer pessoa.",
        es: "Cambie la ventana de fecha, o consiga una excepción antes de avisar a nadie.",
        it: "Sposti la finestra, oppure faccia approvare un'eccezione prima di avvisare chiunque.",
        ru: "Перенесите окно или согласуйте исключение до того, как кого-либо предупредите.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let mut windows: Vec<(Place, Option<Date>)> =
        vec![(DeploymentId(0).at("window_day"), estate.deployment.window_day.told().copied())];
    windows.extend(estate.windows.iter().map(|(id, it)| (id.at("day"), it.day.told().copied())));
    for (id, freeze) in estate.freezes.iter() {
        let (Some(from), Some(until)) = (freeze.from.told(), freeze.until.told()) else {
            let column = if freeze.from.told().is_none() { "from" } else { "until" };
            verdict.open(id.at(column));
            continue;
        };
        for (place, day) in &windows {
            match day {
                Some(day) if (from..=until).contains(&day) => {
                    let why = estate.name_of(TableId::Freeze, id.0);
                    verdict.found(*place, Values::new().with("day", day.to_string()).with("why", why));
                }
                Some(_) => (),
                None => verdict.open(*place),
            }
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

    fn frozen(from: &str, until: &str) -> World {
        world().put("freeze", 0, "name", "Year end").put("freeze", 0, "from", from).put("freeze", 0, "until", until)
    }

    #[test]
    fn holds_the_day_before_a_freeze() {
        holds(&RULE, &frozen("2026-12-06", "2027-01-06"));
        holds(&RULE, &world());
    }

    #[test]
    fn found_on_its_first_and_its_last_day() {
        finds(&RULE, &frozen("2026-12-05", "2027-01-06"), 1);
        finds(&RULE, &frozen("2026-11-20", "2026-12-05").put("window", 0, "day", "2026-11-21"), 2);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &frozen("2026-12-06", "2027-01-06").forget("freeze", 0, "until"), "until");
        asks(&RULE, &frozen("2026-12-06", "2027-01-06").forget("deployment", 0, "window_day"), "window_day");
    }
}
