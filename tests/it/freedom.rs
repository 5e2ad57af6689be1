//! The freedom that a plan leaves, and the ways on from wherever one is.

use std::collections::BTreeSet;

use cutover::actions::Step;
use cutover::case::{Case, Tick};
use cutover::estate::TableId;
use cutover::paths::examples;
use cutover::plan::resume::{Danger, Move, Safety, Where, resume};
use cutover::plan::slots::slots;
use cutover::plan::{Plan, sketch};
use cutover::state::State;
use proptest::prelude::*;

use crate::properties::{cases, some_order};
use crate::support::{example, put};

/// An example in one of the two orders, and its plan.
fn planned() -> impl Strategy<Value = (Case, Plan)> {
    (0..examples::ALL.len(), any::<bool>()).prop_map(|(which, route_first)| {
        let mut case = example(examples::ALL[which].id);
        put(&mut case, TableId::Deployment, 0, "order", if route_first { "RouteFirst" } else { "UsersFirst" });
        let plan = sketch(&case).expect("the example has a plan");
        (case, plan)
    })
}

fn ticked(case: &Case, steps: impl IntoIterator<Item = String>) -> Case {
    Case { estate: case.estate.clone(), progress: steps.into_iter().map(|it| (it, Tick::default())).collect() }
}

fn ids(plan: &Plan, places: impl IntoIterator<Item = usize>) -> Vec<String> {
    places.into_iter().map(|it| plan.steps[it].step.id.clone()).collect()
}

/// Does the steps of the way forward one after the other, and says where they lead.
fn walked(here: &Where) -> Result<State, TestCaseError> {
    let forward = here.forward.as_ref().expect("there is a plan from here");
    let mut state = here.state.clone();
    for Step { id, needs, makes, ends, .. } in forward.steps.iter().map(|it| &it.step) {
        prop_assert!(needs.is_subset(state.facts()), "{id} lacks a fact");
        state = state.after(makes, ends);
    }
    Ok(state)
}

/// Ticks and takes back as the moves say.
fn moved(case: &Case, here: &Where, moves: &[Move]) -> Case {
    let mut case = case.clone();
    for it in moves {
        let (Move::Undo(step) | Move::Do(step)) = it;
        let id = here.steps[*step].step.id.clone();
        match it {
            Move::Undo(_) => assert!(case.progress.remove(&id).is_some(), "only what was begun is undone"),
            Move::Do(_) => {
                let was = case.progress.insert(id, Tick::default());
                assert!(was.is_none_or(|it| it.half), "only what is left is done");
            }
        }
    }
    case
}

fn begun_steps(here: &Where) -> BTreeSet<usize> {
    here.done.iter().chain(&here.half).copied().collect()
}

/// The same case with a step begun and not finished.
fn begun(mut case: Case, step: String) -> Case {
    case.progress.insert(step, Tick { half: true, ..Tick::default() });
    case
}

/// A danger without the reason for it and the words about it, which may change from state to state.
fn what(it: &Danger) -> String {
    match it {
        Danger::Broken(rule, found) => format!("{} {:?}", rule.id, found.about),
        Danger::Dark(dark) => format!("{:?}", (dark.partner, dark.crowd, dark.direction)),
    }
}

/// Where the judge has nothing against the way forward, no order of it brings a danger that was not there before.
fn judged_well(case: &Case, plan: &Plan, here: &Where, picks: &[usize]) -> Result<(), TestCaseError> {
    let mut here = here.clone();
    here.judge(&case.estate);
    let (Ok(forward), Some(ahead)) = (&here.forward, &here.ahead) else {
        prop_assert!(here.forward.is_err() && here.ahead.is_none());
        return Ok(());
    };
    prop_assert!(ahead.complete && ahead.states >= forward.steps.len());
    if !ahead.violations.is_empty() {
        return Ok(());
    }
    let mut known: BTreeSet<String> = here.dangers.iter().map(what).collect();
    let mut case = case.clone();
    for step in some_order(forward, picks) {
        case.progress.insert(forward.steps[step].step.id.clone(), Tick::default());
        let there = resume(&case, Some(plan));
        let now: BTreeSet<String> = there.dangers.iter().map(what).collect();
        prop_assert!(now.is_subset(&known), "{:?} after {}", there.dangers, forward.steps[step].step.id);
        known = now;
    }
    Ok(())
}

