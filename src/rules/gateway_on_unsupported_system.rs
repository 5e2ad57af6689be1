//! The gateway of Office Communications Server is not supported on Windows Server 2008 R2.

use crate::estate::Estate;
use crate::estate::choices::GatewaySystem;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "gateway-on-unsupported-system",
    number: "R-062",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::OCS_GM2)],
    says: Text {
        en: "{gateway} runs on Windows Server 2008 R2.",
        pt: "{gateway} roda no Windows Server 2008 R2.",
        es: "{gateway} se ejecuta en Windows Server 2008 R2.",
        it: "{gateway} è in esecuzione su Windows Server 2008 R2.",
        ru: "{gateway} работает на Windows Server 2008 R2.",
    },
    because: Text {
        en: "Only the 64-bit Windows Server 2003 and Windows Server 2008 are named as platforms of the gateway.",
        pt: "Só o Windows Server 2003 de 64 bits e o Windows Server 2008 são citados como plataformas do gateway.",
        es: "Solo Windows Server 2003 de 64 bits y Windows Server 2008 se citan como plataformas de la puerta de enlace.",
        it: "Come piattaforme del gateway sono indicati solo Windows Server 2003 a 64 bit e Windows Server 2008.",
        ru: "Платформами шлюза названы только 64-разрядные Windows Server 2003 и Windows Server 2008.",
    },
    remedy: Text {
        en: "Leave the host as it is, change nothing on it, and remove it after the cutover.",
        pt: "Deixe o host como está, não altere nada nele e remova-o após a transferência.",
        es: "Deje el host como está, no cambie nada en él y retírelo después del cambio.",
        it: "Lasci l'host com'è, non vi modifichi nulla e lo rimuova dopo il passaggio.",
        ru: "Оставьте узел как есть, ничего на нём не меняйте и удалите его после переключения.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    for (id, gateway) in estate.gateways.iter() {
        match gateway.system.told() {
            Some(GatewaySystem::Server2008R2) => {
                verdict.found(id.at("system"), Values::new().with("gateway", estate.gateway_name(id)));
            }
            Some(_) => (),
            None => verdict.open(id.at("system")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_on_server_2008() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_on_server_2008_r2() {
        finds(&RULE, &World::lync2010_to_2013().put("gateway", 0, "system", "Server2008R2"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::lync2010_to_2013().forget("gateway", 0, "system"), "system");
    }
}
