//! A case and its proposal become a runbook in one language.

use std::collections::BTreeMap;

use crate::actions::{Line, Phase, Team};
use crate::case::{Case, Tick};
use crate::estate::cell::Raw;
use crate::estate::name::Note;
use crate::estate::{Estate, Place, TableId};
use crate::paths;
use crate::plan::choices;
use crate::plan::outage::darkness;
pub use crate::plan::resume::{has_way_back, point_of_no_return};
use crate::plan::slots::slots;
use crate::plan::together::{Together, together};
use crate::plan::{Placed, Plan, Proposal, Standing, savings};
use crate::rules::{Finding, Weight};
use crate::runbook::choices as compared;
use crate::runbook::savings as saved;
use crate::runbook::{Block, Chapter, Done, Runbook, Said, Sheet, here, phrases, powershell, reach, words};
use crate::sources::Cite;
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

/// Writes the runbook. The fingerprint is given, because it belongs to sharing and not to paper.
pub fn write(case: &Case, proposal: &Proposal, lang: Lang, fingerprint: &str) -> Runbook {
    let writer = Writer { case, estate: &case.estate, proposal, lang };
    let path = case.estate.journey().map(|it| paths::path_of(it).title.in_lang(lang).to_owned()).unwrap_or_default();
    let title = case.estate.name_of(TableId::Deployment, 0);
    let mut chapters = vec![writer.cover(&path, fingerprint), writer.summary()];
    chapters.extend(proposal.here.as_deref().map(|it| here::chapter(&case.estate, lang, it)));
    chapters.extend(writer.blocks());
    chapters.extend(writer.choices());
    if let Some(plan) = &proposal.plan {
        chapters.push(writer.dark(plan));
        chapters.extend(reach::reach(&case.estate, lang, &proposal.chart));
        chapters.push(reach::freedom(lang, plan, &slots(plan)));
        chapters.push(writer.by_team(plan));
        chapters.extend(writer.phases(plan));
        chapters.extend(writer.trouble(plan));
        chapters.push(writer.rollback(plan));
    }
    chapters.extend(writer.risks());
    chapters.push(writer.estate());
    chapters.push(writer.sources());
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
        Some(crate::text::Value::Names(names)) => names.clone(),
        Some(crate::text::Value::Name(name)) => vec![name.clone()],
        _ => Vec::new(),
    };
    names.into_iter().map(|name| command(run, &values.clone().with(as_hole, name))).collect()
}

/// A hole that cannot be filled would end in somebody's shell, so the line becomes a comment that says so. A test over
/// all actions sees to it that this never happens.
fn command(run: &str, values: &Values) -> String {
    powershell::command(run, values).unwrap_or_else(|missing| format!("# {{{}}}", missing.0))
}

struct Writer<'a> {
    case: &'a Case,
    estate: &'a Estate,
    proposal: &'a Proposal,
    lang: Lang,
}

