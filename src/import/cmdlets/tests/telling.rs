//! What single cmdlets tell, and what they do not.

use super::*;
use crate::estate::Place;

fn cell(imported: &Imported, table: TableId, row: &str, column: &str) -> Option<String> {
    let entry = imported.entries.iter().find(|it| it.table == table && it.row == row && it.column == column)?;
    Some(match &entry.raw {
        Raw::One(text) => text.clone(),
        Raw::Many(texts) => texts.join(" "),
        Raw::Nothing => "-".to_owned(),
        Raw::NotTold | Raw::Row(_) => "?".to_owned(),
    })
}

fn has(imported: &Imported, kind: RemarkKind) -> bool {
    imported.remarks.iter().any(|it| it.kind == kind)
}

#[track_caller]
fn tells(imported: &Imported, table: TableId, row: &str, column: &str, value: &str) {
    assert_eq!(cell(imported, table, row, column).as_deref(), Some(value), "{row} {column}");
}

#[test]
fn a_site_tells_its_routes_and_that_it_has_none() {
    let it = read("x", b"PS C:\\> Get-CsSite\n\nIdentity            : Site:Mill\nFederationRoute     : EdgeServer:edge.mill.example\nXmppFederationRoute :\nSiteType            : CentralSite\n");
    tells(&it, TableId::Site, "Mill", "sip_route", "edge.mill.example");
    tells(&it, TableId::Site, "Mill", "xmpp_route", "-");
    tells(&it, TableId::Site, "Mill", "kind", "Central");
}

#[test]
fn a_route_to_a_director_is_no_edge() {
    let it = read("x", b"Identity : Site:Mill\nFederationRoute : Director:dir.mill.example\n");
    assert_eq!(cell(&it, TableId::Site, "Mill", "sip_route"), None);
    assert_eq!(cell(&it, TableId::Site, "Mill", "xmpp_route"), None);
    assert!(has(&it, RemarkKind::RouteElsewhere) && has(&it, RemarkKind::MissingColumns));
}

#[test]
fn the_version_of_a_service_is_the_product_and_ports_tell_xmpp() {
    let edge = |more: &str| {
        read(
            "x",
            format!("Identity : EdgeServer: e.mill.example\nPoolFqdn : e.mill.example\nRole : EdgeServer\n{more}")
                .as_bytes(),
        )
    };
    let it = edge("Version : 5\nRegistrar : Registrar: fe.mill.example\nAccessEdgeExternalSipPort :\n");
    tells(&it, TableId::Edge, "e.mill.example", "product", "Lync2010");
    tells(&it, TableId::Edge, "e.mill.example", "xmpp", "no");
    tells(&it, TableId::Edge, "e.mill.example", "sip_federation", "no");
    tells(&it, TableId::Edge, "e.mill.example", "next_hop", "fe.mill.example");
    assert_eq!(cell(&edge("Version : 7\n"), TableId::Edge, "e.mill.example", "xmpp"), None);
    let half = edge("Version : 7\nXmppListeningPort : 5269\nXmppInternalPort :\n");
    assert_eq!(cell(&half, TableId::Edge, "e.mill.example", "xmpp"), None);
    assert!(has(&half, RemarkKind::HalfXmpp));
    assert!(has(&edge("Version : 99\n"), RemarkKind::UnknownVersion));
}

#[test]
fn the_port_of_a_registrar_proves_nothing() {
    let it = read("x", b"Identity : Registrar:fe.mill.example\nPoolFqdn : fe.mill.example\nVersion : 7\nXmppGatewaySipPort : 5098\nRole : Registrar\n\nIdentity : FileStore:fe.mill.example\nPoolFqdn : fe.mill.example\nVersion : 7\nRole : FileStore\n");
    tells(&it, TableId::Pool, "fe.mill.example", "product", "SfB2015");
    assert!(!it.entries.iter().any(|it| it.column == "xmpp" || it.table == TableId::Edge || it.column == "role"));
    assert!(has(&it, RemarkKind::OtherServices));
}

#[test]
fn the_management_store_stands_where_its_active_service_does() {
    let text = "Identity : CentralManagement:fe.mill.example\nPoolFqdn : fe.mill.example\nVersion : 6\nRole : CentralManagement\nActive : ";
    tells(&read("x", format!("{text}True\n").as_bytes()), TableId::Deployment, "", "store_product", "Lync2013");
    assert!(read("x", format!("{text}False\n").as_bytes()).entries.is_empty());
}

