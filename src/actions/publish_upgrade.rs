//! Publishes the topology in which one pool or Edge pool is of the new version: the point of no return.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::state::unit::Unit;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "publish-upgrade",
    number: "A-71",
    phase: Phase::Window,
    sources: &[stated(&sources::UPGD_15), stated(&sources::UPG_15), implied(&sources::REPL)],
    title: Text {
        en: "Publish the upgrade of {unit}",
        pt: "Publicar a atualização de {unit}",
        es: "Publicar la actualización de {unit}",
        it: "Pubblicare l'aggiornamento di {unit}",
        ru: "Опубликовать обновление {unit}",
    },
    purpose: Text {
        en: "The servers learn from the topology what they are to become; their services must run to receive it.",
        pt: "Os servidores aprendem pela topologia o que devem se tornar; seus serviços precisam estar em execução para recebê-la.",
        es: "Los servidores aprenden de la topología en qué deben convertirse; sus servicios deben estar en ejecución para recibirla.",
        it: "I server apprendono dalla topologia che cosa devono diventare; i loro servizi devono essere in esecuzione per riceverla.",
        ru: "Серверы узнают из топологии, чем им предстоит стать; чтобы получить её, их службы должны работать.",
    },
    who: &[Team::TopologyAdmins, Team::DatabaseAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (20, 60),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "In Topology Builder of Skype for Business Server 2015: right-click {unit} > Upgrade to Skype for Business Server 2015, then Action > Topology > Publish. Of a mirrored database select the principal alone.",
            pt: "No Topology Builder do Skype for Business Server 2015: clique com o botão direito em {unit} > Upgrade to Skype for Business Server 2015 e depois Action > Topology > Publish. De um banco espelhado, selecione somente o principal.",
            es: "En Topology Builder de Skype Empresarial Server 2015: clic derecho en {unit} > Upgrade to Skype for Business Server 2015, y después Action > Topology > Publish. De una base reflejada, seleccione solo la principal.",
            it: "In Topology Builder di Skype for Business Server 2015: clic destro su {unit} > Upgrade to Skype for Business Server 2015, poi Action > Topology > Publish. Di un database con mirroring selezioni solo il principale.",
            ru: "В Topology Builder версии Skype для бизнеса Server 2015: щёлкните правой кнопкой {unit} > Upgrade to Skype for Business Server 2015, затем Action > Topology > Publish. Из зеркалируемых баз выберите только основную.",
        }),
        Line::Run("Invoke-CsManagementStoreReplication"),
        Line::Check {
            run: "Get-CsManagementStoreReplicationStatus | Format-Table -Property ReplicaFqdn,UpToDate -AutoSize",
            expect: Text {
                en: "UpToDate is True for these servers before any of their services is stopped: {servers}.",
                pt: "UpToDate é True nestes servidores antes de parar qualquer serviço deles: {servers}.",
                es: "UpToDate es True en estos servidores antes de detener cualquiera de sus servicios: {servers}.",
                it: "UpToDate è True per questi server prima di fermare uno qualsiasi dei loro servizi: {servers}.",
                ru: "UpToDate равно True у этих серверов, прежде чем останавливать их службы: {servers}.",
            },
        },
        Line::Abort(Text {
            en: "Publishing reports an error: read the report and mend the cause before you stop anything.",
            pt: "A publicação relata erro: leia o relatório e corrija a causa antes de parar qualquer coisa.",
            es: "La publicación da un error: lea el informe y corrija la causa antes de detener nada.",
            it: "La pubblicazione segnala un errore: legga il rapporto e corregga la causa prima di fermare qualsiasi cosa.",
            ru: "Публикация сообщает об ошибке: прочтите отчёт и устраните причину, ничего не останавливая.",
        }),
        Line::NoWayBack(Text {
            en: "Once published, the topology cannot be downgraded. What is left is to finish the upgrade, or to restore databases and servers from the backups.",
            pt: "Uma vez publicada, a topologia não pode ser rebaixada. Resta concluir a atualização ou restaurar bancos e servidores dos backups.",
            es: "Una vez publicada, la topología no puede degradarse. Queda terminar la actualización o restaurar bases y servidores de las copias.",
            it: "Una volta pubblicata, la topologia non può tornare indietro. Resta completare l'aggiornamento o ripristinare database e server dai backup.",
            ru: "После публикации понизить версию топологии нельзя. Остаётся довести обновление до конца или восстановить базы и серверы из копий.",
        }),
        Line::Note(Text {
            en: "Archiving and Monitoring stores go along with the pool unless their dependency is removed before publishing.",
            pt: "Os repositórios de Arquivamento e Monitoramento acompanham o pool, a menos que a dependência seja removida antes de publicar.",
            es: "Los almacenes de archivado y supervisión van con el grupo salvo que se quite antes la dependencia.",
            it: "Gli archivi di Archiviazione e Monitoraggio seguono il pool, a meno che la dipendenza non venga tolta prima di pubblicare.",
            ru: "Хранилища архивации и мониторинга обновляются вместе с пулом, если до публикации не снять зависимость.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return Vec::new();
    }
    let mut before = None;
    let step = |unit: Unit| {
        // A unit that was begun is finished before the next, so the order of the upgrade is the order of the steps.
        let done = before.replace(unit).map(Unit::upgraded);
        Step::of(&ACTION)
            .on("unit", unit.name(estate))
            .with("servers", unit.servers(estate))
            .needs([Fact::GateOpen])
            .needs(done)
            .makes([unit.published()])
    };
    estate.upgrade_order().into_iter().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn each_waits_until_the_one_before_is_upgraded() {
        let steps = offered(&ACTION, &World::of("upgrade-2013-to-2015").estate);
        assert_eq!(steps.len(), 4);
        assert!(steps[2].needs.contains(&Fact::Upgraded(crate::estate::tables::PoolId(2))), "{:?}", steps[2].needs);
        assert_eq!(steps[3].id, "publish-upgrade/hafen.corp.arlt.example");
    }

    #[test]
    fn nothing_is_offered_where_servers_are_new() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
    }
}
