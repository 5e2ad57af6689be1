//! What was not told and would change the calendar.

use crate::calendar::Entry;
use crate::calendar::pace::old_ttl;
use crate::estate::cell::Raw;
use crate::estate::tables::DeploymentId;
use crate::estate::{Estate, Place, TableId};
use crate::plan::Plan;
use crate::state::fact::Fact;

/// The fields, each once. `to_come` says whether a cutover window is still ahead.
pub(super) fn asks(estate: &Estate, plan: &Plan, entries: &[Entry], to_come: bool) -> Vec<Place> {
    let at = |column| DeploymentId(0).at(column);
    let mut places = vec![at("today")];
    if to_come {
        places.extend(["window_day", "window_start", "window_minutes"].map(at));
    }
    places.extend(["time_zone", "work_days", "work_from", "work_until"].map(at));
    for (it, _) in plan.steps.iter().zip(entries).filter(|it| !it.1.done) {
        for fact in &it.step.makes {
            match fact {
                Fact::PeopleTold => places.push(at("notice_days")),
                Fact::CertificateOrdered(_) => places.push(at("certificate_days")),
                Fact::FirewallOpen(_) => places.push(at("firewall_days")),
                Fact::Observed => places.push(at("observe_days")),
                Fact::SrvAt(..) => places.push(at("dns_days")),
                Fact::TtlLowered(domain) => {
                    places.push(at("dns_days"));
                    let srvs = estate.outside_srvs_of(*domain);
                    if srvs.is_empty() {
                        places.push(Place::table(TableId::Srv));
                    } else if old_ttl(estate, *domain).is_none() {
                        places.extend(srvs.iter().map(|(id, _)| id.at("ttl")));
                    }
                }
                // How many they are counts only where it is told how many are moved at once.
                Fact::Lives(crowd, _) if estate.deployment.people_per_wave.told().is_some() => {
                    places.push(crowd.at("users"));
                }
                _ => (),
            }
        }
    }
    places.extend(estate.windows.iter().flat_map(|(id, _)| ["day", "start", "minutes"].map(|it| id.at(it))));
    places.extend(estate.freezes.iter().flat_map(|(id, _)| ["from", "until"].map(|it| id.at(it))));
    let mut asks = Vec::new();
    for it in places {
        if estate.cell(it) == Raw::NotTold && !asks.contains(&it) {
            asks.push(it);
        }
    }
    asks
}
