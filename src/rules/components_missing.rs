//! Publishing XMPP installs nothing: setup must be run again.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "components-missing",
    number: "R-133",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::SETUP)],
    says: Text {
        en: "XMPP arrives at {edge}, and setup was not run again after XMPP was published.",
        pt: "O XMPP chega a {edge}, e a instalação não foi reexecutada depois que o XMPP foi publicado.",
        es: "XMPP llega a {edge}, y la instalación no se volvió a ejecutar después de publicar XMPP.",
        it: "XMPP arriva a {edge}, e l'installazione non è stata rieseguita dopo la pubblicazione di XMPP.",
        ru: "XMPP приходит на {edge}, а установка после публикации XMPP не была повторена.",
    },
    because: Text {
        en: "The XMPP gateway and the XMPP proxy are installed only when the Deployment Wizard runs on the published topology.",
        pt: "O gateway e o proxy XMPP só são instalados quando o Assistente de Implantação é executado com a topologia publicada.",
        es: "La puerta de enlace y el proxy XMPP solo se instalan cuando el Asistente para la implementación se ejecuta con la topología publicada.",
        it: "Il gateway e il proxy XMPP vengono installati solo quando la Distribuzione guidata viene eseguita sulla topologia pubblicata.",
        ru: "Шлюз и прокси-сервер XMPP устанавливаются только тогда, когда мастер развёртывания запущен на опубликованной топологии.",
    },
    remedy: Text {
        en: "Run Setup or Remove Components in the Deployment Wizard on each Front End, then on each server of {edge}.",
        pt: "Execute Setup or Remove Components no Assistente de Implantação em cada Front-End e depois em cada servidor de {edge}.",
        es: "Ejecute Setup or Remove Components en el Asistente para la implementación en cada front-end y después en cada servidor de {edge}.",
        it: "Esegua Setup or Remove Components nella Distribuzione guidata su ogni Front End e poi su ogni server di {edge}.",
        ru: "Выполните Setup or Remove Components в мастере развёртывания на каждом сервере переднего плана, затем на каждом сервере {edge}.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for id in state.srv_edges(&estate.xmpp_domains()) {
        let Some(edge) = estate.edges.get(id).filter(|_| !state.has(Fact::ComponentsInstalled(id))) else {
            continue;
        };
        match edge.setup_rerun.told() {
            // The services, which may stand still all the same, have a rule of their own.
            Some(true) => (),
            Some(false) => verdict.found(id.at("setup_rerun"), Values::new().with("edge", estate.edge_name(id))),
            None => verdict.open(id.at("setup_rerun")),
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::{DomainId, EdgeId};
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013()
    }

    #[test]
    fn holds_after_setup() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_without_setup() {
        finds(&RULE, &world().put("edge", 0, "setup_rerun", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("edge", 0, "setup_rerun"), "setup_rerun");
    }

    #[test]
    fn found_on_the_way_only_once_the_record_leads_there() {
        let world = World::ocs_to_2013();
        holds(&RULE, &world);
        finds(&RULE, &world.fact(Fact::SrvAt(DomainId(0), EdgeId(1))), 1);
    }
}
