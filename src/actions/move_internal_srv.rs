//! Leads the clients of a SIP domain to the new pool.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover, everyone_on};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "move-internal-srv",
    number: "A-53",
    phase: Phase::After,
    sources: &[stated(&sources::DNSSRV)],
    title: Text {
        en: "Lead the clients of {domain} to {home}",
        pt: "Levar os clientes de {domain} a {home}",
        es: "Llevar los clientes de {domain} a {home}",
        it: "Portare i client di {domain} su {home}",
        ru: "Направить клиентов домена {domain} на {home}",
    },
    purpose: Text {
        en: "Clients sign in through the pool that the internal record names; the legacy pool cannot go while it is named.",
        pt: "Os clientes entram pelo pool que o registro interno nomeia; o pool herdado não pode sair enquanto for nomeado.",
        es: "Los clientes inician sesión por el grupo que nombra el registro interno; el grupo heredado no puede irse mientras se nombre.",
        it: "I client accedono tramite il pool nominato dal record interno; il pool legacy non può sparire finché è nominato.",
        ru: "Клиенты входят через пул, названный во внутренней записи; пока назван старый пул, убрать его нельзя.",
    },
    who: &[Team::InternalDns],
    tool: Tool::Dns,
    minutes: (10, 30),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "In the internal zone of {domain}, change {record}: port 5061, target {home}.",
            pt: "Na zona interna de {domain}, altere {record}: porta 5061, destino {home}.",
            es: "En la zona interna de {domain}, cambie {record}: puerto 5061, destino {home}.",
            it: "Nella zona interna di {domain}, modifichi {record}: porta 5061, destinazione {home}.",
            ru: "Во внутренней зоне домена {domain} измените {record}: порт 5061, цель {home}.",
        }),
        Line::Check {
            run: "Resolve-DnsName -Name {record} -Type SRV",
            expect: Text {
                en: "From inside: port 5061, target {home}, and no other target.",
                pt: "De dentro: porta 5061, destino {home} e nenhum outro.",
                es: "Desde dentro: puerto 5061, destino {home} y ningún otro.",
                it: "Dall'interno: porta 5061, destinazione {home} e nessun'altra.",
                ru: "Изнутри: порт 5061, цель {home} и никакой другой.",
            },
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "A client that is restarted signs in.",
                pt: "Um cliente reiniciado entra.",
                es: "Un cliente reiniciado inicia sesión.",
                it: "Un client riavviato accede.",
                ru: "Перезапущенный клиент входит.",
            },
        },
        Line::WayBack(Text {
            en: "Give the record its old target.",
            pt: "Devolva ao registro o destino antigo.",
            es: "Devuelva al registro su destino anterior.",
            it: "Riporti il record alla vecchia destinazione.",
            ru: "Верните записи прежнюю цель.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for (id, domain) in estate.domains.iter() {
        if domain.internal_target.is(&cut.home) {
            continue;
        }
        let name = estate.domain_name(id);
        let step = Step::of(&ACTION)
            .with("record", format!("_sipinternaltls._tcp.{name}"))
            .on("domain", name)
            .with("home", estate.pool_name(cut.home))
            .needs(everyone_on(estate, cut.home))
            .makes([Fact::InternalSrvMoved(id)]);
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::{CrowdId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn clients_follow_once_every_user_has_moved() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        let home = PoolId(1);
        assert_eq!(steps[0].needs, Facts::from([Fact::Lives(CrowdId(0), home), Fact::Lives(CrowdId(1), home)]));
    }

    #[test]
    fn a_record_that_names_the_new_pool_stays() {
        let world = World::lync2010_to_2013().put("domain", 0, "internal_target", "#1");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
