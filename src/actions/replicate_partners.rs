//! Waits until gateways and proxies know the partners: the SRV record moves only after that.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover, partner_names};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "replicate-partners",
    number: "A-28",
    phase: Phase::Window,
    sources: &[stated(&sources::REPL), implied(&sources::XGW_L10)],
    title: Text {
        en: "Replicate the partners",
        pt: "Replicar os parceiros",
        es: "Replicar los socios",
        it: "Replicare i partner",
        ru: "Реплицировать партнёров",
    },
    purpose: Text {
        en: "When the SRV record moves, the Edge must already know every partner: {partners}.",
        pt: "Quando o registro SRV muda, a Borda já precisa conhecer cada parceiro: {partners}.",
        es: "Cuando cambia el registro SRV, el perimetral ya debe conocer a cada socio: {partners}.",
        it: "Quando il record SRV cambia, l'Edge deve già conoscere ogni partner: {partners}.",
        ru: "Когда запись SRV изменится, пограничный сервер уже должен знать каждого партнёра: {partners}.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (5, 20),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Run("Invoke-CsManagementStoreReplication"),
        Line::Check {
            run: "Get-CsManagementStoreReplicationStatus | Format-Table -Property ReplicaFqdn,UpToDate -AutoSize",
            expect: Text {
                en: "UpToDate is True for every replica, {edge} included.",
                pt: "UpToDate é True em cada réplica, inclusive {edge}.",
                es: "UpToDate es True en cada réplica, incluido {edge}.",
                it: "UpToDate è True per ogni replica, compreso {edge}.",
                ru: "UpToDate равно True у каждой реплики, включая {edge}.",
            },
        },
        Line::Check {
            run: "Get-CsXmppAllowedPartner -LocalStore | Select-Object -Property Identity,AdditionalDomains",
            expect: Text {
                en: "On a Front End Server, the local replica lists {partners}.",
                pt: "Em um Servidor Front-End, a réplica local lista {partners}.",
                es: "En un servidor front-end, la réplica local muestra {partners}.",
                it: "Su un server front-end, la replica locale elenca {partners}.",
                ru: "На сервере переднего плана локальная реплика содержит {partners}.",
            },
        },
        Line::Abort(Text {
            en: "A replica stays behind for 30 minutes: see whether TCP 4443 is open from the Central Management Server to that Edge Server.",
            pt: "Uma réplica fica para trás por 30 minutos: veja se a TCP 4443 está aberta do Servidor de Gerenciamento Central até esse Servidor de Borda.",
            es: "Una réplica sigue atrasada 30 minutos: compruebe si TCP 4443 está abierto desde el servidor de administración central hasta ese servidor perimetral.",
            it: "Una replica resta indietro per 30 minuti: veda se la TCP 4443 è aperta dal server di gestione centrale a quell'Edge Server.",
            ru: "Реплика отстаёт дольше 30 минут: проверьте, открыт ли TCP 4443 от центрального сервера управления до этого пограничного сервера.",
        }),
        Line::WayBack(Text {
            en: "Nothing to take back: replication only carries what was published.",
            pt: "Nada a desfazer: a replicação apenas transporta o que foi publicado.",
            es: "Nada que deshacer: la replicación solo transporta lo publicado.",
            it: "Nulla da annullare: la replica trasporta solo ciò che è stato pubblicato.",
            ru: "Отменять нечего: репликация лишь переносит опубликованное.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    vec![
        Step::of(&ACTION)
            .with("edge", estate.edge_name(cut.edge))
            .with("partners", partner_names(estate))
            .needs(estate.kept_partners().map(|(id, _)| Fact::OnNew(id)))
            .makes([Fact::PartnersReplicated]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::PartnerId;
    use crate::rules::tests::World;

    #[test]
    fn replication_waits_for_all_partners() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps[0].needs, Facts::from([Fact::OnNew(PartnerId(0)), Fact::OnNew(PartnerId(1))]));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