#[test]
fn what_a_pool_is_follows_from_the_services_that_are_seen() {
    let it = read("x", b"Identity  : fe.mill.example\nServices  : {Registrar:fe.mill.example, A:a, B:b, C:c...}\nComputers : {a.mill.example, b.mill.example, c.mill.example, d.mill.example...}\nSite      : Site:Mill\n\nIdentity  : dark.mill.example\nServices  : {A:a, B:b, C:c, D:d...}\nComputers : {x.mill.example}\nSite      : Site:Mill\n\nIdentity  : sql.mill.example\nServices  : {UserDatabase:sql.mill.example}\nComputers : {sql.mill.example}\nSite      : Site:Mill\n");
    tells(&it, TableId::Pool, "fe.mill.example", "site", "Mill");
    assert_eq!(cell(&it, TableId::Pool, "fe.mill.example", "servers"), None);
    assert!(!it.entries.iter().any(|it| it.row != "fe.mill.example"));
    assert!(has(&it, RemarkKind::ListLost) && has(&it, RemarkKind::OtherClusters));
}

#[test]
fn policies_are_for_everyone_for_a_site_or_for_users() {
    let it = read("x", b"[{\"Identity\":\"Global\",\"EnableXmppAccess\":false},{\"Identity\":\"Site:Mill\",\"EnableXmppAccess\":true},{\"Identity\":\"Tag:Chat\",\"EnableXmppAccess\":2},{\"Identity\":\"tag:mill\",\"EnableXmppAccess\":true}]");
    tells(&it, TableId::Policy, "Global", "scope", "Global");
    tells(&it, TableId::Policy, "Mill", "site", "Mill");
    tells(&it, TableId::Policy, "Mill", "scope", "Site");
    tells(&it, TableId::Policy, "Chat", "scope", "User");
    assert_eq!(cell(&it, TableId::Policy, "Chat", "xmpp"), None);
    assert!(has(&it, RemarkKind::Odd));
    // A tag that is called like the site would become the same row.
    assert!(has(&it, RemarkKind::RowTwice) && cell(&it, TableId::Policy, "mill", "scope").is_none());
}

#[test]
fn one_replica_alone_is_not_all_of_them() {
    let one = read("x", b"UpToDate : True\nReplicaFqdn : a.mill.example\n");
    assert_eq!(cell(&one, TableId::Deployment, "", "replication_current"), None);
    let two =
        read("x", b"UpToDate : True\nReplicaFqdn : a.mill.example\n\nUpToDate : False\nReplicaFqdn : b.mill.example\n");
    tells(&two, TableId::Deployment, "", "replication_current", "no");
    let cut = read(
        "x",
        b"UpToDate : True\nReplicaFqdn : a.mill.example\n\nReplicaFqdn : b.mill.example\nUpToDate : True\nLast",
    );
    assert_eq!(cell(&cut, TableId::Deployment, "", "replication_current"), None);
}

/// What becomes of an Edge pool of two servers when these outputs are merged with it.
fn of_pool(outputs: &[&str], column: &'static str) -> (Raw, Vec<RemarkKind>) {
    let pool = "Identity : edge.mill.example\nServices : {EdgeServer:edge.mill.example}\nComputers : {e1.mill.example, e2.mill.example}\nSite : Site:Mill\n";
    // The pool comes last by its name, and is known none the less.
    let mut files = vec![("z.txt".to_owned(), read("z.txt", pool.as_bytes()))];
    files.extend(outputs.iter().enumerate().map(|(n, it)| (format!("{n}.txt"), read("x", it.as_bytes()))));
    let merged = merge(&Estate::default(), &files);
    let edge = merged.estate.find(TableId::Edge, "edge.mill.example").unwrap();
    let again = merge(&merged.estate, &files);
    assert_eq!(again.estate, merged.estate);
    (
        merged.estate.cell(Place::new(TableId::Edge, edge, column)),
        merged.remarks.into_iter().map(|it| it.1.kind).collect(),
    )
}

#[test]
fn a_pool_is_current_when_all_of_its_servers_are() {
    let replica = |server: &str, yes: &str| format!("UpToDate : {yes}\nReplicaFqdn : {server}.mill.example\n\n");
    let both = [replica("e1", "True"), replica("E2", "True")].concat();
    assert_eq!(of_pool(&[&both], "replica_current"), (Raw::one("yes"), vec![]));
    let stale = [replica("e1", "True"), replica("e2", "False")].concat();
    assert_eq!(of_pool(&[&stale], "replica_current"), (Raw::one("no"), vec![]));
    assert_eq!(of_pool(&[&replica("e1", "True")], "replica_current"), (Raw::NotTold, vec![RemarkKind::ServersMissing]));
    assert_eq!(
        of_pool(&[&replica("other", "True")], "replica_current"),
        (Raw::NotTold, vec![RemarkKind::ServersUnknown])
    );
}

