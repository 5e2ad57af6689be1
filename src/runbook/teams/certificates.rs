//! What those who order certificates do: subject and names, on which server, from whom, by when, and the request.

use std::collections::BTreeSet;

use crate::estate::name::DnsName;
use crate::estate::tables::{EdgeId, GatewayId};
use crate::plan::Placed;
use crate::runbook::inf::{self, Unfit};
use crate::runbook::teams::certificates_words as own;
use crate::runbook::teams::{Desk, steps_of, words};
use crate::runbook::write::lines;
use crate::runbook::{Block, Chapter, Said, phrases, powershell};
use crate::sources::{self, Cite, implied, judgement, stated};
use crate::state::fact::Fact;
use crate::text::{Text, Value, Values, number};

/// The friendly names, which stand in the requests of the plan's steps, too.
const EXTERNAL_NAME: &str = "Edge external with XMPP";
const INTERNAL_NAME: &str = "Edge internal";

/// The services that share the external certificate.
const EXTERNAL_TYPES: &str = "AccessEdgeExternal, DataEdgeExternal, AudioVideoAuthentication";

const INTERNAL_REQUEST: &str = "Request-CsCertificate -New -Type Internal -ComputerFqdn {server} -FriendlyName 'Edge internal' -PrivateKeyExportable $true -KeySize 2048 -DomainName {edge} -Output 'C:\\Cutover\\edge-internal.csr'";

const EXTERNAL: &[Cite] = &[
    stated(&sources::CERT_X),
    stated(&sources::CERT_PLAN),
    stated(&sources::SETUP),
    stated(&sources::PS_REQUEST_CSCERTIFICATE),
];
const COPIED: &[Cite] = &[stated(&sources::FED_OCS), stated(&sources::FED_L10), implied(&sources::CERT_X)];
const INTERNAL: &[Cite] = &[stated(&sources::EDGE_L10), stated(&sources::PS_REQUEST_CSCERTIFICATE)];
const GIVEN_BACK: &[Cite] = &[stated(&sources::OCS_GM2), judgement(&sources::OWN)];
const KEPT: &[Cite] = &[stated(&sources::CERT_X), stated(&sources::CERT_PLAN)];

/// What the report cites.
pub(super) const CITED: &[Cite] = &[
    stated(&sources::CERT_X),
    implied(&sources::CERT_X),
    stated(&sources::CERT_PLAN),
    stated(&sources::CERT_ALL),
    stated(&sources::SETUP),
    stated(&sources::EDGE_L10),
    stated(&sources::FED_L10),
    stated(&sources::FED_OCS),
    stated(&sources::OCS_GM2),
    stated(&sources::PS_REQUEST_CSCERTIFICATE),
    judgement(&sources::OWN),
];

/// What happens to a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It is ordered with the XMPP names.
    External(EdgeId),
    /// It is there and stays.
    Kept(EdgeId),
    /// It is copied from the legacy Edge.
    Copied(EdgeId),
    /// It is ordered for the internal side of a new Edge pool.
    Internal(EdgeId),
    /// It is revoked with the legacy gateway.
    GivenBack(GatewayId),
}

/// A certificate of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// What happens to it.
    pub deed: Deed,
    /// Its names, the subject first.
    pub names: Vec<DnsName>,
    /// The step in which it is ordered, copied or revoked.
    pub step: Option<usize>,
    /// The step before which it must be there.
    pub due: Option<usize>,
    /// The request as a command.
    pub command: Option<String>,
}

/// All certificates that the plan speaks of.
pub fn certificates(desk: &Desk<'_>) -> Vec<Certificate> {
    let mut all = Vec::new();
    for (step, placed) in desk.makers(|it| matches!(it, Fact::CertificateOrdered(_))) {
        for fact in &placed.step.makes {
            if let Fact::CertificateOrdered(id) = fact {
                all.push(Certificate {
                    deed: Deed::External(*id),
                    names: names_in(placed),
                    step: Some(step),
                    due: desk.step(Fact::CertificateInstalled(*id)),
                    command: request_in(desk, placed),
                });
            }
        }
    }
    if all.is_empty() {
        all.extend(desk.edges().into_iter().map(|id| kept(desk, id)));
    }
    for (id, _) in desk.estate.edges.iter() {
        if let Some(step) = desk.step(Fact::CertificateCopied(id)) {
            let told = desk.estate.gateway_edge().and_then(|(_, it)| it.certificate_names.told());
            all.push(Certificate {
                deed: Deed::Copied(id),
                names: told.into_iter().flatten().cloned().collect(),
                step: Some(step),
                due: desk.step(Fact::EdgeLive(id)),
                command: None,
            });
        }
        if let Some(step) = desk.step(Fact::EdgeRunning(id)) {
            all.push(internal(desk, id, step));
        }
    }
    for (id, gateway) in desk.estate.gateways.iter() {
        if let Some(step) = desk.step(Fact::GatewayRemoved(id)) {
            let names = gateway.name.told().into_iter().cloned().collect();
            all.push(Certificate { deed: Deed::GivenBack(id), names, step: Some(step), due: None, command: None });
        }
    }
    all
}

