use std::collections::BTreeMap;
use std::fmt::Write as _;

use proptest::prelude::*;

use super::kinds::{Form, Output};
use super::merge::merge;
use super::*;
use crate::text::lang::Lang;

const TOPOLOGY: &[u8] = include_bytes!("../../tests/samples/topology_xml/two_products.xml");
const BUILDER: &[u8] = include_bytes!("../../tests/samples/topology_builder/old_and_new.tbxml");
const PARTNERS: &[u8] = include_bytes!("../../tests/samples/partners_json/list.json");
const PARTNER: &[u8] = include_bytes!("../../tests/samples/partners_json/one.json");
const JOINED: &[u8] = include_bytes!("../../tests/samples/partners_csv/joined.csv");
const TYPE_LINE: &[u8] = include_bytes!("../../tests/samples/partners_csv/type_line.csv");
const USERS: &[u8] = include_bytes!("../../tests/samples/users_csv/users.csv");

/// All cells that a file tells, as text, by table, row and column.
pub(super) fn told(imported: &Imported) -> BTreeMap<String, String> {
    let text = |raw: &Raw| match raw {
        Raw::One(text) => text.clone(),
        Raw::Many(texts) => texts.join(" "),
        Raw::Nothing => "-".to_owned(),
        Raw::NotTold | Raw::Row(_) => "?".to_owned(),
    };
    imported.entries.iter().map(|it| (format!("{} {} {}", it.table.code(), it.row, it.column), text(&it.raw))).collect()
}

fn output(cmdlet: &'static str, form: Form) -> FileKind {
    FileKind::Output(Output { cmdlet, form })
}

pub(super) fn kinds(imported: &Imported) -> Vec<(u32, RemarkKind)> {
    imported.remarks.iter().map(|it| (it.line, it.kind)).collect()
}

#[track_caller]
pub(super) fn holds(told: &BTreeMap<String, String>, cell: &str, value: &str) {
    assert_eq!(told.get(cell).map(String::as_str), Some(value), "{cell}");
}

#[test]
fn a_printed_topology_tells_pools_edges_and_sites() {
    let it = read("x.txt", TOPOLOGY);
    assert_eq!(it.kind, FileKind::Topology);
    let told = told(&it);
    holds(&told, "domain harbour.example is_default", "yes");
    holds(&told, "domain ferry.example is_default", "no");
    holds(&told, "site Harbour & Quay kind", "Central");
    holds(&told, "site Lighthouse kind", "Branch");
    holds(&told, "site BackCompatSite kind", "BackCompat");
    holds(&told, "pool pool13.harbour.example product", "Lync2013");
    holds(&told, "pool pool13.harbour.example role", "FrontEnd");
    holds(&told, "pool pool13.harbour.example site", "Harbour & Quay");
    holds(&told, "pool pool13.harbour.example servers", "fe13a.harbour.example fe13b.harbour.example");
    holds(&told, "pool director.harbour.example role", "Director");
    holds(&told, "pool branch.harbour.example role", "Branch");
    holds(&told, "pool pool10.harbour.example product", "Lync2010");
    let edge = "edge edge13.dmz.harbour.example";
    holds(&told, &format!("{edge} xmpp"), "yes");
    holds(&told, &format!("{edge} sip_federation"), "no");
    holds(&told, &format!("{edge} access_name"), "access.harbour.example");
    holds(&told, &format!("{edge} conferencing_name"), "webcon.harbour.example");
    holds(&told, &format!("{edge} media_name"), "av.harbour.example");
    holds(&told, &format!("{edge} public_address"), "203.0.113.5");
    holds(&told, &format!("{edge} next_hop"), "pool13.harbour.example");
    holds(&told, &format!("{edge} kind"), "Single");
    let old = "edge edge10.dmz.harbour.example";
    holds(&told, &format!("{old} xmpp"), "no");
    holds(&told, &format!("{old} sip_federation"), "yes");
    holds(&told, &format!("{old} public_address"), "203.0.113.9");
    assert!(!told.keys().any(|it| it.contains("sql.") || it.ends_with(" running") || it.starts_with("deployment")));
}

