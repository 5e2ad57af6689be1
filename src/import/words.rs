//! The sentences of remarks about topologies, DNS answers, zones and archives.

use crate::text::Text;

pub(super) const DNS_FAILED: Text = Text {
    en: "DNS did not answer for {name}: an error or a timeout. Nothing was concluded; ask again.",
    pt: "O DNS não respondeu sobre {name}: erro ou tempo esgotado. Nada foi concluído; consulte de novo.",
    es: "DNS no respondió sobre {name}: error o tiempo agotado. No se concluyó nada; vuelva a consultar.",
    it: "Il DNS non ha risposto per {name}: errore o tempo scaduto. Non se ne è dedotto nulla; ripetere la richiesta.",
    ru: "DNS не ответила по {name}: ошибка или истекло время ожидания. Выводов не сделано; повторите запрос.",
};

pub(super) const ANSWER_HALF: Text = Text {
    en: "This answer is not whole and was passed over. Ask again, with Format-List if the columns were cut.",
    pt: "Esta resposta não está completa e foi ignorada. Consulte de novo, com Format-List se as colunas foram cortadas.",
    es: "Esta respuesta no está completa y se pasó por alto. Vuelva a consultar, con Format-List si las columnas se cortaron.",
    it: "Questa risposta non è completa ed è stata tralasciata. Ripetere la richiesta, con Format-List se le colonne sono tagliate.",
    ru: "Этот ответ неполон и пропущен. Повторите запрос, с Format-List, если столбцы были обрезаны.",
};

pub(super) const NO_OWNER: Text = Text {
    en: "This answer does not say which name was asked for, so it was passed over. Save it together with its command line.",
    pt: "Esta resposta não diz que nome foi consultado, por isso foi ignorada. Salve-a junto com a linha de comando.",
    es: "Esta respuesta no dice qué nombre se consultó, por lo que se pasó por alto. Guárdela junto con su línea de comandos.",
    it: "Questa risposta non dice quale nome è stato chiesto, quindi è stata tralasciata. Salvarla insieme alla riga di comando.",
    ru: "В этом ответе не видно, о каком имени был запрос, поэтому он пропущен. Сохраните его вместе с командной строкой.",
};

pub(super) const OPEN_LINE: Text = Text {
    en: "The file does not end with a line break, so its last line may be cut and was left out. Add a line break if it is whole.",
    pt: "O arquivo não termina com uma quebra de linha; a última linha pode estar cortada e foi deixada de fora. Acrescente uma quebra de linha se ela estiver completa.",
    es: "El archivo no termina con un salto de línea; su última línea puede estar cortada y se dejó fuera. Añada un salto de línea si está completa.",
    it: "Il file non termina con un a capo; l'ultima riga può essere tagliata ed è stata tralasciata. Aggiungere un a capo se è completa.",
    ru: "В конце файла нет перевода строки: последняя строка может быть обрезана и пропущена. Добавьте перевод строки, если она целая.",
};

pub(super) const TTL_LEFT: Text = Text {
    en: "The TTL of {name} is what a server had left in its cache, so it was not taken. Ask a server of the zone itself.",
    pt: "O TTL de {name} é o que restava no cache de um servidor, por isso não foi lido. Consulte um servidor da própria zona.",
    es: "El TTL de {name} es lo que quedaba en la caché de un servidor, así que no se tomó. Consulte a un servidor de la propia zona.",
    it: "Il TTL di {name} è quanto restava nella cache di un server, quindi non è stato ripreso. Chiedere a un server della zona stessa.",
    ru: "TTL у {name} — это остаток в кэше сервера, поэтому он не взят. Спросите сервер самой зоны.",
};

