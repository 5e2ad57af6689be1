//! Watches the legacy gateway until it has been silent long enough to be taken away.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, judgement};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "observe-legacy",
    number: "A-50",
    phase: Phase::After,
    sources: &[judgement(&sources::OWN), implied(&sources::RFC_2782)],
    title: Text {
        en: "Watch {gateway} fall silent",
        pt: "Observar o silêncio de {gateway}",
        es: "Observar el silencio de {gateway}",
        it: "Osservare il silenzio di {gateway}",
        ru: "Убедиться, что {gateway} замолчал",
    },
    purpose: Text {
        en: "Somebody may still hold the old record; as long as the gateway stands, going back is possible.",
        pt: "Alguém ainda pode ter o registro antigo; enquanto o gateway existir, é possível voltar.",
        es: "Alguien puede conservar aún el registro antiguo; mientras la puerta de enlace exista, es posible volver.",
        it: "Qualcuno può avere ancora il vecchio record; finché il gateway esiste, tornare indietro è possibile.",
        ru: "Кто-то может ещё держать прежнюю запись; пока шлюз существует, вернуться можно.",
    },
    who: &[Team::GatewayAdmins],
    tool: Tool::WindowsConsole,
    minutes: (10_080, 20_160),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "On {gateway}, look once a day for {days} days, and at least for one old TTL; write down each session from outside and who it is.",
            pt: "Em {gateway}, verifique uma vez por dia durante {days} dias, e no mínimo por um TTL antigo; anote cada sessão de fora e de quem é.",
            es: "En {gateway}, mire una vez al día durante {days} días, y como mínimo durante un TTL anterior; anote cada sesión de fuera y de quién es.",
            it: "Su {gateway}, controlli una volta al giorno per {days} giorni, e almeno per un vecchio TTL; annoti ogni sessione dall'esterno e di chi è.",
            ru: "На {gateway} смотрите раз в день, не меньше одного прежнего TTL и столько дней: {days}; записывайте каждый внешний сеанс и чей он.",
        }),
        Line::Check {
            run: "netstat -ano | findstr :5269",
            expect: Text {
                en: "On {gateway}: no ESTABLISHED session on any day, and none in the log of the firewall.",
                pt: "Em {gateway}: nenhuma sessão ESTABLISHED em nenhum dia, e nenhuma no log do firewall.",
                es: "En {gateway}: ninguna sesión ESTABLISHED ningún día, y ninguna en el registro del firewall.",
                it: "Su {gateway}: nessuna sessione ESTABLISHED in alcun giorno, e nessuna nel log del firewall.",
                ru: "На {gateway}: ни в один из дней нет сеансов ESTABLISHED, нет их и в журнале межсетевого экрана.",
            },
        },
        Line::Abort(Text {
            en: "A partner still comes to {gateway}: ask its administrator which record its server holds, and begin to count again.",
            pt: "Um parceiro ainda chega a {gateway}: pergunte ao administrador dele qual registro o servidor mantém e recomece a contagem.",
            es: "Un socio sigue llegando a {gateway}: pregunte a su administrador qué registro conserva su servidor y vuelva a empezar la cuenta.",
            it: "Un partner arriva ancora a {gateway}: chieda al suo amministratore quale record conserva il server e ricominci a contare.",
            ru: "Партнёр всё ещё приходит на {gateway}: узнайте у его администратора, какую запись держит его сервер, и начните отсчёт заново.",
        }),
        Line::WayBack(Text {
            en: "Watching changes nothing.",
            pt: "Observar não altera nada.",
            es: "Observar no cambia nada.",
            it: "Osservare non modifica nulla.",
            ru: "Наблюдение ничего не меняет.",
        }),
    ],
    offer,
};

/// Minutes of a day.
const DAY: u32 = 1440;

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let days = estate.deployment.observe_days.told().copied();
    let (low, high) = days.map_or(ACTION.minutes, |it| (it.saturating_mul(DAY), it.saturating_mul(DAY)));
    vec![
        Step::of(&ACTION)
            .taking(low, high)
            .with("days", days.unwrap_or(low / DAY))
            .with("gateway", estate.gateway_name(cut.gateway))
            .needs([Fact::Verified])
            .makes([Fact::Observed]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn watching_begins_after_the_check() {
        assert_eq!(offered(&ACTION, &World::ocs_to_2013().estate)[0].needs, Facts::from([Fact::Verified]));
    }

    #[test]
    fn it_is_watched_for_as_long_as_a_person_told() {
        let minutes = |world: World| offered(&ACTION, &world.estate)[0].minutes;
        assert_eq!(minutes(World::ocs_to_2013().put("deployment", 0, "observe_days", "21")), (30_240, 30_240));
        assert_eq!(minutes(World::ocs_to_2013().forget("deployment", 0, "observe_days")), ACTION.minutes);
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
