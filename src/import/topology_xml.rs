//! Topologies, in both forms in which the products write them.
//!
//! `Get-CsTopology -AsXml` prints `Topology` (also what `Publish-CsTopology` takes): clusters and services in flat lists,
//! tied by numbers. Topology Builder saves `TopologyBuilder` (`.tbxml`): clusters inside sites, tied by unique ids. Such
//! a file may hold the published topology as well; only `NewTopology` counts, or everything would be there twice.
//! Seen: Lync Server 2013, Skype for Business Server 2015 and 2019. Passed over on purpose: `RoleVersion`, simple
//! addresses, SQL instances, locations, and the name of the administrator's file.

use std::collections::BTreeMap;

use crate::estate::choices::SiteKind;
use crate::import::remarks::RemarkKind;
use crate::import::xml::{self, Element};
use crate::import::{Found, refuse, topology_tell};
use crate::text::Values;

/// A topology in either form.
#[derive(Debug, Default)]
pub(super) struct Topology<'a> {
    pub(super) default_domain: Option<&'a str>,
    pub(super) domains: Vec<(&'a str, u32)>,
    /// Sites by their key.
    pub(super) sites: BTreeMap<String, Site>,
    pub(super) clusters: Vec<Cluster<'a>>,
    /// Services by their key.
    pub(super) services: BTreeMap<String, Service<'a>>,
}

/// A site.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) name: String,
    pub(super) kind: SiteKind,
    pub(super) line: u32,
}

/// A pool, an Edge pool, a database host, a gateway: computers under one name.
#[derive(Debug)]
pub(super) struct Cluster<'a> {
    pub(super) key: String,
    pub(super) site: String,
    pub(super) fqdn: &'a str,
    pub(super) machines: Vec<&'a Element>,
    pub(super) line: u32,
}

/// A role on a cluster.
#[derive(Debug)]
pub(super) struct Service<'a> {
    pub(super) role: String,
    pub(super) version: Option<&'a str>,
    pub(super) cluster: String,
    pub(super) needs: Vec<String>,
    pub(super) ports: Vec<&'a Element>,
    pub(super) is_director: Option<bool>,
    pub(super) line: u32,
}

/// Reads a topology.
pub(super) fn read(text: &str, found: &mut Found) {
    let root = match xml::parse(text) {
        Ok(root) => root,
        Err(refused) => return refuse(refused, found),
    };
    let topology = if root.name == "Topology" {
        flat(&root)
    } else {
        let new = root.child("NewTopology").and_then(|it| it.child("PartialTopology"));
        let Some(partial) = new else {
            return found.remark(root.line, RemarkKind::NoTopology, Values::new());
        };
        nested(partial)
    };
    topology_tell::tell(&topology, found);
}

fn flat(root: &Element) -> Topology<'_> {
    let mut topology = Topology::default();
    domains(root, &mut topology);
    for site in root.child("Sites").into_iter().flat_map(|it| &it.children) {
        if let (Some(kind), Some(id)) = (site_kind(site), site.attribute("SiteId")) {
            topology.sites.insert(id.to_owned(), site_of(site, kind));
        }
    }
    for cluster in root.child("Clusters").into_iter().flat_map(|it| it.all("Cluster")) {
        let Some(id) = cluster.child("ClusterId") else { continue };
        let site = id.attribute("SiteId").unwrap_or_default().to_owned();
        topology.clusters.push(cluster_of(cluster, cluster_key(id), site));
    }
    for service in root.child("Services").into_iter().flat_map(|it| it.all("Service")) {
        let Some(id) = service.child("ServiceId") else { continue };
        let needs = service.child("DependsOn").into_iter().flat_map(|it| it.all("Dependency"));
        let needs = needs.filter_map(|it| it.child("ServiceId")).map(service_key).collect();
        let cluster = service.child("InstalledOn").and_then(|it| it.child("ClusterId")).map(cluster_key);
        let role = id.attribute("RoleName").unwrap_or_default().to_owned();
        topology.services.insert(service_key(id), service_of(service, role, cluster.unwrap_or_default(), needs));
    }
    topology
}

fn nested(partial: &Element) -> Topology<'_> {
    let mut topology = Topology::default();
    domains(partial, &mut topology);
    // Sites stand in sites, and a cluster belongs to the innermost.
    let mut open: Vec<(&Element, String)> = partial.children.iter().rev().map(|it| (it, String::new())).collect();
    while let Some((element, site)) = open.pop() {
        let mut inside = site;
        if let Some(kind) = site_kind(element) {
            inside = format!("line {}", topology.sites.len());
            topology.sites.insert(inside.clone(), site_of(element, kind));
        } else if element.name == "Cluster" {
            let key = element.attribute("UniqueId").unwrap_or_default().to_owned();
            topology.clusters.push(cluster_of(element, key, inside));
            continue;
        } else if element.name == "Service" {
            let attribute = |name: &str| element.attribute(name).unwrap_or_default().to_owned();
            let needs = element.child("DependsOn").into_iter().flat_map(|it| it.all("Dependency"));
            let needs = needs.filter_map(|it| it.attribute("ServiceUniqueId")).map(str::to_owned).collect();
            let service = service_of(element, attribute("RoleName"), attribute("InstalledOn"), needs);
            topology.services.insert(attribute("UniqueId"), service);
            continue;
        }
        open.extend(element.children.iter().rev().map(|it| (it, inside.clone())));
    }
    topology
}

fn domains<'a>(parent: &'a Element, topology: &mut Topology<'a>) {
    if let Some(list) = parent.child("InternalDomains") {
        topology.default_domain = list.attribute("DefaultDomain");
        let named = list.all("InternalDomain").filter_map(|it| Some((it.attribute("Name")?, it.line)));
        topology.domains.extend(named);
    }
}

fn site_kind(element: &Element) -> Option<SiteKind> {
    match element.name.as_str() {
        "CentralSite" => Some(SiteKind::Central),
        "RemoteSite" | "BranchSite" => Some(SiteKind::Branch),
        "BackCompatSite" => Some(SiteKind::BackCompat),
        _ => None,
    }
}

fn site_of(element: &Element, kind: SiteKind) -> Site {
    let name = element.child("Name").map(|it| it.text.trim()).or_else(|| element.attribute("Name"));
    Site { name: name.unwrap_or_default().to_owned(), kind, line: element.line }
}

fn cluster_of(element: &Element, key: String, site: String) -> Cluster<'_> {
    let fqdn = element.attribute("Fqdn").unwrap_or_default();
    Cluster { key, site, fqdn, machines: element.below("Machine"), line: element.line }
}

fn service_of(element: &Element, role: String, cluster: String, needs: Vec<String>) -> Service<'_> {
    let director = element.child("RegistrarService").and_then(|it| it.attribute("IsDirector"));
    Service {
        role,
        version: element.attribute("ServiceVersion"),
        cluster,
        needs,
        ports: element.child("Ports").into_iter().flat_map(|it| it.all("Port")).collect(),
        is_director: director.map(|it| it.eq_ignore_ascii_case("true")),
        line: element.line,
    }
}

fn cluster_key(id: &Element) -> String {
    ["SiteId", "Number"].map(|it| id.attribute(it).unwrap_or_default()).join("/")
}

fn service_key(id: &Element) -> String {
    ["SiteId", "RoleName", "Instance"].map(|it| id.attribute(it).unwrap_or_default()).join("/")
}
