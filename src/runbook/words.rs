//! Sentences for what plan and continuity return as data. Screens use them, too.

use crate::continuity::{Because, Direction, Through};
use crate::estate::cell::{Kind, Raw};
use crate::estate::journey::Journey;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::estate::{Estate, Place, TableId};
use crate::paths;
use crate::plan::Standing;
use crate::plan::judge::Wrong;
use crate::plan::judge::count::Count;
use crate::plan::why::{Reason, Stuck, Why};
use crate::runbook::phrases;
use crate::sources::{Cite, Ground};
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

/// The headline in a word.
pub const fn standing(it: Standing) -> Text {
    match it {
        Standing::Ready => Text { en: "Ready", pt: "Pronto", es: "Listo", it: "Pronto", ru: "Готов" },
        Standing::NeedsAnswers => Text {
            en: "Needs answers",
            pt: "Faltam respostas",
            es: "Faltan respuestas",
            it: "Mancano risposte",
            ru: "Нужны ответы",
        },
        Standing::Blocked => {
            Text { en: "Blocked", pt: "Bloqueado", es: "Bloqueado", it: "Bloccato", ru: "Заблокирован" }
        }
        Standing::Stuck => Text {
            en: "No way found",
            pt: "Nenhum caminho encontrado",
            es: "Sin vía encontrada",
            it: "Nessuna via trovata",
            ru: "Путь не найден",
        },
        Standing::Faulty => Text {
            en: "Fault in Cutover",
            pt: "Falha no Cutover",
            es: "Fallo en Cutover",
            it: "Errore in Cutover",
            ru: "Ошибка в Cutover",
        },
    }
}

/// The direction in words.
pub const fn direction(it: Direction) -> Text {
    match it {
        Direction::Outbound => Text {
            en: "to the partner",
            pt: "para o parceiro",
            es: "hacia el socio",
            it: "verso il partner",
            ru: "к партнёру",
        },
        Direction::Inbound => Text {
            en: "from the partner",
            pt: "do parceiro",
            es: "desde el socio",
            it: "dal partner",
            ru: "от партнёра",
        },
    }
}

/// The gateway's name.
pub fn through(estate: &Estate, it: Through) -> String {
    match it {
        Through::Legacy(id) => estate.gateway_name(id),
        Through::Edge(id) => estate.edge_name(id),
    }
}

