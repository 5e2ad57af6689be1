//! What it would save if a partner proved itself by certificate, and no longer by dialback, before the window.
//!
//! A partner with dialback asks our own SRV record before it believes us, so that messages to it stay dark until the
//! record has moved; a partner with SASL EXTERNAL over TLS asks no DNS. No step hangs on how a partner negotiates, so the
//! same plan is looked at twice.

use std::collections::BTreeMap;

use crate::continuity::{Direction, lines};
use crate::estate::choices::Negotiation;
use crate::estate::negotiation::{Answer, Row, ask};
use crate::estate::said::Said;
use crate::estate::tables::PartnerId;
use crate::estate::{Estate, Place};
use crate::plan::Plan;
use crate::plan::outage::{Darkness, Outage, darkness, outages_of};

/// The messages to one partner, dark with dialback and dark without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saving {
    /// The partner.
    pub partner: PartnerId,
    /// Whether dialback is the only method that its settings leave. If not, it may use certificates already, and nothing
    /// would be saved.
    pub only_dials_back: bool,
    /// What is dark with its settings as they are told.
    pub before: Darkness,
    /// What would be dark with SASL EXTERNAL over TLS and nothing else.
    pub after: Darkness,
}

impl Saving {
    /// Minutes that are saved of the longest line: low and high.
    pub const fn minutes(&self) -> (u32, u32) {
        let low = self.before.low.saturating_sub(self.after.low);
        let high = self.before.high.saturating_sub(self.after.high);
        (if self.only_dials_back { low } else { 0 }, high)
    }

    /// People × minutes that are saved: low and high.
    pub const fn people(&self) -> (u64, u64) {
        let low = self.before.people_low.saturating_sub(self.after.people_low);
        let high = self.before.people_high.saturating_sub(self.after.people_high);
        (if self.only_dials_back { low } else { 0 }, high)
    }
}

/// What can be said of all partners.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Savings {
    /// The partners for which something would be saved.
    pub saved: Vec<Saving>,
    /// What must be told of a partner before anything can be said of it.
    pub asks: Vec<Place>,
}

/// Compares for each partner that may dial back.
pub fn savings(estate: &Estate, plan: &Plan, outages: &[Outage]) -> Savings {
    let mut out = Savings::default();
    let mut changed = estate.clone();
    let mut dial: BTreeMap<PartnerId, bool> = BTreeMap::new();
    for (id, partner) in estate.kept_partners() {
        match ask(id, partner, Row::may_dial_back) {
            Answer::No => continue,
            Answer::Open(places) => {
                out.asks.extend(places);
                continue;
            }
            Answer::Yes => dial.insert(id, ask(id, partner, Row::only_dials_back) == Answer::Yes),
        };
        if let Some(row) = changed.partners.get_mut(id) {
            row.tls = Said::typed(Negotiation::Required);
            row.sasl = Said::typed(Negotiation::Required);
            row.dialback = Said::typed(false);
        }
    }
    let mut to_them = lines(estate);
    to_them.retain(|(partner, _, direction)| *direction == Direction::Outbound && dial.contains_key(partner));
    let without = outages_of(&changed, plan, &to_them);
    let (mut told, mut changed) = (of_partners(outages), of_partners(&without));
    for (partner, only_dials_back) in dial {
        let before = darkness(told.remove(&partner).unwrap_or_default());
        let after = darkness(changed.remove(&partner).unwrap_or_default());
        let saving = Saving { partner, only_dials_back, before, after };
        if saving.minutes().1 > 0 {
            out.saved.push(saving);
        }
    }
    out
}

