//! Sends the traffic from outside to the new Edge pool and stops the Access Edge service of the legacy one.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, address_of, cutover};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "go-live-edge",
    number: "A-24",
    phase: Phase::Window,
    sources: &[stated(&sources::FED_L10), stated(&sources::FED_OCS)],
    title: Text {
        en: "Send the traffic from outside to {edge}",
        pt: "Enviar o tráfego externo para {edge}",
        es: "Enviar el tráfico externo a {edge}",
        it: "Inviare il traffico esterno a {edge}",
        ru: "Направить внешний трафик на {edge}",
    },
    purpose: Text {
        en: "Partners, remote users and the outbound direction all use {edge} from here on.",
        pt: "Parceiros, usuários remotos e o sentido de saída usam {edge} a partir daqui.",
        es: "Socios, usuarios remotos y el sentido de salida usan {edge} desde aquí.",
        it: "Da qui in poi partner, utenti remoti e la direzione in uscita usano {edge}.",
        ru: "С этого момента партнёры, удалённые пользователи и исходящее направление используют {edge}.",
    },
    who: &[Team::EdgeAdmins, Team::Firewall, Team::ExternalDns],
    tool: Tool::WindowsConsole,
    minutes: (15, 60),
    impact: Text {
        en: "Users outside the network sign in again; SIP federation comes back.",
        pt: "Usuários fora da rede entram de novo; a federação SIP volta.",
        es: "Los usuarios de fuera de la red inician sesión de nuevo; la federación SIP vuelve.",
        it: "Gli utenti fuori dalla rete accedono di nuovo; la federazione SIP torna.",
        ru: "Пользователи вне сети входят заново; федерация SIP восстанавливается.",
    },
    lines: &[
        Line::Do(Text {
            en: "Bring every server of {edge} online, then send TCP 443 and 5061 at the firewall or load balancer to {address}, or change the address of the host record of the Access Edge name {access_name} to it.",
            pt: "Coloque cada servidor de {edge} em operação e direcione, no firewall ou no balanceador, TCP 443 e 5061 para {address}, ou altere para ele o registro de host do nome da Borda de Acesso {access_name}.",
            es: "Ponga en línea cada servidor de {edge} y dirija en el firewall o el equilibrador TCP 443 y 5061 a {address}, o cambie a esa dirección el registro de host del nombre perimetral de acceso {access_name}.",
            it: "Metta in linea ogni server di {edge}, poi indirizzi su firewall o bilanciatore TCP 443 e 5061 a {address}, oppure cambi a questo l'indirizzo del record host del nome Access Edge {access_name}.",
            ru: "Введите в работу каждый сервер {edge}, затем на межсетевом экране или балансировщике направьте TCP 443 и 5061 на {address} либо измените на него адрес записи узла для имени Access Edge {access_name}.",
        }),
        Line::Do(Text {
            en: "On every server of {old_edge}, stop the Access Edge service in the Services console and set it to Disabled.",
            pt: "Em cada servidor de {old_edge}, pare o serviço Access Edge no console Serviços e defina-o como Desabilitado.",
            es: "En cada servidor de {old_edge}, detenga el servicio perimetral de acceso en la consola Servicios y déjelo en Deshabilitado.",
            it: "Su ogni server di {old_edge}, arresti il servizio Access Edge nella console Servizi e lo imposti su Disabilitato.",
            ru: "На каждом сервере {old_edge} остановите службу Access Edge в консоли служб и переведите её в состояние «Отключена».",
        }),
        Line::Check {
            run: "Resolve-DnsName -Name {access_name} -Type A",
            expect: Text {
                en: "From outside, after the old TTL: {address}.",
                pt: "De fora, após o TTL antigo: {address}.",
                es: "Desde fuera, pasado el TTL anterior: {address}.",
                it: "Dall'esterno, trascorso il vecchio TTL: {address}.",
                ru: "Снаружи, по истечении прежнего TTL: {address}.",
            },
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "A user outside signs in, and a message to a SIP partner goes both ways.",
                pt: "Um usuário externo entra, e uma mensagem a um parceiro SIP vai nos dois sentidos.",
                es: "Un usuario externo inicia sesión y un mensaje con un socio SIP va en ambos sentidos.",
                it: "Un utente esterno accede e un messaggio con un partner SIP passa nei due sensi.",
                ru: "Пользователь снаружи входит, и сообщение с партнёром SIP проходит в обе стороны.",
            },
        },
        Line::Abort(Text {
            en: "Nobody outside can sign in 15 minutes after the change: start the service on {old_edge} and send the traffic back.",
            pt: "Ninguém de fora consegue entrar 15 minutos após a mudança: inicie o serviço em {old_edge} e devolva o tráfego.",
            es: "Nadie de fuera puede iniciar sesión 15 minutos después del cambio: inicie el servicio en {old_edge} y devuelva el tráfico.",
            it: "Nessuno dall'esterno riesce ad accedere 15 minuti dopo la modifica: avvii il servizio su {old_edge} e riporti indietro il traffico.",
            ru: "Через 15 минут после изменения никто снаружи не может войти: запустите службу на {old_edge} и верните трафик.",
        }),
        Line::WayBack(Text {
            en: "Set the service on {old_edge} to Automatic, start it, and give firewall, balancer and host record their old values.",
            pt: "Defina o serviço em {old_edge} como Automático, inicie-o e devolva os valores antigos ao firewall, ao balanceador e ao registro de host.",
            es: "Ponga el servicio de {old_edge} en Automático, inícielo y devuelva al firewall, al equilibrador y al registro de host sus valores anteriores.",
            it: "Imposti il servizio su {old_edge} su Automatico, lo avvii e riporti firewall, bilanciatore e record host ai vecchi valori.",
            ru: "Переведите службу на {old_edge} в автоматический режим, запустите её и верните межсетевому экрану, балансировщику и записи узла прежние значения.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let names = [cut.edge, cut.old_edge].into_iter().filter_map(|it| estate.edges.get(it)?.access_name.told());
    let mut step = Step::of(&ACTION)
        .on("edge", estate.edge_name(cut.edge))
        .with("old_edge", estate.edge_name(cut.old_edge))
        .with("address", address_of(estate, cut.edge))
        // As for any row without a name, its number stands in for it.
        .with("access_name", names.map(ToString::to_string).next().unwrap_or_else(|| format!("#{}", cut.edge.0 + 1)))
        .needs([Fact::NewEdgeFederates(cut.edge)])
        .makes([Fact::EdgeLive(cut.edge)]);
    // With users first the certificate is renewed before anybody uses the Edge; in the documented order the Edge is live
    // long before XMPP is routed.
    if !estate.route_first() {
        step = step.needs([Fact::CertificateInstalled(cut.edge)]);
    }
    if estate.edges.get(cut.old_edge).is_some_and(|it| it.access_running.yes()) {
        step = step.ends([Fact::LegacyAccessRunning(cut.old_edge)]);
    }
    vec![step]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::EdgeId;
    use crate::rules::tests::World;

    #[test]
    fn the_legacy_access_edge_stops_when_the_new_edge_is_live() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps[0].ends, Facts::from([Fact::LegacyAccessRunning(EdgeId(0))]));
        assert!(steps[0].needs.contains(&Fact::CertificateInstalled(EdgeId(1))));
    }

    #[test]
    fn route_first_goes_live_before_the_certificate_for_xmpp() {
        let world = World::lync2010_to_2013().put("deployment", 0, "order", "RouteFirst");
        assert!(!offered(&ACTION, &world.estate)[0].needs.contains(&Fact::CertificateInstalled(EdgeId(1))));
    }

    #[test]
    fn beside_2019_the_legacy_edge_is_never_stopped() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
