//! No document says whether XMPP works with an address space that is shared with Microsoft 365.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "address-space-shared",
    number: "R-140",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[unverified(&sources::HYB), stated(&sources::O365_FED)],
    says: Text {
        en: "The SIP address space is shared with Microsoft 365, and XMPP federation goes on.",
        pt: "O espaço de endereços SIP é compartilhado com o Microsoft 365, e a federação XMPP continua.",
        es: "El espacio de direcciones SIP se comparte con Microsoft 365, y la federación XMPP continúa.",
        it: "Lo spazio di indirizzi SIP è condiviso con Microsoft 365, e la federazione XMPP continua.",
        ru: "Пространство адресов SIP общее с Microsoft 365, а федерация XMPP продолжается.",
    },
    because: Text {
        en: "No document says that XMPP works with a shared address space; users who are homed online have no XMPP in any case.",
        pt: "Nenhum documento diz que o XMPP funciona com um espaço compartilhado; quem está hospedado online não tem XMPP de qualquer forma.",
        es: "Ningún documento dice que XMPP funcione con un espacio compartido; quien está alojado en línea no tiene XMPP en ningún caso.",
        it: "Nessun documento dice che XMPP funzioni con uno spazio condiviso; chi è ospitato online non ha comunque XMPP.",
        ru: "Ни один документ не говорит, что XMPP работает с общим пространством адресов; у пользователей в облаке XMPP нет в любом случае.",
    },
    remedy: Text {
        en: "Try every partner with a user on your own servers, and tell users who are online that they have no XMPP.",
        pt: "Teste cada parceiro com um usuário em seus próprios servidores e avise os usuários online de que não têm XMPP.",
        es: "Pruebe cada socio con un usuario de sus propios servidores y avise a los usuarios en línea de que no tienen XMPP.",
        it: "Provi ogni partner con un utente sui propri server e avvisi gli utenti online che non hanno XMPP.",
        ru: "Проверьте каждого партнёра с пользователем на собственных серверах и предупредите облачных пользователей, что у них нет XMPP.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    // Without a hybrid there is nothing to share.
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) || estate.deployment.hybrid.no() {
        return verdict;
    }
    let place = DeploymentId(0).at("shared_address_space");
    match estate.deployment.shared_address_space.told() {
        Some(true) => verdict.found(place, Values::new()),
        Some(false) => (),
        None => verdict.open(place),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015().put("deployment", 0, "hybrid", "yes")
    }

    #[test]
    fn holds_with_an_address_space_of_its_own() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_a_shared_address_space() {
        finds(&RULE, &world().put("deployment", 0, "shared_address_space", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "shared_address_space"), "shared_address_space");
    }
}
