//! The reports for the teams: over the examples, over generated estates, and with hostile values.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use cutover::case::Case;
use cutover::estate::TableId;
use cutover::estate::cell::Raw;
use cutover::export::{inf, partner_pack, zone};
use cutover::import::{self, FileKind};
use cutover::paths::examples;
use cutover::plan::{Proposal, unjudged};
use cutover::runbook::Chapter;
use cutover::runbook::teams::dns::zones;
use cutover::runbook::teams::{Desk, accounts, chapters, dns_report, firewall};
use cutover::state::fact::Fact;
use cutover::text::lang::Lang;

use crate::support::worlds::{Chance, Size, grown, some_case, write};
use crate::support::{example, put};

/// The examples and some estates that a person could have.
fn cases() -> Vec<Case> {
    let mut chance = Chance::new(77);
    let examples = examples::ALL.iter().map(|it| it.case());
    examples.chain((0..40).map(|_| some_case(&mut chance, 12))).collect()
}

/// The plan without the judge, of whom no report speaks.
fn proposed(case: &Case) -> Proposal {
    unjudged(&case.estate)
}

fn told(case: &Case, proposal: &Proposal, lang: Lang) -> Vec<Chapter> {
    chapters(&case.estate, proposal, lang)
}

/// Everything that is handed out.
fn files(case: &Case, proposal: &Proposal, lang: Lang) -> Vec<(String, String)> {
    let mut all = zone::files(&case.estate, proposal, lang);
    all.extend(inf::files(&case.estate, proposal));
    all.extend(partner_pack::files(&case.estate, proposal, lang));
    all.extend(partner_pack::templates(&case.estate, proposal, lang));
    all
}

/// Whether a hole was left in a text: a word of ours in braces.
fn has_hole(text: &str) -> bool {
    text.split('{').skip(1).any(|it| {
        it.split_once('}')
            .is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|it| it.is_ascii_lowercase() || it == b'_'))
    })
}

#[test]
fn no_hole_is_left_and_no_cell_is_empty_in_any_language() {
    for case in cases() {
        let proposal = proposed(&case);
        for lang in Lang::ALL {
            for chapter in told(&case, &proposal, lang) {
                let text = format!("{chapter:?}");
                assert!(!has_hole(&text.replace("@{", "").replace("Chapter {", "")), "{text}");
                assert!(!text.contains("\"\""), "{} has an empty text: {text}", chapter.id);
            }
            for (name, text) in files(&case, &proposal, lang) {
                assert!(!has_hole(&text.replace("{text}", "")), "{name}: {text}");
            }
        }
    }
}

#[test]
fn every_row_has_a_cell_for_every_head() {
    for case in cases() {
        let proposal = proposed(&case);
        for chapter in told(&case, &proposal, Lang::En) {
            for block in chapter.blocks {
                if let cutover::runbook::Block::Table { head, rows } = block {
                    assert!(rows.iter().all(|it| it.len() == head.len()), "{}: {head:?}", chapter.id);
                }
            }
        }
    }
}

#[test]
fn files_have_names_of_their_own_that_lead_nowhere() {
    for case in cases() {
        let proposal = proposed(&case);
        let names: Vec<String> = files(&case, &proposal, Lang::En).into_iter().map(|it| it.0).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        assert!(
            names.iter().all(|it| it.len() < 200 && !it.contains(['/', '\\', ':']) && !it.starts_with('.')),
            "{names:?}"
        );
    }
}

/// What our own reader finds in a fragment: owner, type and data of each record, and its TTL.
fn read_back(name: &str, text: &str) -> BTreeSet<(String, &'static str, String)> {
    let imported = import::read(name, text.as_bytes());
    let text = |raw: Raw| match raw {
        Raw::One(text) => text,
        other => format!("{other:?}"),
    };
    let of = |it: import::Entry| (it.row, it.column, text(it.raw));
    imported.entries.into_iter().filter(|it| matches!(it.table, TableId::Srv | TableId::Host)).map(of).collect()
}

#[test]
fn our_own_reader_reads_every_fragment_back() {
    for case in cases() {
        let proposal = proposed(&case);
        let Some(desk) = Desk::of(&case.estate, &proposal, Lang::Ru) else { continue };
        for (place, it) in zones(&desk).iter().enumerate() {
            for stage in it.stages() {
                let text = dns_report::fragment(&desk, it, stage);
                let live = it.names.iter().filter(|it| stage == 0 || !it.optional);
                let records = live.flat_map(|it| it.at[stage].iter().filter_map(|it| it.record.clone()));
                let records: Vec<_> = records.collect();
                let found = read_back("fragment.zone", &text);
                let kind = import::read("fragment.zone", text.as_bytes()).kind;
                assert!(records.is_empty() || kind == FileKind::DnsZone, "{place}: {kind:?}\n{text}");
                for record in records {
                    let words = record.words();
                    let parts: Vec<&str> = words.split(' ').collect();
                    let line = record.to_string();
                    let owner = line.split(". ").next().unwrap_or_default();
                    let (row, expected) = match (parts[0], owner.strip_prefix("_xmpp-server._tcp.")) {
                        ("SRV", Some(domain)) => (format!("{domain} {} {}", parts[4], parts[3]), ("target", parts[4])),
                        ("SRV", None) => continue,
                        _ => (owner.to_owned(), ("address", parts[1])),
                    };
                    let has =
                        |column: &'static str, value: &str| found.contains(&(row.clone(), column, value.to_owned()));
                    assert!(has(expected.0, expected.1), "{line}\n{text}\n{found:?}");
                    if let Some(ttl) = record.ttl() {
                        assert!(has("ttl", &ttl.to_string()), "{line}\n{text}\n{found:?}");
                    }
                }
            }
        }
    }
}

