use proptest::prelude::*;

use super::zone::ttl;
use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::kinds::{Form, Output};
use crate::import::remarks::RemarkKind;
use crate::import::tests::{holds, kinds, told};
use crate::import::{FileKind, Imported, read};

const CONSOLE: &str = include_str!("../../../tests/samples/dns/console.txt");
const BIND: &str = include_str!("../../../tests/samples/dns/bind.txt");
const CSV: &str = include_str!("../../../tests/samples/dns/resolve.csv");
const ZONE: &str = include_str!("../../../tests/samples/dns/harbour.example.zone");
const WINDOWS: &str = include_str!("../../../tests/samples/dns/windows.dns");

const ZONE_NAME: &str = "harbour.example.zone";

fn has(imported: &Imported, line: u32, kind: RemarkKind) -> bool {
    kinds(imported).contains(&(line, kind))
}

#[test]
fn one_file_may_hold_the_answers_of_all_tools() {
    let it = read("x.txt", CONSOLE.as_bytes());
    assert_eq!(it.kind, FileKind::DnsAnswers);
    let told = told(&it);
    // dig, whose server speaks for the zone: the TTL counts although it is odd.
    let first = "srv harbour.example xmpp.harbour.example 5269";
    holds(&told, &format!("{first} domain"), "harbour.example");
    holds(&told, &format!("{first} target"), "xmpp.harbour.example");
    holds(&told, &format!("{first} port"), "5269");
    holds(&told, &format!("{first} priority"), "10");
    holds(&told, &format!("{first} ttl"), "3601");
    holds(&told, "srv harbour.example spare.harbour.example 5269 weight", "5");
    holds(&told, "host xmpp.harbour.example address", "203.0.113.5");
    holds(&told, "host xmpp.harbour.example alias", "no");
    holds(&told, "host spare.harbour.example alias", "yes");
    // dig +short under its command line.
    holds(&told, "srv quay.example xmpp.harbour.example 5270 port", "5270");
    // nslookup of Windows, in Portuguese.
    holds(&told, "srv ferry.example xmpp.ferry.example 5269 priority", "0");
    holds(&told, "host xmpp.ferry.example address", "203.0.113.7");
    holds(&told, "host post.ferry.example alias", "yes");
    holds(&told, "domain tug.example has_srv", "no");
    assert!(has(&it, 41, RemarkKind::SeveralHostAddresses));
    // Resolve-DnsName: a table, a list, an error in Spanish.
    holds(&told, "srv orchard.example chat.orchard.example 5269 domain", "orchard.example");
    assert!(has(&it, 58, RemarkKind::TtlLeft));
    holds(&told, "domain harbour.example internal_target", "pool13.harbour.example");
    holds(&told, "domain crowd.example has_srv", "no");
    assert!(!told.keys().any(|it| it.contains("dns1") || it.contains("barge")));
    let failed: Vec<_> = it.remarks.iter().filter(|it| it.kind == RemarkKind::DnsFailed).collect();
    assert_eq!(failed.len(), 1);
    assert!(failed[0].text(crate::text::lang::Lang::En).contains("_xmpp-server._tcp.barge.example"));
}

#[test]
fn nslookup_of_bind_tells_records_and_that_there_is_none() {
    let it = read("x.txt", BIND.as_bytes());
    assert_eq!(it.kind, FileKind::DnsAnswers);
    let told = told(&it);
    holds(&told, "srv harbour.example xmpp.harbour.example 5269 priority", "10");
    holds(&told, "host xmpp.harbour.example alias", "yes");
    holds(&told, "host edge.harbour.example address", "203.0.113.5");
    holds(&told, "domain tug.example has_srv", "no");
    // The zone's own word that there is none of this type; but no such word where the type was not asked for.
    holds(&told, "domain crane.example has_srv", "no");
    assert!(!told.keys().any(|it| it.contains("barge") || it.contains("lighter") || it.contains("ns1")));
    assert!(has(&it, 26, RemarkKind::DnsFailed) && has(&it, 29, RemarkKind::DnsFailed));
}

#[test]
fn an_exported_table_of_answers_is_read() {
    let it = read("x.csv", CSV.as_bytes());
    assert_eq!(it.kind, FileKind::Output(Output { cmdlet: "Resolve-DnsName", form: Form::Separated }));
    holds(&told(&it), "srv harbour.example xmpp.harbour.example 5269 ttl", "600");
    assert!(has(&it, 4, RemarkKind::AnswerHalf) && has(&it, 0, RemarkKind::TtlUnsure));
}

