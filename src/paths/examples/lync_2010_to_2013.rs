//! Lync Server 2010 with the OCS gateway; two kinds of partner, so that the window darkens them differently.

use crate::estate::TableId::{Allowed, Crowd, Deployment, Domain, Edge, Gateway, Host, Partner, Policy, Pool, Site, Srv};
use crate::paths::examples::Example;
use crate::text::Text;

pub(super) static EXAMPLE: Example = Example {
    id: "lync-2010-to-2013",
    says: Text {
        en: "Lindgren Shipping: 1 Lync Server 2010 pool, the OCS gateway, 2 partners, 430 users.",
        pt: "Lindgren Shipping: 1 pool do Lync Server 2010, o gateway OCS, 2 parceiros, 430 usuários.",
        es: "Lindgren Shipping: 1 grupo de Lync Server 2010, la puerta de enlace OCS, 2 socios, 430 usuarios.",
        it: "Lindgren Shipping: 1 pool Lync Server 2010, il gateway OCS, 2 partner, 430 utenti.",
        ru: "Lindgren Shipping: 1 пул Lync Server 2010, шлюз OCS, 2 партнёра, 430 пользователей.",
    },
    rows: &[
        (Deployment, 0, &[
            ("title", "Lindgren Shipping"), ("from", "Lync2010"), ("to", "Lync2013"), ("xmpp", "Keep"), ("method", "SideBySide"),
            ("order", "UsersFirst"), ("staging", "AllAtOnce"), ("today", "2026-11-02"), ("window_day", "2026-12-05"), ("window_minutes", "360"),
            ("people_told", "no"), ("groups_held", "yes"), ("backups_taken", "no"), ("replication_current", "yes"),
            ("federation_allowed", "yes"), ("sip_federation_wanted", "yes"), ("hybrid", "no"), ("shared_address_space", "no"),
            ("crosses_forests", "no"), ("own_sql_instance", "yes"), ("legacy_updated", "yes"), ("user_replication_seen", "yes"),
            ("move_tool", "NewShell"), ("move_with_force", "no"), ("move_without_list", "no"), ("users_without_home", "0"),
            ("xmpp_policy", "XmppUsers"), ("connection_limit", "1000"), ("partner_connection_limit", "20"),
            ("store_product", "Lync2010"), ("antivirus_excluded", "yes"), ("test_users", "yes"),
        ]),
        (Domain, 0, &[("name", "lindgren.example"), ("is_default", "yes"), ("has_srv", "yes"), ("internal_target", "#0")]),
        (Site, 0, &[("name", "Gothenburg"), ("kind", "Central"), ("sip_route", "#0"), ("xmpp_route", "-")]),
        (Pool, 0, &[
            ("name", "pool10.corp.lindgren.example"), ("product", "Lync2010"), ("role", "FrontEnd"), ("site", "#0"), ("running", "yes"),
            ("servers", "fe10a.corp.lindgren.example;fe10b.corp.lindgren.example"), ("retires", "yes"), ("watched", "no"),
        ]),
        (Pool, 1, &[
            ("name", "pool13.corp.lindgren.example"), ("product", "Lync2013"), ("role", "FrontEnd"), ("site", "#0"), ("running", "no"),
            ("servers", "fe13a.corp.lindgren.example;fe13b.corp.lindgren.example"), ("gateway_running", "no"), ("reaches_edge", "no"),
            ("retires", "no"), ("watched", "no"),
        ]),
        (Edge, 0, &[
            ("name", "edge10.dmz.lindgren.example"), ("product", "Lync2010"), ("site", "#0"), ("running", "yes"), ("kind", "Single"),
            ("servers", "edge10.dmz.lindgren.example"), ("access_name", "sip.lindgren.example"), ("conferencing_name", "webcon.lindgren.example"),
            ("media_name", "av.lindgren.example"), ("public_address", "192.0.2.10"), ("next_hop", "#0"), ("sip_federation", "yes"),
            ("xmpp", "no"), ("balancing_inside", "None"), ("balancing_outside", "None"), ("access_running", "yes"), ("replica_current", "yes"),
            ("certificate_names", "sip.lindgren.example;webcon.lindgren.example"), ("certificate_wildcard", "no"), ("certificate_public", "yes"),
            ("certificate_expires", "2027-08-30"), ("certificate_exportable", "yes"), ("certificate_everywhere", "yes"),
        ]),
        (Edge, 1, &[
            ("name", "edge13.dmz.lindgren.example"), ("product", "Lync2013"), ("site", "#0"), ("running", "no"), ("kind", "Single"),
            ("servers", "edge13.dmz.lindgren.example"), ("access_name", "sip.lindgren.example"), ("conferencing_name", "webcon.lindgren.example"),
            ("media_name", "av.lindgren.example"), ("public_address", "192.0.2.20"), ("next_hop", "#1"), ("sip_federation", "no"),
            ("xmpp", "no"), ("balancing_inside", "None"), ("balancing_outside", "None"), ("balances_proxy_port", "no"),
            ("access_running", "no"), ("proxy_running", "no"), ("setup_rerun", "no"), ("replica_current", "yes"),
            ("open_in", "no"), ("open_out", "no"), ("media_certificate_staged", "no"),
        ]),
        (Gateway, 0, &[
            ("name", "xmppgw.lindgren.example"), ("edge", "#0"), ("system", "Server2008"), ("public_address", "192.0.2.15"),
            ("running", "yes"), ("certificate_expires", "2027-05-12"), ("hotfix", "yes"), ("partners_listed", "yes"),
        ]),
        (Partner, 0, &[
            ("name", "harbour-authority.example"), ("additional", "pilots.harbour-authority.example"), ("kind", "Federated"), ("tls", "Required"),
            ("sasl", "Required"), ("dialback", "no"), ("keep_alive", "yes"), ("connection_limit", "-"), ("proxy", "-"), ("on_legacy", "yes"),
            ("on_new", "no"), ("dropped", "no"), ("has_srv", "yes"), ("domains_complete", "yes"), ("vendor_confirmed", "yes"),
        ]),
        (Partner, 1, &[
            ("name", "brokers.example"), ("additional", "-"), ("kind", "Federated"), ("tls", "Optional"), ("sasl", "NotSupported"),
            ("dialback", "yes"), ("keep_alive", "yes"), ("connection_limit", "-"), ("proxy", "-"), ("on_legacy", "yes"), ("on_new", "no"),
            ("dropped", "no"), ("has_srv", "yes"), ("domains_complete", "yes"), ("vendor_confirmed", "yes"),
        ]),
        (Crowd, 0, &[
            ("name", "IT"), ("pool", "#0"), ("domain", "#0"), ("users", "12"), ("needs_xmpp", "yes"), ("policy", "-"), ("pilot", "yes"),
            ("moves", "yes"), ("released", "no"), ("blank_names", "0"), ("signed_in_again", "yes"),
        ]),
        (Crowd, 1, &[
            ("name", "Chartering"), ("pool", "#0"), ("domain", "#0"), ("users", "418"), ("needs_xmpp", "yes"), ("policy", "-"), ("pilot", "no"),
            ("moves", "yes"), ("released", "no"), ("blank_names", "0"), ("signed_in_again", "yes"),
        ]),
        (Policy, 0, &[("name", "Global"), ("scope", "Global"), ("site", "-"), ("federation", "yes"), ("xmpp", "no")]),
        (Srv, 0, &[
            ("domain", "#0"), ("target", "xmppgw.lindgren.example"), ("port", "5269"), ("priority", "0"), ("weight", "0"), ("ttl", "3600"),
            ("view", "External"),
        ]),
        (Host, 0, &[
            ("name", "xmppgw.lindgren.example"), ("address", "192.0.2.15"), ("alias", "no"), ("shared", "no"), ("ttl", "3600"),
        ]),
        (Allowed, 0, &[("name", "harbour-authority.example"), ("proxy", "xmppgw.lindgren.example")]),
        (Allowed, 1, &[("name", "brokers.example"), ("proxy", "xmppgw.lindgren.example")]),
    ],
};
