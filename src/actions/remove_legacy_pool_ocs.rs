//! Deactivates an empty legacy pool of Office Communications Server 2007 R2, with that product's own tools.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover, everyone_on};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "remove-legacy-pool-ocs",
    number: "A-55",
    phase: Phase::After,
    sources: &[stated(&sources::PH_OCS), stated(&sources::DNSSRV)],
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
    who: &[Team::ServerAdmins, Team::DatabaseAdmins],
    tool: Tool::WindowsConsole,
    minutes: (120, 480),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Check {
            run: "Get-CsUser -OnOfficeCommunicationServer | Select-Object -Property SipAddress",
            expect: Text {
                en: "Nobody is listed.",
                pt: "Ninguém é listado.",
                es: "No aparece nadie.",
                it: "Non compare nessuno.",
                ru: "Список пуст.",
            },
        },
        Line::Do(Text {
            en: "Move the conference directories of {pool} to {home}, then remove contact objects and what else the console of Office Communications Server shows on {pool}.",
            pt: "Mova os diretórios de conferência de {pool} para {home} e depois remova objetos de contato e o que mais o console do Office Communications Server mostrar em {pool}.",
            es: "Mueva los directorios de conferencias de {pool} a {home} y después quite los objetos de contacto y lo demás que la consola de Office Communications Server muestre en {pool}.",
            it: "Sposti le directory di conferenza di {pool} su {home}, poi rimuova gli oggetti contatto e quanto altro la console di Office Communications Server mostra su {pool}.",
            ru: "Перенесите каталоги конференций {pool} на {home}, затем удалите объекты контактов и остальное, что консоль Office Communications Server показывает на {pool}.",
        }),
        Line::Do(Text {
            en: "Deactivate every role of {pool}, remove the pool in that console, uninstall the product from its servers, and take them out of service.",
            pt: "Desative todas as funções de {pool}, remova o pool nesse console, desinstale o produto de seus servidores e retire-os de serviço.",
            es: "Desactive todos los roles de {pool}, quite el grupo en esa consola, desinstale el producto de sus servidores y retírelos del servicio.",
            it: "Disattivi ogni ruolo di {pool}, rimuova il pool in quella console, disinstalli il prodotto dai suoi server e li metta fuori servizio.",
            ru: "Деактивируйте все роли {pool}, удалите пул в этой консоли, удалите продукт с его серверов и выведите их из эксплуатации.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "The console of Office Communications Server does not show {pool} any more.",
                pt: "O console do Office Communications Server não mostra mais {pool}.",
                es: "La consola de Office Communications Server ya no muestra {pool}.",
                it: "La console di Office Communications Server non mostra più {pool}.",
                ru: "Консоль Office Communications Server больше не показывает {pool}.",
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
    let Some(cut) = cutover(estate).filter(|it| it.from_ocs) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for (id, pool) in estate.old_pools().filter(|(_, it)| it.retires.yes()) {
        let mut step = Step::of(&ACTION)
            .on("pool", estate.pool_name(id))
            .with("home", estate.pool_name(cut.home))
            .needs(everyone_on(estate, cut.home))
            .needs(estate.domains.iter().map(|(it, _)| Fact::InternalSrvMoved(it)))
            .needs([Fact::Observed])
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
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.contains(&Fact::LegacyEdgeRemoved(EdgeId(0))));
        assert!(steps[0].needs.contains(&Fact::InternalSrvMoved(DomainId(0))));
        assert!(!steps[0].needs.contains(&Fact::StoreMoved));
    }

    #[test]
    fn a_pool_that_is_not_to_retire_stays() {
        let world = World::ocs_to_2013().put("pool", 0, "retires", "no");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_from_lync_server_2010() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
