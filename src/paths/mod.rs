//! Where one can go: every way, with its title, how far it is supported, and its goal.

pub mod examples;
pub mod goal;

use crate::estate::journey::Journey;
use crate::sources::{self, Cite, Ground, implied, stated};
use crate::text::Text;

/// How far a way can be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Cutover plans it.
    Planned,
    /// Microsoft describes the way, and this version of Cutover does not plan it yet.
    NotPlannedYet,
    /// No document supports it.
    Unsupported,
}

/// A way.
#[derive(Debug)]
pub struct Path {
    /// The stable word for files.
    pub id: &'static str,
    /// Which journey it is.
    pub journey: Journey,
    /// How far it can be planned.
    pub reach: Reach,
    /// Its title.
    pub title: Text,
    /// What a person should know about it before anything else.
    pub says: Text,
    /// Where that comes from.
    pub sources: &'static [Cite],
}

/// The path of a journey.
pub fn path_of(journey: Journey) -> &'static Path {
    ALL.iter().find(|it| it.journey == journey).expect("a test sees to it that every journey has a path")
}

/// How sure a citation is on a journey: where no guide was written for it, what the guide for another version states is
/// only inferred.
pub fn ground(journey: Option<Journey>, cite: &Cite) -> Ground {
    let analogy = journey.is_some_and(Journey::by_analogy) && cite.document.guides_lync_or_2019();
    if analogy { cite.ground.max(Ground::Implied) } else { cite.ground }
}

