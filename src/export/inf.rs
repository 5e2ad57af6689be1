//! Certificate requests for `certreq`: a file for each certificate that is ordered.

use crate::estate::Estate;
use crate::export::stem::stem;
use crate::plan::Proposal;
use crate::runbook::teams::Desk;
use crate::runbook::teams::certificates::requests;
use crate::text::lang::Lang;

/// Names and texts of the files; none while there is no plan.
pub fn files(estate: &Estate, proposal: &Proposal) -> Vec<(String, String)> {
    // A request has no words that are translated.
    let Some(desk) = Desk::of(estate, proposal, Lang::En) else {
        return Vec::new();
    };
    let all = requests(&desk).into_iter().enumerate();
    all.map(|(place, (edge, code, text))| (format!("{}.{code}.inf", stem(place + 1, &edge)), text)).collect()
}
