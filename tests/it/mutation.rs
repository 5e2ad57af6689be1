//! The reason to believe the judge: whatever is taken out of a plan, it notices.

use std::collections::BTreeSet;

use cutover::actions::{self, Step};
use cutover::case::Case;
use cutover::continuity::Direction;
use cutover::estate::TableId;
use cutover::estate::tables::{CrowdId, PoolId};
use cutover::plan::judge::{BUDGET, Wrong, judge};
use cutover::plan::order::order;
use cutover::plan::select::select;
use cutover::plan::why::Why;
use cutover::plan::{Placed, Plan, sketch};
use cutover::rules::{self, Moment};
use cutover::state::State;
use cutover::state::fact::Fact;
use cutover::state::start::start;

use crate::support::plans::{examples_in_both_orders, in_one_order, kind, wrongs};
use crate::support::worlds::write;
use crate::support::{example, golden};

/// What becomes of a plan when one action forgets one of its needs.
enum Fate {
    /// The judge sees it, or no plan comes about.
    Seen,
    /// The order is the same without it, because of this.
    Implied(String),
    /// Nobody notices.
    Missed,
}

/// Plans again with an action that has forgotten a need.
fn forget(case: &Case, plan: &Plan, place: usize, need: Fact) -> Fate {
    let id = &plan.steps[place].step.id;
    let mut offered = actions::offer(&case.estate);
    for step in offered.iter_mut().filter(|it| it.id == *id) {
        step.needs.remove(&need);
    }
    let facts = plan.start.facts();
    let Ok(steps) = select(facts, &plan.goal, &offered).and_then(|steps: Vec<Step>| order(facts, &steps)) else {
        return Fate::Seen;
    };
    let without = Plan { start: plan.start.clone(), goal: plan.goal.clone(), steps };
    if !judge(&case.estate, &without, BUDGET).violations.is_empty() {
        return Fate::Seen;
    }
    redundant(&without, id, need).map_or(Fate::Missed, Fate::Implied)
}

/// Why a need that a step no longer says is met all the same whenever the step can begin.
fn redundant(plan: &Plan, id: &str, need: Fact) -> Option<String> {
    let place = plan.steps.iter().position(|it| it.step.id == id)?;
    let maker = plan.steps.iter().position(|it| it.step.makes.contains(&need));
    let ender = plan.steps.iter().position(|it| it.step.ends.contains(&need) && it.step.id != id);
    let mut through = None;
    match maker {
        _ if plan.start.has(need) => (),
        Some(maker) => through = Some(link(plan, maker, place)?),
        None => return None,
    }
    if let Some(ender) = ender {
        through = Some(link(plan, place, ender)?);
    }
    Some(through.map_or_else(|| "true at the start, and nobody else ends it".to_owned(), |it| format!("through {it}")))
}

/// The last link of a chain by which one step comes before another, if there is such a chain.
fn link(plan: &Plan, earlier: usize, later: usize) -> Option<String> {
    let mut waits = plan.steps[later].after.iter();
    let reason = waits.find(|it| it.step == earlier || link(plan, earlier, it.step).is_some())?;
    Some(match reason.why {
        Why::ItMakes(fact) => kind(fact),
        Why::ItStillUses(fact) => format!("the end of {}", kind(fact)),
    })
}

#[test]
fn a_need_that_an_action_forgets_is_seen_or_was_implied_by_the_others() {
    let mut implied = BTreeSet::new();
    let (mut needs, mut seen) = (0, 0);
    for (name, case) in examples_in_both_orders() {
        let plan = sketch(&case).expect("an example has a plan");
        for (place, it) in plan.steps.iter().enumerate() {
            for need in &it.step.needs {
                needs += 1;
                match forget(&case, &plan, place, *need) {
                    Fate::Seen => seen += 1,
                    Fate::Implied(why) => {
                        implied.insert(format!("{}: {}, {why}\n", it.step.action.id, kind(*need)));
                    }
                    Fate::Missed => panic!("{name}: nobody sees that {} forgets {need:?}", it.step.id),
                }
            }
        }
    }
    let head = format!(
        "# Needs that an action could leave out in some example, and why the order stays the same.\n\
         # All others are seen: {seen} of {needs} needs of all steps of the examples in both orders.\n"
    );
    golden("scenarios/redundant_needs.txt", &(head + &implied.into_iter().collect::<String>()));
}

#[test]
fn a_step_that_does_not_wait_for_what_it_needs_is_seen() {
    for (name, case) in examples_in_both_orders() {
        let plan = sketch(&case).expect("an example has a plan");
        for place in 0..plan.steps.len() {
            for why in plan.steps[place].after.iter().filter(|it| !it.implied).map(|it| it.why) {
                let mut hasty = plan.clone();
                hasty.steps[place].after.retain(|it| it.why.fact() != why.fact());
                let still = redundant(&hasty, &plan.steps[place].step.id, why.fact()).is_some();
                let missing = Wrong::NeedMissing(why.fact());
                let told = judge(&case.estate, &hasty, BUDGET).violations.into_iter().any(|it| it.what == missing);
                let by_maker = matches!(why, Why::ItMakes(_));
                assert!(!by_maker || told != still, "{name}: {} {why:?}", plan.steps[place].step.id);
                assert!(by_maker || told, "{name}: {} {why:?}", plan.steps[place].step.id);
            }
        }
    }
}

/// Every plan in which one step of an example is left out, or comes at another place, in one order.
fn disordered(case: &Case) -> Vec<Plan> {
    let plan = sketch(case).expect("an example has a plan");
    let mut out = Vec::new();
    for place in 0..plan.steps.len() {
        let mut rest: Vec<Placed> = plan.steps.clone();
        let it = rest.remove(place);
        let first = [vec![it.clone()], rest.clone()].concat();
        let last = [rest.clone(), vec![it]].concat();
        out.extend([rest, first, last].map(|steps| in_one_order(&plan, steps)));
    }
    out
}

