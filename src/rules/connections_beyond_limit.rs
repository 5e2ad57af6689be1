//! Connections that partners are allowed must fit the limits of the gateway.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "connections-beyond-limit",
    number: "R-080",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::PS_SET_CSXMPPGATEWAYCONFIGURATION), stated(&sources::PS_NEW_CSXMPPALLOWEDPARTNER)],
    says: Text {
        en: "Connections granted to {partners}: {asked}. The gateway allows: {limit}.",
        pt: "Conexões concedidas a {partners}: {asked}. O gateway permite: {limit}.",
        es: "Conexiones concedidas a {partners}: {asked}. La puerta de enlace permite: {limit}.",
        it: "Connessioni concesse a {partners}: {asked}. Il gateway ne consente: {limit}.",
        ru: "Разрешено подключений для {partners}: {asked}. Шлюз допускает: {limit}.",
    },
    because: Text {
        en: "The gateway has one limit for all partners together and one for each; unless changed, they are 1000 and 20.",
        pt: "O gateway tem um limite para todos os parceiros juntos e um para cada um; se não alterados, são 1000 e 20.",
        es: "La puerta de enlace tiene un límite para todos los socios juntos y otro para cada uno; si no se cambian, son 1000 y 20.",
        it: "Il gateway ha un limite per tutti i partner insieme e uno per ciascuno; se non modificati, sono 1000 e 20.",
        ru: "У шлюза одно ограничение на всех партнёров вместе и одно на каждого; если их не меняли, это 1000 и 20.",
    },
    remedy: Text {
        en: "Raise ConnectionLimit or PartnerConnectionLimit with Set-CsXmppGatewayConfiguration, or lower ConnectionLimit of {partners}.",
        pt: "Aumente ConnectionLimit ou PartnerConnectionLimit com Set-CsXmppGatewayConfiguration, ou reduza ConnectionLimit de {partners}.",
        es: "Aumente ConnectionLimit o PartnerConnectionLimit con Set-CsXmppGatewayConfiguration, o reduzca ConnectionLimit de {partners}.",
        it: "Aumenti ConnectionLimit o PartnerConnectionLimit con Set-CsXmppGatewayConfiguration, oppure riduca ConnectionLimit di {partners}.",
        ru: "Увеличьте ConnectionLimit или PartnerConnectionLimit командой Set-CsXmppGatewayConfiguration либо уменьшите ConnectionLimit у {partners}.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) || estate.kept_partners().next().is_none() {
        return verdict;
    }
    let for_each = estate.deployment.partner_connection_limit.told().copied();
    if for_each.is_none() {
        verdict.open(DeploymentId(0).at("partner_connection_limit"));
    }
    // `None` as soon as one share is not known.
    let mut sum = Some(0_u32);
    for (id, partner) in estate.kept_partners() {
        let share = match partner.connection_limit.told() {
            // Without a limit of its own, the partner has the gateway's limit for each.
            Some(None) => for_each,
            Some(Some(own)) => {
                if let Some(limit) = for_each.filter(|it| own > it) {
                    let values = Values::new()
                        .with("partners", estate.partner_name(id))
                        .with("asked", *own)
                        .with("limit", limit);
                    verdict.found(id.at("connection_limit"), values);
                }
                Some(*own)
            }
            None => {
                verdict.open(id.at("connection_limit"));
                None
            }
        };
        sum = sum.zip(share).map(|(sum, share)| sum.saturating_add(share));
    }
    match (sum, estate.deployment.connection_limit.told()) {
        (Some(sum), Some(limit)) if sum > *limit => {
            let partners: Vec<_> = estate.kept_partners().map(|(id, _)| estate.partner_name(id)).collect();
            let values = Values::new().with("partners", partners).with("asked", sum).with("limit", *limit);
            verdict.found(DeploymentId(0).at("connection_limit"), values);
        }
        (_, Some(_)) => (),
        (_, None) => verdict.open(DeploymentId(0).at("connection_limit")),
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
    fn holds_within_the_limits() {
        holds(&RULE, &world().put("partner", 0, "connection_limit", "15"));
    }

    #[test]
    fn found_beyond_the_limit_for_each_partner_and_for_all() {
        finds(&RULE, &world().put("partner", 0, "connection_limit", "30"), 1);
        finds(&RULE, &world().put("deployment", 0, "connection_limit", "39"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "connection_limit"), "connection_limit");
    }
}
