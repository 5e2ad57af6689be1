//! Two plans side by side, as a paper: the facts, the findings, the steps, the times, and whether the approval holds.

use crate::estate::difference::{Changed, changes};
use crate::estate::{Estate, Place, TableId};
use crate::plan::difference::{Difference, Span, difference};
use crate::plan::{Plan, Proposal};
use crate::rules::{Finding, Question};
use crate::runbook::phrases::phrases;
use crate::runbook::{Block, Chapter, Runbook, words};
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

/// One of the two plans.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// How it is called.
    pub name: String,
    /// Its fingerprint.
    pub fingerprint: String,
    /// What it tells.
    pub estate: Estate,
    /// What follows from that.
    pub proposal: Proposal,
}

/// Whether a plan is the one that was approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// No approval is written down.
    None,
    /// It is the approved one.
    Holds,
    /// Something was changed since.
    Lapsed,
}

/// Whether a plan with this fingerprint is the one that was approved.
pub fn approval(estate: &Estate, fingerprint: &str) -> Approval {
    match estate.deployment.approved.told() {
        None => Approval::None,
        Some(it) if it.as_str() == fingerprint => Approval::Holds,
        Some(_) => Approval::Lapsed,
    }
}

/// What is to be said about the approval of a plan.
pub fn approved(estate: &Estate, fingerprint: &str, lang: Lang) -> Block {
    let text = |column| words::value(estate, lang, at(column), &estate.cell(at(column)));
    let values = Values::new()
        .with("fingerprint", text("approved"))
        .with("day", text("approved_on"))
        .with("who", text("approved_by"));
    match approval(estate, fingerprint) {
        Approval::None => Block::Says(NOT_APPROVED.in_lang(lang).to_owned()),
        Approval::Holds => Block::Says(APPROVED.fill(lang, &values)),
        Approval::Lapsed => Block::Warns(LAPSED.fill(lang, &values)),
    }
}

const fn at(column: &'static str) -> Place {
    Place { table: TableId::Deployment, row: 0, column }
}

/// The paper about two plans.
pub fn comparison(before: &Side, after: &Side, lang: Lang) -> Runbook {
    let it = difference((&before.estate, &before.proposal), (&after.estate, &after.proposal));
    let chapters = vec![
        whole(before, after, &it, lang),
        Chapter { id: "facts", title: FACTS.in_lang(lang).to_owned(), blocks: facts(before, after, lang) },
        Chapter {
            id: "findings",
            title: FINDINGS.in_lang(lang).to_owned(),
            blocks: findings(before, after, &it, lang),
        },
        Chapter { id: "changed-steps", title: STEPS.in_lang(lang).to_owned(), blocks: steps(before, after, &it, lang) },
    ];
    let path = Values::new().with("before", before.name.as_str()).with("after", after.name.as_str());
    Runbook {
        title: COMPARISON.in_lang(lang).to_owned(),
        path: FROM_TO.fill(lang, &path),
        lang,
        fingerprint: after.fingerprint.clone(),
        chapters,
    }
}

fn whole(before: &Side, after: &Side, it: &Difference, lang: Lang) -> Chapter {
    let say = |text: Text| text.in_lang(lang).to_owned();
    let span = |it: Option<Span>| it.map_or_else(|| "–".to_owned(), |it| number::minutes(lang, it.0, it.1));
    let dark = (it.darkness.0, it.darkness.1);
    let count = |n: Option<&Plan>| n.map_or_else(|| "–".to_owned(), |it| number::count(lang, it.steps.len() as u64));
    let (old, new) = (&before.proposal, &after.proposal);
    let rows = vec![
        vec![say(NAME), before.name.clone(), after.name.clone()],
        vec![say(FINGERPRINT), before.fingerprint.clone(), after.fingerprint.clone()],
        vec![say(STANDING), say(words::standing(it.standing.0)), say(words::standing(it.standing.1))],
        vec![say(STEPS), count(old.plan.as_ref()), count(new.plan.as_ref())],
        vec![say(MINUTES), span(it.minutes.0), span(it.minutes.1)],
        vec![say(DARK), span(Some((dark.0.low, dark.0.high))), span(Some((dark.1.low, dark.1.high)))],
    ];
    let head = vec![String::new(), say(BEFORE), say(AFTER)];
    let mut blocks = vec![Block::Table { head, rows }];
    let same = before.fingerprint == after.fingerprint;
    blocks.push(Block::Says(say(if same { SAME } else { ANOTHER })));
    blocks.push(approved(&after.estate, &after.fingerprint, lang));
    Chapter { id: "compared", title: say(WHOLE), blocks }
}

