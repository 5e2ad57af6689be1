//! `Get-CsUser`: users, counted into crowds of the same pool, SIP domain and policy.
//!
//! No name or address of a person is kept. Users of Office Communications Server have no pool and only the name of their
//! home server in the directory. Passed over on purpose: everything that is of no use for telling crowds apart.

use std::collections::BTreeMap;

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::cmdlets::row::without;
use crate::import::cmdlets::{Gather, Reader};
use crate::import::records::{Record, Value};
use crate::import::remarks::RemarkKind;
use crate::import::{Found, shown};
use crate::text::Values;

/// `Get-CsUser`.
pub(super) static READER: Reader = Reader {
    cmdlet: "Get-CsUser",
    types: &["OCSADUser", "OCSUser", "ADUser"],
    marks: &[&["SipAddress"], &["RegistrarPool", "Enabled"]],
    // Phones and applications have SIP addresses and pools, too.
    unless: &["DisplayNumber", "OwnerUrn", "IsSubscriberAccess"],
    reads: &["SipAddress", "Enabled", "RegistrarPool", "ExternalAccessPolicy", "HostingProvider"],
    may_read: &["HomeServer", "SamAccountName", "Name"],
    ignores: &[
        "ArchivingPolicy",
        "AudioVideoDisabled",
        "CallViaWorkPolicy",
        "ClientPolicy",
        "ClientVersionPolicy",
        "ConferencingPolicy",
        "DialPlan",
        "DisplayName",
        "DistinguishedName",
        "EnabledForFederation",
        "EnabledForInternetAccess",
        "EnabledForRichPresence",
        "EnterpriseVoiceEnabled",
        "ExUmEnabled",
        "ExchangeArchivingPolicy",
        "FirstName",
        "GraphPolicy",
        "Guid",
        "HostedVoiceMail",
        "HostedVoicemailPolicy",
        "Id",
        "Identity",
        "IPPBXSoftPhoneRoutingEnabled",
        "IPPhonePolicy",
        "IsValid",
        "LastName",
        "LegalInterceptPolicy",
        "LineServerURI",
        "LineURI",
        "LocationPolicy",
        "MobilityPolicy",
        "NonPrimaryResource",
        "ObjectCategory",
        "ObjectClass",
        "ObjectId",
        "ObjectState",
        "OriginatingServer",
        "OriginatorSid",
        "PersistentChatPolicy",
        "PinPolicy",
        "PresencePolicy",
        "PrivateLine",
        "PublicNetworkEnabled",
        "RemoteCallControlTelephonyEnabled",
        "Sid",
        "TargetRegistrarPool",
        "TargetServerIfMoving",
        "TenantId",
        "ThirdPartyVideoSystemPolicy",
        "UserPrincipalName",
        "UserRoutingGroupId",
        "UserServicesPolicy",
        "VoicePolicy",
        "VoiceRoutingPolicy",
        "WhenChanged",
        "WhenCreated",
        "WindowsEmailAddress",
    ],
    begin: || Box::<Users>::default(),
};

/// Users that our script has counted already: one record for all that are alike, and nobody's name.
pub(super) static COUNTED: Reader = Reader {
    cmdlet: "Get-CsUser, counted",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Users", "SipDomain", "Enabled", "RegistrarPool"],
    may_read: &["HomeServer", "ExternalAccessPolicy", "HostingProvider", "BlankNames"],
    ignores: &[],
    begin: || Box::<Users>::default(),
};

/// Users of Office Communications Server, which have no policies and no hosting provider.
pub(super) static OF_OCS: Reader = Reader {
    cmdlet: "MSFT_SIPESUserSetting",
    types: &[],
    marks: &[],
    unless: &[],
    reads: &["Enabled", "RegistrarPool"],
    may_read: &["SipAddress", "HomeServer", "Users", "SipDomain"],
    ignores: &[],
    begin: || Box::<Users>::default(),
};

#[derive(Debug, Default)]
struct Users {
    crowds: BTreeMap<Key, Crowd>,
    disabled: u32,
    online: u32,
    homeless: u32,
    /// Whether every record had what tells that a user has no home.
    homes_told: Option<bool>,
}

/// Users that are alike.
#[derive(Debug, Default)]
struct Crowd {
    users: u32,
    blank_names: u32,
    /// Whether all of them had names with their blanks.
    blanks_told: bool,
    line: u32,
}

/// Where users are at home.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Home {
    /// On this pool.
    Pool(String),
    /// Somewhere under this short name, as Office Communications Server wrote it.
    Server(String),
    /// The file has no column that tells.
    NotTold,
}

/// Home, SIP domain, and granted policy, where the file tells policies at all.
type Key = (Home, String, Option<String>);

