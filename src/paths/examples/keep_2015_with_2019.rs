//! Skype for Business Server 2015 with XMPP, 2019 coming beside it; one crowd has yet to get the policy.

use crate::estate::TableId::{Crowd, Deployment, Domain, Edge, Host, Partner, Policy, Pool, Site, Srv};
use crate::paths::examples::Example;
use crate::text::Text;

pub(super) static EXAMPLE: Example = Example {
    id: "keep-2015-with-2019",
    says: Text {
        en: "Calder Clinics: 1 Skype for Business Server 2015 pool with XMPP, a 2019 pool beside it, 2 partners, 640 users.",
        pt: "Calder Clinics: 1 pool do Skype for Business Server 2015 com XMPP, um pool 2019 ao lado, 2 parceiros, 640 usuários.",
        es: "Calder Clinics: 1 grupo de Skype Empresarial Server 2015 con XMPP, un grupo 2019 al lado, 2 socios, 640 usuarios.",
        it: "Calder Clinics: 1 pool Skype for Business Server 2015 con XMPP, un pool 2019 accanto, 2 partner, 640 utenti.",
        ru: "Calder Clinics: 1 пул Skype для бизнеса Server 2015 с XMPP, рядом пул 2019, 2 партнёра, 640 пользователей.",
    },
    rows: &[
        (Deployment, 0, &[
            ("title", "Calder Clinics"), ("from", "SfB2015"), ("to", "SfB2019"), ("xmpp", "Keep"), ("method", "SideBySide"),
            ("staging", "AllAtOnce"), ("today", "2026-11-02"), ("window_day", "2026-12-12"), ("window_minutes", "180"),
            ("people_told", "no"), ("groups_held", "yes"), ("backups_taken", "no"), ("replication_current", "yes"),
            ("federation_allowed", "yes"), ("sip_federation_wanted", "yes"), ("hybrid", "no"), ("shared_address_space", "no"),
            ("crosses_forests", "no"), ("own_sql_instance", "yes"), ("legacy_updated", "yes"),
            ("move_tool", "NewShell"), ("move_with_force", "no"), ("move_without_list", "no"), ("users_without_home", "0"),
            ("xmpp_policy", "XmppUsers"), ("policies_in_new_panel", "no"), ("connection_limit", "1000"), ("partner_connection_limit", "20"),
            ("sip_moves_to_new_edge", "no"), ("store_product", "SfB2015"), ("antivirus_excluded", "yes"), ("test_users", "yes"),
        ]),
        (Domain, 0, &[("name", "calder.example"), ("is_default", "yes"), ("has_srv", "yes"), ("internal_target", "#0")]),
        (Site, 0, &[("name", "Leeds"), ("kind", "Central"), ("sip_route", "#0"), ("xmpp_route", "#0")]),
        (Pool, 0, &[
            ("name", "pool15.corp.calder.example"), ("product", "SfB2015"), ("role", "FrontEnd"), ("site", "#0"), ("running", "yes"),
            ("servers", "fe15a.corp.calder.example;fe15b.corp.calder.example"), ("gateway_running", "yes"), ("reaches_edge", "yes"),
            ("retires", "no"), ("watched", "no"),
        ]),
        (Pool, 1, &[
            ("name", "pool19.corp.calder.example"), ("product", "SfB2019"), ("role", "FrontEnd"), ("site", "#0"), ("running", "no"),
            ("servers", "fe19a.corp.calder.example;fe19b.corp.calder.example;fe19c.corp.calder.example"), ("retires", "no"), ("watched", "no"),
        ]),
        (Edge, 0, &[
            ("name", "edge15.dmz.calder.example"), ("product", "SfB2015"), ("site", "#0"), ("running", "yes"), ("kind", "Single"),
            ("servers", "edge15.dmz.calder.example"), ("access_name", "sip.calder.example"), ("conferencing_name", "webcon.calder.example"),
            ("media_name", "av.calder.example"), ("public_address", "198.51.100.10"), ("next_hop", "#0"), ("sip_federation", "yes"),
            ("xmpp", "yes"), ("balancing_inside", "None"), ("balancing_outside", "None"), ("balances_proxy_port", "no"),
            ("access_running", "yes"), ("proxy_running", "yes"), ("setup_rerun", "yes"), ("replica_current", "yes"),
            ("open_in", "yes"), ("open_out", "yes"), ("certificate_names", "sip.calder.example;webcon.calder.example;calder.example;xmpp.calder.example"),
            ("certificate_wildcard", "no"), ("certificate_public", "yes"), ("certificate_expires", "2027-09-30"), ("certificate_exportable", "yes"),
            ("certificate_everywhere", "yes"), ("media_certificate_staged", "no"),
        ]),
        (Edge, 1, &[
            ("name", "edge19.dmz.calder.example"), ("product", "SfB2019"), ("site", "#0"), ("running", "no"), ("kind", "Single"),
            ("servers", "edge19.dmz.calder.example"), ("access_name", "access19.calder.example"), ("conferencing_name", "webcon19.calder.example"),
            ("media_name", "av19.calder.example"), ("public_address", "198.51.100.20"), ("next_hop", "#1"), ("sip_federation", "no"),
            ("xmpp", "no"), ("balancing_inside", "None"), ("balancing_outside", "None"), ("balances_proxy_port", "no"),
            ("access_running", "no"), ("replica_current", "yes"), ("media_certificate_staged", "no"),
        ]),
        (Partner, 0, &[
            ("name", "laboratory.example"), ("additional", "-"), ("kind", "Federated"), ("tls", "Required"), ("sasl", "Optional"),
            ("dialback", "yes"), ("keep_alive", "yes"), ("connection_limit", "-"), ("proxy", "-"), ("on_legacy", "no"), ("on_new", "yes"),
            ("dropped", "no"), ("has_srv", "yes"), ("domains_complete", "yes"), ("vendor_confirmed", "yes"),
        ]),
        (Partner, 1, &[
            ("name", "pharmacy.example"), ("additional", "-"), ("kind", "Federated"), ("tls", "Required"), ("sasl", "Required"),
            ("dialback", "no"), ("keep_alive", "yes"), ("connection_limit", "-"), ("proxy", "-"), ("on_legacy", "no"), ("on_new", "yes"),
            ("dropped", "no"), ("has_srv", "yes"), ("domains_complete", "yes"), ("vendor_confirmed", "yes"),
        ]),
        (Crowd, 0, &[
            ("name", "Wards"), ("pool", "#0"), ("domain", "#0"), ("users", "150"), ("needs_xmpp", "yes"), ("policy", "-"), ("pilot", "no"),
            ("moves", "no"), ("released", "no"), ("blank_names", "0"), ("signed_in_again", "yes"),
        ]),
        (Crowd, 1, &[
            ("name", "Office"), ("pool", "#0"), ("domain", "#0"), ("users", "490"), ("needs_xmpp", "no"), ("policy", "-"), ("pilot", "no"),
            ("moves", "yes"), ("released", "no"), ("blank_names", "0"), ("signed_in_again", "yes"),
        ]),
        (Policy, 0, &[("name", "Global"), ("scope", "Global"), ("site", "-"), ("federation", "yes"), ("xmpp", "no")]),
        (Srv, 0, &[
            ("domain", "#0"), ("target", "sip.calder.example"), ("port", "5269"), ("priority", "0"), ("weight", "0"), ("ttl", "3600"),
            ("view", "External"),
        ]),
        (Host, 0, &[("name", "sip.calder.example"), ("address", "198.51.100.10"), ("alias", "no"), ("shared", "no"), ("ttl", "3600")]),
    ],
};
