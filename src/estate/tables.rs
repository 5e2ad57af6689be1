//! The tables of an estate: one row type each, every field told or not told.

use std::collections::BTreeSet;

use crate::estate::cell::record;
use crate::estate::choices::{
    Balancing, EdgeKind, GatewaySystem, Method, MoveTool, Negotiation, Order, PartnerKind, PoolRole, Product, Scope,
    SiteKind, SrvHost, Staging, Target, View, WindowUse, Wish, WorkDays,
};
use crate::estate::name::{Address, Date, DnsName, Label, Note};
use crate::estate::time::Time;
use crate::estate::zone::Zone;

record! {
    /// The whole deployment and what was decided about it: one row.
    Deployment(DeploymentId) in Deployment {
        /// The plan's name.
        title: Label, "Name of the plan" "Nome do plano" "Nombre del plan" "Nome del piano" "Название плана";
        /// The product in use.
        from: Product, "Product in use" "Produto em uso" "Producto en uso" "Prodotto in uso" "Используемый продукт";
        /// The product to go to.
        to: Target, "Product to go to" "Produto de destino" "Producto de destino" "Prodotto di destinazione" "Целевой продукт";
        /// What is to become of XMPP federation.
        xmpp: Wish, "Future of XMPP federation" "Futuro da federação XMPP" "Futuro de la federación XMPP" "Futuro della federazione XMPP" "Судьба федерации XMPP";
        /// Side by side or in place.
        method: Method, "Method" "Método" "Método" "Metodo" "Способ";
        /// Users first, or the federation route first.
        order: Order, "Order" "Ordem" "Orden" "Ordine" "Порядок";
        /// Whether partners or domains are staged.
        staging: Staging, "Stages of the cutover" "Etapas da transferência" "Etapas del cambio" "Fasi del passaggio" "Этапы переключения";
        /// The day on which the plan is made.
        today: Date, "Day of planning" "Dia do planejamento" "Día de la planificación" "Giorno della pianificazione" "День планирования";
        /// The day of the cutover window.
        window_day: Date, "Day of the cutover window" "Dia da janela de transferência" "Día de la ventana de cambio" "Giorno della finestra di passaggio" "День окна переключения";
        /// Length of the cutover window in minutes.
        window_minutes: u32, "Length of the window in minutes" "Duração da janela em minutos" "Duración de la ventana en minutos" "Durata della finestra in minuti" "Длительность окна в минутах";
        /// Users and partner administrators know of the window.
        people_told: bool, "Users and partners know of the window" "Usuários e parceiros sabem da janela" "Usuarios y socios conocen la ventana" "Utenti e partner sanno della finestra" "Пользователи и партнёры знают об окне";
        /// The people who do the work are members of the groups it needs.
        groups_held: bool, "The operators hold the groups they need" "Os operadores têm os grupos necessários" "Los operadores tienen los grupos necesarios" "Gli operatori hanno i gruppi necessari" "У исполнителей есть нужные группы";
        /// Topology, partners and policies are saved.
        backups_taken: bool, "Topology, partners and policies are backed up" "Topologia, parceiros e políticas estão salvos" "Topología, socios y directivas están respaldados" "Topologia, partner e criteri sono salvati" "Топология, партнёры и политики сохранены";
        /// Every replica of the Central Management store is up to date.
        replication_current: bool, "All replicas are up to date" "Todas as réplicas estão atualizadas" "Todas las réplicas están actualizadas" "Tutte le repliche sono aggiornate" "Все реплики актуальны";
        /// `AllowFederatedUsers` of the Access Edge configuration.
        federation_allowed: bool, "AllowFederatedUsers" "AllowFederatedUsers" "AllowFederatedUsers" "AllowFederatedUsers" "AllowFederatedUsers";
        /// SIP federation was in use or is wanted.
        sip_federation_wanted: bool, "SIP federation is wanted" "A federação SIP é desejada" "Se desea la federación SIP" "La federazione SIP è voluta" "Нужна федерация SIP";
        /// There is a hybrid with Microsoft 365.
        hybrid: bool, "Hybrid with Microsoft 365" "Híbrido com o Microsoft 365" "Híbrido con Microsoft 365" "Ibrido con Microsoft 365" "Гибрид с Microsoft 365";
        /// The SIP address space is shared with Microsoft 365.
        shared_address_space: bool, "Shared SIP address space" "Espaço de endereços SIP compartilhado" "Espacio de direcciones SIP compartido" "Spazio di indirizzi SIP condiviso" "Общее пространство адресов SIP";
        /// Allowed and blocked lists are the same on both sides of the hybrid.
        tenant_lists_match: bool, "Allowed and blocked lists match the tenant's" "Listas de permitidos e bloqueados iguais às do locatário" "Las listas de permitidos y bloqueados coinciden con las del inquilino" "Gli elenchi di consentiti e bloccati coincidono con quelli del tenant" "Списки разрешённых и заблокированных совпадают со списками клиента";
        /// The path crosses Active Directory forests.
        crosses_forests: bool, "Old and new pools are in different forests" "Pools antigos e novos em florestas diferentes" "Los grupos antiguos y nuevos están en bosques distintos" "Pool vecchi e nuovi sono in foreste diverse" "Старые и новые пулы в разных лесах";
        /// The new pool has a SQL instance of its own.
        own_sql_instance: bool, "The new pool has its own SQL instance" "O pool novo tem instância SQL própria" "El grupo nuevo tiene su propia instancia de SQL" "Il pool nuovo ha una propria istanza SQL" "У нового пула своя инстанция SQL";
        /// The legacy servers have the latest updates.
        legacy_updated: bool, "Legacy servers have the latest updates" "Servidores herdados com as atualizações mais recentes" "Los servidores heredados tienen las últimas actualizaciones" "I server legacy hanno gli ultimi aggiornamenti" "На устаревших серверах последние обновления";
        /// The package OCSWMIBC.msi is installed.
        wmi_installed: bool, "OCSWMIBC.msi is installed" "OCSWMIBC.msi está instalado" "OCSWMIBC.msi está instalado" "OCSWMIBC.msi è installato" "OCSWMIBC.msi установлен";
        /// The merged topology is published.
        merge_published: bool, "Merged topology is published" "A topologia mesclada está publicada" "La topología combinada está publicada" "La topologia unita è pubblicata" "Объединённая топология опубликована";
        /// Event 30024 was seen on the new Front End.
        user_replication_seen: bool, "Event 30024 of LS User Replicator was seen" "O evento 30024 do LS User Replicator foi visto" "Se vio el evento 30024 de LS User Replicator" "L'evento 30024 di LS User Replicator è stato visto" "Событие 30024 от LS User Replicator получено";
        /// With what users are moved.
        move_tool: MoveTool, "Tool that moves users" "Ferramenta que move usuários" "Herramienta que mueve usuarios" "Strumento che sposta gli utenti" "Средство переноса пользователей";
        /// Whether -Force is to be used.
        move_with_force: bool, "Users are moved with -Force" "Usuários são movidos com -Force" "Los usuarios se mueven con -Force" "Gli utenti sono spostati con -Force" "Пользователи переносятся с -Force";
        /// Whether everybody is to be moved without a list.
        move_without_list: bool, "All users are moved at once, without a list" "Todos os usuários são movidos de uma vez, sem lista" "Se mueven todos los usuarios a la vez, sin lista" "Tutti gli utenti sono spostati insieme, senza elenco" "Все пользователи переносятся сразу, без списка";
        /// Enabled users that have no home pool.
        users_without_home: u32, "Users without a home pool" "Usuários sem pool de hospedagem" "Usuarios sin grupo principal" "Utenti senza pool" "Пользователи без домашнего пула";
        /// Name of the external access policy that allows XMPP.
        xmpp_policy: Label, "Name of the policy that allows XMPP" "Nome da política que permite XMPP" "Nombre de la directiva que permite XMPP" "Nome del criterio che consente XMPP" "Имя политики, разрешающей XMPP";
        /// Whether policies are changed with the new product's Control Panel.
        policies_in_new_panel: bool, "Policies are changed in the new Control Panel" "Políticas são alteradas no Painel de Controle novo" "Las directivas se cambian en el Panel de control nuevo" "I criteri si modificano nel Pannello di controllo nuovo" "Политики меняются в новой панели управления";
        /// `ConnectionLimit` of the XMPP gateway.
        connection_limit: u32, "ConnectionLimit of the gateway" "ConnectionLimit do gateway" "ConnectionLimit de la puerta de enlace" "ConnectionLimit del gateway" "ConnectionLimit шлюза";
        /// `PartnerConnectionLimit` of the XMPP gateway.
        partner_connection_limit: u32, "PartnerConnectionLimit of the gateway" "PartnerConnectionLimit do gateway" "PartnerConnectionLimit de la puerta de enlace" "PartnerConnectionLimit del gateway" "PartnerConnectionLimit шлюза";
        /// SIP federation is to move to the new Edge.
        sip_moves_to_new_edge: bool, "SIP federation is to move to the new Edge" "A federação SIP passará para a nova Borda" "La federación SIP pasará al nuevo servidor perimetral" "La federazione SIP passerà al nuovo Edge" "Федерация SIP перейдёт на новый пограничный сервер";
        /// The product that holds the Central Management store.
        store_product: Product, "Product that holds the Central Management store" "Produto que mantém o repositório de Gerenciamento Central" "Producto que aloja el almacén de administración central" "Prodotto che ospita l'archivio di gestione centrale" "Продукт с центральным хранилищем управления";
        /// Antivirus exclusions hold the XMPP processes.
        antivirus_excluded: bool, "Antivirus excludes XmppProxy.exe and XmppTGW.exe" "O antivírus exclui XmppProxy.exe e XmppTGW.exe" "El antivirus excluye XmppProxy.exe y XmppTGW.exe" "L'antivirus esclude XmppProxy.exe e XmppTGW.exe" "Антивирус исключает XmppProxy.exe и XmppTGW.exe";
        /// Test users for synthetic transactions exist.
        test_users: bool, "Test users or credentials for Test-CsXmppIM exist" "Existem usuários de teste ou credenciais para Test-CsXmppIM" "Existen usuarios de prueba o credenciales para Test-CsXmppIM" "Esistono utenti di prova o credenziali per Test-CsXmppIM" "Есть тестовые пользователи или учётные данные для Test-CsXmppIM";
        /// The legacy configuration is imported with -ReplaceExisting.
        import_replaces: bool, "Import with -ReplaceExisting" "Importação com -ReplaceExisting" "Importación con -ReplaceExisting" "Importazione con -ReplaceExisting" "Импорт с -ReplaceExisting";
        /// What the XMPP SRV records are to name.
        srv_host: SrvHost, "Host that the XMPP SRV records name" "Host que os registros SRV de XMPP nomeiam" "Host que nombran los registros SRV de XMPP" "Host nominato dai record SRV per XMPP" "Узел, на который указывают записи SRV для XMPP";
        /// The fingerprint of the plan that was approved.
        approved: Label, "Approved fingerprint" "Impressão digital aprovada" "Huella aprobada" "Impronta approvata" "Утверждённый отпечаток";
        /// The day on which it was approved.
        approved_on: Date, "Day of the approval" "Dia da aprovação" "Día de la aprobación" "Giorno dell'approvazione" "День утверждения";
        /// Who approved it.
        approved_by: Label, "Approved by" "Aprovado por" "Aprobado por" "Approvato da" "Кем утверждён";
        /// When the cutover window begins.
        window_start: Time, "Start of the cutover window" "Início da janela de transferência" "Inicio de la ventana de cambio" "Inizio della finestra di passaggio" "Начало окна переключения";
        /// The time zone of the people who do the work; all hours are of it.
        time_zone: Zone, "Time zone of all hours" "Fuso horário de todas as horas" "Zona horaria de todas las horas" "Fuso orario di tutte le ore" "Часовой пояс для всех часов";
        /// The days on which people work.
        work_days: WorkDays, "Working days" "Dias úteis" "Días laborables" "Giorni lavorativi" "Рабочие дни";
        /// When work begins on a working day.
        work_from: Time, "Work begins" "Início do expediente" "Comienzo de la jornada" "Inizio dell'orario di lavoro" "Начало рабочего дня";
        /// When work ends on a working day.
        work_until: Time, "Work ends" "Fim do expediente" "Fin de la jornada" "Fine dell'orario di lavoro" "Конец рабочего дня";
        /// The most people that are moved in one window, or on one working day.
        people_per_wave: u32, "People per wave" "Pessoas por onda" "Personas por tanda" "Persone per ondata" "Людей за одну волну";
        /// Working days from the order of a certificate to its arrival.
        certificate_days: u32, "Working days for a certificate" "Dias úteis para um certificado" "Días laborables para un certificado" "Giorni lavorativi per un certificato" "Рабочих дней на сертификат";
        /// Working days from a request to the opened firewall.
        firewall_days: u32, "Working days for a firewall change" "Dias úteis para mudar o firewall" "Días laborables para cambiar el firewall" "Giorni lavorativi per il firewall" "Рабочих дней на изменение экрана";
        /// Working days from a request to the changed DNS record.
        dns_days: u32, "Working days for a DNS change" "Dias úteis para mudar o DNS" "Días laborables para cambiar el DNS" "Giorni lavorativi per il DNS" "Рабочих дней на изменение DNS";
        /// Days between the announcement of the window and the window.
        notice_days: u32, "Days of notice before the window" "Dias de aviso antes da janela" "Días de aviso antes de la ventana" "Giorni di preavviso per la finestra" "За сколько дней предупредить об окне";
        /// Days for which the legacy side is watched before it is removed.
        observe_days: u32, "Days of watching before removal" "Dias de observação antes de remover" "Días de observación antes de retirar" "Giorni di osservazione prima di rimuovere" "Дней наблюдения до удаления";
        /// Every server has the build that moving users to the cloud takes.
        cloud_builds: bool, "Servers have the builds that moving users to Teams takes" "Servidores com as compilações exigidas para mover usuários ao Teams" "Los servidores tienen las compilaciones para mover usuarios a Teams" "I server hanno le build per spostare utenti in Teams" "На серверах сборки, нужные для переноса в Teams";
    }
}

