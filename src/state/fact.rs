//! Every predicate that a step can make or end.

use crate::estate::tables::{CrowdId, DomainId, EdgeId, GatewayId, PartnerId, PoolId};
use crate::estate::{Estate, TableId};
use crate::text::{Text, Values};

/// Declares the facts: variant, the things it speaks of, and the fact as a sentence in five languages.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident $(($($arg:ident : $id:ident in $table:ident),+))? $en:literal $pt:literal $es:literal $it:literal $ru:literal,)+) => {
        /// Something that is true at one moment.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fact { $($(#[$doc])* $name $(($($id),+))?,)+ }

        impl Fact {
            /// The fact as a sentence.
            pub const fn text(self) -> Text {
                match self {
                    $(Self::$name $(($(facts!(@skip $arg)),+))? => Text { en: $en, pt: $pt, es: $es, it: $it, ru: $ru },)+
                }
            }

            /// The first row of a table that the fact speaks of.
            pub fn row(self, table: TableId) -> Option<u16> {
                match self {
                    $(Self::$name $(($($arg),+))? => {
                        let rows: &[(TableId, u16)] = &[$($((TableId::$table, $arg.0),)+)?];
                        rows.iter().find(|(it, _)| *it == table).map(|(_, row)| *row)
                    })+
                }
            }

            /// The same fact with two rows of a table in each other's place.
            pub fn swapped(self, table: TableId, one: u16, other: u16) -> Self {
                match self {
                    $(Self::$name $(($($arg),+))? => {
                        $($(let $arg = if TableId::$table == table { $id(swap($arg.0, one, other)) } else { $arg };)+)?
                        Self::$name $(($($arg),+))?
                    })+
                }
            }

            /// The names in the sentence.
            pub fn values(self, estate: &Estate) -> Values {
                match self {
                    $(Self::$name $(($($arg),+))? => {
                        let values = Values::new();
                        $($(let values = values.with(stringify!($arg), estate.name_of(TableId::$table, $arg.0));)+)?
                        let _ = estate;
                        values
                    })+
                }
            }
        }
    };
    (@skip $arg:ident) => { _ };
}

