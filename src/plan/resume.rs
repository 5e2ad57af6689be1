//! Where one is, from the ticks alone, and what leads on from there: forward, to safety, or back.
//!
//! Ticks may come in any order, also in one that no wait allows. The facts now are those of the start and of the ticked
//! steps, applied in the plan's order. An undone step is a step that is no longer ticked.

use std::collections::BTreeSet;

use crate::actions::{self, Action, Facts, Line, Step};
use crate::case::{Case, Progress};
use crate::estate::Estate;
use crate::paths::goal;
pub use crate::plan::safety::{Danger, Dark, Move, Safety};
use crate::plan::safety::{Ground, state_of};
use crate::plan::why::{Reason, Stuck};
use crate::plan::{Placed, Plan, order, select};
use crate::state::State;
use crate::state::fact::Fact;
use crate::state::start::start;

/// Where one is, and the four ways on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Where {
    /// The steps that all places below refer to: those of the plan, then ticked ones that the plan does not have.
    pub steps: Vec<Placed>,
    /// The ticked steps.
    pub done: Vec<usize>,
    /// Ticks whose step the estate no longer offers, or whose work the estate already holds.
    pub strangers: Vec<String>,
    /// What is true now.
    pub state: State,
    /// Ticked steps that wait for others which are not ticked, each with these waits.
    pub early: Vec<(usize, Vec<Reason>)>,
    /// What is not safe now; empty when it is safe.
    pub dangers: Vec<Danger>,
    /// Lines that worked at the start and are dark now, whether that was declared or not.
    pub dark: Vec<Dark>,
    /// Whether the declared window is open.
    pub in_window: bool,
    /// The plan from here, without what is done.
    pub forward: Result<Plan, Stuck>,
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
    plan.steps.iter().position(|it| is_final(&it.step))
}

/// Says where one is. The plan is the one from the start, if there is one.
pub fn resume(case: &Case, plan: Option<&Plan>) -> Where {
    let estate = &case.estate;
    let start = plan.map_or_else(|| start(estate), |it| it.start.clone());
    let offered = actions::offer(estate);
    let mut steps = plan.map(|it| it.steps.clone()).unwrap_or_default();
    let extra = beside_the_plan(&start, &steps, &offered, &case.progress);
    steps.extend(extra);
    let done: BTreeSet<usize> = (0..steps.len()).filter(|it| case.progress.contains_key(&steps[*it].step.id)).collect();
    let known = |id: &String| done.iter().any(|it| steps[*it].step.id == *id);
    let strangers = case.progress.keys().filter(|it| !known(it)).cloned().collect();
    let forward = forward(estate, &state_of(&start, &steps, &done), &offered, &case.progress);
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
    let state = ground.state(&done);
    let early = early(&steps, &done);
    let dangers = ground.dangers(&state);
    let safety = match (&forward, dangers.is_empty()) {
        (_, true) => Safety::Here,
        (forward, false) => ground.safety(&done, forward.as_ref().ok()),
    };
    let mut back = back(&steps, &done);
    // Going back from a state that the plan allows meets only such states, and those are the judge's.
    if !early.is_empty() {
        back.dangers = ground.on_the_way(&done, &back.undo);
    }
    let dark = ground.dark(&state);
    // What ended may well end, as long as nothing that is still to be done needs it.
    let lost = if forward.is_ok() { Vec::new() } else { lost(&steps, &done, &state) };
    let no_return = steps.iter().position(|it| is_final(&it.step));
    Where {
        done: done.into_iter().collect(),
        strangers,
        in_window: state.in_window(),
        state,
        early,
        dangers,
        dark,
        forward,
        lost,
        safety,
        back,
        no_return,
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
    let left: Vec<Step> = offered.iter().filter(|it| !progress.contains_key(&it.id)).cloned().collect();
    let goal: Facts = goal::goal(estate);
    let steps = select::select(now.facts(), &goal, &left)?;
    let steps = order::order(now.facts(), &steps)?;
    Ok(Plan { start: now.clone(), goal, steps })
}

fn early(steps: &[Placed], done: &BTreeSet<usize>) -> Vec<(usize, Vec<Reason>)> {
    done.iter()
        .map(|it| (*it, steps[*it].after.iter().filter(|reason| !done.contains(&reason.step)).copied().collect()))
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

fn back(steps: &[Placed], done: &BTreeSet<usize>) -> Back {
    let mut out = Back::default();
    for it in done.iter().rev() {
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
