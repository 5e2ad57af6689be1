//! Waits until nobody can be told of the old SRV records any more.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::state::start::{SHORT_TTL, start};
use crate::text::Text;

/// The lowered TTL in whole minutes. It is a maximum: a resolver may let go of the old answer earlier, and none may hold it
/// longer.
const MINUTES: u32 = SHORT_TTL.div_ceil(60);

pub(super) const ACTION: Action = Action {
    id: "wait-for-old-ttl",
    number: "A-44",
    phase: Phase::Window,
    sources: &[stated(&sources::RFC_2181), implied(&sources::FED_L10), implied(&sources::XEP_0220)],
    title: Text {
        en: "Wait until the old SRV answers have run out",
        pt: "Esperar até que as respostas SRV antigas expirem",
        es: "Esperar hasta que venzan las respuestas SRV antiguas",
        it: "Attendere che le vecchie risposte SRV scadano",
        ru: "Дождаться, пока истекут прежние ответы SRV",
    },
    purpose: Text {
        en: "Until the TTL has run out, a partner's resolver may go on naming the old gateway: some partners then come through and others do not, whatever is tried.",
        pt: "Até o TTL expirar, o resolvedor de um parceiro pode continuar nomeando o gateway antigo: alguns parceiros conseguem e outros não, seja o que for que se teste.",
        es: "Hasta que venza el TTL, el solucionador de un socio puede seguir nombrando la puerta de enlace antigua: unos socios llegan y otros no, se pruebe lo que se pruebe.",
        it: "Finché il TTL non è scaduto, il resolver di un partner può continuare a nominare il vecchio gateway: alcuni partner arrivano e altri no, qualunque cosa si provi.",
        ru: "Пока TTL не истёк, распознаватель партнёра может по-прежнему указывать на старый шлюз: одни партнёры дозваниваются, другие нет, что бы вы ни проверяли.",
    },
    who: &[Team::ExternalDns],
    tool: Tool::Dns,
    minutes: (MINUTES, MINUTES),
    impact: Text {
        en: "Partners whose resolver still holds the old answer do not reach you; those with dialback are not reached, either.",
        pt: "Parceiros cujo resolvedor ainda guarda a resposta antiga não alcançam você; os que usam dialback também não são alcançados.",
        es: "Los socios cuyo solucionador aún conserva la respuesta antigua no llegan a usted; a los que usan devolución de llamada tampoco se llega.",
        it: "I partner il cui resolver conserva ancora la vecchia risposta non vi raggiungono; quelli con dialback non sono nemmeno raggiunti.",
        ru: "Партнёры, чей распознаватель ещё хранит старый ответ, до вас не доходят; до партнёров с dialback не доходите и вы.",
    },
    lines: &[
        Line::Do(Text {
            en: "Write down when the last SRV record was changed, and wait for this number of seconds from then on: {seconds}.",
            pt: "Anote quando o último registro SRV foi alterado e espere, a partir daí, este número de segundos: {seconds}.",
            es: "Anote cuándo se cambió el último registro SRV y espere desde entonces este número de segundos: {seconds}.",
            it: "Annoti quando è stato modificato l'ultimo record SRV e da allora attenda questo numero di secondi: {seconds}.",
            ru: "Запишите, когда была изменена последняя запись SRV, и с этого момента ждите столько секунд: {seconds}.",
        }),
        Line::RunEach {
            each: "records",
            as_hole: "record",
            run: "Resolve-DnsName -Name {record} -Type SRV | Select-Object -Property Name, NameTarget, Port, TTL",
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "Asked from outside, of at least two resolvers, each record names its new target and nothing else: {targets}.",
                pt: "Consultado de fora, em pelo menos dois resolvedores, cada registro nomeia o destino novo e nada mais: {targets}.",
                es: "Consultado desde fuera, a dos solucionadores como mínimo, cada registro nombra su destino nuevo y nada más: {targets}.",
                it: "Interrogato dall'esterno, da almeno due resolver, ogni record nomina la nuova destinazione e nient'altro: {targets}.",
                ru: "При запросе снаружи, не менее чем у двух распознавателей, каждая запись называет новую цель и ничего другого: {targets}.",
            },
        },
        Line::Note(Text {
            en: "If the TTL was lowered less than one old TTL before the record changed, wait for what is left of the old one instead: some resolvers keep the answer that long.",
            pt: "Se o TTL foi reduzido menos de um TTL antigo antes da mudança do registro, espere o que resta do antigo: alguns resolvedores guardam a resposta por esse tempo.",
            es: "Si el TTL se redujo menos de un TTL anterior antes del cambio del registro, espere lo que queda del anterior: algunos solucionadores conservan la respuesta ese tiempo.",
            it: "Se il TTL è stato ridotto meno di un vecchio TTL prima della modifica del record, attenda invece quanto resta del vecchio: alcuni resolver conservano la risposta per quel tempo.",
            ru: "Если TTL был уменьшен меньше чем за один прежний TTL до смены записи, ждите остаток прежнего: некоторые распознаватели хранят ответ всё это время.",
        }),
        Line::Abort(Text {
            en: "A resolver still names the old target after this time: compare the TTL that it shows with the zone, and do not call anybody to a test before it has run out.",
            pt: "Um resolvedor ainda nomeia o destino antigo depois desse tempo: compare o TTL que ele mostra com a zona e não chame ninguém para testar antes que ele expire.",
            es: "Un solucionador sigue nombrando el destino antiguo pasado ese tiempo: compare el TTL que muestra con la zona y no convoque a nadie a probar antes de que venza.",
            it: "Un resolver nomina ancora la vecchia destinazione dopo questo tempo: confronti il TTL che mostra con la zona e non chiami nessuno a provare prima che sia scaduto.",
            ru: "По истечении этого времени распознаватель всё ещё называет старую цель: сравните его TTL с зоной и никого не зовите на проверку, пока он не истечёт.",
        }),
        Line::WayBack(Text {
            en: "Nothing was changed, so nothing is undone here. After the records have gone back, wait just as long.",
            pt: "Nada foi alterado, portanto nada se desfaz aqui. Depois que os registros voltarem, espere o mesmo tempo.",
            es: "No se cambió nada, así que aquí no se deshace nada. Después de devolver los registros, espere el mismo tiempo.",
            it: "Nulla è stato modificato, quindi qui non si annulla nulla. Dopo aver riportato indietro i record, attenda altrettanto.",
            ru: "Здесь ничего не менялось, и отменять нечего. После возврата записей подождите столько же.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let now = start(estate);
    let mut moved = estate.xmpp_domains();
    moved.retain(|it| !now.has(Fact::SrvSeen(*it, cut.edge)));
    if moved.is_empty() {
        return Vec::new();
    }
    let of = |head: &str| moved.iter().map(|it| format!("{head}.{}", estate.domain_name(*it))).collect::<Vec<_>>();
    vec![
        Step::of(&ACTION)
            .with("seconds", SHORT_TTL)
            .with("records", of("_xmpp-server._tcp"))
            .with("targets", of("xmpp"))
            .needs(moved.iter().map(|it| Fact::SrvAt(*it, cut.edge)))
            .makes(moved.iter().map(|it| Fact::SrvSeen(*it, cut.edge))),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::{DomainId, EdgeId};
    use crate::rules::tests::World;

    #[test]
    fn the_wait_begins_when_the_record_has_moved() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].needs, Facts::from([Fact::SrvAt(DomainId(0), EdgeId(1))]));
            assert_eq!(steps[0].makes, Facts::from([Fact::SrvSeen(DomainId(0), EdgeId(1))]));
        }
    }

    #[test]
    fn a_record_that_stays_leaves_nothing_to_wait_for() {
        let world = World::ocs_to_2013()
            .put("host", 0, "name", "xmpp.varga.example")
            .put("srv", 0, "target", "xmpp.varga.example")
            .put("host", 0, "address", "198.51.100.20");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
