//! Steps stop where the operator has no right to do them.

use crate::estate::Estate;
use crate::estate::tables::DeploymentId;
use crate::rules::{Moment, Rule, Verdict, Weight};
use crate::sources::{self, stated};
use crate::state::State;
use crate::text::{Text, Values};

pub(super) const RULE: Rule = Rule {
    id: "groups-missing",
    number: "R-138",
    weight: Weight::Blocks,
    moment: Moment::Start,
    sources: &[stated(&sources::FED_OCS), stated(&sources::SETUP)],
    says: Text {
        en: "The people who do the work are not in all the groups that it needs.",
        pt: "As pessoas que fazem o trabalho não estão em todos os grupos necessários.",
        es: "Las personas que hacen el trabajo no están en todos los grupos necesarios.",
        it: "Le persone che fanno il lavoro non sono in tutti i gruppi necessari.",
        ru: "Исполнители состоят не во всех нужных группах.",
    },
    because: Text {
        en: "Publishing a topology takes Domain Admins and RTCUniversalServerAdmins, partners and policies take RTCUniversalServerAdmins or CsAdministrator, and an Edge Server takes its local Administrators.",
        pt: "Publicar uma topologia exige Domain Admins e RTCUniversalServerAdmins; parceiros e políticas, RTCUniversalServerAdmins ou CsAdministrator; um Servidor de Borda, seus Administrators locais.",
        es: "Publicar una topología requiere Domain Admins y RTCUniversalServerAdmins; los socios y las directivas, RTCUniversalServerAdmins o CsAdministrator; un servidor perimetral, sus Administrators locales.",
        it: "Pubblicare una topologia richiede Domain Admins e RTCUniversalServerAdmins; partner e criteri richiedono RTCUniversalServerAdmins o CsAdministrator; un Edge Server i suoi Administrators locali.",
        ru: "Для публикации топологии нужны Domain Admins и RTCUniversalServerAdmins, для партнёров и политик RTCUniversalServerAdmins или CsAdministrator, для пограничного сервера его локальная группа Administrators.",
    },
    remedy: Text {
        en: "Have the memberships granted before the work starts, and sign in again so that they count.",
        pt: "Solicite as associações aos grupos antes do início do trabalho e entre novamente para que valham.",
        es: "Solicite las pertenencias a grupos antes de empezar y vuelva a iniciar sesión para que surtan efecto.",
        it: "Faccia assegnare le appartenenze ai gruppi prima di iniziare e acceda di nuovo perché abbiano effetto.",
        ru: "Получите членство в группах до начала работ и войдите заново, чтобы оно вступило в силу.",
    },
    check,
};

fn check(estate: &Estate, _state: &State) -> Verdict {
    let mut verdict = Verdict::default();
    if !estate.journey().is_some_and(|it| it.has_steps()) {
        return verdict;
    }
    let place = DeploymentId(0).at("groups_held");
    match estate.deployment.groups_held.told() {
        Some(true) => (),
        Some(false) => verdict.found(place, Values::new()),
        None => verdict.open(place),
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{World, asks, finds, holds};

    fn world() -> World {
        World::ocs_to_2013()
    }

    #[test]
    fn holds_with_all_groups() {
        holds(&RULE, &world());
    }

    #[test]
    fn found_when_a_group_is_missing() {
        finds(&RULE, &world().put("deployment", 0, "groups_held", "no"), 1);
    }

    #[test]
    fn asks_when_not_told() {
        asks(&RULE, &world().forget("deployment", 0, "groups_held"), "groups_held");
    }
}
