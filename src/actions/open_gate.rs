//! Takes the decision to cut over, after every condition was looked at.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, cutover, everyone_on, limits_needed};
use crate::estate::Estate;
use crate::sources::{self, implied, judgement, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "open-gate",
    number: "A-40",
    phase: Phase::Window,
    sources: &[
        implied(&sources::XGW_L10),
        implied(&sources::SEED_1),
        stated(&sources::SEED_2),
        judgement(&sources::OWN),
    ],
    title: Text {
        en: "Decide to cut over to {edge}",
        pt: "Decidir a transferência para {edge}",
        es: "Decidir el cambio a {edge}",
        it: "Decidere il passaggio a {edge}",
        ru: "Принять решение о переключении на {edge}",
    },
    purpose: Text {
        en: "One person sees that every condition is met and says so; from here on the announced outage may begin.",
        pt: "Uma pessoa vê que todas as condições estão cumpridas e o declara; a partir daqui a interrupção anunciada pode começar.",
        es: "Una persona ve que se cumplen todas las condiciones y lo declara; desde aquí puede empezar la interrupción anunciada.",
        it: "Una persona vede che tutte le condizioni sono soddisfatte e lo dichiara; da qui l'interruzione annunciata può iniziare.",
        ru: "Один человек убеждается, что все условия выполнены, и говорит об этом; с этого момента может начаться объявленный перерыв.",
    },
    who: &[Team::Owner],
    tool: Tool::People,
    minutes: (15, 30),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Go through the conditions with everybody who has a part in the window: all users on {home}, policies granted, TCP 5269 and 23456 open for {edge}, its certificate at hand, TTL lowered, the service on {gateway} still running.",
            pt: "Percorra as condições com todos que participam da janela: todos os usuários em {home}, políticas concedidas, TCP 5269 e 23456 abertas para {edge}, certificado em mãos, TTL reduzido, serviço em {gateway} ainda em execução.",
            es: "Repase las condiciones con todos los que participan en la ventana: todos los usuarios en {home}, directivas otorgadas, TCP 5269 y 23456 abiertos para {edge}, su certificado a mano, TTL reducido, el servicio de {gateway} aún en ejecución.",
            it: "Ripercorra le condizioni con tutti coloro che partecipano alla finestra: tutti gli utenti su {home}, criteri assegnati, TCP 5269 e 23456 aperte per {edge}, il certificato a portata di mano, TTL ridotto, il servizio su {gateway} ancora in esecuzione.",
            ru: "Пройдите условия со всеми, кто участвует в окне: все пользователи на {home}, политики назначены, TCP 5269 и 23456 открыты для {edge}, его сертификат под рукой, TTL уменьшен, служба на {gateway} ещё работает.",
        }),
        Line::Check {
            run: "Get-CsUser -ResultSize Unlimited | Group-Object -Property RegistrarPool -NoElement",
            expect: Text {
                en: "Only {home} appears, and no group is without a pool.",
                pt: "Aparece somente {home}, e nenhum grupo está sem pool.",
                es: "Solo aparece {home}, y ningún conjunto queda sin grupo principal.",
                it: "Compare solo {home}, e nessun gruppo è senza pool.",
                ru: "Видна только группа {home}, и нет группы без пула.",
            },
        },
        Line::Check {
            run: "Get-CsXmppAllowedPartner | Select-Object -Property Identity",
            expect: Text {
                en: "None of these partners is listed: {partners}.",
                pt: "Nenhum destes parceiros aparece na lista: {partners}.",
                es: "Ninguno de estos socios aparece en la lista: {partners}.",
                it: "Nessuno di questi partner è nell'elenco: {partners}.",
                ru: "Ни одного из этих партнёров в списке нет: {partners}.",
            },
        },
        Line::Contradiction(Text {
            en: "The guide for Office Communications Server says neither that all users must have moved first nor that users of branch appliances have no XMPP; the guide for Lync Server 2010 says both. Both conditions are applied to either.",
            pt: "O guia do Office Communications Server não diz que todos os usuários devem ter sido movidos antes nem que usuários de aparelhos de filial não têm XMPP; o guia do Lync Server 2010 diz ambas as coisas. As duas condições valem para ambos.",
            es: "La guía de Office Communications Server no dice que antes deban haberse movido todos los usuarios ni que los usuarios de aplicaciones de sucursal no tengan XMPP; la guía de Lync Server 2010 dice ambas cosas. Las dos condiciones se aplican en ambos casos.",
            it: "La guida di Office Communications Server non dice che prima devono essere stati spostati tutti gli utenti né che gli utenti delle Survivable Branch Appliance non hanno XMPP; la guida di Lync Server 2010 dice entrambe le cose. Le due condizioni valgono in entrambi i casi.",
            ru: "Руководство для Office Communications Server не говорит ни того, что сначала должны быть перенесены все пользователи, ни того, что у пользователей филиальных устройств нет XMPP; руководство для Lync Server 2010 говорит и то и другое. Оба условия применяются в обоих случаях.",
        }),
        Line::Abort(Text {
            en: "A condition is not met: choose another day.",
            pt: "Uma condição não está cumprida: escolha outro dia.",
            es: "No se cumple una condición: elija otro día.",
            it: "Una condizione non è soddisfatta: scelga un altro giorno.",
            ru: "Какое-либо условие не выполнено: выберите другой день.",
        }),
        Line::WayBack(Text {
            en: "Tell everybody that the window is called off; nothing was changed, so nothing has to be undone.",
            pt: "Avise a todos que a janela foi cancelada; nada foi alterado, portanto nada precisa ser desfeito.",
            es: "Avise a todos de que la ventana se cancela; no se cambió nada, así que no hay nada que deshacer.",
            it: "Avvisi tutti che la finestra è annullata; nulla è stato modificato, quindi nulla va annullato.",
            ru: "Сообщите всем, что окно отменено; ничего не изменено, поэтому отменять нечего.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let waiting = estate.kept_partners().filter(|(_, it)| !it.on_new.yes());
    let mut step = Step::of(&ACTION)
        .with("edge", estate.edge_name(cut.edge))
        .with("home", estate.pool_name(cut.home))
        .with("gateway", estate.gateway_name(cut.gateway))
        .with("partners", waiting.map(|(id, _)| estate.partner_name(id)).collect::<Vec<_>>())
        .needs([Fact::PeopleTold, Fact::BackupsTaken, Fact::PartnersAgreed, Fact::LegacyChecked])
        .needs(everyone_on(estate, cut.home))
        .needs(estate.xmpp_crowds().map(|(id, _)| Fact::Allowed(id)))
        .needs([
            Fact::FirewallOpen(cut.edge),
            Fact::CertificateOrdered(cut.edge),
            Fact::CertificateCopied(cut.edge),
            Fact::EdgeRunning(cut.edge),
            Fact::GatewayRunning(cut.gateway),
        ])
        .needs(estate.xmpp_domains().into_iter().map(Fact::TtlLowered))
        .makes([Fact::GateOpen]);
    if limits_needed(estate) {
        step = step.needs([Fact::LimitsSet]);
    }
    vec![step]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{CrowdId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn the_gate_waits_for_every_user() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps[0].id, "open-gate");
        assert!(steps[0].needs.contains(&Fact::Lives(CrowdId(0), PoolId(1))));
        assert!(steps[0].needs.contains(&Fact::Lives(CrowdId(1), PoolId(1))));
    }

    #[test]
    fn limits_count_only_when_a_partner_exceeds_them() {
        let plain = World::ocs_to_2013();
        assert!(!offered(&ACTION, &plain.estate)[0].needs.contains(&Fact::LimitsSet));
        let many = World::ocs_to_2013().put("partner", 0, "connection_limit", "50");
        assert!(offered(&ACTION, &many.estate)[0].needs.contains(&Fact::LimitsSet));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
