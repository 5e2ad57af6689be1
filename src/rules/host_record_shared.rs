//! Who moves a host record that another service uses moves that service, too.

use crate::estate::Estate;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "host-record-shared",
    number: "R-111",
    weight: Weight::Risks,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "The SRV record of {domain} names {name}, and another service uses the same host record.",
        pt: "O registro SRV de {domain} nomeia {name}, e outro serviço usa o mesmo registro de host.",
        es: "El registro SRV de {domain} nombra {name}, y otro servicio usa el mismo registro de host.",
        it: "Il record SRV di {domain} nomina {name}, e un altro servizio usa lo stesso record host.",
        ru: "Запись SRV домена {domain} указывает на {name}, и ту же запись узла использует другая служба.",
    },
    because: Text {
        en: "In the plan this name gets another address or goes away, and the other service would follow without being asked.",
        pt: "No plano, esse nome recebe outro endereço ou desaparece, e o outro serviço iria junto sem ser consultado.",
        es: "En el plan, este nombre recibe otra dirección o desaparece, y el otro servicio iría detrás sin que nadie lo pida.",
        it: "Nel piano questo nome riceve un altro indirizzo o scompare, e l'altro servizio lo seguirebbe senza che nessuno lo chieda.",
        ru: "По плану это имя получает другой адрес или исчезает, и другая служба последует за ним без спроса.",
    },
    remedy: Text {
        en: "Give XMPP a host name that nothing else uses, and let the SRV record name that.",
        pt: "Dê ao XMPP um nome de host que nada mais use e faça o registro SRV nomeá-lo.",
        es: "Dé a XMPP un nombre de host que nadie más use y haga que el registro SRV lo nombre.",
        it: "Dia a XMPP un nome host che nient'altro usa e faccia nominare quello dal record SRV.",
        ru: "Дайте XMPP имя узла, которое больше никто не использует, и укажите его в записи SRV.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for domain in estate.xmpp_domains() {
        for (_, srv) in estate.outside_srvs_of(domain) {
            let Some((id, host)) = srv.target.told().and_then(|it| estate.host_named(it)) else {
                continue;
            };
            match host.shared.told() {
                Some(false) => (),
                Some(true) => {
                    let name = host.name.told().map(ToString::to_string).unwrap_or_default();
                    let values = Values::new().with("domain", estate.domain_name(domain));
                    verdict.found(id.at("shared"), values.with("name", name));
                }
                None => verdict.open(id.at("shared")),
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_a_name_of_its_own() {
        holds(&RULE, &World::lync2010_to_2013());
    }

    #[test]
    fn found_when_shared() {
        finds(&RULE, &World::lync2010_to_2013().put("host", 0, "shared", "yes"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::lync2010_to_2013().forget("host", 0, "shared"), "shared");
    }
}
