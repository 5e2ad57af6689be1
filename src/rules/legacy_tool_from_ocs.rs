//! The tools of Office Communications Server cannot move users to Lync Server 2013.

use crate::estate::choices::MoveTool;
use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "legacy-tool-from-ocs",
    number: "R-029",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::MOVE)],
    says: Text {
        en: "Users are to be moved with Active Directory Users and Computers or a tool of Office Communications Server.",
        pt: "Os usuários devem ser movidos com Usuários e Computadores do Active Directory ou com uma ferramenta do Office Communications Server.",
        es: "Los usuarios se van a mover con Usuarios y equipos de Active Directory o con una herramienta de Office Communications Server.",
        it: "Gli utenti vanno spostati con Utenti e computer di Active Directory o con uno strumento di Office Communications Server.",
        ru: "Пользователей собираются переносить с помощью «Пользователи и компьютеры Active Directory» или средства Office Communications Server.",
    },
    because: Text {
        en: "These tools cannot move users to Lync Server 2013.",
        pt: "Essas ferramentas não conseguem mover usuários para o Lync Server 2013.",
        es: "Estas herramientas no pueden mover usuarios a Lync Server 2013.",
        it: "Questi strumenti non possono spostare utenti su Lync Server 2013.",
        ru: "Эти средства не могут перенести пользователей на Lync Server 2013.",
    },
    remedy: Text {
        en: "Use the Management Shell or the Control Panel of the new version.",
        pt: "Use o Shell de Gerenciamento ou o Painel de Controle da versão nova.",
        es: "Use el Shell de administración o el Panel de control de la versión nueva.",
        it: "Usi la Management Shell o il Pannello di controllo della versione nuova.",
        ru: "Используйте командную консоль или панель управления новой версии.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(Journey::OcsTo2013) = estate.journey() else {
        return verdict;
    };
    let about = Place::new(TableId::Deployment, 0, "move_tool");
    match estate.deployment.move_tool.told() {
        Some(MoveTool::OldTools) => verdict.found(about, Values::new()),
        Some(MoveTool::NewShell | MoveTool::NewPanel) => (),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013()
    }

    #[test]
    fn holds_with_the_new_shell() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_with_an_old_tool() {
        finds(&RULE, &world().put("deployment", 0, "move_tool", "OldTools"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "move_tool"), "move_tool");
    }
}
