//! The first pages: a cover with what the plan is and whose it is, and one page for those who answer for it.

use std::collections::BTreeMap;

use crate::actions::{Phase, Team};
use crate::estate::{Place, TableId};
use crate::paths;
use crate::plan::bands::How;
use crate::plan::resume::point_of_no_return;
use crate::plan::together::{Together, together};
use crate::plan::{Placed, Plan, Standing};
use crate::rules::Weight;
use crate::runbook::write::Writer;
use crate::runbook::{Block, Chapter, paper_words as said, phrases, ways, words};
use crate::text::{Text, Values, holes, number};

/// As many of a kind stand on the page for those who answer for the plan; it is one page, and the chapters have all.
const FEW: usize = 5;

/// As many kinds of steps that users notice stand there.
const MOST_NOTICED: usize = 14;

/// As many names stand in a cell of that page.
const NAMES: usize = 3;

pub(super) fn cover(writer: &Writer, path: &str, fingerprint: &str) -> Chapter {
    let today = Place::new(TableId::Deployment, 0, "today");
    let standing = writer.proposal.standing();
    let mut blocks = vec![Block::Fields(vec![
        (writer.say(phrases::PATH), path.to_owned()),
        (writer.say(phrases::STANDING), writer.say(words::standing(standing))),
        (writer.say(phrases::FINGERPRINT), fingerprint.to_owned()),
        (writer.say(phrases::PLANNED_ON), writer.cell(today)),
        (writer.say(phrases::WINDOW), window(writer)),
    ])];
    if standing != Standing::Ready {
        blocks.push(Block::Warns(writer.say(phrases::DRAFT)));
    }
    blocks.push(Block::Heading(writer.say(said::PEOPLE)));
    let executes = |team: &Team| said::EXECUTES.fill(writer.lang, &Values::new().with("team", team.label()));
    let mut teams: Vec<Team> = steps(writer).iter().flat_map(|it| it.step.action.who).copied().collect();
    teams.sort_unstable();
    teams.dedup();
    let roles = [phrases::LED_BY, phrases::APPROVED_BY].map(|it| writer.say(it)).into_iter();
    // Who answers for the plan leads it, and has a line already.
    let roles = roles.chain(teams.iter().filter(|it| **it != Team::Owner).map(executes));
    let roles = roles.chain([writer.say(said::SERVICE_DESK)]);
    let head = [said::ROLE, said::NAME_AND_PHONE, said::SIGNATURE_AND_DATE].map(|it| writer.say(it)).to_vec();
    let rows = roles.map(|it| vec![it, String::new(), String::new()]).collect();
    blocks.push(Block::Sign { head, rows });
    Chapter { id: "cover", title: writer.say(phrases::RUNBOOK), blocks }
}

/// Numbers the chapters behind the cover, and lists them on it with the steps that they hold. Which page they begin on
/// only the printer knows.
pub(super) fn number_chapters(writer: &Writer, chapters: &mut [Chapter]) {
    let mut list = Vec::new();
    for (at, chapter) in chapters.iter_mut().enumerate().skip(1) {
        chapter.title = format!("{at}. {}", chapter.title);
        let steps: Vec<usize> = chapter
            .blocks
            .iter()
            .filter_map(|it| if let Block::Step(sheet) = it { Some(sheet.number) } else { None })
            .collect();
        list.push(if steps.is_empty() {
            chapter.title.clone()
        } else {
            let values = Values::new().with("chapter", chapter.title.as_str()).with("steps", number::runs(&steps));
            said::WITH_STEPS.fill(writer.lang, &values)
        });
    }
    if let Some(cover) = chapters.first_mut() {
        cover.blocks.extend([Block::Heading(writer.say(said::CONTENTS)), Block::List(list)]);
    }
}

/// One page: what, when, who notices what, how long it is dark, what is decided when, and what is open.
pub(super) fn summary(writer: &Writer) -> Chapter {
    let mut blocks = Vec::new();
    if let Some(journey) = writer.estate.journey() {
        blocks.push(Block::Says(writer.say(paths::path_of(journey).says)));
    }
    if let Some(stuck) = &writer.proposal.stuck {
        blocks.push(Block::Warns(words::stuck(writer.estate, writer.lang, stuck)));
    }
    if let Some(plan) = &writer.proposal.plan {
        blocks.push(Block::Fields(vec![(writer.say(phrases::WINDOW), window(writer))]));
        let (low, high) = plan.minutes();
        let values =
            Values::new().with("steps", plan.steps.len()).with("time", number::minutes(writer.lang, low, high));
        blocks.push(Block::Says(phrases::STEPS_AND_TIME.fill(writer.lang, &values)));
        blocks.extend(writer.darkness());
        blocks.extend(darkest(writer));
        blocks.extend(ended(writer));
        blocks.extend(noticed(writer, plan));
        blocks.push(Block::Says(ways::turn(writer.lang, &plan.steps)));
        blocks.extend(decisions(writer, plan));
    } else {
        blocks.push(Block::Says(writer.say(phrases::NO_STEPS)));
    }
    blocks.extend(open(writer));
    blocks.extend(judged(writer));
    Chapter { id: "summary", title: writer.say(phrases::SUMMARY), blocks }
}