/// Where it is installed, the name server's own checker takes each fragment as a part of its zone.
#[test]
fn a_name_server_takes_every_fragment() {
    if Command::new("named-checkzone").arg("-v").output().is_err() {
        return;
    }
    let folder = std::env::temp_dir().join(format!("cutover-zones-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    // A process for each file is slow, so not all of them are asked about.
    for (at, case) in cases().into_iter().take(15).enumerate() {
        let proposal = proposed(&case);
        for (name, text) in zone::files(&case.estate, &proposal, Lang::It) {
            let origin = text.lines().find_map(|it| it.strip_prefix("$ORIGIN ")).unwrap().trim_end_matches('.');
            let apex = format!(
                "$TTL 3600\n{origin}. IN SOA ns.invalid. hostmaster.invalid. 1 7200 900 1209600 3600\n{origin}. IN NS ns.invalid.\n"
            );
            let path = folder.join(format!("{at}.zone"));
            fs::write(&path, apex + &text).unwrap();
            let out = Command::new("named-checkzone")
                .args([
                    "-k", "fail", "-m", "fail", "-M", "fail", "-S", "fail", "-r", "fail", "-n", "ignore", "-i",
                    "local", origin,
                ])
                .arg(&path)
                .output()
                .unwrap();
            assert!(out.status.success(), "{name}: {}\n{text}", String::from_utf8_lossy(&out.stdout));
        }
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_record_moves_with_the_plan_and_its_ttl_comes_back() {
    let case = example("lync-2010-to-2013");
    let proposal = proposed(&case);
    let desk = Desk::of(&case.estate, &proposal, Lang::En).unwrap();
    let zones = zones(&desk);
    let record = zones[0].names.iter().find(|it| it.name.as_str().starts_with("_xmpp-server")).unwrap();
    let words = |stage: usize| record.at[stage][0].record.as_ref().unwrap().to_string();
    assert_eq!(words(0), "_xmpp-server._tcp.lindgren.example. 3600 IN SRV 0 0 5269 xmppgw.lindgren.example.");
    assert_eq!(words(1), "_xmpp-server._tcp.lindgren.example. 300 IN SRV 0 0 5269 xmppgw.lindgren.example.");
    assert_eq!(words(2), "_xmpp-server._tcp.lindgren.example. 300 IN SRV 0 0 5269 xmpp.lindgren.example.");
    assert_eq!(words(3), "_xmpp-server._tcp.lindgren.example. 3600 IN SRV 0 0 5269 xmpp.lindgren.example.");
    let moved = desk.maker(|it| matches!(it, Fact::SrvAt(..))).unwrap().0;
    assert_eq!(record.steps[2], Some(moved));
}

#[test]
fn what_nobody_told_is_said_to_be_not_told() {
    let mut case = example("lync-2010-to-2013");
    for (table, row, column) in [
        (TableId::Edge, 1, "public_address"),
        (TableId::Srv, 0, "ttl"),
        (TableId::Host, 0, "address"),
        (TableId::Deployment, 0, "window_day"),
        (TableId::Edge, 1, "open_in"),
        (TableId::Deployment, 0, "groups_held"),
    ] {
        put(&mut case, table, row, column, "");
    }
    let proposal = proposed(&case);
    let text = format!("{:?}", told(&case, &proposal, Lang::En));
    for gap in [
        "The public address of the Access Edge service goes here",
        "The TTL is not told",
        "The address is not told",
        "not told: the owner of the plan sets the day",
        "not told: see the rules that are in force",
        "It is not told whether the operators hold",
        "[day]",
    ] {
        assert!(text.contains(gap), "{gap}: {text}");
    }
    assert!(!text.contains("192.0.2.20"));
}

#[test]
fn a_name_that_no_name_server_takes_stands_in_no_fragment() {
    let mut case = example("lync-2010-to-2013");
    put(&mut case, TableId::Srv, 0, "target", "fe_1.lindgren.example");
    put(&mut case, TableId::Host, 0, "name", "fe_1.lindgren.example");
    put(&mut case, TableId::Gateway, 0, "name", "fe_1.lindgren.example");
    let proposal = proposed(&case);
    for (name, text) in zone::files(&case.estate, &proposal, Lang::En) {
        let lines = text.lines().filter(|it| !it.starts_with(';'));
        assert!(lines.clone().all(|it| !it.contains("fe_1")), "{name}: {text}");
    }
}

#[test]
fn hostile_labels_change_no_line_of_a_file() {
    let plain = example("lync-2010-to-2013");
    let mut case = plain.clone();
    for (row, odd) in ["a\"; [NewRequest] $(x) `", "'); Remove-Item * #"].into_iter().enumerate() {
        put(&mut case, TableId::Crowd, u16::try_from(row).unwrap(), "name", odd);
    }
    put(&mut case, TableId::Deployment, 0, "title", "\u{2019}; $ORIGIN evil.example. ; \"%");
    put(&mut case, TableId::Partner, 0, "contact", "<script>alert(1)</script> | `whoami` $(x) \u{201c}");
    let (one, other) = (proposed(&plain), proposed(&case));
    assert_eq!(zone::files(&plain.estate, &one, Lang::En), zone::files(&case.estate, &other, Lang::En));
    assert_eq!(inf::files(&plain.estate, &one), inf::files(&case.estate, &other));
}

#[test]
fn a_request_holds_every_name_of_its_certificate_and_nothing_else() {
    let case = example("lync-2010-to-2013");
    let proposal = proposed(&case);
    let all = inf::files(&case.estate, &proposal);
    let (name, text) = &all[0];
    assert_eq!(name, "001-edge13.dmz.lindgren.example.external.inf");
    let names: Vec<&str> = text.lines().filter_map(|it| it.strip_prefix("_continue_ = \"dns=")).collect();
    assert_eq!(names, ["sip.lindgren.example&\"", "webcon.lindgren.example&\"", "lindgren.example\""]);
    assert!(all[1].0.ends_with(".internal.inf"), "{:?}", all[1].0);
}

#[test]
fn ports_close_in_the_step_that_takes_their_server_away() {
    let case = example("lync-2010-to-2013");
    let proposal = proposed(&case);
    let desk = Desk::of(&case.estate, &proposal, Lang::En).unwrap();
    let gone = desk.maker(|it| matches!(it, Fact::GatewayRemoved(_))).unwrap().0;
    let flows = firewall::flows(&desk);
    let of_gateway = flows.iter().filter(|it| matches!(it.from, firewall::End::Gateway(_)));
    assert!(of_gateway.clone().count() == 2 && of_gateway.clone().all(|it| it.closes == Some(gone)));
    let xmpp: Vec<_> = flows.iter().filter(|it| it.port == Some(23_456)).collect();
    assert_eq!((xmpp.len(), xmpp[0].now, xmpp[0].closes), (1, Some(false), None));
    assert!(flows.iter().all(|it| it.port != Some(5098)));
}

#[test]
fn every_step_stands_in_the_list_of_memberships() {
    for case in cases() {
        let proposal = proposed(&case);
        let Some(desk) = Desk::of(&case.estate, &proposal, Lang::En) else { continue };
        let steps: BTreeSet<usize> = accounts::memberships(&desk).into_iter().flat_map(|it| it.steps).collect();
        assert_eq!(steps.len(), desk.plan.steps.len());
    }
}

#[test]
fn five_hundred_partners_share_few_pages_and_have_one_each_in_the_pack() {
    let size = Size { pools: 2, edges: 2, domains: 3, partners: 500, crowds: 2 };
    let case = grown("lync-2010-to-2013", size);
    let proposal = proposed(&case);
    let chapters = told(&case, &proposal, Lang::En);
    assert!(chapters.len() < 25, "{}", chapters.len());
    let files = partner_pack::files(&case.estate, &proposal, Lang::En);
    assert_eq!(files.len(), 1000);
    let (name, page) = &files[998];
    assert!(name.starts_with("500-"), "{name}");
    // What goes to a partner names no other partner, and nothing of the inside.
    let own = case.estate.name_of(TableId::Partner, case.estate.rows(TableId::Partner)[499]);
    let others = case.estate.rows(TableId::Partner).into_iter().map(|it| case.estate.name_of(TableId::Partner, it));
    assert!(page.contains(&own.replace('_', "\\_")));
    assert!(others.filter(|it| *it != own).all(|it| !page.contains(&it)));
    assert!(!page.contains(".corp.") && !page.contains(".dmz."), "{page}");
}

#[test]
fn users_are_told_nothing_where_nobody_goes_silent() {
    let case = example("keep-2013-with-2019");
    let proposal = proposed(&case);
    let names: Vec<String> =
        partner_pack::templates(&case.estate, &proposal, Lang::En).into_iter().map(|it| it.0).collect();
    assert!(proposal.outages.is_empty() && names.iter().all(|it| !it.contains("users")), "{names:?}");
    let ends = example("retire-for-2019");
    let templates = partner_pack::templates(&ends.estate, &proposed(&ends), Lang::En);
    assert!(templates.iter().any(|it| it.0 == "1-users-1-before.txt" && it.1.contains("for good")));
}

#[test]
fn an_end_that_was_decided_asks_for_no_setting() {
    let mut case = example("retire-for-2019");
    write(&mut case, TableId::Partner, 0, "tls", "");
    let files = partner_pack::files(&case.estate, &proposed(&case), Lang::En);
    assert!(files[0].1.contains("none: XMPP ends") && !files[0].1.contains("Which of TLS"));
}
