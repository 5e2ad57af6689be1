//! Copies the external certificate of the legacy Edge to the new one.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "copy-edge-certificate",
    number: "A-16",
    phase: Phase::Build,
    sources: &[
        stated(&sources::FED_OCS),
        stated(&sources::FED_L10),
        stated(&sources::PS_IMPORT_CSCERTIFICATE),
        stated(&sources::PS_SET_CSCERTIFICATE),
        implied(&sources::CERT_X),
    ],
    title: Text {
        en: "Copy the external certificate to {edge}",
        pt: "Copiar o certificado externo para {edge}",
        es: "Copiar el certificado externo a {edge}",
        it: "Copiare il certificato esterno su {edge}",
        ru: "Скопировать внешний сертификат на {edge}",
    },
    purpose: Text {
        en: "The new Edge can take over the published names at once, before the certificate with the XMPP names arrives.",
        pt: "A nova Borda pode assumir de imediato os nomes publicados, antes que chegue o certificado com os nomes XMPP.",
        es: "El nuevo perimetral puede asumir enseguida los nombres publicados, antes de que llegue el certificado con los nombres XMPP.",
        it: "Il nuovo Edge può assumere subito i nomi pubblicati, prima che arrivi il certificato con i nomi XMPP.",
        ru: "Новый пограничный сервер сможет сразу принять опубликованные имена, ещё до сертификата с именами XMPP.",
    },
    who: &[Team::EdgeAdmins],
    tool: Tool::Shell,
    minutes: (30, 90),
    impact: Text {
        en: "None: the new Edge carries nothing yet, and the legacy Edge keeps its certificate.",
        pt: "Nenhum: a nova Borda ainda não transporta nada, e a Borda herdada mantém seu certificado.",
        es: "Ninguno: el nuevo perimetral todavía no transporta nada, y el heredado conserva su certificado.",
        it: "Nessuno: il nuovo Edge non trasporta ancora nulla, e l'Edge legacy conserva il suo certificato.",
        ru: "Никакого: новый пограничный сервер пока ничего не обслуживает, а старый сохраняет свой сертификат.",
    },
    lines: &[
        Line::Do(Text {
            en: "On {from}, export the certificate of the external Access Edge interface with its private key into a PFX file with a password, and carry the file to each server of {edge} as C:\\Cutover\\edge-external.pfx.",
            pt: "Em {from}, exporte o certificado da interface externa do Access Edge com a chave privada para um arquivo PFX com senha e leve o arquivo a cada servidor de {edge} como C:\\Cutover\\edge-external.pfx.",
            es: "En {from}, exporte el certificado de la interfaz externa del Access Edge con su clave privada a un archivo PFX con contraseña, y lleve el archivo a cada servidor de {edge} como C:\\Cutover\\edge-external.pfx.",
            it: "Su {from} esporti il certificato dell'interfaccia esterna dell'Access Edge con la chiave privata in un file PFX protetto da password e lo porti su ogni server di {edge} come C:\\Cutover\\edge-external.pfx.",
            ru: "На {from} экспортируйте сертификат внешнего интерфейса Access Edge с закрытым ключом в файл PFX с паролем и перенесите его на каждый сервер {edge} как C:\\Cutover\\edge-external.pfx.",
        }),
        Line::Do(Text {
            en: "On each server of {edge}, run the following commands; they ask for the password and for the thumbprint.",
            pt: "Em cada servidor de {edge}, execute os comandos a seguir; eles pedem a senha e a impressão digital.",
            es: "En cada servidor de {edge}, ejecute los comandos siguientes; piden la contraseña y la huella digital.",
            it: "Su ogni server di {edge} esegua i comandi seguenti; chiedono la password e l'identificazione personale.",
            ru: "На каждом сервере {edge} выполните следующие команды; они спросят пароль и отпечаток.",
        }),
        Line::Run(
            "Get-CsCertificate -Type AccessEdgeExternal | Select-Object -Property Subject, Thumbprint, NotAfter | Export-Csv -Path 'C:\\Cutover\\certificate-before.csv' -NoTypeInformation",
        ),
        Line::Run(
            "Import-CsCertificate -Path 'C:\\Cutover\\edge-external.pfx' -Password ((Get-Credential -UserName 'edge-external.pfx' -Message 'Password').GetNetworkCredential().Password) -PrivateKeyExportable $true",
        ),
        Line::Run(
            "Set-CsCertificate -Type AccessEdgeExternal,DataEdgeExternal,AudioVideoAuthentication -Thumbprint (Read-Host -Prompt 'Thumbprint')",
        ),
        Line::Check {
            run: "Get-CsCertificate -Type AccessEdgeExternal | Select-Object -Property Subject, AlternativeNames, Thumbprint, NotAfter",
            expect: Text {
                en: "Thumbprint, names and date are those of the certificate on {from}, and the same on each server of {edge}.",
                pt: "Impressão digital, nomes e data são os do certificado em {from}, e iguais em cada servidor de {edge}.",
                es: "La huella digital, los nombres y la fecha son los del certificado de {from}, e iguales en cada servidor de {edge}.",
                it: "Identificazione personale, nomi e data sono quelli del certificato su {from}, e uguali su ogni server di {edge}.",
                ru: "Отпечаток, имена и дата такие же, как у сертификата на {from}, и одинаковы на всех серверах {edge}.",
            },
        },
        Line::Abort(Text {
            en: "The private key cannot be exported: order the new certificate with the XMPP names now and use it here.",
            pt: "A chave privada não pode ser exportada: peça agora o novo certificado com os nomes XMPP e use-o aqui.",
            es: "La clave privada no se puede exportar: pida ahora el nuevo certificado con los nombres XMPP y úselo aquí.",
            it: "La chiave privata non è esportabile: ordini ora il nuovo certificato con i nomi XMPP e lo usi qui.",
            ru: "Закрытый ключ не экспортируется: закажите новый сертификат с именами XMPP сейчас и используйте его здесь.",
        }),
        Line::WayBackRun(
            "Set-CsCertificate -Type AccessEdgeExternal,DataEdgeExternal,AudioVideoAuthentication -Thumbprint (Import-Csv -Path 'C:\\Cutover\\certificate-before.csv' | Select-Object -First 1 -ExpandProperty Thumbprint)",
        ),
        Line::Note(Text {
            en: "Delete the PFX file on both sides afterwards. As a rule this certificate lacks the bare XMPP domains; the certificate that is ordered later brings them.",
            pt: "Exclua depois o arquivo PFX nos dois lados. Em regra, faltam neste certificado os domínios XMPP sem prefixo; o certificado pedido mais tarde os traz.",
            es: "Borre después el archivo PFX en ambos lados. Por lo general a este certificado le faltan los dominios XMPP sin prefijo; los trae el certificado que se pide más tarde.",
            it: "Elimini poi il file PFX da entrambe le parti. Di norma in questo certificato mancano i domini XMPP senza prefisso; li porta il certificato ordinato più tardi.",
            ru: "После этого удалите файл PFX с обеих сторон. Обычно в этом сертификате нет самих доменов XMPP; они будут в сертификате, который заказывают позже.",
        }),
        Line::Contradiction(Text {
            en: "For the internal certificate the guides differ: leave it unchanged, or request a new one. This step touches the external one only.",
            pt: "Sobre o certificado interno os guias divergem: mantê-lo ou pedir um novo. Esta etapa só trata do externo.",
            es: "Sobre el certificado interno las guías difieren: dejarlo sin cambios o pedir uno nuevo. Este paso solo toca el externo.",
            it: "Sul certificato interno le guide divergono: lasciarlo invariato o chiederne uno nuovo. Questo passaggio riguarda solo quello esterno.",
            ru: "О внутреннем сертификате руководства расходятся: оставить прежний или запросить новый. Этот шаг касается только внешнего.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return Vec::new();
    }
    let Some((edge, _)) = estate.xmpp_edge() else {
        return Vec::new();
    };
    let from = estate.gateway_edge().map(|(id, _)| estate.edge_name(id));
    vec![
        Step::of(&ACTION)
            .on("edge", estate.edge_name(edge))
            .with("from", or_open(from))
            .needs([Fact::EdgeRunning(edge)])
            .makes([Fact::CertificateCopied(edge)]),
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
    fn the_certificate_follows_the_new_edge() {
        for world in [World::ocs_to_2013(), World::lync2010_to_2013()] {
            let steps = offered(&ACTION, &world.estate);
            assert_eq!(steps.len(), 1);
            assert_eq!(steps[0].needs, Facts::from([Fact::EdgeRunning(EdgeId(1))]));
            assert_eq!(steps[0].makes, Facts::from([Fact::CertificateCopied(EdgeId(1))]));
        }
    }

    #[test]
    fn beside_2019_the_legacy_edge_keeps_its_certificate_for_itself() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
