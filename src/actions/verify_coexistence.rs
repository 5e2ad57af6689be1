//! Sees XMPP work on the legacy side while 2019 stands beside it.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool, address_of, partner_names, pool_servers};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::estate::tables::EdgeId;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const REPLICAS: Line = Line::Check {
    run: "Get-CsManagementStoreReplicationStatus | Format-Table -Property ReplicaFqdn,UpToDate -AutoSize",
    expect: Text {
        en: "UpToDate is True for every replica.",
        pt: "UpToDate é True em cada réplica.",
        es: "UpToDate es True en cada réplica.",
        it: "UpToDate è True per ogni replica.",
        ru: "UpToDate равно True у каждой реплики.",
    },
};

pub(super) const ROUTE: Line = Line::Check {
    run: "Get-CsSite | Format-List -Property Identity,FederationRoute,XmppFederationRoute",
    expect: Text {
        en: "XmppFederationRoute names {edge} and no other Edge pool.",
        pt: "XmppFederationRoute nomeia {edge} e nenhum outro pool de Borda.",
        es: "XmppFederationRoute nombra {edge} y ningún otro grupo perimetral.",
        it: "XmppFederationRoute nomina {edge} e nessun altro pool di server perimetrali.",
        ru: "XmppFederationRoute называет {edge} и никакой другой пул пограничных серверов.",
    },
};

pub(super) const LISTENS: Line = Line::Check {
    run: "netstat -ano | findstr \"5269 23456\"",
    expect: Text {
        en: "On {edge}: LISTENING on 5269 and 23456, and ESTABLISHED once messages flow.",
        pt: "Em {edge}: LISTENING em 5269 e 23456, e ESTABLISHED assim que há mensagens.",
        es: "En {edge}: LISTENING en 5269 y 23456, y ESTABLISHED en cuanto hay mensajes.",
        it: "Su {edge}: LISTENING su 5269 e 23456, ed ESTABLISHED appena passano messaggi.",
        ru: "На {edge}: LISTENING на 5269 и 23456, а как только пойдут сообщения — ESTABLISHED.",
    },
};

pub(super) const PARTNERS: Line = Line::Check {
    run: "Get-CsXmppAllowedPartner | Format-List",
    expect: Text {
        en: "All partners with their additional domains: {partners}.",
        pt: "Todos os parceiros com seus domínios adicionais: {partners}.",
        es: "Todos los socios con sus dominios adicionales: {partners}.",
        it: "Tutti i partner con i loro domini aggiuntivi: {partners}.",
        ru: "Все партнёры с дополнительными доменами: {partners}.",
    },
};

pub(super) const POLICIES: Line = Line::Check {
    run: "Get-CsExternalAccessPolicy | Format-Table -Property Identity,EnableFederationAccess,EnableXmppAccess -AutoSize",
    expect: Text {
        en: "Both values are True in every policy that counts for a user who needs XMPP.",
        pt: "Os dois valores são True em cada política que vale para quem precisa de XMPP.",
        es: "Ambos valores son True en cada directiva que vale para quien necesita XMPP.",
        it: "Entrambi i valori sono True in ogni criterio che vale per chi ha bisogno di XMPP.",
        ru: "Оба значения True в каждой политике, которая действует для тех, кому нужен XMPP.",
    },
};

pub(super) const DEFAULTS: Line = Line::Contradiction(Text {
    en: "The reference gives True as the default of EnableFederationAccess, a sample output shows False. Read the value that is there, and trust neither.",
    pt: "A referência dá True como padrão de EnableFederationAccess, uma saída de exemplo mostra False. Leia o valor que está lá e não confie em nenhuma das duas.",
    es: "La referencia da True como valor predeterminado de EnableFederationAccess, una salida de ejemplo muestra False. Lea el valor que hay y no se fíe de ninguna.",
    it: "Il riferimento indica True come valore predefinito di EnableFederationAccess, un output di esempio mostra False. Legga il valore presente e non si fidi di nessuno dei due.",
    ru: "Справочник называет True значением EnableFederationAccess по умолчанию, а пример вывода показывает False. Смотрите фактическое значение и не полагайтесь ни на то, ни на другое.",
});

pub(super) const CERTIFICATE: Line = Line::Check {
    run: "Get-CsCertificate -Type AccessEdgeExternal | Format-List -Property NotAfter,AlternativeNames",
    expect: Text {
        en: "On {edge}: AlternativeNames holds {domains}, and NotAfter lies ahead.",
        pt: "Em {edge}: AlternativeNames contém {domains}, e NotAfter está no futuro.",
        es: "En {edge}: AlternativeNames contiene {domains}, y NotAfter está en el futuro.",
        it: "Su {edge}: AlternativeNames contiene {domains}, e NotAfter è nel futuro.",
        ru: "На {edge}: AlternativeNames содержит {domains}, срок NotAfter ещё не наступил.",
    },
};

