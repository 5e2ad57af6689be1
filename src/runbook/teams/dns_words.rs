//! Words of the report for DNS.

use crate::text::Text;

super::super::phrases::phrases! {
    /// Chapter.
    DNS = "Report for DNS" "Relatório para DNS" "Informe para DNS" "Rapporto per il DNS" "Отчёт для DNS";
    /// Sentence.
    SAYS = "These records change for the move of XMPP federation, in four stages. Change a record only when its step is called; records that are not listed here stay as they are." "Estes registros mudam para a transferência da federação XMPP, em quatro etapas. Altere um registro somente quando o passo dele for chamado; os registros que não estão aqui permanecem como estão." "Estos registros cambian con el traslado de la federación XMPP, en cuatro etapas. Cambie un registro solo cuando se anuncie su paso; los registros que no figuran aquí se quedan como están." "Questi record cambiano per lo spostamento della federazione XMPP, in quattro fasi. Modificare un record solo quando viene chiamato il suo passo; i record che non compaiono qui restano come sono." "Эти записи меняются при переводе федерации XMPP, в четыре этапа. Меняйте запись, только когда объявлен её шаг; записи, которых здесь нет, остаются как есть.";
    /// Sentence.
    AHEAD = "Lower the TTL at least {time} before the window begins: that is the longest TTL which is told of these records. In seconds: {seconds}." "Reduza o TTL pelo menos {time} antes do início da janela: é o maior TTL informado destes registros. Em segundos: {seconds}." "Reduzca el TTL al menos {time} antes de que empiece la ventana: es el mayor TTL indicado de estos registros. En segundos: {seconds}." "Ridurre il TTL almeno {time} prima dell'inizio della finestra: è il TTL più lungo indicato per questi record. In secondi: {seconds}." "Уменьшите TTL не позднее чем за {time} до начала окна: это самый большой из указанных TTL этих записей. В секундах: {seconds}.";
    /// Sentence.
    AHEAD_OPEN = "Of some records the TTL is not told. Ask the zone's own name server for it, and lower it before the window by at least that time: {names}." "De alguns registros o TTL não foi informado. Consulte o próprio servidor da zona e reduza-o antes da janela com pelo menos esse tempo: {names}." "De algunos registros no se ha indicado el TTL. Consulte el servidor de la propia zona y redúzcalo antes de la ventana con al menos ese tiempo: {names}." "Di alcuni record il TTL non è indicato. Interrogare il server della zona stessa e ridurlo prima della finestra con almeno quell'anticipo: {names}." "Для некоторых записей TTL не указан. Запросите его у собственного сервера зоны и уменьшите до окна не менее чем за это время: {names}.";
    /// Heading.
    EXTERNAL_ZONE = "External zone {zone}" "Zona externa {zone}" "Zona externa {zone}" "Zona esterna {zone}" "Внешняя зона {zone}";
    /// Heading.
    INTERNAL_ZONE = "Internal zone {zone}" "Zona interna {zone}" "Zona interna {zone}" "Zona interna {zone}" "Внутренняя зона {zone}";
    /// Column.
    RECORD = "Record" "Registro" "Registro" "Record" "Запись";
    /// Stage.
    BEFORE = "As it is now" "Como está agora" "Como está ahora" "Com'è ora" "Как сейчас";
    /// Stage.
    LOWERED = "TTL lowered" "TTL reduzido" "TTL reducido" "TTL ridotto" "TTL уменьшен";
    /// Stage.
    WINDOW = "In the window" "Na janela" "En la ventana" "Nella finestra" "В окне";
    /// Stage.
    AFTER = "Afterwards" "Depois" "Después" "Dopo" "После";
    /// Column.
    STAGE = "Stage" "Etapa" "Etapa" "Fase" "Этап";
    /// Column.
    FRAGMENT = "Zone fragment" "Fragmento de zona" "Fragmento de zona" "Frammento di zona" "Фрагмент зоны";
    /// Column.
    CONTENT = "What stands there" "O que consta" "Qué figura" "Che cosa contiene" "Что там стоит";
    /// In a cell.
    NO_RECORD = "no record" "sem registro" "sin registro" "nessun record" "записи нет";
    /// In a cell: the time to live.
    TTL = "TTL {seconds}" "TTL {seconds}" "TTL {seconds}" "TTL {seconds}" "TTL {seconds}";
    /// Note.
    SRV_NOT_TOLD = "Whether there is a record, and where it leads, is not told: ask the zone's own name server." "Não foi informado se há registro nem para onde aponta: consulte o próprio servidor da zona." "No se ha indicado si hay registro ni adónde apunta: consulte el servidor de la propia zona." "Non è indicato se c'è un record né dove punta: interrogare il server della zona stessa." "Не указано, есть ли запись и куда она ведёт: запросите собственный сервер зоны.";
    /// Note.
    SRV_HALF = "There is a record, but not all of it is told: ask the zone's own name server." "Há um registro, mas não foi informado por inteiro: consulte o próprio servidor da zona." "Hay un registro, pero no se ha indicado entero: consulte el servidor de la propia zona." "C'è un record, ma non è indicato per intero: interrogare il server della zona stessa." "Запись есть, но указана не полностью: запросите собственный сервер зоны.";
    /// Note.
    HOST_NOT_TOLD = "The address is not told: ask the zone's own name server." "O endereço não foi informado: consulte o próprio servidor da zona." "No se ha indicado la dirección: consulte el servidor de la propia zona." "L'indirizzo non è indicato: interrogare il server della zona stessa." "Адрес не указан: запросите собственный сервер зоны.";
    /// Note.
    NEW_NAME = "A new name. Look first whether there is a record of it already." "Um nome novo. Verifique antes se já existe um registro dele." "Un nombre nuevo. Mire antes si ya existe un registro suyo." "Un nome nuovo. Guardare prima se ne esiste già un record." "Новое имя. Сначала посмотрите, нет ли уже такой записи.";
    /// Note.
    HOST_DEAD = "The name is told not to resolve." "Foi informado que o nome não é resolvido." "Se ha indicado que el nombre no se resuelve." "È indicato che il nome non viene risolto." "Указано, что имя не разрешается.";
    /// Note.
    HOST_ALIAS = "The name is an alias (CNAME), and an SRV record must not name one." "O nome é um alias (CNAME), e um registro SRV não pode nomear um alias." "El nombre es un alias (CNAME), y un registro SRV no debe apuntar a un alias." "Il nome è un alias (CNAME), e un record SRV non deve puntare a un alias." "Имя является псевдонимом (CNAME), а запись SRV не должна на него указывать.";
    /// Note.
    NEW_ADDRESS_NOT_TOLD = "The public address of the Access Edge service goes here, and it is not told: ask the owners of the firewall." "Aqui vai o endereço público do serviço Access Edge, que não foi informado: pergunte aos responsáveis pelo firewall." "Aquí va la dirección pública del servicio perimetral de acceso, que no se ha indicado: pregunte a los responsables del firewall." "Qui va l'indirizzo pubblico del servizio Access Edge, che non è indicato: chiedere ai responsabili del firewall." "Здесь должен стоять публичный адрес службы Access Edge, он не указан: спросите владельцев межсетевого экрана.";
    /// Note.
    UNFIT = "This name or number cannot stand in a zone: correct it first." "Este nome ou número não pode constar em uma zona: corrija-o antes." "Este nombre o número no puede figurar en una zona: corríjalo antes." "Questo nome o numero non può stare in una zona: correggerlo prima." "Такое имя или число не может стоять в зоне: сначала исправьте его.";
    /// Note.
    TTL_WRITTEN_DOWN = "TTL as it was written down before it was lowered." "TTL como foi anotado antes da redução." "TTL tal como se anotó antes de reducirlo." "TTL come annotato prima della riduzione." "TTL, записанный перед уменьшением.";
    /// Note.
    TTL_NOT_TOLD = "The TTL is not told: ask the zone's own name server." "O TTL não foi informado: consulte o próprio servidor da zona." "No se ha indicado el TTL: consulte el servidor de la propia zona." "Il TTL non è indicato: interrogare il server della zona stessa." "TTL не указан: запросите собственный сервер зоны.";
    /// Note.
    ONLY_BY_NAME = "Only if the traffic is switched by name and not at the firewall or load balancer; then lower its TTL, too." "Somente se o tráfego for desviado pelo nome e não no firewall ou balanceador; então reduza também o TTL dele." "Solo si el tráfico se desvía por el nombre y no en el firewall o el equilibrador; entonces reduzca también su TTL." "Solo se il traffico viene deviato con il nome e non sul firewall o bilanciatore; allora ridurre anche il suo TTL." "Только если трафик переключают по имени, а не на межсетевом экране или балансировщике; тогда уменьшите и его TTL.";
    /// Note.
    ONLY_IF_UNUSED = "Delete it only if XMPP alone used it." "Exclua-o somente se apenas o XMPP o utilizava." "Elimínelo solo si únicamente lo usaba XMPP." "Eliminarlo solo se lo usava soltanto XMPP." "Удаляйте, только если имя использовал один XMPP.";
    /// Note.
    CLIENTS_NOW = "Target {pool}, port 5061; priority, weight and TTL are not told." "Destino {pool}, porta 5061; prioridade, peso e TTL não informados." "Destino {pool}, puerto 5061; no se han indicado prioridad, peso ni TTL." "Destinazione {pool}, porta 5061; priorità, peso e TTL non indicati." "Цель {pool}, порт 5061; приоритет, вес и TTL не указаны.";
    /// Sentence.
    NO_RESTORE = "No step of the plan restores the TTL of {domain}. Give the records their usual TTL again once the checks have passed." "Nenhum passo do plano restaura o TTL de {domain}. Devolva aos registros o TTL habitual depois que as verificações passarem." "Ningún paso del plan restablece el TTL de {domain}. Devuelva a los registros su TTL habitual cuando las comprobaciones hayan salido bien." "Nessun passo del piano ripristina il TTL di {domain}. Ridare ai record il TTL abituale quando le verifiche sono riuscite." "Ни один шаг плана не восстанавливает TTL домена {domain}. Верните записям обычный TTL, когда проверки пройдут.";
    /// Sentence.
    VIEWS = "Inside, there are records of this name, too: {record}. No step of the plan needs them. Do not take them for the answer from outside when you check." "Internamente também há registros com este nome: {record}. Nenhum passo do plano precisa deles. Ao verificar, não os tome pela resposta externa." "En la red interna también hay registros con este nombre: {record}. Ningún paso del plan los necesita. Al comprobar, no los tome por la respuesta externa." "Anche all'interno ci sono record con questo nome: {record}. Nessun passo del piano ne ha bisogno. Nella verifica non scambiarli per la risposta dall'esterno." "Во внутренней сети тоже есть записи с этим именем: {record}. Шагам плана они не нужны. При проверке не принимайте их за ответ снаружи.";
    /// Heading.
    HANDS_OFF = "What must not be touched" "O que não deve ser alterado" "Lo que no se debe tocar" "Che cosa non va toccato" "Что нельзя трогать";
    /// Item.
    KEEP_SIP = "The records of SIP federation and of users outside, with every name that they lead to: {records}." "Os registros da federação SIP e dos usuários externos, com todos os nomes para os quais apontam: {records}." "Los registros de la federación SIP y de los usuarios externos, con todos los nombres a los que apuntan: {records}." "I record della federazione SIP e degli utenti esterni, con tutti i nomi a cui puntano: {records}." "Записи федерации SIP и внешних пользователей вместе со всеми именами, на которые они ведут: {records}.";
    /// Item.
    KEEP_NAMES = "The published names of the Edge: {names}. Their addresses change in no step but those that stand above." "Os nomes publicados da Borda: {names}. Os endereços deles não mudam em nenhum passo além dos que estão acima." "Los nombres publicados del perimetral: {names}. Sus direcciones no cambian en más pasos que los indicados arriba." "I nomi pubblicati dell'Edge: {names}. I loro indirizzi non cambiano in altri passi oltre a quelli indicati sopra." "Опубликованные имена пограничного сервера: {names}. Их адреса меняются только в шагах, указанных выше.";
    /// Item.
    KEEP_OLD = "The old target and its address, before the step that removes them: they are the way back." "O destino antigo e seu endereço, antes do passo que os remove: são o caminho de volta." "El destino antiguo y su dirección, antes del paso que los quita: son la vuelta atrás." "La vecchia destinazione e il suo indirizzo, prima del passo che li rimuove: sono la via di ritorno." "Старая цель и её адрес до шага, который их удаляет: это путь назад.";
    /// Item.
    ONE_RECORD = "After the change no second record of the same name, no alias (CNAME) as target, and no other port than 5269." "Depois da alteração, nenhum segundo registro com o mesmo nome, nenhum alias (CNAME) como destino e nenhuma porta além de 5269." "Después del cambio, ningún segundo registro con el mismo nombre, ningún alias (CNAME) como destino y ningún puerto que no sea 5269." "Dopo la modifica nessun secondo record con lo stesso nome, nessun alias (CNAME) come destinazione e nessuna porta diversa da 5269." "После изменения: никакой второй записи с тем же именем, никакого псевдонима (CNAME) в качестве цели и никакого порта, кроме 5269.";
    /// Sentence.
    MORE_FRAGMENTS = "The fragments of each zone and stage are files in the download; here stand the tables only." "Os fragmentos de cada zona e etapa são arquivos no download; aqui estão somente as tabelas." "Los fragmentos de cada zona y etapa son archivos de la descarga; aquí solo están las tablas." "I frammenti di ogni zona e fase sono file nel download; qui ci sono solo le tabelle." "Фрагменты для каждой зоны и этапа лежат в загружаемых файлах; здесь только таблицы.";
}
