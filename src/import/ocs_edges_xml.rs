//! The input file of `Merge-CsLegacyTopology`: the Edge Servers of Office Communications Server 2007 R2.
//!
//! The layout is the one that Microsoft prints under "Create a Custom Edge Server Input File". Passed over on purpose: the
//! ports, which no plan needs, and `RegistrarClusterPort`, which is of the new pool. `AP`, `MR` and `DP` say which of the
//! three services a cluster has; the layout follows from them.

use std::collections::BTreeSet;

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::estate::choices::{Balancing, EdgeKind, Product};
use crate::import::remarks::RemarkKind;
use crate::import::xml::{self, Element};
use crate::import::{Found, refuse, shown};
use crate::text::Values;

/// Reads Edge Servers.
pub(super) fn read(text: &str, found: &mut Found) {
    let root = match xml::parse(text) {
        Ok(root) => root,
        Err(refused) => return refuse(refused, found),
    };
    let clusters = root.below("EdgeCluster");
    let names: BTreeSet<String> = clusters.iter().map(|it| name_of(it).to_ascii_lowercase()).collect();
    let mut passed_over = BTreeSet::new();
    for cluster in &clusters {
        let name = name_of(cluster);
        if name.is_empty() {
            found.remark(cluster.line, RemarkKind::Nameless, Values::new());
            continue;
        }
        edge(cluster, name, &names, found);
        if let Some(ports) = cluster.child("Ports") {
            let known = ["InternalAPPort", "InternalDPPort", "ExternalDPPort", "ExternalAPPort"];
            passed_over.extend(known.iter().filter(|it| ports.attribute(it).is_some()).map(|it| (*it).to_owned()));
        }
    }
    if root.child("RegistrarClusterPort").is_some() {
        passed_over.insert("RegistrarClusterPort".to_owned());
    }
    if !passed_over.is_empty() {
        found.remark(
            0,
            RemarkKind::PassedOver,
            Values::new().with("fields", passed_over.into_iter().collect::<Vec<_>>()),
        );
    }
}

/// The pool's internal name: the load balancer's, or that of the only machine.
fn name_of(cluster: &Element) -> &str {
    let balancer =
        cluster.child("LoadBalancer").and_then(|it| it.attribute("InternalFqdn")).filter(|it| !it.is_empty());
    let mut machines = machines(cluster);
    balancer.or_else(|| machines.next().filter(|_| machines.next().is_none())).unwrap_or_default()
}

fn machines(cluster: &Element) -> impl Iterator<Item = &str> {
    let all = cluster.child("Machines").into_iter().flat_map(|it| it.all("Machine"));
    all.filter_map(|it| it.attribute("InternalFqdn")).filter(|it| !it.is_empty())
}

