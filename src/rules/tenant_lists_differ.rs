//! In a hybrid, both sides must allow and block the same domains.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "tenant-lists-differ",
    number: "R-139",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::HYB)],
    says: Text {
        en: "The allowed and blocked domains differ from those of the Microsoft 365 tenant.",
        pt: "Os domínios permitidos e bloqueados diferem dos do locatário do Microsoft 365.",
        es: "Los dominios permitidos y bloqueados difieren de los del inquilino de Microsoft 365.",
        it: "I domini consentiti e bloccati differiscono da quelli del tenant di Microsoft 365.",
        ru: "Разрешённые и заблокированные домены отличаются от заданных в клиенте Microsoft 365.",
    },
    because: Text {
        en: "A hybrid needs the same lists on both sides; otherwise the same partner is reached by some users and not by others.",
        pt: "Um híbrido precisa das mesmas listas nos dois lados; do contrário, alguns usuários alcançam um parceiro e outros não.",
        es: "Un híbrido necesita las mismas listas en ambos lados; de lo contrario, unos usuarios llegan a un socio y otros no.",
        it: "Un ibrido ha bisogno degli stessi elenchi sui due lati; altrimenti alcuni utenti raggiungono un partner e altri no.",
        ru: "Гибриду нужны одинаковые списки с обеих сторон, иначе одни пользователи достигают партнёра, а другие нет.",
    },
    remedy: Text {
        en: "Make the lists of both sides the same before the work starts.",
        pt: "Iguale as listas dos dois lados antes do início do trabalho.",
        es: "Iguale las listas de ambos lados antes de empezar.",
        it: "Renda uguali gli elenchi dei due lati prima di iniziare.",
        ru: "Сделайте списки с обеих сторон одинаковыми до начала работ.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    match (estate.deployment.hybrid.told(), estate.deployment.tenant_lists_match.told()) {
        (Some(false), _) | (_, Some(true)) => (),
        (Some(true), Some(false)) => verdict.found(DeploymentId(0).at("tenant_lists_match"), Values::new()),
        (Some(true), None) => verdict.open(DeploymentId(0).at("tenant_lists_match")),
        (None, _) => verdict.open(DeploymentId(0).at("hybrid")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::keep_2013().put("deployment", 0, "hybrid", "yes")
    }

    #[test]
    fn holds_when_the_lists_match() {
        holds(&RULE, &world().put("deployment", 0, "tenant_lists_match", "yes"));
    }

    #[test]
    fn found_when_they_do_not() {
        finds(&RULE, &world().put("deployment", 0, "tenant_lists_match", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world(), "tenant_lists_match");
    }
}