record! {
    /// A SIP domain of the deployment.
    Domain(DomainId) in Domain {
        /// The domain's name.
        name: DnsName, "Domain" "Domínio" "Dominio" "Dominio" "Домен";
        /// The default SIP domain.
        is_default: bool, "Default" "Padrão" "Predeterminado" "Predefinito" "По умолчанию";
        /// Whether `_xmpp-server._tcp` exists for it; the records themselves stand in the table of SRV records.
        has_srv: bool, "Has an XMPP SRV record" "Tem registro SRV de XMPP" "Tiene registro SRV de XMPP" "Ha un record SRV per XMPP" "Есть запись SRV для XMPP";
        /// Where `_sipinternaltls._tcp` leads.
        internal_target: PoolId, "_sipinternaltls leads to" "_sipinternaltls aponta para" "_sipinternaltls apunta a" "_sipinternaltls punta a" "_sipinternaltls указывает на";
    }
}

record! {
    /// A site of the topology.
    Site(SiteId) in Site {
        /// The site's name.
        name: Label, "Site" "Site" "Sitio" "Sito" "Сайт";
        /// What kind of site it is.
        kind: SiteKind, "Kind" "Tipo" "Tipo" "Tipo" "Тип";
        /// `FederationRoute`: the Edge pool to which SIP federation goes.
        sip_route: Option<EdgeId>, "SIP federation route" "Rota de federação SIP" "Ruta de federación SIP" "Route di federazione SIP" "Маршрут федерации SIP";
        /// `XmppFederationRoute`: the Edge pool to which XMPP federation goes.
        xmpp_route: Option<EdgeId>, "XMPP federation route" "Rota de federação XMPP" "Ruta de federación XMPP" "Route di federazione XMPP" "Маршрут федерации XMPP";
    }
}

