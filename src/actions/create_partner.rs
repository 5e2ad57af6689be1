//! Creates an XMPP allowed partner on the new side. The object is the switch: from then on the legacy gateway is out
//! of the game.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::{Text, Value};

pub(super) const ACTION: Action = Action {
    id: "create-partner",
    number: "A-43",
    phase: Phase::Window,
    sources: &[
        stated(&sources::SEED_1),
        stated(&sources::SEED_2),
        stated(&sources::XGW_L10),
        stated(&sources::NEG),
        stated(&sources::PS_NEW_CSXMPPALLOWEDPARTNER),
        implied(&sources::LAB),
    ],
    title: Text {
        en: "Create the partner {partner}",
        pt: "Criar o parceiro {partner}",
        es: "Crear el socio {partner}",
        it: "Creare il partner {partner}",
        ru: "Создать партнёра {partner}",
    },
    purpose: Text {
        en: "This is the switch: from now on {partner} is reached through {edge}, and through nothing else.",
        pt: "Esta é a chave: a partir de agora {partner} é alcançado por {edge}, e por mais nada.",
        es: "Este es el interruptor: desde ahora se llega a {partner} por {edge}, y por nada más.",
        it: "Questo è l'interruttore: da ora {partner} si raggiunge attraverso {edge}, e attraverso nient'altro.",
        ru: "Это переключатель: с этого момента {partner} доступен через {edge} и никак иначе.",
    },
    who: &[Team::ServerAdmins],
    tool: Tool::Shell,
    minutes: (2, 5),
    impact: Text {
        en: "Outbound traffic to {partner} switches; inbound follows with the SRV record.",
        pt: "O tráfego de saída para {partner} muda; o de entrada segue com o registro SRV.",
        es: "El tráfico de salida a {partner} cambia; el de entrada sigue con el registro SRV.",
        it: "Il traffico in uscita verso {partner} cambia; quello in entrata segue con il record SRV.",
        ru: "Исходящий трафик к {partner} переключается; входящий последует за записью SRV.",
    },
    lines: &[
        Line::Run(
            "New-CsXmppAllowedPartner -Domain {partner} -PartnerType {kind} -TlsNegotiation {tls} -SaslNegotiation {sasl} -SupportDialbackNegotiation {dialback} -EnableKeepAlive {keep_alive}",
        ),
        Line::RunEach {
            each: "additional",
            as_hole: "other_domain",
            run: "Set-CsXmppAllowedPartner -Identity {partner} -AdditionalDomains @{Add={other_domain}}",
        },
        Line::RunEach {
            each: "limits",
            as_hole: "limit",
            run: "Set-CsXmppAllowedPartner -Identity {partner} -ConnectionLimit {limit}",
        },
        Line::RunEach {
            each: "proxies",
            as_hole: "proxy",
            run: "Set-CsXmppAllowedPartner -Identity {partner} -ProxyFqdn {proxy}",
        },
        Line::Check {
            run: "Get-CsXmppAllowedPartner -Identity {partner} | Format-List",
            expect: Text {
                en: "TLS {tls}, SASL {sasl}, dialback {dialback}, type {kind}, and every additional domain.",
                pt: "TLS {tls}, SASL {sasl}, dialback {dialback}, tipo {kind} e todos os domínios adicionais.",
                es: "TLS {tls}, SASL {sasl}, dialback {dialback}, tipo {kind} y todos los dominios adicionales.",
                it: "TLS {tls}, SASL {sasl}, dialback {dialback}, tipo {kind} e tutti i domini aggiuntivi.",
                ru: "TLS {tls}, SASL {sasl}, обратный вызов {dialback}, тип {kind} и все дополнительные домены.",
            },
        },
        Line::Note(Text {
            en: "A partner that verifies by dialback stays dark both ways until the SRV record of our own domain has moved and its old TTL has passed.",
            pt: "Um parceiro que verifica por dialback fica inalcançável nos dois sentidos até que o registro SRV do nosso domínio tenha mudado e o TTL antigo tenha passado.",
            es: "Un socio que verifica por devolución de llamada queda incomunicado en ambos sentidos hasta que el registro SRV de nuestro dominio cambie y pase el TTL anterior.",
            it: "Un partner che verifica con dialback resta irraggiungibile nei due sensi finché il record SRV del nostro dominio non è cambiato e il vecchio TTL non è trascorso.",
            ru: "Партнёр, проверяющий обратным вызовом, недоступен в обе стороны, пока запись SRV нашего домена не изменена и не истёк прежний TTL.",
        }),
        Line::Note(Text {
            en: "Without these parameters the cmdlet would set Required, Required and dialback True, a combination in which dialback never works.",
            pt: "Sem esses parâmetros, o cmdlet definiria Required, Required e dialback True, combinação em que o dialback nunca funciona.",
            es: "Sin estos parámetros, el cmdlet pondría Required, Required y dialback True, combinación en la que la devolución de llamada nunca funciona.",
            it: "Senza questi parametri il cmdlet imposterebbe Required, Required e dialback True, combinazione in cui il dialback non funziona mai.",
            ru: "Без этих параметров командлет задал бы Required, Required и обратный вызов True, а в таком сочетании обратный вызов никогда не работает.",
        }),
        Line::Abort(Text {
            en: "The cmdlet refuses the settings: agree others with the partner before you go on, and never leave them to the defaults.",
            pt: "O cmdlet recusa as configurações: combine outras com o parceiro antes de continuar e nunca as deixe nos padrões.",
            es: "El cmdlet rechaza la configuración: acuerde otra con el socio antes de continuar y nunca la deje en los valores predeterminados.",
            it: "Il cmdlet rifiuta le impostazioni: ne concordi altre con il partner prima di proseguire e non le lasci mai ai valori predefiniti.",
            ru: "Командлет отвергает параметры: прежде чем продолжать, согласуйте с партнёром другие и никогда не оставляйте значения по умолчанию.",
        }),
        Line::WayBackRun("Remove-CsXmppAllowedPartner -Identity {partner} -Confirm:$false"),
        Line::WayBack(Text {
            en: "Then give {partner} back to the legacy gateway, as long as gateway and legacy Edge still stand.",
            pt: "Depois devolva {partner} ao gateway herdado, enquanto o gateway e a Borda herdada ainda existirem.",
            es: "Después devuelva {partner} a la puerta de enlace heredada, mientras sigan existiendo ella y el perimetral heredado.",
            it: "Poi restituisca {partner} al gateway legacy, finché il gateway e l'Edge legacy esistono ancora.",
            ru: "Затем верните {partner} устаревшему шлюзу, пока шлюз и старый пограничный сервер ещё существуют.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for (id, partner) in estate.kept_partners() {
        // What was agreed with the partner is asked for, never guessed.
        let (Some(tls), Some(sasl), Some(dialback), Some(kind)) =
            (partner.tls.told(), partner.sasl.told(), partner.dialback.told(), partner.kind.told())
        else {
            continue;
        };
        if partner.on_new.yes() {
            continue;
        }
        // A setting that a partner may lack is a list of one name or none, and its command stands once or not at all.
        let additional = partner.additional.told().into_iter().flatten().map(ToString::to_string);
        let limit = partner.connection_limit.told().copied().flatten();
        let proxy = partner.proxy.told().and_then(Option::as_ref);
        let step = Step::of(&ACTION)
            .on("partner", estate.partner_name(id))
            .with("edge", estate.edge_name(cut.edge))
            .with("tls", Value::Code(tls.code()))
            .with("sasl", Value::Code(sasl.code()))
            .with("kind", Value::Code(kind.code()))
            .with("dialback", *dialback)
            // True is the cmdlet's own default.
            .with("keep_alive", !partner.keep_alive.no())
            .with("additional", additional.collect::<Vec<_>>())
            .with("limits", limit.iter().map(ToString::to_string).collect::<Vec<_>>())
            .with("proxies", proxy.iter().map(ToString::to_string).collect::<Vec<_>>())
            .needs([Fact::GateOpen, Fact::LegacyReleased(cut.gateway), Fact::FederationAllowed])
            .needs([Fact::ComponentsInstalled(cut.edge), Fact::CertificateInstalled(cut.edge)])
            .needs([Fact::EdgeLive(cut.edge)])
            .needs(estate.xmpp_crowds().flat_map(|(it, _)| [Fact::Lives(it, cut.home), Fact::Allowed(it)]))
            .makes([Fact::OnNew(id)]);
        steps.push(step);
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{CrowdId, GatewayId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn every_kept_partner_is_created_once_the_legacy_side_let_go() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps.len(), 2);
        assert!(steps.iter().all(|it| it.needs.contains(&Fact::LegacyReleased(GatewayId(0)))));
        assert!(steps.iter().all(|it| it.needs.contains(&Fact::Lives(CrowdId(1), PoolId(1)))));
    }

    #[test]
    fn settings_that_nobody_told_are_not_guessed() {
        let world = World::lync2010_to_2013().forget("partner", 0, "tls");
        assert_eq!(offered(&ACTION, &world.estate).len(), 1);
    }

    #[test]
    fn a_partner_without_more_domains_gets_no_command_for_them() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        let names = |it: &str| Value::Names(if it.is_empty() { Vec::new() } else { vec![it.to_owned()] });
        assert_eq!(steps[0].values.get("additional"), Some(&names("pilots.harbour-authority.example")));
        assert_eq!(steps[1].values.get("additional"), Some(&names("")));
    }

    #[test]
    fn a_partner_that_is_given_up_or_exists_is_not_created() {
        let world = World::lync2010_to_2013().put("partner", 0, "dropped", "yes").put("partner", 1, "on_new", "yes");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        let world = World::keep_2013().put("partner", 0, "on_new", "no");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }
}
