//! An allowed partner counts for all SIP domains, so they cannot be cut over one by one.

use crate::estate::Estate;
use crate::estate::choices::Staging;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, unverified};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "domains-in-stages",
    number: "R-087",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[
        unverified(&sources::SEED_1),
        unverified(&sources::SEED_2),
        implied(&sources::PS_NEW_CSXMPPALLOWEDPARTNER),
    ],
    says: Text {
        en: "The SIP domains are to be cut over one by one.",
        pt: "Os domínios SIP devem ser transferidos um por um.",
        es: "Los dominios SIP se van a cambiar uno por uno.",
        it: "I domini SIP devono passare uno alla volta.",
        ru: "Домены SIP предполагается переключать по одному.",
    },
    because: Text {
        en: "An allowed partner counts for the whole organisation: once it exists, outbound messages of all SIP domains take the new way.",
        pt: "Um parceiro permitido vale para toda a organização: desde que existe, as mensagens de saída de todos os domínios SIP seguem o novo caminho.",
        es: "Un socio permitido vale para toda la organización: desde que existe, los mensajes salientes de todos los dominios SIP toman el nuevo camino.",
        it: "Un partner consentito vale per tutta l'organizzazione: da quando esiste, i messaggi in uscita di tutti i domini SIP prendono la nuova strada.",
        ru: "Разрешённый партнёр действует для всей организации: как только он создан, исходящие сообщения всех доменов SIP идут новым путём.",
    },
    remedy: Text {
        en: "Cut all SIP domains over in one window.",
        pt: "Transfira todos os domínios SIP em uma única janela.",
        es: "Cambie todos los dominios SIP en una sola ventana.",
        it: "Faccia passare tutti i domini SIP in una sola finestra.",
        ru: "Переключите все домены SIP в одном окне.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    // A single domain with users who need XMPP is always everything at once.
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) || estate.xmpp_domains().len() < 2 {
        return verdict;
    }
    match estate.deployment.staging.told() {
        Some(Staging::ByDomain) => verdict.found(DeploymentId(0).at("staging"), Values::new()),
        Some(Staging::AllAtOnce | Staging::ByPartner) => (),
        None => verdict.open(DeploymentId(0).at("staging")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013().put("domain", 1, "name", "lindgren-lines.example").put("crowd", 1, "domain", "#1")
    }

    #[test]
    fn holds_with_everything_in_one_window() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_domains_one_by_one() {
        finds(&RULE, &world().put("deployment", 0, "staging", "ByDomain"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "staging"), "staging");
    }
}
