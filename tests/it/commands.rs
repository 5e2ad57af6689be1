//! Every command is correct to the letter: it parses as PowerShell, and the cmdlets, parameters and values exist in the
//! product that it is for. `tests/data/cmdlets.json` holds the facts; `tests/data/README.md` says where they come from.

use std::collections::BTreeSet;

use cutover::actions;
use cutover::case::Case;
use cutover::estate::choices::{Method, Product};
use cutover::export::{Form, Material};
use cutover::paths::examples;
use cutover::plan::{Placed, Proposal, sketch, unjudged};
use cutover::runbook::manner::{Manner, WITH_PREVIEW, cmdlets, manner};
use cutover::runbook::powershell::command;
use cutover::runbook::write::{lines, write};
use cutover::runbook::{Runbook, Said, bulk};
use cutover::share::file::to_json;
use cutover::text::Values;
use cutover::text::lang::Lang;

use crate::support::plans::examples_in_both_orders;
use crate::support::shell::Shell;
use crate::support::worlds::{Chance, Size, grown, some_case};

/// The products in whose shell a case's commands are run: that of the newest version, and where XMPP stays with an older
/// one, that one's.
fn products(case: &Case) -> BTreeSet<&'static str> {
    let path = case.estate.journey();
    let code = |it: Product| match it {
        Product::Lync2013 => Some("lync2013"),
        Product::Sfb2015 => Some("sfb2015"),
        Product::Sfb2019 => Some("sfb2019"),
        _ => None,
    };
    let sides = [path.map(|_| case.estate.old_product()), path.map(|_| case.estate.new_product())];
    sides.into_iter().flatten().flatten().filter_map(code).collect()
}

/// The product that a command is held against: XMPP ended with the versions before 2019, and with them its cmdlets. In
/// an upgrade in place each server has first the one shell and then the other, so a command is for whichever has it.
fn product_of(shell: &Shell, case: &Case, command: &str) -> Vec<&'static str> {
    let all = products(case);
    let names = cmdlets(command);
    let in_place = case.estate.deployment.method.told() == Some(&Method::InPlace);
    let has_all = |product: &&str| {
        names.iter().all(|(from, to)| {
            let asked = in_place || command[*from..*to].contains("Xmpp");
            !asked || shell.is_for(&command[*from..*to], product) != Some(false)
        })
    };
    let fit: Vec<_> = all.iter().copied().filter(has_all).collect();
    assert!(!fit.is_empty(), "no side of {all:?} has the cmdlets of {command}");
    fit
}

fn commands(lines: Vec<Said>) -> impl Iterator<Item = String> {
    lines.into_iter().filter_map(|it| match it {
        Said::Run(run) | Said::WayBackRun(run) | Said::Check { run: Some(run), .. } => Some(run),
        _ => None,
    })
}

