//! Removes an XMPP allowed partner: the switch by which XMPP with it ends.

use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::estate::tables::Partner;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "remove-partner",
    number: "A-58",
    phase: Phase::Window,
    sources: &[stated(&sources::PS_SET_CSXMPPGATEWAYCONFIGURATION), implied(&sources::SEED_3)],
    title: Text {
        en: "End XMPP federation with {partner}",
        pt: "Encerrar a federação XMPP com {partner}",
        es: "Terminar la federación XMPP con {partner}",
        it: "Porre fine alla federazione XMPP con {partner}",
        ru: "Прекратить федерацию XMPP с {partner}",
    },
    purpose: Text {
        en: "The partner object is the switch: with it goes every message to and from the partner.",
        pt: "O objeto do parceiro é o interruptor: com ele vai cada mensagem de e para o parceiro.",
        es: "El objeto del socio es el interruptor: con él se va cada mensaje hacia y desde el socio.",
        it: "L'oggetto del partner è l'interruttore: con esso se ne va ogni messaggio da e verso il partner.",
        ru: "Объект партнёра и есть выключатель: вместе с ним уходят все сообщения к партнёру и от него.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (5, 15),
    impact: Text {
        en: "XMPP contacts at {partner} go silent for good, as announced.",
        pt: "Os contatos XMPP em {partner} silenciam em definitivo, como anunciado.",
        es: "Los contactos XMPP de {partner} enmudecen para siempre, como se anunció.",
        it: "I contatti XMPP presso {partner} tacciono per sempre, come annunciato.",
        ru: "Контакты XMPP у {partner} замолкают навсегда, как и было объявлено.",
    },
    lines: &[
        Line::Run("Get-CsXmppAllowedPartner -Identity {partner} | Format-List"),
        Line::Run("Remove-CsXmppAllowedPartner -Identity {partner}"),
        Line::Run("Invoke-CsManagementStoreReplication"),
        Line::Check {
            run: "Get-CsXmppAllowedPartner | Format-Table -Property Domain -AutoSize",
            expect: Text {
                en: "{partner} is no longer listed, and Get-CsManagementStoreReplicationStatus shows True for every replica.",
                pt: "{partner} não aparece mais, e Get-CsManagementStoreReplicationStatus mostra True em cada réplica.",
                es: "{partner} ya no aparece, y Get-CsManagementStoreReplicationStatus muestra True en cada réplica.",
                it: "{partner} non compare più, e Get-CsManagementStoreReplicationStatus mostra True per ogni replica.",
                ru: "{partner} больше нет в списке, а Get-CsManagementStoreReplicationStatus показывает True для каждой реплики.",
            },
        },
        Line::WayBack(Text {
            en: "Create the partner again with every value that stands in xmpp-partners.xml, additional domains included, and replicate.",
            pt: "Crie o parceiro de novo com cada valor de xmpp-partners.xml, inclusive os domínios adicionais, e replique.",
            es: "Vuelva a crear el socio con cada valor de xmpp-partners.xml, incluidos los dominios adicionales, y replique.",
            it: "Ricrei il partner con ogni valore di xmpp-partners.xml, domini aggiuntivi compresi, e replichi.",
            ru: "Создайте партнёра заново со всеми значениями из xmpp-partners.xml, включая дополнительные домены, и выполните репликацию.",
        }),
        Line::WayBackRun("Import-Clixml -Path 'C:\\Cutover\\xmpp-partners.xml' | Format-List"),
        Line::Note(Text {
            en: "Leave AllowFederatedUsers on: SIP federation and hybrid hang on it, too.",
            pt: "Deixe AllowFederatedUsers ativado: a federação SIP e o híbrido também dependem dele.",
            es: "Deje AllowFederatedUsers activado: la federación SIP y el híbrido también dependen de él.",
            it: "Lasci attivo AllowFederatedUsers: ne dipendono anche la federazione SIP e l'ibrido.",
            ru: "Не выключайте AllowFederatedUsers: от него зависят и федерация SIP, и гибрид.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::retires) {
        return Vec::new();
    }
    let step = |(id, partner): (_, &Partner)| {
        let step = Step::of(&ACTION)
            .on("partner", estate.partner_name(id))
            .needs([Fact::PeopleTold, Fact::BackupsTaken])
            .needs(estate.watched_pools().map(Fact::WatchStopped))
            .makes([Fact::XmppEnded(id)]);
        if partner.on_new.yes() { step.ends([Fact::OnNew(id)]) } else { step }
    };
    estate.ending_partners().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::PartnerId;
    use crate::rules::tests::World;

    #[test]
    fn no_partner_ends_before_people_are_told_and_its_record_is_saved() {
        let steps = offered(&ACTION, &World::retire().estate);
        assert!(steps.iter().all(|it| it.needs.is_superset(&[Fact::PeopleTold, Fact::BackupsTaken].into())));
        assert!(steps[0].ends.contains(&Fact::OnNew(PartnerId(0))));
    }

    #[test]
    fn a_partner_that_is_not_there_needs_no_end() {
        assert!(offered(&ACTION, &World::retire().put("partner", 0, "on_new", "no").estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_where_xmpp_goes_on() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
