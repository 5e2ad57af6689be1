//! Beside 2019, the name in the SRV record must not be one that moves to an Edge without XMPP.

use crate::estate::name::DnsName;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied};
use crate::state::State;
use crate::state::fact::Fact;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "inbound-name-moves",
    number: "R-054",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[implied(&sources::DNS_15), implied(&sources::FED_19)],
    says: Text {
        en: "The SRV record of {domain} names {name}, the Access Edge name, and that name is to lead to the Edge of 2019.",
        pt: "O registro SRV de {domain} nomeia {name}, o nome da Borda de Acesso, e esse nome deve levar à Borda 2019.",
        es: "El registro SRV de {domain} nombra {name}, el nombre del perimetral de acceso, y ese nombre debe llevar al perimetral 2019.",
        it: "Il record SRV di {domain} nomina {name}, il nome dell'Access Edge, e quel nome deve portare all'Edge 2019.",
        ru: "Запись SRV домена {domain} указывает на {name}, имя Access Edge, а это имя должно вести на пограничный сервер 2019.",
    },
    because: Text {
        en: "When the host record moves, messages from partners arrive at an Edge that has no XMPP proxy.",
        pt: "Quando o registro de host muda, as mensagens dos parceiros chegam a uma Borda que não tem proxy XMPP.",
        es: "Cuando se traslada el registro de host, los mensajes de los socios llegan a un perimetral sin proxy XMPP.",
        it: "Quando il record host si sposta, i messaggi dei partner arrivano a un Edge senza proxy XMPP.",
        ru: "Когда запись узла сменится, сообщения партнёров придут на сервер без прокси-сервера XMPP.",
    },
    remedy: Text {
        en: "Give XMPP a host name of its own with the address of the legacy Edge, and let the SRV record name it, before the other name moves.",
        pt: "Dê ao XMPP um nome de host próprio com o endereço da Borda herdada e faça o registro SRV nomeá-lo antes que o outro nome mude.",
        es: "Dé a XMPP un nombre de host propio con la dirección del perimetral heredado y haga que el registro SRV lo nombre antes de trasladar el otro.",
        it: "Dia a XMPP un nome host proprio con l'indirizzo dell'Edge legacy e faccia nominare quello dal record SRV, prima che l'altro nome si sposti.",
        ru: "Дайте XMPP отдельное имя узла с адресом старого пограничного сервера и укажите его в записи SRV до переноса другого имени.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.keeps_on_legacy()) {
        return verdict;
    }
    for domain in estate.xmpp_domains() {
        if state.has(Fact::OwnHost(domain)) {
            continue;
        }
        for (srv, row) in estate.outside_srvs_of(domain) {
            let Some(target) = row.target.told() else {
                verdict.open(srv.at("target"));
                continue;
            };
            if moves(estate, target, &mut verdict) {
                let values = Values::new().with("domain", estate.domain_name(domain));
                verdict.found(srv.at("target"), values.with("name", target.to_string()));
            }
        }
    }
    verdict
}

/// Whether a name is an Access Edge name of the old side that is to lead to the new side; asks where that is not told.
fn moves(estate: &Estate, target: &DnsName, verdict: &mut Verdict) -> bool {
    if !estate.old_edges().any(|(_, it)| it.access_name.is(target)) {
        return false;
    }
    if estate.new_edges().any(|(_, it)| it.access_name.is(target)) {
        return true;
    }
    let moves = estate.deployment.sip_moves_to_new_edge.told().copied();
    if moves.is_none() {
        verdict.open(Place::new(TableId::Deployment, 0, "sip_moves_to_new_edge"));
    }
    moves == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::DomainId;
    use crate::rules::tests::{World, asks, finds, holds};

    fn moving() -> World {
        World::keep_2015().put("deployment", 0, "sip_moves_to_new_edge", "yes")
    }

    #[test]
    fn holds_while_the_access_name_stays() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_when_the_access_name_moves() {
        finds(&RULE, &moving(), 1);
    }

    #[test]
    fn found_when_the_new_edge_publishes_the_same_name() {
        finds(&RULE, &World::keep_2015().put("edge", 1, "access_name", "sip.calder.example"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("deployment", 0, "sip_moves_to_new_edge"), "sip_moves_to_new_edge");
    }

    #[test]
    fn holds_with_a_host_name_of_its_own() {
        holds(&RULE, &moving().fact(Fact::OwnHost(DomainId(0))));
    }
}