pub(super) const RECEIVERS: Line = Line::Do(Text {
    en: "Replace the receivers in the command by a real address at each partner, agreed with its administrator; without test users for the pool, add -UserSipAddress and -UserCredential.",
    pt: "Substitua no comando os destinatários por um endereço real em cada parceiro, combinado com o administrador dele; sem usuários de teste para o pool, acrescente -UserSipAddress e -UserCredential.",
    es: "Sustituya en el comando los destinatarios por una dirección real de cada socio, acordada con su administrador; sin usuarios de prueba para el grupo, agregue -UserSipAddress y -UserCredential.",
    it: "Sostituisca nel comando i destinatari con un indirizzo reale presso ogni partner, concordato con il suo amministratore; senza utenti di prova per il pool, aggiunga -UserSipAddress e -UserCredential.",
    ru: "Замените в команде получателей настоящим адресом у каждого партнёра, согласованным с его администратором; если для пула нет тестовых пользователей, добавьте -UserSipAddress и -UserCredential.",
});

pub(super) const SUCCESS: Line = Line::Check {
    run: "",
    expect: Text {
        en: "Result is Success for every receiver.",
        pt: "Result é Success para cada destinatário.",
        es: "Result es Success con cada destinatario.",
        it: "Result è Success per ogni destinatario.",
        ru: "Result равно Success для каждого получателя.",
    },
};

pub(super) const BY_HAND: Line = Line::Check {
    run: "",
    expect: Text {
        en: "By hand, with each partner: add a contact, presence both ways, a message started from each side, for two users.",
        pt: "À mão, com cada parceiro: adicionar um contato, presença nos dois sentidos, uma mensagem iniciada de cada lado, com dois usuários.",
        es: "A mano, con cada socio: agregar un contacto, presencia en ambos sentidos, un mensaje iniciado desde cada lado, con dos usuarios.",
        it: "A mano, con ogni partner: aggiungere un contatto, presenza nei due sensi, un messaggio avviato da ciascun lato, con due utenti.",
        ru: "Вручную, с каждым партнёром: добавить контакт, увидеть присутствие в обе стороны, начать переписку с каждой стороны, у двух пользователей.",
    },
};

pub(super) const NO_GROUPS: Line = Line::Note(Text {
    en: "Do not test conferences, file transfer or groups: XMPP never carried them.",
    pt: "Não teste conferências, transferência de arquivos nem grupos: o XMPP nunca os ofereceu.",
    es: "No pruebe conferencias, transferencia de archivos ni grupos: XMPP nunca los ofreció.",
    it: "Non provi conferenze, trasferimento di file o gruppi: XMPP non li ha mai offerti.",
    ru: "Не проверяйте конференции, передачу файлов и группы: XMPP их никогда не поддерживал.",
});

pub(super) const NO_SESSION_OUT: Line = Line::Trouble(Text {
    en: "No session goes out: {edge} cannot resolve the partner's SRV record, or TCP 5269 outbound is closed.",
    pt: "Nenhuma sessão sai: {edge} não resolve o registro SRV do parceiro, ou a TCP 5269 de saída está fechada.",
    es: "No sale ninguna sesión: {edge} no resuelve el registro SRV del socio, o TCP 5269 de salida está cerrado.",
    it: "Nessuna sessione esce: {edge} non risolve il record SRV del partner, oppure la TCP 5269 in uscita è chiusa.",
    ru: "Сеансы не выходят: {edge} не разрешает запись SRV партнёра или закрыт исходящий TCP 5269.",
});

pub(super) const REFUSED: Line = Line::Trouble(Text {
    en: "A session goes out and is refused: compare TLS, SASL and dialback with the partner; see whether the partner sees the new SRV record and whether the certificate names our domain.",
    pt: "Uma sessão sai e é recusada: compare TLS, SASL e dialback com o parceiro; veja se ele enxerga o novo registro SRV e se o certificado nomeia o nosso domínio.",
    es: "Una sesión sale y es rechazada: compare TLS, SASL y devolución de llamada con el socio; vea si este ve el nuevo registro SRV y si el certificado nombra nuestro dominio.",
    it: "Una sessione esce e viene rifiutata: confronti TLS, SASL e dialback con il partner; veda se questi vede il nuovo record SRV e se il certificato nomina il nostro dominio.",
    ru: "Сеанс выходит и отклоняется: сверьте с партнёром TLS, SASL и обратный вызов; проверьте, видит ли он новую запись SRV и назван ли в сертификате наш домен.",
});

