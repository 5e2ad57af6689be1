//! probe
use std::collections::{BTreeMap, BTreeSet};
use cutover::plan::judge::{BUDGET, judge, Wrong};
use cutover::plan::{Plan, Placed, sketch, why::{Reason, Why}};
use cutover::rules::{self, Moment, Weight};
use cutover::state::fact::Fact;
use crate::support::worlds::{Chance, some_case};

#[test]
fn probe() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut plans = 0; let mut faulty = 0;
    for seed in [486, 826, 1868, 2553, 3399] {
        let mut chance = Chance::new(seed);
        let case = some_case(&mut chance, 5);
        let Ok(plan) = sketch(&case) else { continue };
        plans += 1;
        let base = judge(&case.estate, &plan, BUDGET);
        assert!(base.complete, "{seed}");
        if !base.violations.is_empty() { faulty += 1;
            if cutover::plan::plan(&case).standing() == cutover::plan::Standing::Faulty {
                println!("seed {seed}");
                for v in &base.violations { println!("   {:?} run {:?}", match &v.what { Wrong::RuleBroken(r, f) => format!("{} {f:?} {:?}", r.id, case.estate.cell(f.about)), w => format!("{w:?}") }, v.run.iter().map(|s| plan.steps[*s].step.id.clone()).collect::<Vec<_>>()); }
            }
            let blocked = { let p = cutover::plan::plan(&case); format!("{:?}", p.standing()) };
            *first.entry(format!("BASE {} {}", blocked, base.violations.iter().map(|v| match &v.what { Wrong::RuleBroken(r, _) => r.id.to_owned(), w => format!("{w:?}").split('(').take(2).collect::<Vec<_>>().join("(") }).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", "))).or_default() += 1;
        }
        // one step to a random place, in one order
        let mut steps: Vec<Placed> = plan.steps.clone();
        let from = chance.below(steps.len());
        let it = steps.remove(from);
        if !chance.once_in(4) { let to = chance.below(steps.len() + 1); steps.insert(to, it); }
        for (place, it) in steps.iter_mut().enumerate() {
            it.after = (0..place).map(|step| Reason { step, why: Why::ItMakes(Fact::PeopleTold), implied: false }).collect();
        }
        let mutated = Plan { start: plan.start.clone(), goal: plan.goal.clone(), steps };
        for v in judge(&case.estate, &mutated, BUDGET).violations {
            let id = match &v.what { Wrong::RuleBroken(r, _) => r.id.to_owned(), w => format!("{w:?}").split('(').next().unwrap().to_owned() };
            *seen.entry(id).or_default() += 1;
        }
    }
    println!("plans {plans} faulty {faulty}");
    for (k, v) in first { println!("{v} {k}"); }
    for r in rules::ALL.iter().filter(|r| r.moment == Moment::Always) { println!("{:35} {:?} {:?}", r.id, r.weight, seen.get(r.id)); }
    println!("{:?}", seen.iter().filter(|(k, _)| k.chars().next().unwrap().is_uppercase()).collect::<Vec<_>>());
}