record! {
    /// A Front End pool, Standard Edition server, Director or branch appliance.
    Pool(PoolId) in Pool {
        /// Fully qualified name of the pool.
        name: DnsName, "Pool" "Pool" "Grupo de servidores" "Pool" "Пул";
        /// The product that runs on it.
        product: Product, "Product" "Produto" "Producto" "Prodotto" "Продукт";
        /// What the pool is.
        role: PoolRole, "Role" "Função" "Función" "Ruolo" "Роль";
        /// The site it belongs to.
        site: SiteId, "Site" "Site" "Sitio" "Sito" "Сайт";
        /// Installed and running; told *no* while it is only planned.
        running: bool, "Installed and running" "Instalado e em execução" "Instalado y en ejecución" "Installato e in esecuzione" "Установлен и работает";
        /// Its Front End Servers.
        servers: BTreeSet<DnsName>, "Servers" "Servidores" "Servidores" "Server" "Серверы";
        /// The XMPP Translating Gateway service runs on every Front End.
        gateway_running: bool, "XMPP Translating Gateway is running" "XMPP Translating Gateway em execução" "XMPP Translating Gateway en ejecución" "XMPP Translating Gateway in esecuzione" "XMPP Translating Gateway работает";
        /// TCP 23456 is open from each Front End to the internal side of the XMPP Edge.
        reaches_edge: bool, "TCP 23456 to the Edge is open" "TCP 23456 para a Borda aberta" "TCP 23456 hacia el servidor perimetral abierto" "TCP 23456 verso l'Edge aperta" "TCP 23456 к пограничному серверу открыт";
        /// The pool is to be removed at the end.
        retires: bool, "Is removed at the end" "É removido no final" "Se retira al final" "Viene rimosso alla fine" "Удаляется в конце";
        /// A watcher node tests XMPP on it.
        watched: bool, "A watcher node tests XMPP here" "Um nó observador testa XMPP aqui" "Un nodo monitor prueba XMPP aquí" "Un nodo watcher prova XMPP qui" "Узел наблюдения проверяет здесь XMPP";
        /// The Central Management store is on this pool.
        holds_store: bool, "Holds the Central Management store" "Mantém o repositório de Gerenciamento Central" "Contiene el almacén de administración central" "Contiene l'archivio di gestione centrale" "Содержит центральное хранилище управления";
        /// The pool with which it is paired for disaster recovery.
        paired_with: Option<PoolId>, "Paired with" "Emparelhado com" "Emparejado con" "Abbinato a" "В паре с";
    }
}