pub(super) const ONLY_INBOUND: Line = Line::Trouble(Text {
    en: "Only inbound fails: SRV record, host record, TCP 5269 inbound; a public unverified partner reaches nobody who has not added the contact.",
    pt: "Só a entrada falha: registro SRV, registro de host, TCP 5269 de entrada; um parceiro público não verificado não alcança quem não adicionou o contato.",
    es: "Solo falla la entrada: registro SRV, registro de host, TCP 5269 de entrada; un socio público no comprobado no llega a quien no agregó el contacto.",
    it: "Fallisce solo l'entrata: record SRV, record host, TCP 5269 in ingresso; un partner pubblico non verificato non raggiunge chi non ha aggiunto il contatto.",
    ru: "Не работает только входящее направление: запись SRV, запись узла, входящий TCP 5269; общедоступный непроверенный партнёр не достигает того, кто не добавил контакт.",
});

pub(super) const LOOKING: Line = Line::WayBack(Text {
    en: "Looking changes nothing; what is undone is undone by the steps before.",
    pt: "Verificar não altera nada; o que se desfaz é desfeito pelos passos anteriores.",
    es: "Comprobar no cambia nada; lo que se deshace lo deshacen los pasos anteriores.",
    it: "Verificare non modifica nulla; ciò che si annulla si annulla con i passi precedenti.",
    ru: "Проверка ничего не меняет; отмена выполняется предыдущими шагами.",
});

pub(super) const ACTION: Action = Action {
    id: "verify-coexistence",
    number: "A-45",
    phase: Phase::After,
    sources: &[
        stated(&sources::SEED_3),
        stated(&sources::SETUP),
        stated(&sources::TESTX),
        implied(&sources::COEX_19),
        stated(&sources::DEPR_19),
    ],
    title: Text {
        en: "Verify XMPP on {edge} beside 2019",
        pt: "Verificar o XMPP em {edge} ao lado do 2019",
        es: "Verificar XMPP en {edge} junto a 2019",
        it: "Verificare XMPP su {edge} accanto a 2019",
        ru: "Проверить XMPP на {edge} рядом с 2019",
    },
    purpose: Text {
        en: "Everything around XMPP has changed, XMPP itself has not; this shows that it has not.",
        pt: "Tudo em volta do XMPP mudou, o XMPP em si não; isto mostra que não mudou.",
        es: "Todo alrededor de XMPP ha cambiado, XMPP no; esto demuestra que no ha cambiado.",
        it: "Tutto intorno a XMPP è cambiato, XMPP no; questo dimostra che non è cambiato.",
        ru: "Вокруг XMPP изменилось всё, сам XMPP — нет; этот шаг это подтверждает.",
    },
    who: &[Team::ServerAdmins, Team::Testers],
    tool: Tool::Shell,
    minutes: (30, 90),
    impact: NOTHING_NOTICED,
    lines: &[
        REPLICAS,
        ROUTE,
        LISTENS,
        PARTNERS,
        POLICIES,
        DEFAULTS,
        CERTIFICATE,
        Line::RunEach { each: "records", as_hole: "record", run: "Resolve-DnsName -Name {record} -Type SRV" },
        Line::Check {
            run: "",
            expect: Text {
                en: "From outside: port 5269, and a target whose address is {address}, never that of an Edge of 2019.",
                pt: "De fora: porta 5269 e um destino cujo endereço é {address}, nunca o de uma Borda do 2019.",
                es: "Desde fuera: puerto 5269 y un destino cuya dirección es {address}, nunca la de un perimetral de 2019.",
                it: "Dall'esterno: porta 5269 e una destinazione il cui indirizzo è {address}, mai quello di un Edge di 2019.",
                ru: "Снаружи: порт 5269 и цель с адресом {address}, но ни в коем случае не с адресом пограничного сервера 2019.",
            },
        },
        RECEIVERS,
        // One line, however many partners there are: the step stays on one page.
        Line::Run("{receivers} | ForEach-Object { Test-CsXmppIM -TargetFqdn {pool} -Receiver $_ }"),
        SUCCESS,
        BY_HAND,
        Line::Contradiction(Text {
            en: "The coexistence page of 2019 expects an XMPP service on its Front Ends, and the check of the legacy side asks for the service of the old gateway. 2019 has no XMPP, and the legacy side here has no such gateway; look at gateway and proxy of {pool} and {edge}.",
            pt: "A página de coexistência do 2019 espera um serviço XMPP em seus Front-Ends, e a verificação do lado herdado pede o serviço do gateway antigo. O 2019 não tem XMPP, e o lado herdado aqui não tem esse gateway; verifique gateway e proxy de {pool} e {edge}.",
            es: "La página de coexistencia de 2019 espera un servicio XMPP en sus front-end, y la comprobación del lado heredado pide el servicio de la puerta de enlace antigua. 2019 no tiene XMPP y aquí el lado heredado no tiene esa puerta de enlace; mire la puerta de enlace y el proxy de {pool} y {edge}.",
            it: "La pagina sulla coesistenza di 2019 si aspetta un servizio XMPP sui suoi Front End, e il controllo del lato legacy chiede il servizio del vecchio gateway. 2019 non ha XMPP, e qui il lato legacy non ha quel gateway; controlli gateway e proxy di {pool} e {edge}.",
            ru: "Страница о сосуществовании с 2019 ожидает службу XMPP на его серверах переднего плана, а проверка старой стороны — службу прежнего шлюза. В 2019 нет XMPP, а у старой стороны здесь нет такого шлюза; смотрите шлюз и прокси-сервер на {pool} и {edge}.",
        }),
        NO_GROUPS,
        NO_SESSION_OUT,
        REFUSED,
        ONLY_INBOUND,
        Line::Abort(Text {
            en: "XMPP fails and failed not before: undo the last change first, the name of the Access Edge or the SIP federation route above all.",
            pt: "O XMPP falha e antes não falhava: desfaça primeiro a última mudança, sobretudo o nome da Borda de Acesso ou a rota de federação SIP.",
            es: "XMPP falla y antes no fallaba: deshaga primero el último cambio, sobre todo el nombre perimetral de acceso o la ruta de federación SIP.",
            it: "XMPP non funziona e prima funzionava: annulli per primo l'ultimo cambiamento, soprattutto il nome dell'Access Edge o la route di federazione SIP.",
            ru: "XMPP перестал работать: сначала отмените последнее изменение, прежде всего имя Access Edge или маршрут федерации SIP.",
        }),
        LOOKING,
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::keeps_on_legacy) {
        return Vec::new();
    }
    let (Some((edge, _)), Some((home, _))) = (estate.xmpp_edge(), estate.new_home()) else {
        return Vec::new();
    };
    let Some(step) = look(&ACTION, estate, edge) else {
        return Vec::new();
    };
    let movers = estate.crowds.iter().filter(|(_, it)| it.moves.yes() && it.needs_xmpp.no());
    // Where the records name the Access Edge, they have no host of their own to be tried.
    let step = if estate.names_access_edge() {
        step
    } else {
        let hosts = estate.xmpp_domains().into_iter().map(|it| format!("xmpp.{}", estate.domain_name(it)));
        step.with("hosts", hosts.collect::<Vec<_>>())
    };
    vec![
        step.with("address", address_of(estate, edge))
            .needs(estate.xmpp_domains().into_iter().filter(|_| !estate.names_access_edge()).map(Fact::OwnHost))
            .needs(estate.xmpp_crowds().map(|(id, _)| Fact::Allowed(id)))
            .needs(estate.new_pools().map(|(id, _)| Fact::PoolRunning(id)))
            .needs(estate.new_edges().map(|(id, _)| Fact::EdgeRunning(id)))
            .needs(movers.map(|(id, _)| Fact::Lives(id, home)))
            .makes([Fact::Verified]),
    ]
}

