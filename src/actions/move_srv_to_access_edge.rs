//! Moves the SRV record of one SIP domain to the new Edge pool by the name that SIP federation uses, too.

use crate::actions::move_srv_record::{
    CHECK_HOST, CHECK_PORT, CHECK_RECORD, FAILBACK, IMPACT, NO_ANSWER, PURPOSE, RECORD, SOURCES, TITLE, steps,
};
use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "move-srv-to-access-edge",
    number: "A-44",
    phase: Phase::Window,
    sources: SOURCES,
    title: TITLE,
    purpose: PURPOSE,
    who: &[Team::ExternalDns],
    tool: Tool::Dns,
    minutes: (10, 30),
    impact: IMPACT,
    lines: &[
        Line::Do(Text {
            en: "See first that the host record {host}, the Access Edge name, leads to {address}: it moved when {edge} went live. Do not change it here, SIP federation hangs on it.",
            pt: "Veja primeiro se o registro de host {host}, o nome da Borda de Acesso, leva a {address}: ele mudou quando {edge} entrou em produção. Não o altere aqui, a federação SIP depende dele.",
            es: "Compruebe primero que el registro de host {host}, el nombre del perimetral de acceso, lleva a {address}: cambió cuando {edge} entró en producción. No lo modifique aquí, la federación SIP depende de él.",
            it: "Verifichi prima che il record host {host}, il nome dell'Access Edge, porti a {address}: è cambiato quando {edge} è entrato in produzione. Non lo modifichi qui, la federazione SIP dipende da esso.",
            ru: "Сначала убедитесь, что запись узла {host}, имя Access Edge, ведёт на {address}: она сменилась при вводе {edge} в работу. Здесь её не меняйте, от неё зависит федерация SIP.",
        }),
        CHECK_HOST,
        RECORD,
        CHECK_RECORD,
        CHECK_PORT,
        Line::Contradiction(Text {
            en: "Some pages let the record name the Access Edge, others a host of its own. The Access Edge is taken because you chose it: before a move beside 2019 the record has to be parted from it.",
            pt: "Algumas páginas fazem o registro nomear a Borda de Acesso, outras um host próprio. Usa-se a Borda de Acesso porque você a escolheu: antes de uma mudança para junto do 2019, o registro terá de ser separado dela.",
            es: "Unas páginas hacen que el registro nombre el perimetral de acceso, otras un host propio. Se usa el perimetral de acceso porque usted lo eligió: antes de pasar a convivir con 2019 habrá que separar el registro de él.",
            it: "Alcune pagine fanno puntare il record all'Access Edge, altre a un host proprio. Si usa l'Access Edge perché lo ha scelto: prima di affiancare 2019 il record dovrà esserne separato.",
            ru: "На одних страницах запись указывает на Access Edge, на других — на отдельный узел. Взято имя Access Edge, потому что вы его выбрали: перед переходом к соседству с 2019 запись придётся от него отделить.",
        }),
        FAILBACK,
        NO_ANSWER,
        Line::WayBack(Text {
            en: "Give the SRV record its old values and wait one TTL; leave the host record alone.",
            pt: "Devolva ao registro SRV os valores antigos e espere um TTL; não mexa no registro de host.",
            es: "Devuelva al registro SRV sus valores anteriores y espere un TTL; no toque el registro de host.",
            it: "Riporti il record SRV ai vecchi valori e attenda un TTL; lasci stare il record host.",
            ru: "Верните записи SRV прежние значения и подождите один TTL; запись узла не трогайте.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.names_access_edge() {
        return Vec::new();
    }
    // While the name is not told, a rule asks for it.
    let name = estate.xmpp_edge().and_then(|(_, it)| it.access_name.told());
    steps(&ACTION, estate, |_| name.map(ToString::to_string))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::DomainId;
    use crate::rules::tests::World;
    use crate::state::fact::Fact;
    use crate::text::Value;

    fn chosen() -> World {
        World::ocs_to_2013().put("deployment", 0, "srv_host", "AccessEdge")
    }

    #[test]
    fn the_record_names_the_access_edge_where_that_was_chosen() {
        let steps = offered(&ACTION, &chosen().estate);
        assert_eq!(steps[0].values.get("host"), Some(&Value::from("sip.varga.example")));
        assert_eq!(steps[0].ends, Facts::from([Fact::SrvAtLegacy(DomainId(0))]));
    }

    #[test]
    fn a_host_of_its_own_is_for_another_step() {
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
    }

    #[test]
    fn a_name_that_nobody_told_is_not_guessed() {
        assert!(offered(&ACTION, &chosen().forget("edge", 1, "access_name").estate).is_empty());
    }
}
