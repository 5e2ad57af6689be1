//! What is handed out: for each partner organisation a page and the message it goes with, and the other messages.

use crate::estate::Estate;
use crate::export::markdown;
use crate::export::stem::stem;
use crate::plan::Proposal;
use crate::runbook::teams::Desk;
use crate::runbook::teams::messages::{Audience, Message, Moment, messages};
use crate::runbook::teams::messages_words as words;
use crate::runbook::teams::partners::{Change, Roll, contact, page_of_one};
use crate::text::lang::Lang;

/// A page in Markdown and a message for each partner; none while there is no plan.
pub fn files(estate: &Estate, proposal: &Proposal, lang: Lang) -> Vec<(String, String)> {
    let Some(desk) = Desk::of(estate, proposal, lang) else {
        return Vec::new();
    };
    let first = messages(&desk).into_iter().find(|it| (it.audience, it.moment) == (Audience::Partners, Moment::Before));
    let roll = Roll::of(&desk);
    let mut all = Vec::new();
    for (place, (id, _)) in estate.partners.iter().enumerate() {
        let Some(group) = roll.one(id) else { continue };
        let stem = stem(place + 1, &estate.partner_name(id));
        all.push((format!("{stem}.md"), markdown::page(&page_of_one(&desk, &group), lang)));
        // Nobody writes to a partner that is given up: what it is told is somebody's decision.
        if let Some(message) = first.as_ref().filter(|_| group.fare.change != Change::GivenUp) {
            let to = format!("{}: {}\n", words::TO.in_lang(lang), contact(&desk, id));
            all.push((format!("{stem}.txt"), to + &plain(message, lang)));
        }
    }
    all
}

/// Every message template as a text of its own.
pub fn templates(estate: &Estate, proposal: &Proposal, lang: Lang) -> Vec<(String, String)> {
    let Some(desk) = Desk::of(estate, proposal, lang) else {
        return Vec::new();
    };
    let file = |it: &Message| (format!("{}.txt", it.code()), plain(it, lang));
    messages(&desk).iter().map(file).collect()
}

fn plain(message: &Message, lang: Lang) -> String {
    let mut out = format!("{}: {}\n", words::SUBJECT.in_lang(lang), message.subject);
    for paragraph in &message.body {
        out.push_str(&format!("\n{paragraph}\n"));
    }
    out
}
