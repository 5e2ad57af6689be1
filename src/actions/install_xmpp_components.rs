//! Runs the Deployment Wizard again on Front Ends and Edge Servers: publishing alone installs neither gateway nor
//! proxy.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover, pool_servers, suite};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::state::start::start;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "install-xmpp-components",
    number: "A-29",
    phase: Phase::Window,
    sources: &[stated(&sources::SETUP), implied(&sources::EDGECHG)],
    title: Text {
        en: "Install the XMPP components for {edge}",
        pt: "Instalar os componentes XMPP de {edge}",
        es: "Instalar los componentes XMPP de {edge}",
        it: "Installare i componenti XMPP per {edge}",
        ru: "Установить компоненты XMPP для {edge}",
    },
    purpose: Text {
        en: "Publishing alone starts nothing: gateway and proxy appear when setup runs again.",
        pt: "Publicar, sozinho, não inicia nada: o gateway e o proxy surgem quando a instalação é executada de novo.",
        es: "Publicar por sí solo no inicia nada: la puerta de enlace y el proxy aparecen al ejecutar de nuevo la instalación.",
        it: "La sola pubblicazione non avvia nulla: gateway e proxy compaiono quando si esegue di nuovo l'installazione.",
        ru: "Сама публикация ничего не запускает: шлюз и прокси-сервер появляются после повторной установки.",
    },
    who: &[Team::TopologyAdmins, Team::EdgeAdmins],
    tool: Tool::DeploymentWizard,
    minutes: (20, 60),
    impact: Text {
        en: "Services on the servers may restart; sessions through that server break off and come back.",
        pt: "Serviços nos servidores podem reiniciar; as sessões por esse servidor caem e voltam.",
        es: "Los servicios de los servidores pueden reiniciarse; las sesiones por ese servidor se cortan y vuelven.",
        it: "I servizi sui server possono riavviarsi; le sessioni su quel server cadono e tornano.",
        ru: "Службы на серверах могут перезапуститься; сеансы через такой сервер прерываются и восстанавливаются.",
    },
    lines: &[
        Line::Do(Text {
            en: "On every Front End Server of {home}, then on every server of {edge}: Deployment Wizard > Install or Update {suite} System > Setup or Remove {suite} Components > Run Again.",
            pt: "Em cada Servidor Front-End de {home} e depois em cada servidor de {edge}: Deployment Wizard > Install or Update {suite} System > Setup or Remove {suite} Components > Run Again.",
            es: "En cada servidor front-end de {home} y después en cada servidor de {edge}: Deployment Wizard > Install or Update {suite} System > Setup or Remove {suite} Components > Run Again.",
            it: "Su ogni server front-end di {home}, poi su ogni server di {edge}: Deployment Wizard > Install or Update {suite} System > Setup or Remove {suite} Components > Run Again.",
            ru: "На каждом сервере переднего плана {home}, затем на каждом сервере {edge}: Deployment Wizard > Install or Update {suite} System > Setup or Remove {suite} Components > Run Again.",
        }),
        Line::RunEach {
            each: "front_ends",
            as_hole: "front_end",
            run: "Get-CsWindowsService -ComputerName {front_end} | Format-Table -Property Name,Status -AutoSize",
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "Each Front End Server of {home} runs the service “{suite} XMPP Translating Gateway”.",
                pt: "Cada Servidor Front-End de {home} executa o serviço “{suite} XMPP Translating Gateway”.",
                es: "Cada servidor front-end de {home} ejecuta el servicio «{suite} XMPP Translating Gateway».",
                it: "Ogni server front-end di {home} esegue il servizio «{suite} XMPP Translating Gateway».",
                ru: "На каждом сервере переднего плана {home} работает служба «{suite} XMPP Translating Gateway».",
            },
        },
        Line::Check {
            run: "netstat -ano | findstr LISTENING | findstr \"5269 23456\"",
            expect: Text {
                en: "On each server of {edge}: the service “{suite} XMPP Translating Gateway Proxy” runs, and both ports listen.",
                pt: "Em cada servidor de {edge}: o serviço “{suite} XMPP Translating Gateway Proxy” está em execução e ambas as portas escutam.",
                es: "En cada servidor de {edge}: el servicio «{suite} XMPP Translating Gateway Proxy» está en ejecución y ambos puertos escuchan.",
                it: "Su ogni server di {edge}: il servizio «{suite} XMPP Translating Gateway Proxy» è in esecuzione e le due porte sono in ascolto.",
                ru: "На каждом сервере {edge}: служба «{suite} XMPP Translating Gateway Proxy» работает, и оба порта прослушиваются.",
            },
        },
        Line::Abort(Text {
            en: "A service is missing after setup: the replica of that server was not up to date; replicate and run setup again.",
            pt: "Um serviço falta após a instalação: a réplica desse servidor não estava atualizada; replique e execute a instalação de novo.",
            es: "Falta un servicio tras la instalación: la réplica de ese servidor no estaba al día; replique y ejecute de nuevo la instalación.",
            it: "Dopo l'installazione manca un servizio: la replica di quel server non era aggiornata; replichi ed esegua di nuovo l'installazione.",
            ru: "После установки службы нет: реплика этого сервера была неактуальна; выполните репликацию и запустите установку снова.",
        }),
        Line::WayBack(Text {
            en: "Clear XMPP federation in the topology, publish, replicate, and run setup again on the same servers.",
            pt: "Desmarque a federação XMPP na topologia, publique, replique e execute a instalação de novo nos mesmos servidores.",
            es: "Desactive la federación XMPP en la topología, publique, replique y ejecute de nuevo la instalación en los mismos servidores.",
            it: "Disattivi la federazione XMPP nella topologia, pubblichi, replichi ed esegua di nuovo l'installazione sugli stessi server.",
            ru: "Отключите федерацию XMPP в топологии, опубликуйте её, выполните репликацию и снова запустите установку на тех же серверах.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    if start(estate).has(Fact::ComponentsInstalled(cut.edge)) {
        return Vec::new();
    }
    vec![
        Step::of(&ACTION)
            .on("edge", estate.edge_name(cut.edge))
            .with("home", estate.pool_name(cut.home))
            .with("suite", suite(estate))
            .with("front_ends", pool_servers(estate, cut.home))
            .needs([Fact::TopologyReplicated])
            .makes([Fact::ComponentsInstalled(cut.edge)]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn setup_runs_again_after_replication() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps[0].needs, Facts::from([Fact::TopologyReplicated]));
    }

    #[test]
    fn components_that_run_are_not_installed_again() {
        let world =
            World::lync2010_to_2013().put("edge", 1, "setup_rerun", "yes").put("edge", 1, "proxy_running", "yes");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
