//! `Get-CsHealthMonitoringConfiguration`: whether there are test users. That a pool has none says nothing, because
//! credentials may be there instead.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::cmdlets::{Each, Reader};

/// `Get-CsHealthMonitoringConfiguration`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsHealthMonitoringConfiguration",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &[],
    may_read: &["FirstTestUserSipUri", "HasTestUsers"],
    ignores: &["Identity", "TargetFqdn", "FirstTestSamAccountName", "SecondTestUserSipUri", "SecondTestSamAccountName"],
    begin: || {
        Box::new(Each(|record, found| {
            let has = record.word("HasTestUsers").is_some_and(|it| it.eq_ignore_ascii_case("true"));
            if has || record.word("FirstTestUserSipUri").is_some() {
                found.tell(record.line, TableId::Deployment, "", "test_users", Raw::one("yes"));
            }
        }))
    },
};
