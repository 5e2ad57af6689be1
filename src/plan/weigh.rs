//! How much hangs on an open question: each of its possible answers is planned, and the plans are told apart.
//!
//! Not told, told one way, told the other way: only planning says whether that is three plans or one.

use std::collections::{BTreeSet, VecDeque};

use crate::estate::cell::{Kind, Raw};
use crate::estate::said::Origin;
use crate::estate::{Estate, Place};
use crate::plan::draft;
use crate::plan::why_not::values;
use crate::rules::{self, Question, Weight};
use crate::state::start::start;

/// How many answers are planned at most, all questions together, for an estate of a few rows.
const TRIES: usize = 600;

/// How many answers are planned in an estate of any size.
const LEAST_TRIES: usize = 40;

/// With so many rows half as many answers are planned.
const HALF: usize = 200;

/// A name that nobody has, for answers of which there are too many to count up. It stands for all of them.
const SOME_NAME: &str = "answer.invalid";

/// What hangs on one open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// The field, row or table that is asked for.
    pub place: Place,
    /// How many answers were tried. Names, numbers and dates count as one.
    pub answers: usize,
    /// How many different plans follow from them: other steps, or another order.
    pub plans: usize,
    /// Whether at least one of these plans differs from the one that stands while the question is open.
    pub moves: bool,
    /// How many answers leave no plan that may be followed, because a rule blocks that does not block now, or because
    /// no way is found.
    pub closing: usize,
}

/// Questions that are weighed a little at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighing {
    estate: Estate,
    now: Outcome,
    waiting: VecDeque<(Place, Vec<Raw>)>,
    weighed: Vec<Weighed>,
}

/// What an estate leads to.
#[derive(Clone, Debug, PartialEq)]
struct Outcome {
    /// The ids of the steps in order; `None` when no way was found.
    steps: Option<Vec<String>>,
    /// What blocks.
    blocks: BTreeSet<(&'static str, Place)>,
}

impl Outcome {
    fn of(estate: &Estate) -> Self {
        let now = start(estate);
        let findings = rules::check(estate, &now).0;
        let blocks = findings.iter().filter(|it| it.rule.weight == Weight::Blocks).map(|it| (it.rule.id, it.about));
        let plan = draft(estate, &now).ok();
        Self { steps: plan.map(|it| it.steps.into_iter().map(|it| it.step.id).collect()), blocks: blocks.collect() }
    }

    /// Whether this closes a way that is open in the other one.
    fn closes(&self, other: &Self) -> bool {
        (self.steps.is_none() && other.steps.is_some()) || !self.blocks.is_subset(&other.blocks)
    }
}

impl Weighing {
    /// The questions of an estate, in their order, as many as the budget allows.
    pub fn new(estate: &Estate, questions: &[Question]) -> Self {
        let rows = estate.count_rows();
        let mut tries = (TRIES * HALF / (HALF + rows)).max(LEAST_TRIES);
        let mut waiting = VecDeque::new();
        for question in questions {
            let answers = answers(estate, question.place);
            if answers.is_empty() {
                continue;
            }
            let Some(left) = tries.checked_sub(answers.len()) else { break };
            tries = left;
            waiting.push_back((question.place, answers));
        }
        Self { estate: estate.clone(), now: Outcome::of(estate), waiting, weighed: Vec::new() }
    }

    /// Weighs one more question; says whether all are done.
    pub fn go(&mut self) -> bool {
        if let Some((place, answers)) = self.waiting.pop_front() {
            let weighed = self.weigh(place, &answers);
            self.weighed.push(weighed);
        }
        self.waiting.is_empty()
    }

    /// What was weighed so far.
    pub fn weighed(self) -> Vec<Weighed> {
        self.weighed
    }

