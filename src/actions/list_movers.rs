//! Makes the list of users that may move to 2019, and proves that nobody on it needs XMPP.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, file_of};
use crate::estate::Estate;
use crate::estate::TableId;
use crate::estate::choices::Scope;
use crate::estate::journey::Journey;
use crate::estate::tables::{Crowd, CrowdId};
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "list-movers",
    number: "A-18",
    phase: Phase::Move,
    sources: &[stated(&sources::SEED_3), implied(&sources::MULTI_19), implied(&sources::MOVE)],
    title: Text {
        en: "List the users that may move",
        pt: "Listar os usuários que podem ser movidos",
        es: "Enumerar los usuarios que pueden moverse",
        it: "Elencare gli utenti che possono essere spostati",
        ru: "Составить список переносимых пользователей",
    },
    purpose: Text {
        en: "On 2019 a user has no XMPP; an explicit list sees to it that nobody loses it by mistake.",
        pt: "No 2019 um usuário não tem XMPP; uma lista explícita garante que ninguém o perca por engano.",
        es: "En 2019 un usuario no tiene XMPP; una lista explícita asegura que nadie lo pierda por error.",
        it: "Su 2019 un utente non ha XMPP; un elenco esplicito assicura che nessuno lo perda per errore.",
        ru: "На 2019 у пользователя нет XMPP; явный список гарантирует, что никто не лишится его по ошибке.",
    },
    who: &[Team::UserAdmins, Team::Owner],
    tool: Tool::Shell,
    minutes: (30, 120),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Write the SIP addresses of {movers} into one file each, below the heading SipAddress: {files}. These users stay: {stayers}.",
            pt: "Escreva os endereços SIP de {movers} em um arquivo cada, abaixo do título SipAddress: {files}. Estes usuários ficam: {stayers}.",
            es: "Escriba las direcciones SIP de {movers} en un archivo cada uno, debajo del encabezado SipAddress: {files}. Estos usuarios se quedan: {stayers}.",
            it: "Scriva gli indirizzi SIP di {movers} in un file ciascuno, sotto l'intestazione SipAddress: {files}. Questi utenti restano: {stayers}.",
            ru: "Запишите SIP-адреса групп «{movers}» в отдельные файлы под заголовком SipAddress: {files}. Остаются: {stayers}.",
        }),
        Line::RunEach {
            each: "files",
            as_hole: "file",
            run: "Import-Csv -Path {file} | ForEach-Object { Get-CsUser -Identity $_.SipAddress } | Where-Object { @({policies}) -contains \"$($_.ExternalAccessPolicy)\" } | Select-Object -Property SipAddress,ExternalAccessPolicy",
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "Nobody is listed: nobody who is to move holds one of the policies that allow XMPP, which are {policies}.",
                pt: "Ninguém é listado: nenhum dos que serão movidos tem uma das políticas que permitem XMPP, que são {policies}.",
                es: "No aparece nadie: ninguno de los que se moverán tiene una de las directivas que permiten XMPP, que son {policies}.",
                it: "Non compare nessuno: nessuno di coloro che saranno spostati ha uno dei criteri che consentono XMPP, cioè {policies}.",
                ru: "Список пуст: ни у кого из переносимых нет политики, разрешающей XMPP; такие политики: {policies}.",
            },
        },
        Line::RunEach {
            each: "files",
            as_hole: "file",
            run: "Import-Csv -Path {file} | ForEach-Object { Get-CsUser -Identity $_.SipAddress } | Group-Object -Property ExternalAccessPolicy,RegistrarPool -NoElement",
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "Users without a policy of their own are on a site whose policy allows no XMPP, or agreed to lose it.",
                pt: "Usuários sem política própria estão em um site cuja política não permite XMPP, ou concordaram em perdê-lo.",
                es: "Los usuarios sin directiva propia están en un sitio cuya directiva no permite XMPP, o aceptaron perderlo.",
                it: "Gli utenti senza criterio proprio sono in un sito il cui criterio non consente XMPP, o hanno accettato di perderlo.",
                ru: "Пользователи без собственной политики находятся на сайте, политика которого не разрешает XMPP, или согласились его лишиться.",
            },
        },
        Line::Abort(Text {
            en: "Somebody on a list talks to an XMPP contact: take the name off the list and count again.",
            pt: "Alguém de uma lista fala com um contato XMPP: retire o nome da lista e conte de novo.",
            es: "Alguien de una lista habla con un contacto XMPP: quite el nombre de la lista y vuelva a contar.",
            it: "Qualcuno in un elenco parla con un contatto XMPP: tolga il nome dall'elenco e riconti.",
            ru: "Кто-то из списка общается с контактом XMPP: вычеркните его и пересчитайте.",
        }),
        Line::Note(Text {
            en: "Never move with a pipe from Get-CsUser without a list: it also takes those who must stay.",
            pt: "Nunca mova com um pipe de Get-CsUser sem lista: ele leva também quem precisa ficar.",
            es: "No mueva nunca con una canalización desde Get-CsUser sin lista: también se lleva a quienes deben quedarse.",
            it: "Non sposti mai con una pipe da Get-CsUser senza elenco: prende anche chi deve restare.",
            ru: "Никогда не переносите конвейером из Get-CsUser без списка: он захватит и тех, кто должен остаться.",
        }),
        Line::WayBack(Text {
            en: "Throw the lists away; nobody has moved yet.",
            pt: "Descarte as listas; ninguém foi movido ainda.",
            es: "Deseche las listas; aún no se ha movido nadie.",
            it: "Elimini gli elenchi; nessuno è stato ancora spostato.",
            ru: "Удалите списки; никто ещё не перенесён.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::keeps_on_legacy) {
        return Vec::new();
    }
    let (movers, stayers): (Vec<_>, Vec<_>) =
        estate.crowds.iter().partition(|(_, it)| it.moves.yes() && it.needs_xmpp.no());
    if movers.is_empty() {
        return Vec::new();
    }
    let names = |crowds: &[(CrowdId, &Crowd)]| crowds.iter().map(|(id, _)| estate.crowd_name(*id)).collect::<Vec<_>>();
    let policies = estate.policies.iter().filter(|(_, it)| it.xmpp.yes() && it.scope.is(&Scope::User));
    vec![
        Step::of(&ACTION)
            .with("movers", names(&movers))
            .with("stayers", names(&stayers))
            .with("files", movers.iter().map(|(id, it)| file_of(*id, it, "csv")).collect::<Vec<_>>())
            .with("policies", policies.map(|(id, _)| estate.name_of(TableId::Policy, id.0)).collect::<Vec<_>>())
            .needs([Fact::PeopleTold])
            .makes([Fact::MoversListed]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn those_who_need_xmpp_stay() {
        let steps = offered(&ACTION, &World::keep_2013().estate);
        assert_eq!(steps[0].values.get("movers"), Some(&Value::Names(vec!["Office".to_owned()])));
        assert_eq!(steps[0].values.get("stayers"), Some(&Value::Names(vec!["Control room".to_owned()])));
    }

    #[test]
    fn the_file_is_the_one_that_the_move_reads() {
        let world = World::keep_2013();
        let moving = (crate::actions::by_id("move-crowd").unwrap().offer)(&world.estate);
        let Some(Value::Name(file)) = moving[0].values.get("file") else { panic!("the move names a file") };
        assert_eq!(offered(&ACTION, &world.estate)[0].values.get("files"), Some(&Value::Names(vec![file.clone()])));
    }

    #[test]
    fn without_anybody_to_move_there_is_no_list() {
        let world = World::keep_2013().forget("crowd", 1, "needs_xmpp");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_where_the_gateway_is_left() {
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
    }
}
