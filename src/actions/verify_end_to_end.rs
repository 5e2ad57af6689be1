//! Sees every partner work both ways, from replication up to a person who answers.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, cutover, partner_names, pool_servers};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "verify-end-to-end",
    number: "A-45",
    phase: Phase::Window,
    sources: &[
        stated(&sources::SETUP),
        stated(&sources::TESTX),
        stated(&sources::REPL),
        stated(&sources::PS_TEST_CSXMPPIM),
        stated(&sources::EAP),
        implied(&sources::OCS_DIAL),
    ],
    title: Text {
        en: "Verify XMPP end to end through {edge}",
        pt: "Verificar o XMPP de ponta a ponta por {edge}",
        es: "Verificar XMPP de extremo a extremo por {edge}",
        it: "Verificare XMPP end-to-end attraverso {edge}",
        ru: "Проверить XMPP насквозь через {edge}",
    },
    purpose: Text {
        en: "The window ends when every partner was seen to work in both directions, and not before.",
        pt: "A janela termina quando cada parceiro foi visto funcionando nos dois sentidos, e não antes.",
        es: "La ventana termina cuando se ha visto funcionar a cada socio en ambos sentidos, y no antes.",
        it: "La finestra termina quando ogni partner è stato visto funzionare nei due sensi, e non prima.",
        ru: "Окно заканчивается, когда работа каждого партнёра проверена в обе стороны, и не раньше.",
    },
    who: &[Team::ServerAdmins, Team::Testers],
    tool: Tool::Shell,
    minutes: (20, 90),
    impact: Text {
        en: "XMPP comes back during this step.",
        pt: "O XMPP volta durante este passo.",
        es: "El XMPP vuelve durante este paso.",
        it: "XMPP torna durante questo passo.",
        ru: "Во время этого шага XMPP восстанавливается.",
    },
    lines: &[
        Line::Check {
            run: "Get-CsManagementStoreReplicationStatus | Format-Table -Property ReplicaFqdn,UpToDate -AutoSize",
            expect: Text {
                en: "UpToDate is True for every replica.",
                pt: "UpToDate é True em cada réplica.",
                es: "UpToDate es True en cada réplica.",
                it: "UpToDate è True per ogni replica.",
                ru: "UpToDate равно True у каждой реплики.",
            },
        },
        Line::Check {
            run: "Get-CsSite | Format-List -Property Identity,FederationRoute,XmppFederationRoute",
            expect: Text {
                en: "XmppFederationRoute names {edge} and no other Edge pool.",
                pt: "XmppFederationRoute nomeia {edge} e nenhum outro pool de Borda.",
                es: "XmppFederationRoute nombra {edge} y ningún otro grupo perimetral.",
                it: "XmppFederationRoute nomina {edge} e nessun altro pool di server perimetrali.",
                ru: "XmppFederationRoute называет {edge} и никакой другой пул пограничных серверов.",
            },
        },
        Line::RunEach {
            each: "front_ends",
            as_hole: "front_end",
            run: "Get-CsWindowsService -ComputerName {front_end} | Format-Table -Property Name,Status -AutoSize",
        },
        Line::Check {
            run: "netstat -ano | findstr \"5269 23456\"",
            expect: Text {
                en: "On {edge}: LISTENING on 5269 and 23456, and ESTABLISHED once messages flow.",
                pt: "Em {edge}: LISTENING em 5269 e 23456, e ESTABLISHED assim que há mensagens.",
                es: "En {edge}: LISTENING en 5269 y 23456, y ESTABLISHED en cuanto hay mensajes.",
                it: "Su {edge}: LISTENING su 5269 e 23456, ed ESTABLISHED appena passano messaggi.",
                ru: "На {edge}: LISTENING на 5269 и 23456, а как только пойдут сообщения — ESTABLISHED.",
            },
        },
        Line::Check {
            run: "Get-CsXmppAllowedPartner | Format-List",
            expect: Text {
                en: "All partners with their additional domains: {partners}.",
                pt: "Todos os parceiros com seus domínios adicionais: {partners}.",
                es: "Todos los socios con sus dominios adicionales: {partners}.",
                it: "Tutti i partner con i loro domini aggiuntivi: {partners}.",
                ru: "Все партнёры с дополнительными доменами: {partners}.",
            },
        },
        Line::Check {
            run: "Get-CsExternalAccessPolicy | Format-Table -Property Identity,EnableFederationAccess,EnableXmppAccess -AutoSize",
            expect: Text {
                en: "Both values are True in every policy that counts for a user who needs XMPP.",
                pt: "Os dois valores são True em cada política que vale para quem precisa de XMPP.",
                es: "Ambos valores son True en cada directiva que vale para quien necesita XMPP.",
                it: "Entrambi i valori sono True in ogni criterio che vale per chi ha bisogno di XMPP.",
                ru: "Оба значения True в каждой политике, которая действует для тех, кому нужен XMPP.",
            },
        },
        Line::Contradiction(Text {
            en: "The reference gives True as the default of EnableFederationAccess, a sample output shows False. Read the value that is there, and trust neither.",
            pt: "A referência dá True como padrão de EnableFederationAccess, uma saída de exemplo mostra False. Leia o valor que está lá e não confie em nenhuma das duas.",
            es: "La referencia da True como valor predeterminado de EnableFederationAccess, una salida de ejemplo muestra False. Lea el valor que hay y no se fíe de ninguna.",
            it: "Il riferimento indica True come valore predefinito di EnableFederationAccess, un output di esempio mostra False. Legga il valore presente e non si fidi di nessuno dei due.",
            ru: "Справочник называет True значением EnableFederationAccess по умолчанию, а пример вывода показывает False. Смотрите фактическое значение и не полагайтесь ни на то, ни на другое.",
        }),
        Line::Check {
            run: "Get-CsAccessEdgeConfiguration | Format-List -Property AllowFederatedUsers",
            expect: Text {
                en: "AllowFederatedUsers is True.",
                pt: "AllowFederatedUsers é True.",
                es: "El valor de AllowFederatedUsers es True.",
                it: "AllowFederatedUsers ha il valore True.",
                ru: "AllowFederatedUsers равно True.",
            },
        },
        Line::Check {
            run: "Get-CsCertificate -Type AccessEdgeExternal | Format-List -Property NotAfter,AlternativeNames",
            expect: Text {
                en: "On {edge}: AlternativeNames holds {domains}, and NotAfter lies ahead.",
                pt: "Em {edge}: AlternativeNames contém {domains}, e NotAfter está no futuro.",
                es: "En {edge}: AlternativeNames contiene {domains}, y NotAfter está en el futuro.",
                it: "Su {edge}: AlternativeNames contiene {domains}, e NotAfter è nel futuro.",
                ru: "На {edge}: AlternativeNames содержит {domains}, срок NotAfter ещё не наступил.",
            },
        },
        Line::RunEach { each: "records", as_hole: "record", run: "Resolve-DnsName -Name {record} -Type SRV" },
        Line::RunEach { each: "hosts", as_hole: "host", run: "Test-NetConnection -ComputerName {host} -Port 5269" },
        Line::Check {
            run: "",
            expect: Text {
                en: "From outside: each record gives port 5269 and its host, and each host answers on it.",
                pt: "De fora: cada registro dá a porta 5269 e seu host, e cada host responde nela.",
                es: "Desde fuera: cada registro da el puerto 5269 y su host, y cada host responde en él.",
                it: "Dall'esterno: ogni record dà la porta 5269 e il suo host, e ogni host vi risponde.",
                ru: "Снаружи: каждая запись даёт порт 5269 и свой узел, и каждый узел на нём отвечает.",
            },
        },
        Line::Do(Text {
            en: "Replace the receivers in the command by a real address at each partner, agreed with its administrator; without test users for the pool, add -UserSipAddress and -UserCredential.",
            pt: "Substitua no comando os destinatários por um endereço real em cada parceiro, combinado com o administrador dele; sem usuários de teste para o pool, acrescente -UserSipAddress e -UserCredential.",
            es: "Sustituya en el comando los destinatarios por una dirección real de cada socio, acordada con su administrador; sin usuarios de prueba para el grupo, agregue -UserSipAddress y -UserCredential.",
            it: "Sostituisca nel comando i destinatari con un indirizzo reale presso ogni partner, concordato con il suo amministratore; senza utenti di prova per il pool, aggiunga -UserSipAddress e -UserCredential.",
            ru: "Замените в команде получателей настоящим адресом у каждого партнёра, согласованным с его администратором; если для пула нет тестовых пользователей, добавьте -UserSipAddress и -UserCredential.",
        }),
        // One line, however many partners there are: the step stays on one page.
        Line::Run("{receivers} | ForEach-Object { Test-CsXmppIM -TargetFqdn {home} -Receiver $_ }"),
        Line::Check {
            run: "",
            expect: Text {
                en: "Result is Success for every receiver.",
                pt: "Result é Success para cada destinatário.",
                es: "Result es Success con cada destinatario.",
                it: "Result è Success per ogni destinatario.",
                ru: "Result равно Success для каждого получателя.",
            },
        },
        Line::Check {
            run: "",
            expect: Text {
                en: "By hand, with each partner: add a contact, presence both ways, a message started from each side, for two users.",
                pt: "À mão, com cada parceiro: adicionar um contato, presença nos dois sentidos, uma mensagem iniciada de cada lado, com dois usuários.",
                es: "A mano, con cada socio: agregar un contacto, presencia en ambos sentidos, un mensaje iniciado desde cada lado, con dos usuarios.",
                it: "A mano, con ogni partner: aggiungere un contatto, presenza nei due sensi, un messaggio avviato da ciascun lato, con due utenti.",
                ru: "Вручную, с каждым партнёром: добавить контакт, увидеть присутствие в обе стороны, начать переписку с каждой стороны, у двух пользователей.",
            },
        },
        Line::Note(Text {
            en: "Do not test conferences, file transfer or groups: XMPP never carried them.",
            pt: "Não teste conferências, transferência de arquivos nem grupos: o XMPP nunca os ofereceu.",
            es: "No pruebe conferencias, transferencia de archivos ni grupos: XMPP nunca los ofreció.",
            it: "Non provi conferenze, trasferimento di file o gruppi: XMPP non li ha mai offerti.",
            ru: "Не проверяйте конференции, передачу файлов и группы: XMPP их никогда не поддерживал.",
        }),
        Line::Trouble(Text {
            en: "Nothing listens on 5269 or 23456: start the proxy service, see whether a site route names {edge}, publish, run setup again.",
            pt: "Nada escuta em 5269 ou 23456: inicie o serviço proxy, veja se a rota de um site nomeia {edge}, publique e execute a instalação de novo.",
            es: "Nada escucha en 5269 o 23456: inicie el servicio proxy, vea si la ruta de un sitio nombra {edge}, publique y ejecute de nuevo la instalación.",
            it: "Nulla è in ascolto su 5269 o 23456: avvii il servizio proxy, veda se la route di un sito nomina {edge}, pubblichi ed esegua di nuovo l'installazione.",
            ru: "Порты 5269 или 23456 не прослушиваются: запустите службу прокси-сервера, проверьте, указан ли {edge} в маршруте сайта, опубликуйте топологию и повторите установку.",
        }),
        Line::Trouble(Text {
            en: "No session goes out: {edge} cannot resolve the partner's SRV record, or TCP 5269 outbound is closed.",
            pt: "Nenhuma sessão sai: {edge} não resolve o registro SRV do parceiro, ou a TCP 5269 de saída está fechada.",
            es: "No sale ninguna sesión: {edge} no resuelve el registro SRV del socio, o TCP 5269 de salida está cerrado.",
            it: "Nessuna sessione esce: {edge} non risolve il record SRV del partner, oppure la TCP 5269 in uscita è chiusa.",
            ru: "Сеансы не выходят: {edge} не разрешает запись SRV партнёра или закрыт исходящий TCP 5269.",
        }),
        Line::Trouble(Text {
            en: "A session goes out and is refused: compare TLS, SASL and dialback with the partner; see whether the partner sees the new SRV record and whether the certificate names our domain.",
            pt: "Uma sessão sai e é recusada: compare TLS, SASL e dialback com o parceiro; veja se ele enxerga o novo registro SRV e se o certificado nomeia o nosso domínio.",
            es: "Una sesión sale y es rechazada: compare TLS, SASL y devolución de llamada con el socio; vea si este ve el nuevo registro SRV y si el certificado nombra nuestro dominio.",
            it: "Una sessione esce e viene rifiutata: confronti TLS, SASL e dialback con il partner; veda se questi vede il nuovo record SRV e se il certificato nomina il nostro dominio.",
            ru: "Сеанс выходит и отклоняется: сверьте с партнёром TLS, SASL и обратный вызов; проверьте, видит ли он новую запись SRV и назван ли в сертификате наш домен.",
        }),
        Line::Trouble(Text {
            en: "Only inbound fails: SRV record, host record, TCP 5269 inbound; a public unverified partner reaches nobody who has not added the contact.",
            pt: "Só a entrada falha: registro SRV, registro de host, TCP 5269 de entrada; um parceiro público não verificado não alcança quem não adicionou o contato.",
            es: "Solo falla la entrada: registro SRV, registro de host, TCP 5269 de entrada; un socio público no comprobado no llega a quien no agregó el contacto.",
            it: "Fallisce solo l'entrata: record SRV, record host, TCP 5269 in ingresso; un partner pubblico non verificato non raggiunge chi non ha aggiunto il contatto.",
            ru: "Не работает только входящее направление: запись SRV, запись узла, входящий TCP 5269; общедоступный непроверенный партнёр не достигает того, кто не добавил контакт.",
        }),
        Line::Trouble(Text {
            en: "Only one user fails: effective policy, sign-in after the grant, home on a branch appliance. Only some domains of a partner fail: additional domains.",
            pt: "Só um usuário falha: política efetiva, entrada após a concessão, hospedagem em aparelho de filial. Só alguns domínios de um parceiro falham: domínios adicionais.",
            es: "Solo falla un usuario: directiva efectiva, inicio de sesión tras la concesión, alojamiento en una aplicación de sucursal. Solo fallan algunos dominios de un socio: dominios adicionales.",
            it: "Fallisce solo un utente: criterio effettivo, accesso dopo l'assegnazione, appartenenza a una Survivable Branch Appliance. Falliscono solo alcuni domini di un partner: domini aggiuntivi.",
            ru: "Не работает у одного пользователя: действующая политика, вход после назначения, размещение на филиальном устройстве. Не работают отдельные домены партнёра: дополнительные домены.",
        }),
        Line::Abort(Text {
            en: "A partner that must work does not, and the rest of the window is shorter than the way back: go back in the order SRV record, partners, legacy gateway, legacy Edge.",
            pt: "Um parceiro indispensável não funciona, e o que resta da janela é menor que o caminho de volta: volte na ordem registro SRV, parceiros, gateway herdado, Borda herdada.",
            es: "Un socio imprescindible no funciona y lo que queda de la ventana es más corto que el camino de vuelta: vuelva en el orden registro SRV, socios, puerta de enlace heredada, perimetral heredado.",
            it: "Un partner indispensabile non funziona e ciò che resta della finestra è più breve della via del ritorno: torni indietro nell'ordine record SRV, partner, gateway legacy, Edge legacy.",
            ru: "Необходимый партнёр не работает, а остаток окна короче пути назад: возвращайтесь в порядке запись SRV, партнёры, устаревший шлюз, старый пограничный сервер.",
        }),
        Line::WayBack(Text {
            en: "Looking changes nothing; what is undone is undone by the steps before.",
            pt: "Verificar não altera nada; o que se desfaz é desfeito pelos passos anteriores.",
            es: "Comprobar no cambia nada; lo que se deshace lo deshacen los pasos anteriores.",
            it: "Verificare non modifica nulla; ciò che si annulla si annulla con i passi precedenti.",
            ru: "Проверка ничего не меняет; отмена выполняется предыдущими шагами.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    let Some(cut) = cutover(estate) else {
        return Vec::new();
    };
    let domains: Vec<_> = estate.xmpp_domains().into_iter().map(|it| estate.domain_name(it)).collect();
    let partners = partner_names(estate);
    vec![
        Step::of(&ACTION)
            .with("edge", estate.edge_name(cut.edge))
            .with("home", estate.pool_name(cut.home))
            .with("front_ends", pool_servers(estate, cut.home))
            .with("records", domains.iter().map(|it| format!("_xmpp-server._tcp.{it}")).collect::<Vec<_>>())
            .with("hosts", domains.iter().map(|it| format!("xmpp.{it}")).collect::<Vec<_>>())
            .with("domains", domains)
            .with("receivers", partners.iter().map(|it| format!("test@{it}")).collect::<Vec<_>>())
            .with("partners", partners)
            .needs(estate.xmpp_domains().into_iter().map(|it| Fact::SrvSeen(it, cut.edge)))
            .needs(estate.kept_partners().map(|(id, _)| Fact::OnNew(id)))
            .makes([Fact::Verified]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::estate::tables::{DomainId, EdgeId, PartnerId};
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn every_record_and_every_partner_is_there_first() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert!(steps[0].needs.contains(&Fact::SrvSeen(DomainId(0), EdgeId(1))));
        assert!(steps[0].needs.contains(&Fact::OnNew(PartnerId(1))));
    }

    #[test]
    fn each_partner_gets_a_receiver() {
        let steps = offered(&ACTION, &World::ocs_to_2013().estate);
        let one = Value::Names(vec!["test@metrology.example".to_owned()]);
        assert_eq!(steps[0].values.get("receivers"), Some(&one));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
