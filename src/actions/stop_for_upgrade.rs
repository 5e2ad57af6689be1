//! Stops all services of a pool or Edge pool so that they stay stopped through a restart.

use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, stated};
use crate::state::unit::Unit;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "stop-for-upgrade",
    number: "A-73",
    phase: Phase::Window,
    sources: &[stated(&sources::UPGD_15)],
    title: Text {
        en: "Stop {unit} for the upgrade",
        pt: "Parar {unit} para a atualização",
        es: "Detener {unit} para la actualización",
        it: "Fermare {unit} per l'aggiornamento",
        ru: "Остановить {unit} для обновления",
    },
    purpose: Text {
        en: "Setup upgrades servers that stand still; services that come back after a restart make it fail.",
        pt: "A instalação atualiza servidores parados; serviços que voltam após um reinício a fazem falhar.",
        es: "La instalación actualiza servidores detenidos; los servicios que vuelven tras un reinicio la hacen fallar.",
        it: "L'installazione aggiorna server fermi; i servizi che ripartono dopo un riavvio la fanno fallire.",
        ru: "Установка обновляет остановленные серверы; службы, поднявшиеся после перезагрузки, её срывают.",
    },
    who: &[Team::ServerAdmins, Team::EdgeAdmins],
    tool: Tool::Shell,
    minutes: (10, 30),
    impact: Text {
        en: "Whoever lives on {unit}, or depends on it, is cut off until it runs again; with an Edge pool or the pool behind it that is federation and XMPP for everybody.",
        pt: "Quem está em {unit}, ou depende dele, fica desconectado até que volte; com um pool de Borda ou o pool atrás dela, é a federação e o XMPP de todos.",
        es: "Quien está en {unit}, o depende de él, queda cortado hasta que vuelva; con un grupo perimetral o el grupo detrás de él, es la federación y XMPP de todos.",
        it: "Chi sta su {unit}, o ne dipende, resta scollegato finché non riparte; con un pool Edge o il pool dietro di esso, è la federazione e XMPP di tutti.",
        ru: "Кто размещён на {unit} или зависит от него, отключён, пока он не заработает; с пограничным пулом или пулом за ним — это федерация и XMPP для всех.",
    },
    lines: &[
        Line::Do(Text {
            en: "On each of these servers, in its own Management Shell, run the command that follows: {servers}.",
            pt: "Em cada um destes servidores, no próprio Shell de Gerenciamento, execute o comando a seguir: {servers}.",
            es: "En cada uno de estos servidores, en su propio Shell de administración, ejecute el comando siguiente: {servers}.",
            it: "Su ognuno di questi server, nella sua Management Shell, esegua il comando che segue: {servers}.",
            ru: "На каждом из этих серверов, в его собственной командной консоли, выполните следующую команду: {servers}.",
        }),
        Line::Run("Disable-CsComputer -Scorch"),
        Line::Check {
            run: "Get-CsWindowsService | Format-Table -Property Name,Status -AutoSize",
            expect: Text {
                en: "On each server: no service of the product is running.",
                pt: "Em cada servidor: nenhum serviço do produto em execução.",
                es: "En cada servidor: ningún servicio del producto en ejecución.",
                it: "Su ogni server: nessun servizio del prodotto in esecuzione.",
                ru: "На каждом сервере: ни одна служба продукта не работает.",
            },
        },
        Line::WayBack(Text {
            en: "While setup has not begun: Enable-CsComputer and Start-CsWindowsService on each server. The published topology stays as it is, so go on as soon as the cause is mended.",
            pt: "Enquanto a instalação não começou: Enable-CsComputer e Start-CsWindowsService em cada servidor. A topologia publicada permanece, portanto prossiga assim que a causa for corrigida.",
            es: "Mientras la instalación no haya empezado: Enable-CsComputer y Start-CsWindowsService en cada servidor. La topología publicada sigue igual, así que continúe en cuanto se corrija la causa.",
            it: "Finché l'installazione non è cominciata: Enable-CsComputer e Start-CsWindowsService su ogni server. La topologia pubblicata resta, quindi prosegua appena la causa è risolta.",
            ru: "Пока установка не началась: Enable-CsComputer и Start-CsWindowsService на каждом сервере. Опубликованная топология остаётся, поэтому продолжайте, как только причина устранена.",
        }),
        Line::Note(Text {
            en: "No page describes this way back; it follows from what the cmdlets do.",
            pt: "Nenhuma página descreve essa volta; ela decorre do que os cmdlets fazem.",
            es: "Ninguna página describe esta vuelta atrás; se deduce de lo que hacen los cmdlets.",
            it: "Nessuna pagina descrive questo ritorno; deriva da ciò che fanno i cmdlet.",
            ru: "Ни одна страница этого пути назад не описывает; он следует из действия командлетов.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return Vec::new();
    }
    let step = |unit: Unit| {
        Step::of(&ACTION)
            .on("unit", unit.name(estate))
            .with("servers", unit.servers(estate))
            .needs([unit.published()])
            .makes([unit.stopped()])
    };
    estate.upgrade_order().into_iter().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;
    use crate::state::fact::Fact;

    #[test]
    fn nothing_stops_before_it_is_published() {
        let steps = offered(&ACTION, &World::of("upgrade-2013-to-2015").estate);
        assert!(steps[0].needs.contains(&Fact::UpgradePublished(crate::estate::tables::PoolId(1))));
    }

    #[test]
    fn nothing_is_offered_where_servers_are_new() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
    }
}
