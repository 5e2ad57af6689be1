//! Tells users and partner administrators that XMPP federation ends, and when.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open, partner_names};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, judgement, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "announce-end",
    number: "A-01",
    phase: Phase::Prepare,
    sources: &[implied(&sources::SEED_3), stated(&sources::MULTI_19), judgement(&sources::OWN)],
    title: Text {
        en: "Announce that XMPP federation ends",
        pt: "Anunciar o fim da federação XMPP",
        es: "Anunciar el fin de la federación XMPP",
        it: "Annunciare la fine della federazione XMPP",
        ru: "Объявить о прекращении федерации XMPP",
    },
    purpose: Text {
        en: "Whoever loses XMPP knows it before, has agreed, and has had the time to look for another way.",
        pt: "Quem perde o XMPP sabe antes, concordou e teve tempo de procurar outro caminho.",
        es: "Quien pierde XMPP lo sabe antes, ha aceptado y ha tenido tiempo de buscar otra vía.",
        it: "Chi perde XMPP lo sa prima, ha accettato e ha avuto il tempo di cercare un'altra via.",
        ru: "Кто лишается XMPP, знает об этом заранее, согласился и успел найти другой путь.",
    },
    who: &[Team::Owner],
    tool: Tool::People,
    minutes: (120, 960),
    impact: Text {
        en: "Users notice nothing yet.",
        pt: "Os usuários ainda não percebem nada.",
        es: "Los usuarios todavía no notan nada.",
        it: "Gli utenti non notano ancora nulla.",
        ru: "Пользователи пока ничего не замечают.",
    },
    lines: &[
        Line::Do(Text {
            en: "Write to the administrators of these partners on which day XMPP federation with them ends: {partners}. Day of the window: {day}.",
            pt: "Escreva aos administradores destes parceiros em que dia a federação XMPP com eles termina: {partners}. Dia da janela: {day}.",
            es: "Escriba a los administradores de estos socios qué día termina la federación XMPP con ellos: {partners}. Día de la ventana: {day}.",
            it: "Scriva agli amministratori di questi partner in quale giorno finisce la federazione XMPP con loro: {partners}. Giorno della finestra: {day}.",
            ru: "Напишите администраторам этих партнёров, в какой день прекращается федерация XMPP с ними: {partners}. День окна: {day}.",
        }),
        Line::Do(Text {
            en: "Tell these users that their XMPP contacts go silent for good on that day, and record who agreed: {crowds}.",
            pt: "Avise estes usuários de que seus contatos XMPP silenciam em definitivo nesse dia e registre quem concordou: {crowds}.",
            es: "Avise a estos usuarios de que sus contactos XMPP enmudecen para siempre ese día y anote quién aceptó: {crowds}.",
            it: "Avvisi questi utenti che i loro contatti XMPP tacciono per sempre da quel giorno e annoti chi ha accettato: {crowds}.",
            ru: "Предупредите этих пользователей, что их контакты XMPP с этого дня замолчат навсегда, и запишите, кто согласился: {crowds}.",
        }),
        Line::Note(Text {
            en: "What can take its place: SIP or Teams federation with the partner, a gateway of another vendor, or users who stay on a legacy pool. The documents recommend no vendor.",
            pt: "O que pode substituí-lo: federação SIP ou do Teams com o parceiro, um gateway de outro fornecedor ou usuários que ficam em um pool herdado. Os documentos não recomendam nenhum fornecedor.",
            es: "Qué puede sustituirlo: federación SIP o de Teams con el socio, una puerta de enlace de otro proveedor o usuarios que se quedan en un grupo heredado. Los documentos no recomiendan ningún proveedor.",
            it: "Che cosa può prenderne il posto: federazione SIP o Teams con il partner, un gateway di un altro fornitore, o utenti che restano su un pool legacy. I documenti non consigliano alcun fornitore.",
            ru: "Чем его можно заменить: федерация SIP или Teams с партнёром, шлюз стороннего поставщика или пользователи, которые остаются на старом пуле. Документы не рекомендуют никакого поставщика.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "Every partner confirmed the day, every group of users agreed, and the help desk knows what it answers.",
                pt: "Cada parceiro confirmou o dia, cada grupo de usuários concordou, e o suporte sabe o que responder.",
                es: "Cada socio confirmó el día, cada grupo de usuarios aceptó, y el servicio de asistencia sabe qué responder.",
                it: "Ogni partner ha confermato il giorno, ogni gruppo di utenti ha accettato, e l'assistenza sa che cosa rispondere.",
                ru: "Каждый партнёр подтвердил день, каждая группа пользователей согласилась, и служба поддержки знает, что отвечать.",
            },
        },
        Line::WayBack(Text {
            en: "Tell the same people that XMPP goes on.",
            pt: "Avise as mesmas pessoas de que o XMPP continua.",
            es: "Comunique a las mismas personas que XMPP sigue.",
            it: "Comunichi alle stesse persone che XMPP continua.",
            ru: "Сообщите тем же людям, что XMPP остаётся.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::retires) {
        return Vec::new();
    }
    let crowds = estate.federating_crowds().map(|(id, _)| estate.crowd_name(id));
    vec![
        Step::of(&ACTION)
            .with("day", or_open(estate.deployment.window_day.told().map(ToString::to_string)))
            .with("partners", partner_names(estate))
            .with("crowds", crowds.collect::<Vec<_>>())
            .makes([Fact::PeopleTold]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn those_who_agreed_are_told_like_the_others() {
        let steps = offered(&ACTION, &World::retire().estate);
        assert_eq!(steps[0].values.get("crowds"), Some(&Value::Names(vec!["Dispatchers".to_owned()])));
    }

    #[test]
    fn nothing_is_offered_where_xmpp_goes_on() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
