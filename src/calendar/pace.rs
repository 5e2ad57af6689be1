//! How a step takes its time.

use crate::actions::{Phase, Step};
use crate::estate::Estate;
use crate::estate::tables::{CrowdId, DomainId};
use crate::state::fact::Fact;

/// How a step takes its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// So many minutes of business hours.
    Work(u32),
    /// An order that takes so many working days.
    Order(u32),
    /// A request that takes so many working days.
    Request(u32),
    /// A request that takes so many working days, after which so many minutes must pass before the window.
    RequestAndWait(u32, u32),
    /// So many minutes of work, after which so many minutes must pass before the window.
    WorkAndWait(u32, u32),
    /// An announcement: so many minutes of work, and so many days of notice.
    Notice(u32, u32),
    /// So many minutes by the clock, day and night.
    Watch(u32),
    /// Users are moved: how many, if told, and how many minutes all of them take.
    Wave(Option<u32>, u32),
    /// So many minutes in the cutover window.
    Window(u32),
    /// In the cutover window, by a team that must know of it so many working days before.
    Booked(u32),
}

/// The TTL that is taken for the old one while it is not told: a day, the usual default of name servers.
const UNTOLD_TTL: u32 = 86_400;

impl Pace {
    /// How a step takes its time.
    pub(super) fn of(estate: &Estate, step: &Step) -> Self {
        let high = step.minutes.1;
        let told = &estate.deployment;
        if step.action.phase == Phase::Window {
            let dns = step.makes.iter().any(|it| matches!(it, Fact::SrvAt(..)));
            return match told.dns_days.told() {
                Some(days) if dns && *days > 0 => Self::Booked(*days),
                _ => Self::Window(high),
            };
        }
        let mut pace = Self::Work(high);
        for fact in &step.makes {
            pace = match (fact, pace) {
                (Fact::Lives(crowd, _), _) => Self::Wave(users(estate, *crowd), high),
                (Fact::Observed, _) => Self::Watch(high),
                (Fact::PeopleTold, _) => Self::Notice(high, told.notice_days.told().copied().unwrap_or(0)),
                (Fact::CertificateOrdered(_), _) => told.certificate_days.told().map_or(pace, |it| Self::Order(*it)),
                (Fact::FirewallOpen(_), _) => told.firewall_days.told().map_or(pace, |it| Self::Request(*it)),
                (Fact::TtlLowered(domain), _) => {
                    let wait = old_ttl(estate, *domain).unwrap_or(UNTOLD_TTL).div_ceil(60);
                    match told.dns_days.told() {
                        Some(days) if *days > 0 => Self::RequestAndWait(*days, wait),
                        _ => Self::WorkAndWait(high, wait),
                    }
                }
                (_, other) => other,
            };
        }
        pace
    }

    /// Whether the moment counts and not only the day.
    pub(super) const fn is_to_the_minute(self) -> bool {
        matches!(self, Self::RequestAndWait(..) | Self::WorkAndWait(..))
    }

    /// Whether one only watches.
    pub(super) const fn is_watch(self) -> bool {
        matches!(self, Self::Watch(_))
    }

    /// Whether it is done in the cutover window.
    pub const fn is_cutover(self) -> bool {
        matches!(self, Self::Window(_) | Self::Booked(_))
    }
}

fn users(estate: &Estate, crowd: CrowdId) -> Option<u32> {
    estate.crowds.get(crowd)?.users.told().copied()
}

/// The longest time for which others keep the records of a domain, in seconds; `None` while that is not told.
pub(super) fn old_ttl(estate: &Estate, domain: DomainId) -> Option<u32> {
    let mut longest = None;
    for (_, srv) in estate.outside_srvs_of(domain) {
        let host = srv.target.told().and_then(|it| estate.host_named(it));
        let of_host = host.and_then(|(_, it)| it.ttl.told().copied());
        longest = longest.max(srv.ttl.told().copied().max(of_host));
    }
    longest
}