/// The names for which a step asks.
fn names_in(placed: &Placed) -> Vec<DnsName> {
    match placed.step.values.get("names") {
        Some(Value::Names(names)) => names.iter().filter_map(|it| DnsName::parse(it).ok()).collect(),
        _ => Vec::new(),
    }
}

/// The request among the commands of a step.
fn request_in(desk: &Desk<'_>, placed: &Placed) -> Option<String> {
    lines(placed, desk.lang).into_iter().find_map(|it| match it {
        Said::Run(run) if run.starts_with("Request-CsCertificate") => Some(run),
        _ => None,
    })
}

/// The certificate of an Edge pool on which XMPP stays, or ends: the names that it has to hold for XMPP.
fn kept(desk: &Desk<'_>, id: EdgeId) -> Certificate {
    let edge = desk.estate.edges.get(id);
    let published =
        edge.into_iter().flat_map(|it| [&it.access_name, &it.conferencing_name]).filter_map(|it| it.told().cloned());
    let domains = desk.domains().into_iter().filter_map(|it| desk.estate.domains.get(it)?.name.told().cloned());
    let mut names: Vec<DnsName> = Vec::new();
    for name in published.chain(domains) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Certificate { deed: Deed::Kept(id), names, step: None, due: None, command: None }
}

fn internal(desk: &Desk<'_>, id: EdgeId, step: usize) -> Certificate {
    let name = desk.estate.edges.get(id).and_then(|it| it.name.told()).cloned();
    let server = desk.edge_servers(id).into_iter().next();
    let command = name.as_ref().and_then(|name| {
        let values =
            Values::new().with("edge", name.to_string()).with("server", server.unwrap_or_else(|| name.to_string()));
        powershell::command(INTERNAL_REQUEST, &values).ok()
    });
    Certificate {
        deed: Deed::Internal(id),
        names: name.into_iter().collect(),
        step: Some(step),
        due: Some(step),
        command,
    }
}

/// The requests as INF files: the server or pool, what it is for, and the text.
pub fn requests(desk: &Desk<'_>) -> Vec<(String, &'static str, String)> {
    let request = |it: Certificate| {
        let (edge, code, friendly) = match it.deed {
            Deed::External(id) => (id, "external", EXTERNAL_NAME),
            Deed::Internal(id) => (id, "internal", INTERNAL_NAME),
            Deed::Kept(_) | Deed::Copied(_) | Deed::GivenBack(_) => return None,
        };
        Some((desk.estate.edge_name(edge), code, inf::request(friendly, &it.names).ok()?))
    };
    certificates(desk).into_iter().filter_map(request).collect()
}

/// The report.
pub(super) fn chapter(desk: &Desk<'_>) -> Option<Chapter> {
    let all = certificates(desk);
    if all.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Says(desk.say(own::SAYS))];
    for it in &all {
        blocks.push(Block::Heading(heading(desk, it.deed)));
        blocks.push(Block::Fields(fields(desk, it)));
        let command = it.command.iter().cloned();
        blocks.extend(command.map(|text| Block::Listing { label: desk.say(own::COMMAND), text }));
    }
    blocks.push(Block::Heading(desk.say(own::MIND)));
    blocks.push(Block::List(mind(&all, desk).into_iter().map(|it| desk.say(it)).collect()));
    let checked = |it: Fact| {
        matches!(it, Fact::CertificateOrdered(_) | Fact::CertificateInstalled(_) | Fact::CertificateCopied(_))
    };
    let mut checks: Vec<_> = desk.makers(checked).flat_map(|(step, it)| desk.checks(step, it)).collect();
    if checks.is_empty() {
        let kept = all.iter().filter(|it| matches!(it.deed, Deed::Kept(_)));
        let names: BTreeSet<String> = kept.flat_map(|it| &it.names).map(ToString::to_string).collect();
        let values = Values::new().with("names", names.into_iter().collect::<Vec<_>>());
        checks.push(vec![steps_of(&[]), CHECK.to_owned(), desk.fill(own::CHECK_EXPECTS, &values)]);
    }
    blocks.extend(desk.check_table(checks).into_iter().flatten());
    blocks.push(desk.sources(CITED));
    Some(Chapter { id: "report-certificates", title: desk.say(own::CERTIFICATES), blocks })
}

const CHECK: &str =
    "Get-CsCertificate -Type AccessEdgeExternal | Format-List -Property Thumbprint,NotAfter,AlternativeNames";

fn heading(desk: &Desk<'_>, deed: Deed) -> String {
    let (text, values) = match deed {
        Deed::External(id) => (own::EXTERNAL, Values::new().with("edge", desk.estate.edge_name(id))),
        Deed::Kept(id) => (own::KEPT, Values::new().with("edge", desk.estate.edge_name(id))),
        Deed::Copied(id) => (own::COPIED, Values::new().with("edge", desk.estate.edge_name(id))),
        Deed::Internal(id) => (own::INTERNAL, Values::new().with("edge", desk.estate.edge_name(id))),
        Deed::GivenBack(id) => (own::GIVEN_BACK, Values::new().with("gateway", desk.estate.gateway_name(id))),
    };
    desk.fill(text, &values)
}

