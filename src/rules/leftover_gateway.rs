//! Beside 2013 and 2015 there is no separate XMPP gateway, so one in the inventory is a leftover.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "leftover-gateway",
    number: "R-067",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::EDGE_15), implied(&sources::VER_19)],
    says: Text {
        en: "{gateway} is listed as an XMPP gateway of Office Communications Server.",
        pt: "{gateway} está listado como gateway XMPP do Office Communications Server.",
        es: "{gateway} figura como puerta de enlace XMPP de Office Communications Server.",
        it: "{gateway} è elencato come gateway XMPP di Office Communications Server.",
        ru: "{gateway} указан как шлюз XMPP от Office Communications Server.",
    },
    because: Text {
        en: "In Lync Server 2013 and Skype for Business Server 2015 gateway and proxy are built in. The old service that a page for 2019 names is a copy from an older guide.",
        pt: "No Lync Server 2013 e no Skype for Business Server 2015, gateway e proxy são embutidos. O serviço antigo citado em uma página do 2019 é cópia de um guia mais antigo.",
        es: "En Lync Server 2013 y Skype Empresarial Server 2015, la puerta de enlace y el proxy están integrados. El servicio antiguo que nombra una página de 2019 es copia de una guía anterior.",
        it: "In Lync Server 2013 e Skype for Business Server 2015 gateway e proxy sono integrati. Il vecchio servizio citato in una pagina per 2019 è copiato da una guida precedente.",
        ru: "В Lync Server 2013 и Skype для бизнеса Server 2015 шлюз и прокси-сервер встроены. Старая служба, названная на странице 2019, скопирована из прежнего руководства.",
    },
    remedy: Text {
        en: "Find out what the host still does, and whether an SRV record leads to it; if nothing does, remove it from the inventory and retire it.",
        pt: "Descubra o que o host ainda faz e se algum registro SRV leva a ele; se nada levar, remova-o do inventário e desative-o.",
        es: "Averigüe qué hace aún el host y si algún registro SRV lleva a él; si no es así, quítelo del inventario y retírelo.",
        it: "Accerti che cosa fa ancora l'host e se un record SRV vi porta; se nulla vi porta, lo tolga dall'inventario e lo dismetta.",
        ru: "Выясните, что ещё делает этот узел и ведёт ли на него запись SRV; если нет, уберите его из описи и выведите из эксплуатации.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.stays_where_it_is() || it.retires()) {
        return verdict;
    }
    for (id, _) in estate.gateways.iter() {
        let values = Values::new().with("gateway", estate.gateway_name(id));
        verdict.found(Place::row(TableId::Gateway, id.0), values);
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, finds, holds};

    #[test]
    fn holds_with_the_built_in_gateway_alone() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_when_an_old_gateway_is_listed() {
        finds(&RULE, &World::keep_2015().put("gateway", 0, "name", "oldgw.calder.example"), 1);
    }

    #[test]
    fn holds_on_the_way_from_the_old_gateway() {
        holds(&RULE, &World::lync2010_to_2013());
    }
}
