//! Sees XMPP work on the upgraded servers.

use crate::actions::verify_coexistence::{
    BY_HAND, CERTIFICATE, DEFAULTS, LISTENS, LOOKING, NO_GROUPS, NO_SESSION_OUT, ONLY_INBOUND, PARTNERS, POLICIES,
    RECEIVERS, REFUSED, REPLICAS, ROUTE, SUCCESS, look,
};
use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, stated, unverified};
use crate::state::fact::Fact;
use crate::state::unit::Unit;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "verify-upgrade",
    number: "A-76",
    phase: Phase::Window,
    sources: &[
        implied(&sources::SETUP),
        implied(&sources::TESTX),
        stated(&sources::UPGD_15),
        unverified(&sources::UPG_15),
    ],
    title: Text {
        en: "Verify XMPP on the upgraded servers",
        pt: "Verificar o XMPP nos servidores atualizados",
        es: "Comprobar XMPP en los servidores actualizados",
        it: "Verificare XMPP sui server aggiornati",
        ru: "Проверить XMPP на обновлённых серверах",
    },
    purpose: Text {
        en: "That partners, policies, routes and certificates survive the upgrade is inferred; the window ends when they were seen to.",
        pt: "Que parceiros, políticas, rotas e certificados sobrevivem à atualização é inferido; a janela termina quando isso foi visto.",
        es: "Que socios, directivas, rutas y certificados sobreviven a la actualización se deduce; la ventana termina cuando se ha visto.",
        it: "Che partner, criteri, route e certificati sopravvivano all'aggiornamento è dedotto; la finestra finisce quando lo si è visto.",
        ru: "Что партнёры, политики, маршруты и сертификаты переживают обновление — вывод; окно заканчивается, когда это увидели.",
    },
    who: &[Team::ServerAdmins, Team::Testers],
    tool: Tool::Shell,
    minutes: (30, 90),
    impact: Text {
        en: "XMPP runs again; users only notice if something is wrong.",
        pt: "O XMPP volta a funcionar; os usuários só notam se algo estiver errado.",
        es: "XMPP vuelve a funcionar; los usuarios solo notan si algo va mal.",
        it: "XMPP funziona di nuovo; gli utenti notano qualcosa solo se non va.",
        ru: "XMPP снова работает; пользователи заметят что-то, только если есть ошибка.",
    },
    lines: &[
        REPLICAS,
        ROUTE,
        LISTENS,
        PARTNERS,
        POLICIES,
        DEFAULTS,
        CERTIFICATE,
        Line::RunEach { each: "records", as_hole: "record", run: "Resolve-DnsName -Name {record} -Type SRV" },
        RECEIVERS,
        Line::Run("{receivers} | ForEach-Object { Test-CsXmppIM -TargetFqdn {pool} -Receiver $_ }"),
        SUCCESS,
        BY_HAND,
        NO_GROUPS,
        NO_SESSION_OUT,
        REFUSED,
        ONLY_INBOUND,
        Line::Abort(Text {
            en: "XMPP fails and failed not before: the topology does not go back, so repair forward: services, routes, then setup once more on {edge} and on the Front Ends.",
            pt: "O XMPP falha e antes não falhava: a topologia não volta, portanto corrija para a frente: serviços, rotas e depois a instalação de novo em {edge} e nos Front-Ends.",
            es: "XMPP falla y antes no fallaba: la topología no vuelve atrás, así que repare hacia delante: servicios, rutas y después la instalación otra vez en {edge} y en los front-end.",
            it: "XMPP non funziona e prima funzionava: la topologia non torna indietro, quindi ripari in avanti: servizi, route, poi di nuovo l'installazione su {edge} e sui front-end.",
            ru: "XMPP не работает, а раньше работал: топология назад не вернётся, чините вперёд: службы, маршруты, затем ещё раз установка на {edge} и на серверах переднего плана.",
        }),
        LOOKING,
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return Vec::new();
    }
    let step = estate.xmpp_edge().and_then(|(edge, _)| look(&ACTION, estate, edge));
    let upgraded = || estate.upgrade_order().into_iter().map(Unit::upgraded);
    step.map(|it| it.needs(upgraded()).makes([Fact::Verified])).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_look_comes_when_all_are_upgraded() {
        let estate = World::of("upgrade-2013-to-2015").estate;
        let steps = offered(&ACTION, &estate);
        assert!(estate.upgrade_order().into_iter().all(|it| steps[0].needs.contains(&it.upgraded())));
    }

    #[test]
    fn nothing_is_offered_where_servers_are_new() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
    }
}
