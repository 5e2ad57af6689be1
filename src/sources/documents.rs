//! The documents, one constant each. The keys are those of the product's own notes.

use crate::sources::Document;

/// Migrating XMPP federation, from Office Communications Server 2007 R2 to Lync Server 2013 (JJ688093).
pub const SEED_1: Document = Document {
    key: "SEED-1",
    title: "Migrating XMPP federation, from Office Communications Server 2007 R2 to Lync Server 2013 (JJ688093)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/migrating-xmpp-federation_1.md",
    seen: "2019-09-16",
};

/// Migrating XMPP federation, from Lync Server 2010 to Lync Server 2013 (JJ721861).
pub const SEED_2: Document = Document {
    key: "SEED-2",
    title: "Migrating XMPP federation, from Lync Server 2010 to Lync Server 2013 (JJ721861)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/migrating-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Migrating XMPP federation, to Skype for Business Server 2019.
pub const SEED_3: Document = Document {
    key: "SEED-3",
    title: "Migrating XMPP federation, to Skype for Business Server 2019",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/migration/migrating-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Configure XMPP gateway access policies and certificates, Office Communications Server guide (JJ721885).
pub const XPOL_OCS: Document = Document {
    key: "XPOL-OCS",
    title: "Configure XMPP gateway access policies and certificates, Office Communications Server guide (JJ721885)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/configure-xmpp-gateway-access-policies-and-certificates_1.md",
    seen: "2019-09-16",
};

/// Configure XMPP gateway access policies and certificates, Lync Server 2010 guide (JJ721945).
pub const XPOL_L10: Document = Document {
    key: "XPOL-L10",
    title: "Configure XMPP gateway access policies and certificates, Lync Server 2010 guide (JJ721945)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/configure-xmpp-gateway-access-policies-and-certificates.md",
    seen: "2019-09-16",
};

/// Configure XMPP gateway access policies and certificates, 2019 guide.
pub const XPOL_19: Document = Document {
    key: "XPOL-19",
    title: "Configure XMPP gateway access policies and certificates, 2019 guide",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/migration/configure-xmpp-gateway-access-policies-and-certificates.md",
    seen: "2019-09-16",
};

/// Configure XMPP gateway on Lync Server 2013, Office Communications Server guide (JJ687953).
pub const XGW_OCS: Document = Document {
    key: "XGW-OCS",
    title: "Configure XMPP gateway on Lync Server 2013, Office Communications Server guide (JJ687953)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/configure-xmpp-gateway-on-lync-server-2013_1.md",
    seen: "2019-09-16",
};

/// Configure XMPP gateway on Lync Server 2013, Lync Server 2010 guide (JJ721881).
pub const XGW_L10: Document = Document {
    key: "XGW-L10",
    title: "Configure XMPP gateway on Lync Server 2013, Lync Server 2010 guide (JJ721881)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/configure-xmpp-gateway-on-lync-server-2013.md",
    seen: "2019-09-16",
};

/// Configure federation routes and media traffic, Lync Server 2010 guide (JJ688121).
pub const FED_L10: Document = Document {
    key: "FED-L10",
    title: "Configure federation routes and media traffic, Lync Server 2010 guide (JJ688121)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/configure-federation-routes-and-media-traffic.md",
    seen: "2019-09-16",
};

/// Configure federation routes and media traffic, Office Communications Server guide (JJ721925).
pub const FED_OCS: Document = Document {
    key: "FED-OCS",
    title: "Configure federation routes and media traffic, Office Communications Server guide (JJ721925)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/configure-federation-routes-and-media-traffic_1.md",
    seen: "2019-09-16",
};

/// Configure federation routes and media traffic, 2019 guide.
pub const FED_19: Document = Document {
    key: "FED-19",
    title: "Configure federation routes and media traffic, 2019 guide",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/migration/configure-federation-routes-and-media-traffic.md",
    seen: "2019-09-16",
};

/// Deploy pilot Edge Server, Lync Server 2010 guide (JJ205306).
pub const EDGE_L10: Document = Document {
    key: "EDGE-L10",
    title: "Deploy pilot Edge Server, Lync Server 2010 guide (JJ205306)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/deploy-pilot-edge-server.md",
    seen: "2019-09-16",
};

/// Deploy pilot Edge Server, Office Communications Server guide (JJ204682).
pub const EDGE_OCS: Document = Document {
    key: "EDGE-OCS",
    title: "Deploy pilot Edge Server, Office Communications Server guide (JJ204682)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/deploy-pilot-edge-server_1.md",
    seen: "2019-09-16",
};

/// Deploy pilot Edge Server, 2019 guide.
pub const EDGE_19: Document = Document {
    key: "EDGE-19",
    title: "Deploy pilot Edge Server, 2019 guide",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/migration/deploy-pilot-edge-server.md",
    seen: "2019-09-16",
};

/// Connect pilot pool to legacy Edge Servers.
pub const CONN: Document = Document {
    key: "CONN",
    title: "Connect pilot pool to legacy Edge Servers",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/connect-pilot-pool-to-legacy-edge-servers.md and connect-pilot-pool-to-legacy-edge-servers_1.md",
    seen: "2019-09-16",
};

/// Migration phases, Lync Server 2010 guide (JJ205336).
pub const PH_L10: Document = Document {
    key: "PH-L10",
    title: "Migration phases, Lync Server 2010 guide (JJ205336)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/migration-phases.md and phase-*.md",
    seen: "2019-09-16",
};

/// Migration phases, Office Communications Server guide (JJ205002).
pub const PH_OCS: Document = Document {
    key: "PH-OCS",
    title: "Migration phases, Office Communications Server guide (JJ205002)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/migration-phases_1.md and phase-*_1.md",
    seen: "2019-09-16",
};

/// Migration phases, 2019 guide.
pub const PH_19: Document = Document {
    key: "PH-19",
    title: "Migration phases, 2019 guide",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/migration/phase-*.md",
    seen: "2019-09-16",
};

/// Migration process (side by side).
pub const PROC: Document = Document {
    key: "PROC",
    title: "Migration process (side by side)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/migration-process.md and migration-process_1.md",
    seen: "2019-09-16",
};

/// Verify your Lync Server 2010 environment (JJ205231).
pub const VER_L10: Document = Document {
    key: "VER-L10",
    title: "Verify your Lync Server 2010 environment (JJ205231)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/verify-lync-server-2010-environment.md",
    seen: "2019-09-16",
};

/// Verify your Office Communications Server 2007 R2 environment (JJ721906).
pub const VER_OCS: Document = Document {
    key: "VER-OCS",
    title: "Verify your Office Communications Server 2007 R2 environment (JJ721906)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/verify-office-communications-server-2007-r2-environment.md",
    seen: "2019-09-16",
};

/// Verify your environment, 2019 guide.
pub const VER_19: Document = Document {
    key: "VER-19",
    title: "Verify your environment, 2019 guide",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/migration/verify-environment.md",
    seen: "2019-09-16",
};

/// Verify pilot pool coexistence with legacy pool, 2019 guide.
pub const COEX_19: Document = Document {
    key: "COEX-19",
    title: "Verify pilot pool coexistence with legacy pool, 2019 guide",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/migration/verify-pilot-pool-coexistence-with-legacy-pool.md",
    seen: "2019-09-16",
};

/// Migrating multiple sites and pools, 2019 guide.
pub const MULTI_19: Document = Document {
    key: "MULTI-19",
    title: "Migrating multiple sites and pools, 2019 guide",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/migration/migrating-multiple-sites-and-pools.md",
    seen: "2019-09-16",
};

/// Migration to Skype for Business Server 2019.
pub const M19_INDEX: Document = Document {
    key: "M19-INDEX",
    title: "Migration to Skype for Business Server 2019",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/migration/migration-to-skype-for-business-server-2019.md",
    seen: "2019-09-16",
};

/// What is deprecated from Skype for Business Server 2019.
pub const DEPR_19: Document = Document {
    key: "DEPR-19",
    title: "What is deprecated from Skype for Business Server 2019",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfBServer2019/deprecated.md",
    seen: "2019-09-16",
};

/// Merge using Topology Builder Merge wizard (JJ205243).
pub const MERGE: Document = Document {
    key: "MERGE",
    title: "Merge using Topology Builder Merge wizard (JJ205243)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/merge-using-topology-builder-merge-wizard.md",
    seen: "2019-09-16",
};

/// Install WMI Backward Compatibility package (JJ204816).
pub const WMIBC: Document = Document {
    key: "WMIBC",
    title: "Install WMI Backward Compatibility package (JJ204816)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/install-wmi-backward-compatibility-package.md",
    seen: "2019-09-16",
};

/// Import policies and settings (JJ205178).
pub const IMPORT: Document = Document {
    key: "IMPORT",
    title: "Import policies and settings (JJ205178)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/import-policies-and-settings.md",
    seen: "2019-09-16",
};

/// Authorize connection to OCS 2007 R2 Edge Server (JJ204702).
pub const AUTHEDGE: Document = Document {
    key: "AUTHEDGE",
    title: "Authorize connection to OCS 2007 R2 Edge Server (JJ204702)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/authorize-connection-to-office-communications-server-2007-r2-edge-server.md",
    seen: "2019-09-16",
};

/// Move users to the new pool (pages on one, several and remaining users).
pub const MOVE: Document = Document {
    key: "MOVE",
    title: "Move users to the new pool (pages on one, several and remaining users)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/move-*.md; Skype/SfBServer2019/migration/move-*.md",
    seen: "2019-09-16",
};

/// Verify user replication has completed (JJ204680/JJ204712).
pub const UREPL: Document = Document {
    key: "UREPL",
    title: "Verify user replication has completed (JJ204680/JJ204712)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/verify-user-replication-has-completed.md and verify-user-replication-has-completed_1.md",
    seen: "2019-09-16",
};

/// Remove BackCompatSite (JJ204637).
pub const BCSITE: Document = Document {
    key: "BCSITE",
    title: "Remove BackCompatSite (JJ204637)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/remove-backcompatsite.md",
    seen: "2019-09-16",
};

/// Move the Lync Server 2010 Central Management Server to Lync Server 2013 (JJ688013).
pub const CMSMOVE: Document = Document {
    key: "CMSMOVE",
    title: "Move the Lync Server 2010 Central Management Server to Lync Server 2013 (JJ688013)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/move-the-lync-server-2010-central-management-server-to-lync-server-2013.md",
    seen: "2019-09-16",
};

/// Update DNS SRV records (JJ688139, JJ688161).
pub const DNSSRV: Document = Document {
    key: "DNSSRV",
    title: "Update DNS SRV records (JJ688139, JJ688161)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/update-dns-srv-records.md and update-dns-srv-records_1.md",
    seen: "2019-09-16",
};

/// Supported server migration paths and coexistence scenarios for Lync Server 2013 (GG425764).
pub const SUPP_13: Document = Document {
    key: "SUPP-13",
    title: "Supported server migration paths and coexistence scenarios for Lync Server 2013 (GG425764)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios.md",
    seen: "2019-09-16",
};

/// Setting up XMPP federation in Lync Server 2013 (JJ204939).
pub const SETUP: Document = Document {
    key: "SETUP",
    title: "Setting up XMPP federation in Lync Server 2013 (JJ204939)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-setting-up-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Configuring SIP federation, XMPP federation and PIC (JJ205134).
pub const CFG_FED: Document = Document {
    key: "CFG-FED",
    title: "Configuring SIP federation, XMPP federation and PIC (JJ205134)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-configuring-sip-federation-xmpp-federation-and-public-instant-messaging.md",
    seen: "2019-09-16",
};

/// Certificate summary, XMPP federation (JJ618374).
pub const CERT_X: Document = Document {
    key: "CERT-X",
    title: "Certificate summary, XMPP federation (JJ618374)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-certificate-summary-extensible-messaging-and-presence-protocol-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Certificate summary, SIP, XMPP federation and public IM (JJ618372).
pub const CERT_ALL: Document = Document {
    key: "CERT-ALL",
    title: "Certificate summary, SIP, XMPP federation and public IM (JJ618372)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-certificate-summary-sip-xmpp-federation-and-public-instant-messaging.md",
    seen: "2019-09-16",
};

/// Plan for Edge Server certificates.
pub const CERT_PLAN: Document = Document {
    key: "CERT-PLAN",
    title: "Plan for Edge Server certificates",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-plan-for-edge-server-certificates.md",
    seen: "2019-09-16",
};

/// DNS summary, XMPP federation (JJ618368).
pub const DNS_X: Document = Document {
    key: "DNS-X",
    title: "DNS summary, XMPP federation (JJ618368)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-dns-summary-extensible-messaging-and-presence-protocol-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Port summary, XMPP federation (JJ618371).
pub const PORT_X: Document = Document {
    key: "PORT-X",
    title: "Port summary, XMPP federation (JJ618371)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-port-summary-extensible-messaging-and-presence-protocol-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Port summary, scaled consolidated Edge with hardware load balancers.
pub const PORT_HLB: Document = Document {
    key: "PORT-HLB",
    title: "Port summary, scaled consolidated Edge with hardware load balancers",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-port-summary-scaled-consolidated-edge-with-hardware-load-balancers.md",
    seen: "2019-09-16",
};

/// Negotiation settings for XMPP federated partners (JJ552456).
pub const NEG: Document = Document {
    key: "NEG",
    title: "Negotiation settings for XMPP federated partners (JJ552456)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-negotiation-settings-for-xmpp-federated-partners.md",
    seen: "2019-09-16",
};

/// Create or edit XMPP partner configuration (JJ552447).
pub const PARTNER: Document = Document {
    key: "PARTNER",
    title: "Create or edit XMPP partner configuration (JJ552447)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-create-or-edit-xmpp-partner-configuration.md",
    seen: "2019-09-16",
};

/// Configure policies to control XMPP federated user access (JJ552446).
pub const POLX: Document = Document {
    key: "POLX",
    title: "Configure policies to control XMPP federated user access (JJ552446)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-configure-policies-to-control-xmpp-federated-user-access.md",
    seen: "2019-09-16",
};

/// Manage external access policy for your organization.
pub const EAP: Document = Document {
    key: "EAP",
    title: "Manage external access policy for your organization",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-manage-external-access-policy-for-your-organization.md; Skype/SfbServer/manage/federation-and-external-access/external-access-policies/*.md",
    seen: "2019-09-16",
};

/// Example XMPP configuration, federation with Google Talk (JJ204807).
pub const GTALK: Document = Document {
    key: "GTALK",
    title: "Example XMPP configuration, federation with Google Talk (JJ204807)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-example-xmpp-configuration-–-xmpp-federation-with-google-talk.md",
    seen: "2019-09-16",
};

/// Failing over the Edge pool used for XMPP federation (JJ688065).
pub const FAILX: Document = Document {
    key: "FAILX",
    title: "Failing over the Edge pool used for XMPP federation (JJ688065)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-failing-over-the-edge-pool-used-for-xmpp-federation.md; Skype/SfbServer/manage/ha-dr-and-backup-service/failing-over-and-failing-back-a-pool.md",
    seen: "2019-09-16",
};

/// Failing back the Edge pool used for Lync or XMPP federation (JJ721897).
pub const FAILBACK: Document = Document {
    key: "FAILBACK",
    title: "Failing back the Edge pool used for Lync or XMPP federation (JJ721897)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-failing-back-the-edge-pool-used-for-lync-server-federation-or-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Edge Server disaster recovery.
pub const EDGEDR: Document = Document {
    key: "EDGEDR",
    title: "Edge Server disaster recovery",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-edge-server-disaster-recovery.md",
    seen: "2019-09-16",
};

/// Failing over a pool.
pub const FEDR: Document = Document {
    key: "FEDR",
    title: "Failing over a pool",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-failing-over-a-pool.md",
    seen: "2019-09-16",
};

/// DNS load balancing.
pub const DNSLB: Document = Document {
    key: "DNSLB",
    title: "DNS load balancing",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-dns-load-balancing.md; Skype/SfbServer/plan-your-deployment/network-requirements/load-balancing.md",
    seen: "2019-09-16",
};

/// Hardware load balancer requirements.
pub const HLBREQ: Document = Document {
    key: "HLBREQ",
    title: "Hardware load balancer requirements",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-hardware-load-balancer-requirements.md",
    seen: "2019-09-16",
};

/// Changes in Lync Server that affect Edge Server planning.
pub const EDGECHG: Document = Document {
    key: "EDGECHG",
    title: "Changes in Lync Server that affect Edge Server planning",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-changes-in-lync-server-that-affect-edge-server-planning.md",
    seen: "2019-09-16",
};

/// Branch-site resiliency features.
pub const SBA: Document = Document {
    key: "SBA",
    title: "Branch-site resiliency features",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-branch-site-resiliency-features.md; Skype/SfbServer/plan-your-deployment/enterprise-voice-solution/enterprise-voice-resiliency.md",
    seen: "2019-09-16",
};

/// Antivirus scanning exclusions.
pub const AV: Document = Document {
    key: "AV",
    title: "Antivirus scanning exclusions",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness",
    seen: "2019-09-16",
};

/// Testing messaging using XMPP (DN727312).
pub const TESTX: Document = Document {
    key: "TESTX",
    title: "Testing messaging using XMPP (DN727312)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-testing-messaging-using-xmpp.md",
    seen: "2019-09-16",
};

/// Special setup instructions for synthetic transactions.
pub const SYNX: Document = Document {
    key: "SYNX",
    title: "Special setup instructions for synthetic transactions",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-special-setup-instructions-for-synthetic-transactions.md; Skype/SfbServer/management-tools/use-scom-management-pack/*.md; Skype/SfBServer2019/tools/*.md",
    seen: "2019-09-16",
};

/// Validate replication of configuration settings (JJ205042).
pub const REPL: Document = Document {
    key: "REPL",
    title: "Validate replication of configuration settings (JJ205042)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/validate-replication-of-configuration-settings.md",
    seen: "2019-09-16",
};

/// Plan to upgrade to Skype for Business Server 2015.
pub const UPG_15: Document = Document {
    key: "UPG-15",
    title: "Plan to upgrade to Skype for Business Server 2015",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfbServer/plan-your-deployment/upgrade.md",
    seen: "2019-09-16",
};

/// Upgrade to Skype for Business Server 2015.
pub const UPGD_15: Document = Document {
    key: "UPGD-15",
    title: "Upgrade to Skype for Business Server 2015",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfbServer/deploy/upgrade-to-skype-for-business-server.md",
    seen: "2019-09-16",
};

/// Edge Server environmental requirements in Skype for Business Server.
pub const EDGE_15: Document = Document {
    key: "EDGE-15",
    title: "Edge Server environmental requirements in Skype for Business Server",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfbServer/plan-your-deployment/edge-server-deployments/edge-environmental-requirements.md",
    seen: "2019-09-16",
};

/// DNS requirements for Skype for Business Server.
pub const DNS_15: Document = Document {
    key: "DNS-15",
    title: "DNS requirements for Skype for Business Server",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfbServer/plan-your-deployment/network-requirements/dns.md",
    seen: "2019-09-16",
};

/// Plan for instant messaging and presence in Skype for Business Server.
pub const IMP_15: Document = Document {
    key: "IMP-15",
    title: "Plan for instant messaging and presence in Skype for Business Server",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfbServer/plan-your-deployment/instant-messaging-and-presence.md",
    seen: "2019-09-16",
};

/// Topology Builder help: Edge settings and federation route settings.
pub const TB_HELP: Document = Document {
    key: "TB-HELP",
    title: "Topology Builder help: Edge settings and federation route settings",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfbServer/help-topics/help-topobld/*.md",
    seen: "2019-09-16",
};

/// Plan hybrid connectivity.
pub const HYB: Document = Document {
    key: "HYB",
    title: "Plan hybrid connectivity",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Skype/SfbHybrid/hybrid/plan-hybrid-connectivity.md (2019) and MicrosoftDocs/OfficeDocs-SkypeForBusiness-pr.es-ES same path (2023)",
    seen: "2023-01-25",
};

/// Decommission your on-premises environment: overview and DNS entries.
pub const DECOM: Document = Document {
    key: "DECOM",
    title: "Decommission your on-premises environment: overview and DNS entries",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness-pr.es-ES: Skype/SfbHybrid/hybrid/decommission-*.md",
    seen: "2023-01-25",
};

/// Microsoft product lifecycle data.
pub const LC: Document = Document {
    key: "LC",
    title: "Microsoft product lifecycle data",
    place: "MicrosoftDocs/lifecycle-data-pr.ja-jp, lifecycle-data/products",
    seen: "2023-01-25",
};

/// Lync Server 2010 documentation on public IM and on XMPP (gateway download and hotfix).
pub const L10_PIM: Document = Document {
    key: "L10-PIM",
    title: "Lync Server 2010 documentation on public IM and on XMPP (gateway download and hotfix)",
    place: "unifiedpeople.ru/lync_itpro.en/html/5f1dd399-6e26-4630-947f-efca38d6f0a2.htm and c21198bc-520c-4d17-8b84-7ff1475b9b0a.htm (mirrors of TechNet)",
    seen: "2026-11",
};

/// Planning, Deploying, and Administering the Office Communications Server 2007 R2 XMPP Gateway (white paper, September 2009).
pub const OCS_WP: Document = Document {
    key: "OCS-WP",
    title: "Planning, Deploying, and Administering the Office Communications Server 2007 R2 XMPP Gateway (white paper, September 2009)",
    place: "docest.com/doc/171030 (only the beginning could be read)",
    seen: "2026-11",
};

/// Lync 2013 XMPP federation, a field report on the beta (July 2012).
pub const LYNCLOG: Document = Document {
    key: "LYNCLOG",
    title: "Lync 2013 XMPP federation, a field report on the beta (July 2012)",
    place: "lynclog.com/2012/07/",
    seen: "2026-11",
};

/// Why in-place upgrade from 2019 to Subscription Edition is low risk (copy of a Microsoft post of 2025-06-26).
pub const SE_BLOG: Document = Document {
    key: "SE-BLOG",
    title: "Why in-place upgrade from 2019 to Subscription Edition is low risk (copy of a Microsoft post of 2025-06-26)",
    place: "azurefeeds.com/2025/06/26/why-in-place-upgrade-from-skype-for-business-server-2019-to-subscription-edition-se-is-low-risk",
    seen: "2026-11",
};

/// Press on the availability of Subscription Edition and on extended security updates.
pub const SE_NEWS: Document = Document {
    key: "SE-NEWS",
    title: "Press on the availability of Subscription Edition and on extended security updates",
    place: "neowin.net/forum/topic/1456374",
    seen: "2026-11",
};

/// XMPP Standards Foundation on Google Talk (2015-03-02).
pub const XSF_GT: Document = Document {
    key: "XSF-GT",
    title: "XMPP Standards Foundation on Google Talk (2015-03-02)",
    place: "new.xmpp.org/2015/03/no-its-not-the-end-of-xmpp-for-google-talk",
    seen: "2026-11",
};

/// Troubleshooting XMPP TCP Dialback Issues with the Communications Server XMPP Gateway (Feb 2010).
pub const OCS_DIAL: Document = Document {
    key: "OCS-DIAL",
    title: "Troubleshooting XMPP TCP Dialback Issues with the Communications Server XMPP Gateway (Feb 2010)",
    place: "technet.microsoft.com/en-us/library/ff394138(v=ocs.14).aspx (beginning only)",
    seen: "2026-11",
};

/// Configuring XMPP connectivity to Gmail (copy of a product team post of October 2009).
pub const OCS_GM2: Document = Document {
    key: "OCS-GM2",
    title: "Configuring XMPP connectivity to Gmail (copy of a product team post of October 2009)",
    place: "forum.persiannetworks.com/f101/t33300.html",
    seen: "2026-11",
};

/// Federation and Public IM Connectivity (Office 365 / SfB Online, 2017-07-20).
pub const O365_FED: Document = Document {
    key: "O365-FED",
    title: "Federation and Public IM Connectivity (Office 365 / SfB Online, 2017-07-20)",
    place: "technet.microsoft.com/en-us/library/jj822168.aspx",
    seen: "2026-11",
};

/// Lync Server 2013 book chapter "Managing XMPP Federation" (ISBN 9780133100563).
pub const BOOK_13: Document = Document {
    key: "BOOK-13",
    title: "Lync Server 2013 book chapter \"Managing XMPP Federation\" (ISBN 9780133100563)",
    place: "guides.programming4.us/application_server/Microsoft-Lync-Server-2013-Edge-Server---Edge-Server-Administration-(part-3)---Managing-XMPP-Federation.aspx",
    seen: "2026-11",
};

/// New-CsXmppAllowedPartner (cmdlet reference).
pub const PS_NEW_CSXMPPALLOWEDPARTNER: Document = Document {
    key: "PS:New-CsXmppAllowedPartner",
    title: "New-CsXmppAllowedPartner (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/New-CsXmppAllowedPartner.md",
    seen: "2026-08-21",
};

/// Set-CsXmppGatewayConfiguration (cmdlet reference).
pub const PS_SET_CSXMPPGATEWAYCONFIGURATION: Document = Document {
    key: "PS:Set-CsXmppGatewayConfiguration",
    title: "Set-CsXmppGatewayConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsXmppGatewayConfiguration.md",
    seen: "2026-08-21",
};

/// New-CsExternalAccessPolicy (cmdlet reference).
pub const PS_NEW_CSEXTERNALACCESSPOLICY: Document = Document {
    key: "PS:New-CsExternalAccessPolicy",
    title: "New-CsExternalAccessPolicy (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/New-CsExternalAccessPolicy.md",
    seen: "2026-08-21",
};

/// Grant-CsExternalAccessPolicy (cmdlet reference).
pub const PS_GRANT_CSEXTERNALACCESSPOLICY: Document = Document {
    key: "PS:Grant-CsExternalAccessPolicy",
    title: "Grant-CsExternalAccessPolicy (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Grant-CsExternalAccessPolicy.md",
    seen: "2026-08-21",
};

/// Set-CsAccessEdgeConfiguration (cmdlet reference).
pub const PS_SET_CSACCESSEDGECONFIGURATION: Document = Document {
    key: "PS:Set-CsAccessEdgeConfiguration",
    title: "Set-CsAccessEdgeConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsAccessEdgeConfiguration.md",
    seen: "2026-08-21",
};

/// Set-CsSite (cmdlet reference).
pub const PS_SET_CSSITE: Document = Document {
    key: "PS:Set-CsSite",
    title: "Set-CsSite (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsSite.md",
    seen: "2026-08-21",
};

/// Move-CsUser (cmdlet reference).
pub const PS_MOVE_CSUSER: Document = Document {
    key: "PS:Move-CsUser",
    title: "Move-CsUser (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Move-CsUser.md",
    seen: "2026-08-21",
};

/// Move-CsLegacyUser (cmdlet reference).
pub const PS_MOVE_CSLEGACYUSER: Document = Document {
    key: "PS:Move-CsLegacyUser",
    title: "Move-CsLegacyUser (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Move-CsLegacyUser.md",
    seen: "2026-08-21",
};

/// Import-CsLegacyConfiguration (cmdlet reference).
pub const PS_IMPORT_CSLEGACYCONFIGURATION: Document = Document {
    key: "PS:Import-CsLegacyConfiguration",
    title: "Import-CsLegacyConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Import-CsLegacyConfiguration.md",
    seen: "2026-08-21",
};

/// Merge-CsLegacyTopology (cmdlet reference).
pub const PS_MERGE_CSLEGACYTOPOLOGY: Document = Document {
    key: "PS:Merge-CsLegacyTopology",
    title: "Merge-CsLegacyTopology (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Merge-CsLegacyTopology.md",
    seen: "2026-08-21",
};

/// Request-CsCertificate (cmdlet reference).
pub const PS_REQUEST_CSCERTIFICATE: Document = Document {
    key: "PS:Request-CsCertificate",
    title: "Request-CsCertificate (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Request-CsCertificate.md",
    seen: "2026-08-21",
};

/// Import-CsCertificate (cmdlet reference).
pub const PS_IMPORT_CSCERTIFICATE: Document = Document {
    key: "PS:Import-CsCertificate",
    title: "Import-CsCertificate (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Import-CsCertificate.md",
    seen: "2026-08-21",
};

/// Set-CsCertificate (cmdlet reference).
pub const PS_SET_CSCERTIFICATE: Document = Document {
    key: "PS:Set-CsCertificate",
    title: "Set-CsCertificate (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsCertificate.md",
    seen: "2026-08-21",
};

/// Get-CsUser (cmdlet reference).
pub const PS_GET_CSUSER: Document = Document {
    key: "PS:Get-CsUser",
    title: "Get-CsUser (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsUser.md",
    seen: "2026-08-21",
};

/// Remove-CsAllowedDomain (cmdlet reference).
pub const PS_REMOVE_CSALLOWEDDOMAIN: Document = Document {
    key: "PS:Remove-CsAllowedDomain",
    title: "Remove-CsAllowedDomain (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Remove-CsAllowedDomain.md",
    seen: "2026-08-21",
};

/// Export-CsConfiguration (cmdlet reference).
pub const PS_EXPORT_CSCONFIGURATION: Document = Document {
    key: "PS:Export-CsConfiguration",
    title: "Export-CsConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Export-CsConfiguration.md",
    seen: "2026-08-21",
};

/// Test-CsXmppIM (cmdlet reference).
pub const PS_TEST_CSXMPPIM: Document = Document {
    key: "PS:Test-CsXmppIM",
    title: "Test-CsXmppIM (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Test-CsXmppIM.md",
    seen: "2026-08-21",
};

/// Get-CsTopology (cmdlet reference).
pub const PS_GET_CSTOPOLOGY: Document = Document {
    key: "PS:Get-CsTopology",
    title: "Get-CsTopology (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsTopology.md",
    seen: "2026-08-21",
};

/// RFC 2782: A DNS RR for specifying the location of services (DNS SRV).
pub const RFC_2782: Document = Document {
    key: "RFC-2782",
    title: "RFC 2782: A DNS RR for specifying the location of services (DNS SRV)",
    place: "https://www.rfc-editor.org/rfc/rfc2782",
    seen: "2000-02",
};

/// RFC 2181: Clarifications to the DNS specification.
pub const RFC_2181: Document = Document {
    key: "RFC-2181",
    title: "RFC 2181: Clarifications to the DNS specification",
    place: "https://www.rfc-editor.org/rfc/rfc2181",
    seen: "1997-07",
};

/// XEP-0220: Server Dialback.
pub const XEP_0220: Document = Document {
    key: "XEP-0220",
    title: "XEP-0220: Server Dialback",
    place: "https://xmpp.org/extensions/xep-0220.html",
    seen: "2015-03",
};

/// Own measurement with two federating XMPP servers and a moved SRV record.
pub const LAB: Document = Document {
    key: "LAB",
    title: "Own measurement with two federating XMPP servers and a moved SRV record",
    place: "ARCHITECTURE.md, Questions",
    seen: "2026-11",
};

/// Supported topologies for Lync Server 2013.
pub const TOPOLOGIES: Document = Document {
    key: "TOPOLOGIES",
    title: "Supported topologies for Lync Server 2013",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/lync-server-2013-supported-topologies.md",
    seen: "2019-09-16",
};

/// Back up systems and data.
pub const BACKUP: Document = Document {
    key: "BACKUP",
    title: "Back up systems and data",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/back-up-systems-and-data.md",
    seen: "2019-09-16",
};

/// Deploy the pilot pool.
pub const PILOT: Document = Document {
    key: "PILOT",
    title: "Deploy the pilot pool",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness: Lync/LyncServer/deploy-lync-server-2013-pilot-pool.md",
    seen: "2019-09-16",
};

/// No document covers this.
pub const OWN: Document =
    Document { key: "OWN", title: "No document covers this", place: "ARCHITECTURE.md, Questions", seen: "2026-11" };

/// All documents.
pub const ALL: &[&Document] = &[
    &SEED_1,
    &SEED_2,
    &SEED_3,
    &XPOL_OCS,
    &XPOL_L10,
    &XPOL_19,
    &XGW_OCS,
    &XGW_L10,
    &FED_L10,
    &FED_OCS,
    &FED_19,
    &EDGE_L10,
    &EDGE_OCS,
    &EDGE_19,
    &CONN,
    &PH_L10,
    &PH_OCS,
    &PH_19,
    &PROC,
    &VER_L10,
    &VER_OCS,
    &VER_19,
    &COEX_19,
    &MULTI_19,
    &M19_INDEX,
    &DEPR_19,
    &MERGE,
    &WMIBC,
    &IMPORT,
    &AUTHEDGE,
    &MOVE,
    &UREPL,
    &BCSITE,
    &CMSMOVE,
    &DNSSRV,
    &SUPP_13,
    &SETUP,
    &CFG_FED,
    &CERT_X,
    &CERT_ALL,
    &CERT_PLAN,
    &DNS_X,
    &PORT_X,
    &PORT_HLB,
    &NEG,
    &PARTNER,
    &POLX,
    &EAP,
    &GTALK,
    &FAILX,
    &FAILBACK,
    &EDGEDR,
    &FEDR,
    &DNSLB,
    &HLBREQ,
    &EDGECHG,
    &SBA,
    &AV,
    &TESTX,
    &SYNX,
    &REPL,
    &UPG_15,
    &UPGD_15,
    &EDGE_15,
    &DNS_15,
    &IMP_15,
    &TB_HELP,
    &HYB,
    &DECOM,
    &LC,
    &L10_PIM,
    &OCS_WP,
    &LYNCLOG,
    &SE_BLOG,
    &SE_NEWS,
    &XSF_GT,
    &OCS_DIAL,
    &OCS_GM2,
    &O365_FED,
    &BOOK_13,
    &PS_NEW_CSXMPPALLOWEDPARTNER,
    &PS_SET_CSXMPPGATEWAYCONFIGURATION,
    &PS_NEW_CSEXTERNALACCESSPOLICY,
    &PS_GRANT_CSEXTERNALACCESSPOLICY,
    &PS_SET_CSACCESSEDGECONFIGURATION,
    &PS_SET_CSSITE,
    &PS_MOVE_CSUSER,
    &PS_MOVE_CSLEGACYUSER,
    &PS_IMPORT_CSLEGACYCONFIGURATION,
    &PS_MERGE_CSLEGACYTOPOLOGY,
    &PS_REQUEST_CSCERTIFICATE,
    &PS_IMPORT_CSCERTIFICATE,
    &PS_SET_CSCERTIFICATE,
    &PS_GET_CSUSER,
    &PS_REMOVE_CSALLOWEDDOMAIN,
    &PS_EXPORT_CSCONFIGURATION,
    &PS_TEST_CSXMPPIM,
    &PS_GET_CSTOPOLOGY,
    &RFC_2782,
    &RFC_2181,
    &XEP_0220,
    &LAB,
    &TOPOLOGIES,
    &BACKUP,
    &PILOT,
    &OWN,
];
