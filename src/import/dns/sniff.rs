//! Whether a text is an answer of DNS or a zone file.

use crate::import::dns::{Answers, Data, is_address, transcript, type_of, zone};

/// What a text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Looks {
    /// Answers as consoles show them.
    Answers,
    /// A zone file.
    Zone,
}

/// How much of a text is looked at.
const NEAR: usize = 20_000;

/// Looks at the beginning of a text; says what it looks like, and the sign that gave it away.
pub(in crate::import) fn sniff(body: &str) -> Option<(Looks, &'static str)> {
    let end = body.char_indices().nth(NEAR).map_or(body.len(), |it| it.0);
    let near = &body[..end];
    let console = near.lines().find_map(transcript::tool);
    if console.is_none()
        && let Some(sign) = zone_sign(near)
    {
        return Some((Looks::Zone, sign));
    }
    let answers = transcript::read(near);
    let sign = answer_sign(&answers);
    // What is only half understood, such as a list of some other cmdlet, proves nothing without the tool's own signs.
    sign.or(console.filter(|_| !answers.is_empty())).map(|it| (Looks::Answers, it))
}

fn answer_sign(answers: &Answers) -> Option<&'static str> {
    let of_record = answers.records.first().map(|it| match it.data {
        Data::Srv { .. } => "SRV",
        Data::Address(_) => "A",
        Data::Alias(_) => "CNAME",
    });
    let of_denial = || answers.denials.first().map(|_| "NXDOMAIN");
    of_record.or_else(of_denial).or_else(|| answers.nameless.first().map(|_| "SRV"))
}

/// A directive, the comment of Windows, an SOA record, or a record with a relative name.
fn zone_sign(near: &str) -> Option<&'static str> {
    if near.lines().take(12).any(|it| it.starts_with(';') && it.contains("Database file ")) {
        return Some("Database file");
    }
    let (entries, _) = zone::entries(near);
    entries.iter().take(400).find_map(|entry| {
        let words: Vec<&str> = entry.words.iter().map(String::as_str).collect();
        match words.first() {
            Some(&"$ORIGIN") if !entry.owner_left_out => return Some("$ORIGIN"),
            Some(&"$TTL") if !entry.owner_left_out => return Some("$TTL"),
            _ => (),
        }
        let from = usize::from(!entry.owner_left_out);
        let rest = words.get(from..).unwrap_or_default();
        let before = |it: &&&str| zone::ttl(it).is_some() || it.eq_ignore_ascii_case("IN") || it.starts_with("[AGE:");
        let skipped = rest.iter().take_while(before).count();
        let (kind, data) = rest.get(skipped..)?.split_first()?;
        let is_relative = words.first().is_some_and(|it| !it.ends_with('.')) || entry.owner_left_out;
        let kind = type_of(kind)?;
        let is_it = match kind {
            "SOA" => data.len() >= 7,
            "SRV" => is_relative && data.len() == 4 && data[..3].iter().all(|it| it.parse::<u16>().is_ok()),
            "A" | "AAAA" => is_relative && skipped > 0 && data.len() == 1 && is_address(data[0]),
            _ => false,
        };
        is_it.then_some(kind)
    })
}
