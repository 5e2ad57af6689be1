//! What a file is: by its content, and by its name only where the content says nothing.

use crate::import::remarks::RemarkKind;
use crate::import::{FileKind, Found, csv, dns};
use crate::text::Values;

/// Guesses what a text is.
pub(super) fn sniff(name: &str, text: &str) -> FileKind {
    let body = text.trim_start_matches('\u{feff}').trim_start();
    match body.bytes().next() {
        None => FileKind::Unknown,
        Some(b'<') => match root(body).as_deref() {
            Some("Topology") => FileKind::Topology,
            Some("TopologyBuilder") => FileKind::TopologyBuilder,
            Some("TopologyInput") => FileKind::OcsEdges,
            // An address in angle brackets.
            _ if body.get(..5).is_some_and(|it| it.eq_ignore_ascii_case("<http")) && is_link(body) => FileKind::Link,
            _ => FileKind::Unknown,
        },
        Some(b'{' | b'[') => json(body),
        Some(_) if is_link(body) => FileKind::Link,
        Some(_) => table(name, body),
    }
}

/// Says what a text of no known kind is, as far as one can see.
pub(super) fn explain(text: &str, found: &mut Found) {
    let body = text.trim_start_matches('\u{feff}').trim_start();
    let kind = match (body.is_empty(), root(body)) {
        (true, _) => RemarkKind::Empty,
        (_, Some(root)) => {
            return found.remark(1, RemarkKind::UnknownXml, Values::new().with("root", super::shown(&root)));
        }
        _ => RemarkKind::UnknownFile,
    };
    found.remark(0, kind, Values::new());
}

/// The name of the first element, prefix dropped.
fn root(body: &str) -> Option<String> {
    let mut rest = body;
    loop {
        rest = rest.trim_start().strip_prefix('<')?;
        rest = if let Some(comment) = rest.strip_prefix("!--") {
            comment.split_once("-->")?.1
        } else if rest.starts_with(['?', '!']) {
            // The declarations inside a document type have signs of their own.
            let declared =
                rest.find('[').filter(|it| rest.starts_with('!') && rest.find('>').is_some_and(|end| *it < end));
            rest[declared.map_or(Some(0), |it| rest[it..].find(']').map(|end| it + end))?..].split_once('>')?.1
        } else {
            let name: String =
                rest.chars().take(200).take_while(|it| !it.is_whitespace() && !matches!(it, '>' | '/')).collect();
            return Some(name.rsplit(':').next().unwrap_or(&name).to_owned()).filter(|it| !it.is_empty());
        };
    }
}

/// Plans and partners, by keys near the beginning. A damaged file must still be known for what it was.
fn json(body: &str) -> FileKind {
    let near: String = body.chars().take(4_000).collect::<String>().to_ascii_lowercase();
    if near.contains("\"cutover-plan\"") {
        return FileKind::Plan;
    }
    let words = ["\"tlsnegotiation\"", "\"saslnegotiation\"", "\"partnertype\"", "\"supportdialbacknegotiation\""];
    if words.iter().any(|it| near.contains(it)) { FileKind::PartnersJson } else { FileKind::Unknown }
}

/// Tables, by their heading.
fn table(name: &str, body: &str) -> FileKind {
    let heading = csv::heading(body);
    let has = |word: &str| heading.iter().any(|it| it.eq_ignore_ascii_case(word));
    let partner =
        ["TlsNegotiation", "SaslNegotiation", "PartnerType", "SupportDialbackNegotiation", "AdditionalDomains"];
    if has("SipAddress") || (has("RegistrarPool") && has("Enabled")) {
        return FileKind::UsersCsv;
    }
    if partner.iter().any(|it| has(it)) || (has("Domain") && name.to_ascii_lowercase().contains("partner")) {
        return FileKind::PartnersCsv;
    }
    if dns::is_table(&heading) {
        return FileKind::DnsCsv;
    }
    match dns::sniff(body) {
        Some((dns::Looks::Answers, _)) => FileKind::DnsAnswers,
        Some((dns::Looks::Zone, _)) => FileKind::DnsZone,
        None => FileKind::Unknown,
    }
}

/// An address with a fragment, or a fragment alone: one long word of a link's letters.
fn is_link(body: &str) -> bool {
    let body = body.trim();
    let letters =
        |it: &str| it.len() >= 12 && it.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_'));
    let address = (body.contains("://") || body.to_ascii_lowercase().contains("%3a%2f%2f"))
        && ["#", "%23", "%2523", "/v2/url?u=", "/v3/__"].iter().any(|it| body.contains(it));
    body.len() <= 300_000 && !body.contains(',') && (address || letters(body.trim_start_matches('#')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides() {
        for (text, kind) in [
            ("<?xml version=\"1.0\"?>\n<!-- x > y --><Topology xmlns=\"a\">", FileKind::Topology),
            ("<tb:TopologyBuilder>", FileKind::TopologyBuilder),
            ("<html>", FileKind::Unknown),
            ("<Objs xmlns=\"http://schemas.example/\"><T>A#B</T></Objs>", FileKind::Unknown),
            ("[{\"Domain\":\"a\",\"TlsNegotiation\":1}]", FileKind::PartnersJson),
            ("{ \"format\": \"cutover-plan\"", FileKind::Plan),
            ("[1]", FileKind::Unknown),
            ("#TYPE X\n\"Identity\",\"Domain\",\"PartnerType\"\n", FileKind::PartnersCsv),
            ("SipAddress;Enabled\n", FileKind::UsersCsv),
            ("https://cutover.example/#BAabcdefghij", FileKind::Link),
            ("<https://cutover.example/#BAabcdefghij>", FileKind::Link),
            ("BAabcdefghijklmnop", FileKind::Link),
            ("a,b\n1,2", FileKind::Unknown),
            ("", FileKind::Unknown),
            ("<", FileKind::Unknown),
        ] {
            assert_eq!(sniff("partner.xml", text), kind, "{text}");
        }
    }
}