    fn weigh(&self, place: Place, answers: &[Raw]) -> Weighed {
        let mut plans = BTreeSet::new();
        let mut weighed = Weighed { place, answers: 0, plans: 0, moves: false, closing: 0 };
        for answer in answers {
            let Some(then) = told(&self.estate, place, answer).map(|it| Outcome::of(&it)) else {
                continue;
            };
            weighed.answers += 1;
            weighed.closing += usize::from(then.closes(&self.now));
            weighed.moves |= then.steps != self.now.steps;
            plans.extend(then.steps);
        }
        weighed.plans = plans.len();
        weighed
    }
}

/// The estate with an answer; `None` when the answer does not fit.
fn told(estate: &Estate, place: Place, answer: &Raw) -> Option<Estate> {
    let mut estate = estate.clone();
    let place = if place.column.is_empty() {
        let row = estate.add(place.table)?;
        Place::new(place.table, row, place.table.columns().first()?.id)
    } else {
        place
    };
    estate.set(place, answer, Origin::Assumed).ok()?;
    Some(estate)
}

/// The answers that are tried: all that can be counted up, and one that stands for those that cannot.
fn answers(estate: &Estate, place: Place) -> Vec<Raw> {
    // What is missing is a row, and a row begins with its first column.
    let asked = if place.column.is_empty() { place.table.columns().first() } else { place.table.column(place.column) };
    let Some(column) = asked else {
        return Vec::new();
    };
    let mut out = values(estate, column);
    let some = match column.kind {
        Kind::Name => Some(Raw::one(SOME_NAME)),
        Kind::Names => Some(Raw::Many(vec![SOME_NAME.to_owned()])),
        Kind::Label | Kind::Note => Some(Raw::one("?")),
        Kind::Count(_) => Some(Raw::one("1")),
        Kind::Date => Some(Raw::one("2099-12-31")),
        Kind::Address => Some(Raw::one("192.0.2.1")),
        Kind::Flag | Kind::Choice(_) | Kind::Words(_) | Kind::Row(_) => None,
    };
    out.extend(some);
    out
}

/// The questions in the order of what hangs on them: the number of plans first, then whether the plan changes at all.
/// Questions that were not weighed keep their place behind those that change something.
pub fn ranked<'a>(questions: &'a [Question], weighed: &[Weighed]) -> Vec<(&'a Question, Option<Weighed>)> {
    let of = |place: Place| weighed.iter().find(|it| it.place == place).cloned();
    let mut out: Vec<_> = questions.iter().map(|it| (it, of(it.place))).collect();
    out.sort_by_key(|(_, it)| match it {
        Some(it) if it.plans > 1 => (0, usize::MAX - it.plans),
        Some(it) if it.moves || it.closing > 0 => (1, 0),
        None => (2, 0),
        Some(_) => (3, 0),
    });
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::TableId;
    use crate::paths::examples;
    use crate::plan::propose;

    /// An example in which these cells were not told.
    fn without(example: &str, cells: &[(TableId, u16, &'static str)]) -> Estate {
        let mut estate = examples::by_id(example).expect("the example exists").case().estate;
        for (table, row, column) in cells {
            let place = Place::new(*table, *row, column);
            estate.set(place, &Raw::NotTold, Origin::Typed).expect("a cell can be emptied");
        }
        estate
    }

    fn weigh(estate: &Estate) -> Vec<Weighed> {
        let mut weighing = Weighing::new(estate, &propose(estate).questions);
        while !weighing.go() {}
        weighing.weighed()
    }

    #[test]
    fn an_answer_that_spares_a_step_makes_a_second_plan() {
        let place = Place::new(TableId::Deployment, 0, "people_told");
        let estate = without("lync-2010-to-2013", &[(place.table, place.row, place.column)]);
        let found = weigh(&estate);
        let it = found.iter().find(|it| it.place == place).expect("it is asked and weighed");
        assert_eq!((it.answers, it.plans, it.moves), (2, 2, true), "{it:?}");
    }

    #[test]
    fn the_question_from_which_most_plans_follow_comes_first() {
        let cells = [(TableId::Deployment, 0, "xmpp"), (TableId::Deployment, 0, "test_users")];
        let estate = without("keep-2015-with-2019", &cells);
        let questions = propose(&estate).questions;
        let ranked = ranked(&questions, &weigh(&estate));
        let plans: Vec<usize> = ranked.iter().filter_map(|(_, it)| it.as_ref().map(|it| it.plans)).collect();
        assert!(plans.is_sorted_by(|one, other| one >= other || *other <= 1), "{plans:?}");
        assert_eq!(ranked.len(), questions.len());
    }

    #[test]
    fn an_answer_that_blocks_is_counted() {
        let place = Place::new(TableId::Edge, 0, "certificate_wildcard");
        let estate = without("keep-2013-with-2019", &[(place.table, place.row, place.column)]);
        let found = weigh(&estate);
        let it = found.iter().find(|it| it.place == place).expect("it is asked and weighed");
        assert_eq!((it.answers, it.closing), (2, 1), "{it:?}");
    }

    #[test]
    fn a_missing_row_is_weighed_as_a_row_with_some_name() {
        let mut estate = examples::by_id("lync-2010-to-2013").unwrap().case().estate;
        for row in estate.rows(TableId::Partner) {
            estate.remove(TableId::Partner, row);
        }
        let found = weigh(&estate);
        let it = found.iter().find(|it| it.place == Place::table(TableId::Partner)).expect("partners are asked for");
        assert_eq!(it.answers, 1);
        assert!(it.moves, "{it:?}");
    }

    #[test]
    fn every_kind_of_column_has_an_answer_that_fits() {
        let mut estate = Estate::default();
        for table in TableId::ALL {
            estate.add(table);
            for column in table.columns() {
                let place = Place::new(table, 0, column.id);
                for answer in answers(&estate, place) {
                    assert!(told(&estate, place, &answer).is_some(), "{place:?} {answer:?}");
                }
            }
        }
    }

    #[test]
    fn the_work_is_bounded_and_the_gravest_questions_are_weighed_first() {
        let estate = Estate::default();
        let questions = propose(&estate).questions;
        let many: Vec<Question> = questions.iter().cycle().take(5_000).cloned().collect();
        let weighing = Weighing::new(&estate, &many);
        let tries: usize = weighing.waiting.iter().map(|(_, it)| it.len()).sum();
        assert!(tries <= TRIES && !weighing.waiting.is_empty(), "{tries}");
        assert_eq!(weighing.waiting.front().map(|it| it.0), questions.first().map(|it| it.place));
    }
}
