//! Zone fragments: a file for each zone and stage.

use crate::estate::Estate;
use crate::estate::choices::View;
use crate::export::stem::stem;
use crate::plan::Proposal;
use crate::runbook::teams::Desk;
use crate::runbook::teams::dns::zones;
use crate::runbook::teams::dns_report::{STAGE_CODES, fragment};
use crate::text::lang::Lang;

/// Names and texts of the files; none while there is no plan.
pub fn files(estate: &Estate, proposal: &Proposal, lang: Lang) -> Vec<(String, String)> {
    let Some(desk) = Desk::of(estate, proposal, lang) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for (place, zone) in zones(&desk).iter().enumerate() {
        let side = if zone.view == View::Internal { "internal" } else { "external" };
        for stage in zone.stages() {
            let name = format!("{}.{side}.{}.zone", stem(place + 1, zone.name.as_str()), STAGE_CODES[stage]);
            all.push((name, fragment(&desk, zone, stage)));
        }
    }
    all
}
