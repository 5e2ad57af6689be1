//! In what order, and why: a case becomes a proposal.
//!
//! *Select* walks back from the goal, *order* sorts for two reasons only, and the *judge*, which shares no code with
//! them, visits every state that an allowed order can reach.

pub mod alike;
pub mod bands;
pub mod choices;
pub mod difference;
mod differing;
pub mod judge;
pub mod order;
pub mod outage;
mod peers;
pub mod resume;
pub mod safety;
pub mod savings;
pub mod select;
pub mod slots;
mod strips;
mod timeline;
pub mod together;
pub mod weigh;
pub mod why;
pub mod why_not;

use bands::Chart;
use judge::{Judgement, Walk};
use outage::Outage;
use resume::{Where, resume};
use why::{Reason, Stuck};

use crate::actions::{self, Facts, Step};
use crate::case::Case;
use crate::continuity::lines;
use crate::estate::Estate;
use crate::paths::{self, Reach, goal};
use crate::rules::{self, Finding, Question, RISK, Weight};
use crate::state::State;
use crate::state::start::start;

/// Steps in an order that their facts allow, and for each the earlier steps that it waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The state at the start.
    pub start: State,
    /// What is to be true at the end.
    pub goal: Facts,
    /// The steps, in order.
    pub steps: Vec<Placed>,
}

/// A step in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The step.
    pub step: Step,
    /// The earlier steps that it waits for, with the reasons; ordered.
    pub after: Vec<Reason>,
}

impl Plan {
    /// The state after the first `count` steps.
    pub fn state_after(&self, count: usize) -> State {
        self.steps.iter().take(count).fold(self.start.clone(), |state, it| state.after(&it.step.makes, &it.step.ends))
    }

    /// All steps' minutes one after the other: low and high.
    pub fn minutes(&self) -> (u32, u32) {
        self.steps.iter().fold((0, 0), |(low, high), it| {
            let (l, h) = it.step.action.minutes;
            (low + l, high + h)
        })
    }
}

/// What can be said about a case. Never just a plan or an error: a blocked case can still show a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The plan, if the steps lead to the goal.
    pub plan: Option<Plan>,
    /// What stands in the way, and what is worth knowing.
    pub findings: Vec<Finding>,
    /// What must be told.
    pub questions: Vec<Question>,
    /// Why there is no plan.
    pub stuck: Option<Stuck>,
    /// What the judge saw on every way through the plan.
    pub judgement: Option<Judgement>,
    /// What goes dark, for whom, for how long, in the plan's order.
    pub outages: Vec<Outage>,
    /// Where one is, if anything was ticked.
    pub here: Option<Box<Where>>,
    /// Who reaches whom, state by state of the plan's order.
    pub chart: Chart,
}

/// The headline of a proposal: the gravest that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The plan can be followed.
    Ready,
    /// Something must be told first.
    NeedsAnswers,
    /// Something stands in the way.
    Blocked,
    /// No way was found with the actions of this product.
    Stuck,
    /// The judge disagrees with the plan: our fault, shown as ours.
    Faulty,
}

impl Standing {
    /// The stable word for files and programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::NeedsAnswers => "needs-answers",
            Self::Blocked => "blocked",
            Self::Stuck => "stuck",
            Self::Faulty => "faulty",
        }
    }
}

impl Proposal {
    /// The headline.
    pub fn standing(&self) -> Standing {
        let faulty = self.judgement.as_ref().is_some_and(|it| !it.violations.is_empty());
        let blocked = self.findings.iter().any(|it| it.rule.weight == Weight::Blocks);
        let asks = self.questions.iter().any(|it| it.weight() == Weight::Blocks);
        // What is blocked or not told can itself be the reason why no way is found, so it is said first.
        if faulty && !blocked && !asks {
            Standing::Faulty
        } else if blocked {
            Standing::Blocked
        } else if asks {
            Standing::NeedsAnswers
        } else if self.stuck.is_some() {
            Standing::Stuck
        } else {
            Standing::Ready
        }
    }

