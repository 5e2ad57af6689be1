//! Which command answers which fields of the estate, and in which products it is there.
//!
//! The classes of Office Communications Server 2007 R2 and their properties are those of its server SDK; those of the
//! later products are in the reference of their cmdlets. Properties are chosen one by one: a property that a product
//! does not have must not be selected, because PowerShell then writes an empty one, which reads as *none*.

use crate::discovery::Columns;
use crate::estate::TableId;
use crate::estate::choices::Product;

/// A command that only reads.
#[derive(Debug, PartialEq, Eq)]
pub struct Command {
    /// The word under which its records stand in the file: the cmdlet, or the class that is asked for.
    pub name: &'static str,
    /// What must be there for it: a cmdlet; nothing else is tried before.
    pub needs: &'static str,
    /// The products that have it.
    pub products: &'static [Product],
    /// What is to be done before, outside of the pipeline; ends with the end of a line.
    pub before: &'static str,
    /// The pipeline. Its variables and functions are those of the script.
    pub run: &'static str,
    /// What its answer tells.
    pub answers: Columns,
}

/// The commands for one product, in the order in which the script runs them.
pub fn of(product: Product) -> impl Iterator<Item = &'static Command> {
    ALL.iter().filter(move |it| it.products.contains(&product))
}

use Product::{Lync2010, Lync2013, Ocs2007R2, Sfb2015, Sfb2019, SfbSe};

const SHELLS: &[Product] = &[Lync2010, Lync2013, Sfb2015, Sfb2019, SfbSe];
const LATER: &[Product] = &[Lync2013, Sfb2015, Sfb2019, SfbSe];
const WITH_XMPP: &[Product] = &[Lync2013, Sfb2015];
const EVERYWHERE: &[Product] = &[Ocs2007R2, Lync2010, Lync2013, Sfb2015, Sfb2019, SfbSe];
const OCS: &[Product] = &[Ocs2007R2];

