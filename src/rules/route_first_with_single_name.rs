//! The procedure that moves the federation route does not fit a legacy Edge with one name for all of its services.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "route-first-with-single-name",
    number: "R-040",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::FED_L10), stated(&sources::FED_OCS), stated(&sources::FED_19)],
    says: Text {
        en: "The federation route is to leave {edge} while users are still on the legacy side, and {edge} publishes one name for all services: {name}.",
        pt: "A rota de federação deve sair de {edge} enquanto há usuários no lado herdado, e {edge} publica um único nome para todos os serviços: {name}.",
        es: "La ruta de federación debe salir de {edge} mientras quedan usuarios en el lado heredado, y {edge} publica un solo nombre para todos los servicios: {name}.",
        it: "La route di federazione deve lasciare {edge} mentre ci sono ancora utenti sul lato legacy, e {edge} pubblica un solo nome per tutti i servizi: {name}.",
        ru: "Маршрут федерации должен уйти с {edge}, пока на старой стороне есть пользователи, а {edge} публикует одно имя для всех служб: {name}.",
    },
    because: Text {
        en: "With one name for Access, Web Conferencing and A/V, the federation part cannot move to another Edge by itself: the remaining users would lose the other services.",
        pt: "Com um único nome para Acesso, Webconferência e A/V, a parte de federação não pode passar sozinha para outra Borda: os usuários restantes perderiam os outros serviços.",
        es: "Con un solo nombre para acceso, conferencia web y A/V, la federación no puede pasar por separado a otro perimetral: los usuarios restantes perderían los demás servicios.",
        it: "Con un solo nome per Access, Web Conferencing e A/V, la parte di federazione non può passare da sola a un altro Edge: gli utenti rimasti perderebbero gli altri servizi.",
        ru: "При одном имени для Access Edge, веб-конференций и A/V федерацию нельзя перенести на другой пограничный сервер отдельно: оставшиеся пользователи потеряли бы остальные службы.",
    },
    remedy: Text {
        en: "Choose the order with users first and remove the legacy Edge before federation is turned on at the new one; beside 2019, leave SIP federation where it is.",
        pt: "Escolha a ordem com usuários primeiro e remova a Borda herdada antes de ativar a federação na nova; ao lado do 2019, deixe a federação SIP onde está.",
        es: "Elija el orden con los usuarios primero y retire el perimetral heredado antes de activar la federación en el nuevo; junto a 2019, deje la federación SIP donde está.",
        it: "Scelga l'ordine con prima gli utenti e rimuova l'Edge legacy prima di attivare la federazione sul nuovo; accanto a 2019, lasci la federazione SIP dov'è.",
        ru: "Выберите порядок «сначала пользователи» и выведите старый пограничный сервер до включения федерации на новом; рядом с 2019 оставьте федерацию SIP на месте.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let requested = estate.journey().is_some_and(|it| {
        (it.leaves_gateway() && (estate.route_first() || state.has(Fact::RouteCleared)))
            || (it.keeps_on_legacy() && estate.deployment.sip_moves_to_new_edge.yes())
    });
    if !requested {
        return verdict;
    }
    let mut left_behind = false;
    for (id, _) in estate.crowds.iter() {
        match state.home(id) {
            Some(home) => left_behind |= estate.is_old_pool(home),
            None => verdict.open(id.at("pool")),
        }
    }
    if !left_behind {
        return verdict;
    }
    for (id, edge) in estate.old_edges().filter(|(_, it)| !it.sip_federation.no()) {
        match estate.single_name(edge) {
            Some(false) => (),
            Some(true) => {
                let name = edge.access_name.told().map(ToString::to_string).unwrap_or_default();
                let values = Values::new().with("edge", estate.edge_name(id)).with("name", name);
                verdict.found(Place::new(TableId::Deployment, 0, "order"), values);
            }
            None => {
                let names = [
                    ("access_name", &edge.access_name),
                    ("conferencing_name", &edge.conferencing_name),
                    ("media_name", &edge.media_name),
                ];
                for (column, _) in names.into_iter().filter(|(_, it)| it.told().is_none()) {
                    verdict.open(id.at(column));
                }
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn single_name() -> World {
        World::lync2010_to_2013().put("edge", 0, "conferencing_name", "sip.lindgren.example").put(
            "edge",
            0,
            "media_name",
            "sip.lindgren.example",
        )
    }

    #[test]
    fn holds_with_users_first() {
        holds(&RULE, &single_name());
    }

    #[test]
    fn found_when_the_route_is_to_move_first() {
        finds(&RULE, &single_name().put("deployment", 0, "order", "RouteFirst"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        let world = single_name().put("deployment", 0, "order", "RouteFirst");
        asks(&RULE, &world.forget("edge", 0, "media_name"), "media_name");
    }

    #[test]
    fn holds_once_nobody_is_left_on_the_legacy_side() {
        let world = single_name().put("deployment", 0, "order", "RouteFirst");
        holds(&RULE, &world.put("crowd", 0, "pool", "#1").put("crowd", 1, "pool", "#1"));
    }
}
