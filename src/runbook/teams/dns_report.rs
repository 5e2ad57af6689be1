//! What the owners of DNS do: the records that change, as a table and as fragments of their zones.

use std::collections::BTreeSet;

use crate::estate::choices::View;
use crate::runbook::teams::dns::{Name, Zone, zones};
use crate::runbook::teams::dns_words as own;
use crate::runbook::teams::{Desk, each_once, steps_of};
use crate::runbook::zone::{self, Record};
use crate::runbook::{Block, Chapter, phrases};
use crate::sources::{self, Cite, judgement};
use crate::state::fact::Fact;
use crate::state::start::SHORT_TTL;
use crate::text::{Text, Values, number};

/// The moments for which records are listed, in order.
pub const STAGES: [Text; 4] = [own::BEFORE, own::LOWERED, own::WINDOW, own::AFTER];

/// The names of the stages in files.
pub const STAGE_CODES: [&str; 4] = ["1-before", "2-lowered", "3-window", "4-after"];

/// The zones of which the paper shows fragments; of more, the files do.
const MOST_FRAGMENTS: usize = 6;

/// Where what must not be touched comes from.
const HANDS_OFF: &[Cite] = &[judgement(&sources::OWN)];

/// What the report cites.
pub(super) fn cited(desk: &Desk<'_>) -> Vec<Cite> {
    let zones = zones(desk);
    let rows = zones.iter().flat_map(|it| &it.names).flat_map(|it| it.sources);
    each_once(rows.chain(HANDS_OFF).filter(|_| !zones.is_empty()))
}

/// The records of a zone in one stage, as a fragment that may stand in a zone file. What is not known is a comment.
pub fn fragment(desk: &Desk<'_>, zone: &Zone, stage: usize) -> String {
    let title = if zone.view == View::Internal { own::INTERNAL_ZONE } else { own::EXTERNAL_ZONE };
    let title = desk.fill(title, &Values::new().with("zone", zone.name.to_string()));
    let mut out = zone::comment(&format!("{title}: {}", STAGES[stage].in_lang(desk.lang)));
    out.push_str(&format!("$ORIGIN {}.\n", zone.name));
    for name in &zone.names {
        if name.at[stage].is_empty() {
            out.push_str(&zone::comment(&format!("{}: {}", name.name, own::NO_RECORD.in_lang(desk.lang))));
        }
        for entry in &name.at[stage] {
            if let Some((text, values)) = &entry.note {
                out.push_str(&zone::comment(&format!("{}: {}", name.name, desk.fill(*text, values))));
            }
            match &entry.record {
                // Which of two ways is taken is not known, so the line is there and does nothing.
                Some(record) if name.optional && stage > 0 => out.push_str(&zone::comment(&record.to_string())),
                Some(record) => out.push_str(&format!("{record}\n")),
                None => (),
            }
        }
    }
    out
}

/// The report.
pub(super) fn chapter(desk: &Desk<'_>) -> Option<Chapter> {
    let zones = zones(desk);
    if zones.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Says(desk.say(own::SAYS))];
    blocks.extend(ahead(desk, &zones));
    for zone in &zones {
        let title = if zone.view == View::Internal { own::INTERNAL_ZONE } else { own::EXTERNAL_ZONE };
        blocks.push(Block::Heading(desk.fill(title, &Values::new().with("zone", zone.name.to_string()))));
        blocks.push(table(desk, zone));
        blocks.push(desk.sources(&each_once(zone.names.iter().flat_map(|it| it.sources))));
        if zones.len() <= MOST_FRAGMENTS {
            let listing = |stage| Block::Listing { label: desk.say(own::FRAGMENT), text: fragment(desk, zone, stage) };
            blocks.extend(zone.stages().into_iter().map(listing));
        }
    }
    if zones.len() > MOST_FRAGMENTS {
        blocks.push(Block::Says(desk.say(own::MORE_FRAGMENTS)));
    }
    blocks.extend(remarks(desk));
    blocks.push(Block::Heading(desk.say(own::HANDS_OFF)));
    blocks.push(Block::List(hands_off(desk)));
    let checked = |it: Fact| {
        matches!(
            it,
            Fact::TtlLowered(_)
                | Fact::SrvAt(..)
                | Fact::OwnHost(_)
                | Fact::SrvRemoved(_)
                | Fact::TtlRestored(_)
                | Fact::InternalSrvMoved(_)
        )
    };
    let checks = desk.makers(checked).flat_map(|(step, it)| desk.checks(step, it)).collect();
    blocks.extend(desk.check_table(checks).into_iter().flatten());
    blocks.push(desk.sources(HANDS_OFF));
    Some(Chapter { id: "report-dns", title: desk.say(own::DNS), blocks })
}

