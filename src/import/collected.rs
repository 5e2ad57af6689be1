//! What our collection script wrote: the answers of many commands in one JSON file.
//!
//! `{"cutover-discovery": 1, …, "results": {"Get-CsSite": […], …}, "skipped": [{"command": …, "why": …}]}`. Each
//! command's records go to the reader that also reads its output alone. Passed over on purpose: when and with which
//! version of PowerShell the script ran.

use crate::import::cmdlets::{self, Intake};
use crate::import::lines::Lines;
use crate::import::records::json as records;
use crate::import::remarks::RemarkKind;
use crate::import::{Found, limits, shown, topology_xml};
use crate::json::{self, Part};
use crate::text::Values;

/// The member by which such a file is known.
pub(super) const WORD: &str = "\"cutover-discovery\"";

/// The version of the file that is read.
const VERSION: &str = "1";

/// Reads what the script wrote.
pub(super) fn read(text: &str, found: &mut Found) {
    if json::depth(text) > limits::DEEPEST {
        return found.remark(0, RemarkKind::TooDeep, Values::new().with("limit", limits::DEEPEST));
    }
    let document = match Part::of(text) {
        Ok(document) => document,
        Err(it) => {
            let kind = if it.cut { RemarkKind::CutShort } else { RemarkKind::Broken };
            return found.remark(u32::try_from(it.line).unwrap_or(u32::MAX), kind, Values::new());
        }
    };
    let members = document.object().unwrap_or_default();
    let member = |name: &str| members.iter().find(|it| it.0 == name).map(|it| it.1);
    if member(WORD.trim_matches('"')).is_none_or(|it| it.text() != VERSION) {
        return found.remark(1, RemarkKind::CollectedNewer, Values::new());
    }
    let word = |name: &str| member(name).and_then(Part::string).unwrap_or_default();
    let (host, counted) = (word("host"), word("users") == "counted");
    let mut lines = Lines::of(text);
    for (command, part) in member("results").and_then(Part::object).unwrap_or_default() {
        answer(&command, counted, part, &mut lines, found);
    }
    for part in member("skipped").and_then(Part::array).unwrap_or_default().into_iter().take(limits::MOST_ROWS) {
        let line = lines.at(part.at());
        let members = part.object().unwrap_or_default();
        let word = |name: &str| members.iter().find(|it| it.0 == name).and_then(|it| it.1.string()).unwrap_or_default();
        let values = Values::new().with("host", shown(&host)).with("command", shown(&word("command")));
        found.remark(line, RemarkKind::CommandSkipped, values.with("why", shown(word("why").trim_end_matches('.'))));
    }
}

/// The answer of one command. One that answered nothing tells nothing.
fn answer(command: &str, counted: bool, part: Part<'_>, lines: &mut Lines, found: &mut Found) {
    if part.array().is_some_and(|it| it.is_empty()) {
        return;
    }
    if command == "Get-CsTopology" {
        return topology(part, lines, found);
    }
    let name = if counted && command == "Get-CsUser" { "Get-CsUser, counted" } else { command };
    let Some(reader) = cmdlets::by_command(name) else {
        let values = Values::new().with("command", shown(command));
        return found.remark(lines.at(part.at()), RemarkKind::CommandUnknown, values);
    };
    let mut intake = Intake::for_one(reader);
    records::each(part, lines, found, &mut |it, found| intake.take(it, found));
    // By what the first record was known is of no interest: the file says which command it was.
    let _ = intake.end(true, found);
}

/// A whole document in one string. Its own lines mean nothing to who looks into the file.
fn topology(part: Part<'_>, lines: &mut Lines, found: &mut Found) {
    let line = lines.at(part.at());
    let Some(text) = part.array().and_then(|it| it.first().copied()).and_then(Part::string) else { return };
    let (entries, remarks) = (found.entries.len(), found.remarks.len());
    topology_xml::read(&text, found);
    let unreadable = [RemarkKind::Broken, RemarkKind::CutShort, RemarkKind::TooDeep, RemarkKind::Entity];
    if found.remarks[remarks..].iter().any(|it| unreadable.contains(&it.kind)) {
        // These speak of the whole file, and only this part of it tells nothing.
        found.remarks.truncate(remarks);
        found.remark(line, RemarkKind::TopologyDamaged, Values::new());
    }
    found.entries[entries..].iter_mut().for_each(|it| it.line = line);
    found.remarks[remarks..].iter_mut().for_each(|it| it.line = line);
}
