//! Choices in words: one table for each, the same on the screen and on paper.

use crate::estate::Estate;
use crate::estate::choices::Product;
use crate::estate::name::Date;
use crate::plan::choices::{Choice, Effect, Merit, Topic, Way};
use crate::rules::Finding;
use crate::runbook::phrases::phrases;
use crate::runbook::{Block, phrases, third_party, words};
use crate::sources::Ground;
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

/// A choice as a table: what is compared stands at the side, the ways at the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// What there is to choose.
    pub title: String,
    /// The ways.
    pub heads: Vec<Head>,
    /// What is compared, and what is said of each way; each cell holds lines.
    pub rows: Vec<(String, Vec<Vec<String>>)>,
    /// What was not told and is taken all the same, or that nothing is taken.
    pub silence: Option<String>,
    /// Which way is recommended, or that none is.
    pub advice: String,
    /// For each way that has any: what speaks for it; the recommended one first.
    pub speaks: Vec<(String, Vec<String>)>,
}

/// A way at the head of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The word for files; empty where no plan can follow it.
    pub code: &'static str,
    /// What people read.
    pub label: String,
    /// Whether the plan follows it.
    pub taken: bool,
    /// Whether it is recommended.
    pub recommended: bool,
}

/// Puts a choice into words.
pub fn comparison(estate: &Estate, lang: Lang, choice: &Choice) -> Comparison {
    let writer = Writer { estate, lang };
    let label = |place: usize| choice.ways[place].word.label.in_lang(lang).to_owned();
    let heads = (0..choice.ways.len()).map(|place| Head {
        code: choice.ways[place].word.code,
        label: label(place),
        taken: choice.ways[place].taken,
        recommended: choice.recommended == Some(place),
    });
    let mut order: Vec<usize> = (0..choice.ways.len()).collect();
    order.sort_by_key(|it| Some(*it) != choice.recommended);
    let speaks = order.into_iter().filter(|it| !choice.ways[*it].merits.is_empty()).map(|place| {
        let head = SPEAKS.fill(lang, &Values::new().with("way", label(place)));
        (head, choice.ways[place].merits.iter().map(|it| writer.merit(*it)).collect())
    });
    let advice = choice.recommended.map_or_else(
        || UNDECIDED.in_lang(lang).to_owned(),
        |it| RECOMMENDED_IS.fill(lang, &Values::new().with("way", label(it))),
    );
    let column = choice.topic.place().table.column(choice.topic.place().column);
    let (mut heads, mut rows): (Vec<Head>, Vec<_>) = (heads.collect(), writer.rows(choice));
    if choice.topic == Topic::Future {
        heads.push(third_party::head(lang));
        let count = rows.len();
        for ((_, cells), cell) in rows.iter_mut().zip(third_party::cells(lang, count)) {
            cells.push(cell);
        }
    }
    Comparison {
        title: column.map(|it| it.label.in_lang(lang).to_owned()).unwrap_or_default(),
        heads,
        rows,
        silence: (!choice.told).then(|| writer.silence(choice)),
        advice,
        speaks: speaks.collect(),
    }
}

/// A choice on paper.
pub fn blocks(estate: &Estate, lang: Lang, choice: &Choice) -> Vec<Block> {
    let it = comparison(estate, lang, choice);
    let mut head = vec![String::new()];
    head.extend(it.heads.iter().map(|it| {
        let marks = [(it.taken, TAKEN), (it.recommended, RECOMMENDED)];
        let marks: Vec<_> = marks.iter().filter(|(on, _)| *on).map(|(_, text)| text.in_lang(lang)).collect();
        if marks.is_empty() { it.label.clone() } else { format!("{} ({})", it.label, marks.join("; ")) }
    }));
    let row = |(name, cells): (String, Vec<Vec<String>>)| {
        let cells = cells.into_iter().map(|lines| lines.join("\n"));
        std::iter::once(name).chain(cells).collect::<Vec<_>>()
    };
    let mut out = vec![Block::Heading(it.title)];
    out.extend(it.silence.map(Block::Says));
    out.push(Block::Table { head, rows: it.rows.into_iter().map(row).collect() });
    out.push(Block::Says(it.advice));
    for (head, list) in it.speaks {
        out.push(Block::Says(head));
        out.push(Block::List(list));
    }
    out
}

struct Writer<'a> {
    estate: &'a Estate,
    lang: Lang,
}