/// The step that looks at XMPP on servers that carried it before; `None` while no pool is told.
pub(super) fn look(action: &'static Action, estate: &Estate, edge: EdgeId) -> Option<Step> {
    let homes = estate.xmpp_crowds().filter_map(|(_, it)| it.pool.told().copied());
    let pool = homes.chain(estate.old_pools().map(|(id, _)| id)).next()?;
    let domains: Vec<_> = estate.xmpp_domains().into_iter().map(|it| estate.domain_name(it)).collect();
    let partners = partner_names(estate);
    let step = Step::of(action)
        .with("edge", estate.edge_name(edge))
        .with("pool", estate.pool_name(pool))
        .with("home", estate.pool_name(pool))
        .with("front_ends", pool_servers(estate, pool))
        .with("records", domains.iter().map(|it| format!("_xmpp-server._tcp.{it}")).collect::<Vec<_>>())
        .with("domains", domains)
        .with("receivers", partners.iter().map(|it| format!("test@{it}")).collect::<Vec<_>>());
    Some(step.with("partners", partners))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{CrowdId, DomainId, PoolId};
    use crate::rules::tests::World;

    #[test]
    fn the_check_comes_when_2019_stands_and_the_movers_have_moved() {
        let steps = offered(&ACTION, &World::keep_2013().estate);
        let needs = &steps[0].needs;
        assert!(needs.contains(&Fact::OwnHost(DomainId(0))));
        assert!(needs.contains(&Fact::EdgeRunning(EdgeId(1))));
        assert!(needs.contains(&Fact::Lives(CrowdId(1), PoolId(1))));
        assert!(!needs.contains(&Fact::Lives(CrowdId(0), PoolId(1))));
    }

    #[test]
    fn nothing_is_offered_where_the_gateway_is_left() {
        assert!(offered(&ACTION, &World::lync2010_to_2013().estate).is_empty());
    }
}
