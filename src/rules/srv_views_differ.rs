//! Where inside and outside see different records, only the view from outside counts for partners.

use crate::estate::Estate;
use crate::estate::choices::View;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, judgement};
use crate::state::State;
use crate::text::{Text, Values};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "srv-views-differ",
    number: "R-110",
    weight: Weight::Notes,
    moment: Moment::Start,
    sources: &[judgement(&sources::OWN)],
    says: Text {
        en: "Inside and outside see different SRV records for {domain}.",
        pt: "Dentro e fora veem registros SRV diferentes para {domain}.",
        es: "Desde dentro y desde fuera se ven registros SRV distintos para {domain}.",
        it: "Dall'interno e dall'esterno si vedono record SRV diversi per {domain}.",
        ru: "Изнутри и снаружи видны разные записи SRV домена {domain}.",
    },
    because: Text {
        en: "A look-up from the internal network then says nothing about where partners send, and a check in the window misleads.",
        pt: "Uma consulta na rede interna então nada diz sobre para onde os parceiros enviam, e uma verificação na janela engana.",
        es: "Una consulta desde la red interna no dice entonces adónde envían los socios, y una comprobación en la ventana engaña.",
        it: "Una ricerca dalla rete interna allora non dice dove inviano i partner, e un controllo nella finestra inganna.",
        ru: "Запрос из внутренней сети тогда ничего не говорит о том, куда шлют партнёры, и проверка во время окна обманывает.",
    },
    remedy: Text {
        en: "Test the record from the internet, or name a public resolver in the command.",
        pt: "Teste o registro a partir da internet ou indique um resolvedor público no comando.",
        es: "Compruebe el registro desde Internet o indique un resolutor público en el comando.",
        it: "Provi il record da Internet o indichi un resolver pubblico nel comando.",
        ru: "Проверяйте запись из интернета или укажите в команде публичный сервер DNS.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.carries_xmpp()) {
        return verdict;
    }
    for domain in estate.xmpp_domains() {
        let records = estate.srvs_of(domain);
        for (id, srv) in &records {
            for (column, told) in [("view", srv.view.told().is_some()), ("ttl", srv.ttl.told().is_some())] {
                if !told {
                    verdict.open(id.at(column));
                }
            }
        }
        let seen = |view: View| -> BTreeSet<_> {
            let of_view = records.iter().filter(|(_, it)| it.view.is(&view));
            of_view.map(|(_, it)| (it.target.told(), it.port.told())).collect()
        };
        let first_inside = records.iter().find(|(_, it)| it.view.is(&View::Internal));
        if let Some((id, _)) = first_inside
            && seen(View::Internal) != seen(View::External)
        {
            verdict.found(id.at("view"), Values::new().with("domain", estate.domain_name(domain)));
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    #[test]
    fn holds_with_the_view_from_outside_alone() {
        holds(&RULE, &World::keep_2015());
    }

    #[test]
    fn found_when_only_the_inside_sees_it() {
        finds(&RULE, &World::keep_2015().put("srv", 0, "view", "Internal"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &World::keep_2015().forget("srv", 0, "view"), "view");
    }
}
