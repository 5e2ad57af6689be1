//! Installs the certificate with the XMPP names on every server of the new Edge pool.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover};
use crate::estate::Estate;
use crate::sources::{self, stated};
use crate::state::fact::Fact;
use crate::state::start::start;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "install-certificate",
    number: "A-30",
    phase: Phase::Window,
    sources: &[
        stated(&sources::SETUP),
        stated(&sources::XGW_L10),
        stated(&sources::CERT_X),
        stated(&sources::CERT_PLAN),
        stated(&sources::PS_IMPORT_CSCERTIFICATE),
        stated(&sources::PS_SET_CSCERTIFICATE),
    ],
    title: Text {
        en: "Install the certificate with the XMPP names on {edge}",
        pt: "Instalar em {edge} o certificado com os nomes XMPP",
        es: "Instalar en {edge} el certificado con los nombres XMPP",
        it: "Installare su {edge} il certificato con i nomi XMPP",
        ru: "Установить на {edge} сертификат с именами XMPP",
    },
    purpose: Text {
        en: "A partner that asks for TLS finds the SIP domain itself in the certificate: {domains}.",
        pt: "Um parceiro que pede TLS encontra no certificado o próprio domínio SIP: {domains}.",
        es: "Un socio que pide TLS encuentra en el certificado el propio dominio SIP: {domains}.",
        it: "Un partner che chiede TLS trova nel certificato il dominio SIP stesso: {domains}.",
        ru: "Партнёр, который требует TLS, находит в сертификате сам домен SIP: {domains}.",
    },
    who: &[Team::EdgeAdmins],
    tool: Tool::Shell,
    minutes: (15, 40),
    impact: Text {
        en: "Everything that passes through {edge} stops for some minutes while its services restart.",
        pt: "Tudo o que passa por {edge} para por alguns minutos enquanto os serviços reiniciam.",
        es: "Todo lo que pasa por {edge} se detiene unos minutos mientras se reinician sus servicios.",
        it: "Tutto ciò che passa da {edge} si ferma per alcuni minuti mentre i servizi si riavviano.",
        ru: "Всё, что проходит через {edge}, на несколько минут останавливается, пока перезапускаются службы.",
    },
    lines: &[
        Line::Do(Text {
            en: "Work on every server of {edge}, one after the other, beginning with the one that made the request; save the issued certificate there as C:\\Cutover\\edge-external.p7b. Every further server gets the same certificate, exported with its private key from the first.",
            pt: "Trabalhe em cada servidor de {edge}, um após o outro, começando pelo que fez a solicitação; salve nele o certificado emitido como C:\\Cutover\\edge-external.p7b. Cada servidor seguinte recebe o mesmo certificado, exportado do primeiro com a chave privada.",
            es: "Trabaje en cada servidor de {edge}, uno tras otro, empezando por el que hizo la solicitud; guarde en él el certificado emitido como C:\\Cutover\\edge-external.p7b. Cada servidor siguiente recibe el mismo certificado, exportado del primero con su clave privada.",
            it: "Lavori su ogni server di {edge}, uno dopo l'altro, iniziando da quello che ha fatto la richiesta; vi salvi il certificato emesso come C:\\Cutover\\edge-external.p7b. Ogni altro server riceve lo stesso certificato, esportato dal primo con la chiave privata.",
            ru: "Работайте на каждом сервере {edge} по очереди, начиная с того, на котором создан запрос; сохраните на нём выпущенный сертификат как C:\\Cutover\\edge-external.p7b. Каждый следующий сервер получает тот же сертификат, экспортированный с первого вместе с закрытым ключом.",
        }),
        Line::Run("New-Item -ItemType Directory -Force -Path 'C:\\Cutover'"),
        Line::Run(
            "Get-CsCertificate -Type AccessEdgeExternal | Select-Object -Property Subject,Thumbprint,NotAfter | Export-Csv -Path 'C:\\Cutover\\certificate-before-xmpp.csv' -NoTypeInformation",
        ),
        Line::Run("Import-CsCertificate -Path 'C:\\Cutover\\edge-external.p7b' -PrivateKeyExportable $true"),
        Line::Run(
            "$certificate = Get-ChildItem -Path Cert:\\LocalMachine\\My | Where-Object { $_.HasPrivateKey -and $_.DnsNameList.Unicode -contains {domain} } | Sort-Object -Property NotBefore | Select-Object -Last 1",
        ),
        Line::Run(
            "Set-CsCertificate -Type AccessEdgeExternal,DataEdgeExternal,AudioVideoAuthentication -Thumbprint $certificate.Thumbprint",
        ),
        Line::Run("Stop-CsWindowsService"),
        Line::Run("Start-CsWindowsService"),
        Line::Check {
            run: "Get-CsCertificate -Type AccessEdgeExternal | Format-List -Property Thumbprint,NotAfter,AlternativeNames",
            expect: Text {
                en: "The new thumbprint, the same on every server; AlternativeNames holds {domains}.",
                pt: "A nova impressão digital, igual em todos os servidores; AlternativeNames contém {domains}.",
                es: "La huella digital nueva, igual en todos los servidores; AlternativeNames contiene {domains}.",
                it: "La nuova identificazione personale, uguale su ogni server; AlternativeNames contiene {domains}.",
                ru: "Новый отпечаток, одинаковый на всех серверах; AlternativeNames содержит {domains}.",
            },
        },
        Line::Contradiction(Text {
            en: "Some tables list a wildcard name for XMPP; the certificate plan allows none on an Edge Server. Each XMPP domain stands there by its own name.",
            pt: "Algumas tabelas trazem um nome curinga para XMPP; o plano de certificados não o permite em um Servidor de Borda. Cada domínio XMPP consta pelo próprio nome.",
            es: "Algunas tablas incluyen un nombre comodín para XMPP; el plan de certificados no lo permite en un servidor perimetral. Cada dominio XMPP figura con su propio nombre.",
            it: "Alcune tabelle riportano un nome con carattere jolly per XMPP; il piano dei certificati non lo consente su un Edge Server. Ogni dominio XMPP compare con il proprio nome.",
            ru: "В некоторых таблицах для XMPP указано имя с подстановочным знаком; план сертификатов не допускает его на пограничном сервере. Каждый домен XMPP вписан своим именем.",
        }),
        Line::Contradiction(Text {
            en: "The gateway pages print the certificate before the components are installed; the setup page needs the proxy first, because only then does the wizard add the bare domain by itself. The setup page is followed.",
            pt: "As páginas do gateway trazem o certificado antes da instalação dos componentes; a página de instalação pede antes o proxy, pois só então o assistente acrescenta sozinho o domínio. Segue-se a página de instalação.",
            es: "Las páginas de la puerta de enlace ponen el certificado antes de instalar los componentes; la página de instalación necesita antes el proxy, porque solo entonces el asistente agrega por sí mismo el dominio. Se sigue la página de instalación.",
            it: "Le pagine del gateway pongono il certificato prima dell'installazione dei componenti; la pagina di installazione richiede prima il proxy, perché solo allora la procedura guidata aggiunge da sé il dominio. Si segue la pagina di installazione.",
            ru: "На страницах о шлюзе сертификат стоит до установки компонентов; странице об установке сначала нужен прокси-сервер, потому что лишь тогда мастер сам добавляет имя домена. Соблюдается страница об установке.",
        }),
        Line::Abort(Text {
            en: "A name is missing, or no private key was found: assign the old thumbprint again and ask the authority for a new issue.",
            pt: "Falta um nome ou não foi encontrada a chave privada: atribua de novo a impressão digital antiga e peça uma nova emissão à autoridade.",
            es: "Falta un nombre o no se encontró la clave privada: asigne de nuevo la huella digital anterior y pida a la entidad una nueva emisión.",
            it: "Manca un nome o non è stata trovata la chiave privata: riassegni l'identificazione personale precedente e chieda all'autorità una nuova emissione.",
            ru: "Имени не хватает или закрытый ключ не найден: назначьте прежний отпечаток и запросите у центра сертификации новый выпуск.",
        }),
        Line::WayBackRun(
            "Set-CsCertificate -Type AccessEdgeExternal,DataEdgeExternal,AudioVideoAuthentication -Thumbprint (Import-Csv -Path 'C:\\Cutover\\certificate-before-xmpp.csv' | Select-Object -First 1 -ExpandProperty Thumbprint)",
        ),
        Line::WayBackRun("Stop-CsWindowsService"),
        Line::WayBackRun("Start-CsWindowsService"),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    if start(estate).has(Fact::CertificateInstalled(cut.edge)) {
        return Vec::new();
    }
    let domains: Vec<_> = estate.xmpp_domains().into_iter().map(|it| estate.domain_name(it)).collect();
    // The certificate holds all of these names, so any of them finds it in the store.
    let Some(domain) = domains.first().cloned() else {
        return Vec::new();
    };
    vec![
        Step::of(&ACTION)
            .on("edge", estate.edge_name(cut.edge))
            .with("domain", domain)
            .with("domains", domains)
            .needs([Fact::CertificateOrdered(cut.edge), Fact::ComponentsInstalled(cut.edge)])
            .makes([Fact::CertificateInstalled(cut.edge)]),
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
    fn the_certificate_follows_the_components() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        let edge = EdgeId(1);
        assert_eq!(steps[0].needs, Facts::from([Fact::CertificateOrdered(edge), Fact::ComponentsInstalled(edge)]));
    }

    #[test]
    fn a_certificate_that_holds_all_names_is_kept() {
        let world = World::lync2010_to_2013().put("edge", 1, "certificate_names", "lindgren.example");
        assert!(offered(&ACTION, &world.estate).is_empty());
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
