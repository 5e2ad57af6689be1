//! A case becomes everything that the screens show, computed once for each change.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::rc::Rc;

use crate::case::Case;
use crate::continuity::{Because, Direction, Through, Way, lines, reach};
use crate::estate::cell::Raw;
use crate::estate::tables::{CrowdId, PartnerId};
use crate::estate::{Place, TableId};
use crate::plan::choices::{self, Choice};
use crate::plan::judge::{Judgement, Walk};
use crate::plan::outage::{Darkness, darkness};
use crate::plan::savings::{Savings, savings};
use crate::plan::{self, Proposal, Standing};
use crate::rules::{Finding, Weight};

/// Everything that follows from a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The case that it speaks of.
    pub case: Rc<Case>,
    /// The plan, or why there is none.
    pub proposal: Proposal,
    /// The headline.
    pub standing: Standing,
    /// The orders that may be chosen.
    pub choices: Vec<Choice>,
    /// What goes dark, summed.
    pub darkness: Darkness,
    /// What partners with dialback would save with certificates; worked out when the walk is over.
    pub savings: Savings,
    /// How many findings of each weight, and how many questions.
    pub counts: Counts,
    /// Who reaches whom, state by state.
    pub chart: Vec<Strip>,
    /// How many steps are ticked.
    pub done: usize,
    /// How many states were visited, while the judge is still on its way.
    pub checking: Option<usize>,
    /// The findings of a place, as indices.
    at: BTreeMap<Place, Vec<usize>>,
    /// The questions of a place, as indices.
    asked: BTreeMap<Place, usize>,
}

/// How many of each there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Findings that block.
    pub blocks: usize,
    /// Open questions that block.
    pub asks: usize,
    /// All open questions.
    pub questions: usize,
    /// Findings that are risks.
    pub risks: usize,
    /// Findings worth knowing.
    pub notes: usize,
}

/// One line of traffic over the whole plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// The partner.
    pub partner: PartnerId,
    /// The crowd.
    pub crowd: CrowdId,
    /// The direction.
    pub direction: Direction,
    /// Stretches of states in which the message travels alike; the first state is before the first step.
    pub stretches: Vec<Stretch>,
}

/// Some states in a row in which a message travels alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first state.
    pub from: usize,
    /// How many states.
    pub states: usize,
    /// How it travels.
    pub how: How,
}

/// How a message travels, as a chart shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Through the legacy gateway.
    Legacy,
    /// Through the XMPP proxy of an Edge pool.
    Edge,
    /// Not at all.
    Dark(Because),
    /// It hangs on which of two answers about our SRV record the partner's resolver holds.
    Either(Because),
    /// It cannot be told.
    Unknown(Place),
}

/// What a table or a row has to say for itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// The gravest finding.
    pub gravest: Option<Weight>,
    /// Whether something is asked that the plan waits for.
    pub asks: bool,
}

impl Report {
    /// Computes everything, but visits at most so many states. If that was not enough, the walk that is to be gone on
    /// with is returned, too.
    ///
    /// The price of the orders is worked out when the walk is over; until then the prices from before stand.
    pub fn begin(case: &Rc<Case>, states: usize, before: &[Choice]) -> (Self, Option<Walk>) {
        let (proposal, walk) = plan::begin(case, states);
        let choices = if walk.is_some() { before.to_vec() } else { choices::orders(&case.estate) };
        let report = Self::new(case, proposal, choices, walk.as_ref().map(Walk::states));
        (report, walk)
    }

    /// The same report, further on.
    pub fn so_far(&self, states: usize) -> Self {
        Self { checking: Some(states), ..self.clone() }
    }

    /// The same report with what the judge saw in the end.
    pub fn judged(&self, judgement: Judgement) -> Self {
        let mut proposal = self.proposal.clone();
        proposal.judged(judgement);
        Self::new(&self.case, proposal, choices::orders(&self.case.estate), None)
    }

    /// The standing, or none while it may still turn out worse.
    pub fn verdict(&self) -> Option<Standing> {
        (self.checking.is_none() || self.standing != Standing::Ready).then_some(self.standing)
    }

    fn new(case: &Rc<Case>, proposal: Proposal, choices: Vec<Choice>, checking: Option<usize>) -> Self {
        let mut at: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
        for (i, it) in proposal.findings.iter().enumerate() {
            at.entry(it.about).or_default().push(i);
        }
        let asked = proposal.questions.iter().enumerate().map(|(i, it)| (it.place, i)).collect();
        let count = |weight| proposal.of_weight(weight).count();
        let counts = Counts {
            blocks: count(Weight::Blocks),
            asks: proposal.questions.iter().filter(|it| it.weight() == Weight::Blocks).count(),
            questions: proposal.questions.len(),
            risks: count(Weight::Risks),
            notes: count(Weight::Notes),
        };
        let steps = proposal.plan.as_ref().map(|it| &it.steps[..]).unwrap_or_default();
        Self {
            standing: proposal.standing(),
            choices,
            darkness: darkness(&proposal.outages),
            counts,
            savings: (proposal.plan.as_ref().filter(|_| checking.is_none()))
                .map(|it| savings(&case.estate, it, &proposal.outages))
                .unwrap_or_default(),
            chart: chart(case, &proposal),
            done: steps.iter().filter(|it| case.progress.contains_key(&it.step.id)).count(),
            checking,
            at,
            asked,
            case: Rc::clone(case),
            proposal,
        }
    }