record! {
    /// An Edge Server or Edge pool.
    Edge(EdgeId) in Edge {
        /// Fully qualified internal name of the Edge pool.
        name: DnsName, "Edge pool" "Pool de Borda" "Grupo de servidores perimetrales" "Pool di server perimetrali" "Пул пограничных серверов";
        /// The product that runs on it.
        product: Product, "Product" "Produto" "Producto" "Prodotto" "Продукт";
        /// The site it belongs to.
        site: SiteId, "Site" "Site" "Sitio" "Sito" "Сайт";
        /// Installed and running; told *no* while it is only planned.
        running: bool, "Installed and running" "Instalado e em execução" "Instalado y en ejecución" "Installato e in esecuzione" "Установлен и работает";
        /// How it is laid out.
        kind: EdgeKind, "Layout" "Disposição" "Disposición" "Disposizione" "Компоновка";
        /// Its servers.
        servers: BTreeSet<DnsName>, "Servers" "Servidores" "Servidores" "Server" "Серверы";
        /// Public name of the Access Edge service.
        access_name: DnsName, "Access Edge name" "Nome da Borda de Acesso" "Nombre del perimetral de acceso" "Nome dell'Access Edge" "Имя Access Edge";
        /// Public name of the Web Conferencing Edge service.
        conferencing_name: DnsName, "Web Conferencing Edge name" "Nome da Borda de Webconferência" "Nombre del perimetral de conferencia web" "Nome del Web Conferencing Edge" "Имя Web Conferencing Edge";
        /// Public name of the A/V Edge service.
        media_name: DnsName, "A/V Edge name" "Nome da Borda A/V" "Nombre del perimetral A/V" "Nome dell'A/V Edge" "Имя A/V Edge";
        /// Public address of the Access Edge service.
        public_address: Address, "Public address" "Endereço público" "Dirección pública" "Indirizzo pubblico" "Публичный адрес";
        /// The pool or Director behind it.
        next_hop: PoolId, "Next hop" "Próximo salto" "Próximo salto" "Hop successivo" "Следующий узел";
        /// Federation (port 5061) is on.
        sip_federation: bool, "SIP federation (5061)" "Federação SIP (5061)" "Federación SIP (5061)" "Federazione SIP (5061)" "Федерация SIP (5061)";
        /// XMPP federation (port 5269) is on.
        xmpp: bool, "XMPP federation (5269)" "Federação XMPP (5269)" "Federación XMPP (5269)" "Federazione XMPP (5269)" "Федерация XMPP (5269)";
        /// In the merge, the box *used for federation and public IM connectivity* was ticked.
        merged_as_federated: bool, "Merged as the Edge used for federation" "Mesclada como a Borda usada para federação" "Combinado como el perimetral usado para federación" "Unito come Edge usato per la federazione" "Объединён как сервер для федерации";
        /// The Front Ends of the new pool stand on its Internal tab (Office Communications Server 2007 R2).
        trusts_new_pool: bool, "Lists the new Front Ends on its Internal tab" "Lista os novos Front-Ends na guia Interno" "Incluye los nuevos front-end en su ficha Interno" "Elenca i nuovi Front End nella scheda Interno" "Новые серверы переднего плана на вкладке Internal";
        /// Load balancing inside.
        balancing_inside: Balancing, "Load balancing inside" "Balanceamento interno" "Equilibrio interno" "Bilanciamento interno" "Балансировка внутри";
        /// Load balancing outside.
        balancing_outside: Balancing, "Load balancing outside" "Balanceamento externo" "Equilibrio externo" "Bilanciamento esterno" "Балансировка снаружи";
        /// A hardware load balancer spreads TCP 23456.
        balances_proxy_port: bool, "The balancer spreads TCP 23456" "O balanceador distribui TCP 23456" "El equilibrador reparte TCP 23456" "Il bilanciatore distribuisce TCP 23456" "Балансировщик распределяет TCP 23456";
        /// The Access Edge service runs.
        access_running: bool, "Access Edge service is running" "Serviço Access Edge em execução" "Servicio perimetral de acceso en ejecución" "Servizio Access Edge in esecuzione" "Служба Access Edge работает";
        /// The XMPP Translating Gateway Proxy service runs.
        proxy_running: bool, "XMPP Translating Gateway Proxy is running" "XMPP Translating Gateway Proxy em execução" "XMPP Translating Gateway Proxy en ejecución" "XMPP Translating Gateway Proxy in esecuzione" "XMPP Translating Gateway Proxy работает";
        /// The Deployment Wizard was run again after XMPP was published.
        setup_rerun: bool, "Setup was run again after publishing" "A instalação foi reexecutada após a publicação" "Se volvió a ejecutar la instalación tras publicar" "L'installazione è stata rieseguita dopo la pubblicazione" "Установка повторена после публикации";
        /// Its replica of the Central Management store is up to date.
        replica_current: bool, "Its replica is up to date" "A réplica está atualizada" "Su réplica está actualizada" "La replica è aggiornata" "Реплика актуальна";
        /// TCP 5269 is open from the internet.
        open_in: bool, "TCP 5269 inbound is open" "TCP 5269 de entrada aberta" "TCP 5269 de entrada abierto" "TCP 5269 in ingresso aperta" "TCP 5269 на вход открыт";
        /// TCP 5269 is open to the internet.
        open_out: bool, "TCP 5269 outbound is open" "TCP 5269 de saída aberta" "TCP 5269 de salida abierto" "TCP 5269 in uscita aperta" "TCP 5269 на выход открыт";
        /// Subject and subject alternative names of the external certificate.
        certificate_names: BTreeSet<DnsName>, "Names in the external certificate" "Nomes no certificado externo" "Nombres del certificado externo" "Nomi nel certificato esterno" "Имена во внешнем сертификате";
        /// The certificate has a wildcard name.
        certificate_wildcard: bool, "The certificate has a wildcard" "O certificado tem curinga" "El certificado tiene comodín" "Il certificato ha un carattere jolly" "В сертификате есть подстановочный знак";
        /// A public certification authority issued it.
        certificate_public: bool, "The certificate is from a public CA" "Certificado de CA pública" "Certificado de una CA pública" "Certificato di una CA pubblica" "Сертификат публичного ЦС";
        /// The day on which it expires.
        certificate_expires: Date, "The certificate expires on" "O certificado expira em" "El certificado caduca el" "Il certificato scade il" "Срок сертификата";
        /// Its private key can be exported.
        certificate_exportable: bool, "The private key can be exported" "A chave privada pode ser exportada" "La clave privada se puede exportar" "La chiave privata è esportabile" "Закрытый ключ можно экспортировать";
        /// The same certificate and key are on every server of the pool.
        certificate_everywhere: bool, "Same certificate on every server" "Mesmo certificado em cada servidor" "El mismo certificado en cada servidor" "Stesso certificato su ogni server" "Один сертификат на всех серверах";
        /// The A/V certificate is rolled while it shares the external certificate.
        media_certificate_staged: bool, "A/V certificate is staged on the same certificate" "O certificado A/V é preparado no mesmo certificado" "El certificado A/V se prepara en el mismo certificado" "Il certificato A/V è preparato sullo stesso certificato" "Сертификат A/V подготовлен на том же сертификате";
    }
}

