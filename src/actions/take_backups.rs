//! Saves what Lync Server 2010 can export, before anything changes. It has no XMPP cmdlets: its partners are on the
//! gateway.

use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::choices::Product;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const TITLE: Text = Text {
    en: "Save the configuration before anything changes",
    pt: "Salvar a configuração antes de qualquer mudança",
    es: "Guardar la configuración antes de cualquier cambio",
    it: "Salvare la configurazione prima di ogni modifica",
    ru: "Сохранить конфигурацию до любых изменений",
};

pub(super) const PURPOSE: Text = Text {
    en: "Every later way back rests on these files.",
    pt: "Todo caminho de volta posterior depende desses arquivos.",
    es: "Toda vuelta atrás posterior se apoya en estos archivos.",
    it: "Ogni ritorno successivo si basa su questi file.",
    ru: "На эти файлы опирается любой последующий откат.",
};

pub(super) const IMPACT: Text = Text {
    en: "None: everything is only read.",
    pt: "Nenhum: tudo é apenas lido.",
    es: "Ninguno: todo se lee, nada más.",
    it: "Nessuno: tutto viene soltanto letto.",
    ru: "Никакого: всё только читается.",
};

pub(super) const FOLDER: Line = Line::Run("New-Item -ItemType Directory -Force -Path 'C:\\Cutover'");
pub(super) const TOPOLOGY: Line =
    Line::Run("(Get-CsTopology -AsXml).ToString() | Out-File -FilePath 'C:\\Cutover\\topology.xml'");
pub(super) const CONFIGURATION: Line = Line::Run("Export-CsConfiguration -FileName 'C:\\Cutover\\configuration.zip'");
pub(super) const POLICIES: Line =
    Line::Run("Get-CsExternalAccessPolicy | Export-Clixml -Path 'C:\\Cutover\\policies.xml'");
pub(super) const ACCESS_EDGE: Line =
    Line::Run("Get-CsAccessEdgeConfiguration | Export-Clixml -Path 'C:\\Cutover\\access-edge.xml'");
pub(super) const ALLOWED: Line =
    Line::Run("Get-CsAllowedDomain | Export-Clixml -Path 'C:\\Cutover\\allowed-domains.xml'");
pub(super) const SITES: Line = Line::Run("Get-CsSite | Export-Clixml -Path 'C:\\Cutover\\sites.xml'");
pub(super) const REPLICAS: Line =
    Line::Run("Get-CsManagementStoreReplicationStatus | Export-Clixml -Path 'C:\\Cutover\\replication.xml'");
pub(super) const USERS: Line = Line::Run(
    "Get-CsUser -ResultSize Unlimited | Select-Object -Property SipAddress, RegistrarPool, ExternalAccessPolicy | Export-Csv -Path 'C:\\Cutover\\users.csv' -NoTypeInformation -Encoding UTF8",
);

pub(super) const DATABASES: Line = Line::Do(Text {
    en: "Back up the SQL Server databases and the file share with the tools of your house, and keep a copy of the topology file that Topology Builder downloads.",
    pt: "Faça backup dos bancos de dados SQL Server e do compartilhamento de arquivos com as ferramentas da casa e guarde uma cópia do arquivo de topologia que o Topology Builder baixa.",
    es: "Haga copia de las bases de datos de SQL Server y del recurso compartido con las herramientas de la casa, y guarde una copia del archivo de topología que descarga Topology Builder.",
    it: "Esegua il backup dei database SQL Server e della condivisione file con gli strumenti aziendali e conservi una copia del file di topologia scaricato da Topology Builder.",
    ru: "Сделайте резервные копии баз SQL Server и общей папки принятыми у вас средствами и сохраните файл топологии, который загружает Topology Builder.",
});

pub(super) const EDGE_CERTIFICATES: Line = Line::Do(Text {
    en: "On one server of each Edge pool, export the external certificate with its private key into a protected file. Edge pools: {edges}.",
    pt: "Em um servidor de cada pool de Borda, exporte o certificado externo com a chave privada para um arquivo protegido. Pools de Borda: {edges}.",
    es: "En un servidor de cada grupo perimetral, exporte el certificado externo con su clave privada a un archivo protegido. Grupos perimetrales: {edges}.",
    it: "Su un server di ogni pool Edge esporti il certificato esterno con la chiave privata in un file protetto. Pool Edge: {edges}.",
    ru: "На одном сервере каждого пограничного пула экспортируйте внешний сертификат с закрытым ключом в защищённый файл. Пограничные пулы: {edges}.",
});

pub(super) const GATEWAY_PAGES: Line = Line::Do(Text {
    en: "On {gateway}, open the XMPP Gateway snap-in and keep a picture of every page. No documented export exists.",
    pt: "Em {gateway}, abra o snap-in XMPP Gateway e guarde uma imagem de cada página. Não existe exportação documentada.",
    es: "En {gateway}, abra el complemento XMPP Gateway y guarde una imagen de cada página. No existe una exportación documentada.",
    it: "Su {gateway} apra lo snap-in XMPP Gateway e conservi un'immagine di ogni pagina. Non esiste un'esportazione documentata.",
    ru: "На {gateway} откройте оснастку XMPP Gateway и сохраните снимок каждой страницы. Описанного в документах экспорта нет.",
});