fn check_all<'a>(cases: impl IntoIterator<Item = (String, &'a Case, Vec<String>)>) -> usize {
    let mut shell = Shell::new();
    let mut seen = BTreeSet::new();
    let mut wrong = BTreeSet::new();
    for (at, case, commands) in cases {
        for command in commands {
            // A line with a gap, such as a pool whose name nobody told, is a comment.
            if command.starts_with("# ") {
                assert!(command.contains('{') && at.starts_with("estate"), "{at}: {command}");
                continue;
            }
            for product in product_of(&shell, case, &command) {
                if seen.insert((product, command.clone())) {
                    let (count, found) = shell.check(&command, product);
                    assert!(count > 0, "{at}: no command in {command}");
                    wrong.extend(found.into_iter().map(|it| format!("{at}: {it}\n    {command}")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
    seen.len()
}

fn of_case(case: &Case) -> Vec<String> {
    let planned = sketch(case).map(|it| {
        let bulk = bulk::bulks(&it).iter().flat_map(|bulk| bulk.lines(&it, Lang::En)).collect::<Vec<_>>();
        it.steps.iter().flat_map(|it| lines(it, Lang::En)).chain(bulk).collect::<Vec<_>>()
    });
    // What no plan took is held against the table all the same.
    let offered = actions::offer(&case.estate).into_iter().map(|step| Placed { step, after: Vec::new() });
    let offered = offered.flat_map(|it| lines(&it, Lang::En)).collect();
    commands([planned.unwrap_or_default(), offered].concat()).collect()
}

#[test]
fn every_command_of_the_examples_in_every_order() {
    let cases = examples_in_both_orders();
    let all = cases.iter().map(|(at, case)| (at.clone(), case, of_case(case)));
    assert!(check_all(all) > 150);
}

#[test]
fn every_command_of_three_hundred_random_estates() {
    let mut chance = Chance::new(53);
    let cases: Vec<Case> = (0..300).map(|_| some_case(&mut chance, 12)).filter(|it| !products(it).is_empty()).collect();
    assert!(cases.len() > 200, "{}", cases.len());
    check_all(cases.iter().enumerate().map(|(at, case)| (format!("estate {at}"), case, of_case(case))));
}

const LARGE: Size = Size { pools: 3, edges: 2, domains: 7, partners: 60, crowds: 7 };

#[test]
fn every_command_of_a_large_estate() {
    let cases: Vec<Case> = examples::ALL.iter().map(|it| grown(it.id, LARGE)).collect();
    check_all(cases.iter().zip(examples::ALL).map(|(case, it)| (it.id.to_owned(), case, of_case(case))));
}

fn runbook(case: &Case, lang: Lang) -> (Proposal, Runbook) {
    let proposal = unjudged(&case.estate);
    let runbook = write(case, &proposal, lang, "0000");
    (proposal, runbook)
}

/// The scripts of a case: their names and texts, without their marks.
fn scripts(case: &Case, lang: Lang) -> Vec<(String, String)> {
    let (proposal, runbook) = runbook(case, lang);
    let material = Material { case, proposal: &proposal, runbook: &runbook, plan_file: &to_json(case) };
    let files =
        Form::PowerShell.files(&material).into_iter().filter(|it| it.bytes.starts_with("\u{feff}#requires".as_bytes()));
    files
        .map(|it| {
            let text = String::from_utf8(it.bytes).expect("UTF-8");
            let text = text.strip_prefix('\u{feff}').expect("Windows PowerShell asks for the mark");
            assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{}", it.name);
            (it.name, text.replace("\r\n", "\n"))
        })
        .collect()
}

#[test]
fn every_script_parses_in_every_language() {
    let mut shell = Shell::new();
    let large = [grown("lync-2010-to-2013", LARGE), grown("retire-for-2019", LARGE)];
    for case in examples::ALL.iter().map(|it| it.case()).chain(large) {
        for lang in Lang::ALL {
            for (name, script) in scripts(&case, lang) {
                // Which cmdlet belongs to which product is asked line by line above; here that they are called rightly.
                let (count, wrong) = shell.check(&script, "lync2013");
                let wrong: Vec<_> = wrong.iter().filter(|it| !it.contains("is not for lync2013")).collect();
                assert!(count > 10 && wrong.is_empty(), "{name} {}: {wrong:#?}", lang.tag());
            }
        }
    }
}

#[test]
fn a_script_does_nothing_until_a_function_is_called() {
    let case = examples::by_id("lync-2010-to-2013").expect("the example").case();
    for (name, script) in scripts(&case, Lang::En) {
        let mut depth = 0;
        for line in script.lines() {
            let outside = depth == 0 && !line.starts_with('}');
            // The strings of our sentences and names hold no brace that is not closed in its own line.
            depth +=
                i32::try_from(line.matches('{').count()).unwrap() - i32::try_from(line.matches('}').count()).unwrap();
            let harmless = [
                "",
                "#",
                "function ",
                "param(",
                "Write-Host '",
                "$Known = @(",
                "if ($All)",
                "if (-not $Step)",
                "else {",
            ];
            let fine = line.is_empty() || harmless.iter().any(|it| !it.is_empty() && line.starts_with(it));
            assert!(!outside || fine, "{name}: {line}");
        }
        assert_eq!(depth, 0, "{name}");
        assert_eq!(name == "verify.ps1", script.contains("[switch]$All"));
    }
}

#[test]
fn nothing_that_changes_runs_without_the_switch() {
    for example in examples::ALL {
        for (name, script) in scripts(&example.case(), Lang::En) {
            for piece in script.split(". { ").skip(1) {
                let (run, _) = piece.split_once(" } | Out-Host\n").expect("each prints by itself");
                let held = script.contains(&format!("        if ($Run) {{\n            . {{ {run} }}"));
                let safe = match manner(run) {
                    Manner::Reads => true,
                    // What is previewed has the switch already, once for each cmdlet that gets it here.
                    Manner::Previews(again) => {
                        again.matches("-WhatIf:$Preview").count() == 2 * run.matches("-WhatIf:$Preview").count()
                    }
                    Manner::Changes => held && name != "verify.ps1",
                };
                assert!(safe && (name != "verify.ps1" || manner(run) == Manner::Reads), "{name}: {run}");
            }
        }
    }
}

#[test]
fn a_step_without_a_way_back_stops_first_and_has_words_typed() {
    let case = examples::by_id("lync-2010-to-2013").expect("the example").case();
    let (_, runbook) = runbook(&case, Lang::En);
    let all: String = scripts(&case, Lang::En).into_iter().map(|it| it.1).collect();
    let mut stops = 0;
    for sheet in cutover::export::scripts::sheets(&runbook) {
        let last = sheet.lines.iter().any(|it| matches!(it, Said::NoWayBack(_)));
        let (_, body) = all.split_once(&format!("function Invoke-Step{} {{", sheet.number)).expect("the step");
        let (body, _) = body.split_once("\n}\n").expect("the function ends");
        let stop = body.find(&format!("Confirm-CutoverStep -Words 'NO WAY BACK {}'", sheet.number));
        assert_eq!(stop.is_some(), last, "{}", sheet.title);
        let first = [body.find(". { "), body.find("Wait-CutoverHand")].into_iter().flatten().min();
        assert!(stop.is_none_or(|stop| first.is_none_or(|it| stop < it)), "{}", sheet.title);
        stops += usize::from(last);
    }
    assert!(stops > 2);
}

#[test]
fn what_has_a_preview_has_it_in_the_reference() {
    let shell = Shell::new();
    for cmdlet in WITH_PREVIEW {
        assert_eq!(shell.has(cmdlet, "WhatIf"), Some(true), "{cmdlet}");
    }
    // And what changes without a preview really has none.
    for example in examples::ALL {
        for run in of_case(&example.case()).into_iter().filter(|it| manner(it) == Manner::Changes) {
            let without = |(from, to): (usize, usize)| shell.has(&run[from..to], "WhatIf") == Some(false);
            assert!(cmdlets(&run).into_iter().any(without), "{run}");
        }
    }
}

#[test]
fn sixty_partners_are_one_table_and_one_loop() {
    let case = grown("lync-2010-to-2013", LARGE);
    let (proposal, runbook) = runbook(&case, Lang::En);
    let plan = proposal.plan.as_ref().expect("a plan");
    let tables = bulk::tables(plan);
    let [(name, text)] = tables.as_slice() else { panic!("{tables:?}") };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<_> = reader.records().map(|it| it.expect("a row")).collect();
    assert_eq!(rows.len(), 60);
    let created = plan.steps.iter().filter(|it| it.step.action.id == "create-partner");
    for (row, it) in rows.iter().zip(created) {
        let step = &it.step.values;
        let said = |hole| step.get(hole).map(|it| it.words(Lang::En)).unwrap_or_default();
        let flag = |cell: &str| if cell == "True" { "yes" } else { "no" };
        assert_eq!(
            (&row[0], &row[1], &row[2], &row[3]),
            (&*said("partner"), &*said("kind"), &*said("tls"), &*said("sasl"))
        );
        assert_eq!((flag(&row[4]), flag(&row[5])), (&*said("dialback"), &*said("keep_alive")));
        assert_eq!(row[6].replace(';', ", "), said("additional"));
    }
    assert!(text.is_ascii());
    let paper = format!("{:?}", runbook.chapters);
    assert_eq!(paper.matches("New-CsXmppAllowedPartner -Domain").count(), 1);
    // What is done to each of many names in one step is a loop, too; it stands at its step and in the ladder.
    assert_eq!(paper.matches("Test-CsXmppIM -TargetFqdn").count(), 2);
    assert!(paper.contains("foreach ($Each in @("));
    assert!(paper.contains(name.as_str()));
    let few = examples::by_id("lync-2010-to-2013").expect("the example").case();
    assert!(bulk::tables(&sketch(&few).expect("a plan")).is_empty());
}

#[test]
fn the_errors_of_the_documents_are_not_repeated() {
    let cases = examples_in_both_orders();
    let all: Vec<String> = cases.iter().flat_map(|it| of_case(&it.1)).collect();
    let text = all.join("\n");
    // The pages on failover name a parameter that Set-CsSite does not have, and a name where an Edge service belongs.
    assert!(text.contains("-XmppFederationRoute 'EdgeServer:") && !text.contains("XmppExternalFederationRoute"));
    // The default of XmppInternalPort is the port of another server; the Edge listens on 23456.
    assert!(text.contains("23456") && !text.contains("5098"));
    // The pages on Google Talk and setup misspell parameters of policies, and name one that is gone.
    assert!(text.contains("-EnableFederationAccess $true -EnableXmppAccess $true"));
    for word in ["EnableFederationAcces ", " EnableXmppAccess ", "EnablePublicCloudAccess "] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn the_address_that_moves_is_that_of_the_edge_that_takes_over() {
    // The page on failing back names the Edge that is left; the record must lead to the one that is gone to.
    let case = examples::by_id("lync-2010-to-2013").expect("the example").case();
    let plan = sketch(&case).expect("a plan");
    let step = plan.steps.iter().find(|it| it.step.action.id == "go-live-edge").expect("the record moves");
    let edge = case.estate.new_edges().next().expect("a new Edge").1;
    let address = edge.public_address.told().expect("it is told").to_string();
    let said: Vec<String> = lines(step, Lang::En)
        .into_iter()
        .filter_map(|it| if let Said::Do(text) | Said::Check { expect: text, .. } = it { Some(text) } else { None })
        .collect();
    assert!(said.iter().any(|it| it.contains(&address)), "{said:?}");
}

/// Signs that mean something to a shell, or look as if they did not.
const BAD: [&str; 28] = [
    "'",
    "\"",
    "\u{2018}",
    "\u{2019}",
    "\u{201a}",
    "\u{201b}",
    "\u{201c}",
    "\u{201d}",
    "\u{201e}",
    "`",
    "``",
    "$(Stop-Computer)",
    "$x",
    "@(",
    "{",
    "}",
    ";",
    "|",
    "&",
    "\n",
    "\r\n",
    "#",
    "<#",
    "\u{2011}",
    "\u{202e}",
    "\u{a0}",
    "--%",
    "-WhatIf:$false",
];

#[test]
fn ten_thousand_hostile_values_leave_the_syntax_as_it_was() {
    let mut shell = Shell::new();
    let mut chance = Chance::new(7);
    let templates: Vec<&str> = [
        "Set-CsSite -Identity {a} -XmppFederationRoute {b}",
        "Set-CsXmppAllowedPartner -Identity {a} -AdditionalDomains @{Add={b}}",
        "Import-Csv -Path {a} | ForEach-Object { Move-CsUser -Identity $_.SipAddress -Target {b} -Confirm:$false }",
        "@({list}) | ForEach-Object { New-CsAllowedDomain -Identity $_ -ProxyFqdn {a} }",
        "Get-CsUser -ResultSize Unlimited -Filter { RegistrarPool -eq {a} }",
        "Export-CsUserData -PoolFqdn {a} -FileName ('C:\\Cutover\\users-' + {b} + '.zip')",
    ]
    .to_vec();
    let tame = Values::new().with("a", "x").with("b", "y").with("list", vec!["x".to_owned(), "y".to_owned()]);
    let shapes: Vec<(String, Manner)> = templates
        .iter()
        .map(|it| {
            let run = command(it, &tame).expect("every hole has a value");
            (shell.shape(&run), manner(&run))
        })
        .collect();
    for case in 0..10_000 {
        let mut value = || -> String {
            let mut out = String::new();
            for _ in 0..=chance.below(6) {
                out.push_str(chance.pick(&BAD).expect("there are some"));
                out.push_str(chance.pick(&["", "a", " ", "Remove-CsUser", ".example"]).expect("there are some"));
            }
            out
        };
        let list = vec![value(), value()];
        let values = Values::new().with("a", value()).with("b", value()).with("list", list);
        let at = case % templates.len();
        let run = command(templates[at], &values).expect("every hole has a value");
        assert_eq!(shell.shape(&run), shapes[at].0, "{run}");
        let kind = |it: &Manner| std::mem::discriminant(it);
        assert_eq!(kind(&manner(&run)), kind(&shapes[at].1), "{run}");
    }
}