#[test]
fn a_certificate_belongs_to_the_pool_of_its_server() {
    let certificate = |server: &str, names: &str| {
        format!(
            "Subject : CN=sip.mill.example\nAlternativeNames : {{{names}}}\nNotAfter : 14.03.2027 10:00:00\nUse : AccessEdgeExternal\nPSComputerName : {server}\n\n"
        )
    };
    // The short name of a computer is enough where it fits one pool.
    let one = certificate("E1", "mill.example");
    assert_eq!(
        of_pool(&[&one], "certificate_names").0,
        Raw::Many(vec!["mill.example".to_owned(), "sip.mill.example".to_owned()])
    );
    assert_eq!(of_pool(&[&one], "certificate_expires").0, Raw::one("2027-03-14"));
    assert_eq!(of_pool(&[&one], "certificate_wildcard").0, Raw::one("no"));
    assert_eq!(of_pool(&[&certificate("e1", "*.mill.example")], "certificate_wildcard").0, Raw::one("yes"));
    let other = certificate("e2", "other.example");
    let (names, remarks) = of_pool(&[&one, &other], "certificate_names");
    assert_eq!((names, remarks), (Raw::NotTold, vec![RemarkKind::ServersDiffer]));
    let cut = certificate("e1", "a.example, b.example, c.example, d.example...");
    assert_eq!(of_pool(&[&cut], "certificate_names").0, Raw::NotTold);
}

#[test]
fn a_certificate_of_nobody_knows_whom_is_not_taken() {
    let it = read("x", b"Subject : CN=sip.mill.example\nAlternativeNames : {}\nNotAfter : 3/4/2027 1:00:00 PM\nUse : AccessEdgeExternal\n");
    assert!(it.entries.is_empty() && has(&it, RemarkKind::ServerNotTold));
    let it = read("x", b"Subject : CN=sip.mill.example\nNotAfter : 3/4/2027 1:00:00 PM\nUse : AccessEdgeExternal\nPSComputerName : e1\n");
    assert!(it.entries.is_empty() && has(&it, RemarkKind::DayOrMonth));
}

#[test]
fn a_transcript_of_several_cmdlets_is_read_and_strangers_are_left_out() {
    let text = "PS C:\\> Get-CsSipDomain | fl\n\nIdentity  : mill.example\nName      : mill.example\nIsDefault : True\n\nPS C:\\> Get-CsNetworkSite\n\nIdentity : Mill\nNetworkRegionID : West\nBypassID : 1\n\nPS C:\\> Get-CsExternalAccessPolicy\n\nIdentity : Global\nEnableFederationAccess : True\nEnableXmppAccess : True\n\n";
    let it = read("x", text.as_bytes());
    assert_eq!(it.kind, FileKind::Output(Output { cmdlet: "Get-CsSipDomain", form: Form::List }));
    tells(&it, TableId::Domain, "mill.example", "is_default", "yes");
    tells(&it, TableId::Policy, "Global", "xmpp", "yes");
    assert!(has(&it, RemarkKind::SeveralCmdlets) && has(&it, RemarkKind::UnknownOutput));
    assert!(!it.entries.iter().any(|it| it.row == "Mill"));
}

#[test]
fn a_printed_table_is_read_when_it_is_certain() {
    let it = read("x", b"\nIdentity      Name          IsDefault\n--------      ----          ---------\nmill.example  mill.example  True\nweir.example  weir.example  False\n\n");
    assert_eq!(it.kind, FileKind::Output(Output { cmdlet: "Get-CsSipDomain", form: Form::Grid }));
    tells(&it, TableId::Domain, "weir.example", "is_default", "no");
    let it = read(
        "x",
        b"\nIdentity      Name IsDefault\n--------      ---- ---------\nmill.example  mill.example  True\n\n",
    );
    assert!(it.entries.is_empty() && has(&it, RemarkKind::UnsureTable));
}

#[test]
fn a_heading_alone_has_no_entries() {
    let it = read("users.csv", b"\"SipAddress\",\"Enabled\"\r\n");
    assert!(it.entries.is_empty() && has(&it, RemarkKind::NoEntries));
}

#[test]
fn every_file_says_why_it_is_taken_for_what_it_is() {
    use crate::text::lang::Lang;
    let it = read("x", b"#TYPE Microsoft.Rtc.Management.Xds.ReplicaState\nUpToDate,ReplicaFqdn\nTrue,a.mill.example\n");
    assert_eq!(it.why.text.fill(Lang::En, &it.why.values), "It names the type ReplicaState.");
    let it = read("x", b"{\"Name\": \"mill.example\", \"IsDefault\": true}");
    assert_eq!(it.why.text.fill(Lang::En, &it.why.values), "Its objects have IsDefault, Name.");
    assert_eq!(it.kind.code(), "get-cssipdomain-json");
}

#[test]
fn a_file_of_nothing_but_faults_keeps_few_remarks() {
    let text = format!("SipAddress,Enabled\n{}", "x\n".repeat(200_000));
    let it = read("x", text.as_bytes());
    assert!(it.remarks.len() < 60);
    let more = it.remarks.iter().find(|it| it.kind == RemarkKind::More).unwrap();
    assert!(more.text(crate::text::lang::Lang::En).contains("199,980"), "{}", more.text(crate::text::lang::Lang::En));
}
