//! What a reader has to say about a file: as data, with a sentence for each kind.

use crate::estate::name::Fault;
use crate::import::words;
use crate::text::lang::Lang;
use crate::text::{Text, Values};

/// Something that a reader noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Line, counted from 1; 0 for the file as a whole.
    pub line: u32,
    /// What was noticed.
    pub kind: RemarkKind,
    /// The values in its sentence.
    pub values: Values,
    /// Why a value was refused.
    pub reason: Option<Fault>,
}

impl Remark {
    /// The remark as a sentence; as two, when there is a reason.
    pub fn text(&self, lang: Lang) -> String {
        let mut out = self.kind.text().fill(lang, &self.values);
        if let Some(fault) = &self.reason {
            out.push(' ');
            out.push_str(&fault.text().fill(lang, &fault.values()));
        }
        out
    }
}

/// Declares the kinds of remarks: variant, and the sentence in five languages, here or in [`words`].
macro_rules! remarks {
    (@text $en:literal $pt:literal $es:literal $it:literal $ru:literal) => {
        Text { en: $en, pt: $pt, es: $es, it: $it, ru: $ru }
    };
    (@text $words:path) => { $words };
    ($($(#[$doc:meta])* $name:ident $($en:literal $pt:literal $es:literal $it:literal $ru:literal)? $(= $words:path)?,)+) => {
        /// What a reader noticed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RemarkKind { $($(#[$doc])* $name,)+ }

        impl RemarkKind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// What it is and what to do, with holes.
            pub const fn text(self) -> Text {
                match self { $(Self::$name => remarks!(@text $($en $pt $es $it $ru)? $($words)?),)+ }
            }

            /// The stable word for programs.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)+ }
            }
        }
    };
}

