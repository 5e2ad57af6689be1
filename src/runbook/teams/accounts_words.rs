//! Words of the report on accounts and memberships.

use crate::text::Text;

super::super::phrases::phrases! {
    /// Chapter.
    ACCOUNTS = "Report for accounts and memberships" "Relatório para contas e associações" "Informe para cuentas y pertenencias" "Rapporto per account e appartenenze" "Отчёт об учётных записях и членстве в группах";
    /// Sentence.
    SAYS = "Who does a step needs these memberships on the day, on these servers. A new membership counts after the next sign-in, so grant it before, and take it back after the last step that stands here." "Quem executa um passo precisa destas associações no dia, nestes servidores. Uma associação nova vale após o próximo logon; conceda-a antes e retire-a depois do último passo indicado aqui." "Quien ejecuta un paso necesita ese día estas pertenencias en estos servidores. Una pertenencia nueva vale tras el siguiente inicio de sesión: otórguela antes y retírela después del último paso que figura aquí." "Chi esegue un passo quel giorno ha bisogno di queste appartenenze su questi server. Una nuova appartenenza vale dal prossimo accesso: concederla prima e ritirarla dopo l'ultimo passo indicato qui." "Исполнителю шага в этот день нужно членство в этих группах на этих серверах. Новое членство действует после следующего входа, поэтому выдайте его заранее и отзовите после последнего указанного здесь шага.";
    /// Column.
    GROUP = "Group or role" "Grupo ou função" "Grupo o rol" "Gruppo o ruolo" "Группа или роль";
    /// Column.
    WHERE = "Where" "Onde" "Dónde" "Dove" "Где";
    /// Column.
    WHY = "What for" "Para quê" "Para qué" "A che serve" "Для чего";
    /// Sentence.
    HELD = "It is told that the operators hold these memberships." "Foi informado que os operadores têm estas associações." "Se ha indicado que los operadores tienen estas pertenencias." "È indicato che gli operatori hanno queste appartenenze." "Указано, что у исполнителей есть членство в этих группах.";
    /// Sentence.
    NOT_HELD = "It is told that the operators do not hold all of these memberships yet." "Foi informado que os operadores ainda não têm todas estas associações." "Se ha indicado que los operadores aún no tienen todas estas pertenencias." "È indicato che gli operatori non hanno ancora tutte queste appartenenze." "Указано, что у исполнителей ещё нет членства во всех этих группах.";
    /// Sentence.
    HELD_NOT_TOLD = "It is not told whether the operators hold these memberships: let each of them run the check below." "Não foi informado se os operadores têm estas associações: peça a cada um que execute a verificação abaixo." "No se ha indicado si los operadores tienen estas pertenencias: que cada uno ejecute la comprobación de abajo." "Non è indicato se gli operatori hanno queste appartenenze: ciascuno esegua la verifica qui sotto." "Не указано, есть ли у исполнителей это членство: пусть каждый выполнит проверку ниже.";
    /// Expected.
    CHECK_EXPECTS = "In a console opened by the operator on the server in question: the groups of the table are listed." "Em um console aberto pelo operador no servidor em questão: os grupos da tabela aparecem na lista." "En una consola abierta por el operador en el servidor correspondiente: aparecen los grupos de la tabla." "In una console aperta dall'operatore sul server in questione: i gruppi della tabella sono elencati." "В консоли, открытой исполнителем на нужном сервере: группы из таблицы есть в списке.";
    /// Why.
    OWNER_WHY = "agrees with people, decides and writes down; needs no right of the product" "combina com as pessoas, decide e registra; não precisa de direito do produto" "acuerda con la gente, decide y lo deja escrito; no necesita derechos del producto" "si accorda con le persone, decide e annota; non gli servono diritti del prodotto" "договаривается с людьми, решает и записывает; права в продукте не нужны";
    /// Why.
    SERVER_WHY = "settings, policies and partners of the deployment; the role CsAdministrator will do for policies, partners and Access Edge settings in Control Panel" "configurações, políticas e parceiros da implantação; a função CsAdministrator basta para políticas, parceiros e configurações do Access Edge no Painel de Controle" "configuración, directivas y socios de la implementación; el rol CsAdministrator basta para directivas, socios y ajustes del perimetral de acceso en el Panel de control" "impostazioni, criteri e partner della distribuzione; il ruolo CsAdministrator basta per criteri, partner e impostazioni dell'Access Edge nel Pannello di controllo" "параметры, политики и партнёры развёртывания; для политик, партнёров и параметров Access Edge в панели управления достаточно роли CsAdministrator";
    /// Why.
    TOPOLOGY_WHY = "publishing a topology that adds or removes a role, and setup on the servers; Domain Admins may delegate it" "publicar uma topologia que adiciona ou remove uma função, e a instalação nos servidores; Domain Admins podem delegar" "publicar una topología que agrega o quita un rol, y la instalación en los servidores; Domain Admins puede delegarlo" "pubblicare una topologia che aggiunge o rimuove un ruolo, e l'installazione sui server; Domain Admins può delegarlo" "публикация топологии, которая добавляет или удаляет роль, и установка на серверах; Domain Admins могут это делегировать";
    /// Why.
    USER_WHY = "moving users and granting policies" "mover usuários e conceder políticas" "mover usuarios y otorgar directivas" "spostare utenti e assegnare criteri" "перенос пользователей и назначение политик";
    /// Why.
    EDGE_WHY = "services, certificates and event logs on the Edge Servers themselves" "serviços, certificados e logs de eventos nos próprios Servidores de Borda" "servicios, certificados y registros de eventos en los propios servidores perimetrales" "servizi, certificati e registri eventi sugli Edge Server stessi" "службы, сертификаты и журналы на самих пограничных серверах";
    /// Why.
    GATEWAY_WHY = "service and snap-in of the legacy gateway" "serviço e snap-in do gateway herdado" "servicio y complemento de la puerta de enlace heredada" "servizio e snap-in del gateway legacy" "служба и оснастка устаревшего шлюза";
    /// Why.
    DIRECTORY_WHY = "schema, forest and domain" "esquema, floresta e domínio" "esquema, bosque y dominio" "schema, foresta e dominio" "схема, лес и домен";
    /// Why.
    DATABASE_WHY = "databases of pools and of the Central Management store, with SQL rights on both sides" "bancos de dados dos pools e do repositório de Gerenciamento Central, com direitos SQL nos dois lados" "bases de datos de los grupos y del almacén de administración central, con derechos SQL en ambos lados" "database dei pool e dell'archivio di gestione centrale, con diritti SQL da entrambe le parti" "базы данных пулов и центрального хранилища управления, с правами SQL на обеих сторонах";
    /// Why.
    OUTSIDE_WHY = "an owner outside the product; no group of Microsoft's is named for it" "um responsável fora do produto; nenhum grupo da Microsoft é citado" "un responsable ajeno al producto; no se cita ningún grupo de Microsoft" "un responsabile esterno al prodotto; non è citato alcun gruppo Microsoft" "владелец вне продукта; группы Microsoft для него не названы";
    /// Why.
    INTERNAL_DNS_WHY = "records of the internal zones; Domain Admins will do" "registros das zonas internas; Domain Admins também serve" "registros de las zonas internas; también vale Domain Admins" "record delle zone interne; va bene anche Domain Admins" "записи внутренних зон; подойдут и Domain Admins";
    /// Why.
    TESTERS_WHY = "an ordinary account that may use XMPP; Test-CsXmppIM from afar needs a role that lists it" "uma conta comum que possa usar XMPP; Test-CsXmppIM remoto precisa de uma função que o inclua" "una cuenta corriente que pueda usar XMPP; Test-CsXmppIM en remoto necesita un rol que lo incluya" "un account comune che possa usare XMPP; Test-CsXmppIM da remoto richiede un ruolo che lo includa" "обычная учётная запись с доступом к XMPP; для удалённого Test-CsXmppIM нужна роль, в которую он входит";
    /// Where.
    ANY_SHELL = "a server with the Management Shell, such as: {servers}" "um servidor com o Shell de Gerenciamento, como: {servers}" "un servidor con el Shell de administración, como: {servers}" "un server con Management Shell, ad esempio: {servers}" "сервер с командной консолью, например: {servers}";
    /// Where.
    ANY_BUILDER = "the computer with Topology Builder, and each server that setup runs on: {servers}" "o computador com o Construtor de Topologias e cada servidor em que a instalação roda: {servers}" "el equipo con el Generador de topologías y cada servidor en el que se ejecuta la instalación: {servers}" "il computer con il Generatore di topologie e ogni server su cui gira l'installazione: {servers}" "компьютер с построителем топологий и каждый сервер, где запускается установка: {servers}";
    /// Where.
    DIRECTORY_WHERE = "a domain controller or a member server of the forest" "um controlador de domínio ou um servidor membro da floresta" "un controlador de dominio o un servidor miembro del bosque" "un controller di dominio o un server membro della foresta" "контроллер домена или рядовой сервер леса";
    /// Where.
    DATABASE_WHERE = "not told: the SQL Server instances of the pools stand in Topology Builder" "não informado: as instâncias do SQL Server dos pools estão no Construtor de Topologias" "no indicado: las instancias de SQL Server de los grupos están en el Generador de topologías" "non indicato: le istanze SQL Server dei pool sono nel Generatore di topologie" "не указано: экземпляры SQL Server пулов есть в построителе топологий";
    /// Where.
    THEIR_CONSOLE = "their own console" "o próprio console" "su propia consola" "la propria console" "собственная консоль";
    /// Where.
    CLIENT = "a client" "um cliente" "un cliente" "un client" "клиент";
    /// Where.
    NOWHERE = "nowhere" "em lugar nenhum" "en ninguna parte" "da nessuna parte" "нигде";
}
