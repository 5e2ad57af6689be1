//! Estates with names as administrators give them, telling what the complete examples tell, in the sizes for which the
//! lengths of links are promised.

use cutover::case::{Case, Tick};
use cutover::estate::cell::{Kind, Raw};
use cutover::estate::name::Note;
use cutover::estate::said::Origin;
use cutover::estate::{Place, TableId};
use cutover::paths::examples;
use cutover::plan::sketch;

/// How many pools, Edges, domains and partners, and the most letters that a link may take for them.
pub(crate) const PROMISED: [([u16; 4], usize); 3] = [([1, 1, 1, 1], 180), ([3, 2, 3, 5], 350), ([8, 4, 8, 20], 770)];

/// The most letters for the largest of these with forty ticks.
pub(crate) const PROMISED_TICKED: usize = 1_200;

/// The example whose rows are the patterns.
const PATTERN: &str = "lync-2010-to-2013";

const DOMAINS: [&str; 8] = [
    "woodgrovebank.com",
    "woodgrove-leasing.de",
    "humongousinsurance.com",
    "fourthcoffee.co.uk",
    "cohowinery.fr",
    "southridge.com.br",
    "lucernepublishing.ch",
    "alpineskihouse.at",
];

const PARTNERS: [&str; 20] = [
    "fabrikam.com",
    "tailspintoys.com",
    "wingtip.org",
    "hopital-saint-remy.fr",
    "uni-neustadt.de",
    "blueyonderairlines.co.uk",
    "proseware.net",
    "margiestravel.com",
    "stadtwerke-altenau.de",
    "treyresearch.net",
    "relecloud.io",
    "vanarsdelltd.com",
    "gmail.com",
    "adventure-works.com",
    "consolidatedmessenger.com.br",
    "bellowscollege.edu",
    "nodpublishers.it",
    "porto-sul.com.br",
    "cohovineyard.es",
    "graphicdesigninstitute.org",
];

const SITES: [&str; 8] = ["Berlin", "Leeds", "Lyon", "Curitiba", "Zürich", "Wien", "Murcia", "Torino"];

const CROWDS: [&str; 8] =
    ["Treasury", "Branch offices", "Call centre", "Board", "Field staff", "IT", "Claims", "Warehouse"];

/// An estate of this size in which everything is told that the example tells.
pub(crate) fn realistic([pools, edges, domains, partners]: [u16; 4]) -> Case {
    let pattern = examples::by_id(PATTERN).expect("the example exists").case();
    let mut case = Case::default();
    // Of pools and Edges the last is the new one, as soon as there are two.
    let numbers = [
        (TableId::Deployment, 1),
        (TableId::Domain, domains),
        (TableId::Site, 1),
        (TableId::Pool, pools),
        (TableId::Edge, edges),
        (TableId::Gateway, 1),
        (TableId::Partner, partners),
        (TableId::Crowd, pools.max(2) - 1),
        (TableId::Policy, 1),
        (TableId::Srv, domains),
        (TableId::Host, 1),
        (TableId::Allowed, partners),
    ];
    for (table, number) in numbers {
        for row in 0..number {
            case.estate.add_numbered(table, row);
        }
    }
    for (table, number) in numbers {
        for row in 0..number {
            let is_new = matches!(table, TableId::Pool | TableId::Edge) && number > 1 && row + 1 == number;
            let like = match table {
                TableId::Pool | TableId::Edge => u16::from(is_new),
                TableId::Partner => row % 2,
                TableId::Crowd => u16::from(row > 0),
                _ => 0,
            };
            for column in table.columns() {
                let place = Place::new(table, row, column.id);
                let told = pattern.estate.cell(Place::new(table, like, column.id));
                if told == Raw::NotTold {
                    continue;
                }
                let raw = value(table, column.id, row, is_new).unwrap_or(told);
                let raw = match (column.kind, raw) {
                    (Kind::Row(other), Raw::Row(row)) => {
                        Raw::Row(row.min(case.estate.rows(other).len().try_into().unwrap_or(1) - 1))
                    }
                    (_, raw) => raw,
                };
                case.estate.set(place, &raw, Origin::Typed).expect("the value fits");
            }
        }
    }
    case
}