#[test]
fn of_a_builder_file_only_the_new_topology_counts() {
    let it = read("plan.tbxml", BUILDER);
    assert_eq!(it.kind, FileKind::TopologyBuilder);
    let told = told(&it);
    holds(&told, "pool fe.mill.example servers", "fe.mill.example");
    holds(&told, "pool fe.mill.example role", "FrontEnd");
    holds(&told, "edge edge.mill.example xmpp", "yes");
    holds(&told, "edge edge.mill.example next_hop", "fe.mill.example");
    holds(&told, "edge edge.mill.example kind", "Consolidated");
    holds(&told, "pool sba.weir.mill.example site", "Weir");
    holds(&told, "pool sba.weir.mill.example role", "Branch");
    assert!(
        !told
            .keys()
            .any(|it| it.contains("before") || it.contains("files") || it.contains("sba.weir.mill.example product"))
    );
    let kinds: Vec<_> = it.remarks.iter().map(|it| it.kind).collect();
    assert!(kinds.contains(&RemarkKind::UnknownVersion) && kinds.contains(&RemarkKind::SeveralAddresses));
    assert!(kinds.contains(&RemarkKind::RoutesElsewhere) && kinds.contains(&RemarkKind::OtherClusters));
}

#[test]
fn an_edge_with_one_xmpp_port_proves_nothing() {
    let text = String::from_utf8(TOPOLOGY.to_vec()).unwrap().replace("Port=\"23456\"", "Port=\"1\"");
    let it = read("x", text.as_bytes());
    assert!(!told(&it).contains_key("edge edge13.dmz.harbour.example xmpp"));
    assert!(it.remarks.iter().any(|it| it.kind == RemarkKind::HalfXmpp));
}

#[test]
fn an_edge_without_ports_says_nothing_about_federation() {
    let text = String::from_utf8(TOPOLOGY.to_vec()).unwrap().replace("<Port ", "<Other ");
    let it = read("x", text.as_bytes());
    assert!(!told(&it).keys().any(|it| it.ends_with(" xmpp") || it.ends_with(" sip_federation")));
    assert!(it.remarks.iter().any(|it| it.kind == RemarkKind::NoPorts));
}

#[test]
fn partners_keep_what_is_sure_and_ask_for_the_rest() {
    let it = read("partners.json", PARTNERS);
    assert_eq!(it.kind, output("Get-CsXmppAllowedPartner", Form::Json));
    let told = told(&it);
    holds(&told, "partner orchard.example additional", "apples.orchard.example pears.orchard.example");
    holds(&told, "partner orchard.example tls", "Required");
    holds(&told, "partner orchard.example dialback", "no");
    holds(&told, "partner orchard.example connection_limit", "30");
    holds(&told, "partner orchard.example proxy", "-");
    holds(&told, "partner orchard.example on_new", "yes");
    holds(&told, "partner crowd.example additional", "-");
    holds(&told, "partner crowd.example dialback", "yes");
    for column in ["tls", "sasl", "kind", "keep_alive", "connection_limit"] {
        assert!(!told.contains_key(&format!("partner crowd.example {column}")), "{column}");
    }
    for remark in [
        (16, RemarkKind::NumberForWord),
        (16, RemarkKind::Odd),
        (16, RemarkKind::KeyTwice),
        (28, RemarkKind::Refused),
        (29, RemarkKind::RowTwice),
        (30, RemarkKind::Nameless),
        (31, RemarkKind::Nameless),
    ] {
        assert!(
            kinds(&it).iter().any(|it| it.1 == remark.1 && it.0.abs_diff(remark.0) <= 2),
            "{remark:?} {:?}",
            kinds(&it)
        );
    }
}

#[test]
fn one_partner_and_a_wrapped_list_are_read() {
    let told = told(&read("p.json", PARTNER));
    holds(&told, "partner single.example additional", "more.single.example");
    holds(&told, "partner single.example tls", "NotSupported");
}

#[test]
fn partners_in_a_table_are_read() {
    let told = told(&read("p.csv", JOINED));
    holds(&told, "partner orchard.example additional", "apples.orchard.example pears.orchard.example");
    holds(&told, "partner crowd.example additional", "-");
    holds(&told, "partner crowd.example sasl", "NotSupported");
    holds(&told, "partner crowd.example connection_limit", "-");
    holds(&told, "partner crowd.example proxy", "proxy.crowd.example");
    holds(&told, "partner crowd.example keep_alive", "no");
}

#[test]
fn a_lost_list_is_not_told() {
    let it = read("p.csv", TYPE_LINE);
    assert!(!told(&it).contains_key("partner crowd.example additional"));
    let kinds = kinds(&it);
    for remark in [(3, RemarkKind::ListLost), (3, RemarkKind::NumberForWord), (4, RemarkKind::Uneven)] {
        assert!(kinds.contains(&remark), "{remark:?}");
    }
}

