//! Shortens how long others keep the XMPP records of a SIP domain, so that a change of them is seen soon.

use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::state::start::SHORT_TTL;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "lower-ttl",
    number: "A-04",
    phase: Phase::Stage,
    sources: &[
        implied(&sources::FED_L10),
        implied(&sources::FED_OCS),
        implied(&sources::FED_19),
        stated(&sources::DNS_X),
    ],
    title: Text {
        en: "Lower the TTL of the XMPP records of {domain}",
        pt: "Reduzir o TTL dos registros XMPP de {domain}",
        es: "Reducir el TTL de los registros XMPP de {domain}",
        it: "Ridurre il TTL dei record XMPP di {domain}",
        ru: "Уменьшить TTL записей XMPP домена {domain}",
    },
    purpose: Text {
        en: "As long as partners keep the old record, their messages go to the old place; a short TTL shortens this, and the way back, too.",
        pt: "Enquanto os parceiros guardam o registro antigo, suas mensagens vão para o lugar antigo; um TTL curto encurta isso, e também o caminho de volta.",
        es: "Mientras los socios guardan el registro antiguo, sus mensajes van al lugar antiguo; un TTL corto acorta eso, y también la vuelta atrás.",
        it: "Finché i partner conservano il vecchio record, i loro messaggi vanno nel vecchio posto; un TTL breve accorcia questo tempo, e anche il ritorno.",
        ru: "Пока партнёры помнят старую запись, их сообщения идут на старое место; короткий TTL сокращает это время, а заодно и откат.",
    },
    who: &[Team::ExternalDns],
    tool: Tool::Dns,
    minutes: (10, 30),
    impact: Text {
        en: "None; the name servers are asked more often.",
        pt: "Nenhum; os servidores de nomes são consultados com mais frequência.",
        es: "Ninguno; se consulta más a menudo a los servidores de nombres.",
        it: "Nessuno; i server dei nomi vengono interrogati più spesso.",
        ru: "Никакого; серверы имён опрашиваются чаще.",
    },
    lines: &[
        Line::Do(Text {
            en: "Write down the TTL of {record} and of the host record that it names.",
            pt: "Anote o TTL de {record} e do registro de host que ele nomeia.",
            es: "Anote el TTL de {record} y del registro de host que nombra.",
            it: "Annoti il TTL di {record} e del record host che esso indica.",
            ru: "Запишите TTL записи {record} и записи узла, на которую она указывает.",
        }),
        Line::Do(Text {
            en: "In the external zone of {domain}, set both to this number of seconds: {seconds}.",
            pt: "Na zona externa de {domain}, defina ambos com este número de segundos: {seconds}.",
            es: "En la zona externa de {domain}, ponga ambos en este número de segundos: {seconds}.",
            it: "Nella zona esterna di {domain} imposti entrambi su questo numero di secondi: {seconds}.",
            ru: "Во внешней зоне {domain} задайте для обеих это число секунд: {seconds}.",
        }),
        Line::Check {
            run: "Resolve-DnsName -Name {record} -Type SRV",
            expect: Text {
                en: "Asked from outside, the TTL is at most {seconds}. A record that does not exist yet needs no change; give it this TTL when it is made.",
                pt: "Consultado de fora, o TTL é no máximo {seconds}. Um registro que ainda não existe não precisa de mudança; dê a ele esse TTL ao criá-lo.",
                es: "Consultado desde fuera, el TTL es como máximo {seconds}. Un registro que aún no existe no necesita cambios; dele este TTL al crearlo.",
                it: "Interrogato dall'esterno, il TTL è al massimo {seconds}. Un record che non esiste ancora non richiede modifiche; gli assegni questo TTL quando lo crea.",
                ru: "При запросе снаружи TTL не больше {seconds}. Если записи ещё нет, менять нечего: задайте этот TTL при её создании.",
            },
        },
        Line::WayBack(Text {
            en: "Set the TTL values that were written down.",
            pt: "Restaure os valores de TTL anotados.",
            es: "Restablezca los valores de TTL anotados.",
            it: "Ripristini i valori di TTL annotati.",
            ru: "Верните записанные значения TTL.",
        }),
        Line::Note(Text {
            en: "Do this before the window by at least the old TTL; until that time has passed, others still keep the record as long as before.",
            pt: "Faça isso antes da janela com pelo menos o TTL antigo de antecedência; até que esse tempo passe, outros ainda guardam o registro como antes.",
            es: "Hágalo antes de la ventana con al menos el TTL antiguo de antelación; hasta que pase ese tiempo, otros guardan el registro igual que antes.",
            it: "Lo faccia prima della finestra con un anticipo pari almeno al vecchio TTL; finché quel tempo non è trascorso, altri conservano il record come prima.",
            ru: "Сделайте это раньше окна хотя бы на величину прежнего TTL: пока это время не прошло, другие хранят запись так же долго, как раньше.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.leaves_gateway() || it.keeps_on_legacy()) {
        return Vec::new();
    }
    let step = |id| {
        let name = estate.domain_name(id);
        let record = format!("_xmpp-server._tcp.{name}");
        Step::of(&ACTION)
            .on("domain", name)
            .with("record", record)
            .with("seconds", SHORT_TTL)
            .makes([Fact::TtlLowered(id)])
    };
    estate.xmpp_domains().into_iter().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::DomainId;
    use crate::rules::tests::World;

    #[test]
    fn every_domain_with_xmpp_users_gets_a_short_ttl() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013(), World::keep_2013(), World::keep_2015()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].makes, Facts::from([Fact::TtlLowered(DomainId(0))]));
        }
        assert_eq!(offered(&ACTION, &World::ocs_to_2013().estate)[0].id, "lower-ttl/varga.example");
    }

    #[test]
    fn a_domain_without_xmpp_users_is_left_alone() {
        let world = World::ocs_to_2013().put("domain", 1, "name", "other.example");
        assert_eq!(offered(&ACTION, &world.estate).len(), 1);
    }

    #[test]
    fn nothing_is_offered_on_a_way_that_is_not_planned() {
        assert!(offered(&ACTION, &World::keep_2013().put("deployment", 0, "xmpp", "Retire").estate).is_empty());
    }
}
