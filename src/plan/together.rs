//! Outages that are alike but for the partner and the crowd, as one.

use std::collections::BTreeMap;

use crate::continuity::{Because, Direction};
use crate::estate::tables::{CrowdId, PartnerId};
use crate::plan::outage::Outage;

/// Outages that begin and end together for the same reasons, for all of these partners and all of these crowds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together<'a> {
    /// The partners.
    pub partners: Vec<PartnerId>,
    /// The crowds, with how many people they are.
    pub crowds: Crowds,
    /// One of them, for all that they share.
    pub outage: &'a Outage,
}

/// Crowds, with how many people they are.
type Crowds = Vec<(CrowdId, u32)>;

/// All that alike outages share.
type Shared<'a> = (Direction, usize, Option<usize>, u32, u32, &'a [Because]);

fn shared(it: &Outage) -> Shared<'_> {
    (it.direction, it.from, it.to, it.low, it.high, &it.because)
}

/// Puts outages together that are alike, in the order of the first of each.
pub fn together(outages: &[Outage]) -> Vec<Together<'_>> {
    let mut of_partner: BTreeMap<(PartnerId, Shared), Vec<usize>> = BTreeMap::new();
    for (at, it) in outages.iter().enumerate() {
        of_partner.entry((it.partner, shared(it))).or_default().push(at);
    }
    let mut rows: BTreeMap<(Crowds, Shared), Vec<usize>> = BTreeMap::new();
    for ((_, shared), of_crowds) in of_partner {
        let crowds = of_crowds.iter().map(|it| (outages[*it].crowd, outages[*it].people)).collect();
        rows.entry((crowds, shared)).or_default().push(of_crowds[0]);
    }
    let mut rows: Vec<(Crowds, Vec<usize>)> =
        rows.into_iter().map(|((crowds, _), of_partners)| (crowds, of_partners)).collect();
    rows.sort_by_key(|it| it.1.iter().min().copied());
    let row = |(crowds, of_partners): (Crowds, Vec<usize>)| Together {
        partners: of_partners.iter().map(|it| outages[*it].partner).collect(),
        outage: &outages[of_partners[0]],
        crowds,
    };
    rows.into_iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::{outage, sketch};

    #[test]
    fn every_outage_is_in_one_row_and_every_row_holds_only_outages() {
        for example in examples::ALL {
            let case = example.case();
            let plan = sketch(&case).expect("the example has a plan");
            let all = outage::outages(&case.estate, &plan);
            let mut found = Vec::new();
            for row in together(&all) {
                for partner in &row.partners {
                    for (crowd, people) in &row.crowds {
                        let (partner, crowd, people) = (*partner, *crowd, *people);
                        found.push(Outage { partner, crowd, people, ..row.outage.clone() });
                    }
                }
            }
            let key = |it: &Outage| (it.partner, it.crowd, it.direction, it.from);
            let mut expected = all.clone();
            expected.sort_by_key(key);
            found.sort_by_key(key);
            assert_eq!(found, expected, "{}", example.id);
        }
    }

    #[test]
    fn crowds_that_fare_alike_share_a_row() {
        let case = examples::by_id("lync-2010-to-2013").expect("the example exists").case();
        let plan = sketch(&case).expect("the example has a plan");
        let all = outage::outages(&case.estate, &plan);
        let rows = together(&all);
        assert!(rows.len() < all.len() && rows.iter().any(|it| it.crowds.len() == 2), "{rows:?}");
    }
}