    /// The findings about a place.
    pub fn findings_at(&self, place: Place) -> impl Iterator<Item = &Finding> {
        self.at.get(&place).into_iter().flatten().map(|it| &self.proposal.findings[*it])
    }

    /// The weight of the open question about a place, if there is one.
    pub fn asked_at(&self, place: Place) -> Option<Weight> {
        self.asked.get(&place).map(|it| self.proposal.questions[*it].weight())
    }

    /// What a place has to say for itself.
    pub fn marks_at(&self, place: Place) -> Marks {
        Marks {
            gravest: self.findings_at(place).map(|it| it.rule.weight).min(),
            asks: self.asked_at(place) == Some(Weight::Blocks),
        }
    }

    /// What a row has to say for itself: the row and all of its fields.
    pub fn marks_of_row(&self, table: TableId, row: u16) -> Marks {
        self.marks(row_of(table, row))
    }

    /// What a table has to say for itself.
    pub fn marks_of_table(&self, table: TableId) -> Marks {
        let (first, last) = (Place { table, row: 0, column: "" }, Place { table, row: u16::MAX, column: LAST });
        self.marks(first..=last)
    }

    fn marks(&self, places: RangeInclusive<Place>) -> Marks {
        let found = self.at.range(places.clone()).flat_map(|(_, of)| of);
        let mut asked = self.asked.range(places).map(|(_, at)| &self.proposal.questions[*at]);
        Marks {
            gravest: found.map(|at| self.proposal.findings[*at].rule.weight).min(),
            asks: asked.any(|it| it.weight() == Weight::Blocks),
        }
    }
}

/// After the id of every column.
const LAST: &str = "\u{10ffff}";

/// A row and all of its fields.
fn row_of(table: TableId, row: u16) -> RangeInclusive<Place> {
    Place { table, row, column: "" }..=Place { table, row, column: LAST }
}

/// How many cells of a row are told, and how many there are.
pub fn told(case: &Case, table: TableId, row: u16) -> (usize, usize) {
    let columns = table.columns();
    let told = columns.iter().filter(|it| case.estate.cell(Place::new(table, row, it.id)) != Raw::NotTold).count();
    (told, columns.len())
}

fn chart(case: &Case, proposal: &Proposal) -> Vec<Strip> {
    let Some(plan) = &proposal.plan else {
        return Vec::new();
    };
    let states: Vec<_> = (0..=plan.steps.len()).map(|it| plan.state_after(it)).collect();
    lines(&case.estate)
        .into_iter()
        .map(|(partner, crowd, direction)| {
            let mut stretches: Vec<Stretch> = Vec::new();
            for (from, state) in states.iter().enumerate() {
                let how = match reach(&case.estate, state, partner, crowd, direction) {
                    Way::Via(Through::Legacy(_)) => How::Legacy,
                    Way::Via(Through::Edge(_)) => How::Edge,
                    Way::Dark(because) => How::Dark(because),
                    Way::Either(_, because) => How::Either(because),
                    Way::Unknown(place) => How::Unknown(place),
                };
                match stretches.last_mut() {
                    Some(last) if last.how == how => last.states += 1,
                    _ => stretches.push(Stretch { from, states: 1, how }),
                }
            }
            Strip { partner, crowd, direction, stretches }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;

    #[test]
    fn every_strip_covers_every_state() {
        for example in examples::ALL {
            let report = Report::begin(&Rc::new(example.case()), 1, &[]).0;
            let states = report.proposal.plan.as_ref().map_or(0, |it| it.steps.len() + 1);
            for strip in &report.chart {
                assert_eq!(strip.stretches.iter().map(|it| it.states).sum::<usize>(), states, "{}", example.id);
            }
        }
    }

    #[test]
    fn every_finding_stands_at_its_place() {
        for example in examples::ALL {
            let report = Report::begin(&Rc::new(example.case()), 1, &[]).0;
            for finding in &report.proposal.findings {
                assert!(report.findings_at(finding.about).any(|it| it == finding), "{}", example.id);
            }
        }
    }

    #[test]
    fn a_walk_that_is_gone_on_with_ends_in_the_same_report() {
        let case = Rc::new(examples::by_id("keep-2015-with-2019").unwrap().case());
        let (at_once, none) = Report::begin(&case, usize::MAX, &[]);
        let (first, walk) = Report::begin(&case, 3, &[]);
        let mut walk = walk.unwrap();
        assert!(none.is_none());
        assert_eq!((first.checking, first.verdict()), (Some(3), None));
        while !walk.go(7) {}
        assert_eq!(first.judged(walk.judgement()), at_once);
    }

    #[test]
    fn nothing_told_needs_answers_or_is_stuck() {
        let report = Report::begin(&Rc::new(Case::default()), 1, &[]).0;
        assert_ne!(report.standing, Standing::Ready);
    }
}
