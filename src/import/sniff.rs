//! What a file is: by its content, and by its name only where the content says nothing.

use crate::import::kinds::{FileKind, Form, Output, Why};
use crate::import::records::list;
use crate::import::remarks::RemarkKind;
use crate::import::{Found, collected, csv, dns, outputs};
use crate::text::Values;

/// A text at first sight.
struct Glance<'a> {
    name: &'a str,
    body: &'a str,
    /// The first letter that is no blank.
    first: u8,
    /// The name of the first element.
    root: Option<String>,
}

/// What a text is, when it is that.
type Guess = fn(&Glance) -> Option<(FileKind, Why)>;

/// The guesses; the first that fits counts, so those that are sure stand first.
const GUESSES: &[Guess] = &[topology, plan, collected, clixml, json, dns, list, grid, link, table];

/// Guesses what a text is, and says why.
pub(super) fn sniff(name: &str, text: &str) -> (FileKind, Why) {
    let glance = Glance::of(name, text);
    GUESSES.iter().find_map(|it| it(&glance)).unwrap_or_default()
}

/// Says what a text of no known kind is, as far as one can see.
pub(super) fn explain(text: &str, found: &mut Found) {
    let it = Glance::of("", text);
    let form = match (it.first, it.root.as_deref()) {
        (0, _) => return found.remark(0, RemarkKind::Empty, Values::new()),
        (_, Some("Objs")) => Form::CliXml,
        (_, Some(root)) => {
            return found.remark(1, RemarkKind::UnknownXml, Values::new().with("root", super::shown(root)));
        }
        (b'{' | b'[', _) => Form::Json,
        _ if list::is_list(it.body) => Form::List,
        _ if !outputs::glance(Form::Grid, it.body).1.is_empty() => Form::Grid,
        _ => return found.remark(0, RemarkKind::UnknownFile, Values::new()),
    };
    let mut names = outputs::glance(form, it.body).1;
    // The names of a second object are those of the first.
    let again = names.iter().skip(1).position(|it| *it == names[0]).map_or(names.len(), |it| it + 1);
    names.truncate(again.min(12));
    let fields: Vec<String> = names.iter().map(|it| super::shown(it)).collect();
    let kind = if fields.is_empty() { RemarkKind::UnknownFile } else { RemarkKind::UnknownOutput };
    found.remark(0, kind, Values::new().with("fields", fields));
}

impl<'a> Glance<'a> {
    fn of(name: &'a str, text: &'a str) -> Self {
        let body = text.trim_start_matches('\u{feff}').trim_start();
        Self { name, body, first: body.bytes().next().unwrap_or(0), root: root(body) }
    }
}

fn topology(it: &Glance) -> Option<(FileKind, Why)> {
    let root = it.root.as_deref()?;
    let kind = match root {
        "Topology" => FileKind::Topology,
        "TopologyBuilder" => FileKind::TopologyBuilder,
        "TopologyInput" => FileKind::OcsEdges,
        _ => return None,
    };
    Some((kind, Why::word(root)))
}

/// By a word near the beginning: a damaged file must still be known for what it was.
fn plan(it: &Glance) -> Option<(FileKind, Why)> {
    let near = super::beginning(it.body, 4_000);
    let is_plan = it.first == b'{' && near.to_ascii_lowercase().contains("\"cutover-plan\"");
    is_plan.then(|| (FileKind::Plan, Why::word("cutover-plan")))
}

fn collected(it: &Glance) -> Option<(FileKind, Why)> {
    let near = super::beginning(it.body, 4_000);
    let is_it = it.first == b'{' && near.contains(collected::WORD);
    is_it.then(|| (FileKind::Collected, Why::word("cutover-discovery")))
}

fn clixml(it: &Glance) -> Option<(FileKind, Why)> {
    it.root.as_deref().filter(|it| *it == "Objs").and_then(|_| outputs::guess(Form::CliXml, it.body))
}

fn json(it: &Glance) -> Option<(FileKind, Why)> {
    matches!(it.first, b'{' | b'[').then(|| outputs::guess(Form::Json, it.body)).flatten()
}

