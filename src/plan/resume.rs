//! Where one is, from the ticks alone, and what leads on from there: forward, to safety, or back.
//!
//! Ticks may come in any order, also in one that no wait allows. The facts now are those of the start and of the ticked
//! steps, applied in the plan's order. An undone step is a step that is no longer ticked. A half-done step leaves open
//! which state it is; the ways on are then to be safe in each state that it can be.

use std::collections::BTreeSet;

use crate::actions::{self, Action, Facts, Line, Step};
use crate::case::{Case, Progress};
use crate::estate::Estate;
use crate::paths::goal;
use crate::plan::judge::{self, Judgement, Walk};
pub use crate::plan::safety::{Danger, Dark, Move, Safety};
use crate::plan::safety::{Done, Ground, states_of};
use crate::plan::why::{Reason, Stuck};
use crate::plan::{Placed, Plan, order, select};
use crate::rules::RISK;
use crate::state::State;
use crate::state::fact::Fact;
use crate::state::start::start;

/// Where one is, and the four ways on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Where {
    /// The steps that all places below refer to: those of the plan, then ticked ones that the plan does not have.
    pub steps: Vec<Placed>,
    /// How many of them are the plan's own; only these have a number that people know.
    pub planned: usize,
    /// The steps that were done.
    pub done: Vec<usize>,
    /// The steps that were begun and not finished.
    pub half: Vec<usize>,
    /// Ticks whose step the estate no longer offers, or whose work the estate already holds.
    pub strangers: Vec<String>,
    /// What was true at the start of the plan.
    pub start: State,
    /// What is true now; half-done steps have changed nothing in it.
    pub state: State,
    /// Facts that half-done steps may have made or ended.
    pub unsure: BTreeSet<Fact>,
    /// Begun steps that wait for others which are not done, each with these waits.
    pub early: Vec<(usize, Vec<Reason>)>,
    /// What is not safe now; empty when it is safe.
    pub dangers: Vec<Danger>,
    /// Lines that worked at the start and are dark now, whether that was declared or not.
    pub dark: Vec<Dark>,
    /// Whether the declared window is open.
    pub in_window: bool,
    /// The plan from here, without what is done. Half-done steps are among its steps.
    pub forward: Result<Plan, Stuck>,
    /// What the judge saw on every way through the plan from here; `None` while nobody asked it.
    pub ahead: Option<Judgement>,
    /// Facts that a step still to be done needs, and the ticked step that ended each too early.
    pub lost: Vec<(Fact, usize)>,
    /// The shortest way to safety.
    pub safety: Safety,
    /// The way back to the start.
    pub back: Back,
    /// The first step after which no way back to the start exists.
    pub no_return: Option<usize>,
}

/// The way back to the start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Back {
    /// What is to be undone, in this order.
    pub undo: Vec<usize>,
    /// Steps that cannot be undone and need not be, because they only add something.
    pub stays: Vec<usize>,
    /// The step that bars the way: it took something away for good. What is done before it cannot be reached.
    pub barred: Option<usize>,
    /// What is not safe on the way, with the number of steps that are undone by then.
    pub dangers: Vec<(usize, Danger)>,
}

impl Where {
    /// Has the way forward judged, in every order that it allows.
    pub fn judge(&mut self, estate: &Estate) {
        if let Ok(forward) = &self.forward {
            self.ahead = Some(judge::judge_from(estate, forward, &self.start, judge::BUDGET));
        }
    }

    /// The judgement of the way forward, where it is still to come.
    pub fn walk(&self, estate: &Estate) -> Option<Walk> {
        let forward = self.forward.as_ref().ok().filter(|_| self.ahead.is_none())?;
        Some(Walk::from(estate, forward, &self.start, judge::BUDGET))
    }

    /// Steps left until the point of no return, itself not counted; `None` when there is none, or it is passed.
    pub fn until_no_return(&self) -> Option<usize> {
        let steps = &self.forward.as_ref().ok()?.steps;
        self.back.barred.is_none().then(|| steps.iter().position(|it| is_final(&it.step)))?
    }

