//! Moves the Central Management store off Lync Server 2010, before its last pool goes.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::state::start::start;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "move-management-store",
    number: "A-54",
    phase: Phase::After,
    sources: &[stated(&sources::CMSMOVE)],
    title: Text {
        en: "Move the Central Management store to {home}",
        pt: "Mover o repositório de Gerenciamento Central para {home}",
        es: "Mover el almacén de administración central a {home}",
        it: "Spostare l'archivio di gestione centrale su {home}",
        ru: "Перенести центральное хранилище управления на {home}",
    },
    purpose: Text {
        en: "The store holds topology and policies of everything; with the last legacy pool it would be lost.",
        pt: "O repositório guarda a topologia e as políticas de tudo; com o último pool herdado ele se perderia.",
        es: "El almacén guarda la topología y las directivas de todo; con el último grupo heredado se perdería.",
        it: "L'archivio contiene topologia e criteri di tutto; con l'ultimo pool legacy andrebbe perso.",
        ru: "В хранилище лежат топология и политики всего развёртывания; с последним старым пулом оно было бы потеряно.",
    },
    who: &[Team::ServerAdmins, Team::DatabaseAdmins],
    tool: Tool::Shell,
    minutes: (60, 180),
    impact: Text {
        en: "Users notice nothing, but no configuration can be changed meanwhile.",
        pt: "Os usuários não percebem nada, mas nenhuma configuração pode ser alterada enquanto isso.",
        es: "Los usuarios no notan nada, pero mientras tanto no se puede cambiar ninguna configuración.",
        it: "Gli utenti non notano nulla, ma nel frattempo non si può modificare alcuna configurazione.",
        ru: "Пользователи ничего не замечают, но менять конфигурацию в это время нельзя.",
    },
    lines: &[
        Line::Do(Text {
            en: "Work on a Front End Server of {home}, at the server itself: the move cannot be made from a remote session. On a Standard Edition server, first run “Prepare first Standard Edition server” in the Deployment Wizard.",
            pt: "Trabalhe em um Servidor Front-End de {home}, no próprio servidor: a mudança não pode ser feita de uma sessão remota. Em um servidor Standard Edition, execute antes “Prepare first Standard Edition server” no Assistente de Implantação.",
            es: "Trabaje en un servidor front-end de {home}, en el propio servidor: el cambio no puede hacerse desde una sesión remota. En un servidor Standard Edition, ejecute antes «Prepare first Standard Edition server» en el Asistente para la implementación.",
            it: "Lavori su un server front-end di {home}, sul server stesso: lo spostamento non si può fare da una sessione remota. Su un server Standard Edition, esegua prima «Prepare first Standard Edition server» nella Distribuzione guidata.",
            ru: "Работайте на сервере переднего плана {home}, непосредственно на нём: из удалённого сеанса перенос невозможен. На сервере Standard Edition сначала выполните «Prepare first Standard Edition server» в мастере развёртывания.",
        }),
        Line::Run("Enable-CsTopology"),
        Line::Do(Text {
            en: "Create the database with Install-CsDatabase -CentralManagementDatabase, with the SQL Server and the instance of {home} as -SqlServerFqdn and -SqlInstanceName.",
            pt: "Crie o banco de dados com Install-CsDatabase -CentralManagementDatabase, informando o SQL Server e a instância de {home} em -SqlServerFqdn e -SqlInstanceName.",
            es: "Cree la base de datos con Install-CsDatabase -CentralManagementDatabase, con el SQL Server y la instancia de {home} en -SqlServerFqdn y -SqlInstanceName.",
            it: "Crei il database con Install-CsDatabase -CentralManagementDatabase, con l'SQL Server e l'istanza di {home} in -SqlServerFqdn e -SqlInstanceName.",
            ru: "Создайте базу данных командой Install-CsDatabase -CentralManagementDatabase, указав SQL Server и экземпляр {home} в -SqlServerFqdn и -SqlInstanceName.",
        }),
        Line::Run("Move-CsManagementServer"),
        Line::Do(Text {
            en: "Run setup again on every server that the cmdlet lists, restart them, and only when replication is current remove the old database with Uninstall-CsDatabase.",
            pt: "Execute a instalação de novo em cada servidor que o cmdlet listar, reinicie-os e só com a replicação em dia remova o banco antigo com Uninstall-CsDatabase.",
            es: "Ejecute de nuevo la instalación en cada servidor que indique el cmdlet, reinícielos y solo con la replicación al día quite la base anterior con Uninstall-CsDatabase.",
            it: "Esegua di nuovo l'installazione su ogni server elencato dal cmdlet, li riavvii e solo a replica aggiornata rimuova il vecchio database con Uninstall-CsDatabase.",
            ru: "Повторите установку на каждом сервере из списка командлета, перезапустите их и лишь при актуальной репликации удалите старую базу командой Uninstall-CsDatabase.",
        }),
        Line::Check {
            run: "Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus",
            expect: Text {
                en: "The active master is a server of {home}, and every replica is up to date.",
                pt: "O mestre ativo é um servidor de {home}, e todas as réplicas estão atualizadas.",
                es: "El maestro activo es un servidor de {home} y todas las réplicas están al día.",
                it: "Il master attivo è un server di {home} e ogni replica è aggiornata.",
                ru: "Активный главный сервер принадлежит {home}, все реплики актуальны.",
            },
        },
        Line::Abort(Text {
            en: "Enable-CsTopology fails: do not move, for a failed move leaves no working store.",
            pt: "Enable-CsTopology falha: não mova, pois uma mudança malsucedida deixa a organização sem repositório em funcionamento.",
            es: "Enable-CsTopology falla: no mueva nada, porque un movimiento fallido deja sin almacén en funcionamiento.",
            it: "Enable-CsTopology non riesce: non sposti nulla, perché uno spostamento fallito lascia senza un archivio funzionante.",
            ru: "Enable-CsTopology завершается ошибкой: не переносите, потому что после неудачного переноса не остаётся рабочего хранилища.",
        }),
        Line::WayBack(Text {
            en: "Until the old database is removed, run Move-CsManagementServer on a Front End Server of the legacy pool; after that there is no way back.",
            pt: "Até a remoção do banco antigo, execute Move-CsManagementServer em um Servidor Front-End do pool herdado; depois disso não há volta.",
            es: "Mientras no se quite la base anterior, ejecute Move-CsManagementServer en un servidor front-end del grupo heredado; después no hay vuelta atrás.",
            it: "Finché il vecchio database non è rimosso, esegua Move-CsManagementServer su un server front-end del pool legacy; dopo non c'è ritorno.",
            ru: "Пока старая база не удалена, выполните Move-CsManagementServer на сервере переднего плана старого пула; после этого пути назад нет.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate).filter(|it| !it.from_ocs) else {
        return Vec::new();
    };
    if start(estate).has(Fact::StoreMoved) {
        return Vec::new();
    }
    vec![
        Step::of(&ACTION)
            .with("home", estate.pool_name(cut.home))
            .needs([Fact::Verified, Fact::BackupsTaken])
            .makes([Fact::StoreMoved]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_store_moves_after_the_check() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps[0].needs, Facts::from([Fact::Verified, Fact::BackupsTaken]));
    }

    #[test]
    fn a_store_that_has_moved_stays() {
        let world = World::lync2010_to_2013().put("deployment", 0, "store_product", "Lync2013");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn office_communications_server_has_no_such_store() {
        let world = World::ocs_to_2013().forget("deployment", 0, "store_product");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }
}
