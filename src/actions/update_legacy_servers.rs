//! Brings the legacy servers to their latest updates before the new product joins them.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open};
use crate::estate::Estate;
use crate::sources::{self, judgement, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "update-legacy-servers",
    number: "A-06",
    phase: Phase::Prepare,
    sources: &[stated(&sources::PH_OCS), stated(&sources::PH_L10), stated(&sources::L10_PIM), judgement(&sources::OWN)],
    title: Text {
        en: "Update the legacy servers",
        pt: "Atualizar os servidores herdados",
        es: "Actualizar los servidores heredados",
        it: "Aggiornare i server legacy",
        ru: "Обновить устаревшие серверы",
    },
    purpose: Text {
        en: "Coexistence with the new version is only supported from the latest updates on.",
        pt: "A coexistência com a versão nova só tem suporte a partir das atualizações mais recentes.",
        es: "La coexistencia con la versión nueva solo se admite con las últimas actualizaciones.",
        it: "La coesistenza con la versione nuova è supportata solo con gli ultimi aggiornamenti.",
        ru: "Сосуществование с новой версией поддерживается только с последними обновлениями.",
    },
    who: &[Team::ServerAdmins, Team::GatewayAdmins, Team::EdgeAdmins],
    tool: Tool::WindowsConsole,
    minutes: (60, 360),
    impact: Text {
        en: "Each server restarts its services; users of a pool with one server are signed out meanwhile.",
        pt: "Cada servidor reinicia seus serviços; os usuários de um pool com um só servidor ficam desconectados enquanto isso.",
        es: "Cada servidor reinicia sus servicios; los usuarios de un grupo con un solo servidor quedan desconectados mientras tanto.",
        it: "Ogni server riavvia i suoi servizi; gli utenti di un pool con un solo server restano disconnessi nel frattempo.",
        ru: "На каждом сервере перезапускаются службы; пользователи пула из одного сервера на это время отключаются.",
    },
    lines: &[
        Line::Do(Text {
            en: "Install the latest updates of {product} on every server of these pools, one server after the other: {pools}.",
            pt: "Instale as atualizações mais recentes do {product} em cada servidor destes pools, um servidor após o outro: {pools}.",
            es: "Instale las últimas actualizaciones de {product} en cada servidor de estos grupos, un servidor tras otro: {pools}.",
            it: "Installi gli ultimi aggiornamenti di {product} su ogni server di questi pool, un server dopo l'altro: {pools}.",
            ru: "Установите последние обновления {product} на каждый сервер этих пулов, по одному серверу за раз: {pools}.",
        }),
        Line::Do(Text {
            en: "Do the same on these Edge Servers, and on {gateway} with the updates of the XMPP gateway: {edges}.",
            pt: "Faça o mesmo nestes Servidores de Borda e, em {gateway}, com as atualizações do gateway XMPP: {edges}.",
            es: "Haga lo mismo en estos servidores perimetrales y, en {gateway}, con las actualizaciones de la puerta de enlace XMPP: {edges}.",
            it: "Faccia lo stesso su questi Edge Server e, su {gateway}, con gli aggiornamenti del gateway XMPP: {edges}.",
            ru: "Сделайте то же на этих пограничных серверах, а на {gateway} установите обновления шлюза XMPP: {edges}.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "Programs and Features shows the same versions on every server of a pool, all services are running, and one message to an XMPP contact arrives.",
                pt: "Programas e Recursos mostra as mesmas versões em cada servidor de um pool, todos os serviços estão em execução, e uma mensagem a um contato XMPP chega.",
                es: "Programas y características muestra las mismas versiones en cada servidor de un grupo, todos los servicios están en ejecución y llega un mensaje a un contacto XMPP.",
                it: "Programmi e funzionalità mostra le stesse versioni su ogni server di un pool, tutti i servizi sono in esecuzione e un messaggio a un contatto XMPP arriva.",
                ru: "«Программы и компоненты» показывают одинаковые версии на всех серверах пула, все службы работают, сообщение контакту XMPP доходит.",
            },
        },
        Line::Abort(Text {
            en: "A service no longer starts, or an XMPP contact is no longer reached.",
            pt: "Um serviço não inicia mais, ou um contato XMPP não é mais alcançado.",
            es: "Un servicio ya no arranca, o ya no se llega a un contacto XMPP.",
            it: "Un servizio non si avvia più, o un contatto XMPP non si raggiunge più.",
            ru: "Служба больше не запускается, или контакт XMPP стал недоступен.",
        }),
        Line::WayBack(Text {
            en: "Remove the update in Programs and Features, or restore the server where that is not possible.",
            pt: "Remova a atualização em Programas e Recursos ou restaure o servidor onde isso não for possível.",
            es: "Quite la actualización en Programas y características o restaure el servidor donde no sea posible.",
            it: "Rimuova l'aggiornamento in Programmi e funzionalità, oppure ripristini il server dove non è possibile.",
            ru: "Удалите обновление в «Программах и компонентах», а где это невозможно, восстановите сервер.",
        }),
        Line::Note(Text {
            en: "With Lync Server 2010, the gateway also needs the hotfix that was published for this pairing.",
            pt: "Com o Lync Server 2010, o gateway também precisa do hotfix publicado para essa combinação.",
            es: "Con Lync Server 2010, la puerta de enlace necesita además la revisión publicada para esta combinación.",
            it: "Con Lync Server 2010 il gateway ha bisogno anche dell'hotfix pubblicato per questo abbinamento.",
            ru: "С Lync Server 2010 шлюзу нужно ещё и исправление, выпущенное для этого сочетания.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return Vec::new();
    }
    let pools: Vec<_> = estate.old_pools().map(|(id, _)| estate.pool_name(id)).collect();
    let edges: Vec<_> = estate.old_edges().map(|(id, _)| estate.edge_name(id)).collect();
    vec![
        Step::of(&ACTION)
            .with("product", or_open(estate.old_product()))
            .with("pools", pools)
            .with("edges", edges)
            .with("gateway", or_open(estate.gateway().map(|(id, _)| estate.gateway_name(id))))
            .makes([Fact::LegacyUpdated]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_legacy_side_is_updated_once() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].makes, Facts::from([Fact::LegacyUpdated]));
        }
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
