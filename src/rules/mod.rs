//! What must hold.
//!
//! One rule, one file, one constant, one pure function, tests below.
//! Three answers, always: it holds, it was found broken, or it cannot be told and is asked.

use std::collections::{BTreeMap, BTreeSet};

use crate::estate::{Estate, Place, TableId};
use crate::sources::Cite;
use crate::state::State;
use crate::text::{Text, Values};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// No plan may be followed while it stands.
    Blocks,
    /// The plan may be followed by somebody who has read it and takes the risk.
    Risks,
    /// Worth knowing.
    Notes,
}

/// When a rule is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// Once, of the estate as it is now.
    Start,
    /// Of every state that the plan can reach, the first included.
    Always,
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// The fault, in kebab case. Never used again for another rule.
    pub id: &'static str,
    /// The number in the product's own notes, such as `R-021`.
    pub number: &'static str,
    /// How much a finding weighs.
    pub weight: Weight,
    /// When it is asked.
    pub moment: Moment,
    /// Where it comes from; never empty.
    pub sources: &'static [Cite],
    /// What is wrong, with the names.
    pub says: Text,
    /// Why it matters.
    pub because: Text,
    /// What to do.
    pub remedy: Text,
    /// The check.
    pub check: fn(&Estate, &State) -> Verdict,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Where the rule is broken.
    pub found: Vec<Found>,
    /// What must be told before it can be judged.
    pub open: Vec<Place>,
    /// The same places, in an order in which one is found again.
    asked: BTreeSet<Place>,
}

/// One place where a rule is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The field or row that causes it.
    pub about: Place,
    /// The values for the holes of the rule's texts.
    pub values: Values,
    /// How many more of the same place are counted and not told; see [`MOST_ALIKE`].
    pub more: usize,
}

/// How many findings of one rule at one place are told one by one. Whoever mends the place mends them all, and in a
/// large estate there may be one for each crowd.
pub const MOST_ALIKE: usize = 20;

impl Verdict {
    /// The rule is broken here.
    pub fn found(&mut self, about: Place, values: Values) {
        self.found_with(about, || values);
    }

    /// The rule is broken here; the values are asked for only if they are told.
    pub fn found_with(&mut self, about: Place, values: impl FnOnce() -> Values) {
        // A rule goes through its places one after the other, so the last findings are those of the same place, and
        // those before are looked at until there are so many.
        let told = || self.found.iter().rev().take(MOST_ALIKE).take_while(|it| it.about == about).count();
        let is_full = self.found.last().is_some_and(|it| it.about == about && it.more > 0) || told() == MOST_ALIKE;
        match self.found.last_mut() {
            Some(last) if is_full => last.more += 1,
            _ => self.found.push(Found { about, values: values(), more: 0 }),
        }
    }

    /// This must be told before the rule can be judged.
    pub fn open(&mut self, place: Place) {
        if self.asked.insert(place) {
            self.open.push(place);
        }
    }

    /// Nothing found and nothing open.
    pub fn holds(&self) -> bool {
        self.found.is_empty() && self.open.is_empty()
    }
}

/// A broken rule, as screens and paper show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// The field or row that causes it.
    pub about: Place,
    /// The values for the holes of the rule's texts.
    pub values: Values,
    /// How many more of the same place are counted and not told.
    pub more: usize,
}

/// What the id of a tick begins with that accepts a finding, and is about no step.
pub const RISK: &str = "risk/";

impl Finding {
    /// The id of the tick by which somebody accepts it: what is alike at one place is accepted as one.
    pub fn tick(&self, estate: &Estate) -> String {
        let Place { table, row, column } = self.about;
        let mut id = [RISK, self.rule.id, "/", table.code()].concat();
        if row != u16::MAX {
            id.push('/');
            id.push_str(&estate.name_of(table, row));
        }
        if !column.is_empty() {
            id.push('/');
            id.push_str(column);
        }
        id
    }
}

/// Something that must be told, with the rules that ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The field, row or table.
    pub place: Place,
    /// The rules that cannot be judged without it, gravest first.
    pub rules: Vec<&'static Rule>,
}

impl Question {
    /// The gravest weight among the rules that ask.
    pub fn weight(&self) -> Weight {
        self.rules.iter().map(|it| it.weight).min().unwrap_or(Weight::Notes)
    }
}