impl Writer<'_> {
    fn say(&self, text: Text) -> String {
        text.in_lang(self.lang).to_owned()
    }

    fn rows(&self, choice: &Choice) -> Vec<(String, Vec<Vec<String>>)> {
        let row = |head: Text, cell: &dyn Fn(&Way) -> Vec<String>| {
            (self.say(head), choice.ways.iter().map(cell).collect::<Vec<_>>())
        };
        let priced = |way: &Way, cell: &dyn Fn(&crate::plan::choices::Price) -> String| match &way.price {
            Ok(price) => vec![cell(price)],
            Err(_) => vec!["–".to_owned()],
        };
        let minutes = |low, high| number::minutes(self.lang, low, high);
        let people = |low, high| {
            let count = |it| number::count(self.lang, it);
            if low == high { count(low) } else { format!("{}–{}", count(low), count(high)) }
        };
        let mut out = vec![
            row(STEPS, &|way| priced(way, &|it| it.steps.to_string())),
            row(WINDOWS, &|way| priced(way, &|it| it.windows.to_string())),
            row(WORK, &|way| priced(way, &|it| minutes(it.minutes.0, it.minutes.1))),
            row(DARK, &|way| priced(way, &|it| minutes(it.darkness.low, it.darkness.high))),
            row(PEOPLE, &|way| priced(way, &|it| people(it.darkness.people_low, it.darkness.people_high))),
            row(BRINGS, &|way| {
                let effects: Vec<_> = way.effects.iter().map(|it| self.effect(it)).collect();
                if effects.is_empty() { vec!["–".to_owned()] } else { effects }
            }),
            row(SUPPORT, &|way| way.stands_on.iter().map(|(product, ends)| self.support(*product, *ends)).collect()),
        ];
        let stands = |way: &Way| -> Vec<String> {
            let stuck = way.price.as_ref().err().map(|it| words::stuck(self.estate, self.lang, it));
            let blocks = way.blocks.iter().map(|it| self.block(it));
            let asks = way.asks.iter().map(|it| {
                let question = words::question(self.estate, self.lang, *it);
                ASKS.fill(self.lang, &Values::new().with("question", question))
            });
            stuck.into_iter().chain(blocks).chain(asks).collect()
        };
        if choice.ways.iter().any(|it| !stands(it).is_empty()) {
            out.push(row(phrases::BLOCKS, &|way| {
                let all = stands(way);
                if all.is_empty() { vec!["–".to_owned()] } else { all }
            }));
        }
        out
    }

    fn block(&self, it: &Finding) -> String {
        format!("{} {}", it.rule.number, it.rule.says.fill(self.lang, &it.values))
    }

    fn effect(&self, it: &Effect) -> String {
        match it {
            Effect::XmppEnds { people, partners } => {
                let names: Vec<String> = partners.iter().map(|it| self.estate.partner_name(*it)).collect();
                let values = Values::new().with("partners", names);
                match people {
                    Some(people) => XMPP_ENDS.fill(self.lang, &values.with("people", *people)),
                    None => XMPP_ENDS_FOR_SOME.fill(self.lang, &values),
                }
            }
            Effect::StayBehind { product, crowds } => {
                let names: Vec<String> = crowds.iter().map(|it| self.estate.crowd_name(*it)).collect();
                STAY_BEHIND.fill(self.lang, &Values::new().with("product", *product).with("crowds", names))
            }
            Effect::LegacyStays(product) => LEGACY_STAYS.fill(self.lang, &Values::new().with("product", *product)),
            Effect::TiedToAccessEdge => self.say(TIED),
            Effect::HostRecords(n) => HOST_RECORDS.fill(self.lang, &Values::new().with("n", *n)),
        }
    }

    fn support(&self, product: Product, ends: Option<Date>) -> String {
        let values = Values::new().with("product", product);
        let Some(ends) = ends else {
            return SUPPORT_OPEN.fill(self.lang, &values);
        };
        let over = self.estate.deployment.today.told().is_some_and(|today| *today > ends);
        let text = if over { SUPPORT_OVER } else { SUPPORT_UNTIL };
        text.fill(self.lang, &values.with("date", ends.to_string()))
    }

    fn silence(&self, choice: &Choice) -> String {
        let taken = choice.ways.iter().find(|it| it.taken).map(|it| self.say(it.word.label));
        let values = Values::new().with("way", taken.unwrap_or_default());
        let text = match choice.topic {
            Topic::Future => SILENCE_FUTURE,
            Topic::Order => SILENCE_ORDER,
            Topic::SrvHost => SILENCE_HOST,
        };
        text.fill(self.lang, &values)
    }

    /// A merit, and how sure it is: stated by a document, our judgement, or worked out from the plans.
    fn merit(&self, it: Merit) -> String {
        let pair = |mine: String, other: String| Values::new().with("mine", mine).with("other", other);
        let minutes = |it| number::minutes(self.lang, it, it);
        let count = |it| number::count(self.lang, it);
        let fill = |text: Text, values: Values| text.fill(self.lang, &values);
        let (says, ground) = match it {
            Merit::OnlyWay => (self.say(ONLY_WAY), WORKED_OUT),
            Merit::Unblocked => (self.say(UNBLOCKED), WORKED_OUT),
            Merit::NothingLost => (self.say(NOTHING_LOST), Ground::Stated.label()),
            Merit::FewerPeopleDark(mine, other) => {
                (fill(FEWER_PEOPLE_DARK, pair(count(mine), count(other))), WORKED_OUT)
            }
            Merit::ShorterDark(mine, other) => (fill(SHORTER_DARK, pair(minutes(mine), minutes(other))), WORKED_OUT),
            Merit::Untied => (self.say(UNTIED), Ground::Judgement.label()),
            Merit::SupportedLonger(None) => (self.say(SUPPORTED_OPEN), Ground::Implied.label()),
            Merit::SupportedLonger(Some(date)) => {
                (fill(SUPPORTED_LONGER, Values::new().with("date", date.to_string())), Ground::Stated.label())
            }
            Merit::FewerWindows(mine, other) => {
                (fill(FEWER_WINDOWS, pair(mine.to_string(), other.to_string())), WORKED_OUT)
            }
            Merit::FewerSteps(mine, other) => {
                (fill(FEWER_STEPS, pair(mine.to_string(), other.to_string())), WORKED_OUT)
            }
        };
        format!("{says} ({})", self.say(ground))
    }
}

