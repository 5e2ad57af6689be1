//! The documents, one constant each. The keys are those of the product's own notes.

use crate::sources::Document;

/// Migrating XMPP federation (OCS 2007 R2 -> Lync 2013), TechNet JJ688093, topic 2012-10-16.
pub const SEED_1: Document = Document {
    key: "SEED-1",
    title: "Migrating XMPP federation (OCS 2007 R2 -> Lync 2013), TechNet JJ688093, topic 2012-10-16",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/migrating-xmpp-federation_1.md; seeds pt-BR, es-ES, it-IT",
    seen: "2019-09-16",
};

/// Migrating XMPP federation (Lync 2010 -> Lync 2013), TechNet JJ721861, topic 2012-10-19.
pub const SEED_2: Document = Document {
    key: "SEED-2",
    title: "Migrating XMPP federation (Lync 2010 -> Lync 2013), TechNet JJ721861, topic 2012-10-19",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/migrating-xmpp-federation.md; seed ru-RU",
    seen: "2019-09-16",
};

/// Migrating XMPP federation (-> S19).
pub const SEED_3: Document = Document {
    key: "SEED-3",
    title: "Migrating XMPP federation (-> S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/migration/migrating-xmpp-federation.md; seed pt-BR",
    seen: "2019-09-16",
};

/// Configure XMPP gateway access policies and certificates (OCS guide) JJ721885.
pub const XPOL_OCS: Document = Document {
    key: "XPOL-OCS",
    title: "Configure XMPP gateway access policies and certificates (OCS guide) JJ721885",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/configure-xmpp-gateway-access-policies-and-certificates_1.md",
    seen: "2019-09-16",
};

/// same, Lync 2010 guide, JJ721945.
pub const XPOL_L10: Document = Document {
    key: "XPOL-L10",
    title: "same, Lync 2010 guide, JJ721945",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/configure-xmpp-gateway-access-policies-and-certificates.md",
    seen: "2019-09-16",
};

/// same, S19 guide.
pub const XPOL_19: Document = Document {
    key: "XPOL-19",
    title: "same, S19 guide",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/migration/configure-xmpp-gateway-access-policies-and-certificates.md",
    seen: "2019-09-16",
};

/// Configure XMPP gateway on Lync Server 2013 (OCS guide) JJ687953.
pub const XGW_OCS: Document = Document {
    key: "XGW-OCS",
    title: "Configure XMPP gateway on Lync Server 2013 (OCS guide) JJ687953",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/configure-xmpp-gateway-on-lync-server-2013_1.md",
    seen: "2019-09-16",
};

/// same, Lync 2010 guide, JJ721881.
pub const XGW_L10: Document = Document {
    key: "XGW-L10",
    title: "same, Lync 2010 guide, JJ721881",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/configure-xmpp-gateway-on-lync-server-2013.md",
    seen: "2019-09-16",
};

/// WITHDRAWN \"Configure XMPP gateway on Skype for Business Server 2019\".
pub const XGW_19: Document = Document {
    key: "XGW-19",
    title: "WITHDRAWN \"Configure XMPP gateway on Skype for Business Server 2019\"",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness @1bceb1f7a8dbb15efde5485943b2e21ab8ad1d96 Skype/SfBServer2019/migration/configure-xmpp-gateway.md",
    seen: "2019-09-16",
};

/// Configure federation routes and media traffic (JJ688121 / JJ721925 / S19).
pub const FED_L10: Document = Document {
    key: "FED-L10",
    title: "Configure federation routes and media traffic (JJ688121 / JJ721925 / S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/configure-federation-routes-and-media-traffic.md",
    seen: "2019-09-16",
};

/// Configure federation routes and media traffic (JJ688121 / JJ721925 / S19).
pub const FED_OCS: Document = Document {
    key: "FED-OCS",
    title: "Configure federation routes and media traffic (JJ688121 / JJ721925 / S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/configure-federation-routes-and-media-traffic_1.md",
    seen: "2019-09-16",
};

/// Configure federation routes and media traffic (JJ688121 / JJ721925 / S19).
pub const FED_19: Document = Document {
    key: "FED-19",
    title: "Configure federation routes and media traffic (JJ688121 / JJ721925 / S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/migration/configure-federation-routes-and-media-traffic.md",
    seen: "2019-09-16",
};

/// Deploy pilot Edge Server (JJ205306 / JJ204682 / S19).
pub const EDGE_L10: Document = Document {
    key: "EDGE-L10",
    title: "Deploy pilot Edge Server (JJ205306 / JJ204682 / S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/deploy-pilot-edge-server.md",
    seen: "2019-09-16",
};

/// Deploy pilot Edge Server (JJ205306 / JJ204682 / S19).
pub const EDGE_OCS: Document = Document {
    key: "EDGE-OCS",
    title: "Deploy pilot Edge Server (JJ205306 / JJ204682 / S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/deploy-pilot-edge-server_1.md",
    seen: "2019-09-16",
};

/// Deploy pilot Edge Server (JJ205306 / JJ204682 / S19).
pub const EDGE_19: Document = Document {
    key: "EDGE-19",
    title: "Deploy pilot Edge Server (JJ205306 / JJ204682 / S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/migration/deploy-pilot-edge-server.md",
    seen: "2019-09-16",
};

/// Connect pilot pool to legacy Edge Servers.
pub const CONN: Document = Document {
    key: "CONN",
    title: "Connect pilot pool to legacy Edge Servers",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness connect-pilot-pool-to-legacy-edge-servers{,_1}.md; Skype/SfBServer2019/migration/...",
    seen: "2019-09-16",
};

