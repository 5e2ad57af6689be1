//! A case and its proposal become a runbook in one language.

use std::collections::BTreeMap;

use crate::actions::{Line, Phase};
use crate::case::{Case, Tick};
use crate::estate::cell::Raw;
use crate::estate::name::Note;
use crate::estate::{Estate, Place, TableId};
use crate::paths;
use crate::plan::choices::{self, Choice};
use crate::plan::outage::darkness;
pub use crate::plan::resume::{has_way_back, point_of_no_return};
use crate::plan::savings::{self, Savings};
use crate::plan::slots::{Freedom, slots};
use crate::plan::together::{Together, together};
use crate::plan::{Placed, Plan, Proposal};
use crate::rules::{Finding, Weight};
use crate::runbook::bulk::{self, MOST_PASTED};
use crate::runbook::calendar::Calendar;
use crate::runbook::choices as compared;
use crate::runbook::savings as saved;
use crate::runbook::{
    Block, Chapter, Done, Runbook, Said, Sheet, back, calendar, front, here, ladder, phrases, powershell, reach, risks,
    teams, words,
};
use crate::sources::Document;
use crate::text::lang::Lang;
use crate::text::{Text, Value, Values, number};

/// What a runbook is written from, besides the language: a case, and what was worked out about it.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The case.
    pub case: &'a Case,
    /// The plan, or why there is none.
    pub proposal: &'a Proposal,
    /// Where two ways exist: both, with their price.
    pub choices: &'a [Choice],
    /// What partners with dialback would save with certificates.
    pub savings: &'a Savings,
    /// Where each step may stand.
    pub freedom: &'a Freedom,
}

/// Writes the runbook, and works out first what it is written from.
pub fn write(case: &Case, proposal: &Proposal, lang: Lang, fingerprint: &str) -> Runbook {
    let choices = choices::choices(&case.estate, proposal);
    let plan = proposal.plan.as_ref();
    let savings = plan.map(|it| savings::savings(&case.estate, it, &proposal.outages)).unwrap_or_default();
    let freedom = plan.map(slots).unwrap_or_default();
    write_given(&Given { case, proposal, choices: &choices, savings: &savings, freedom: &freedom }, lang, fingerprint)
}

/// Writes the runbook. The fingerprint is given, because it belongs to sharing and not to paper.
pub fn write_given(given: &Given, lang: Lang, fingerprint: &str) -> Runbook {
    let Given { case, proposal, freedom, .. } = *given;
    let calendar = proposal.plan.as_ref().map(|it| calendar::calendar(case, it, lang));
    let writer = Writer { given: *given, estate: &case.estate, proposal, lang, calendar };
    let path = case.estate.journey().map(|it| paths::path_of(it).title.in_lang(lang).to_owned()).unwrap_or_default();
    let title = case.estate.name_of(TableId::Deployment, 0);
    let mut chapters = vec![front::cover(&writer, &path, fingerprint), front::summary(&writer)];
    chapters.extend(proposal.here.as_deref().map(|it| here::chapter(&case.estate, lang, it)));
    chapters.extend(writer.blocks());
    chapters.extend(writer.choices());
    if let Some(plan) = &proposal.plan {
        chapters.push(writer.dark(plan));
        chapters.extend(reach::reach(&case.estate, lang, &proposal.chart));
        chapters.push(reach::freedom(lang, plan, freedom));
        chapters.extend(writer.calendar.as_ref().map(calendar::chapter));
        chapters.extend(writer.phases(plan));
        chapters.extend(ladder::ladder(lang, plan));
        chapters.extend(ladder::trouble(lang, plan));
        chapters.push(back::rollback(&writer, plan));
        chapters.extend(teams::chapters(&case.estate, proposal, lang));
    }
    chapters.extend(risks::risks(&writer));
    chapters.push(writer.estate());
    chapters.push(writer.sources());
    front::number_chapters(&writer, &mut chapters);
    Runbook { title, path, lang, fingerprint: fingerprint.to_owned(), chapters }
}

