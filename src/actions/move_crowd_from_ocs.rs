//! Moves users from Office Communications Server 2007 R2 to the new pool, by an explicit list.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, before_moving, file_of};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, stated, unverified};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "move-crowd-from-ocs",
    number: "A-17",
    phase: Phase::Move,
    sources: &[
        stated(&sources::MOVE),
        stated(&sources::PS_MOVE_CSLEGACYUSER),
        stated(&sources::UREPL),
        stated(&sources::SEED_1),
        unverified(&sources::PROC),
    ],
    title: Text {
        en: "Move {crowd} to {to}",
        pt: "Mover {crowd} para {to}",
        es: "Mover {crowd} a {to}",
        it: "Spostare {crowd} su {to}",
        ru: "Перенести «{crowd}» на {to}",
    },
    purpose: Text {
        en: "These users leave Office Communications Server; an explicit list sees to it that nobody else moves.",
        pt: "Esses usuários deixam o Office Communications Server; uma lista explícita garante que ninguém mais seja movido.",
        es: "Estos usuarios dejan Office Communications Server; una lista explícita asegura que no se mueva nadie más.",
        it: "Questi utenti lasciano Office Communications Server; un elenco esplicito assicura che nessun altro venga spostato.",
        ru: "Эти пользователи уходят с Office Communications Server; явный список гарантирует, что больше никто не будет перенесён.",
    },
    who: &[Team::UserAdmins],
    tool: Tool::Shell,
    minutes: (20, 90),
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
        Line::Do(Text {
            en: "In Active Directory, correct every common name and account name on the list that begins or ends with a blank: such users cannot be moved.",
            pt: "No Active Directory, corrija na lista cada nome comum e nome de conta que comece ou termine com espaço: esses usuários não podem ser movidos.",
            es: "En Active Directory, corrija cada nombre común y nombre de cuenta de la lista que empiece o termine con un espacio: esos usuarios no se pueden mover.",
            it: "In Active Directory corregga ogni nome comune e nome di account dell'elenco che inizia o finisce con uno spazio: tali utenti non si possono spostare.",
            ru: "В Active Directory исправьте у людей из списка каждое общее имя и имя учётной записи с пробелом в начале или в конце: таких пользователей перенести нельзя.",
        }),
        Line::Check {
            run: "Get-WinEvent -FilterHashtable @{ LogName = 'Lync Server'; ProviderName = 'LS User Replicator'; Id = 30024 } -MaxEvents 1",
            expect: Text {
                en: "On a Front End of {to} the event is there: the users have been replicated.",
                pt: "Em um Front-End de {to} o evento existe: os usuários foram replicados.",
                es: "En un front-end de {to} está el evento: los usuarios se han replicado.",
                it: "Su un Front End di {to} l'evento c'è: gli utenti sono stati replicati.",
                ru: "На сервере переднего плана {to} есть это событие: пользователи реплицированы.",
            },
        },
        Line::Run(
            "Import-Csv -Path {file} | ForEach-Object { Move-CsLegacyUser -Identity $_.SipAddress -Target {to} -Confirm:$false }",
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
        Line::WayBack(Text {
            en: "The documents only say that users can be moved back to {from}; they name no command. Try it with one pilot user before the others move.",
            pt: "Os documentos dizem apenas que os usuários podem voltar para {from}; não citam nenhum comando. Teste com um usuário piloto antes de mover os outros.",
            es: "Los documentos solo dicen que los usuarios pueden volver a {from}; no nombran ningún comando. Pruébelo con un usuario piloto antes de mover a los demás.",
            it: "I documenti dicono solo che gli utenti possono tornare su {from}; non indicano alcun comando. Lo provi con un utente pilota prima di spostare gli altri.",
            ru: "В документах сказано лишь, что пользователей можно вернуть на {from}; команда не названа. Проверьте это на одном пилотном пользователе, прежде чем переносить остальных.",
        }),
        Line::Note(Text {
            en: "Neither Active Directory Users and Computers nor a tool of the old version moves users. And without -Force: it drops contacts and meetings for good.",
            pt: "Nem Usuários e Computadores do Active Directory nem uma ferramenta da versão antiga movem usuários. E sem -Force: ele descarta contatos e reuniões definitivamente.",
            es: "Ni Usuarios y equipos de Active Directory ni una herramienta de la versión antigua mueven usuarios. Y sin -Force: elimina contactos y reuniones de forma definitiva.",
            it: "Né Utenti e computer di Active Directory né uno strumento della vecchia versione spostano utenti. E senza -Force: elimina definitivamente contatti e riunioni.",
            ru: "Ни «Пользователи и компьютеры Active Directory», ни средства старой версии для переноса не годятся. И без -Force: он безвозвратно удаляет контакты и собрания.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if estate.journey() != Some(Journey::OcsTo2013) {
        return Vec::new();
    }
    let Some((to, _)) = estate.new_home() else {
        return Vec::new();
    };
    let before = before_moving(estate);
    let mut steps = Vec::new();
    for (id, crowd) in estate.crowds.iter() {
        let Some(from) = crowd.pool.told().copied().filter(|it| *it != to && !crowd.moves.no()) else {
            continue;
        };
        let step = Step::of(&ACTION)
            .on("crowd", estate.crowd_name(id))
            .with("from", estate.pool_name(from))
            .with("to", estate.pool_name(to))
            .with("users", crowd.users.told().copied().unwrap_or(0))
            .with("file", file_of(id, crowd, "csv"))
            .needs([Fact::PoolRunning(to), Fact::BackupsTaken, Fact::TopologyMerged])
            .needs(before(crowd))
            .ends([Fact::Lives(id, from)])
            .makes([Fact::Lives(id, to)]);
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{CrowdId, EdgeId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn every_crowd_moves_with_the_legacy_path_in_place() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 2);
        for step in &steps {
            assert!(step.needs.contains(&Fact::LinkedToLegacyEdge(EdgeId(0))));
            assert!(step.needs.contains(&Fact::FrontEndsTrusted(EdgeId(0))));
        }
        assert!(steps[0].makes.contains(&Fact::Lives(CrowdId(0), PoolId(1))));
        assert!(steps[0].ends.contains(&Fact::Lives(CrowdId(0), PoolId(0))));
    }

    #[test]
    fn nobody_is_moved_who_is_told_to_stay() {
        let world = World::ocs_to_2013().put("crowd", 1, "moves", "no");
        assert_eq!(offered(&ACTION, &world.estate).len(), 1);
    }

    #[test]
    fn all_others_wait_for_the_pilot_users() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        let pilots_moved = Fact::Lives(CrowdId(0), PoolId(1));
        assert!(!steps[0].needs.contains(&pilots_moved));
        assert!(steps[1].needs.contains(&pilots_moved));
    }

    #[test]
    fn in_the_documented_order_the_others_wait_for_the_new_edge() {
        let world = World::ocs_to_2013().put("deployment", 0, "order", "RouteFirst");
        let steps = offered(&ACTION, &world.estate);
        assert!(!steps[0].needs.contains(&Fact::EdgeLive(EdgeId(1))));
        assert!(steps[1].needs.contains(&Fact::EdgeLive(EdgeId(1))));
    }

    #[test]
    fn nothing_is_offered_without_office_communications_server() {
        for world in [World::lync2010_to_2013(), World::keep_2013(), World::keep_2015()] {
            assert!(offered(&ACTION, &world.estate).is_empty());
        }
    }
}
