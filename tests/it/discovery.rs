//! What the collection script is said to answer, its file answers.

use std::collections::BTreeSet;
use std::fs;

use cutover::discovery::commands::{self, Command};
use cutover::estate::cell::Raw;
use cutover::estate::choices::Product;
use cutover::estate::said::Origin;
use cutover::estate::{Estate, Place, TableId};
use cutover::import::merge::merge;
use cutover::import::remarks::RemarkKind;
use cutover::import::{self, FileKind, Imported};
use cutover::json::quoted;
use cutover::text::lang::Lang;

use crate::support::root;

const FILES: [&str; 3] = ["skype_2015.json", "lync_2010_counted.json", "ocs.json"];

fn sample(name: &str) -> String {
    let read = |path: &str| fs::read_to_string(root().join("tests/samples").join(path)).expect("the sample is there");
    read(&format!("collected/{name}")).replace("\"@TOPOLOGY@\"", &quoted(&read("topology_xml/two_products.xml")))
}

fn imported(name: &str) -> Imported {
    import::read(name, sample(name).as_bytes())
}

/// The sample with the answer of one command alone.
fn only(text: &str, command: &str) -> String {
    let key = format!("\"{command}\":[");
    let from = text.find(&key).expect("the sample has the command");
    let mut depth = 0_i32;
    let mut quoted = false;
    let mut escaped = false;
    let end = text[from + key.len() - 1..]
        .char_indices()
        .find(|(_, it)| {
            match it {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                '[' if !quoted => depth += 1,
                ']' if !quoted => depth -= 1,
                _ => (),
            }
            depth == 0
        })
        .expect("the list ends")
        .0;
    let users = if text.contains("\"users\":\"counted\"") { "counted" } else { "named" };
    format!(
        "{{\"cutover-discovery\":1,\"users\":\"{users}\",\"results\":{{{}}}}}",
        &text[from..=from + key.len() - 1 + end]
    )
}

/// The columns that a command's answer in these samples told.
fn told(command: &Command) -> BTreeSet<(TableId, &'static str)> {
    let mut out = BTreeSet::new();
    for file in FILES {
        let text = sample(file);
        if text.contains(&format!("\"{}\":[", command.name)) {
            let found = import::read("one.json", only(&text, command.name).as_bytes());
            out.extend(found.entries.iter().map(|it| (it.table, it.column)));
            // A row comes to be by its name.
            out.extend(
                found.entries.iter().filter(|it| it.table.column("name").is_some()).map(|it| (it.table, "name")),
            );
        }
    }
    out
}

#[test]
fn what_a_command_is_said_to_answer_is_read_from_its_answer() {
    for command in commands::ALL {
        let told = told(command);
        for (table, columns) in command.answers {
            for column in *columns {
                assert!(told.contains(&(*table, *column)), "{}: {}.{column}", command.name, table.code());
            }
        }
    }
}

#[test]
fn what_is_read_from_an_answer_is_said_of_the_command() {
    for command in commands::ALL {
        let said: BTreeSet<(TableId, &str)> = commands::ALL
            .iter()
            .filter(|it| it.name == command.name)
            .flat_map(|it| it.answers)
            .flat_map(|(table, columns)| columns.iter().map(|it| (*table, *it)))
            .collect();
        let missing: Vec<_> = told(command).into_iter().filter(|it| !said.contains(it)).collect();
        // The names of other tables come along: a site with its pool, a policy with its users.
        let missing: Vec<_> = missing.iter().filter(|(_, column)| !matches!(*column, "name" | "scope")).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", command.name);
    }
}

#[test]
fn every_answer_of_a_sample_finds_its_reader() {
    for file in FILES {
        let found = imported(file);
        assert_eq!(found.kind, FileKind::Collected, "{file}");
        assert!(!found.entries.is_empty(), "{file}");
        for it in &found.remarks {
            let fine = !matches!(
                it.kind,
                RemarkKind::CommandUnknown
                    | RemarkKind::MissingColumns
                    | RemarkKind::UnknownFields
                    | RemarkKind::Broken
            );
            assert!(fine, "{file}: {}", it.text(Lang::En));
        }
    }
}

#[test]
fn what_was_skipped_is_said_with_its_reason() {
    let found = imported("skype_2015.json");
    let skipped = found.remarks.iter().find(|it| it.kind == RemarkKind::CommandSkipped).expect("one was skipped");
    let text = skipped.text(Lang::En);
    assert!(text.contains("fe15b.harbour.example") && text.contains("RPC server"), "{text}");
}

fn taken(name: &str) -> Estate {
    merge(&Estate::default(), &[(name.to_owned(), imported(name))]).estate
}

fn cell(estate: &Estate, table: TableId, row: &str, column: &'static str) -> Raw {
    let row = if table == TableId::Deployment { Some(0) } else { estate.find(table, row) };
    row.map_or(Raw::NotTold, |row| estate.cell(Place::new(table, row, column)))
}

