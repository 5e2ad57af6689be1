//! Stable aliases in the place of names, for showing and sharing a plan outside of the house.
//!
//! Whoever gets the aliased plan can follow every step of it and learns no name. Only the [`Key`] leads back, and it
//! stays in the browser that made it. What a name is to other names stays as it is: a host within a domain becomes a
//! host within that domain's alias, so every rule finds what it found before.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::{Case, Progress, Tick};
use crate::estate::beyond::Beyond;
use crate::estate::cell::{Kind, Raw};
use crate::estate::name::{Address, Note};
use crate::estate::negotiation::PUBLIC_PROVIDERS;
use crate::estate::{Column, Place, TableId};

/// First labels that say what a host is for and not whose it is. Rules look for some of them.
const SERVICES: [&str; 12] = [
    "_sipfederationtls",
    "_tcp",
    "_tls",
    "_xmpp-server",
    "access",
    "dialin",
    "lyncdiscover",
    "meet",
    "sip",
    "sipexternal",
    "www",
    "xmpp",
];

/// The name of a policy that every deployment has.
const GLOBAL: &str = "Global";

/// Which alias stands for which name. No two names have the same alias.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Key {
    /// The alias of each name. Names are in lower case where case does not tell them apart.
    aliases: BTreeMap<String, String>,
    /// The name of each alias.
    names: BTreeMap<String, String>,
}

impl Key {
    /// The key with aliases for every name of a case. Aliases that it had stay.
    pub fn extended(&self, case: &Case) -> Self {
        let mut key = self.clone();
        let mut found = Found::of(case);
        let hosts = std::mem::take(&mut found.hosts);
        let zones = zones(&hosts);
        // Zones come first and short names before long ones, so that a name finds the alias of what it stands in.
        let mut ordered: Vec<(usize, &str, &str)> =
            zones.iter().chain(&hosts).map(|(name, class)| (name.split('.').count(), *class, name.as_str())).collect();
        ordered.sort_unstable();
        ordered.dedup_by_key(|it| it.2);
        for (_, class, name) in ordered {
            if !key.aliases.contains_key(name) {
                let alias = key.host_alias(class, name);
                key.put(name, alias);
            }
        }
        for (text, class) in found.texts {
            if !key.aliases.contains_key(&text) {
                let alias = key.fresh(|n| format!("{class}-{n}"));
                key.put(&text, alias);
            }
        }
        for (text, address) in found.addresses {
            if !key.aliases.contains_key(&text) {
                let alias = key.fresh(|n| address.documentation(n));
                key.put(&text, alias);
            }
        }
        key
    }

    /// The case with aliases in the place of names. Every name must be in the key; see [`Key::extended`].
    pub fn aliased(&self, case: &Case) -> Case {
        renamed(case, &self.aliases)
    }

    /// The case with names in the place of aliases.
    pub fn restored(&self, case: &Case) -> Case {
        renamed(case, &self.names)
    }

    /// Whether every name in a case is an alias of this key, so that it can be led back whole.
    pub fn opens(&self, case: &Case) -> bool {
        let found = Found::of(case);
        let hosts = found.hosts.keys().filter(|it| !is_known(it));
        let mut all = hosts.chain(found.texts.keys()).chain(found.addresses.keys()).peekable();
        all.peek().is_some() && all.all(|it| self.names.contains_key(it))
    }

    /// The id of a step with its names where its aliases stood.
    pub fn restored_step(&self, id: &str) -> String {
        renamed_step(id, &self.names)
    }

    /// The id of a step with aliases in the place of names.
    pub fn aliased_step(&self, id: &str) -> String {
        renamed_step(id, &self.aliases)
    }

    /// The key as text for the browser's storage, a line for each name.
    pub fn to_text(&self) -> String {
        let lines = self.aliases.iter().map(|(name, alias)| [name, "\t", alias, "\n"].concat());
        lines.collect()
    }

    /// The key from text. A line that makes no sense is left out: its name gets another alias.
    pub fn from_text(text: &str) -> Self {
        let mut key = Self::default();
        for (name, alias) in text.lines().filter_map(|it| it.split_once('\t')) {
            let fits = Note::parse(name).is_ok() && Note::parse(alias).is_ok();
            if fits && !key.aliases.contains_key(name) && !key.names.contains_key(alias) {
                key.put(name, alias.to_owned());
            }
        }
        key
    }

