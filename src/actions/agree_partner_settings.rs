//! Writes the gateway's partner list over by hand and agrees the settings with every partner.

use crate::actions::{Action, Line, Phase, Step, Team, Tool, or_open};
use crate::estate::Estate;
use crate::sources::{self, implied, stated};
use crate::state::fact::Fact;
use crate::text::Text;

pub(super) const ACTION: Action = Action {
    id: "agree-partner-settings",
    number: "A-05",
    phase: Phase::Prepare,
    sources: &[
        stated(&sources::NEG),
        stated(&sources::PARTNER),
        stated(&sources::CFG_FED),
        implied(&sources::OCS_WP),
        implied(&sources::PS_IMPORT_CSLEGACYCONFIGURATION),
    ],
    title: Text {
        en: "Agree the settings with every partner",
        pt: "Combinar as configurações com cada parceiro",
        es: "Acordar la configuración con cada socio",
        it: "Concordare le impostazioni con ogni partner",
        ru: "Согласовать параметры с каждым партнёром",
    },
    purpose: Text {
        en: "No tool imports the partners of the legacy gateway; what is not written over by hand is lost at the cutover.",
        pt: "Nenhuma ferramenta importa os parceiros do gateway herdado; o que não for transcrito à mão se perde na transferência.",
        es: "Ninguna herramienta importa los socios de la puerta de enlace heredada; lo que no se transcriba a mano se pierde en el cambio.",
        it: "Nessuno strumento importa i partner del gateway legacy; ciò che non si trascrive a mano va perso nel passaggio.",
        ru: "Ни одно средство не импортирует партнёров устаревшего шлюза: что не переписано вручную, при переключении пропадёт.",
    },
    who: &[Team::GatewayAdmins, Team::ServerAdmins, Team::Owner],
    tool: Tool::People,
    minutes: (60, 480),
    impact: Text {
        en: "Nothing changes for users yet.",
        pt: "Nada muda ainda para os usuários.",
        es: "Nada cambia todavía para los usuarios.",
        it: "Per gli utenti non cambia ancora nulla.",
        ru: "Для пользователей пока ничего не меняется.",
    },
    lines: &[
        Line::Do(Text {
            en: "On {gateway}, open the XMPP Gateway snap-in and copy every partner domain with its TLS and authentication settings into this plan.",
            pt: "Em {gateway}, abra o snap-in XMPP Gateway e copie para este plano cada domínio de parceiro com suas configurações de TLS e autenticação.",
            es: "En {gateway}, abra el complemento XMPP Gateway y copie en este plan cada dominio de socio con su configuración de TLS y autenticación.",
            it: "Su {gateway} apra lo snap-in XMPP Gateway e copi in questo piano ogni dominio partner con le sue impostazioni TLS e di autenticazione.",
            ru: "На {gateway} откройте оснастку XMPP Gateway и перепишите в этот план каждый домен партнёра с параметрами TLS и проверки подлинности.",
        }),
        Line::Do(Text {
            en: "Ask each partner which of TLS, SASL and dialback its server offers and asks for, and which domains and subdomains its users have: {partners}.",
            pt: "Pergunte a cada parceiro quais de TLS, SASL e dialback seu servidor oferece e exige, e quais domínios e subdomínios têm seus usuários: {partners}.",
            es: "Pregunte a cada socio cuáles de TLS, SASL y dialback ofrece y exige su servidor, y qué dominios y subdominios tienen sus usuarios: {partners}.",
            it: "Chieda a ogni partner quali tra TLS, SASL e dialback il suo server offre e richiede, e quali domini e sottodomini hanno i suoi utenti: {partners}.",
            ru: "Спросите у каждого партнёра, что из TLS, SASL и dialback его сервер предлагает и требует и какие домены и поддомены есть у его пользователей: {partners}.",
        }),
        Line::Do(Text {
            en: "Have each partner ask the vendor of its server whether it works with the XMPP gateway of {product}.",
            pt: "Peça a cada parceiro que pergunte ao fornecedor de seu servidor se ele funciona com o gateway XMPP do {product}.",
            es: "Pida a cada socio que pregunte al proveedor de su servidor si funciona con la puerta de enlace XMPP de {product}.",
            it: "Faccia chiedere a ogni partner al fornitore del suo server se funziona con il gateway XMPP di {product}.",
            ru: "Пусть каждый партнёр спросит поставщика своего сервера, работает ли он со шлюзом XMPP в {product}.",
        }),
        Line::Check {
            run: "",
            expect: Text {
                en: "Partners in this plan: {count}. The snap-in shows the same ones and no other, and each has its settings and all of its domains.",
                pt: "Parceiros neste plano: {count}. O snap-in mostra os mesmos e nenhum outro, e cada um tem suas configurações e todos os seus domínios.",
                es: "Socios en este plan: {count}. El complemento muestra los mismos y ningún otro, y cada uno tiene su configuración y todos sus dominios.",
                it: "Partner in questo piano: {count}. Lo snap-in mostra gli stessi e nessun altro, e ciascuno ha le sue impostazioni e tutti i suoi domini.",
                ru: "Партнёров в этом плане: {count}. Оснастка показывает их же и никого больше, у каждого указаны параметры и все домены.",
            },
        },
        Line::Abort(Text {
            en: "For a partner no method is left: neither SASL over TLS nor dialback.",
            pt: "Para um parceiro não resta nenhum método: nem SASL sobre TLS nem dialback.",
            es: "Para un socio no queda ningún método: ni SASL sobre TLS ni dialback.",
            it: "Per un partner non resta alcun metodo: né SASL su TLS né dialback.",
            ru: "Для партнёра не остаётся ни одного способа: ни SASL поверх TLS, ни dialback.",
        }),
        Line::WayBack(Text {
            en: "Only this plan was changed; the legacy gateway stays as it is.",
            pt: "Só este plano foi alterado; o gateway herdado fica como está.",
            es: "Solo se cambió este plan; la puerta de enlace heredada queda como está.",
            it: "È stato modificato solo questo piano; il gateway legacy resta com'è.",
            ru: "Изменён только этот план; устаревший шлюз остаётся как есть.",
        }),
        Line::Contradiction(Text {
            en: "The negotiation matrix lets TLS NotSupported stand with SASL Required or Optional; the Control Panel refuses to save it. We follow the Control Panel: without TLS, SASL is NotSupported.",
            pt: "A matriz de negociação admite TLS NotSupported com SASL Required ou Optional; o Painel de Controle se recusa a salvar. Seguimos o Painel de Controle: sem TLS, SASL é NotSupported.",
            es: "La matriz de negociación admite TLS NotSupported con SASL Required u Optional; el Panel de control se niega a guardarlo. Seguimos al Panel de control: sin TLS, SASL es NotSupported.",
            it: "La matrice di negoziazione ammette TLS NotSupported con SASL Required o Optional; il Pannello di controllo rifiuta di salvarla. Seguiamo il Pannello di controllo: senza TLS, SASL è NotSupported.",
            ru: "Матрица согласования допускает TLS NotSupported вместе с SASL Required или Optional, а панель управления не даёт это сохранить. Мы следуем панели управления: без TLS для SASL выбирается NotSupported.",
        }),
        Line::Contradiction(Text {
            en: "Some pages name Google Talk as the only partner that was tested, another says that it is no longer supported. We count no partner as tested and ask each vendor.",
            pt: "Algumas páginas citam o Google Talk como único parceiro testado, outra diz que ele não tem mais suporte. Não consideramos nenhum parceiro testado e perguntamos a cada fornecedor.",
            es: "Unas páginas citan Google Talk como único socio probado, otra dice que ya no se admite. No damos ningún socio por probado y preguntamos a cada proveedor.",
            it: "Alcune pagine indicano Google Talk come unico partner provato, un'altra dice che non è più supportato. Non consideriamo provato alcun partner e chiediamo a ogni fornitore.",
            ru: "Одни страницы называют Google Talk единственным проверенным партнёром, другая пишет, что он больше не поддерживается. Мы не считаем проверенным никого и спрашиваем каждого поставщика.",
        }),
    ],
    offer,
};

