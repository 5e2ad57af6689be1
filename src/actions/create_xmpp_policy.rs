//! Creates the external access policy that allows XMPP.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, xmpp_policy};
use crate::estate::Estate;
use crate::estate::choices::Scope;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::state::start::policy_allows;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "create-xmpp-policy",
    number: "A-25",
    phase: Phase::Stage,
    sources: &[
        stated(&sources::XPOL_OCS),
        stated(&sources::XPOL_L10),
        stated(&sources::XPOL_19),
        stated(&sources::POLX),
        stated(&sources::PS_NEW_CSEXTERNALACCESSPOLICY),
        implied(&sources::EAP),
    ],
    title: Text {
        en: "Create the external access policy {policy}",
        pt: "Criar a política de acesso externo {policy}",
        es: "Crear la directiva de acceso externo {policy}",
        it: "Creare il criterio di accesso esterno {policy}",
        ru: "Создать политику внешнего доступа {policy}",
    },
    purpose: Text {
        en: "XMPP is off for everybody by default; this policy allows it to those who get it.",
        pt: "O XMPP vem desligado para todos; esta política o permite a quem a receber.",
        es: "XMPP está desactivado para todos de forma predeterminada; esta directiva lo permite a quien la reciba.",
        it: "XMPP è disattivato per tutti per impostazione predefinita; questo criterio lo consente a chi lo riceve.",
        ru: "По умолчанию XMPP выключен для всех; эта политика разрешает его тем, кому она назначена.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (10, 20),
    impact: Text {
        en: "None: nobody has the policy yet, and without an XMPP partner it has no effect.",
        pt: "Nenhum: ninguém tem a política ainda, e sem um parceiro XMPP ela não tem efeito.",
        es: "Ninguno: nadie tiene todavía la directiva, y sin un socio XMPP no tiene efecto.",
        it: "Nessuno: nessuno ha ancora il criterio, e senza un partner XMPP non ha effetto.",
        ru: "Никакого: политика ещё никому не назначена, а без партнёра XMPP она не действует.",
    },
    lines: &[
        Line::Run("Get-CsExternalAccessPolicy | Select-Object -Property Identity, Enable*"),
        Line::Run(
            "New-CsExternalAccessPolicy -Identity {policy} -EnableFederationAccess $true -EnableXmppAccess $true -Description 'XMPP federation'",
        ),
        Line::Do(Text {
            en: "A granted policy replaces the site or global one as a whole. Where today's policy allows more, such as EnableOutsideAccess, set the same on {policy} with Set-CsExternalAccessPolicy.",
            pt: "Uma política concedida substitui por inteiro a do site ou a global. Onde a política de hoje permite mais, como EnableOutsideAccess, defina o mesmo em {policy} com Set-CsExternalAccessPolicy.",
            es: "Una directiva otorgada sustituye por completo a la del sitio o a la global. Si la directiva actual permite más, como EnableOutsideAccess, establezca lo mismo en {policy} con Set-CsExternalAccessPolicy.",
            it: "Un criterio assegnato sostituisce per intero quello del sito o globale. Dove il criterio attuale consente di più, come EnableOutsideAccess, imposti lo stesso su {policy} con Set-CsExternalAccessPolicy.",
            ru: "Назначенная политика полностью заменяет политику сайта или глобальную. Если нынешняя разрешает больше, например EnableOutsideAccess, задайте то же для {policy} командлетом Set-CsExternalAccessPolicy.",
        }),
        Line::Check {
            run: "Get-CsExternalAccessPolicy -Identity {policy}",
            expect: Text {
                en: "EnableFederationAccess and EnableXmppAccess are both True; all else is as in the policy that these users have today.",
                pt: "EnableFederationAccess e EnableXmppAccess estão True; todo o resto é como na política que esses usuários têm hoje.",
                es: "EnableFederationAccess y EnableXmppAccess están en True; todo lo demás es como en la directiva que estos usuarios tienen hoy.",
                it: "EnableFederationAccess ed EnableXmppAccess sono entrambi True; tutto il resto è come nel criterio che questi utenti hanno oggi.",
                ru: "EnableFederationAccess и EnableXmppAccess равны True; всё остальное как в политике, которая действует для этих пользователей сейчас.",
            },
        },
        Line::WayBackRun("Remove-CsExternalAccessPolicy -Identity {policy}"),
        Line::Note(Text {
            en: "If a policy of this name exists already, use Set-CsExternalAccessPolicy with the same parameters instead.",
            pt: "Se já existir uma política com esse nome, use Set-CsExternalAccessPolicy com os mesmos parâmetros.",
            es: "Si ya existe una directiva con este nombre, use Set-CsExternalAccessPolicy con los mismos parámetros.",
            it: "Se esiste già un criterio con questo nome, usi invece Set-CsExternalAccessPolicy con gli stessi parametri.",
            ru: "Если политика с таким именем уже есть, используйте Set-CsExternalAccessPolicy с теми же параметрами.",
        }),
        Line::Note(Text {
            en: "Beside 2019, use the shell or the legacy Control Panel, never the Control Panel of 2019: it does not know XMPP.",
            pt: "Ao lado do 2019, use o shell ou o Painel de Controle herdado, nunca o Painel de Controle do 2019: ele não conhece o XMPP.",
            es: "Junto a 2019, use el shell o el Panel de control heredado, nunca el Panel de control de 2019: no conoce XMPP.",
            it: "Accanto a 2019 usi la shell o il Pannello di controllo legacy, mai il Pannello di controllo di 2019: non conosce XMPP.",
            ru: "Рядом с 2019 используйте консоль или старую панель управления, но не панель управления 2019: XMPP в ней нет.",
        }),
        Line::Contradiction(Text {
            en: "Sample commands in two pages misspell EnableFederationAccess, leave out a hyphen and use EnablePublicCloudAccess, which is gone. We follow the cmdlet reference.",
            pt: "Comandos de exemplo em duas páginas escrevem EnableFederationAccess errado, omitem um hífen e usam EnablePublicCloudAccess, que não existe mais. Seguimos a referência dos cmdlets.",
            es: "Los comandos de ejemplo de dos páginas escriben mal EnableFederationAccess, omiten un guion y usan EnablePublicCloudAccess, que ya no existe. Seguimos la referencia de cmdlets.",
            it: "I comandi di esempio di due pagine scrivono male EnableFederationAccess, omettono un trattino e usano EnablePublicCloudAccess, che non esiste più. Seguiamo il riferimento dei cmdlet.",
            ru: "В примерах команд на двух страницах EnableFederationAccess написан с ошибкой, пропущен дефис и указан EnablePublicCloudAccess, которого больше нет. Мы следуем справочнику командлетов.",
        }),
        Line::Contradiction(Text {
            en: "The phase lists place the policies before the users move, their own note after it. Creating the policy early does no harm; only the partner must wait.",
            pt: "As listas de fases colocam as políticas antes da movimentação dos usuários, e a nota delas, depois. Criar a política cedo não faz mal; só o parceiro precisa esperar.",
            es: "Las listas de fases ponen las directivas antes de mover a los usuarios, y su propia nota, después. Crear la directiva pronto no perjudica; solo el socio debe esperar.",
            it: "Gli elenchi delle fasi mettono i criteri prima dello spostamento degli utenti, la loro nota dopo. Creare presto il criterio non fa danno; solo il partner deve aspettare.",
            ru: "В перечнях фаз политики стоят до переноса пользователей, а в примечании к ним после. Раннее создание политики не вредит; ждать должен только партнёр.",
        }),
    ],
    offer,
};

