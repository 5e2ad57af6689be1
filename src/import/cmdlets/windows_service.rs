//! Services that run or do not: those of a pool's servers, as our script asked them, and those of the computer on which
//! it ran. A service that is not listed is not installed, or could not be asked for; nothing is told of it.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::cmdlets::row::Row;
use crate::import::cmdlets::{Each, Reader};
use crate::import::records::Record;
use crate::import::{By, Found};

/// `Get-CsWindowsService` of every server of every pool.
pub(super) static REMOTE: Reader = Reader {
    cmdlet: "Get-CsWindowsService",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Name", "Status", "Computer", "Role"],
    may_read: &[],
    ignores: &[],
    begin: || {
        Box::new(Each(|record, found| {
            let is_edge = record.word("Role").is_some_and(|it| it.eq_ignore_ascii_case("EdgeServer"));
            service(record, found, if is_edge { TableId::Edge } else { TableId::Pool });
        }))
    },
};

/// `Get-Service` of one computer.
pub(super) static LOCAL: Reader = Reader {
    cmdlet: "Get-Service",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Name", "DisplayName", "Status", "Computer"],
    may_read: &["System"],
    ignores: &[],
    begin: || {
        Box::new(Each(|record, found| {
            let display = record.word("DisplayName").unwrap_or_default();
            if display.eq_ignore_ascii_case(GATEWAY) {
                gateway(record, found);
            } else {
                service(record, found, TableId::Edge);
            }
        }))
    },
};

/// The gateway's service.
const GATEWAY: &str = "Office Communications Server XMPP Gateway";

/// Whether a service runs; `None` while it starts or stops.
fn runs(record: &Record) -> Option<bool> {
    match record.word("Status")?.to_ascii_lowercase().as_str() {
        "running" => Some(true),
        "stopped" => Some(false),
        _ => None,
    }
}

fn service(record: &Record, found: &mut Found, table: TableId) {
    let (Some(runs), Some(server), Some(name)) = (runs(record), record.word("Computer"), record.word("Name")) else {
        return;
    };
    let mut row = Row { table, ..Row::of_server(record, found, server, By::EveryServer) };
    match (table, name.to_ascii_uppercase().as_str()) {
        (TableId::Pool, "RTCXMPPTGW") => row.tell_flag("gateway_running", runs),
        (TableId::Edge, "RTCXMPPTGWPX") => row.tell_flag("proxy_running", runs),
        (TableId::Edge, "RTCSRV") => row.tell_flag("access_running", runs),
        _ => return,
    }
    // A service that stands still may be one that is only planned to run, or one that was stopped for an hour.
    if runs {
        row.tell_flag("running", true);
    }
}

/// The computer is the gateway's host.
fn gateway(record: &Record, found: &mut Found) {
    let Some(host) = record.word("Computer") else { return };
    let mut row = Row::named(record, found, TableId::Gateway, host);
    row.tell("name", Raw::one(host));
    if let Some(runs) = runs(record) {
        row.tell_flag("running", runs);
    }
    let system = record.word("System").unwrap_or_default();
    let known = [("2008 R2", "Server2008R2"), ("2008", "Server2008"), ("2003", "Server2003")];
    if let Some((_, code)) = known.iter().find(|(word, _)| system.contains(word)) {
        row.tell("system", Raw::one(*code));
    }
}