fn facts(before: &Side, after: &Side, lang: Lang) -> Vec<Block> {
    let say = |text: Text| text.in_lang(lang).to_owned();
    let changed = changes(&before.estate, &after.estate);
    if changed.is_empty() {
        return vec![Block::Says(say(NO_FACTS))];
    }
    let mut rows = Vec::new();
    for it in &changed {
        if it.columns.is_empty() {
            rows.push(vec![name(before, after, it, lang), presence(it, true, lang), presence(it, false, lang)]);
        }
        for column in &it.columns {
            let value = |side: &Side, row: Option<u16>| {
                let Some(row) = row else { return "–".to_owned() };
                let place = Place { table: it.table, row, column };
                words::value(&side.estate, lang, place, &side.estate.cell(place))
            };
            let label = it.table.column(column).map_or("", |it| it.label.in_lang(lang));
            let place = format!("{}: {label}", name(before, after, it, lang));
            rows.push(vec![place, value(before, it.before), value(after, it.after)]);
        }
    }
    vec![Block::Table { head: vec![say(PLACE), say(BEFORE), say(AFTER)], rows }]
}

fn presence(it: &Changed, before: bool, lang: Lang) -> String {
    let there = if before { it.before } else { it.after }.is_some();
    if there { THERE.in_lang(lang).to_owned() } else { "–".to_owned() }
}

fn name(before: &Side, after: &Side, it: &Changed, lang: Lang) -> String {
    let table = it.table.label().in_lang(lang);
    let row = match (it.after, it.before) {
        _ if it.table == TableId::Deployment => return table.to_owned(),
        (Some(row), _) => after.estate.name_of(it.table, row),
        (None, Some(row)) => before.estate.name_of(it.table, row),
        (None, None) => String::new(),
    };
    format!("{table} {row}")
}

fn findings(before: &Side, after: &Side, it: &Difference, lang: Lang) -> Vec<Block> {
    let finding = |it: &Finding| it.rule.says.fill(lang, &it.values);
    let mut blocks = Vec::new();
    list(&mut blocks, FINDINGS_NEW, it.findings_new.iter().map(finding).collect(), lang);
    list(&mut blocks, FINDINGS_GONE, it.findings_gone.iter().map(finding).collect(), lang);
    let asked =
        |estate: &Estate, all: &[Question]| all.iter().map(|it| words::question(estate, lang, it.place)).collect();
    list(&mut blocks, QUESTIONS_NEW, asked(&after.estate, &it.questions_new), lang);
    list(&mut blocks, QUESTIONS_GONE, asked(&before.estate, &it.questions_gone), lang);
    if blocks.is_empty() {
        blocks.push(Block::Says(NO_FINDINGS.in_lang(lang).to_owned()));
    }
    blocks
}

fn steps(before: &Side, after: &Side, it: &Difference, lang: Lang) -> Vec<Block> {
    let title = |plan: Option<&Plan>, at: usize| {
        let step = plan.and_then(|it| it.steps.get(at)).map(|it| &it.step);
        step.map(|it| it.action.title.fill(lang, &it.values)).unwrap_or_default()
    };
    let numbered = |side: &Side, at: usize| format!("{}. {}", at + 1, title(side.proposal.plan.as_ref(), at));
    let mut blocks = Vec::new();
    list(&mut blocks, STEPS_NEW, it.steps_new.iter().map(|at| numbered(after, *at)).collect(), lang);
    list(&mut blocks, STEPS_GONE, it.steps_gone.iter().map(|at| numbered(before, *at)).collect(), lang);
    let moved = it.steps_moved.iter().map(|(was, is)| {
        let values = Values::new()
            .with("step", title(after.proposal.plan.as_ref(), *is))
            .with("before", was + 1)
            .with("after", is + 1);
        MOVED.fill(lang, &values)
    });
    list(&mut blocks, STEPS_MOVED, moved.collect(), lang);
    if blocks.is_empty() {
        blocks.push(Block::Says(NO_STEPS.in_lang(lang).to_owned()));
    }
    blocks
}

/// A heading with how many there are, and the list; nothing for none.
fn list(blocks: &mut Vec<Block>, head: Text, items: Vec<String>, lang: Lang) {
    if !items.is_empty() {
        blocks.push(Block::Heading(head.fill(lang, &Values::new().with("n", items.len()))));
        blocks.push(Block::List(items));
    }
}

