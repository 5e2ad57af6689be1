//! Which fields of a long row stand together.

use crate::estate::{Column, TableId};
use crate::text::Text;
use crate::ui::phrases;

/// A heading, and the ids of the fields below it.
type Group = (Text, &'static [&'static str]);

const DEPLOYMENT: &[Group] = &[
    (phrases::G_PATH, &["title", "from", "to", "xmpp", "method", "order", "srv_host", "staging"]),
    (
        phrases::G_WHEN,
        &[
            "today",
            "window_day",
            "window_start",
            "window_minutes",
            "time_zone",
            "work_days",
            "work_from",
            "work_until",
            "people_per_wave",
            "notice_days",
            "dns_days",
            "firewall_days",
            "certificate_days",
            "observe_days",
        ],
    ),
    (phrases::G_READY, &["people_told", "groups_held", "backups_taken", "replication_current", "test_users"]),
    (
        phrases::G_FEDERATION,
        &[
            "federation_allowed",
            "sip_federation_wanted",
            "sip_moves_to_new_edge",
            "hybrid",
            "shared_address_space",
            "tenant_lists_match",
        ],
    ),
    (
        phrases::G_SERVERS,
        &[
            "crosses_forests",
            "own_sql_instance",
            "store_product",
            "legacy_updated",
            "cloud_builds",
            "wmi_installed",
            "merge_published",
            "user_replication_seen",
            "antivirus_excluded",
        ],
    ),
    (
        phrases::G_PEOPLE,
        &[
            "move_tool",
            "move_with_force",
            "move_without_list",
            "users_without_home",
            "xmpp_policy",
            "policies_in_new_panel",
        ],
    ),
    (phrases::G_LIMITS, &["connection_limit", "partner_connection_limit"]),
];

const EDGE: &[Group] = &[
    (phrases::G_WHAT, &["name", "product", "site", "running", "kind", "servers", "next_hop"]),
    (phrases::G_NAMES, &["access_name", "conferencing_name", "media_name", "public_address"]),
    (
        phrases::G_FEDERATION,
        &[
            "sip_federation",
            "xmpp",
            "merged_as_federated",
            "trusts_new_pool",
            "access_running",
            "proxy_running",
            "setup_rerun",
            "replica_current",
        ],
    ),
    (phrases::G_NETWORK, &["open_in", "open_out", "balancing_inside", "balancing_outside", "balances_proxy_port"]),
    (
        phrases::G_CERTIFICATE,
        &[
            "certificate_names",
            "certificate_wildcard",
            "certificate_public",
            "certificate_expires",
            "certificate_exportable",
            "certificate_everywhere",
            "media_certificate_staged",
        ],
    ),
];

const PARTNER: &[Group] = &[
    (phrases::G_WHAT, &["name", "additional", "kind", "contact"]),
    (phrases::G_NEGOTIATION, &["tls", "sasl", "dialback", "keep_alive", "connection_limit", "proxy"]),
    (phrases::G_NOW, &["on_legacy", "on_new", "dropped", "has_srv", "domains_complete", "vendor_confirmed"]),
];

const POOL: &[Group] = &[
    (phrases::G_WHAT, &["name", "product", "role", "site", "servers"]),
    (
        phrases::G_NOW,
        &["running", "gateway_running", "reaches_edge", "retires", "watched", "holds_store", "paired_with"],
    ),
];

const CROWD: &[Group] = &[
    (phrases::G_WHAT, &["name", "pool", "domain", "users"]),
    (phrases::G_PEOPLE, &["needs_xmpp", "policy", "pilot", "moves", "released", "blank_names", "signed_in_again"]),
];

/// The fields of a table in groups; what no group names stands at the end, so that a new field is never lost.
pub fn groups(table: TableId) -> Vec<(Option<Text>, Vec<&'static Column>)> {
    let groups = match table {
        TableId::Deployment => DEPLOYMENT,
        TableId::Edge => EDGE,
        TableId::Partner => PARTNER,
        TableId::Pool => POOL,
        TableId::Crowd => CROWD,
        _ => &[],
    };
    let mut out: Vec<(Option<Text>, Vec<&'static Column>)> = groups
        .iter()
        .map(|(head, ids)| (Some(*head), ids.iter().filter_map(|it| table.column(it)).collect()))
        .collect();
    let rest: Vec<&'static Column> =
        table.columns().iter().filter(|it| !groups.iter().any(|(_, ids)| ids.contains(&it.id))).collect();
    if !rest.is_empty() {
        out.push(((!groups.is_empty()).then_some(phrases::G_MORE), rest));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_stands_in_one_group() {
        for table in TableId::ALL {
            let mut shown: Vec<_> = groups(table).into_iter().flat_map(|(_, it)| it).map(|it| it.id).collect();
            let mut columns: Vec<_> = table.columns().iter().map(|it| it.id).collect();
            shown.sort_unstable();
            columns.sort_unstable();
            assert_eq!(shown, columns, "{table:?}");
        }
    }
}
