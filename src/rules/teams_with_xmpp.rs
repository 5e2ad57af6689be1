//! Microsoft Teams has no XMPP.

use crate::estate::choices::{Target, Wish};
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "teams-with-xmpp",
    number: "R-015",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::O365_FED)],
    says: Text {
        en: "XMPP federation is to be kept, and Microsoft Teams does not have it.",
        pt: "A federação XMPP deve ser mantida, e o Microsoft Teams não a tem.",
        es: "Se quiere conservar la federación XMPP, y Microsoft Teams no la tiene.",
        it: "La federazione XMPP va mantenuta, e Microsoft Teams non l'ha.",
        ru: "Федерацию XMPP нужно сохранить, а в Microsoft Teams её нет.",
    },
    because: Text {
        en: "From the cloud, federation reaches only organisations with Microsoft's own servers and services.",
        pt: "A partir da nuvem, a federação só alcança organizações com servidores e serviços da própria Microsoft.",
        es: "Desde la nube, la federación solo llega a organizaciones con servidores y servicios de la propia Microsoft.",
        it: "Dal cloud la federazione raggiunge solo organizzazioni con server e servizi della stessa Microsoft.",
        ru: "Из облака федерация достигает только организаций с серверами и службами самой Microsoft.",
    },
    remedy: Text {
        en: "Retire XMPP federation, or plan a gateway from another vendor.",
        pt: "Encerre a federação XMPP ou preveja um gateway de outro fornecedor.",
        es: "Retire la federación XMPP o prevea una puerta de enlace de otro proveedor.",
        it: "Dismetta la federazione XMPP, o preveda un gateway di un altro fornitore.",
        ru: "Выведите федерацию XMPP из эксплуатации или запланируйте шлюз другого поставщика.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.deployment.to.is(&Target::Teams) {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "xmpp");
    match estate.deployment.xmpp.told() {
        Some(Wish::Keep) => verdict.found(about, Values::new()),
        Some(Wish::Retire | Wish::Undecided) => (),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2015().put("deployment", 0, "to", "Teams")
    }

    #[test]
    fn holds_when_xmpp_is_retired() {
        holds(&RULE, &world().put("deployment", 0, "xmpp", "Retire"));
    }

    #[test]
    fn found_when_xmpp_is_kept() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "xmpp"), "xmpp");
    }
}