/// A row for each record and stage.
fn table(desk: &Desk<'_>, zone: &Zone) -> Block {
    let stages = zone.stages();
    let content = |name: &Name, stage: usize| {
        let mut lines: Vec<String> = Vec::new();
        if name.at[stage].is_empty() {
            lines.push(desk.say(own::NO_RECORD));
        }
        for entry in &name.at[stage] {
            if let Some(record) = &entry.record {
                let seconds = record.ttl().map(|it| Values::new().with("seconds", it.to_string()));
                let ttl = seconds.map(|it| desk.fill(own::TTL, &it));
                lines.extend([Some(record.words()), ttl].into_iter().flatten());
            }
            lines.extend(entry.note.as_ref().map(|(text, values)| desk.fill(*text, values)));
        }
        lines.join("\n")
    };
    let mut rows = Vec::new();
    for name in &zone.names {
        // A stage in which nothing changes for this record needs no row.
        for stage in stages.iter().copied().filter(|it| *it == 0 || name.at[*it] != name.at[*it - 1]) {
            let step = steps_of(name.steps[stage].as_slice());
            rows.push(vec![name.name.to_string(), desk.say(STAGES[stage]), content(name, stage), step]);
        }
    }
    Block::Table { head: desk.head([own::RECORD, own::STAGE, own::CONTENT, phrases::STEP]), rows }
}

/// How long before the window the TTL is lowered.
fn ahead(desk: &Desk<'_>, zones: &[Zone]) -> Vec<Block> {
    let waiting = || zones.iter().flat_map(|it| &it.names).filter(|it| it.steps[1].is_some());
    let entries = || waiting().flat_map(|it| it.at[0].iter().map(move |entry| (it, entry)));
    let longest = entries().filter_map(|(_, it)| it.record.as_ref()?.ttl()).max().filter(|it| *it > SHORT_TTL);
    let open: BTreeSet<String> = entries()
        .filter(|(_, it)| it.record.as_ref().and_then(Record::ttl).is_none())
        .map(|(name, _)| name.name.to_string())
        .collect();
    let mut blocks = Vec::new();
    if let Some(seconds) = longest {
        let minutes = seconds.div_ceil(60);
        let values = Values::new().with("time", number::minutes(desk.lang, minutes, minutes)).with("seconds", seconds);
        blocks.push(Block::Warns(desk.fill(own::AHEAD, &values)));
    }
    if !open.is_empty() {
        let names: Vec<String> = open.into_iter().collect();
        blocks.push(Block::Warns(desk.fill(own::AHEAD_OPEN, &Values::new().with("names", names))));
    }
    blocks
}

/// What is worth knowing about single domains.
fn remarks(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for id in desk.domains() {
        let domain = desk.estate.domain_name(id);
        let removed = desk.step(Fact::SrvRemoved(id)).is_some();
        if desk.step(Fact::TtlLowered(id)).is_some() && desk.step(Fact::TtlRestored(id)).is_none() && !removed {
            blocks.push(Block::Says(desk.fill(own::NO_RESTORE, &Values::new().with("domain", domain.clone()))));
        }
        if !removed && desk.estate.srvs.iter().any(|(_, it)| it.domain.is(&id) && it.view.is(&View::Internal)) {
            let record = format!("_xmpp-server._tcp.{domain}");
            blocks.push(Block::Says(desk.fill(own::VIEWS, &Values::new().with("record", record))));
        }
    }
    blocks
}

fn hands_off(desk: &Desk<'_>) -> Vec<String> {
    let estate = desk.estate;
    let names = desk.domains().into_iter().map(|it| estate.domain_name(it));
    let sip: Vec<String> = names
        .flat_map(|it| [format!("_sipfederationtls._tcp.{it}"), format!("_sip._tls.{it}"), format!("sip.{it}")])
        .collect();
    let edges = estate.edges.iter().flat_map(|(_, it)| [&it.access_name, &it.conferencing_name, &it.media_name]);
    let published: BTreeSet<String> = edges.filter_map(|it| it.told().map(ToString::to_string)).collect();
    let mut items = vec![desk.fill(own::KEEP_SIP, &Values::new().with("records", sip))];
    if !published.is_empty() {
        let names: Vec<String> = published.into_iter().collect();
        items.push(desk.fill(own::KEEP_NAMES, &Values::new().with("names", names)));
    }
    items.push(desk.say(own::KEEP_OLD));
    if desk.maker(|it| matches!(it, Fact::SrvAt(..) | Fact::OwnHost(_))).is_some() {
        items.push(desk.say(own::ONE_RECORD));
    }
    items
}
