//! How it is seen that XMPP works, from the bottom up, and what to look at when a rung fails.

use crate::actions::Step;
use crate::plan::Plan;
use crate::runbook::ladder_words::{self as said, Branch, Rung};
use crate::runbook::{Block, Chapter, Item, Said, phrases, powershell, words};
use crate::sources::Cite;
use crate::state::fact::Fact;
use crate::text::lang::Lang;
use crate::text::{Text, Values, holes};

/// The rungs that apply: those for which the plan's own check has the names. A plan at whose end XMPP is gone has none.
pub(super) fn ladder(lang: Lang, plan: &Plan) -> Option<Chapter> {
    let values = &verifying(plan)?.values;
    let items = said::RUNGS.iter().filter(|it| applies(it, values)).map(|it| rung(lang, it, values));
    let blocks = vec![Block::Says(said::LADDER_SAYS.in_lang(lang).to_owned()), Block::Items(items.collect())];
    Some(Chapter { id: "ladder", title: said::LADDER.in_lang(lang).to_owned(), blocks })
}

/// What to look at when a rung fails.
pub(super) fn trouble(lang: Lang, plan: &Plan) -> Option<Chapter> {
    let values = &verifying(plan)?.values;
    let head = [said::SEEN, said::RUNGS_HEAD, said::LOOK, said::SOURCE].map(|it| it.in_lang(lang).to_owned());
    let row = |it: &Branch| {
        let sources = words::sources(lang, None, it.sources).join("\n");
        vec![it.sees.fill(lang, values), it.rungs.to_owned(), it.look.fill(lang, values), sources]
    };
    let rows = said::BRANCHES.iter().map(row).collect();
    let blocks = vec![
        Block::Says(said::TROUBLE_SAYS.in_lang(lang).to_owned()),
        Block::Table { head: head.to_vec(), rows },
        Block::Says(said::TOOLS.in_lang(lang).to_owned()),
    ];
    Some(Chapter { id: "trouble", title: phrases::TROUBLE.in_lang(lang).to_owned(), blocks })
}

/// What both chapters rest on.
pub(super) fn cites(plan: &Plan) -> impl Iterator<Item = &'static Cite> {
    let rungs = said::RUNGS.iter().flat_map(|it| it.sources);
    let all = rungs.chain(said::BRANCHES.iter().flat_map(|it| it.sources));
    all.take(if verifying(plan).is_some() { usize::MAX } else { 0 })
}

/// The step that sees XMPP work; its names are those of the servers that carry it in the end.
fn verifying(plan: &Plan) -> Option<&Step> {
    plan.steps.iter().map(|it| &it.step).find(|it| it.makes.contains(&Fact::Verified))
}

fn applies(rung: &Rung, values: &Values) -> bool {
    let told = |text: &str| holes(text).iter().all(|it| values.get(it).is_some());
    told(rung.run) && told(rung.expect.en)
}

fn rung(lang: Lang, it: &Rung, values: &Values) -> Item {
    let fill = |text: Text| text.fill(lang, values);
    let run = (!it.run.is_empty()).then(|| powershell::command(it.run, values).ok()).flatten();
    Item {
        mark: it.mark.to_owned(),
        title: fill(it.what),
        lines: vec![Said::Check { run, expect: fill(it.expect) }],
        sources: words::sources(lang, None, it.sources),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::examples;
    use crate::plan::sketch;

    fn items(example: &str) -> Option<Vec<Item>> {
        let plan = sketch(&examples::by_id(example).unwrap().case()).unwrap();
        let Block::Items(items) = ladder(Lang::En, &plan)?.blocks.remove(1) else { panic!("the rungs") };
        Some(items)
    }

    #[test]
    fn every_rung_applies_where_the_gateway_is_left_and_none_where_xmpp_ends() {
        assert_eq!(items("lync-2010-to-2013").unwrap().len(), said::RUNGS.len());
        assert_eq!(items("ocs-to-2013").unwrap().len(), said::RUNGS.len());
        assert!(items("retire-for-2019").is_none());
    }

    #[test]
    fn beside_2019_the_rungs_name_the_servers_that_stay() {
        let all = items("keep-2013-with-2019").unwrap();
        let text = format!("{all:?}");
        assert!(text.contains("pool13.corp.okafor.example") && !text.contains("pool19"), "{text}");
        assert!(text.contains("edge13.dmz.okafor.example") && !text.contains("edge19"), "{text}");
    }

    #[test]
    fn twenty_partners_are_one_command() {
        let items = items("lync-2010-to-2013").unwrap();
        let Said::Check { run: Some(run), .. } = &items[11].lines[0] else { panic!("a command") };
        assert!(run.starts_with("'test@") && run.contains("ForEach-Object { Test-CsXmppIM"), "{run}");
    }

    #[test]
    fn no_hole_is_left_in_any_language() {
        for example in examples::ALL {
            let plan = sketch(&example.case()).unwrap();
            for lang in Lang::ALL {
                for chapter in [ladder(lang, &plan), trouble(lang, &plan)].into_iter().flatten() {
                    let text = format!("{chapter:?}");
                    for hole in ["{edge}", "{home}", "{partners}", "{domains}"] {
                        assert!(!text.contains(hole), "{hole} in {}", lang.tag());
                    }
                }
            }
        }
    }
}
