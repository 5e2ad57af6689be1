//! A partner's domain that is not listed is not reached. A wildcard cannot be told here, because names are validated.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "partner-domains-missing",
    number: "R-079",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[stated(&sources::PARTNER), stated(&sources::BOOK_13)],
    says: Text {
        en: "Not all domains of {partner} that appear in contacts are listed.",
        pt: "Nem todos os domínios de {partner} que aparecem em contatos estão listados.",
        es: "No todos los dominios de {partner} que aparecen en contactos figuran en la lista.",
        it: "Non tutti i domini di {partner} che compaiono nei contatti sono elencati.",
        ru: "Перечислены не все домены {partner}, которые встречаются в контактах.",
    },
    because: Text {
        en: "There is no wildcard: contacts in a domain or subdomain that is not listed are not reached.",
        pt: "Não existe curinga: contatos em um domínio ou subdomínio não listado não são alcançados.",
        es: "No hay comodín: no se llega a los contactos de un dominio o subdominio que no figure.",
        it: "Non esiste un carattere jolly: i contatti in un dominio o sottodominio non elencato non sono raggiunti.",
        ru: "Подстановочных знаков нет: контакты в домене или поддомене, которого нет в списке, недоступны.",
    },
    remedy: Text {
        en: "Collect the domains from the contacts of the users, and list each one as an additional domain of {partner}.",
        pt: "Reúna os domínios dos contatos dos usuários e liste cada um como domínio adicional de {partner}.",
        es: "Reúna los dominios de los contactos de los usuarios e incluya cada uno como dominio adicional de {partner}.",
        it: "Raccolga i domini dai contatti degli utenti ed elenchi ciascuno come dominio aggiuntivo di {partner}.",
        ru: "Соберите домены из контактов пользователей и внесите каждый как дополнительный домен {partner}.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for (id, partner) in estate.kept_partners() {
        match partner.domains_complete.told() {
            Some(true) => (),
            Some(false) => verdict.found(id.at("additional"), Values::new().with("partner", estate.partner_name(id))),
            None => verdict.open(id.at("domains_complete")),
        }
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
    fn holds_when_all_domains_are_listed() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_domains_are_missing() {
        finds(&RULE, &world().put("partner", 0, "domains_complete", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("partner", 0, "domains_complete"), "domains_complete");
    }
}
