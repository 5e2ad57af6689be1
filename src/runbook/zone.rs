//! Zone fragments: the only way into one.
//!
//! A record is valid by construction: its names are parsed, owners of addresses and targets are names of hosts, and
//! numbers are in their ranges. So nothing has to be escaped; a comment is kept in its line.

use std::fmt;

use crate::estate::name::{Address, DnsName};

/// The longest time to live (RFC 2181).
const LONGEST_TTL: u32 = 2_147_483_647;

/// A record of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    name: DnsName,
    ttl: Option<u32>,
    data: Data,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Data {
    Srv { priority: u16, weight: u16, port: u16, target: DnsName },
    Address(Address),
}

impl Record {
    /// An SRV record: priority, weight and port, and the host that it names. `None` for numbers that do not fit, and for
    /// a target that is no name of a host.
    pub fn srv(name: DnsName, ttl: Option<u32>, numbers: [u32; 3], target: DnsName) -> Option<Self> {
        let [priority, weight, port] = numbers.map(|it| u16::try_from(it).ok());
        let data = Data::Srv { priority: priority?, weight: weight?, port: port?, target };
        let Data::Srv { target, .. } = &data else { return None };
        is_host(target).then_some(Self { name, ttl: in_range(ttl), data })
    }

    /// The record of an address. `None` for a name that is none of a host, and for the address that means *none*.
    pub fn address(name: DnsName, ttl: Option<u32>, address: Address) -> Option<Self> {
        let usable = is_host(&name) && !address.is_unspecified();
        usable.then_some(Self { name, ttl: in_range(ttl), data: Data::Address(address) })
    }

    /// The same record with another time to live; none leaves it to the zone.
    pub fn lasting(&self, ttl: Option<u32>) -> Self {
        Self { ttl: in_range(ttl), ..self.clone() }
    }

    /// The time to live, if it is known.
    pub const fn ttl(&self) -> Option<u32> {
        self.ttl
    }

    /// Whether another record of the same name and type says the same, whatever its time to live.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.lasting(None) == other.lasting(None)
    }

    /// Type and data, as people read them: `SRV 0 0 5269 xmpp.contoso.com`.
    pub fn words(&self) -> String {
        match &self.data {
            Data::Srv { priority, weight, port, target } => format!("SRV {priority} {weight} {port} {target}"),
            Data::Address(address) => format!("{} {address}", address.record_type()),
        }
    }
}

impl fmt::Display for Record {
    /// The record as its line in a zone file. Names are whole, so the line may stand in any zone that holds them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ttl = self.ttl.map_or_else(String::new, |it| format!("{it} "));
        let dot = if matches!(self.data, Data::Srv { .. }) { "." } else { "" };
        write!(f, "{}. {ttl}IN {}{dot}", self.name, self.words())
    }
}

fn in_range(ttl: Option<u32>) -> Option<u32> {
    ttl.filter(|it| *it <= LONGEST_TTL)
}

/// Whether a name may be the name of a host in DNS (RFC 1123): the underscore is for services.
pub fn is_host(name: &DnsName) -> bool {
    !name.as_str().contains('_')
}

/// A line that says something to people.
pub fn comment(text: &str) -> String {
    let one_line: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    format!("; {one_line}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(it: &str) -> DnsName {
        DnsName::parse(it).unwrap()
    }

    #[test]
    fn a_record_is_written_as_zone_files_have_it() {
        let srv = Record::srv(name("_xmpp-server._tcp.a.example"), Some(300), [0, 5, 5269], name("xmpp.a.example"));
        assert_eq!(srv.unwrap().to_string(), "_xmpp-server._tcp.a.example. 300 IN SRV 0 5 5269 xmpp.a.example.");
        let host = |it| Record::address(name("xmpp.a.example"), None, Address::parse(it).unwrap()).unwrap().to_string();
        assert_eq!(host("192.0.2.7"), "xmpp.a.example. IN A 192.0.2.7");
        assert_eq!(host("2001:db8::7"), "xmpp.a.example. IN AAAA 2001:db8::7");
    }

    #[test]
    fn what_no_name_server_takes_is_no_record() {
        assert_eq!(Record::srv(name("_x._tcp.a"), None, [0, 0, 70_000], name("b.example")), None);
        assert_eq!(Record::srv(name("_x._tcp.a"), None, [0, 0, 1], name("fe_1.example")), None);
        assert_eq!(Record::address(name("fe_1.example"), None, Address::parse("192.0.2.1").unwrap()), None);
        assert_eq!(Record::address(name("a.example"), None, Address::parse("0.0.0.0").unwrap()), None);
        let long = Record::address(name("a.example"), Some(u32::MAX), Address::parse("192.0.2.1").unwrap());
        assert_eq!(long.unwrap().ttl(), None);
    }

    #[test]
    fn a_comment_stays_in_its_line() {
        assert_eq!(comment("a\nb.example. IN A 192.0.2.1"), "; a b.example. IN A 192.0.2.1\n");
    }
}
