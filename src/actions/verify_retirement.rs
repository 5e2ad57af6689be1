//! Sees that nothing of XMPP answers any longer, and that SIP federation does.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, pool_servers};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, judgement};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "verify-retirement",
    number: "A-45",
    phase: Phase::After,
    sources: &[implied(&sources::TESTX), implied(&sources::SETUP), judgement(&sources::OWN)],
    title: Text {
        en: "Verify that XMPP is gone",
        pt: "Verificar que o XMPP se foi",
        es: "Verificar que XMPP ya no está",
        it: "Verificare che XMPP non c'è più",
        ru: "Убедиться, что XMPP больше нет",
    },
    purpose: Text {
        en: "What is half retired is neither served nor watched by anybody.",
        pt: "O que está meio encerrado não é atendido nem vigiado por ninguém.",
        es: "Lo que está a medio retirar nadie lo atiende ni lo vigila.",
        it: "Ciò che è dismesso a metà non è servito né sorvegliato da nessuno.",
        ru: "За тем, что выведено наполовину, никто не следит и никто не отвечает.",
    },
    who: &[Team::ServerAdmins, Team::Testers],
    tool: Tool::Shell,
    minutes: (30, 90),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Check {
            run: "Get-CsXmppAllowedPartner",
            expect: Text {
                en: "Nothing is listed.",
                pt: "Nada é listado.",
                es: "No aparece nada.",
                it: "Non compare nulla.",
                ru: "Список пуст.",
            },
        },
        Line::RunEach { each: "records", as_hole: "record", run: "Resolve-DnsName -Name {record} -Type SRV" },
        Line::Check {
            run: "",
            expect: Text {
                en: "From outside none of these names exists.",
                pt: "De fora nenhum desses nomes existe.",
                es: "Desde fuera no existe ninguno de esos nombres.",
                it: "Dall'esterno nessuno di questi nomi esiste.",
                ru: "Снаружи ни одного из этих имён нет.",
            },
        },
        Line::Check {
            run: "netstat -ano | findstr \"5269 23456\"",
            expect: Text {
                en: "On each of these servers nothing is LISTENING on 5269 or 23456: {servers}.",
                pt: "Em cada um destes servidores nada está LISTENING em 5269 ou 23456: {servers}.",
                es: "En cada uno de estos servidores nada está LISTENING en 5269 ni en 23456: {servers}.",
                it: "Su ciascuno di questi server nulla è LISTENING su 5269 o 23456: {servers}.",
                ru: "На каждом из этих серверов ничто не находится в состоянии LISTENING на 5269 и 23456: {servers}.",
            },
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "A federated SIP contact answers as before, both ways.",
                pt: "Um contato SIP federado responde como antes, nos dois sentidos.",
                es: "Un contacto SIP federado responde como antes, en ambos sentidos.",
                it: "Un contatto SIP federato risponde come prima, nei due sensi.",
                ru: "Федеративный контакт SIP отвечает, как прежде, в обе стороны.",
            },
        },
        Line::Abort(Text {
            en: "SIP federation fails and failed not before: undo the last step, the one at the topology above all.",
            pt: "A federação SIP falha e antes não falhava: desfaça o último passo, sobretudo o da topologia.",
            es: "La federación SIP falla y antes no fallaba: deshaga el último paso, sobre todo el de la topología.",
            it: "La federazione SIP non funziona e prima funzionava: annulli l'ultimo passo, soprattutto quello sulla topologia.",
            ru: "Федерация SIP перестала работать: отмените последний шаг, прежде всего изменение топологии.",
        }),
        Line::WayBack(Text {
            en: "Looking changes nothing; what is undone is undone by the steps before.",
            pt: "Verificar não altera nada; o que se desfaz é desfeito pelos passos anteriores.",
            es: "Comprobar no cambia nada; lo que se deshace lo deshacen los pasos anteriores.",
            it: "Verificare non modifica nulla; ciò che si annulla si annulla con i passi precedenti.",
            ru: "Проверка ничего не меняет; отмена выполняется предыдущими шагами.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::retires) {
        return Vec::new();
    }
    let edges = estate.ending_edges().filter_map(|it| estate.edges.get(it)?.servers.told());
    let mut servers: Vec<String> = edges.flatten().map(ToString::to_string).collect();
    servers.extend(estate.pools_with_xmpp().flat_map(|(it, _)| pool_servers(estate, it)));
    let records = estate.published_domains().map(|it| format!("_xmpp-server._tcp.{}", estate.domain_name(it)));
    vec![
        Step::of(&ACTION)
            .with("records", records.collect::<Vec<_>>())
            .with("servers", servers)
            .needs(retired(estate))
            .makes([Fact::RetirementVerified]),
    ]
}

/// Everything that is true when nothing of XMPP is left.
fn retired(estate: &Estate) -> Vec<Fact> {
    let mut out: Vec<Fact> = estate.ending_partners().map(|(id, _)| Fact::XmppEnded(id)).collect();
    out.extend(estate.open_policies().map(|_| Fact::PoliciesClosed));
    out.extend(estate.published_domains().map(Fact::SrvRemoved));
    out.extend(estate.ending_edges().flat_map(|it| [Fact::XmppUnrouted(it), Fact::FirewallClosed(it)]));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{DomainId, EdgeId, PartnerId};
    use crate::rules::tests::World;

    #[test]
    fn the_last_look_comes_after_everything_is_gone() {
        let needs = &offered(&ACTION, &World::retire().estate)[0].needs;
        let wanted = [
            Fact::XmppEnded(PartnerId(0)),
            Fact::PoliciesClosed,
            Fact::SrvRemoved(DomainId(0)),
            Fact::XmppUnrouted(EdgeId(0)),
            Fact::FirewallClosed(EdgeId(0)),
        ];
        assert!(wanted.iter().all(|it| needs.contains(it)), "{needs:?}");
    }

    #[test]
    fn nothing_is_offered_where_xmpp_goes_on() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
