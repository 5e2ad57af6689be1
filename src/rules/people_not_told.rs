//! XMPP is dark in the window, and people should know before.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "people-not-told",
    number: "R-142",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::FED_L10), stated(&sources::FED_OCS)],
    says: Text {
        en: "Users and partner administrators do not know of the window yet.",
        pt: "Usuários e administradores dos parceiros ainda não sabem da janela.",
        es: "Los usuarios y los administradores de los socios aún no conocen la ventana.",
        it: "Gli utenti e gli amministratori dei partner non sanno ancora della finestra.",
        ru: "Пользователи и администраторы партнёров ещё не знают об окне.",
    },
    because: Text {
        en: "XMPP does not work during the window, and a partner may have to change something on its side on the same day.",
        pt: "O XMPP não funciona durante a janela, e um parceiro pode ter de mudar algo do lado dele no mesmo dia.",
        es: "XMPP no funciona durante la ventana, y un socio puede tener que cambiar algo de su lado ese mismo día.",
        it: "Durante la finestra XMPP non funziona, e un partner può dover cambiare qualcosa dal suo lato lo stesso giorno.",
        ru: "Во время окна XMPP не работает, а партнёру, возможно, придётся в тот же день что-то изменить у себя.",
    },
    remedy: Text {
        en: "Announce day, hour and length of the window to users and to each partner.",
        pt: "Anuncie o dia, a hora e a duração da janela aos usuários e a cada parceiro.",
        es: "Anuncie el día, la hora y la duración de la ventana a los usuarios y a cada socio.",
        it: "Annunci giorno, ora e durata della finestra agli utenti e a ogni partner.",
        ru: "Сообщите день, час и длительность окна пользователям и каждому партнёру.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) || state.has(Fact::PeopleTold) {
        return verdict;
    }
    let place = DeploymentId(0).at("people_told");
    if estate.deployment.people_told.no() {
        verdict.found(place, Values::new());
    } else {
        verdict.open(place);
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013()
    }

    #[test]
    fn holds_when_everybody_knows() {
        holds(&RULE, &world().put("deployment", 0, "people_told", "yes"));
    }

    #[test]
    fn found_when_nobody_knows() {
        finds(&RULE, &world().put("deployment", 0, "people_told", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "people_told"), "people_told");
    }
}
