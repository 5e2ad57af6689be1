//! Clears the SIP federation route of the sites: the legacy Edge can only be released when no site leads to it.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, central_sites, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "clear-sip-route",
    number: "A-19",
    phase: Phase::Window,
    sources: &[stated(&sources::FED_L10), stated(&sources::FED_OCS), implied(&sources::SEED_1)],
    title: Text {
        en: "Clear the SIP federation route to {old_edge}",
        pt: "Limpar a rota de federação SIP para {old_edge}",
        es: "Borrar la ruta de federación SIP hacia {old_edge}",
        it: "Cancellare la route di federazione SIP verso {old_edge}",
        ru: "Снять маршрут федерации SIP на {old_edge}",
    },
    purpose: Text {
        en: "No site sends federation to {old_edge} any more, so that it can be released.",
        pt: "Nenhum site envia mais a federação para {old_edge}, e assim ele pode ser liberado.",
        es: "Ningún sitio envía ya la federación a {old_edge}, de modo que puede liberarse.",
        it: "Nessun sito invia più la federazione a {old_edge}, che così può essere svincolato.",
        ru: "Ни один сайт больше не направляет федерацию на {old_edge}, и его можно освободить.",
    },
    who: &[Team::TopologyAdmins],
    tool: Tool::TopologyBuilder,
    minutes: (10, 20),
    impact: Text {
        en: "SIP federation stops, and with it XMPP through the legacy gateway.",
        pt: "A federação SIP para e, com ela, o XMPP pelo gateway herdado.",
        es: "La federación SIP se detiene y, con ella, el XMPP por la puerta de enlace heredada.",
        it: "La federazione SIP si ferma e con essa XMPP attraverso il gateway legacy.",
        ru: "Федерация SIP прекращается, а с ней и XMPP через устаревший шлюз.",
    },
    lines: &[
        Line::Do(Text {
            en: "For each of these sites, open Edit Properties > Federation route and clear “Enable SIP federation”: {sites}.",
            pt: "Em cada um destes sites, abra Edit Properties > Federation route e desmarque “Enable SIP federation”: {sites}.",
            es: "En cada uno de estos sitios, abra Edit Properties > Federation route y desactive «Enable SIP federation»: {sites}.",
            it: "Per ciascuno di questi siti, apra Edit Properties > Federation route e deselezioni «Enable SIP federation»: {sites}.",
            ru: "Для каждого из этих сайтов откройте Edit Properties > Federation route и снимите флажок «Enable SIP federation»: {sites}.",
        }),
        Line::Do(Text {
            en: "Publish the topology.",
            pt: "Publique a topologia.",
            es: "Publique la topología.",
            it: "Pubblichi la topologia.",
            ru: "Опубликуйте топологию.",
        }),
        Line::Check {
            run: "Get-CsSite | Format-List -Property Identity,FederationRoute",
            expect: Text {
                en: "FederationRoute is empty for every site.",
                pt: "FederationRoute está vazio em cada site.",
                es: "FederationRoute está vacío en cada sitio.",
                it: "FederationRoute è vuoto per ogni sito.",
                ru: "FederationRoute пусто у каждого сайта.",
            },
        },
        Line::Contradiction(Text {
            en: "The lists of phases print this step before the remaining users move, the XMPP pages want all users moved first. The order chosen for this plan is followed; with users first, federation and XMPP are down only during the window.",
            pt: "As listas de fases imprimem este passo antes de mover os usuários restantes; as páginas de XMPP querem todos movidos antes. Segue-se a ordem escolhida para este plano; com usuários primeiro, federação e XMPP ficam fora apenas durante a janela.",
            es: "Las listas de fases imprimen este paso antes de mover a los usuarios restantes; las páginas de XMPP quieren que todos se muevan antes. Se sigue el orden elegido para este plan; con los usuarios primero, federación y XMPP solo faltan durante la ventana.",
            it: "Gli elenchi delle fasi riportano questo passo prima dello spostamento degli utenti restanti; le pagine XMPP vogliono tutti gli utenti spostati prima. Si segue l'ordine scelto per questo piano; con gli utenti prima, federazione e XMPP mancano solo durante la finestra.",
            ru: "В перечнях фаз этот шаг стоит до переноса остальных пользователей, а страницы об XMPP требуют сначала перенести всех. Соблюдается порядок, выбранный для этого плана; если пользователи идут первыми, федерация и XMPP не работают только во время окна.",
        }),
        Line::Abort(Text {
            en: "Publishing reports an error: correct it before anything else is changed.",
            pt: "A publicação informa um erro: corrija-o antes de alterar qualquer outra coisa.",
            es: "La publicación informa de un error: corríjalo antes de cambiar nada más.",
            it: "La pubblicazione segnala un errore: lo corregga prima di modificare altro.",
            ru: "Публикация сообщает об ошибке: исправьте её, прежде чем менять что-либо ещё.",
        }),
        Line::WayBack(Text {
            en: "Enable SIP federation to {old_edge} again for each site, or to the Director in front of it, and publish.",
            pt: "Habilite novamente a federação SIP para {old_edge} em cada site, ou para o Diretor à frente dele, e publique.",
            es: "Vuelva a habilitar en cada sitio la federación SIP hacia {old_edge}, o hacia el Director que tiene delante, y publique.",
            it: "Riabiliti per ogni sito la federazione SIP verso {old_edge}, o verso il Director che lo precede, e pubblichi.",
            ru: "Снова включите для каждого сайта федерацию SIP на {old_edge} или на директора перед ним и опубликуйте топологию.",
        }),
        Line::Note(Text {
            en: "How to clear the route with Set-CsSite is not documented; that is why Topology Builder is used.",
            pt: "Não está documentado como limpar a rota com Set-CsSite; por isso se usa o Construtor de Topologias.",
            es: "No está documentado cómo borrar la ruta con Set-CsSite; por eso se usa el Generador de topologías.",
            it: "Non è documentato come cancellare la route con Set-CsSite; per questo si usa il Generatore di topologie.",
            ru: "Как снять маршрут командой Set-CsSite, не описано; поэтому используется построитель топологий.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let step = Step::of(&ACTION)
        .with("old_edge", estate.edge_name(cut.old_edge))
        .with("sites", central_sites(estate))
        .makes([Fact::RouteCleared]);
    if !estate.route_first() {
        return vec![step.needs([Fact::GateOpen, Fact::LegacyReleased(cut.gateway)])];
    }
    // In the documented order this is the first of two windows: only the pilot users have moved.
    let pilots = estate.crowds.iter().filter(|(_, it)| it.pilot.yes());
    let step = step
        .needs([Fact::PeopleTold, Fact::BackupsTaken])
        .needs([Fact::EdgeRunning(cut.edge), Fact::CertificateCopied(cut.edge)])
        .needs(pilots.map(|(id, _)| Fact::Lives(id, cut.home)));
    vec![step]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{CrowdId, GatewayId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn users_first_clears_the_route_in_the_window() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert!(steps[0].needs.contains(&Fact::GateOpen));
        assert!(steps[0].needs.contains(&Fact::LegacyReleased(GatewayId(0))));
    }

    #[test]
    fn route_first_waits_for_the_pilot_users_only() {
        let world = World::lync2010_to_2013().put("deployment", 0, "order", "RouteFirst");
        let needs = &offered(&ACTION, &world.estate)[0].needs;
        assert!(needs.contains(&Fact::Lives(CrowdId(0), PoolId(1))));
        assert!(!needs.contains(&Fact::Lives(CrowdId(1), PoolId(1))));
        assert!(!needs.contains(&Fact::GateOpen));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