/// Whether a step is needed to create the policy: some crowd needs it, and no such policy was told to exist.
pub(super) fn needed(estate: &Estate) -> bool {
    let name = xmpp_policy(estate);
    let exists = estate.policies.iter().any(|(_, it)| {
        let named = it.name.told().is_some_and(|it| it.as_str().eq_ignore_ascii_case(&name));
        named && it.scope.is(&Scope::User) && it.federation.yes() && it.xmpp.yes()
    });
    !exists && estate.xmpp_crowds().any(|(_, it)| policy_allows(estate, it) != Some(true))
}

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(journey) = estate.journey().filter(|it| it.leaves_gateway() || it.keeps_on_legacy()) else {
        return Vec::new();
    };
    if !needed(estate) {
        return Vec::new();
    }
    let step = Step::of(&ACTION).with("policy", xmpp_policy(estate)).makes([Fact::PolicyCreated]);
    // The legacy product does not know EnableXmppAccess, so its shell cannot create the policy.
    let home = estate.new_home().filter(|_| journey.leaves_gateway());
    vec![step.needs(home.map(|(it, _)| Fact::PoolRunning(it)))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::PoolId;
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn on_the_way_to_2013_the_new_shell_creates_it() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].needs, Facts::from([Fact::PoolRunning(PoolId(1))]));
            assert_eq!(steps[0].makes, Facts::from([Fact::PolicyCreated]));
        }
    }

    #[test]
    fn beside_2019_it_is_created_when_a_crowd_lacks_it() {
        let steps = offered(&ACTION, &World::keep_2015().estate);
        assert_eq!(steps.len(), 1);
        assert!(steps[0].needs.is_empty());
    }

    #[test]
    fn nothing_is_offered_when_every_crowd_is_allowed() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_when_the_policy_exists() {
        let world = World::keep_2015()
            .put("policy", 7, "name", "XmppUsers")
            .put("policy", 7, "scope", "User")
            .put("policy", 7, "federation", "yes")
            .put("policy", 7, "xmpp", "yes");
        assert!(offered(&ACTION, &world.estate).is_empty());
        assert_eq!(offered(&ACTION, &world.put("policy", 7, "xmpp", "no").estate).len(), 1);
    }

    #[test]
    fn the_policy_has_a_name_even_when_none_was_told() {
        let steps = offered(&ACTION, &World::keep_2015().forget("deployment", 0, "xmpp_policy").estate);
        assert_eq!(steps[0].values.get("policy"), Some(&Value::from("XmppUsers")));
    }
}
