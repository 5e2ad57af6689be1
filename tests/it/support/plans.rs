//! Plans that are changed on purpose.

use cutover::case::Case;
use cutover::estate::TableId;
use cutover::paths::examples;
use cutover::plan::judge::{Judgement, Wrong};
use cutover::plan::why::{Reason, Why};
use cutover::plan::{Placed, Plan};
use cutover::state::fact::Fact;

use crate::support::{example, put};

/// The examples, those with a cutover in both orders.
pub(crate) fn examples_in_both_orders() -> Vec<(String, Case)> {
    let mut out = Vec::new();
    for it in examples::ALL {
        let cuts = it.case().estate.journey().is_some_and(|it| it.leaves_gateway());
        for order in if cuts { &["UsersFirst", "RouteFirst"][..] } else { &["UsersFirst"] } {
            let mut case = example(it.id);
            put(&mut case, TableId::Deployment, 0, "order", order);
            out.push((format!("{} {order}", it.id), case));
        }
    }
    out
}

/// These steps in this one order: each waits for the one before it.
pub(crate) fn in_one_order(plan: &Plan, steps: Vec<Placed>) -> Plan {
    let why = Why::ItMakes(Fact::PeopleTold);
    let wait =
        |place: usize| place.checked_sub(1).map(|step| Reason { step, why, implied: false }).into_iter().collect();
    let steps = steps.into_iter().enumerate().map(|(place, it)| Placed { after: wait(place), ..it }).collect();
    Plan { start: plan.start.clone(), goal: plan.goal.clone(), steps }
}

/// A fact's kind without the things it speaks of, as tables name it.
pub(crate) fn kind(fact: Fact) -> String {
    let all = format!("{fact:?}");
    all.split('(').next().unwrap_or_default().to_owned()
}

/// What the judge found wrong, without the things it speaks of: the rule's id, or the kind of wrong.
pub(crate) fn wrongs(judgement: &Judgement) -> impl Iterator<Item = &'static str> + '_ {
    judgement.violations.iter().chain(&judgement.risks).map(|it| match &it.what {
        Wrong::RuleBroken(rule, _) => rule.id,
        Wrong::NeedMissing(_) => "need missing",
        Wrong::GoalMissed(_) => "goal missed",
        Wrong::Dark(..) => "dark",
        Wrong::MayBeDark(..) => "may be dark",
    })
}
