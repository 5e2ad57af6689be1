//! Lync Server 2013 with XMPP, 2019 coming beside it; the SRV record names the Access Edge and must be parted from it.

use crate::estate::TableId::{Crowd, Deployment, Domain, Edge, Host, Partner, Policy, Pool, Site, Srv};
use crate::paths::examples::Example;
use crate::text::Text;

pub(super) static EXAMPLE: Example = Example {
    id: "keep-2013-with-2019",
    says: Text {
        en: "Okafor Energy: 1 Lync Server 2013 pool with XMPP, a 2019 pool beside it, 1 partner, 900 users.",
        pt: "Okafor Energy: 1 pool do Lync Server 2013 com XMPP, um pool 2019 ao lado, 1 parceiro, 900 usuários.",
        es: "Okafor Energy: 1 grupo de Lync Server 2013 con XMPP, un grupo 2019 al lado, 1 socio, 900 usuarios.",
        it: "Okafor Energy: 1 pool Lync Server 2013 con XMPP, un pool 2019 accanto, 1 partner, 900 utenti.",
        ru: "Okafor Energy: 1 пул Lync Server 2013 с XMPP, рядом пул 2019, 1 партнёр, 900 пользователей.",
    },
    rows: &[
        (Deployment, 0, &[
            ("title", "Okafor Energy"), ("from", "Lync2013"), ("to", "SfB2019"), ("xmpp", "Keep"), ("method", "SideBySide"),
            ("staging", "AllAtOnce"), ("today", "2026-11-02"), ("window_day", "2026-12-12"), ("window_minutes", "180"),
            ("people_told", "no"), ("groups_held", "yes"), ("backups_taken", "no"), ("replication_current", "yes"),
            ("federation_allowed", "yes"), ("sip_federation_wanted", "yes"), ("hybrid", "no"), ("shared_address_space", "no"),
            ("crosses_forests", "no"), ("own_sql_instance", "yes"), ("legacy_updated", "yes"),
            ("move_tool", "NewShell"), ("move_with_force", "no"), ("move_without_list", "no"), ("users_without_home", "0"),
            ("xmpp_policy", "XmppUsers"), ("policies_in_new_panel", "no"), ("connection_limit", "1000"), ("partner_connection_limit", "20"),
            ("sip_moves_to_new_edge", "no"), ("store_product", "Lync2013"), ("antivirus_excluded", "yes"), ("test_users", "yes"),
        ]),
        (Domain, 0, &[("name", "okafor.example"), ("is_default", "yes"), ("has_srv", "yes"), ("internal_target", "#0")]),
        (Site, 0, &[("name", "Lagos"), ("kind", "Central"), ("sip_route", "#0"), ("xmpp_route", "#0")]),
        (Pool, 0, &[
            ("name", "pool13.corp.okafor.example"), ("product", "Lync2013"), ("role", "FrontEnd"), ("site", "#0"), ("running", "yes"),
            ("servers", "fe13a.corp.okafor.example;fe13b.corp.okafor.example"), ("gateway_running", "yes"), ("reaches_edge", "yes"),
            ("retires", "no"), ("watched", "no"),
        ]),
        (Pool, 1, &[
            ("name", "pool19.corp.okafor.example"), ("product", "SfB2019"), ("role", "FrontEnd"), ("site", "#0"), ("running", "no"),
            ("servers", "fe19a.corp.okafor.example;fe19b.corp.okafor.example;fe19c.corp.okafor.example"), ("retires", "no"), ("watched", "no"),
        ]),
        (Edge, 0, &[
            ("name", "edge13.dmz.okafor.example"), ("product", "Lync2013"), ("site", "#0"), ("running", "yes"), ("kind", "Single"),
            ("servers", "edge13.dmz.okafor.example"), ("access_name", "sip.okafor.example"), ("conferencing_name", "webcon.okafor.example"),
            ("media_name", "av.okafor.example"), ("public_address", "203.0.113.10"), ("next_hop", "#0"), ("sip_federation", "yes"),
            ("xmpp", "yes"), ("balancing_inside", "None"), ("balancing_outside", "None"), ("balances_proxy_port", "no"),
            ("access_running", "yes"), ("proxy_running", "yes"), ("setup_rerun", "yes"), ("replica_current", "yes"),
            ("open_in", "yes"), ("open_out", "yes"), ("certificate_names", "sip.okafor.example;webcon.okafor.example;okafor.example;xmpp.okafor.example"),
            ("certificate_wildcard", "no"), ("certificate_public", "yes"), ("certificate_expires", "2027-09-30"), ("certificate_exportable", "yes"),
            ("certificate_everywhere", "yes"), ("media_certificate_staged", "no"),
        ]),
        (Edge, 1, &[
            ("name", "edge19.dmz.okafor.example"), ("product", "SfB2019"), ("site", "#0"), ("running", "no"), ("kind", "Single"),
            ("servers", "edge19.dmz.okafor.example"), ("access_name", "access19.okafor.example"), ("conferencing_name", "webcon19.okafor.example"),
            ("media_name", "av19.okafor.example"), ("public_address", "203.0.113.20"), ("next_hop", "#1"), ("sip_federation", "no"),
            ("xmpp", "no"), ("balancing_inside", "None"), ("balancing_outside", "None"), ("balances_proxy_port", "no"),
            ("access_running", "no"), ("replica_current", "yes"), ("media_certificate_staged", "no"),
        ]),
        (Partner, 0, &[
            ("name", "grid-operator.example"), ("additional", "-"), ("kind", "Federated"), ("tls", "Required"), ("sasl", "Optional"),
            ("dialback", "yes"), ("keep_alive", "yes"), ("connection_limit", "-"), ("proxy", "-"), ("on_legacy", "no"), ("on_new", "yes"),
            ("dropped", "no"), ("has_srv", "yes"), ("domains_complete", "yes"), ("vendor_confirmed", "yes"),
        ]),
        (Crowd, 0, &[
            ("name", "Control room"), ("pool", "#0"), ("domain", "#0"), ("users", "60"), ("needs_xmpp", "yes"), ("policy", "#1"), ("pilot", "no"),
            ("moves", "no"), ("released", "no"), ("blank_names", "0"), ("signed_in_again", "yes"),
        ]),
        (Crowd, 1, &[
            ("name", "Office"), ("pool", "#0"), ("domain", "#0"), ("users", "840"), ("needs_xmpp", "no"), ("policy", "-"), ("pilot", "no"),
            ("moves", "yes"), ("released", "no"), ("blank_names", "0"), ("signed_in_again", "yes"),
        ]),
        (Policy, 0, &[("name", "Global"), ("scope", "Global"), ("site", "-"), ("federation", "yes"), ("xmpp", "no")]),
        (Policy, 1, &[("name", "XmppUsers"), ("scope", "User"), ("site", "-"), ("federation", "yes"), ("xmpp", "yes")]),
        (Srv, 0, &[
            ("domain", "#0"), ("target", "sip.okafor.example"), ("port", "5269"), ("priority", "0"), ("weight", "0"), ("ttl", "3600"),
            ("view", "External"),
        ]),
        (Host, 0, &[("name", "sip.okafor.example"), ("address", "203.0.113.10"), ("alias", "no"), ("shared", "no"), ("ttl", "3600")]),
    ],
};