/// Why a message does not travel.
pub const fn because(it: Because) -> Text {
    match it {
        Because::HomeWithoutXmpp => Text {
            en: "The users' home pool has no XMPP.",
            pt: "O pool de hospedagem dos usuários não tem XMPP.",
            es: "El grupo principal de los usuarios no tiene XMPP.",
            it: "Il pool principale degli utenti non ha XMPP.",
            ru: "На домашнем пуле пользователей нет XMPP.",
        },
        Because::HomeDown => Text {
            en: "the users' home pool does not run",
            pt: "o pool de hospedagem dos usuários não está em execução",
            es: "el grupo principal de los usuarios no está en ejecución",
            it: "il pool principale degli utenti non è in esecuzione",
            ru: "домашний пул пользователей не работает",
        },
        Because::NextHopDown => Text {
            en: "the pool behind the Edge stands still",
            pt: "o pool atrás da Borda está parado",
            es: "el grupo detrás del perimetral está detenido",
            it: "il pool dietro l'Edge è fermo",
            ru: "пул за пограничным сервером остановлен",
        },
        Because::NobodyCarries => Text {
            en: "No gateway carries the partner.",
            pt: "Nenhum gateway atende o parceiro.",
            es: "Ninguna puerta de enlace atiende al socio.",
            it: "Nessun gateway serve il partner.",
            ru: "Ни один шлюз не обслуживает партнёра.",
        },
        Because::HomeOnOldSide => Text {
            en: "The partner is on the new side, the users are not.",
            pt: "O parceiro está no lado novo, os usuários não.",
            es: "El socio está en el lado nuevo, los usuarios no.",
            it: "Il partner è sul lato nuovo, gli utenti no.",
            ru: "Партнёр на новой стороне, пользователи нет.",
        },
        Because::GatewayStopped => Text {
            en: "The legacy gateway is stopped.",
            pt: "O gateway herdado está parado.",
            es: "La puerta de enlace heredada está detenida.",
            it: "Il gateway legacy è fermo.",
            ru: "Устаревший шлюз остановлен.",
        },
        Because::LegacyPathCut => Text {
            en: "The legacy Edge no longer carries federation, and the legacy gateway stands behind it.",
            pt: "A Borda herdada não transporta mais federação, e o gateway herdado está atrás dela.",
            es: "El perimetral heredado ya no transporta federación, y la puerta de enlace heredada está detrás de él.",
            it: "L'Edge legacy non trasporta più la federazione, e il gateway legacy sta dietro di esso.",
            ru: "Устаревший пограничный сервер больше не обслуживает федерацию, а устаревший шлюз стоит за ним.",
        },
        Because::NoRouteToLegacyEdge => Text {
            en: "The new pool has no route to the legacy Edge.",
            pt: "O pool novo não tem rota até a Borda herdada.",
            es: "El grupo nuevo no tiene ruta al perimetral heredado.",
            it: "Il pool nuovo non ha una route verso l'Edge legacy.",
            ru: "У нового пула нет маршрута к устаревшему пограничному серверу.",
        },
        Because::RoutedAway => Text {
            en: "XMPP is routed through the new Edge, and the users are still on the legacy pool.",
            pt: "O XMPP passa pela nova Borda, e os usuários ainda estão no pool herdado.",
            es: "XMPP pasa por el nuevo perimetral, y los usuarios siguen en el grupo heredado.",
            it: "XMPP passa dal nuovo Edge, e gli utenti sono ancora sul pool legacy.",
            ru: "XMPP идёт через новый пограничный сервер, а пользователи ещё на старом пуле.",
        },
        Because::NoRoute => Text {
            en: "No Edge pool carries the XMPP federation route.",
            pt: "Nenhum pool de Borda tem a rota de federação XMPP.",
            es: "Ningún grupo perimetral tiene la ruta de federación XMPP.",
            it: "Nessun pool Edge ha la route di federazione XMPP.",
            ru: "Ни у одного пограничного пула нет маршрута федерации XMPP.",
        },
        Because::NotInstalled => Text {
            en: "The XMPP components are not installed or do not run.",
            pt: "Os componentes XMPP não estão instalados ou não estão em execução.",
            es: "Los componentes XMPP no están instalados o no se ejecutan.",
            it: "I componenti XMPP non sono installati o non sono in esecuzione.",
            ru: "Компоненты XMPP не установлены или не работают.",
        },
        Because::FirewallClosed => Text {
            en: "The firewall does not let XMPP through.",
            pt: "O firewall não deixa o XMPP passar.",
            es: "El firewall no deja pasar XMPP.",
            it: "Il firewall non lascia passare XMPP.",
            ru: "Межсетевой экран не пропускает XMPP.",
        },
        Because::FederationOff => Text {
            en: "Federated users are not allowed for the organisation.",
            pt: "Usuários federados não são permitidos na organização.",
            es: "Los usuarios federados no están permitidos en la organización.",
            it: "Gli utenti federati non sono consentiti per l'organizzazione.",
            ru: "Федеративные пользователи не разрешены в организации.",
        },
        Because::PolicyForbids => Text {
            en: "The users' policy does not allow XMPP.",
            pt: "A política dos usuários não permite XMPP.",
            es: "La directiva de los usuarios no permite XMPP.",
            it: "Il criterio degli utenti non consente XMPP.",
            ru: "Политика пользователей не разрешает XMPP.",
        },
        Because::NoMethod => Text {
            en: "The partner's settings leave no way to authenticate.",
            pt: "As configurações do parceiro não deixam nenhum modo de autenticação.",
            es: "La configuración del socio no deja ningún modo de autenticación.",
            it: "Le impostazioni del partner non lasciano alcun modo di autenticazione.",
            ru: "Параметры партнёра не оставляют ни одного способа проверки подлинности.",
        },
        Because::CertificateLacksDomain => Text {
            en: "The certificate lacks the bare SIP domain.",
            pt: "Falta no certificado o domínio SIP simples.",
            es: "Falta en el certificado el dominio SIP simple.",
            it: "Nel certificato manca il dominio SIP semplice.",
            ru: "В сертификате нет имени самого домена SIP.",
        },
        Because::DialbackAsksElsewhere => Text {
            en: "The partner authenticates by dialback, and our SRV record does not name this gateway.",
            pt: "O parceiro autentica por dialback, e nosso registro SRV não nomeia este gateway.",
            es: "El socio autentica por dialback, y nuestro registro SRV no nombra esta puerta de enlace.",
            it: "Il partner autentica con dialback, e il nostro record SRV non nomina questo gateway.",
            ru: "Партнёр проверяет нас обратным вызовом (dialback), а наша запись SRV указывает не на этот шлюз.",
        },
        Because::SrvNamesAnother => Text {
            en: "Our SRV record names a gateway that does not carry the partner.",
            pt: "Nosso registro SRV nomeia um gateway que não atende o parceiro.",
            es: "Nuestro registro SRV nombra una puerta de enlace que no atiende al socio.",
            it: "Il nostro record SRV nomina un gateway che non serve il partner.",
            ru: "Наша запись SRV указывает на шлюз, который не обслуживает партнёра.",
        },
        Because::SrvNamesNobody => Text {
            en: "Our SRV record names no gateway of ours.",
            pt: "Nosso registro SRV não nomeia nenhum gateway nosso.",
            es: "Nuestro registro SRV no nombra ninguna puerta de enlace nuestra.",
            it: "Il nostro record SRV non nomina alcun nostro gateway.",
            ru: "Наша запись SRV не указывает ни на один наш шлюз.",
        },
        Because::OldAnswerHeld => Text {
            en: "It depends on the answer that the partner's resolver holds: until the old TTL has run out, that may be our old SRV record.",
            pt: "Depende da resposta que o resolvedor do parceiro guarda: até o TTL antigo expirar, pode ser o nosso registro SRV antigo.",
            es: "Depende de la respuesta que conserva el solucionador del socio: hasta que venza el TTL anterior puede ser nuestro registro SRV antiguo.",
            it: "Dipende dalla risposta conservata dal resolver del partner: finché il vecchio TTL non è scaduto, può essere il nostro vecchio record SRV.",
            ru: "Зависит от ответа, который хранит распознаватель партнёра: пока прежний TTL не истёк, это может быть наша старая запись SRV.",
        },
    }
}

