//! What a file is taken for, and why.

use crate::text::{Text, Values};

/// What a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// What `Get-CsTopology -AsXml` prints.
    Topology,
    /// What Topology Builder saves.
    TopologyBuilder,
    /// What a cmdlet printed.
    Output(Output),
    /// What `Merge-CsLegacyTopology` reads: the Edge Servers of Office Communications Server.
    OcsEdges,
    /// Answers of `Resolve-DnsName`, `nslookup` or `dig`, as a console shows them.
    DnsAnswers,
    /// A zone file.
    DnsZone,
    /// A ZIP archive; what is in it are files of their own.
    Archive,
    /// What our collection script wrote.
    Collected,
    /// A plan file of ours, for [`crate::share`] to open.
    Plan,
    /// A link of ours, for [`crate::share`] to open.
    Link,
    /// None of these.
    #[default]
    Unknown,
}

/// The output of a cmdlet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Output {
    /// The cmdlet.
    pub cmdlet: &'static str,
    /// The form in which it was written.
    pub form: Form,
}

/// The forms in which the shell writes objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// `Format-List`, or what most cmdlets print by themselves.
    List,
    /// `Format-Table`.
    Grid,
    /// `Export-Csv`.
    Separated,
    /// `ConvertTo-Json`.
    Json,
    /// `Export-Clixml`.
    CliXml,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 5] = [Self::List, Self::Grid, Self::Separated, Self::Json, Self::CliXml];

    /// The stable word for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Grid => "table",
            Self::Separated => "csv",
            Self::Json => "json",
            Self::CliXml => "clixml",
        }
    }
}

impl FileKind {
    /// The stable word for programs.
    pub fn code(self) -> String {
        match self {
            Self::Topology => "topology".to_owned(),
            Self::TopologyBuilder => "topology-builder".to_owned(),
            Self::Output(it) => format!("{}-{}", it.cmdlet.to_ascii_lowercase(), it.form.code()),
            Self::OcsEdges => "ocs-edges".to_owned(),
            Self::DnsAnswers => "dns-answers".to_owned(),
            Self::DnsZone => "dns-zone".to_owned(),
            Self::Archive => "archive".to_owned(),
            Self::Collected => "collected".to_owned(),
            Self::Plan => "plan".to_owned(),
            Self::Link => "link".to_owned(),
            Self::Unknown => "unknown".to_owned(),
        }
    }

    /// The kind with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        let outputs = super::cmdlets::ALL
            .iter()
            .flat_map(|it| Form::ALL.map(|form| Self::Output(Output { cmdlet: it.cmdlet, form })));
        let others = [
            Self::Topology,
            Self::TopologyBuilder,
            Self::OcsEdges,
            Self::DnsAnswers,
            Self::DnsZone,
            Self::Archive,
            Self::Collected,
            Self::Plan,
            Self::Link,
            Self::Unknown,
        ];
        others.into_iter().chain(outputs).find(|it| it.code() == code)
    }

    /// What people read, with its values.
    pub fn label(self) -> (Text, Values) {
        let (text, cmdlet) = match self {
            Self::Topology => (TOPOLOGY, "Get-CsTopology -AsXml"),
            Self::TopologyBuilder => (BUILDER, ""),
            Self::Output(it) => (output(it.form), it.cmdlet),
            Self::OcsEdges => (OCS_EDGES, "Merge-CsLegacyTopology"),
            Self::DnsAnswers => (DNS, ""),
            Self::DnsZone => (ZONE, ""),
            Self::Archive => (ARCHIVE, ""),
            Self::Collected => (COLLECTED, ""),
            Self::Plan => (PLAN, ""),
            Self::Link => (LINK, ""),
            Self::Unknown => (UNKNOWN, ""),
        };
        (text, Values::new().with("cmdlet", cmdlet))
    }
}

/// Every reason for which a file is taken for what it is.
pub const REASONS: [Text; 5] = [BY_NOTHING, BY_WORD, BY_TYPE, BY_PROPERTIES, BY_NAME];

/// Why a file is taken for what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The sentence, with holes: one of [`REASONS`].
    pub text: Text,
    /// What fills them.
    pub values: Values,
}

impl Default for Why {
    fn default() -> Self {
        Self { text: BY_NOTHING, values: Values::new() }
    }
}

impl Why {
    /// By the name of the first element, or by a word that only such a file has.
    pub(super) fn word(word: &str) -> Self {
        Self { text: BY_WORD, values: Values::new().with("word", super::shown(word)) }
    }

    /// By the type of its first object.
    pub(super) fn type_name(name: &str) -> Self {
        Self { text: BY_TYPE, values: Values::new().with("type", super::shown(name)) }
    }

    /// By properties of its first object.
    pub(super) fn properties(names: &[&str]) -> Self {
        let names: Vec<String> = names.iter().map(|it| super::shown(it)).collect();
        Self { text: BY_PROPERTIES, values: Values::new().with("fields", names) }
    }

    /// By the name of the file, because its content leaves it open.
    pub(super) fn name(names: &[&str]) -> Self {
        Self { text: BY_NAME, ..Self::properties(names) }
    }
}

const fn output(form: Form) -> Text {
    match form {
        Form::List => LIST,
        Form::Grid => GRID,
        Form::Separated => SEPARATED,
        Form::Json => JSON,
        Form::CliXml => CLIXML,
    }
}