#[test]
fn one_file_tells_users_services_names_and_the_line_of_each() {
    let estate = taken("skype_2015.json");
    let edge = "edge15.dmz.harbour.example";
    assert_eq!(cell(&estate, TableId::Edge, edge, "proxy_running"), Raw::one("no"));
    assert_eq!(cell(&estate, TableId::Edge, edge, "certificate_expires"), Raw::one("2027-01-01"));
    assert_eq!(cell(&estate, TableId::Pool, "fe15.harbour.example", "gateway_running"), Raw::one("yes"));
    assert_eq!(cell(&estate, TableId::Deployment, "", "shared_address_space"), Raw::one("no"));
    assert_eq!(cell(&estate, TableId::Partner, "lagoon.example", "has_srv"), Raw::one("no"));
    assert_eq!(cell(&estate, TableId::Host, "sip.harbour.example", "address"), Raw::one("192.0.2.15"));
    let crowd = estate.rows(TableId::Crowd)[0];
    assert_eq!(estate.cell(Place::new(TableId::Crowd, crowd, "users")), Raw::one("2"));
    assert_eq!(estate.cell(Place::new(TableId::Crowd, crowd, "blank_names")), Raw::one("1"));
    let federated = Place::new(TableId::Deployment, 0, "federation_allowed");
    let line = sample("skype_2015.json").lines().position(|it| it.contains("AllowFederatedUsers")).unwrap() + 1;
    assert_eq!(estate.origin(federated), Some(Origin::File { file: 0, line: u32::try_from(line).unwrap() }));
}

#[test]
fn counted_users_are_the_crowds_that_named_ones_would_be() {
    let estate = taken("lync_2010_counted.json");
    let crowds: Vec<(Raw, Raw)> = estate
        .rows(TableId::Crowd)
        .iter()
        .map(|it| ["users", "blank_names"].map(|column| estate.cell(Place::new(TableId::Crowd, *it, column))))
        .map(|[users, blanks]| (users, blanks))
        .collect();
    assert_eq!(crowds, [(Raw::one("1200"), Raw::one("1")), (Raw::one("30"), Raw::one("0"))]);
}

#[test]
fn a_missing_record_is_not_believed_from_inside() {
    let text = |view: &str| {
        format!(
            "{{\"cutover-discovery\":1,\"results\":{{\"Resolve-DnsName\":[{{\"Asked\":\"_xmpp-server._tcp.a.example\",\"Of\":\"domain\",\"For\":\"a.example\",\"Type\":\"SRV\",\"Missing\":true,\"View\":{view}}}]}}}}"
        )
    };
    let entries = |view| import::read("a.json", text(view).as_bytes()).entries.len();
    assert_eq!((entries("\"External\""), entries("\"Internal\""), entries("null")), (1, 0, 0));
}

#[test]
fn a_damaged_record_makes_no_row_by_its_view_alone() {
    let text = |target: &str| {
        format!(
            "{{\"cutover-discovery\":1,\"results\":{{\"Resolve-DnsName\":[{{\"Name\":\"_xmpp-server._tcp.a.example\",\"Type\":\"SRV\",\"NameTarget\":\"{target}\",\"Port\":5269,\"Priority\":0,\"Weight\":0,\"TTL\":3600,\"Asked\":\"_xmpp-server._tcp.a.example\",\"Of\":\"domain\",\"For\":\"a.example\",\"View\":\"External\"}}]}}}}"
        )
    };
    let views = |target| {
        let found = import::read("a.json", text(target).as_bytes());
        found.entries.iter().filter(|it| it.column == "view").count()
    };
    assert_eq!((views("sip.a.example"), views("sip..a.example"), views("")), (1, 0, 0));
}

#[test]
fn the_gateways_host_tells_of_the_gateway() {
    let estate = taken("ocs.json");
    let host = "xmpp.dmz.harbour.example";
    assert_eq!(cell(&estate, TableId::Gateway, host, "running"), Raw::one("yes"));
    assert_eq!(cell(&estate, TableId::Gateway, host, "system"), Raw::one("Server2008"));
    assert_eq!(cell(&estate, TableId::Deployment, "", "users_without_home"), Raw::one("1"));
    assert_eq!(cell(&estate, TableId::Allowed, "reef.example", "proxy"), Raw::Nothing);
}

#[test]
fn a_damaged_file_tells_nothing_false_and_a_newer_one_says_so() {
    let text = sample("lync_2010_counted.json");
    let text = text.trim_end();
    for end in (0..text.len()).filter(|it| text.is_char_boundary(*it)) {
        // Cut anywhere, it is no JSON, and nothing is taken from half of it.
        assert!(import::read("cut.json", &text.as_bytes()[..end]).entries.is_empty(), "{end}");
    }
    let newer = import::read("new.json", text.replace("\"cutover-discovery\":1", "\"cutover-discovery\":2").as_bytes());
    assert!(newer.entries.is_empty());
    assert!(newer.remarks.iter().any(|it| it.kind == RemarkKind::CollectedNewer));
    let odd = "{\"cutover-discovery\":1,\"results\":{\"Get-CsSite\":7,\"Get-CsTopology\":{},\"Get-Else\":[{}]},\"skipped\":[3]}";
    let odd = import::read("odd.json", odd.as_bytes());
    assert!(odd.entries.is_empty());
    assert!(odd.remarks.iter().any(|it| it.kind == RemarkKind::CommandUnknown));
}

#[test]
fn every_product_with_a_shell_has_a_script_that_counts_users() {
    for product in Product::ALL {
        let script = cutover::discovery::script(&Estate::default(), *product);
        assert!(script.contains("| Select-Crowd Enabled, RegistrarPool"), "{}", product.code());
    }
}
