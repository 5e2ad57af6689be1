//! Saves what Lync Server 2013 and Skype for Business Server 2015 can export, XMPP partners included.

use crate::actions::take_backups::{
    ACCESS_EDGE, ALLOWED, CONFIGURATION, DATABASES, EDGE_CERTIFICATES, FILES_THERE, FOLDER, IMPACT, KEEP_SAFE,
    NOT_READABLE, NOTHING_CHANGED, POLICIES, PURPOSE, REPLICAS, SITES, TITLE, TOPOLOGY, USERS, step,
};
use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};

pub(super) const ACTION: Action = Action {
    id: "take-backups-xmpp",
    number: "A-02",
    phase: Phase::Prepare,
    sources: &[
        stated(&sources::PS_EXPORT_CSCONFIGURATION),
        stated(&sources::PS_GET_CSTOPOLOGY),
        stated(&sources::BACKUP),
        implied(&sources::SEED_3),
    ],
    title: TITLE,
    purpose: PURPOSE,
    who: &[Team::ServerAdmins, Team::DatabaseAdmins, Team::EdgeAdmins],
    tool: Tool::Shell,
    minutes: (60, 180),
    impact: IMPACT,
    lines: &[
        FOLDER,
        TOPOLOGY,
        CONFIGURATION,
        Line::Run("Get-CsXmppAllowedPartner | Export-Clixml -Path 'C:\\Cutover\\xmpp-partners.xml'"),
        Line::Run("Get-CsXmppGatewayConfiguration | Export-Clixml -Path 'C:\\Cutover\\xmpp-gateway.xml'"),
        POLICIES,
        ACCESS_EDGE,
        ALLOWED,
        SITES,
        REPLICAS,
        USERS,
        Line::RunEach {
            each: "pools",
            as_hole: "pool",
            run: "Export-CsUserData -PoolFqdn {pool} -FileName ('C:\\Cutover\\users-' + {pool} + '.zip')",
        },
        DATABASES,
        EDGE_CERTIFICATES,
        FILES_THERE,
        NOT_READABLE,
        NOTHING_CHANGED,
        KEEP_SAFE,
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.has_steps() && !it.leaves_gateway()) {
        return Vec::new();
    }
    let pools: Vec<_> = estate.old_pools().map(|(id, _)| estate.pool_name(id)).collect();
    vec![step(&ACTION, estate).with("pools", pools)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;
    use crate::state::fact::Fact;
    use crate::text::Value;

    #[test]
    fn partners_and_user_data_are_saved_where_the_gateway_is_built_in() {
        for world in [World::keep_2013(), World::keep_2015()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].makes, Facts::from([Fact::BackupsTaken]));
            assert!(matches!(steps[0].values.get("pools"), Some(Value::Names(it)) if it.len() == 1));
        }
    }

    #[test]
    fn nothing_is_offered_where_the_partners_are_on_the_legacy_gateway() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
    }
}
