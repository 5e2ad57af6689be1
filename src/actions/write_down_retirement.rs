//! Writes down what is left to do when certificates are renewed and servers go.

use crate::actions::{Action, Line, NOTHING_NOTICED, Phase, Step, Team, Tool};
use crate::estate::Estate;
use crate::estate::journey::Journey;
use crate::sources::{self, implied, judgement};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "write-down-retirement",
    number: "A-63",
    phase: Phase::After,
    sources: &[implied(&sources::CERT_X), implied(&sources::AV), judgement(&sources::OWN)],
    title: Text {
        en: "Write down the end of XMPP",
        pt: "Registrar o fim do XMPP",
        es: "Documentar el fin de XMPP",
        it: "Documentare la fine di XMPP",
        ru: "Задокументировать прекращение XMPP",
    },
    purpose: Text {
        en: "What cannot be removed today is removed at the next occasion, and whoever comes later knows that nothing is missing.",
        pt: "O que não pode ser removido hoje é removido na próxima ocasião, e quem vier depois sabe que não falta nada.",
        es: "Lo que hoy no puede quitarse se quita en la próxima ocasión, y quien venga después sabe que no falta nada.",
        it: "Ciò che oggi non si può rimuovere si rimuove alla prossima occasione, e chi verrà dopo sa che non manca nulla.",
        ru: "Что нельзя убрать сегодня, уберут при следующем случае, и те, кто придут позже, будут знать, что всё на месте.",
    },
    who: &[Team::Owner, Team::Certificates],
    tool: Tool::People,
    minutes: (30, 120),
    impact: NOTHING_NOTICED,
    lines: &[
        Line::Do(Text {
            en: "Note for the next renewal of the external certificate that these names may go, unless something else uses them: {domains}.",
            pt: "Anote, para a próxima renovação do certificado externo, que estes nomes podem sair, se nada mais os usar: {domains}.",
            es: "Anote para la próxima renovación del certificado externo que estos nombres pueden quitarse, si nada más los usa: {domains}.",
            it: "Annoti per il prossimo rinnovo del certificato esterno che questi nomi possono essere tolti, se nient'altro li usa: {domains}.",
            ru: "Отметьте для следующего обновления внешнего сертификата, что эти имена можно убрать, если их не использует что-то ещё: {domains}.",
        }),
        Line::Do(Text {
            en: "Note that the antivirus exclusions of XmppProxy.exe and XmppTGW.exe may go, and keep the saved files as long as a return is thinkable.",
            pt: "Anote que as exclusões do antivírus para XmppProxy.exe e XmppTGW.exe podem sair e guarde os arquivos salvos enquanto um retorno for concebível.",
            es: "Anote que las exclusiones del antivirus de XmppProxy.exe y XmppTGW.exe pueden quitarse y conserve los archivos guardados mientras quepa pensar en volver.",
            it: "Annoti che le esclusioni dell'antivirus per XmppProxy.exe e XmppTGW.exe possono essere tolte e conservi i file salvati finché un ritorno è pensabile.",
            ru: "Отметьте, что исключения антивируса для XmppProxy.exe и XmppTGW.exe можно убрать, и храните сохранённые файлы, пока возможен возврат.",
        }),
        Line::Do(Text {
            en: "Note that SIP federation, the moves of other users, every upgrade and the removal of old servers follow Microsoft's own guides; this plan ends here.",
            pt: "Anote que a federação SIP, as mudanças de outros usuários, toda atualização e a remoção de servidores antigos seguem os guias da própria Microsoft; este plano termina aqui.",
            es: "Anote que la federación SIP, los traslados de otros usuarios, toda actualización y la retirada de servidores antiguos siguen las guías de la propia Microsoft; este plan termina aquí.",
            it: "Annoti che la federazione SIP, gli spostamenti di altri utenti, ogni aggiornamento e la rimozione dei vecchi server seguono le guide di Microsoft stessa; questo piano finisce qui.",
            ru: "Отметьте, что федерация SIP, перенос остальных пользователей, любое обновление и удаление старых серверов идут по руководствам самой Microsoft; этот план здесь заканчивается.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "A second person who was not there finds in the document what is still to be removed and when.",
                pt: "Uma segunda pessoa, que não participou, encontra no documento o que ainda falta remover e quando.",
                es: "Otra persona, que no participó, encuentra en el documento qué queda por quitar y cuándo.",
                it: "Una seconda persona, che non c'era, trova nel documento che cosa resta da rimuovere e quando.",
                ru: "Другой человек, который не участвовал, находит в документе, что ещё предстоит убрать и когда.",
            },
        },
        Line::WayBack(Text {
            en: "Correct the document; nothing else has changed.",
            pt: "Corrija o documento; nada mais mudou.",
            es: "Corrija el documento; no ha cambiado nada más.",
            it: "Corregga il documento; nient'altro è cambiato.",
            ru: "Исправьте документ; больше ничего не изменилось.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(Journey::retires) {
        return Vec::new();
    }
    let domains = estate.published_domains().map(|it| estate.domain_name(it));
    vec![
        Step::of(&ACTION)
            .with("domains", domains.collect::<Vec<_>>())
            .needs([Fact::RetirementVerified])
            .makes([Fact::RetirementWritten]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;

    #[test]
    fn the_document_follows_the_last_look() {
        assert!(offered(&ACTION, &World::retire().estate)[0].needs.contains(&Fact::RetirementVerified));
    }

    #[test]
    fn nothing_is_offered_where_xmpp_goes_on() {
        assert!(offered(&ACTION, &World::keep_2013().estate).is_empty());
    }
}
