//! Whether a text is an answer of DNS or a zone file.

use crate::import::dns::{is_address, transcript, type_of, zone};

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

/// Looks at the beginning of a text.
pub(in crate::import) fn sniff(body: &str) -> Option<Looks> {
    let end = body.char_indices().nth(NEAR).map_or(body.len(), |it| it.0);
    let near = &body[..end];
    let is_console = near.contains("->>HEADER<<-") || near.lines().any(|it| transcript::command(it).is_some());
    if !is_console && is_zone(near) {
        return Some(Looks::Zone);
    }
    let answers = transcript::read(near);
    // What is only half understood, such as a list of some other cmdlet, proves nothing without the tool's own signs.
    let is_answer = !answers.records.is_empty() || !answers.denials.is_empty() || !answers.nameless.is_empty();
    (is_answer || (is_console && !answers.is_empty())).then_some(Looks::Answers)
}

/// A directive, the comment of Windows, an SOA record, or a record with a relative name.
fn is_zone(near: &str) -> bool {
    if near.lines().take(12).any(|it| it.starts_with(';') && it.contains("Database file ")) {
        return true;
    }
    let (entries, _) = zone::entries(near);
    entries.iter().take(400).any(|entry| {
        let words: Vec<&str> = entry.words.iter().map(String::as_str).collect();
        if !entry.owner_left_out && matches!(words.first(), Some(&("$ORIGIN" | "$TTL"))) {
            return true;
        }
        let from = usize::from(!entry.owner_left_out);
        let rest = words.get(from..).unwrap_or_default();
        let before = |it: &&&str| zone::ttl(it).is_some() || it.eq_ignore_ascii_case("IN") || it.starts_with("[AGE:");
        let skipped = rest.iter().take_while(before).count();
        let Some((kind, data)) = rest.get(skipped..).and_then(|it| it.split_first()) else { return false };
        let is_relative = words.first().is_some_and(|it| !it.ends_with('.')) || entry.owner_left_out;
        match type_of(kind) {
            Some("SOA") => data.len() >= 7,
            Some("SRV") => is_relative && data.len() == 4 && data[..3].iter().all(|it| it.parse::<u16>().is_ok()),
            Some("A" | "AAAA") => is_relative && skipped > 0 && data.len() == 1 && is_address(data[0]),
            _ => false,
        }
    })
}
