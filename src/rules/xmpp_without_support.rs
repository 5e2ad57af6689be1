//! No version that has XMPP is supported any more.

use crate::estate::choices::{Product, Wish};
use crate::estate::journey::Journey;
use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "xmpp-without-support",
    number: "R-014",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[stated(&sources::LC), stated(&sources::SE_NEWS)],
    says: Text {
        en: "XMPP federation is kept, and no version that has it is supported any more.",
        pt: "A federação XMPP é mantida, e nenhuma versão que a tenha ainda tem suporte.",
        es: "Se conserva la federación XMPP, y ninguna versión que la tenga sigue con soporte.",
        it: "La federazione XMPP viene mantenuta, e nessuna versione che l'abbia è ancora supportata.",
        ru: "Федерация XMPP сохраняется, а ни одна версия с ней больше не поддерживается.",
    },
    because: Text {
        en: "The last version with XMPP left support on {last}; paid updates were reported for six more months only.",
        pt: "O suporte à última versão com XMPP terminou em {last}; só foram noticiadas atualizações pagas por mais seis meses.",
        es: "El soporte de la última versión con XMPP terminó el {last}; solo se informó de actualizaciones de pago durante seis meses más.",
        it: "Il supporto dell'ultima versione con XMPP è terminato il {last}; risultano aggiornamenti a pagamento solo per altri sei mesi.",
        ru: "Поддержка последней версии с XMPP закончилась {last}; по сообщениям, платные обновления выходили ещё только шесть месяцев.",
    },
    remedy: Text {
        en: "Decide in good time what is to take the place of XMPP federation.",
        pt: "Decida a tempo o que ocupará o lugar da federação XMPP.",
        es: "Decida a tiempo qué ocupará el lugar de la federación XMPP.",
        it: "Decida per tempo che cosa prenderà il posto della federazione XMPP.",
        ru: "Заблаговременно решите, что придёт на смену федерации XMPP.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(Journey::ends_with_xmpp) {
        return verdict;
    }
    let about = Place::new(TableId::Deployment, 0, "xmpp");
    match estate.deployment.xmpp.told() {
        Some(Wish::Keep) => (),
        Some(Wish::Retire | Wish::Undecided) => return verdict,
        None => {
            verdict.open(about);
            return verdict;
        }
    }
    let ends = Product::ALL.iter().filter(|it| it.has_xmpp()).filter_map(|it| it.support_ends());
    let Some(last) = ends.max() else {
        return verdict;
    };
    match estate.deployment.today.told() {
        Some(today) if *today > last => verdict.found(about, Values::new().with("last", last.to_string())),
        Some(_) => (),
        None => verdict.open(Place::new(TableId::Deployment, 0, "today")),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_while_a_version_with_xmpp_is_supported() {
        holds(&RULE, &world().put("deployment", 0, "today", "2025-01-31"));
    }

    #[test]
    fn found_when_xmpp_is_kept_today() {
        finds(&RULE, &world(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "xmpp"), "xmpp");
    }
}