record! {
    /// An XMPP gateway of Office Communications Server 2007 R2.
    Gateway(GatewayId) in Gateway {
        /// Fully qualified name of its host.
        name: DnsName, "Gateway host" "Host do gateway" "Host de la puerta de enlace" "Host del gateway" "Узел шлюза";
        /// The Edge pool behind which it stands.
        edge: EdgeId, "Edge" "Borda" "Servidor perimetral" "Edge" "Пограничный сервер";
        /// The operating system.
        system: GatewaySystem, "Operating system" "Sistema operacional" "Sistema operativo" "Sistema operativo" "Операционная система";
        /// Its public address.
        public_address: Address, "Public address" "Endereço público" "Dirección pública" "Indirizzo pubblico" "Публичный адрес";
        /// The service Office Communications Server XMPP Gateway runs.
        running: bool, "Service is started" "Serviço iniciado" "Servicio iniciado" "Servizio avviato" "Служба запущена";
        /// Its certificate expires on this day.
        certificate_expires: Date, "The certificate expires on" "O certificado expira em" "El certificado caduca el" "Il certificato scade il" "Срок сертификата";
        /// The hotfix that Lync Server 2010 needs is installed.
        hotfix: bool, "Hotfix for Lync Server 2010 is installed" "Hotfix para Lync Server 2010 instalado" "Revisión para Lync Server 2010 instalada" "Hotfix per Lync Server 2010 installato" "Исправление для Lync Server 2010 установлено";
        /// All partners of the gateway stand in the table of partners.
        partners_listed: bool, "All of its partners are listed here" "Todos os seus parceiros estão listados aqui" "Todos sus socios figuran aquí" "Tutti i suoi partner sono elencati qui" "Все его партнёры перечислены здесь";
    }
}

