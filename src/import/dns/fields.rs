//! Answers of `Resolve-DnsName`, as properties with their values: in a list, in a table, in a CSV file.

use crate::import::dns::{Answers, Data, Denial, Record, data, is_useful, plain};

/// Whether a heading is one of `Resolve-DnsName`.
pub(super) fn is_table(heading: &[String]) -> bool {
    let has = |word: &str| heading.iter().any(|it| it.eq_ignore_ascii_case(word));
    has("Name")
        && (has("Type") || has("QueryType"))
        && ["NameTarget", "IPAddress", "IP4Address", "IP6Address", "NameHost", "PrimaryServer", "DataLength"]
            .iter()
            .any(|it| has(it))
}

/// Takes one answer. Who was asked for counts where the answer only says that there is none of that type.
pub(super) fn take<'a>(
    line: u32,
    value: &dyn Fn(&str) -> Option<&'a str>,
    asked: Option<(&str, &str)>,
    answers: &mut Answers,
) {
    let get = |wanted: &[&str]| wanted.iter().find_map(|it| value(it).map(str::trim).filter(|it| !it.is_empty()));
    let (Some(name), Some(kind)) = (get(&["Name"]), get(&["Type", "QueryType"])) else {
        return answers.halves.push(line);
    };
    let kind = type_word(kind);
    // Columns that are too narrow end in dots.
    let is_cut = |it: &str| it.ends_with("...") || it.ends_with('…');
    let in_authority = get(&["Section"]).is_some_and(|it| it.eq_ignore_ascii_case("Authority") || it == "2");
    if in_authority {
        if let (true, Some((name, kind))) = (kind == "SOA", asked) {
            answers.denials.push(Denial { line, name: plain(name), kind: Some(kind.to_owned()) });
        } else {
            answers.others += 1;
        }
        return;
    }
    if !is_useful(&kind) {
        answers.others += 1;
        return;
    }
    let words: Vec<&str> = match kind.as_str() {
        "SRV" => [get(&["Priority"]), get(&["Weight"]), get(&["Port"]), get(&["NameTarget", "Target"])]
            .into_iter()
            .flatten()
            .collect(),
        "CNAME" => get(&["NameHost", "Server"]).into_iter().collect(),
        _ => get(&["IPAddress", "IP4Address", "IP6Address", "Address"]).into_iter().collect(),
    };
    let told: Option<Data> = data(&kind, &words, |it| Some(plain(it)));
    match told {
        Some(data) if !is_cut(name) && !words.iter().any(|it| is_cut(it)) => answers.records.push(Record {
            line,
            name: plain(name),
            ttl: get(&["TTL", "TimeToLive"]).and_then(|it| it.parse().ok()),
            authoritative: false,
            data,
        }),
        _ => answers.halves.push(line),
    }
}

/// The word for a type: programs write its number.
fn type_word(text: &str) -> String {
    match text {
        "1" => "A".to_owned(),
        "5" => "CNAME".to_owned(),
        "6" => "SOA".to_owned(),
        "28" => "AAAA".to_owned(),
        "33" => "SRV".to_owned(),
        other => other.to_ascii_uppercase(),
    }
}
