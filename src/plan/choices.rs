//! Where two ways exist, both are planned and compared; nothing is chosen in silence.

use crate::estate::Estate;
use crate::estate::choices::Order;
use crate::estate::said::Said;
use crate::plan::outage::{Darkness, darkness, outages};
use crate::plan::{Plan, draft};
use crate::state::start::start;

/// One of the ways that a person may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The order.
    pub order: Order,
    /// Whether it is the one that the plan follows now.
    pub taken: bool,
    /// How many steps it has; `None` when no way was found.
    pub steps: Option<usize>,
    /// All minutes, low and high.
    pub minutes: (u32, u32),
    /// What goes dark.
    pub darkness: Darkness,
}

/// The two orders of a migration that leaves the legacy gateway; empty for other journeys.
pub fn orders(estate: &Estate) -> Vec<Choice> {
    if !estate.journey().is_some_and(|it| it.leaves_gateway()) {
        return Vec::new();
    }
    let taken = if estate.route_first() { Order::RouteFirst } else { Order::UsersFirst };
    Order::ALL
        .iter()
        .map(|order| {
            let mut other = estate.clone();
            other.deployment.order = Said::typed(*order);
            let plan: Option<Plan> = draft(&other, &start(&other)).ok();
            Choice {
                order: *order,
                taken: *order == taken,
                steps: plan.as_ref().map(|it| it.steps.len()),
                minutes: plan.as_ref().map(Plan::minutes).unwrap_or_default(),
                darkness: plan.map(|it| darkness(&outages(&other, &it))).unwrap_or_default(),
            }
        })
        .collect()
}
