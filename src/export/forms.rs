//! The list of the forms. Whoever makes a new one adds its variant, its place in [`Form::ALL`], and its entry.

use crate::estate::name::Label;
use crate::export::{Made, Material, html, ics, inf, json, markdown, partner_pack, scripts, tasks, zone};
use crate::text::Text;

/// A form in which the runbook can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// A page that opens in any browser.
    Html,
    /// Markdown.
    Markdown,
    /// JSON.
    Json,
    /// A table of tasks.
    Tasks,
    /// iCalendar: windows and deadlines.
    Ics,
    /// PowerShell, a script for each phase.
    PowerShell,
    /// Zone fragments.
    Zones,
    /// Certificate requests.
    Requests,
    /// A page and a message for each partner, and the messages to everybody else.
    Partners,
    /// All the other forms and the plan file, in one archive.
    Everything,
}

/// What is to be said of a form, and how it is made.
struct Entry {
    /// A stable word for programs and for elements of the page.
    code: &'static str,
    /// What follows the plan's name in the name of the file.
    tail: &'static str,
    /// The media type.
    media: &'static str,
    /// Its name.
    label: Text,
    /// What it is for.
    says: Text,
    /// The files of which it consists.
    files: fn(&Material) -> Vec<Made>,
}

impl Form {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::Html,
        Self::Markdown,
        Self::Json,
        Self::Tasks,
        Self::Ics,
        Self::PowerShell,
        Self::Zones,
        Self::Requests,
        Self::Partners,
        Self::Everything,
    ];

    /// The form with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// A stable word for programs and for elements of the page.
    pub const fn code(self) -> &'static str {
        self.entry().code
    }

    /// What follows the plan's name in the name of the file.
    pub const fn tail(self) -> &'static str {
        self.entry().tail
    }

    /// The name of the file: the plan's, as far as it can be the name of a file, and what it is.
    pub fn file_name(self, title: &str) -> String {
        Label::parse(title).map_or_else(|_| self.tail().to_owned(), |it| it.file_name(self.tail()))
    }

    /// The ending of the file's name.
    pub fn ending(self) -> &'static str {
        self.tail().rsplit('.').next().unwrap_or_default()
    }

    /// The media type.
    pub const fn media(self) -> &'static str {
        self.entry().media
    }

    /// The name of the form.
    pub const fn label(self) -> Text {
        self.entry().label
    }

    /// What the form is for, in a sentence.
    pub const fn says(self) -> Text {
        self.entry().says
    }

    /// The files of which the form consists.
    pub fn files(self, material: &Material) -> Vec<Made> {
        (self.entry().files)(material)
    }

    const fn entry(self) -> &'static Entry {
        match self {
            Self::Html => &HTML,
            Self::Markdown => &MARKDOWN,
            Self::Json => &JSON,
            Self::Tasks => &TASKS,
            Self::Ics => &ICS,
            Self::PowerShell => &POWERSHELL,
            Self::Zones => &ZONES,
            Self::Requests => &REQUESTS,
            Self::Partners => &PARTNERS,
            Self::Everything => &EVERYTHING,
        }
    }
}

static HTML: Entry = Entry {
    code: "html",
    tail: "runbook.html",
    media: "text/html",
    label: Text {
        en: "Web page (HTML)",
        pt: "Página web (HTML)",
        es: "Página web (HTML)",
        it: "Pagina web (HTML)",
        ru: "Веб-страница (HTML)",
    },
    says: Text {
        en: "The whole runbook in one file without scripts, to read, search and print on any machine, even without a network.",
        pt: "O roteiro inteiro em um arquivo sem scripts, para ler, pesquisar e imprimir em qualquer máquina, mesmo sem rede.",
        es: "La guía completa en un archivo sin scripts, para leer, buscar e imprimir en cualquier equipo, incluso sin red.",
        it: "L'intero piano operativo in un file senza script, da leggere, cercare e stampare su qualsiasi computer, anche senza rete.",
        ru: "Весь план работ одним файлом без скриптов: читать, искать и печатать можно на любом компьютере, даже без сети.",
    },
    files: |it| vec![Made::text("runbook.html", html::html(it.runbook))],
};

static MARKDOWN: Entry = Entry {
    code: "markdown",
    tail: "runbook.md",
    media: "text/markdown",
    label: Text::same("Markdown"),
    says: Text {
        en: "The runbook as text for a wiki, a repository or a ticket.",
        pt: "O roteiro como texto para um wiki, um repositório ou um chamado.",
        es: "La guía como texto para un wiki, un repositorio o un tique.",
        it: "Il piano operativo come testo per un wiki, un repository o un ticket.",
        ru: "План работ в виде текста для вики, репозитория или заявки.",
    },
    files: |it| vec![Made::text("runbook.md", markdown::markdown(it.runbook))],
};