#[test]
fn users_become_crowds() {
    let it = read("users.csv", USERS);
    assert_eq!(it.kind, output("Get-CsUser", Form::Separated));
    let told = told(&it);
    let plain = "crowd pool10.harbour.example, harbour.example";
    holds(&told, &format!("{plain} users"), "2");
    holds(&told, &format!("{plain} blank_names"), "1");
    holds(&told, &format!("{plain} policy"), "-");
    holds(&told, &format!("{plain} pool"), "pool10.harbour.example");
    holds(&told, &format!("{plain}, FedXmpp policy"), "FedXmpp");
    holds(&told, "crowd pool13.harbour.example, ferry.example, FedXmpp domain", "ferry.example");
    holds(&told, "crowd ocspool, harbour.example users", "1");
    holds(&told, "policy FedXmpp scope", "User");
    holds(&told, "deployment  users_without_home", "1");
    assert!(!told.keys().any(|it| it.ends_with("needs_xmpp") || it == "crowd ocspool, harbour.example pool"));
    let kinds: Vec<_> = it.remarks.iter().map(|it| it.kind).collect();
    for kind in [
        RemarkKind::GuessedEncoding,
        RemarkKind::DisabledUsers,
        RemarkKind::OnlineUsers,
        RemarkKind::HomeServerOnly,
        RemarkKind::NoHome,
        RemarkKind::BadSipAddress,
        RemarkKind::NeedsNotTold,
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}

#[test]
fn a_hundred_thousand_users_are_counted() {
    let mut text = String::from("SipAddress,Enabled,RegistrarPool,HomeServer,ExternalAccessPolicy,HostingProvider\n");
    for n in 0..100_000 {
        writeln!(text, "sip:u{n}@harbour.example,True,pool{}.harbour.example,,,SRV:", n % 3).unwrap();
    }
    let told = told(&read("users.csv", text.as_bytes()));
    holds(&told, "crowd pool0.harbour.example, harbour.example users", "33334");
}

#[test]
fn every_unicode_encoding_tells_the_same() {
    for bytes in [TOPOLOGY, PARTNERS, JOINED] {
        let plain = read("x", bytes);
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(read("x", &wide), plain);
        assert_eq!(read("x", &wide[2..]), plain);
    }
}

#[test]
fn a_tree_that_was_cut_tells_nothing() {
    for bytes in [PARTNERS, PARTNER] {
        for at in 0..bytes.trim_ascii_end().len() {
            let it = read("x", &bytes[..at]);
            assert!(it.entries.is_empty() && !it.remarks.is_empty(), "{at}");
        }
    }
    // The topologies are long, so not every byte of them in every run; the rest is for the parser's own tests.
    for bytes in [TOPOLOGY, BUILDER] {
        for at in (0..bytes.trim_ascii_end().len()).step_by(53) {
            let it = read("x", &bytes[..at]);
            assert!(it.entries.is_empty() && !it.remarks.is_empty(), "{at}");
        }
    }
}

#[test]
fn a_table_that_was_cut_tells_no_half_row() {
    for (bytes, rows) in [(JOINED, ["orchard.example", "crowd.example"]), (USERS, ["harbour.example", "ferry.example"])]
    {
        for at in 0..bytes.len() {
            for entry in read("partners.csv", &bytes[..at]).entries {
                let known = entry.table != TableId::Partner || rows.contains(&entry.row.as_str());
                assert!(known, "{at} {}", entry.row);
            }
        }
    }
}

#[test]
fn hostile_trees_are_refused_with_a_reason() {
    let deep = format!("<Topology>{}", "<a>".repeat(10_000));
    assert_eq!(kinds(&read("x", deep.as_bytes())), [(1, RemarkKind::TooDeep)]);
    let deep = format!("[{{\"PartnerType\":{}", "[".repeat(10_000));
    assert_eq!(kinds(&read("x", deep.as_bytes())), [(0, RemarkKind::TooDeep)]);
    let entity = b"<!DOCTYPE Topology [<!ENTITY x SYSTEM \"file:///c:/secret\">]>\n<Topology>&x;</Topology>";
    assert_eq!(kinds(&read("x", entity)), [(1, RemarkKind::Entity)]);
}

#[test]
fn a_file_beyond_the_limit_is_not_looked_at() {
    // Zeros cost no memory until they are looked at.
    let huge = vec![0_u8; 200 << 20];
    assert_eq!(kinds(&read("x", &huge)), [(0, RemarkKind::TooLarge)]);
}

#[test]
fn plans_and_links_are_known_and_left_to_their_reader() {
    assert_eq!(read("x", b"{\"format\": \"cutover-plan\"}").kind, FileKind::Plan);
    assert_eq!(read("x", b"https://cutover.example/#BAabcdefghijkl").kind, FileKind::Link);
}

#[test]
fn a_refused_name_says_why() {
    let it = read("x", PARTNERS);
    let remark = it.remarks.iter().find(|it| it.kind == RemarkKind::Refused).unwrap();
    let text = remark.text(Lang::En);
    assert!(text.starts_with("bad name'; Remove-Item x is not taken as Domain."), "{text}");
    assert!(text.contains("The character U+0020 has no place here."), "{text}");
}

#[test]
fn remarks_of_one_kind_are_counted_when_they_are_many() {
    let rows: String = (0..50).map(|it| format!("tel:{it},True,p.example,,SRV:\n")).collect::<Vec<_>>().concat();
    let it = read(
        "u.csv",
        format!("SipAddress,Enabled,RegistrarPool,ExternalAccessPolicy,HostingProvider\n{rows}").as_bytes(),
    );
    assert_eq!(it.remarks.iter().filter(|it| it.kind == RemarkKind::BadSipAddress).count(), limits::MOST_REMARKS);
    assert!(it.remarks.iter().any(|it| it.kind == RemarkKind::More && it.text(Lang::En).ends_with("30.")));
}

fn files() -> Vec<(String, Imported)> {
    [("t.xml", TOPOLOGY), ("p.json", PARTNERS), ("p.csv", JOINED), ("u.csv", USERS), ("p.csv", TYPE_LINE)]
        .map(|(name, bytes)| (name.to_owned(), read(name, bytes)))
        .to_vec()
}

#[test]
fn merged_files_are_one_estate_whatever_their_order() {
    let files = files();
    let once = merge(&Estate::default(), &files);
    let mut backwards = files;
    backwards.reverse();
    let again = merge(&Estate::default(), &backwards);
    assert_eq!((once.estate, once.added, once.clashes), (again.estate, again.added, again.clashes));
}

#[test]
fn references_of_different_files_meet() {
    let merged = merge(&Estate::default(), &files());
    let estate = &merged.estate;
    assert_eq!(estate.rows(TableId::Pool).len(), 4);
    let crowd = estate.find(TableId::Crowd, "pool10.harbour.example, harbour.example").unwrap();
    let pool = estate.find(TableId::Pool, "pool10.harbour.example").unwrap();
    assert_eq!(estate.cell(Place::new(TableId::Crowd, crowd, "pool")), Raw::Row(pool));
    assert_eq!(estate.files, ["p.csv", "p.json", "t.xml", "u.csv"]);
    let place = Place::new(TableId::Crowd, crowd, "users");
    assert_eq!(estate.origin(place), Some(Origin::File { file: 3, line: 2 }));
}

#[test]
fn what_was_told_stays_until_the_new_value_is_chosen() {
    let mut estate = Estate::default();
    estate.add_numbered(TableId::Partner, 0);
    let name = Place::new(TableId::Partner, 0, "name");
    let tls = Place::new(TableId::Partner, 0, "tls");
    let limit = Place::new(TableId::Partner, 0, "connection_limit");
    estate.set(name, &Raw::one("orchard.example"), Origin::Typed).unwrap();
    estate.set(tls, &Raw::one("Optional"), Origin::Typed).unwrap();
    estate.set(limit, &Raw::one("5"), Origin::Assumed).unwrap();
    let merged = merge(&estate, &[("p.json".to_owned(), read("p.json", PARTNERS))]);
    assert_eq!(merged.clashes.len(), 1);
    assert_eq!((merged.clashes[0].place, &merged.clashes[0].old), (tls, &Raw::one("Optional")));
    assert_eq!(merged.estate.cell(tls), Raw::one("Optional"));
    assert_eq!(merged.taking([0]).cell(tls), Raw::one("Required"));
    assert_eq!(merged.changed, [limit]);
    assert_eq!(merged.estate.cell(limit), Raw::one("30"));
}

#[test]
fn the_same_file_again_changes_nothing() {
    let files = files();
    let once = merge(&Estate::default(), &files);
    let again = merge(&once.estate, &files);
    assert_eq!(again.estate, once.estate);
    assert!(again.added.is_empty() && again.changed.is_empty());
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read("x.csv", &bytes);
    }

    #[test]
    fn samples_with_a_changed_stretch_are_read_without_harm(which in 0_usize..7, at in any::<u16>(), new in prop::collection::vec(any::<u8>(), 0..9)) {
        let mut bytes = [TOPOLOGY, BUILDER, PARTNERS, PARTNER, JOINED, TYPE_LINE, USERS][which].to_vec();
        let from = usize::from(at) % bytes.len();
        let to = (from + new.len()).min(bytes.len());
        bytes.splice(from..to, new);
        let imported = read("x", &bytes);
        let merged = merge(&Estate::default(), &[("x".to_owned(), imported)]);
        // What was read is valid, so the merge takes all of it.
        prop_assert!(merged.remarks.is_empty());
    }
}
