//! Moves the SRV record of one SIP domain to the new Edge pool: the inbound direction follows.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, address_of, cutover};
use crate::estate::Estate;
use crate::sources::{self, Cite, implied, stated};
use crate::state::fact::Fact;
use crate::state::start::{Inbound, inbound};
use crate::text::Text;

pub(super) const IMPACT: Text = Text {
    en: "Inbound traffic for {domain} switches within the TTL.",
    pt: "O tráfego de entrada de {domain} muda dentro do TTL.",
    es: "El tráfico de entrada de {domain} cambia dentro del TTL.",
    it: "Il traffico in entrata di {domain} cambia entro il TTL.",
    ru: "Входящий трафик домена {domain} переключается в пределах TTL.",
};

pub(super) const PURPOSE: Text = Text {
    en: "Partners find the new gateway; dialback, which asks our own DNS, works again with it.",
    pt: "Os parceiros encontram o novo gateway; com isso volta a funcionar o dialback, que consulta o nosso DNS.",
    es: "Los socios encuentran la nueva puerta de enlace; con ello vuelve a funcionar la devolución de llamada, que consulta nuestro DNS.",
    it: "I partner trovano il nuovo gateway; con esso torna a funzionare il dialback, che interroga il nostro DNS.",
    ru: "Партнёры находят новый шлюз; вместе с этим снова работает обратный вызов, который обращается к нашей DNS.",
};

pub(super) const TITLE: Text = Text {
    en: "Move the SRV record of {domain} to {edge}",
    pt: "Mudar o registro SRV de {domain} para {edge}",
    es: "Cambiar el registro SRV de {domain} a {edge}",
    it: "Spostare il record SRV di {domain} su {edge}",
    ru: "Перевести запись SRV домена {domain} на {edge}",
};

pub(super) const SOURCES: &[Cite] = &[
    stated(&sources::DNS_X),
    stated(&sources::XGW_L10),
    stated(&sources::SETUP),
    stated(&sources::RFC_2782),
    implied(&sources::FED_L10),
    stated(&sources::FAILBACK),
    stated(&sources::DNS_15),
];

pub(super) const RECORD: Line = Line::Do(Text {
    en: "Write down the SRV record {record} as it is now, then set port 5269 and target {host}; leave no other record with the same name. The target is a host record, never an alias.",
    pt: "Anote o registro SRV {record} como está agora e depois defina porta 5269 e destino {host}; não deixe outro registro com o mesmo nome. O destino é um registro de host, nunca um alias.",
    es: "Anote el registro SRV {record} tal como está y después ponga puerto 5269 y destino {host}; no deje otro registro con el mismo nombre. El destino es un registro de host, nunca un alias.",
    it: "Annoti il record SRV {record} com'è ora, poi imposti porta 5269 e destinazione {host}; non lasci altri record con lo stesso nome. La destinazione è un record host, mai un alias.",
    ru: "Запишите нынешнюю запись SRV {record}, затем задайте порт 5269 и цель {host}; других записей с тем же именем не оставляйте. Цель — запись узла, а не псевдоним.",
});

pub(super) const CHECK_RECORD: Line = Line::Check {
    run: "Resolve-DnsName -Name {record} -Type SRV",
    expect: Text {
        en: "From outside: port 5269, target {host}, and nothing else.",
        pt: "De fora: porta 5269, destino {host} e nada mais.",
        es: "Desde fuera: puerto 5269, destino {host} y nada más.",
        it: "Dall'esterno: porta 5269, destinazione {host} e nient'altro.",
        ru: "Снаружи: порт 5269, цель {host} и ничего другого.",
    },
};

pub(super) const CHECK_HOST: Line = Line::Check {
    run: "Resolve-DnsName -Name {host}",
    expect: Text {
        en: "From outside: {address}.",
        pt: "De fora: {address}.",
        es: "Desde fuera: {address}.",
        it: "Dall'esterno: {address}.",
        ru: "Снаружи: {address}.",
    },
};

pub(super) const CHECK_PORT: Line = Line::Check {
    run: "Test-NetConnection -ComputerName {host} -Port 5269",
    expect: Text {
        en: "From outside, TcpTestSucceeded is True.",
        pt: "De fora, TcpTestSucceeded é True.",
        es: "Desde fuera, TcpTestSucceeded es True.",
        it: "Dall'esterno, TcpTestSucceeded è True.",
        ru: "Снаружи TcpTestSucceeded равно True.",
    },
};

pub(super) const FAILBACK: Line = Line::Contradiction(Text {
    en: "The page on failing an Edge pool back points the host record at the Edge that is being left. The host record always leads to the Edge that the XMPP route names, on the way there and on the way back.",
    pt: "A página sobre failback de um pool de Borda aponta o registro de host para a Borda que está sendo deixada. O registro de host sempre leva à Borda que a rota XMPP nomeia, na ida e na volta.",
    es: "La página sobre la conmutación por recuperación de un grupo perimetral apunta el registro de host al perimetral que se abandona. El registro de host lleva siempre al perimetral que nombra la ruta XMPP, a la ida y a la vuelta.",
    it: "La pagina sul failback di un pool di server perimetrali punta il record host all'Edge che si lascia. Il record host porta sempre all'Edge nominato dalla route XMPP, all'andata e al ritorno.",
    ru: "Страница о возврате пула пограничных серверов направляет запись узла на тот сервер, который оставляют. Запись узла всегда ведёт на пограничный сервер из маршрута XMPP — и на пути туда, и на пути обратно.",
});

