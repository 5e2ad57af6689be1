//! Removes the XMPP records of one SIP domain from DNS.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, judgement, stated};
use crate::state::fact::Fact;
use crate::state::start::{Inbound, inbound};
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "remove-srv-records",
    number: "A-60",
    phase: Phase::Window,
    sources: &[implied(&sources::DNS_X), stated(&sources::DECOM), judgement(&sources::OWN)],
    title: Text {
        en: "Remove the XMPP records of {domain}",
        pt: "Remover os registros XMPP de {domain}",
        es: "Quitar los registros XMPP de {domain}",
        it: "Rimuovere i record XMPP di {domain}",
        ru: "Удалить записи XMPP домена {domain}",
    },
    purpose: Text {
        en: "Other servers no longer try to reach a gateway that is going away.",
        pt: "Outros servidores deixam de tentar alcançar um gateway que vai sair.",
        es: "Otros servidores dejan de intentar llegar a una puerta de enlace que se va.",
        it: "Gli altri server non tentano più di raggiungere un gateway che se ne va.",
        ru: "Чужие серверы больше не пытаются достучаться до уходящего шлюза.",
    },
    who: &[Team::ExternalDns],
    tool: Tool::Dns,
    minutes: (10, 30),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Write down the record {record} and the host record that it names. Then delete {record} in every view of the zone.",
            pt: "Anote o registro {record} e o registro de host que ele nomeia. Depois exclua {record} em cada visão da zona.",
            es: "Anote el registro {record} y el registro de host que nombra. Después borre {record} en cada vista de la zona.",
            it: "Annoti il record {record} e il record host che nomina. Poi elimini {record} in ogni vista della zona.",
            ru: "Запишите запись {record} и запись узла, на которую она указывает. Затем удалите {record} во всех представлениях зоны.",
        }),
        Line::Do(Text {
            en: "Delete the host record only if XMPP alone used it. The Access Edge name stays.",
            pt: "Exclua o registro de host somente se apenas o XMPP o usava. O nome da Borda de Acesso fica.",
            es: "Borre el registro de host solo si únicamente lo usaba XMPP. El nombre del perimetral de acceso se queda.",
            it: "Elimini il record host solo se lo usava unicamente XMPP. Il nome dell'Access Edge resta.",
            ru: "Запись узла удаляйте, только если ею пользовался один XMPP. Имя Access Edge остаётся.",
        }),
        Line::Check {
            run: "Resolve-DnsName -Name {record} -Type SRV",
            expect: Text {
                en: "From outside, after the old TTL: the name does not exist.",
                pt: "De fora, após o TTL antigo: o nome não existe.",
                es: "Desde fuera, pasado el TTL anterior: el nombre no existe.",
                it: "Dall'esterno, dopo il vecchio TTL: il nome non esiste.",
                ru: "Снаружи, по истечении прежнего TTL: такого имени нет.",
            },
        },
        Line::WayBack(Text {
            en: "Create the records again as they were written down.",
            pt: "Crie os registros de novo como foram anotados.",
            es: "Vuelva a crear los registros tal como se anotaron.",
            it: "Ricrei i record come erano annotati.",
            ru: "Создайте записи заново, как они были записаны.",
        }),
        Line::Contradiction(Text {
            en: "Microsoft's list of DNS entries to clean up names lyncdiscover, sip, _sip._tls and _sipfederationtls._tcp, and not this record; nobody else removes it.",
            pt: "A lista da Microsoft de entradas DNS a limpar cita lyncdiscover, sip, _sip._tls e _sipfederationtls._tcp, e não este registro; ninguém mais o remove.",
            es: "La lista de Microsoft de entradas DNS por limpiar cita lyncdiscover, sip, _sip._tls y _sipfederationtls._tcp, y no este registro; nadie más lo quita.",
            it: "L'elenco Microsoft delle voci DNS da ripulire cita lyncdiscover, sip, _sip._tls e _sipfederationtls._tcp, e non questo record; nessun altro lo toglie.",
            ru: "В списке очищаемых записей DNS у Microsoft есть lyncdiscover, sip, _sip._tls и _sipfederationtls._tcp, а этой записи нет; больше её никто не удалит.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::retires) {
        return Vec::new();
    }
    let step = |id| {
        let domain = estate.domain_name(id);
        let step = Step::of(&ACTION)
            .with("record", format!("_xmpp-server._tcp.{domain}"))
            .on("domain", domain)
            .needs(estate.ending_partners().map(|(id, _)| Fact::XmppEnded(id)))
            .makes([Fact::SrvRemoved(id)]);
        match inbound(estate, id) {
            Inbound::Edge(edge) => step.ends([Fact::SrvAt(id, edge)]),
            Inbound::Legacy(_) => step.ends([Fact::SrvAtLegacy(id)]),
            Inbound::Nobody | Inbound::Elsewhere | Inbound::NotTold => step,
        }
    };
    estate.published_domains().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{DomainId, EdgeId};
    use crate::rules::tests::World;

    #[test]
    fn the_record_that_leads_to_the_edge_goes() {
        let steps = offered(&ACTION, &World::retire().estate);
        assert!(steps[0].ends.contains(&Fact::SrvAt(DomainId(0), EdgeId(0))));
    }

    #[test]
    fn a_domain_without_a_record_needs_nothing() {
        let world = World::retire().drop_row("srv", 0).put("domain", 0, "has_srv", "no");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_where_xmpp_goes_on() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
