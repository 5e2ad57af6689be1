//! Orders the external certificate with the XMPP names, because the public authority takes its time.

use crate::actions::{Action, Line, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "order-certificate",
    number: "A-30",
    phase: Phase::Stage,
    sources: &[
        stated(&sources::CERT_X),
        stated(&sources::CERT_PLAN),
        stated(&sources::XGW_L10),
        stated(&sources::SETUP),
        stated(&sources::PS_REQUEST_CSCERTIFICATE),
    ],
    title: Text {
        en: "Order the certificate with the XMPP names for {edge}",
        pt: "Pedir o certificado com os nomes XMPP para {edge}",
        es: "Pedir el certificado con los nombres XMPP para {edge}",
        it: "Ordinare il certificato con i nomi XMPP per {edge}",
        ru: "Заказать сертификат с именами XMPP для {edge}",
    },
    purpose: Text {
        en: "In the window the certificate is only installed; it must have come by then.",
        pt: "Na janela o certificado é apenas instalado; até lá ele precisa ter chegado.",
        es: "En la ventana el certificado solo se instala; para entonces debe haber llegado.",
        it: "Nella finestra il certificato viene solo installato; per allora deve essere arrivato.",
        ru: "В окне сертификат только устанавливается; к этому времени он должен быть получен.",
    },
    who: &[Team::EdgeAdmins, Team::Certificates],
    tool: Tool::Shell,
    minutes: (30, 1440),
    impact: Text {
        en: "None: the certificate in use stays.",
        pt: "Nenhum: o certificado em uso permanece.",
        es: "Ninguno: el certificado en uso se mantiene.",
        it: "Nessuno: il certificato in uso resta.",
        ru: "Никакого: действующий сертификат остаётся.",
    },
    lines: &[
        Line::Do(Text {
            en: "On {server}, make the request. The XMPP domains are typed by hand: they are filled in by themselves only after the XMPP proxy has been installed. Names: {names}.",
            pt: "Em {server}, faça a solicitação. Os domínios XMPP são digitados à mão: só são preenchidos sozinhos depois que o proxy XMPP foi instalado. Nomes: {names}.",
            es: "En {server}, haga la solicitud. Los dominios XMPP se escriben a mano: solo se rellenan solos después de instalar el proxy XMPP. Nombres: {names}.",
            it: "Su {server} crei la richiesta. I domini XMPP si scrivono a mano: si compilano da soli solo dopo l'installazione del proxy XMPP. Nomi: {names}.",
            ru: "На {server} создайте запрос. Домены XMPP вводятся вручную: сами они подставляются только после установки прокси-сервера XMPP. Имена: {names}.",
        }),
        Line::Run("New-Item -ItemType Directory -Force -Path 'C:\\Cutover'"),
        Line::Run(
            "Request-CsCertificate -New -Type AccessEdgeExternal,DataEdgeExternal,AudioVideoAuthentication -ComputerFqdn {server} -FriendlyName 'Edge external with XMPP' -PrivateKeyExportable $true -KeySize 2048 -DomainName {joined} -Output 'C:\\Cutover\\edge-external.csr'",
        ),
        Line::Check {
            run: "certutil.exe -dump 'C:\\Cutover\\edge-external.csr'",
            expect: Text {
                en: "The request holds each of these names, and none with an asterisk: {names}.",
                pt: "A solicitação contém cada um destes nomes, e nenhum com asterisco: {names}.",
                es: "La solicitud contiene cada uno de estos nombres, y ninguno con asterisco: {names}.",
                it: "La richiesta contiene ciascuno di questi nomi, e nessuno con asterisco: {names}.",
                ru: "В запросе есть каждое из этих имён, и ни одного со звёздочкой: {names}.",
            },
        },
        Line::Do(Text {
            en: "Send the request to a public certification authority and keep what comes back for the window.",
            pt: "Envie a solicitação a uma autoridade de certificação pública e guarde a resposta para a janela.",
            es: "Envíe la solicitud a una entidad de certificación pública y guarde la respuesta para la ventana.",
            it: "Invii la richiesta a un'autorità di certificazione pubblica e conservi la risposta per la finestra.",
            ru: "Отправьте запрос в публичный центр сертификации и сохраните ответ до окна.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "The certificate has come, holds all the names and is valid for longer than the migration lasts.",
                pt: "O certificado chegou, contém todos os nomes e vale por mais tempo do que a migração dura.",
                es: "El certificado llegó, contiene todos los nombres y vale más tiempo del que dura la migración.",
                it: "Il certificato è arrivato, contiene tutti i nomi e vale più a lungo della durata della migrazione.",
                ru: "Сертификат получен, содержит все имена и действует дольше, чем продлится миграция.",
            },
        },
        Line::Abort(Text {
            en: "The authority left out a name or replaced names by a wildcard.",
            pt: "A autoridade omitiu um nome ou trocou nomes por um curinga.",
            es: "La entidad omitió un nombre o sustituyó nombres por un comodín.",
            it: "L'autorità ha omesso un nome o ha sostituito nomi con un carattere jolly.",
            ru: "Центр сертификации пропустил имя или заменил имена подстановочным знаком.",
        }),
        Line::WayBack(Text {
            en: "A request that nobody uses does no harm; cancel the order while that is possible.",
            pt: "Uma solicitação que ninguém usa não causa dano; cancele o pedido enquanto for possível.",
            es: "Una solicitud que nadie usa no hace daño; cancele el pedido mientras sea posible.",
            it: "Una richiesta non usata non fa danno; annulli l'ordine finché è possibile.",
            ru: "Неиспользованный запрос не вредит; отмените заказ, пока это возможно.",
        }),
        Line::Contradiction(Text {
            en: "The certificate plan rules out wildcards on the Edge, while tables of the Edge topologies list one for XMPP. We follow the plan: each XMPP domain stands there by its own name.",
            pt: "O plano de certificados exclui curingas na Borda, enquanto tabelas das topologias de Borda listam um para XMPP. Seguimos o plano: cada domínio XMPP consta pelo próprio nome.",
            es: "El plan de certificados excluye los comodines en el perimetral, mientras que las tablas de las topologías perimetrales incluyen uno para XMPP. Seguimos el plan: cada dominio XMPP figura con su propio nombre.",
            it: "Il piano dei certificati esclude i caratteri jolly sull'Edge, mentre le tabelle delle topologie Edge ne elencano uno per XMPP. Seguiamo il piano: ogni dominio XMPP compare con il proprio nome.",
            ru: "План сертификатов исключает подстановочные знаки на пограничном сервере, а в таблицах его топологий такой знак указан для XMPP. Мы следуем плану: каждый домен XMPP вписан своим именем.",
        }),
        Line::Contradiction(Text {
            en: "The list of certificate types names XmppServer, and no procedure uses it. We follow the procedures: the XMPP names stand in the external Edge certificate.",
            pt: "A lista de tipos de certificado cita XmppServer, e nenhum procedimento o usa. Seguimos os procedimentos: os nomes XMPP constam no certificado externo da Borda.",
            es: "La lista de tipos de certificado nombra XmppServer, y ningún procedimiento lo usa. Seguimos los procedimientos: los nombres XMPP figuran en el certificado externo del perimetral.",
            it: "L'elenco dei tipi di certificato cita XmppServer, e nessuna procedura lo usa. Seguiamo le procedure: i nomi XMPP stanno nel certificato esterno dell'Edge.",
            ru: "В списке типов сертификатов есть XmppServer, но ни одна процедура его не использует. Мы следуем процедурам: имена XMPP стоят во внешнем сертификате пограничного сервера.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return Vec::new();
    }
    let Some((id, edge)) = estate.xmpp_edge() else {
        return Vec::new();
    };
    // The published names, sip. of every SIP domain, and the bare domain of everyone who needs XMPP; each once.
    let mut names: Vec<String> = Vec::new();
    let mut add = |name: String| {
        if !names.contains(&name) {
            names.push(name);
        }
    };
    for name in [&edge.access_name, &edge.conferencing_name].into_iter().filter_map(|it| it.told()) {
        add(name.to_string());
    }
    for name in estate.domains.iter().filter_map(|(_, it)| it.name.told()) {
        add(format!("sip.{name}"));
    }
    for name in estate.xmpp_domains().into_iter().filter_map(|it| estate.domains.get(it)?.name.told()) {
        add(name.to_string());
    }
    let first = edge.servers.told().and_then(|it| it.first()).map(ToString::to_string);
    vec![
        Step::of(&ACTION)
            .on("edge", estate.edge_name(id))
            .with("server", first.unwrap_or_else(|| estate.edge_name(id)))
            .with("joined", names.join(","))
            .with("names", names)
            .needs([Fact::EdgeRunning(id)])
            .makes([Fact::CertificateOrdered(id)]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::estate::tables::EdgeId;
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn the_request_names_access_sip_and_bare_domains_once_each() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].needs, Facts::from([Fact::EdgeRunning(EdgeId(1))]));
        assert_eq!(steps[0].makes, Facts::from([Fact::CertificateOrdered(EdgeId(1))]));
        let joined = "sip.varga.example,webcon.varga.example,varga.example";
        assert_eq!(steps[0].values.get("joined"), Some(&Value::from(joined)));
    }

    #[test]
    fn a_domain_without_xmpp_users_has_its_sip_name_only() {
        let world = World::lync2010_to_2013().put("domain", 1, "name", "other.example");
        let steps = offered(&ACTION, &world.estate);
        let Some(Value::Names(names)) = steps[0].values.get("names") else { panic!("a list") };
        assert!(names.contains(&"sip.other.example".to_owned()));
        assert!(!names.contains(&"other.example".to_owned()));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
