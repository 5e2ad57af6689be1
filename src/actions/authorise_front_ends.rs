//! Makes an Edge Server of Office Communications Server 2007 R2 trust the Front Ends of the new pool.

use std::collections::BTreeSet;

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "authorise-front-ends",
    number: "A-13",
    phase: Phase::Build,
    sources: &[stated(&sources::AUTHEDGE)],
    title: Text {
        en: "Enter the new Front Ends on {edge}",
        pt: "Cadastrar os novos Front-Ends em {edge}",
        es: "Dar de alta los nuevos front-end en {edge}",
        it: "Inserire i nuovi Front End su {edge}",
        ru: "Внести новые серверы переднего плана на {edge}",
    },
    purpose: Text {
        en: "The old Edge talks only to the internal servers on its own list.",
        pt: "A Borda antiga só conversa com os servidores internos de sua própria lista.",
        es: "El perimetral antiguo solo habla con los servidores internos de su propia lista.",
        it: "Il vecchio Edge parla solo con i server interni del proprio elenco.",
        ru: "Старый пограничный сервер общается только с внутренними серверами из своего списка.",
    },
    who: &[Team::EdgeAdmins],
    tool: Tool::WindowsConsole,
    minutes: (15, 45),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "On each server of {edge}, open Computer Management, Services and Applications, Office Communications Server 2007 R2, Properties, Internal tab.",
            pt: "Em cada servidor de {edge}, abra Computer Management, Services and Applications, Office Communications Server 2007 R2, Properties, guia Internal.",
            es: "En cada servidor de {edge}, abra Computer Management, Services and Applications, Office Communications Server 2007 R2, Properties, ficha Internal.",
            it: "Su ogni server di {edge} apra Computer Management, Services and Applications, Office Communications Server 2007 R2, Properties, scheda Internal.",
            ru: "На каждом сервере {edge} откройте Computer Management, Services and Applications, Office Communications Server 2007 R2, Properties, вкладку Internal.",
        }),
        Line::Do(Text {
            en: "Add each of these names: {names}.",
            pt: "Adicione cada um destes nomes: {names}.",
            es: "Agregue cada uno de estos nombres: {names}.",
            it: "Aggiunga ciascuno di questi nomi: {names}.",
            ru: "Добавьте каждое из этих имён: {names}.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "The Internal tab of every server of {edge} lists all of these names, spelt alike.",
                pt: "A guia Internal de cada servidor de {edge} lista todos esses nomes, escritos da mesma forma.",
                es: "La ficha Internal de cada servidor de {edge} muestra todos esos nombres, escritos igual.",
                it: "La scheda Internal di ogni server di {edge} elenca tutti questi nomi, scritti allo stesso modo.",
                ru: "На вкладке Internal каждого сервера {edge} есть все эти имена, написанные так же.",
            },
        },
        Line::WayBack(Text {
            en: "Remove the names from the Internal tab again.",
            pt: "Remova os nomes da guia Internal.",
            es: "Quite los nombres de la ficha Internal.",
            it: "Rimuova i nomi dalla scheda Internal.",
            ru: "Удалите эти имена с вкладки Internal.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if estate.journey() != Some(Journey::OcsTo2013) {
        return Vec::new();
    }
    let (Some((home, _)), Some((edge, _))) = (estate.new_home(), estate.gateway_edge()) else {
        return Vec::new();
    };
    // The pool, each of its servers, and the same of a Director that may be the next hop.
    let mut names = BTreeSet::new();
    for (id, pool) in estate.new_pools() {
        names.insert(estate.pool_name(id));
        names.extend(pool.servers.told().into_iter().flatten().map(ToString::to_string));
    }
    vec![
        Step::of(&ACTION)
            .on("edge", estate.edge_name(edge))
            .with("names", names.into_iter().collect::<Vec<_>>())
            .needs([Fact::TopologyMerged, Fact::PoolRunning(home)])
            .makes([Fact::FrontEndsTrusted(edge)]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::{EdgeId, PoolId};
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn pool_and_servers_are_entered_on_the_old_edge() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].needs, Facts::from([Fact::TopologyMerged, Fact::PoolRunning(PoolId(1))]));
        assert_eq!(steps[0].makes, Facts::from([Fact::FrontEndsTrusted(EdgeId(0))]));
        assert!(matches!(steps[0].values.get("names"), Some(Value::Names(it)) if it.len() == 3));
    }

    #[test]
    fn nothing_is_offered_without_office_communications_server() {
        for world in [World::lync2010_to_2013(), World::keep_2013(), World::keep_2015()] {
            assert!(offered(&ACTION, &world.estate).is_empty());
        }
    }
}