    /// Whether it is safe now.
    pub fn is_safe(&self) -> bool {
        self.dangers.is_empty()
    }

    /// The facts that stand in the way of going forward; empty when there is a plan from here.
    pub fn in_the_way(&self) -> BTreeSet<Fact> {
        let mut out = BTreeSet::new();
        if let Err(stuck) = &self.forward {
            if let Stuck::NothingMakes { fact, .. } | Stuck::Choose(fact, _) = stuck {
                out.insert(*fact);
            }
            out.extend(self.lost.iter().map(|it| it.0));
        }
        out
    }
}

/// Whether an action has a way back.
pub fn has_way_back(action: &Action) -> bool {
    !action.lines.iter().any(|it| matches!(it, Line::NoWayBack(_)))
}

/// Whether a step takes something of the legacy side away for good. A step that only adds what cannot be taken out
/// again, such as the schema, does not stand in the way of going back.
fn is_final(step: &Step) -> bool {
    !has_way_back(step.action) && step.makes.iter().any(|fact| fact.takes_away())
}

/// The place of the first step that takes something of the legacy side away for good.
pub fn point_of_no_return(plan: &Plan) -> Option<usize> {
    first_final(&plan.steps)
}

/// The place of the first of these steps that takes something of the legacy side away for good.
pub fn first_final(steps: &[Placed]) -> Option<usize> {
    steps.iter().position(|it| is_final(&it.step))
}

/// Says where one is. The plan is the one from the start, if there is one.
pub fn resume(case: &Case, plan: Option<&Plan>) -> Where {
    let estate = &case.estate;
    let start = plan.map_or_else(|| start(estate), |it| it.start.clone());
    let offered = actions::offer(estate);
    let mut steps = plan.map(|it| it.steps.clone()).unwrap_or_default();
    let planned = steps.len();
    let extra = beside_the_plan(&start, &steps, &offered, &case.progress);
    steps.extend(extra);
    let ticked = |half: bool| {
        let is = |it: &usize| case.progress.get(&steps[*it].step.id).is_some_and(|tick| tick.half == half);
        (0..steps.len()).filter(is).collect()
    };
    let done = Done { whole: ticked(false), half: ticked(true) };
    let begun = done.begun();
    let known = |id: &String| begun.iter().any(|it| steps[*it].step.id == *id);
    let strangers = case.progress.keys().filter(|it| !it.starts_with(RISK) && !known(it)).cloned().collect();
    let states = states_of(&start, &steps, &done);
    let forward = forward(estate, &states[0], &offered, &case.progress);
    // What the way forward needs besides the plan can also lead to safety.
    if let Ok(forward) = &forward {
        let more: Vec<Placed> = forward
            .steps
            .iter()
            .filter(|it| steps.iter().all(|other| other.step.id != it.step.id))
            .map(|it| Placed { step: it.step.clone(), after: Vec::new() })
            .collect();
        steps.extend(more);
    }
    let ground = Ground::new(estate, &start, &steps);
    let early = early(&steps, &done);
    let dangers = ground.dangers(&states);
    let safety = match (&forward, dangers.is_empty()) {
        (_, true) => Safety::Here,
        (forward, false) => ground.safety(&done, forward.as_ref().ok()),
    };
    let mut back = back(&steps, &begun);
    // Going back from a state that the plan allows meets only such states, and those are the judge's.
    if !early.is_empty() || !done.half.is_empty() {
        back.dangers = ground.on_the_way(&done, &back.undo);
    }
    let dark = ground.dark(&states.iter().collect::<Vec<_>>());
    // What ended may well end, as long as nothing that is still to be done needs it.
    let lost = if forward.is_ok() { Vec::new() } else { lost(&steps, &done.whole, &states[0]) };
    let unsure = done.half.iter().flat_map(|it| steps[*it].step.makes.union(&steps[*it].step.ends)).copied().collect();
    Where {
        planned,
        done: done.whole.into_iter().collect(),
        half: done.half.into_iter().collect(),
        strangers,
        in_window: states.iter().all(State::in_window),
        state: states.into_iter().next().unwrap_or_default(),
        start,
        unsure,
        early,
        dangers,
        dark,
        forward,
        ahead: None,
        lost,
        safety,
        back,
        no_return: first_final(&steps),
        steps,
    }
}

