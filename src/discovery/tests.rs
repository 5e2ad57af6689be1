//! Nothing forgotten, and nothing that writes.

use std::collections::BTreeSet;

use crate::discovery::{by_hand, commands, holds, script, source};
use crate::estate::cell::Raw;
use crate::estate::choices::Product;
use crate::estate::said::Origin;
use crate::estate::{Estate, Place, TableId};

#[test]
fn every_field_has_a_place_where_its_answer_is_found_in_every_product() {
    for product in Product::ALL {
        for table in TableId::ALL {
            for column in table.columns() {
                let found = source(*product, Place::new(table, 0, column.id));
                assert!(found.is_some(), "{}: nobody answers {}.{}", product.code(), table.code(), column.id);
            }
            assert!(source(*product, Place::table(table)).is_some(), "nobody answers for a missing {}", table.code());
        }
    }
}

#[test]
fn no_answer_is_promised_for_a_field_that_does_not_exist() {
    let all = commands::ALL.iter().map(|it| (it.name, it.answers));
    for (name, answers) in all.chain(by_hand::ALL.iter().map(|it| (it.id, it.answers))) {
        for (table, columns) in answers {
            let mut seen = BTreeSet::new();
            for column in *columns {
                assert!(table.column(column).is_some(), "{name}: {}.{column}", table.code());
                assert!(seen.insert(column), "{name}: {}.{column} twice", table.code());
            }
        }
    }
}

#[test]
fn every_place_is_needed() {
    for hand in by_hand::ALL {
        let used = Product::ALL.iter().any(|product| {
            TableId::ALL.iter().any(|table| {
                table.columns().iter().any(|column| {
                    holds(hand.answers, *table, column.id)
                        && source(*product, Place::new(*table, 0, column.id)) == Some(super::Source::Hand(hand))
                })
            })
        });
        assert!(used, "{} is never the place to look", hand.id);
    }
}

#[test]
fn a_name_stands_once_in_the_script_of_each_product() {
    for product in Product::ALL {
        let names: Vec<_> = commands::of(*product).map(|it| it.name).collect();
        let once: BTreeSet<_> = names.iter().collect();
        assert_eq!(once.len(), names.len(), "{}", product.code());
    }
}

/// The words of a script that look like commands: a verb, a hyphen, a noun, outside of quotation marks and comments.
fn called(script: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for line in script.lines().filter(|it| !it.trim_start().starts_with('#')) {
        let mut quoted = None;
        let mut bare = String::new();
        for it in line.chars() {
            match quoted {
                Some(mark) if it == mark => quoted = None,
                Some(_) => (),
                None if it == '\'' || it == '"' => quoted = Some(it),
                None => bare.push(it),
            }
        }
        for word in bare.split(|it: char| !it.is_ascii_alphanumeric() && it != '-' && it != '$' && it != '_') {
            let is_call = word.split_once('-').is_some_and(|(verb, noun)| {
                verb.starts_with(|it: char| it.is_ascii_uppercase())
                    && noun.starts_with(|it: char| it.is_ascii_uppercase())
            });
            if is_call {
                out.insert(word.to_owned());
            }
        }
    }
    out
}

#[test]
fn no_script_calls_anything_that_writes_but_the_one_file() {
    const OWN: [&str; 7] = [
        "ConvertTo-JsonValue",
        "ConvertTo-JsonRecord",
        "Write-Skipped",
        "Read-Answer",
        "Select-Crowd",
        "Read-Name",
        "Set-Content",
    ];
    const VERBS: [&str; 7] = ["Get", "Test", "Resolve", "Select", "Where", "ForEach", "Sort"];
    for product in Product::ALL {
        let script = script(&Estate::default(), *product);
        for call in called(&script) {
            let verb = call.split('-').next().unwrap_or_default();
            let reads = VERBS.contains(&verb) || ["Write-Host", "Write-Warning"].contains(&call.as_str());
            assert!(reads || OWN.contains(&call.as_str()), "{}: {call}", product.code());
        }
        assert_eq!(script.matches("Set-Content").count(), 1, "{}", product.code());
        for word in ["Out-File", "WriteAll", "StreamWriter", "Invoke-", "Start-", ">>", " > "] {
            assert!(!script.contains(word), "{}: {word}", product.code());
        }
    }
}

#[test]
fn a_script_is_ascii_and_balanced_and_has_no_gap_in_a_block() {
    for product in Product::ALL {
        let script = script(&Estate::default(), *product);
        assert!(script.is_ascii(), "{}", product.code());
        let mut depth = 0_i32;
        for line in script.lines() {
            assert!(!line.trim().is_empty(), "{}: an empty line", product.code());
            let mut quoted = None;
            for it in line.chars() {
                match quoted {
                    Some(mark) if it == mark => quoted = None,
                    Some(_) => (),
                    None if it == '#' => break,
                    None if it == '\'' || it == '"' => quoted = Some(it),
                    None => {
                        depth += i32::from(matches!(it, '{' | '(' | '[')) - i32::from(matches!(it, '}' | ')' | ']'));
                    }
                }
            }
            assert!(quoted.is_none() && depth >= 0, "{}: {line}", product.code());
        }
        assert_eq!(depth, 0, "{}", product.code());
    }
}

#[test]
fn the_names_of_the_estate_stand_in_the_script_as_literals() {
    let mut estate = Estate::default();
    for (table, name) in [(TableId::Domain, "contoso.example"), (TableId::Partner, "fabrikam.example")] {
        let row = estate.add(table).unwrap();
        estate.set(Place::new(table, row, "name"), &Raw::one(name), Origin::Typed).unwrap();
        // A row without a name asks DNS for nothing.
        estate.add(table).unwrap();
    }
    let script = script(&estate, Product::Lync2010);
    assert!(script.contains("$Domains = @('contoso.example')\n"), "{script}");
    assert!(script.contains("$Partners = @('fabrikam.example')\n"), "{script}");
}

#[test]
fn what_a_product_does_not_have_is_not_asked_of_it() {
    let of = |product| script(&Estate::default(), product);
    assert!(
        of(Product::Lync2013).contains("XmppFederationRoute") && !of(Product::Lync2010).contains("XmppFederationRoute")
    );
    assert!(of(Product::Sfb2015).contains("EnableXmppAccess") && !of(Product::Sfb2019).contains("EnableXmppAccess"));
    assert!(of(Product::Ocs2007R2).contains("MSFT_SIPPoolSetting") && !of(Product::Ocs2007R2).contains("Get-Cs"));
}
