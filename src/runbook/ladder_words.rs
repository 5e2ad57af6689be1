//! The rungs of the verification ladder and the branches of the troubleshooting tree, with their sources.

use crate::sources::{self, Cite, implied, judgement, stated};
use crate::text::Text;

/// One rung: something to look at, from the bottom up.
pub struct Rung {
    /// Its sign, by which the branches name it.
    pub mark: &'static str,
    /// What is looked at, and where.
    pub what: Text,
    /// With which command; empty when it is seen by hand.
    pub run: &'static str,
    /// What is expected.
    pub expect: Text,
    /// Where it comes from.
    pub sources: &'static [Cite],
}

/// One branch: what is seen, and where to look then.
pub struct Branch {
    /// What is seen.
    pub sees: Text,
    /// The rungs that fail then.
    pub rungs: &'static str,
    /// Where to look.
    pub look: Text,
    /// Where it comes from.
    pub sources: &'static [Cite],
}

super::phrases::phrases! {
    /// Chapter.
    LADDER = "Verification ladder" "Escada de verificação" "Escalera de verificación" "Scala di verifica" "Лестница проверок";
    /// Sentence.
    LADDER_SAYS = "Climb it in this order after the cutover, and again whenever something fails: a rung means something only when all below it hold. It changes nothing, but for the test messages of V12 and V13." "Suba nesta ordem após a transferência, e de novo sempre que algo falhar: um degrau só significa algo quando todos abaixo se sustentam. Nada é alterado, salvo as mensagens de teste de V12 e V13." "Súbala en este orden tras el cambio, y de nuevo cuando algo falle: un peldaño solo significa algo si se cumplen todos los inferiores. No altera nada, salvo los mensajes de prueba de V12 y V13." "La percorra in quest'ordine dopo il passaggio, e di nuovo quando qualcosa non funziona: un gradino significa qualcosa solo se valgono tutti quelli sotto. Non modifica nulla, salvo i messaggi di prova di V12 e V13." "Проходите её в этом порядке после переключения и каждый раз, когда что-то не работает: ступень что-то значит, только если держатся все нижние. Она ничего не меняет, кроме пробных сообщений V12 и V13.";
    /// Sentence.
    TROUBLE_SAYS = "Find the lowest rung of the ladder that fails; what is above it fails with it." "Ache o degrau mais baixo da escada que falha; o que está acima falha junto." "Busque el peldaño más bajo de la escalera que falla; lo que está encima falla con él." "Trovi il gradino più basso della scala che fallisce; ciò che sta sopra fallisce con esso." "Найдите самую нижнюю ступень лестницы, которая не держится; всё выше не держится вместе с ней.";
    /// Column.
    SEEN = "What is seen" "O que se vê" "Qué se ve" "Che cosa si vede" "Что видно";
    /// Column.
    RUNGS_HEAD = "Rungs" "Degraus" "Peldaños" "Gradini" "Ступени";
    /// Column.
    LOOK = "Where to look" "Onde olhar" "Dónde mirar" "Dove guardare" "Где смотреть";
    /// Column.
    SOURCE = "Sources" "Fontes" "Fuentes" "Fonti" "Источники";
    /// Sentence: tools, and what is not known about them.
    TOOLS = "The logs of the old gateway are read with the OCS Logging Tool and Network Monitor. For the built-in gateway there are OCSLogger and CLSLogger, but which of their components belong to XMPP no source settles. EnableLoggingAllMessageBodies writes what people say into the logs: leave it off." "Os logs do gateway antigo se leem com o OCS Logging Tool e o Network Monitor. Para o gateway integrado há OCSLogger e CLSLogger, mas nenhuma fonte esclarece quais de seus componentes são do XMPP. EnableLoggingAllMessageBodies grava nos logs o que as pessoas dizem: deixe desligado." "Los registros de la puerta de enlace antigua se leen con OCS Logging Tool y Network Monitor. Para la integrada hay OCSLogger y CLSLogger, pero ninguna fuente aclara cuáles de sus componentes son de XMPP. EnableLoggingAllMessageBodies escribe en los registros lo que dice la gente: déjelo desactivado." "I log del vecchio gateway si leggono con OCS Logging Tool e Network Monitor. Per quello integrato ci sono OCSLogger e CLSLogger, ma nessuna fonte chiarisce quali loro componenti riguardino XMPP. EnableLoggingAllMessageBodies scrive nei log ciò che le persone dicono: lo lasci disattivato." "Журналы старого шлюза читают с помощью OCS Logging Tool и Network Monitor. Для встроенного есть OCSLogger и CLSLogger, но какие их компоненты относятся к XMPP, ни один источник не говорит. EnableLoggingAllMessageBodies записывает в журналы сами разговоры: не включайте его.";
    /// Rung.
    V1 = "Replication" "Replicação" "Replicación" "Replica" "Репликация";
    /// Expected.
    V1_EXPECT = "UpToDate is True for every ReplicaFqdn, {edge} included." "UpToDate é True em cada ReplicaFqdn, inclusive {edge}." "UpToDate es True en cada ReplicaFqdn, también en {edge}." "UpToDate è True per ogni ReplicaFqdn, anche per {edge}." "UpToDate равно True у каждой ReplicaFqdn, в том числе у {edge}.";
    /// Rung.
    V2 = "Route of the sites" "Rota dos sites" "Ruta de los sitios" "Route dei siti" "Маршрут сайтов";
    /// Expected.
    V2_EXPECT = "XmppFederationRoute ends at {edge} on exactly one way, and names no other Edge pool." "XmppFederationRoute termina em {edge} por um único caminho e não nomeia outro pool de Borda." "XmppFederationRoute termina en {edge} por un solo camino y no nombra otro grupo perimetral." "XmppFederationRoute termina in {edge} per una sola via e non nomina altri pool di server perimetrali." "XmppFederationRoute ровно одним путём ведёт к {edge} и не называет других пулов пограничных серверов.";
    /// Rung.
    V3 = "XMPP gateway on the Front Ends of {home}" "Gateway XMPP nos Front-Ends de {home}" "Puerta de enlace XMPP en los front-end de {home}" "Gateway XMPP sui Front End di {home}" "Шлюз XMPP на серверах переднего плана {home}";
    /// Expected.
    V3_EXPECT = "The service RTCXMPPTGW (XMPP Translating Gateway) is Running on each server." "O serviço RTCXMPPTGW (XMPP Translating Gateway) está Running em cada servidor." "El servicio RTCXMPPTGW (XMPP Translating Gateway) está Running en cada servidor." "Il servizio RTCXMPPTGW (XMPP Translating Gateway) è Running su ogni server." "Служба RTCXMPPTGW (XMPP Translating Gateway) имеет состояние Running на каждом сервере.";
    /// Rung.
    V4 = "XMPP proxy, on each server of {edge}" "Proxy XMPP, em cada servidor de {edge}" "Proxy XMPP, en cada servidor de {edge}" "Proxy XMPP, su ogni server di {edge}" "Прокси XMPP на каждом сервере {edge}";
    /// Expected.
    V4_EXPECT = "The service XMPP Translating Gateway Proxy is Running." "O serviço XMPP Translating Gateway Proxy está Running." "El servicio XMPP Translating Gateway Proxy está Running." "Il servizio XMPP Translating Gateway Proxy è Running." "Служба XMPP Translating Gateway Proxy имеет состояние Running.";
    /// Rung.
    V5 = "Sockets, on each server of {edge}" "Sockets, em cada servidor de {edge}" "Sockets, en cada servidor de {edge}" "Socket, su ogni server di {edge}" "Сокеты на каждом сервере {edge}";
    /// Expected.
    V5_EXPECT = "5269 (outside) and 23456 (inside) are LISTENING, and ESTABLISHED once messages flow." "5269 (fora) e 23456 (dentro) estão LISTENING, e ESTABLISHED assim que há mensagens." "5269 (fuera) y 23456 (dentro) están LISTENING, y ESTABLISHED en cuanto hay mensajes." "5269 (esterno) e 23456 (interno) sono LISTENING, ed ESTABLISHED appena passano messaggi." "5269 (снаружи) и 23456 (внутри) в состоянии LISTENING, а с появлением сообщений — ESTABLISHED.";
    /// Rung.
    V6 = "Partners" "Parceiros" "Socios" "Partner" "Партнёры";
    /// Expected.
    V6_EXPECT = "Listed with their additional domains: {partners}." "Listados com seus domínios adicionais: {partners}." "Aparecen con sus dominios adicionales: {partners}." "Elencati con i loro domini aggiuntivi: {partners}." "В списке с дополнительными доменами: {partners}.";
    /// Rung.
    V7 = "Policies" "Políticas" "Directivas" "Criteri" "Политики";
    /// Expected.
    V7_EXPECT = "EnableFederationAccess and EnableXmppAccess are both True in every policy that counts for somebody who needs XMPP." "EnableFederationAccess e EnableXmppAccess são ambos True em cada política que vale para quem precisa de XMPP." "EnableFederationAccess y EnableXmppAccess son ambos True en cada directiva que vale para quien necesita XMPP." "EnableFederationAccess ed EnableXmppAccess sono entrambi True in ogni criterio che vale per chi ha bisogno di XMPP." "EnableFederationAccess и EnableXmppAccess оба True в каждой политике, действующей для тех, кому нужен XMPP.";
    /// Rung.
    V8 = "Access Edge" "Borda de Acesso" "Perimetral de acceso" "Access Edge" "Access Edge";
    /// Expected.
    V8_EXPECT = "AllowFederatedUsers is True." "AllowFederatedUsers é True." "El valor de AllowFederatedUsers es True." "AllowFederatedUsers ha il valore True." "AllowFederatedUsers равно True.";
    /// Rung.
    V9 = "Certificate, on each server of {edge}" "Certificado, em cada servidor de {edge}" "Certificado, en cada servidor de {edge}" "Certificato, su ogni server di {edge}" "Сертификат на каждом сервере {edge}";
    /// Expected.
    V9_EXPECT = "AlternativeNames holds {domains}, and NotAfter lies ahead." "AlternativeNames contém {domains}, e NotAfter está no futuro." "AlternativeNames contiene {domains}, y NotAfter está en el futuro." "AlternativeNames contiene {domains}, e NotAfter è nel futuro." "AlternativeNames содержит {domains}, срок NotAfter ещё не наступил.";
    /// Rung.
    V10 = "DNS, from outside" "DNS, de fora" "DNS, desde fuera" "DNS, dall'esterno" "DNS, снаружи";
    /// Expected.
    V10_EXPECT = "Port 5269, and a host whose address is that of the Access Edge of {edge}." "Porta 5269 e um host cujo endereço é o da Borda de Acesso de {edge}." "Puerto 5269 y un host cuya dirección es la del perimetral de acceso de {edge}." "Porta 5269 e un host il cui indirizzo è quello dell'Access Edge di {edge}." "Порт 5269 и узел, адрес которого принадлежит Access Edge пула {edge}.";
    /// Rung.
    V11 = "Reachability, from outside" "Alcance, de fora" "Alcance, desde fuera" "Raggiungibilità, dall'esterno" "Доступность, снаружи";
    /// Expected.
    V11_EXPECT = "TcpTestSucceeded is True. The command needs Windows 8.1 or later." "TcpTestSucceeded é True. O comando exige Windows 8.1 ou posterior." "TcpTestSucceeded es True. El comando necesita Windows 8.1 o posterior." "TcpTestSucceeded è True. Il comando richiede Windows 8.1 o successivo." "TcpTestSucceeded равно True. Команде нужна Windows 8.1 или новее.";
    /// Rung.
    V12 = "End to end from {home}" "De ponta a ponta a partir de {home}" "De extremo a extremo desde {home}" "End-to-end da {home}" "Насквозь от {home}";
    /// Expected.
    V12_EXPECT = "Result: Success, with a latency. Put a real address at each partner in the place of the receivers. Without test users for the pool add -UserSipAddress and -UserCredential; a failure stands in Error Message, Diagnosis stays empty." "Result: Success, com uma latência. Troque os destinatários por um endereço real em cada parceiro. Sem usuários de teste do pool, acrescente -UserSipAddress e -UserCredential; uma falha aparece em Error Message, Diagnosis fica vazio." "Result: Success, con una latencia. Ponga una dirección real de cada socio en lugar de los destinatarios. Sin usuarios de prueba del grupo agregue -UserSipAddress y -UserCredential; un fallo figura en Error Message, Diagnosis queda vacío." "Result: Success, con una latenza. Metta un indirizzo reale presso ogni partner al posto dei destinatari. Senza utenti di prova per il pool aggiunga -UserSipAddress e -UserCredential; un errore sta in Error Message, Diagnosis resta vuoto." "Result: Success и задержка. Замените получателей настоящими адресами у каждого партнёра. Без тестовых пользователей пула добавьте -UserSipAddress и -UserCredential; ошибка стоит в Error Message, Diagnosis остаётся пустым.";
    /// Rung.
    V13 = "People" "Pessoas" "Personas" "Persone" "Люди";
    /// Expected.
    V13_EXPECT = "One user of each pool, with each partner: add a contact, presence both ways, a message begun from each side. Partners: {partners}." "Um usuário de cada pool, com cada parceiro: adicionar um contato, presença nos dois sentidos, uma mensagem iniciada de cada lado. Parceiros: {partners}." "Un usuario de cada grupo, con cada socio: agregar un contacto, presencia en ambos sentidos, un mensaje iniciado desde cada lado. Socios: {partners}." "Un utente di ogni pool, con ogni partner: aggiungere un contatto, presenza nei due sensi, un messaggio avviato da ciascun lato. Partner: {partners}." "Один пользователь каждого пула с каждым партнёром: добавить контакт, присутствие в обе стороны, сообщение с каждой стороны. Партнёры: {partners}.";
    /// Rung.
    V14 = "Monitoring, where there is some" "Monitoramento, onde houver" "Supervisión, donde la haya" "Monitoraggio, dove c'è" "Мониторинг, если он есть";
    /// Expected.
    V14_EXPECT = "The watcher node's XmppIM test passes, and calls with the user agent XmppTGW stand in the call detail records." "O teste XmppIM do nó inspetor passa, e os registros de detalhes das chamadas mostram o agente do usuário XmppTGW." "La prueba XmppIM del nodo monitor pasa, y los registros de detalle de llamadas muestran el agente de usuario XmppTGW." "Il test XmppIM del nodo watcher riesce, e i record dei dettagli delle chiamate mostrano l'agente utente XmppTGW." "Тест XmppIM узла-наблюдателя проходит, а в записях о звонках есть агент пользователя XmppTGW.";
    /// Branch.
    NO_LISTENER = "Nothing listens on 5269 or 23456." "Nada escuta em 5269 ou 23456." "Nada escucha en 5269 ni en 23456." "Nulla è in ascolto su 5269 o 23456." "Порты 5269 или 23456 не прослушиваются.";
    /// Where to look.
    NO_LISTENER_LOOK = "The proxy service on {edge} is not started: start it. If it does not start: Event Viewer, Applications and Services Logs, Lync Server." "O serviço proxy em {edge} não está iniciado: inicie-o. Se não iniciar: Visualizador de Eventos, Logs de Aplicativos e Serviços, Lync Server." "El servicio proxy en {edge} no está iniciado: inícielo. Si no inicia: Visor de eventos, Registros de aplicaciones y servicios, Lync Server." "Il servizio proxy su {edge} non è avviato: lo avvii. Se non si avvia: Visualizzatore eventi, Registri applicazioni e servizi, Lync Server." "Служба прокси на {edge} не запущена: запустите её. Если не запускается: «Просмотр событий», «Журналы приложений и служб», Lync Server.";
    /// Branch.
    NO_ROUTE = "The service runs, and nothing listens." "O serviço está em execução, e nada escuta." "El servicio está en ejecución y nada escucha." "Il servizio è in esecuzione e nulla è in ascolto." "Служба работает, а порты не прослушиваются.";
    /// Where to look.
    NO_ROUTE_LOOK = "The site's route for XMPP federation is not set, or leads elsewhere: Topology Builder, publish, and it may take a restart of {edge}." "A rota do site para a federação XMPP não está definida ou leva a outro lugar: Construtor de Topologias, publicar, e talvez reiniciar {edge}." "La ruta del sitio para la federación XMPP no está definida o lleva a otro sitio: Generador de topologías, publicar y quizá reiniciar {edge}." "La route del sito per la federazione XMPP non è impostata o porta altrove: Generatore di topologie, pubblicare, e forse riavviare {edge}." "Маршрут сайта для федерации XMPP не задан или ведёт не туда: построитель топологий, публикация и, возможно, перезапуск {edge}.";
    /// Branch.
    NO_SESSION = "It listens, and no session goes out." "Escuta, e nenhuma sessão sai." "Escucha y no sale ninguna sesión." "È in ascolto, e nessuna sessione esce." "Порты прослушиваются, но сеансы не выходят.";
    /// Where to look.
    NO_SESSION_LOOK = "{edge} cannot resolve the partner's SRV record, TCP 5269 outbound is closed here, or inbound at the partner." "{edge} não resolve o registro SRV do parceiro, a TCP 5269 de saída está fechada aqui, ou a de entrada no parceiro." "{edge} no resuelve el registro SRV del socio, TCP 5269 está cerrado de salida aquí o de entrada en el socio." "{edge} non risolve il record SRV del partner, la TCP 5269 è chiusa in uscita qui o in ingresso dal partner." "{edge} не разрешает запись SRV партнёра, закрыт исходящий TCP 5269 у нас или входящий у партнёра.";
    /// Branch.
    REFUSED = "A session goes out and is refused." "Uma sessão sai e é recusada." "Sale una sesión y es rechazada." "Una sessione esce e viene rifiutata." "Сеанс выходит и отклоняется.";
    /// Where to look.
    REFUSED_LOOK = "TLS, SASL and dialback differ from the partner's; or dialback fails, because the partner does not resolve our SRV record or cannot open 5269 to us; or the certificate lacks {domains}." "TLS, SASL e dialback diferem dos do parceiro; ou o dialback falha, porque o parceiro não resolve nosso registro SRV ou não abre a 5269 até nós; ou faltam no certificado {domains}." "TLS, SASL y dialback difieren de los del socio; o falla el dialback, porque el socio no resuelve nuestro registro SRV o no puede abrir 5269 hacia nosotros; o en el certificado faltan {domains}." "TLS, SASL e dialback differiscono da quelli del partner; o il dialback fallisce, perché il partner non risolve il nostro record SRV o non apre la 5269 verso di noi; o nel certificato mancano {domains}." "TLS, SASL и dialback не совпадают с партнёром; или dialback не проходит: партнёр не разрешает нашу запись SRV или не открывает 5269 к нам; или в сертификате нет {domains}.";
    /// Branch.
    INBOUND = "Only inbound fails." "Só a entrada falha." "Solo falla la entrada." "Fallisce solo l'entrata." "Не работает только входящее направление.";
    /// Where to look.
    INBOUND_LOOK = "Our SRV record, its host, TCP 5269 inbound. A public unverified partner reaches only those who have added the contact: that is by design." "Nosso registro SRV, o host dele, a TCP 5269 de entrada. Um parceiro público não verificado só alcança quem adicionou o contato: é assim por projeto." "Nuestro registro SRV, su host, TCP 5269 de entrada. Un socio público no comprobado solo llega a quien agregó el contacto: es así por diseño." "Il nostro record SRV, il suo host, la TCP 5269 in ingresso. Un partner pubblico non verificato raggiunge solo chi ha aggiunto il contatto: è così per progetto." "Наша запись SRV, её узел, входящий TCP 5269. Общедоступный непроверенный партнёр достигает только тех, кто добавил контакт: так задумано.";
    /// Branch.
    ONE_USER = "Only single users fail." "Só alguns usuários falham." "Solo fallan algunos usuarios." "Falliscono solo singoli utenti." "Не работает у отдельных пользователей.";
    /// Where to look.
    ONE_USER_LOOK = "The policy that counts for them, of either flag and of the right scope; whether they signed in after the grant; whether they are at home on a branch appliance, on 2019 or online." "A política que vale para eles, nas duas opções e no escopo certo; se entraram após a concessão; se estão hospedados em um aparelho de filial, no 2019 ou online." "La directiva que vale para ellos, en ambas opciones y con el ámbito correcto; si iniciaron sesión tras la concesión; si están alojados en una aplicación de sucursal, en 2019 o en línea." "Il criterio che vale per loro, per entrambe le opzioni e con l'ambito giusto; se hanno effettuato l'accesso dopo l'assegnazione; se risiedono su una Survivable Branch Appliance, su 2019 oppure online." "Действующая для них политика: оба флага и нужная область; входили ли они после назначения; не размещены ли они на филиальном устройстве, в 2019 или в облаке.";
    /// Branch.
    ONE_DOMAIN = "Only some domains of a partner fail." "Só alguns domínios de um parceiro falham." "Solo fallan algunos dominios de un socio." "Falliscono solo alcuni domini di un partner." "Не работают отдельные домены партнёра.";
    /// Where to look.
    ONE_DOMAIN_LOOK = "They are not among its additional domains." "Não estão entre os domínios adicionais dele." "No están entre sus dominios adicionales." "Non sono tra i suoi domini aggiuntivi." "Их нет среди его дополнительных доменов.";
    /// Branch.
    AFTER_FAILOVER = "Nothing works after the Edge was restarted or failed over." "Nada funciona após reiniciar a Borda ou após um failover." "Nada funciona tras reiniciar el perimetral o tras una conmutación." "Nulla funziona dopo il riavvio o il failover dell'Edge." "Ничего не работает после перезапуска или переключения пограничного сервера.";
    /// Where to look.
    AFTER_FAILOVER_LOOK = "The route still names another Edge than {edge}, or the host record still has the old address." "A rota ainda nomeia outra Borda que não {edge}, ou o registro de host ainda tem o endereço antigo." "La ruta aún nombra otro perimetral que {edge}, o el registro de host aún tiene la dirección antigua." "La route nomina ancora un Edge diverso da {edge}, o il record host ha ancora il vecchio indirizzo." "Маршрут всё ещё называет не {edge}, или у записи узла прежний адрес.";
}

