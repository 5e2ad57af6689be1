mod forms;
mod telling;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::estate::cell::Raw;
use crate::estate::{Estate, TableId};
use crate::import::kinds::{FileKind, Form, Output};
use crate::import::merge::merge;
use crate::import::remarks::RemarkKind;
use crate::import::{By, Imported, read};
use forms::{FORMS, Object, V};

/// What a file tells: row and column, and the value.
type Told = BTreeMap<(TableId, String, By, &'static str), Raw>;

fn told(imported: &Imported) -> Told {
    imported.entries.iter().map(|it| ((it.table, it.row.clone(), it.by, it.column), it.raw.clone())).collect()
}

/// Two made-up objects of each cmdlet.
fn objects(cmdlet: &str) -> Vec<Object> {
    use V::{Count, Flag, List, Nothing, Text};
    match cmdlet {
        "Get-CsUser" => ["ada", "bo"]
            .map(|_| {
                vec![
                    ("SipAddress", Text("sip:someone@mill.example")),
                    ("Enabled", Flag(true)),
                    ("RegistrarPool", Text("fe.mill.example")),
                    (
                        "HomeServer",
                        Text("CN=Lc Services,CN=Microsoft,CN=1:1,CN=Pools,CN=RTC Service,DC=mill,DC=example"),
                    ),
                    ("ExternalAccessPolicy", Text("Chat")),
                    ("HostingProvider", Text("SRV:")),
                    ("DisplayName", Text("Someone")),
                ]
            })
            .to_vec(),
        "Get-CsXmppAllowedPartner" => [("weir.example", true), ("dam.example", false)]
            .map(|(name, flag)| {
                vec![
                    ("Identity", Text(name)),
                    ("Domain", Text(name)),
                    ("AdditionalDomains", if flag { List(&["im.weir.example", "chat.weir.example"]) } else { Nothing }),
                    ("TlsNegotiation", Text("Required")),
                    ("SaslNegotiation", Text("NotSupported")),
                    ("SupportDialbackNegotiation", Flag(flag)),
                    ("EnableKeepAlive", Flag(true)),
                    ("ConnectionLimit", if flag { Count(20) } else { Nothing }),
                    ("PartnerType", Text("Federated")),
                    ("ProxyFqdn", if flag { Nothing } else { Text("proxy.dam.example") }),
                ]
            })
            .to_vec(),
        "Get-CsExternalAccessPolicy" => ["Global", "Site:Mill & Weir", "Tag:Chat"]
            .map(|name| {
                vec![
                    ("Identity", Text(name)),
                    ("Description", Nothing),
                    ("EnableFederationAccess", Flag(true)),
                    ("EnableXmppAccess", Flag(name == "Tag:Chat")),
                ]
            })
            .to_vec(),
        "Get-CsAccessEdgeConfiguration" => vec![vec![
            ("Identity", Text("Global")),
            ("AllowFederatedUsers", Flag(true)),
            ("BeClearingHouse", Flag(false)),
        ]],
        "Get-CsXmppGatewayConfiguration" => vec![vec![
            ("Identity", Text("Global")),
            ("ConnectionLimit", Count(1000)),
            ("PartnerConnectionLimit", Count(20)),
            ("KeepAliveInterval", Count(300)),
        ]],
        "Get-CsService" => [("a.mill.example", Count(5269), Count(23456)), ("b.mill.example", Nothing, Nothing)]
            .map(|(name, outside, inside)| {
                vec![
                    ("Identity", Text(name)),
                    ("Registrar", Text("Registrar:fe.mill.example")),
                    ("AccessEdgeExternalSipPort", Count(5061)),
                    ("AccessEdgeExternalFqdn", Text("sip.mill.example")),
                    ("DataEdgeExternalFqdn", Text("webcon.mill.example")),
                    ("AVEdgeExternalFqdn", Nothing),
                    ("DependentServiceList", List(&["Registrar:fe.mill.example", "MediationServer:fe.mill.example"])),
                    ("XmppListeningPort", outside),
                    ("XmppInternalPort", inside),
                    ("SiteId", Text("Site:Mill")),
                    ("PoolFqdn", Text(name)),
                    ("Version", Count(7)),
                    ("Role", Text("EdgeServer")),
                    ("Comment", Nothing),
                ]
            })
            .to_vec(),
        "Get-CsPool" => vec![
            vec![
                ("Identity", Text("fe.mill.example")),
                ("Services", List(&["UserServer:fe.mill.example", "Registrar:fe.mill.example"])),
                ("Computers", List(&["fe1.mill.example", "fe2.mill.example"])),
                ("Site", Text("Site:Mill")),
                ("BackupPoolFqdn", Nothing),
            ],
            vec![
                ("Identity", Text("edge.mill.example")),
                ("Services", List(&["EdgeServer:edge.mill.example"])),
                ("Computers", List(&["edge.mill.example"])),
                ("Site", Text("Site:Mill")),
                ("BackupPoolFqdn", Nothing),
            ],
        ],
        "Get-CsSite" => {
            [("Site:Mill", Text("EdgeServer:edge.mill.example"), "CentralSite"), ("Site:Weir", Nothing, "RemoteSite")]
                .map(|(name, route, kind)| {
                    vec![
                        ("Identity", Text(name)),
                        ("Services", List(&["Registrar:fe.mill.example", "UserServer:fe.mill.example"])),
                        ("FederationRoute", route),
                        ("XmppFederationRoute", route),
                        ("SiteType", Text(kind)),
                        ("ParentSite", Nothing),
                    ]
                })
                .to_vec()
        }
        "Get-CsSipDomain" => vec![
            vec![("Identity", Text("mill.example")), ("Name", Text("mill.example")), ("IsDefault", Flag(true))],
            vec![("Identity", Text("weir.example")), ("Name", Text("weir.example")), ("IsDefault", Flag(false))],
        ],
        "Get-CsAllowedDomain" => vec![vec![
            ("Identity", Text("dam.example")),
            ("Domain", Text("dam.example")),
            ("ProxyFqdn", Text("gw.mill.example")),
            ("Comment", Nothing),
            ("MarkForMonitoring", Flag(false)),
        ]],
        "Get-CsManagementStoreReplicationStatus" => ["fe1.mill.example", "edge.mill.example"]
            .map(|name| {
                vec![
                    ("UpToDate", Flag(true)),
                    ("ReplicaFqdn", Text(name)),
                    ("LastStatusReport", Text("2027-03-14T10:00:00")),
                    ("ProductVersion", Text("6.0.9319.0")),
                ]
            })
            .to_vec(),
        "Get-CsCertificate" => ["AccessEdgeExternal", "Default"]
            .map(|usage| {
                vec![
                    ("PSComputerName", Text("edge.mill.example")),
                    ("NotAfter", Text("2027-03-14T10:00:00.0000000+01:00")),
                    ("Subject", Text("CN=sip.mill.example, O=Mill")),
                    ("AlternativeNames", List(&["sip.mill.example", "mill.example"])),
                    ("Use", Text(usage)),
                    ("Thumbprint", Text("00AA")),
                ]
            })
            .to_vec(),
        "Resolve-DnsName" => ["chat.mill.example", "spare.mill.example"]
            .map(|target| {
                vec![
                    ("Name", Text("_xmpp-server._tcp.mill.example")),
                    ("Type", Text("SRV")),
                    ("TTL", Count(600)),
                    ("Section", Text("Answer")),
                    ("NameTarget", Text(target)),
                    ("Priority", Count(0)),
                    ("Weight", Count(5)),
                    ("Port", Count(5269)),
                ]
            })
            .to_vec(),
        other => panic!("no objects of {other}"),
    }
}

#[test]
fn the_same_objects_tell_the_same_in_every_form() {
    for reader in ALL {
        let objects = objects(reader.cmdlet);
        let (_, first) = FORMS[0];
        let expected = told(&read("x", first(&objects).as_bytes()));
        assert!(expected.len() >= objects.len().min(2) && !expected.is_empty(), "{} {expected:?}", reader.cmdlet);
        for (form, write) in FORMS {
            let text = write(&objects);
            let it = read("x", text.as_bytes());
            let is_known = match it.kind {
                FileKind::Output(Output { cmdlet, .. }) => cmdlet == reader.cmdlet,
                // A console may show such a list among the answers of other tools.
                FileKind::DnsAnswers => reader.cmdlet == "Resolve-DnsName" && form == "list",
                _ => false,
            };
            assert!(is_known, "{form} {:?}", it.kind);
            assert_eq!(told(&it), expected, "{} as {form}:\n{text}", reader.cmdlet);
            let odd = [
                RemarkKind::Odd,
                RemarkKind::Refused,
                RemarkKind::ListLost,
                RemarkKind::UnknownOutput,
                RemarkKind::LastValueCut,
                RemarkKind::LastRowCut,
            ];
            assert!(
                !it.remarks.iter().any(|it| odd.contains(&it.kind)),
                "{} as {form}: {:?}",
                reader.cmdlet,
                it.remarks
            );
        }
    }
}

/// What only all records together tell; a list that ends earlier, between two records, tells it otherwise.
fn is_sum(column: &str) -> bool {
    matches!(column, "users" | "blank_names" | "users_without_home" | "replication_current")
}

#[test]
fn what_was_cut_tells_nothing_that_the_whole_does_not_tell() {
    for reader in ALL {
        for (form, write) in FORMS {
            let text = write(&objects(reader.cmdlet));
            let whole = told(&read("x", text.as_bytes()));
            for at in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
                for (place, raw) in told(&read("x", &text.as_bytes()[..at])) {
                    // The first user of a list who was cut between two lines is a user of no known pool.
                    let is_user = place.0 == TableId::Crowd && form == "list";
                    let is_there = is_user || is_sum(place.3) || whole.get(&place) == Some(&raw);
                    assert!(is_there, "{} as {form}, cut at {at}: {place:?} {raw:?}", reader.cmdlet);
                }
            }
        }
    }
}

