//! Saves what Office Communications Server 2007 R2 holds; it has no Management Shell.

use crate::actions::take_backups::{
    EDGE_CERTIFICATES, GATEWAY_PAGES, IMPACT, KEEP_SAFE, NOT_READABLE, NOTHING_CHANGED, PURPOSE, TITLE, step,
};
use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::choices::Product;
use crate::sources::{self, implied, stated, unverified};
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "take-backups-ocs",
    number: "A-02",
    phase: Phase::Prepare,
    sources: &[stated(&sources::BACKUP), implied(&sources::OCS_WP), unverified(&sources::OWN)],
    title: TITLE,
    purpose: PURPOSE,
    who: &[Team::ServerAdmins, Team::DatabaseAdmins, Team::EdgeAdmins, Team::GatewayAdmins],
    tool: Tool::WindowsConsole,
    minutes: (90, 240),
    impact: IMPACT,
    lines: &[
        Line::Do(Text {
            en: "Back up the SQL Server databases of every pool and its file shares with the tools of your house. Pools: {pools}.",
            pt: "Faça backup dos bancos de dados SQL Server de cada pool e de seus compartilhamentos com as ferramentas da casa. Pools: {pools}.",
            es: "Haga copia de las bases de datos de SQL Server de cada grupo y de sus recursos compartidos con las herramientas de la casa. Grupos de servidores: {pools}.",
            it: "Esegua il backup dei database SQL Server di ogni pool e delle sue condivisioni con gli strumenti aziendali. Pool: {pools}.",
            ru: "Сделайте резервные копии баз SQL Server и общих папок каждого пула принятыми у вас средствами. Пулы: {pools}.",
        }),
        Line::Do(Text {
            en: "Export the settings of the forest, of each pool and of each server with LCSCmd.exe, and keep the files. Its options are not quoted here, because no document that we read settles them for this purpose.",
            pt: "Exporte as configurações da floresta, de cada pool e de cada servidor com o LCSCmd.exe e guarde os arquivos. As opções não são citadas aqui, porque nenhum documento que lemos as esclarece para este fim.",
            es: "Exporte la configuración del bosque, de cada grupo y de cada servidor con LCSCmd.exe y guarde los archivos. Sus opciones no se citan aquí, porque ningún documento que leímos las aclara para este fin.",
            it: "Esporti le impostazioni della foresta, di ogni pool e di ogni server con LCSCmd.exe e conservi i file. Le opzioni non sono riportate qui, perché nessun documento letto le chiarisce per questo scopo.",
            ru: "Экспортируйте параметры леса, каждого пула и каждого сервера с помощью LCSCmd.exe и сохраните файлы. Ключи здесь не приведены: ни один прочитанный нами документ не описывает их для этой цели.",
        }),
        Line::Do(Text {
            en: "In the console of Office Communications Server, write down the federation settings: the Federation tab of the global properties, and on each Edge Server the Allow list, the Internal tab and the access methods.",
            pt: "No console do Office Communications Server, anote as configurações de federação: a guia Federation das propriedades globais e, em cada Servidor de Borda, a lista Allow, a guia Internal e os métodos de acesso.",
            es: "En la consola de Office Communications Server, anote la configuración de federación: la ficha Federation de las propiedades globales y, en cada servidor perimetral, la lista Allow, la ficha Internal y los métodos de acceso.",
            it: "Nella console di Office Communications Server annoti le impostazioni di federazione: la scheda Federation delle proprietà globali e, su ogni Edge Server, l'elenco Allow, la scheda Internal e i metodi di accesso.",
            ru: "В консоли Office Communications Server запишите параметры федерации: вкладку Federation глобальных свойств, а на каждом пограничном сервере список Allow, вкладку Internal и способы доступа.",
        }),
        EDGE_CERTIFICATES,
        GATEWAY_PAGES,
        Line::Check {
            run: "",
            expect: Text {
                en: "A second person restored one database copy elsewhere, opened one exported file and found every page of the gateway among the pictures.",
                pt: "Uma segunda pessoa restaurou em outro lugar a cópia de um banco, abriu um arquivo exportado e encontrou todas as páginas do gateway entre as imagens.",
                es: "Otra persona restauró en otro lugar la copia de una base de datos, abrió un archivo exportado y encontró todas las páginas de la puerta de enlace entre las imágenes.",
                it: "Una seconda persona ha ripristinato altrove la copia di un database, ha aperto un file esportato e ha trovato tra le immagini tutte le pagine del gateway.",
                ru: "Второй человек восстановил в другом месте одну копию базы, открыл один экспортированный файл и нашёл среди снимков все страницы шлюза.",
            },
        },
        NOT_READABLE,
        NOTHING_CHANGED,
        KEEP_SAFE,
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let leaves = estate.journey().is_some_and(|it| it.leaves_gateway());
    if !leaves || estate.old_product() != Some(Product::Ocs2007R2) {
        return Vec::new();
    }
    let pools: Vec<_> = estate.old_pools().map(|(id, _)| estate.pool_name(id)).collect();
    vec![step(&ACTION, estate).with("pools", pools)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;
    use crate::state::fact::Fact;

    #[test]
    fn office_communications_server_is_saved_without_a_shell() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].makes, Facts::from([Fact::BackupsTaken]));
        let runs = |it: &Line| matches!(it, Line::Run(_) | Line::RunEach { .. } | Line::WayBackRun(_));
        assert!(!ACTION.lines.iter().any(runs));
    }

    #[test]
    fn nothing_is_offered_from_other_products() {
        for world in [World::lync2010_to_2013(), World::keep_2013(), World::keep_2015()] {
            assert!(offered(&ACTION, &world.estate).is_empty());
        }
    }
}