pub(super) const FILES_THERE: Line = Line::Check {
    run: "Get-ChildItem -Path 'C:\\Cutover' | Select-Object -Property Name, Length",
    expect: Text {
        en: "Every file that the commands above name is there, and none has length 0.",
        pt: "Todos os arquivos citados nos comandos acima estão lá, e nenhum tem tamanho 0.",
        es: "Están todos los archivos que nombran los comandos anteriores, y ninguno tiene longitud 0.",
        it: "Ci sono tutti i file nominati dai comandi precedenti, e nessuno ha lunghezza 0.",
        ru: "Все файлы из команд выше на месте, и ни у одного длина не равна 0.",
    },
};

pub(super) const NOT_READABLE: Line = Line::Abort(Text {
    en: "A file is missing, empty or cannot be read back.",
    pt: "Um arquivo falta, está vazio ou não pode ser lido de volta.",
    es: "Falta un archivo, está vacío o no se puede volver a leer.",
    it: "Un file manca, è vuoto o non si può rileggere.",
    ru: "Файла нет, он пуст или не читается.",
});

pub(super) const NOTHING_CHANGED: Line = Line::WayBack(Text {
    en: "Nothing was changed. Delete the folder when the migration is over.",
    pt: "Nada foi alterado. Exclua a pasta quando a migração terminar.",
    es: "No se cambió nada. Borre la carpeta cuando termine la migración.",
    it: "Nulla è stato modificato. Elimini la cartella al termine della migrazione.",
    ru: "Ничего не изменено. Удалите папку, когда миграция закончится.",
});

pub(super) const KEEP_SAFE: Line = Line::Note(Text {
    en: "The files hold private keys and personal data: store them where only those who do this work can read them.",
    pt: "Os arquivos contêm chaves privadas e dados pessoais: guarde-os onde só quem faz este trabalho possa lê-los.",
    es: "Los archivos contienen claves privadas y datos personales: guárdelos donde solo puedan leerlos quienes hacen este trabajo.",
    it: "I file contengono chiavi private e dati personali: li conservi dove può leggerli solo chi svolge questo lavoro.",
    ru: "В файлах есть закрытые ключи и персональные данные: храните их там, где их прочтут только исполнители.",
});

pub(super) const ACTION: Action = Action {
    id: "take-backups",
    number: "A-02",
    phase: Phase::Prepare,
    sources: &[
        stated(&sources::BACKUP),
        stated(&sources::PS_EXPORT_CSCONFIGURATION),
        stated(&sources::PS_GET_CSTOPOLOGY),
        implied(&sources::OCS_WP),
    ],
    title: TITLE,
    purpose: PURPOSE,
    who: &[Team::ServerAdmins, Team::DatabaseAdmins, Team::EdgeAdmins, Team::GatewayAdmins],
    tool: Tool::Shell,
    minutes: (60, 180),
    impact: IMPACT,
    lines: &[
        FOLDER,
        TOPOLOGY,
        CONFIGURATION,
        POLICIES,
        ACCESS_EDGE,
        ALLOWED,
        SITES,
        REPLICAS,
        USERS,
        DATABASES,
        EDGE_CERTIFICATES,
        GATEWAY_PAGES,
        FILES_THERE,
        NOT_READABLE,
        NOTHING_CHANGED,
        KEEP_SAFE,
    ],
    offer,
};

/// The step of one of the three backups, with the names of what is saved by hand.
pub(super) fn step(action: &'static Action, estate: &Estate) -> Step {
    let edges: Vec<_> = estate.old_edges().map(|(id, _)| estate.edge_name(id)).collect();
    let gateway = estate.gateway().map(|(id, _)| estate.gateway_name(id));
    Step::of(action).with("edges", edges).with("gateway", crate::actions::or_open(gateway)).makes([Fact::BackupsTaken])
}

fn offer(estate: &Estate) -> Vec<Step> {
    let leaves = estate.journey().is_some_and(|it| it.leaves_gateway());
    if leaves && estate.old_product() == Some(Product::Lync2010) { vec![step(&ACTION, estate)] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn lync_server_2010_is_saved_with_its_own_cmdlets() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].makes, Facts::from([Fact::BackupsTaken]));
        let runs = ACTION.lines.iter().filter_map(|it| if let Line::Run(run) = it { Some(*run) } else { None });
        assert!(runs.into_iter().all(|it| !it.contains("Xmpp")));
    }

    #[test]
    fn nothing_is_offered_where_another_backup_fits() {
        for world in [World::ocs_to_2013(), World::keep_2013(), World::keep_2015()] {
            assert!(offered(&ACTION, &world.estate).is_empty());
        }
    }
}
