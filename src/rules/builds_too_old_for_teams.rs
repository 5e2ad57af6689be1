//! Since the end of July 2022 users move to the cloud from certain builds only.

use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "builds-too-old-for-teams",
    number: "R-012",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::HYB)],
    says: Text {
        en: "Some servers do not have the build from which users can be moved to Teams.",
        pt: "Alguns servidores não têm a compilação a partir da qual se movem usuários ao Teams.",
        es: "Algunos servidores no tienen la compilación desde la que se mueven usuarios a Teams.",
        it: "Alcuni server non hanno la build da cui gli utenti si possono spostare in Teams.",
        ru: "На части серверов не та сборка, с которой пользователей можно переносить в Teams.",
    },
    because: Text {
        en: "The least are 5.0.8308.1182 of Lync Server 2013, 6.0.9319.619 of Skype for Business Server 2015 and 7.0.2046.385 of 2019. XMPP can be ended before; the moves cannot begin.",
        pt: "O mínimo é 5.0.8308.1182 no Lync Server 2013, 6.0.9319.619 no Skype for Business Server 2015 e 7.0.2046.385 no 2019. O XMPP pode ser encerrado antes; as mudanças não podem começar.",
        es: "El mínimo es 5.0.8308.1182 en Lync Server 2013, 6.0.9319.619 en Skype Empresarial Server 2015 y 7.0.2046.385 en 2019. XMPP puede terminarse antes; los traslados no pueden empezar.",
        it: "Il minimo è 5.0.8308.1182 per Lync Server 2013, 6.0.9319.619 per Skype for Business Server 2015 e 7.0.2046.385 per 2019. XMPP può terminare prima; gli spostamenti non possono cominciare.",
        ru: "Минимум: 5.0.8308.1182 у Lync Server 2013, 6.0.9319.619 у Skype для бизнеса Server 2015 и 7.0.2046.385 у 2019. Завершить XMPP можно раньше; начать перенос нельзя.",
    },
    remedy: Text {
        en: "Install the latest cumulative update on every server before the first user moves.",
        pt: "Instale a atualização cumulativa mais recente em cada servidor antes de mover o primeiro usuário.",
        es: "Instale la última actualización acumulativa en cada servidor antes de mover al primer usuario.",
        it: "Installi l'ultimo aggiornamento cumulativo su ogni server prima di spostare il primo utente.",
        ru: "До переноса первого пользователя установите последнее накопительное обновление на каждый сервер.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if estate.journey() != Some(Journey::RetireForTeams) {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "cloud_builds");
    match estate.deployment.cloud_builds.told() {
        Some(true) => (),
        Some(false) => verdict.found(about, Values::new()),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::of("retire-for-teams")
    }

    #[test]
    fn holds_with_the_builds() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_older_builds() {
        finds(&RULE, &world().put("deployment", 0, "cloud_builds", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "cloud_builds"), "cloud_builds");
    }
}
