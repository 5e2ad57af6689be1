//! Gives users of the new pool the way to the legacy Edge, and with it to the legacy gateway.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open};
use crate::estate::journey::Journey;
use crate::estate::{Estate, TableId};
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "connect-to-legacy-edge",
    number: "A-12",
    phase: Phase::Build,
    sources: &[stated(&sources::CONN), implied(&sources::SEED_1), implied(&sources::SEED_2)],
    title: Text {
        en: "Connect {pool} to the legacy Edge {edge}",
        pt: "Conectar {pool} à Borda herdada {edge}",
        es: "Conectar {pool} con el perimetral heredado {edge}",
        it: "Collegare {pool} all'Edge legacy {edge}",
        ru: "Соединить {pool} с устаревшим пограничным сервером {edge}",
    },
    purpose: Text {
        en: "The legacy gateway is reached through federation of the legacy Edge; a moved user needs this way.",
        pt: "O gateway herdado é alcançado pela federação da Borda herdada; um usuário movido precisa desse caminho.",
        es: "A la puerta de enlace heredada se llega por la federación del perimetral heredado; un usuario movido necesita este camino.",
        it: "Il gateway legacy si raggiunge attraverso la federazione dell'Edge legacy; un utente spostato ha bisogno di questa via.",
        ru: "Устаревший шлюз доступен через федерацию старого пограничного сервера; перенесённому пользователю нужен этот путь.",
    },
    who: &[Team::TopologyAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (20, 60),
    impact: Text {
        en: "Users of the legacy pools notice nothing.",
        pt: "Os usuários dos pools herdados não percebem nada.",
        es: "Los usuarios de los grupos heredados no notan nada.",
        it: "Gli utenti dei pool legacy non notano nulla.",
        ru: "Пользователи старых пулов ничего не замечают.",
    },
    lines: &[
        Line::Do(Text {
            en: "In Topology Builder, open the properties of the site {site}, Federation route, and enable SIP federation to the legacy Director in front of {edge}, or to {edge} itself where there is no Director.",
            pt: "No Topology Builder, abra as propriedades do site {site}, Federation route, e habilite a federação SIP para o Diretor herdado diante de {edge}, ou para {edge} mesmo onde não houver Diretor.",
            es: "En Topology Builder, abra las propiedades del sitio {site}, Federation route, y habilite la federación SIP hacia el Director heredado delante de {edge}, o hacia {edge} mismo si no hay Director.",
            it: "In Topology Builder apra le proprietà del sito {site}, Federation route, e abiliti la federazione SIP verso il Director legacy davanti a {edge}, o verso {edge} stesso dove non c'è un Director.",
            ru: "В Topology Builder откройте свойства сайта {site}, Federation route, и включите федерацию SIP на устаревший директор перед {edge}, а если директора нет, на сам {edge}.",
        }),
        Line::Do(Text {
            en: "In the properties of {pool}, Associations, associate {edge} for media, and publish the topology. Leave XMPP federation of the site unticked.",
            pt: "Nas propriedades de {pool}, Associations, associe {edge} para mídia e publique a topologia. Deixe a federação XMPP do site desmarcada.",
            es: "En las propiedades de {pool}, Associations, asocie {edge} para medios y publique la topología. Deje sin marcar la federación XMPP del sitio.",
            it: "Nelle proprietà di {pool}, Associations, associ {edge} per i media e pubblichi la topologia. Lasci deselezionata la federazione XMPP del sito.",
            ru: "В свойствах {pool}, Associations, свяжите {edge} для мультимедиа и опубликуйте топологию. Федерацию XMPP сайта не включайте.",
        }),
        Line::Check {
            run: "Get-CsSite | Select-Object -Property Identity, FederationRoute",
            expect: Text {
                en: "The site {site} shows a route, and it leads to {edge} or to the Director in front of it.",
                pt: "O site {site} mostra uma rota, e ela leva a {edge} ou ao Diretor diante dela.",
                es: "El sitio {site} muestra una ruta, y lleva a {edge} o al Director que está delante.",
                it: "Il sito {site} mostra una route, che porta a {edge} o al Director davanti a esso.",
                ru: "У сайта {site} есть маршрут, и он ведёт на {edge} или на директор перед ним.",
            },
        },
        Line::Abort(Text {
            en: "A user on a legacy pool no longer reaches a federated contact after publishing.",
            pt: "Um usuário em um pool herdado não alcança mais um contato federado após a publicação.",
            es: "Tras publicar, un usuario de un grupo heredado ya no llega a un contacto federado.",
            it: "Dopo la pubblicazione un utente di un pool legacy non raggiunge più un contatto federato.",
            ru: "После публикации пользователь старого пула больше не достигает федеративного контакта.",
        }),
        Line::WayBack(Text {
            en: "Clear the federation route of the site and the association of the pool as they were before, and publish.",
            pt: "Desfaça a rota de federação do site e a associação do pool, como estavam antes, e publique.",
            es: "Quite la ruta de federación del sitio y la asociación del grupo, como estaban antes, y publique.",
            it: "Tolga la route di federazione del sito e l'associazione del pool, com'erano prima, e pubblichi.",
            ru: "Снимите маршрут федерации сайта и связь пула, как было раньше, и опубликуйте топологию.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(journey) = estate.journey().filter(|it| it.leaves_gateway()) else {
        return Vec::new();
    };
    let (Some((home, pool)), Some((edge, _))) = (estate.new_home(), estate.gateway_edge()) else {
        return Vec::new();
    };
    let site = pool.site.told().map(|it| estate.name_of(TableId::Site, it.0));
    let step = Step::of(&ACTION)
        .on("edge", estate.edge_name(edge))
        .with("pool", estate.pool_name(home))
        .with("site", or_open(site))
        .needs([Fact::PoolRunning(home), Fact::LegacyPath(edge)])
        .makes([Fact::LinkedToLegacyEdge(edge)]);
    // The legacy Edge of Office Communications Server stands in the topology only after the merge.
    vec![if journey == Journey::OcsTo2013 { step.needs([Fact::TopologyMerged]) } else { step }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::{EdgeId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn from_office_communications_server_the_merge_comes_first() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        let needs = [Fact::PoolRunning(PoolId(1)), Fact::LegacyPath(EdgeId(0)), Fact::TopologyMerged];
        assert_eq!(steps[0].needs, Facts::from(needs));
        assert_eq!(steps[0].makes, Facts::from([Fact::LinkedToLegacyEdge(EdgeId(0))]));
    }

    #[test]
    fn from_lync_server_2010_there_is_no_merge() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps[0].needs, Facts::from([Fact::PoolRunning(PoolId(1)), Fact::LegacyPath(EdgeId(0))]));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
