//! Test-CsXmppIM needs somebody in whose name it writes.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "test-users-missing",
    number: "R-145",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::TESTX)],
    says: Text {
        en: "There are neither test users nor credentials for Test-CsXmppIM.",
        pt: "Não há usuários de teste nem credenciais para Test-CsXmppIM.",
        es: "No hay usuarios de prueba ni credenciales para Test-CsXmppIM.",
        it: "Non ci sono utenti di prova né credenziali per Test-CsXmppIM.",
        ru: "Для Test-CsXmppIM нет ни тестовых пользователей, ни учётных данных.",
    },
    because: Text {
        en: "Without a sender the test fails, although XMPP may work.",
        pt: "Sem um remetente, o teste falha, embora o XMPP possa funcionar.",
        es: "Sin un remitente la prueba falla, aunque XMPP puede funcionar.",
        it: "Senza un mittente la prova fallisce, anche se XMPP può funzionare.",
        ru: "Без отправителя проверка не проходит, хотя XMPP может работать.",
    },
    remedy: Text {
        en: "Define test users with New-CsHealthMonitoringConfiguration, or have the address and the credentials of a user ready.",
        pt: "Defina usuários de teste com New-CsHealthMonitoringConfiguration, ou tenha à mão o endereço e as credenciais de um usuário.",
        es: "Defina usuarios de prueba con New-CsHealthMonitoringConfiguration, o tenga a mano la dirección y las credenciales de un usuario.",
        it: "Definisca utenti di prova con New-CsHealthMonitoringConfiguration, oppure tenga pronti indirizzo e credenziali di un utente.",
        ru: "Задайте тестовых пользователей командой New-CsHealthMonitoringConfiguration или подготовьте адрес и учётные данные пользователя.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    let place = DeploymentId(0).at("test_users");
    match estate.deployment.test_users.told() {
        Some(true) => (),
        Some(false) => verdict.found(place, Values::new()),
        None => verdict.open(place),
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
    fn holds_with_test_users() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_without_test_users() {
        finds(&RULE, &world().put("deployment", 0, "test_users", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "test_users"), "test_users");
    }
}
