//! Many partners at once: a table that can be reviewed, and one loop over it, instead of a page of pasted lines.

use std::ops::Range;

use crate::actions::Line;
use crate::case::Progress;
use crate::plan::{Placed, Plan};
use crate::runbook::{Block, Said, Sheet, phrases, powershell};
use crate::text::lang::Lang;
use crate::text::{Text, Value, Values, holes, number};

/// So many names stand in commands of their own; more become a loop.
pub const MOST_PASTED: usize = 5;

/// Steps that follow each other and do the same to one partner each.
#[derive(Clone, Debug)]
pub struct Bulk {
    /// Their places in the plan.
    pub places: Range<usize>,
    kind: &'static Kind,
}

/// An action that can be done to a whole table.
#[derive(Debug)]
struct Kind {
    /// The action's id.
    action: &'static str,
    /// The columns of the table and the holes whose values stand in them.
    columns: &'static [(&'static str, &'static str)],
    title: Text,
    purpose: Text,
    impact: Text,
    /// The commands; the table is `{table}`. Each looks first, so that a loop that was stopped can be run again.
    run: &'static [&'static str],
    check: &'static str,
    expect: Text,
    back: &'static [&'static str],
    back_says: Text,
}

/// The steps of a plan that are done by a loop.
pub fn bulks(plan: &Plan) -> Vec<Bulk> {
    let mut out: Vec<Bulk> = Vec::new();
    for (place, it) in plan.steps.iter().enumerate() {
        let Some(kind) = KINDS.iter().find(|kind| kind.action == it.step.action.id) else { continue };
        match out.last_mut().filter(|last| last.kind.action == kind.action && last.places.end == place) {
            Some(last) => last.places.end += 1,
            None => out.push(Bulk { places: place..place + 1, kind }),
        }
    }
    out.retain(|it| it.places.len() > MOST_PASTED);
    out
}

/// The tables over which the loops of a plan go: the name of the file, and CSV in plain ASCII.
pub fn tables(plan: &Plan) -> Vec<(String, String)> {
    bulks(plan).iter().map(|it| (it.file(), it.csv(plan))).collect()
}

impl Bulk {
    /// The name of the table's file.
    fn file(&self) -> String {
        format!("partners-{}.csv", self.places.start + 1)
    }

    /// The heads of the columns.
    fn head(&self) -> Vec<String> {
        self.kind.columns.iter().map(|it| it.0.to_owned()).collect()
    }

    /// The values of one step, in the order of the columns, as the commands of the loop read them.
    fn row(&self, it: &Placed) -> Vec<String> {
        let cell = |hole: &str| match it.step.values.get(hole) {
            Some(Value::Name(name)) => name.clone(),
            Some(Value::Names(names)) => names.join(";"),
            Some(Value::Code(code)) => (*code).to_owned(),
            Some(Value::Flag(flag)) => (if *flag { "True" } else { "False" }).to_owned(),
            Some(Value::Count(n)) => n.to_string(),
            Some(Value::Word(_)) | None => String::new(),
        };
        self.kind.columns.iter().map(|(_, hole)| cell(hole)).collect()
    }

    fn csv(&self, plan: &Plan) -> String {
        let quoted = |cells: Vec<String>| {
            let cells: Vec<_> = cells.iter().map(|it| format!("\"{}\"", it.replace('"', "\"\""))).collect();
            format!("{}\r\n", cells.join(","))
        };
        let rows = plan.steps[self.places.clone()].iter().map(|it| quoted(self.row(it)));
        [quoted(self.head())].into_iter().chain(rows).collect()
    }

    /// The title of the one sheet.
    pub fn title(&self, lang: Lang) -> String {
        self.kind.title.fill(lang, &self.values())
    }