    /// Findings of one weight.
    pub fn of_weight(&self, weight: Weight) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |it| it.rule.weight == weight)
    }
}

/// Plans a case.
pub fn plan(case: &Case) -> Proposal {
    let mut proposal = propose(&case.estate);
    proposal.locate(case, true);
    proposal
}

/// The steps of a case in order, not judged: for those who only want the order.
///
/// # Errors
/// [`Stuck`], when no way was found.
pub fn sketch(case: &Case) -> Result<Plan, Stuck> {
    draft(&case.estate, &start(&case.estate))
}

/// Plans a case, and judges it before it answers if the plan has no more than so many steps. A larger one comes with
/// the walk that is to be gone on with; its judgement is then taken over with [`Proposal::judged`].
pub fn begin(case: &Case, steps: usize) -> (Proposal, Option<Walk>) {
    let mut proposal = unjudged(&case.estate);
    let mut walk = proposal.plan.as_ref().map(|it| Walk::new(&case.estate, it, judge::BUDGET));
    if let Some(over) = walk.take_if(|it| it.go(steps)) {
        proposal.judged(over.judgement());
    }
    proposal.locate(case, walk.is_none());
    (proposal, walk)
}

impl Proposal {
    /// Finds out where one is after the ticks of this case, which is of the same estate; and judges the way forward.
    pub fn locate(&mut self, case: &Case, judged: bool) {
        let begun = case.progress.keys().any(|it| !it.starts_with(RISK));
        self.here = begun.then(|| {
            let mut here = resume(case, self.plan.as_ref());
            if judged {
                here.judge(&case.estate);
            }
            Box::new(here)
        });
    }

    /// Takes over what the judge saw.
    pub fn judged(&mut self, judgement: Judgement) {
        rules::add_questions(&mut self.questions, &judgement.open);
        self.judgement = Some(judgement);
    }
}

/// Plans an estate.
pub(crate) fn propose(estate: &Estate) -> Proposal {
    let mut proposal = unjudged(estate);
    if let Some(plan) = &proposal.plan {
        let judgement = judge::judge(estate, plan, judge::BUDGET);
        proposal.judged(judgement);
    }
    proposal
}

/// Everything but the judgement, for those who only compare.
pub fn unjudged(estate: &Estate) -> Proposal {
    let start = start(estate);
    let (findings, questions) = rules::check(estate, &start);
    let drafted = draft(estate, &start);
    let (plan, stuck) = match drafted {
        Ok(plan) => (Some(plan), None),
        Err(stuck) => (None, Some(stuck)),
    };
    let followed = plan.as_ref().map(|plan| {
        let strips = strips::strips(estate, plan, &lines(estate));
        (outage::of_strips(estate, plan, &strips), bands::of_strips(plan, &strips))
    });
    let (outages, chart) = followed.unwrap_or_default();
    Proposal { plan, findings, questions, stuck, judgement: None, outages, chart, here: None }
}

/// The steps that lead from the start to the goal, in order.
///
/// # Errors
/// [`Stuck`], when no way was found.
pub(crate) fn draft(estate: &Estate, start: &State) -> Result<Plan, Stuck> {
    planned(estate)?;
    let goal = goal::goal(estate);
    let steps = select::select(start.facts(), &goal, &actions::offer(estate))?;
    let steps = order::order(start.facts(), &steps)?;
    Ok(Plan { start: start.clone(), goal, steps })
}

/// Whether the journey was told and is one that is planned.
///
/// # Errors
/// [`Stuck`], when it is not.
pub(crate) fn planned(estate: &Estate) -> Result<(), Stuck> {
    let journey = estate.journey().ok_or(Stuck::NoJourney)?;
    match paths::path_of(journey).reach {
        Reach::Planned => Ok(()),
        _ => Err(Stuck::NotPlanned(journey)),
    }
}
