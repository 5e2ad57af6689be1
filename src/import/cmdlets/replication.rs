//! `Get-CsManagementStoreReplicationStatus`: which servers have the published configuration.
//!
//! It lists servers, not pools; the merge finds the Edge pool that a server belongs to. Passed over on purpose: times,
//! and the build, because the version of the services is the product.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::cmdlets::row::{Once, Row};
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::Record;
use crate::import::{By, Found};

/// `Get-CsManagementStoreReplicationStatus`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsManagementStoreReplicationStatus",
    types: &["ReplicaState"],
    marks: &[&["UpToDate", "ReplicaFqdn"], &["ReplicaFqdn"]],
    unless: &[],
    reads: &["UpToDate", "ReplicaFqdn"],
    may_read: &[],
    ignores: &["LastStatusReport", "LastUpdateCreation", "ProductVersion"],
    begin: || Box::<Replicas>::default(),
};

#[derive(Debug, Default)]
struct Replicas {
    once: Once,
    /// First line, and how many are current, not current, and neither.
    line: u32,
    counts: [usize; 3],
}

impl Gather for Replicas {
    fn take(&mut self, record: &Record, found: &mut Found) {
        let Some(server) = self.once.name(record, &["ReplicaFqdn"], found) else { return };
        Row::of_server(record, found, &server, By::EveryServer).flag("UpToDate", "replica_current");
        let is_current = record.word("UpToDate").map(str::to_ascii_lowercase);
        self.counts[match is_current.as_deref() {
            Some("true") => 0,
            Some("false") => 1,
            _ => 2,
        }] += 1;
        if self.line == 0 || is_current.as_deref() == Some("false") {
            self.line = record.line;
        }
    }

    fn end(&mut self, whole: bool, found: &mut Found) {
        let answer = match self.counts {
            [_, 1..=usize::MAX, _] => "no",
            // One server alone may have been asked for by its name.
            [2..=usize::MAX, 0, 0] if whole => "yes",
            _ => return,
        };
        found.tell(self.line, TableId::Deployment, "", "replication_current", Raw::one(answer));
    }
}