#[test]
fn a_last_check_before_the_old_ttl_has_run_out_leaves_lines_that_hang_on_the_answer() {
    let case = example("lync-2010-to-2013");
    let plan = sketch(&case).expect("an example has a plan");
    let mut steps = plan.steps.clone();
    steps.retain(|it| it.step.action.id != "wait-for-old-ttl");
    let mut seen: Vec<_> = steps.iter().flat_map(|it| &it.step.makes).collect();
    seen.retain(|it| matches!(it, Fact::SrvSeen(..)));
    assert!(seen.is_empty(), "only the wait makes it: {seen:?}");
    let told = judge(&case.estate, &in_one_order(&plan, steps), BUDGET);
    let hanging: BTreeSet<(u16, bool)> = told
        .violations
        .iter()
        .filter_map(|it| match it.what {
            Wrong::MayBeDark(partner, _, direction) => Some((partner.0, direction == Direction::Outbound)),
            _ => None,
        })
        .collect();
    // The first partner takes certificates, and is reached whatever it holds; the second dials back.
    assert_eq!(hanging, BTreeSet::from([(0, false), (1, false), (1, true)]));
    assert!(!told.violations.iter().any(|it| matches!(it.what, Wrong::Dark(..))), "{:?}", told.violations);
}

/// An example with some cells changed, so that a rule has something to hold.
fn changed(id: &str, cells: &[(TableId, u16, &'static str, &str)]) -> Case {
    let mut case = example(id);
    for (table, row, column, value) in cells {
        write(&mut case, *table, *row, column, value);
    }
    case
}

#[test]
fn every_invariant_is_broken_by_some_plan() {
    use TableId::{Crowd, Deployment, Domain, Edge, Pool, Srv};
    let mut broken: BTreeSet<&str> = BTreeSet::new();
    for (_, case) in examples_in_both_orders() {
        for plan in disordered(&case) {
            broken.extend(wrongs(&judge(&case.estate, &plan, BUDGET)));
        }
    }
    let lindgren = "lync-2010-to-2013";
    let names = [
        (Edge, 0, "access_name", "sip.lindgren.example"),
        (Edge, 0, "conferencing_name", "sip.lindgren.example"),
        (Edge, 0, "media_name", "sip.lindgren.example"),
    ];
    let certificate = [(Edge, 1, "certificate_names", "sip.lindgren.example")];
    let mut no_record = changed(lindgren, &[(Domain, 0, "has_srv", "no")]);
    for row in no_record.estate.rows(Srv) {
        no_record.estate.remove(Srv, row);
    }
    let cases = [
        changed(lindgren, &names),
        changed(lindgren, &certificate),
        changed(lindgren, &[(Deployment, 0, "federation_allowed", "no")]),
        changed(lindgren, &[(Edge, 1, "open_in", "no"), (Edge, 1, "open_out", "no")]),
        no_record,
    ];
    for case in cases {
        for plan in disordered(&case) {
            broken.extend(wrongs(&judge(&case.estate, &plan, BUDGET)));
        }
    }
    // Nobody who needs XMPP is ever moved to 2019 or to a branch by an action of ours, so somebody else must do it.
    let stray = |case: &Case, to: u16| {
        let plan = sketch(case).expect("an example has a plan");
        let mut mover = plan.steps.iter().find(|it| it.step.id.starts_with("move-crowd")).expect("a move").clone();
        mover.step.makes = [Fact::Lives(CrowdId(0), PoolId(to))].into();
        mover.step.ends = plan
            .state_after(plan.steps.len())
            .home(CrowdId(0))
            .map(|it| Fact::Lives(CrowdId(0), it))
            .into_iter()
            .collect();
        let mut steps = plan.steps.clone();
        steps.push(mover);
        wrongs(&judge(&case.estate, &in_one_order(&plan, steps), BUDGET)).collect::<Vec<_>>()
    };
    broken.extend(stray(&example("keep-2013-with-2019"), 1));
    let branch =
        [(Pool, 2, "name", "branch.lindgren.example"), (Pool, 2, "product", "Lync2013"), (Pool, 2, "role", "Branch")];
    let mut with_branch = example(lindgren);
    with_branch.estate.add_numbered(Pool, 2);
    for (table, row, column, value) in branch {
        write(&mut with_branch, table, row, column, value);
    }
    broken.extend(stray(&with_branch, 2));
    // The name that inbound traffic follows is one of the estate; it is broken from the start or never.
    let mut shared = example("keep-2013-with-2019");
    write(&mut shared, Deployment, 0, "sip_moves_to_new_edge", "yes");
    write(&mut shared, Crowd, 0, "needs_xmpp", "yes");
    broken.extend(broken_in(&shared, &start(&shared.estate)));

    let invariants: BTreeSet<&str> = rules::ALL
        .iter()
        .filter(|it| it.moment == Moment::Always)
        .map(|it| it.id)
        .chain(["dark", "may be dark"])
        .collect();
    let whole: Vec<_> = invariants.difference(&broken).collect();
    assert!(whole.is_empty(), "nothing breaks {whole:?}");
    assert!(broken.contains("need missing") && broken.contains("goal missed"));
}

/// The rules of every state that are broken in this one.
fn broken_in(case: &Case, state: &State) -> Vec<&'static str> {
    let always = rules::ALL.iter().filter(|it| it.moment == Moment::Always);
    always.filter(|it| !(it.check)(&case.estate, state).found.is_empty()).map(|it| it.id).collect()
}
