//! What partners with dialback would save with certificates, as JSON.

use serde_json::{Value, json};

use crate::estate::Estate;
use crate::plan::Plan;
use crate::plan::outage::{Darkness, Outage};
use crate::plan::savings::{Saving, savings};
use crate::runbook::savings as words;
use crate::text::lang::Lang;

/// The savings of all partners, and what must be told first.
pub(super) fn savings_json(estate: &Estate, plan: &Plan, outages: &[Outage], lang: Lang) -> Value {
    let all = savings(estate, plan, outages);
    json!({
        "partners": all.saved.iter().map(|it| partner(estate, lang, it)).collect::<Vec<_>>(),
        "sure": words::sure(lang, &all),
        "asks": words::asks(estate, lang, &all),
        "sources": words::SOURCES.iter().map(|it| json!({ "key": it.document.key, "ground": it.ground.code() })).collect::<Vec<_>>(),
    })
}

fn partner(estate: &Estate, lang: Lang, it: &Saving) -> Value {
    let (minutes, people) = (it.minutes(), it.people());
    json!({
        "partner": estate.partner_name(it.partner),
        "only_dialback": it.only_dials_back,
        "before": dark(&it.before),
        "after": dark(&it.after),
        "saved": { "low": minutes.0, "high": minutes.1, "people_minutes_low": people.0, "people_minutes_high": people.1 },
        "says": words::saving(estate, lang, it),
    })
}

fn dark(it: &Darkness) -> Value {
    json!({ "low": it.low, "high": it.high, "people_minutes_low": it.people_low, "people_minutes_high": it.people_high })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::cell::Raw;
    use crate::estate::said::Origin;
    use crate::estate::{Place, TableId};
    use crate::paths::examples;
    use crate::plan::outage::outages;
    use crate::plan::sketch;

    /// What is said of the Lync 2010 example, with some cells of its second partner changed.
    fn said(cells: &[(&'static str, &str)], lang: Lang) -> Value {
        let mut case = examples::by_id("lync-2010-to-2013").expect("the example exists").case();
        for (column, value) in cells {
            let raw = if value.is_empty() { Raw::NotTold } else { Raw::one(*value) };
            case.estate.set(Place::new(TableId::Partner, 1, column), &raw, Origin::Typed).expect("a valid value");
        }
        let plan = sketch(&case).expect("there is a plan");
        savings_json(&case.estate, &plan, &outages(&case.estate, &plan), lang)
    }

    #[test]
    fn the_figures_stand_beside_the_sentence_in_every_language() {
        for lang in Lang::ALL {
            let it = said(&[], lang);
            let partner = &it["partners"][0];
            assert_eq!((&partner["saved"]["low"], &partner["saved"]["high"]), (&json!(17), &json!(60)));
            let says = partner["says"].as_str().expect("a sentence");
            assert!(says.contains("brokers.example") && says.contains("17–60") && !says.contains('{'), "{says}");
            assert!(it["sure"].as_str().is_some_and(|it| it.contains("LAB") && !it.contains('{')), "{it}");
            assert_eq!(it["asks"], Value::Null);
        }
    }

    #[test]
    fn a_partner_with_another_method_is_told_so() {
        let cells = [("tls", "Required"), ("sasl", "Optional")];
        let it = said(&cells, Lang::En);
        assert_eq!(it["partners"][0]["only_dialback"], json!(false));
        assert!(it["partners"][0]["says"].as_str().is_some_and(|it| it.contains("certificates already")), "{it}");
    }

    #[test]
    fn what_was_not_told_is_asked_in_every_language() {
        for lang in Lang::ALL {
            let it = said(&[("on_new", "yes"), ("tls", ""), ("sasl", "")], lang);
            assert!(it["asks"].as_str().is_some_and(|it| it.contains("brokers.example") && !it.contains('{')), "{it}");
            assert_eq!((&it["partners"], &it["sure"]), (&json!([]), &Value::Null));
        }
    }
}