    fn put(&mut self, name: &str, alias: String) {
        self.names.insert(alias.clone(), name.to_owned());
        self.aliases.insert(name.to_owned(), alias);
    }

    /// The first alias of this form that nothing has yet, neither as alias nor as name.
    fn fresh(&self, form: impl Fn(usize) -> String) -> String {
        // One more than there are is free at the latest.
        let most = self.names.len() + self.aliases.len() + 1;
        let is_free = |it: &String| !self.names.contains_key(it) && !self.aliases.contains_key(it);
        (1..=most).map(form).find(is_free).unwrap_or_default()
    }

    fn host_alias(&self, class: &str, name: &str) -> String {
        if is_known(name) {
            return name.to_owned();
        }
        let parent = parents(name).find_map(|it| {
            let known = is_known(it).then(|| it.to_owned());
            known.or_else(|| self.aliases.get(it).cloned())
        });
        match (name.split_once('.'), parent) {
            (Some((label, _)), Some(parent)) if SERVICES.contains(&label) => {
                let kept = format!("{label}.{parent}");
                if self.names.contains_key(&kept) { self.fresh(|n| format!("{label}-{n}.{parent}")) } else { kept }
            }
            (_, Some(parent)) => self.fresh(|n| format!("{class}-{n}.{parent}")),
            (None, None) => self.fresh(|n| format!("{class}-{n}")),
            (Some(_), None) => self.fresh(|n| format!("{class}-{n}.example")),
        }
    }
}

/// Whether a name is known to everybody and gives nobody away.
fn is_known(name: &str) -> bool {
    PUBLIC_PROVIDERS.contains(&name)
}

/// The names that a name stands in, the nearest first.
fn parents(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(name.split_once('.').map(|it| it.1), |it| it.split_once('.').map(|it| it.1))
}

/// Every text of a case that may give somebody away, with the word that its alias begins with.
#[derive(Default)]
struct Found {
    hosts: BTreeMap<String, &'static str>,
    texts: BTreeMap<String, &'static str>,
    addresses: BTreeMap<String, Address>,
}

impl Found {
    fn of(case: &Case) -> Self {
        let mut found = Self::default();
        for_each_text(case, |place, text| match place {
            Where::Host(class) => {
                found.hosts.entry(text.to_owned()).or_insert(class);
            }
            Where::Text(class) => {
                found.texts.entry(text.to_owned()).or_insert(class);
            }
            Where::Address => {
                if let Ok(address) = Address::parse(text)
                    && !address.is_unspecified()
                {
                    found.addresses.insert(text.to_owned(), address);
                }
            }
        });
        found.texts.retain(|it, _| !found.hosts.contains_key(it));
        found
    }
}

