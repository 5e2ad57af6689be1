//! The examples against their golden files: findings, plan with reasons, runbook.

use cutover::case::Case;
use cutover::export::markdown::markdown;
use cutover::paths::examples;
use cutover::plan::{Proposal, Standing, plan};
use cutover::runbook::{words, write};
use cutover::text::lang::Lang;

use crate::support::golden;

fn findings(case: &Case, proposal: &Proposal) -> String {
    let mut out = format!("standing: {}\n\n", proposal.standing().code());
    for it in &proposal.findings {
        out.push_str(&format!("{} {:?} {}\n", it.rule.number, it.rule.weight, it.rule.says.fill(Lang::En, &it.values)));
    }
    out.push('\n');
    for it in &proposal.questions {
        let rules: Vec<_> = it.rules.iter().map(|it| it.number).collect();
        let asks = words::question(&case.estate, Lang::En, it.place);
        out.push_str(&format!("{:?}? {} ({})\n", it.weight(), asks, rules.join(", ")));
    }
    out
}

fn steps(case: &Case, proposal: &Proposal) -> String {
    let plan = proposal.plan.as_ref().expect("the examples have plans");
    let judgement = proposal.judgement.as_ref().expect("a plan is judged");
    let mut out = format!(
        "states {}, transitions {}, invariants {}, violations {}, complete {}\n\n",
        judgement.states,
        judgement.transitions,
        judgement.invariants,
        judgement.violations.len(),
        judgement.complete
    );
    for (place, it) in plan.steps.iter().enumerate() {
        out.push_str(&format!("{}. {} ({:?})\n", place + 1, it.step.id, it.step.action.phase));
        for reason in it.after.iter().filter(|it| !it.implied) {
            out.push_str(&format!("   {}\n", words::reason(&case.estate, Lang::En, reason)));
        }
    }
    for it in &proposal.outages {
        out.push_str(&format!(
            "\ndark: {} / {} {:?}, steps {} to {:?}, {}–{} min: {:?}",
            case.estate.partner_name(it.partner),
            case.estate.crowd_name(it.crowd),
            it.direction,
            it.from + 1,
            it.to.map(|to| to + 1),
            it.low,
            it.high,
            it.because
        ));
    }
    out.push('\n');
    out
}

fn scenario(id: &str) {
    let case = examples::by_id(id).expect("the example exists").case();
    let proposal = plan(&case);
    golden(&format!("scenarios/{id}/findings.txt"), &findings(&case, &proposal));
    golden(&format!("scenarios/{id}/plan.txt"), &steps(&case, &proposal));
    let runbook = write::write(&case, &proposal, Lang::En, "0000-0000-0000-0000");
    golden(&format!("scenarios/{id}/runbook.en.md"), &markdown(&runbook));
}

#[test]
fn office_communications_server_to_2013() {
    scenario("ocs-to-2013");
}

#[test]
fn lync_2010_to_2013() {
    scenario("lync-2010-to-2013");
}

#[test]
fn lync_2010_to_2015() {
    scenario("lync-2010-to-2015");
}

#[test]
fn lync_2013_beside_2019() {
    scenario("keep-2013-with-2019");
}

#[test]
fn skype_for_business_2015_beside_2019() {
    scenario("keep-2015-with-2019");
}

#[test]
fn lync_2013_to_2019_without_xmpp() {
    scenario("retire-for-2019");
}

#[test]
fn xmpp_retired_alone() {
    scenario("retire-alone");
}

#[test]
fn xmpp_retired_before_subscription_edition() {
    scenario("retire-for-subscription");
}

#[test]
fn xmpp_retired_before_teams() {
    scenario("retire-for-teams");
}

#[test]
fn lync_2013_upgraded_in_place() {
    scenario("upgrade-2013-to-2015");
}

#[test]
fn every_example_is_ready_and_every_state_of_it_is_safe() {
    for example in examples::ALL {
        let proposal = plan(&example.case());
        let judgement = proposal.judgement.as_ref().expect("a plan is judged");
        assert_eq!(judgement.violations, Vec::new(), "{}", example.id);
        assert!(judgement.complete, "{}: not every state was visited", example.id);
        assert_eq!(proposal.standing(), Standing::Ready, "{}", example.id);
    }
}

#[test]
fn the_plan_does_not_depend_on_the_language() {
    for example in examples::ALL {
        let case = example.case();
        let proposal = plan(&case);
        let count = |lang| {
            let runbook = write::write(&case, &proposal, lang, "");
            runbook.chapters.iter().map(|it| it.blocks.len()).collect::<Vec<_>>()
        };
        for lang in Lang::ALL {
            assert_eq!(count(lang), count(Lang::En), "{} in {}", example.id, lang.tag());
        }
    }
}
