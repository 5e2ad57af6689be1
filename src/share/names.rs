//! Names and texts that come again: whole, in part, or counted on.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::share::model::{Broken, Letters, Model, Use};

/// Domain names and free texts that were seen so far.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Whole domain names, the last one first.
    whole: Vec<String>,
    /// Ends of domain names, the last one first; the empty end is always there.
    ends: Vec<String>,
    /// Free texts, in the order in which they came.
    texts: Vec<String>,
    /// Where a free text stands in the list.
    places: BTreeMap<String, usize>,
    last: String,
    /// The names that were used for each kind of thing, in the order in which they came, and the place of the last one.
    lines: BTreeMap<u8, (Vec<String>, usize)>,
    /// The texts that were used in each place, the last one first.
    recent: BTreeMap<u8, Vec<usize>>,
    /// The place of the text that was used last.
    latest: usize,
}

/// Names that are looked for; older ones are forgotten, so that a large estate stays fast.
const MEMORY: usize = 512;

/// A kind of text that shares nothing with others.
pub(super) const DNS: u8 = 1;
/// Labels and notes.
pub(super) const FREE: u8 = 2;

const SEEN: Use = 0x1000_0000;
const NEXT: Use = 0x1100_0000;
const WHICH: Use = 0x1200_0000;
const END: Use = 0x1300_0000;
const LABELS: Use = 0x1400_0000;
const KNOWN: Use = 0x1500_0000;
const FOLLOWS: Use = 0x1600_0000;
const AGAIN: Use = 0x1700_0000;
const RECENT: Use = 0x1800_0000;
const AFTER: Use = 0x1900_0000;

/// Labels that are common in each place, by hint. Frozen: the coder starts from what they teach.
const COMMON: &[(u8, &[&str])] = &[
    (
        0,
        &[
            "contoso",
            "fabrikam",
            "example",
            "adatum",
            "litware",
            "northwind",
            "corp",
            "internal",
            "intern",
            "int",
            "dmz",
            "lab",
            "ad",
            "corp",
            "local",
            "im",
            "xmpp",
            "chat",
            "jabber",
            "conference",
            "group",
            "bank",
            "insurance",
            "airlines",
            "university",
            "hospital",
            "college",
            "consult",
            "research",
            "travel",
            "design",
            "software",
            "energy",
            "publishers",
            "stadtwerke",
            "energie",
            "technik",
            "logistic",
            "trading",
        ],
    ),
    (1, &["contoso", "fabrikam", "example", "sip"]),
    (
        2,
        &[
            "pool",
            "pool01",
            "pool10",
            "pool13",
            "pool15",
            "pool19",
            "fepool",
            "fepool01",
            "lync",
            "lync2013",
            "lyncpool",
            "sfb",
            "sfbpool01",
            "sfb2015",
            "skype",
            "skypefe",
            "frontendpool",
            "director",
            "ocs",
            "ocspool",
            "fe01",
        ],
    ),
    (
        3,
        &[
            "edge",
            "edge01",
            "edge10",
            "edge13",
            "edge15",
            "edge19",
            "edgepool",
            "edgepool01",
            "lyncedge",
            "sfbedge",
            "sfbedge01",
            "oldedge",
            "newedge",
        ],
    ),
    (
        4,
        &[
            "fe01", "fe1", "fe1a", "fe13a", "fe15a", "fe19a", "lyncfe01", "sfbfe01", "server1", "edge1", "edge01",
            "xedge1",
        ],
    ),
    (
        5,
        &[
            "sip",
            "access",
            "accessedge",
            "external",
            "webcon",
            "webconf",
            "conf",
            "av",
            "avedge",
            "sip2",
            "webcon19",
            "access19",
            "av19",
        ],
    ),
    (6, &["xmpp", "xmppgw", "gw", "gateway", "xmppgateway", "ocsxmpp"]),
    (7, &["gmail", "fabrikam", "jabber", "partner", "supplier", "bank", "university", "chat", "corp", "conference"]),
];

const ENDS: &[&str] = &[
    "gov", "edu", "eu", "fr", "ru", "it", "es", "com.br", "co.uk", "lan", "local", "de", "org", "net", "example",
    "com", "",
];