record! {
    /// An XMPP federated partner.
    Partner(PartnerId) in Partner {
        /// The partner's primary domain.
        name: DnsName, "Domain" "Domínio" "Dominio" "Dominio" "Домен";
        /// Additional domains; there is no wildcard.
        additional: BTreeSet<DnsName>, "Additional domains" "Domínios adicionais" "Dominios adicionales" "Domini aggiuntivi" "Дополнительные домены";
        /// PartnerType.
        kind: PartnerKind, "Partner type" "Tipo de parceiro" "Tipo de socio" "Tipo di partner" "Тип партнёра";
        /// TlsNegotiation.
        tls: Negotiation, "TLS" "TLS" "TLS" "TLS" "TLS";
        /// SaslNegotiation.
        sasl: Negotiation, "SASL" "SASL" "SASL" "SASL" "SASL";
        /// SupportDialbackNegotiation.
        dialback: bool, "Dialback" "Dialback" "Dialback" "Dialback" "Dialback";
        /// EnableKeepAlive.
        keep_alive: bool, "Keep-alive" "Keep-alive" "Keep-alive" "Keep-alive" "Keep-alive";
        /// ConnectionLimit; none means the gateway's limit for each partner.
        connection_limit: Option<u32>, "ConnectionLimit" "ConnectionLimit" "ConnectionLimit" "ConnectionLimit" "ConnectionLimit";
        /// ProxyFqdn.
        proxy: Option<DnsName>, "ProxyFqdn" "ProxyFqdn" "ProxyFqdn" "ProxyFqdn" "ProxyFqdn";
        /// The legacy gateway carries this partner.
        on_legacy: bool, "On the legacy gateway" "No gateway herdado" "En la puerta de enlace heredada" "Sul gateway legacy" "На устаревшем шлюзе";
        /// An XMPP allowed partner exists for it in the Central Management store.
        on_new: bool, "Is an allowed partner" "É parceiro permitido" "Es socio permitido" "È partner consentito" "Разрешённый партнёр";
        /// The partner is given up on purpose.
        dropped: bool, "Given up on purpose" "Abandonado de propósito" "Se abandona a propósito" "Abbandonato di proposito" "Намеренно исключён";
        /// The partner publishes `_xmpp-server._tcp`.
        has_srv: bool, "Publishes an XMPP SRV record" "Publica registro SRV de XMPP" "Publica un registro SRV de XMPP" "Pubblica un record SRV per XMPP" "Публикует запись SRV для XMPP";
        /// All domains that appear in contacts are listed.
        domains_complete: bool, "All of its domains are listed" "Todos os seus domínios estão listados" "Todos sus dominios figuran" "Tutti i suoi domini sono elencati" "Перечислены все его домены";
        /// The vendor of the partner's server confirmed that it works with this gateway.
        vendor_confirmed: bool, "Its vendor confirmed the pairing" "O fornecedor confirmou a combinação" "Su proveedor confirmó la combinación" "Il fornitore ha confermato l'abbinamento" "Поставщик подтвердил совместимость";
        /// Whom to call there.
        contact: Note, "Contact" "Contato" "Contacto" "Contatto" "Контакт";
    }
}