pub(super) const TTL_UNSURE: Text = Text {
    en: "The answers may come from a cache, where a TTL runs down: the zone may hold longer ones. Ask a server of the zone to be sure.",
    pt: "As respostas podem vir de um cache, onde o TTL diminui: a zona pode ter valores maiores. Consulte um servidor da zona para ter certeza.",
    es: "Las respuestas pueden venir de una caché, donde el TTL disminuye: la zona puede tener valores mayores. Consulte a un servidor de la zona para estar seguro.",
    it: "Le risposte possono venire da una cache, dove il TTL diminuisce: la zona può averne di più lunghi. Per sicurezza, chiedere a un server della zona.",
    ru: "Ответы могли прийти из кэша, где TTL убывает: в зоне он может быть больше. Для верности спросите сервер самой зоны.",
};

pub(super) const VIEW_NOT_TOLD: Text = Text {
    en: "From where the SRV records were seen stands in no answer. Say for each whether it is external or internal.",
    pt: "De onde os registros SRV foram vistos não consta em nenhuma resposta. Diga para cada um se é externo ou interno.",
    es: "Desde dónde se vieron los registros SRV no consta en ninguna respuesta. Indique en cada uno si es externo o interno.",
    it: "Da dove siano stati visti i record SRV non sta in nessuna risposta. Indicare per ognuno se è esterno o interno.",
    ru: "Откуда видны записи SRV, в ответах не сказано. Укажите для каждой, внешняя она или внутренняя.",
};

pub(super) const OTHER_RECORDS: Text = Text {
    en: "Records that no plan needs were passed over: {n}.",
    pt: "Registros de que nenhum plano precisa foram ignorados: {n}.",
    es: "Se pasaron por alto registros que ningún plan necesita: {n}.",
    it: "Record che nessun piano richiede, tralasciati: {n}.",
    ru: "Пропущены записи, не нужные плану: {n}.",
};

pub(super) const SEVERAL_HOST_ADDRESSES: Text = Text {
    en: "{name} has several addresses: {addresses}. Fill in the one of the Edge Server.",
    pt: "{name} tem vários endereços: {addresses}. Preencha o do Servidor de Borda.",
    es: "{name} tiene varias direcciones: {addresses}. Rellene la del servidor perimetral.",
    it: "{name} ha più indirizzi: {addresses}. Inserire quello dell'Edge Server.",
    ru: "У {name} несколько адресов: {addresses}. Укажите адрес пограничного сервера.",
};

pub(super) const SEVERAL_TARGETS: Text = Text {
    en: "The record {name} has several targets: {targets}. Choose the pool to which it leads.",
    pt: "O registro {name} tem vários destinos: {targets}. Escolha o pool a que ele leva.",
    es: "El registro {name} tiene varios destinos: {targets}. Elija el grupo al que lleva.",
    it: "Il record {name} ha più destinazioni: {targets}. Scegliere il pool a cui porta.",
    ru: "У записи {name} несколько целей: {targets}. Выберите пул, на который она указывает.",
};

pub(super) const ONE_TYPE_MISSING: Text = Text {
    en: "{name} has no record of the type that was asked for, but may have one of another type. Nothing was concluded.",
    pt: "{name} não tem registro do tipo consultado, mas pode ter de outro tipo. Nada foi concluído.",
    es: "{name} no tiene registro del tipo consultado, pero puede tenerlo de otro tipo. No se concluyó nada.",
    it: "{name} non ha record del tipo richiesto, ma può averne di altro tipo. Non se ne è dedotto nulla.",
    ru: "У {name} нет записи запрошенного типа, но может быть запись другого типа. Выводов не сделано.",
};

pub(super) const NO_ORIGIN: Text = Text {
    en: "The file does not say which zone it is, so relative names were passed over: {n}. Put $ORIGIN first, or name the file after the zone.",
    pt: "O arquivo não diz que zona é, por isso nomes relativos foram ignorados: {n}. Ponha $ORIGIN no início ou dê ao arquivo o nome da zona.",
    es: "El archivo no dice qué zona es, por lo que se pasaron por alto nombres relativos: {n}. Ponga $ORIGIN al principio o dé al archivo el nombre de la zona.",
    it: "Il file non dice quale zona sia, quindi i nomi relativi sono stati tralasciati: {n}. Mettere $ORIGIN all'inizio o dare al file il nome della zona.",
    ru: "В файле не сказано, какая это зона; пропущено относительных имён: {n}. Поставьте в начале $ORIGIN или назовите файл по зоне.",
};