/// All commands.
pub static ALL: &[Command] = &[
    Command {
        name: "Get-CsTopology",
        needs: "Get-CsTopology",
        products: SHELLS,
        before: "",
        run: "(Get-CsTopology -AsXml).ToString()",
        answers: &[
            (TableId::Domain, &["name", "is_default"]),
            (TableId::Site, &["name", "kind"]),
            (TableId::Pool, &["name", "product", "role", "site", "servers"]),
            (
                TableId::Edge,
                &[
                    "name",
                    "product",
                    "site",
                    "servers",
                    "kind",
                    "access_name",
                    "conferencing_name",
                    "media_name",
                    "public_address",
                    "next_hop",
                    "sip_federation",
                    "xmpp",
                ],
            ),
        ],
    },
    Command {
        name: "Get-CsSite",
        needs: "Get-CsSite",
        products: &[Lync2010],
        before: "",
        run: "Get-CsSite | Select-Object Identity, SiteId, DisplayName, SiteType, ParentSite, Pools, FederationRoute",
        answers: &[(TableId::Site, &["name", "kind", "sip_route"])],
    },
    Command {
        name: "Get-CsSite",
        needs: "Get-CsSite",
        products: LATER,
        before: "",
        run: "Get-CsSite | Select-Object Identity, SiteId, DisplayName, SiteType, ParentSite, Pools, FederationRoute, XmppFederationRoute",
        answers: &[(TableId::Site, &["name", "kind", "sip_route", "xmpp_route"])],
    },
    Command {
        name: "Get-CsPool",
        needs: "Get-CsPool",
        products: SHELLS,
        before: "",
        run: "Get-CsPool | Select-Object Identity, Fqdn, Site, Services, Computers",
        answers: &[(TableId::Pool, &["name", "site", "servers"]), (TableId::Edge, &["name", "site", "kind", "servers"])],
    },
    Command {
        name: "Get-CsService",
        needs: "Get-CsService",
        products: SHELLS,
        before: "",
        run: "Get-CsService -EdgeServer | Select-Object Identity, Role, PoolFqdn, SiteId, Version, Registrar, AccessEdgeExternalSipPort, AccessEdgeExternalFqdn, DataEdgeExternalFqdn, AVEdgeExternalFqdn
Get-CsService -Registrar | Select-Object Identity, Role, PoolFqdn, SiteId, Version
Get-CsService -UserServer | Select-Object Identity, Role, PoolFqdn, SiteId, Version
Get-CsService -Director | Select-Object Identity, Role, PoolFqdn, SiteId, Version",
        answers: &[
            (
                TableId::Edge,
                &[
                    "name",
                    "product",
                    "site",
                    "access_name",
                    "conferencing_name",
                    "media_name",
                    "next_hop",
                    "sip_federation",
                ],
            ),
            (TableId::Pool, &["name", "product", "site", "role"]),
        ],
    },
    Command {
        name: "Get-CsSipDomain",
        needs: "Get-CsSipDomain",
        products: SHELLS,
        before: "if (Get-Command -Name Get-CsSipDomain -ErrorAction SilentlyContinue) { $Domains += @(Get-CsSipDomain | ForEach-Object { $_.Name }) }\n",
        run: "Get-CsSipDomain | Select-Object Identity, Name, IsDefault",
        answers: &[(TableId::Domain, &["name", "is_default"])],
    },
    Command {
        name: "Get-CsAccessEdgeConfiguration",
        needs: "Get-CsAccessEdgeConfiguration",
        products: SHELLS,
        before: "",
        run: "Get-CsAccessEdgeConfiguration | Select-Object Identity, AllowFederatedUsers, AllowOutsideUsers, EnablePartnerDiscovery",
        answers: &[(TableId::Deployment, &["federation_allowed"])],
    },
    Command {
        name: "Get-CsExternalAccessPolicy",
        needs: "Get-CsExternalAccessPolicy",
        products: &[Lync2010, Sfb2019, SfbSe],
        before: "",
        run: "Get-CsExternalAccessPolicy | Select-Object Identity, EnableFederationAccess, EnableOutsideAccess",
        answers: &[(TableId::Policy, &["name", "scope", "site", "federation"])],
    },
    Command {
        name: "Get-CsExternalAccessPolicy",
        needs: "Get-CsExternalAccessPolicy",
        products: WITH_XMPP,
        before: "",
        run: "Get-CsExternalAccessPolicy | Select-Object Identity, EnableFederationAccess, EnableXmppAccess, EnableOutsideAccess",
        answers: &[(TableId::Policy, &["name", "scope", "site", "federation", "xmpp"])],
    },
    Command {
        name: "Get-CsAllowedDomain",
        needs: "Get-CsAllowedDomain",
        products: SHELLS,
        before: "",
        run: "Get-CsAllowedDomain | Select-Object Identity, Domain, ProxyFqdn",
        answers: &[(TableId::Allowed, &["name", "proxy"])],
    },
    Command {
        name: "Get-CsXmppAllowedPartner",
        needs: "Get-CsXmppAllowedPartner",
        products: WITH_XMPP,
        before: "if (Get-Command -Name Get-CsXmppAllowedPartner -ErrorAction SilentlyContinue) { $Partners += @(Get-CsXmppAllowedPartner | ForEach-Object { $_.Domain }) }\n",
        run: "Get-CsXmppAllowedPartner | Select-Object Identity, Domain, AdditionalDomains, PartnerType, TlsNegotiation, SaslNegotiation, SupportDialbackNegotiation, EnableKeepAlive, ConnectionLimit, ProxyFqdn, Description",
        answers: &[(
            TableId::Partner,
            &[
                "name",
                "additional",
                "kind",
                "tls",
                "sasl",
                "dialback",
                "keep_alive",
                "connection_limit",
                "proxy",
                "on_new",
            ],
        )],
    },
    Command {
        name: "Get-CsXmppGatewayConfiguration",
        needs: "Get-CsXmppGatewayConfiguration",
        products: WITH_XMPP,
        before: "",
        run: "Get-CsXmppGatewayConfiguration | Select-Object Identity, ConnectionLimit, PartnerConnectionLimit",
        answers: &[(TableId::Deployment, &["connection_limit", "partner_connection_limit"])],
    },
    Command {
        name: "Get-CsManagementStoreReplicationStatus",
        needs: "Get-CsManagementStoreReplicationStatus",
        products: SHELLS,
        before: "",
        run: "Get-CsManagementStoreReplicationStatus | Select-Object UpToDate, ReplicaFqdn, LastStatusReport, LastUpdateCreation, ProductVersion",
        answers: &[(TableId::Deployment, &["replication_current"]), (TableId::Edge, &["replica_current"])],
    },
    Command {
        name: "Get-CsCertificate",
        needs: "Get-CsCertificate",
        products: SHELLS,
        before: "",
        run: "Get-CsCertificate -Type AccessEdgeExternal | Select-Object -Property @('Use', 'Issuer', 'Subject', 'AlternativeNames', 'NotBefore', 'NotAfter', 'Thumbprint', @{ Name = 'PSComputerName'; Expression = { $Computer } })",
        answers: &[(TableId::Edge, &["certificate_names", "certificate_wildcard", "certificate_expires"])],
    },
    Command {
        name: "Get-CsUser",
        needs: "Get-CsUser",
        products: SHELLS,
        before: "",
        run: "Get-CsUser | Select-Object SipAddress, Enabled, RegistrarPool, HomeServer, ExternalAccessPolicy, HostingProvider, SamAccountName, Name | Select-Crowd Enabled, RegistrarPool, HomeServer, ExternalAccessPolicy, HostingProvider",
        answers: &[
            (TableId::Crowd, &["name", "pool", "domain", "users", "policy", "blank_names"]),
            (TableId::Deployment, &["users_without_home"]),
        ],
    },
    Command {
        name: "Get-CsHostingProvider",
        needs: "Get-CsHostingProvider",
        products: SHELLS,
        before: "",
        run: "Get-CsHostingProvider | Select-Object Identity, ProxyFqdn, Enabled, EnabledSharedAddressSpace, HostsOCSUsers, IsLocal",
        answers: &[(TableId::Deployment, &["shared_address_space"])],
    },
    Command {
        name: "Get-CsHealthMonitoringConfiguration",
        needs: "Get-CsHealthMonitoringConfiguration",
        products: SHELLS,
        before: "",
        run: "Get-CsHealthMonitoringConfiguration | Select-Object -Property @('Identity', @{ Name = 'HasTestUsers'; Expression = { [bool]$_.FirstTestUserSipUri } })",
        answers: &[(TableId::Deployment, &["test_users"])],
    },
    Command {
        name: "Get-CsWindowsService",
        needs: "Get-CsWindowsService",
        products: LATER,
        before: "",
        run: "foreach ($Service in @(Get-CsService -Registrar) + @(Get-CsService -EdgeServer)) {
    foreach ($Server in (Get-CsPool -Identity $Service.PoolFqdn).Computers) {
        try {
            Get-CsWindowsService -ComputerName $Server | Select-Object -Property @('Name', 'Status', @{ Name = 'Computer'; Expression = { $Server } }, @{ Name = 'Role'; Expression = { [string]$Service.Role } })
        } catch {
            Write-Skipped \"Get-CsWindowsService $Server\" $_.Exception.Message
        }
    }
}",
        answers: &[
            (TableId::Pool, &["gateway_running", "running"]),
            (TableId::Edge, &["access_running", "proxy_running", "running"]),
        ],
    },
    Command {
        name: "MSFT_SIPDomainData",
        needs: "Get-WmiObject",
        products: OCS,
        before: "$Domains += @(Get-WmiObject -Class MSFT_SIPDomainData -ErrorAction SilentlyContinue | ForEach-Object { $_.Address })\n",
        run: "Get-WmiObject -Class MSFT_SIPDomainData | Select-Object Address, DefaultDomain",
        answers: &[(TableId::Domain, &["name", "is_default"])],
    },
    Command {
        name: "MSFT_SIPPoolSetting",
        needs: "Get-WmiObject",
        products: OCS,
        before: "",
        run: "Get-WmiObject -Class MSFT_SIPPoolSetting | Select-Object PoolFQDN, PoolDisplayName, MajorVersion",
        answers: &[(TableId::Pool, &["name", "product"])],
    },
    Command {
        name: "MSFT_SIPESUserSetting",
        needs: "Get-WmiObject",
        products: OCS,
        before: "",
        run: "$Pools = @{}
Get-WmiObject -Class MSFT_SIPPoolSetting | ForEach-Object { $Pools[[string]$_.PoolDN] = $_.PoolFQDN }
Get-WmiObject -Class MSFT_SIPESUserSetting | Select-Object -Property @(@{ Name = 'SipAddress'; Expression = { $_.PrimaryURI } }, 'Enabled', @{ Name = 'RegistrarPool'; Expression = { $Pools[[string]$_.HomeServerDN] } }, @{ Name = 'HomeServer'; Expression = { $_.HomeServerDN } }) | Select-Crowd Enabled, RegistrarPool, HomeServer",
        answers: &[
            (TableId::Crowd, &["name", "pool", "domain", "users"]),
            (TableId::Deployment, &["users_without_home"]),
        ],
    },
    Command {
        name: "MSFT_SIPFederationPartnerTable",
        needs: "Get-WmiObject",
        products: OCS,
        before: "",
        run: "Get-WmiObject -Class MSFT_SIPFederationPartnerTable | Select-Object Domain, EdgeProxyAddress",
        answers: &[(TableId::Allowed, &["name", "proxy"])],
    },
    Command {
        name: "Get-Service",
        needs: "Get-Service",
        products: EVERYWHERE,
        before: "$System = (Get-WmiObject -Class Win32_OperatingSystem).Caption\n",
        run: "Get-Service | Where-Object { 'RTCSRV', 'RTCXMPPTGWPX' -contains $_.Name -or $_.DisplayName -like '*XMPP*' } | Select-Object -Property @('Name', 'DisplayName', 'Status', @{ Name = 'Computer'; Expression = { $Computer } }, @{ Name = 'System'; Expression = { $System } })",
        answers: &[
            (TableId::Gateway, &["name", "running", "system"]),
            (TableId::Edge, &["access_running", "proxy_running", "running"]),
        ],
    },
    Command {
        name: "Resolve-DnsName",
        needs: "Resolve-DnsName",
        products: EVERYWHERE,
        before: NAMES,
        run: DNS,
        answers: &[
            (TableId::Domain, &["has_srv"]),
            (TableId::Partner, &["has_srv"]),
            (TableId::Srv, &["domain", "target", "port", "priority", "weight", "ttl", "view"]),
            (TableId::Host, &["name", "address", "alias", "ttl"]),
        ],
    },
    Command {
        name: "nslookup",
        needs: "nslookup.exe",
        products: EVERYWHERE,
        before: "",
        run: NSLOOKUP,
        answers: &[
            (TableId::Domain, &["has_srv"]),
            (TableId::Partner, &["has_srv"]),
            (TableId::Srv, &["domain", "target", "port", "priority", "weight"]),
        ],
    },
];