/// Ticked steps that the plan does not have, though the estate offers them and does not hold their work yet: without a
/// plan all of them, else those that were done to repair something.
fn beside_the_plan(start: &State, steps: &[Placed], offered: &[Step], progress: &Progress) -> Vec<Placed> {
    let ticked: Vec<Step> = offered
        .iter()
        .filter(|it| progress.contains_key(&it.id) && steps.iter().all(|other| other.step.id != it.id))
        .filter(|it| it.makes.iter().any(|fact| !start.has(*fact)))
        .cloned()
        .collect();
    if steps.is_empty()
        && let Ok(ordered) = order::order(start.facts(), &ticked)
    {
        return ordered;
    }
    ticked.into_iter().map(|step| Placed { step, after: Vec::new() }).collect()
}

/// The plan from this state, without what is done.
fn forward(estate: &Estate, now: &State, offered: &[Step], progress: &Progress) -> Result<Plan, Stuck> {
    // The journey is asked first, so that a case without one says so.
    crate::plan::planned(estate)?;
    let is_left = |it: &&Step| progress.get(&it.id).is_none_or(|tick| tick.half);
    let left: Vec<Step> = offered.iter().filter(is_left).cloned().collect();
    let goal: Facts = goal::goal(estate);
    let steps = select::select(now.facts(), &goal, &left)?;
    let steps = order::order(now.facts(), &steps)?;
    Ok(Plan { start: now.clone(), goal, steps })
}

fn early(steps: &[Placed], done: &Done) -> Vec<(usize, Vec<Reason>)> {
    let waits =
        |it: usize| steps[it].after.iter().filter(|reason| !done.whole.contains(&reason.step)).copied().collect();
    done.begun()
        .into_iter()
        .map(|it| (it, waits(it)))
        .filter(|(_, waits): &(usize, Vec<Reason>)| !waits.is_empty())
        .collect()
}

fn lost(steps: &[Placed], done: &BTreeSet<usize>, state: &State) -> Vec<(Fact, usize)> {
    let needed: BTreeSet<Fact> = (0..steps.len())
        .filter(|it| !done.contains(it))
        .flat_map(|it| steps[it].step.needs.iter().copied())
        .filter(|it| !state.has(*it))
        .collect();
    needed
        .into_iter()
        .filter_map(|fact| done.iter().find(|it| steps[**it].step.ends.contains(&fact)).map(|it| (fact, *it)))
        .collect()
}