    /// One sheet and a table instead of a sheet for each partner. It is done when all of its steps are.
    pub(super) fn blocks(&self, plan: &Plan, progress: &Progress, first: Sheet, lang: Lang) -> [Block; 2] {
        let steps = &plan.steps[self.places.clone()];
        let ticked = |it: &Placed| progress.get(&it.step.id).is_some_and(|it| !it.half);
        let minutes = steps.iter().map(|it| it.step.action.minutes);
        let (low, high) = minutes.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        let sheet = Sheet {
            title: self.title(lang),
            purpose: self.kind.purpose.fill(lang, &steps[0].step.values),
            minutes: number::minutes(lang, low, high),
            impact: self.kind.impact.in_lang(lang).to_owned(),
            lines: self.lines(plan, lang),
            done: first.done.filter(|_| steps.iter().all(ticked)),
            ..first
        };
        let row = |(place, it): (usize, &Placed)| {
            let mark = if ticked(it) { "☑" } else { "☐" };
            let number = format!("{mark} {}", self.places.start + place + 1);
            [number].into_iter().chain(self.row(it)).collect()
        };
        let head = [phrases::STEP.in_lang(lang).to_owned()].into_iter().chain(self.head()).collect();
        [Block::Step(Box::new(sheet)), Block::Table { head, rows: steps.iter().enumerate().map(row).collect() }]
    }

    /// The lines of the one sheet. What the action says of no partner by name holds for all of them, and stays.
    pub fn lines(&self, plan: &Plan, lang: Lang) -> Vec<Said> {
        let values = self.values();
        let command = |run: &&str| powershell::command(run, &values).unwrap_or_else(|_| format!("# {run}"));
        let mut out = vec![Said::Do(REVIEW.fill(lang, &values))];
        out.extend(self.kind.run.iter().map(|it| Said::Run(command(it))));
        out.push(Said::Check { run: Some(command(&self.kind.check)), expect: self.kind.expect.fill(lang, &values) });
        let action = plan.steps[self.places.start].step.action;
        for line in action.lines {
            let (text, said): (&Text, fn(String) -> Said) = match line {
                Line::Abort(text) => (text, Said::Abort),
                Line::NoWayBack(text) => (text, Said::NoWayBack),
                Line::Note(text) => (text, Said::Note),
                Line::Contradiction(text) => (text, Said::Contradiction),
                _ => continue,
            };
            if holes(text.en).is_empty() {
                out.push(said(text.in_lang(lang).to_owned()));
            }
        }
        out.extend(self.kind.back.iter().map(|it| Said::WayBackRun(command(it))));
        out.push(Said::WayBack(self.kind.back_says.in_lang(lang).to_owned()));
        out
    }

    fn values(&self) -> Values {
        Values::new()
            .with("n", self.places.len())
            .with("file", self.file())
            .with("table", format!("C:\\Cutover\\{}", self.file()))
            .with("first", self.places.start + 1)
            .with("last", self.places.end)
    }
}

/// Every text of this file, for the tests of texts.
pub fn texts() -> Vec<Text> {
    let of = |it: &Kind| [it.title, it.purpose, it.impact, it.expect, it.back_says];
    KINDS.iter().flat_map(of).chain([REVIEW]).collect()
}

const REVIEW: Text = Text {
    en: "Compare every row of {file} with what was agreed, and have a second person read it, too. The file comes with the PowerShell scripts, and the table below holds the same values; save it as {table}.",
    pt: "Compare cada linha de {file} com o que foi combinado e peça que uma segunda pessoa também a leia. O arquivo acompanha os scripts do PowerShell, e a tabela abaixo traz os mesmos valores; salve-o como {table}.",
    es: "Compare cada fila de {file} con lo acordado y haga que la lea también una segunda persona. El archivo acompaña a los scripts de PowerShell y la tabla de abajo contiene los mismos valores; guárdelo como {table}.",
    it: "Confronti ogni riga di {file} con quanto concordato e la faccia leggere anche a una seconda persona. Il file accompagna gli script di PowerShell e la tabella qui sotto contiene gli stessi valori; lo salvi come {table}.",
    ru: "Сверьте каждую строку файла {file} с тем, что согласовано, и дайте прочитать её второму человеку. Файл прилагается к скриптам PowerShell, в таблице ниже те же значения; сохраните его как {table}.",
};

