//! Office Communications Server 2007 R2 with its XMPP gateway: the longest way that is planned.

use crate::estate::TableId::{Allowed, Crowd, Deployment, Domain, Edge, Gateway, Host, Partner, Policy, Pool, Site, Srv};
use crate::paths::examples::Example;
use crate::text::Text;

pub(super) static EXAMPLE: Example = Example {
    id: "ocs-to-2013",
    says: Text {
        en: "Varga Instruments: 1 Office Communications Server pool with its gateway, 1 partner, 260 users.",
        pt: "Varga Instruments: 1 pool do Office Communications Server com seu gateway, 1 parceiro, 260 usuários.",
        es: "Varga Instruments: 1 grupo de Office Communications Server con su puerta de enlace, 1 socio, 260 usuarios.",
        it: "Varga Instruments: 1 pool Office Communications Server con il suo gateway, 1 partner, 260 utenti.",
        ru: "Varga Instruments: 1 пул Office Communications Server со шлюзом, 1 партнёр, 260 пользователей.",
    },
    rows: &[
        (Deployment, 0, &[
            ("title", "Varga Instruments"), ("from", "OCS2007R2"), ("to", "Lync2013"), ("xmpp", "Keep"), ("method", "SideBySide"),
            ("order", "UsersFirst"), ("staging", "AllAtOnce"), ("today", "2026-11-02"), ("window_day", "2026-12-05"), ("window_minutes", "360"),
            ("people_told", "no"), ("groups_held", "yes"), ("backups_taken", "no"), ("replication_current", "yes"),
            ("federation_allowed", "yes"), ("sip_federation_wanted", "yes"), ("hybrid", "no"), ("shared_address_space", "no"),
            ("crosses_forests", "no"), ("own_sql_instance", "yes"), ("legacy_updated", "yes"), ("user_replication_seen", "yes"),
            ("move_tool", "NewShell"), ("move_with_force", "no"), ("move_without_list", "no"), ("users_without_home", "0"),
            ("xmpp_policy", "XmppUsers"), ("connection_limit", "1000"), ("partner_connection_limit", "20"),
            ("store_product", "Lync2013"), ("wmi_installed", "no"), ("merge_published", "no"), ("antivirus_excluded", "yes"), ("test_users", "yes"),
        ]),
        (Domain, 0, &[("name", "varga.example"), ("is_default", "yes"), ("has_srv", "yes"), ("internal_target", "#0")]),
        (Site, 0, &[("name", "Budapest"), ("kind", "Central"), ("sip_route", "-"), ("xmpp_route", "-")]),
        (Pool, 0, &[
            ("name", "ocspool.corp.varga.example"), ("product", "OCS2007R2"), ("role", "FrontEnd"), ("running", "yes"),
            ("servers", "ocsfea.corp.varga.example;ocsfeb.corp.varga.example"), ("retires", "yes"), ("watched", "no"),
        ]),
        (Pool, 1, &[
            ("name", "pool13.corp.varga.example"), ("product", "Lync2013"), ("role", "FrontEnd"), ("site", "#0"), ("running", "no"),
            ("servers", "fe13a.corp.varga.example;fe13b.corp.varga.example"), ("gateway_running", "no"), ("reaches_edge", "no"),
            ("retires", "no"), ("watched", "no"),
        ]),
        (Edge, 0, &[
            ("name", "ocsedge.dmz.varga.example"), ("product", "OCS2007R2"), ("running", "yes"), ("kind", "Single"),
            ("servers", "ocsedge.dmz.varga.example"), ("access_name", "sip.varga.example"), ("conferencing_name", "webcon.varga.example"),
            ("media_name", "av.varga.example"), ("public_address", "198.51.100.10"), ("next_hop", "#0"), ("sip_federation", "yes"),
            ("xmpp", "no"), ("balancing_inside", "None"), ("balancing_outside", "None"), ("access_running", "yes"), ("replica_current", "yes"),
            ("certificate_names", "sip.varga.example;webcon.varga.example"), ("certificate_wildcard", "no"), ("certificate_public", "yes"),
            ("certificate_expires", "2027-08-30"), ("certificate_exportable", "yes"), ("certificate_everywhere", "yes"), ("merged_as_federated", "yes"), ("trusts_new_pool", "no"),
        ]),
        (Edge, 1, &[
            ("name", "edge13.dmz.varga.example"), ("product", "Lync2013"), ("site", "#0"), ("running", "no"), ("kind", "Single"),
            ("servers", "edge13.dmz.varga.example"), ("access_name", "sip.varga.example"), ("conferencing_name", "webcon.varga.example"),
            ("media_name", "av.varga.example"), ("public_address", "198.51.100.20"), ("next_hop", "#1"), ("sip_federation", "no"),
            ("xmpp", "no"), ("balancing_inside", "None"), ("balancing_outside", "None"), ("balances_proxy_port", "no"),
            ("access_running", "no"), ("proxy_running", "no"), ("setup_rerun", "no"), ("replica_current", "yes"),
            ("open_in", "no"), ("open_out", "no"), ("media_certificate_staged", "no"),
        ]),
        (Gateway, 0, &[
            ("name", "xmppgw.varga.example"), ("edge", "#0"), ("system", "Server2008"), ("public_address", "198.51.100.15"),
            ("running", "yes"), ("certificate_expires", "2027-05-12"), ("hotfix", "yes"), ("partners_listed", "yes"),
        ]),
        (Partner, 0, &[
            ("name", "metrology.example"), ("additional", "pilots.metrology.example"), ("kind", "Federated"), ("tls", "Required"),
            ("sasl", "Required"), ("dialback", "no"), ("keep_alive", "yes"), ("connection_limit", "-"), ("proxy", "-"), ("on_legacy", "yes"),
            ("on_new", "no"), ("dropped", "no"), ("has_srv", "yes"), ("domains_complete", "yes"), ("vendor_confirmed", "yes"),
        ]),
        (Crowd, 0, &[
            ("name", "IT"), ("pool", "#0"), ("domain", "#0"), ("users", "12"), ("needs_xmpp", "yes"), ("policy", "-"), ("pilot", "yes"),
            ("moves", "yes"), ("released", "no"), ("blank_names", "0"), ("signed_in_again", "yes"),
        ]),
        (Crowd, 1, &[
            ("name", "Engineering"), ("pool", "#0"), ("domain", "#0"), ("users", "248"), ("needs_xmpp", "yes"), ("policy", "-"), ("pilot", "no"),
            ("moves", "yes"), ("released", "no"), ("blank_names", "0"), ("signed_in_again", "yes"),
        ]),
        (Policy, 0, &[("name", "Global"), ("scope", "Global"), ("site", "-"), ("federation", "yes"), ("xmpp", "no")]),
        (Srv, 0, &[
            ("domain", "#0"), ("target", "xmppgw.varga.example"), ("port", "5269"), ("priority", "0"), ("weight", "0"), ("ttl", "3600"),
            ("view", "External"),
        ]),
        (Host, 0, &[
            ("name", "xmppgw.varga.example"), ("address", "198.51.100.15"), ("alias", "no"), ("shared", "no"), ("ttl", "3600"),
        ]),
        (Allowed, 0, &[("name", "metrology.example"), ("proxy", "xmppgw.varga.example")]),
    ],
};
