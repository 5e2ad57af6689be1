//! Situations with a verdict that is known beforehand.

use cutover::case::Case;
use cutover::estate::TableId::{Crowd, Deployment, Edge, Partner, Policy, Pool, Site, Srv};
use cutover::plan::{Standing, plan};
use cutover::rules::Weight;

use crate::support::{example, finds, found, put};

/// The new pool and the new Edge of the Lync Server 2010 example stand ready.
fn ready() -> Case {
    let mut case = example("lync-2010-to-2013");
    put(&mut case, Pool, 1, "running", "yes");
    put(&mut case, Edge, 1, "running", "yes");
    case
}

#[test]
fn a_prepared_estate_gets_a_plan_and_nothing_blocks() {
    let proposal = plan(&ready());
    let blocks: Vec<_> = proposal.of_weight(Weight::Blocks).map(|it| it.rule.number).collect();
    assert_eq!(blocks, Vec::<&str>::new());
    assert!(proposal.plan.is_some());
    assert_eq!(proposal.standing(), Standing::Ready);
}

#[test]
fn a_partner_on_the_new_side_blocks_while_a_user_is_on_the_old_pool() {
    let mut case = ready();
    put(&mut case, Partner, 0, "on_new", "yes");
    assert!(finds(&case, "R-021"));
    assert_eq!(plan(&case).standing(), Standing::Blocked);
}

#[test]
fn a_single_name_edge_forbids_the_documented_order_only() {
    let mut case = ready();
    put(&mut case, Edge, 0, "conferencing_name", "sip.lindgren.example");
    put(&mut case, Edge, 0, "media_name", "sip.lindgren.example");
    assert!(!finds(&case, "R-040"));
    put(&mut case, Deployment, 0, "order", "RouteFirst");
    assert!(finds(&case, "R-040"));
}

#[test]
fn three_versions_are_too_many() {
    let mut case = example("ocs-to-2013");
    put(&mut case, Pool, 7, "name", "pool10.corp.varga.example");
    put(&mut case, Pool, 7, "product", "Lync2010");
    let found = found(&plan(&case));
    assert!(found.contains(&"R-001") && found.contains(&"R-003"), "{found:?}");
}

#[test]
fn office_communications_server_cannot_stand_beside_2015() {
    let mut case = example("ocs-to-2013");
    put(&mut case, Deployment, 0, "to", "SfB2015");
    assert!(finds(&case, "R-002"));
    assert!(plan(&case).plan.is_none());
}

#[test]
fn a_user_who_needs_xmpp_must_not_move_to_2019() {
    let mut case = example("keep-2015-with-2019");
    assert!(!finds(&case, "R-022"));
    put(&mut case, Crowd, 0, "moves", "yes");
    assert!(finds(&case, "R-022"));
}

#[test]
fn an_srv_record_on_a_name_that_moves_to_2019_blocks() {
    let mut case = example("keep-2015-with-2019");
    put(&mut case, Deployment, 0, "sip_moves_to_new_edge", "yes");
    assert!(finds(&case, "R-054"));
}

#[test]
fn a_partner_without_any_way_to_authenticate_blocks() {
    let mut case = ready();
    put(&mut case, Partner, 0, "tls", "NotSupported");
    put(&mut case, Partner, 0, "sasl", "Required");
    put(&mut case, Partner, 0, "dialback", "no");
    assert!(finds(&case, "R-070"));
}

#[test]
fn the_defaults_of_the_cmdlet_are_warned_of() {
    let mut case = ready();
    put(&mut case, Partner, 0, "dialback", "yes");
    assert!(finds(&case, "R-071"));
    assert_eq!(plan(&case).standing(), Standing::Ready);
}

#[test]
fn a_certificate_without_the_domain_blocks_where_xmpp_runs() {
    let mut case = example("keep-2013-with-2019");
    put(&mut case, Edge, 0, "certificate_names", "sip.okafor.example;webcon.okafor.example");
    assert!(finds(&case, "R-120"));
}

#[test]
fn a_wrong_port_in_the_srv_record_blocks() {
    let mut case = ready();
    put(&mut case, Srv, 0, "port", "5222");
    assert!(finds(&case, "R-101"));
}

#[test]
fn two_sites_cannot_both_carry_the_route() {
    let mut case = example("keep-2013-with-2019");
    put(&mut case, Edge, 5, "name", "edge13b.dmz.okafor.example");
    put(&mut case, Edge, 5, "product", "Lync2013");
    put(&mut case, Site, 5, "name", "Abuja");
    put(&mut case, Site, 5, "xmpp_route", "#5");
    assert!(finds(&case, "R-047"));
}

#[test]
fn a_user_on_a_branch_appliance_has_no_xmpp() {
    let mut case = ready();
    put(&mut case, Pool, 0, "role", "Branch");
    assert!(finds(&case, "R-024"));
}

#[test]
fn teams_and_xmpp_do_not_go_together() {
    let mut case = example("keep-2015-with-2019");
    put(&mut case, Deployment, 0, "to", "Teams");
    assert!(finds(&case, "R-015"));
}

#[test]
fn a_wildcard_certificate_blocks() {
    let mut case = example("keep-2013-with-2019");
    put(&mut case, Edge, 0, "certificate_wildcard", "yes");
    assert!(finds(&case, "R-121"));
}

#[test]
fn dns_before_the_partner_blocks() {
    let mut case = ready();
    put(&mut case, Srv, 0, "target", "sip13.lindgren.example");
    put(&mut case, Edge, 1, "access_name", "sip13.lindgren.example");
    assert!(finds(&case, "R-104"));
}

#[test]
fn subscription_edition_beside_a_legacy_island_blocks() {
    let mut case = example("keep-2013-with-2019");
    put(&mut case, Deployment, 0, "from", "SfB2019");
    put(&mut case, Deployment, 0, "to", "SfBSE");
    assert!(finds(&case, "R-006"));
}

#[test]
fn an_edge_with_xmpp_ports_and_no_route_is_found() {
    let mut case = example("keep-2015-with-2019");
    put(&mut case, Site, 0, "xmpp_route", "-");
    assert!(finds(&case, "R-048"));
}

#[test]
fn xmpp_without_federation_in_one_policy_blocks() {
    let mut case = example("keep-2013-with-2019");
    put(&mut case, Policy, 1, "federation", "no");
    assert!(finds(&case, "R-090"));
}

#[test]
fn google_talk_is_gone() {
    let mut case = ready();
    put(&mut case, Partner, 0, "name", "gmail.com");
    assert!(finds(&case, "R-077"));
}
