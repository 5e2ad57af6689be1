//! How long planning and judging take, and how that grows with the estate.
//!
//! `cargo bench --no-default-features --bench judge`

#[path = "../tests/it/support/worlds.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod worlds;

use std::time::{Duration, Instant};

use cutover::plan::judge::{BUDGET, judge};
use cutover::plan::{Plan, plan as plan_case, sketch};
use divan::Bencher;
use worlds::{SIZES, grown};

const EXAMPLE: &str = "lync-2010-to-2013";

fn main() {
    table();
    divan::main();
}

/// Sizes, states, time, and how many times longer than the size before.
fn table() {
    println!(
        "pools edges domains partners crowds | steps states        looks   judged in   grows | planned in  proposed in"
    );
    let mut before: Option<Duration> = None;
    for size in SIZES {
        let case = grown(EXAMPLE, size);
        let (planning, plan) = fastest(|| sketch(&case).expect("a grown example has a plan"));
        let (judging, judgement) = fastest(|| judge(&case.estate, &plan, BUDGET));
        assert!(judgement.complete && judgement.violations.is_empty(), "{size:?}");
        let (proposing, _) = fastest(|| plan_case(&case));
        let states = judgement.count.as_ref().map_or_else(
            || format!("at least {}", judgement.states),
            |it| match it.small() {
                Some(few) if few < 10_000_000 => few.to_string(),
                _ => format!("{}.{:02}e{}", it.rounded().0 / 100, it.rounded().0 % 100, it.rounded().1),
            },
        );
        let grows = before.map_or(1.0, |it| judging.as_secs_f64() / it.as_secs_f64());
        println!(
            "{:5} {:5} {:7} {:8} {:6} | {:5} {:12} {:6} {:>11} {:6.1}x | {:>10} {:>12}",
            size.pools,
            size.edges,
            size.domains,
            size.partners,
            size.crowds,
            plan.steps.len(),
            states,
            judgement.looks,
            format!("{judging:.2?}"),
            grows,
            format!("{planning:.2?}"),
            format!("{proposing:.2?}"),
        );
        before = Some(judging);
    }
}

fn fastest<T>(work: impl Fn() -> T) -> (Duration, T) {
    let once = || {
        let begun = Instant::now();
        let done = work();
        (begun.elapsed(), done)
    };
    (0..4).map(|_| once()).fold(once(), |best, it| if it.0 < best.0 { it } else { best })
}

fn planned(size: usize) -> (cutover::case::Case, Plan) {
    let case = grown(EXAMPLE, SIZES[size]);
    let plan = sketch(&case).expect("a grown example has a plan");
    (case, plan)
}

#[divan::bench(args = [0, 1, 2, 3])]
fn judging(bencher: Bencher, size: usize) {
    let (case, plan) = planned(size);
    bencher.bench_local(|| judge(&case.estate, &plan, BUDGET));
}

#[divan::bench(args = [0, 1, 2, 3])]
fn planning(bencher: Bencher, size: usize) {
    let (case, _) = planned(size);
    bencher.bench_local(|| sketch(&case));
}