#[test]
fn objects_of_programs_have_numbers_for_words() {
    let text = r#"[
        { "Name": "_xmpp-server._tcp.a.example", "Type": 33, "Section": 1, "TTL": 600, "NameTarget": "x.a.example", "Priority": 0, "Weight": 0, "Port": 5269 },
        { "Name": "x.a.example", "Type": 1, "Section": 3, "TTL": 600, "IPAddress": "192.0.2.1" },
        { "Name": "a.example", "QueryType": "SOA", "Section": "Authority", "TTL": 600, "PrimaryServer": "ns.a.example" }
    ]"#;
    let it = read("x.json", text.as_bytes());
    assert_eq!(it.kind, FileKind::Output(Output { cmdlet: "Resolve-DnsName", form: Form::Json }));
    let told = told(&it);
    holds(&told, "srv a.example x.a.example 5269 ttl", "600");
    holds(&told, "host x.a.example address", "192.0.2.1");
    // Of a lone SOA record nobody knows for which name it is the answer.
    holds(&told, "domain a.example has_srv", "yes");
    assert!(has(&it, 0, RemarkKind::OtherRecords));
}

#[test]
fn a_zone_file_is_read_as_bind_reads_it() {
    let it = read(ZONE_NAME, ZONE.as_bytes());
    assert_eq!(it.kind, FileKind::DnsZone);
    let told = told(&it);
    holds(&told, "srv harbour.example xmpp.harbour.example 5269 ttl", "600");
    holds(&told, "srv harbour.example spare.harbour.example 5269 ttl", "7200");
    holds(&told, "srv ferry.example xmpp.harbour.example 5269 ttl", "5400");
    holds(&told, "host xmpp.harbour.example address", "203.0.113.5");
    holds(&told, "host xmpp.harbour.example shared", "yes");
    holds(&told, "host spare.harbour.example alias", "yes");
    // A target of the root says that there is no such service (RFC 2782).
    holds(&told, "domain tug.example has_srv", "no");
    assert!(has(&it, 19, RemarkKind::ZoneHalf) && has(&it, 20, RemarkKind::ZoneDirective));
    assert!(!told.keys().any(|it| it.contains("broken")));
}

#[test]
fn a_zone_file_of_windows_says_its_zone_in_a_comment() {
    let it = read("export.txt", WINDOWS.as_bytes());
    assert_eq!(it.kind, FileKind::DnsZone);
    let told = told(&it);
    holds(&told, "srv harbour.example xmpp.harbour.example 5269 ttl", "3600");
    holds(&told, "host xmpp.harbour.example ttl", "1200");
}

#[test]
fn relative_names_need_a_zone() {
    let text = "$TTL 300\n_xmpp-server._tcp SRV 0 0 5269 xmpp\nxmpp A 203.0.113.5\n";
    let it = read("export.txt", text.as_bytes());
    assert!(it.entries.is_empty() && has(&it, 0, RemarkKind::NoOrigin));
    for name in ["db.harbour.example", "harbour.example.dns", "folder/harbour.example.db"] {
        holds(&told(&read(name, text.as_bytes())), "host xmpp.harbour.example ttl", "300");
    }
    let with = format!("$ORIGIN harbour.example.\n{text}");
    holds(&told(&read("db.other.example", with.as_bytes())), "domain harbour.example has_srv", "yes");
}

#[test]
fn the_units_of_bind_are_seconds() {
    for (text, seconds) in [("0", 0), ("3600", 3600), ("1h30m", 5400), ("1W2D", 777_600), ("1h5", 3605)] {
        assert_eq!(ttl(text), Some(seconds), "{text}");
    }
    for text in ["", "h", "1x", "-1", "99999999999", "9999999w"] {
        assert_eq!(ttl(text), None, "{text}");
    }
}

#[test]
fn a_short_answer_without_its_question_is_nobodys() {
    let it = read("x", b"0 0 5269 xmpp.harbour.example.\n");
    assert_eq!(it.kind, FileKind::DnsAnswers);
    assert!(it.entries.is_empty() && has(&it, 1, RemarkKind::NoOwner));
}

#[test]
fn an_empty_answer_without_the_zones_word_is_no_answer() {
    let referral = BIND.replace("IN	SOA	ns1.crane.example. root.crane.example. 1 2 3 4 5", "IN	NS	ns1.crane.example.");
    let it = read("x", referral.as_bytes());
    assert!(!told(&it).contains_key("domain crane.example has_srv"));
    assert!(has(&it, 33, RemarkKind::DnsFailed));
    for status in ["SERVFAIL", "REFUSED", "NOTIMP"] {
        let it = read("x", BIND.replace("NOERROR", status).as_bytes());
        assert!(!told(&it).contains_key("domain crane.example has_srv"), "{status}");
    }
}

