//! Grants the policy that allows XMPP to a crowd, by an explicit list.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, create_xmpp_policy, file_of, xmpp_policy};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::state::start::policy_allows;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "grant-xmpp-policy",
    number: "A-26",
    phase: Phase::Stage,
    sources: &[
        stated(&sources::PS_GRANT_CSEXTERNALACCESSPOLICY),
        stated(&sources::SETUP),
        stated(&sources::POLX),
        implied(&sources::EAP),
    ],
    title: Text {
        en: "Grant {policy} to {crowd}",
        pt: "Conceder {policy} a {crowd}",
        es: "Otorgar {policy} a {crowd}",
        it: "Assegnare {policy} a {crowd}",
        ru: "Назначить {policy} для «{crowd}»",
    },
    purpose: Text {
        en: "From their next sign-in, these users are allowed to use XMPP through the built-in gateway.",
        pt: "A partir da próxima entrada, esses usuários podem usar XMPP pelo gateway integrado.",
        es: "Desde su próximo inicio de sesión, estos usuarios pueden usar XMPP por la puerta de enlace integrada.",
        it: "Dal prossimo accesso questi utenti possono usare XMPP attraverso il gateway integrato.",
        ru: "Со следующего входа этим пользователям разрешён XMPP через встроенный шлюз.",
    },
    who: &[Team::UserAdmins, Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (10, 40),
    impact: Text {
        en: "None at once: clients read the policy at the next sign-in.",
        pt: "Nenhum de imediato: os clientes leem a política na próxima entrada.",
        es: "Ninguno de inmediato: los clientes leen la directiva en el próximo inicio de sesión.",
        it: "Nessuno subito: i client leggono il criterio al prossimo accesso.",
        ru: "Сразу никакого: клиенты читают политику при следующем входе.",
    },
    lines: &[
        Line::Do(Text {
            en: "Have the SIP addresses of {crowd} in {file}, one per row below the heading SipAddress.",
            pt: "Tenha os endereços SIP de {crowd} em {file}, um por linha abaixo do título SipAddress.",
            es: "Tenga las direcciones SIP de {crowd} en {file}, una por fila debajo del encabezado SipAddress.",
            it: "Tenga pronti gli indirizzi SIP di {crowd} in {file}, uno per riga sotto l'intestazione SipAddress.",
            ru: "Приготовьте SIP-адреса «{crowd}» в {file}, по одному в строке под заголовком SipAddress.",
        }),
        Line::Run(
            "Import-Csv -Path {file} | ForEach-Object { Get-CsUser -Identity $_.SipAddress } | Select-Object -Property SipAddress, ExternalAccessPolicy | Export-Csv -Path {before} -NoTypeInformation -Encoding UTF8",
        ),
        Line::Run(
            "Import-Csv -Path {file} | ForEach-Object { Grant-CsExternalAccessPolicy -Identity $_.SipAddress -PolicyName {policy} }",
        ),
        Line::Check {
            run: "Import-Csv -Path {file} | ForEach-Object { Get-CsUser -Identity $_.SipAddress } | Group-Object -Property ExternalAccessPolicy",
            expect: Text {
                en: "One group, {policy}, with {users} users.",
                pt: "Um grupo, {policy}, com {users} usuários.",
                es: "Un solo grupo, {policy}, con {users} usuarios.",
                it: "Un solo gruppo, {policy}, con {users} utenti.",
                ru: "Одна группа, {policy}, пользователей: {users}.",
            },
        },
        Line::WayBackRun(
            "Import-Csv -Path {before} | ForEach-Object { Grant-CsExternalAccessPolicy -Identity $_.SipAddress -PolicyName $(if ($_.ExternalAccessPolicy) { $_.ExternalAccessPolicy } else { $null }) }",
        ),
        Line::Note(Text {
            en: "Users who are signed in keep the old policy until they sign out and in again; tell them before anything is tested.",
            pt: "Usuários conectados mantêm a política antiga até sair e entrar de novo; avise-os antes de qualquer teste.",
            es: "Los usuarios con sesión iniciada conservan la directiva anterior hasta que salgan y vuelvan a entrar; avíseles antes de cualquier prueba.",
            it: "Gli utenti connessi mantengono il vecchio criterio finché non escono e rientrano; li avvisi prima di ogni prova.",
            ru: "У вошедших пользователей прежняя политика действует, пока они не выйдут и не войдут снова; предупредите их до любых проверок.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(journey) = estate.journey().filter(|it| it.leaves_gateway() || it.keeps_on_legacy()) else {
        return Vec::new();
    };
    let home = estate.new_home().map(|(it, _)| it).filter(|_| journey.leaves_gateway());
    let mut steps = Vec::new();
    for (id, crowd) in estate.xmpp_crowds() {
        if policy_allows(estate, crowd) == Some(true) {
            continue;
        }
        let mut step = Step::of(&ACTION)
            .on("crowd", estate.crowd_name(id))
            .with("policy", xmpp_policy(estate))
            .with("users", crowd.users.told().copied().unwrap_or(0))
            .with("file", file_of(id, crowd, "csv"))
            .with("before", file_of(id, crowd, "before.csv"))
            .needs(home.map(|it| Fact::Lives(id, it)))
            .makes([Fact::Allowed(id)]);
        if create_xmpp_policy::needed(estate) {
            step = step.needs([Fact::PolicyCreated]);
        }
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::{CrowdId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn moved_users_get_the_policy() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 2);
            assert_eq!(steps[1].needs, Facts::from([Fact::PolicyCreated, Fact::Lives(CrowdId(1), PoolId(1))]));
            assert_eq!(steps[1].makes, Facts::from([Fact::Allowed(CrowdId(1))]));
        }
    }

    #[test]
    fn beside_2019_those_who_stay_get_it() {
        let steps = offered(&ACTION, &World::keep_2015().estate);
        assert_eq!(steps.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["grant-xmpp-policy/Wards"]);
        assert_eq!(steps[0].needs, Facts::from([Fact::PolicyCreated]));
    }

    #[test]
    fn nothing_is_offered_for_those_who_have_it() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