fn edge(cluster: &Element, name: &str, names: &BTreeSet<String>, found: &mut Found) {
    let line = cluster.line;
    let mut tell = |column, raw| found.tell(line, TableId::Edge, name, column, raw);
    let servers: BTreeSet<String> = machines(cluster).map(str::to_ascii_lowercase).collect();
    if !servers.is_empty() {
        tell("servers", Raw::Many(servers.iter().cloned().collect()));
    }
    let has = |service: &str| cluster.attribute(service).map(|it| it.eq_ignore_ascii_case("true"));
    let kind = match [has("AP"), has("MR"), has("DP")] {
        [Some(true), Some(true), Some(true)] if servers.len() > 1 => Some(EdgeKind::Consolidated),
        [Some(true), Some(true), Some(true)] if servers.len() == 1 => Some(EdgeKind::Single),
        [Some(_), Some(_), Some(_)] if !servers.is_empty() => Some(EdgeKind::Expanded),
        _ => None,
    };
    if let Some(kind) = kind {
        tell("kind", Raw::one(kind.code()));
    }
    let balancer = cluster.child("LoadBalancer");
    if balancer.is_some() {
        tell("balancing_inside", Raw::one(Balancing::Hardware.code()));
    }
    let federated = cluster.attribute("FederationEnabled").map(str::to_ascii_lowercase);
    if let Some(word @ ("true" | "false")) = federated.as_deref() {
        let flag = if word == "true" { "yes" } else { "no" };
        tell("merged_as_federated", Raw::one(flag));
    }
    let external = [balancer, Some(cluster)].into_iter().flatten().chain(cluster.below("Machine"));
    let names_outside: BTreeSet<&str> =
        external.filter_map(|it| it.attribute("ExternalDPFqdn")).filter(|it| !it.is_empty()).collect();
    if let (1, Some(outside)) = (names_outside.len(), names_outside.first()) {
        tell("conferencing_name", Raw::one(*outside));
    }
    match cluster.attribute("Version") {
        Some("OCS2007R2") => tell("product", Raw::one(Product::Ocs2007R2.code())),
        other => {
            let values = Values::new().with("version", shown(other.unwrap_or("?"))).with("name", shown(name));
            found.remark(line, RemarkKind::UnknownVersion, values);
        }
    }
    let hop = cluster.child("DirectorOrEdgeNextHop").and_then(|it| Some((it.line, it.attribute("Fqdn")?)));
    match hop {
        Some((_, "")) | None => (),
        Some((line, hop)) if names.contains(&hop.to_ascii_lowercase()) => {
            let values = Values::new().with("edge", shown(name)).with("name", shown(hop));
            found.remark(line, RemarkKind::OtherEdge, values);
        }
        Some((line, hop)) => found.tell(line, TableId::Edge, name, "next_hop", Raw::one(hop)),
    }
}

#[cfg(test)]
mod tests {
    use crate::import::remarks::RemarkKind;
    use crate::import::tests::{holds, kinds, told};
    use crate::import::{FileKind, read};

    const EDGES: &[u8] = include_bytes!("../../tests/samples/ocs_edges/edges.xml");

    #[test]
    fn edges_are_told_with_what_the_merge_is_told() {
        let it = read("x.xml", EDGES);
        assert_eq!(it.kind, FileKind::OcsEdges);
        let told = told(&it);
        let edge = "edge edge.harbour.example";
        holds(&told, &format!("{edge} product"), "OCS2007R2");
        holds(&told, &format!("{edge} kind"), "Consolidated");
        holds(&told, &format!("{edge} servers"), "edge1.harbour.example edge2.harbour.example");
        holds(&told, &format!("{edge} balancing_inside"), "Hardware");
        holds(&told, &format!("{edge} conferencing_name"), "webcon.harbour.example");
        holds(&told, &format!("{edge} merged_as_federated"), "yes");
        holds(&told, &format!("{edge} next_hop"), "director.harbour.example");
        let small = "edge small.harbour.example";
        holds(&told, &format!("{small} kind"), "Expanded");
        holds(&told, &format!("{small} merged_as_federated"), "no");
        assert!(!told.contains_key(&format!("{small} product")) && !told.contains_key(&format!("{small} next_hop")));
        let kinds = kinds(&it);
        for remark in [
            (13, RemarkKind::UnknownVersion),
            (15, RemarkKind::OtherEdge),
            (17, RemarkKind::Nameless),
            (0, RemarkKind::PassedOver),
        ] {
            assert!(kinds.contains(&remark), "{remark:?} {kinds:?}");
        }
    }

    #[test]
    fn a_file_that_was_cut_tells_nothing() {
        for at in 0..EDGES.trim_ascii_end().len() {
            let it = read("x.xml", &EDGES[..at]);
            assert!(it.entries.is_empty() && !it.remarks.is_empty(), "{at}");
        }
    }

    #[test]
    fn an_entity_is_refused() {
        let text =
            b"<!DOCTYPE TopologyInput [<!ENTITY x SYSTEM \"file:///c:/secret\">]>\n<TopologyInput>&x;</TopologyInput>";
        assert_eq!(kinds(&read("x", text)), [(1, RemarkKind::Entity)]);
    }
}