#[test]
fn every_reader_is_known_by_its_types_and_its_marks_and_by_no_other() {
    let mut types = BTreeSet::new();
    for reader in ALL {
        assert!(by_cmdlet(&reader.cmdlet.to_uppercase()).is_some_and(|it| it.cmdlet == reader.cmdlet));
        for name in reader.types {
            assert!(types.insert(name.to_ascii_lowercase()), "{name}");
            let (known, _) = recognise(Some(&format!("Microsoft.Rtc.Management.{name}")), &|_| false).unwrap();
            assert_eq!(known.cmdlet, reader.cmdlet);
        }
        for marks in reader.marks {
            let (known, _) = recognise(None, &|name| marks.contains(&name)).unwrap();
            assert_eq!(known.cmdlet, reader.cmdlet, "{marks:?}");
        }
    }
}

#[test]
fn no_property_is_both_read_and_passed_over() {
    for reader in ALL {
        let mut names = BTreeSet::new();
        for name in reader.reads.iter().chain(reader.may_read).chain(reader.ignores) {
            assert!(names.insert(name.to_ascii_lowercase()), "{} {name}", reader.cmdlet);
        }
        for mark in reader.marks.iter().copied().flatten() {
            assert!(names.contains(&mark.to_ascii_lowercase()), "{} {mark}", reader.cmdlet);
        }
    }
}

proptest! {
    #[test]
    fn outputs_with_a_changed_stretch_are_read_without_harm(
        which in 0..ALL.len(), form in 0..FORMS.len(), at in any::<u16>(), new in prop::collection::vec(any::<u8>(), 0..9)
    ) {
        let mut bytes = FORMS[form].1(&objects(ALL[which].cmdlet)).into_bytes();
        let from = usize::from(at) % bytes.len();
        let to = (from + new.len()).min(bytes.len());
        bytes.splice(from..to, new);
        let merged = merge(&Estate::default(), &[("x".to_owned(), read("x", &bytes))]);
        // What was read is valid, so the merge takes all of it that belongs to a pool it knows.
        prop_assert!(!merged.remarks.iter().any(|it| it.1.kind == RemarkKind::Refused));
    }
}
