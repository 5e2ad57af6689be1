//! Before anything else somebody decides whether XMPP goes on.

use crate::estate::choices::Wish;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-undecided",
    number: "R-018",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "It is not decided what is to become of XMPP federation.",
        pt: "Não está decidido o que será da federação XMPP.",
        es: "No está decidido qué será de la federación XMPP.",
        it: "Non è deciso che cosa sarà della federazione XMPP.",
        ru: "Не решено, что будет с федерацией XMPP.",
    },
    because: Text {
        en: "Keeping and retiring are different plans: they move other users and remove other servers.",
        pt: "Manter e encerrar são planos diferentes: movem outros usuários e removem outros servidores.",
        es: "Conservar y retirar son planes distintos: mueven a otros usuarios y retiran otros servidores.",
        it: "Mantenere e dismettere sono piani diversi: spostano altri utenti e rimuovono altri server.",
        ru: "Сохранить и вывести из эксплуатации — это разные планы: переносятся разные пользователи и удаляются разные серверы.",
    },
    remedy: Text {
        en: "Choose whether XMPP federation is kept or retired.",
        pt: "Escolha se a federação XMPP será mantida ou encerrada.",
        es: "Elija si la federación XMPP se conserva o se retira.",
        it: "Scelga se la federazione XMPP viene mantenuta o dismessa.",
        ru: "Выберите, сохранить федерацию XMPP или вывести её из эксплуатации.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    let about = Place::new(TableId::Deployment, 0, "xmpp");
    match estate.deployment.xmpp.told() {
        Some(Wish::Keep | Wish::Retire) => (),
        Some(Wish::Undecided) => verdict.found(about, Values::new()),
        None => verdict.open(about),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013()
    }

    #[test]
    fn holds_when_decided() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_while_undecided() {
        finds(&RULE, &world().put("deployment", 0, "xmpp", "Undecided"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "xmpp"), "xmpp");
    }
}