facts! {
    /// Users and partner administrators know of the window.
    PeopleTold "Users and partners know of the window." "Usuários e parceiros sabem da janela." "Usuarios y socios conocen la ventana." "Utenti e partner sanno della finestra." "Пользователи и партнёры знают об окне.",
    /// Topology, partners, policies and certificates are saved.
    BackupsTaken "Backups are taken." "Os backups foram feitos." "Se hicieron las copias de seguridad." "I backup sono stati fatti." "Резервные копии сделаны.",
    /// The legacy path was seen to work.
    LegacyChecked "The legacy path was seen to work." "O caminho herdado foi visto funcionando." "Se comprobó que la ruta heredada funciona." "Il percorso legacy è stato visto funzionare." "Проверено, что устаревший путь работает.",
    /// The partner list is complete, with settings agreed.
    PartnersAgreed "The partner list is complete and agreed." "A lista de parceiros está completa e acordada." "La lista de socios está completa y acordada." "L'elenco dei partner è completo e concordato." "Список партнёров полон и согласован.",
    /// The legacy servers have the latest updates.
    LegacyUpdated "The legacy servers are up to date." "Os servidores herdados estão atualizados." "Los servidores heredados están actualizados." "I server legacy sono aggiornati." "Устаревшие серверы обновлены.",
    /// The time to live of the domain's records is short.
    TtlLowered(domain: DomainId in Domain) "The TTL of {domain} is lowered." "O TTL de {domain} foi reduzido." "El TTL de {domain} está reducido." "Il TTL di {domain} è ridotto." "TTL домена {domain} уменьшен.",
    /// Active Directory is prepared for the new product.
    DirectoryPrepared "Active Directory is prepared." "O Active Directory está preparado." "Active Directory está preparado." "Active Directory è preparato." "Active Directory подготовлена.",
    /// The pool is installed and its services run.
    PoolRunning(pool: PoolId in Pool) "{pool} is installed and running." "{pool} está instalado e em execução." "{pool} está instalado y en ejecución." "{pool} è installato e in esecuzione." "{pool} установлен и работает.",
    /// OCSWMIBC.msi is installed.
    WmiInstalled "OCSWMIBC.msi is installed." "OCSWMIBC.msi está instalado." "OCSWMIBC.msi está instalado." "OCSWMIBC.msi è installato." "OCSWMIBC.msi установлен.",
    /// The topologies are merged, published and imported.
    TopologyMerged "The merged topology is published." "A topologia mesclada está publicada." "La topología combinada está publicada." "La topologia unita è pubblicata." "Объединённая топология опубликована.",
    /// Users of the new pool reach the legacy Edge.
    LinkedToLegacyEdge(edge: EdgeId in Edge) "The new pool reaches the legacy Edge {edge}." "O pool novo alcança a Borda herdada {edge}." "El grupo nuevo llega al perimetral heredado {edge}." "Il pool nuovo raggiunge l'Edge legacy {edge}." "Новый пул достигает устаревшего пограничного сервера {edge}.",
    /// The legacy Edge trusts the new Front Ends.
    FrontEndsTrusted(edge: EdgeId in Edge) "{edge} trusts the new Front Ends." "{edge} confia nos novos Front-Ends." "{edge} confía en los nuevos front-end." "{edge} considera attendibili i nuovi Front End." "{edge} доверяет новым серверам переднего плана.",
    /// The crowd is homed on the pool.
    Lives(crowd: CrowdId in Crowd, pool: PoolId in Pool) "{crowd}: home pool {pool}." "{crowd}: pool de hospedagem {pool}." "{crowd}: grupo principal {pool}." "{crowd}: pool principale {pool}." "{crowd}: домашний пул {pool}.",
    /// The Edge pool is installed and its services run.
    EdgeRunning(edge: EdgeId in Edge) "{edge} is installed and running." "{edge} está instalado e em execução." "{edge} está instalado y en ejecución." "{edge} è installato e in esecuzione." "{edge} установлен и работает.",
    /// The legacy external certificate is on the new Edge.
    CertificateCopied(edge: EdgeId in Edge) "The external certificate is on {edge}." "O certificado externo está em {edge}." "El certificado externo está en {edge}." "Il certificato esterno è su {edge}." "Внешний сертификат установлен на {edge}.",
    /// The policy that allows XMPP exists.
    PolicyCreated "The policy that allows XMPP exists." "A política que permite XMPP existe." "Existe la directiva que permite XMPP." "Il criterio che consente XMPP esiste." "Политика, разрешающая XMPP, существует.",
    /// The crowd's effective policy allows federation and XMPP.
    Allowed(crowd: CrowdId in Crowd) "The policy of {crowd} allows XMPP." "A política de {crowd} permite XMPP." "La directiva de {crowd} permite XMPP." "Il criterio di {crowd} consente XMPP." "Политика «{crowd}» разрешает XMPP.",
    /// The gateway's limits are raised.
    LimitsSet "The gateway's limits are set." "Os limites do gateway estão definidos." "Los límites de la puerta de enlace están definidos." "I limiti del gateway sono impostati." "Ограничения шлюза заданы.",
    /// 5269 and 23456 are open for the Edge pool.
    FirewallOpen(edge: EdgeId in Edge) "The firewall lets XMPP through to {edge}." "O firewall deixa o XMPP chegar a {edge}." "El firewall deja pasar XMPP hasta {edge}." "Il firewall lascia passare XMPP fino a {edge}." "Межсетевой экран пропускает XMPP к {edge}.",
    /// The certificate with the XMPP names is ordered and has arrived.
    CertificateOrdered(edge: EdgeId in Edge) "The certificate with the XMPP names for {edge} has arrived." "O certificado com os nomes XMPP para {edge} chegou." "Llegó el certificado con los nombres XMPP para {edge}." "Il certificato con i nomi XMPP per {edge} è arrivato." "Сертификат с именами XMPP для {edge} получен.",
    /// All conditions of the cutover were checked, and the decision was taken.
    GateOpen "The decision to cut over is taken." "A decisão de transferir foi tomada." "Se tomó la decisión de cambiar." "La decisione di passare è presa." "Решение о переключении принято.",
    /// The partner list of the legacy gateway is frozen.
    PartnersFrozen "The partner list is frozen." "A lista de parceiros está congelada." "La lista de socios está congelada." "L'elenco dei partner è congelato." "Список партнёров заморожен.",
    /// The legacy gateway carries the partner.
    OnLegacy(partner: PartnerId in Partner) "The legacy gateway carries {partner}." "O gateway herdado atende {partner}." "La puerta de enlace heredada atiende a {partner}." "Il gateway legacy serve {partner}." "Устаревший шлюз обслуживает {partner}.",
    /// The partners are off the legacy gateway.
    LegacyReleased(gateway: GatewayId in Gateway) "The partners are off {gateway}." "Os parceiros estão fora de {gateway}." "Los socios están fuera de {gateway}." "I partner sono fuori da {gateway}." "Партнёры сняты с {gateway}.",
    /// The SIP federation route of the sites is cleared.
    RouteCleared "The SIP federation route is cleared." "A rota de federação SIP foi limpa." "La ruta de federación SIP está borrada." "La route di federazione SIP è cancellata." "Маршрут федерации SIP снят.",
    /// The legacy Edge carries SIP federation, and with it the way to the legacy gateway.
    LegacyPath(edge: EdgeId in Edge) "{edge} carries federation." "{edge} transporta a federação." "{edge} transporta la federación." "{edge} trasporta la federazione." "{edge} обслуживает федерацию.",
    /// The legacy Edge no longer federates.
    LegacyEdgeReleased(edge: EdgeId in Edge) "{edge} no longer federates." "{edge} não federa mais." "{edge} ya no federa." "{edge} non fa più federazione." "{edge} больше не участвует в федерации.",
    /// SIP federation goes through the new Edge.
    NewEdgeFederates(edge: EdgeId in Edge) "SIP federation goes through {edge}." "A federação SIP passa por {edge}." "La federación SIP pasa por {edge}." "La federazione SIP passa da {edge}." "Федерация SIP идёт через {edge}.",
    /// XMPP federation is on at the Edge pool and the site route leads there.
    XmppRouted(edge: EdgeId in Edge) "XMPP federation is routed through {edge}." "A federação XMPP é roteada por {edge}." "La federación XMPP se encamina por {edge}." "La federazione XMPP è instradata su {edge}." "Федерация XMPP направлена через {edge}.",
    /// The topology has reached every replica.
    TopologyReplicated "The topology has reached every replica." "A topologia chegou a todas as réplicas." "La topología llegó a todas las réplicas." "La topologia ha raggiunto ogni replica." "Топология дошла до всех реплик.",
    /// Gateway and proxy are installed and running.
    ComponentsInstalled(edge: EdgeId in Edge) "The XMPP components are installed for {edge}." "Os componentes XMPP de {edge} estão instalados." "Los componentes XMPP de {edge} están instalados." "I componenti XMPP per {edge} sono installati." "Компоненты XMPP для {edge} установлены.",
    /// The certificate with the XMPP names is assigned on every server of the pool.
    CertificateInstalled(edge: EdgeId in Edge) "The certificate with the XMPP names is assigned on {edge}." "O certificado com os nomes XMPP está atribuído em {edge}." "El certificado con los nombres XMPP está asignado en {edge}." "Il certificato con i nomi XMPP è assegnato su {edge}." "Сертификат с именами XMPP назначен на {edge}.",
    /// `AllowFederatedUsers` is true.
    FederationAllowed "Federated users are allowed for the organisation." "Usuários federados são permitidos na organização." "Los usuarios federados están permitidos en la organización." "Gli utenti federati sono consentiti per l'organizzazione." "Федеративные пользователи разрешены в организации.",
    /// The new Edge takes the traffic from outside.
    EdgeLive(edge: EdgeId in Edge) "{edge} takes the traffic from outside." "{edge} recebe o tráfego externo." "{edge} recibe el tráfico externo." "{edge} riceve il traffico esterno." "{edge} принимает внешний трафик.",
    /// The Access Edge service of the legacy Edge runs.
    LegacyAccessRunning(edge: EdgeId in Edge) "The Access Edge service of {edge} is running." "O serviço Access Edge de {edge} está em execução." "El servicio perimetral de acceso de {edge} está en ejecución." "Il servizio Access Edge di {edge} è in esecuzione." "Служба Access Edge на {edge} работает.",
    /// The partner is an XMPP allowed partner: the switch.
    OnNew(partner: PartnerId in Partner) "{partner} is an allowed partner on the new side." "{partner} é parceiro permitido no lado novo." "{partner} es socio permitido en el lado nuevo." "{partner} è partner consentito sul lato nuovo." "{partner}: разрешённый партнёр на новой стороне.",
    /// The partner objects have reached every replica.
    PartnersReplicated "The partners have reached every replica." "Os parceiros chegaram a todas as réplicas." "Los socios llegaron a todas las réplicas." "I partner hanno raggiunto ogni replica." "Партнёры дошли до всех реплик.",
    /// The SRV record leads to the legacy gateway.
    SrvAtLegacy(domain: DomainId in Domain) "The SRV record of {domain} leads to the legacy gateway." "O registro SRV de {domain} aponta para o gateway herdado." "El registro SRV de {domain} apunta a la puerta de enlace heredada." "Il record SRV di {domain} punta al gateway legacy." "Запись SRV домена {domain} ведёт на устаревший шлюз.",
    /// The SRV record leads to the Edge pool.
    SrvAt(domain: DomainId in Domain, edge: EdgeId in Edge) "The SRV record of {domain} leads to {edge}." "O registro SRV de {domain} aponta para {edge}." "El registro SRV de {domain} apunta a {edge}." "Il record SRV di {domain} punta a {edge}." "Запись SRV домена {domain} ведёт на {edge}.",
    /// The old TTL has run out: whoever asks for the SRV record is told of the Edge pool.
    SrvSeen(domain: DomainId in Domain, edge: EdgeId in Edge) "Nobody holds an older SRV record of {domain} than the one that leads to {edge}." "Ninguém guarda um registro SRV de {domain} mais antigo que o que aponta para {edge}." "Nadie conserva un registro SRV de {domain} anterior al que apunta a {edge}." "Nessuno conserva un record SRV di {domain} più vecchio di quello che punta a {edge}." "Ни у кого не осталось прежней записи SRV домена {domain}: все видят ту, что ведёт на {edge}.",
    /// Every partner was seen to work both ways.
    Verified "Every partner was seen to work, both ways." "Cada parceiro foi visto funcionando, nos dois sentidos." "Se comprobó que cada socio funciona, en ambos sentidos." "Ogni partner è stato visto funzionare, nei due sensi." "Проверено, что каждый партнёр работает в обе стороны.",
    /// The time to live is back.
    TtlRestored(domain: DomainId in Domain) "The TTL of {domain} is restored." "O TTL de {domain} foi restaurado." "El TTL de {domain} está restaurado." "Il TTL di {domain} è ripristinato." "TTL домена {domain} восстановлен.",
    /// The legacy gateway was seen to be silent long enough.
    Observed "The legacy gateway has been silent long enough." "O gateway herdado ficou em silêncio o tempo necessário." "La puerta de enlace heredada lleva suficiente tiempo en silencio." "Il gateway legacy tace da abbastanza tempo." "Устаревший шлюз молчит достаточно долго.",
    /// The service of the legacy gateway runs.
    GatewayRunning(gateway: GatewayId in Gateway) "The service on {gateway} is running." "O serviço em {gateway} está em execução." "El servicio de {gateway} está en ejecución." "Il servizio su {gateway} è in esecuzione." "Служба на {gateway} работает.",
    /// The service of the legacy gateway is stopped and disabled.
    GatewayStopped(gateway: GatewayId in Gateway) "The service on {gateway} is stopped." "O serviço em {gateway} está parado." "El servicio de {gateway} está detenido." "Il servizio su {gateway} è arrestato." "Служба на {gateway} остановлена.",
    /// The legacy gateway is gone.
    GatewayRemoved(gateway: GatewayId in Gateway) "{gateway} is gone." "{gateway} foi removido." "{gateway} ya no está." "{gateway} è rimosso." "{gateway} удалён.",
    /// `_sipinternaltls` leads to the new pool.
    InternalSrvMoved(domain: DomainId in Domain) "Clients of {domain} find the new pool." "Os clientes de {domain} encontram o pool novo." "Los clientes de {domain} encuentran el grupo nuevo." "I client di {domain} trovano il pool nuovo." "Клиенты домена {domain} находят новый пул.",
    /// The Central Management store is on the new product.
    StoreMoved "The Central Management store is on the new side." "O repositório de Gerenciamento Central está no lado novo." "El almacén de administración central está en el lado nuevo." "L'archivio di gestione centrale è sul lato nuovo." "Центральное хранилище управления на новой стороне.",
    /// The legacy Edge is gone.
    LegacyEdgeRemoved(edge: EdgeId in Edge) "{edge} is gone." "{edge} foi removido." "{edge} ya no está." "{edge} è rimosso." "{edge} удалён.",
    /// The legacy pool is gone.
    PoolRemoved(pool: PoolId in Pool) "{pool} is gone." "{pool} foi removido." "{pool} ya no está." "{pool} è rimosso." "{pool} удалён.",
    /// The BackCompatSite is gone.
    BackCompatRemoved "The BackCompatSite is gone." "O BackCompatSite foi removido." "BackCompatSite ya no está." "BackCompatSite è rimosso." "BackCompatSite удалён.",
    /// The SRV record names a host of its own, whose address stays with the XMPP Edge.
    OwnHost(domain: DomainId in Domain) "The SRV record of {domain} names a host of its own." "O registro SRV de {domain} nomeia um host próprio." "El registro SRV de {domain} nombra un host propio." "Il record SRV di {domain} nomina un host proprio." "Запись SRV домена {domain} указывает на отдельное имя узла.",
    /// The list of users that may move holds nobody who needs XMPP.
    MoversListed "The list of users that may move is checked." "A lista de usuários que podem ser movidos foi conferida." "La lista de usuarios que pueden moverse está comprobada." "L'elenco degli utenti che possono essere spostati è verificato." "Список переносимых пользователей проверен.",
    /// The coexistence is written down for those who come later.
    CoexistenceWritten "The coexistence is documented." "A coexistência está documentada." "La coexistencia está documentada." "La coesistenza è documentata." "Сосуществование описано в документации.",
    /// XMPP with the partner has ended on purpose, as it was announced.
    XmppEnded(partner: PartnerId in Partner) "XMPP with {partner} has ended, as announced." "O XMPP com {partner} terminou, como anunciado." "XMPP con {partner} ha terminado, como se anunció." "XMPP con {partner} è finito, come annunciato." "XMPP с {partner} прекращён, как и было объявлено.",
    /// No watcher node tests XMPP on the pool.
    WatchStopped(pool: PoolId in Pool) "Nobody watches XMPP on {pool}." "Ninguém observa o XMPP em {pool}." "Nadie vigila XMPP en {pool}." "Nessuno sorveglia XMPP su {pool}." "XMPP на {pool} никто не наблюдает.",
    /// No external access policy allows XMPP.
    PoliciesClosed "No policy allows XMPP." "Nenhuma política permite XMPP." "Ninguna directiva permite XMPP." "Nessun criterio consente XMPP." "Ни одна политика не разрешает XMPP.",
    /// The XMPP records of the domain are gone from DNS.
    SrvRemoved(domain: DomainId in Domain) "The XMPP records of {domain} are removed." "Os registros XMPP de {domain} foram removidos." "Los registros XMPP de {domain} se han quitado." "I record XMPP di {domain} sono rimossi." "Записи XMPP домена {domain} удалены.",
    /// XMPP is off at the Edge pool, no site route leads there, and its components are gone.
    XmppUnrouted(edge: EdgeId in Edge) "{edge} no longer carries XMPP." "{edge} não transporta mais XMPP." "{edge} ya no transporta XMPP." "{edge} non trasporta più XMPP." "{edge} больше не обслуживает XMPP.",
    /// The ports that XMPP alone used are closed.
    FirewallClosed(edge: EdgeId in Edge) "The XMPP ports of {edge} are closed." "As portas XMPP de {edge} estão fechadas." "Los puertos XMPP de {edge} están cerrados." "Le porte XMPP di {edge} sono chiuse." "Порты XMPP у {edge} закрыты.",
    /// Nothing of XMPP was seen to answer.
    RetirementVerified "Nothing of XMPP answers any longer." "Nada de XMPP responde mais." "Nada de XMPP responde ya." "Nulla di XMPP risponde più." "От XMPP больше ничего не отвечает.",
    /// The end of XMPP is written down for those who come later.
    RetirementWritten "The end of XMPP is documented." "O fim do XMPP está documentado." "El fin de XMPP está documentado." "La fine di XMPP è documentata." "Прекращение XMPP описано в документации.",
    /// The servers meet what an upgrade in place takes, and a copy of the topology is kept.
    UpgradeChecked "The servers meet what the upgrade takes." "Os servidores atendem ao que a atualização exige." "Los servidores cumplen lo que exige la actualización." "I server soddisfano ciò che l'aggiornamento richiede." "Серверы отвечают требованиям обновления.",
    /// The topology with the upgraded pool is published.
    UpgradePublished(pool: PoolId in Pool) "The upgrade of {pool} is published." "A atualização de {pool} está publicada." "La actualización de {pool} está publicada." "L'aggiornamento di {pool} è pubblicato." "Обновление {pool} опубликовано.",
    /// The services of the pool stand still for the upgrade.
    PoolStopped(pool: PoolId in Pool) "{pool} stands still." "{pool} está parado." "{pool} está detenido." "{pool} è fermo." "{pool} остановлен.",
    /// The pool runs on the new product.
    Upgraded(pool: PoolId in Pool) "{pool} runs on the new version." "{pool} executa a versão nova." "{pool} funciona con la versión nueva." "{pool} funziona con la nuova versione." "{pool} работает на новой версии.",
    /// The topology with the upgraded Edge pool is published.
    EdgeUpgradePublished(edge: EdgeId in Edge) "The upgrade of {edge} is published." "A atualização de {edge} está publicada." "La actualización de {edge} está publicada." "L'aggiornamento di {edge} è pubblicato." "Обновление {edge} опубликовано.",
    /// The services of the Edge pool stand still for the upgrade.
    EdgeStopped(edge: EdgeId in Edge) "{edge} stands still." "{edge} está parada." "{edge} está detenido." "{edge} è fermo." "{edge} остановлен.",
    /// The Edge pool runs on the new product.
    EdgeUpgraded(edge: EdgeId in Edge) "{edge} runs on the new version." "{edge} executa a versão nova." "{edge} funciona con la versión nueva." "{edge} funziona con la nuova versione." "{edge} работает на новой версии.",
}

const fn swap(it: u16, one: u16, other: u16) -> u16 {
    if it == one {
        other
    } else if it == other {
        one
    } else {
        it
    }
}

impl Fact {
    /// Whether the fact says that a part of the legacy side is gone, or cannot be had back as it was.
    pub const fn takes_away(self) -> bool {
        matches!(
            self,
            Self::UpgradePublished(_)
                | Self::EdgeUpgradePublished(_)
                | Self::GatewayRemoved(_)
                | Self::LegacyEdgeRemoved(_)
                | Self::PoolRemoved(_)
                | Self::BackCompatRemoved
        )
    }
}
