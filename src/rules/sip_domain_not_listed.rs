//! Without a SIP domain there is no record and no name to prove.

use crate::estate::{Estate, Place, TableId};
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "sip-domain-not-listed",
    number: "R-154",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "No SIP domain is listed.",
        pt: "Nenhum domínio SIP está listado.",
        es: "No figura ningún dominio SIP.",
        it: "Nessun dominio SIP è elencato.",
        ru: "Не указан ни один домен SIP.",
    },
    because: Text {
        en: "Each SIP domain with XMPP users has an SRV record and a name in the certificate.",
        pt: "Cada domínio SIP com usuários de XMPP tem um registro SRV e um nome no certificado.",
        es: "Cada dominio SIP con usuarios de XMPP tiene un registro SRV y un nombre en el certificado.",
        it: "Ogni dominio SIP con utenti XMPP ha un record SRV e un nome nel certificato.",
        ru: "У каждого домена SIP с пользователями XMPP есть запись SRV и имя в сертификате.",
    },
    remedy: Text {
        en: "Add every SIP domain of the deployment.",
        pt: "Adicione cada domínio SIP da implantação.",
        es: "Agregue cada dominio SIP de la implementación.",
        it: "Aggiunga ogni dominio SIP della distribuzione.",
        ru: "Добавьте каждый домен SIP развёртывания.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.has_steps()) {
        return verdict;
    }
    if estate.domains.is_empty() {
        verdict.open(Place::table(TableId::Domain));
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, holds};

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn holds_when_listed() {
        holds(&RULE, &world());
    }

    #[test]
    fn asks_when_no_row_is_listed() {
        asks(&RULE, &world().drop_row("domain", 0), "");
    }

    #[test]
    fn does_not_ask_on_other_journeys() {
        holds(&RULE, &world().drop_row("domain", 0).put("deployment", 0, "to", "Teams"));
    }
}