/// \"Phase n ...\" pages and migration-phases{,_1}.md.
pub const PH_L10: Document = Document {
    key: "PH-L10",
    title: "\"Phase n ...\" pages and migration-phases{,_1}.md",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/migration-phases.md and phase-*.md",
    seen: "2019-09-16",
};

/// \"Phase n ...\" pages and migration-phases{,_1}.md.
pub const PH_OCS: Document = Document {
    key: "PH-OCS",
    title: "\"Phase n ...\" pages and migration-phases{,_1}.md",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/migration-phases_1.md and phase-*_1.md",
    seen: "2019-09-16",
};

/// \"Phase n ...\" pages and migration-phases{,_1}.md.
pub const PH_19: Document = Document {
    key: "PH-19",
    title: "\"Phase n ...\" pages and migration-phases{,_1}.md",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/migration/phase-*.md",
    seen: "2019-09-16",
};

/// Migration process (side-by-side) JJ204696, JJ205181, S19.
pub const PROC: Document = Document {
    key: "PROC",
    title: "Migration process (side-by-side) JJ204696, JJ205181, S19",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness migration-process{,_1}.md",
    seen: "2019-09-16",
};

/// Verify legacy environment JJ205231, JJ721906, S19 verify-environment.
pub const VER_L10: Document = Document {
    key: "VER-L10",
    title: "Verify legacy environment JJ205231, JJ721906, S19 verify-environment",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/verify-lync-server-2010-environment.md",
    seen: "2019-09-16",
};

/// Verify legacy environment JJ205231, JJ721906, S19 verify-environment.
pub const VER_OCS: Document = Document {
    key: "VER-OCS",
    title: "Verify legacy environment JJ205231, JJ721906, S19 verify-environment",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/verify-office-communications-server-2007-r2-environment.md",
    seen: "2019-09-16",
};

/// Verify legacy environment JJ205231, JJ721906, S19 verify-environment.
pub const VER_19: Document = Document {
    key: "VER-19",
    title: "Verify legacy environment JJ205231, JJ721906, S19 verify-environment",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/migration/verify-environment.md",
    seen: "2019-09-16",
};

/// Verify pilot pool coexistence with legacy pool (S19).
pub const COEX_19: Document = Document {
    key: "COEX-19",
    title: "Verify pilot pool coexistence with legacy pool (S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/migration/verify-pilot-pool-coexistence-with-legacy-pool.md",
    seen: "2019-09-16",
};

/// Migrating multiple sites and pools (S19).
pub const MULTI_19: Document = Document {
    key: "MULTI-19",
    title: "Migrating multiple sites and pools (S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/migration/migrating-multiple-sites-and-pools.md",
    seen: "2019-09-16",
};

/// Migration to Skype for Business Server 2019.
pub const M19_INDEX: Document = Document {
    key: "M19-INDEX",
    title: "Migration to Skype for Business Server 2019",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/migration/migration-to-skype-for-business-server-2019.md",
    seen: "2019-09-16",
};

/// What's deprecated from S19.
pub const DEPR_19: Document = Document {
    key: "DEPR-19",
    title: "What's deprecated from S19",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfBServer2019/deprecated.md",
    seen: "2019-09-16",
};

/// Merge using Topology Builder Merge wizard JJ205243.
pub const MERGE: Document = Document {
    key: "MERGE",
    title: "Merge using Topology Builder Merge wizard JJ205243",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/merge-using-topology-builder-merge-wizard.md",
    seen: "2019-09-16",
};

/// Install WMI Backward Compatibility package JJ204816.
pub const WMIBC: Document = Document {
    key: "WMIBC",
    title: "Install WMI Backward Compatibility package JJ204816",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/install-wmi-backward-compatibility-package.md",
    seen: "2019-09-16",
};

/// Import policies and settings JJ205178.
pub const IMPORT: Document = Document {
    key: "IMPORT",
    title: "Import policies and settings JJ205178",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/import-policies-and-settings.md",
    seen: "2019-09-16",
};

/// Authorize connection to OCS 2007 R2 Edge Server JJ204702.
pub const AUTHEDGE: Document = Document {
    key: "AUTHEDGE",
    title: "Authorize connection to OCS 2007 R2 Edge Server JJ204702",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/authorize-connection-to-office-communications-server-2007-r2-edge-server.md",
    seen: "2019-09-16",
};

/// Move a single user / multiple users / remaining users (L10: no suffix, OCS: _1).
pub const MOVE: Document = Document {
    key: "MOVE",
    title: "Move a single user / multiple users / remaining users (L10: no suffix, OCS: _1)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/move-*.md; Skype/SfBServer2019/migration/move-*.md",
    seen: "2019-09-16",
};

/// Verify user replication has completed JJ204680/JJ204712.
pub const UREPL: Document = Document {
    key: "UREPL",
    title: "Verify user replication has completed JJ204680/JJ204712",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness verify-user-replication-has-completed{,_1}.md",
    seen: "2019-09-16",
};

/// Remove BackCompatSite JJ204637.
pub const BCSITE: Document = Document {
    key: "BCSITE",
    title: "Remove BackCompatSite JJ204637",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness remove-backcompatsite.md",
    seen: "2019-09-16",
};

/// Move the Lync 2010 CMS JJ688013.
pub const CMSMOVE: Document = Document {
    key: "CMSMOVE",
    title: "Move the Lync 2010 CMS JJ688013",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness move-the-lync-server-2010-central-management-server-to-lync-server-2013.md",
    seen: "2019-09-16",
};

/// Update DNS SRV records JJ688139/JJ688161/S19.
pub const DNSSRV: Document = Document {
    key: "DNSSRV",
    title: "Update DNS SRV records JJ688139/JJ688161/S19",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness update-dns-srv-records{,_1}.md",
    seen: "2019-09-16",
};

