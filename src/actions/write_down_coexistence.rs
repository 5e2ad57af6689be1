//! Writes down for those who come later what must stay as it is, and until when.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, address_of, partner_names};
use crate::estate::Estate;
use crate::estate::choices::Product;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::{Text, Value};

pub(super) const ACTION: Action = Action {
    id: "write-down-coexistence",
    number: "A-67",
    phase: Phase::After,
    sources: &[stated(&sources::SEED_3), stated(&sources::MULTI_19), implied(&sources::COEX_19), stated(&sources::LC)],
    title: Text {
        en: "Write the coexistence down",
        pt: "Documentar a coexistência",
        es: "Documentar la coexistencia",
        it: "Documentare la coesistenza",
        ru: "Описать сосуществование в документации",
    },
    purpose: Text {
        en: "Whoever cleans up next year must know why an old Edge and an old pool are still there.",
        pt: "Quem fizer a limpeza no ano que vem precisa saber por que uma Borda e um pool antigos ainda existem.",
        es: "Quien haga limpieza el año que viene debe saber por qué siguen ahí un perimetral y un grupo antiguos.",
        it: "Chi farà pulizia l'anno prossimo deve sapere perché ci sono ancora un vecchio Edge e un vecchio pool.",
        ru: "Тот, кто через год займётся уборкой, должен знать, почему старый пограничный сервер и старый пул всё ещё на месте.",
    },
    who: &[Team::Owner],
    tool: Tool::People,
    minutes: (60, 180),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Write down who stays on the legacy pool and must never be moved while XMPP is needed: {stayers}.",
            pt: "Registre quem fica no pool herdado e nunca pode ser movido enquanto o XMPP for necessário: {stayers}.",
            es: "Anote quién se queda en el grupo heredado y no debe moverse nunca mientras se necesite XMPP: {stayers}.",
            it: "Scriva chi resta sul pool legacy e non deve mai essere spostato finché serve XMPP: {stayers}.",
            ru: "Запишите, кто остаётся на старом пуле и не должен переноситься, пока нужен XMPP: {stayers}.",
        }),
        Line::Do(Text {
            en: "Write down that {edge} is never to be touched: its name, its address {address}, its certificate with {domains}, TCP 5269 outside and 23456 inside, its Access Edge service, and the records that lead to it: {records}.",
            pt: "Registre que {edge} nunca deve ser tocado: o nome, o endereço {address}, o certificado com {domains}, TCP 5269 externa e 23456 interna, o serviço Access Edge e os registros que levam a ele: {records}.",
            es: "Anote que {edge} no debe tocarse nunca: su nombre, su dirección {address}, su certificado con {domains}, TCP 5269 fuera y 23456 dentro, su servicio perimetral de acceso y los registros que llevan a él: {records}.",
            it: "Scriva che {edge} non va mai toccato: il nome, l'indirizzo {address}, il certificato con {domains}, TCP 5269 all'esterno e 23456 all'interno, il servizio Access Edge e i record che vi portano: {records}.",
            ru: "Запишите, что {edge} трогать нельзя: имя, адрес {address}, сертификат с {domains}, TCP 5269 снаружи и 23456 внутри, службу Access Edge и ведущие на него записи: {records}.",
        }),
        Line::Do(Text {
            en: "Write down that XMPP policies and the partners {partners} are kept with the tools of {product}, and that the topology is opened with the tools of 2019 only.",
            pt: "Registre que as políticas de XMPP e os parceiros {partners} são mantidos com as ferramentas do {product}, e que a topologia só é aberta com as ferramentas do 2019.",
            es: "Anote que las directivas de XMPP y los socios {partners} se mantienen con las herramientas de {product}, y que la topología solo se abre con las herramientas de 2019.",
            it: "Scriva che i criteri XMPP e i partner {partners} si gestiscono con gli strumenti di {product}, e che la topologia si apre solo con gli strumenti di 2019.",
            ru: "Запишите, что политики XMPP и партнёры {partners} ведутся средствами {product}, а топология открывается только средствами 2019.",
        }),
        Line::Do(Text {
            en: "Write down the last day of support: {product}: {support_ends}; {new_product}: {new_support_ends}. Enter the day on which the certificate of {edge} expires, and the day on which XMPP is looked at again.",
            pt: "Registre o último dia de suporte: {product}: {support_ends}; {new_product}: {new_support_ends}. Anote o dia em que o certificado de {edge} expira e o dia em que o XMPP será reavaliado.",
            es: "Anote el último día de soporte: {product}: {support_ends}; {new_product}: {new_support_ends}. Apunte el día en que caduca el certificado de {edge} y el día en que se volverá a evaluar XMPP.",
            it: "Scriva l'ultimo giorno di supporto: {product}: {support_ends}; {new_product}: {new_support_ends}. Annoti il giorno in cui scade il certificato di {edge} e il giorno in cui XMPP sarà riesaminato.",
            ru: "Запишите последний день поддержки: {product}: {support_ends}; {new_product}: {new_support_ends}. Укажите день, когда истекает сертификат {edge}, и день, когда вопрос об XMPP будет рассмотрен снова.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "A second person who was not there finds in the document what may be changed and what may not.",
                pt: "Uma segunda pessoa, que não participou, encontra no documento o que pode e o que não pode ser alterado.",
                es: "Otra persona, que no participó, encuentra en el documento qué puede cambiarse y qué no.",
                it: "Una seconda persona, che non c'era, trova nel documento che cosa si può modificare e che cosa no.",
                ru: "Другой человек, который не участвовал, находит в документе, что менять можно, а что нельзя.",
            },
        },
        Line::WayBack(Text {
            en: "Correct the document; nothing else has changed.",
            pt: "Corrija o documento; nada mais mudou.",
            es: "Corrija el documento; no ha cambiado nada más.",
            it: "Corregga il documento; nient'altro è cambiato.",
            ru: "Исправьте документ; больше ничего не изменилось.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::keeps_on_legacy) {
        return Vec::new();
    }
    let (Some((edge, _)), Some(old), Some(new)) = (estate.xmpp_edge(), estate.old_product(), estate.new_product())
    else {
        return Vec::new();
    };
    // Whoever has not said that they need no XMPP stays, too.
    let stayers = estate.crowds.iter().filter(|(_, it)| !(it.moves.yes() && it.needs_xmpp.no()));
    let domains: Vec<_> = estate.xmpp_domains().into_iter().map(|it| estate.domain_name(it)).collect();
    vec![
        Step::of(&ACTION)
            .with("stayers", stayers.map(|(id, _)| estate.crowd_name(id)).collect::<Vec<_>>())
            .with("edge", estate.edge_name(edge))
            .with("address", address_of(estate, edge))
            .with("records", domains.iter().map(|it| format!("_xmpp-server._tcp.{it}")).collect::<Vec<_>>())
            .with("domains", domains)
            .with("partners", partner_names(estate))
            .with("product", old.label())
            .with("support_ends", last_day(old))
            .with("new_product", new.label())
            .with("new_support_ends", last_day(new))
            .needs([Fact::Verified])
            .makes([Fact::CoexistenceWritten]),
    ]
}

fn last_day(product: Product) -> Value {
    let open = Text { en: "open", pt: "em aberto", es: "sin fecha", it: "senza data", ru: "не установлен" };
    product.support_ends().map_or_else(|| Value::from(open), |it| Value::from(it.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn it_is_written_after_the_check() {
        let steps = offered(&ACTION, &World::keep_2013().estate);
        assert_eq!(steps[0].needs, Facts::from([Fact::Verified]));
        assert_eq!(steps[0].values.get("stayers"), Some(&Value::Names(vec!["Control room".to_owned()])));
        assert_eq!(steps[0].values.get("support_ends"), Some(&Value::Name("2023-04-11".to_owned())));
    }

    #[test]
    fn nothing_is_offered_where_the_gateway_is_left() {
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
    }
}