fn offer(estate: &Estate) -> Vec<Step> {
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return Vec::new();
    }
    let partners: Vec<_> = estate.kept_partners().map(|(id, _)| estate.partner_name(id)).collect();
    vec![
        Step::of(&ACTION)
            .with("gateway", or_open(estate.gateway().map(|(id, _)| estate.gateway_name(id))))
            .with("product", or_open(estate.new_product()))
            .with("count", partners.len())
            .with("partners", partners)
            .makes([Fact::PartnersAgreed]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Facts;
    use crate::actions::tests::offered;
    use crate::rules::tests::World;
    use crate::text::Value;

    #[test]
    fn all_kept_partners_are_asked() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().estate);
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].makes, Facts::from([Fact::PartnersAgreed]));
        assert_eq!(steps[0].values.get("count"), Some(&Value::Count(2)));
    }

    #[test]
    fn a_partner_that_is_given_up_is_not_asked() {
        let steps = offered(&ACTION, &World::lync2010_to_2013().put("partner", 1, "dropped", "yes").estate);
        assert_eq!(steps[0].values.get("count"), Some(&Value::Count(1)));
    }

    #[test]
    fn nothing_is_offered_beside_2019() {
        assert!(offered(&ACTION, &World::keep_2015().estate).is_empty());
    }
}
