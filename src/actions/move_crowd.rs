//! Moves users from a pool of Lync Server 2010 or later to the new pool, by an explicit list.

use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "move-crowd",
    number: "A-17",
    phase: Phase::Move,
    sources: &[stated(&sources::MOVE), stated(&sources::SEED_2), implied(&sources::MULTI_19)],
    title: Text {
        en: "Move {crowd} to {to}",
        pt: "Mover {crowd} para {to}",
        es: "Mover {crowd} a {to}",
        it: "Spostare {crowd} su {to}",
        ru: "Перенести «{crowd}» на {to}",
    },
    purpose: Text {
        en: "These users get their new home pool; an explicit list sees to it that nobody else moves.",
        pt: "Esses usuários recebem o novo pool de hospedagem; uma lista explícita garante que ninguém mais seja movido.",
        es: "Estos usuarios reciben su nuevo grupo principal; una lista explícita asegura que no se mueva nadie más.",
        it: "Questi utenti ricevono il nuovo pool principale; un elenco esplicito assicura che nessun altro venga spostato.",
        ru: "Эти пользователи получают новый домашний пул; явный список гарантирует, что больше никто не будет перенесён.",
    },
    who: &[Team::UserAdmins],
    tool: Tool::Shell,
    minutes: (15, 60),
    impact: Text {
        en: "Each user is signed out for some seconds.",
        pt: "Cada usuário fica desconectado por alguns segundos.",
        es: "Cada usuario queda desconectado unos segundos.",
        it: "Ogni utente viene disconnesso per alcuni secondi.",
        ru: "Каждый пользователь отключается на несколько секунд.",
    },
    lines: &[
        Line::Do(Text {
            en: "Write the SIP addresses of {crowd} ({users} users) into {file}, one per row below the heading SipAddress, and have the list read by a second person.",
            pt: "Escreva os endereços SIP de {crowd} ({users} usuários) em {file}, um por linha abaixo do título SipAddress, e peça a uma segunda pessoa que leia a lista.",
            es: "Escriba las direcciones SIP de {crowd} ({users} usuarios) en {file}, una por fila debajo del encabezado SipAddress, y haga que otra persona lea la lista.",
            it: "Scriva gli indirizzi SIP di {crowd} ({users} utenti) in {file}, uno per riga sotto l'intestazione SipAddress, e faccia leggere l'elenco a una seconda persona.",
            ru: "Запишите SIP-адреса «{crowd}» (пользователей: {users}) в {file}, по одному в строке под заголовком SipAddress, и дайте список прочитать второму человеку.",
        }),
        Line::Run(
            "Import-Csv -Path {file} | ForEach-Object { Move-CsUser -Identity $_.SipAddress -Target {to} -Confirm:$false }",
        ),
        Line::Check {
            run: "Import-Csv -Path {file} | ForEach-Object { Get-CsUser -Identity $_.SipAddress } | Group-Object -Property RegistrarPool",
            expect: Text {
                en: "One group, {to}, with {users} users. One of them exchanges a message with an XMPP contact, both ways.",
                pt: "Um grupo, {to}, com {users} usuários. Um deles troca uma mensagem com um contato XMPP, nos dois sentidos.",
                es: "Un solo grupo, {to}, con {users} usuarios. Uno de ellos intercambia un mensaje con un contacto XMPP, en ambos sentidos.",
                it: "Un solo gruppo, {to}, con {users} utenti. Uno di loro scambia un messaggio con un contatto XMPP, nei due sensi.",
                ru: "Одна группа, {to}, пользователей: {users}. Один из них обменивается сообщением с контактом XMPP в обе стороны.",
            },
        },
        Line::Abort(Text {
            en: "A moved user no longer reaches an XMPP contact.",
            pt: "Um usuário movido não alcança mais um contato XMPP.",
            es: "Un usuario movido ya no llega a un contacto XMPP.",
            it: "Un utente spostato non raggiunge più un contatto XMPP.",
            ru: "Перенесённый пользователь больше не достигает контакта XMPP.",
        }),
        Line::WayBackRun(
            "Import-Csv -Path {file} | ForEach-Object { Move-CsUser -Identity $_.SipAddress -Target {from} -Confirm:$false }",
        ),
        Line::Note(Text {
            en: "Without -Force: it drops contacts and meetings for good.",
            pt: "Sem -Force: ele descarta contatos e reuniões definitivamente.",
            es: "Sin -Force: elimina contactos y reuniones de forma definitiva.",
            it: "Senza -Force: elimina definitivamente contatti e riunioni.",
            ru: "Без -Force: он безвозвратно удаляет контакты и собрания.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(journey) = estate.journey() else {
        return Vec::new();
    };
    let Some((to, _)) = estate.new_home() else {
        return Vec::new();
    };
    let beside = journey.keeps_on_legacy();
    let retires = journey.retires();
    if !(beside || retires || journey.leaves_gateway() && journey != Journey::OcsTo2013) {
        return Vec::new();
    }
    let before = crate::actions::before_moving(estate);
    let mut steps = Vec::new();
    for (id, crowd) in estate.crowds.iter() {
        let Some(from) = crowd.pool.told().copied().filter(|it| *it != to) else {
            continue;
        };
        // Nobody is moved who is told to stay; and beside 2019, whoever needs XMPP or has not said so stays, too.
        let stays = crowd.moves.no()
            || beside && !(crowd.moves.yes() && crowd.needs_xmpp.no())
            || retires && !crowd.moves.yes();
        if stays {
            continue;
        }
        let mut step = Step::of(&ACTION)
            .on("crowd", estate.crowd_name(id))
            .with("from", estate.pool_name(from))
            .with("to", estate.pool_name(to))
            .with("users", crowd.users.told().copied().unwrap_or(0))
            .with("file", crowd.name.told().map_or_else(|| format!("crowd-{}.csv", id.0), |it| it.file_name("csv")))
            .needs([Fact::PoolRunning(to), Fact::BackupsTaken])
            .ends([Fact::Lives(id, from)])
            .makes([Fact::Lives(id, to)]);
        if beside {
            step = step.needs([Fact::MoversListed]);
        } else if retires {
            // Whoever may need XMPP moves when it is gone and seen to be gone: until then there is a way back.
            step = step.needs((!crowd.needs_xmpp.no()).then_some(Fact::RetirementVerified));
        } else {
            step = step.needs(before(crowd));
        }
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn every_crowd_moves_to_the_new_pool() {
        assert_eq!(offered(&ACTION, &World::lync2010_to_2013().estate).len(), 2);
    }

    #[test]
    fn nobody_is_moved_who_is_told_to_stay() {
        let world = World::lync2010_to_2013().put("crowd", 1, "moves", "no");
        assert_eq!(offered(&ACTION, &world.estate).len(), 1);
    }

    #[test]
    fn beside_2019_only_those_without_xmpp_move() {
        let steps = offered(&ACTION, &World::keep_2013().estate);
        assert_eq!(steps.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["move-crowd/Office"]);
    }

    #[test]
    fn nothing_is_offered_from_office_communications_server() {
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
    }
}