phrases! {
    /// Title of the paper.
    COMPARISON = "Comparison of two plans" "Comparação de dois planos" "Comparación de dos planes" "Confronto di due piani" "Сравнение двух планов";
    /// Which two.
    FROM_TO = "Before: {before}. After: {after}." "Antes: {before}. Depois: {after}." "Antes: {before}. Después: {after}." "Prima: {before}. Dopo: {after}." "Было: {before}. Стало: {after}.";
    /// Heading.
    WHOLE = "As a whole" "No conjunto" "En conjunto" "Nell'insieme" "В целом";
    /// Field.
    NAME = "Plan" "Plano" "Plan" "Piano" "План";
    /// Field.
    FINGERPRINT = "Fingerprint" "Impressão digital" "Huella" "Impronta" "Отпечаток";
    /// Field.
    STANDING = "Standing" "Situação" "Estado" "Stato" "Состояние";
    /// Field and heading.
    STEPS = "Steps" "Passos" "Pasos" "Passaggi" "Шаги";
    /// Field.
    MINUTES = "Work and waiting" "Trabalho e espera" "Trabajo y espera" "Lavoro e attesa" "Работа и ожидание";
    /// Field.
    DARK = "Longest time without XMPP for a partner" "Maior tempo sem XMPP para um parceiro" "Mayor tiempo sin XMPP para un socio" "Tempo più lungo senza XMPP per un partner" "Самое долгое время без XMPP для партнёра";
    /// Head of a column.
    BEFORE = "Before" "Antes" "Antes" "Prima" "Было";
    /// Head of a column.
    AFTER = "After" "Depois" "Después" "Dopo" "Стало";
    /// Head of a column.
    PLACE = "Place" "Lugar" "Lugar" "Posizione" "Место";
    /// A row that is there and tells nothing.
    THERE = "there" "presente" "presente" "presente" "есть";
    /// Both plans say the same.
    SAME = "Both plans have the same fingerprint." "Os dois planos têm a mesma impressão digital." "Los dos planes tienen la misma huella." "I due piani hanno la stessa impronta." "У обоих планов один отпечаток.";
    /// They do not.
    ANOTHER = "The plans have different fingerprints." "Os planos têm impressões digitais diferentes." "Los planes tienen huellas distintas." "I piani hanno impronte diverse." "Отпечатки планов различаются.";
    /// Nothing is written down.
    NOT_APPROVED = "No approval is written down in this plan." "Nenhuma aprovação está registrada neste plano." "En este plan no consta ninguna aprobación." "In questo piano non è registrata alcuna approvazione." "В этом плане не записано утверждение.";
    /// It holds.
    APPROVED = "This is the approved plan, fingerprint {fingerprint}. Approved on: {day}. By: {who}." "Este é o plano aprovado, impressão digital {fingerprint}. Aprovado em: {day}. Por: {who}." "Este es el plan aprobado, huella {fingerprint}. Aprobado el: {day}. Por: {who}." "Questo è il piano approvato, impronta {fingerprint}. Approvato il: {day}. Da: {who}." "Это утверждённый план, отпечаток {fingerprint}. Утверждён: {day}. Кем: {who}.";
    /// It does not.
    LAPSED = "This is not the approved fingerprint. Approved was {fingerprint}, on: {day}, by: {who}." "Esta não é a impressão digital aprovada. Aprovada foi {fingerprint}, em: {day}, por: {who}." "Esta no es la huella aprobada. Se aprobó {fingerprint}, el: {day}, por: {who}." "Questa non è l'impronta approvata. È stata approvata {fingerprint}, il: {day}, da: {who}." "Это не утверждённый отпечаток. Утверждён был {fingerprint}, когда: {day}, кем: {who}.";
    /// Heading.
    FACTS = "Changed facts" "Fatos alterados" "Datos cambiados" "Dati modificati" "Изменившиеся сведения";
    /// None.
    NO_FACTS = "Both plans tell the same." "Os dois planos informam o mesmo." "Los dos planes indican lo mismo." "I due piani dicono lo stesso." "Сведения в обоих планах одинаковы.";
    /// Heading.
    FINDINGS = "Findings and questions" "Constatações e perguntas" "Hallazgos y preguntas" "Rilievi e domande" "Замечания и вопросы";
    /// Heading of a list.
    FINDINGS_NEW = "Findings that came: {n}" "Constatações que surgiram: {n}" "Hallazgos que aparecieron: {n}" "Rilievi comparsi: {n}" "Появившиеся замечания: {n}";
    /// Heading of a list.
    FINDINGS_GONE = "Findings that went: {n}" "Constatações que desapareceram: {n}" "Hallazgos que desaparecieron: {n}" "Rilievi venuti meno: {n}" "Отпавшие замечания: {n}";
    /// Heading of a list.
    QUESTIONS_NEW = "New questions: {n}" "Novas perguntas: {n}" "Preguntas nuevas: {n}" "Nuove domande: {n}" "Новые вопросы: {n}";
    /// Heading of a list.
    QUESTIONS_GONE = "Questions no longer asked: {n}" "Perguntas que não são mais feitas: {n}" "Preguntas que ya no se hacen: {n}" "Domande non più poste: {n}" "Снятые вопросы: {n}";
    /// None.
    NO_FINDINGS = "The same findings and questions." "As mesmas constatações e perguntas." "Los mismos hallazgos y preguntas." "Gli stessi rilievi e le stesse domande." "Те же замечания и вопросы.";
    /// Heading of a list.
    STEPS_NEW = "Steps that were added: {n}" "Passos acrescentados: {n}" "Pasos añadidos: {n}" "Passaggi aggiunti: {n}" "Добавленные шаги: {n}";
    /// Heading of a list.
    STEPS_GONE = "Steps that were removed: {n}" "Passos retirados: {n}" "Pasos quitados: {n}" "Passaggi tolti: {n}" "Убранные шаги: {n}";
    /// Heading of a list.
    STEPS_MOVED = "Steps that moved: {n}" "Passos deslocados: {n}" "Pasos desplazados: {n}" "Passaggi spostati: {n}" "Переставленные шаги: {n}";
    /// One step.
    MOVED = "{step}: number {before} before, number {after} now." "{step}: antes número {before}, agora número {after}." "{step}: antes número {before}, ahora número {after}." "{step}: prima numero {before}, ora numero {after}." "{step}: был под номером {before}, стал под номером {after}.";
    /// None.
    NO_STEPS = "The same steps in the same order." "Os mesmos passos na mesma ordem." "Los mismos pasos en el mismo orden." "Gli stessi passaggi nello stesso ordine." "Те же шаги в том же порядке.";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::cell::Raw;
    use crate::estate::said::Origin;
    use crate::paths::examples;
    use crate::plan::unjudged;

    fn side(change: impl FnOnce(&mut Estate)) -> Side {
        let mut estate = examples::by_id("lync-2010-to-2013").unwrap().case().estate;
        change(&mut estate);
        let proposal = unjudged(&estate);
        Side { name: "A".to_owned(), fingerprint: "1".to_owned(), estate, proposal }
    }

    fn text(it: &Runbook) -> String {
        format!("{:?}", it.chapters)
    }

    #[test]
    fn nothing_different_is_said_in_every_language() {
        for lang in Lang::ALL {
            let it = text(&comparison(&side(|_| ()), &side(|_| ()), lang));
            for same in [SAME, NO_FACTS, NO_FINDINGS, NO_STEPS, NOT_APPROVED] {
                assert!(it.contains(&format!("{:?}", same.in_lang(lang))), "{}", same.en);
            }
        }
    }

    #[test]
    fn a_partner_that_is_given_up_shows_as_fact_and_as_step() {
        let dropped = Place::new(TableId::Partner, 0, "dropped");
        let after = side(|it| it.set(dropped, &Raw::one("yes"), Origin::Typed).unwrap());
        let it = text(&comparison(&side(|_| ()), &after, Lang::En));
        assert!(it.contains("Steps that were removed: 1") && it.contains("\"yes\""), "{it}");
    }

    #[test]
    fn an_approval_holds_only_for_its_fingerprint() {
        let approve = |it: &mut Estate| it.set(at("approved"), &Raw::one("1"), Origin::Typed).unwrap();
        let mut it = side(approve);
        assert_eq!(approval(&it.estate, &it.fingerprint), Approval::Holds);
        it.fingerprint = "2".to_owned();
        assert_eq!(approval(&it.estate, &it.fingerprint), Approval::Lapsed);
        let said = text(&comparison(&side(|_| ()), &it, Lang::En));
        assert!(said.contains("This is not the approved fingerprint. Approved was 1, on: not told"), "{said}");
    }
}
