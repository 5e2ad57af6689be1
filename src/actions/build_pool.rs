//! Defines, publishes and installs a pool of the new product beside the old ones.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "build-pool",
    number: "A-08",
    phase: Phase::Build,
    sources: &[stated(&sources::PILOT), stated(&sources::COEX_19), stated(&sources::SUPP_13)],
    title: Text {
        en: "Build the pool {pool}",
        pt: "Construir o pool {pool}",
        es: "Construir el grupo de servidores {pool}",
        it: "Costruire il pool {pool}",
        ru: "Развернуть пул {pool}",
    },
    purpose: Text {
        en: "The new version stands beside the old one; users move only later.",
        pt: "A versão nova fica ao lado da antiga; os usuários só são movidos depois.",
        es: "La versión nueva queda junto a la antigua; los usuarios se mueven más tarde.",
        it: "La versione nuova sta accanto alla vecchia; gli utenti si spostano solo più tardi.",
        ru: "Новая версия стоит рядом со старой; пользователи переносятся позже.",
    },
    who: &[Team::TopologyAdmins, Team::DatabaseAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (240, 960),
    impact: Text {
        en: "Users notice nothing: nobody lives on the pool yet.",
        pt: "Os usuários não percebem nada: ninguém está no pool ainda.",
        es: "Los usuarios no notan nada: todavía no hay nadie en el grupo.",
        it: "Gli utenti non notano nulla: sul pool non c'è ancora nessuno.",
        ru: "Пользователи ничего не замечают: на пуле пока никого нет.",
    },
    lines: &[
        Line::Do(Text {
            en: "In Topology Builder of {product}, define {pool} with names that no legacy server bears and with a SQL Server instance of its own, and publish the topology.",
            pt: "No Topology Builder do {product}, defina {pool} com nomes que nenhum servidor herdado use e com uma instância própria do SQL Server, e publique a topologia.",
            es: "En Topology Builder de {product}, defina {pool} con nombres que no lleve ningún servidor heredado y con su propia instancia de SQL Server, y publique la topología.",
            it: "In Topology Builder di {product} definisca {pool} con nomi che nessun server legacy porta e con una propria istanza di SQL Server, e pubblichi la topologia.",
            ru: "В Topology Builder версии {product} опишите {pool} с именами, которых нет у старых серверов, и с собственным экземпляром SQL Server, затем опубликуйте топологию.",
        }),
        Line::Do(Text {
            en: "On each server, run the Deployment Wizard: local configuration store, components, certificates, start of the services.",
            pt: "Em cada servidor, execute o Deployment Wizard: repositório de configuração local, componentes, certificados, início dos serviços.",
            es: "En cada servidor, ejecute Deployment Wizard: almacén de configuración local, componentes, certificados, inicio de los servicios.",
            it: "Su ogni server esegua il Deployment Wizard: archivio di configurazione locale, componenti, certificati, avvio dei servizi.",
            ru: "На каждом сервере выполните Deployment Wizard: локальное хранилище конфигурации, компоненты, сертификаты, запуск служб.",
        }),
        Line::Do(Text {
            en: "Install the latest updates of {product} on each server.",
            pt: "Instale as atualizações mais recentes do {product} em cada servidor.",
            es: "Instale las últimas actualizaciones de {product} en cada servidor.",
            it: "Installi gli ultimi aggiornamenti di {product} su ogni server.",
            ru: "Установите последние обновления {product} на каждый сервер.",
        }),
        Line::RunEach { each: "servers", as_hole: "server", run: "Get-CsWindowsService -ComputerName {server}" },
        Line::Check {
            run: "Get-CsPool -Identity {pool}",
            expect: Text {
                en: "The pool lists its servers and services, every service of the pool is Running, and the Control Panel shows the pool beside the legacy ones.",
                pt: "O pool lista seus servidores e serviços, cada serviço do pool está Running, e o Painel de Controle mostra o pool ao lado dos herdados.",
                es: "El grupo muestra sus servidores y servicios, cada servicio del grupo está Running, y el Panel de control muestra el grupo junto a los heredados.",
                it: "Il pool elenca i suoi server e servizi, ogni servizio del pool è Running e il Pannello di controllo mostra il pool accanto a quelli legacy.",
                ru: "Пул перечисляет свои серверы и службы, каждая служба пула в состоянии Running, панель управления показывает пул рядом со старыми.",
            },
        },
        Line::Abort(Text {
            en: "Topology Builder refuses the SQL Server instance or reports a name that is in use.",
            pt: "O Topology Builder recusa a instância do SQL Server ou informa um nome já em uso.",
            es: "Topology Builder rechaza la instancia de SQL Server o señala un nombre ya en uso.",
            it: "Topology Builder rifiuta l'istanza di SQL Server o segnala un nome già in uso.",
            ru: "Topology Builder отвергает экземпляр SQL Server или сообщает о занятом имени.",
        }),
        Line::WayBack(Text {
            en: "While nobody lives on {pool}, delete it in Topology Builder, publish, and run the Deployment Wizard again on its servers.",
            pt: "Enquanto ninguém estiver em {pool}, exclua-o no Topology Builder, publique e execute de novo o Deployment Wizard em seus servidores.",
            es: "Mientras no haya nadie en {pool}, bórrelo en Topology Builder, publique y vuelva a ejecutar Deployment Wizard en sus servidores.",
            it: "Finché su {pool} non c'è nessuno, lo elimini in Topology Builder, pubblichi ed esegua di nuovo il Deployment Wizard sui suoi server.",
            ru: "Пока на {pool} никого нет, удалите его в Topology Builder, опубликуйте и снова выполните Deployment Wizard на его серверах.",
        }),
        Line::Note(Text {
            en: "From now on, the topology is opened with the tools of {product} only.",
            pt: "A partir de agora, a topologia só é aberta com as ferramentas do {product}.",
            es: "Desde ahora, la topología se abre solo con las herramientas de {product}.",
            it: "Da ora in poi la topologia si apre solo con gli strumenti di {product}.",
            ru: "С этого момента топологию открывают только средствами {product}.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(journey) = estate.journey().filter(|it| it.has_steps()) else {
        return Vec::new();
    };
    let step = |(id, pool): (_, &crate::estate::tables::Pool)| {
        let servers: Vec<_> = pool.servers.told().into_iter().flatten().map(ToString::to_string).collect();
        let step = Step::of(&ACTION)
            .on("pool", estate.pool_name(id))
            .with("product", or_open(estate.new_product()))
            .with("servers", servers)
            .needs([Fact::DirectoryPrepared])
            .makes([Fact::PoolRunning(id)]);
        if journey.leaves_gateway() { step.needs([Fact::LegacyUpdated]) } else { step }
    };
    estate.new_pools().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::PoolId;
    use crate::rules::tests::World;

    #[test]
    fn the_new_pool_waits_for_the_directory_and_for_the_updates() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].needs, Facts::from([Fact::DirectoryPrepared, Fact::LegacyUpdated]));
            assert_eq!(steps[0].makes, Facts::from([Fact::PoolRunning(PoolId(1))]));
        }
    }

    #[test]
    fn beside_2019_only_the_directory_is_waited_for() {
        let steps = offered(&ACTION, &World::keep_2015().estate);
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].needs, Facts::from([Fact::DirectoryPrepared]));
    }

    #[test]
    fn legacy_pools_are_not_built() {
        assert!(offered(&ACTION, &World::ocs_to_2013().drop_row("pool", 1).estate).is_empty());
    }
}
