//! Turns XMPP federation on: port 5269 at the new Edge pool, and the XMPP federation route of the sites.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, central_sites, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::state::start::start;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "enable-xmpp-routing",
    number: "A-27",
    phase: Phase::Window,
    sources: &[
        stated(&sources::TB_HELP),
        stated(&sources::PS_SET_CSSITE),
        stated(&sources::SETUP),
        stated(&sources::FAILX),
        implied(&sources::EDGECHG),
    ],
    title: Text {
        en: "Route XMPP federation through {edge}",
        pt: "Rotear a federação XMPP por {edge}",
        es: "Encaminar la federación XMPP por {edge}",
        it: "Instradare la federazione XMPP su {edge}",
        ru: "Направить федерацию XMPP через {edge}",
    },
    purpose: Text {
        en: "One Edge pool hosts the XMPP proxy for the whole organisation, and every site leads there.",
        pt: "Um único pool de Borda hospeda o proxy XMPP de toda a organização, e todos os sites levam a ele.",
        es: "Un solo grupo de servidores perimetrales aloja el proxy XMPP de toda la organización, y todos los sitios llevan a él.",
        it: "Un solo pool di server perimetrali ospita il proxy XMPP per tutta l'organizzazione, e ogni sito porta lì.",
        ru: "Один пул пограничных серверов держит прокси-сервер XMPP для всей организации, и все сайты ведут к нему.",
    },
    who: &[Team::TopologyAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (10, 20),
    impact: Text {
        en: "Users notice nothing: no partner exists on the new side yet.",
        pt: "Os usuários não percebem nada: ainda não existe parceiro no lado novo.",
        es: "Los usuarios no notan nada: aún no existe ningún socio en el lado nuevo.",
        it: "Gli utenti non notano nulla: sul lato nuovo non esiste ancora alcun partner.",
        ru: "Пользователи ничего не замечают: на новой стороне ещё нет партнёров.",
    },
    lines: &[
        Line::Do(Text {
            en: "Open {edge} > Edit Properties > General, tick “Enable XMPP federation (port 5269)” and publish. Leave the internal port at 23456.",
            pt: "Abra {edge} > Edit Properties > General, marque “Enable XMPP federation (port 5269)” e publique. Deixe a porta interna em 23456.",
            es: "Abra {edge} > Edit Properties > General, active «Enable XMPP federation (port 5269)» y publique. Deje el puerto interno en 23456.",
            it: "Apra {edge} > Edit Properties > General, selezioni «Enable XMPP federation (port 5269)» e pubblichi. Lasci la porta interna a 23456.",
            ru: "Откройте {edge} > Edit Properties > General, установите флажок «Enable XMPP federation (port 5269)» и опубликуйте топологию. Внутренний порт оставьте 23456.",
        }),
        Line::RunEach {
            each: "sites",
            as_hole: "site",
            run: "Set-CsSite -Identity {site} -XmppFederationRoute {edge_service}",
        },
        Line::Check {
            run: "Get-CsSite | Format-List -Property Identity,XmppFederationRoute",
            expect: Text {
                en: "XmppFederationRoute is {edge_service} for each of these sites, and no other Edge pool is named: {sites}.",
                pt: "XmppFederationRoute é {edge_service} em cada um destes sites, e nenhum outro pool de Borda é citado: {sites}.",
                es: "XmppFederationRoute es {edge_service} en cada uno de estos sitios y no se nombra ningún otro grupo perimetral: {sites}.",
                it: "XmppFederationRoute è {edge_service} per ciascuno di questi siti e non è nominato alcun altro pool di server perimetrali: {sites}.",
                ru: "XmppFederationRoute равно {edge_service} у каждого из этих сайтов, и другой пул пограничных серверов не назван: {sites}.",
            },
        },
        Line::Contradiction(Text {
            en: "The pages on failing over print the parameter XmppExternalFederationRoute with a bare name. The cmdlet reference knows only XmppFederationRoute, and real output shows the value with EdgeServer in front; that is followed.",
            pt: "As páginas sobre failover imprimem o parâmetro XmppExternalFederationRoute com um nome simples. A referência do cmdlet conhece apenas XmppFederationRoute, e a saída real mostra o valor com EdgeServer na frente; é isso que se segue.",
            es: "Las páginas sobre conmutación por error imprimen el parámetro XmppExternalFederationRoute con un nombre simple. La referencia del cmdlet solo conoce XmppFederationRoute, y la salida real muestra el valor con EdgeServer delante; eso se sigue.",
            it: "Le pagine sul failover riportano il parametro XmppExternalFederationRoute con il solo nome. Il riferimento del cmdlet conosce solo XmppFederationRoute, e l'output reale mostra il valore preceduto da EdgeServer; si segue questo.",
            ru: "Страницы об отработке отказа приводят параметр XmppExternalFederationRoute с простым именем. Справочник командлета знает только XmppFederationRoute, а в реальном выводе перед значением стоит EdgeServer; так и сделано.",
        }),
        Line::Contradiction(Text {
            en: "The reference gives 5098 as the default of XmppInternalPort. That is the SIP port of the gateway on the Front End; port tables and topology files have 23456 at the Edge, and that is followed.",
            pt: "A referência dá 5098 como padrão de XmppInternalPort. Essa é a porta SIP do gateway no Front-End; as tabelas de portas e os arquivos de topologia trazem 23456 na Borda, e é isso que se segue.",
            es: "La referencia da 5098 como valor predeterminado de XmppInternalPort. Ese es el puerto SIP de la puerta de enlace en el front-end; las tablas de puertos y los archivos de topología tienen 23456 en el perimetral, y eso se sigue.",
            it: "Il riferimento indica 5098 come valore predefinito di XmppInternalPort. Quella è la porta SIP del gateway sul Front End; le tabelle delle porte e i file di topologia hanno 23456 sull'Edge, e si segue questo.",
            ru: "Справочник указывает 5098 как значение XmppInternalPort по умолчанию. Это порт SIP шлюза на сервере переднего плана; в таблицах портов и файлах топологии на пограничном сервере стоит 23456, так и сделано.",
        }),
        Line::WayBack(Text {
            en: "In Topology Builder, clear XMPP federation for each site first, then for {edge}, and publish; how to clear the route with Set-CsSite is not documented.",
            pt: "No Construtor de Topologias, desmarque a federação XMPP primeiro em cada site, depois em {edge}, e publique; não está documentado como limpar a rota com Set-CsSite.",
            es: "En el Generador de topologías, desactive la federación XMPP primero en cada sitio, después en {edge}, y publique; no está documentado cómo borrar la ruta con Set-CsSite.",
            it: "Nel Generatore di topologie, disattivi la federazione XMPP prima per ogni sito, poi per {edge}, e pubblichi; non è documentato come cancellare la route con Set-CsSite.",
            ru: "В построителе топологий отключите федерацию XMPP сначала у каждого сайта, затем у {edge} и опубликуйте топологию; как снять маршрут командой Set-CsSite, не описано.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    if start(estate).has(Fact::XmppRouted(cut.edge)) {
        return Vec::new();
    }
    let edge = estate.edge_name(cut.edge);
    vec![
        Step::of(&ACTION)
            .with("edge_service", format!("EdgeServer:{edge}"))
            .on("edge", edge)
            .with("sites", central_sites(estate))
            .needs([Fact::NewEdgeFederates(cut.edge), Fact::GateOpen])
            .makes([Fact::XmppRouted(cut.edge)]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::EdgeId;
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn the_route_names_the_edge_as_a_service() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        let service = Value::Name("EdgeServer:edge13.dmz.lindgren.example".to_owned());
        assert_eq!(steps[0].values.get("edge_service"), Some(&service));
        assert!(steps[0].needs.contains(&Fact::NewEdgeFederates(EdgeId(1))));
    }

    #[test]
    fn branch_sites_and_the_back_compat_site_have_no_route_of_their_own() {
        let world = World::ocs_to_2013()
            .put("site", 1, "name", "BackCompatSite")
            .put("site", 1, "kind", "BackCompat")
            .put("site", 2, "name", "Szeged")
            .put("site", 2, "kind", "Branch");
        let sites = Value::Names(vec!["Budapest".to_owned()]);
        assert_eq!(offered(&ACTION, &world.estate)[0].values.get("sites"), Some(&sites));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