fn window(writer: &Writer) -> String {
    let told = &writer.estate.deployment;
    match (told.window_day.told(), told.window_minutes.told()) {
        (Some(day), Some(minutes)) => {
            let values = Values::new().with("day", day.to_string()).with("minutes", *minutes);
            phrases::WINDOW_VALUE.fill(writer.lang, &values)
        }
        _ => writer.say(phrases::NOT_TOLD),
    }
}

fn steps<'a>(writer: &Writer<'a>) -> &'a [Placed] {
    writer.proposal.plan.as_ref().map_or(&[], |it| &it.steps)
}

/// The lines that are dark for longest.
fn darkest(writer: &Writer) -> Vec<Block> {
    let mut rows = together(&writer.proposal.outages);
    if rows.is_empty() {
        return Vec::new();
    }
    rows.sort_by_key(|it| std::cmp::Reverse((it.outage.high, it.outage.low)));
    let head = [phrases::PARTNER, phrases::USERS, phrases::DIRECTION, phrases::MINUTES].map(|it| writer.say(it));
    let few = |names: Vec<String>, many: Text| {
        let many = || many.fill(writer.lang, &Values::new().with("n", names.len()));
        if names.len() > NAMES { many() } else { number::list(&names) }
    };
    let row = |it: &Together| {
        let partners = it.partners.iter().map(|it| writer.estate.partner_name(*it)).collect();
        let crowds = it.crowds.iter().map(|it| writer.estate.crowd_name(it.0)).collect();
        vec![
            few(partners, said::PARTNERS_N),
            few(crowds, phrases::CROWDS_N),
            writer.say(words::direction(it.outage.direction)),
            number::minutes(writer.lang, it.outage.low, it.outage.high),
        ]
    };
    let table = Block::Table { head: head.to_vec(), rows: rows.iter().take(FEW).map(row).collect() };
    [Some(table), more(writer, rows.len())].into_iter().flatten().collect()
}

fn more(writer: &Writer, all: usize) -> Option<Block> {
    let values = Values::new().with("n", all.saturating_sub(FEW));
    (all > FEW).then(|| Block::Says(said::MORE_LISTED.fill(writer.lang, &values)))
}

/// The partners with whom XMPP ends on purpose: nobody waits for them, so they are not dark.
fn ended(writer: &Writer) -> Option<Block> {
    let bands = writer.proposal.chart.bands.iter();
    let bands = bands.filter(|it| it.stretches.last().is_some_and(|it| it.how == How::Ended));
    let mut partners: Vec<_> = bands.flat_map(|it| &it.partners).copied().collect();
    partners.sort_unstable();
    partners.dedup();
    let names: Vec<String> = partners.into_iter().map(|it| writer.estate.partner_name(it)).collect();
    let values = Values::new().with("partners", abridged(&names));
    (!names.is_empty()).then(|| Block::Warns(said::ENDED_FOR.fill(writer.lang, &values)))
}

fn abridged(names: &[String]) -> String {
    let shown = number::list(&names[..names.len().min(FEW)]);
    if names.len() > FEW { format!("{shown}, … ({})", names.len()) } else { shown }
}

/// What users notice of the steps that touch them; steps of one kind are told once.
fn noticed(writer: &Writer, plan: &Plan) -> Vec<Block> {
    let touches = |it: &Placed| {
        matches!(it.step.action.phase, Phase::Pilot | Phase::Move | Phase::Window) && it.step.action.is_noticed()
    };
    let mut kinds: Vec<(&str, Vec<usize>)> = Vec::new();
    for (place, _) in plan.steps.iter().enumerate().filter(|(_, it)| touches(it)) {
        let id = plan.steps[place].step.action.id;
        match kinds.iter_mut().find(|it| it.0 == id) {
            Some((_, places)) => places.push(place),
            None => kinds.push((id, vec![place])),
        }
    }
    if kinds.is_empty() {
        return vec![Block::Says(writer.say(said::NOTHING_NOTICED))];
    }
    let list = kinds.iter().map(|(_, places)| {
        let impact = plan.steps[places[0]].step.action.impact;
        let numbers: Vec<usize> = places.iter().map(|it| it + 1).collect();
        let steps: Vec<&Placed> = places.iter().map(|it| &plan.steps[*it]).collect();
        let values = merged(writer, impact, &steps);
        vec![number::runs(&numbers), impact.fill(writer.lang, &values)]
    });
    let head = [phrases::STEP, said::WHO_NOTICES].map(|it| writer.say(it)).to_vec();
    let table = Block::Table { head, rows: list.take(MOST_NOTICED).collect() };
    let values = Values::new().with("n", kinds.len().saturating_sub(MOST_NOTICED));
    let more = (kinds.len() > MOST_NOTICED).then(|| Block::Says(said::MORE_LISTED.fill(writer.lang, &values)));
    [Some(table), more].into_iter().flatten().collect()
}

