//! What cmdlets tell, one file for each.
//!
//! A reader does not know in which form the records came. It says by which type or which properties they are known,
//! which properties it reads, and which it passes over on purpose; whatever else stands in a record is remarked.

mod access_edge;
mod allowed_domain;
mod certificate;
mod dns;
mod external_access_policy;
mod health_monitoring;
mod hosting_provider;
mod intake;
mod ocs;
mod pool;
mod replication;
mod resolve_dns_name;
mod row;
mod service;
mod sip_domain;
mod site;
mod user;
mod windows_service;
mod xmpp_gateway;
mod xmpp_partner;

pub(super) use intake::Intake;

use crate::import::Found;
use crate::import::records::Record;

/// How the output of one cmdlet is read.
pub(super) struct Reader {
    /// The cmdlet.
    pub(super) cmdlet: &'static str,
    /// The last words of the names of the types that it returns.
    pub(super) types: &'static [&'static str],
    /// Properties by which a record is known without its type: all of one of these sets.
    pub(super) marks: &'static [&'static [&'static str]],
    /// Properties that only other objects have, which are like these otherwise.
    pub(super) unless: &'static [&'static str],
    /// The properties that are read and should be there.
    pub(super) reads: &'static [&'static str],
    /// The properties that are read where they are, and that nobody misses.
    pub(super) may_read: &'static [&'static str],
    /// The properties that are passed over on purpose.
    pub(super) ignores: &'static [&'static str],
    /// Begins to read.
    pub(super) begin: fn() -> Box<dyn Gather>,
}

/// What is gathered from the records of one cmdlet.
pub(super) trait Gather {
    /// Takes a record.
    fn take(&mut self, record: &Record, found: &mut Found);

    /// Tells what only all records together tell. The records are all there, as far as one can see, when `whole`.
    fn end(&mut self, whole: bool, found: &mut Found) {
        let _ = (whole, found);
    }
}

/// A reader that needs no memory: each record tells its own.
struct Each(fn(&Record, &mut Found));

impl Gather for Each {
    fn take(&mut self, record: &Record, found: &mut Found) {
        (self.0)(record, found);
    }
}

/// Every cmdlet that is read.
pub(super) static ALL: [&Reader; 13] = [
    &user::READER,
    &xmpp_partner::READER,
    &external_access_policy::READER,
    &access_edge::READER,
    &xmpp_gateway::READER,
    &service::READER,
    &pool::READER,
    &site::READER,
    &sip_domain::READER,
    &allowed_domain::READER,
    &replication::READER,
    &certificate::READER,
    &resolve_dns_name::READER,
];

/// What only our collection script writes: the objects have properties that it adds, and come as JSON.
pub(super) static COLLECTED: &[&Reader] = &[
    &user::COUNTED,
    &user::OF_OCS,
    &hosting_provider::READER,
    &health_monitoring::READER,
    &windows_service::REMOTE,
    &windows_service::LOCAL,
    &ocs::DOMAINS,
    &ocs::POOLS,
    &ocs::PARTNERS,
    &dns::RESOLVED,
    &dns::LOOKED_UP,
];

/// The reader for what the collection script wrote under this name.
pub(super) fn by_command(name: &str) -> Option<&'static Reader> {
    COLLECTED.iter().copied().find(|it| it.cmdlet == name).or_else(|| by_cmdlet(name))
}

/// The reader for a cmdlet, upper and lower case alike.
pub(super) fn by_cmdlet(name: &str) -> Option<&'static Reader> {
    ALL.into_iter().find(|it| it.cmdlet.eq_ignore_ascii_case(name.trim()))
}

/// By what a record was known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// The last word of its type's name.
    Type(&'static str),
    /// Properties that it has.
    Properties(&'static [&'static str]),
}

/// The reader for a record with this type and these properties.
pub(super) fn recognise(type_name: Option<&str>, has: &dyn Fn(&str) -> bool) -> Option<(&'static Reader, Mark)> {
    if let Some(name) = type_name {
        let last = name.rsplit(['.', '+']).next().unwrap_or(name);
        for reader in ALL {
            if let Some(known) = reader.types.iter().find(|it| it.eq_ignore_ascii_case(last)) {
                return Some((reader, Mark::Type(known)));
            }
        }
    }
    ALL.into_iter().find_map(|reader| {
        let known = reader.marks.iter().find(|set| set.iter().all(|it| has(it)))?;
        if reader.unless.iter().any(|it| has(it)) {
            return None;
        }
        Some((reader, Mark::Properties(known)))
    })
}

#[cfg(test)]
mod tests;