/// The lines of a step, with names in sentences and quoted literals in commands.
pub fn lines(placed: &Placed, lang: Lang) -> Vec<Said> {
    let values = &placed.step.values;
    let mut out = Vec::new();
    for line in placed.step.action.lines {
        match line {
            Line::Do(text) => out.push(Said::Do(text.fill(lang, values))),
            Line::Run(run) => out.push(Said::Run(command(run, values))),
            Line::RunEach { each, as_hole, run } => {
                out.extend(for_each(values, each, as_hole, run).into_iter().map(Said::Run));
            }
            Line::Check { run, expect } => {
                let run = (!run.is_empty()).then(|| command(run, values));
                out.push(Said::Check { run, expect: expect.fill(lang, values) });
            }
            Line::Abort(text) => out.push(Said::Abort(text.fill(lang, values))),
            Line::WayBack(text) => out.push(Said::WayBack(text.fill(lang, values))),
            Line::WayBackRun(run) => out.push(Said::WayBackRun(command(run, values))),
            Line::NoWayBack(text) => out.push(Said::NoWayBack(text.fill(lang, values))),
            Line::Note(text) => out.push(Said::Note(text.fill(lang, values))),
            Line::Trouble(text) => out.push(Said::Trouble(text.fill(lang, values))),
            Line::Contradiction(text) => out.push(Said::Contradiction(text.fill(lang, values))),
        }
    }
    out
}

fn for_each(values: &Values, each: &str, as_hole: &'static str, run: &str) -> Vec<String> {
    let names = match values.get(each) {
        Some(Value::Names(names)) => names.clone(),
        Some(Value::Name(name)) => vec![name.clone()],
        _ => Vec::new(),
    };
    if names.len() > MOST_PASTED {
        // One loop over a list that can be read from top to bottom, and not a page of lines.
        let list: Vec<_> = names.iter().map(|it| format!("    {}\n", powershell::literal(it))).collect();
        let each = command(run, &values.clone().with(as_hole, Value::Code("$Each")));
        return vec![format!("foreach ($Each in @(\n{})) {{ {each} }}", list.concat())];
    }
    names.into_iter().map(|name| command(run, &values.clone().with(as_hole, name))).collect()
}

/// A hole that cannot be filled would end in somebody's shell, so the line becomes a comment that shows the hole. That
/// is so for a row whose name nobody told; a test over all actions sees to it that every other hole has its value.
fn command(run: &str, values: &Values) -> String {
    powershell::command(run, values).unwrap_or_else(|_| format!("# {run}"))
}

/// What every chapter is written with.
pub(super) struct Writer<'a> {
    given: Given<'a>,
    pub(super) estate: &'a Estate,
    pub(super) proposal: &'a Proposal,
    pub(super) lang: Lang,
    calendar: Option<Calendar<'a>>,
}

