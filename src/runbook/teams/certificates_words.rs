//! Words of the report for certificates.

use crate::text::Text;

super::super::phrases::phrases! {
    /// Chapter.
    CERTIFICATES = "Report for certificates" "Relatório para certificados" "Informe para certificados" "Rapporto per i certificati" "Отчёт для сертификатов";
    /// Sentence.
    SAYS = "These certificates are ordered, installed, kept or given back. The private key is made on the server and leaves it only to reach the other servers of the same pool." "Estes certificados são pedidos, instalados, mantidos ou devolvidos. A chave privada é criada no servidor e só sai dele para chegar aos outros servidores do mesmo pool." "Estos certificados se piden, se instalan, se conservan o se devuelven. La clave privada se crea en el servidor y solo sale de él hacia los demás servidores del mismo grupo." "Questi certificati vanno richiesti, installati, conservati o restituiti. La chiave privata nasce sul server e ne esce solo per raggiungere gli altri server dello stesso pool." "Эти сертификаты заказывают, устанавливают, сохраняют или отзывают. Закрытый ключ создаётся на сервере и покидает его только ради других серверов того же пула.";
    /// Heading.
    EXTERNAL = "External certificate with the XMPP names, {edge}" "Certificado externo com os nomes XMPP, {edge}" "Certificado externo con los nombres XMPP, {edge}" "Certificato esterno con i nomi XMPP, {edge}" "Внешний сертификат с именами XMPP, {edge}";
    /// Heading.
    KEPT = "External certificate that stays, {edge}" "Certificado externo que permanece, {edge}" "Certificado externo que se queda, {edge}" "Certificato esterno che resta, {edge}" "Внешний сертификат, который остаётся, {edge}";
    /// Heading.
    COPIED = "External certificate of the legacy Edge, copied to {edge}" "Certificado externo da Borda herdada, copiado para {edge}" "Certificado externo del perimetral heredado, copiado a {edge}" "Certificato esterno dell'Edge legacy, copiato su {edge}" "Внешний сертификат устаревшего пограничного сервера, скопированный на {edge}";
    /// Heading.
    INTERNAL = "Internal certificate, {edge}" "Certificado interno, {edge}" "Certificado interno, {edge}" "Certificato interno, {edge}" "Внутренний сертификат, {edge}";
    /// Heading.
    GIVEN_BACK = "Certificate of the legacy gateway {gateway}" "Certificado do gateway herdado {gateway}" "Certificado de la puerta de enlace heredada {gateway}" "Certificato del gateway legacy {gateway}" "Сертификат устаревшего шлюза {gateway}";
    /// Field.
    SUBJECT = "Subject" "Assunto" "Asunto" "Soggetto" "Субъект";
    /// Field.
    NAMES = "Subject alternative names" "Nomes alternativos da entidade" "Nombres alternativos del sujeto" "Nomi alternativi del soggetto" "Альтернативные имена субъекта";
    /// Field.
    SERVERS = "On these servers" "Nestes servidores" "En estos servidores" "Su questi server" "На этих серверах";
    /// Field.
    AUTHORITY = "From" "De quem" "De quién" "Da chi" "От кого";
    /// Value.
    PUBLIC_CA = "a public certification authority" "uma autoridade de certificação pública" "una entidad de certificación pública" "un'autorità di certificazione pubblica" "публичный центр сертификации";
    /// Value.
    OWN_CA = "your own certification authority" "sua própria autoridade de certificação" "su propia entidad de certificación" "la propria autorità di certificazione" "собственный центр сертификации";
    /// Value.
    NO_ORDER = "nobody: it is exported from the legacy Edge with its private key" "ninguém: é exportado da Borda herdada com a chave privada" "nadie: se exporta del perimetral heredado con su clave privada" "nessuno: si esporta dall'Edge legacy con la chiave privata" "ни от кого: его экспортируют с устаревшего пограничного сервера вместе с закрытым ключом";
    /// Field.
    USAGE = "Usage" "Uso" "Uso" "Utilizzo" "Использование";
    /// Value.
    SERVER_USAGE = "server authentication; digital signature, key encipherment; RSA 2048, exportable key" "autenticação de servidor; assinatura digital, codificação de chave; RSA 2048, chave exportável" "autenticación de servidor; firma digital, cifrado de clave; RSA 2048, clave exportable" "autenticazione server; firma digitale, crittografia chiave; RSA 2048, chiave esportabile" "проверка подлинности сервера; цифровая подпись, шифрование ключей; RSA 2048, экспортируемый ключ";
    /// Field.
    ASSIGNED = "Assigned to" "Atribuído a" "Asignado a" "Assegnato a" "Назначается для";
    /// Field.
    DUE = "Must be there before step" "Deve estar lá antes do passo" "Debe estar antes del paso" "Deve esserci prima del passo" "Нужен до шага";
    /// Field.
    ORDER_AT = "Requested in step" "Pedido no passo" "Se pide en el paso" "Richiesto nel passo" "Запрашивается на шаге";
    /// Field.
    COPY_AT = "Copied in step" "Copiado no passo" "Se copia en el paso" "Copiato nel passo" "Копируется на шаге";
    /// Field.
    REVOKED_AT = "Revoked in step" "Revogado no passo" "Se revoca en el paso" "Revocato nel passo" "Отзывается на шаге";
    /// Field.
    EXPIRES = "Expires on" "Expira em" "Caduca el" "Scade il" "Действует до";
    /// Field.
    TODAY = "Names in it today" "Nomes hoje" "Nombres hoy" "Nomi oggi" "Имена в нём сейчас";
    /// Field.
    LACKS = "Names it lacks" "Nomes que faltam" "Nombres que faltan" "Nomi mancanti" "Недостающие имена";
    /// Field.
    COMMAND = "Request (Management Shell)" "Pedido (Shell de Gerenciamento)" "Solicitud (Shell de administración)" "Richiesta (Management Shell)" "Запрос (командная консоль)";
    /// Field.
    INF = "Request (certreq)" "Pedido (certreq)" "Solicitud (certreq)" "Richiesta (certreq)" "Запрос (certreq)";
    /// Value.
    INF_FILE = "certreq -new with the INF file of the download" "certreq -new com o arquivo INF do download" "certreq -new con el archivo INF de la descarga" "certreq -new con il file INF del download" "certreq -new с файлом INF из загрузки";
    /// Value.
    INF_NO_NAME = "no request can be written: no name is told" "não é possível escrever o pedido: nenhum nome foi informado" "no se puede escribir la solicitud: no se ha indicado ningún nombre" "non si può scrivere la richiesta: non è indicato alcun nome" "запрос составить нельзя: не указано ни одно имя";
    /// Value.
    INF_NOT_A_HOST = "no request can be written: a name has an underscore, and authorities refuse it" "não é possível escrever o pedido: um nome tem sublinhado, e as autoridades o recusam" "no se puede escribir la solicitud: un nombre tiene guion bajo, y las entidades lo rechazan" "non si può scrivere la richiesta: un nome ha un trattino basso, e le autorità lo rifiutano" "запрос составить нельзя: в имени есть подчёркивание, и центры сертификации его отклоняют";
    /// Value.
    INF_TOO_LONG = "no request can be written: every name is longer than the 64 characters of a subject" "não é possível escrever o pedido: todos os nomes passam dos 64 caracteres do assunto" "no se puede escribir la solicitud: todos los nombres superan los 64 caracteres del asunto" "non si può scrivere la richiesta: ogni nome supera i 64 caratteri del soggetto" "запрос составить нельзя: все имена длиннее 64 символов, допустимых для субъекта";
    /// Where names of a certificate were not told.
    ASK_NAMES = "not told: Get-CsCertificate on the Edge Server shows it" "não informado: Get-CsCertificate no Servidor de Borda o mostra" "no indicado: lo muestra Get-CsCertificate en el servidor perimetral" "non indicato: lo mostra Get-CsCertificate sull'Edge Server" "не указано: покажет Get-CsCertificate на пограничном сервере";
    /// Where published names were not told.
    ASK_PUBLISHED = "not told: the published names of the Edge pool stand in Topology Builder" "não informado: os nomes publicados do pool de Borda estão no Construtor de Topologias" "no indicado: los nombres publicados del grupo perimetral están en el Generador de topologías" "non indicato: i nomi pubblicati del pool Edge sono nel Generatore di topologie" "не указано: опубликованные имена пограничного пула есть в построителе топологий";
    /// Where a date was not told.
    ASK_EXPIRY = "not told: the certificate itself shows it" "não informado: consta no próprio certificado" "no indicado: figura en el propio certificado" "non indicato: è nel certificato stesso" "не указано: посмотрите в самом сертификате";
    /// Heading.
    MIND = "What to mind" "O que observar" "Qué tener en cuenta" "A che cosa badare" "На что обратить внимание";
    /// Item.
    BARE_DOMAIN = "For XMPP the SIP domain itself must be a name in the certificate, such as contoso.com; a host name such as xmpp.contoso.com does not replace it." "Para o XMPP, o próprio domínio SIP precisa ser um nome do certificado, como contoso.com; um nome de host como xmpp.contoso.com não o substitui." "Para XMPP, el propio dominio SIP debe ser un nombre del certificado, como contoso.com; un nombre de host como xmpp.contoso.com no lo sustituye." "Per XMPP il dominio SIP stesso deve essere un nome del certificato, come contoso.com; un nome host come xmpp.contoso.com non lo sostituisce." "Для XMPP именем в сертификате должен быть сам домен SIP, например contoso.com; имя узла вроде xmpp.contoso.com его не заменяет.";
    /// Item.
    NO_WILDCARD = "No wildcard: tables that list one for XMPP contradict the certificate plan, and the plan is followed." "Nada de curinga: as tabelas que citam um para o XMPP contradizem o plano de certificados, e o plano é seguido." "Sin comodines: las tablas que citan uno para XMPP contradicen el plan de certificados, y se sigue el plan." "Nessun carattere jolly: le tabelle che ne citano uno per XMPP contraddicono il piano dei certificati, e si segue il piano." "Никаких подстановочных имён: таблицы, где такое имя указано для XMPP, противоречат плану сертификатов, и мы следуем плану.";
    /// Item.
    NOT_XMPPSERVER = "The certificate type XmppServer stands in a list and in no procedure; the names go into the external Edge certificate." "O tipo de certificado XmppServer aparece em uma lista e em nenhum procedimento; os nomes vão no certificado externo da Borda." "El tipo de certificado XmppServer aparece en una lista y en ningún procedimiento; los nombres van en el certificado externo del perimetral." "Il tipo di certificato XmppServer compare in un elenco e in nessuna procedura; i nomi vanno nel certificato esterno dell'Edge." "Тип сертификата XmppServer есть в списке, но ни в одной процедуре; имена вносят во внешний сертификат пограничного сервера.";
    /// Item.
    EVERY_SERVER = "Every server of the pool gets the same certificate with the same private key." "Todos os servidores do pool recebem o mesmo certificado com a mesma chave privada." "Todos los servidores del grupo reciben el mismo certificado con la misma clave privada." "Tutti i server del pool ricevono lo stesso certificato con la stessa chiave privata." "Все серверы пула получают один и тот же сертификат с одним закрытым ключом.";
    /// Item.
    CLIENT_USE = "Some XMPP servers accept SASL EXTERNAL only from a certificate that may also authenticate clients. The documents ask for that usage only for AOL; ask partners that use certificates before you order." "Alguns servidores XMPP só aceitam SASL EXTERNAL de um certificado que também possa autenticar clientes. Os documentos só pedem esse uso para o AOL; pergunte antes do pedido aos parceiros que usam certificados." "Algunos servidores XMPP solo aceptan SASL EXTERNAL de un certificado que también pueda autenticar clientes. Los documentos piden ese uso solo para AOL; pregunte antes del pedido a los socios que usan certificados." "Alcuni server XMPP accettano SASL EXTERNAL solo da un certificato che possa autenticare anche i client. I documenti chiedono quell'uso solo per AOL; prima dell'ordine chiedere ai partner che usano certificati." "Некоторые серверы XMPP принимают SASL EXTERNAL, только если сертификат годится и для проверки подлинности клиента. Документы требуют этого лишь для AOL; до заказа спросите партнёров, которые используют сертификаты.";
    /// Item.
    RESTART = "Assigning it restarts the Edge services: everything from outside stops for some minutes." "A atribuição reinicia os serviços da Borda: tudo o que vem de fora para por alguns minutos." "Asignarlo reinicia los servicios del perimetral: todo lo que viene de fuera se detiene unos minutos." "L'assegnazione riavvia i servizi dell'Edge: tutto ciò che viene da fuori si ferma per alcuni minuti." "Назначение перезапускает службы пограничного сервера: всё внешнее останавливается на несколько минут.";
    /// Item.
    FRONT_END = "The Front End Servers need no further certificate for XMPP; their default one is used." "Os Servidores Front-End não precisam de outro certificado para o XMPP; usa-se o padrão deles." "Los servidores front-end no necesitan otro certificado para XMPP; se usa el predeterminado." "I Front End Server non richiedono altri certificati per XMPP; si usa quello predefinito." "Серверам переднего плана не нужен отдельный сертификат для XMPP: используется их сертификат по умолчанию.";
    /// Item.
    KEEP_NAMES = "XMPP stays here, so the next renewal must hold the same names." "O XMPP fica aqui, portanto a próxima renovação deve conter os mesmos nomes." "XMPP se queda aquí, así que la próxima renovación debe llevar los mismos nombres." "XMPP resta qui, quindi il prossimo rinnovo deve contenere gli stessi nomi." "XMPP остаётся здесь, поэтому при следующем продлении имена должны быть теми же.";
    /// Item.
    DROP_NAMES = "XMPP ends here, so the next renewal may leave out the bare SIP domains unless something else needs them." "O XMPP termina aqui, portanto a próxima renovação pode dispensar os domínios SIP simples, salvo se algo mais precisar deles." "XMPP termina aquí, así que la próxima renovación puede omitir los dominios SIP simples, salvo que otra cosa los necesite." "XMPP finisce qui, quindi il prossimo rinnovo può omettere i domini SIP semplici, salvo che altro li richieda." "XMPP здесь прекращается, поэтому при следующем продлении имена самих доменов SIP можно опустить, если они не нужны чему-то ещё.";
    /// What the check of a certificate that stays is to show.
    CHECK_EXPECTS = "On every server the same Thumbprint, NotAfter ahead, and in AlternativeNames each of: {names}." "Em cada servidor o mesmo Thumbprint, NotAfter no futuro e, em AlternativeNames, cada um destes: {names}." "En cada servidor el mismo Thumbprint, NotAfter en el futuro y, en AlternativeNames, cada uno de estos: {names}." "Su ogni server lo stesso Thumbprint, NotAfter nel futuro e, in AlternativeNames, ciascuno di questi: {names}." "На каждом сервере один и тот же Thumbprint, NotAfter в будущем, а в AlternativeNames есть каждое из имён: {names}.";
}
