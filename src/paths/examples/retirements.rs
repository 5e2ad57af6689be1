//! XMPP retired on other ways than to 2019: alone, before Subscription Edition, before Teams.

use crate::estate::TableId::{Crowd, Deployment, Edge, Pool};
use crate::paths::examples::{Example, retire_for_2019};
use crate::text::Text;

/// No server comes: without the pool and the Edge of 2019.
const NO_NEW_SIDE: &[(crate::estate::TableId, u16)] = &[(Pool, 1), (Edge, 1)];

pub(super) static ALONE: Example = Example {
    id: "retire-alone",
    says: Text {
        en: "Brandt Rail without new servers: 1 Lync Server 2013 pool whose XMPP is given up, 1 partner, 555 users.",
        pt: "Brandt Rail sem servidores novos: 1 pool do Lync Server 2013 cujo XMPP é abandonado, 1 parceiro, 555 usuários.",
        es: "Brandt Rail sin servidores nuevos: 1 grupo de Lync Server 2013 cuyo XMPP se abandona, 1 socio, 555 usuarios.",
        it: "Brandt Rail senza server nuovi: 1 pool Lync Server 2013 il cui XMPP viene dismesso, 1 partner, 555 utenti.",
        ru: "Brandt Rail без новых серверов: 1 пул Lync Server 2013, от XMPP отказываются, 1 партнёр, 555 пользователей.",
    },
    like: Some((&retire_for_2019::EXAMPLE, NO_NEW_SIDE)),
    rows: &[(Deployment, 0, &[("to", "Lync2013")]), (Crowd, 0, &[("moves", "no")]), (Crowd, 1, &[("moves", "no")])],
};

pub(super) static FOR_SUBSCRIPTION: Example = Example {
    id: "retire-for-subscription",
    says: Text {
        en: "Brandt Rail on Skype for Business Server 2015: XMPP given up, new servers of Subscription Edition, 1 partner, 555 users.",
        pt: "Brandt Rail no Skype for Business Server 2015: XMPP abandonado, servidores novos da Subscription Edition, 1 parceiro, 555 usuários.",
        es: "Brandt Rail con Skype Empresarial Server 2015: XMPP abandonado, servidores nuevos de Subscription Edition, 1 socio, 555 usuarios.",
        it: "Brandt Rail con Skype for Business Server 2015: XMPP dismesso, server nuovi di Subscription Edition, 1 partner, 555 utenti.",
        ru: "Brandt Rail на Skype для бизнеса Server 2015: от XMPP отказываются, новые серверы Subscription Edition, 1 партнёр, 555 пользователей.",
    },
    like: Some((&retire_for_2019::EXAMPLE, &[])),
    rows: &[
        (Deployment, 0, &[("from", "SfB2015"), ("to", "SfBSE"), ("store_product", "SfB2015")]),
        (
            Pool,
            0,
            &[("name", "pool15.corp.brandt.example"), ("product", "SfB2015"), ("servers", "fe15.corp.brandt.example")],
        ),
        (
            Pool,
            1,
            &[("name", "poolse.corp.brandt.example"), ("product", "SfBSE"), ("servers", "fese.corp.brandt.example")],
        ),
        (
            Edge,
            0,
            &[("name", "edge15.dmz.brandt.example"), ("product", "SfB2015"), ("servers", "edge15.dmz.brandt.example")],
        ),
        (
            Edge,
            1,
            &[("name", "edgese.dmz.brandt.example"), ("product", "SfBSE"), ("servers", "edgese.dmz.brandt.example")],
        ),
    ],
};

pub(super) static FOR_TEAMS: Example = Example {
    id: "retire-for-teams",
    says: Text {
        en: "Brandt Rail in hybrid, on the way to Teams: 1 Skype for Business Server 2015 pool, XMPP given up, 1 partner, 555 users.",
        pt: "Brandt Rail em modo híbrido, a caminho do Teams: 1 pool do Skype for Business Server 2015, XMPP abandonado, 1 parceiro, 555 usuários.",
        es: "Brandt Rail en modo híbrido, camino de Teams: 1 grupo de Skype Empresarial Server 2015, XMPP abandonado, 1 socio, 555 usuarios.",
        it: "Brandt Rail in modalità ibrida, verso Teams: 1 pool Skype for Business Server 2015, XMPP dismesso, 1 partner, 555 utenti.",
        ru: "Brandt Rail в гибридном режиме на пути в Teams: 1 пул Skype для бизнеса Server 2015, от XMPP отказываются, 1 партнёр, 555 пользователей.",
    },
    like: Some((&FOR_SUBSCRIPTION, NO_NEW_SIDE)),
    rows: &[(
        Deployment,
        0,
        &[
            ("to", "Teams"),
            ("hybrid", "yes"),
            ("shared_address_space", "yes"),
            ("tenant_lists_match", "yes"),
            ("cloud_builds", "yes"),
        ],
    )],
};