/// A console may show lists among other answers, so this stands before them.
fn dns(it: &Glance) -> Option<(FileKind, Why)> {
    let (looks, sign) = is_plain(it).then(|| dns::sniff(it.body)).flatten()?;
    let kind = match looks {
        dns::Looks::Answers => FileKind::DnsAnswers,
        dns::Looks::Zone => FileKind::DnsZone,
    };
    Some((kind, Why::word(sign)))
}

fn list(it: &Glance) -> Option<(FileKind, Why)> {
    is_plain(it).then(|| list::is_list(it.body).then(|| outputs::guess(Form::List, it.body))).flatten().flatten()
}

fn grid(it: &Glance) -> Option<(FileKind, Why)> {
    is_plain(it).then(|| outputs::guess(Form::Grid, it.body)).flatten()
}

fn link(it: &Glance) -> Option<(FileKind, Why)> {
    // An address may stand in angle brackets.
    let is_bracketed = it.body.get(..5).is_some_and(|it| it.eq_ignore_ascii_case("<http"));
    let is_it = (is_plain(it) || is_bracketed) && is_link(it.body);
    is_it.then(|| (FileKind::Link, Why::word("#")))
}

/// Tables, by their heading.
fn table(it: &Glance) -> Option<(FileKind, Why)> {
    if !is_plain(it) {
        return None;
    }
    let by_name = || {
        let is_it = it.name.to_ascii_lowercase().contains("partner")
            && csv::heading(it.body).iter().any(|it| it.eq_ignore_ascii_case("Domain"));
        let output = Output { cmdlet: "Get-CsXmppAllowedPartner", form: Form::Separated };
        is_it.then(|| (FileKind::Output(output), Why::name(&["Domain"])))
    };
    outputs::guess(Form::Separated, it.body).or_else(by_name)
}

/// Whether a text is neither XML nor JSON.
fn is_plain(it: &Glance) -> bool {
    !matches!(it.first, 0 | b'<' | b'{' | b'[')
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
        let output = |cmdlet, form| FileKind::Output(Output { cmdlet, form });
        let partners = |form| output("Get-CsXmppAllowedPartner", form);
        for (text, kind) in [
            ("<?xml version=\"1.0\"?>\n<!-- x > y --><Topology xmlns=\"a\">", FileKind::Topology),
            ("<tb:TopologyBuilder>", FileKind::TopologyBuilder),
            ("<html>", FileKind::Unknown),
            ("<Objs xmlns=\"http://schemas.example/\"><T>A#B</T></Objs>", FileKind::Unknown),
            ("<Objs><Obj><TN><T>Deserialized.A.XmppAllowedPartner#Decorated</T>", partners(Form::CliXml)),
            ("<Objs><Obj><MS><S N=\"SaslNegotiation\">", partners(Form::CliXml)),
            ("[{\"Domain\":\"a\",\"TlsNegotiation\":1}]", partners(Form::Json)),
            ("{ \"format\": \"cutover-plan\"", FileKind::Plan),
            ("[1]", FileKind::Unknown),
            ("#TYPE X\n\"Identity\",\"Domain\",\"PartnerType\"\n", partners(Form::Separated)),
            ("SipAddress;Enabled\n", output("Get-CsUser", Form::Separated)),
            ("PS C:\\> Get-CsSite\n\nIdentity : Site:A\nFederationRoute :\n", output("Get-CsSite", Form::List)),
            ("Name IsDefault\n---- ---------\n", output("Get-CsSipDomain", Form::Grid)),
            ("https://cutover.example/#BAabcdefghij", FileKind::Link),
            ("Look here : https://cutover.example/#BAabcdefghij", FileKind::Link),
            ("<https://cutover.example/#BAabcdefghij>", FileKind::Link),
            ("BAabcdefghijklmnop", FileKind::Link),
            ("a,b\n1,2", FileKind::Unknown),
            ("", FileKind::Unknown),
            ("<", FileKind::Unknown),
        ] {
            assert_eq!(sniff("partner.xml", text).0, kind, "{text}");
        }
    }

    #[test]
    fn phones_are_no_users() {
        let text = "Identity : CN=Lobby\nRegistrarPool : p.example\nEnabled : True\nSipAddress : sip:a@b.example\nDisplayNumber : 1\n";
        assert_eq!(sniff("x", text).0, FileKind::Unknown);
    }
}
