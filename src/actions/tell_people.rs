//! Tells users and partner administrators when XMPP federation moves.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open};
use crate::estate::Estate;
use crate::sources::{self, implied, judgement};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "tell-people",
    number: "A-01",
    phase: Phase::Prepare,
    sources: &[implied(&sources::FED_L10), implied(&sources::FED_OCS), judgement(&sources::OWN)],
    title: Text {
        en: "Tell users and partners",
        pt: "Avisar usuários e parceiros",
        es: "Avisar a usuarios y socios",
        it: "Avvisare utenti e partner",
        ru: "Предупредить пользователей и партнёров",
    },
    purpose: Text {
        en: "Nobody is surprised by silence, and on the day there is somebody at each partner who can look.",
        pt: "Ninguém se surpreende com o silêncio, e no dia há alguém em cada parceiro que possa verificar.",
        es: "A nadie le sorprende el silencio, y ese día hay alguien en cada socio que puede mirar.",
        it: "Nessuno è sorpreso dal silenzio, e quel giorno presso ogni partner c'è qualcuno che può guardare.",
        ru: "Никого не удивит тишина, а в нужный день у каждого партнёра будет человек, который сможет проверить.",
    },
    who: &[Team::Owner],
    tool: Tool::People,
    minutes: (60, 240),
    impact: Text {
        en: "Users notice nothing yet.",
        pt: "Os usuários ainda não percebem nada.",
        es: "Los usuarios todavía no notan nada.",
        it: "Gli utenti non notano ancora nulla.",
        ru: "Пользователи пока ничего не замечают.",
    },
    lines: &[
        Line::Do(Text {
            en: "Agree on the window with the owners of DNS, firewall and certificates. Day of the window: {day}.",
            pt: "Combine a janela com os responsáveis por DNS, firewall e certificados. Dia da janela: {day}.",
            es: "Acuerde la ventana con los responsables de DNS, firewall y certificados. Día de la ventana: {day}.",
            it: "Concordi la finestra con i responsabili di DNS, firewall e certificati. Giorno della finestra: {day}.",
            ru: "Согласуйте окно с ответственными за DNS, межсетевой экран и сертификаты. День окна: {day}.",
        }),
        Line::Do(Text {
            en: "Write to the administrators of these partners, and ask each for the name of a person who can be reached during the window: {partners}.",
            pt: "Escreva aos administradores destes parceiros e peça a cada um o nome de uma pessoa que possa ser contatada durante a janela: {partners}.",
            es: "Escriba a los administradores de estos socios y pida a cada uno el nombre de una persona localizable durante la ventana: {partners}.",
            it: "Scriva agli amministratori di questi partner e chieda a ciascuno il nome di una persona raggiungibile durante la finestra: {partners}.",
            ru: "Напишите администраторам этих партнёров и попросите каждого назвать человека, с которым можно связаться во время окна: {partners}.",
        }),
        Line::Do(Text {
            en: "Tell the users of these SIP domains that messages to XMPP contacts may get lost during the window: {domains}.",
            pt: "Avise os usuários destes domínios SIP de que mensagens a contatos XMPP podem se perder durante a janela: {domains}.",
            es: "Avise a los usuarios de estos dominios SIP de que los mensajes a contactos XMPP pueden perderse durante la ventana: {domains}.",
            it: "Avvisi gli utenti di questi domini SIP che i messaggi ai contatti XMPP possono andare persi durante la finestra: {domains}.",
            ru: "Предупредите пользователей этих доменов SIP, что сообщения контактам XMPP во время окна могут потеряться: {domains}.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "Every partner confirmed the day, and the help desk knows what it answers to users.",
                pt: "Cada parceiro confirmou o dia, e o suporte sabe o que responder aos usuários.",
                es: "Cada socio confirmó el día, y el servicio de asistencia sabe qué responder a los usuarios.",
                it: "Ogni partner ha confermato il giorno, e l'assistenza sa che cosa rispondere agli utenti.",
                ru: "Каждый партнёр подтвердил день, и служба поддержки знает, что отвечать пользователям.",
            },
        },
        Line::WayBack(Text {
            en: "If the window moves, tell the same people the new day.",
            pt: "Se a janela mudar, avise as mesmas pessoas do novo dia.",
            es: "Si la ventana cambia, comunique el nuevo día a las mismas personas.",
            it: "Se la finestra si sposta, comunichi il nuovo giorno alle stesse persone.",
            ru: "Если окно перенесено, сообщите тем же людям новый день.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return Vec::new();
    }
    let partners: Vec<_> = estate.kept_partners().map(|(id, _)| estate.partner_name(id)).collect();
    let domains: Vec<_> = estate.xmpp_domains().into_iter().map(|it| estate.domain_name(it)).collect();
    vec![
        Step::of(&ACTION)
            .with("day", or_open(estate.deployment.window_day.told().map(ToString::to_string)))
            .with("partners", partners)
            .with("domains", domains)
            .makes([Fact::PeopleTold]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;
    use crate::text::lang::Lang;

    #[test]
    fn people_are_told_on_every_planned_journey() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013(), World::keep_2013(), World::keep_2015()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].makes, Facts::from([Fact::PeopleTold]));
            assert!(steps[0].needs.is_empty());
        }
    }

    #[test]
    fn a_day_that_nobody_told_stays_a_gap() {
        let steps = offered(&ACTION, &World::keep_2013().forget("deployment", 0, "window_day").estate);
        let day = steps[0].values.get("day").unwrap().words(Lang::En);
        assert_eq!(day, "not told yet");
    }

    #[test]
    fn nothing_is_offered_on_a_way_that_is_not_planned() {
        assert!(offered(&ACTION, &World::keep_2013().put("deployment", 0, "to", "Teams").estate).is_empty());
    }
}
