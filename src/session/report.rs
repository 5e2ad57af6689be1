//! A case becomes everything that the screens show, computed once for each change.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::rc::Rc;

use crate::case::Case;
use crate::estate::cell::Raw;
use crate::estate::{Place, TableId};
use crate::plan::choices::{Choice, choices};
use crate::plan::judge::{Judgement, Walk};
use crate::plan::outage::{Darkness, darkness};
use crate::plan::savings::{Savings, savings};
use crate::plan::slots::{Freedom, slots};
use crate::plan::{self, Proposal, Standing};
use crate::rules::{Finding, Weight};
use crate::runbook::write::Given;

/// Everything that follows from a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The case that it speaks of.
    pub case: Rc<Case>,
    /// The plan, or why there is none.
    pub proposal: Proposal,
    /// The headline.
    pub standing: Standing,
    /// Where two ways exist: both, with their price.
    pub choices: Vec<Choice>,
    /// What goes dark, summed.
    pub darkness: Darkness,
    /// What partners with dialback would save with certificates; worked out when the walk is over.
    pub savings: Savings,
    /// How many findings of each weight, and how many questions.
    pub counts: Counts,
    /// Where each step may stand, the lanes, and what takes longest.
    pub freedom: Rc<Freedom>,
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
    /// The price of the choices is worked out when the walk is over; until then the prices from before stand.
    pub fn begin(case: &Rc<Case>, states: usize, before: &[Choice]) -> (Self, Option<Walk>) {
        let (proposal, walk) = plan::begin(case, states);
        let choices = if walk.is_some() { before.to_vec() } else { choices(&case.estate, &proposal) };
        let freedom = Rc::new(proposal.plan.as_ref().map(slots).unwrap_or_default());
        let report = Self::new(case, proposal, choices, walk.as_ref().map(Walk::states), freedom);
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
        let choices = choices(&self.case.estate, &proposal);
        Self::new(&self.case, proposal, choices, None, Rc::clone(&self.freedom))
    }

    /// The same report after other ticks; the way forward is judged at once if it has no more than so many steps.
    pub fn ticked(&self, case: &Rc<Case>, steps: usize) -> Self {
        let mut proposal = self.proposal.clone();
        proposal.locate(case, proposal.plan.as_ref().is_none_or(|it| it.steps.len() <= steps));
        Self { done: done(case, &proposal), case: Rc::clone(case), proposal, ..self.clone() }
    }

    /// The same report with what the judge saw on the way forward.
    pub fn ahead_judged(&self, judgement: Judgement) -> Self {
        let mut next = self.clone();
        if let Some(here) = &mut next.proposal.here {
            here.ahead = Some(judgement);
        }
        next
    }

    /// What the runbook is written from.
    pub fn given(&self) -> Given<'_> {
        let Self { proposal, choices, savings, freedom, .. } = self;
        Given { case: &self.case, proposal, choices, savings, freedom }
    }

    /// The standing, or none while it may still turn out worse.
    pub fn verdict(&self) -> Option<Standing> {
        (self.checking.is_none() || self.standing != Standing::Ready).then_some(self.standing)
    }

    fn new(
        case: &Rc<Case>,
        proposal: Proposal,
        choices: Vec<Choice>,
        checking: Option<usize>,
        freedom: Rc<Freedom>,
    ) -> Self {
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
        Self {
            standing: proposal.standing(),
            choices,
            darkness: darkness(&proposal.outages),
            counts,
            savings: (proposal.plan.as_ref().filter(|_| checking.is_none()))
                .map(|it| savings(&case.estate, it, &proposal.outages))
                .unwrap_or_default(),
            freedom,
            done: done(case, &proposal),
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

/// How many steps of the plan were done.
fn done(case: &Case, proposal: &Proposal) -> usize {
    let steps = proposal.plan.iter().flat_map(|it| &it.steps);
    steps.filter(|it| case.progress.get(&it.step.id).is_some_and(|tick| !tick.half)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;

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

    #[test]
    fn what_was_told_costs_what_it_costs_when_it_is_planned_again() {
        for example in examples::ALL {
            let estate = example.case().estate;
            let own = plan::unjudged(&estate);
            let none = Proposal { plan: None, stuck: None, outages: Vec::new(), ..own.clone() };
            assert_eq!(choices(&estate, &own), choices(&estate, &none), "{}", example.id);
        }
    }
}