/// What holds wherever one is.
fn has_a_way_on(case: &Case, plan: &Plan, here: &Where) -> Result<(), TestCaseError> {
    match &here.forward {
        Ok(forward) => {
            let end = walked(here)?;
            prop_assert!(forward.goal.is_subset(end.facts()));
        }
        Err(stuck) => prop_assert!(
            here.back.barred.is_none() || !here.in_the_way().is_empty(),
            "neither forward nor back, and nothing is named: {stuck:?}"
        ),
    }
    // Going back leads to the start, but for what only added something; or to the step that bars the way.
    let undo: Vec<Move> = here.back.undo.iter().map(|it| Move::Undo(*it)).collect();
    let back = resume(&moved(case, here, &undo), Some(plan));
    if here.back.barred.is_none() {
        prop_assert_eq!(begun_steps(&back), here.back.stays.iter().copied().collect::<BTreeSet<_>>());
        prop_assert!(plan.start.facts().is_subset(back.state.facts()));
    } else {
        let left = begun_steps(&back).into_iter().rev().find(|it| !here.back.stays.contains(it));
        prop_assert_eq!(left, here.back.barred);
    }
    // The way to safety leads to safety, and what is in danger is said.
    match &here.safety {
        Safety::Here => prop_assert!(here.is_safe()),
        Safety::Moves(moves) | Safety::Forward(moves) => {
            prop_assert!(!here.is_safe() && !moves.is_empty());
            let there = resume(&moved(case, here, moves), Some(plan));
            prop_assert!(there.is_safe(), "{:?}", there.dangers);
        }
        Safety::NotFound { states, .. } => prop_assert!(!here.is_safe() && *states > 0),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn every_order_that_the_waits_allow_keeps_each_step_in_its_slot(
        case in cases(), picks in proptest::collection::vec(any::<usize>(), 80)
    ) {
        if let Ok(plan) = sketch(&case) {
            let freedom = slots(&plan);
            let order = some_order(&plan, &picks);
            for (place, step) in order.iter().enumerate() {
                let slot = &freedom.slots[*step];
                prop_assert!((slot.earliest..=slot.latest).contains(&place), "{}", plan.steps[*step].step.id);
            }
            for lane in &freedom.lanes {
                let in_order: Vec<usize> = order.iter().copied().filter(|it| lane.contains(it)).collect();
                prop_assert_eq!(&in_order, lane);
            }
        }
    }

    #[test]
    fn from_every_state_that_can_be_reached_the_rest_of_the_plan_leads_on(
        (case, plan) in planned(), picks in proptest::collection::vec(any::<usize>(), 80), count in any::<usize>()
    ) {
        let order = some_order(&plan, &picks);
        let (done, left) = order.split_at(count % (order.len() + 1));
        let case = ticked(&case, ids(&plan, done.iter().copied()));
        let here = resume(&case, Some(&plan));
        prop_assert_eq!(&here.early, &Vec::new());
        prop_assert_eq!(&here.dangers, &Vec::<Danger>::new());
        has_a_way_on(&case, &plan, &here)?;
        judged_well(&case, &plan, &here, &picks)?;
        let mut judged = here.clone();
        judged.judge(&case.estate);
        prop_assert_eq!(judged.ahead.expect("there is a plan from here").violations, Vec::new());
        let forward = here.forward.expect("there is a plan from here");
        let mut next: Vec<String> = forward.steps.into_iter().map(|it| it.step.id).collect();
        let mut rest = ids(&plan, left.iter().copied());
        next.sort_unstable();
        rest.sort_unstable();
        prop_assert_eq!(next, rest);
    }

    #[test]
    fn one_forbidden_step_away_there_is_a_way_on_or_the_facts_are_named(
        (case, plan) in planned(),
        picks in proptest::collection::vec(any::<usize>(), 80),
        count in any::<usize>(),
        which in any::<usize>(),
    ) {
        let order = some_order(&plan, &picks);
        let done: BTreeSet<usize> = order[..count % order.len()].iter().copied().collect();
        let forbidden: Vec<usize> = (0..plan.steps.len())
            .filter(|it| !done.contains(it) && plan.steps[*it].after.iter().any(|reason| !done.contains(&reason.step)))
            .collect();
        if let Some(step) = forbidden.get(which % forbidden.len().max(1)) {
            let case = ticked(&case, ids(&plan, done.iter().copied().chain([*step])));
            let here = resume(&case, Some(&plan));
            prop_assert_eq!(here.early.iter().map(|it| it.0).collect::<Vec<_>>(), vec![*step]);
            has_a_way_on(&case, &plan, &here)?;
            judged_well(&case, &plan, &here, &picks)?;
        }
    }
}

// States of every kind take longer to find a way on from.
proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn any_ticks_at_all_are_answered((case, plan) in planned(), ticks in proptest::collection::vec(0..5_u8, 80)) {
        let places = (0..plan.steps.len()).filter(|it| ticks[*it] < 2);
        let mut case = ticked(&case, ids(&plan, places));
        for place in (0..plan.steps.len()).filter(|it| ticks[*it] == 2) {
            case = begun(case, plan.steps[place].step.id.clone());
        }
        has_a_way_on(&case, &plan, &resume(&case, Some(&plan)))?;
    }

    #[test]
    fn a_half_done_step_is_in_danger_where_either_end_of_it_is(
        (case, plan) in planned(), picks in proptest::collection::vec(any::<usize>(), 80), which in any::<usize>()
    ) {
        let order = some_order(&plan, &picks);
        let step = order[which % order.len()];
        let done = order.iter().copied().filter(|it| picks[*it] % 4 != 0 && *it != step);
        let before = ticked(&case, ids(&plan, done));
        let id = plan.steps[step].step.id.clone();
        let half = begun(before.clone(), id.clone());
        let mut after = before.clone();
        after.progress.insert(id, Tick::default());
        let [before, here, after] = [&before, &half, &after].map(|it| resume(it, Some(&plan)));
        let all = |it: &Where| it.dangers.iter().map(what).collect::<BTreeSet<_>>();
        prop_assert_eq!(all(&here), all(&before).union(&all(&after)).cloned().collect::<BTreeSet<_>>());
        has_a_way_on(&half, &plan, &here)?;
        judged_well(&half, &plan, &here, &picks)?;
    }
}
