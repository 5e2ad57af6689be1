//! What a topology tells about an estate.

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::estate::choices::{EdgeKind, PoolRole, SiteKind};
use crate::estate::name::Address;
use crate::import::remarks::RemarkKind;
use crate::import::topology_xml::{Cluster, Service, Topology};
use crate::import::{Found, product, shown};
use crate::text::Values;

/// Tells what is in a topology. Which product one comes from and goes to is a decision, and stands in no file.
pub(super) fn tell(topology: &Topology, found: &mut Found) {
    for (name, line) in &topology.domains {
        let is_default = topology.default_domain.is_some_and(|it| it.eq_ignore_ascii_case(name));
        if topology.default_domain.is_some() {
            found.tell(*line, TableId::Domain, name, "is_default", flag(is_default));
        } else {
            found.tell(*line, TableId::Domain, name, "name", Raw::one(*name));
        }
    }
    for site in topology.sites.values() {
        if site.name.is_empty() {
            found.remark(site.line, RemarkKind::Nameless, Values::new());
        } else {
            found.tell(site.line, TableId::Site, &site.name, "kind", Raw::one(site.kind.code()));
        }
    }
    let mut on: BTreeMap<&str, Vec<&Service>> = BTreeMap::new();
    for service in topology.services.values() {
        on.entry(&service.cluster).or_default().push(service);
    }
    let names: BTreeMap<&str, &str> = topology.clusters.iter().map(|it| (it.key.as_str(), it.fqdn)).collect();
    let mut others = 0_usize;
    let mut federating = 0_usize;
    for cluster in &topology.clusters {
        let on_it = on.get(cluster.key.as_str()).map_or(&[][..], Vec::as_slice);
        let edge = on_it.iter().find(|it| it.role == "EdgeServer");
        let home = on_it
            .iter()
            .find(|it| it.role == "Registrar")
            .or_else(|| on_it.iter().find(|it| it.role == "UserServices"));
        if edge.is_none() && home.is_none() {
            others += 1;
            continue;
        }
        if cluster.fqdn.is_empty() {
            found.remark(cluster.line, RemarkKind::Nameless, Values::new());
            continue;
        }
        federating += 1;
        if let Some(service) = edge {
            tell_cluster(topology, cluster, service, TableId::Edge, found);
            let hop = service.needs.iter().filter_map(|it| topology.services.get(it)).find(|it| it.role == "Registrar");
            if let Some(hop) = hop.and_then(|it| names.get(it.cluster.as_str())) {
                found.tell(service.line, TableId::Edge, cluster.fqdn, "next_hop", Raw::one(*hop));
            }
            tell_edge(cluster, service, found);
        }
        if let Some(service) = home {
            tell_cluster(topology, cluster, service, TableId::Pool, found);
            tell_pool(topology, cluster, on_it, service, found);
        }
    }
    if others > 0 {
        found.remark(0, RemarkKind::OtherClusters, Values::new().with("n", others));
    }
    if federating > 0 {
        found.remark(0, RemarkKind::RoutesElsewhere, Values::new());
        found.remark(0, RemarkKind::MayNotRun, Values::new());
    }
}

/// What pools and Edge pools have in common.
fn tell_cluster(topology: &Topology, cluster: &Cluster, service: &Service, table: TableId, found: &mut Found) {
    let name = cluster.fqdn;
    if let Some(site) = topology.sites.get(&cluster.site).filter(|it| !it.name.is_empty()) {
        found.tell(cluster.line, table, name, "site", Raw::one(&site.name));
    }
    // A computer without a name of its own is the one that the cluster is called after.
    let servers: BTreeSet<String> = cluster
        .machines
        .iter()
        .map(|it| it.attribute("Fqdn").filter(|it| !it.is_empty()).unwrap_or(name).to_ascii_lowercase())
        .collect();
    if !servers.is_empty() {
        found.tell(cluster.line, table, name, "servers", Raw::Many(servers.into_iter().collect()));
    }
    product::tell(found, service.line, table, name, service.version);
}

fn tell_pool(topology: &Topology, cluster: &Cluster, on_it: &[&Service], service: &Service, found: &mut Found) {
    let in_branch = topology.sites.get(&cluster.site).is_some_and(|it| it.kind == SiteKind::Branch);
    let has_users = on_it.iter().any(|it| it.role == "UserServices");
    let role = match service.is_director {
        Some(true) => PoolRole::Director,
        _ if in_branch => PoolRole::Branch,
        Some(false) => PoolRole::FrontEnd,
        None if has_users => PoolRole::FrontEnd,
        // A Registrar alone may be a Director, and the file does not say so.
        None => return,
    };
    found.tell(service.line, TableId::Pool, cluster.fqdn, "role", Raw::one(role.code()));
}