/// Supported server migration paths and coexistence (Lync 2013) GG425764.
pub const SUPP_13: Document = Document {
    key: "SUPP-13",
    title: "Supported server migration paths and coexistence (Lync 2013) GG425764",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios.md",
    seen: "2019-09-16",
};

/// Setting up XMPP federation in Lync Server 2013 JJ204939.
pub const SETUP: Document = Document {
    key: "SETUP",
    title: "Setting up XMPP federation in Lync Server 2013 JJ204939",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/lync-server-2013-setting-up-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Planning for XMPP federation JJ205107; Planning for SIP, XMPP federation, PIC JJ204825.
pub const PLAN_X: Document = Document {
    key: "PLAN-X",
    title: "Planning for XMPP federation JJ205107; Planning for SIP, XMPP federation, PIC JJ204825",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-planning-for-extensible-...md; ...planning-for-sip-xmpp-...md",
    seen: "2019-09-16",
};

/// Configuring SIP federation, XMPP federation and PIC JJ205134.
pub const CFG_FED: Document = Document {
    key: "CFG-FED",
    title: "Configuring SIP federation, XMPP federation and PIC JJ205134",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-configuring-sip-federation-xmpp-federation-and-public-instant-messaging.md",
    seen: "2019-09-16",
};

/// Certificate summary — XMPP JJ618374 / SIP, XMPP, PIC JJ618372.
pub const CERT_X: Document = Document {
    key: "CERT-X",
    title: "Certificate summary — XMPP JJ618374 / SIP, XMPP, PIC JJ618372",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/lync-server-2013-certificate-summary-extensible-messaging-and-presence-protocol-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Certificate summary — XMPP JJ618374 / SIP, XMPP, PIC JJ618372.
pub const CERT_ALL: Document = Document {
    key: "CERT-ALL",
    title: "Certificate summary — XMPP JJ618374 / SIP, XMPP, PIC JJ618372",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/lync-server-2013-certificate-summary-sip-xmpp-federation-and-public-instant-messaging.md",
    seen: "2019-09-16",
};

/// Certificate summaries of the five Edge topologies.
pub const CERT_EDGE5: Document = Document {
    key: "CERT-EDGE5",
    title: "Certificate summaries of the five Edge topologies",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-certificate-summary-{single,scaled}-consolidated-edge-*.md",
    seen: "2019-09-16",
};

/// Plan for Edge Server certificates.
pub const CERT_PLAN: Document = Document {
    key: "CERT-PLAN",
    title: "Plan for Edge Server certificates",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-plan-for-edge-server-certificates.md",
    seen: "2019-09-16",
};

/// DNS summary JJ618368 / JJ618369.
pub const DNS_X: Document = Document {
    key: "DNS-X",
    title: "DNS summary JJ618368 / JJ618369",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/lync-server-2013-dns-summary-extensible-messaging-and-presence-protocol-xmpp-federation.md",
    seen: "2019-09-16",
};

/// DNS summary JJ618368 / JJ618369.
pub const DNS_ALL: Document = Document {
    key: "DNS-ALL",
    title: "DNS summary JJ618368 / JJ618369",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/lync-server-2013-dns-summary-*.md",
    seen: "2019-09-16",
};

/// Port summary JJ618371 / JJ618373.
pub const PORT_X: Document = Document {
    key: "PORT-X",
    title: "Port summary JJ618371 / JJ618373",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/lync-server-2013-port-summary-extensible-messaging-and-presence-protocol-xmpp-federation.md",
    seen: "2019-09-16",
};

/// Port summary JJ618371 / JJ618373.
pub const PORT_ALL: Document = Document {
    key: "PORT-ALL",
    title: "Port summary JJ618371 / JJ618373",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/lync-server-2013-port-summary-*.md",
    seen: "2019-09-16",
};

/// Port summary scaled consolidated Edge with HLB.
pub const PORT_HLB: Document = Document {
    key: "PORT-HLB",
    title: "Port summary scaled consolidated Edge with HLB",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-port-summary-scaled-consolidated-edge-with-hardware-load-balancers.md",
    seen: "2019-09-16",
};

/// Negotiation settings for XMPP federated partners JJ552456.
pub const NEG: Document = Document {
    key: "NEG",
    title: "Negotiation settings for XMPP federated partners JJ552456",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-negotiation-settings-for-xmpp-federated-partners.md",
    seen: "2019-09-16",
};

/// Create or edit XMPP partner configuration JJ552447.
pub const PARTNER: Document = Document {
    key: "PARTNER",
    title: "Create or edit XMPP partner configuration JJ552447",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-create-or-edit-xmpp-partner-configuration.md",
    seen: "2019-09-16",
};

/// Configure policies to control XMPP federated user access JJ552446.
pub const POLX: Document = Document {
    key: "POLX",
    title: "Configure policies to control XMPP federated user access JJ552446",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-configure-policies-to-control-xmpp-federated-user-access.md",
    seen: "2019-09-16",
};

/// Manage external access policy (L13, S15).
pub const EAP: Document = Document {
    key: "EAP",
    title: "Manage external access policy (L13, S15)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-manage-external-access-policy-for-your-organization.md; Skype/SfbServer/manage/federation-and-external-access/external-access-policies/*.md",
    seen: "2019-09-16",
};

/// Manage Access Edge configuration (L13, S15).
pub const AEC: Document = Document {
    key: "AEC",
    title: "Manage Access Edge configuration (L13, S15)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-manage-access-edge-configuration-for-your-organization.md; Skype/SfbServer/manage/.../access-edge/*.md",
    seen: "2019-09-16",
};

/// Example XMPP configuration — Google Talk JJ204807 (2014-04-22).
pub const GTALK: Document = Document {
    key: "GTALK",
    title: "Example XMPP configuration — Google Talk JJ204807 (2014-04-22)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-example-xmpp-configuration-–-xmpp-federation-with-google-talk.md",
    seen: "2019-09-16",
};

/// Failing over the Edge pool used for XMPP federation JJ688065 (L13); S15 copy.
pub const FAILX: Document = Document {
    key: "FAILX",
    title: "Failing over the Edge pool used for XMPP federation JJ688065 (L13); S15 copy",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-failing-over-the-edge-pool-used-for-xmpp-federation.md; Skype/SfbServer/manage/ha-dr-and-backup-service/failing-over-and-failing-back-a-pool.md",
    seen: "2019-09-16",
};

/// Failing back the Edge pool used for Lync or XMPP federation JJ721897.
pub const FAILBACK: Document = Document {
    key: "FAILBACK",
    title: "Failing back the Edge pool used for Lync or XMPP federation JJ721897",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-failing-back-the-edge-pool-used-for-lync-server-federation-or-xmpp-federation.md; S15 same file as FAILX",
    seen: "2019-09-16",
};

/// Edge Server disaster recovery (L13).
pub const EDGEDR: Document = Document {
    key: "EDGEDR",
    title: "Edge Server disaster recovery (L13)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-edge-server-disaster-recovery.md",
    seen: "2019-09-16",
};

/// Failing over a pool.
pub const FEDR: Document = Document {
    key: "FEDR",
    title: "Failing over a pool",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-failing-over-a-pool.md",
    seen: "2019-09-16",
};

/// DNS load balancing (L13); Load balancing (S15).
pub const DNSLB: Document = Document {
    key: "DNSLB",
    title: "DNS load balancing (L13); Load balancing (S15)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-dns-load-balancing.md; Skype/SfbServer/plan-your-deployment/network-requirements/load-balancing.md",
    seen: "2019-09-16",
};

/// Hardware load balancer requirements.
pub const HLBREQ: Document = Document {
    key: "HLBREQ",
    title: "Hardware load balancer requirements",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-hardware-load-balancer-requirements.md; S15 load-balancing.md",
    seen: "2019-09-16",
};

/// Changes in Lync Server that affect Edge Server planning.
pub const EDGECHG: Document = Document {
    key: "EDGECHG",
    title: "Changes in Lync Server that affect Edge Server planning",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-changes-in-lync-server-that-affect-edge-server-planning.md",
    seen: "2019-09-16",
};

/// Branch-site resiliency features; Enterprise Voice resiliency.
pub const SBA: Document = Document {
    key: "SBA",
    title: "Branch-site resiliency features; Enterprise Voice resiliency",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-branch-site-resiliency-features.md; Skype/SfbServer/plan-your-deployment/enterprise-voice-solution/enterprise-voice-resiliency.md",
    seen: "2019-09-16",
};

/// Antivirus scanning exclusions (L13), security/antivirus.md (S15).
pub const AV: Document = Document {
    key: "AV",
    title: "Antivirus scanning exclusions (L13), security/antivirus.md (S15)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness",
    seen: "2019-09-16",
};

/// Testing messaging using XMPP DN727312.
pub const TESTX: Document = Document {
    key: "TESTX",
    title: "Testing messaging using XMPP DN727312",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-testing-messaging-using-xmpp.md",
    seen: "2019-09-16",
};

/// Testing ability to connect to a federated domain DN743840.
pub const TESTF: Document = Document {
    key: "TESTF",
    title: "Testing ability to connect to a federated domain DN743840",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-testing-ability-to-connect-to-a-federated-domain.md",
    seen: "2019-09-16",
};

/// Special setup instructions for synthetic transactions; SCOM test users pages.
pub const SYNX: Document = Document {
    key: "SYNX",
    title: "Special setup instructions for synthetic transactions; SCOM test users pages",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness lync-server-2013-special-setup-instructions-for-synthetic-transactions.md; Skype/SfbServer/management-tools/use-scom-management-pack/*.md; Skype/SfBServer2019/tools/*.md",
    seen: "2019-09-16",
};

/// Validate replication of configuration settings JJ205042; CMS replication status.
pub const REPL: Document = Document {
    key: "REPL",
    title: "Validate replication of configuration settings JJ205042; CMS replication status",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness validate-replication-of-configuration-settings.md",
    seen: "2019-09-16",
};

/// Plan to upgrade to S15 / Upgrade to S15.
pub const UPG_15: Document = Document {
    key: "UPG-15",
    title: "Plan to upgrade to S15 / Upgrade to S15",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfbServer/plan-your-deployment/upgrade.md",
    seen: "2019-09-16",
};

/// Plan to upgrade to S15 / Upgrade to S15.
pub const UPGD_15: Document = Document {
    key: "UPGD-15",
    title: "Plan to upgrade to S15 / Upgrade to S15",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfbServer/deploy/upgrade-to-skype-for-business-server.md",
    seen: "2019-09-16",
};

/// Edge environmental requirements (S15/S19).
pub const EDGE_15: Document = Document {
    key: "EDGE-15",
    title: "Edge environmental requirements (S15/S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfbServer/plan-your-deployment/edge-server-deployments/edge-environmental-requirements.md",
    seen: "2019-09-16",
};

/// DNS requirements (S15/S19).
pub const DNS_15: Document = Document {
    key: "DNS-15",
    title: "DNS requirements (S15/S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfbServer/plan-your-deployment/network-requirements/dns.md",
    seen: "2019-09-16",
};

/// Plan for IM and presence (S15/S19).
pub const IMP_15: Document = Document {
    key: "IMP-15",
    title: "Plan for IM and presence (S15/S19)",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfbServer/plan-your-deployment/instant-messaging-and-presence.md",
    seen: "2019-09-16",
};

/// Topology Builder help: Add Edge server options, Edge settings expander, Federation route settings expander.
pub const TB_HELP: Document = Document {
    key: "TB-HELP",
    title: "Topology Builder help: Add Edge server options, Edge settings expander, Federation route settings expander",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfbServer/help-topics/help-topobld/*.md and .../2019/topobld/*.md",
    seen: "2019-09-16",
};

/// Plan hybrid connectivity.
pub const HYB: Document = Document {
    key: "HYB",
    title: "Plan hybrid connectivity",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Skype/SfbHybrid/hybrid/plan-hybrid-connectivity.md (2019) and MicrosoftDocs/OfficeDocs-SkypeForBusiness-pr.es-ES same path (2023)",
    seen: "2023-01-25",
};

/// Decommission on-premises: overview, DNS entries, remove on-prem, disable hybrid.
pub const DECOM: Document = Document {
    key: "DECOM",
    title: "Decommission on-premises: overview, DNS entries, remove on-prem, disable hybrid",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness-pr.es-ES Skype/SfbHybrid/hybrid/decommission-*.md, cloud-consolidation-disabling-hybrid.md",
    seen: "2023-01-25",
};

/// older cmdlet text with per-version wording.
pub const PSV: Document = Document {
    key: "PSV",
    title: "older cmdlet text with per-version wording",
    place: "MicrosoftDocs/office-docs-powershell skype/skype/vlatest/*.md",
    seen: "2026-08-21",
};

/// lifecycle YAML.
pub const LC: Document = Document {
    key: "LC",
    title: "lifecycle YAML",
    place: "MicrosoftDocs/lifecycle-data-pr.ja-jp, lifecycle-data/products",
    seen: "2023-01-25",
};

/// Contoso.tbxml.
pub const TB_SAMPLE: Document = Document {
    key: "TB-SAMPLE",
    title: "Contoso.tbxml",
    place: "AutomatedLab/SfBAutomatedLab @17490862b13dd1035521a9b3a2690fc75eaa8fee",
    seen: "2026-11",
};

/// DefaultTopology_Skype.xml.
pub const TX_SAMPLE: Document = Document {
    key: "TX-SAMPLE",
    title: "DefaultTopology_Skype.xml",
    place: "ibenbouzid/SkypeforBusiness_lab_V3 @c6943baad8f296f74cdf81e3aebb13e49772a4fe",
    seen: "2026-11",
};

/// SKYPE-CONFIG-4.ps1 embedded topology.
pub const TX_2019: Document =
    Document { key: "TX-2019", title: "SKYPE-CONFIG-4.ps1 embedded topology", place: "public script", seen: "2026-11" };

/// Microsoft on-premises diagnostics (MIT).
pub const OPD: Document = Document {
    key: "OPD",
    title: "Microsoft on-premises diagnostics (MIT)",
    place: "onpremdiag/SfBServer @b450e5fd60e2ae9b69accb5bdaedfb073d8bde19",
    seen: "2026-11",
};

/// Get-LyncUsers.ps1.
pub const SAMG: Document = Document {
    key: "SAMG",
    title: "Get-LyncUsers.ps1",
    place: "Sam360/SAMGoldToolkit @16e916a527ece84a4035e4633f34f45bd0cc4806",
    seen: "2026-11",
};

/// Start-LyncCsvExporter.ps1.
pub const LCSV: Document = Document {
    key: "LCSV",
    title: "Start-LyncCsvExporter.ps1",
    place: "Managed-Solution-LLC/PowerShellEveryting @88a3f234ba3fa742cbc8edc18f260ddeea5d7cdc",
    seen: "2026-11",
};

/// Create a Custom Edge Server Input File (OCS 2007 R2 / OCS 2007).
pub const GG398097: Document = Document {
    key: "GG398097",
    title: "Create a Custom Edge Server Input File (OCS 2007 R2 / OCS 2007)",
    place: "technet.microsoft.com/en-us/library/gg398097.aspx",
    seen: "2026-11",
};

/// Lync 2010 docs on public IM / IM and presence (XMPP Gateway download + hotfix).
pub const L10_PIM: Document = Document {
    key: "L10-PIM",
    title: "Lync 2010 docs on public IM / IM and presence (XMPP Gateway download + hotfix)",
    place: "unifiedpeople.ru/lync_itpro.en/html/5f1dd399-6e26-4630-947f-efca38d6f0a2.htm and c21198bc-520c-4d17-8b84-7ff1475b9b0a.htm (mirrors of TechNet)",
    seen: "2026-11",
};

/// Planning, Deploying, and Administering OCS 2007 R2 XMPP Gateway (white paper, Sept 2009).
pub const OCS_WP: Document = Document {
    key: "OCS-WP",
    title: "Planning, Deploying, and Administering OCS 2007 R2 XMPP Gateway (white paper, Sept 2009)",
    place: "docest.com/doc/171030/... (only the first ~2 000 characters were readable)",
    seen: "2026-11",
};

/// Configuring XMPP Connectivity to Gmail (OCS team blog 2009-10-01).
pub const OCS_GMAIL: Document = Document {
    key: "OCS-GMAIL",
    title: "Configuring XMPP Connectivity to Gmail (OCS team blog 2009-10-01)",
    place: "communicationsserverteam.com/archive/2009/10/01/599.aspx (beginning only)",
    seen: "2026-11",
};

/// Configuring XMPP Connectivity to Jabber XCP 5.4 (Nov 2009) EE830332.
pub const OCS_JAB: Document = Document {
    key: "OCS-JAB",
    title: "Configuring XMPP Connectivity to Jabber XCP 5.4 (Nov 2009) EE830332",
    place: "technet.microsoft.com/en-us/library/ee830332(v=ocs.14).aspx (beginning only)",
    seen: "2026-11",
};

/// OCS R2 XMPP Gateway Deployment for Gmail (May 2010).
pub const SCHERTZ: Document = Document {
    key: "SCHERTZ",
    title: "OCS R2 XMPP Gateway Deployment for Gmail (May 2010)",
    place: "blog.schertz.name/2010/05/ocs-r2-xmpp-gateway-deployment-for-gmail/ (beginning only)",
    seen: "2026-11",
};

/// Lync 2013 – XMPP Federation (July 2012 beta).
pub const LYNCLOG: Document = Document {
    key: "LYNCLOG",
    title: "Lync 2013 – XMPP Federation (July 2012 beta)",
    place: "lynclog.com/2012/07/",
    seen: "2026-11",
};

/// Skype für Business Migration.
pub const MSXFAQ: Document = Document {
    key: "MSXFAQ",
    title: "Skype für Business Migration",
    place: "msxfaq.de/lync/migration/skype_for_business_migration.htm",
    seen: "2026-11",
};

/// Why in-place upgrade from 2019 to SE is low risk (copy of Microsoft Tech Community post, 2025-06-26).
pub const SE_BLOG: Document = Document {
    key: "SE-BLOG",
    title: "Why in-place upgrade from 2019 to SE is low risk (copy of Microsoft Tech Community post, 2025-06-26)",
    place: "azurefeeds.com/2025/06/26/why-in-place-upgrade-from-skype-for-business-server-2019-to-subscription-edition-se-is-low-risk",
    seen: "2026-11",
};

/// press on SE availability / ESU.
pub const SE_NEWS: Document = Document {
    key: "SE-NEWS",
    title: "press on SE availability / ESU",
    place: "neowin.net/forum/topic/1456374-... ; news.readnow.cc/microsoft-extends-support-for-exchange-skype-business-servers-...",
    seen: "2026-11",
};

/// XMPP federation for Microsoft Teams and Skype for Business 2019.
pub const MINDLINK: Document = Document {
    key: "MINDLINK",
    title: "XMPP federation for Microsoft Teams and Skype for Business 2019",
    place: "mindlinksoft.com/articles/xmpp-in-microsoft-teams-and-skype-for-business-2019",
    seen: "2026-11",
};

/// NextPlane intracompany federation guide.
pub const NEXTPLANE: Document = Document {
    key: "NEXTPLANE",
    title: "NextPlane intracompany federation guide",
    place: "nextplane.net/resources/intracompany-federation-solutions-guide/",
    seen: "2026-11",
};

/// XSF blog on Google Talk (2015-03-02) ; disruptivetelephony 2015-02.
pub const XSF_GT: Document = Document {
    key: "XSF-GT",
    title: "XSF blog on Google Talk (2015-03-02) ; disruptivetelephony 2015-02",
    place: "new.xmpp.org/2015/03/no-its-not-the-end-of-xmpp-for-google-talk ; disruptivetelephony.com/2015/02/...",
    seen: "2026-11",
};

/// Cisco IM&P interdomain federation guide 14.
pub const CISCO_FED: Document = Document {
    key: "CISCO-FED",
    title: "Cisco IM&P interdomain federation guide 14",
    place: "cisco.com ... interdomain_federation/14/...",
    seen: "2026-11",
};

/// Troubleshooting XMPP TCP Dialback Issues with the Communications Server XMPP Gateway (Feb 2010).
pub const OCS_DIAL: Document = Document {
    key: "OCS-DIAL",
    title: "Troubleshooting XMPP TCP Dialback Issues with the Communications Server XMPP Gateway (Feb 2010)",
    place: "technet.microsoft.com/en-us/library/ff394138(v=ocs.14).aspx (beginning only)",
    seen: "2026-11",
};

/// forum copies of OCS-GMAIL and OCS-JAB (slightly more text).
pub const OCS_GM2: Document = Document {
    key: "OCS-GM2",
    title: "forum copies of OCS-GMAIL and OCS-JAB (slightly more text)",
    place: "forum.persiannetworks.com/f101/t33300.html",
    seen: "2026-11",
};

/// forum copies of OCS-GMAIL and OCS-JAB (slightly more text).
pub const OCS_JAB2: Document = Document {
    key: "OCS-JAB2",
    title: "forum copies of OCS-GMAIL and OCS-JAB (slightly more text)",
    place: "forum.persiannetworks.com/f101/t33303-prev.html",
    seen: "2026-11",
};

/// Lync Server 2010 Resource Kit, chapter 12 \"Interoperability with XMPP Systems\" (2011).
pub const RK12: Document = Document {
    key: "RK12",
    title: "Lync Server 2010 Resource Kit, chapter 12 \"Interoperability with XMPP Systems\" (2011)",
    place: "adiczek.opx.pl/chapter.12.interoperability.with.xmpp.systems.php ; vdocument.in/microsoft-web-view-author-katrina-purcell-... (beginning only)",
    seen: "2026-11",
};

/// Federation and Public IM Connectivity (Office 365 / SfB Online, 2017-07-20).
pub const O365_FED: Document = Document {
    key: "O365-FED",
    title: "Federation and Public IM Connectivity (Office 365 / SfB Online, 2017-07-20)",
    place: "technet.microsoft.com/en-us/library/jj822168.aspx",
    seen: "2026-11",
};

/// Lync Server 2013 book chapter \"Managing XMPP Federation\" (ISBN 9780133100563).
pub const BOOK_13: Document = Document {
    key: "BOOK-13",
    title: "Lync Server 2013 book chapter \"Managing XMPP Federation\" (ISBN 9780133100563)",
    place: "guides.programming4.us/application_server/Microsoft-Lync-Server-2013-Edge-Server---Edge-Server-Administration-(part-3)---Managing-XMPP-Federation.aspx",
    seen: "2026-11",
};

/// Migrate to SfB 2015 part 1.
pub const UCREADY: Document = Document {
    key: "UCREADY",
    title: "Migrate to SfB 2015 part 1",
    place: "ucready.com/migrate-to-skype-for-business-2015-part-1-your-options/",
    seen: "2026-11",
};

/// New-CsXmppAllowedPartner (cmdlet reference).
pub const PS_NEW_CSXMPPALLOWEDPARTNER: Document = Document {
    key: "PS:New-CsXmppAllowedPartner",
    title: "New-CsXmppAllowedPartner (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/New-CsXmppAllowedPartner.md",
    seen: "2026-08-21",
};

/// Set-CsXmppGatewayConfiguration (cmdlet reference).
pub const PS_SET_CSXMPPGATEWAYCONFIGURATION: Document = Document {
    key: "PS:Set-CsXmppGatewayConfiguration",
    title: "Set-CsXmppGatewayConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Set-CsXmppGatewayConfiguration.md",
    seen: "2026-08-21",
};

/// New-CsExternalAccessPolicy (cmdlet reference).
pub const PS_NEW_CSEXTERNALACCESSPOLICY: Document = Document {
    key: "PS:New-CsExternalAccessPolicy",
    title: "New-CsExternalAccessPolicy (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/New-CsExternalAccessPolicy.md",
    seen: "2026-08-21",
};

/// Grant-CsExternalAccessPolicy (cmdlet reference).
pub const PS_GRANT_CSEXTERNALACCESSPOLICY: Document = Document {
    key: "PS:Grant-CsExternalAccessPolicy",
    title: "Grant-CsExternalAccessPolicy (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Grant-CsExternalAccessPolicy.md",
    seen: "2026-08-21",
};

/// Set-CsAccessEdgeConfiguration (cmdlet reference).
pub const PS_SET_CSACCESSEDGECONFIGURATION: Document = Document {
    key: "PS:Set-CsAccessEdgeConfiguration",
    title: "Set-CsAccessEdgeConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Set-CsAccessEdgeConfiguration.md",
    seen: "2026-08-21",
};

/// Set-CsSite (cmdlet reference).
pub const PS_SET_CSSITE: Document = Document {
    key: "PS:Set-CsSite",
    title: "Set-CsSite (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Set-CsSite.md",
    seen: "2026-08-21",
};

/// Move-CsUser (cmdlet reference).
pub const PS_MOVE_CSUSER: Document = Document {
    key: "PS:Move-CsUser",
    title: "Move-CsUser (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Move-CsUser.md",
    seen: "2026-08-21",
};

/// Move-CsLegacyUser (cmdlet reference).
pub const PS_MOVE_CSLEGACYUSER: Document = Document {
    key: "PS:Move-CsLegacyUser",
    title: "Move-CsLegacyUser (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Move-CsLegacyUser.md",
    seen: "2026-08-21",
};

/// Import-CsLegacyConfiguration (cmdlet reference).
pub const PS_IMPORT_CSLEGACYCONFIGURATION: Document = Document {
    key: "PS:Import-CsLegacyConfiguration",
    title: "Import-CsLegacyConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Import-CsLegacyConfiguration.md",
    seen: "2026-08-21",
};

/// Merge-CsLegacyTopology (cmdlet reference).
pub const PS_MERGE_CSLEGACYTOPOLOGY: Document = Document {
    key: "PS:Merge-CsLegacyTopology",
    title: "Merge-CsLegacyTopology (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Merge-CsLegacyTopology.md",
    seen: "2026-08-21",
};

/// Request-CsCertificate (cmdlet reference).
pub const PS_REQUEST_CSCERTIFICATE: Document = Document {
    key: "PS:Request-CsCertificate",
    title: "Request-CsCertificate (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Request-CsCertificate.md",
    seen: "2026-08-21",
};

/// Import-CsCertificate (cmdlet reference).
pub const PS_IMPORT_CSCERTIFICATE: Document = Document {
    key: "PS:Import-CsCertificate",
    title: "Import-CsCertificate (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Import-CsCertificate.md",
    seen: "2026-08-21",
};

/// Set-CsCertificate (cmdlet reference).
pub const PS_SET_CSCERTIFICATE: Document = Document {
    key: "PS:Set-CsCertificate",
    title: "Set-CsCertificate (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Set-CsCertificate.md",
    seen: "2026-08-21",
};

/// Get-CsCertificate (cmdlet reference).
pub const PS_GET_CSCERTIFICATE: Document = Document {
    key: "PS:Get-CsCertificate",
    title: "Get-CsCertificate (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Get-CsCertificate.md",
    seen: "2026-08-21",
};

/// Get-CsManagementStoreReplicationStatus (cmdlet reference).
pub const PS_GET_CSMANAGEMENTSTOREREPLICATIONSTATUS: Document = Document {
    key: "PS:Get-CsManagementStoreReplicationStatus",
    title: "Get-CsManagementStoreReplicationStatus (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Get-CsManagementStoreReplicationStatus.md",
    seen: "2026-08-21",
};

/// Invoke-CsManagementStoreReplication (cmdlet reference).
pub const PS_INVOKE_CSMANAGEMENTSTOREREPLICATION: Document = Document {
    key: "PS:Invoke-CsManagementStoreReplication",
    title: "Invoke-CsManagementStoreReplication (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Invoke-CsManagementStoreReplication.md",
    seen: "2026-08-21",
};

/// Get-CsUser (cmdlet reference).
pub const PS_GET_CSUSER: Document = Document {
    key: "PS:Get-CsUser",
    title: "Get-CsUser (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Get-CsUser.md",
    seen: "2026-08-21",
};

/// Remove-CsAllowedDomain (cmdlet reference).
pub const PS_REMOVE_CSALLOWEDDOMAIN: Document = Document {
    key: "PS:Remove-CsAllowedDomain",
    title: "Remove-CsAllowedDomain (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Remove-CsAllowedDomain.md",
    seen: "2026-08-21",
};

/// Remove-CsXmppAllowedPartner (cmdlet reference).
pub const PS_REMOVE_CSXMPPALLOWEDPARTNER: Document = Document {
    key: "PS:Remove-CsXmppAllowedPartner",
    title: "Remove-CsXmppAllowedPartner (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Remove-CsXmppAllowedPartner.md",
    seen: "2026-08-21",
};

/// Export-CsConfiguration (cmdlet reference).
pub const PS_EXPORT_CSCONFIGURATION: Document = Document {
    key: "PS:Export-CsConfiguration",
    title: "Export-CsConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Export-CsConfiguration.md",
    seen: "2026-08-21",
};

/// Test-CsXmppIM (cmdlet reference).
pub const PS_TEST_CSXMPPIM: Document = Document {
    key: "PS:Test-CsXmppIM",
    title: "Test-CsXmppIM (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Test-CsXmppIM.md",
    seen: "2026-08-21",
};

/// Get-CsTopology (cmdlet reference).
pub const PS_GET_CSTOPOLOGY: Document = Document {
    key: "PS:Get-CsTopology",
    title: "Get-CsTopology (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Get-CsTopology.md",
    seen: "2026-08-21",
};

/// Set-CsWatcherNodeConfiguration (cmdlet reference).
pub const PS_SET_CSWATCHERNODECONFIGURATION: Document = Document {
    key: "PS:Set-CsWatcherNodeConfiguration",
    title: "Set-CsWatcherNodeConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/Set-CsWatcherNodeConfiguration.md",
    seen: "2026-08-21",
};

/// New-CsHealthMonitoringConfiguration (cmdlet reference).
pub const PS_NEW_CSHEALTHMONITORINGCONFIGURATION: Document = Document {
    key: "PS:New-CsHealthMonitoringConfiguration",
    title: "New-CsHealthMonitoringConfiguration (cmdlet reference)",
    place: "MicrosoftDocs/office-docs-powershell skype/skype-ps/SkypeForBusiness/New-CsHealthMonitoringConfiguration.md",
    seen: "2026-08-21",
};

/// RFC 2782: A DNS RR for specifying the location of services (DNS SRV).
pub const RFC_2782: Document = Document {
    key: "RFC-2782",
    title: "RFC 2782: A DNS RR for specifying the location of services (DNS SRV)",
    place: "https://www.rfc-editor.org/rfc/rfc2782",
    seen: "2000-02",
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
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/lync-server-2013-supported-topologies.md",
    seen: "2019-09-16",
};

/// Back up systems and data.
pub const BACKUP: Document = Document {
    key: "BACKUP",
    title: "Back up systems and data",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/back-up-systems-and-data.md",
    seen: "2019-09-16",
};

/// Deploy the pilot pool.
pub const PILOT: Document = Document {
    key: "PILOT",
    title: "Deploy the pilot pool",
    place: "MicrosoftDocs/OfficeDocs-SkypeForBusiness Lync/LyncServer/deploy-lync-server-2013-pilot-pool.md",
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
    &XGW_19,
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
    &PLAN_X,
    &CFG_FED,
    &CERT_X,
    &CERT_ALL,
    &CERT_EDGE5,
    &CERT_PLAN,
    &DNS_X,
    &DNS_ALL,
    &PORT_X,
    &PORT_ALL,
    &PORT_HLB,
    &NEG,
    &PARTNER,
    &POLX,
    &EAP,
    &AEC,
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
    &TESTF,
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
    &PSV,
    &LC,
    &TB_SAMPLE,
    &TX_SAMPLE,
    &TX_2019,
    &OPD,
    &SAMG,
    &LCSV,
    &GG398097,
    &L10_PIM,
    &OCS_WP,
    &OCS_GMAIL,
    &OCS_JAB,
    &SCHERTZ,
    &LYNCLOG,
    &MSXFAQ,
    &SE_BLOG,
    &SE_NEWS,
    &MINDLINK,
    &NEXTPLANE,
    &XSF_GT,
    &CISCO_FED,
    &OCS_DIAL,
    &OCS_GM2,
    &OCS_JAB2,
    &RK12,
    &O365_FED,
    &BOOK_13,
    &UCREADY,
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
    &PS_GET_CSCERTIFICATE,
    &PS_GET_CSMANAGEMENTSTOREREPLICATIONSTATUS,
    &PS_INVOKE_CSMANAGEMENTSTOREREPLICATION,
    &PS_GET_CSUSER,
    &PS_REMOVE_CSALLOWEDDOMAIN,
    &PS_REMOVE_CSXMPPALLOWEDPARTNER,
    &PS_EXPORT_CSCONFIGURATION,
    &PS_TEST_CSXMPPIM,
    &PS_GET_CSTOPOLOGY,
    &PS_SET_CSWATCHERNODECONFIGURATION,
    &PS_NEW_CSHEALTHMONITORINGCONFIGURATION,
    &RFC_2782,
    &XEP_0220,
    &LAB,
    &TOPOLOGIES,
    &BACKUP,
    &PILOT,
    &OWN,
];
