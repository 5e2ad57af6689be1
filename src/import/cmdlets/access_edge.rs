//! `Get-CsAccessEdgeConfiguration`: whether federation is allowed at all.
//!
//! XMPP partners are listed and never discovered, so the settings of discovery are passed over, as are those of other
//! services.

use crate::estate::TableId;
use crate::import::Found;
use crate::import::cmdlets::row::Row;
use crate::import::cmdlets::{Each, Reader};
use crate::import::records::Record;

/// `Get-CsAccessEdgeConfiguration`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsAccessEdgeConfiguration",
    types: &["AccessEdgeSettings", "DisplayAccessEdgeSettings"],
    marks: &[&["AllowFederatedUsers"]],
    unless: &[],
    reads: &["AllowFederatedUsers"],
    may_read: &[],
    ignores: &[
        "Identity",
        "AllowAnonymousUsers",
        "AllowOutsideUsers",
        "BeClearingHouse",
        "CertificatesDeletedPercentage",
        "DefaultRouteFqdn",
        "DiscoveredPartnerReportPeriodMinutes",
        "DiscoveredPartnerStandardRate",
        "DiscoveredPartnerVerificationLevel",
        "DnsSrvCacheRecordCount",
        "EnableArchivingDisclaimer",
        "EnableDiscoveredPartnerContactsLimit",
        "EnablePartnerDiscovery",
        "EnablePartnerMonitoringCosmosOutput",
        "EnablePartnerMonitoringIfxLog",
        "EnableUserReplicator",
        "IsPublicProvider",
        "KeepCrlsUpToDateForPeers",
        "MarkSourceVerifiableOnOutgoingMessages",
        "MaxAcceptedCertificatesStored",
        "MaxContactsPerDiscoveredPartner",
        "MaxRejectedCertificatesStored",
        "OutgoingTlsCountForFederatedPartners",
        "RoutingMethod",
        "SkypeSearchUrl",
        "VerificationLevel",
    ],
    begin: || Box::new(Each(take)),
};

fn take(record: &Record, found: &mut Found) {
    Row::named(record, found, TableId::Deployment, "").flag("AllowFederatedUsers", "federation_allowed");
}
