//! Gives XMPP a host name of its own beside 2019, so that the Access Edge name can move without it.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, address_of};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::state::start::start;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "split-xmpp-host",
    number: "A-65",
    phase: Phase::Stage,
    sources: &[stated(&sources::DNS_X), implied(&sources::SEED_3), implied(&sources::FED_19), stated(&sources::DNS_15)],
    title: Text {
        en: "Give XMPP of {domain} a host name of its own",
        pt: "Dar ao XMPP de {domain} um nome de host próprio",
        es: "Dar a XMPP de {domain} un nombre de host propio",
        it: "Dare a XMPP di {domain} un nome host proprio",
        ru: "Дать XMPP домена {domain} отдельное имя узла",
    },
    purpose: Text {
        en: "The guide for 2019 moves the Access Edge name to an Edge without XMPP; a name of its own keeps XMPP on {edge}.",
        pt: "O guia do 2019 move o nome da Borda de Acesso para uma Borda sem XMPP; um nome próprio mantém o XMPP em {edge}.",
        es: "La guía de 2019 mueve el nombre perimetral de acceso a un perimetral sin XMPP; un nombre propio mantiene XMPP en {edge}.",
        it: "La guida per 2019 sposta il nome dell'Access Edge su un Edge senza XMPP; un nome proprio mantiene XMPP su {edge}.",
        ru: "Руководство для 2019 переносит имя Access Edge на пограничный сервер без XMPP; отдельное имя оставляет XMPP на {edge}.",
    },
    who: &[Team::ExternalDns],
    tool: Tool::Dns,
    minutes: (15, 45),
    impact: Text {
        en: "Users notice nothing: name and record lead to the same address as before.",
        pt: "Os usuários não percebem nada: nome e registro levam ao mesmo endereço de antes.",
        es: "Los usuarios no notan nada: nombre y registro llevan a la misma dirección que antes.",
        it: "Gli utenti non notano nulla: nome e record portano allo stesso indirizzo di prima.",
        ru: "Пользователи ничего не замечают: имя и запись ведут на тот же адрес, что и раньше.",
    },
    lines: &[
        Line::Do(Text {
            en: "First create the host record {host} in the external zone of {domain}: address {address}. It may name no other service.",
            pt: "Primeiro crie o registro de host {host} na zona externa de {domain}: endereço {address}. Ele não pode servir a nenhum outro serviço.",
            es: "Primero cree el registro de host {host} en la zona externa de {domain}: dirección {address}. No puede servir a ningún otro servicio.",
            it: "Prima crei il record host {host} nella zona esterna di {domain}: indirizzo {address}. Non deve servire ad altri servizi.",
            ru: "Сначала создайте во внешней зоне домена {domain} запись узла {host}: адрес {address}. Другим службам она служить не должна.",
        }),
        Line::Check {
            run: "Resolve-DnsName -Name {host}",
            expect: Text {
                en: "From outside: {address}.",
                pt: "De fora: {address}.",
                es: "Desde fuera: {address}.",
                it: "Dall'esterno: {address}.",
                ru: "Снаружи: {address}.",
            },
        },
        Line::Do(Text {
            en: "Then write down the SRV record {record} as it is now and change its target to {host}; port 5269 stays.",
            pt: "Depois anote o registro SRV {record} como está agora e altere o destino para {host}; a porta 5269 permanece.",
            es: "Después anote el registro SRV {record} tal como está y cambie su destino a {host}; el puerto 5269 se mantiene.",
            it: "Poi annoti il record SRV {record} com'è ora e ne cambi la destinazione in {host}; la porta 5269 resta.",
            ru: "Затем запишите нынешнюю запись SRV {record} и измените её цель на {host}; порт 5269 остаётся.",
        }),
        Line::Check {
            run: "Resolve-DnsName -Name {record} -Type SRV",
            expect: Text {
                en: "From outside: port 5269, target {host}.",
                pt: "De fora: porta 5269, destino {host}.",
                es: "Desde fuera: puerto 5269, destino {host}.",
                it: "Dall'esterno: porta 5269, destinazione {host}.",
                ru: "Снаружи: порт 5269, цель {host}.",
            },
        },
        Line::Check {
            run: "Test-NetConnection -ComputerName {host} -Port 5269",
            expect: Text {
                en: "From outside, TcpTestSucceeded is True.",
                pt: "De fora, TcpTestSucceeded é True.",
                es: "Desde fuera, TcpTestSucceeded es True.",
                it: "Dall'esterno, TcpTestSucceeded è True.",
                ru: "Снаружи TcpTestSucceeded равно True.",
            },
        },
        Line::Contradiction(Text {
            en: "Some pages let the record name the Access Edge, others a host of its own. Beside 2019 only a host of its own is safe.",
            pt: "Algumas páginas fazem o registro nomear a Borda de Acesso, outras um host próprio. Ao lado do 2019, só um host próprio é seguro.",
            es: "Unas páginas hacen que el registro nombre el perimetral de acceso, otras un host propio. Junto a 2019 solo es seguro un host propio.",
            it: "Alcune pagine fanno puntare il record all'Access Edge, altre a un host proprio. Accanto a 2019 solo un host proprio è sicuro.",
            ru: "На одних страницах запись указывает на Access Edge, на других — на отдельный узел. Рядом с 2019 безопасен только отдельный узел.",
        }),
        Line::Contradiction(Text {
            en: "Some tables list the host name or a wildcard in the certificate instead of the domain. {domain} itself must be named there, and no wildcard.",
            pt: "Algumas tabelas trazem no certificado o nome do host ou um curinga em vez do domínio. O próprio {domain} precisa constar nele, sem curinga.",
            es: "Unas tablas ponen en el certificado el nombre del host o un comodín en lugar del dominio. Debe figurar el propio {domain}, y ningún comodín.",
            it: "Alcune tabelle riportano nel certificato il nome host o un carattere jolly invece del dominio. Vi deve comparire {domain} stesso, senza caratteri jolly.",
            ru: "В некоторых таблицах в сертификате вместо домена указано имя узла или подстановочный знак. В нём должен быть назван сам {domain}, без подстановочных знаков.",
        }),
        Line::Abort(Text {
            en: "A partner stops reaching you after the old TTL: give the record its old target and look at the host record.",
            pt: "Um parceiro deixa de alcançar você após o TTL antigo: devolva ao registro o destino antigo e verifique o registro de host.",
            es: "Un socio deja de llegar pasado el TTL anterior: devuelva al registro su destino anterior y revise el registro de host.",
            it: "Un partner non riesce più a raggiungervi dopo il vecchio TTL: riporti il record alla vecchia destinazione e controlli il record host.",
            ru: "После истечения прежнего TTL партнёр перестал до вас доходить: верните записи прежнюю цель и проверьте запись узла.",
        }),
        Line::WayBack(Text {
            en: "Give the SRV record its old target; the host record may stay.",
            pt: "Devolva ao registro SRV o destino antigo; o registro de host pode ficar.",
            es: "Devuelva al registro SRV su destino anterior; el registro de host puede quedarse.",
            it: "Riporti il record SRV alla vecchia destinazione; il record host può restare.",
            ru: "Верните записи SRV прежнюю цель; запись узла может остаться.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::keeps_on_legacy) || estate.names_access_edge() {
        return Vec::new();
    }
    let Some((edge, _)) = estate.xmpp_edge() else {
        return Vec::new();
    };
    let start = start(estate);
    let mut steps = Vec::new();
    for id in estate.xmpp_domains() {
        if start.has(Fact::OwnHost(id)) {
            continue;
        }
        let domain = estate.domain_name(id);
        let mut step = Step::of(&ACTION)
            .with("edge", estate.edge_name(edge))
            .with("host", format!("xmpp.{domain}"))
            .with("record", format!("_xmpp-server._tcp.{domain}"))
            .on("domain", domain)
            .with("address", address_of(estate, edge))
            .needs([Fact::TtlLowered(id), Fact::BackupsTaken])
            .makes([Fact::OwnHost(id)]);
        // No step installs a certificate on this side: it is either there already, or a rule asks for it.
        if start.has(Fact::CertificateInstalled(edge)) {
            step = step.needs([Fact::CertificateInstalled(edge)]);
        }
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::DomainId;
    use crate::rules::tests::World;

    #[test]
    fn a_record_that_names_the_access_edge_is_parted_from_it() {
        for world in [World::keep_2013(), World::keep_2015()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert!(steps[0].needs.contains(&Fact::TtlLowered(DomainId(0))));
        }
    }

    #[test]
    fn a_host_of_its_own_stays() {
        let world = World::keep_2013().put("srv", 0, "target", "xmpp.okafor.example");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn the_access_edge_name_stays_where_that_was_chosen() {
        assert!(offered(&ACTION, &World::keep_2013().put("deployment", 0, "srv_host", "AccessEdge").estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_where_the_gateway_is_left() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
    }
}
