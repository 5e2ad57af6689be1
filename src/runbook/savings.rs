//! What a change from dialback to certificates would save, as sentences for screens, paper and programs.

use crate::estate::Estate;
use crate::plan::savings::{Saving, Savings};
use crate::runbook::{phrases, words};
use crate::sources::{self, Cite, implied};
use crate::text::lang::Lang;
use crate::text::{Values, number};

/// Where it comes from: measured with other servers, and for the gateways of this migration inferred.
pub const SOURCES: &[Cite] = &[implied(&sources::LAB), implied(&sources::XEP_0220)];

/// What one partner's change would save.
pub fn saving(estate: &Estate, lang: Lang, it: &Saving) -> String {
    let time = |(low, high)| number::minutes(lang, low, high);
    let (low, high) = it.people();
    let values = Values::new()
        .with("partner", estate.partner_name(it.partner))
        .with("time", time(it.minutes()))
        .with("before", time((it.before.low, it.before.high)))
        .with("after", time((it.after.low, it.after.high)))
        .with("low", low)
        .with("high", high);
    let says = phrases::SAVING.fill(lang, &values);
    if it.only_dials_back { says } else { format!("{says} {}", phrases::SAVING_MAYBE.in_lang(lang)) }
}

/// How sure that is; `None` where nothing is saved.
pub fn sure(lang: Lang, it: &Savings) -> Option<String> {
    let values =
        Values::new().with("lab", sources::LAB.key.to_owned()).with("protocol", sources::XEP_0220.key.to_owned());
    (!it.saved.is_empty()).then(|| phrases::SAVINGS_SURE.fill(lang, &values))
}

/// What must be told first, if anything.
pub fn asks(estate: &Estate, lang: Lang, it: &Savings) -> Option<String> {
    let fields: Vec<String> = it.asks.iter().map(|place| words::question(estate, lang, *place)).collect();
    (!fields.is_empty()).then(|| phrases::SAVINGS_ASK.fill(lang, &Values::new().with("fields", fields)))
}
