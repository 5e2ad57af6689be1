//! The XMPP processes belong into the antivirus exclusions.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "antivirus-scans-xmpp",
    number: "R-144",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::AV)],
    says: Text {
        en: "The antivirus does not exclude XmppProxy.exe and XmppTGW.exe.",
        pt: "O antivírus não exclui XmppProxy.exe nem XmppTGW.exe.",
        es: "El antivirus no excluye XmppProxy.exe ni XmppTGW.exe.",
        it: "L'antivirus non esclude XmppProxy.exe e XmppTGW.exe.",
        ru: "Антивирус не исключает XmppProxy.exe и XmppTGW.exe.",
    },
    because: Text {
        en: "Both stand in the list of processes that antivirus programs should leave alone.",
        pt: "Os dois constam da lista de processos que os antivírus devem deixar de verificar.",
        es: "Ambos figuran en la lista de procesos que los antivirus deben dejar sin examinar.",
        it: "Entrambi sono nell'elenco dei processi che gli antivirus devono ignorare.",
        ru: "Оба стоят в списке процессов, которые антивирус не должен проверять.",
    },
    remedy: Text {
        en: "Add XmppTGW.exe on the Front Ends and XmppProxy.exe on the Edge Servers to the exclusions.",
        pt: "Adicione às exclusões XmppTGW.exe nos Front-Ends e XmppProxy.exe nos Servidores de Borda.",
        es: "Añada a las exclusiones XmppTGW.exe en los front-end y XmppProxy.exe en los servidores perimetrales.",
        it: "Aggiunga alle esclusioni XmppTGW.exe sui Front End e XmppProxy.exe sugli Edge Server.",
        ru: "Добавьте в исключения XmppTGW.exe на серверах переднего плана и XmppProxy.exe на пограничных серверах.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    let place = DeploymentId(0).at("antivirus_excluded");
    match estate.deployment.antivirus_excluded.told() {
        Some(true) => (),
        Some(false) => verdict.found(place, Values::new()),
        None => verdict.open(place),
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
    fn holds_with_the_exclusions() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_without_the_exclusions() {
        finds(&RULE, &world().put("deployment", 0, "antivirus_excluded", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "antivirus_excluded"), "antivirus_excluded");
    }
}