static KINDS: [Kind; 2] = [
    Kind {
        action: "create-partner",
        columns: &[
            ("Domain", "partner"),
            ("PartnerType", "kind"),
            ("TlsNegotiation", "tls"),
            ("SaslNegotiation", "sasl"),
            ("SupportDialbackNegotiation", "dialback"),
            ("EnableKeepAlive", "keep_alive"),
            ("AdditionalDomains", "additional"),
            ("ConnectionLimit", "limits"),
            ("ProxyFqdn", "proxies"),
        ],
        title: Text {
            en: "Create {n} partners from {file} (steps {first} to {last})",
            pt: "Criar {n} parceiros a partir de {file} (etapas {first} a {last})",
            es: "Crear {n} socios a partir de {file} (pasos {first} a {last})",
            it: "Creare {n} partner da {file} (passaggi da {first} a {last})",
            ru: "Создать партнёров по файлу {file}: {n} (шаги {first}–{last})",
        },
        purpose: Text {
            en: "This is the switch: from now on these partners are reached through {edge}, and through nothing else.",
            pt: "Esta é a chave: a partir de agora estes parceiros são alcançados por {edge}, e por mais nada.",
            es: "Este es el interruptor: desde ahora se llega a estos socios por {edge}, y por nada más.",
            it: "Questo è l'interruttore: da ora questi partner si raggiungono attraverso {edge}, e attraverso nient'altro.",
            ru: "Это переключатель: с этого момента эти партнёры доступны через {edge} и никак иначе.",
        },
        impact: Text {
            en: "Outbound traffic to these partners switches; inbound follows with the SRV record.",
            pt: "O tráfego de saída para estes parceiros muda; o de entrada segue com o registro SRV.",
            es: "El tráfico de salida a estos socios cambia; el de entrada sigue con el registro SRV.",
            it: "Il traffico in uscita verso questi partner cambia; quello in entrata segue con il record SRV.",
            ru: "Исходящий трафик к этим партнёрам переключается; входящий последует за записью SRV.",
        },
        run: &[
            "Import-Csv -Path {table} | Where-Object { -not (Get-CsXmppAllowedPartner -Identity $_.Domain -ErrorAction SilentlyContinue) } | ForEach-Object { New-CsXmppAllowedPartner -Domain $_.Domain -PartnerType $_.PartnerType -TlsNegotiation $_.TlsNegotiation -SaslNegotiation $_.SaslNegotiation -SupportDialbackNegotiation ($_.SupportDialbackNegotiation -eq 'True') -EnableKeepAlive ($_.EnableKeepAlive -eq 'True') }",
            "Import-Csv -Path {table} | Where-Object { $_.AdditionalDomains } | ForEach-Object { foreach ($Other in $_.AdditionalDomains -split ';') { Set-CsXmppAllowedPartner -Identity $_.Domain -AdditionalDomains @{Add=$Other} } }",
            "Import-Csv -Path {table} | Where-Object { $_.ConnectionLimit } | ForEach-Object { Set-CsXmppAllowedPartner -Identity $_.Domain -ConnectionLimit $_.ConnectionLimit }",
            "Import-Csv -Path {table} | Where-Object { $_.ProxyFqdn } | ForEach-Object { Set-CsXmppAllowedPartner -Identity $_.Domain -ProxyFqdn $_.ProxyFqdn }",
        ],
        check: "Import-Csv -Path {table} | ForEach-Object { Get-CsXmppAllowedPartner -Identity $_.Domain } | Format-List",
        expect: Text {
            en: "All {n} partners are listed, each with the values of its row.",
            pt: "Os {n} parceiros aparecem, cada um com os valores da sua linha.",
            es: "Aparecen los {n} socios, cada uno con los valores de su fila.",
            it: "Compaiono tutti i {n} partner, ciascuno con i valori della propria riga.",
            ru: "В списке есть все партнёры (всего {n}), у каждого — значения из его строки.",
        },
        back: &[
            "Import-Csv -Path {table} | Where-Object { Get-CsXmppAllowedPartner -Identity $_.Domain -ErrorAction SilentlyContinue } | ForEach-Object { Remove-CsXmppAllowedPartner -Identity $_.Domain -Confirm:$false }",
        ],
        back_says: Text {
            en: "Then give these partners back to the legacy gateway, as long as gateway and legacy Edge still stand.",
            pt: "Depois devolva estes parceiros ao gateway herdado, enquanto o gateway e a Borda herdada ainda existirem.",
            es: "Después devuelva estos socios a la puerta de enlace heredada, mientras sigan existiendo ella y el perimetral heredado.",
            it: "Poi restituisca questi partner al gateway legacy, finché il gateway e l'Edge legacy esistono ancora.",
            ru: "Затем верните этих партнёров устаревшему шлюзу, пока шлюз и старый пограничный сервер ещё существуют.",
        },
    },
    Kind {
        action: "remove-partner",
        columns: &[("Domain", "partner")],
        title: Text {
            en: "End XMPP federation with {n} partners of {file} (steps {first} to {last})",
            pt: "Encerrar a federação XMPP com {n} parceiros de {file} (etapas {first} a {last})",
            es: "Terminar la federación XMPP con {n} socios de {file} (pasos {first} a {last})",
            it: "Porre fine alla federazione XMPP con {n} partner di {file} (passaggi da {first} a {last})",
            ru: "Прекратить федерацию XMPP с партнёрами из файла {file}: {n} (шаги {first}–{last})",
        },
        purpose: Text {
            en: "The partner object is the switch: with it goes every message to and from the partner.",
            pt: "O objeto do parceiro é o interruptor: com ele vai cada mensagem de e para o parceiro.",
            es: "El objeto del socio es el interruptor: con él se va cada mensaje hacia y desde el socio.",
            it: "L'oggetto del partner è l'interruttore: con esso se ne va ogni messaggio da e verso il partner.",
            ru: "Объект партнёра и есть выключатель: вместе с ним уходят все сообщения к партнёру и от него.",
        },
        impact: Text {
            en: "XMPP contacts at these partners go silent for good, as announced.",
            pt: "Os contatos XMPP nestes parceiros silenciam em definitivo, como anunciado.",
            es: "Los contactos XMPP de estos socios enmudecen para siempre, como se anunció.",
            it: "I contatti XMPP presso questi partner tacciono per sempre, come annunciato.",
            ru: "Контакты XMPP у этих партнёров замолкают навсегда, как и было объявлено.",
        },
        run: &[
            "Import-Csv -Path {table} | Where-Object { Get-CsXmppAllowedPartner -Identity $_.Domain -ErrorAction SilentlyContinue } | ForEach-Object { Remove-CsXmppAllowedPartner -Identity $_.Domain }",
            "Invoke-CsManagementStoreReplication",
        ],
        check: "Get-CsXmppAllowedPartner | Format-Table -Property Domain -AutoSize",
        expect: Text {
            en: "None of the {n} partners is listed any more, and Get-CsManagementStoreReplicationStatus shows True for every replica.",
            pt: "Nenhum dos {n} parceiros aparece mais, e Get-CsManagementStoreReplicationStatus mostra True em cada réplica.",
            es: "Ya no aparece ninguno de los {n} socios, y Get-CsManagementStoreReplicationStatus muestra True en cada réplica.",
            it: "Nessuno dei {n} partner compare più, e Get-CsManagementStoreReplicationStatus mostra True per ogni replica.",
            ru: "Ни одного из этих партнёров (всего {n}) в списке больше нет, а Get-CsManagementStoreReplicationStatus показывает True для каждой реплики.",
        },
        back: &["Import-Clixml -Path 'C:\\Cutover\\xmpp-partners.xml' | Format-List"],
        back_says: Text {
            en: "Create each partner again with every value that stands in xmpp-partners.xml, additional domains included, and replicate.",
            pt: "Crie cada parceiro de novo com cada valor de xmpp-partners.xml, inclusive os domínios adicionais, e replique.",
            es: "Vuelva a crear cada socio con cada valor de xmpp-partners.xml, incluidos los dominios adicionales, y replique.",
            it: "Ricrei ogni partner con ogni valore di xmpp-partners.xml, domini aggiuntivi compresi, e replichi.",
            ru: "Создайте каждого партнёра заново со всеми значениями из xmpp-partners.xml, включая дополнительные домены, и выполните репликацию.",
        },
    },
];