pub(super) const ZONE_DIRECTIVE: Text = Text {
    en: "The directive {value} is not carried out here, so records may be missing. Import what it stands for, too.",
    pt: "A diretiva {value} não é executada aqui, por isso podem faltar registros. Importe também o que ela representa.",
    es: "La directiva {value} no se ejecuta aquí, así que pueden faltar registros. Importe también lo que representa.",
    it: "La direttiva {value} qui non viene eseguita, quindi possono mancare record. Importare anche ciò che rappresenta.",
    ru: "Директива {value} здесь не выполняется, записей может недоставать. Импортируйте и то, что за ней стоит.",
};

pub(super) const ZONE_HALF: Text = Text {
    en: "This record cannot be understood and was passed over. Look at it in the zone.",
    pt: "Este registro não pode ser entendido e foi ignorado. Verifique-o na zona.",
    es: "Este registro no se puede entender y se pasó por alto. Revíselo en la zona.",
    it: "Questo record non è comprensibile ed è stato tralasciato. Controllarlo nella zona.",
    ru: "Эта запись непонятна и пропущена. Проверьте её в зоне.",
};

pub(super) const ZONE_OPEN: Text = Text {
    en: "The file ends inside a record, which was left out. Export the zone again.",
    pt: "O arquivo termina dentro de um registro, que foi deixado de fora. Exporte a zona de novo.",
    es: "El archivo termina dentro de un registro, que se dejó fuera. Vuelva a exportar la zona.",
    it: "Il file finisce dentro un record, che è stato tralasciato. Esportare di nuovo la zona.",
    ru: "Файл обрывается внутри записи; она пропущена. Экспортируйте зону заново.",
};

pub(super) const STRANGER_DOMAIN: Text = Text {
    en: "{name} is neither a SIP domain nor the main domain of a partner here, so what DNS says of it was passed over. Add it and import the file again if it belongs to the plan.",
    pt: "{name} não é aqui um domínio SIP nem o domínio principal de um parceiro, por isso o que o DNS diz dele foi ignorado. Se fizer parte do plano, inclua-o e importe o arquivo de novo.",
    es: "{name} no es aquí un dominio SIP ni el dominio principal de un socio, por lo que se pasó por alto lo que DNS dice de él. Si forma parte del plan, añádalo y vuelva a importar el archivo.",
    it: "{name} qui non è un dominio SIP né il dominio principale di un partner, quindi ciò che il DNS ne dice è stato tralasciato. Se fa parte del piano, aggiungerlo e importare di nuovo il file.",
    ru: "{name} здесь не SIP-домен и не основной домен партнёра, поэтому сведения DNS о нём пропущены. Если он относится к плану, добавьте его и импортируйте файл снова.",
};

pub(super) const TAKEN_AS_OURS: Text = Text {
    en: "{name} was taken for a SIP domain of yours, because none is listed yet. If it is a partner's, undo this, list the SIP domains first, and import the file again.",
    pt: "{name} foi tomado como domínio SIP seu, porque nenhum está listado ainda. Se for de um parceiro, desfaça, liste antes os domínios SIP e importe o arquivo de novo.",
    es: "{name} se tomó por un dominio SIP suyo, porque aún no hay ninguno en la lista. Si es de un socio, deshaga esto, indique antes los dominios SIP y vuelva a importar el archivo.",
    it: "{name} è stato preso per un proprio dominio SIP, perché non ne è ancora elencato nessuno. Se è di un partner, annullare, elencare prima i domini SIP e importare di nuovo il file.",
    ru: "{name} принят за ваш SIP-домен, потому что ни один ещё не указан. Если это домен партнёра, отмените, сначала перечислите SIP-домены и импортируйте файл снова.",
};

