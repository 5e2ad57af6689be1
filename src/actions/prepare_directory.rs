//! Prepares Active Directory for the new product.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "prepare-directory",
    number: "A-07",
    phase: Phase::Build,
    sources: &[stated(&sources::PH_OCS), stated(&sources::PH_L10), stated(&sources::PH_19)],
    title: Text {
        en: "Prepare Active Directory for {product}",
        pt: "Preparar o Active Directory para o {product}",
        es: "Preparar Active Directory para {product}",
        it: "Preparare Active Directory per {product}",
        ru: "Подготовить Active Directory для {product}",
    },
    purpose: Text {
        en: "Schema, forest and domains get what the new version stores there.",
        pt: "Esquema, floresta e domínios recebem o que a versão nova guarda ali.",
        es: "El esquema, el bosque y los dominios reciben lo que la versión nueva guarda allí.",
        it: "Schema, foresta e domini ricevono ciò che la versione nuova vi conserva.",
        ru: "Схема, лес и домены получают то, что в них хранит новая версия.",
    },
    who: &[Team::DirectoryAdmins],
    tool: Tool::Shell,
    minutes: (60, 240),
    impact: Text {
        en: "Users notice nothing; domain controllers replicate more for a while.",
        pt: "Os usuários não percebem nada; os controladores de domínio replicam mais por algum tempo.",
        es: "Los usuarios no notan nada; los controladores de dominio replican más durante un tiempo.",
        it: "Gli utenti non notano nulla; i controller di dominio replicano di più per un po'.",
        ru: "Пользователи ничего не замечают; контроллеры домена некоторое время реплицируют больше.",
    },
    lines: &[
        Line::Do(Text {
            en: "Log on to a server of the new version in the domain that holds the schema master, open the shell of {product}, and wait for replication after each of the three commands.",
            pt: "Entre em um servidor da versão nova no domínio do mestre de esquema, abra o shell do {product} e aguarde a replicação após cada um dos três comandos.",
            es: "Inicie sesión en un servidor de la versión nueva del dominio que aloja el maestro de esquema, abra el shell de {product} y espere la replicación tras cada uno de los tres comandos.",
            it: "Acceda a un server della versione nuova nel dominio che ospita il master schema, apra la shell di {product} e attenda la replica dopo ciascuno dei tre comandi.",
            ru: "Войдите на сервер новой версии в домене с хозяином схемы, откройте консоль {product} и после каждой из трёх команд дождитесь репликации.",
        }),
        Line::Run("Install-CsAdServerSchema"),
        Line::Check {
            run: "Get-CsAdServerSchema",
            expect: Text {
                en: "The answer is SCHEMA_VERSION_STATE_CURRENT.",
                pt: "A resposta é SCHEMA_VERSION_STATE_CURRENT.",
                es: "La respuesta es SCHEMA_VERSION_STATE_CURRENT.",
                it: "La risposta è SCHEMA_VERSION_STATE_CURRENT.",
                ru: "Ответ: SCHEMA_VERSION_STATE_CURRENT.",
            },
        },
        Line::Run("Enable-CsAdForest"),
        Line::Check {
            run: "Get-CsAdForest",
            expect: Text {
                en: "The answer is LC_FORESTSETTINGS_STATE_READY.",
                pt: "A resposta é LC_FORESTSETTINGS_STATE_READY.",
                es: "La respuesta es LC_FORESTSETTINGS_STATE_READY.",
                it: "La risposta è LC_FORESTSETTINGS_STATE_READY.",
                ru: "Ответ: LC_FORESTSETTINGS_STATE_READY.",
            },
        },
        Line::Run("Enable-CsAdDomain"),
        Line::Check {
            run: "Get-CsAdDomain",
            expect: Text {
                en: "The answer is LC_DOMAINSETTINGS_STATE_READY, in every domain that has users or servers.",
                pt: "A resposta é LC_DOMAINSETTINGS_STATE_READY, em cada domínio que tem usuários ou servidores.",
                es: "La respuesta es LC_DOMAINSETTINGS_STATE_READY, en cada dominio que tiene usuarios o servidores.",
                it: "La risposta è LC_DOMAINSETTINGS_STATE_READY, in ogni dominio che ha utenti o server.",
                ru: "Ответ: LC_DOMAINSETTINGS_STATE_READY, в каждом домене, где есть пользователи или серверы.",
            },
        },
        Line::Abort(Text {
            en: "Replication of Active Directory reports errors before the first command.",
            pt: "A replicação do Active Directory acusa erros antes do primeiro comando.",
            es: "La replicación de Active Directory muestra errores antes del primer comando.",
            it: "La replica di Active Directory segnala errori prima del primo comando.",
            ru: "Репликация Active Directory сообщает об ошибках ещё до первой команды.",
        }),
        Line::NoWayBack(Text {
            en: "An extended schema stays extended. It does not disturb the legacy version.",
            pt: "Um esquema estendido permanece estendido. Isso não atrapalha a versão herdada.",
            es: "Un esquema extendido queda extendido. No perturba a la versión heredada.",
            it: "Uno schema esteso resta esteso. Non disturba la versione legacy.",
            ru: "Расширенная схема остаётся расширенной. Старой версии это не мешает.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.has_steps()) {
        return Vec::new();
    }
    vec![
        Step::of(&ACTION)
            .with("product", or_open(estate.new_product()))
            .needs([Fact::BackupsTaken])
            .makes([Fact::DirectoryPrepared]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_directory_is_prepared_after_the_backups() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013(), World::keep_2013(), World::keep_2015()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].needs, Facts::from([Fact::BackupsTaken]));
            assert_eq!(steps[0].makes, Facts::from([Fact::DirectoryPrepared]));
        }
    }

    #[test]
    fn nothing_is_offered_on_a_way_that_is_not_planned() {
        assert!(offered(&ACTION, &World::keep_2013().put("deployment", 0, "to", "SfBSE").estate).is_empty());
    }
}