static JSON: Entry = Entry {
    code: "json",
    tail: "runbook.json",
    media: "application/json",
    label: Text::same("JSON"),
    says: Text {
        en: "Everything that was found and planned, for programs; its schema is docs/schema/runbook-1.json in Cutover's repository.",
        pt: "Tudo o que foi constatado e planejado, para programas; o esquema é docs/schema/runbook-1.json no repositório do Cutover.",
        es: "Todo lo que se constató y se planificó, para programas; su esquema es docs/schema/runbook-1.json en el repositorio de Cutover.",
        it: "Tutto ciò che è stato rilevato e pianificato, per i programmi; lo schema è docs/schema/runbook-1.json nel repository di Cutover.",
        ru: "Всё найденное и запланированное, для программ; схема — docs/schema/runbook-1.json в репозитории Cutover.",
    },
    files: |it| {
        let json = json::plan_json(it.case, it.proposal, it.runbook.lang, &it.runbook.fingerprint);
        vec![Made::text("runbook.json", format!("{json:#}\n"))]
    },
};

static TASKS: Entry = Entry {
    code: "tasks",
    tail: "tasks.csv",
    media: "text/csv",
    label: Text {
        en: "Tasks (CSV)",
        pt: "Tarefas (CSV)",
        es: "Tareas (CSV)",
        it: "Attività (CSV)",
        ru: "Задачи (CSV)",
    },
    says: Text {
        en: "One row for each step with team, minutes and what it waits for, to import into a task board or a spreadsheet.",
        pt: "Uma linha para cada etapa, com equipe, minutos e o que ela aguarda, para importar em um quadro de tarefas ou uma planilha.",
        es: "Una fila por paso con equipo, minutos y lo que espera, para importarla en un tablero de tareas o una hoja de cálculo.",
        it: "Una riga per ogni passaggio con team, minuti e ciò che attende, da importare in una bacheca di attività o in un foglio di calcolo.",
        ru: "По строке на каждый шаг: команда, минуты и чего он ждёт; для импорта в доску задач или электронную таблицу.",
    },
    files: |it| vec![Made::text("tasks.csv", tasks::tasks(it.case, it.proposal, it.runbook.lang))],
};

static ICS: Entry = Entry {
    code: "ics",
    tail: "calendar.ics",
    media: "text/calendar",
    label: Text {
        en: "Calendar (ICS)",
        pt: "Calendário (ICS)",
        es: "Calendario (ICS)",
        it: "Calendario (ICS)",
        ru: "Календарь (ICS)",
    },
    says: Text {
        en: "An event for each window and each deadline, to import into Outlook or any other calendar.",
        pt: "Um evento para cada janela e cada prazo, para importar no Outlook ou em qualquer outro calendário.",
        es: "Un evento por ventana y por plazo, para importarlos en Outlook o en cualquier otro calendario.",
        it: "Un evento per ogni finestra e ogni scadenza, da importare in Outlook o in qualsiasi altro calendario.",
        ru: "По событию на каждое окно и каждый срок, для импорта в Outlook или любой другой календарь.",
    },
    files: |it| {
        let plan = it.proposal.plan.as_ref();
        vec![Made::text("calendar.ics", ics::ics(it.case, plan, it.runbook.lang, &it.runbook.fingerprint))]
    },
};

static POWERSHELL: Entry = Entry {
    code: "powershell",
    tail: "scripts.zip",
    media: "application/zip",
    label: Text {
        en: "PowerShell scripts (ZIP)",
        pt: "Scripts do PowerShell (ZIP)",
        es: "Scripts de PowerShell (ZIP)",
        it: "Script di PowerShell (ZIP)",
        ru: "Скрипты PowerShell (ZIP)",
    },
    says: Text {
        en: "One script for each phase and one that only looks. None runs anything by itself; each step shows first what it would do.",
        pt: "Um script para cada fase e um que apenas consulta. Nenhum executa nada sozinho; cada etapa mostra primeiro o que faria.",
        es: "Un script por fase y uno que solo consulta. Ninguno ejecuta nada por sí mismo; cada paso muestra primero lo que haría.",
        it: "Uno script per ogni fase e uno che si limita a leggere. Nessuno esegue nulla da solo; ogni passaggio mostra prima che cosa farebbe.",
        ru: "По скрипту на каждый этап и один, который только проверяет. Сами они ничего не выполняют; каждый шаг сначала показывает, что сделает.",
    },
    files: |it| scripts::scripts(it.proposal, it.runbook),
};

