//! The SRV record must lead to the system that can take the messages at that moment.

use crate::estate::journey::Journey;
use crate::estate::tables::{DomainId, EdgeId};
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::state::fact::Fact;
use crate::state::start::{Inbound, inbound};
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "srv-leads-astray",
    number: "R-103",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[stated(&sources::XGW_OCS), stated(&sources::XGW_L10), stated(&sources::DNS_X)],
    says: Text {
        en: "The SRV record of {domain} leads to {target}, which cannot take XMPP messages for this domain now.",
        pt: "O registro SRV de {domain} leva a {target}, que agora não pode receber mensagens XMPP desse domínio.",
        es: "El registro SRV de {domain} lleva a {target}, que ahora no puede recibir mensajes XMPP de este dominio.",
        it: "Il record SRV di {domain} porta a {target}, che ora non può ricevere messaggi XMPP per questo dominio.",
        ru: "Запись SRV домена {domain} ведёт на {target}, а там сейчас не могут принять сообщения XMPP для этого домена.",
    },
    because: Text {
        en: "Partners send to whatever this record names: before the cutover that must be the legacy gateway, afterwards the Edge with the XMPP proxy installed and routed.",
        pt: "Os parceiros enviam para onde esse registro aponta: antes da transferência deve ser o gateway herdado; depois, a Borda com o proxy XMPP instalado e roteado.",
        es: "Los socios envían a lo que nombra este registro: antes del cambio debe ser la puerta de enlace heredada; después, el perimetral con el proxy XMPP instalado y encaminado.",
        it: "I partner inviano a ciò che questo record nomina: prima del passaggio deve essere il gateway legacy, dopo l'Edge con il proxy XMPP installato e instradato.",
        ru: "Партнёры шлют туда, куда указывает запись: до переключения это устаревший шлюз, после него — пограничный сервер с установленным прокси-сервером XMPP и маршрутом.",
    },
    remedy: Text {
        en: "Correct the record or the address of its target, and keep the order: first the Edge and the partners, then DNS.",
        pt: "Corrija o registro ou o endereço do destino e respeite a ordem: primeiro a Borda e os parceiros, depois o DNS.",
        es: "Corrija el registro o la dirección de su destino y respete el orden: primero el perimetral y los socios, después el DNS.",
        it: "Corregga il record o l'indirizzo della sua destinazione e rispetti l'ordine: prima l'Edge e i partner, poi il DNS.",
        ru: "Исправьте запись или адрес её цели и соблюдайте порядок: сначала пограничный сервер и партнёры, затем DNS.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(journey) = estate.journey().filter(|it| it.carries_xmpp()) else {
        return verdict;
    };
    for domain in estate.xmpp_domains() {
        if let Some(edge) = state.srv_edge(domain) {
            at_edge(estate, state, journey, domain, edge, &mut verdict);
        } else if state.has(Fact::SrvAtLegacy(domain)) {
            // The legacy gateway answers until the cutover is over, and beside 2019 never.
            if journey.stays_where_it_is() || state.has(Fact::Verified) {
                let gateway = estate.gateway().map(|(id, _)| estate.gateway_name(id)).unwrap_or_default();
                astray(estate, domain, &gateway, &mut verdict);
            }
        } else {
            match inbound(estate, domain) {
                Inbound::Elsewhere => elsewhere(estate, journey, domain, &mut verdict),
                Inbound::NotTold => ask_target(estate, domain, &mut verdict),
                // A record that does not exist is another rule's.
                Inbound::Legacy(_) | Inbound::Edge(_) | Inbound::Nobody => (),
            }
        }
    }
    verdict
}

fn astray(estate: &Estate, domain: DomainId, target: &str, verdict: &mut Verdict) {
    let srv = estate.outside_srvs_of(domain).first().map(|(id, _)| id.at("target"));
    let values = Values::new().with("domain", estate.domain_name(domain)).with("target", target);
    verdict.found(srv.unwrap_or_else(|| domain.at("has_srv")), values);
}

