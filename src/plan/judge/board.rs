//! The facts of a plan and the steps that touch them; and a state of which only what is asked is decided.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::plan::Plan;
use crate::plan::judge::bits::Bits;
use crate::plan::judge::poset::Poset;
use crate::state::fact::Fact;
use crate::state::{Oracle, State};

/// The plan as the judge sees it.
#[derive(Debug)]
pub(super) struct Board {
    pub(super) poset: Poset,
    /// Every fact that is true in some state, in order.
    pub(super) facts: Vec<Fact>,
    /// Which of them are true at the start.
    start: Vec<bool>,
    /// For each of them the steps that change it, in the plan's order, and whether they make it.
    pub(super) touched: Vec<Vec<(usize, bool)>>,
}

impl Board {
    pub(super) fn of(plan: &Plan) -> Self {
        let size = plan.steps.len();
        let mut waits = Vec::with_capacity(size);
        let mut broken = Bits::none(size);
        for (place, it) in plan.steps.iter().enumerate() {
            let (there, gone): (Vec<_>, Vec<_>) = it.after.iter().map(|reason| reason.step).partition(|it| *it < size);
            waits.push(Bits::of(size, there));
            if !gone.is_empty() {
                broken.add(place);
            }
        }
        let mut facts: Vec<Fact> = plan.start.facts().iter().copied().collect();
        for it in &plan.steps {
            facts.extend(it.step.makes.iter().chain(&it.step.ends));
        }
        facts.sort_unstable();
        facts.dedup();
        let start: Vec<bool> = facts.iter().map(|it| plan.start.has(*it)).collect();
        let mut touched = vec![Vec::new(); facts.len()];
        for (place, it) in plan.steps.iter().enumerate() {
            // What a step both ends and makes is true after it.
            for fact in it.step.makes.union(&it.step.ends) {
                let at = facts.binary_search(fact).expect("all that is made or ended was gathered above");
                touched[at].push((place, it.step.makes.contains(fact)));
            }
        }
        Self { poset: Poset::of(&waits, &broken), facts, start, touched }
    }

    pub(super) fn find(&self, fact: Fact) -> Option<usize> {
        self.facts.binary_search(&fact).ok()
    }

    /// The facts after these steps. Under the laws of facts the order makes no difference: what is made is made once,
    /// and what is ended is ended by a step that comes after its maker.
    pub(super) fn state(&self, done: &Bits) -> State {
        let truth = |at: usize| {
            let last = self.touched[at].iter().rev().find(|(step, _)| done.has(*step));
            last.map_or(self.start[at], |(_, makes)| *makes)
        };
        State::of((0..self.facts.len()).filter(|at| truth(*at)).map(|at| self.facts[at]))
    }

    /// The fewest steps after which a fact is false, of all states that hold these steps and lack those.
    pub(super) fn soonest_false(&self, fact: Fact, done: &Bits, lacks: &Bits) -> Option<Bits> {
        let Some(at) = self.find(fact) else {
            return Some(done.clone());
        };
        let mut lacks = lacks.clone();
        let mut best: Option<Bits> = None;
        for (step, makes) in self.touched[at].iter().rev() {
            if lacks.has(*step) {
                continue;
            }
            let certain = done.has(*step);
            if !makes {
                let mut with = done.clone();
                with.join(&self.poset.below[*step]);
                if best.as_ref().is_none_or(|it| with.len() < it.len()) {
                    best = Some(with);
                }
            }
            if certain {
                return best;
            }
            // From here on, the step is not done.
            lacks.join(&self.poset.above[*step]);
        }
        if !self.start[at] {
            return Some(done.clone());
        }
        best
    }
}

/// What was decided on the way to one answer: for each step that was asked about, whether it is done.
pub(super) type Decided = Vec<(usize, bool)>;

/// A state of which only what is asked is decided. Each fact that is asked for comes down to steps that are done or not,
/// and a step drags along all that must come before it, or after. So an answer holds in every state between `done` and
/// everything but `lacks`, and the answers to one question part all states among them.
#[derive(Debug)]
pub(super) struct Lens {
    board: Arc<Board>,
    walk: Mutex<Walk>,
    all: OnceLock<BTreeSet<Fact>>,
}

#[derive(Debug)]
struct Walk {
    done: Bits,
    lacks: Bits,
    script: Decided,
    at: usize,
}

impl Lens {
    fn walk(&self) -> MutexGuard<'_, Walk> {
        self.walk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn truth(&self, walk: &mut Walk, at: usize) -> bool {
        for (step, makes) in self.board.touched[at].iter().rev() {
            if walk.decide(&self.board.poset, *step) {
                return *makes;
            }
        }
        self.board.start[at]
    }
}

impl Walk {
    /// Whether a step is done: as follows from what is decided, as the script says, or else not yet.
    fn decide(&mut self, poset: &Poset, step: usize) -> bool {
        if self.done.has(step) {
            return true;
        }
        if self.lacks.has(step) {
            return false;
        }
        if self.at == self.script.len() {
            self.script.push((step, false));
        }
        let yes = self.script[self.at].1;
        self.at += 1;
        if yes {
            self.done.join(&poset.below[step]);
        } else {
            self.lacks.join(&poset.above[step]);
        }
        yes
    }
}

impl Oracle for Lens {
    fn has(&self, fact: Fact) -> bool {
        let Some(at) = self.board.find(fact) else {
            return false;
        };
        self.truth(&mut self.walk(), at)
    }

    fn first(&self, first: Fact, last: Fact) -> Option<Fact> {
        let from = self.board.facts.partition_point(|it| *it < first);
        let mut walk = self.walk();
        (from..self.board.facts.len())
            .take_while(|at| self.board.facts[*at] <= last)
            .find(|at| self.truth(&mut walk, *at))
            .map(|at| self.board.facts[at])
    }

    fn all(&self) -> &BTreeSet<Fact> {
        self.all.get_or_init(|| {
            let mut walk = self.walk();
            (0..self.board.facts.len()).filter(|at| self.truth(&mut walk, *at)).map(|at| self.board.facts[at]).collect()
        })
    }
}

/// Asks a question of every state; what differs only in facts that the question does not ask for is asked once. `leaf`
/// gets each answer with the fewest steps that lead to it and the decisions. Returns `false` when the looks ran out.
///
/// The first answer is that of the start.
pub(super) fn explore<T>(
    board: &Arc<Board>,
    looks: &mut usize,
    ask: impl Fn(&State) -> T,
    mut leaf: impl FnMut(T, &Bits, &Decided),
) -> bool {
    let mut script = Decided::new();
    loop {
        if *looks == 0 {
            return false;
        }
        *looks -= 1;
        let walk = Walk { done: Bits::none(board.poset.size), lacks: board.poset.never.clone(), script, at: 0 };
        let lens = Arc::new(Lens { board: Arc::clone(board), walk: Mutex::new(walk), all: OnceLock::new() });
        let answer = ask(&State::asked(Arc::<Lens>::clone(&lens)));
        let mut walk = lens.walk();
        leaf(answer, &walk.done, &walk.script);
        script = std::mem::take(&mut walk.script);
        while script.last().is_some_and(|(_, yes)| *yes) {
            script.pop();
        }
        match script.last_mut() {
            Some((_, yes)) => *yes = true,
            None => return true,
        }
    }
}
