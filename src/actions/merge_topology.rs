//! Merges Office Communications Server 2007 R2 into the new topology, so that the new pool finds its Edge.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, or_open};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "merge-topology",
    number: "A-11",
    phase: Phase::Build,
    sources: &[
        stated(&sources::MERGE),
        stated(&sources::IMPORT),
        stated(&sources::PS_MERGE_CSLEGACYTOPOLOGY),
        implied(&sources::PS_IMPORT_CSLEGACYCONFIGURATION),
    ],
    title: Text {
        en: "Merge the old topology into the new one",
        pt: "Mesclar a topologia antiga na nova",
        es: "Combinar la topología antigua con la nueva",
        it: "Unire la vecchia topologia alla nuova",
        ru: "Объединить старую топологию с новой",
    },
    purpose: Text {
        en: "The new pool learns of the old Edge; without it, moved users have no way to the legacy gateway.",
        pt: "O pool novo passa a conhecer a Borda antiga; sem isso, os usuários movidos não têm caminho até o gateway herdado.",
        es: "El grupo nuevo conoce el perimetral antiguo; sin eso, los usuarios movidos no tienen camino a la puerta de enlace heredada.",
        it: "Il pool nuovo conosce il vecchio Edge; senza di esso gli utenti spostati non hanno una via verso il gateway legacy.",
        ru: "Новый пул узнаёт о старом пограничном сервере; без этого у перенесённых пользователей нет пути к устаревшему шлюзу.",
    },
    who: &[Team::TopologyAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (60, 180),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Run("New-Item -ItemType Directory -Force -Path 'C:\\Cutover'"),
        Line::Run("Export-CsConfiguration -FileName 'C:\\Cutover\\before-merge.zip'"),
        Line::Do(Text {
            en: "In Topology Builder, choose Action, “Merge Office Communications Server 2007 R2 Topology”, and enter these Edge pools with their internal names and ports, the internal SIP port being 5061: {edges}.",
            pt: "No Topology Builder, escolha Action, “Merge Office Communications Server 2007 R2 Topology”, e informe estes pools de Borda com seus nomes internos e portas, sendo 5061 a porta SIP interna: {edges}.",
            es: "En Topology Builder, elija Action, «Merge Office Communications Server 2007 R2 Topology», e indique estos grupos perimetrales con sus nombres internos y puertos; el puerto SIP interno es 5061: {edges}.",
            it: "In Topology Builder scelga Action, «Merge Office Communications Server 2007 R2 Topology», e inserisca questi pool Edge con i loro nomi interni e le porte; la porta SIP interna è 5061: {edges}.",
            ru: "В Topology Builder выберите Action, «Merge Office Communications Server 2007 R2 Topology» и введите эти пограничные пулы с внутренними именами и портами; внутренний порт SIP: 5061. Пулы: {edges}.",
        }),
        Line::Do(Text {
            en: "For {edge} and for no other, tick “This Edge pool is used for federation and public IM connectivity”.",
            pt: "Para {edge} e para nenhum outro, marque “This Edge pool is used for federation and public IM connectivity”.",
            es: "Para {edge} y para ningún otro, marque «This Edge pool is used for federation and public IM connectivity».",
            it: "Per {edge} e per nessun altro selezioni «This Edge pool is used for federation and public IM connectivity».",
            ru: "Для {edge} и ни для какого другого установите флажок «This Edge pool is used for federation and public IM connectivity».",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "The wizard ends with the status Success, and the tree shows the node BackCompatSite.",
                pt: "O assistente termina com o status Success, e a árvore mostra o nó BackCompatSite.",
                es: "El asistente termina con el estado Success, y el árbol muestra el nodo BackCompatSite.",
                it: "La procedura termina con lo stato Success e l'albero mostra il nodo BackCompatSite.",
                ru: "Мастер завершается состоянием Success, в дереве появился узел BackCompatSite.",
            },
        },
        Line::Do(Text {
            en: "Publish the topology.",
            pt: "Publique a topologia.",
            es: "Publique la topología.",
            it: "Pubblichi la topologia.",
            ru: "Опубликуйте топологию.",
        }),
        Line::Run("Import-CsLegacyConfiguration -Report 'C:\\Cutover\\import.html'"),
        Line::Check {
            run: "Get-CsSite -Identity 'BackCompatSite'",
            expect: Text {
                en: "The site exists, the report shows no error, and the Control Panel lists the imported policies.",
                pt: "O site existe, o relatório não mostra erros, e o Painel de Controle lista as políticas importadas.",
                es: "El sitio existe, el informe no muestra errores, y el Panel de control muestra las directivas importadas.",
                it: "Il sito esiste, il report non mostra errori e il Pannello di controllo elenca i criteri importati.",
                ru: "Сайт существует, в отчёте нет ошибок, панель управления показывает импортированные политики.",
            },
        },
        Line::Abort(Text {
            en: "An Edge pool is of the expanded kind: it cannot be merged and must first become a single or load-balanced consolidated one.",
            pt: "Um pool de Borda é do tipo expandido: ele não pode ser mesclado e antes precisa se tornar único ou consolidado com balanceamento de carga.",
            es: "Un grupo perimetral es de tipo expandido: no se puede combinar y antes debe pasar a único o consolidado con equilibrio de carga.",
            it: "Un pool Edge è di tipo espanso: non si può unire e deve prima diventare singolo o consolidato con bilanciamento del carico.",
            ru: "Пограничный пул относится к расширенному типу: объединить его нельзя, сначала его делают одиночным или объединённым с балансировкой нагрузки.",
        }),
        Line::WayBack(Text {
            en: "Run the merge again with an empty list of Edge pools, delete BackCompatSite and publish.",
            pt: "Execute a mesclagem de novo com a lista de pools de Borda vazia, exclua o BackCompatSite e publique.",
            es: "Ejecute de nuevo la combinación con la lista de grupos perimetrales vacía, borre BackCompatSite y publique.",
            it: "Esegua di nuovo l'unione con l'elenco dei pool Edge vuoto, elimini BackCompatSite e pubblichi.",
            ru: "Выполните объединение ещё раз с пустым списком пограничных пулов, удалите BackCompatSite и опубликуйте топологию.",
        }),
        Line::Note(Text {
            en: "The import brings policies, dial plans and routes. It brings no XMPP partner, and no imported policy allows XMPP.",
            pt: "A importação traz políticas, planos de discagem e rotas. Ela não traz nenhum parceiro XMPP, e nenhuma política importada permite XMPP.",
            es: "La importación trae directivas, planes de marcado y rutas. No trae ningún socio XMPP, y ninguna directiva importada permite XMPP.",
            it: "L'importazione porta criteri, dial plan e route. Non porta alcun partner XMPP, e nessun criterio importato consente XMPP.",
            ru: "Импорт переносит политики, абонентские группы и маршруты. Партнёров XMPP он не переносит, и ни одна импортированная политика не разрешает XMPP.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if estate.journey() != Some(Journey::OcsTo2013) {
        return Vec::new();
    }
    let edges: Vec<_> = estate.old_edges().map(|(id, _)| estate.edge_name(id)).collect();
    let federated = estate.gateway_edge().map(|(id, _)| estate.edge_name(id));
    vec![
        Step::of(&ACTION)
            .with("edges", edges)
            .with("edge", or_open(federated))
            .needs([Fact::WmiInstalled, Fact::BackupsTaken])
            .makes([Fact::TopologyMerged]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_merge_needs_the_package_and_the_backups() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].needs, Facts::from([Fact::WmiInstalled, Fact::BackupsTaken]));
        assert_eq!(steps[0].makes, Facts::from([Fact::TopologyMerged]));
    }

    #[test]
    fn nothing_is_offered_without_office_communications_server() {
        for world in [World::lync2010_to_2013(), World::keep_2013(), World::keep_2015()] {
            assert!(offered(&ACTION, &world.estate).is_empty());
        }
    }
}
