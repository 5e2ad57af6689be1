//! Sees the legacy gateway work, partner by partner, before anything changes.

use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "check-legacy-path",
    number: "A-03",
    phase: Phase::Prepare,
    sources: &[stated(&sources::VER_OCS), stated(&sources::VER_L10)],
    title: Text {
        en: "See the legacy gateway work with every partner",
        pt: "Ver o gateway herdado funcionando com cada parceiro",
        es: "Comprobar que la puerta de enlace heredada funciona con cada socio",
        it: "Verificare che il gateway legacy funzioni con ogni partner",
        ru: "Убедиться, что устаревший шлюз работает с каждым партнёром",
    },
    purpose: Text {
        en: "Only what worked before can be missed later, and the legacy path is the way back.",
        pt: "Só faz falta depois o que funcionava antes, e o caminho herdado é o caminho de volta.",
        es: "Solo puede echarse en falta lo que antes funcionaba, y la ruta heredada es la vuelta atrás.",
        it: "Può mancare solo ciò che prima funzionava, e il percorso legacy è la via del ritorno.",
        ru: "Недоставать потом может лишь того, что раньше работало, а устаревший путь нужен для отката.",
    },
    who: &[Team::GatewayAdmins, Team::ServerAdmins, Team::Testers],
    tool: Tool::WindowsConsole,
    minutes: (30, 120),
    impact: Text { en: "None.", pt: "Nenhum.", es: "Ninguno.", it: "Nessun impatto.", ru: "Никакого." },
    lines: &[
        Line::Do(Text {
            en: "On {gateway}, open Services and look at “Office Communications Server XMPP Gateway”.",
            pt: "Em {gateway}, abra Serviços e veja “Office Communications Server XMPP Gateway”.",
            es: "En {gateway}, abra Servicios y mire «Office Communications Server XMPP Gateway».",
            it: "Su {gateway} apra Servizi e guardi «Office Communications Server XMPP Gateway».",
            ru: "На {gateway} откройте «Службы» и найдите «Office Communications Server XMPP Gateway».",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "The status is Started and the startup type is Automatic.",
                pt: "O status é Started e o tipo de inicialização é Automatic.",
                es: "El estado es Started y el tipo de inicio es Automatic.",
                it: "Lo stato è Started e il tipo di avvio è Automatic.",
                ru: "Состояние: Started, тип запуска: Automatic.",
            },
        },
        Line::Do(Text {
            en: "Write down how federation leaves the house today: the federation route of the site or of the forest, the Edge that each pool uses for media, and the next hop of {edge}.",
            pt: "Anote por onde a federação sai hoje: a rota de federação do site ou da floresta, a Borda que cada pool usa para mídia e o próximo salto de {edge}.",
            es: "Anote por dónde sale hoy la federación: la ruta de federación del sitio o del bosque, el perimetral que usa cada grupo para medios y el próximo salto de {edge}.",
            it: "Annoti da dove esce oggi la federazione: la route di federazione del sito o della foresta, l'Edge che ogni pool usa per i media e l'hop successivo di {edge}.",
            ru: "Запишите, как федерация выходит наружу сегодня: маршрут федерации сайта или леса, пограничный сервер каждого пула для мультимедиа и следующий узел для {edge}.",
        }),
        Line::Do(Text {
            en: "Have a user and a person at each partner send one message each way. Partners: {partners}.",
            pt: "Peça a um usuário e a uma pessoa em cada parceiro que enviem uma mensagem em cada sentido. Parceiros: {partners}.",
            es: "Haga que un usuario y una persona de cada socio envíen un mensaje en cada sentido. Socios: {partners}.",
            it: "Faccia inviare un messaggio in ciascun senso tra un utente e una persona presso ogni partner. Partner: {partners}.",
            ru: "Пусть пользователь и человек у каждого партнёра отправят по одному сообщению в каждую сторону. Партнёры: {partners}.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "Each message arrived, and presence is shown on both sides. Write down who tried it with whom.",
                pt: "Cada mensagem chegou, e a presença aparece nos dois lados. Anote quem testou com quem.",
                es: "Llegó cada mensaje, y la presencia se ve en ambos lados. Anote quién lo probó con quién.",
                it: "Ogni messaggio è arrivato, e la presenza si vede da entrambe le parti. Annoti chi ha provato con chi.",
                ru: "Каждое сообщение дошло, присутствие видно с обеих сторон. Запишите, кто с кем проверял.",
            },
        },
        Line::Abort(Text {
            en: "A partner does not answer today: repair that first, or nobody can tell later what broke it.",
            pt: "Um parceiro não responde hoje: corrija isso primeiro, ou ninguém saberá depois o que o quebrou.",
            es: "Un socio no responde hoy: repárelo primero, o nadie sabrá después qué lo rompió.",
            it: "Un partner oggi non risponde: lo ripari prima, altrimenti poi nessuno saprà che cosa l'ha guastato.",
            ru: "Партнёр не отвечает уже сегодня: сначала устраните это, иначе потом никто не поймёт причину.",
        }),
        Line::WayBack(Text {
            en: "Nothing was changed.",
            pt: "Nada foi alterado.",
            es: "No se cambió nada.",
            it: "Nulla è stato modificato.",
            ru: "Ничего не изменено.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return Vec::new();
    }
    let Some((gateway, _)) = estate.gateway() else {
        return Vec::new();
    };
    let partners: Vec<_> = estate.kept_partners().map(|(id, _)| estate.partner_name(id)).collect();
    let edge = estate.gateway_edge().map(|(id, _)| estate.edge_name(id));
    vec![
        Step::of(&ACTION)
            .with("gateway", estate.gateway_name(gateway))
            .with("edge", crate::actions::or_open(edge))
            .with("partners", partners)
            .needs([Fact::GatewayRunning(gateway)])
            .makes([Fact::LegacyChecked]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::GatewayId;
    use crate::rules::tests::World;

    #[test]
    fn the_gateway_must_run_to_be_seen_working() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].needs, Facts::from([Fact::GatewayRunning(GatewayId(0))]));
            assert_eq!(steps[0].makes, Facts::from([Fact::LegacyChecked]));
        }
    }

    #[test]
    fn nothing_is_offered_beside_2019_or_without_a_gateway() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::ocs_to_2013().drop_row("gateway", 0).estate).is_empty());
    }
}