impl Writer<'_> {
    fn say(&self, text: Text) -> String {
        text.in_lang(self.lang).to_owned()
    }

    fn cell(&self, place: Place) -> String {
        words::value(self.estate, self.lang, place, &self.estate.cell(place))
    }

    fn cover(&self, path: &str, fingerprint: &str) -> Chapter {
        let at = |column| Place::new(TableId::Deployment, 0, column);
        let told = &self.estate.deployment;
        let window = match (told.window_day.told(), told.window_minutes.told()) {
            (Some(day), Some(minutes)) => {
                let values = Values::new().with("day", day.to_string()).with("minutes", *minutes);
                phrases::WINDOW_VALUE.fill(self.lang, &values)
            }
            _ => self.say(phrases::NOT_TOLD),
        };
        let standing = self.proposal.standing();
        let mut blocks = vec![Block::Fields(vec![
            (self.say(phrases::PATH), path.to_owned()),
            (self.say(phrases::STANDING), self.say(words::standing(standing))),
            (self.say(phrases::FINGERPRINT), fingerprint.to_owned()),
            (self.say(phrases::PLANNED_ON), self.cell(at("today"))),
            (self.say(phrases::WINDOW), window),
            (self.say(phrases::APPROVED_BY), String::new()),
            (self.say(phrases::LED_BY), String::new()),
        ])];
        if standing != Standing::Ready {
            blocks.push(Block::Warns(self.say(phrases::DRAFT)));
        }
        Chapter { id: "cover", title: self.say(phrases::RUNBOOK), blocks }
    }

    fn summary(&self) -> Chapter {
        let mut blocks = Vec::new();
        if let Some(journey) = self.estate.journey() {
            blocks.push(Block::Says(self.say(paths::path_of(journey).says)));
        }
        if let Some(stuck) = &self.proposal.stuck {
            blocks.push(Block::Warns(words::stuck(self.estate, self.lang, stuck)));
        }
        if let Some(plan) = &self.proposal.plan {
            let (low, high) = plan.minutes();
            let values =
                Values::new().with("steps", plan.steps.len()).with("time", number::minutes(self.lang, low, high));
            blocks.push(Block::Says(phrases::STEPS_AND_TIME.fill(self.lang, &values)));
            blocks.extend(self.darkness());
            blocks.push(Block::Says(self.no_return(plan)));
        } else {
            blocks.push(Block::Says(self.say(phrases::NO_STEPS)));
        }
        if let Some(judgement) = &self.proposal.judgement {
            let values = Values::new()
                .with("states", words::how_many(self.lang, judgement.count.as_ref(), judgement.states))
                .with("transitions", words::how_many(self.lang, judgement.moves.as_ref(), judgement.transitions))
                .with("invariants", judgement.invariants)
                .with("violations", judgement.violations.len());
            blocks.push(Block::Says(phrases::JUDGED.fill(self.lang, &values)));
            if !judgement.complete {
                blocks.push(Block::Warns(self.say(phrases::NOT_ALL_JUDGED)));
            }
            let wrong = judgement.violations.iter().map(|it| words::wrong(self.estate, self.lang, &it.what));
            blocks.extend(wrong.map(Block::Warns));
        }
        Chapter { id: "summary", title: self.say(phrases::SUMMARY), blocks }
    }

    fn darkness(&self) -> Vec<Block> {
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

    fn no_return(&self, plan: &Plan) -> String {
        let Some(place) = point_of_no_return(plan) else {
            return self.say(phrases::ALL_REVERSIBLE);
        };
        let step = &plan.steps[place].step;
        let title = step.action.title.fill(self.lang, &step.values);
        phrases::POINT_OF_NO_RETURN.fill(self.lang, &Values::new().with("step", place + 1).with("title", title))
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
        let all = choices::choices(self.estate, self.proposal);
        let mut blocks = vec![Block::Says(self.say(compared::CHOICES_SAY))];
        blocks.extend(all.iter().flat_map(|it| compared::blocks(self.estate, self.lang, it)));
        (!all.is_empty()).then(|| Chapter { id: "choices", title: self.say(compared::CHOICES), blocks })
    }

    fn risks(&self) -> Option<Chapter> {
        let lesser: Vec<_> = self.proposal.findings.iter().filter(|it| it.rule.weight != Weight::Blocks).collect();
        let asked: Vec<_> = self.proposal.questions.iter().filter(|it| it.weight() != Weight::Blocks).collect();
        let mut blocks = Vec::new();
        if !lesser.is_empty() {
            blocks.push(self.findings(&lesser));
        }
        if !asked.is_empty() {
            blocks.push(Block::Heading(self.say(phrases::OPEN_QUESTIONS)));
            let list = asked.iter().map(|it| words::question(self.estate, self.lang, it.place)).collect();
            blocks.push(Block::List(list));
        }
        (!blocks.is_empty()).then(|| Chapter { id: "risks", title: self.say(phrases::RISKS), blocks })
    }

    fn findings(&self, findings: &[&Finding]) -> Block {
        let head = [phrases::RULE, phrases::FINDING, phrases::WHY, phrases::REMEDY].map(|it| self.say(it)).to_vec();
        let rows = findings
            .iter()
            .map(|it| {
                let fill = |text: &Text| text.fill(self.lang, &it.values);
                let mut says = fill(&it.rule.says);
                if it.more > 0 {
                    says.push(' ');
                    says.push_str(&phrases::MORE_ALIKE.fill(self.lang, &Values::new().with("n", it.more)));
                }
                vec![it.rule.number.to_owned(), says, fill(&it.rule.because), fill(&it.rule.remedy)]
            })
            .collect();
        Block::Table { head, rows }
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
        blocks.extend(self.savings(plan));
        Chapter { id: "dark", title: self.say(phrases::DARK), blocks }
    }

    fn savings(&self, plan: &Plan) -> Vec<Block> {
        let all = savings::savings(self.estate, plan, &self.proposal.outages);
        let mut blocks = Vec::new();
        if !all.saved.is_empty() {
            blocks.push(Block::Heading(self.say(phrases::SAVINGS)));
            let said = all.saved.iter().map(|it| saved::saving(self.estate, self.lang, it)).collect();
            blocks.push(Block::List(said));
        }
        let more = [saved::sure(self.lang, &all), saved::asks(self.estate, self.lang, &all)];
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

    fn by_team(&self, plan: &Plan) -> Chapter {
        let mut teams: BTreeMap<Team, Vec<usize>> = BTreeMap::new();
        for (place, placed) in plan.steps.iter().enumerate() {
            for team in placed.step.action.who {
                teams.entry(*team).or_default().push(place);
            }
        }
        let mut blocks = Vec::new();
        for (team, places) in teams {
            blocks.push(Block::Heading(self.say(team.label())));
            let head = [phrases::STEP, phrases::WHAT, phrases::PHASE, phrases::MINUTES];
            let head = head.map(|it| self.say(it)).to_vec();
            let rows = places
                .into_iter()
                .map(|place| {
                    let step = &plan.steps[place].step;
                    let (low, high) = step.action.minutes;
                    vec![
                        (place + 1).to_string(),
                        step.action.title.fill(self.lang, &step.values),
                        self.say(step.action.phase.label()),
                        number::minutes(self.lang, low, high),
                    ]
                })
                .collect();
            blocks.push(Block::Table { head, rows });
        }
        Chapter { id: "teams", title: self.say(phrases::BY_TEAM), blocks }
    }

    /// The steps in the plan's order, which may return to a phase; a chapter begins wherever the phase changes.
    fn phases(&self, plan: &Plan) -> Vec<Chapter> {
        let mut chapters: Vec<(Phase, Chapter)> = Vec::new();
        for (place, placed) in plan.steps.iter().enumerate() {
            let phase = placed.step.action.phase;
            if chapters.last().is_none_or(|it| it.0 != phase) {
                let title = self.say(phase.label());
                chapters.push((phase, Chapter { id: "steps", title, blocks: Vec::new() }));
            }
            let (_, chapter) = chapters.last_mut().expect("a chapter was pushed above");
            chapter.blocks.push(Block::Step(Box::new(self.sheet(place, placed))));
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
            minutes: number::minutes(self.lang, action.minutes.0, action.minutes.1),
            impact: fill(action.impact),
            because,
            lines: lines(placed, self.lang).into_iter().filter(|it| !matches!(it, Said::Trouble(_))).collect(),
            sources: action.sources.iter().map(|it| self.source(it)).collect(),
            done: self.case.progress.get(&step.id).map(tick),
        }
    }

    fn ground(&self, it: &Cite) -> &'static str {
        paths::ground(self.estate.journey(), it).label().in_lang(self.lang)
    }

    fn source(&self, it: &Cite) -> String {
        format!("{} ({})", it.document.key, self.ground(it))
    }

    /// What to look at when a check fails, under the step whose check it is.
    fn trouble(&self, plan: &Plan) -> Option<Chapter> {
        let mut blocks = Vec::new();
        for (place, placed) in plan.steps.iter().enumerate() {
            let list: Vec<_> = lines(placed, self.lang)
                .into_iter()
                .filter_map(|it| match it {
                    Said::Trouble(text) => Some(text),
                    _ => None,
                })
                .collect();
            if !list.is_empty() {
                let title = placed.step.action.title.fill(self.lang, &placed.step.values);
                blocks.push(Block::Heading(format!("{}. {title}", place + 1)));
                blocks.push(Block::List(list));
            }
        }
        (!blocks.is_empty()).then(|| Chapter { id: "trouble", title: self.say(phrases::TROUBLE), blocks })
    }

    fn rollback(&self, plan: &Plan) -> Chapter {
        let mut blocks = vec![Block::Says(self.say(phrases::ROLLBACK_SAYS)), Block::Warns(self.no_return(plan))];
        let head = [phrases::STEP, phrases::WHAT, phrases::WAY_BACK].map(|it| self.say(it)).to_vec();
        let rows = plan
            .steps
            .iter()
            .enumerate()
            .rev()
            .map(|(place, placed)| {
                let back: Vec<_> = lines(placed, self.lang)
                    .into_iter()
                    .filter_map(|it| match it {
                        Said::WayBack(text) | Said::WayBackRun(text) => Some(text),
                        Said::NoWayBack(text) => Some(format!("{}: {text}", self.say(phrases::NO_WAY_BACK))),
                        _ => None,
                    })
                    .collect();
                let title = placed.step.action.title.fill(self.lang, &placed.step.values);
                vec![(place + 1).to_string(), title, back.join("\n")]
            })
            .collect();
        blocks.push(Block::Table { head, rows });
        Chapter { id: "rollback", title: self.say(phrases::ROLLBACK), blocks }
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
        let mut cited: BTreeMap<&str, (&Cite, Vec<&str>)> = BTreeMap::new();
        let findings = self.proposal.findings.iter().flat_map(|it| it.rule.sources);
        let steps = self.proposal.plan.iter().flat_map(|it| &it.steps).flat_map(|it| it.step.action.sources);
        for cite in findings.chain(steps) {
            let entry = cited.entry(cite.document.key).or_insert((cite, Vec::new()));
            let ground = self.ground(cite);
            if !entry.1.contains(&ground) {
                entry.1.push(ground);
            }
        }
        let head =
            [phrases::KEY, phrases::SOURCE, phrases::READ_ON, phrases::CERTAINTY].map(|it| self.say(it)).to_vec();
        let rows = cited
            .into_iter()
            .map(|(key, (cite, grounds))| {
                let document = cite.document;
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
