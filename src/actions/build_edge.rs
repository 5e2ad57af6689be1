//! Defines, publishes and installs an Edge pool of the new product, without federation and without XMPP.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open};
use crate::estate::Estate;
use crate::sources::{self, judgement, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "build-edge",
    number: "A-15",
    phase: Phase::Build,
    sources: &[
        stated(&sources::EDGE_L10),
        stated(&sources::EDGE_OCS),
        stated(&sources::EDGE_19),
        stated(&sources::DEPR_19),
        stated(&sources::PS_EXPORT_CSCONFIGURATION),
        judgement(&sources::OWN),
    ],
    title: Text {
        en: "Build the Edge pool {edge}",
        pt: "Construir o pool de Borda {edge}",
        es: "Construir el grupo perimetral {edge}",
        it: "Costruire il pool Edge {edge}",
        ru: "Развернуть пограничный пул {edge}",
    },
    purpose: Text {
        en: "The new Edge stands ready and carries nothing yet.",
        pt: "A nova Borda fica pronta e ainda não transporta nada.",
        es: "El nuevo perimetral queda listo y todavía no transporta nada.",
        it: "Il nuovo Edge è pronto e non trasporta ancora nulla.",
        ru: "Новый пограничный сервер готов и пока ничего не обслуживает.",
    },
    who: &[Team::TopologyAdmins, Team::EdgeAdmins, Team::Certificates],
    tool: Tool::TopologyBuilder,
    minutes: (180, 720),
    impact: Text {
        en: "Users notice nothing: no name leads to the new Edge yet.",
        pt: "Os usuários não percebem nada: nenhum nome aponta ainda para a nova Borda.",
        es: "Los usuarios no notan nada: ningún nombre apunta todavía al nuevo perimetral.",
        it: "Gli utenti non notano nulla: nessun nome punta ancora al nuovo Edge.",
        ru: "Пользователи ничего не замечают: ни одно имя ещё не ведёт на новый пограничный сервер.",
    },
    lines: &[
        Line::Do(Text {
            en: "In Topology Builder of {product}, define {edge}. Leave both boxes unticked, federation (port 5061) and XMPP federation (port 5269), choose {hop} as next hop, associate no pool, and publish.",
            pt: "No Topology Builder do {product}, defina {edge}. Deixe desmarcadas as duas caixas, federação (porta 5061) e federação XMPP (porta 5269), escolha {hop} como próximo salto, não associe nenhum pool e publique.",
            es: "En Topology Builder de {product}, defina {edge}. Deje sin marcar las dos casillas, federación (puerto 5061) y federación XMPP (puerto 5269), elija {hop} como próximo salto, no asocie ningún grupo y publique.",
            it: "In Topology Builder di {product} definisca {edge}. Lasci deselezionate le due caselle, federazione (porta 5061) e federazione XMPP (porta 5269), scelga {hop} come hop successivo, non associ alcun pool e pubblichi.",
            ru: "В Topology Builder версии {product} опишите {edge}. Не ставьте оба флажка, федерации (порт 5061) и федерации XMPP (порт 5269), выберите следующим узлом {hop}, не связывайте пулов и опубликуйте топологию.",
        }),
        Line::Run("New-Item -ItemType Directory -Force -Path 'C:\\Cutover'"),
        Line::Run("Export-CsConfiguration -FileName 'C:\\Cutover\\edge.zip'"),
        Line::Do(Text {
            en: "Carry the file to each server of {edge} and install there with the Deployment Wizard, taking the configuration from the file.",
            pt: "Leve o arquivo a cada servidor de {edge} e instale com o Deployment Wizard, usando a configuração do arquivo.",
            es: "Lleve el archivo a cada servidor de {edge} e instale allí con Deployment Wizard, tomando la configuración del archivo.",
            it: "Porti il file su ogni server di {edge} e installi con il Deployment Wizard, prendendo la configurazione dal file.",
            ru: "Перенесите файл на каждый сервер {edge} и выполните там установку с помощью Deployment Wizard, взяв конфигурацию из файла.",
        }),
        Line::Do(Text {
            en: "Assign certificates: inside a new one for {edge}, outside one with the published names {names}. Until traffic comes from outside, one of your own certification authority will do there.",
            pt: "Atribua certificados: no lado interno um novo para {edge}, no externo um com os nomes publicados {names}. Enquanto não houver tráfego externo, ali basta um da sua própria autoridade de certificação.",
            es: "Asigne certificados: dentro uno nuevo para {edge}, fuera uno con los nombres publicados {names}. Mientras no llegue tráfico de fuera, ahí basta uno de su propia entidad de certificación.",
            it: "Assegni i certificati: all'interno uno nuovo per {edge}, all'esterno uno con i nomi pubblicati {names}. Finché non arriva traffico da fuori, lì ne basta uno della propria autorità di certificazione.",
            ru: "Назначьте сертификаты: внутри новый для {edge}, снаружи с публикуемыми именами {names}. Пока внешнего трафика нет, снаружи достаточно сертификата собственного центра сертификации.",
        }),
        Line::Do(Text {
            en: "Start the services on each server of {edge}.",
            pt: "Inicie os serviços em cada servidor de {edge}.",
            es: "Inicie los servicios en cada servidor de {edge}.",
            it: "Avvii i servizi su ogni server di {edge}.",
            ru: "Запустите службы на каждом сервере {edge}.",
        }),
        Line::Run("Start-CsWindowsService"),
        Line::Check {
            run: "Get-CsWindowsService",
            expect: Text {
                en: "Every service on each server of {edge} is Running.",
                pt: "Cada serviço em cada servidor de {edge} está Running.",
                es: "Cada servicio de cada servidor de {edge} está Running.",
                it: "Ogni servizio su ogni server di {edge} è Running.",
                ru: "На каждом сервере {edge} все службы в состоянии Running.",
            },
        },
        Line::Do(Text {
            en: "Back on the internal server, see whether the replicas of the new servers are current.",
            pt: "De volta ao servidor interno, veja se as réplicas dos novos servidores estão atualizadas.",
            es: "De vuelta en el servidor interno, vea si las réplicas de los nuevos servidores están actualizadas.",
            it: "Di nuovo sul server interno, verifichi se le repliche dei nuovi server sono aggiornate.",
            ru: "Снова на внутреннем сервере посмотрите, актуальны ли реплики новых серверов.",
        }),
        Line::RunEach {
            each: "servers",
            as_hole: "server",
            run: "Get-CsManagementStoreReplicationStatus -ReplicaFqdn {server}",
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "UpToDate is True for each of them.",
                pt: "UpToDate é True para cada um deles.",
                es: "UpToDate es True para cada uno de ellos.",
                it: "UpToDate è True per ciascuno di essi.",
                ru: "Для каждого из них UpToDate равно True.",
            },
        },
        Line::Abort(Text {
            en: "The replica of a server stays behind: TCP 4443 from the Central Management server to the Edge is not open.",
            pt: "A réplica de um servidor não se atualiza: TCP 4443 do servidor de Gerenciamento Central para a Borda não está aberta.",
            es: "La réplica de un servidor no se actualiza: TCP 4443 del servidor de administración central al perimetral no está abierto.",
            it: "La replica di un server resta indietro: TCP 4443 dal server di gestione centrale all'Edge non è aperta.",
            ru: "Реплика сервера отстаёт: TCP 4443 от центрального сервера управления к пограничному серверу не открыт.",
        }),
        Line::WayBack(Text {
            en: "Delete {edge} in Topology Builder, publish, and remove the software from its servers.",
            pt: "Exclua {edge} no Topology Builder, publique e remova o software de seus servidores.",
            es: "Borre {edge} en Topology Builder, publique y quite el software de sus servidores.",
            it: "Elimini {edge} in Topology Builder, pubblichi e rimuova il software dai suoi server.",
            ru: "Удалите {edge} в Topology Builder, опубликуйте топологию и удалите программы с его серверов.",
        }),
        Line::Contradiction(Text {
            en: "One guide keeps the internal certificate of the Edge unchanged, the others ask for a new one. A new server needs a certificate of its own: we ask for a new one.",
            pt: "Um guia mantém o certificado interno da Borda, os outros pedem um novo. Um servidor novo precisa de um certificado próprio: pedimos um novo.",
            es: "Una guía deja sin cambios el certificado interno del perimetral, las otras piden uno nuevo. Un servidor nuevo necesita su propio certificado: pedimos uno nuevo.",
            it: "Una guida lascia invariato il certificato interno dell'Edge, le altre ne chiedono uno nuovo. Un server nuovo ha bisogno di un proprio certificato: ne chiediamo uno nuovo.",
            ru: "Одно руководство оставляет внутренний сертификат пограничного сервера прежним, другие требуют новый. Новому серверу нужен свой сертификат, поэтому мы запрашиваем новый.",
        }),
        Line::Contradiction(Text {
            en: "Pages of the 2019 guide announce XMPP on a 2019 Edge for a later phase. The list of removed features says that 2019 has no XMPP: on a 2019 Edge it is never enabled.",
            pt: "Páginas do guia do 2019 anunciam XMPP em uma Borda 2019 para uma fase posterior. A lista de recursos removidos diz que o 2019 não tem XMPP: em uma Borda 2019 ele nunca é habilitado.",
            es: "Páginas de la guía de 2019 anuncian XMPP en un perimetral 2019 para una fase posterior. La lista de características retiradas dice que 2019 no tiene XMPP: en un perimetral 2019 nunca se habilita.",
            it: "Alcune pagine della guida 2019 annunciano XMPP su un Edge 2019 per una fase successiva. L'elenco delle funzionalità rimosse dice che 2019 non ha XMPP: su un Edge 2019 non si abilita mai.",
            ru: "Страницы руководства 2019 обещают XMPP на пограничном сервере 2019 на более поздней фазе. В списке удалённых функций сказано, что в 2019 нет XMPP: на сервере 2019 его не включают никогда.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.has_steps()) {
        return Vec::new();
    }
    let Some((home, _)) = estate.new_home() else {
        return Vec::new();
    };
    let step = |(id, edge): (_, &crate::estate::tables::Edge)| {
        let names = [&edge.access_name, &edge.conferencing_name];
        let names: Vec<_> = names.into_iter().filter_map(|it| it.told().map(ToString::to_string)).collect();
        let servers: Vec<_> = edge.servers.told().into_iter().flatten().map(ToString::to_string).collect();
        Step::of(&ACTION)
            .on("edge", estate.edge_name(id))
            .with("product", or_open(estate.new_product()))
            .with("hop", or_open(edge.next_hop.told().map(|it| estate.pool_name(*it))))
            .with("names", names)
            .with("servers", servers)
            .needs([Fact::PoolRunning(home)])
            .makes([Fact::EdgeRunning(id)])
    };
    estate.new_edges().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::{EdgeId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn the_new_edge_follows_the_new_pool() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013(), World::keep_2013(), World::keep_2015()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].needs, Facts::from([Fact::PoolRunning(PoolId(1))]));
            assert_eq!(steps[0].makes, Facts::from([Fact::EdgeRunning(EdgeId(1))]));
        }
    }

    #[test]
    fn legacy_edges_are_not_built() {
        assert!(offered(&ACTION, &World::keep_2013().drop_row("edge", 1).estate).is_empty());
    }
}