/// The values of several steps for the holes of one text: all their names, abridged.
fn merged(writer: &Writer, text: Text, steps: &[&Placed]) -> Values {
    let mut names: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for hole in holes(text.en) {
        for it in steps.iter().filter_map(|it| it.step.values.get(hole)) {
            let name = it.words(writer.lang);
            let known = names.entry(hole).or_default();
            if !known.contains(&name) {
                known.push(name);
            }
        }
    }
    let first = steps[0].step.values.clone();
    first.holes().collect::<Vec<_>>().into_iter().fold(first.clone(), |values, hole| match names.get(hole) {
        Some(all) => values.with(hole, abridged(all)),
        None => values,
    })
}

/// What is decided before which step, with room for who decided.
fn decisions(writer: &Writer, plan: &Plan) -> Vec<Block> {
    let of_window = |it: &Placed| it.step.action.phase == Phase::Window;
    let first = plan.steps.iter().position(of_window);
    let last = plan.steps.iter().rposition(of_window).filter(|_| first.is_some());
    let rows = [
        (said::BEGIN_PLAN, (!plan.steps.is_empty()).then_some(0)),
        (said::BEGIN_WINDOW, first.filter(|it| *it > 0)),
        (said::GO_ON_OR_BACK, last.map(|it| it + 1).filter(|it| *it < plan.steps.len())),
        (said::PASS_NO_RETURN, point_of_no_return(plan)),
    ];
    let row =
        |(what, place): (Text, Option<usize>)| Some(vec![writer.say(what), (place? + 1).to_string(), String::new()]);
    let head = [said::DECISION, said::BEFORE_STEP, said::DECIDED_BY].map(|it| writer.say(it)).to_vec();
    let rows: Vec<_> = rows.into_iter().filter_map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(writer.say(said::DECISIONS)), Block::Sign { head, rows }]
}

/// How many risks and questions are open, and the first of the risks.
fn open(writer: &Writer) -> Vec<Block> {
    let risks: Vec<_> = writer.proposal.of_weight(Weight::Risks).collect();
    let accepted = risks.iter().filter(|it| writer.accepted(it).is_some()).count();
    let values = Values::new()
        .with("risks", risks.len())
        .with("accepted", accepted)
        .with("questions", writer.proposal.questions.len());
    let mut blocks = vec![Block::Heading(said::OPEN_RISKS.fill(writer.lang, &values))];
    if !risks.is_empty() {
        let says = risks.iter().take(FEW).map(|it| it.rule.says.fill(writer.lang, &it.values));
        blocks.push(Block::List(says.collect()));
    }
    blocks.extend(more(writer, risks.len()));
    blocks
}

/// What was checked, for those who want to know how sure it is.
fn judged(writer: &Writer) -> Vec<Block> {
    let Some(judgement) = &writer.proposal.judgement else {
        // A plan whose states are still being looked at is not proven yet.
        let unproven = || Block::Warns(writer.say(phrases::NOT_ALL_JUDGED));
        return writer.proposal.plan.iter().map(|_| unproven()).collect();
    };
    let values = Values::new()
        .with("states", words::how_many(writer.lang, judgement.count.as_ref(), judgement.states))
        .with("transitions", words::how_many(writer.lang, judgement.moves.as_ref(), judgement.transitions))
        .with("invariants", judgement.invariants)
        .with("violations", judgement.violations.len());
    let mut blocks = vec![Block::Says(phrases::JUDGED.fill(writer.lang, &values))];
    if !judgement.complete {
        blocks.push(Block::Warns(writer.say(phrases::NOT_ALL_JUDGED)));
    }
    let wrong = judgement.violations.iter().map(|it| words::wrong(writer.estate, writer.lang, &it.what));
    blocks.extend(wrong.map(Block::Warns));
    blocks
}