pub(super) const HOSTS_PASSED_OVER: Text = Text {
    en: "Host records that no SRV record in the plan names were passed over: {n}.",
    pt: "Registros de host que nenhum registro SRV do plano nomeia foram ignorados: {n}.",
    es: "Se pasaron por alto registros de host que ningún registro SRV del plan nombra: {n}.",
    it: "Record host che nessun record SRV del piano nomina, tralasciati: {n}.",
    ru: "Пропущены записи узлов, на которые не указывает ни одна запись SRV плана: {n}.",
};

pub(super) const NO_SUCH_POOL: Text = Text {
    en: "_sipinternaltls._tcp.{name} leads to {target}, which is no pool in the plan. Choose the pool behind it.",
    pt: "_sipinternaltls._tcp.{name} leva a {target}, que não é um pool do plano. Escolha o pool que está por trás.",
    es: "_sipinternaltls._tcp.{name} lleva a {target}, que no es un grupo del plan. Elija el grupo que hay detrás.",
    it: "_sipinternaltls._tcp.{name} porta a {target}, che non è un pool del piano. Scegliere il pool che c'è dietro.",
    ru: "_sipinternaltls._tcp.{name} указывает на {target}, такого пула в плане нет. Выберите пул, который за ним стоит.",
};

pub(super) const OTHER_EDGE: Text = Text {
    en: "The next hop of {edge} is another Edge, {name}. Choose the pool or Director behind it.",
    pt: "O próximo salto de {edge} é outra Borda, {name}. Escolha o pool ou Diretor que está por trás.",
    es: "El próximo salto de {edge} es otro perimetral, {name}. Elija el grupo o Director que hay detrás.",
    it: "L'hop successivo di {edge} è un altro Edge, {name}. Scegliere il pool o Director che c'è dietro.",
    ru: "Следующий узел у {edge} — другой пограничный сервер, {name}. Выберите пул или директор за ним.",
};

pub(super) const ARCHIVE_BROKEN: Text = Text {
    en: "The archive is damaged or cut, so nothing was taken from this part of it. Pack it again.",
    pt: "O arquivo compactado está danificado ou cortado, por isso nada foi lido desta parte. Compacte-o de novo.",
    es: "El archivo comprimido está dañado o cortado, así que no se tomó nada de esta parte. Vuelva a comprimirlo.",
    it: "L'archivio è danneggiato o tagliato, quindi da questa parte non è stato ripreso nulla. Comprimerlo di nuovo.",
    ru: "Архив повреждён или обрезан, поэтому из этой части ничего не взято. Упакуйте его заново.",
};

pub(super) const ARCHIVE_EMPTY: Text = Text {
    en: "There is no file in the archive. Pack it again.",
    pt: "Não há arquivos dentro do arquivo compactado. Compacte-o de novo.",
    es: "No hay archivos dentro del archivo comprimido. Vuelva a comprimirlo.",
    it: "Nell'archivio non ci sono file. Comprimerlo di nuovo.",
    ru: "В архиве нет файлов. Упакуйте его заново.",
};

pub(super) const ARCHIVE_TOO_MANY: Text = Text {
    en: "The archive has more files than the limit of {limit}, so none was taken. Pack only the exports.",
    pt: "O arquivo compactado tem mais arquivos do que o limite de {limit}, por isso nenhum foi lido. Compacte só as exportações.",
    es: "El archivo comprimido tiene más archivos que el límite de {limit}, así que no se tomó ninguno. Comprima solo las exportaciones.",
    it: "L'archivio ha più file del limite di {limit}, quindi non ne è stato ripreso nessuno. Comprimere solo le esportazioni.",
    ru: "Файлов в архиве больше предела {limit}, поэтому ни один не взят. Упакуйте только выгрузки.",
};