const fn rung(mark: &'static str, what: Text, run: &'static str, expect: Text, sources: &'static [Cite]) -> Rung {
    Rung { mark, what, run, expect, sources }
}

/// The rungs, the lowest first.
pub const RUNGS: &[Rung] = &[
    rung(
        "V1",
        V1,
        "Get-CsManagementStoreReplicationStatus | Format-Table -Property ReplicaFqdn,UpToDate -AutoSize",
        V1_EXPECT,
        &[stated(&sources::REPL)],
    ),
    rung(
        "V2",
        V2,
        "Get-CsSite | Format-List -Property Identity,FederationRoute,XmppFederationRoute",
        V2_EXPECT,
        &[stated(&sources::PS_SET_CSSITE)],
    ),
    rung(
        "V3",
        V3,
        "{front_ends} | ForEach-Object { Get-CsWindowsService -ComputerName $_ } | Format-Table -Property Name,Status -AutoSize",
        V3_EXPECT,
        &[stated(&sources::SETUP)],
    ),
    rung(
        "V4",
        V4,
        "Get-CsWindowsService | Format-Table -Property Name,Status -AutoSize",
        V4_EXPECT,
        &[stated(&sources::SETUP)],
    ),
    rung("V5", V5, "netstat -ano | findstr \"5269 23456\"", V5_EXPECT, &[stated(&sources::SETUP)]),
    rung(
        "V6",
        V6,
        "Get-CsXmppAllowedPartner | Format-List -Property Domain,AdditionalDomains",
        V6_EXPECT,
        &[stated(&sources::PS_NEW_CSXMPPALLOWEDPARTNER)],
    ),
    rung(
        "V7",
        V7,
        "Get-CsExternalAccessPolicy | Format-Table -Property Identity,EnableFederationAccess,EnableXmppAccess -AutoSize",
        V7_EXPECT,
        &[stated(&sources::EAP), stated(&sources::POLX)],
    ),
    rung(
        "V8",
        V8,
        "Get-CsAccessEdgeConfiguration | Format-List -Property AllowFederatedUsers",
        V8_EXPECT,
        &[stated(&sources::PS_SET_CSACCESSEDGECONFIGURATION)],
    ),
    rung(
        "V9",
        V9,
        "Get-CsCertificate -Type AccessEdgeExternal | Format-List -Property NotAfter,AlternativeNames",
        V9_EXPECT,
        &[stated(&sources::CERT_X)],
    ),
    rung(
        "V10",
        V10,
        "{records} | ForEach-Object { Resolve-DnsName -Name $_ -Type SRV }",
        V10_EXPECT,
        &[stated(&sources::DNS_X)],
    ),
    rung(
        "V11",
        V11,
        "{hosts} | ForEach-Object { Test-NetConnection -ComputerName $_ -Port 5269 }",
        V11_EXPECT,
        &[judgement(&sources::OWN)],
    ),
    rung(
        "V12",
        V12,
        "{receivers} | ForEach-Object { Test-CsXmppIM -TargetFqdn {home} -Receiver $_ }",
        V12_EXPECT,
        &[stated(&sources::TESTX)],
    ),
    rung("V13", V13, "", V13_EXPECT, &[stated(&sources::CFG_FED), implied(&sources::SEED_1)]),
    rung("V14", V14, "", V14_EXPECT, &[stated(&sources::SYNX)]),
];

