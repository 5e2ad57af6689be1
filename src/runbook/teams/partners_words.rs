//! Words of the pages for partner organisations. They are read over there, so *we* is the organisation that moves.

use crate::text::Text;

super::super::phrases::phrases! {
    /// Chapter.
    PARTNERS = "Report for partners" "Relatório para os parceiros" "Informe para los socios" "Rapporto per i partner" "Отчёт для партнёров";
    /// Sentence.
    SAYS = "Partners that fare alike share one of the pages that follow. To hand one over, take the page of the partner pack in the download: it names no other partner, and a message goes with it." "Parceiros na mesma situação dividem uma das páginas seguintes. Para entregar uma, use a página do pacote de parceiros no download: ela não cita outros parceiros e vem com uma mensagem." "Los socios en la misma situación comparten una de las páginas siguientes. Para entregar una, use la página del paquete de socios de la descarga: no nombra a otros socios y lleva un mensaje." "I partner nella stessa situazione condividono una delle pagine seguenti. Per consegnarne una usare la pagina del pacchetto per i partner nel download: non nomina altri partner ed è accompagnata da un messaggio." "Партнёрам в одинаковом положении посвящена одна из следующих страниц. Передавать следует страницу из пакета для партнёров среди загрузок: в ней не названы другие партнёры, и к ней есть письмо.";
    /// Title.
    PAGE_FOR = "Page for {partner}" "Página para {partner}" "Página para {partner}" "Pagina per {partner}" "Страница для {partner}";
    /// Title for several partners.
    PAGE_FOR_MANY = "Page for partners that fare alike: {n}" "Página para parceiros na mesma situação: {n}" "Página para socios en la misma situación: {n}" "Pagina per partner nella stessa situazione: {n}" "Страница для партнёров в одинаковом положении: {n}";
    /// Column.
    BECOMES = "What becomes of them" "O que acontece com eles" "Qué pasa con ellos" "Che cosa ne è" "Что с ними будет";
    /// Cell.
    IS_MOVED = "moves to the new gateway" "passa para o gateway novo" "pasa a la puerta de enlace nueva" "passa al nuovo gateway" "переходит на новый шлюз";
    /// Cell.
    IS_KEPT = "stays on the same gateway" "fica no mesmo gateway" "se queda en la misma puerta de enlace" "resta sullo stesso gateway" "остаётся на том же шлюзе";
    /// Cell.
    IS_ENDED = "XMPP ends" "o XMPP termina" "XMPP termina" "XMPP finisce" "XMPP прекращается";
    /// Cell.
    IS_GIVEN_UP = "is given up" "é abandonado" "se abandona" "viene abbandonato" "от него отказываются";
    /// Field.
    PARTNER_DOMAINS = "Your domains, as we know them" "Seus domínios, conforme os conhecemos" "Sus dominios, según los conocemos" "I vostri domini, come li conosciamo" "Ваши домены, известные нам";
    /// Field.
    OUR_DOMAINS = "Our domains" "Nossos domínios" "Nuestros dominios" "I nostri domini" "Наши домены";
    /// Field.
    OUR_RECORDS = "Our SRV records" "Nossos registros SRV" "Nuestros registros SRV" "I nostri record SRV" "Наши записи SRV";
    /// Field.
    HOST_TODAY = "Our gateway today" "Nosso gateway hoje" "Nuestra puerta de enlace hoy" "Il nostro gateway oggi" "Наш шлюз сейчас";
    /// Field.
    HOST_THEN = "Our gateway from the window on" "Nosso gateway a partir da janela" "Nuestra puerta de enlace a partir de la ventana" "Il nostro gateway dalla finestra in poi" "Наш шлюз начиная с окна";
    /// Value.
    NO_GATEWAY = "none: XMPP ends" "nenhum: o XMPP termina" "ninguna: XMPP termina" "nessuno: XMPP finisce" "нет: XMPP прекращается";
    /// Field.
    PORT = "Port" "Porta" "Puerto" "Porta" "Порт";
    /// Value.
    PORT_BOTH = "TCP 5269, both ways" "TCP 5269, nos dois sentidos" "TCP 5269, en ambos sentidos" "TCP 5269, nei due sensi" "TCP 5269, в обе стороны";
    /// Field.
    SETTINGS = "Our settings for you" "Nossas configurações para vocês" "Nuestra configuración para ustedes" "Le nostre impostazioni per voi" "Наши параметры для вас";
    /// Value.
    SETTINGS_ARE = "TLS {tls}, SASL {sasl}, dialback {dialback}, type {kind}" "TLS {tls}, SASL {sasl}, dialback {dialback}, tipo {kind}" "TLS {tls}, SASL {sasl}, dialback {dialback}, tipo {kind}" "TLS {tls}, SASL {sasl}, dialback {dialback}, tipo {kind}" "TLS {tls}, SASL {sasl}, dialback {dialback}, тип {kind}";
    /// Field.
    METHODS = "How the servers will authenticate" "Como os servidores se autenticarão" "Cómo se autenticarán los servidores" "Come si autenticheranno i server" "Как серверы проверят подлинность";
    /// Method.
    SASL = "SASL EXTERNAL over TLS, by certificate" "SASL EXTERNAL sobre TLS, por certificado" "SASL EXTERNAL sobre TLS, con certificado" "SASL EXTERNAL su TLS, con certificato" "SASL EXTERNAL поверх TLS, по сертификату";
    /// Method.
    TLS_DIALBACK = "dialback over TLS" "dialback sobre TLS" "dialback sobre TLS" "dialback su TLS" "dialback поверх TLS";
    /// Method.
    TCP_DIALBACK = "dialback without TLS" "dialback sem TLS" "dialback sin TLS" "dialback senza TLS" "dialback без TLS";
    /// Value.
    NO_METHOD = "no method is left with these settings: they must change before the window" "nenhum método resta com estas configurações: elas precisam mudar antes da janela" "con esta configuración no queda ningún método: debe cambiar antes de la ventana" "con queste impostazioni non resta alcun metodo: vanno cambiate prima della finestra" "при таких параметрах не остаётся ни одного способа: их нужно изменить до окна";
    /// Field.
    SILENCE = "Expected silence" "Silêncio esperado" "Silencio previsto" "Silenzio previsto" "Ожидаемое молчание";
    /// Value.
    SILENT_FOR = "from us to you: {to_you}; from you to us: {to_us}" "de nós para vocês: {to_you}; de vocês para nós: {to_us}" "de nosotros a ustedes: {to_you}; de ustedes a nosotros: {to_us}" "da noi a voi: {to_you}; da voi a noi: {to_us}" "от нас к вам: {to_you}; от вас к нам: {to_us}";
    /// Value.
    FOR_GOOD = "for good" "em definitivo" "definitivo" "definitivo" "навсегда";
    /// Heading.
    CHANGES = "What changes for you" "O que muda para vocês" "Qué cambia para ustedes" "Che cosa cambia per voi" "Что меняется для вас";
    /// Item.
    MOVES = "We replace our XMPP gateway. Your users and ours keep their addresses, and the port stays." "Substituímos nosso gateway XMPP. Os usuários dos dois lados mantêm seus endereços, e a porta não muda." "Sustituimos nuestra puerta de enlace XMPP. Los usuarios de ambas partes conservan sus direcciones y el puerto no cambia." "Sostituiamo il nostro gateway XMPP. Gli utenti di entrambi conservano i loro indirizzi, e la porta resta." "Мы заменяем свой шлюз XMPP. Адреса пользователей с обеих сторон сохраняются, порт не меняется.";
    /// Item.
    FINDS = "Our SRV records will name the new gateway. A server that asks DNS finds it by itself; an address or host name of ours that was entered by hand must be changed." "Nossos registros SRV passarão a nomear o gateway novo. Um servidor que consulta o DNS o encontra sozinho; um endereço ou nome nosso digitado à mão precisa ser alterado." "Nuestros registros SRV nombrarán la puerta de enlace nueva. Un servidor que consulta el DNS la encuentra solo; una dirección o nombre nuestro escrito a mano hay que cambiarlo." "I nostri record SRV nomineranno il nuovo gateway. Un server che interroga il DNS lo trova da sé; un nostro indirizzo o nome inserito a mano va cambiato." "Наши записи SRV будут указывать на новый шлюз. Сервер, который спрашивает DNS, найдёт его сам; наш адрес или имя, введённые вручную, нужно изменить.";
    /// Item.
    ALLOW = "If your firewall names our address, allow the new one on TCP 5269 both ways before the window, and remove the old one only after we have told you that the move is over." "Se o firewall de vocês cita nosso endereço, liberem o novo em TCP 5269 nos dois sentidos antes da janela e retirem o antigo somente depois que avisarmos que a mudança terminou." "Si su firewall cita nuestra dirección, permitan la nueva en TCP 5269 en ambos sentidos antes de la ventana y quiten la antigua solo cuando les avisemos de que el traslado ha terminado." "Se il vostro firewall cita il nostro indirizzo, consentite quello nuovo su TCP 5269 nei due sensi prima della finestra e togliete il vecchio solo dopo il nostro avviso che lo spostamento è concluso." "Если в вашем межсетевом экране указан наш адрес, разрешите новый для TCP 5269 в обе стороны до окна, а старый уберите только после нашего сообщения, что перевод завершён.";
    /// Item.
    DIALS_BACK = "Dialback looks up our SRV record. Until the record has moved and its TTL has run out, your server cannot verify us, so that neither direction works." "O dialback consulta nosso registro SRV. Até o registro mudar e o TTL expirar, o servidor de vocês não consegue nos verificar, e nenhum dos sentidos funciona." "El dialback consulta nuestro registro SRV. Hasta que el registro cambie y venza su TTL, su servidor no puede verificarnos, y no funciona ningún sentido." "Il dialback interroga il nostro record SRV. Finché il record non è cambiato e il suo TTL non è scaduto, il vostro server non può verificarci, e nessuno dei due sensi funziona." "Dialback запрашивает нашу запись SRV. Пока запись не изменилась и её TTL не истёк, ваш сервер не может нас проверить, и связь не работает ни в одну сторону.";
    /// Item.
    NEW_CERTIFICATE = "Our gateway shows a new certificate. It is from a public authority and names our domains; your server must trust its issuer." "Nosso gateway apresenta um certificado novo. Ele é de uma autoridade pública e nomeia nossos domínios; o servidor de vocês precisa confiar no emissor." "Nuestra puerta de enlace presenta un certificado nuevo. Es de una entidad pública y nombra nuestros dominios; su servidor debe confiar en el emisor." "Il nostro gateway presenta un nuovo certificato. È di un'autorità pubblica e nomina i nostri domini; il vostro server deve considerare attendibile l'emittente." "Наш шлюз предъявляет новый сертификат. Он выдан публичным центром и содержит наши домены; ваш сервер должен доверять издателю.";
    /// Item.
    STAYS = "Our XMPP gateway stays where it is; address, port and settings do not change." "Nosso gateway XMPP permanece onde está; endereço, porta e configurações não mudam." "Nuestra puerta de enlace XMPP se queda donde está; no cambian dirección, puerto ni configuración." "Il nostro gateway XMPP resta dov'è; indirizzo, porta e impostazioni non cambiano." "Наш шлюз XMPP остаётся на месте; адрес, порт и параметры не меняются.";
    /// Item.
    OTHER_NAME = "Our SRV records get another host name that leads to the same gateway. Only a host name of ours that was entered by hand must be changed." "Nossos registros SRV recebem outro nome de host, que leva ao mesmo gateway. Só precisa ser alterado um nome nosso digitado à mão." "Nuestros registros SRV reciben otro nombre de host que lleva a la misma puerta de enlace. Solo hay que cambiar un nombre nuestro escrito a mano." "I nostri record SRV ricevono un altro nome host che porta allo stesso gateway. Va cambiato solo un nostro nome inserito a mano." "В наших записях SRV появится другое имя узла, ведущее на тот же шлюз. Менять нужно только наше имя, введённое вручную.";
    /// Item.
    ENDS = "We end XMPP federation. From the window on your users and ours no longer reach each other by XMPP, and our SRV records disappear." "Encerramos a federação XMPP. A partir da janela, os usuários dos dois lados deixam de se alcançar por XMPP, e nossos registros SRV desaparecem." "Ponemos fin a la federación XMPP. A partir de la ventana, los usuarios de ambas partes dejan de comunicarse por XMPP y nuestros registros SRV desaparecen." "Mettiamo fine alla federazione XMPP. Dalla finestra in poi gli utenti di entrambi non si raggiungono più con XMPP, e i nostri record SRV spariscono." "Мы прекращаем федерацию XMPP. Начиная с окна наши и ваши пользователи больше не связаны по XMPP, а наши записи SRV исчезают.";
    /// Item.
    REMOVE_US = "Remove our domains from your server's settings and our addresses from your firewall afterwards." "Depois, removam nossos domínios das configurações do servidor e nossos endereços do firewall de vocês." "Después, quiten nuestros dominios de la configuración de su servidor y nuestras direcciones de su firewall." "In seguito togliete i nostri domini dalle impostazioni del vostro server e i nostri indirizzi dal vostro firewall." "После этого уберите наши домены из параметров своего сервера и наши адреса из своего межсетевого экрана.";
    /// Item.
    GIVEN_UP = "This partner is not carried over: on the new gateway no entry for it is made." "Este parceiro não é levado adiante: no gateway novo não se cria entrada para ele." "Este socio no se traslada: en la puerta de enlace nueva no se crea entrada para él." "Questo partner non viene riportato: sul nuovo gateway non si crea una voce per lui." "Этот партнёр не переносится: на новом шлюзе запись для него не создаётся.";
    /// Heading.
    CHECKS = "What you can check" "O que vocês podem verificar" "Qué pueden comprobar" "Che cosa potete verificare" "Что вы можете проверить";
    /// Column.
    EXPECTED_BEFORE = "Before the window" "Antes da janela" "Antes de la ventana" "Prima della finestra" "До окна";
    /// Column.
    EXPECTED_AFTER = "After the window" "Depois da janela" "Después de la ventana" "Dopo la finestra" "После окна";
    /// Expected.
    NAMES_HOST = "port 5269, {host}" "porta 5269, {host}" "puerto 5269, {host}" "porta 5269, {host}" "порт 5269, {host}";
    /// Expected.
    NO_ANSWER = "no answer" "sem resposta" "sin respuesta" "nessuna risposta" "ответа нет";
    /// Expected.
    ANSWERS = "a certificate that names {domain}" "um certificado que nomeia {domain}" "un certificado que nombra {domain}" "un certificato che nomina {domain}" "сертификат с именем {domain}";
    /// Expected.
    ANSWERS_LATER = "no answer yet, or no certificate" "ainda sem resposta, ou sem certificado" "aún sin respuesta, o sin certificado" "ancora nessuna risposta, o nessun certificato" "ответа или сертификата ещё нет";
    /// Expected.
    HOST_NOT_TOLD = "not told: see the answer of today" "não informado: veja a resposta de hoje" "no indicado: vea la respuesta de hoy" "non indicato: vedere la risposta di oggi" "не указано: посмотрите сегодняшний ответ";
    /// Sentence.
    TALK = "Then let one user on each side add the other, see presence, and send a message; begin once from each side. Group chats and files were never part of it." "Depois, peçam que um usuário de cada lado adicione o outro, veja a presença e envie uma mensagem; comecem uma vez de cada lado. Conversas em grupo e arquivos nunca fizeram parte." "Después, que un usuario de cada parte agregue al otro, vea su presencia y envíe un mensaje; empiecen una vez desde cada lado. Los chats de grupo y los archivos nunca formaron parte." "Poi un utente per parte aggiunga l'altro, veda la presenza e invii un messaggio; iniziate una volta da ciascun lato. Chat di gruppo e file non ne hanno mai fatto parte." "Затем пусть по одному пользователю с каждой стороны добавят друг друга, увидят состояние и отправят сообщение; начните по разу с каждой стороны. Групповые чаты и файлы никогда не передавались.";
    /// Heading.
    QUESTIONS = "What we ask you" "O que perguntamos a vocês" "Qué les preguntamos" "Che cosa vi chiediamo" "Что мы просим сообщить";
    /// Item.
    ASK_METHODS = "Which of TLS, SASL EXTERNAL and dialback does your server offer, and which does it require?" "Quais de TLS, SASL EXTERNAL e dialback o servidor de vocês oferece e quais exige?" "¿Cuáles de TLS, SASL EXTERNAL y dialback ofrece su servidor y cuáles exige?" "Quali tra TLS, SASL EXTERNAL e dialback offre il vostro server, e quali richiede?" "Что из TLS, SASL EXTERNAL и dialback ваш сервер предлагает, а чего требует?";
    /// Item.
    ASK_DOMAINS = "Which domains and subdomains do your users have? Each must be listed with us by name." "Que domínios e subdomínios os usuários de vocês têm? Cada um precisa constar pelo nome no nosso lado." "¿Qué dominios y subdominios tienen sus usuarios? Cada uno debe figurar por su nombre en nuestro lado." "Quali domini e sottodomini hanno i vostri utenti? Ciascuno va elencato per nome da noi." "Какие домены и поддомены у ваших пользователей? Каждый нужно указать у нас по имени.";
    /// Item.
    ASK_ISSUERS = "Which certification authorities does your server trust, and must our certificate be valid for client authentication, too?" "Em que autoridades de certificação o servidor de vocês confia, e nosso certificado também precisa valer para autenticação de cliente?" "¿En qué entidades de certificación confía su servidor, y debe valer nuestro certificado también para autenticación de cliente?" "Di quali autorità di certificazione si fida il vostro server, e il nostro certificato deve valere anche per l'autenticazione client?" "Каким центрам сертификации доверяет ваш сервер и должен ли наш сертификат годиться и для проверки подлинности клиента?";
    /// Item.
    ASK_RESOLVER = "Does your server or its resolver keep DNS answers longer than their TTL, and is our address entered anywhere by hand?" "O servidor de vocês ou seu resolvedor guarda respostas DNS além do TTL, e nosso endereço está digitado à mão em algum lugar?" "¿Su servidor o su solucionador conserva respuestas DNS más allá del TTL, y está nuestra dirección escrita a mano en algún sitio?" "Il vostro server o il suo resolver conserva le risposte DNS oltre il TTL, e il nostro indirizzo è inserito a mano da qualche parte?" "Хранит ли ваш сервер или его распознаватель ответы DNS дольше их TTL и введён ли где-нибудь наш адрес вручную?";
    /// Item.
    ASK_VENDOR = "Does the vendor of your server confirm that it works with the XMPP gateway of {product}?" "O fornecedor do servidor de vocês confirma que ele funciona com o gateway XMPP do {product}?" "¿Confirma el proveedor de su servidor que funciona con la puerta de enlace XMPP de {product}?" "Il fornitore del vostro server conferma che funziona con il gateway XMPP di {product}?" "Подтверждает ли поставщик вашего сервера, что он работает со шлюзом XMPP продукта {product}?";
    /// Item.
    ASK_PERSON = "Whom can we call during the window, and which of your addresses may we write to for the test?" "Para quem podemos ligar durante a janela, e para qual endereço de vocês podemos escrever no teste?" "¿A quién podemos llamar durante la ventana, y a qué dirección suya podemos escribir para la prueba?" "Chi possiamo chiamare durante la finestra, e a quale vostro indirizzo possiamo scrivere per la prova?" "Кому звонить во время окна и на какой ваш адрес можно написать для проверки?";
    /// Item.
    ASK_AGREED = "Do you know that XMPP ends, and which other way do you prefer: SIP federation, Teams, telephone, e-mail?" "Vocês estão cientes de que o XMPP termina, e que outro meio preferem: federação SIP, Teams, telefone, e-mail?" "¿Saben que XMPP termina, y qué otra vía prefieren: federación SIP, Teams, teléfono, correo electrónico?" "Sapete che XMPP finisce, e quale altra via preferite: federazione SIP, Teams, telefono, e-mail?" "Знаете ли вы, что XMPP прекращается, и какой другой способ предпочтёте: федерация SIP, Teams, телефон, почта?";
}