fn fields(desk: &Desk<'_>, it: &Certificate) -> Vec<(String, String)> {
    let estate = desk.estate;
    let names: Vec<String> = it.names.iter().map(ToString::to_string).collect();
    let mut out: Vec<(String, String)> = Vec::new();
    let mut field = |label: Text, value: String| out.push((desk.say(label), value));
    let listed = |names: &[String], ask: Text| if names.is_empty() { desk.say(ask) } else { number::list(names) };
    let step = |it: Option<usize>| steps_of(it.as_slice());
    let servers = |id| listed(&desk.edge_servers(id), words::ASK_SERVERS);
    match it.deed {
        Deed::External(id) | Deed::Internal(id) => {
            let external = it.deed == Deed::External(id);
            let subject = inf::subject(&it.names).ok().map(ToString::to_string);
            let ask = if external { own::ASK_PUBLISHED } else { words::ASK_SERVERS };
            field(own::SUBJECT, desk.or(subject, ask));
            field(own::NAMES, listed(&names, ask));
            field(own::SERVERS, servers(id));
            field(own::AUTHORITY, desk.say(if external { own::PUBLIC_CA } else { own::OWN_CA }));
            field(own::USAGE, desk.say(own::SERVER_USAGE));
            field(own::ASSIGNED, if external { EXTERNAL_TYPES.to_owned() } else { "Internal".to_owned() });
            field(own::ORDER_AT, step(it.step));
            field(own::DUE, step(it.due));
            if it.command.is_none() {
                field(own::COMMAND, desk.say(ask));
            }
            field(own::INF, desk.say(inf_word(&it.names)));
            field(words::SOURCE, desk.cited(if external { EXTERNAL } else { INTERNAL }));
        }
        Deed::Kept(id) => {
            let edge = estate.edges.get(id);
            let told = edge.and_then(|it| it.certificate_names.told());
            let today: Option<Vec<String>> = told.map(|it| it.iter().map(ToString::to_string).collect());
            let lacks = told.map(|told| {
                let missing: Vec<String> =
                    it.names.iter().filter(|it| !told.contains(it)).map(ToString::to_string).collect();
                if missing.is_empty() { desk.say(phrases::NONE) } else { number::list(&missing) }
            });
            field(own::NAMES, listed(&names, own::ASK_PUBLISHED));
            field(own::TODAY, desk.or(today.map(|it| number::list(&it)), own::ASK_NAMES));
            field(own::LACKS, desk.or(lacks, own::ASK_NAMES));
            field(own::SERVERS, servers(id));
            field(own::ASSIGNED, EXTERNAL_TYPES.to_owned());
            let expires = edge.and_then(|it| it.certificate_expires.told()).map(ToString::to_string);
            field(own::EXPIRES, desk.or(expires, own::ASK_EXPIRY));
            field(words::SOURCE, desk.cited(KEPT));
        }
        Deed::Copied(id) => {
            field(own::NAMES, listed(&names, own::ASK_NAMES));
            field(own::SERVERS, servers(id));
            field(own::AUTHORITY, desk.say(own::NO_ORDER));
            field(own::COPY_AT, step(it.step));
            field(own::DUE, step(it.due));
            let from = estate.gateway_edge().and_then(|(_, it)| it.certificate_expires.told()).map(ToString::to_string);
            field(own::EXPIRES, desk.or(from, own::ASK_EXPIRY));
            field(words::SOURCE, desk.cited(COPIED));
        }
        Deed::GivenBack(id) => {
            field(own::NAMES, listed(&names, own::ASK_EXPIRY));
            field(own::REVOKED_AT, step(it.step));
            let expires = estate.gateways.get(id).and_then(|it| it.certificate_expires.told()).map(ToString::to_string);
            field(own::EXPIRES, desk.or(expires, own::ASK_EXPIRY));
            field(words::SOURCE, desk.cited(GIVEN_BACK));
        }
    }
    out
}

fn inf_word(names: &[DnsName]) -> Text {
    match inf::subject(names) {
        Ok(_) => own::INF_FILE,
        Err(Unfit::NoName) => own::INF_NO_NAME,
        Err(Unfit::NotAHost) => own::INF_NOT_A_HOST,
        Err(Unfit::TooLong) => own::INF_TOO_LONG,
    }
}

fn mind(all: &[Certificate], desk: &Desk<'_>) -> Vec<Text> {
    let mut items = vec![own::BARE_DOMAIN, own::NO_WILDCARD, own::NOT_XMPPSERVER, own::EVERY_SERVER];
    if all.iter().any(|it| matches!(it.deed, Deed::External(_))) {
        items.extend([own::CLIENT_USE, own::RESTART, own::FRONT_END]);
    }
    if all.iter().any(|it| matches!(it.deed, Deed::Kept(_))) {
        let ends = desk.maker(|it| matches!(it, Fact::XmppUnrouted(_))).is_some();
        items.push(if ends { own::DROP_NAMES } else { own::KEEP_NAMES });
    }
    items
}