static ZONES: Entry = Entry {
    code: "zones",
    tail: "zones.zip",
    media: "application/zip",
    label: Text {
        en: "Zone fragments (ZIP)",
        pt: "Fragmentos de zona (ZIP)",
        es: "Fragmentos de zona (ZIP)",
        it: "Frammenti di zona (ZIP)",
        ru: "Фрагменты зон (ZIP)",
    },
    says: Text {
        en: "The DNS records of each zone as they are, with the lowered TTL, in the window and after it.",
        pt: "Os registros DNS de cada zona como estão, com o TTL reduzido, na janela e depois dela.",
        es: "Los registros DNS de cada zona tal como están, con el TTL reducido, en la ventana y después.",
        it: "I record DNS di ogni zona come sono, con il TTL ridotto, nella finestra e dopo.",
        ru: "Записи DNS каждой зоны: как есть, с уменьшенным TTL, в окне и после него.",
    },
    files: |it| {
        let files = zone::files(&it.case.estate, it.proposal, it.runbook.lang);
        files.into_iter().map(|(name, text)| Made::text(&name, text)).collect()
    },
};

static REQUESTS: Entry = Entry {
    code: "requests",
    tail: "requests.zip",
    media: "application/zip",
    label: Text {
        en: "Certificate requests (ZIP)",
        pt: "Solicitações de certificado (ZIP)",
        es: "Solicitudes de certificado (ZIP)",
        it: "Richieste di certificato (ZIP)",
        ru: "Запросы сертификатов (ZIP)",
    },
    says: Text {
        en: "An INF file for certreq for each certificate that is to be ordered.",
        pt: "Um arquivo INF para o certreq para cada certificado a ser solicitado.",
        es: "Un archivo INF para certreq por cada certificado que hay que solicitar.",
        it: "Un file INF per certreq per ogni certificato da richiedere.",
        ru: "Файл INF для certreq на каждый сертификат, который нужно заказать.",
    },
    files: |it| {
        let files = inf::files(&it.case.estate, it.proposal);
        files.into_iter().map(|(name, text)| Made::text(&name, text)).collect()
    },
};

static PARTNERS: Entry = Entry {
    code: "partners",
    tail: "partners.zip",
    media: "application/zip",
    label: Text {
        en: "Partners and messages (ZIP)",
        pt: "Parceiros e mensagens (ZIP)",
        es: "Socios y mensajes (ZIP)",
        it: "Partner e messaggi (ZIP)",
        ru: "Партнёры и сообщения (ZIP)",
    },
    says: Text {
        en: "A page and a message for each partner, and templates of the messages to users and the service desk.",
        pt: "Uma página e uma mensagem para cada parceiro, e modelos das mensagens aos usuários e à central de serviços.",
        es: "Una página y un mensaje para cada socio, y plantillas de los mensajes a los usuarios y al servicio de asistencia.",
        it: "Una pagina e un messaggio per ogni partner, e modelli dei messaggi agli utenti e al service desk.",
        ru: "Страница и сообщение для каждого партнёра, шаблоны сообщений пользователям и службе поддержки.",
    },
    files: |it| {
        let of = (&it.case.estate, it.proposal, it.runbook.lang);
        let pack =
            partner_pack::files(of.0, of.1, of.2).into_iter().map(|(name, text)| (format!("partners/{name}"), text));
        let templates = partner_pack::templates(of.0, of.1, of.2);
        let templates = templates.into_iter().map(|(name, text)| (format!("messages/{name}"), text));
        pack.chain(templates).map(|(name, text)| Made::text(&name, text)).collect()
    },
};

static EVERYTHING: Entry = Entry {
    code: "everything",
    tail: "everything.zip",
    media: "application/zip",
    label: Text {
        en: "Everything (ZIP)",
        pt: "Tudo (ZIP)",
        es: "Todo (ZIP)",
        it: "Tutto (ZIP)",
        ru: "Всё сразу (ZIP)",
    },
    says: Text {
        en: "All of these files and the plan file in one archive, to attach to the change request.",
        pt: "Todos estes arquivos e o arquivo do plano em um só pacote, para anexar à solicitação de mudança.",
        es: "Todos estos archivos y el archivo del plan en un solo paquete, para adjuntarlo a la solicitud de cambio.",
        it: "Tutti questi file e il file del piano in un unico archivio, da allegare alla richiesta di modifica.",
        ru: "Все эти файлы и файл плана одним архивом, чтобы приложить к запросу на изменение.",
    },
    files: |it| {
        let mut all = vec![Made::text("plan.json", it.plan_file)];
        for form in Form::ALL.into_iter().filter(|form| *form != Form::Everything) {
            // What consists of several files gets a folder of its own.
            let folder = if form.ending() == "zip" { form.tail().replace(".zip", "/") } else { String::new() };
            all.extend(form.files(it).into_iter().map(|it| Made { name: format!("{folder}{}", it.name), ..it }));
        }
        all
    },
};