impl Writer<'_> {
    pub(super) fn say(&self, text: Text) -> String {
        text.in_lang(self.lang).to_owned()
    }

    pub(super) fn cell(&self, place: Place) -> String {
        words::value(self.estate, self.lang, place, &self.estate.cell(place))
    }

    pub(super) fn darkness(&self) -> Vec<Block> {
        if self.proposal.outages.is_empty() {
            return vec![Block::Says(self.say(phrases::NOTHING_DARK))];
        }
        let sum = darkness(&self.proposal.outages);
        let longest = Values::new().with("time", number::minutes(self.lang, sum.low, sum.high));
        let people = Values::new().with("low", sum.people_low).with("high", sum.people_high);
        vec![
            Block::Says(phrases::LONGEST_DARK.fill(self.lang, &longest)),
            Block::Says(phrases::PEOPLE_MINUTES.fill(self.lang, &people)),
        ]
    }

    fn blocks(&self) -> Option<Chapter> {
        let blocking: Vec<_> = self.proposal.of_weight(Weight::Blocks).collect();
        let asked: Vec<_> = self.proposal.questions.iter().filter(|it| it.weight() == Weight::Blocks).collect();
        let mut blocks = Vec::new();
        if !blocking.is_empty() {
            blocks.push(self.findings(&blocking));
        }
        if !asked.is_empty() {
            blocks.push(Block::Heading(self.say(phrases::OPEN_QUESTIONS)));
            let list = asked.iter().map(|it| words::question(self.estate, self.lang, it.place)).collect();
            blocks.push(Block::List(list));
        }
        (!blocks.is_empty()).then(|| Chapter { id: "blocks", title: self.say(phrases::BLOCKS), blocks })
    }

    fn choices(&self) -> Option<Chapter> {
        let all = self.given.choices;
        let mut blocks = vec![Block::Says(self.say(compared::CHOICES_SAY))];
        blocks.extend(all.iter().flat_map(|it| compared::blocks(self.estate, self.lang, it)));
        (!all.is_empty()).then(|| Chapter { id: "choices", title: self.say(compared::CHOICES), blocks })
    }

    pub(super) fn findings(&self, findings: &[&Finding]) -> Block {
        let head = [phrases::RULE, phrases::FINDING, phrases::WHY, phrases::REMEDY].map(|it| self.say(it)).to_vec();
        Block::Table { head, rows: findings.iter().map(|it| self.finding(it)).collect() }
    }

    /// A finding as a row: the rule, what is wrong, why it matters, and what to do.
    pub(super) fn finding(&self, it: &Finding) -> Vec<String> {
        let fill = |text: &Text| text.fill(self.lang, &it.values);
        let mut says = fill(&it.rule.says);
        if it.more > 0 {
            says.push(' ');
            says.push_str(&phrases::MORE_ALIKE.fill(self.lang, &Values::new().with("n", it.more)));
        }
        vec![it.rule.number.to_owned(), says, fill(&it.rule.because), fill(&it.rule.remedy)]
    }

    /// Who takes the risk, if somebody does.
    pub(super) fn accepted(&self, it: &Finding) -> Option<&Tick> {
        self.given.case.progress.get(&it.tick(self.estate))
    }

    fn dark(&self, plan: &Plan) -> Chapter {
        let mut blocks = self.darkness();
        if !self.proposal.outages.is_empty() {
            let head = [
                phrases::PARTNER,
                phrases::USERS,
                phrases::DIRECTION,
                phrases::FROM_STEP,
                phrases::TO_STEP,
                phrases::MINUTES,
                phrases::WHY,
            ];
            let rows = together(&self.proposal.outages).iter().map(|it| self.outage(plan, it)).collect();
            blocks.push(Block::Table { head: head.map(|it| self.say(it)).to_vec(), rows });
        }
        blocks.extend(self.savings());
        Chapter { id: "dark", title: self.say(phrases::DARK), blocks }
    }

    fn savings(&self) -> Vec<Block> {
        let all = self.given.savings;
        let mut blocks = Vec::new();
        if !all.saved.is_empty() {
            blocks.push(Block::Heading(self.say(phrases::SAVINGS)));
            let said = all.saved.iter().map(|it| saved::saving(self.estate, self.lang, it)).collect();
            blocks.push(Block::List(said));
        }
        let more = [saved::sure(self.lang, all), saved::asks(self.estate, self.lang, all)];
        blocks.extend(more.into_iter().flatten().map(Block::Says));
        blocks
    }

    fn outage(&self, plan: &Plan, row: &Together) -> Vec<String> {
        let it = row.outage;
        let to = it.to.map_or_else(|| self.say(phrases::TO_THE_END), |place| (place + 1).to_string());
        debug_assert!(it.from < plan.steps.len());
        vec![
            number::list(&row.partners.iter().map(|it| self.estate.partner_name(*it)).collect::<Vec<_>>()),
            number::list(&row.crowds.iter().map(|it| self.estate.crowd_name(it.0)).collect::<Vec<_>>()),
            self.say(words::direction(it.direction)),
            (it.from + 1).to_string(),
            to,
            number::minutes(self.lang, it.low, it.high),
            it.because.iter().map(|why| self.say(words::because(*why))).collect::<Vec<_>>().join(" "),
        ]
    }

    /// The steps in the plan's order, which may return to a phase; a chapter begins wherever the phase changes.
    fn phases(&self, plan: &Plan) -> Vec<Chapter> {
        let mut chapters: Vec<(Phase, Chapter)> = Vec::new();
        let bulks = bulk::bulks(plan);
        for (place, placed) in plan.steps.iter().enumerate() {
            let bulk = bulks.iter().find(|it| it.places.contains(&place));
            if bulk.is_some_and(|it| it.places.start != place) {
                continue;
            }
            let phase = placed.step.action.phase;
            if chapters.last().is_none_or(|it| it.0 != phase) {
                let title = self.say(phase.label());
                chapters.push((phase, Chapter { id: "steps", title, blocks: Vec::new() }));
            }
            let (_, chapter) = chapters.last_mut().expect("a chapter was pushed above");
            let sheet = self.sheet(place, placed);
            match bulk {
                Some(bulk) => chapter.blocks.extend(bulk.blocks(plan, &self.given.case.progress, sheet, self.lang)),
                None => chapter.blocks.push(Block::Step(Box::new(sheet))),
            }
        }
        chapters.into_iter().map(|it| it.1).collect()
    }

    fn sheet(&self, place: usize, placed: &Placed) -> Sheet {
        let step = &placed.step;
        let action = step.action;
        let fill = |text: Text| text.fill(self.lang, &step.values);
        let reasons = placed.after.iter().filter(|it| !it.implied);
        let mut because: Vec<_> = reasons.map(|it| words::reason(self.estate, self.lang, it)).collect();
        if because.is_empty() {
            because.push(self.say(phrases::WAITS_FOR_NOTHING));
        }
        Sheet {
            number: place + 1,
            id: step.id.clone(),
            title: fill(action.title),
            purpose: fill(action.purpose),
            who: action.who.iter().map(|it| self.say(it.label())).collect(),
            tool: self.say(action.tool.label()),
            minutes: number::minutes(self.lang, step.minutes.0, step.minutes.1),
            planned: self.calendar.as_ref().map(|it| it.when(&it.schedule.entries[place])).unwrap_or_default(),
            impact: fill(action.impact),
            because,
            lines: lines(placed, self.lang).into_iter().filter(|it| !matches!(it, Said::Trouble(_))).collect(),
            sources: words::sources(self.lang, self.estate.journey(), action.sources),
            done: self.given.case.progress.get(&step.id).map(tick),
        }
    }

    fn estate(&self) -> Chapter {
        let mut blocks = Vec::new();
        for table in TableId::ALL {
            for row in self.estate.rows(table) {
                let fields: Vec<_> = table
                    .columns()
                    .iter()
                    .map(|it| (it, Place::new(table, row, it.id)))
                    .filter(|(_, place)| self.estate.cell(*place) != Raw::NotTold)
                    .map(|(column, place)| (self.say(column.label), self.cell(place)))
                    .collect();
                if fields.is_empty() {
                    continue;
                }
                let heading = format!("{}: {}", self.say(table.label()), self.estate.name_of(table, row));
                blocks.push(Block::Heading(heading));
                blocks.push(Block::Fields(fields));
            }
        }
        Chapter { id: "estate", title: self.say(phrases::ESTATE), blocks }
    }

    fn sources(&self) -> Chapter {
        let mut cited: BTreeMap<&str, (&Document, Vec<&str>)> = BTreeMap::new();
        let findings = self.proposal.findings.iter().flat_map(|it| it.rule.sources);
        let steps = self.proposal.plan.iter().flat_map(|it| &it.steps).flat_map(|it| it.step.action.sources);
        let ladder = self.proposal.plan.iter().flat_map(ladder::cites);
        let reports = teams::cited(self.estate, self.proposal);
        for cite in findings.chain(steps).chain(ladder).copied().chain(reports) {
            let entry = cited.entry(cite.document.key).or_insert((cite.document, Vec::new()));
            let ground = paths::ground(self.estate.journey(), &cite).label().in_lang(self.lang);
            if !entry.1.contains(&ground) {
                entry.1.push(ground);
            }
        }
        let head =
            [phrases::KEY, phrases::SOURCE, phrases::READ_ON, phrases::CERTAINTY].map(|it| self.say(it)).to_vec();
        let rows = cited
            .into_iter()
            .map(|(key, (document, grounds))| {
                let what = format!("{}\n{}", document.title, document.place);
                vec![key.to_owned(), what, document.seen.to_owned(), grounds.join("; ")]
            })
            .collect();
        Chapter { id: "sources", title: self.say(phrases::SOURCES), blocks: vec![Block::Table { head, rows }] }
    }
}

fn tick(it: &Tick) -> Done {
    let text = |note: &Option<Note>| note.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default();
    Done { half: it.half, notes: [text(&it.when), text(&it.who), text(&it.note)] }
}