const TEXTS: &[&str] = &[
    "Users",
    "Office",
    "Pilot",
    "Pilot users",
    "Everyone",
    "Sales",
    "Finance",
    "Support",
    "Central",
    "Main site",
    "Berlin",
    "London",
    "Madrid",
    "Milano",
    "Moscow",
    "Lisboa",
    "XmppUsers",
    "FedXmpp",
    "Allow XMPP",
    "XMPP",
    "Federation",
    "Plan",
    "Cutover",
    "Migration",
    "XMPP to Lync 2013",
    "Skype for Business Server 2019",
    "Global",
    "Branch offices",
    "Head office",
    "Management",
    "Production",
    "Customer service",
    "Hamburg",
    "Paris",
    "Roma",
    "São Paulo",
    "done",
    "verified",
    "Пользователи",
    "Офис",
    "Usuarios",
    "Utenti",
    "Usuários",
];

/// What is learnt from the common labels and texts.
static COMMON_LETTERS: LazyLock<Letters> = LazyLock::new(|| {
    let mut model = Model::learning();
    for (hint, labels) in COMMON {
        for label in *labels {
            let _ = model.text(DNS, *hint, label);
        }
    }
    for text in TEXTS {
        let _ = model.text(FREE, 0, text);
    }
    model.letters()
});

impl Names {
    /// Nothing seen, but with the common ends of names, and a model that has learnt the common labels.
    pub(super) fn taught(model: &mut Model) -> Self {
        model.know(&COMMON_LETTERS);
        Self { ends: ENDS.iter().rev().map(|it| (*it).to_owned()).collect(), ..Self::default() }
    }

    /// A domain name. The hint says what kind of thing it names.
    pub(super) fn name(&mut self, model: &mut Model, hint: u8, name: &str) -> Result<String, Broken> {
        let place = Use::from(hint) << 8;
        let known = self.whole.iter().position(|it| it == name);
        let found = if model.flag(SEEN | place, 35, known.is_some()) {
            // Partners are listed as partners and as allowed domains, and mostly in the same order.
            let expected = self.lines.get(&hint).and_then(|(names, at)| names.get(at + 1).or(names.first()));
            if let Some(expected) = expected
                && model.flag(FOLLOWS | place, 40, expected == name)
            {
                expected.clone()
            } else {
                let at = model.number(WHICH | place, 50, index(known))?;
                self.whole.get(at as usize).cloned().ok_or(Broken("name"))?
            }
        } else {
            let next = successor(&self.last);
            let may_be_next = next.as_deref().is_some_and(|it| !self.whole.iter().any(|other| other == it));
            if may_be_next && model.flag(NEXT | place, 30, next.as_deref() == Some(name)) {
                next.ok_or(Broken("name"))?
            } else {
                self.spelt(model, hint, name)?
            }
        };
        model.spend(found.len())?;
        self.remember(hint, &found);
        Ok(found)
    }

    /// A label or note. Texts that came before, and names, are not spelt again.
    pub(super) fn text(&mut self, model: &mut Model, hint: u8, text: &str) -> Result<String, Broken> {
        let place = Use::from(hint) << 8;
        let known = self.places.get(text).copied();
        let recent = self.recent.entry(hint).or_default();
        let at = known.and_then(|known| recent.iter().position(|it| *it == known));
        if !recent.is_empty() && model.flag(AGAIN | place, 20, at.is_some()) {
            let at = model.number(RECENT | place, 40, index(at))? as usize;
            self.latest = *recent.get(at).ok_or(Broken("text"))?;
            recent.remove(at);
        } else if model.flag(KNOWN | place, 20, known.is_some()) {
            // Steps are done in the order in which the estate tells what they are about.
            let count = u32::try_from(self.texts.len()).map_err(|_| Broken("text"))?;
            let follows =
                self.latest + 1 < self.texts.len() && model.flag(AFTER | place, 40, known == Some(self.latest + 1));
            self.latest = if follows { self.latest + 1 } else { model.among(count, index(known))? as usize };
            recent.retain(|it| *it != self.latest);
        } else {
            let found = model.text(FREE, hint, text)?;
            self.keep(&found);
            self.latest = self.places.get(&found).copied().unwrap_or_default();
        }
        let recent = self.recent.entry(hint).or_default();
        recent.insert(0, self.latest);
        recent.truncate(MEMORY);
        let found = self.texts.get(self.latest).cloned().ok_or(Broken("text"))?;
        model.spend(found.len())?;
        Ok(found)
    }

