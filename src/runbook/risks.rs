//! The chapter of what somebody takes upon himself, and of what is worth knowing.

use crate::case::Tick;
use crate::estate::name::Note;
use crate::rules::Weight;
use crate::runbook::write::Writer;
use crate::runbook::{Block, Chapter, paper_words as said, phrases, words};

pub(super) fn risks(writer: &Writer) -> Option<Chapter> {
    let risks: Vec<_> = writer.proposal.of_weight(Weight::Risks).collect();
    let notes: Vec<_> = writer.proposal.of_weight(Weight::Notes).collect();
    let asked: Vec<_> = writer.proposal.questions.iter().filter(|it| it.weight() != Weight::Blocks).collect();
    let mut blocks = Vec::new();
    if !risks.is_empty() {
        let head = [phrases::RULE, phrases::FINDING, phrases::WHY, phrases::REMEDY, said::ACCEPTED_BY];
        let rows = risks.iter().map(|it| {
            let mut row = writer.finding(it);
            row.push(writer.accepted(it).map(signature).unwrap_or_default());
            row
        });
        let head = head.map(|it| writer.say(it)).to_vec();
        blocks.extend([Block::Says(writer.say(said::RISKS_SAY)), Block::Sign { head, rows: rows.collect() }]);
    }
    if !notes.is_empty() {
        blocks.extend([Block::Heading(writer.say(said::NOTES)), writer.findings(&notes)]);
    }
    if !asked.is_empty() {
        blocks.push(Block::Heading(writer.say(phrases::OPEN_QUESTIONS)));
        let list = asked.iter().map(|it| words::question(writer.estate, writer.lang, it.place)).collect();
        blocks.push(Block::List(list));
    }
    (!blocks.is_empty()).then(|| Chapter { id: "risks", title: writer.say(phrases::RISKS), blocks })
}

/// When, who and why, each in a line.
fn signature(it: &Tick) -> String {
    [&it.when, &it.who, &it.note].into_iter().flatten().map(Note::as_str).collect::<Vec<_>>().join("\n")
}
