//! What must hold.
//!
//! One rule, one file, one constant, one pure function, tests below.
//! Three answers, always: it holds, it was found broken, or it cannot be told and is asked.

use crate::estate::{Estate, Place};
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
}

/// One place where a rule is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The field or row that causes it.
    pub about: Place,
    /// The values for the holes of the rule's texts.
    pub values: Values,
}

impl Verdict {
    /// The rule is broken here.
    pub fn found(&mut self, about: Place, values: Values) {
        self.found.push(Found { about, values });
    }

    /// This must be told before the rule can be judged.
    pub fn open(&mut self, place: Place) {
        if !self.open.contains(&place) {
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
        findings.extend(verdict.found.into_iter().map(|it| Finding { rule, about: it.about, values: it.values }));
        for place in verdict.open {
            match questions.iter_mut().find(|it| it.place == place) {
                Some(question) => question.rules.push(rule),
                None => questions.push(Question { place, rules: vec![rule] }),
            }
        }
    }
    findings.sort_by_key(|it| it.rule.weight);
    for question in &mut questions {
        question.rules.sort_by_key(|it| it.weight);
    }
    // The question that most rules wait for comes first among equals: it changes the plan most.
    questions.sort_by_key(|it| (it.weight(), std::cmp::Reverse(it.rules.len())));
    (findings, questions)
}

/// The rule with this id or number.
pub fn by_id(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|it| it.id == id || it.number.eq_ignore_ascii_case(id))
}

// Path and version.

// Users and pools.
mod partner_switched_early;

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

// Policies.

// DNS.
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

// Firewall, topology store and the rest.

/// All rules, in the order of their numbers.
pub static ALL: &[&Rule] = &[
    // Path and version.
    // Users and pools.
    &partner_switched_early::RULE,
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
    // Policies.
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
    // Certificates.
    // Firewall, topology store and the rest.
];

#[cfg(test)]
pub(crate) mod tests {
    //! What the tests of the rules share: a complete world to change in one place, and three checks.

    use super::*;
    use crate::estate::TableId;
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
