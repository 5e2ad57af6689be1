//! Upgrades the servers of an Edge pool in place and starts them.

use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, stated, unverified};
use crate::state::unit::Unit;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "upgrade-edge",
    number: "A-75",
    phase: Phase::Window,
    sources: &[
        stated(&sources::UPGD_15),
        stated(&sources::UPG_15),
        implied(&sources::CERT_PLAN),
        unverified(&sources::FAILX),
    ],
    title: Text {
        en: "Upgrade the servers of {unit} and start them",
        pt: "Atualizar os servidores de {unit} e iniciá-los",
        es: "Actualizar los servidores de {unit} e iniciarlos",
        it: "Aggiornare i server di {unit} e avviarli",
        ru: "Обновить серверы {unit} и запустить их",
    },
    purpose: Text {
        en: "The XMPP proxy is on these servers; XMPP is down for everybody until they run again.",
        pt: "O proxy XMPP está nesses servidores; o XMPP para para todos até que voltem.",
        es: "El proxy XMPP está en estos servidores; XMPP se detiene para todos hasta que vuelvan.",
        it: "Il proxy XMPP è su questi server; XMPP è fermo per tutti finché non ripartono.",
        ru: "Прокси-сервер XMPP находится на этих серверах; XMPP не работает ни у кого, пока они не запустятся.",
    },
    who: &[Team::EdgeAdmins],
    tool: Tool::DeploymentWizard,
    minutes: (60, 180),
    impact: Text {
        en: "{unit} stands still until the end of this step.",
        pt: "{unit} fica parado até o fim deste passo.",
        es: "{unit} está detenido hasta el final de este paso.",
        it: "{unit} resta fermo fino alla fine di questo passo.",
        ru: "{unit} стоит до конца этого шага.",
    },
    lines: &[
        Line::Do(Text {
            en: "On each of these servers, run Setup.exe from OCS_Volume\\Setup\\amd64 of the media of Skype for Business Server 2015 and follow the upgrade to its end, restarts included: {servers}.",
            pt: "Em cada um destes servidores, execute Setup.exe de OCS_Volume\\Setup\\amd64 da mídia do Skype for Business Server 2015 e acompanhe a atualização até o fim, com reinícios: {servers}.",
            es: "En cada uno de estos servidores, ejecute Setup.exe de OCS_Volume\\Setup\\amd64 del medio de Skype Empresarial Server 2015 y siga la actualización hasta el final, con reinicios: {servers}.",
            it: "Su ognuno di questi server esegua Setup.exe da OCS_Volume\\Setup\\amd64 del supporto di Skype for Business Server 2015 e segua l'aggiornamento fino alla fine, riavvii compresi: {servers}.",
            ru: "На каждом из этих серверов запустите Setup.exe из OCS_Volume\\Setup\\amd64 носителя Skype для бизнеса Server 2015 и доведите обновление до конца, включая перезагрузки: {servers}.",
        }),
        Line::Run("Start-CsWindowsService"),
        Line::Check {
            run: "netstat -ano | findstr LISTENING | findstr \"5269 23456\"",
            expect: Text {
                en: "On each server every service is running, those of XMPP among them.",
                pt: "Em cada servidor todos os serviços estão em execução, inclusive os de XMPP.",
                es: "En cada servidor están en ejecución todos los servicios, entre ellos los de XMPP.",
                it: "Su ogni server tutti i servizi sono in esecuzione, compresi quelli di XMPP.",
                ru: "На каждом сервере работают все службы, в том числе XMPP.",
            },
        },
        Line::Check {
            run: "Get-CsCertificate -Type AccessEdgeExternal | Format-List -Property NotAfter,AlternativeNames",
            expect: Text {
                en: "The same certificate as before, on each server of {unit}.",
                pt: "O mesmo certificado de antes, em cada servidor de {unit}.",
                es: "El mismo certificado que antes, en cada servidor de {unit}.",
                it: "Lo stesso certificato di prima, su ogni server di {unit}.",
                ru: "Тот же сертификат, что и раньше, на каждом сервере {unit}.",
            },
        },
        Line::Abort(Text {
            en: "Setup stops at “Verifying upgrade readiness” or at prerequisites: read its log, install what is named, and run it again.",
            pt: "A instalação para em “Verifying upgrade readiness” ou nos pré-requisitos: leia o log, instale o que for indicado e execute de novo.",
            es: "La instalación se detiene en «Verifying upgrade readiness» o en los requisitos: lea su registro, instale lo que nombre y ejecútela de nuevo.",
            it: "L'installazione si ferma a «Verifying upgrade readiness» o ai prerequisiti: legga il log, installi ciò che è indicato e la riesegua.",
            ru: "Установка останавливается на «Verifying upgrade readiness» или на предварительных требованиях: прочтите журнал, установите названное и запустите снова.",
        }),
        Line::NoWayBack(Text {
            en: "A server that was upgraded does not go back; what was there before comes from the backups only.",
            pt: "Um servidor atualizado não volta; o estado anterior só vem dos backups.",
            es: "Un servidor actualizado no vuelve atrás; lo anterior solo viene de las copias.",
            it: "Un server aggiornato non torna indietro; lo stato precedente viene solo dai backup.",
            ru: "Обновлённый сервер назад не вернуть; прежнее состояние есть только в резервных копиях.",
        }),
        Line::Note(Text {
            en: "No page speaks of XMPP here. Partners, policies and routes are kept in the Central Management store and the upgrade keeps certificates, so XMPP should come back by itself; that was not tried on servers, so look before you call it back.",
            pt: "Nenhuma página fala de XMPP aqui. Parceiros, políticas e rotas ficam no repositório de Gerenciamento Central e a atualização preserva os certificados; o XMPP deve voltar sozinho, mas isso não foi testado em servidores: verifique antes de anunciá-lo.",
            es: "Ninguna página habla aquí de XMPP. Socios, directivas y rutas están en el almacén de administración central y la actualización conserva los certificados, así que XMPP debería volver solo; no se probó en servidores: compruébelo antes de anunciarlo.",
            it: "Nessuna pagina parla qui di XMPP. Partner, criteri e route stanno nell'archivio di gestione centrale e l'aggiornamento conserva i certificati, quindi XMPP dovrebbe tornare da solo; non è stato provato su server: verifichi prima di annunciarlo.",
            ru: "Ни одна страница не говорит здесь об XMPP. Партнёры, политики и маршруты хранятся в центральном хранилище управления, сертификаты обновление сохраняет, так что XMPP должен вернуться сам; на серверах это не проверялось — убедитесь, прежде чем объявлять.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::upgrades_in_place) {
        return Vec::new();
    }
    let step = |unit: Unit| {
        Step::of(&ACTION)
            .on("unit", unit.name(estate))
            .with("servers", unit.servers(estate))
            .ends([unit.stopped()])
            .makes([unit.upgraded()])
    };
    estate.upgrade_order().into_iter().filter(|it| matches!(it, Unit::Edge(_))).map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn it_runs_again_after_it_stood_still() {
        let steps = offered(&ACTION, &World::of("upgrade-2013-to-2015").estate);
        assert_eq!(steps.len(), 1);
        assert!(steps.iter().all(|it| it.ends.len() == 1));
    }

    #[test]
    fn nothing_is_offered_where_servers_are_new() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
    }
}
