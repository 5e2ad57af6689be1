//! `Get-CsCertificate`: the external certificate of an Edge.
//!
//! The cmdlet answers for the computer on which it runs and does not say which that is; `PSComputerName` says it where
//! the cmdlet ran remotely or the export added it. Only the certificate for the Access Edge service counts. Passed over on
//! purpose: serial numbers, thumbprints, and the issuer, because its name does not say whether it is public.

use std::collections::BTreeSet;

use crate::estate::cell::Raw;
use crate::import::cmdlets::row::Row;
use crate::import::cmdlets::{Gather, Reader};
use crate::import::day::{self, Day};
use crate::import::records::Record;
use crate::import::remarks::RemarkKind;
use crate::import::{By, Found};
use crate::text::Values;

/// `Get-CsCertificate`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsCertificate",
    types: &["CertificateReference"],
    marks: &[&["Thumbprint", "Use"], &["AlternativeNames", "Use"], &["NotAfter", "Use"]],
    unless: &[],
    reads: &["Use", "Subject", "AlternativeNames", "NotAfter", "PSComputerName"],
    may_read: &[],
    ignores: &[
        "EffectiveDate",
        "Issuer",
        "NotBefore",
        "PreviousThumbprint",
        "SerialNumber",
        "SourceScope",
        "Thumbprint",
        "UpdateTime",
    ],
    begin: || Box::<Certificates>::default(),
};

#[derive(Debug, Default)]
struct Certificates {
    others: usize,
}

impl Gather for Certificates {
    fn take(&mut self, record: &Record, found: &mut Found) {
        if !record.word("Use").is_some_and(|it| it.eq_ignore_ascii_case("AccessEdgeExternal")) {
            self.others += 1;
            return;
        }
        let Some(server) = record.word("PSComputerName") else {
            return found.remark(record.line, RemarkKind::ServerNotTold, Values::new());
        };
        let mut row = Row::of_server(record, found, server, By::Server);
        names(&mut row);
        if let Some(text) = record.word("NotAfter") {
            match day::read(text) {
                Day::Is(date) => row.tell("certificate_expires", Raw::One(date)),
                Day::Either => row.remark(RemarkKind::DayOrMonth, "NotAfter", text),
                Day::None => row.odd("NotAfter"),
            }
        }
    }

    fn end(&mut self, _whole: bool, found: &mut Found) {
        if self.others > 0 {
            found.remark(0, RemarkKind::OtherCertificates, Values::new().with("n", self.others));
        }
    }
}

/// The subject's common name and the alternative names; all of them, or none.
fn names(row: &mut Row) {
    let record = row.record;
    let (Some(subject), Some(others)) = (record.word("Subject"), record.get("AlternativeNames")) else { return };
    let Some(others) = others.words() else {
        return row.lost("AlternativeNames");
    };
    let common =
        subject.split(',').filter_map(|it| it.split_once('=')).find(|it| it.0.trim().eq_ignore_ascii_case("cn"));
    let all = common.map(|it| it.1.trim().to_owned()).into_iter().chain(others);
    let (stars, names): (BTreeSet<String>, BTreeSet<String>) =
        all.map(|it| it.to_ascii_lowercase()).partition(|it| it.starts_with("*."));
    row.tell_flag("certificate_wildcard", !stars.is_empty());
    if names.is_empty() {
        row.tell("certificate_names", Raw::Nothing);
    } else {
        row.tell("certificate_names", Raw::Many(names.into_iter().collect()));
    }
}
