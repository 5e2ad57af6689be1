//! Gives the records of a SIP domain their usual time to live again.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover, or_open};
use crate::estate::Estate;
use crate::sources::{self, implied, judgement};
use crate::state::fact::Fact;
use crate::state::start::SHORT_TTL;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "restore-ttl",
    number: "A-46",
    phase: Phase::Window,
    sources: &[implied(&sources::FED_L10), judgement(&sources::OWN)],
    title: Text {
        en: "Restore the TTL of {domain}",
        pt: "Restaurar o TTL de {domain}",
        es: "Restaurar el TTL de {domain}",
        it: "Ripristinare il TTL di {domain}",
        ru: "Восстановить TTL домена {domain}",
    },
    purpose: Text {
        en: "A short time to live was needed for the change only.",
        pt: "Um tempo de vida curto só era necessário para a mudança.",
        es: "El tiempo de vida corto solo hacía falta para el cambio.",
        it: "Un tempo di vita breve serviva solo per il passaggio.",
        ru: "Короткое время жизни было нужно только на время переключения.",
    },
    who: &[Team::ExternalDns, Team::Owner],
    tool: Tool::Dns,
    minutes: (5, 15),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Set the TTL of {record} and of {host} back to the value that was written down before it was lowered. The estate says, in seconds: {ttl}.",
            pt: "Devolva o TTL de {record} e de {host} ao valor anotado antes da redução. O inventário diz, em segundos: {ttl}.",
            es: "Devuelva el TTL de {record} y de {host} al valor anotado antes de reducirlo. El inventario dice, en segundos: {ttl}.",
            it: "Riporti il TTL di {record} e di {host} al valore annotato prima della riduzione. L'inventario dice, in secondi: {ttl}.",
            ru: "Верните TTL записей {record} и {host} к значению, записанному до уменьшения. В описании указано, в секундах: {ttl}.",
        }),
        Line::Do(Text {
            en: "Lift the freeze of partners and policies, and tell users and partners that the window is over.",
            pt: "Encerre o congelamento de parceiros e políticas e avise usuários e parceiros que a janela terminou.",
            es: "Levante la congelación de socios y directivas y avise a usuarios y socios de que la ventana terminó.",
            it: "Revochi il blocco di partner e criteri e avvisi utenti e partner che la finestra è conclusa.",
            ru: "Снимите запрет на изменение партнёров и политик и сообщите пользователям и партнёрам, что окно завершено.",
        }),
        Line::Check {
            run: "Resolve-DnsName -Name {record} -Type SRV",
            expect: Text {
                en: "The TTL counts down from the restored value.",
                pt: "O TTL decresce a partir do valor restaurado.",
                es: "El TTL desciende desde el valor restaurado.",
                it: "Il TTL scende a partire dal valore ripristinato.",
                ru: "TTL убывает от восстановленного значения.",
            },
        },
        Line::WayBack(Text {
            en: "Lower the TTL again.",
            pt: "Reduza o TTL de novo.",
            es: "Reduzca de nuevo el TTL.",
            it: "Riduca di nuovo il TTL.",
            ru: "Снова уменьшите TTL.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for id in estate.xmpp_domains() {
        // A value that is short already is not what it was before the cutover was prepared.
        let told = estate.srvs_of(id).first().and_then(|(_, it)| it.ttl.told().copied()).filter(|it| *it > SHORT_TTL);
        let domain = estate.domain_name(id);
        let step = Step::of(&ACTION)
            .with("record", format!("_xmpp-server._tcp.{domain}"))
            .with("host", format!("xmpp.{domain}"))
            .on("domain", domain)
            .with("ttl", or_open(told))
            .needs([Fact::Verified, Fact::SrvAt(id, cut.edge)])
            .makes([Fact::TtlRestored(id)]);
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn the_old_value_comes_back_after_the_check() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps[0].values.get("ttl"), Some(&Value::Count(3600)));
        assert!(steps[0].needs.contains(&Fact::Verified));
    }

    #[test]
    fn a_lowered_value_is_not_taken_for_the_old_one() {
        let world = World::lync2010_to_2013().put("srv", 0, "ttl", "300");
        assert!(matches!(offered(&ACTION, &world.estate)[0].values.get("ttl"), Some(Value::Word(_))));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
