//! What the classes of Office Communications Server 2007 R2 tell: its SIP domains, its pools and its allowed domains.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::cmdlets::row::Row;
use crate::import::cmdlets::{Each, Reader};

/// `MSFT_SIPDomainData`.
pub(super) static DOMAINS: Reader = Reader {
    cmdlet: "MSFT_SIPDomainData",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Address", "DefaultDomain"],
    may_read: &[],
    ignores: &["Authoritative", "InstanceID"],
    begin: || {
        Box::new(Each(|record, found| {
            let Some(name) = record.word("Address") else { return };
            let mut row = Row::named(record, found, TableId::Domain, name);
            row.tell("name", Raw::one(name));
            row.flag("DefaultDomain", "is_default");
        }))
    },
};

/// `MSFT_SIPPoolSetting`.
pub(super) static POOLS: Reader = Reader {
    cmdlet: "MSFT_SIPPoolSetting",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["PoolFQDN", "MajorVersion"],
    may_read: &[],
    ignores: &[
        "PoolDisplayName",
        "PoolDN",
        "PoolMemberList",
        "PoolType",
        "MinorVersion",
        "BackEndDBPath",
        "InstanceID",
    ],
    begin: || {
        Box::new(Each(|record, found| {
            let Some(name) = record.word("PoolFQDN") else { return };
            let mut row = Row::named(record, found, TableId::Pool, name);
            row.tell("name", Raw::one(name));
            // Its server SDK numbers the versions: 3 is 2007, 4 is 2007 R2.
            if record.word("MajorVersion") == Some("4") {
                row.tell("product", Raw::one("OCS2007R2"));
            }
        }))
    },
};

/// `MSFT_SIPFederationPartnerTable`.
pub(super) static PARTNERS: Reader = Reader {
    cmdlet: "MSFT_SIPFederationPartnerTable",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Domain", "EdgeProxyAddress"],
    may_read: &[],
    ignores: &["UserVerificationLevel"],
    begin: || {
        Box::new(Each(|record, found| {
            let Some(name) = record.word("Domain") else { return };
            let mut row = Row::named(record, found, TableId::Allowed, name);
            row.tell("name", Raw::one(name));
            row.single("EdgeProxyAddress", "proxy");
        }))
    },
};