/// Declares texts in five languages.
macro_rules! words {
    ($($name:ident $en:literal $pt:literal $es:literal $it:literal $ru:literal;)+) => {
        $(const $name: Text = Text { en: $en, pt: $pt, es: $es, it: $it, ru: $ru };)+
        #[cfg(test)]
        const ALL: &[Text] = &[$($name,)+];
    };
}

words! {
    TOPOLOGY "Topology from {cmdlet}" "Topologia de {cmdlet}" "Topología de {cmdlet}" "Topologia di {cmdlet}" "Топология из {cmdlet}";
    BUILDER "File of Topology Builder" "Arquivo do Construtor de Topologias" "Archivo del Generador de topologías" "File del Generatore di topologie" "Файл построителя топологий";
    LIST "{cmdlet} as a list" "{cmdlet} como lista" "{cmdlet} como lista" "{cmdlet} come elenco" "{cmdlet}, список";
    GRID "{cmdlet} as a printed table" "{cmdlet} como tabela impressa" "{cmdlet} como tabla impresa" "{cmdlet} come tabella stampata" "{cmdlet}, таблица с экрана";
    SEPARATED "{cmdlet} as CSV" "{cmdlet} como CSV" "{cmdlet} como CSV" "{cmdlet} come CSV" "{cmdlet}, CSV";
    JSON "{cmdlet} as JSON" "{cmdlet} como JSON" "{cmdlet} como JSON" "{cmdlet} come JSON" "{cmdlet}, JSON";
    CLIXML "{cmdlet} as CliXml" "{cmdlet} como CliXml" "{cmdlet} como CliXml" "{cmdlet} come CliXml" "{cmdlet}, CliXml";
    OCS_EDGES "Legacy Edge Servers for {cmdlet}" "Servidores de Borda herdados para {cmdlet}" "Servidores perimetrales heredados para {cmdlet}" "Edge Server legacy per {cmdlet}" "Устаревшие пограничные серверы для {cmdlet}";
    DNS "Answers of DNS" "Respostas de DNS" "Respuestas de DNS" "Risposte del DNS" "Ответы DNS";
    ZONE "DNS zone file" "Arquivo de zona DNS" "Archivo de zona DNS" "File di zona DNS" "Файл зоны DNS";
    ARCHIVE "ZIP archive" "Arquivo ZIP" "Archivo ZIP" "Archivio ZIP" "Архив ZIP";
    COLLECTED "Output of the collection script" "Resultado do script de coleta" "Resultado del script de recopilación" "Risultato dello script di raccolta" "Вывод сценария сбора";
    PLAN "Plan file" "Arquivo de plano" "Archivo de plan" "File di piano" "Файл плана";
    LINK "Link" "Link" "Enlace" "Link" "Ссылка";
    UNKNOWN "Not understood" "Não entendido" "No se entendió" "Non capito" "Не распознан";
    BY_NOTHING "Nothing in it is known here." "Nada nele é conhecido aqui." "Nada de lo que contiene se conoce aquí." "Nulla di quel che contiene è noto qui." "В нём нет ничего знакомого.";
    BY_WORD "Only such a file has the word {word} there." "Só um arquivo assim tem ali a palavra {word}." "Solo un archivo así tiene ahí la palabra {word}." "Solo un file simile ha lì la parola {word}." "Только в таком файле там стоит слово {word}.";
    BY_TYPE "It names the type {type}." "Indica o tipo {type}." "Indica el tipo {type}." "Indica il tipo {type}." "В нём указан тип {type}.";
    BY_PROPERTIES "Its objects have {fields}." "Seus objetos têm {fields}." "Sus objetos tienen {fields}." "I suoi oggetti hanno {fields}." "У объектов в нём есть {fields}.";
    BY_NAME "Its file name says so, and its objects have {fields}." "O nome do arquivo o diz, e seus objetos têm {fields}." "Lo dice el nombre del archivo, y sus objetos tienen {fields}." "Lo dice il nome del file, e i suoi oggetti hanno {fields}." "Об этом говорит имя файла, и у объектов в нём есть {fields}.";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::holes;
    use crate::text::lang::Lang;

    #[test]
    fn every_language_has_the_same_holes() {
        for text in ALL {
            for lang in Lang::ALL {
                assert_eq!(holes(text.in_lang(lang)), holes(text.en), "{} {lang:?}", text.en);
            }
        }
    }

    #[test]
    fn labels_leave_no_hole_open_and_codes_lead_back() {
        for code in [
            "topology",
            "topology-builder",
            "ocs-edges",
            "dns-answers",
            "dns-zone",
            "archive",
            "collected",
            "plan",
            "link",
            "unknown",
            "get-csuser-table",
            "get-cssite-clixml",
        ] {
            let kind = FileKind::from_code(code).unwrap();
            let (text, values) = kind.label();
            assert_eq!(kind.code(), code);
            assert!(!text.fill(Lang::En, &values).contains('{'), "{kind:?}");
        }
    }

    #[test]
    fn reasons_leave_no_hole_open() {
        let all =
            [Why::default(), Why::word("a"), Why::type_name("a"), Why::properties(&["a", "b"]), Why::name(&["a"])];
        for (why, text) in all.into_iter().zip(REASONS) {
            assert_eq!(why.text, text);
            assert!(!why.text.fill(Lang::En, &why.values).contains('{'), "{why:?}");
        }
    }
}
