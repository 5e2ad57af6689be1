//! While the SRV record leads to the new Edge, every partner must be known there.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, implied, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "srv-moved-early",
    number: "R-104",
    weight: Weight::Blocks,
    moment: Moment::Always,
    sources: &[
        stated(&sources::XGW_OCS),
        stated(&sources::XGW_L10),
        implied(&sources::FED_L10),
        implied(&sources::FED_OCS),
    ],
    says: Text {
        en: "The SRV record of {domain} leads to {edge}, and these partners are not allowed partners there: {partners}.",
        pt: "O registro SRV de {domain} leva a {edge}, e estes parceiros não são parceiros permitidos ali: {partners}.",
        es: "El registro SRV de {domain} lleva a {edge}, y estos socios no son socios permitidos allí: {partners}.",
        it: "Il record SRV di {domain} porta a {edge}, e questi partner non sono partner consentiti lì: {partners}.",
        ru: "Запись SRV домена {domain} ведёт на {edge}, а эти партнёры там не разрешены: {partners}.",
    },
    because: Text {
        en: "DNS was cut over too early: messages of these partners arrive at an Edge that refuses them.",
        pt: "O DNS foi transferido cedo demais: as mensagens desses parceiros chegam a uma Borda que as recusa.",
        es: "El DNS se cambió demasiado pronto: los mensajes de estos socios llegan a un perimetral que los rechaza.",
        it: "Il DNS è passato troppo presto: i messaggi di questi partner arrivano a un Edge che li rifiuta.",
        ru: "DNS переключена слишком рано: сообщения этих партнёров приходят на сервер, который их отклоняет.",
    },
    remedy: Text {
        en: "Lead the record back to the legacy gateway, or create the allowed partners now if all users have moved.",
        pt: "Leve o registro de volta ao gateway herdado, ou crie os parceiros permitidos agora, se todos os usuários já foram movidos.",
        es: "Devuelva el registro a la puerta de enlace heredada, o cree ahora los socios permitidos si ya se movieron todos los usuarios.",
        it: "Riporti il record al gateway legacy, o crei ora i partner consentiti se tutti gli utenti sono già spostati.",
        ru: "Верните запись на устаревший шлюз или создайте разрешённых партнёров сейчас, если все пользователи уже перенесены.",
    },
    check,
};

fn check(estate: &Estate, state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return verdict;
    }
    for domain in estate.xmpp_domains() {
        let Some(edge) = state.srv_edge(domain) else {
            continue;
        };
        let mut missing = Vec::new();
        for (id, partner) in estate.kept_partners().filter(|(id, _)| !state.on_new(*id)) {
            if partner.on_new.told().is_some() {
                missing.push(estate.partner_name(id));
            } else {
                verdict.open(id.at("on_new"));
            }
        }
        if !missing.is_empty() {
            let values = Values::new().with("domain", estate.domain_name(domain));
            let values = values.with("edge", estate.edge_name(edge)).with("partners", missing);
            let srv = estate.outside_srvs_of(domain).first().map(|(id, _)| id.at("target"));
            verdict.found(srv.unwrap_or_else(|| domain.at("has_srv")), values);
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::tables::{DomainId, EdgeId, PartnerId};
    use crate::rules::tests::{World, asks, finds, holds};
    use crate::state::fact::Fact;

    fn cut_over() -> World {
        World::lync2010_to_2013().fact(Fact::SrvAt(DomainId(0), EdgeId(1)))
    }

    #[test]
    fn holds_while_the_record_leads_to_the_gateway() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_when_the_record_moved_before_the_partners() {
        finds(&RULE, &cut_over(), 1);
    }

    #[test]
    fn asks_when_not_told() {
        let world = cut_over().fact(Fact::OnNew(PartnerId(1)));
        asks(&RULE, &world.forget("partner", 0, "on_new"), "on_new");
    }

    #[test]
    fn holds_once_every_partner_is_on_the_new_side() {
        holds(&RULE, &cut_over().fact(Fact::OnNew(PartnerId(0))).fact(Fact::OnNew(PartnerId(1))));
    }
}
