//! Takes XMPP out of the topology: the route of the sites first, then the Edge pool, then the components.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, central_sites, pool_servers};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::estate::tables::EdgeId;
use crate::sources::{self, implied, judgement};
use crate::state::fact::Fact;
use crate::state::start::start;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "unroute-xmpp",
    number: "A-62",
    phase: Phase::Window,
    sources: &[implied(&sources::TB_HELP), implied(&sources::SETUP), judgement(&sources::OWN)],
    title: Text {
        en: "Take XMPP out of {edge}",
        pt: "Retirar o XMPP de {edge}",
        es: "Quitar XMPP de {edge}",
        it: "Togliere XMPP da {edge}",
        ru: "Убрать XMPP с {edge}",
    },
    purpose: Text {
        en: "Nothing of XMPP runs any longer, and no later change of the topology stumbles over it.",
        pt: "Nada de XMPP continua em execução, e nenhuma mudança posterior da topologia tropeça nele.",
        es: "Nada de XMPP sigue en ejecución, y ningún cambio posterior de la topología tropieza con ello.",
        it: "Nulla di XMPP resta in esecuzione, e nessuna modifica successiva della topologia vi inciampa.",
        ru: "Ничего от XMPP больше не работает, и последующие изменения топологии об него не споткнутся.",
    },
    who: &[Team::TopologyAdmins, Team::EdgeAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (30, 120),
    impact: Text {
        en: "Setup may restart services of {edge}: federation and remote access pause for minutes.",
        pt: "A instalação pode reiniciar serviços de {edge}: federação e acesso remoto param por minutos.",
        es: "La instalación puede reiniciar servicios de {edge}: la federación y el acceso remoto se detienen unos minutos.",
        it: "L'installazione può riavviare servizi di {edge}: federazione e accesso remoto si fermano per minuti.",
        ru: "Установка может перезапустить службы {edge}: федерация и удалённый доступ прервутся на минуты.",
    },
    lines: &[
        Line::Do(Text {
            en: "In Topology Builder, clear “Enable XMPP federation” under Federation route for each of these sites: {sites}.",
            pt: "No Topology Builder, desmarque “Enable XMPP federation” em Federation route para cada um destes sites: {sites}.",
            es: "En Topology Builder, desactive «Enable XMPP federation» en Federation route para cada uno de estos sitios: {sites}.",
            it: "In Topology Builder deselezioni «Enable XMPP federation» in Federation route per ciascuno di questi siti: {sites}.",
            ru: "В Topology Builder снимите флажок «Enable XMPP federation» в разделе Federation route для каждого из этих сайтов: {sites}.",
        }),
        Line::Do(Text {
            en: "Then open {edge} > Edit Properties > General, clear “Enable XMPP federation (port 5269)” and publish.",
            pt: "Depois abra {edge} > Edit Properties > General, desmarque “Enable XMPP federation (port 5269)” e publique.",
            es: "Después abra {edge} > Edit Properties > General, desactive «Enable XMPP federation (port 5269)» y publique.",
            it: "Poi apra {edge} > Edit Properties > General, deselezioni «Enable XMPP federation (port 5269)» e pubblichi.",
            ru: "Затем откройте {edge} > Edit Properties > General, снимите флажок «Enable XMPP federation (port 5269)» и опубликуйте топологию.",
        }),
        Line::Run("Invoke-CsManagementStoreReplication"),
        Line::Do(Text {
            en: "When every replica is up to date, run Setup or Remove Components of the Deployment Wizard again on each of these servers: {servers}.",
            pt: "Quando cada réplica estiver atualizada, execute de novo Setup or Remove Components do Deployment Wizard em cada um destes servidores: {servers}.",
            es: "Cuando cada réplica esté al día, vuelva a ejecutar Setup or Remove Components de Deployment Wizard en cada uno de estos servidores: {servers}.",
            it: "Quando ogni replica è aggiornata, esegua di nuovo Setup or Remove Components del Deployment Wizard su ciascuno di questi server: {servers}.",
            ru: "Когда все реплики станут актуальны, снова запустите Setup or Remove Components в Deployment Wizard на каждом из этих серверов: {servers}.",
        }),
        Line::Check {
            run: "Get-CsSite | Format-List -Property Identity,XmppFederationRoute",
            expect: Text {
                en: "XmppFederationRoute is empty for every site.",
                pt: "XmppFederationRoute está vazio em cada site.",
                es: "XmppFederationRoute está vacío en cada sitio.",
                it: "XmppFederationRoute è vuoto per ogni sito.",
                ru: "XmppFederationRoute пусто у каждого сайта.",
            },
        },
        Line::Check {
            run: "Get-CsWindowsService",
            expect: Text {
                en: "On {edge} no service of the XMPP Translating Gateway Proxy is listed, on the Front Ends none of the XMPP Translating Gateway.",
                pt: "Em {edge} não aparece nenhum serviço XMPP Translating Gateway Proxy; nos Front-Ends, nenhum XMPP Translating Gateway.",
                es: "En {edge} no aparece ningún servicio XMPP Translating Gateway Proxy; en los front-end, ningún XMPP Translating Gateway.",
                it: "Su {edge} non compare alcun servizio XMPP Translating Gateway Proxy; sui Front End, nessun XMPP Translating Gateway.",
                ru: "На {edge} нет службы XMPP Translating Gateway Proxy, на серверах переднего плана нет XMPP Translating Gateway.",
            },
        },
        Line::Abort(Text {
            en: "Topology Builder refuses to publish: look whether a site still names {edge} as its XMPP route.",
            pt: "O Topology Builder se recusa a publicar: veja se algum site ainda nomeia {edge} como rota XMPP.",
            es: "Topology Builder se niega a publicar: vea si algún sitio sigue nombrando {edge} como ruta XMPP.",
            it: "Topology Builder rifiuta di pubblicare: veda se un sito nomina ancora {edge} come route XMPP.",
            ru: "Topology Builder отказывается публиковать: проверьте, не указан ли {edge} всё ещё маршрутом XMPP у какого-нибудь сайта.",
        }),
        Line::WayBack(Text {
            en: "Tick both again, {edge} first and then the sites, publish, and run setup again on the same servers.",
            pt: "Marque ambos de novo, primeiro {edge} e depois os sites, publique e reexecute a instalação nos mesmos servidores.",
            es: "Vuelva a activar ambos, primero {edge} y después los sitios, publique y repita la instalación en los mismos servidores.",
            it: "Riattivi entrambi, prima {edge} e poi i siti, pubblichi e riesegua l'installazione sugli stessi server.",
            ru: "Снова установите оба флажка, сначала у {edge}, затем у сайтов, опубликуйте и повторите установку на тех же серверах.",
        }),
        Line::Note(Text {
            en: "No page describes this order. It follows from a route that cannot lead to an Edge without XMPP.",
            pt: "Nenhuma página descreve esta ordem. Ela decorre de que uma rota não pode levar a uma Borda sem XMPP.",
            es: "Ninguna página describe este orden. Se deduce de que una ruta no puede llevar a un perimetral sin XMPP.",
            it: "Nessuna pagina descrive quest'ordine. Discende dal fatto che una route non può portare a un Edge senza XMPP.",
            ru: "Ни одна страница этого порядка не описывает. Он следует из того, что маршрут не может вести на пограничный сервер без XMPP.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::retires) {
        return Vec::new();
    }
    let start = start(estate);
    let step = |id: EdgeId| {
        let of_edge = estate.edges.get(id).and_then(|it| it.servers.told()).into_iter().flatten();
        let mut servers: Vec<String> = of_edge.map(ToString::to_string).collect();
        servers.extend(estate.pools_with_xmpp().flat_map(|(it, _)| pool_servers(estate, it)));
        Step::of(&ACTION)
            .on("edge", estate.edge_name(id))
            .with("sites", central_sites(estate))
            .with("servers", servers)
            .needs([Fact::BackupsTaken])
            .needs(estate.ending_partners().map(|(id, _)| Fact::XmppEnded(id)))
            .needs(estate.open_policies().map(|_| Fact::PoliciesClosed))
            .ends([Fact::XmppRouted(id), Fact::ComponentsInstalled(id)].into_iter().filter(|it| start.has(*it)))
            .makes([Fact::XmppUnrouted(id)])
    };
    estate.ending_edges().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_route_ends_after_the_partners_and_the_policies() {
        let steps = offered(&ACTION, &World::retire().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.contains(&Fact::PoliciesClosed));
        assert!(steps[0].ends.contains(&Fact::XmppRouted(EdgeId(0))));
    }

    #[test]
    fn an_edge_without_xmpp_is_left_alone() {
        let world = World::retire().put("edge", 0, "xmpp", "no").put("site", 0, "xmpp_route", "-");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_where_xmpp_goes_on() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