    fn spelt(&mut self, model: &mut Model, hint: u8, name: &str) -> Result<String, Broken> {
        let place = Use::from(hint) << 8;
        let known: BTreeSet<&str> = self.ends.iter().map(String::as_str).collect();
        let end = ends_of(name).find(|it| known.contains(it)).unwrap_or("");
        let at = self.ends.iter().position(|it| it == end);
        let at = model.number(END | place, 50, index(at))?;
        let mut found = self.ends.get(at as usize).cloned().ok_or(Broken("name"))?;
        let front = name.strip_suffix(end).unwrap_or(name).trim_end_matches('.');
        let mut labels: Vec<&str> = front.split('.').rev().collect();
        let count = model.number(LABELS | place, 10, index(Some(labels.len() - 1)))? as usize + 1;
        labels.resize(count.min(127), "");
        for (at, label) in labels.iter().enumerate() {
            // Only the foremost label says what the name is for.
            let hint = if at + 1 == count { hint } else { 0 };
            let label = model.text(DNS, hint, label)?;
            // An empty label says that the known end is the whole name.
            found = match (label.is_empty(), found.is_empty()) {
                (true, _) => found,
                (_, true) => label,
                _ => format!("{label}.{found}"),
            };
        }
        Ok(found)
    }

    fn remember(&mut self, hint: u8, name: &str) {
        name.clone_into(&mut self.last);
        let (names, at) = self.lines.entry(hint).or_default();
        *at = names.iter().position(|it| it == name).unwrap_or(names.len());
        if *at == names.len() && *at < MEMORY {
            names.push(name.to_owned());
        }
        to_front(&mut self.whole, name);
        let parents: Vec<&str> = ends_of(name).collect();
        for end in parents.iter().rev() {
            to_front(&mut self.ends, end);
        }
        // A name is more often a sibling of the last one than below it.
        if self.ends.len() > 1 {
            self.ends.swap(0, 1);
        }
        self.keep(name);
    }

    fn keep(&mut self, text: &str) {
        if !self.places.contains_key(text) {
            self.places.insert(text.to_owned(), self.texts.len());
            self.texts.push(text.to_owned());
        }
    }
}

/// The name itself, and what is left after each label.
fn ends_of(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |it| it.split_once('.').map(|(_, rest)| rest))
}

fn to_front(list: &mut Vec<String>, name: &str) {
    let at = list.iter().position(|it| it == name);
    let name = at.map_or_else(|| name.to_owned(), |at| list.remove(at));
    list.insert(0, name);
    if list.len() > MEMORY {
        // The empty end must stay, or a name that ends like none before could not be written.
        let last = list.len() - 1;
        let oldest = if list[last].is_empty() { last - 1 } else { last };
        list.remove(oldest);
    }
}

fn index(at: Option<usize>) -> u32 {
    at.and_then(|it| u32::try_from(it).ok()).unwrap_or(0)
}

/// The name whose first label counts one on: `fe01` after `fe00`, `fe1b` after `fe1a`.
fn successor(name: &str) -> Option<String> {
    let (label, rest) = name.split_once('.').unwrap_or((name, ""));
    let mut letters: Vec<u8> = label.bytes().collect();
    let mut at = letters.len();
    loop {
        at = at.checked_sub(1)?;
        match letters[at] {
            b'9' => letters[at] = b'0',
            b'0'..=b'8' | b'a'..=b'y' => {
                letters[at] += 1;
                break;
            }
            _ => return None,
        }
    }
    let label = String::from_utf8(letters).ok()?;
    Some(if rest.is_empty() { label } else { format!("{label}.{rest}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_counted_on() {
        assert_eq!(successor("fe09.corp.example").as_deref(), Some("fe10.corp.example"));
        assert_eq!(successor("fe1a").as_deref(), Some("fe1b"));
        assert_eq!(successor("99"), None);
        assert_eq!(successor(""), None);
    }

    #[test]
    fn names_come_back_in_a_small_space() {
        let told = [
            "contoso.com",
            "fe01.corp.contoso.com",
            "fe02.corp.contoso.com",
            "sip.contoso.com",
            "fe01.corp.contoso.com",
            "a",
            "x.a",
        ];
        let mut model = Model::writing();
        let mut names = Names::taught(&mut model);
        for it in told {
            names.name(&mut model, 4, it).unwrap();
        }
        let bytes = model.finish();
        assert!(bytes.len() < 30, "{}", bytes.len());
        let mut model = Model::reading(&bytes);
        let mut names = Names::taught(&mut model);
        for it in told {
            assert_eq!(names.name(&mut model, 4, "").unwrap(), it);
        }
    }
}