/// Asks every rule of the estate as it is now. Findings and questions come gravest first, then in the order of rules.
pub fn check(estate: &Estate, state: &State) -> (Vec<Finding>, Vec<Question>) {
    let mut findings = Vec::new();
    let mut questions: Vec<Question> = Vec::new();
    for rule in ALL.iter().copied() {
        let verdict = (rule.check)(estate, state);
        let of_rule = |it: Found| Finding { rule, about: it.about, values: it.values, more: it.more };
        findings.extend(verdict.found.into_iter().map(of_rule));
        if !verdict.open.is_empty() {
            let open: Vec<_> = verdict.open.into_iter().map(|it| (rule, it)).collect();
            add_questions(&mut questions, &open);
        }
    }
    findings.sort_by_key(|it| it.rule.weight);
    (findings, questions)
}

/// Adds what rules ask for to the questions, each field once, and ranks them: gravest first, and among equals the one
/// that most rules wait for, because it changes the plan most.
pub fn add_questions(questions: &mut Vec<Question>, open: &[(&'static Rule, Place)]) {
    let mut places: BTreeMap<Place, usize> = questions.iter().enumerate().map(|(at, it)| (it.place, at)).collect();
    for (rule, place) in open {
        match places.get(place).map(|at| &mut questions[*at].rules) {
            Some(rules) if rules.contains(rule) => (),
            Some(rules) => rules.push(rule),
            None => {
                places.insert(*place, questions.len());
                questions.push(Question { place: *place, rules: vec![rule] });
            }
        }
    }
    for question in questions.iter_mut() {
        question.rules.sort_by_key(|it| it.weight);
    }
    questions.sort_by_key(|it| {
        // What was decided for the whole deployment settles which other questions there are.
        (it.weight(), it.place.table != TableId::Deployment, std::cmp::Reverse(it.rules.len()))
    });
}

/// The rule with this id or number.
pub fn by_id(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|it| it.id == id || it.number.eq_ignore_ascii_case(id))
}

// Path and version.
mod branch_stays_behind;
mod builds_too_old_for_teams;
mod forests_crossed;
mod in_place_to_2019;
mod in_place_to_subscription;
mod in_place_unsupported;
mod legacy_not_updated;
mod lync_2013_beside_subscription;
mod name_used_twice;
mod ocs_straight_to_2015;
mod out_of_support;
mod paired_pools_parted;
mod services_down_before_upgrade;
mod sql_instance_shared;
mod store_pool_not_told;
mod subscription_with_xmpp;
mod teams_with_xmpp;
mod third_version_before_subscription;
mod three_versions;
mod too_old_for_2019;
mod too_old_for_teams;
mod two_legacy_versions;
mod users_offline_in_upgrade;
mod versions_mixed_in_upgrade;
mod xmpp_undecided;
mod xmpp_without_pool;
mod xmpp_without_support;

// Users and pools.
mod blank_in_name;
mod forced_move;
mod legacy_tool_from_2010;
mod legacy_tool_from_ocs;
mod move_without_list;
mod partner_switched_early;
mod user_replication_not_seen;
mod user_told_to_stay;
mod user_without_pool;
mod xmpp_user_left_behind;
mod xmpp_user_not_released;
mod xmpp_user_on_2019;
mod xmpp_user_on_branch;

// Edge and federation route.
mod dns_balancing_without_failover;
mod edge_federated_at_definition;
mod edge_replica_stale;
mod expanded_edge;
mod federation_leaves_xmpp_edge;
mod federation_off_everywhere;
mod front_ends_untrusted;
mod inbound_name_moves;
mod legacy_key_locked;
mod merged_edge_unfederated;
mod mixed_load_balancing;
mod moved_user_cut_off;
mod next_hop_gone;
mod proxy_port_balanced;
mod route_first_with_single_name;
mod two_federated_edges;
mod two_xmpp_routes;
mod xmpp_edge_given_up;
mod xmpp_route_broken;

// Legacy gateway.
mod allowed_domain_at_gateway;
mod gateway_certificate_expires;
mod gateway_hotfix_missing;
mod gateway_on_unsupported_system;
mod gateway_partner_left_out;
mod gateway_partners_unlisted;
mod gateway_stopped;
mod leftover_gateway;

// Partners and negotiation.
mod connections_beyond_limit;
mod dialback_idle;
mod dialback_without_own_srv;
mod domains_in_stages;
mod google_kept_alive;
mod google_partner;
mod negotiation_impossible;
mod pairing_unconfirmed;
mod partner_domain_is_ours;
mod partner_domain_twice;
mod partner_domains_missing;
mod partner_left_at_defaults;
mod partner_publicly_verified;
mod partner_without_srv;
mod partners_in_stages;
mod public_provider_trusted;
mod sasl_refused_by_panel;
mod sasl_without_tls;

// Policies.
mod crowd_without_xmpp_policy;
mod federation_off;
mod global_policy_allows_xmpp;
mod import_replaces_policies;
mod moved_user_loses_federation;
mod policies_in_new_panel;
mod policy_not_yet_received;
mod sip_federation_opened_too;
mod site_policy_shuts_xmpp;
mod xmpp_without_federation;

// DNS.
mod access_name_unfit;
mod clients_sent_to_removed_pool;
mod host_record_shared;
mod srv_equal_priority;
mod srv_leads_astray;
mod srv_missing;
mod srv_moved_early;
mod srv_port_wrong;
mod srv_spare_missing;
mod srv_target_unresolvable;
mod srv_views_differ;
mod ttl_long;

// Certificates.
mod certificate_expires_soon;
mod certificate_lacks_domain;
mod certificate_lacks_sip_name;
mod certificate_not_public;
mod certificate_ordered_before_proxy;
mod certificates_differ;
mod key_not_exportable;
mod media_certificate_shared;
mod wildcard_on_edge;

// Firewall, topology store and the rest.
mod address_space_shared;
mod antivirus_scans_xmpp;
mod backups_missing;
mod components_missing;
mod federation_port_closed;
mod gateway_removed_unobserved;
mod groups_missing;
mod lead_time_missed;
mod merge_missing;
mod people_not_told;
mod proxy_port_closed;
mod replication_behind;
mod services_stopped;
mod tenant_lists_differ;
mod test_users_missing;
mod ttl_lowered_late;
mod watcher_on_retiring_pool;
mod window_frozen;
mod window_too_short;
mod wmi_package_missing;

// What an estate cannot do without.
mod gateway_not_listed;
mod journey_not_told;
mod new_edge_not_listed;
mod new_pool_not_listed;
mod partner_not_listed;
mod sip_domain_not_listed;
mod users_not_listed;

/// All rules, in the order of their numbers.
pub static ALL: &[&Rule] = &[
    // Path and version.
    &three_versions::RULE,
    &ocs_straight_to_2015::RULE,
    &two_legacy_versions::RULE,
    &too_old_for_2019::RULE,
    &in_place_to_subscription::RULE,
    &subscription_with_xmpp::RULE,
    &in_place_to_2019::RULE,
    &name_used_twice::RULE,
    &forests_crossed::RULE,
    &sql_instance_shared::RULE,
    &too_old_for_teams::RULE,
    &builds_too_old_for_teams::RULE,
    &out_of_support::RULE,
    &xmpp_without_support::RULE,
    &teams_with_xmpp::RULE,
    &legacy_not_updated::RULE,
    &xmpp_without_pool::RULE,
    &xmpp_undecided::RULE,
    // Users and pools.
    &user_told_to_stay::RULE,
    &xmpp_user_left_behind::RULE,
    &partner_switched_early::RULE,
    &xmpp_user_on_2019::RULE,
    &xmpp_user_not_released::RULE,
    &xmpp_user_on_branch::RULE,
    &blank_in_name::RULE,
    &user_replication_not_seen::RULE,
    &move_without_list::RULE,
    &forced_move::RULE,
    &legacy_tool_from_ocs::RULE,
    &legacy_tool_from_2010::RULE,
    &paired_pools_parted::RULE,
    &services_down_before_upgrade::RULE,
    &store_pool_not_told::RULE,
    &branch_stays_behind::RULE,
    &users_offline_in_upgrade::RULE,
    &user_without_pool::RULE,
    // Edge and federation route.
    &route_first_with_single_name::RULE,
    &expanded_edge::RULE,
    &merged_edge_unfederated::RULE,
    &edge_federated_at_definition::RULE,
    &moved_user_cut_off::RULE,
    &front_ends_untrusted::RULE,
    &two_federated_edges::RULE,
    &two_xmpp_routes::RULE,
    &xmpp_route_broken::RULE,
    &mixed_load_balancing::RULE,
    &proxy_port_balanced::RULE,
    &dns_balancing_without_failover::RULE,
    &next_hop_gone::RULE,
    &xmpp_edge_given_up::RULE,
    &inbound_name_moves::RULE,
    &federation_leaves_xmpp_edge::RULE,
    &edge_replica_stale::RULE,
    &legacy_key_locked::RULE,
    &federation_off_everywhere::RULE,
    // Legacy gateway.
    &gateway_stopped::RULE,
    &gateway_hotfix_missing::RULE,
    &gateway_on_unsupported_system::RULE,
    &gateway_partners_unlisted::RULE,
    &gateway_partner_left_out::RULE,
    &allowed_domain_at_gateway::RULE,
    &gateway_certificate_expires::RULE,
    &leftover_gateway::RULE,
    // Partners and negotiation.
    &negotiation_impossible::RULE,
    &dialback_idle::RULE,
    &sasl_without_tls::RULE,
    &sasl_refused_by_panel::RULE,
    &partner_left_at_defaults::RULE,
    &partner_publicly_verified::RULE,
    &public_provider_trusted::RULE,
    &google_partner::RULE,
    &pairing_unconfirmed::RULE,
    &partner_domains_missing::RULE,
    &connections_beyond_limit::RULE,
    &partner_domain_twice::RULE,
    &partner_domain_is_ours::RULE,
    &partner_without_srv::RULE,
    &dialback_without_own_srv::RULE,
    &google_kept_alive::RULE,
    &partners_in_stages::RULE,
    &domains_in_stages::RULE,
    // Policies.
    &xmpp_without_federation::RULE,
    &crowd_without_xmpp_policy::RULE,
    &global_policy_allows_xmpp::RULE,
    &federation_off::RULE,
    &sip_federation_opened_too::RULE,
    &policies_in_new_panel::RULE,
    &policy_not_yet_received::RULE,
    &site_policy_shuts_xmpp::RULE,
    &import_replaces_policies::RULE,
    &moved_user_loses_federation::RULE,
    // DNS.
    &srv_missing::RULE,
    &srv_port_wrong::RULE,
    &srv_target_unresolvable::RULE,
    &srv_leads_astray::RULE,
    &srv_moved_early::RULE,
    &ttl_long::RULE,
    &srv_equal_priority::RULE,
    &srv_spare_missing::RULE,
    &clients_sent_to_removed_pool::RULE,
    &srv_views_differ::RULE,
    &host_record_shared::RULE,
    &access_name_unfit::RULE,
    // Certificates.
    &certificate_lacks_domain::RULE,
    &wildcard_on_edge::RULE,
    &certificate_not_public::RULE,
    &certificates_differ::RULE,
    &certificate_expires_soon::RULE,
    &certificate_ordered_before_proxy::RULE,
    &key_not_exportable::RULE,
    &certificate_lacks_sip_name::RULE,
    &media_certificate_shared::RULE,
    // Firewall, topology store and the rest.
    &federation_port_closed::RULE,
    &proxy_port_closed::RULE,
    &replication_behind::RULE,
    &components_missing::RULE,
    &services_stopped::RULE,
    &backups_missing::RULE,
    &wmi_package_missing::RULE,
    &merge_missing::RULE,
    &groups_missing::RULE,
    &tenant_lists_differ::RULE,
    &address_space_shared::RULE,
    &window_too_short::RULE,
    &people_not_told::RULE,
    &gateway_removed_unobserved::RULE,
    &antivirus_scans_xmpp::RULE,
    &test_users_missing::RULE,
    &watcher_on_retiring_pool::RULE,
    &in_place_unsupported::RULE,
    // What an estate cannot do without.
    &new_pool_not_listed::RULE,
    &new_edge_not_listed::RULE,
    &partner_not_listed::RULE,
    &users_not_listed::RULE,
    &sip_domain_not_listed::RULE,
    &gateway_not_listed::RULE,
    &journey_not_told::RULE,
    // Before Subscription Edition.
    &third_version_before_subscription::RULE,
    &lync_2013_beside_subscription::RULE,
    // While servers are upgraded in place.
    &versions_mixed_in_upgrade::RULE,
    &window_frozen::RULE,
    &lead_time_missed::RULE,
    &ttl_lowered_late::RULE,
];

#[cfg(test)]
pub(crate) mod tests {
    //! What the tests of the rules share: a complete world to change in one place, and three checks.

    use super::*;
    use crate::estate::cell::Raw;
    use crate::estate::said::Origin;
    use crate::paths::examples;
    use crate::state::fact::Fact;
    use crate::state::start::start;

    /// An example estate with a few changes, and facts that were made on the way.
    pub(crate) struct World {
        pub(crate) estate: Estate,
        more: Vec<Fact>,
    }

    impl World {
        pub(crate) fn of(example: &str) -> Self {
            Self { estate: examples::by_id(example).expect("the example exists").case().estate, more: Vec::new() }
        }

        pub(crate) fn ocs_to_2013() -> Self {
            Self::of("ocs-to-2013")
        }

        pub(crate) fn lync2010_to_2013() -> Self {
            Self::of("lync-2010-to-2013")
        }

        pub(crate) fn keep_2013() -> Self {
            Self::of("keep-2013-with-2019")
        }

        pub(crate) fn retire() -> Self {
            Self::of("retire-for-2019")
        }

        pub(crate) fn keep_2015() -> Self {
            Self::of("keep-2015-with-2019")
        }

        /// Sets one cell. The value is written as in the examples: `#2` refers to a row, `-` is told-to-be-none, `;`
        /// parts a list. A row that is not there is added.
        pub(crate) fn put(mut self, table: &str, row: u16, column: &'static str, value: &str) -> Self {
            let table = table_of(table);
            self.estate.add_numbered(table, row);
            let raw = examples::raw(table, column, value);
            self.estate.set(Place::new(table, row, column), &raw, Origin::Typed).expect("a valid value");
            self
        }

        /// Empties one cell.
        pub(crate) fn forget(mut self, table: &str, row: u16, column: &'static str) -> Self {
            let place = Place::new(table_of(table), row, column);
            self.estate.set(place, &Raw::NotTold, Origin::Typed).expect("the cell exists");
            self
        }

        /// Removes a row.
        pub(crate) fn drop_row(mut self, table: &str, row: u16) -> Self {
            self.estate.remove(table_of(table), row);
            self
        }

        /// A fact that a step made.
        pub(crate) fn fact(mut self, fact: Fact) -> Self {
            self.more.push(fact);
            self
        }

        pub(crate) fn state(&self) -> State {
            self.more.iter().fold(start(&self.estate), |state, fact| state.with(*fact))
        }
    }

    fn table_of(code: &str) -> TableId {
        TableId::ALL.into_iter().find(|it| it.code() == code).expect("the table exists")
    }

    /// The rule holds: nothing found, nothing asked.
    #[track_caller]
    pub(crate) fn holds(rule: &Rule, world: &World) {
        assert_eq!((rule.check)(&world.estate, &world.state()), Verdict::default());
    }

    /// The rule is found broken in so many places, and every hole of its texts has a value.
    #[track_caller]
    pub(crate) fn finds(rule: &Rule, world: &World, times: usize) -> Vec<Found> {
        let verdict = (rule.check)(&world.estate, &world.state());
        assert_eq!(verdict.found.len(), times, "{verdict:?}");
        for found in &verdict.found {
            for text in [rule.says, rule.because, rule.remedy] {
                for hole in crate::text::holes(text.en) {
                    assert!(found.values.get(hole).is_some(), "no value for {{{hole}}}");
                }
            }
        }
        verdict.found
    }

    /// Nothing is found, and this column is asked for.
    #[track_caller]
    pub(crate) fn asks(rule: &Rule, world: &World, column: &str) {
        let verdict = (rule.check)(&world.estate, &world.state());
        assert_eq!(verdict.found, Vec::new());
        assert!(verdict.open.iter().any(|it| it.column == column), "{:?}", verdict.open);
    }
}