/// Why one step comes after another, as a sentence; the number is counted from 1.
pub fn reason(estate: &Estate, lang: Lang, it: &Reason) -> String {
    let fact = it.why.fact();
    let values = Values::new().with("n", it.step + 1).with("fact", fact.text().fill(lang, &fact.values(estate)));
    match it.why {
        Why::ItMakes(_) => phrases::WAITS_FOR.fill(lang, &values),
        Why::ItStillUses(_) => phrases::COMES_AFTER_USE.fill(lang, &values),
    }
}

/// Why there is no plan, as a sentence.
pub fn stuck(estate: &Estate, lang: Lang, it: &Stuck) -> String {
    match it {
        Stuck::NoJourney => Text {
            en: "Say from which product and to which one.",
            pt: "Informe de qual produto e para qual produto.",
            es: "Indique desde qué producto y hacia cuál.",
            it: "Indichi da quale prodotto e verso quale.",
            ru: "Укажите, с какого продукта и на какой.",
        }
        .in_lang(lang)
        .to_owned(),
        Stuck::NotPlanned(journey) => crate::paths::path_of(*journey).says.in_lang(lang).to_owned(),
        Stuck::NothingMakes { fact, for_step } => {
            let fact = fact.text().fill(lang, &fact.values(estate));
            let values = Values::new().with("fact", fact).with("step", for_step.clone().unwrap_or_default());
            if for_step.is_some() {
                Text {
                    en: "Nothing in this tool makes this true, and the step {step} needs it: {fact}",
                    pt: "Nada nesta ferramenta torna isto verdade, e o passo {step} precisa disso: {fact}",
                    es: "Nada en esta herramienta hace cierto esto, y el paso {step} lo necesita: {fact}",
                    it: "Nulla in questo strumento rende vero questo, e il passo {step} ne ha bisogno: {fact}",
                    ru: "Ничто в этом средстве не делает это верным, а шагу {step} это нужно: {fact}",
                }
                .fill(lang, &values)
            } else {
                Text {
                    en: "Nothing in this tool makes this true, and the goal needs it: {fact}",
                    pt: "Nada nesta ferramenta torna isto verdade, e o objetivo precisa disso: {fact}",
                    es: "Nada en esta herramienta hace cierto esto, y el objetivo lo necesita: {fact}",
                    it: "Nulla in questo strumento rende vero questo, e l'obiettivo ne ha bisogno: {fact}",
                    ru: "Ничто в этом средстве не делает это верным, а цели это нужно: {fact}",
                }
                .fill(lang, &values)
            }
        }
        Stuck::Choose(fact, steps) => {
            let fact = fact.text().fill(lang, &fact.values(estate));
            Text {
                en: "More than one step makes this true, and nobody has chosen: {fact} ({steps})",
                pt: "Mais de um passo torna isto verdade, e ninguém escolheu: {fact} ({steps})",
                es: "Más de un paso hace cierto esto, y nadie ha elegido: {fact} ({steps})",
                it: "Più di un passo rende vero questo, e nessuno ha scelto: {fact} ({steps})",
                ru: "Это делают несколько шагов, и никто не выбрал: {fact} ({steps})",
            }
            .fill(lang, &Values::new().with("fact", fact).with("steps", steps.clone()))
        }
        Stuck::Circle(steps) => Text {
            en: "These steps wait for each other: {steps}",
            pt: "Estes passos esperam uns pelos outros: {steps}",
            es: "Estos pasos se esperan unos a otros: {steps}",
            it: "Questi passi si aspettano a vicenda: {steps}",
            ru: "Эти шаги ждут друг друга: {steps}",
        }
        .fill(lang, &Values::new().with("steps", steps.clone())),
    }
}