const fn branch(sees: Text, rungs: &'static str, look: Text, sources: &'static [Cite]) -> Branch {
    Branch { sees, rungs, look, sources }
}

/// The branches, in the order of the rungs.
pub const BRANCHES: &[Branch] = &[
    branch(NO_LISTENER, "V4, V5", NO_LISTENER_LOOK, &[stated(&sources::SETUP)]),
    branch(NO_ROUTE, "V2, V5", NO_ROUTE_LOOK, &[stated(&sources::SETUP)]),
    branch(NO_SESSION, "V5, V10", NO_SESSION_LOOK, &[implied(&sources::SETUP), stated(&sources::OCS_DIAL)]),
    branch(REFUSED, "V6, V9, V12", REFUSED_LOOK, &[stated(&sources::OCS_DIAL), stated(&sources::NEG)]),
    branch(INBOUND, "V10, V11", INBOUND_LOOK, &[stated(&sources::OCS_DIAL), stated(&sources::PARTNER)]),
    branch(ONE_USER, "V7, V13", ONE_USER_LOOK, &[stated(&sources::POLX), implied(&sources::SBA)]),
    branch(ONE_DOMAIN, "V6", ONE_DOMAIN_LOOK, &[stated(&sources::PARTNER)]),
    branch(AFTER_FAILOVER, "V2, V10", AFTER_FAILOVER_LOOK, &[implied(&sources::EDGEDR), implied(&sources::FAILX)]),
];
