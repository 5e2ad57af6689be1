//! Several files at once: what comes out does not hang on the order in which they were given.

use std::fs;

use cutover::estate::Estate;
use cutover::import::merge::{Merge, merge};
use cutover::import::remarks::Remark;
use cutover::import::{self, Imported};
use proptest::prelude::*;

use crate::support::root;

/// Files that speak of the same things and contradict each other; two have one name.
fn files() -> Vec<(String, Imported)> {
    let sample = |name: &str, path: &str| {
        let bytes = fs::read(root().join("tests/samples").join(path)).expect("the sample is there");
        (name.to_owned(), import::read(name, &bytes))
    };
    let text = |name: &str, text: &str| (name.to_owned(), import::read(name, text.as_bytes()));
    vec![
        sample("topology.xml", "topology_xml/two_products.xml"),
        sample("partners.json", "partners_json/list.json"),
        sample("users.csv", "users_csv/users.csv"),
        sample("zone.txt", "dns/windows.dns"),
        sample("dns.txt", "dns/console.txt"),
        sample("dns.txt", "dns/bind.txt"),
        sample("edges.xml", "ocs_edges/edges.xml"),
        text("dns.txt", "_xmpp-server._tcp.harbour.example. 60 IN SRV 3 3 5269 xmpp.harbour.example.\n"),
        text("empty.txt", ""),
    ]
}

/// What a merge says, with the name of the file in place of its number.
fn said(merge: &Merge, files: &[(String, Imported)]) -> Vec<(String, Remark)> {
    let mut said: Vec<_> = merge.remarks.iter().map(|(file, it)| (files[*file].0.clone(), it.clone())).collect();
    said.sort_by_key(|(name, it)| (name.clone(), it.line, it.kind, format!("{:?}", it.values)));
    said
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn files_may_come_in_any_order(order in Just((0..9_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let files = files();
        let shuffled: Vec<_> = order.iter().map(|it| files[*it].clone()).collect();
        let (one, other) = (merge(&Estate::default(), &files), merge(&Estate::default(), &shuffled));
        prop_assert!(!one.clashes.is_empty());
        prop_assert_eq!(said(&one, &files), said(&other, &shuffled));
        prop_assert_eq!((one.estate, one.added, one.changed, one.clashes), (other.estate, other.added, other.changed, other.clashes));
    }
}