phrases! {
    /// Chapter and heading.
    CHOICES = "Choices" "Escolhas" "Decisiones" "Scelte" "Варианты";
    /// What the chapter is for.
    CHOICES_SAY = "Where two ways exist, both are planned and compared. None is chosen in silence." "Onde existem dois caminhos, ambos são planejados e comparados. Nenhum é escolhido em silêncio." "Donde hay dos vías, ambas se planifican y se comparan. Ninguna se elige en silencio." "Dove esistono due vie, entrambe sono pianificate e confrontate. Nessuna viene scelta in silenzio." "Там, где есть два пути, планируются и сравниваются оба. Молча не выбирается ни один.";
    /// Head of a column.
    COMPARED = "Compared" "Comparação" "Comparación" "Confronto" "Сравнение";
    /// Mark of a way.
    TAKEN = "taken" "em uso" "tomada" "seguita" "выбрано";
    /// Mark of a way.
    RECOMMENDED = "recommended" "recomendado" "recomendada" "consigliata" "рекомендуется";
    /// Row.
    STEPS = "Steps" "Passos" "Pasos" "Passi" "Шаги";
    /// Row.
    WINDOWS = "Windows" "Janelas" "Ventanas" "Finestre" "Окна работ";
    /// Row.
    WORK = "Work and waiting" "Trabalho e espera" "Trabajo y espera" "Lavoro e attesa" "Работа и ожидание";
    /// Row.
    DARK = "Longest time without XMPP" "Maior tempo sem XMPP" "Tiempo más largo sin XMPP" "Tempo più lungo senza XMPP" "Дольше всего без XMPP";
    /// Row.
    PEOPLE = "People × minutes without XMPP" "Pessoas × minutos sem XMPP" "Personas × minutos sin XMPP" "Persone × minuti senza XMPP" "Люди × минуты без XMPP";
    /// Row.
    BRINGS = "Lost, or tied down" "O que se perde ou fica preso" "Qué se pierde o queda atado" "Che cosa si perde o si vincola" "Что теряется или связывает";
    /// Row.
    SUPPORT = "Support of what stays" "Suporte do que fica" "Soporte de lo que queda" "Supporto di ciò che resta" "Поддержка того, что остаётся";
    /// Cell.
    XMPP_ENDS = "XMPP ends for good with these partners: {partners}. People who lose it: {people}." "O XMPP termina em definitivo com estes parceiros: {partners}. Pessoas que o perdem: {people}." "XMPP termina para siempre con estos socios: {partners}. Personas que lo pierden: {people}." "XMPP finisce per sempre con questi partner: {partners}. Persone che lo perdono: {people}." "XMPP прекращается навсегда с этими партнёрами: {partners}. Людей, которые его лишатся: {people}.";
    /// Cell.
    XMPP_ENDS_FOR_SOME = "XMPP ends for good with these partners: {partners}. How many people lose it is not told." "O XMPP termina em definitivo com estes parceiros: {partners}. Não foi informado quantas pessoas o perdem." "XMPP termina para siempre con estos socios: {partners}. No se ha indicado cuántas personas lo pierden." "XMPP finisce per sempre con questi partner: {partners}. Non è indicato quante persone lo perdono." "XMPP прекращается навсегда с этими партнёрами: {partners}. Сколько людей его лишится, не указано.";
    /// Cell.
    STAY_BEHIND = "These users are not to move and stay on {product}: {crowds}." "Estes usuários não devem ser movidos e ficam no {product}: {crowds}." "Estos usuarios no se van a mover y se quedan en {product}: {crowds}." "Questi utenti non vanno spostati e restano su {product}: {crowds}." "Эти пользователи не переносятся и остаются на {product}: {crowds}.";
    /// Cell.
    LEGACY_STAYS = "A pool and an Edge of {product} must stay as long as XMPP is needed." "Um pool e uma Borda do {product} precisam ficar enquanto o XMPP for necessário." "Un grupo y un perimetral de {product} deben quedarse mientras haga falta XMPP." "Un pool e un Edge di {product} devono restare finché serve XMPP." "Пул и пограничный сервер {product} должны оставаться, пока нужен XMPP.";
    /// Cell.
    TIED = "XMPP is tied to the Access Edge name: it moves only together with SIP federation, and beside 2019 the record has to be parted from that name first. The certificate needs no further name than the SIP domain." "O XMPP fica preso ao nome da Borda de Acesso: só muda junto com a federação SIP, e ao lado do 2019 o registro terá antes de ser separado desse nome. O certificado não precisa de outro nome além do domínio SIP." "XMPP queda atado al nombre del perimetral de acceso: solo cambia junto con la federación SIP, y junto a 2019 habrá que separar antes el registro de ese nombre. El certificado no necesita más nombre que el dominio SIP." "XMPP resta vincolato al nome dell'Access Edge: si sposta solo insieme alla federazione SIP, e accanto a 2019 il record va prima separato da quel nome. Il certificato non richiede altri nomi oltre al dominio SIP." "XMPP привязан к имени Access Edge: он переезжает только вместе с федерацией SIP, а рядом с 2019 запись придётся сначала отделить от этого имени. Сертификату не нужно других имён, кроме домена SIP.";
    /// Cell.
    HOST_RECORDS = "A host record of its own must be made and kept in each SIP domain with XMPP: {n}. The certificate does not need that name, it needs the SIP domain." "Um registro de host próprio precisa ser criado e mantido em cada domínio SIP com XMPP: {n}. O certificado não precisa desse nome, precisa do domínio SIP." "Hay que crear y mantener un registro de host propio en cada dominio SIP con XMPP: {n}. El certificado no necesita ese nombre, necesita el dominio SIP." "In ogni dominio SIP con XMPP va creato e mantenuto un record host proprio: {n}. Il certificato non richiede quel nome, richiede il dominio SIP." "В каждом домене SIP с XMPP нужно завести и вести отдельную запись узла: {n}. Этого имени в сертификате не требуется, требуется домен SIP.";
    /// Cell.
    SUPPORT_UNTIL = "{product}: until {date}" "{product}: até {date}" "{product}: hasta el {date}" "{product}: fino al {date}" "{product}: до {date}";
    /// Cell.
    SUPPORT_OVER = "{product}: ended on {date}" "{product}: terminou em {date}" "{product}: terminó el {date}" "{product}: terminato il {date}" "{product}: закончилась {date}";
    /// Cell.
    SUPPORT_OPEN = "{product}: no fixed end is known" "{product}: não se conhece data final" "{product}: no se conoce fecha de fin" "{product}: non si conosce una data di fine" "{product}: дата окончания неизвестна";
    /// Cell.
    ASKS = "Must be answered first: {question}" "Precisa de resposta antes: {question}" "Antes hay que responder: {question}" "Prima va risposto: {question}" "Сначала нужен ответ: {question}";
    /// Sentence.
    SILENCE_FUTURE = "This is not decided, and without a decision there is no plan." "Isto não está decidido, e sem decisão não há plano." "Esto no está decidido, y sin decisión no hay plan." "Questo non è deciso, e senza una decisione non c'è piano." "Это не решено, а без решения нет плана.";
    /// Sentence.
    SILENCE_ORDER = "You have not said which. The plan takes “{way}”, because the documented order cuts off those who have not moved yet." "Você não disse qual. O plano segue “{way}”, porque a ordem documentada desconecta quem ainda não foi movido." "No ha dicho cuál. El plan sigue «{way}», porque el orden documentado desconecta a quienes aún no se han movido." "Non ha detto quale. Il piano segue «{way}», perché l'ordine documentato scollega chi non è ancora stato spostato." "Вы не указали, какой из них. План следует варианту «{way}»: документированный порядок отключает тех, кто ещё не перенесён.";
    /// Sentence.
    SILENCE_HOST = "You have not said which. The plan takes “{way}”, because such a name can move later without SIP federation and is the only safe one beside 2019." "Você não disse qual. O plano segue “{way}”, porque esse nome pode mudar depois sem a federação SIP e é o único seguro ao lado do 2019." "No ha dicho cuál. El plan sigue «{way}», porque ese nombre puede cambiar después sin la federación SIP y es el único seguro junto a 2019." "Non ha detto quale. Il piano segue «{way}», perché un tale nome può spostarsi in seguito senza la federazione SIP ed è l'unico sicuro accanto a 2019." "Вы не указали, какой из них. План следует варианту «{way}»: такое имя потом можно перенести без федерации SIP, и рядом с 2019 только оно безопасно.";
    /// Sentence.
    RECOMMENDED_IS = "Recommended: {way}." "Recomendação: {way}." "Recomendación: {way}." "Consigliato: {way}." "Рекомендуется: {way}.";
    /// Sentence.
    UNDECIDED = "Nothing is recommended: by these measures neither is better, or neither leads to the goal." "Nada é recomendado: por estas medidas nenhum é melhor, ou nenhum leva ao objetivo." "No se recomienda nada: con estas medidas ninguna es mejor, o ninguna lleva al objetivo." "Non si consiglia nulla: secondo queste misure nessuna è migliore, o nessuna porta all'obiettivo." "Рекомендации нет: по этим меркам ни один вариант не лучше или ни один не ведёт к цели.";
    /// Before a list.
    SPEAKS = "What speaks for “{way}”:" "O que fala a favor de “{way}”:" "A favor de «{way}»:" "A favore di «{way}»:" "В пользу варианта «{way}»:";
    /// How sure.
    WORKED_OUT = "worked out from the plans" "calculado a partir dos planos" "calculado a partir de los planes" "calcolato dai piani" "рассчитано по планам";
    /// Reason.
    ONLY_WAY = "It is the only one for which a way is found." "É o único para o qual se encontra um caminho." "Es la única para la que se encuentra una vía." "È l'unica per cui si trova una via." "Только для него находится путь.";
    /// Reason.
    UNBLOCKED = "Nothing stands in its way that does not stand in the other's." "Nada o impede que não impeça também o outro." "Nada la impide que no impida también la otra." "Nulla la ostacola che non ostacoli anche l'altra." "Ему не мешает ничего такого, что не мешало бы и другому.";
    /// Reason.
    NOTHING_LOST = "Nobody loses XMPP for good." "Ninguém perde o XMPP em definitivo." "Nadie pierde XMPP para siempre." "Nessuno perde XMPP per sempre." "Никто не лишается XMPP навсегда.";
    /// Reason.
    FEWER_PEOPLE_DARK = "Fewer people × minutes without XMPP, at most: {mine} instead of {other}." "Menos pessoas × minutos sem XMPP, no máximo: {mine} em vez de {other}." "Menos personas × minutos sin XMPP, como máximo: {mine} en lugar de {other}." "Meno persone × minuti senza XMPP, al massimo: {mine} invece di {other}." "Меньше людей × минут без XMPP, самое большее: {mine} вместо {other}.";
    /// Reason.
    SHORTER_DARK = "A shorter time without XMPP, at most: {mine} instead of {other}." "Menos tempo sem XMPP, no máximo: {mine} em vez de {other}." "Menos tiempo sin XMPP, como máximo: {mine} en lugar de {other}." "Meno tempo senza XMPP, al massimo: {mine} invece di {other}." "Короче время без XMPP, самое большее: {mine} вместо {other}.";
    /// Reason.
    UNTIED = "XMPP can move later without SIP federation." "O XMPP pode mudar depois sem a federação SIP." "XMPP puede cambiar después sin la federación SIP." "XMPP può spostarsi in seguito senza la federazione SIP." "XMPP потом можно перенести без федерации SIP.";
    /// Reason.
    SUPPORTED_LONGER = "Support of what stays ends later: on {date}." "O suporte do que fica termina mais tarde: em {date}." "El soporte de lo que queda termina más tarde: el {date}." "Il supporto di ciò che resta finisce più tardi: il {date}." "Поддержка того, что остаётся, заканчивается позже: {date}.";
    /// Reason.
    SUPPORTED_OPEN = "Support of what stays has no fixed end." "O suporte do que fica não tem data final." "El soporte de lo que queda no tiene fecha de fin." "Il supporto di ciò che resta non ha una data di fine." "У поддержки того, что остаётся, нет заданного срока.";
    /// Reason.
    FEWER_WINDOWS = "Fewer windows: {mine} instead of {other}." "Menos janelas: {mine} em vez de {other}." "Menos ventanas: {mine} en lugar de {other}." "Meno finestre: {mine} invece di {other}." "Меньше окон работ: {mine} вместо {other}.";
    /// Reason.
    FEWER_STEPS = "Fewer steps: {mine} instead of {other}." "Menos passos: {mine} em vez de {other}." "Menos pasos: {mine} en lugar de {other}." "Meno passi: {mine} invece di {other}." "Меньше шагов: {mine} вместо {other}.";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::choices::choices;
    use crate::plan::unjudged;
    use crate::rules::tests::World;

    fn compared(world: &World) -> Vec<Comparison> {
        choices(&world.estate, &unjudged(&world.estate))
            .iter()
            .map(|it| comparison(&world.estate, Lang::En, it))
            .collect()
    }

    #[test]
    fn every_row_has_a_cell_for_every_way_and_no_cell_is_empty() {
        for world in
            [World::ocs_to_2013(), World::lync2010_to_2013(), World::keep_2013(), World::keep_2015(), World::retire()]
        {
            for it in compared(&world) {
                for (head, cells) in &it.rows {
                    assert_eq!(cells.len(), it.heads.len(), "{head}");
                    assert!(cells.iter().all(|lines| lines.iter().any(|it| !it.is_empty())), "{head}");
                }
            }
        }
    }

    #[test]
    fn silence_is_broken_only_where_nothing_was_told() {
        let order = |world: World| compared(&world).remove(0);
        let open = order(World::lync2010_to_2013().forget("deployment", 0, "order"));
        assert!(open.silence.is_some_and(|it| it.contains("Users first")));
        let told = order(World::lync2010_to_2013().put("deployment", 0, "order", "UsersFirst"));
        assert_eq!(told.silence, None);
    }

    #[test]
    fn support_that_is_over_is_said_to_be_over() {
        let of = |today| {
            let rows = compared(&World::keep_2013().put("deployment", 0, "today", today)).remove(0).rows;
            rows.into_iter().find(|(head, _)| head == SUPPORT.en).unwrap().1.remove(0).remove(0)
        };
        assert_eq!(of("2023-04-11"), "Lync Server 2013: until 2023-04-11");
        assert_eq!(of("2023-04-12"), "Lync Server 2013: ended on 2023-04-11");
    }

    #[test]
    fn a_way_without_a_plan_says_why() {
        let world = World::ocs_to_2013().put("deployment", 0, "order", "UsersFirst").drop_row("pool", 1);
        for it in compared(&world) {
            let (_, stands) = it.rows.last().unwrap();
            assert!(stands[0][0].contains("Nothing in this tool makes this true"), "{stands:?}");
            assert!(it.heads.iter().all(|it| !it.recommended));
        }
    }
}
