//! Sees that every server meets what the upgrade in place takes, while nothing has changed yet.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "check-upgrade",
    number: "A-70",
    phase: Phase::Prepare,
    sources: &[stated(&sources::UPGD_15), stated(&sources::UPG_15), implied(&sources::BACKUP)],
    title: Text {
        en: "Check the servers and keep a copy of the topology",
        pt: "Verificar os servidores e guardar uma cópia da topologia",
        es: "Comprobar los servidores y guardar una copia de la topología",
        it: "Verificare i server e conservare una copia della topologia",
        ru: "Проверить серверы и сохранить копию топологии",
    },
    purpose: Text {
        en: "A server that fails the check in the middle of the upgrade leaves its pool down, because a pool that was begun has to be finished.",
        pt: "Um servidor reprovado no meio da atualização deixa seu pool parado, porque um pool iniciado precisa ser concluído.",
        es: "Un servidor que falla a mitad de la actualización deja parado su grupo, porque un grupo empezado hay que terminarlo.",
        it: "Un server che non supera la verifica a metà aggiornamento lascia fermo il suo pool, perché un pool iniziato va completato.",
        ru: "Сервер, не прошедший проверку посреди обновления, оставляет пул остановленным: начатый пул нужно довести до конца.",
    },
    who: &[Team::TopologyAdmins, Team::DatabaseAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (60, 240),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "On a computer without any Lync component, install the administrative tools of Skype for Business Server 2015, download the topology with Topology Builder, and keep a copy of the file where no upgrade reaches it.",
            pt: "Em um computador sem componente algum do Lync, instale as ferramentas administrativas do Skype for Business Server 2015, baixe a topologia com o Topology Builder e guarde uma cópia do arquivo fora do alcance da atualização.",
            es: "En un equipo sin ningún componente de Lync, instale las herramientas administrativas de Skype Empresarial Server 2015, descargue la topología con Topology Builder y guarde una copia del archivo fuera del alcance de la actualización.",
            it: "Su un computer senza alcun componente Lync installi gli strumenti di amministrazione di Skype for Business Server 2015, scarichi la topologia con Topology Builder e conservi una copia del file fuori dalla portata dell'aggiornamento.",
            ru: "На компьютере без компонентов Lync установите средства администрирования Skype для бизнеса Server 2015, загрузите топологию через Topology Builder и сохраните копию файла там, куда обновление не доберётся.",
        }),
        Line::Do(Text {
            en: "On each of these servers: 32 GB free on a local NTFS drive without compression and page file, PowerShell 6.2.9200.0 or later, the latest cumulative update of Lync Server 2013, SQL Server 2012 SP1, and KB2533623, KB2858668 or KB2982006 as the version of Windows asks: {servers}.",
            pt: "Em cada um destes servidores: 32 GB livres em unidade NTFS local sem compactação nem arquivo de paginação, PowerShell 6.2.9200.0 ou posterior, a atualização cumulativa mais recente do Lync Server 2013, SQL Server 2012 SP1 e KB2533623, KB2858668 ou KB2982006, conforme a versão do Windows: {servers}.",
            es: "En cada uno de estos servidores: 32 GB libres en una unidad NTFS local sin compresión ni archivo de paginación, PowerShell 6.2.9200.0 o posterior, la última actualización acumulativa de Lync Server 2013, SQL Server 2012 SP1 y KB2533623, KB2858668 o KB2982006 según la versión de Windows: {servers}.",
            it: "Su ognuno di questi server: 32 GB liberi su un'unità NTFS locale senza compressione né file di paging, PowerShell 6.2.9200.0 o successivo, l'ultimo aggiornamento cumulativo di Lync Server 2013, SQL Server 2012 SP1 e KB2533623, KB2858668 o KB2982006 secondo la versione di Windows: {servers}.",
            ru: "На каждом из этих серверов: 32 ГБ свободно на локальном диске NTFS без сжатия и файла подкачки, PowerShell 6.2.9200.0 или новее, последнее накопительное обновление Lync Server 2013, SQL Server 2012 SP1 и KB2533623, KB2858668 или KB2982006 в зависимости от версии Windows: {servers}.",
        }),
        Line::Do(Text {
            en: "Uninstall the LRS administrative tool for Lync Server 2013, if it is there, and restart servers on which a restart is pending.",
            pt: "Desinstale a ferramenta administrativa LRS do Lync Server 2013, se existir, e reinicie servidores com reinício pendente.",
            es: "Desinstale la herramienta administrativa LRS de Lync Server 2013, si está, y reinicie los servidores con un reinicio pendiente.",
            it: "Disinstalli lo strumento di amministrazione LRS per Lync Server 2013, se c'è, e riavvii i server con un riavvio in sospeso.",
            ru: "Удалите средство администрирования LRS для Lync Server 2013, если оно есть, и перезапустите серверы, ожидающие перезагрузки.",
        }),
        Line::Check {
            run: "Get-CsManagementStoreReplicationStatus | Format-Table -Property ReplicaFqdn,UpToDate -AutoSize",
            expect: Text {
                en: "UpToDate is True for every replica, and every service of every pool is running.",
                pt: "UpToDate é True em cada réplica, e cada serviço de cada pool está em execução.",
                es: "UpToDate es True en cada réplica, y cada servicio de cada grupo está en ejecución.",
                it: "UpToDate è True per ogni replica, e ogni servizio di ogni pool è in esecuzione.",
                ru: "UpToDate равно True у каждой реплики, и каждая служба каждого пула работает.",
            },
        },
        Line::Abort(Text {
            en: "A server does not meet the list: mend it first; do not begin with the others.",
            pt: "Um servidor não atende à lista: corrija-o antes; não comece pelos outros.",
            es: "Un servidor no cumple la lista: corríjalo antes; no empiece por los demás.",
            it: "Un server non soddisfa l'elenco: lo sistemi prima; non cominci dagli altri.",
            ru: "Сервер не отвечает списку: сначала исправьте его, не начинайте с остальных.",
        }),
        Line::WayBack(Text {
            en: "Nothing was changed that Lync Server 2013 could not live with; leave the updates installed.",
            pt: "Nada mudou que incomode o Lync Server 2013; deixe as atualizações instaladas.",
            es: "No cambió nada que moleste a Lync Server 2013; deje instaladas las actualizaciones.",
            it: "Nulla è cambiato che disturbi Lync Server 2013; lasci installati gli aggiornamenti.",
            ru: "Ничего такого, что мешало бы Lync Server 2013, не изменилось; обновления оставьте.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return Vec::new();
    }
    let servers: Vec<_> = estate.upgrade_order().into_iter().flat_map(|it| it.servers(estate)).collect();
    vec![Step::of(&ACTION).with("servers", servers).makes([Fact::UpgradeChecked])]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn it_is_one_step_for_all_servers() {
        assert_eq!(offered(&ACTION, &World::of("upgrade-2013-to-2015").estate).len(), 1);
    }

    #[test]
    fn nothing_is_offered_where_servers_are_new() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
    }
}
