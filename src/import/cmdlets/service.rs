//! `Get-CsService`: roles on pools, of which the Edge, the Registrar and the user services matter here.
//!
//! `Version` is the product. An Edge carries XMPP when it has the ports 5269 and 23456; port 5098 of a Registrar is there
//! whether XMPP is used or not. Seen: `-EdgeServer` of Lync Server 2010 and Skype for Business Server 2019. Passed over on
//! purpose: the ports of other services.

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::estate::choices::{PoolRole, Product};
use crate::import::cmdlets::row::{Row, without};
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::{Record, Value};
use crate::import::remarks::RemarkKind;
use crate::import::{Found, product, shown};
use crate::text::Values;

/// `Get-CsService`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsService",
    types: &[
        "DisplayEdgeServer",
        "DisplayRegistrar",
        "DisplayUserServer",
        "DisplayDirector",
        "DisplayCentralManagement",
        "DisplayApplicationServer",
        "DisplayConferencingServer",
        "DisplayFileStore",
        "DisplayManagementServer",
        "DisplayMediationServer",
        "DisplayUserDatabase",
        "DisplayWebServer",
    ],
    marks: &[&["Role", "PoolFqdn"], &["ServiceId", "PoolFqdn"], &["AccessEdgeExternalSipPort"], &["XmppListeningPort"]],
    unless: &[],
    reads: &["Identity", "PoolFqdn", "SiteId", "Version"],
    may_read: &[
        "Role",
        "Registrar",
        "AccessEdgeExternalFqdn",
        "DataEdgeExternalFqdn",
        "AVEdgeExternalFqdn",
        "AccessEdgeExternalSipPort",
        "XmppListeningPort",
        "XmppInternalPort",
        "Active",
    ],
    ignores: &[
        "AccessEdgeClientPort",
        "AccessEdgeClientSipPort",
        "AccessEdgeInternalSipPort",
        "AppSharingPortCount",
        "AppSharingPortStart",
        "ArchivingDatabase",
        "AudioPortCount",
        "AudioPortStart",
        "BackCompatUserDatabase",
        "CentralMgmtStore",
        "ConferenceServer",
        "DataPsomClientPort",
        "DataPsomServerPort",
        "DependentServiceList",
        "DirectorySipPort",
        "EdgeServer",
        "ExternalMrasFqdn",
        "FileStore",
        "FileTransferAgentPort",
        "InternalInterfaceFqdn",
        "McuFactorySipPort",
        "MediaCommunicationPortCount",
        "MediaCommunicationPortStart",
        "MediaComunicationPortCount",
        "MediaRelayAuthEdgePort",
        "MediaRelayAuthExternalTurnTcpPort",
        "MediaRelayAuthExternalTurnUdpPort",
        "MediaRelayAuthInternalTurnTcpPort",
        "MediaRelayAuthInternalTurnUdpPort",
        "MediaRelayExternalTurnTcpPort",
        "MediaRelayExternalTurnUdpPort",
        "MediaRelayInternalTurnTcpPort",
        "MediaRelayInternalTurnUdpPort",
        "MonitoringDatabase",
        "PresenceFocusSipPort",
        "ReplicatorMasterPort",
        "ServiceId",
        "SipHealthPort",
        "SipPort",
        "SipServerTcpPort",
        "SkypeSearchProxyPort",
        "UserDatabase",
        "UserServer",
        "WebServer",
        "XmppGatewaySipPort",
    ],
    begin: || Box::<Services>::default(),
};

#[derive(Debug, Default)]
struct Services {
    others: usize,
}

impl Gather for Services {
    fn take(&mut self, record: &Record, found: &mut Found) {
        // `EdgeServer:edge.contoso.com`, sometimes with a blank after the colon.
        let (kind, host) = record.word("Identity").and_then(|it| it.split_once(':')).unwrap_or_default();
        let role = record.word("Role").unwrap_or(kind).trim();
        let name = record.word("PoolFqdn").unwrap_or(host).trim();
        let is = |word: &str| role.eq_ignore_ascii_case(word);
        let is_edge = is("EdgeServer") || record.has("AccessEdgeExternalSipPort");
        let is_home = is("Registrar") || is("UserServer") || is("Director");
        if !is_edge && !is_home && !is("CentralManagement") {
            self.others += 1;
        } else if name.is_empty() {
            found.remark(record.line, RemarkKind::Nameless, Values::new());
        } else if is_edge {
            edge(&mut Row::named(record, found, TableId::Edge, name));
        } else if is_home {
            let mut row = Row::named(record, found, TableId::Pool, name);
            row.site("SiteId");
            version(&mut row);
            match role.to_ascii_lowercase().as_str() {
                "director" => row.tell("role", Raw::one(PoolRole::Director.code())),
                "userserver" => row.tell("role", Raw::one(PoolRole::FrontEnd.code())),
                // A Registrar alone may be a Director or stand in a branch.
                _ => (),
            }
        } else if record.word("Active").is_some_and(|it| it.eq_ignore_ascii_case("true")) {
            let store = record.word("Version").and_then(product::of_version);
            if let Some(store) = store {
                found.tell(record.line, TableId::Deployment, "", "store_product", Raw::one(store.code()));
            }
        }
    }

    fn end(&mut self, _whole: bool, found: &mut Found) {
        if self.others > 0 {
            found.remark(0, RemarkKind::OtherServices, Values::new().with("n", self.others));
        }
    }
}

fn edge(row: &mut Row) {
    let record = row.record;
    row.site("SiteId");
    let product = version(row);
    if let Some(hop) = record.word("Registrar") {
        row.tell("next_hop", Raw::one(without(hop, "registrar:")));
    }
    row.single("AccessEdgeExternalFqdn", "access_name");
    row.single("DataEdgeExternalFqdn", "conferencing_name");
    row.single("AVEdgeExternalFqdn", "media_name");
    match record.get("AccessEdgeExternalSipPort") {
        None => (),
        Some(port) => row.tell_flag("sip_federation", is_port(port)),
    }
    match (record.get("XmppListeningPort"), record.get("XmppInternalPort")) {
        (Some(outside), Some(inside)) => match (is_port(outside), is_port(inside)) {
            (true, true) => row.tell_flag("xmpp", true),
            (false, false) => row.tell_flag("xmpp", false),
            _ => half(row),
        },
        // The product has no XMPP proxy, so its Edge has no such properties.
        (None, None) if product == Some(Product::Lync2010) => row.tell_flag("xmpp", false),
        (None, None) => (),
        _ => half(row),
    }
}

fn half(row: &mut Row) {
    let values = Values::new().with("edge", shown(&row.name));
    row.found.remark(row.record.line, RemarkKind::HalfXmpp, values);
}

fn is_port(value: &Value) -> bool {
    value.word().is_some_and(|it| it.parse::<u16>().is_ok_and(|it| it > 0))
}

fn version(row: &mut Row) -> Option<Product> {
    let version = row.record.word("Version")?.to_owned();
    product::tell(row.found, row.record.line, row.table, &row.name, Some(&version))
}