/// What differs from the pattern.
fn value(table: TableId, column: &str, row: u16, is_new: bool) -> Option<Raw> {
    let at = usize::from(row);
    let zone = "corp.woodgrovebank.com";
    let (year, letter) = if is_new { (13, 'n') } else { (10, 'o') };
    let site = SITES[at % 8].to_lowercase().replace('ü', "ue");
    let site = &site[..3];
    Some(match (table, column) {
        (TableId::Deployment, "title") => Raw::one("Woodgrove Bank, XMPP to Lync 2013"),
        (TableId::Domain, "name") => Raw::one(DOMAINS[at]),
        (TableId::Domain, "is_default") => Raw::one(if row == 0 { "yes" } else { "no" }),
        (TableId::Site, "name") => Raw::one(SITES[at]),
        (TableId::Pool, "name") => Raw::one(format!("lyncpool{year}-{site}.{zone}")),
        (TableId::Pool, "servers") => {
            Raw::Many(["01", "02"].map(|it| format!("{site}-lync{letter}{it}.{zone}")).to_vec())
        }
        (TableId::Edge, "name") => Raw::one(format!("lyncedge{year}-{site}.dmz.woodgrovebank.com")),
        (TableId::Edge, "servers") => Raw::Many(vec![format!("{site}-edge{letter}01.dmz.woodgrovebank.com")]),
        // A new Edge takes over the names of an old one.
        (TableId::Edge, "access_name") if row > 0 && !is_new => Raw::one(format!("sip-{site}.woodgrovebank.com")),
        (TableId::Edge, "access_name") => Raw::one("sip.woodgrovebank.com"),
        (TableId::Edge, "conferencing_name") => Raw::one("webconf.woodgrovebank.com"),
        (TableId::Edge, "media_name") => Raw::one("av.woodgrovebank.com"),
        (TableId::Edge, "certificate_names") => {
            Raw::Many(["sip.woodgrovebank.com", "webconf.woodgrovebank.com"].map(str::to_owned).to_vec())
        }
        (TableId::Edge, "public_address") => Raw::one(format!("198.51.100.{}", 17 + 16 * row)),
        (TableId::Edge, "next_hop") => Raw::Row(if is_new { 999 } else { row }),
        (TableId::Gateway | TableId::Host, "name") | (TableId::Srv, "target") | (TableId::Allowed, "proxy") => {
            Raw::one("xmpp.woodgrovebank.com")
        }
        (TableId::Gateway, "public_address") | (TableId::Host, "address") => Raw::one("198.51.100.14"),
        (TableId::Partner | TableId::Allowed, "name") => Raw::one(PARTNERS[at]),
        (TableId::Partner, "additional") if row > 0 => Raw::Nothing,
        (TableId::Partner, "additional") => Raw::Many(vec!["research.fabrikam.com".to_owned()]),
        (TableId::Partner, "tls") if row % 5 == 4 => Raw::one("NotSupported"),
        (TableId::Crowd, "name") => Raw::one(CROWDS[at]),
        (TableId::Crowd, "pool" | "domain") => Raw::Row(row),
        (TableId::Crowd, "users") => Raw::one((u32::from(row) * 317 % 1_000 + 41).to_string()),
        (TableId::Srv, "domain") => Raw::Row(row),
        _ => return None,
    })
}

/// The largest of the promised estates with its first forty steps done, each with its moment and its hand.
pub(crate) fn ticked() -> Case {
    let mut case = realistic(PROMISED[2].0);
    let plan = sketch(&case).expect("the estate has a plan");
    assert!(plan.steps.len() >= 40, "{}", plan.steps.len());
    let mut minutes = 19 * 60;
    for (at, placed) in plan.steps.iter().take(40).enumerate() {
        minutes += 4 + at * 7 % 13;
        let when = format!("2026-12-{:02} {:02}:{:02}", 5 + minutes / 1440, minutes / 60 % 24, minutes % 60);
        let who = ["Ines Calado", "Ruslan Abdulov", "M. Keller"][at * at % 3];
        let tick = Tick { half: false, when: Note::parse(&when).ok(), who: Note::parse(who).ok(), note: None };
        case.progress.insert(placed.step.id.clone(), tick);
    }
    case
}
