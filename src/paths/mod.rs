//! Where one can go: every way, with its title, how far it is supported, and its goal.

pub mod examples;
pub mod goal;

use crate::estate::journey::Journey;
use crate::sources::{self, Cite, Ground, implied, stated, unverified};
use crate::text::Text;

/// How far a way can be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Cutover plans it.
    Planned,
    /// A question has to be answered before the way is known.
    Asks,
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
        id: "upgrade-2013-to-2015",
        journey: Journey::Upgrade2013To2015,
        reach: Reach::Planned,
        title: Text {
            en: "Lync Server 2013 upgraded in place to Skype for Business Server 2015",
            pt: "Lync Server 2013 atualizado no local para o Skype for Business Server 2015",
            es: "Lync Server 2013 actualizado en contexto a Skype Empresarial Server 2015",
            it: "Lync Server 2013 aggiornato sul posto a Skype for Business Server 2015",
            ru: "Обновление Lync Server 2013 на месте до Skype для бизнеса Server 2015",
        },
        says: Text {
            en: "From the inside out, pool by pool, the store's pool last; after the first publishing there is no way back. Users stand still with their pool, and everybody's XMPP with the Edge and the pool behind it. No page speaks of XMPP in it: that it comes back is inferred and looked at in the end.",
            pt: "De dentro para fora, pool a pool, o pool do repositório por último; após a primeira publicação não há volta. Os usuários param com seu pool, e o XMPP de todos com a Borda e o pool atrás dela. Nenhuma página fala de XMPP nisso: que ele volta é inferido e verificado no fim.",
            es: "De dentro hacia fuera, grupo a grupo, el del almacén el último; tras la primera publicación no hay vuelta atrás. Los usuarios se detienen con su grupo, y XMPP de todos con el perimetral y el grupo detrás de él. Ninguna página habla de XMPP: que vuelve se deduce y se comprueba al final.",
            it: "Dall'interno all'esterno, pool per pool, quello dell'archivio per ultimo; dopo la prima pubblicazione non c'è ritorno. Gli utenti si fermano con il loro pool, e XMPP di tutti con l'Edge e il pool dietro di esso. Nessuna pagina parla di XMPP: che torni è dedotto e verificato alla fine.",
            ru: "Изнутри наружу, пул за пулом, пул с хранилищем последним; после первой публикации пути назад нет. Пользователи стоят вместе со своим пулом, а XMPP у всех — вместе с пограничным сервером и пулом за ним. Про XMPP страницы молчат: что он вернётся — вывод, который в конце проверяют.",
        },
        sources: &[stated(&sources::UPG_15), stated(&sources::UPGD_15), implied(&sources::EDGE_15)],
    },
    Path {
        id: "lync-2013-to-2015",
        journey: Journey::Lync2013To2015,
        reach: Reach::Asks,
        title: Text {
            en: "Lync Server 2013 to Skype for Business Server 2015, side by side or not told",
            pt: "Do Lync Server 2013 ao Skype for Business Server 2015, lado a lado ou não informado",
            es: "De Lync Server 2013 a Skype Empresarial Server 2015, en paralelo o sin indicar",
            it: "Da Lync Server 2013 a Skype for Business Server 2015, affiancato o non indicato",
            ru: "С Lync Server 2013 на Skype для бизнеса Server 2015, параллельно или не указано",
        },
        says: Text {
            en: "Both methods are supported. In place is planned here. Side by side is not: no page says which version's gateway serves the users of the other one, so nothing could be promised for the time between. Choose in place, or end XMPP first.",
            pt: "Os dois métodos têm suporte. No local é planejado aqui. Lado a lado não: nenhuma página diz o gateway de qual versão atende os usuários da outra, e nada se poderia prometer para o tempo intermediário. Escolha no local, ou encerre o XMPP antes.",
            es: "Ambos métodos se admiten. En contexto se planifica aquí. En paralelo no: ninguna página dice la puerta de enlace de qué versión atiende a los usuarios de la otra, y nada podría prometerse para el tiempo intermedio. Elija en contexto, o termine antes XMPP.",
            it: "Entrambi i metodi sono supportati. Sul posto è pianificato qui. Affiancato no: nessuna pagina dice il gateway di quale versione serve gli utenti dell'altra, e nulla si potrebbe promettere per il tempo intermedio. Scelga sul posto, o termini prima XMPP.",
            ru: "Поддерживаются оба способа. На месте планируется здесь. Параллельно — нет: ни одна страница не говорит, шлюз какой версии обслуживает пользователей другой, и на промежуток нельзя ничего обещать. Выберите обновление на месте или сначала прекратите XMPP.",
        },
        sources: &[stated(&sources::UPG_15), unverified(&sources::FAILX)],
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
        reach: Reach::Asks,
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
        id: "retire-for-subscription",
        journey: Journey::RetireForSubscription,
        reach: Reach::Planned,
        title: Text {
            en: "To Skype for Business Server Subscription Edition, XMPP retired",
            pt: "Ao Skype for Business Server Subscription Edition, com XMPP encerrado",
            es: "A Skype Empresarial Server Subscription Edition, con XMPP retirado",
            it: "A Skype for Business Server Subscription Edition, XMPP dismesso",
            ru: "На Skype для бизнеса Server Subscription Edition с выводом XMPP из эксплуатации",
        },
        says: Text {
            en: "XMPP is ended first, told and with a way back. From 2019 the upgrade in place follows afterwards by Microsoft's guide; from 2015 new servers are mandatory, and users move when XMPP is gone. No page describes the retirement: much of it is inferred.",
            pt: "O XMPP é encerrado antes, com aviso e com volta. A partir do 2019 a atualização no local vem depois, conforme o guia da Microsoft; a partir do 2015 servidores novos são obrigatórios, e os usuários são movidos quando o XMPP acaba. Nenhuma página descreve o encerramento: muito dele é inferido.",
            es: "XMPP se termina antes, con aviso y con vuelta atrás. Desde 2019 la actualización en contexto viene después, según la guía de Microsoft; desde 2015 son obligatorios servidores nuevos, y los usuarios se mueven cuando XMPP ha terminado. Ninguna página describe la retirada: buena parte se deduce.",
            it: "XMPP viene terminato prima, con preavviso e con ritorno possibile. Da 2019 l'aggiornamento sul posto segue dopo, secondo la guida di Microsoft; da 2015 servono server nuovi, e gli utenti si spostano quando XMPP non c'è più. Nessuna pagina descrive la dismissione: gran parte è dedotta.",
            ru: "Сначала прекращают XMPP, с предупреждением и возможностью вернуться. С 2019 обновление на месте идёт потом, по руководству Microsoft; с 2015 обязательны новые серверы, и пользователей переносят, когда XMPP уже нет. Ни одна страница вывода не описывает: многое здесь выведено из других.",
        },
        sources: &[implied(&sources::DEPR_19), stated(&sources::SE_BLOG)],
    },
    Path {
        id: "to-subscription-edition",
        journey: Journey::ToSubscription,
        reach: Reach::Asks,
        title: Text {
            en: "To Skype for Business Server Subscription Edition, XMPP not retired",
            pt: "Ao Skype for Business Server Subscription Edition, XMPP não encerrado",
            es: "A Skype Empresarial Server Subscription Edition, XMPP sin retirar",
            it: "A Skype for Business Server Subscription Edition, XMPP non dismesso",
            ru: "На Skype для бизнеса Server Subscription Edition, XMPP не выведен",
        },
        says: Text {
            en: "Subscription Edition has no XMPP, and no document describes a legacy side beside it. Say that XMPP is retired, or stay on 2019 with XMPP kept on the legacy side.",
            pt: "A Subscription Edition não tem XMPP, e nenhum documento descreve um lado herdado junto dela. Informe que o XMPP será encerrado, ou fique no 2019 com o XMPP mantido no lado herdado.",
            es: "Subscription Edition no tiene XMPP y ningún documento describe un lado heredado junto a ella. Indique que XMPP se retira, o quédese en 2019 con XMPP en el lado heredado.",
            it: "Subscription Edition non ha XMPP e nessun documento descrive un lato legacy accanto a essa. Indichi che XMPP viene dismesso, o resti su 2019 con XMPP mantenuto sul lato legacy.",
            ru: "В Subscription Edition нет XMPP, и ни один документ не описывает старую сторону рядом с ней. Укажите, что XMPP выводится, или оставайтесь на 2019 с XMPP на старой стороне.",
        },
        sources: &[implied(&sources::DEPR_19), implied(&sources::SE_BLOG)],
    },
    Path {
        id: "retire-for-teams",
        journey: Journey::RetireForTeams,
        reach: Reach::Planned,
        title: Text {
            en: "To Microsoft Teams, XMPP retired",
            pt: "Ao Microsoft Teams, com XMPP encerrado",
            es: "A Microsoft Teams, con XMPP retirado",
            it: "A Microsoft Teams, XMPP dismesso",
            ru: "В Microsoft Teams с выводом XMPP из эксплуатации",
        },
        says: Text {
            en: "Whoever moves to Teams loses XMPP with the move, so it is ended first, told and with a way back. Hybrid, the moves and the removal of the servers follow Microsoft's guides. Its list of DNS records to clean up forgets those of XMPP; this plan removes them.",
            pt: "Quem vai ao Teams perde o XMPP com a mudança; por isso ele é encerrado antes, com aviso e com volta. O modo híbrido, as mudanças e a remoção dos servidores seguem os guias da Microsoft. A lista dela de registros DNS a limpar esquece os do XMPP; este plano os remove.",
            es: "Quien pasa a Teams pierde XMPP con el traslado; por eso se termina antes, con aviso y con vuelta atrás. El modo híbrido, los traslados y la retirada de los servidores siguen las guías de Microsoft. Su lista de registros DNS por limpiar olvida los de XMPP; este plan los quita.",
            it: "Chi passa a Teams perde XMPP con lo spostamento; perciò viene terminato prima, con preavviso e con ritorno possibile. Modalità ibrida, spostamenti e rimozione dei server seguono le guide di Microsoft. Il suo elenco di record DNS da ripulire dimentica quelli di XMPP; questo piano li toglie.",
            ru: "Кто переходит в Teams, лишается XMPP при переносе, поэтому его прекращают заранее, с предупреждением и возможностью вернуться. Гибридный режим, перенос и удаление серверов идут по руководствам Microsoft. В её списке очищаемых записей DNS нет записей XMPP; этот план их удаляет.",
        },
        sources: &[implied(&sources::O365_FED), implied(&sources::HYB)],
    },
    Path {
        id: "to-teams",
        journey: Journey::ToTeams,
        reach: Reach::Asks,
        title: Text {
            en: "To Microsoft Teams, XMPP not retired",
            pt: "Ao Microsoft Teams, XMPP não encerrado",
            es: "A Microsoft Teams, XMPP sin retirar",
            it: "A Microsoft Teams, XMPP non dismesso",
            ru: "В Microsoft Teams, XMPP не выведен",
        },
        says: Text {
            en: "Teams has no XMPP. Say that it is retired, or plan a gateway of another vendor. From Office Communications Server 2007 R2 and Lync Server 2010, go to Lync Server 2013 or Skype for Business Server 2015 first.",
            pt: "O Teams não tem XMPP. Informe que ele será encerrado, ou preveja um gateway de outro fornecedor. Do Office Communications Server 2007 R2 e do Lync Server 2010, vá antes ao Lync Server 2013 ou ao Skype for Business Server 2015.",
            es: "Teams no tiene XMPP. Indique que se retira, o prevea una puerta de enlace de otro proveedor. Desde Office Communications Server 2007 R2 y Lync Server 2010, pase antes a Lync Server 2013 o Skype Empresarial Server 2015.",
            it: "Teams non ha XMPP. Indichi che viene dismesso, o preveda un gateway di un altro fornitore. Da Office Communications Server 2007 R2 e Lync Server 2010 passi prima a Lync Server 2013 o Skype for Business Server 2015.",
            ru: "В Teams нет XMPP. Укажите, что он выводится, или запланируйте шлюз другого поставщика. С Office Communications Server 2007 R2 и Lync Server 2010 сначала перейдите на Lync Server 2013 или Skype для бизнеса Server 2015.",
        },
        sources: &[implied(&sources::O365_FED), stated(&sources::HYB)],
    },
    Path {
        id: "retire-alone",
        journey: Journey::RetireAlone,
        reach: Reach::Planned,
        title: Text {
            en: "XMPP federation retired, no server changes",
            pt: "Federação XMPP encerrada, sem mudança de servidores",
            es: "Federación XMPP retirada, sin cambio de servidores",
            it: "Federazione XMPP dismessa, nessun server cambia",
            ru: "Вывод федерации XMPP без смены серверов",
        },
        says: Text {
            en: "XMPP is ended on purpose on Lync Server 2013 or Skype for Business Server 2015: people told, records saved for a return, partners, policies, DNS, topology, firewall and monitoring cleaned up, each step with its way back. No page describes it: much is inferred.",
            pt: "O XMPP é encerrado de propósito no Lync Server 2013 ou no Skype for Business Server 2015: pessoas avisadas, registros salvos para um retorno, parceiros, políticas, DNS, topologia, firewall e monitoramento limpos, cada passo com sua volta. Nenhuma página o descreve: muito é inferido.",
            es: "XMPP se termina a propósito en Lync Server 2013 o Skype Empresarial Server 2015: personas avisadas, registros guardados para volver, socios, directivas, DNS, topología, firewall y supervisión limpios, cada paso con su vuelta. Ninguna página lo describe: buena parte se deduce.",
            it: "XMPP viene terminato di proposito su Lync Server 2013 o Skype for Business Server 2015: persone avvisate, record salvati per un ritorno, partner, criteri, DNS, topologia, firewall e monitoraggio ripuliti, ogni passo con il suo ritorno. Nessuna pagina lo descrive: gran parte è dedotta.",
            ru: "XMPP прекращают намеренно на Lync Server 2013 или Skype для бизнеса Server 2015: люди предупреждены, записи сохранены для возврата, партнёры, политики, DNS, топология, межсетевой экран и мониторинг очищены, у каждого шага есть путь назад. Ни одна страница этого не описывает: многое выведено из других.",
        },
        sources: &[
            implied(&sources::PS_SET_CSXMPPGATEWAYCONFIGURATION),
            implied(&sources::TB_HELP),
            implied(&sources::SYNX),
        ],
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
            en: "There is no such migration. Choose a newer product to go to; or, to end XMPP on Lync Server 2013 or Skype for Business Server 2015 and change nothing else, choose the same product and say that XMPP is retired.",
            pt: "Não existe essa migração. Escolha um produto de destino mais novo; ou, para encerrar o XMPP no Lync Server 2013 ou no Skype for Business Server 2015 sem mudar mais nada, escolha o mesmo produto e informe que o XMPP será encerrado.",
            es: "No existe tal migración. Elija un producto de destino más nuevo; o, para terminar XMPP en Lync Server 2013 o Skype Empresarial Server 2015 sin cambiar nada más, elija el mismo producto e indique que XMPP se retira.",
            it: "Non esiste una tale migrazione. Scelga un prodotto di destinazione più recente; oppure, per terminare XMPP su Lync Server 2013 o Skype for Business Server 2015 senza cambiare altro, scelga lo stesso prodotto e indichi che XMPP viene dismesso.",
            ru: "Такой миграции не существует. Выберите более новый целевой продукт; а чтобы прекратить XMPP на Lync Server 2013 или Skype для бизнеса Server 2015 и больше ничего не менять, выберите тот же продукт и укажите, что XMPP выводится.",
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