/// All ways.
pub static ALL: &[Path] = &[
    Path {
        id: "ocs-to-2013",
        journey: Journey::OcsTo2013,
        reach: Reach::Planned,
        title: Text {
            en: "Office Communications Server 2007 R2 to Lync Server 2013",
            pt: "Do Office Communications Server 2007 R2 ao Lync Server 2013",
            es: "De Office Communications Server 2007 R2 a Lync Server 2013",
            it: "Da Office Communications Server 2007 R2 a Lync Server 2013",
            ru: "С Office Communications Server 2007 R2 на Lync Server 2013",
        },
        says: Text {
            en: "Side by side only. A moved user keeps the legacy gateway as long as no partner is configured on the new side.",
            pt: "Somente lado a lado. Um usuário movido mantém o gateway herdado enquanto nenhum parceiro estiver configurado no lado novo.",
            es: "Solo en paralelo. Un usuario movido conserva la puerta de enlace heredada mientras ningún socio esté configurado en el lado nuevo.",
            it: "Solo affiancata. Un utente spostato mantiene il gateway legacy finché nessun partner è configurato sul lato nuovo.",
            ru: "Только параллельно. Перенесённый пользователь работает через устаревший шлюз, пока на новой стороне не настроен ни один партнёр.",
        },
        sources: &[stated(&sources::SEED_1), stated(&sources::SUPP_13)],
    },
    Path {
        id: "lync-2010-to-2013",
        journey: Journey::Lync2010To2013,
        reach: Reach::Planned,
        title: Text {
            en: "Lync Server 2010 with the OCS gateway to Lync Server 2013",
            pt: "Do Lync Server 2010 com o gateway OCS ao Lync Server 2013",
            es: "De Lync Server 2010 con la puerta de enlace OCS a Lync Server 2013",
            it: "Da Lync Server 2010 con il gateway OCS a Lync Server 2013",
            ru: "С Lync Server 2010 со шлюзом OCS на Lync Server 2013",
        },
        says: Text {
            en: "Side by side only. A moved user keeps the legacy gateway as long as no partner is configured on the new side.",
            pt: "Somente lado a lado. Um usuário movido mantém o gateway herdado enquanto nenhum parceiro estiver configurado no lado novo.",
            es: "Solo en paralelo. Un usuario movido conserva la puerta de enlace heredada mientras ningún socio esté configurado en el lado nuevo.",
            it: "Solo affiancata. Un utente spostato mantiene il gateway legacy finché nessun partner è configurato sul lato nuovo.",
            ru: "Только параллельно. Перенесённый пользователь работает через устаревший шлюз, пока на новой стороне не настроен ни один партнёр.",
        },
        sources: &[stated(&sources::SEED_2), stated(&sources::SUPP_13)],
    },
    Path {
        id: "keep-2013-with-2019",
        journey: Journey::Keep2013With2019,
        reach: Reach::Planned,
        title: Text {
            en: "Lync Server 2013 beside Skype for Business Server 2019, XMPP kept on the legacy side",
            pt: "Lync Server 2013 ao lado do Skype for Business Server 2019, XMPP mantido no lado herdado",
            es: "Lync Server 2013 junto a Skype Empresarial Server 2019, con XMPP en el lado heredado",
            it: "Lync Server 2013 accanto a Skype for Business Server 2019, XMPP mantenuto sul lato legacy",
            ru: "Lync Server 2013 рядом со Skype для бизнеса Server 2019, XMPP остаётся на старой стороне",
        },
        says: Text {
            en: "Not a migration but a lasting coexistence: 2019 has no XMPP. Users who need XMPP stay on the legacy pool, and the legacy Edge stays with its XMPP proxy.",
            pt: "Não é uma migração, e sim uma coexistência duradoura: o 2019 não tem XMPP. Quem precisa de XMPP fica no pool herdado, e a Borda herdada fica com seu proxy XMPP.",
            es: "No es una migración sino una coexistencia duradera: 2019 no tiene XMPP. Quien necesita XMPP se queda en el grupo heredado, y el perimetral heredado se queda con su proxy XMPP.",
            it: "Non è una migrazione ma una coesistenza duratura: 2019 non ha XMPP. Chi ha bisogno di XMPP resta sul pool legacy, e l'Edge legacy resta con il suo proxy XMPP.",
            ru: "Это не миграция, а постоянное сосуществование: в 2019 нет XMPP. Кому нужен XMPP, остаётся на старом пуле, и старый пограничный сервер остаётся со своим прокси-сервером XMPP.",
        },
        sources: &[stated(&sources::SEED_3), stated(&sources::DEPR_19)],
    },
    Path {
        id: "keep-2015-with-2019",
        journey: Journey::Keep2015With2019,
        reach: Reach::Planned,
        title: Text {
            en: "Skype for Business Server 2015 beside 2019, XMPP kept on the legacy side",
            pt: "Skype for Business Server 2015 ao lado do 2019, XMPP mantido no lado herdado",
            es: "Skype Empresarial Server 2015 junto a 2019, con XMPP en el lado heredado",
            it: "Skype for Business Server 2015 accanto a 2019, XMPP mantenuto sul lato legacy",
            ru: "Skype для бизнеса Server 2015 рядом с 2019, XMPP остаётся на старой стороне",
        },
        says: Text {
            en: "Not a migration but a lasting coexistence: 2019 has no XMPP. Users who need XMPP stay on the legacy pool, and the legacy Edge stays with its XMPP proxy.",
            pt: "Não é uma migração, e sim uma coexistência duradoura: o 2019 não tem XMPP. Quem precisa de XMPP fica no pool herdado, e a Borda herdada fica com seu proxy XMPP.",
            es: "No es una migración sino una coexistencia duradera: 2019 no tiene XMPP. Quien necesita XMPP se queda en el grupo heredado, y el perimetral heredado se queda con su proxy XMPP.",
            it: "Non è una migrazione ma una coesistenza duratura: 2019 non ha XMPP. Chi ha bisogno di XMPP resta sul pool legacy, e l'Edge legacy resta con il suo proxy XMPP.",
            ru: "Это не миграция, а постоянное сосуществование: в 2019 нет XMPP. Кому нужен XMPP, остаётся на старом пуле, и старый пограничный сервер остаётся со своим прокси-сервером XMPP.",
        },
        sources: &[stated(&sources::SEED_3), stated(&sources::DEPR_19)],
    },
    Path {
        id: "lync-2010-to-2015",
        journey: Journey::Lync2010To2015,
        reach: Reach::Planned,
        title: Text {
            en: "Lync Server 2010 to Skype for Business Server 2015",
            pt: "Do Lync Server 2010 ao Skype for Business Server 2015",
            es: "De Lync Server 2010 a Skype Empresarial Server 2015",
            it: "Da Lync Server 2010 a Skype for Business Server 2015",
            ru: "С Lync Server 2010 на Skype для бизнеса Server 2015",
        },
        says: Text {
            en: "Side by side only. Microsoft says no more than that it goes as to Lync Server 2013: what is known of that way about XMPP is inferred for this one.",
            pt: "Somente lado a lado. A Microsoft diz apenas que se faz como ao Lync Server 2013: o que se sabe daquele caminho sobre XMPP é inferido para este.",
            es: "Solo en paralelo. Microsoft dice solo que se hace como hacia Lync Server 2013: lo que se sabe de aquella vía sobre XMPP se deduce para esta.",
            it: "Solo affiancata. Microsoft dice soltanto che si procede come verso Lync Server 2013: ciò che di quella via si sa su XMPP è dedotto per questa.",
            ru: "Только параллельно. Microsoft говорит лишь, что всё делается как при переходе на Lync Server 2013: известное о том пути про XMPP перенесено сюда по аналогии.",
        },
        sources: &[stated(&sources::UPG_15), implied(&sources::SEED_2)],
    },
    Path {
        id: "ocs-to-2015",
        journey: Journey::OcsTo2015,
        reach: Reach::Unsupported,
        title: Text {
            en: "Office Communications Server 2007 R2 straight to Skype for Business Server 2015",
            pt: "Do Office Communications Server 2007 R2 direto ao Skype for Business Server 2015",
            es: "De Office Communications Server 2007 R2 directamente a Skype Empresarial Server 2015",
            it: "Da Office Communications Server 2007 R2 direttamente a Skype for Business Server 2015",
            ru: "С Office Communications Server 2007 R2 сразу на Skype для бизнеса Server 2015",
        },
        says: Text {
            en: "The two cannot stand beside each other. Go to Lync Server 2013 first, or deploy 2015 afresh.",
            pt: "Os dois não podem coexistir. Vá primeiro ao Lync Server 2013 ou implante o 2015 do zero.",
            es: "Los dos no pueden coexistir. Vaya primero a Lync Server 2013 o implemente 2015 desde cero.",
            it: "I due non possono coesistere. Passi prima a Lync Server 2013, o distribuisca 2015 da zero.",
            ru: "Эти версии не могут работать рядом. Сначала перейдите на Lync Server 2013 или разверните 2015 заново.",
        },
        sources: &[stated(&sources::UPG_15)],
    },
    Path {
        id: "lync-2013-to-2015",
        journey: Journey::Lync2013To2015,
        reach: Reach::NotPlannedYet,
        title: Text {
            en: "Lync Server 2013 to Skype for Business Server 2015",
            pt: "Do Lync Server 2013 ao Skype for Business Server 2015",
            es: "De Lync Server 2013 a Skype Empresarial Server 2015",
            it: "Da Lync Server 2013 a Skype for Business Server 2015",
            ru: "С Lync Server 2013 на Skype для бизнеса Server 2015",
        },
        says: Text {
            en: "Supported in place and side by side. This version of Cutover does not plan it yet.",
            pt: "Suportado no local e lado a lado. Esta versão do Cutover ainda não o planeja.",
            es: "Admitido en contexto y en paralelo. Esta versión de Cutover aún no lo planifica.",
            it: "Supportato sul posto e affiancato. Questa versione di Cutover non lo pianifica ancora.",
            ru: "Поддерживается на месте и параллельно. Эта версия Cutover его ещё не планирует.",
        },
        sources: &[stated(&sources::UPG_15)],
    },
    Path {
        id: "retire-for-2019",
        journey: Journey::RetireFor2019,
        reach: Reach::Planned,
        title: Text {
            en: "To Skype for Business Server 2019, XMPP retired",
            pt: "Ao Skype for Business Server 2019, com XMPP encerrado",
            es: "A Skype Empresarial Server 2019, con XMPP retirado",
            it: "A Skype for Business Server 2019, XMPP dismesso",
            ru: "На Skype для бизнеса Server 2019 с выводом XMPP из эксплуатации",
        },
        says: Text {
            en: "XMPP is ended on purpose, told and with a way back until the servers go; then whoever is to move moves to 2019. SIP federation and the removal of the legacy servers follow Microsoft's guide and are not planned here. No page describes the retirement: much of it is inferred.",
            pt: "O XMPP é encerrado de propósito, com aviso e com volta até a saída dos servidores; depois quem deve ser movido vai ao 2019. A federação SIP e a remoção dos servidores herdados seguem o guia da Microsoft e não são planejadas aqui. Nenhuma página descreve o encerramento: muito dele é inferido.",
            es: "XMPP se termina a propósito, con aviso y con vuelta atrás hasta que se retiren los servidores; después quien deba moverse pasa a 2019. La federación SIP y la retirada de los servidores heredados siguen la guía de Microsoft y no se planifican aquí. Ninguna página describe la retirada: buena parte se deduce.",
            it: "XMPP viene terminato di proposito, con preavviso e con ritorno possibile finché ci sono i server; poi chi deve spostarsi passa a 2019. La federazione SIP e la rimozione dei server legacy seguono la guida di Microsoft e qui non sono pianificate. Nessuna pagina descrive la dismissione: gran parte è dedotta.",
            ru: "XMPP прекращают намеренно, с предупреждением и с возможностью вернуться, пока стоят серверы; затем переносимые пользователи переходят на 2019. Федерация SIP и удаление старых серверов идут по руководству Microsoft и здесь не планируются. Ни одна страница вывода не описывает: многое здесь выведено из других.",
        },
        sources: &[implied(&sources::SEED_3), implied(&sources::DEPR_19)],
    },
    Path {
        id: "undecided-for-2019",
        journey: Journey::UndecidedFor2019,
        reach: Reach::NotPlannedYet,
        title: Text {
            en: "To Skype for Business Server 2019, XMPP not decided",
            pt: "Ao Skype for Business Server 2019, XMPP não decidido",
            es: "A Skype Empresarial Server 2019, XMPP sin decidir",
            it: "A Skype for Business Server 2019, XMPP non deciso",
            ru: "На Skype для бизнеса Server 2019, судьба XMPP не решена",
        },
        says: Text {
            en: "2019 has no XMPP: decide whether it is kept on the legacy side or retired.",
            pt: "O 2019 não tem XMPP: decida se ele será mantido no lado herdado ou encerrado.",
            es: "2019 no tiene XMPP: decida si se conserva en el lado heredado o se retira.",
            it: "2019 non ha XMPP: decida se mantenerlo sul lato legacy o dismetterlo.",
            ru: "В 2019 нет XMPP: решите, останется ли он на старой стороне или будет выведен из эксплуатации.",
        },
        sources: &[stated(&sources::SEED_3), stated(&sources::DEPR_19)],
    },
    Path {
        id: "old-to-2019",
        journey: Journey::OldTo2019,
        reach: Reach::Unsupported,
        title: Text {
            en: "Office Communications Server 2007 R2 or Lync Server 2010 straight to 2019 or later",
            pt: "Do Office Communications Server 2007 R2 ou Lync Server 2010 direto ao 2019 ou posterior",
            es: "De Office Communications Server 2007 R2 o Lync Server 2010 directamente a 2019 o posterior",
            it: "Da Office Communications Server 2007 R2 o Lync Server 2010 direttamente a 2019 o successivo",
            ru: "С Office Communications Server 2007 R2 или Lync Server 2010 сразу на 2019 или новее",
        },
        says: Text {
            en: "2019 accepts only Lync Server 2013 or Skype for Business Server 2015 beside it. Go there first.",
            pt: "O 2019 só aceita ao seu lado o Lync Server 2013 ou o Skype for Business Server 2015. Vá primeiro para lá.",
            es: "2019 solo admite junto a él Lync Server 2013 o Skype Empresarial Server 2015. Vaya primero allí.",
            it: "2019 accetta accanto a sé solo Lync Server 2013 o Skype for Business Server 2015. Passi prima da lì.",
            ru: "Рядом с 2019 допускаются только Lync Server 2013 или Skype для бизнеса Server 2015. Сначала перейдите туда.",
        },
        sources: &[implied(&sources::M19_INDEX)],
    },
    Path {
        id: "to-subscription-edition",
        journey: Journey::ToSubscription,
        reach: Reach::NotPlannedYet,
        title: Text {
            en: "To Skype for Business Server Subscription Edition",
            pt: "Ao Skype for Business Server Subscription Edition",
            es: "A Skype Empresarial Server Subscription Edition",
            it: "A Skype for Business Server Subscription Edition",
            ru: "На Skype для бизнеса Server Subscription Edition",
        },
        says: Text {
            en: "Subscription Edition has no XMPP, and no document describes a legacy side beside it. XMPP must have an answer first; this version of Cutover does not plan the way yet.",
            pt: "A Subscription Edition não tem XMPP, e nenhum documento descreve um lado herdado junto dela. O XMPP precisa de resposta antes; esta versão do Cutover ainda não planeja esse caminho.",
            es: "Subscription Edition no tiene XMPP y ningún documento describe un lado heredado junto a ella. XMPP necesita antes una respuesta; esta versión de Cutover aún no planifica esa vía.",
            it: "Subscription Edition non ha XMPP e nessun documento descrive un lato legacy accanto a essa. XMPP deve avere prima una risposta; questa versione di Cutover non pianifica ancora la via.",
            ru: "В Subscription Edition нет XMPP, и ни один документ не описывает старую сторону рядом с ней. Сначала решите судьбу XMPP; эта версия Cutover такой путь ещё не планирует.",
        },
        sources: &[implied(&sources::DEPR_19), implied(&sources::SE_BLOG)],
    },
    Path {
        id: "to-teams",
        journey: Journey::ToTeams,
        reach: Reach::NotPlannedYet,
        title: Text {
            en: "To Microsoft Teams",
            pt: "Ao Microsoft Teams",
            es: "A Microsoft Teams",
            it: "A Microsoft Teams",
            ru: "В Microsoft Teams",
        },
        says: Text {
            en: "Teams has no XMPP. Retire it or take a third-party gateway first; this version of Cutover does not plan the way yet.",
            pt: "O Teams não tem XMPP. Encerre-o ou adote antes um gateway de terceiros; esta versão do Cutover ainda não planeja esse caminho.",
            es: "Teams no tiene XMPP. Retírelo o adopte antes una puerta de enlace de terceros; esta versión de Cutover aún no planifica esa vía.",
            it: "Teams non ha XMPP. Lo dismetta o adotti prima un gateway di terze parti; questa versione di Cutover non pianifica ancora la via.",
            ru: "В Teams нет XMPP. Сначала выведите его из эксплуатации или возьмите сторонний шлюз; эта версия Cutover такой путь ещё не планирует.",
        },
        sources: &[implied(&sources::O365_FED)],
    },
    Path {
        id: "nowhere",
        journey: Journey::Nowhere,
        reach: Reach::Unsupported,
        title: Text {
            en: "To the same product or an older one",
            pt: "Ao mesmo produto ou a um mais antigo",
            es: "Al mismo producto o a uno más antiguo",
            it: "Allo stesso prodotto o a uno più vecchio",
            ru: "На тот же продукт или более старый",
        },
        says: Text {
            en: "There is no such migration. Choose a newer product to go to.",
            pt: "Não existe essa migração. Escolha um produto de destino mais novo.",
            es: "No existe tal migración. Elija un producto de destino más nuevo.",
            it: "Non esiste una tale migrazione. Scelga un prodotto di destinazione più recente.",
            ru: "Такой миграции не существует. Выберите более новый целевой продукт.",
        },
        sources: &[implied(&sources::SUPP_13)],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_guide_states_for_another_version_is_only_inferred() {
        let there = Some(Journey::Lync2010To2013);
        let beyond = Some(Journey::Lync2010To2015);
        assert_eq!(ground(there, &stated(&sources::SETUP)), Ground::Stated);
        assert_eq!(ground(beyond, &stated(&sources::SETUP)), Ground::Implied);
        assert_eq!(ground(beyond, &stated(&sources::UPG_15)), Ground::Stated);
        assert_eq!(ground(beyond, &sources::judgement(&sources::SETUP)), Ground::Judgement);
    }
}