remarks! {
    /// The script could not run a command.
    CommandSkipped
        "On {host}, {command} was skipped: {why}."
        "Em {host}, {command} foi ignorado: {why}."
        "En {host}, {command} se omitió: {why}."
        "Su {host}, {command} è stato saltato: {why}."
        "На {host} команда {command} пропущена: {why}.",
    /// A command whose answer nobody reads.
    CommandUnknown
        "The answer of {command} is not read here. The script may be newer than this page."
        "A resposta de {command} não é lida aqui. O script pode ser mais novo que esta página."
        "La respuesta de {command} no se lee aquí. El script puede ser más nuevo que esta página."
        "La risposta di {command} qui non viene letta. Lo script può essere più recente di questa pagina."
        "Ответ {command} здесь не читается. Возможно, сценарий новее этой страницы.",
    /// A later version of the script's file.
    CollectedNewer
        "A newer version of the script wrote this file. Save the script from this page and run it again."
        "Uma versão mais nova do script gravou este arquivo. Salve o script desta página e execute-o de novo."
        "Una versión más nueva del script escribió este archivo. Guarde el script de esta página y ejecútelo de nuevo."
        "Una versione più recente dello script ha scritto questo file. Salvi lo script da questa pagina e lo esegua di nuovo."
        "Этот файл записан более новой версией сценария. Сохраните сценарий с этой страницы и запустите его ещё раз.",
    /// Nothing in it.
    Empty
        "The file is empty. Export it again."
        "O arquivo está vazio. Exporte-o de novo."
        "El archivo está vacío. Vuelva a exportarlo."
        "Il file è vuoto. Esportarlo di nuovo."
        "Файл пуст. Экспортируйте его заново.",
    /// Larger than the limit.
    TooLarge
        "The file is too large; the limit in MiB is {limit}. Export fewer columns or split it."
        "O arquivo é grande demais; o limite em MiB é {limit}. Exporte menos colunas ou divida-o."
        "El archivo es demasiado grande; el límite en MiB es {limit}. Exporte menos columnas o divídalo."
        "Il file è troppo grande; il limite in MiB è {limit}. Esportare meno colonne o dividerlo."
        "Файл слишком велик; предел в МиБ: {limit}. Экспортируйте меньше столбцов или разделите файл.",
    /// The browser gave nothing.
    NotOpened
        "The browser could not read the file, or had not enough memory for it. Nothing was taken from it. Choose it again, or split it."
        "O navegador não conseguiu ler o arquivo ou não teve memória suficiente. Nada foi lido dele. Escolha-o de novo ou divida-o."
        "El navegador no pudo leer el archivo o no tuvo memoria suficiente. No se tomó nada de él. Elíjalo de nuevo o divídalo."
        "Il browser non è riuscito a leggere il file o non aveva abbastanza memoria. Non ne è stato ripreso nulla. Sceglierlo di nuovo o dividerlo."
        "Браузер не смог прочитать файл, или ему не хватило памяти. Из файла ничего не взято. Выберите его ещё раз или разделите.",
    /// None of ours.
    UnknownFile
        "This is none of the files that are read here. Drop a topology, what a cmdlet such as Get-CsUser or Get-CsSite printed, or a plan file."
        "Este não é um dos arquivos lidos aqui. Solte uma topologia, a saída de um cmdlet como Get-CsUser ou Get-CsSite, ou um arquivo de plano."
        "Este no es ninguno de los archivos que se leen aquí. Suelte una topología, la salida de un cmdlet como Get-CsUser o Get-CsSite, o un archivo de plan."
        "Questo non è uno dei file che si leggono qui. Trascinare una topologia, l'output di un cmdlet come Get-CsUser o Get-CsSite, o un file di piano."
        "Такие файлы здесь не читаются. Перетащите топологию, вывод командлета (например, Get-CsUser или Get-CsSite) или файл плана.",
    /// Objects of no cmdlet that is read.
    UnknownOutput
        "Objects with the properties {fields} were passed over, because no cmdlet that is read here prints such. If Select-Object made them, export without it."
        "Objetos com as propriedades {fields} foram ignorados, porque nenhum cmdlet lido aqui imprime algo assim. Se foram feitos com Select-Object, exporte sem ele."
        "Se pasaron por alto objetos con las propiedades {fields}, porque ningún cmdlet de los que se leen aquí imprime algo así. Si proceden de Select-Object, exporte sin él."
        "Oggetti con le proprietà {fields} sono stati tralasciati, perché nessun cmdlet letto qui ne stampa di simili. Se vengono da Select-Object, esportare senza."
        "Объекты со свойствами {fields} пропущены: ни один из читаемых здесь командлетов таких не выводит. Если их создал Select-Object, экспортируйте без него.",
    /// A form without objects in it.
    NoEntries
        "There is not a single entry in the file. If that surprises, run the command again as a member of the right group."
        "Não há nenhuma entrada no arquivo. Se isso surpreende, execute o comando de novo como membro do grupo certo."
        "No hay ninguna entrada en el archivo. Si le sorprende, vuelva a ejecutar el comando como miembro del grupo adecuado."
        "Nel file non c'è nessuna voce. Se la cosa sorprende, eseguire di nuovo il comando come membro del gruppo giusto."
        "В файле нет ни одной записи. Если это неожиданно, выполните команду снова от имени члена нужной группы.",
    /// Objects of several cmdlets.
    SeveralCmdlets
        "The file holds what several cmdlets printed: {cmdlets}. All of it was read."
        "O arquivo contém a saída de vários cmdlets: {cmdlets}. Tudo foi lido."
        "El archivo contiene la salida de varios cmdlets: {cmdlets}. Se leyó todo."
        "Il file contiene l'output di più cmdlet: {cmdlets}. È stato letto tutto."
        "В файле вывод нескольких командлетов: {cmdlets}. Прочитано всё.",
    /// A printed table whose columns are not certain.
    UnsureTable
        "Here a row does not fit under its headings, so nothing was taken from this table. Run {cmdlet} | Format-List instead."
        "Aqui uma linha não cabe sob os cabeçalhos, por isso nada foi lido desta tabela. Execute {cmdlet} | Format-List."
        "Aquí una fila no encaja bajo sus encabezados, así que no se tomó nada de esta tabla. Ejecute {cmdlet} | Format-List."
        "Qui una riga non sta sotto le sue intestazioni, quindi da questa tabella non è stato ripreso nulla. Eseguire {cmdlet} | Format-List."
        "Здесь строка не укладывается под заголовки, поэтому из таблицы ничего не взято. Выполните {cmdlet} | Format-List.",
    /// The text ends in the middle of a line.
    LastValueCut
        "The file ends in the middle of a line, and the value there was left out. Copy or export it again."
        "O arquivo termina no meio de uma linha, e o valor ali foi deixado de fora. Copie-o ou exporte-o de novo."
        "El archivo termina en mitad de una línea y el valor de allí se dejó fuera. Vuelva a copiarlo o exportarlo."
        "Il file finisce a metà di una riga e il valore lì è stato tralasciato. Copiarlo o esportarlo di nuovo."
        "Файл обрывается посреди строки; значение там пропущено. Скопируйте или экспортируйте его заново.",
    /// XML of another kind.
    UnknownXml
        "This is XML, but {root} is no topology. Export one with Get-CsTopology -AsXml."
        "Isto é XML, mas {root} não é uma topologia. Exporte uma com Get-CsTopology -AsXml."
        "Esto es XML, pero {root} no es una topología. Exporte una con Get-CsTopology -AsXml."
        "Questo è XML, ma {root} non è una topologia. Esportarne una con Get-CsTopology -AsXml."
        "Это XML, но {root} не топология. Экспортируйте её командой Get-CsTopology -AsXml.",
    /// Not Unicode.
    GuessedEncoding
        "The file is neither UTF-8 nor UTF-16 and was read as {encoding}. Look at names with accents, or export with -Encoding UTF8."
        "O arquivo não é UTF-8 nem UTF-16 e foi lido como {encoding}. Confira nomes com acentos ou exporte com -Encoding UTF8."
        "El archivo no es UTF-8 ni UTF-16 y se leyó como {encoding}. Revise los nombres con acentos o exporte con -Encoding UTF8."
        "Il file non è né UTF-8 né UTF-16 ed è stato letto come {encoding}. Controllare i nomi con accenti o esportare con -Encoding UTF8."
        "Файл не в UTF-8 и не в UTF-16 и прочитан как {encoding}. Проверьте имена с особыми буквами или экспортируйте с -Encoding UTF8.",
    /// Not well-formed.
    Broken
        "The file is damaged here, so nothing was taken from it. Export it again."
        "O arquivo está danificado aqui, por isso nada foi lido dele. Exporte-o de novo."
        "El archivo está dañado aquí, así que no se tomó nada de él. Vuelva a exportarlo."
        "Il file è danneggiato qui, quindi non ne è stato ripreso nulla. Esportarlo di nuovo."
        "Здесь файл повреждён, поэтому из него ничего не взято. Экспортируйте его заново.",
    /// The topology in what the script collected cannot be read.
    TopologyDamaged
        "The topology in this file is damaged, so nothing was taken from it; the other answers were read. Run the script again."
        "A topologia neste arquivo está danificada, por isso nada foi lido dela; as outras respostas foram lidas. Execute o script de novo."
        "La topología de este archivo está dañada, así que no se tomó nada de ella; las demás respuestas se leyeron. Ejecute el script de nuevo."
        "La topologia in questo file è danneggiata, quindi non ne è stato ripreso nulla; le altre risposte sono state lette. Eseguire di nuovo lo script."
        "Топология в этом файле повреждена, поэтому из неё ничего не взято; остальные ответы прочитаны. Запустите сценарий ещё раз.",
    /// The end is missing.
    CutShort
        "The end of the file is missing, so nothing was taken from it. Copy or export it again."
        "Falta o fim do arquivo, por isso nada foi lido dele. Copie-o ou exporte-o de novo."
        "Falta el final del archivo, así que no se tomó nada de él. Vuelva a copiarlo o exportarlo."
        "Manca la fine del file, quindi non ne è stato ripreso nulla. Copiarlo o esportarlo di nuovo."
        "У файла нет конца, поэтому из него ничего не взято. Скопируйте или экспортируйте его заново.",
    /// The last row of a table is cut.
    LastRowCut
        "The file ends inside a quoted value, and its last row was left out. Export it again."
        "O arquivo termina dentro de um valor entre aspas, e a última linha foi deixada de fora. Exporte-o de novo."
        "El archivo termina dentro de un valor entre comillas y su última fila se dejó fuera. Vuelva a exportarlo."
        "Il file finisce dentro un valore tra virgolette e l'ultima riga è stata tralasciata. Esportarlo di nuovo."
        "Файл обрывается внутри значения в кавычках; последняя строка пропущена. Экспортируйте его заново.",
    /// The last object has fewer properties than the one before.
    LastEntryCut
        "The last entry ends earlier than the one before it and was left out, because the end of the file seems to be missing. Copy or export it again."
        "A última entrada termina antes da anterior e foi deixada de fora, porque parece faltar o fim do arquivo. Copie-o ou exporte-o de novo."
        "La última entrada termina antes que la anterior y se dejó fuera, porque parece faltar el final del archivo. Vuelva a copiarlo o exportarlo."
        "L'ultima voce finisce prima di quella precedente ed è stata tralasciata, perché sembra mancare la fine del file. Copiarlo o esportarlo di nuovo."
        "Последняя запись короче предыдущей и пропущена: похоже, у файла нет конца. Скопируйте или экспортируйте его заново.",
    /// Nested too deep.
    TooDeep
        "The file is nested deeper than the limit of {limit}. No product writes such a file, so it was not read."
        "O arquivo tem mais níveis do que o limite de {limit}. Nenhum produto grava um arquivo assim, por isso não foi lido."
        "El archivo tiene más niveles que el límite de {limit}. Ningún producto escribe un archivo así, por lo que no se leyó."
        "Il file ha più livelli del limite di {limit}. Nessun prodotto scrive un file simile, quindi non è stato letto."
        "Вложенность файла больше предела {limit}. Такого не пишет ни один продукт, поэтому файл не прочитан.",
    /// A DOCTYPE or an entity.
    Entity
        "The file declares or uses an entity of its own. No topology needs one, so it was not read."
        "O arquivo declara ou usa uma entidade própria. Nenhuma topologia precisa disso, por isso não foi lido."
        "El archivo declara o usa una entidad propia. Ninguna topología la necesita, por lo que no se leyó."
        "Il file dichiara o usa un'entità propria. Nessuna topologia ne ha bisogno, quindi non è stato letto."
        "Файл объявляет или использует собственную сущность. Топологии она не нужна, поэтому файл не прочитан.",
    /// Too many parts or rows.
    TooMany
        "The file has more entries than the limit of {limit}. Split it."
        "O arquivo tem mais entradas do que o limite de {limit}. Divida-o."
        "El archivo tiene más entradas que el límite de {limit}. Divídalo."
        "Il file ha più voci del limite di {limit}. Dividerlo."
        "Записей в файле больше предела {limit}. Разделите файл.",
    /// A value that is refused.
    Refused
        "{value} is not taken as {field}."
        "{value} não é aceito como {field}."
        "{value} no se acepta como {field}."
        "{value} non è accettato come {field}."
        "Значение {value} не принято как {field}.",
    /// A table of the estate is full.
    TableFull
        "The table is full, so {value} is not taken. Import fewer rows."
        "A tabela está cheia, por isso {value} não é incluído. Importe menos linhas."
        "La tabla está llena, así que {value} no se incluye. Importe menos filas."
        "La tabella è piena, quindi {value} non è incluso. Importare meno righe."
        "Таблица заполнена, поэтому {value} не добавлено. Импортируйте меньше строк.",
    /// More remarks of a kind than are shown.
    More
        "Further remarks of the same kind: {n}."
        "Outras observações do mesmo tipo: {n}."
        "Otras observaciones del mismo tipo: {n}."
        "Altre osservazioni dello stesso tipo: {n}."
        "Ещё замечаний того же рода: {n}.",
    /// A file of Topology Builder without a new topology.
    NoTopology
        "The file holds no new topology. Open it in Topology Builder and save it again."
        "O arquivo não contém uma topologia nova. Abra-o no Construtor de Topologias e salve-o de novo."
        "El archivo no contiene una topología nueva. Ábralo en el Generador de topologías y vuelva a guardarlo."
        "Il file non contiene una nuova topologia. Aprirlo nel Generatore di topologie e salvarlo di nuovo."
        "В файле нет новой топологии. Откройте его в построителе топологий и сохраните заново.",
    /// A version that no product is known for.
    UnknownVersion
        "The version {version} of {name} belongs to no product known here. Choose the product yourself."
        "A versão {version} de {name} não pertence a nenhum produto conhecido aqui. Escolha o produto."
        "La versión {version} de {name} no pertenece a ningún producto conocido aquí. Elija usted el producto."
        "La versione {version} di {name} non appartiene a nessun prodotto noto qui. Scegliere il prodotto."
        "Версия {version} у {name} не относится ни к одному известному здесь продукту. Выберите продукт сами.",
    /// Version 8 could be the Subscription Edition.
    MayBeSubscription
        "Version 8 of {name} is read as Skype for Business Server 2019. Change the product if it is the Subscription Edition."
        "A versão 8 de {name} é lida como Skype for Business Server 2019. Altere o produto se for a Subscription Edition."
        "La versión 8 de {name} se lee como Skype Empresarial Server 2019. Cambie el producto si es la Subscription Edition."
        "La versione 8 di {name} è letta come Skype for Business Server 2019. Cambiare il prodotto se è la Subscription Edition."
        "Версия 8 у {name} прочитана как Skype для бизнеса Server 2019. Измените продукт, если это Subscription Edition.",
    /// SQL hosts, file servers and the like.
    OtherClusters = words::OTHER_CLUSTERS,
    /// The routes of a site are in another export.
    RoutesElsewhere = words::ROUTES_ELSEWHERE,
    /// Published is not installed.
    MayNotRun = words::MAY_NOT_RUN,
    /// A private address is not the public one.
    PrivateAddress = words::PRIVATE_ADDRESS,
    /// Several servers, several addresses.
    SeveralAddresses = words::SEVERAL_ADDRESSES,
    /// No ports, so nothing about federation.
    NoPorts = words::NO_PORTS,
    /// One XMPP port of two.
    HalfXmpp = words::HALF_XMPP,
    /// A part without a name.
    Nameless
        "An entry without a name was passed over."
        "Uma entrada sem nome foi ignorada."
        "Se pasó por alto una entrada sin nombre."
        "Una voce senza nome è stata tralasciata."
        "Запись без имени пропущена.",
    /// An enumeration as a number.
    NumberForWord
        "{field} of {name} is the number {value}, and which word it stands for is not documented. Choose it yourself."
        "{field} de {name} é o número {value}, e não está documentado que palavra ele representa. Escolha-a."
        "{field} de {name} es el número {value}, y no está documentado qué palabra representa. Elíjala usted."
        "{field} di {name} è il numero {value}, e non è documentato a quale parola corrisponda. Sceglierla."
        "{field} у {name} задано числом {value}; какому слову оно отвечает, не описано. Выберите сами.",
    /// A value of another shape.
    Odd
        "{field} of {name} cannot be understood: {value}. Fill it in yourself."
        "{field} de {name} não pode ser entendido: {value}. Preencha-o."
        "{field} de {name} no se puede entender: {value}. Rellénelo usted."
        "{field} di {name} non è comprensibile: {value}. Inserirlo a mano."
        "{field} у {name} непонятно: {value}. Заполните сами.",
    /// A list of which only the type or the first items are there, or a value that is cut.
    ListLost
        "{field} of {name} is not in the file as a whole. Export with ConvertTo-Json or Export-Clixml, or fill it in."
        "{field} de {name} não está inteiro no arquivo. Exporte com ConvertTo-Json ou Export-Clixml, ou preencha-o."
        "{field} de {name} no está entero en el archivo. Exporte con ConvertTo-Json o Export-Clixml, o rellénelo."
        "{field} di {name} non è per intero nel file. Esportare con ConvertTo-Json o Export-Clixml, oppure inserirlo."
        "{field} у {name} в файле не полностью. Экспортируйте через ConvertTo-Json или Export-Clixml либо заполните.",
    /// A date that may be two days.
    DayOrMonth
        "{field} of {name} is {value}, and either number may be the month. Fill in the day, or export with ConvertTo-Json."
        "{field} de {name} é {value}, e qualquer um dos números pode ser o mês. Preencha o dia ou exporte com ConvertTo-Json."
        "{field} de {name} es {value}, y cualquiera de los números puede ser el mes. Rellene el día o exporte con ConvertTo-Json."
        "{field} di {name} è {value}, e il mese può essere l'uno o l'altro numero. Inserire il giorno o esportare con ConvertTo-Json."
        "{field} у {name}: {value}; месяцем может быть любое из чисел. Укажите день или экспортируйте через ConvertTo-Json.",
    /// A route to something that is no Edge.
    RouteElsewhere
        "{field} of {name} leads to {value}, which is no Edge pool. Fill in the Edge pool where federation leaves."
        "{field} de {name} leva a {value}, que não é um pool de Borda. Preencha o pool de Borda por onde a federação sai."
        "{field} de {name} lleva a {value}, que no es un grupo de servidores perimetrales. Rellene el grupo por el que sale la federación."
        "{field} di {name} porta a {value}, che non è un pool di server perimetrali. Inserire il pool da cui esce la federazione."
        "{field} у {name} ведёт к {value}, а это не пул пограничных серверов. Укажите пул, через который выходит федерация.",
    /// Services that carry no federation.
    OtherServices
        "Services without a part in federation were passed over: {n}."
        "Serviços sem papel na federação foram ignorados: {n}."
        "Se pasaron por alto servicios sin papel en la federación: {n}."
        "Servizi senza ruolo nella federazione, tralasciati: {n}."
        "Пропущены службы, не участвующие в федерации: {n}.",
    /// Certificates for other uses.
    OtherCertificates
        "Certificates for other uses than AccessEdgeExternal were passed over: {n}."
        "Certificados para usos diferentes de AccessEdgeExternal foram ignorados: {n}."
        "Se pasaron por alto certificados para usos distintos de AccessEdgeExternal: {n}."
        "Certificati per usi diversi da AccessEdgeExternal, tralasciati: {n}."
        "Пропущены сертификаты не для AccessEdgeExternal: {n}.",
    /// A certificate of nobody knows which server.
    ServerNotTold
        "The file does not say on which Edge Server this certificate is. Run this there: Get-CsCertificate | Select-Object *,@{n='PSComputerName';e={$env:COMPUTERNAME}} | ConvertTo-Json."
        "O arquivo não diz em que servidor de Borda está este certificado. Execute lá: Get-CsCertificate | Select-Object *,@{n='PSComputerName';e={$env:COMPUTERNAME}} | ConvertTo-Json."
        "El archivo no dice en qué servidor perimetral está este certificado. Ejecute allí: Get-CsCertificate | Select-Object *,@{n='PSComputerName';e={$env:COMPUTERNAME}} | ConvertTo-Json."
        "Il file non dice su quale server perimetrale è questo certificato. Eseguire lì: Get-CsCertificate | Select-Object *,@{n='PSComputerName';e={$env:COMPUTERNAME}} | ConvertTo-Json."
        "В файле не сказано, на каком пограничном сервере этот сертификат. Выполните там: Get-CsCertificate | Select-Object *,@{n='PSComputerName';e={$env:COMPUTERNAME}} | ConvertTo-Json.",
    /// Servers that belong to no pool here.
    ServersUnknown
        "Servers that belong to no pool known here, so that nothing was taken of them: {n}, among them {names}. Drop the topology or Get-CsPool, too."
        "Servidores que não pertencem a nenhum pool conhecido aqui, por isso nada foi lido deles: {n}, entre eles {names}. Solte também a topologia ou Get-CsPool."
        "Servidores que no pertenecen a ningún grupo conocido aquí, por lo que no se tomó nada de ellos: {n}, entre ellos {names}. Suelte también la topología o Get-CsPool."
        "Server che non appartengono ad alcun pool noto qui, di cui quindi non è stato ripreso nulla: {n}, tra cui {names}. Trascinare anche la topologia o Get-CsPool."
        "Серверы, не входящие ни в один известный здесь пул; о них ничего не взято: {n}, среди них {names}. Перетащите и топологию или вывод Get-CsPool.",
    /// Servers of one pool that say different things.
    ServersDiffer
        "The servers of {name} say different things of {field}, so it is not taken. Fill it in yourself."
        "Os servidores de {name} dizem coisas diferentes sobre {field}, por isso não é lido. Preencha-o."
        "Los servidores de {name} dicen cosas distintas sobre {field}, así que no se toma. Rellénelo usted."
        "I server di {name} dicono cose diverse su {field}, quindi non è ripreso. Inserirlo a mano."
        "Серверы пула {name} говорят разное о поле «{field}», поэтому оно не взято. Заполните сами.",
    /// Some servers of a pool are not there.
    ServersMissing
        "Not every server of {name} is in the file, so {field} is not taken. Export all servers."
        "Nem todos os servidores de {name} estão no arquivo, por isso {field} não é lido. Exporte todos os servidores."
        "No todos los servidores de {name} están en el archivo, así que {field} no se toma. Exporte todos los servidores."
        "Non tutti i server di {name} sono nel file, quindi {field} non è ripreso. Esportare tutti i server."
        "В файле не все серверы пула {name}, поэтому поле «{field}» не взято. Экспортируйте все серверы.",
    /// A key twice in one object.
    KeyTwice
        "{field} stands twice in one entry, so it is not taken. Look at the file."
        "{field} aparece duas vezes em uma entrada, por isso não é lido. Verifique o arquivo."
        "{field} aparece dos veces en una entrada, así que no se toma. Revise el archivo."
        "{field} compare due volte in una voce, quindi non è ripreso. Controllare il file."
        "{field} встречается в записи дважды, поэтому не взято. Проверьте файл.",
    /// The same thing twice in one list.
    RowTwice
        "{name} stands in the list more than once; the first entry counts."
        "{name} está na lista mais de uma vez; vale a primeira entrada."
        "{name} figura en la lista más de una vez; cuenta la primera entrada."
        "{name} compare nell'elenco più di una volta; vale la prima voce."
        "{name} есть в списке не раз; учтена первая запись.",
    /// Columns that are needed.
    MissingColumns
        "Columns that would be of use are not in the file: {fields}."
        "Colunas que seriam úteis não estão no arquivo: {fields}."
        "En el archivo no están estas columnas, que serían útiles: {fields}."
        "Nel file mancano colonne che sarebbero utili: {fields}."
        "В файле нет столбцов, которые пригодились бы: {fields}.",
    /// A row with more or fewer fields than the heading.
    Uneven
        "This row has more or fewer fields than the heading and was left out."
        "Esta linha tem mais ou menos campos do que o cabeçalho e foi deixada de fora."
        "Esta fila tiene más o menos campos que el encabezado y se dejó fuera."
        "Questa riga ha più o meno campi dell'intestazione ed è stata tralasciata."
        "В этой строке больше или меньше полей, чем в заголовке; она пропущена.",
    /// Users that are not enabled.
    DisabledUsers
        "Users that are not enabled were passed over: {n}."
        "Usuários não habilitados foram ignorados: {n}."
        "Se pasaron por alto usuarios no habilitados: {n}."
        "Utenti non abilitati tralasciati: {n}."
        "Пропущены неактивные пользователи: {n}.",
    /// Users homed online.
    OnlineUsers
        "Users homed in Microsoft 365 were passed over: {n}. Say whether there is a hybrid."
        "Usuários hospedados no Microsoft 365 foram ignorados: {n}. Diga se há um híbrido."
        "Se pasaron por alto usuarios alojados en Microsoft 365: {n}. Indique si hay un híbrido."
        "Utenti ospitati in Microsoft 365 tralasciati: {n}. Indicare se c'è un ibrido."
        "Пропущены пользователи, размещённые в Microsoft 365: {n}. Укажите, есть ли гибрид.",
    /// Users whose pool stands only in HomeServer.
    HomeServerOnly
        "For these users only HomeServer is filled, which does not name the pool in full: {name}, users: {n}. Choose their home pool."
        "Para estes usuários só HomeServer está preenchido, que não dá o nome completo do pool: {name}, usuários: {n}. Escolha o pool de hospedagem."
        "De estos usuarios solo consta HomeServer, que no da el nombre completo del grupo: {name}, usuarios: {n}. Elija su grupo principal."
        "Per questi utenti è compilato solo HomeServer, che non dà il nome completo del pool: {name}, utenti: {n}. Scegliere il loro pool."
        "Для этих пользователей заполнено только HomeServer, где нет полного имени пула: {name}, пользователей: {n}. Выберите их домашний пул.",
    /// Users without a pool.
    NoHome
        "Enabled users without a home pool: {n}. They stand in no row; look for them with Get-CsUser."
        "Usuários habilitados sem pool de hospedagem: {n}. Não estão em nenhuma linha; procure-os com Get-CsUser."
        "Usuarios habilitados sin grupo principal: {n}. No están en ninguna fila; búsquelos con Get-CsUser."
        "Utenti abilitati senza pool: {n}. Non stanno in nessuna riga; cercarli con Get-CsUser."
        "Активные пользователи без домашнего пула: {n}. Их нет ни в одной строке; найдите их командой Get-CsUser.",
    /// A SIP address that is none.
    BadSipAddress
        "{value} is no SIP address, so the user was left out. Correct it in the directory."
        "{value} não é um endereço SIP, por isso o usuário foi deixado de fora. Corrija-o no diretório."
        "{value} no es una dirección SIP, así que el usuario se dejó fuera. Corríjala en el directorio."
        "{value} non è un indirizzo SIP, quindi l'utente è stato tralasciato. Correggerlo nella directory."
        "{value} не является SIP-адресом, поэтому пользователь пропущен. Исправьте его в каталоге.",
    /// Who needs XMPP stands in no export.
    NeedsNotTold
        "Which users need XMPP contacts stands in no export. Say it for each row."
        "Quais usuários precisam de contatos XMPP não consta em nenhuma exportação. Diga para cada linha."
        "Qué usuarios necesitan contactos XMPP no consta en ninguna exportación. Indíquelo en cada fila."
        "Quali utenti abbiano bisogno di contatti XMPP non sta in nessuna esportazione. Indicarlo per ogni riga."
        "Кому нужны контакты XMPP, нет ни в одной выгрузке. Укажите это в каждой строке.",
    /// Fields that are not known.
    UnknownFields
        "Fields that are not known here were passed over: {fields}."
        "Campos desconhecidos aqui foram ignorados: {fields}."
        "Se pasaron por alto campos que aquí no se conocen: {fields}."
        "Campi non noti qui, tralasciati: {fields}."
        "Пропущены неизвестные здесь поля: {fields}.",
    /// Fields that are ignored on purpose.
    PassedOver
        "Fields that no plan needs were passed over: {fields}."
        "Campos de que nenhum plano precisa foram ignorados: {fields}."
        "Se pasaron por alto campos que ningún plan necesita: {fields}."
        "Campi che nessun piano richiede, tralasciati: {fields}."
        "Пропущены поля, не нужные плану: {fields}.",
    /// A question to DNS that ended in an error or a timeout.
    DnsFailed = words::DNS_FAILED,
    /// An answer of DNS that is not whole.
    AnswerHalf = words::ANSWER_HALF,
    /// An answer without the name that was asked for.
    NoOwner = words::NO_OWNER,
    /// The last line has no line break.
    OpenLine = words::OPEN_LINE,
    /// A TTL that has been running down in a cache.
    TtlLeft = words::TTL_LEFT,
    /// A TTL that may have been running down in a cache.
    TtlUnsure = words::TTL_UNSURE,
    /// From where records were seen.
    ViewNotTold = words::VIEW_NOT_TOLD,
    /// Records that are of no use.
    OtherRecords = words::OTHER_RECORDS,
    /// One name, several addresses.
    SeveralHostAddresses = words::SEVERAL_HOST_ADDRESSES,
    /// One service, several targets.
    SeveralTargets = words::SEVERAL_TARGETS,
    /// A name without a record of one type.
    OneTypeMissing = words::ONE_TYPE_MISSING,
    /// Relative names in a zone without a name.
    NoOrigin = words::NO_ORIGIN,
    /// A directive of a zone file that is not carried out.
    ZoneDirective = words::ZONE_DIRECTIVE,
    /// A record of a zone file that is none.
    ZoneHalf = words::ZONE_HALF,
    /// A zone file that ends inside a record.
    ZoneOpen = words::ZONE_OPEN,
    /// An SRV record of somebody else.
    StrangerDomain = words::STRANGER_DOMAIN,
    /// An SRV record that may be somebody else's.
    TakenAsOurs = words::TAKEN_AS_OURS,
    /// Host records that nothing names.
    HostsPassedOver = words::HOSTS_PASSED_OVER,
    /// A record that leads to no known pool.
    NoSuchPool = words::NO_SUCH_POOL,
    /// A next hop that is an Edge.
    OtherEdge = words::OTHER_EDGE,
    /// An archive that is damaged.
    ArchiveBroken = words::ARCHIVE_BROKEN,
    /// An archive without files.
    ArchiveEmpty = words::ARCHIVE_EMPTY,
    /// An archive with too many files.
    ArchiveTooMany = words::ARCHIVE_TOO_MANY,
    /// An archive that grows too large.
    ArchiveTooLarge = words::ARCHIVE_TOO_LARGE,
    /// A file that grows more than any export.
    ArchiveBomb = words::ARCHIVE_BOMB,
    /// An archive in an archive.
    ArchiveNested = words::ARCHIVE_NESTED,
    /// An encrypted file.
    ArchiveLocked = words::ARCHIVE_LOCKED,
    /// A file packed in another way.
    ArchiveMethod = words::ARCHIVE_METHOD,
    /// A workbook.
    OfficeFile = words::OFFICE_FILE,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::holes;

    #[test]
    fn every_language_has_the_same_holes_and_ends_its_sentence() {
        for kind in RemarkKind::ALL {
            let text = kind.text();
            for lang in Lang::ALL {
                let it = text.in_lang(lang);
                assert_eq!(holes(it), holes(text.en), "{kind:?} {lang:?}");
                assert!(it.ends_with('.'), "{kind:?} {lang:?}");
                assert!(!it.contains("  ") && !it.contains('!'), "{kind:?} {lang:?}");
            }
        }
    }
}