/// The outages of messages to each partner.
fn of_partners(outages: &[Outage]) -> BTreeMap<PartnerId, Vec<&Outage>> {
    let mut out: BTreeMap<PartnerId, Vec<&Outage>> = BTreeMap::new();
    for it in outages.iter().filter(|it| it.direction == Direction::Outbound) {
        out.entry(it.partner).or_default().push(it);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::TableId;
    use crate::estate::cell::Raw;
    use crate::estate::said::Origin;
    use crate::paths::examples;
    use crate::plan::{Proposal, draft, propose};
    use crate::state::start::start;

    /// The Lync 2010 example, of whose partners the second dials back only, with some cells of it changed.
    fn estate(cells: &[(&'static str, &str)]) -> Estate {
        let mut estate = examples::by_id("lync-2010-to-2013").expect("the example exists").case().estate;
        for (column, value) in cells {
            let raw = if value.is_empty() { Raw::NotTold } else { Raw::one(*value) };
            estate.set(Place::new(TableId::Partner, 1, column), &raw, Origin::Typed).expect("a valid value");
        }
        estate
    }

    fn of(estate: &Estate) -> (Proposal, Savings) {
        let proposal = propose(estate);
        let plan = proposal.plan.as_ref().expect("there is a plan");
        let savings = savings(estate, plan, &proposal.outages);
        (proposal, savings)
    }

    #[test]
    fn the_time_from_the_partners_object_to_the_end_of_the_old_ttl_is_saved() {
        let (proposal, savings) = of(&estate(&[]));
        let plan = proposal.plan.expect("there is a plan");
        let place = |id: &str| plan.steps.iter().position(|it| it.step.id.starts_with(id)).expect("it is in the plan");
        let between = |from: &str, to: &str| {
            let steps = &plan.steps[place(from) + 1..=place(to)];
            steps.iter().fold((0, 0), |sum, it| (sum.0 + it.step.minutes.0, sum.1 + it.step.minutes.1))
        };
        let [saving] = savings.saved[..] else { panic!("one partner dials back: {savings:?}") };
        assert_eq!(saving.partner, PartnerId(1));
        assert!(saving.only_dials_back);
        // From the partner's object on a certificate is enough; dialback waits for the record surely, and until the old
        // TTL has run out perhaps.
        let surely = between("create-partner/brokers", "move-srv-record");
        let perhaps = between("move-srv-record", "wait-for-old-ttl");
        assert_eq!(saving.minutes(), (surely.0, surely.1 + perhaps.1));
        let people: u32 = proposal
            .outages
            .iter()
            .filter(|it| it.partner == PartnerId(1) && it.direction == Direction::Outbound)
            .map(|it| it.people)
            .sum();
        assert_eq!(saving.people().1, u64::from(saving.minutes().1) * u64::from(people));
    }

    #[test]
    fn planned_again_with_certificates_the_same_is_dark_as_was_said() {
        let (_, savings) = of(&estate(&[]));
        let changed = estate(&[("tls", "Required"), ("sasl", "Required"), ("dialback", "no")]);
        let (again, none) = of(&changed);
        let out = |it: &&Outage| it.partner == PartnerId(1) && it.direction == Direction::Outbound;
        assert_eq!(savings.saved[0].after, darkness(again.outages.iter().filter(out)));
        assert_eq!(none, Savings::default());
        let ids = |estate: &Estate| {
            let plan = draft(estate, &start(estate)).expect("there is a plan");
            plan.steps.into_iter().map(|it| it.step.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(&changed), ids(&estate(&[])), "no step hangs on how a partner negotiates");
    }

    #[test]
    fn a_partner_that_may_use_certificates_already_may_save_nothing() {
        let (_, savings) = of(&estate(&[("tls", "Required"), ("sasl", "Optional"), ("dialback", "yes")]));
        assert!(!savings.saved[0].only_dials_back);
        assert_eq!((savings.saved[0].minutes().0, savings.saved[0].people().0), (0, 0));
        assert!(savings.saved[0].minutes().1 > 0);
    }

    #[test]
    fn what_was_not_told_of_a_partner_is_asked() {
        // A partner that is on the new side already needs no step for which its settings are asked.
        let estate = estate(&[("on_new", "yes"), ("sasl", ""), ("tls", ""), ("dialback", "yes")]);
        let plan = draft(&estate, &start(&estate)).expect("there is a plan");
        let savings = savings(&estate, &plan, &[]);
        assert_eq!(savings, Savings { saved: Vec::new(), asks: vec![PartnerId(1).at("tls"), PartnerId(1).at("sasl")] });
    }

    #[test]
    fn beside_2019_no_record_moves_and_nothing_is_saved() {
        for id in ["keep-2013-with-2019", "keep-2015-with-2019"] {
            let estate = examples::by_id(id).expect("the example exists").case().estate;
            assert_eq!(of(&estate).1.saved, Vec::new(), "{id}");
        }
    }
}