pub(super) const ARCHIVE_TOO_LARGE: Text = Text {
    en: "Unpacked, the archive is larger than the limit in MiB of {limit}, so nothing was taken from it. Split it.",
    pt: "Descompactado, o arquivo passa do limite em MiB de {limit}, por isso nada foi lido dele. Divida-o.",
    es: "Descomprimido, el archivo supera el límite en MiB de {limit}, así que no se tomó nada de él. Divídalo.",
    it: "Decompresso, l'archivio supera il limite in MiB di {limit}, quindi non ne è stato ripreso nulla. Dividerlo.",
    ru: "В распакованном виде архив больше предела в МиБ ({limit}), поэтому из него ничего не взято. Разделите его.",
};

pub(super) const ARCHIVE_BOMB: Text = Text {
    en: "{name} would grow more than any export does when unpacked, so it was not unpacked. Export it again.",
    pt: "{name} cresceria mais do que qualquer exportação ao ser descompactado, por isso não foi descompactado. Exporte-o de novo.",
    es: "{name} crecería más que cualquier exportación al descomprimirse, por lo que no se descomprimió. Vuelva a exportarlo.",
    it: "{name} decompresso crescerebbe più di qualsiasi esportazione, quindi non è stato decompresso. Esportarlo di nuovo.",
    ru: "При распаковке {name} вырос бы больше любой выгрузки, поэтому не распакован. Экспортируйте его заново.",
};

pub(super) const ARCHIVE_NESTED: Text = Text {
    en: "{name} is an archive inside the archive and was not opened. Drop it by itself.",
    pt: "{name} é um arquivo compactado dentro do outro e não foi aberto. Solte-o separadamente.",
    es: "{name} es un archivo comprimido dentro de otro y no se abrió. Suéltelo por separado.",
    it: "{name} è un archivio dentro l'archivio e non è stato aperto. Trascinarlo da solo.",
    ru: "{name} — архив внутри архива, он не открыт. Перетащите его отдельно.",
};

pub(super) const ARCHIVE_LOCKED: Text = Text {
    en: "{name} is encrypted and was not read. Pack it without a password.",
    pt: "{name} está criptografado e não foi lido. Compacte-o sem senha.",
    es: "{name} está cifrado y no se leyó. Comprímalo sin contraseña.",
    it: "{name} è cifrato e non è stato letto. Comprimerlo senza password.",
    ru: "{name} зашифрован и не прочитан. Упакуйте его без пароля.",
};

pub(super) const ARCHIVE_METHOD: Text = Text {
    en: "{name} is packed in a way that is not read here. Pack it as an ordinary ZIP file.",
    pt: "{name} está compactado de um modo que não é lido aqui. Compacte-o como um arquivo ZIP comum.",
    es: "{name} está comprimido de un modo que aquí no se lee. Comprímalo como un archivo ZIP corriente.",
    it: "{name} è compresso in un modo che qui non si legge. Comprimerlo come normale file ZIP.",
    ru: "{name} упакован способом, который здесь не читается. Упакуйте его как обычный ZIP.",
};

pub(super) const OFFICE_FILE: Text = Text {
    en: "This is an Office document, not an export. Save the sheet as CSV, or copy its cells and paste them into a table.",
    pt: "Este é um documento do Office, não uma exportação. Salve a planilha como CSV ou copie as células e cole-as em uma tabela.",
    es: "Este es un documento de Office, no una exportación. Guarde la hoja como CSV o copie sus celdas y péguelas en una tabla.",
    it: "Questo è un documento di Office, non un'esportazione. Salvare il foglio come CSV o copiarne le celle e incollarle in una tabella.",
    ru: "Это документ Office, а не выгрузка. Сохраните лист как CSV или скопируйте ячейки и вставьте их в таблицу.",
};

pub(super) const OTHER_CLUSTERS: Text = Text {
    en: "Computers without a part in federation, such as SQL and file servers, were passed over: {n}.",
    pt: "Computadores sem papel na federação, como servidores SQL e de arquivos, foram ignorados: {n}.",
    es: "Se pasaron por alto equipos sin papel en la federación, como servidores de SQL y de archivos: {n}.",
    it: "Computer senza ruolo nella federazione, come server SQL e file server, tralasciati: {n}.",
    ru: "Пропущены компьютеры, не участвующие в федерации (SQL, файловые серверы): {n}.",
};

