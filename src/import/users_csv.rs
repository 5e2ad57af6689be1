//! `Get-CsUser -ResultSize Unlimited | Export-Csv`: users, counted into crowds of the same pool, SIP domain and policy.
//!
//! The names of the columns were seen, and rows of them were not. No name or address of a person is kept. Passed over on
//! purpose: every other column.

use std::collections::BTreeMap;

use crate::estate::TableId;
use crate::estate::cell::Raw;
use crate::import::remarks::RemarkKind;
use crate::import::{Found, csv, shown, table_remarks};
use crate::text::Values;

/// Users that are alike.
#[derive(Debug, Default)]
struct Crowd {
    users: u32,
    blank_names: u32,
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

/// Reads users.
pub(super) fn read(text: &str, found: &mut Found) {
    let table = csv::read(text);
    table_remarks(&table, found);
    let useful = ["SipAddress", "Enabled", "RegistrarPool", "ExternalAccessPolicy", "HostingProvider"];
    let missing: Vec<String> =
        useful.iter().filter(|it| table.column(it).is_none()).map(|it| (*it).to_owned()).collect();
    if !missing.is_empty() {
        found.remark(1, RemarkKind::MissingColumns, Values::new().with("fields", missing));
    }
    let columns = useful.map(|it| table.column(it));
    let [address, enabled, pool, policy, provider] = columns;
    let server = table.column("HomeServer");
    let (account, common) = (table.column("SamAccountName"), table.column("Name"));
    let mut crowds: BTreeMap<Key, Crowd> = BTreeMap::new();
    let (mut disabled, mut online, mut homeless) = (0_u32, 0_u32, 0_u32);
    for (line, row) in &table.rows {
        let get = |column: Option<usize>| column.and_then(|it| row.get(it)).unwrap_or_default();
        if get(enabled).trim().eq_ignore_ascii_case("false") {
            disabled += 1;
            continue;
        }
        // On premises it is `SRV:`; online it is the name of a federation server.
        if !matches!(get(provider).trim().to_ascii_lowercase().as_str(), "" | "srv:") {
            online += 1;
            continue;
        }
        let Some(domain) = domain_of(get(address)) else {
            found.remark(*line, RemarkKind::BadSipAddress, Values::new().with("value", shown(get(address))));
            continue;
        };
        let home = match (get(pool).trim(), get(server).trim()) {
            ("", "") if pool.is_some() => {
                homeless += 1;
                continue;
            }
            ("", "") => Home::NotTold,
            ("", server) => Home::Server(short_name(server)),
            (pool, _) => Home::Pool(pool.to_ascii_lowercase()),
        };
        let policy = policy.map(|it| without_tag(get(Some(it)).trim()).to_owned());
        let crowd = crowds.entry((home, domain, policy)).or_insert_with(|| Crowd { line: *line, ..Crowd::default() });
        crowd.users += 1;
        let is_blank = |it: &str| it != it.trim();
        crowd.blank_names += u32::from(is_blank(get(account)) || is_blank(get(common)));
    }
    let blanks_told = account.is_some() && common.is_some();
    let mut names = BTreeMap::new();
    for (key, crowd) in &crowds {
        tell(key, crowd, &name_of(key, &mut names), blanks_told, found);
    }
    if pool.is_some() && server.is_some() && enabled.is_some() {
        found.tell(1, TableId::Deployment, "", "users_without_home", Raw::one(homeless.to_string()));
    }
    for (kind, n) in
        [(RemarkKind::DisabledUsers, disabled), (RemarkKind::OnlineUsers, online), (RemarkKind::NoHome, homeless)]
    {
        if n > 0 {
            found.remark(0, kind, Values::new().with("n", n));
        }
    }
    if !crowds.is_empty() {
        found.remark(0, RemarkKind::NeedsNotTold, Values::new());
    }
}

fn tell((home, domain, policy): &Key, crowd: &Crowd, name: &str, blanks_told: bool, found: &mut Found) {
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
    if blanks_told {
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

/// `Tag:` stands before the name of a policy that was granted.
fn without_tag(policy: &str) -> &str {
    match policy.get(..4) {
        Some(tag) if tag.eq_ignore_ascii_case("tag:") => policy[4..].trim(),
        _ => policy,
    }
}
