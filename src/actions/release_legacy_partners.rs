//! Takes the partners off the legacy gateway beside Lync Server 2010: from its console, and from the allowed domains
//! that lead to it.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::estate::TableId;
use crate::estate::name::DnsName;
use crate::sources::{self, judgement, stated, unverified};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "release-legacy-partners",
    number: "A-42",
    phase: Phase::Window,
    sources: &[judgement(&sources::OWN), stated(&sources::PS_REMOVE_CSALLOWEDDOMAIN), unverified(&sources::OCS_WP)],
    title: Text {
        en: "Take the partners off {gateway}",
        pt: "Retirar os parceiros de {gateway}",
        es: "Quitar los socios de {gateway}",
        it: "Togliere i partner da {gateway}",
        ru: "Снять партнёров с {gateway}",
    },
    purpose: Text {
        en: "A partner has one owner at a time: it leaves the legacy gateway before it is created on the new side.",
        pt: "Um parceiro tem um dono de cada vez: ele sai do gateway herdado antes de ser criado no lado novo.",
        es: "Un socio tiene un solo dueño a la vez: sale de la puerta de enlace heredada antes de crearse en el lado nuevo.",
        it: "Un partner ha un solo proprietario alla volta: lascia il gateway legacy prima di essere creato sul lato nuovo.",
        ru: "У партнёра в каждый момент один владелец: он уходит с устаревшего шлюза прежде, чем создаётся на новой стороне.",
    },
    who: &[Team::GatewayAdmins, Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (10, 30),
    impact: Text {
        en: "XMPP with these partners stops until the end-to-end check.",
        pt: "O XMPP com esses parceiros para até a verificação de ponta a ponta.",
        es: "El XMPP con estos socios se detiene hasta la verificación de extremo a extremo.",
        it: "XMPP con questi partner si ferma fino alla verifica end-to-end.",
        ru: "XMPP с этими партнёрами прекращается до сквозной проверки.",
    },
    lines: &[
        Line::Do(Text {
            en: "On {gateway}, in the XMPP Gateway console, remove the partners {partners}; leave the service running, because it is the way back.",
            pt: "Em {gateway}, no console do XMPP Gateway, remova os parceiros {partners}; deixe o serviço em execução, pois ele é o caminho de volta.",
            es: "En {gateway}, en la consola de XMPP Gateway, quite los socios {partners}; deje el servicio en ejecución, porque es el camino de vuelta.",
            it: "Su {gateway}, nella console di XMPP Gateway, rimuova i partner {partners}; lasci il servizio in esecuzione, perché è la via del ritorno.",
            ru: "На {gateway} в консоли XMPP Gateway удалите партнёров {partners}; службу оставьте работать, потому что это путь назад.",
        }),
        Line::RunEach {
            each: "alloweds",
            as_hole: "allowed",
            run: "Remove-CsAllowedDomain -Identity {allowed} -Confirm:$false",
        },
        Line::Check {
            run: "Get-CsAllowedDomain | Where-Object { $_.ProxyFqdn -eq {gateway} }",
            expect: Text {
                en: "Nothing is listed: no allowed domain leads to {gateway} any more.",
                pt: "Nada é listado: nenhum domínio permitido aponta mais para {gateway}.",
                es: "No aparece nada: ningún dominio permitido apunta ya a {gateway}.",
                it: "Non compare nulla: nessun dominio consentito punta più a {gateway}.",
                ru: "Список пуст: ни один разрешённый домен больше не ведёт на {gateway}.",
            },
        },
        Line::Check {
            run: "netstat -ano | findstr :5269",
            expect: Text {
                en: "On {gateway}: LISTENING only, and no ESTABLISHED session to a partner.",
                pt: "Em {gateway}: somente LISTENING, e nenhuma sessão ESTABLISHED com um parceiro.",
                es: "En {gateway}: solo LISTENING, y ninguna sesión ESTABLISHED con un socio.",
                it: "Su {gateway}: solo LISTENING, e nessuna sessione ESTABLISHED con un partner.",
                ru: "На {gateway}: только LISTENING и ни одного сеанса ESTABLISHED с партнёром.",
            },
        },
        Line::Note(Text {
            en: "No document says what happens while a domain is both an allowed SIP domain and an XMPP partner; so it is never both.",
            pt: "Nenhum documento diz o que ocorre enquanto um domínio é ao mesmo tempo domínio SIP permitido e parceiro XMPP; por isso nunca é os dois.",
            es: "Ningún documento dice qué ocurre mientras un dominio es a la vez dominio SIP permitido y socio XMPP; por eso nunca es ambas cosas.",
            it: "Nessun documento dice che cosa accade mentre un dominio è insieme dominio SIP consentito e partner XMPP; perciò non è mai entrambe le cose.",
            ru: "Ни один документ не говорит, что происходит, пока домен одновременно разрешённый домен SIP и партнёр XMPP; поэтому он никогда не бывает и тем и другим.",
        }),
        Line::WayBack(Text {
            en: "Enter the partners in the XMPP Gateway console again, as the saved pictures show them, then give the allowed domains back.",
            pt: "Cadastre novamente os parceiros no console do XMPP Gateway, como mostram as imagens guardadas, e depois devolva os domínios permitidos.",
            es: "Vuelva a introducir los socios en la consola de XMPP Gateway, como muestran las imágenes guardadas, y después devuelva los dominios permitidos.",
            it: "Reinserisca i partner nella console di XMPP Gateway, come mostrano le immagini salvate, poi ripristini i domini consentiti.",
            ru: "Снова введите партнёров в консоли XMPP Gateway по сохранённым снимкам, затем верните разрешённые домены.",
        }),
        Line::WayBackRun("@({alloweds}) | ForEach-Object { New-CsAllowedDomain -Identity $_ -ProxyFqdn {gateway} }"),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate).filter(|it| !it.from_ocs) else {
        return Vec::new();
    };
    // A partner that is given up leaves the gateway, too.
    let there = || estate.partners.iter().filter(|(_, it)| it.on_legacy.yes());
    let mut steps = Vec::new();
    for (id, gateway) in estate.gateways.iter() {
        let sent_here = |proxy: &Option<DnsName>| proxy.is_some() && proxy.as_ref() == gateway.name.told();
        let sent = estate.alloweds.iter().filter(|(_, it)| it.proxy.told().is_some_and(sent_here));
        let mut step = Step::of(&ACTION)
            .on("gateway", estate.gateway_name(id))
            .with("partners", there().map(|(id, _)| estate.partner_name(id)).collect::<Vec<_>>())
            .with("alloweds", sent.map(|(id, _)| estate.name_of(TableId::Allowed, id.0)).collect::<Vec<_>>())
            .needs([Fact::PartnersFrozen, Fact::GatewayRunning(id)])
            .makes([Fact::LegacyReleased(id)]);
        // Nothing tells which gateway carries which partner, so all of them leave with the first.
        if id == cut.gateway {
            step = step.ends(there().map(|(id, _)| Fact::OnLegacy(id)));
        }
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{GatewayId, PartnerId};
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn every_partner_leaves_the_legacy_gateway() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps.len(), 1);
        let partners = [0, 1];
        assert_eq!(steps[0].ends, partners.into_iter().map(|it| Fact::OnLegacy(PartnerId(it))).collect());
        assert!(steps[0].needs.contains(&Fact::GatewayRunning(GatewayId(0))));
    }

    #[test]
    fn only_allowed_domains_that_lead_to_the_gateway_are_removed() {
        let world = World::lync2010_to_2013().put("allowed", 1, "proxy", "-");
        let one = Value::Names(vec!["harbour-authority.example".to_owned()]);
        assert_eq!(offered(&ACTION, &world.estate)[0].values.get("alloweds"), Some(&one));
    }

    #[test]
    fn nothing_is_offered_from_office_communications_server() {
        assert!(offered(&ACTION, &World::ocs_to_2013().estate).is_empty());
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