pub(super) const ROUTES_ELSEWHERE: Text = Text {
    en: "The federation routes of the sites are not in this file. Look them up with Get-CsSite and fill them in.",
    pt: "As rotas de federação dos sites não estão neste arquivo. Consulte-as com Get-CsSite e preencha-as.",
    es: "Las rutas de federación de los sitios no están en este archivo. Consúltelas con Get-CsSite y rellénelas.",
    it: "Le route di federazione dei siti non sono in questo file. Cercarle con Get-CsSite e inserirle.",
    ru: "Маршрутов федерации сайтов в этом файле нет. Узнайте их командой Get-CsSite и заполните.",
};

pub(super) const MAY_NOT_RUN: Text = Text {
    en: "A topology tells what is published, not what is installed. Say for each pool whether it is running.",
    pt: "Uma topologia diz o que está publicado, não o que está instalado. Diga para cada pool se ele está em execução.",
    es: "Una topología dice lo que está publicado, no lo que está instalado. Indique para cada grupo si está en ejecución.",
    it: "Una topologia dice che cosa è pubblicato, non che cosa è installato. Indicare per ogni pool se è in esecuzione.",
    ru: "Топология говорит, что опубликовано, а не что установлено. Укажите для каждого пула, работает ли он.",
};

pub(super) const PRIVATE_ADDRESS: Text = Text {
    en: "The external address {address} of {edge} is private. Fill in the public address.",
    pt: "O endereço externo {address} de {edge} é privado. Preencha o endereço público.",
    es: "La dirección externa {address} de {edge} es privada. Rellene la dirección pública.",
    it: "L'indirizzo esterno {address} di {edge} è privato. Inserire l'indirizzo pubblico.",
    ru: "Внешний адрес {address} у {edge} частный. Укажите публичный адрес.",
};

pub(super) const SEVERAL_ADDRESSES: Text = Text {
    en: "The servers of {edge} have several external addresses: {addresses}. Fill in the one behind the Access Edge name.",
    pt: "Os servidores de {edge} têm vários endereços externos: {addresses}. Preencha o que corresponde ao nome da Borda de Acesso.",
    es: "Los servidores de {edge} tienen varias direcciones externas: {addresses}. Rellene la que corresponde al nombre del perimetral de acceso.",
    it: "I server di {edge} hanno più indirizzi esterni: {addresses}. Inserire quello dietro il nome dell'Access Edge.",
    ru: "У серверов {edge} несколько внешних адресов: {addresses}. Укажите тот, что стоит за именем Access Edge.",
};

pub(super) const NO_PORTS: Text = Text {
    en: "The file lists no ports for {edge}. Say yourself whether SIP and XMPP federation are on there.",
    pt: "O arquivo não lista portas de {edge}. Diga se a federação SIP e XMPP está ativada ali.",
    es: "El archivo no enumera puertos de {edge}. Indique si la federación SIP y XMPP está activada allí.",
    it: "Il file non elenca porte per {edge}. Indicare se lì la federazione SIP e XMPP è attiva.",
    ru: "В файле нет портов {edge}. Укажите сами, включены ли там федерации SIP и XMPP.",
};

pub(super) const HALF_XMPP: Text = Text {
    en: "{edge} has one of the two XMPP ports 5269 and 23456, so the file proves nothing. Look at it in Topology Builder.",
    pt: "{edge} tem só uma das duas portas XMPP 5269 e 23456, por isso o arquivo nada prova. Verifique no Construtor de Topologias.",
    es: "{edge} tiene solo uno de los dos puertos XMPP 5269 y 23456, así que el archivo no prueba nada. Mírelo en el Generador de topologías.",
    it: "{edge} ha solo una delle due porte XMPP 5269 e 23456, quindi il file non prova nulla. Verificare nel Generatore di topologie.",
    ru: "У {edge} есть только один из двух портов XMPP 5269 и 23456, поэтому файл ничего не доказывает. Проверьте в построителе топологий.",
};