#[test]
fn a_column_that_was_cut_is_not_believed() {
    let text = "Resolve-DnsName x.example\n\nName Type TTL Section NameTarget Priority Weight Port\n---- ---- --- ------- ---------- -------- ------ ----\n_xmpp-server._tcp.harbo... SRV 600 Answer xmpp.harbour.example 0 0 5269\n_xmpp-server._tcp.a.example SRV 600 Answer xmpp.harbour.ex... 0 0 5269\n_xmpp-server._tcp.a.example SRV 600 Answer xmpp.a.example 0 0\n";
    let it = read("x", text.as_bytes());
    assert!(it.entries.is_empty(), "{:?}", it.entries);
    assert_eq!(it.remarks.iter().filter(|it| it.kind == RemarkKind::AnswerHalf).count(), 3);
}

#[test]
fn a_list_of_another_cmdlet_is_no_answer() {
    for text in [
        "Name : fe1.harbour.example\nType : Front End\nPort : 5061\n\n",
        "ReplicaFqdn : fe1.harbour.example\nAddress : 192.0.2.1\n\nReplicaFqdn : fe2.harbour.example\nAddress : 192.0.2.2\n\n",
    ] {
        assert_ne!(read("x", text.as_bytes()).kind, FileKind::DnsAnswers);
    }
    assert_eq!(read("x", b"Dear all,\nplease nslookup the host. Thanks.\n").kind, FileKind::Unknown);
}

/// Whatever is cut off, what is told of the rest is what the whole file tells.
fn cut_at_every_byte(name: &str, text: &str) {
    let whole = told(&read(name, text.as_bytes()));
    for at in (0..text.len()).filter(|it| text.is_char_boundary(*it)) {
        let it = read(name, &text.as_bytes()[..at]);
        for (cell, value) in told(&it) {
            // A second address or another type may still have followed.
            let may_differ = cell.ends_with(" ttl") || cell.ends_with(" alias") || cell.ends_with(" address");
            match whole.get(&cell) {
                Some(whole) => assert!(*whole == value || may_differ, "{name} {at} {cell}: {value}, not {whole}"),
                None => assert!(may_differ, "{name} {at} {cell}: {value}"),
            }
        }
        assert!(it.kind != FileKind::Unknown || !it.remarks.is_empty(), "{name} {at}");
    }
}

#[test]
fn cut_answers_of_windows_tell_no_half_name() {
    cut_at_every_byte("x.txt", CONSOLE);
}

#[test]
fn cut_answers_of_bind_tell_no_half_name() {
    cut_at_every_byte("x.txt", BIND);
}

#[test]
fn cut_tables_and_zones_tell_no_half_name() {
    cut_at_every_byte("x.csv", CSV);
    cut_at_every_byte(ZONE_NAME, ZONE);
    cut_at_every_byte("x.dns", WINDOWS);
}

#[test]
fn hostile_zones_end_soon() {
    let deep = format!("$ORIGIN a.example.\n{}", "(".repeat(200_000));
    assert!(
        has(&read("x", deep.as_bytes()), 2, RemarkKind::ZoneOpen) || !read("x", deep.as_bytes()).remarks.is_empty()
    );
    let wide = format!("$ORIGIN a.example.\nx SRV {}\n", "1 ".repeat(200_000));
    assert!(has(&read("x", wide.as_bytes()), 2, RemarkKind::ZoneHalf));
    let open = "$ORIGIN a.example.\nx TXT \"never closed\ny A 192.0.2.1\n_xmpp-server._tcp SRV 0 0 5269 y\n";
    holds(&told(&read("x", open.as_bytes())), "srv a.example y.a.example 5269 port", "5269");
}

#[test]
fn a_name_that_could_end_a_command_is_refused() {
    let text = "$ORIGIN a.example.\n_xmpp-server._tcp SRV 0 0 5269 x';Remove-Item.a.example.\n";
    let it = read("x", text.as_bytes());
    assert!(it.remarks.iter().any(|it| it.kind == RemarkKind::Refused), "{:?}", it.remarks);
    assert!(it.entries.iter().all(|it| it.table == TableId::Domain && it.raw == Raw::one("yes")));
}

proptest! {
    #[test]
    fn changed_answers_are_read_without_harm(which in 0_usize..5, at in any::<u16>(), new in "[ -~\\n]{0,12}") {
        let (name, text) = [("x", CONSOLE), ("x", BIND), ("x", CSV), (ZONE_NAME, ZONE), ("x.dns", WINDOWS)][which];
        let mut bytes = text.as_bytes().to_vec();
        let from = usize::from(at) % bytes.len();
        let to = (from + new.len()).min(bytes.len());
        bytes.splice(from..to, new.bytes());
        let _ = read(name, &bytes);
    }
}
