//! Gives SIP federation to the new Edge pool: port 5061, next hop, media, and the route of every site.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, central_sites, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::state::start::start;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "federate-new-edge",
    number: "A-22",
    phase: Phase::Window,
    sources: &[
        stated(&sources::FED_L10),
        stated(&sources::FED_OCS),
        stated(&sources::TB_HELP),
        implied(&sources::SETUP),
    ],
    title: Text {
        en: "Give SIP federation to {edge}",
        pt: "Dar a federação SIP a {edge}",
        es: "Dar la federación SIP a {edge}",
        it: "Dare la federazione SIP a {edge}",
        ru: "Передать федерацию SIP на {edge}",
    },
    purpose: Text {
        en: "XMPP federation can only be routed through an Edge pool that federates; this makes {edge} the one.",
        pt: "A federação XMPP só pode ser roteada por um pool de Borda que federa; este passo faz de {edge} esse pool.",
        es: "La federación XMPP solo puede encaminarse por un grupo de servidores perimetrales que federa; este paso convierte a {edge} en ese grupo.",
        it: "La federazione XMPP può passare solo da un pool di server perimetrali che fa federazione; questo passo lo affida a {edge}.",
        ru: "Федерацию XMPP можно направить только через пул пограничных серверов, ведущий федерацию; этот шаг делает им {edge}.",
    },
    who: &[Team::TopologyAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (15, 40),
    impact: Text {
        en: "SIP federation is still down until {edge} takes the traffic from outside.",
        pt: "A federação SIP continua fora até que {edge} receba o tráfego externo.",
        es: "La federación SIP sigue sin servicio hasta que {edge} reciba el tráfico externo.",
        it: "La federazione SIP resta ferma finché {edge} non riceve il traffico esterno.",
        ru: "Федерация SIP не работает, пока {edge} не начнёт принимать внешний трафик.",
    },
    lines: &[
        Line::Do(Text {
            en: "Open {edge} > Edit Properties > General, tick “Enable federation for this Edge pool (Port 5061)”, and choose {home} as next hop.",
            pt: "Abra {edge} > Edit Properties > General, marque “Enable federation for this Edge pool (Port 5061)” e escolha {home} como próximo salto.",
            es: "Abra {edge} > Edit Properties > General, active «Enable federation for this Edge pool (Port 5061)» y elija {home} como próximo salto.",
            it: "Apra {edge} > Edit Properties > General, selezioni «Enable federation for this Edge pool (Port 5061)» e scelga {home} come hop successivo.",
            ru: "Откройте {edge} > Edit Properties > General, установите флажок «Enable federation for this Edge pool (Port 5061)» и выберите {home} следующим узлом.",
        }),
        Line::Do(Text {
            en: "Open {home} > Edit Properties > Associations and associate {edge} for media.",
            pt: "Abra {home} > Edit Properties > Associations e associe {edge} para mídia.",
            es: "Abra {home} > Edit Properties > Associations y asocie {edge} para medios.",
            it: "Apra {home} > Edit Properties > Associations e associ {edge} per i contenuti multimediali.",
            ru: "Откройте {home} > Edit Properties > Associations и свяжите с ним {edge} для мультимедиа.",
        }),
        Line::Do(Text {
            en: "For each of these sites, open Edit Properties > Federation route, enable SIP federation and choose {edge}: {sites}. Then publish.",
            pt: "Em cada um destes sites, abra Edit Properties > Federation route, habilite a federação SIP e escolha {edge}: {sites}. Depois publique.",
            es: "En cada uno de estos sitios, abra Edit Properties > Federation route, habilite la federación SIP y elija {edge}: {sites}. Después publique.",
            it: "Per ciascuno di questi siti, apra Edit Properties > Federation route, abiliti la federazione SIP e scelga {edge}: {sites}. Poi pubblichi.",
            ru: "Для каждого из этих сайтов откройте Edit Properties > Federation route, включите федерацию SIP и выберите {edge}: {sites}. Затем опубликуйте топологию.",
        }),
        Line::Note(Text {
            en: "If every user has already moved, enable XMPP federation in the same edit, as the step for the XMPP route says, and publish once: setup then runs only once.",
            pt: "Se todos os usuários já foram movidos, habilite a federação XMPP na mesma edição, como diz o passo da rota XMPP, e publique uma só vez: assim a instalação é executada uma única vez.",
            es: "Si ya se movieron todos los usuarios, habilite la federación XMPP en la misma edición, como dice el paso de la ruta XMPP, y publique una sola vez: así la instalación se ejecuta una única vez.",
            it: "Se tutti gli utenti sono già spostati, abiliti la federazione XMPP nella stessa modifica, come indica il passo della route XMPP, e pubblichi una volta sola: così l'installazione si esegue una sola volta.",
            ru: "Если все пользователи уже перенесены, включите федерацию XMPP в той же правке, как описано в шаге о маршруте XMPP, и публикуйте один раз: тогда и установка выполняется один раз.",
        }),
        Line::Note(Text {
            en: "Only from Office Communications Server: in its console, open Forest > Properties > Global Properties > Federation and enter {edge}.",
            pt: "Somente a partir do Office Communications Server: no console dele, abra Forest > Properties > Global Properties > Federation e informe {edge}.",
            es: "Solo desde Office Communications Server: en su consola, abra Forest > Properties > Global Properties > Federation y escriba {edge}.",
            it: "Solo da Office Communications Server: nella sua console, apra Forest > Properties > Global Properties > Federation e immetta {edge}.",
            ru: "Только при переходе с Office Communications Server: в его консоли откройте Forest > Properties > Global Properties > Federation и укажите {edge}.",
        }),
        Line::Check {
            run: "Get-CsSite | Format-List -Property Identity,FederationRoute",
            expect: Text {
                en: "FederationRoute is EdgeServer:{edge} for each of these sites: {sites}.",
                pt: "FederationRoute é EdgeServer:{edge} em cada um destes sites: {sites}.",
                es: "FederationRoute es EdgeServer:{edge} en cada uno de estos sitios: {sites}.",
                it: "FederationRoute è EdgeServer:{edge} per ciascuno di questi siti: {sites}.",
                ru: "FederationRoute равно EdgeServer:{edge} у каждого из этих сайтов: {sites}.",
            },
        },
        Line::Note(Text {
            en: "A warning that more than one Edge Server federates is expected while both sides stand beside each other.",
            pt: "Um aviso de que mais de um Servidor de Borda federa é esperado enquanto os dois lados coexistem.",
            es: "Es normal una advertencia de que federa más de un servidor perimetral mientras coexisten ambos lados.",
            it: "Un avviso che più di un Edge Server fa federazione è normale finché i due lati coesistono.",
            ru: "Предупреждение о том, что федерацию ведут несколько пограничных серверов, ожидаемо, пока обе стороны работают рядом.",
        }),
        Line::WayBack(Text {
            en: "Clear federation for {edge} and the route of each site, publish, then give federation back to the legacy Edge.",
            pt: "Desmarque a federação de {edge} e a rota de cada site, publique e depois devolva a federação à Borda herdada.",
            es: "Desactive la federación de {edge} y la ruta de cada sitio, publique y después devuelva la federación al perimetral heredado.",
            it: "Disattivi la federazione di {edge} e la route di ogni sito, pubblichi, poi restituisca la federazione all'Edge legacy.",
            ru: "Отключите федерацию у {edge} и маршрут каждого сайта, опубликуйте топологию, затем верните федерацию старому пограничному серверу.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    if start(estate).has(Fact::NewEdgeFederates(cut.edge)) {
        return Vec::new();
    }
    vec![
        Step::of(&ACTION)
            .on("edge", estate.edge_name(cut.edge))
            .with("home", estate.pool_name(cut.home))
            .with("sites", central_sites(estate))
            .needs([Fact::LegacyEdgeReleased(cut.old_edge)])
            .needs([Fact::EdgeRunning(cut.edge), Fact::CertificateCopied(cut.edge)])
            .makes([Fact::NewEdgeFederates(cut.edge)]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::EdgeId;
    use crate::rules::tests::World;

    #[test]
    fn the_new_edge_waits_for_the_release_of_the_old() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.contains(&Fact::LegacyEdgeReleased(EdgeId(0))));
    }

    #[test]
    fn an_edge_that_federates_already_is_left_alone() {
        let world = World::lync2010_to_2013().put("edge", 1, "sip_federation", "yes").put("site", 0, "sip_route", "#1");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