/// How many states or transitions there are: the number while it can be read, else its size; where nobody counted to the
/// end, at least so many.
pub fn how_many(lang: Lang, count: Option<&Count>, least: usize) -> String {
    let Some(count) = count else {
        return format!("≥ {}", number::count(lang, least as u64));
    };
    if let Some(small) = count.small().filter(|it| *it < 1_000_000_000) {
        return number::count(lang, small as u64);
    }
    let (figures, power) = count.rounded();
    let point = if lang == Lang::En { '.' } else { ',' };
    let raised: String = power.to_string().chars().map(raise).collect();
    format!("≈ {}{point}{:02} × 10{raised}", figures / 100, figures % 100)
}

fn raise(digit: char) -> char {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    digit.to_digit(10).and_then(|it| RAISED.get(it as usize)).copied().unwrap_or(digit)
}

/// What the judge found wrong, as a sentence.
pub fn wrong(estate: &Estate, lang: Lang, it: &Wrong) -> String {
    match it {
        Wrong::NeedMissing(fact) => Text {
            en: "A step can begin while this is not true: {fact}",
            pt: "Um passo pode começar sem que isto seja verdade: {fact}",
            es: "Un paso puede empezar sin que esto sea cierto: {fact}",
            it: "Un passo può iniziare senza che questo sia vero: {fact}",
            ru: "Шаг может начаться, пока это не верно: {fact}",
        }
        .fill(lang, &Values::new().with("fact", fact.text().fill(lang, &fact.values(estate)))),
        Wrong::GoalMissed(fact) => Text {
            en: "After the last step this is not true: {fact}",
            pt: "Após o último passo isto não é verdade: {fact}",
            es: "Tras el último paso esto no es cierto: {fact}",
            it: "Dopo l'ultimo passo questo non è vero: {fact}",
            ru: "После последнего шага это не верно: {fact}",
        }
        .fill(lang, &Values::new().with("fact", fact.text().fill(lang, &fact.values(estate)))),
        Wrong::RuleBroken(rule, found) => rule.says.fill(lang, &found.values),
        Wrong::Dark(partner, crowd, way) => Text {
            en: "{partner} and {crowd} lose each other outside of the window ({direction}).",
            pt: "{partner} e {crowd} perdem o contato fora da janela ({direction}).",
            es: "{partner} y {crowd} pierden el contacto fuera de la ventana ({direction}).",
            it: "{partner} e {crowd} perdono il contatto fuori dalla finestra ({direction}).",
            ru: "{partner} и «{crowd}» теряют связь вне окна ({direction}).",
        }
        .fill(lang, &line(estate, *partner, *crowd, *way)),
        Wrong::MayBeDark(partner, crowd, way) => Text {
            en: "{partner} and {crowd} may lose each other outside of the window ({direction}): it depends on which answer about our SRV record the partner's resolver holds.",
            pt: "{partner} e {crowd} podem perder o contato fora da janela ({direction}): depende de qual resposta sobre o nosso registro SRV o resolvedor do parceiro guarda.",
            es: "{partner} y {crowd} pueden perder el contacto fuera de la ventana ({direction}): depende de qué respuesta sobre nuestro registro SRV conserve el solucionador del socio.",
            it: "{partner} e {crowd} possono perdere il contatto fuori dalla finestra ({direction}): dipende da quale risposta sul nostro record SRV conserva il resolver del partner.",
            ru: "{partner} и «{crowd}» могут потерять связь вне окна ({direction}): зависит от того, какой ответ о нашей записи SRV хранит распознаватель партнёра.",
        }
        .fill(lang, &line(estate, *partner, *crowd, *way)),
    }
}