/// The record leads to an Edge pool: it must be the one that carries XMPP at the end, and it must be ready.
fn at_edge(estate: &Estate, state: &State, journey: Journey, domain: DomainId, id: EdgeId, verdict: &mut Verdict) {
    let Some((carrier, edge)) = estate.xmpp_edge() else {
        verdict.open(Place::table(TableId::Edge));
        return;
    };
    let runs = state.has(Fact::EdgeRunning(id));
    let routed = state.has(Fact::XmppRouted(id));
    let installed = state.has(Fact::ComponentsInstalled(id));
    // Beside 2019 nothing about the Edge changes, and other rules look at what it has.
    if carrier == id && (journey.stays_where_it_is() || (runs && routed && installed)) {
        return;
    }
    let untold: Vec<_> = [
        ("running", runs, &edge.running),
        ("xmpp", routed, &edge.xmpp),
        ("setup_rerun", installed, &edge.setup_rerun),
        ("proxy_running", installed, &edge.proxy_running),
    ]
    .into_iter()
    .filter(|(_, done, flag)| !done && flag.told().is_none())
    .map(|(column, _, _)| column)
    .collect();
    let told_no = (!runs && edge.running.no())
        || (!routed && edge.xmpp.no())
        || (!installed && (edge.setup_rerun.no() || edge.proxy_running.no()));
    if carrier != id || told_no || untold.is_empty() {
        astray(estate, domain, &estate.edge_name(id), verdict);
        return;
    }
    for column in untold {
        verdict.open(id.at(column));
    }
}

/// The record leads to an address that is none of ours, unless ours are not all told.
fn elsewhere(estate: &Estate, journey: Journey, domain: DomainId, verdict: &mut Verdict) {
    let before = verdict.open.len();
    if let Some((id, _)) = estate.xmpp_edge().filter(|(_, it)| it.public_address.told().is_none()) {
        verdict.open(id.at("public_address"));
    }
    let gateways = estate.gateways.iter().filter(|(_, it)| it.public_address.told().is_none());
    for (id, _) in gateways.filter(|_| journey.leaves_gateway()) {
        verdict.open(id.at("public_address"));
    }
    if verdict.open.len() == before {
        let srvs = estate.outside_srvs_of(domain);
        let target = srvs.first().and_then(|(_, it)| it.target.told()).map(ToString::to_string);
        astray(estate, domain, &target.unwrap_or_default(), verdict);
    }
}

/// Asks for what is missing to tell where the record leads.
fn ask_target(estate: &Estate, domain: DomainId, verdict: &mut Verdict) {
    let srvs = estate.outside_srvs_of(domain);
    let Some((srv, row)) = srvs.first() else {
        let exists = estate.domains.get(domain).is_some_and(|it| it.has_srv.yes());
        verdict.open(if exists { Place::table(TableId::Srv) } else { domain.at("has_srv") });
        return;
    };
    let Some(target) = row.target.told() else {
        verdict.open(srv.at("target"));
        return;
    };
    verdict.open(estate.host_named(target).map_or(Place::table(TableId::Host), |(id, _)| id.at("address")));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_at_the_legacy_gateway_before_the_cutover() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_when_it_leads_to_a_foreign_address() {
        let world = World::keep_2015().put("host", 0, "address", "192.0.2.200");
        finds(&RULE, &world, 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("srv", 0, "target"), "target");
    }

    #[test]
    fn found_when_it_leads_to_the_new_edge_before_that_is_ready() {
        finds(
            &RULE,
            &World::lync2010_to_2013()
                .put("host", 0, "address", "192.0.2.20")
                .put("srv", 0, "target", "sip.lindgren.example")
                .put("host", 0, "name", "sip.lindgren.example"),
            1,
        );
    }

    #[test]
    fn holds_at_the_new_edge_once_it_is_ready() {
        let edge = EdgeId(1);
        let world = World::lync2010_to_2013().drop_row("srv", 0).fact(Fact::SrvAt(DomainId(0), edge));
        let world = world.fact(Fact::EdgeRunning(edge)).fact(Fact::XmppRouted(edge));
        holds(&RULE, &world.fact(Fact::ComponentsInstalled(edge)));
    }
}
