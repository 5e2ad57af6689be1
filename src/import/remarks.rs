//! What a reader has to say about a file: as data, with a sentence for each kind.

use crate::estate::name::Fault;
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

/// Declares the kinds of remarks: variant, and the sentence in five languages.
macro_rules! remarks {
    ($($(#[$doc:meta])* $name:ident $en:literal $pt:literal $es:literal $it:literal $ru:literal,)+) => {
        /// What a reader noticed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RemarkKind { $($(#[$doc])* $name,)+ }

        impl RemarkKind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// What it is and what to do, with holes.
            pub const fn text(self) -> Text {
                match self { $(Self::$name => Text { en: $en, pt: $pt, es: $es, it: $it, ru: $ru },)+ }
            }

            /// The stable word for programs.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)+ }
            }
        }
    };
}

remarks! {
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
        "This is none of the files that are read here. Drop a topology, a list of partners, a list of users or a plan file."
        "Este não é um dos arquivos lidos aqui. Solte uma topologia, uma lista de parceiros, uma lista de usuários ou um arquivo de plano."
        "Este no es ninguno de los archivos que se leen aquí. Suelte una topología, una lista de socios, una lista de usuarios o un archivo de plan."
        "Questo non è uno dei file che si leggono qui. Trascinare una topologia, un elenco di partner, un elenco di utenti o un file di piano."
        "Такие файлы здесь не читаются. Перетащите топологию, список партнёров, список пользователей или файл плана.",
    /// XML of another kind.
    UnknownXml
        "This is XML, but {root} is no topology. Export one with Get-CsTopology -AsXml."
        "Isto é XML, mas {root} não é uma topologia. Exporte uma com Get-CsTopology -AsXml."
        "Esto es XML, pero {root} no es una topología. Exporte una con Get-CsTopology -AsXml."
        "Questo è XML, ma {root} non è una topologia. Esportarne una con Get-CsTopology -AsXml."
        "Это XML, но {root} не топология. Экспортируйте её командой Get-CsTopology -AsXml.",
    /// Not Unicode.
    GuessedEncoding
        "The file is neither UTF-8 nor UTF-16 and was read as Windows-1252. Look at names with accents, or export with -Encoding UTF8."
        "O arquivo não é UTF-8 nem UTF-16 e foi lido como Windows-1252. Confira nomes com acentos ou exporte com -Encoding UTF8."
        "El archivo no es UTF-8 ni UTF-16 y se leyó como Windows-1252. Revise los nombres con acentos o exporte con -Encoding UTF8."
        "Il file non è né UTF-8 né UTF-16 ed è stato letto come Windows-1252. Controllare i nomi con accenti o esportare con -Encoding UTF8."
        "Файл не в UTF-8 и не в UTF-16 и прочитан как Windows-1252. Проверьте имена с особыми буквами или экспортируйте с -Encoding UTF8.",
    /// Not well-formed.
    Broken
        "The file is damaged here, so nothing was taken from it. Export it again."
        "O arquivo está danificado aqui, por isso nada foi lido dele. Exporte-o de novo."
        "El archivo está dañado aquí, así que no se tomó nada de él. Vuelva a exportarlo."
        "Il file è danneggiato qui, quindi non ne è stato ripreso nulla. Esportarlo di nuovo."
        "Здесь файл повреждён, поэтому из него ничего не взято. Экспортируйте его заново.",
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
    OtherClusters
        "Computers without a part in federation, such as SQL and file servers, were passed over: {n}."
        "Computadores sem papel na federação, como servidores SQL e de arquivos, foram ignorados: {n}."
        "Se pasaron por alto equipos sin papel en la federación, como servidores de SQL y de archivos: {n}."
        "Computer senza ruolo nella federazione, come server SQL e file server, tralasciati: {n}."
        "Пропущены компьютеры, не участвующие в федерации (SQL, файловые серверы): {n}.",
    /// The routes of a site are in another export.
    RoutesElsewhere
        "The federation routes of the sites are not in this file. Look them up with Get-CsSite and fill them in."
        "As rotas de federação dos sites não estão neste arquivo. Consulte-as com Get-CsSite e preencha-as."
        "Las rutas de federación de los sitios no están en este archivo. Consúltelas con Get-CsSite y rellénelas."
        "Le route di federazione dei siti non sono in questo file. Cercarle con Get-CsSite e inserirle."
        "Маршрутов федерации сайтов в этом файле нет. Узнайте их командой Get-CsSite и заполните.",
    /// Published is not installed.
    MayNotRun
        "A topology tells what is published, not what is installed. Say for each pool whether it is running."
        "Uma topologia diz o que está publicado, não o que está instalado. Diga para cada pool se ele está em execução."
        "Una topología dice lo que está publicado, no lo que está instalado. Indique para cada grupo si está en ejecución."
        "Una topologia dice che cosa è pubblicato, non che cosa è installato. Indicare per ogni pool se è in esecuzione."
        "Топология говорит, что опубликовано, а не что установлено. Укажите для каждого пула, работает ли он.",
    /// A private address is not the public one.
    PrivateAddress
        "The external address {address} of {edge} is private. Fill in the public address."
        "O endereço externo {address} de {edge} é privado. Preencha o endereço público."
        "La dirección externa {address} de {edge} es privada. Rellene la dirección pública."
        "L'indirizzo esterno {address} di {edge} è privato. Inserire l'indirizzo pubblico."
        "Внешний адрес {address} у {edge} частный. Укажите публичный адрес.",
    /// Several servers, several addresses.
    SeveralAddresses
        "The servers of {edge} have several external addresses: {addresses}. Fill in the one behind the Access Edge name."
        "Os servidores de {edge} têm vários endereços externos: {addresses}. Preencha o que corresponde ao nome da Borda de Acesso."
        "Los servidores de {edge} tienen varias direcciones externas: {addresses}. Rellene la que corresponde al nombre del perimetral de acceso."
        "I server di {edge} hanno più indirizzi esterni: {addresses}. Inserire quello dietro il nome dell'Access Edge."
        "У серверов {edge} несколько внешних адресов: {addresses}. Укажите тот, что стоит за именем Access Edge.",
    /// No ports, so nothing about federation.
    NoPorts
        "The file lists no ports for {edge}. Say yourself whether SIP and XMPP federation are on there."
        "O arquivo não lista portas de {edge}. Diga se a federação SIP e XMPP está ativada ali."
        "El archivo no enumera puertos de {edge}. Indique si la federación SIP y XMPP está activada allí."
        "Il file non elenca porte per {edge}. Indicare se lì la federazione SIP e XMPP è attiva."
        "В файле нет портов {edge}. Укажите сами, включены ли там федерации SIP и XMPP.",
    /// One XMPP port of two.
    HalfXmpp
        "{edge} has one of the two XMPP ports 5269 and 23456, so the file proves nothing. Look at it in Topology Builder."
        "{edge} tem só uma das duas portas XMPP 5269 e 23456, por isso o arquivo nada prova. Verifique no Construtor de Topologias."
        "{edge} tiene solo uno de los dos puertos XMPP 5269 y 23456, así que el archivo no prueba nada. Mírelo en el Generador de topologías."
        "{edge} ha solo una delle due porte XMPP 5269 e 23456, quindi il file non prova nulla. Verificare nel Generatore di topologie."
        "У {edge} есть только один из двух портов XMPP 5269 и 23456, поэтому файл ничего не доказывает. Проверьте в построителе топологий.",
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
    /// A list that was exported as the name of its type.
    ListLost
        "Export-Csv lost the additional domains of {name}. Export them with -join, or fill them in."
        "Export-Csv perdeu os domínios adicionais de {name}. Exporte-os com -join ou preencha-os."
        "Export-Csv perdió los dominios adicionales de {name}. Expórtelos con -join o rellénelos."
        "Export-Csv ha perso i domini aggiuntivi di {name}. Esportarli con -join o inserirli."
        "Export-Csv потерял дополнительные домены {name}. Экспортируйте их через -join или заполните.",
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
    /// Fields that are ignored on purpose.
    PassedOver
        "Fields that no plan needs were passed over: {fields}."
        "Campos de que nenhum plano precisa foram ignorados: {fields}."
        "Se pasaron por alto campos que ningún plan necesita: {fields}."
        "Campi che nessun piano richiede, tralasciati: {fields}."
        "Пропущены поля, не нужные плану: {fields}.",
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