pub(super) const NO_ANSWER: Line = Line::Abort(Text {
    en: "The port does not answer from outside: look at the firewall and at the proxy service on {edge} before you change anything else.",
    pt: "A porta não responde de fora: verifique o firewall e o serviço proxy em {edge} antes de alterar qualquer outra coisa.",
    es: "El puerto no responde desde fuera: revise el firewall y el servicio proxy en {edge} antes de cambiar nada más.",
    it: "La porta non risponde dall'esterno: controlli il firewall e il servizio proxy su {edge} prima di modificare altro.",
    ru: "Порт снаружи не отвечает: проверьте межсетевой экран и службу прокси-сервера на {edge}, прежде чем менять что-либо ещё.",
});

pub(super) const ACTION: Action = Action {
    id: "move-srv-record",
    number: "A-44",
    phase: Phase::Window,
    sources: SOURCES,
    title: TITLE,
    purpose: PURPOSE,
    who: &[Team::ExternalDns],
    tool: Tool::Dns,
    minutes: (10, 30),
    impact: IMPACT,
    lines: &[
        Line::Do(Text {
            en: "In the external zone of {domain}, create or change the host record {host}: address {address}.",
            pt: "Na zona externa de {domain}, crie ou altere o registro de host {host}: endereço {address}.",
            es: "En la zona externa de {domain}, cree o cambie el registro de host {host}: dirección {address}.",
            it: "Nella zona esterna di {domain}, crei o modifichi il record host {host}: indirizzo {address}.",
            ru: "Во внешней зоне домена {domain} создайте или измените запись узла {host}: адрес {address}.",
        }),
        RECORD,
        CHECK_RECORD,
        CHECK_HOST,
        CHECK_PORT,
        Line::Contradiction(Text {
            en: "Some pages let the record name the Access Edge, others a host of its own. A host of its own is taken: it can move later without SIP federation.",
            pt: "Algumas páginas fazem o registro nomear a Borda de Acesso, outras um host próprio. Usa-se um host próprio: ele pode mudar depois sem a federação SIP.",
            es: "Unas páginas hacen que el registro nombre el perimetral de acceso, otras un host propio. Se usa un host propio: puede cambiar más tarde sin la federación SIP.",
            it: "Alcune pagine fanno puntare il record all'Access Edge, altre a un host proprio. Si usa un host proprio: può cambiare in seguito senza la federazione SIP.",
            ru: "На одних страницах запись указывает на Access Edge, на других — на отдельный узел. Взят отдельный узел: его потом можно перенести без федерации SIP.",
        }),
        FAILBACK,
        NO_ANSWER,
        Line::WayBack(Text {
            en: "Give the SRV record and the host record their old values and wait one TTL.",
            pt: "Devolva ao registro SRV e ao registro de host os valores antigos e espere um TTL.",
            es: "Devuelva al registro SRV y al registro de host sus valores anteriores y espere un TTL.",
            it: "Riporti il record SRV e il record host ai vecchi valori e attenda un TTL.",
            ru: "Верните записи SRV и записи узла прежние значения и подождите один TTL.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if estate.names_access_edge() {
        return Vec::new();
    }
    steps(&ACTION, estate, |domain| Some(format!("xmpp.{domain}")))
}

/// A step for every SIP domain whose record does not lead to the new Edge yet; the host that it is to name follows from
/// the domain's name.
pub(super) fn steps(action: &'static Action, estate: &Estate, host: impl Fn(&str) -> Option<String>) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for id in estate.xmpp_domains() {
        let domain = estate.domain_name(id);
        let Some(host) = host(&domain) else {
            continue;
        };
        let step = Step::of(action)
            .with("edge", estate.edge_name(cut.edge))
            .with("host", host)
            .with("record", format!("_xmpp-server._tcp.{domain}"))
            .on("domain", domain)
            .with("address", address_of(estate, cut.edge))
            .needs([Fact::PartnersReplicated, Fact::TtlLowered(id)])
            .needs([Fact::FirewallOpen(cut.edge), Fact::EdgeLive(cut.edge)])
            .makes([Fact::SrvAt(id, cut.edge)]);
        match inbound(estate, id) {
            Inbound::Edge(edge) if edge == cut.edge => (),
            Inbound::Edge(edge) => steps.push(step.ends([Fact::SrvAt(id, edge)])),
            Inbound::Legacy(_) => steps.push(step.ends([Fact::SrvAtLegacy(id)])),
            Inbound::Nobody | Inbound::Elsewhere | Inbound::NotTold => steps.push(step),
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::DomainId;
    use crate::rules::tests::World;

    #[test]
    fn the_record_leaves_the_legacy_gateway_after_the_partners() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps[0].id, "move-srv-record/varga.example");
        assert!(steps[0].needs.contains(&Fact::PartnersReplicated));
        assert_eq!(steps[0].ends, Facts::from([Fact::SrvAtLegacy(DomainId(0))]));
    }

    #[test]
    fn a_record_that_nobody_told_of_ends_nothing() {
        let world = World::ocs_to_2013().drop_row("srv", 0);
        assert!(offered(&ACTION, &world.estate)[0].ends.is_empty());
    }

    #[test]
    fn a_record_that_leads_to_the_new_edge_stays() {
        let world = World::ocs_to_2013()
            .put("host", 0, "name", "xmpp.varga.example")
            .put("srv", 0, "target", "xmpp.varga.example")
            .put("host", 0, "address", "198.51.100.20");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn the_access_edge_name_is_for_another_step() {
        assert!(
            offered(&ACTION, &World::ocs_to_2013().put("deployment", 0, "srv_host", "AccessEdge").estate).is_empty()
        );
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