fn tell_edge(cluster: &Cluster, service: &Service, found: &mut Found) {
    let name = cluster.fqdn;
    let line = service.line;
    if !cluster.machines.is_empty() {
        let kind = if cluster.machines.len() == 1 { EdgeKind::Single } else { EdgeKind::Consolidated };
        found.tell(cluster.line, TableId::Edge, name, "kind", Raw::one(kind.code()));
    }
    if service.ports.is_empty() {
        return found.remark(line, RemarkKind::NoPorts, Values::new().with("edge", shown(name)));
    }
    let port = |owner: &str, usage: &str, side: &str| {
        service.ports.iter().copied().find(|it| {
            it.attribute("Owner").and_then(|it| it.rsplit(':').next()) == Some(owner)
                && it.attribute("Usage") == Some(usage)
                && it.attribute("InterfaceSide") == Some(side)
        })
    };
    let client = port("AccessEdge", "SipClient", "External");
    let federation = port("AccessEdge", "SipServer", "External");
    let names = [
        ("access_name", client.or(federation)),
        ("conferencing_name", port("DataEdge", "PsomClient", "External")),
        ("media_name", port("MediaRelayEdge", "TURNServer", "External")),
    ];
    for (column, port) in names {
        if let Some((port, fqdn)) =
            port.and_then(|it| Some((it, it.attribute("ConfiguredFqdn").filter(|it| !it.is_empty())?)))
        {
            found.tell(port.line, TableId::Edge, name, column, Raw::one(fqdn));
        }
    }
    found.tell(
        federation.map_or(line, |it| it.line),
        TableId::Edge,
        name,
        "sip_federation",
        flag(federation.is_some()),
    );
    // Port 5098 of every Registrar is called XmppFederation, too, and proves nothing.
    let outside =
        port("XmppFederationProxy", "XmppServer", "External").filter(|it| it.attribute("Port") == Some("5269"));
    let inside =
        port("XmppFederationProxy", "XptServer", "Internal").filter(|it| it.attribute("Port") == Some("23456"));
    let any =
        service.ports.iter().any(|it| it.attribute("Owner").is_some_and(|it| it.ends_with(":XmppFederationProxy")));
    match (outside, inside) {
        (Some(port), Some(_)) => found.tell(port.line, TableId::Edge, name, "xmpp", flag(true)),
        (None, None) if !any => found.tell(line, TableId::Edge, name, "xmpp", flag(false)),
        _ => found.remark(line, RemarkKind::HalfXmpp, Values::new().with("edge", shown(name))),
    }
    let interface = client.or(federation).and_then(|it| it.attribute("InterfaceNumber")).unwrap_or("1");
    tell_address(cluster, interface, found);
}

/// The public address of the Access Edge service: the one behind which it is translated, else its own.
fn tell_address(cluster: &Cluster, interface: &str, found: &mut Found) {
    let mut addresses: Vec<(u32, String, bool)> = Vec::new();
    for machine in &cluster.machines {
        let outside = machine.below("NetInterface").into_iter().find(|it| {
            it.attribute("InterfaceSide") == Some("External")
                && it.attribute("InterfaceNumber").unwrap_or("1") == interface
        });
        let Some(outside) = outside else { continue };
        let of = |name: &str| {
            let text = outside.attribute(name).filter(|it| !it.is_empty())?;
            // An address that is none is told, too, and refused with its reason.
            Address::parse(text).map_or(true, |it| !it.is_unspecified()).then(|| text.to_owned())
        };
        let translated = of("ConfiguredIPAddress");
        let is_translated = translated.is_some();
        if let Some(address) = translated.or_else(|| of("IPAddress")) {
            addresses.push((outside.line, address, is_translated));
        }
    }
    let distinct: BTreeSet<&str> = addresses.iter().map(|it| it.1.as_str()).collect();
    let values = Values::new().with("edge", shown(cluster.fqdn));
    match (addresses.first(), distinct.len()) {
        (None, _) => (),
        (Some((line, address, false)), 1) if is_private(address) => {
            found.remark(*line, RemarkKind::PrivateAddress, values.with("address", shown(address)));
        }
        (Some((line, address, _)), 1) => {
            found.tell(*line, TableId::Edge, cluster.fqdn, "public_address", Raw::one(address));
        }
        (Some((line, ..)), _) => {
            let list: Vec<String> = distinct.into_iter().take(12).map(shown).collect();
            found.remark(*line, RemarkKind::SeveralAddresses, values.with("addresses", list));
        }
    }
}

fn is_private(address: &str) -> bool {
    match address.parse() {
        Ok(std::net::IpAddr::V4(it)) => it.is_private() || it.is_link_local() || it.is_loopback(),
        Ok(std::net::IpAddr::V6(it)) => it.is_unique_local() || it.is_unicast_link_local() || it.is_loopback(),
        Err(_) => false,
    }
}

fn flag(yes: bool) -> Raw {
    Raw::one(if yes { "yes" } else { "no" })
}
