//! Freezes the partner list of the legacy gateway, so that what is created on the new side is what was taken away.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, judgement};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "freeze-partner-list",
    number: "A-41",
    phase: Phase::Window,
    sources: &[judgement(&sources::OWN), implied(&sources::OCS_WP)],
    title: Text {
        en: "Freeze the partner list of {gateway}",
        pt: "Congelar a lista de parceiros de {gateway}",
        es: "Congelar la lista de socios de {gateway}",
        it: "Congelare l'elenco dei partner di {gateway}",
        ru: "Заморозить список партнёров {gateway}",
    },
    purpose: Text {
        en: "What is created on the new side is exactly what the legacy gateway carried.",
        pt: "O que é criado no lado novo é exatamente o que o gateway herdado atendia.",
        es: "Lo que se crea en el lado nuevo es exactamente lo que atendía la puerta de enlace heredada.",
        it: "Ciò che viene creato sul lato nuovo è esattamente ciò che serviva il gateway legacy.",
        ru: "На новой стороне создаётся ровно то, что обслуживал устаревший шлюз.",
    },
    who: &[Team::GatewayAdmins],
    tool: Tool::WindowsConsole,
    minutes: (5, 15),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Agree that nobody changes partners, allowed domains or XMPP policies until the window ends.",
            pt: "Combine que ninguém altera parceiros, domínios permitidos ou políticas de XMPP até o fim da janela.",
            es: "Acuerde que nadie cambie socios, dominios permitidos ni directivas de XMPP hasta el final de la ventana.",
            it: "Concordi che nessuno modifichi partner, domini consentiti o criteri XMPP fino alla fine della finestra.",
            ru: "Договоритесь, что до конца окна никто не меняет партнёров, разрешённые домены и политики XMPP.",
        }),
        Line::Do(Text {
            en: "On {gateway}, open the XMPP Gateway console and save a picture of every page with partners and security settings.",
            pt: "Em {gateway}, abra o console do XMPP Gateway e guarde uma imagem de cada página com parceiros e configurações de segurança.",
            es: "En {gateway}, abra la consola de XMPP Gateway y guarde una imagen de cada página con socios y opciones de seguridad.",
            it: "Su {gateway}, apra la console di XMPP Gateway e salvi un'immagine di ogni pagina con partner e impostazioni di sicurezza.",
            ru: "На {gateway} откройте консоль XMPP Gateway и сохраните снимок каждой страницы с партнёрами и параметрами безопасности.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "The console shows exactly these partners: {partners}.",
                pt: "O console mostra exatamente estes parceiros: {partners}.",
                es: "La consola muestra exactamente estos socios: {partners}.",
                it: "La console mostra esattamente questi partner: {partners}.",
                ru: "Консоль показывает ровно этих партнёров: {partners}.",
            },
        },
        Line::Abort(Text {
            en: "A partner turned up that the plan does not know: add it, agree its settings and plan again.",
            pt: "Apareceu um parceiro que o plano não conhece: adicione-o, combine suas configurações e planeje de novo.",
            es: "Apareció un socio que el plan no conoce: agréguelo, acuerde su configuración y planifique de nuevo.",
            it: "È comparso un partner che il piano non conosce: lo aggiunga, ne concordi le impostazioni e ripianifichi.",
            ru: "Обнаружен партнёр, которого нет в плане: добавьте его, согласуйте его параметры и составьте план заново.",
        }),
        Line::WayBack(Text {
            en: "Lift the freeze and tell those who were asked to wait.",
            pt: "Encerre o congelamento e avise quem foi solicitado a esperar.",
            es: "Levante la congelación y avise a quienes se pidió esperar.",
            it: "Revochi il blocco e avvisi chi era stato invitato ad attendere.",
            ru: "Снимите запрет на изменения и сообщите тем, кого просили подождать.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    // Partners that are given up still stand in the console today.
    let there = estate.partners.iter().filter(|(_, it)| it.on_legacy.yes());
    vec![
        Step::of(&ACTION)
            .with("gateway", estate.gateway_name(cut.gateway))
            .with("partners", there.map(|(id, _)| estate.partner_name(id)).collect::<Vec<_>>())
            .needs([Fact::GateOpen])
            .makes([Fact::PartnersFrozen]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_list_is_frozen_once_the_decision_is_taken() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.contains(&Fact::GateOpen));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2015().estate).is_empty());
    }
}
