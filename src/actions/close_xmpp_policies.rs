//! Switches XMPP off in every external access policy.

use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::journey::Journey;
use crate::estate::{Estate, TableId};
use crate::sources::{self, implied};
use crate::state::fact::Fact;
use crate::state::start::start;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "close-xmpp-policies",
    number: "A-59",
    phase: Phase::Window,
    sources: &[implied(&sources::POLX), implied(&sources::EAP)],
    title: Text {
        en: "Switch XMPP off in every policy",
        pt: "Desativar o XMPP em cada política",
        es: "Desactivar XMPP en cada directiva",
        it: "Disattivare XMPP in ogni criterio",
        ru: "Выключить XMPP во всех политиках",
    },
    purpose: Text {
        en: "Clients no longer offer what is no longer there.",
        pt: "Os clientes deixam de oferecer o que não existe mais.",
        es: "Los clientes dejan de ofrecer lo que ya no existe.",
        it: "I client non offrono più ciò che non c'è più.",
        ru: "Клиенты больше не предлагают того, чего уже нет.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (5, 20),
    impact: Text {
        en: "Users notice nothing more: the partners are gone already.",
        pt: "Os usuários não percebem mais nada: os parceiros já se foram.",
        es: "Los usuarios no notan nada más: los socios ya no están.",
        it: "Gli utenti non notano altro: i partner non ci sono già più.",
        ru: "Пользователи больше ничего не заметят: партнёров уже нет.",
    },
    lines: &[
        Line::Run(
            "Get-CsExternalAccessPolicy | Where-Object { $_.EnableXmppAccess } | Set-CsExternalAccessPolicy -EnableXmppAccess $false",
        ),
        Line::Check {
            run: "Get-CsExternalAccessPolicy | Format-Table -Property Identity,EnableFederationAccess,EnableXmppAccess -AutoSize",
            expect: Text {
                en: "EnableXmppAccess is False in every policy, these among them: {policies}. EnableFederationAccess is as it was.",
                pt: "EnableXmppAccess é False em cada política, entre elas: {policies}. EnableFederationAccess está como antes.",
                es: "EnableXmppAccess es False en cada directiva, entre ellas: {policies}. EnableFederationAccess está como antes.",
                it: "EnableXmppAccess è False in ogni criterio, tra cui: {policies}. EnableFederationAccess è com'era.",
                ru: "EnableXmppAccess равно False во всех политиках, среди них: {policies}. EnableFederationAccess осталось прежним.",
            },
        },
        Line::WayBack(Text {
            en: "Set EnableXmppAccess to True again in the policies for which the saved file says so: {policies}.",
            pt: "Volte EnableXmppAccess para True nas políticas em que o arquivo salvo assim indica: {policies}.",
            es: "Vuelva a poner EnableXmppAccess en True en las directivas para las que lo dice el archivo guardado: {policies}.",
            it: "Riporti EnableXmppAccess a True nei criteri per cui lo dice il file salvato: {policies}.",
            ru: "Снова задайте EnableXmppAccess равным True в тех политиках, где так указано в сохранённом файле: {policies}.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::retires) || estate.open_policies().next().is_none() {
        return Vec::new();
    }
    let start = start(estate);
    let allowed = estate.crowds.iter().map(|(id, _)| Fact::Allowed(id)).filter(|it| start.has(*it));
    vec![
        Step::of(&ACTION)
            .with(
                "policies",
                estate.open_policies().map(|it| estate.name_of(TableId::Policy, it.0)).collect::<Vec<_>>(),
            )
            .needs(estate.ending_partners().map(|(id, _)| Fact::XmppEnded(id)))
            .ends(allowed)
            .makes([Fact::PoliciesClosed]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{CrowdId, PartnerId};
    use crate::rules::tests::World;

    #[test]
    fn policies_close_after_the_last_partner_and_forbid_what_they_allowed() {
        let steps = offered(&ACTION, &World::retire().estate);
        assert!(steps[0].needs.contains(&Fact::XmppEnded(PartnerId(0))));
        assert!(steps[0].ends.contains(&Fact::Allowed(CrowdId(0))));
    }

    #[test]
    fn nothing_is_offered_where_xmpp_goes_on() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
