//! Allows federated users for the organisation, without which XMPP stays closed, too.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "allow-federation",
    number: "A-23",
    phase: Phase::Window,
    sources: &[
        stated(&sources::GTALK),
        stated(&sources::FED_OCS),
        stated(&sources::PS_SET_CSACCESSEDGECONFIGURATION),
        stated(&sources::LYNCLOG),
    ],
    title: Text {
        en: "Allow federated users",
        pt: "Permitir usuários federados",
        es: "Permitir usuarios federados",
        it: "Consentire gli utenti federati",
        ru: "Разрешить федеративных пользователей",
    },
    purpose: Text {
        en: "One switch of the organisation governs SIP and XMPP federation alike; it must be on.",
        pt: "Uma única chave da organização governa a federação SIP e a XMPP; ela precisa estar ligada.",
        es: "Un solo interruptor de la organización gobierna la federación SIP y la XMPP; debe estar activado.",
        it: "Un solo interruttore dell'organizzazione governa la federazione SIP e quella XMPP; deve essere attivo.",
        ru: "Один переключатель организации управляет и федерацией SIP, и федерацией XMPP; он должен быть включён.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (2, 10),
    impact: Text {
        en: "SIP federation opens for all allowed domains, not only XMPP.",
        pt: "A federação SIP se abre para todos os domínios permitidos, não só o XMPP.",
        es: "La federación SIP se abre para todos los dominios permitidos, no solo XMPP.",
        it: "La federazione SIP si apre per tutti i domini consentiti, non solo XMPP.",
        ru: "Открывается не только XMPP, но и федерация SIP для всех разрешённых доменов.",
    },
    lines: &[
        Line::Run(
            "Get-CsAccessEdgeConfiguration | Format-List -Property AllowFederatedUsers,AllowOutsideUsers,EnablePartnerDiscovery",
        ),
        Line::Do(Text {
            en: "Write down the values that are shown, and look through the allowed SIP domains with whoever answers for them.",
            pt: "Anote os valores exibidos e revise os domínios SIP permitidos com quem responde por eles.",
            es: "Anote los valores que se muestran y revise los dominios SIP permitidos con quien responde de ellos.",
            it: "Annoti i valori mostrati e riveda i domini SIP consentiti con chi ne è responsabile.",
            ru: "Запишите показанные значения и просмотрите разрешённые домены SIP с тем, кто за них отвечает.",
        }),
        Line::Run("Set-CsAccessEdgeConfiguration -AllowFederatedUsers $true"),
        Line::Check {
            run: "Get-CsAccessEdgeConfiguration | Format-List -Property AllowFederatedUsers",
            expect: Text {
                en: "AllowFederatedUsers is True.",
                pt: "AllowFederatedUsers é True.",
                es: "El valor de AllowFederatedUsers es True.",
                it: "AllowFederatedUsers ha il valore True.",
                ru: "AllowFederatedUsers равно True.",
            },
        },
        Line::Contradiction(Text {
            en: "The sample commands for Google Talk misspell the federation switch of the policy, leave a hyphen out and name a parameter that is gone; the cmdlet reference is followed.",
            pt: "Os comandos de exemplo para o Google Talk escrevem errado a opção de federação da política, omitem um hífen e citam um parâmetro que não existe mais; segue-se a referência dos cmdlets.",
            es: "Los comandos de ejemplo para Google Talk escriben mal la opción de federación de la directiva, omiten un guion y nombran un parámetro que ya no existe; se sigue la referencia de cmdlets.",
            it: "I comandi di esempio per Google Talk scrivono male l'opzione di federazione del criterio, omettono un trattino e citano un parametro che non esiste più; si segue il riferimento dei cmdlet.",
            ru: "В примерах команд для Google Talk параметр федерации политики написан с ошибкой, пропущен дефис и назван исчезнувший параметр; соблюдается справочник командлетов.",
        }),
        Line::WayBackRun("Set-CsAccessEdgeConfiguration -AllowFederatedUsers $false"),
        Line::Note(Text {
            en: "Go back only if it was False before and there is no hybrid: a split domain needs the same switch.",
            pt: "Volte somente se antes era False e não há híbrido: um domínio dividido precisa da mesma chave.",
            es: "Vuelva atrás solo si antes era False y no hay híbrido: un dominio dividido necesita el mismo interruptor.",
            it: "Torni indietro solo se prima era False e non c'è un ibrido: un dominio diviso richiede lo stesso interruttore.",
            ru: "Возвращайтесь только в том случае, если прежде было False и гибрида нет: разделённому домену нужен тот же переключатель.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    // Not told is not allowed: then the step looks first and changes what must be changed.
    if estate.deployment.federation_allowed.yes() {
        return Vec::new();
    }
    vec![Step::of(&ACTION).needs([Fact::NewEdgeFederates(cut.edge)]).makes([Fact::FederationAllowed])]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::EdgeId;
    use crate::rules::tests::World;

    #[test]
    fn what_is_allowed_already_is_left_alone() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
    }

    #[test]
    fn not_told_is_treated_as_not_allowed() {
        let world = World::lync2010_to_2013().forget("deployment", 0, "federation_allowed");
        assert_eq!(offered(&ACTION, &world.estate)[0].needs, Facts::from([Fact::NewEdgeFederates(EdgeId(1))]));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        let world = World::keep_2013().put("deployment", 0, "federation_allowed", "no");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }
}