/// The names in a sentence about a line.
fn line(estate: &Estate, partner: PartnerId, crowd: CrowdId, way: Direction) -> Values {
    Values::new()
        .with("partner", estate.partner_name(partner))
        .with("crowd", estate.crowd_name(crowd))
        .with("direction", direction(way))
}

/// What a question asks, as a label.
pub fn question(estate: &Estate, lang: Lang, place: Place) -> String {
    let table = place.table.label();
    let Some(column) = place.table.column(place.column) else {
        return phrases::QUESTION_TABLE.fill(lang, &Values::new().with("table", table));
    };
    if place.table == TableId::Deployment {
        return column.label.in_lang(lang).to_owned();
    }
    let row = estate.name_of(place.table, place.row);
    phrases::QUESTION.fill(lang, &Values::new().with("row", row).with("column", column.label))
}

/// A value as people read it.
pub fn value(estate: &Estate, lang: Lang, place: Place, raw: &Raw) -> String {
    let kind = place.table.column(place.column).map(|it| it.kind);
    let say = |text: Text| text.in_lang(lang).to_owned();
    match (raw, kind) {
        (Raw::NotTold, _) => say(phrases::NOT_TOLD),
        (Raw::Nothing, _) => say(phrases::NONE),
        (Raw::One(code), Some(Kind::Flag)) => say(number::yes_or_no(code == "yes")),
        (Raw::One(code), Some(Kind::Choice(words))) => {
            words.iter().find(|it| it.code == code).map_or_else(|| code.clone(), |it| say(it.label))
        }
        (Raw::One(text), _) => text.clone(),
        (Raw::Many(texts), _) => number::list(texts),
        (Raw::Row(row), Some(Kind::Row(table))) => estate.name_of(table, *row),
        (Raw::Row(row), _) => format!("#{row}"),
    }
}

/// A cell with a value, such as the one that it holds or one that was tried.
pub fn cell_value(estate: &Estate, lang: Lang, place: Place, raw: &Raw) -> String {
    let values =
        Values::new().with("cell", question(estate, lang, place)).with("value", value(estate, lang, place, raw));
    phrases::CELL_VALUE.fill(lang, &values)
}

/// Sources by their keys, with how sure they make us, surest first.
pub fn sources(lang: Lang, journey: Option<Journey>, cites: &[Cite]) -> Vec<String> {
    let of = |ground: Ground| {
        let keys: Vec<&str> =
            cites.iter().filter(|it| paths::ground(journey, it) == ground).map(|it| it.document.key).collect();
        (!keys.is_empty()).then(|| format!("{} ({})", keys.join(", "), ground.label().in_lang(lang)))
    };
    Ground::ALL.into_iter().filter_map(of).collect()
}
