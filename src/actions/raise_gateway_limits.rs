//! Raises the limits of the built-in XMPP gateway where partners ask for more connections than it was told to allow.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "raise-gateway-limits",
    number: "A-31",
    phase: Phase::Stage,
    sources: &[stated(&sources::PS_SET_CSXMPPGATEWAYCONFIGURATION), implied(&sources::PS_NEW_CSXMPPALLOWEDPARTNER)],
    title: Text {
        en: "Raise the limits of the XMPP gateway",
        pt: "Aumentar os limites do gateway XMPP",
        es: "Aumentar los límites de la puerta de enlace XMPP",
        it: "Aumentare i limiti del gateway XMPP",
        ru: "Увеличить ограничения шлюза XMPP",
    },
    purpose: Text {
        en: "The partners of this plan ask for more connections than the gateway allows.",
        pt: "Os parceiros deste plano pedem mais conexões do que o gateway permite.",
        es: "Los socios de este plan piden más conexiones de las que permite la puerta de enlace.",
        it: "I partner di questo piano chiedono più connessioni di quante il gateway ne consenta.",
        ru: "Партнёрам в этом плане нужно больше соединений, чем разрешает шлюз.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (5, 15),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Run("Set-CsXmppGatewayConfiguration -ConnectionLimit {total} -PartnerConnectionLimit {each}"),
        Line::Check {
            run: "Get-CsXmppGatewayConfiguration",
            expect: Text {
                en: "ConnectionLimit: {total}. PartnerConnectionLimit: {each}. Nothing else changed.",
                pt: "ConnectionLimit: {total}. PartnerConnectionLimit: {each}. Nada mais mudou.",
                es: "ConnectionLimit: {total}. PartnerConnectionLimit: {each}. Nada más cambió.",
                it: "ConnectionLimit: {total}. PartnerConnectionLimit: {each}. Nient'altro è cambiato.",
                ru: "ConnectionLimit: {total}. PartnerConnectionLimit: {each}. Остальное не изменилось.",
            },
        },
        Line::WayBackRun(
            "Set-CsXmppGatewayConfiguration -ConnectionLimit {old_total} -PartnerConnectionLimit {old_each}",
        ),
    ],
    offer,
};

/// The limits that partners ask for, and those that were told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    total: u32,
    each: u32,
    old_total: u32,
    old_each: u32,
}

/// What partners ask for, where it is more than the gateway was told to allow.
pub(super) fn asked(estate: &Estate) -> Option<Asked> {
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return None;
    }
    let told_total = estate.deployment.connection_limit.told().copied();
    let told_each = estate.deployment.partner_connection_limit.told().copied();
    let asks: Vec<_> = estate.kept_partners().filter_map(|(_, it)| it.connection_limit.told().copied()?).collect();
    let each = asks.iter().copied().max()?;
    let total = asks.iter().copied().fold(0, u32::saturating_add);
    let too_low = told_total.is_some_and(|it| it < total) || told_each.is_some_and(|it| it < each);
    // The cmdlet reference gives 1000 and 20 as the values of a gateway that nobody has changed.
    let (old_total, old_each) = (told_total.unwrap_or(1000), told_each.unwrap_or(20));
    too_low.then_some(Asked { total: total.max(old_total), each: each.max(old_each), old_total, old_each })
}

fn offer(estate: &Estate) -> Vec<Step> {
    let (Some(asked), Some((home, _))) = (asked(estate), estate.new_home()) else {
        return Vec::new();
    };
    vec![
        Step::of(&ACTION)
            .with("total", asked.total)
            .with("each", asked.each)
            .with("old_total", asked.old_total)
            .with("old_each", asked.old_each)
            .needs([Fact::PoolRunning(home)])
            .makes([Fact::LimitsSet]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::actions::{Facts, limits_needed};
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn nothing_is_offered_while_the_limits_are_enough() {
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
        let world = World::ocs_to_2013().put("partner", 0, "connection_limit", "20");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn a_partner_that_asks_for_more_raises_the_limit_for_each() {
        let world = World::ocs_to_2013().put("partner", 0, "connection_limit", "50");
        let steps = offered(&ACTION, &world.estate);
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].makes, Facts::from([Fact::LimitsSet]));
        assert_eq!(steps[0].values.get("each"), Some(&Value::Count(50)));
        assert_eq!(steps[0].values.get("total"), Some(&Value::Count(1000)));
        assert!(limits_needed(&world.estate));
    }

    #[test]
    fn partners_that_ask_for_more_together_raise_the_total() {
        let world = World::lync2010_to_2013()
            .put("deployment", 0, "connection_limit", "30")
            .put("partner", 0, "connection_limit", "20")
            .put("partner", 1, "connection_limit", "20");
        assert_eq!(offered(&ACTION, &world.estate)[0].values.get("total"), Some(&Value::Count(40)));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        let world = World::keep_2013().put("partner", 0, "connection_limit", "50");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }
}