impl Gather for Users {
    fn take(&mut self, record: &Record, found: &mut Found) {
        let word = |name: &str| record.word(name).unwrap_or_default();
        // Our script counts users that are alike where their names are to be left out.
        let users: u32 = record.word("Users").and_then(|it| it.parse().ok()).unwrap_or(1);
        let homes_told = ["RegistrarPool", "HomeServer", "Enabled"].into_iter().all(|it| record.has(it));
        self.homes_told = Some(self.homes_told.unwrap_or(true) && homes_told);
        if word("Enabled").eq_ignore_ascii_case("false") {
            self.disabled = self.disabled.saturating_add(users);
            return;
        }
        // On premises it is `SRV:`; online it is the name of a federation server.
        if !matches!(word("HostingProvider").to_ascii_lowercase().as_str(), "" | "srv:") {
            self.online = self.online.saturating_add(users);
            return;
        }
        let counted = record.word("SipDomain").map(str::to_ascii_lowercase);
        let Some(domain) = counted.or_else(|| domain_of(word("SipAddress"))) else {
            let value = record.get("SipAddress").map(Value::shown).unwrap_or_default();
            return found.remark(record.line, RemarkKind::BadSipAddress, Values::new().with("value", value));
        };
        for field in ["RegistrarPool", "ExternalAccessPolicy"] {
            if record.get(field).is_some_and(Value::is_lost) {
                let values = Values::new().with("field", field).with("name", shown(&domain));
                found.remark(record.line, RemarkKind::ListLost, values);
            }
        }
        let pool_told = record.get("RegistrarPool").is_some_and(|it| !it.is_lost());
        let home = match (word("RegistrarPool"), word("HomeServer")) {
            ("", "") if pool_told => {
                self.homeless = self.homeless.saturating_add(users);
                return;
            }
            ("", "") => Home::NotTold,
            ("", server) => Home::Server(short_name(server)),
            (pool, _) => Home::Pool(pool.to_ascii_lowercase()),
        };
        let policy = record.get("ExternalAccessPolicy").filter(|it| !it.is_lost());
        let policy = policy.map(|it| without(it.word().unwrap_or_default(), "tag:").to_owned());
        let line = record.line;
        let crowd = self.crowds.entry((home, domain, policy)).or_insert_with(|| Crowd {
            line,
            blanks_told: true,
            ..Crowd::default()
        });
        crowd.users = crowd.users.saturating_add(users);
        if let Some(blank_names) = record.word("BlankNames").and_then(|it| it.parse::<u32>().ok()) {
            crowd.blank_names = crowd.blank_names.saturating_add(blank_names);
            return;
        }
        let names = ["SamAccountName", "Name"].map(|it| record.get(it));
        crowd.blanks_told &= record.keeps_blanks && names.iter().all(Option::is_some);
        crowd.blank_names += u32::from(names.into_iter().flatten().any(|it| it.has_blanks_around()));
    }

    fn end(&mut self, whole: bool, found: &mut Found) {
        let mut names = BTreeMap::new();
        for (key, crowd) in &self.crowds {
            tell(key, crowd, &name_of(key, &mut names), found);
        }
        if self.homes_told == Some(true) && whole {
            found.tell(1, TableId::Deployment, "", "users_without_home", Raw::one(self.homeless.to_string()));
        }
        for (kind, n) in [
            (RemarkKind::DisabledUsers, self.disabled),
            (RemarkKind::OnlineUsers, self.online),
            (RemarkKind::NoHome, self.homeless),
        ] {
            if n > 0 {
                found.remark(0, kind, Values::new().with("n", n));
            }
        }
        if !self.crowds.is_empty() {
            found.remark(0, RemarkKind::NeedsNotTold, Values::new());
        }
    }
}

fn tell((home, domain, policy): &Key, crowd: &Crowd, name: &str, found: &mut Found) {
    let line = crowd.line;
    found.tell(line, TableId::Crowd, name, "users", Raw::one(crowd.users.to_string()));
    found.tell(line, TableId::Crowd, name, "domain", Raw::one(domain));
    match home {
        Home::Pool(pool) => found.tell(line, TableId::Crowd, name, "pool", Raw::one(pool)),
        Home::Server(server) => {
            let values = Values::new().with("name", shown(server)).with("n", crowd.users);
            found.remark(line, RemarkKind::HomeServerOnly, values);
        }
        Home::NotTold => (),
    }
    match policy.as_deref() {
        // The policy of the site or the global one counts.
        Some("") => found.tell(line, TableId::Crowd, name, "policy", Raw::Nothing),
        Some(policy) => {
            found.tell(line, TableId::Crowd, name, "policy", Raw::one(policy));
            // Get-CsUser shows a policy only where it was granted to the user.
            found.tell(line, TableId::Policy, policy, "scope", Raw::one("User"));
        }
        None => (),
    }
    if crowd.blanks_told {
        found.tell(line, TableId::Crowd, name, "blank_names", Raw::one(crowd.blank_names.to_string()));
    }
}

/// A name for a crowd that says what its users have in common, and that no other crowd has.
fn name_of((home, domain, policy): &Key, taken: &mut BTreeMap<String, u32>) -> String {
    let home = match home {
        Home::Pool(name) | Home::Server(name) => name.as_str(),
        Home::NotTold => "",
    };
    let parts = [home, domain.as_str(), policy.as_deref().unwrap_or_default()];
    let full = parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ");
    // A label has at most 80 characters, and a shortened one needs a number.
    let short: String = full.chars().take(if full.chars().count() > 80 { 70 } else { 80 }).collect();
    let count = taken.entry(short.to_lowercase()).or_default();
    *count += 1;
    if *count == 1 { short } else { format!("{short} ({count})") }
}

/// The domain of an address such as `sip:kim@contoso.com`.
fn domain_of(address: &str) -> Option<String> {
    let address = address.trim();
    let scheme = address.get(..4)?;
    let (user, domain) = address[4..].split_once('@')?;
    let fits = scheme.eq_ignore_ascii_case("sip:") && !user.is_empty() && !domain.is_empty() && !domain.contains('@');
    fits.then(|| domain.to_ascii_lowercase())
}

/// The pool's short name in `CN=LC Services,CN=Microsoft,CN=pool01,CN=Pools,…`.
fn short_name(server: &str) -> String {
    let parts: Vec<&str> = server.split(',').map(str::trim).collect();
    let above = parts.iter().position(|it| it.eq_ignore_ascii_case("CN=Pools"));
    let part = above.and_then(|it| it.checked_sub(1)).and_then(|it| parts.get(it));
    part.and_then(|it| it.split_once('=')).map_or(server, |it| it.1).to_owned()
}
