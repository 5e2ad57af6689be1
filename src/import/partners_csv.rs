//! `Get-CsXmppAllowedPartner | Export-Csv`, best with the additional domains joined by `;`.
//!
//! The layout was not seen, only the names of the properties. `Export-Csv` alone writes the name of the list's type in
//! place of the additional domains; these are then not told. Passed over on purpose: `Identity` where `Domain` is told,
//! `Description`, and what else the shell adds.

use std::collections::BTreeSet;

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::partners_json::{FLAGS, WORDS, domains_text, odd, word_cell};
use crate::import::remarks::RemarkKind;
use crate::import::{Found, csv, shown, table_remarks};
use crate::text::Values;

/// Reads partners.
pub(super) fn read(text: &str, found: &mut Found) {
    let table = csv::read(text);
    table_remarks(&table, found);
    let known = ["Domain", "Identity", "AdditionalDomains", "ConnectionLimit", "ProxyFqdn"];
    let known = || known.into_iter().chain(WORDS.map(|it| it.0)).chain(FLAGS.map(|it| it.0));
    let missing: Vec<String> =
        known().filter(|it| *it != "Identity" && table.column(it).is_none()).map(str::to_owned).collect();
    if !missing.is_empty() {
        found.remark(1, RemarkKind::MissingColumns, Values::new().with("fields", missing));
    }
    let mut names = BTreeSet::new();
    for (line, row) in &table.rows {
        let get = |name: &str| table.column(name).and_then(|it| row.get(it)).map(str::trim);
        let name = get("Domain").filter(|it| !it.is_empty()).or_else(|| get("Identity")).unwrap_or_default();
        if name.is_empty() {
            found.remark(*line, RemarkKind::Nameless, Values::new());
            continue;
        }
        if !names.insert(name.to_ascii_lowercase()) {
            found.remark(*line, RemarkKind::RowTwice, Values::new().with("name", shown(name)));
            continue;
        }
        // What Get-CsXmppAllowedPartner lists is an allowed partner.
        found.tell(*line, TableId::Partner, name, "on_new", Raw::one("yes"));
        if let Some(text) = get("AdditionalDomains") {
            domains_text(found, *line, name, text);
        }
        for (field, column) in WORDS {
            if let Some(word) = get(field) {
                word_cell(found, *line, name, field, column, word);
            }
        }
        for (field, column) in FLAGS {
            match get(field).map(str::to_ascii_lowercase).as_deref() {
                Some("true") => found.tell(*line, TableId::Partner, name, column, Raw::one("yes")),
                Some("false") => found.tell(*line, TableId::Partner, name, column, Raw::one("no")),
                Some("") | None => (),
                Some(other) => odd(found, *line, name, field, other),
            }
        }
        for (field, column) in [("ConnectionLimit", "connection_limit"), ("ProxyFqdn", "proxy")] {
            match get(field) {
                Some("") => found.tell(*line, TableId::Partner, name, column, Raw::Nothing),
                Some(value) => found.tell(*line, TableId::Partner, name, column, Raw::one(value)),
                None => (),
            }
        }
    }
    let passed_over: Vec<String> = table
        .heading
        .iter()
        .filter(|it| !known().any(|known| known.eq_ignore_ascii_case(it)))
        .take(40)
        .map(|it| shown(it))
        .collect();
    if !passed_over.is_empty() {
        found.remark(1, RemarkKind::PassedOver, Values::new().with("fields", passed_over));
    }
}
