//! Whoever moves to Lync Server 2013 falls under its policies at once, and needs federation to go on using the gateway.

use crate::estate::journey::Journey;
use crate::estate::look::Effective;
use crate::estate::{Estate, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "moved-user-loses-federation",
    number: "R-099",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::POLX), implied(&sources::XPOL_OCS)],
    says: Text {
        en: "Users lose federation as soon as they move, because the policy {policy} then counts for them: {crowd}.",
        pt: "Usuários perdem a federação assim que são movidos, pois a política {policy} passa a valer para eles: {crowd}.",
        es: "Los usuarios pierden la federación en cuanto se mueven, porque entonces rige para ellos la directiva {policy}: {crowd}.",
        it: "Gli utenti perdono la federazione appena spostati, perché da allora vale per loro il criterio {policy}: {crowd}.",
        ru: "Пользователи теряют федерацию сразу после переноса, потому что для них начинает действовать политика {policy}: {crowd}.",
    },
    because: Text {
        en: "The legacy gateway is reached by federation, and the XMPP policy can be granted only after the move.",
        pt: "O gateway herdado é alcançado pela federação, e a política XMPP só pode ser concedida depois da movimentação.",
        es: "A la puerta de enlace heredada se llega por federación, y la directiva XMPP solo puede otorgarse después del traslado.",
        it: "Il gateway legacy si raggiunge tramite federazione, e il criterio XMPP si può concedere solo dopo lo spostamento.",
        ru: "Устаревший шлюз доступен через федерацию, а политику XMPP можно назначить только после переноса.",
    },
    remedy: Text {
        en: "Set EnableFederationAccess to $true in {policy} before the first user moves.",
        pt: "Defina EnableFederationAccess como $true em {policy} antes de mover o primeiro usuário.",
        es: "Establezca EnableFederationAccess en $true en {policy} antes de mover al primer usuario.",
        it: "Imposti EnableFederationAccess su $true in {policy} prima di spostare il primo utente.",
        ru: "Задайте в {policy} EnableFederationAccess $true до переноса первого пользователя.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if estate.journey() != Some(Journey::OcsTo2013) {
        return verdict;
    }
    for (crowd, row) in estate.xmpp_crowds() {
        // That no policy was told to be granted, or none is listed, is asked by the rules of policies.
        let Effective::Policy(id) = estate.effective_policy(row) else {
            continue;
        };
        match estate.policies.get(id).and_then(|it| it.federation.told()) {
            Some(true) => (),
            Some(false) => {
                let values = Values::new().with("policy", estate.name_of(TableId::Policy, id.0));
                verdict.found(crowd.at("policy"), values.with("crowd", estate.crowd_name(crowd)));
            }
            None => verdict.open(id.at("federation")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_when_the_global_policy_allows_federation() {
        holds(&RULE, &World::ocs_to_2013());
    }

    #[test]
    fn found_when_the_global_policy_forbids_federation() {
        finds(&RULE, &World::ocs_to_2013().put("policy", 0, "federation", "no"), 2);
    }

    #[test]
    fn holds_on_the_way_from_2010_where_the_policy_counts_already() {
        holds(&RULE, &World::lync2010_to_2013().put("policy", 0, "federation", "no"));
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::ocs_to_2013().forget("policy", 0, "federation"), "federation");
    }
}