/// A half-done step is undone like any; one that takes something away for good may have done so.
fn back(steps: &[Placed], begun: &BTreeSet<usize>) -> Back {
    let mut out = Back::default();
    for it in begun.iter().rev() {
        if is_final(&steps[*it].step) {
            out.barred = Some(*it);
            break;
        }
        if has_way_back(steps[*it].step.action) {
            out.undo.push(*it);
        } else {
            out.stays.push(*it);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Tick;
    use crate::paths::examples;
    use crate::plan::sketch;

    fn example(id: &str) -> (Case, Plan) {
        let case = examples::by_id(id).expect("the example exists").case();
        let plan = sketch(&case).expect("the example has a plan");
        (case, plan)
    }

    fn ticked(case: &Case, plan: &Plan, places: impl IntoIterator<Item = usize>) -> Case {
        let progress = places.into_iter().map(|it| (plan.steps[it].step.id.clone(), Tick::default())).collect();
        Case { estate: case.estate.clone(), progress }
    }

    fn place_of(plan: &Plan, action: &str) -> usize {
        plan.steps.iter().position(|it| it.step.action.id == action).expect("the plan has the step")
    }

    #[test]
    fn nothing_ticked_is_the_start() {
        let (case, plan) = example("ocs-to-2013");
        let here = resume(&case, Some(&plan));
        assert_eq!(here.state, plan.start);
        assert_eq!(here.forward, Ok(plan));
        assert_eq!((here.safety, here.back), (Safety::Here, Back::default()));
    }

    #[test]
    fn everything_ticked_is_the_goal() {
        let (case, plan) = example("lync-2010-to-2013");
        let here = resume(&ticked(&case, &plan, 0..plan.steps.len()), Some(&plan));
        assert_eq!(here.forward.expect("nothing stands in the way").steps, Vec::new());
        assert!(here.dangers.is_empty());
    }

    #[test]
    fn the_point_of_no_return_bars_the_way_back() {
        let (case, plan) = example("lync-2010-to-2013");
        let turn = point_of_no_return(&plan).expect("the gateway is removed");
        let before = resume(&ticked(&case, &plan, 0..turn), Some(&plan));
        assert_eq!((before.back.barred, before.no_return), (None, Some(turn)));
        let after = resume(&ticked(&case, &plan, 0..=turn), Some(&plan));
        assert_eq!((after.back.barred, after.back.undo), (Some(turn), Vec::new()));
    }

    #[test]
    fn the_dns_switched_before_its_time_is_undone_first() {
        let (case, plan) = example("lync-2010-to-2013");
        let srv = place_of(&plan, "move-srv-record");
        let here = resume(&ticked(&case, &plan, [srv]), Some(&plan));
        assert!(!here.early.is_empty());
        assert!(here.dangers.iter().any(|it| matches!(it, Danger::Dark(_))), "{:?}", here.dangers);
        assert_eq!(here.safety, Safety::Moves(vec![Move::Undo(srv)]));
        assert_eq!(here.back.undo, vec![srv]);
    }

    #[test]
    fn a_fact_that_was_ended_too_early_is_named_and_the_way_back_is_open() {
        let (case, plan) = example("lync-2010-to-2013");
        let stopped = place_of(&plan, "stop-gateway");
        let here = resume(&ticked(&case, &plan, [stopped]), Some(&plan));
        let ended = here.lost.iter().find(|it| it.1 == stopped).expect("it ends what others need").0;
        assert!(matches!(ended, Fact::GatewayRunning(_)));
        assert!(here.forward.is_err() && here.in_the_way().contains(&ended));
        assert_eq!((here.back.undo, here.back.barred), (vec![stopped], None));
    }

    #[test]
    fn a_line_that_stays_dark_for_another_reason_is_no_new_danger_on_the_way_back() {
        let (case, plan) = example("lync-2010-to-2013");
        let early = ["move-srv-record", "stop-gateway"].map(|it| place_of(&plan, it));
        let here = resume(&ticked(&case, &plan, early), Some(&plan));
        assert_eq!(here.back.undo, vec![early[1], early[0]]);
        assert_eq!(here.back.dangers, Vec::new());
    }

    #[test]
    fn where_nothing_can_be_undone_going_forward_leads_to_safety() {
        let (case, plan) = example("lync-2010-to-2013");
        let gone = place_of(&plan, "remove-gateway");
        let here = resume(&ticked(&case, &plan, [gone]), Some(&plan));
        assert!(!here.is_safe() && here.back.barred == Some(gone));
        let Safety::Forward(moves) = &here.safety else { panic!("{:?}", here.safety) };
        assert!(moves.iter().all(|it| matches!(it, Move::Do(_))));
    }

    fn begun(mut case: Case, plan: &Plan, place: usize) -> Case {
        let tick = Tick { half: true, ..Tick::default() };
        case.progress.insert(plan.steps[place].step.id.clone(), tick);
        case
    }

    #[test]
    fn what_was_only_begun_is_judged_both_ways_and_finished_or_undone_for_safety() {
        let (case, plan) = example("lync-2010-to-2013");
        let srv = place_of(&plan, "move-srv-record");
        let here = resume(&begun(ticked(&case, &plan, []), &plan, srv), Some(&plan));
        assert_eq!((&here.done, &here.half), (&Vec::new(), &vec![srv]));
        assert_eq!(here.state, plan.start);
        assert!(!here.is_safe() && !here.early.is_empty() && !here.dark.is_empty());
        assert_eq!(here.safety, Safety::Moves(vec![Move::Undo(srv)]));
        assert_eq!((&here.back.undo, here.back.barred), (&vec![srv], None));
        assert!(here.unsure.iter().any(|it| matches!(it, Fact::SrvAt(..))));
    }

    #[test]
    fn a_step_begun_in_its_time_is_among_the_steps_that_are_left() {
        let (case, plan) = example("keep-2013-with-2019");
        let here = resume(&begun(ticked(&case, &plan, 0..4), &plan, 4), Some(&plan));
        assert!(here.is_safe() && here.early.is_empty(), "{:?}", here.dangers);
        let forward = here.forward.expect("there is a plan from here");
        assert!(forward.steps.iter().any(|it| it.step.id == plan.steps[4].step.id));
    }

    #[test]
    fn what_waits_for_a_half_done_step_was_done_early() {
        let (case, plan) = example("lync-2010-to-2013");
        let last = plan.steps.len() - 1;
        let waits = plan.steps[last].after.first().expect("the last step waits for another").step;
        let here = resume(&begun(ticked(&case, &plan, 0..=last), &plan, waits), Some(&plan));
        assert!(
            here.early.iter().any(|(step, waits_for)| *step == last && waits_for.iter().any(|it| it.step == waits))
        );
    }

    #[test]
    fn the_way_forward_is_judged_from_where_one_is() {
        let (case, plan) = example("lync-2010-to-2013");
        let mut here = resume(&ticked(&case, &plan, 0..9), Some(&plan));
        assert!(here.ahead.is_none());
        let mut walk = here.walk(&case.estate).expect("there is a way forward");
        here.judge(&case.estate);
        let ahead = here.ahead.clone().expect("it was judged");
        assert!(ahead.complete && ahead.violations.is_empty() && ahead.states > 1);
        assert!(walk.go(usize::MAX));
        assert_eq!(walk.judgement(), ahead);
        assert!(here.walk(&case.estate).is_none());
        assert!(here.until_no_return().is_some_and(|it| it < here.forward.expect("as before").steps.len()));
    }

    #[test]
    fn what_is_dark_in_the_window_must_not_stay_dark_after_it() {
        let (case, plan) = example("lync-2010-to-2013");
        let wheres = (0..plan.steps.len()).map(|it| resume(&ticked(&case, &plan, 0..it), Some(&plan)));
        let mut here = wheres.into_iter().find(|it| !it.dark.is_empty()).expect("the plan darkens something");
        assert!(here.in_window && here.is_safe());
        // A way forward that closes the window and does nothing about what is dark.
        let Ok(forward) = &mut here.forward else { panic!("there is a plan from here") };
        let mut closing = forward.steps.remove(0);
        closing.step.makes = Facts::from([Fact::Verified]);
        closing.step.ends = Facts::new();
        closing.after = Vec::new();
        forward.steps = vec![closing];
        here.judge(&case.estate);
        let ahead = here.ahead.expect("it was judged");
        assert!(ahead.violations.iter().any(|it| matches!(it.what, judge::Wrong::Dark(..))), "{:?}", ahead.violations);
    }

    #[test]
    fn a_tick_of_another_plan_is_kept_as_a_stranger() {
        let (mut case, plan) = example("ocs-to-2013");
        case.progress.insert("no-such-step".to_owned(), Tick::default());
        let here = resume(&case, Some(&plan));
        assert_eq!((here.strangers, here.done), (vec!["no-such-step".to_owned()], Vec::new()));
    }

    #[test]
    fn without_a_plan_the_ticked_steps_still_count() {
        let (case, plan) = example("lync-2010-to-2013");
        let here = resume(&ticked(&case, &plan, 0..5), None);
        assert_eq!(here.done.len(), 5);
        assert_eq!(here.state, plan.state_after(5));
    }
}