record! {
    /// Users that are alike for the plan: same pool, same SIP domain, same policy, same need.
    Crowd(CrowdId) in Crowd {
        /// A name for them.
        name: Label, "Users" "Usuários" "Usuarios" "Utenti" "Пользователи";
        /// Their home pool.
        pool: PoolId, "Home pool" "Pool de hospedagem" "Grupo principal" "Pool principale" "Домашний пул";
        /// The domain of their SIP addresses.
        domain: DomainId, "SIP domain" "Domínio SIP" "Dominio SIP" "Dominio SIP" "Домен SIP";
        /// How many they are.
        users: u32, "Number" "Quantidade" "Cantidad" "Numero" "Число";
        /// They need XMPP contacts.
        needs_xmpp: bool, "Need XMPP" "Precisam de XMPP" "Necesitan XMPP" "Hanno bisogno di XMPP" "Нужен XMPP";
        /// The external access policy granted to them; none means the site's or the global one.
        policy: Option<PolicyId>, "Granted policy" "Política concedida" "Directiva otorgada" "Criterio assegnato" "Назначенная политика";
        /// They move first.
        pilot: bool, "Pilot users" "Usuários piloto" "Usuarios piloto" "Utenti pilota" "Пилотные пользователи";
        /// They are to move.
        moves: bool, "Are to move" "Devem ser movidos" "Se van a mover" "Da spostare" "Переносятся";
        /// They were told that they lose XMPP, and agreed.
        released: bool, "Released from XMPP" "Liberados do XMPP" "Liberados de XMPP" "Svincolati da XMPP" "Отказались от XMPP";
        /// How many have a CN or account name that begins or ends with a blank.
        blank_names: u32, "Names with leading or trailing blanks" "Nomes com espaços no início ou no fim" "Nombres con espacios al principio o al final" "Nomi con spazi all'inizio o alla fine" "Имена с пробелами в начале или конце";
        /// They signed in after the policy was granted.
        signed_in_again: bool, "Signed in after the grant" "Entraram após a concessão" "Iniciaron sesión tras la concesión" "Hanno effettuato l'accesso dopo l'assegnazione" "Вошли после назначения";
    }
}

