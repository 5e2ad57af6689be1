//! Removes an empty legacy pool of Lync Server 2010.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover, everyone_on};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "remove-legacy-pool",
    number: "A-55",
    phase: Phase::After,
    sources: &[stated(&sources::PH_L10), stated(&sources::CMSMOVE), stated(&sources::DNSSRV)],
    title: Text {
        en: "Remove {pool}",
        pt: "Remover {pool}",
        es: "Quitar {pool}",
        it: "Rimuovere {pool}",
        ru: "Удалить {pool}",
    },
    purpose: Text {
        en: "The pool is empty; with it goes the last server that is out of support.",
        pt: "O pool está vazio; com ele sai o último servidor sem suporte.",
        es: "El grupo está vacío; con él se va el último servidor sin soporte.",
        it: "Il pool è vuoto; con esso se ne va l'ultimo server fuori supporto.",
        ru: "Пул пуст; с ним уходит последний сервер без поддержки.",
    },
    who: &[Team::TopologyAdmins, Team::DatabaseAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (120, 480),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Run(
            "Get-CsConferenceDirectory | Where-Object { $_.ServiceId -match {pool} } | Move-CsConferenceDirectory -TargetPool {home} -Confirm:$false",
        ),
        Line::Do(Text {
            en: "Move or remove what else still stands on {pool}: contact objects, response groups, dial-in numbers, trusted applications, archiving and monitoring associations.",
            pt: "Mova ou remova o que mais ainda estiver em {pool}: objetos de contato, grupos de resposta, números de acesso discado, aplicativos confiáveis, associações de arquivamento e monitoramento.",
            es: "Mueva o quite lo demás que siga en {pool}: objetos de contacto, grupos de respuesta, números de acceso telefónico, aplicaciones de confianza, asociaciones de archivado y supervisión.",
            it: "Sposti o rimuova quanto altro è ancora su {pool}: oggetti contatto, gruppi di risposta, numeri di accesso telefonico, applicazioni attendibili, associazioni di archiviazione e monitoraggio.",
            ru: "Перенесите или удалите остальное, что ещё есть на {pool}: объекты контактов, группы ответа, номера телефонного доступа, доверенные приложения, связи с архивированием и мониторингом.",
        }),
        Line::Check {
            run: "Get-CsUser -ResultSize Unlimited -Filter { RegistrarPool -eq {pool} }",
            expect: Text {
                en: "Nobody is listed.",
                pt: "Ninguém é listado.",
                es: "No aparece nadie.",
                it: "Non compare nessuno.",
                ru: "Список пуст.",
            },
        },
        Line::Do(Text {
            en: "In Topology Builder, delete {pool} and publish; then run setup on each of its servers, remove its databases, and take the servers out of service.",
            pt: "No Construtor de Topologias, exclua {pool} e publique; depois execute a instalação em cada um de seus servidores, remova os bancos de dados e retire os servidores de serviço.",
            es: "En el Generador de topologías, elimine {pool} y publique; después ejecute la instalación en cada uno de sus servidores, quite sus bases de datos y retire los servidores del servicio.",
            it: "Nel Generatore di topologie, elimini {pool} e pubblichi; poi esegua l'installazione su ciascuno dei suoi server, rimuova i database e metta i server fuori servizio.",
            ru: "В построителе топологий удалите {pool} и опубликуйте топологию; затем запустите установку на каждом его сервере, удалите его базы данных и выведите серверы из эксплуатации.",
        }),
        Line::Check {
            run: "Get-CsPool | Format-Table -Property Identity,Site -AutoSize",
            expect: Text {
                en: "{pool} is not in the list.",
                pt: "{pool} não está na lista.",
                es: "{pool} no está en la lista.",
                it: "{pool} non è nell'elenco.",
                ru: "{pool} в списке нет.",
            },
        },
        Line::Abort(Text {
            en: "A user, a contact object or a conference directory still lives on {pool}: move it first.",
            pt: "Um usuário, um objeto de contato ou um diretório de conferência ainda está em {pool}: mova-o antes.",
            es: "Un usuario, un objeto de contacto o un directorio de conferencias sigue en {pool}: muévalo antes.",
            it: "Un utente, un oggetto contatto o una directory di conferenza è ancora su {pool}: lo sposti prima.",
            ru: "На {pool} ещё остался пользователь, объект контакта или каталог конференций: сначала перенесите его.",
        }),
        Line::NoWayBack(Text {
            en: "The legacy pool could only be built again, and with it the way back for users is gone.",
            pt: "O pool herdado só poderia ser construído de novo, e com ele acaba o caminho de volta dos usuários.",
            es: "El grupo heredado solo podría construirse de nuevo, y con él desaparece el camino de vuelta de los usuarios.",
            it: "Il pool legacy si potrebbe solo ricostruire, e con esso sparisce la via del ritorno per gli utenti.",
            ru: "Старый пул можно было бы лишь построить заново, и вместе с ним исчезает путь назад для пользователей.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate).filter(|it| !it.from_ocs) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for (id, pool) in estate.old_pools().filter(|(_, it)| it.retires.yes()) {
        let mut step = Step::of(&ACTION)
            .on("pool", estate.pool_name(id))
            .with("home", estate.pool_name(cut.home))
            .needs(everyone_on(estate, cut.home))
            .needs(estate.domains.iter().map(|(it, _)| Fact::InternalSrvMoved(it)))
            .needs([Fact::Observed, Fact::StoreMoved])
            .needs(estate.gateways.iter().map(|(it, _)| Fact::GatewayRemoved(it)))
            .needs(estate.old_edges().map(|(it, _)| Fact::LegacyEdgeRemoved(it)))
            .makes([Fact::PoolRemoved(id)]);
        if pool.running.yes() {
            step = step.ends([Fact::PoolRunning(id)]);
        }
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{DomainId, EdgeId};
    use crate::rules::tests::World;

    #[test]
    fn the_pool_goes_last() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.contains(&Fact::LegacyEdgeRemoved(EdgeId(0))));
        assert!(steps[0].needs.contains(&Fact::InternalSrvMoved(DomainId(0))));
        assert!(steps[0].needs.contains(&Fact::StoreMoved));
    }

    #[test]
    fn a_pool_that_is_not_to_retire_stays() {
        let world = World::lync2010_to_2013().put("pool", 0, "retires", "no");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_from_office_communications_server() {
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
