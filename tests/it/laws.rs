//! The four laws of facts: they are what makes planning without a search safe.

use std::collections::{BTreeMap, BTreeSet};

use cutover::actions::{self, Line, Step};
use cutover::case::Case;
use cutover::estate::TableId;
use cutover::paths::examples;
use cutover::paths::goal::goal;
use cutover::plan::judge::apart::parts;
use cutover::rules::{self, Moment, Verdict};
use cutover::runbook::powershell;
use cutover::state::State;
use cutover::state::fact::Fact;
use cutover::state::start::start;
use cutover::text::lang::Lang;
use cutover::text::{Text, holes};

use crate::support::worlds::{Chance, some_case};
use crate::support::{example, put};

/// All examples, in both orders, and with nothing but the names told.
fn worlds() -> Vec<(String, Case)> {
    let mut out = Vec::new();
    for it in examples::ALL {
        out.push((it.id.to_owned(), it.case()));
        for order in ["UsersFirst", "RouteFirst"] {
            let mut case = example(it.id);
            put(&mut case, TableId::Deployment, 0, "order", order);
            out.push((format!("{} {order}", it.id), case));
        }
        let mut bare = example(it.id);
        for table in [TableId::Edge, TableId::Pool, TableId::Partner, TableId::Crowd] {
            for row in bare.estate.rows(table) {
                for column in table.columns() {
                    let keep = ["name", "product", "domain", "pool", "needs_xmpp", "tls", "sasl", "dialback", "kind"];
                    if !keep.contains(&column.id) {
                        put(&mut bare, table, row, column.id, "");
                    }
                }
            }
        }
        out.push((format!("{} bare", it.id), bare));
    }
    out
}

fn makers(steps: &[Step]) -> BTreeMap<Fact, Vec<&str>> {
    let mut out: BTreeMap<Fact, Vec<&str>> = BTreeMap::new();
    for step in steps {
        for fact in &step.makes {
            out.entry(*fact).or_default().push(&step.id);
        }
    }
    out
}

#[test]
fn a_fact_is_born_once() {
    for (name, case) in worlds() {
        for (fact, steps) in makers(&actions::offer(&case.estate)) {
            assert_eq!(steps.len(), 1, "{name}: {fact:?} is made by {steps:?}");
        }
    }
}

#[test]
fn a_fact_is_ended_at_most_once_and_only_by_who_needs_it() {
    for (name, case) in worlds() {
        let steps = actions::offer(&case.estate);
        let mut enders: BTreeMap<Fact, Vec<&str>> = BTreeMap::new();
        for step in &steps {
            assert!(step.ends.is_subset(&step.needs), "{name}: {} ends what it does not need", step.id);
            for fact in &step.ends {
                enders.entry(*fact).or_default().push(&step.id);
            }
        }
        for (fact, ids) in enders {
            assert_eq!(ids.len(), 1, "{name}: {fact:?} is ended by {ids:?}");
        }
    }
}

#[test]
fn a_goal_is_never_ended() {
    for (name, case) in worlds() {
        let goal = goal(&case.estate);
        for step in actions::offer(&case.estate) {
            let hit: Vec<_> = step.ends.intersection(&goal).collect();
            assert!(hit.is_empty(), "{name}: {} ends {hit:?}", step.id);
        }
    }
}

#[test]
fn what_is_true_at_the_start_is_not_made_again_by_a_chosen_step() {
    for (name, case) in worlds() {
        let now = start(&case.estate);
        let Some(plan) = cutover::plan::plan(&case).plan else {
            continue;
        };
        for it in &plan.steps {
            assert!(it.step.makes.iter().any(|fact| !now.has(*fact)), "{name}: {} makes nothing new", it.step.id);
        }
    }
}

#[test]
fn step_ids_are_unique() {
    for (name, case) in worlds() {
        let steps = actions::offer(&case.estate);
        let mut ids: Vec<_> = steps.iter().map(|it| it.id.as_str()).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count, "{name}");
    }
}

#[test]
fn every_hole_of_every_step_is_filled() {
    for (name, case) in worlds() {
        for step in actions::offer(&case.estate) {
            let sentence = |text: Text| {
                for hole in holes(text.en) {
                    assert!(step.values.get(hole).is_some(), "{name}: {}: no value for {{{hole}}}", step.id);
                }
            };
            let command = |run: &str| {
                let made = powershell::command(run, &step.values);
                // A row whose name nobody told leaves a gap on purpose; every other hole has its value.
                let gap = made
                    .as_ref()
                    .is_err_and(|it| step.values.get(&it.0).is_some_and(|it| it.words(Lang::En).starts_with('#')));
                assert!(made.is_ok() || gap, "{name}: {}: {made:?} in {run}", step.id);
            };
            sentence(step.action.title);
            sentence(step.action.purpose);
            sentence(step.action.impact);
            for line in step.action.lines {
                match line {
                    Line::Do(it)
                    | Line::Abort(it)
                    | Line::WayBack(it)
                    | Line::NoWayBack(it)
                    | Line::Note(it)
                    | Line::Trouble(it)
                    | Line::Contradiction(it) => sentence(*it),
                    Line::Run(run) | Line::WayBackRun(run) => command(run),
                    Line::RunEach { each, as_hole, run } => {
                        assert!(step.values.get(each).is_some(), "{name}: {}: no list {each}", step.id);
                        let values = step.values.clone().with(as_hole, "one");
                        assert!(powershell::command(run, &values).is_ok(), "{name}: {}: {run}", step.id);
                    }
                    Line::Check { run, expect } => {
                        command(run);
                        sentence(*expect);
                    }
                }
            }
        }
    }
}

#[test]
fn every_action_ends_in_a_way_back_or_says_that_there_is_none() {
    for action in actions::ALL {
        let back =
            action.lines.iter().any(|it| matches!(it, Line::WayBack(_) | Line::WayBackRun(_) | Line::NoWayBack(_)));
        let check = action.lines.iter().any(|it| matches!(it, Line::Check { .. }));
        assert!(back, "{}: no way back, and no word that there is none", action.id);
        assert!(check, "{}: nothing to see whether it worked", action.id);
    }
}

/// What a rule says, as far as the judge asks: where it is broken, and what it asks for.
fn points(verdict: Verdict) -> BTreeSet<(bool, cutover::estate::Place)> {
    let found = verdict.found.into_iter().map(|it| (true, it.about));
    found.chain(verdict.open.into_iter().map(|it| (false, it))).collect()
}

#[test]
fn a_rule_that_is_judged_apart_says_of_the_parts_together_what_it_says_of_the_whole() {
    let mut said = 0;
    for seed in 0..100 {
        let mut chance = Chance::new(3_000_000 + seed);
        let case = some_case(&mut chance, 12);
        let estate = &case.estate;
        let now = start(estate);
        let makes: Vec<Fact> = actions::offer(estate).into_iter().flat_map(|it| it.makes).collect();
        for rule in rules::ALL.iter().filter(|it| it.moment == Moment::Always) {
            let parts = parts(estate, rule);
            for rare in [1, 2, 3, 8] {
                // Any facts at all, also such as no plan leads to: the law is about the rule and not about the plan.
                let facts = now.facts().iter().chain(&makes).filter(|_| !chance.once_in(rare + 1)).copied();
                let state = State::of(facts);
                let whole = points((rule.check)(estate, &state));
                let together: BTreeSet<_> = parts.iter().flat_map(|it| points((rule.check)(it, &state))).collect();
                assert_eq!(whole, together, "seed {seed}: {}", rule.id);
                said += whole.len();
            }
        }
    }
    assert!(said > 500, "the rules say {said} things only");
}