record! {
    /// An external access policy.
    Policy(PolicyId) in Policy {
        /// Its name; for a site policy, the site's name.
        name: Label, "Policy" "Política" "Directiva" "Criterio" "Политика";
        /// For whom it is.
        scope: Scope, "Scope" "Escopo" "Ámbito" "Ambito" "Область";
        /// The site of a site policy.
        site: Option<SiteId>, "Site" "Site" "Sitio" "Sito" "Сайт";
        /// EnableFederationAccess.
        federation: bool, "EnableFederationAccess" "EnableFederationAccess" "EnableFederationAccess" "EnableFederationAccess" "EnableFederationAccess";
        /// EnableXmppAccess.
        xmpp: bool, "EnableXmppAccess" "EnableXmppAccess" "EnableXmppAccess" "EnableXmppAccess" "EnableXmppAccess";
    }
}

record! {
    /// An SRV record `_xmpp-server._tcp` of one of our SIP domains.
    Srv(SrvId) in Srv {
        /// The SIP domain.
        domain: DomainId, "SIP domain" "Domínio SIP" "Dominio SIP" "Dominio SIP" "Домен SIP";
        /// The host it names.
        target: DnsName, "Target" "Destino" "Destino" "Destinazione" "Цель";
        /// The port; XMPP federation needs 5269.
        port: u32, "Port" "Porta" "Puerto" "Porta" "Порт";
        /// The priority; lower is tried first.
        priority: u32, "Priority" "Prioridade" "Prioridad" "Priorità" "Приоритет";
        /// The weight among records of one priority.
        weight: u32, "Weight" "Peso" "Peso" "Peso" "Вес";
        /// How long others keep it, in seconds.
        ttl: u32, "TTL in seconds" "TTL em segundos" "TTL en segundos" "TTL in secondi" "TTL в секундах";
        /// From where it is seen.
        view: View, "View" "Visão" "Vista" "Vista" "Видимость";
    }
}

record! {
    /// An A, AAAA or CNAME record that an SRV record may name.
    Host(HostId) in Host {
        /// The name.
        name: DnsName, "Name" "Nome" "Nombre" "Nome" "Имя";
        /// The address; none when the name does not resolve.
        address: Option<Address>, "Address" "Endereço" "Dirección" "Indirizzo" "Адрес";
        /// It is an alias (CNAME).
        alias: bool, "Is an alias (CNAME)" "É um alias (CNAME)" "Es un alias (CNAME)" "È un alias (CNAME)" "Это псевдоним (CNAME)";
        /// Another service uses the same name.
        shared: bool, "Another service uses it" "Outro serviço o utiliza" "Lo utiliza otro servicio" "Lo usa un altro servizio" "Используется другой службой";
        /// How long others keep it, in seconds.
        ttl: u32, "TTL in seconds" "TTL em segundos" "TTL en segundos" "TTL in secondi" "TTL в секундах";
    }
}

record! {
    /// An allowed SIP domain, with the proxy to which it is sent.
    Allowed(AllowedId) in Allowed {
        /// The domain.
        name: DnsName, "Domain" "Domínio" "Dominio" "Dominio" "Домен";
        /// ProxyFqdn.
        proxy: Option<DnsName>, "ProxyFqdn" "ProxyFqdn" "ProxyFqdn" "ProxyFqdn" "ProxyFqdn";
    }
}

record! {
    /// A maintenance window.
    Window(WindowId) in Window {
        /// A name for it.
        name: Label, "Window" "Janela" "Ventana" "Finestra" "Окно";
        /// What may be done in it.
        purpose: WindowUse, "For" "Para" "Para" "Per" "Для чего";
        /// The day on which it begins.
        day: Date, "Day" "Dia" "Día" "Giorno" "День";
        /// When it begins.
        start: Time, "Begins" "Início" "Comienza" "Inizia" "Начало";
        /// Its length in minutes.
        minutes: u32, "Length in minutes" "Duração em minutos" "Duración en minutos" "Durata in minuti" "Длительность в минутах";
    }
}

record! {
    /// A time in which nothing may be changed.
    Freeze(FreezeId) in Freeze {
        /// Why nothing may be changed.
        name: Label, "Reason" "Motivo" "Motivo" "Motivo" "Причина";
        /// The first day.
        from: Date, "First day" "Primeiro dia" "Primer día" "Primo giorno" "Первый день";
        /// The last day.
        until: Date, "Last day" "Último dia" "Último día" "Ultimo giorno" "Последний день";
    }
}

record! {
    /// A person's own minutes for a step, instead of ours.
    Timing(TimingId) in Timing {
        /// The id of the step, or of the action for all its steps.
        step: Note, "Step" "Etapa" "Paso" "Passaggio" "Шаг";
        /// Minutes at least.
        low: u32, "Minutes at least" "Minutos no mínimo" "Minutos como mínimo" "Minuti come minimo" "Минут не меньше";
        /// Minutes at most.
        high: u32, "Minutes at most" "Minutos no máximo" "Minutos como máximo" "Minuti al massimo" "Минут не больше";
    }
}