/// Of what DNS is asked, and from where: who asks inside of the domain sees what the domain sees.
const NAMES: &str = r#"$Asked = @($Domains | Select-Object -Unique | ForEach-Object { @{ Name = "_xmpp-server._tcp.$_"; Of = 'domain'; For = $_ } })
$Asked += @($Partners | Select-Object -Unique | ForEach-Object { @{ Name = "_xmpp-server._tcp.$_"; Of = 'partner'; For = $_ } })
$View = $(if ($DnsServer) { 'External' } elseif ((Get-WmiObject -Class Win32_ComputerSystem).PartOfDomain) { 'Internal' } else { $null })
"#;

const DNS: &str = r"foreach ($Ask in $Asked) {
    $Answers = @(Read-Name $Ask.Name 'SRV' $Ask.Of $Ask.For)
    $Answers
    if ($Ask.Of -eq 'domain') { $Answers | Where-Object { $_.NameTarget } | ForEach-Object { Read-Name $_.NameTarget 'A' 'host' $_.NameTarget } }
}";

const NSLOOKUP: &str = r#"if (-not (Get-Command -Name Resolve-DnsName -ErrorAction SilentlyContinue)) {
    foreach ($Ask in $Asked) {
        $Text = @(& nslookup.exe '-type=SRV' $Ask.Name $DnsServer | ForEach-Object { [string]$_ }) -join "`n"
        @{ Asked = $Ask.Name; Of = $Ask.Of; For = $Ask.For; View = $View; Text = $Text }
    }
}"#;
