//! Waits until every server knows that XMPP is routed: what is installed next comes from the replicated topology.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "replicate-topology",
    number: "A-28",
    phase: Phase::Window,
    sources: &[stated(&sources::REPL), stated(&sources::SETUP)],
    title: Text {
        en: "Replicate the topology",
        pt: "Replicar a topologia",
        es: "Replicar la topología",
        it: "Replicare la topologia",
        ru: "Реплицировать топологию",
    },
    purpose: Text {
        en: "Setup installs what the local replica says, so every replica must know of the XMPP route first.",
        pt: "A instalação instala o que diz a réplica local; por isso cada réplica precisa conhecer antes a rota XMPP.",
        es: "La instalación instala lo que dice la réplica local; por eso cada réplica debe conocer antes la ruta XMPP.",
        it: "L'installazione installa ciò che dice la replica locale; perciò ogni replica deve prima conoscere la route XMPP.",
        ru: "Установка выполняет то, что записано в локальной реплике, поэтому сначала о маршруте XMPP должна узнать каждая реплика.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (5, 30),
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
            .needs([Fact::XmppRouted(cut.edge)])
            .makes([Fact::TopologyReplicated]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::EdgeId;
    use crate::rules::tests::World;

    #[test]
    fn replication_follows_the_route() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps[0].needs, Facts::from([Fact::XmppRouted(EdgeId(1))]));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