/// The domains in which hosts stand that no domain of the case holds: those of Active Directory, mostly.
fn zones(hosts: &BTreeMap<String, &'static str>) -> BTreeMap<String, &'static str> {
    let domains: BTreeSet<&str> =
        hosts.iter().filter(|it| matches!(*it.1, "domain" | "partner")).map(|it| it.0.as_str()).collect();
    let homeless = hosts.keys().filter(|it| !domains.contains(it.as_str()) && !is_known(it));
    homeless
        .filter(|it| !parents(it).any(|it| domains.contains(it)))
        .filter_map(|it| parents(it).next().filter(|it| it.contains('.')))
        .filter(|it| !hosts.contains_key(*it))
        .map(|it| (it.to_owned(), "zone"))
        .collect()
}

/// Whether what stands there has an alias.
pub fn hides(place: Place) -> bool {
    place.table.column(place.column).is_some_and(|it| class(place.table, it).is_some())
}

/// What a text is, with the word that its alias begins with.
#[derive(Clone, Copy)]
enum Where {
    Host(&'static str),
    Text(&'static str),
    Address,
}

/// What the texts of a column are; `None` when they are nobody's.
fn class(table: TableId, column: &Column) -> Option<Where> {
    Some(match (column.kind, table, column.id) {
        (Kind::Name | Kind::Names, TableId::Domain | TableId::Allowed, "name") => Where::Host("domain"),
        (Kind::Name | Kind::Names, TableId::Partner, "name" | "additional") => Where::Host("partner"),
        (Kind::Name, TableId::Pool, "name") => Where::Host("pool"),
        (Kind::Name, TableId::Edge, "name") => Where::Host("edge"),
        (Kind::Name, TableId::Gateway, "name") => Where::Host("gateway"),
        (Kind::Names, _, "servers") => Where::Host("server"),
        (Kind::Name | Kind::Names, ..) => Where::Host("host"),
        // Nobody's name, and it must stay what was approved.
        (Kind::Label, TableId::Deployment, "approved") => return None,
        (Kind::Label, TableId::Deployment, "approved_by") => Where::Text("person"),
        (Kind::Label, TableId::Deployment, "title") => Where::Text("plan"),
        (Kind::Label, TableId::Site, _) => Where::Text("site"),
        (Kind::Label, TableId::Crowd, _) => Where::Text("users"),
        (Kind::Label, ..) => Where::Text("policy"),
        (Kind::Note, ..) => Where::Text("note"),
        (Kind::Address, ..) => Where::Address,
        _ => return None,
    })
}

fn for_each_text(case: &Case, mut look: impl FnMut(Where, &str)) {
    for table in TableId::ALL {
        for row in case.estate.rows(table) {
            for column in table.columns() {
                let Some(class) = class(table, column) else {
                    continue;
                };
                match case.estate.cell(Place::new(table, row, column.id)) {
                    Raw::One(text) if text != GLOBAL => look(class, &text),
                    Raw::Many(texts) => texts.iter().for_each(|it| look(class, it)),
                    _ => (),
                }
            }
        }
    }
    for file in &case.estate.files {
        look(Where::Text("file"), file);
    }
    for tick in case.progress.values() {
        if let Some(who) = &tick.who {
            look(Where::Text("person"), who.as_str());
        }
        if let Some(note) = &tick.note {
            look(Where::Text("note"), note.as_str());
        }
    }
}

fn renamed(case: &Case, names: &BTreeMap<String, String>) -> Case {
    let new = |text: &str| names.get(text).cloned().unwrap_or_else(|| text.to_owned());
    let mut estate = case.estate.clone();
    for table in TableId::ALL {
        for row in case.estate.rows(table) {
            for column in table.columns().iter().filter(|it| class(table, it).is_some()) {
                let place = Place::new(table, row, column.id);
                let raw = match case.estate.cell(place) {
                    Raw::One(text) => Raw::One(new(&text)),
                    Raw::Many(texts) => Raw::Many(texts.iter().map(|it| new(it)).collect()),
                    _ => continue,
                };
                let origin = case.estate.origin(place).unwrap_or_default();
                let done = estate.set(place, &raw, origin);
                debug_assert!(done.is_ok(), "{raw:?} is as valid as what it stands for");
            }
        }
    }
    estate.files = case.estate.files.iter().map(|it| new(it)).collect();
    // Nobody knows what names stand in there.
    estate.beyond = Beyond::default();
    let note = |it: &Option<Note>| it.as_ref().and_then(|it| Note::parse(&new(it.as_str())).ok());
    let progress: Progress = case
        .progress
        .iter()
        .map(|(id, it)| {
            let tick = Tick { who: note(&it.who), note: note(&it.note), ..it.clone() };
            (renamed_step(id, names), tick)
        })
        .collect();
    Case { estate, progress }
}

/// A step's id is the action's, and the names of the things that it is done to, with slashes between. A name may hold
/// a slash, too, so the longest one that is known is taken.
fn renamed_step(id: &str, names: &BTreeMap<String, String>) -> String {
    let mut parts = id.split('/');
    let mut out = parts.next().unwrap_or_default().to_owned();
    let parts: Vec<&str> = parts.collect();
    let mut from = 0;
    while from < parts.len() {
        let known = (from + 1..=parts.len()).rev().find_map(|to| Some((to, names.get(&parts[from..to].join("/"))?)));
        let (to, name) = known.map_or((from + 1, parts[from]), |(to, name)| (to, name.as_str()));
        out.push('/');
        out.push_str(name);
        from = to;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::name::DnsName;
    use crate::paths::examples;

    fn example() -> Case {
        let mut case = examples::ALL[0].case();
        let tick = Tick { who: Note::parse("Ada Lovelace").ok(), ..Tick::default() };
        let partner = case.estate.partners.iter().next().map(|it| it.1.name.told().unwrap().to_string()).unwrap();
        case.progress.insert(format!("create-partner/{partner}"), tick);
        case
    }

    #[test]
    fn no_name_is_left_and_the_key_leads_back() {
        for example in examples::ALL {
            let case = example.case();
            let key = Key::default().extended(&case);
            let aliased = key.aliased(&case);
            let before = Found::of(&case);
            let after = Found::of(&aliased);
            let left: Vec<&String> =
                after.hosts.keys().filter(|it| before.hosts.contains_key(*it) && !is_known(it)).collect();
            assert_eq!(left, Vec::<&String>::new(), "{}", example.id);
            assert!(after.texts.keys().all(|it| !before.texts.contains_key(it)));
            assert!(after.addresses.keys().all(|it| !before.addresses.contains_key(it)));
            assert_eq!(key.restored(&aliased), case, "{}", example.id);
            assert!(key.opens(&aliased) && !key.opens(&case));
        }
    }

    #[test]
    fn an_alias_stays_when_more_names_come() {
        let case = example();
        let key = Key::default().extended(&case);
        let mut more = case.clone();
        let row = more.estate.add(TableId::Partner).unwrap();
        let name = Place::new(TableId::Partner, row, "name");
        more.estate.set(name, &Raw::one("aaa.example"), crate::estate::said::Origin::Typed).unwrap();
        let longer = key.extended(&more);
        assert!(key.aliases.iter().all(|(name, alias)| longer.aliases.get(name) == Some(alias)));
        assert!(longer.aliases.contains_key("aaa.example"));
    }

    #[test]
    fn ticks_go_with_their_steps_and_lose_their_people() {
        let case = example();
        let key = Key::default().extended(&case);
        let aliased = key.aliased(&case);
        let (id, tick) = aliased.progress.iter().next().unwrap();
        assert_eq!(id, "create-partner/partner-1.example");
        assert_eq!(tick.who.as_ref().map(Note::as_str), Some("person-1"));
        assert_eq!(key.restored_step(id), *case.progress.keys().next().unwrap());
    }

    #[test]
    fn a_host_stays_within_its_domain() {
        let case = example();
        let key = Key::default().extended(&case);
        let names: Vec<DnsName> = Found::of(&case).hosts.keys().filter_map(|it| DnsName::parse(it).ok()).collect();
        let alias = |it: &DnsName| DnsName::parse(&key.aliases[it.as_str()]).unwrap();
        for one in &names {
            for other in &names {
                assert_eq!(one.is_within(other), alias(one).is_within(&alias(other)), "{one} {other}");
            }
        }
    }

    #[test]
    fn the_names_of_services_and_of_public_providers_stay() {
        let mut case = example();
        let row = case.estate.add(TableId::Partner).unwrap();
        let typed = crate::estate::said::Origin::Typed;
        case.estate.set(Place::new(TableId::Partner, row, "name"), &Raw::one("gmail.com"), typed).unwrap();
        let domain = case.estate.domains.iter().next().map(|it| it.1.name.told().unwrap().to_string()).unwrap();
        let host = case.estate.add(TableId::Host).unwrap();
        let sip = Raw::One(format!("sip.{domain}"));
        case.estate.set(Place::new(TableId::Host, host, "name"), &sip, typed).unwrap();
        let key = Key::default().extended(&case);
        let aliased = key.aliased(&case);
        assert_eq!(aliased.estate.name_of(TableId::Partner, row), "gmail.com");
        assert_eq!(aliased.estate.name_of(TableId::Host, host), format!("sip.{}", key.aliases[&domain]));
    }

    #[test]
    fn the_stored_key_is_read_as_it_was_written_and_rubbish_is_left_out() {
        let key = Key::default().extended(&example());
        assert_eq!(Key::from_text(&key.to_text()), key);
        let rubbish = "no tab\na\tb\na\tc\nd\tb\n\t\n\u{202e}x\ty\n";
        assert_eq!(Key::from_text(rubbish).to_text(), "a\tb\n");
    }
}
