//! The chapter of the way back: its triggers, its last moment, its steps in reverse order, and what stays.

use crate::actions::Phase;
use crate::plan::resume::{has_way_back, point_of_no_return};
use crate::plan::{Placed, Plan};
use crate::runbook::write::{Writer, lines};
use crate::runbook::{Block, Chapter, Item, Said, paper_words as said, phrases, ways};
use crate::text::lang::Lang;
use crate::text::{Values, number};

pub(super) fn rollback(writer: &Writer, plan: &Plan) -> Chapter {
    let say = |text| writer.say(text);
    let mut blocks = vec![Block::Says(say(phrases::ROLLBACK_SAYS))];
    let has_window = plan.steps.iter().any(in_window);
    let triggers = triggers(writer.lang, plan, |it| !has_window || in_window(it));
    if !triggers.is_empty() {
        let head = [phrases::STEP, phrases::WHAT, phrases::ABORT].map(say).to_vec();
        blocks.extend([Block::Heading(say(said::TRIGGERS)), Block::Table { head, rows: triggers }]);
    }
    blocks.extend([Block::Heading(say(said::LAST_MOMENT)), Block::Warns(ways::turn(writer.lang, &plan.steps))]);
    if let Some(minutes) = writer.estate.deployment.window_minutes.told().filter(|_| has_window) {
        let values = Values::new().with("minutes", *minutes);
        blocks.push(Block::Says(said::LATEST_IN_WINDOW.fill(writer.lang, &values)));
        let fields = [said::BACK_TAKES, said::DECIDED_AT].map(|it| (say(it), String::new())).to_vec();
        blocks.push(Block::Fields(fields));
    }
    let turn = point_of_no_return(plan).unwrap_or(plan.steps.len());
    let back = items(writer.lang, plan, 0..turn);
    if !back.is_empty() {
        blocks.extend([Block::Heading(say(said::STEPS_BACK)), Block::Items(back)]);
    }
    let beyond = items(writer.lang, plan, turn..plan.steps.len());
    if !beyond.is_empty() {
        blocks.extend([Block::Heading(say(said::BEYOND_RETURN)), Block::Items(beyond)]);
    }
    let stays = plan.steps[..turn].iter().enumerate().filter(|(_, it)| !has_way_back(it.step.action));
    let stays: Vec<String> = stays.map(|(place, it)| stay(writer.lang, place, it)).collect();
    if !stays.is_empty() {
        blocks.extend([Block::Heading(say(said::STAYS)), Block::List(stays)]);
    }
    Chapter { id: "rollback", title: say(phrases::ROLLBACK), blocks }
}

fn in_window(it: &Placed) -> bool {
    it.step.action.phase == Phase::Window
}

/// The abort criteria of the steps that count; those that share one are told together. Where there is a window these
/// are its steps, because what fails outside of it is mended in peace.
fn triggers(lang: Lang, plan: &Plan, counts: impl Fn(&Placed) -> bool) -> Vec<Vec<String>> {
    let mut rows: Vec<(Vec<usize>, String, String)> = Vec::new();
    for (place, placed) in plan.steps.iter().enumerate().filter(|(_, it)| counts(it)) {
        for line in lines(placed, lang) {
            let Said::Abort(text) = line else {
                continue;
            };
            match rows.last_mut() {
                Some(last) if last.2 == text => last.0.push(place + 1),
                _ => rows.push((vec![place + 1], title(lang, placed), text)),
            }
        }
    }
    rows.into_iter()
        .map(|(numbers, title, text)| vec![number::runs(&numbers), first_of(title, &numbers), text])
        .collect()
}

/// The title of the first of several steps.
fn first_of(title: String, numbers: &[usize]) -> String {
    if numbers.len() > 1 { format!("{title}, …") } else { title }
}

/// The ways back of some steps, the last step first. Steps in a row that go back in the same words are told together.
fn items(lang: Lang, plan: &Plan, places: std::ops::Range<usize>) -> Vec<Item> {
    let mut items: Vec<(Vec<usize>, Item)> = Vec::new();
    for place in places.rev() {
        let placed = &plan.steps[place];
        let back: Vec<Said> = lines(placed, lang)
            .into_iter()
            .filter_map(|it| match it {
                // All that stands in this list is the way back, so it need not be said of each.
                Said::WayBack(text) => Some(Said::Do(text)),
                Said::WayBackRun(run) => Some(Said::Run(run)),
                Said::NoWayBack(_) => Some(it),
                _ => None,
            })
            .collect();
        match items.last_mut() {
            Some((numbers, item)) if plan.steps[numbers[0] - 1].step.action == placed.step.action => {
                numbers.push(place + 1);
                // What is said once holds for all; what is run is another command for each.
                let new = back.into_iter().filter(|it| !item.lines.contains(it)).collect::<Vec<_>>();
                item.lines.extend(new);
            }
            _ => {
                let item = Item { mark: String::new(), title: title(lang, placed), lines: back, sources: Vec::new() };
                items.push((vec![place + 1], item));
            }
        }
    }
    items
        .into_iter()
        .map(|(mut numbers, item)| {
            let title = first_of(item.title, &numbers);
            numbers.reverse();
            Item { mark: number::runs(&numbers), title, ..item }
        })
        .collect()
}

fn stay(lang: Lang, place: usize, placed: &Placed) -> String {
    let values = Values::new().with("n", place + 1).with("title", title(lang, placed));
    phrases::BACK_STAYS.fill(lang, &values)
}

fn title(lang: Lang, placed: &Placed) -> String {
    placed.step.action.title.fill(lang, &placed.step.values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Case;
    use crate::paths::examples;
    use crate::plan::plan;

    fn chapter(example: &str) -> (Case, Chapter) {
        let case = examples::by_id(example).unwrap().case();
        let proposal = plan(&case);
        let runbook = crate::runbook::write::write(&case, &proposal, Lang::En, "");
        let chapter = runbook.chapters.into_iter().find(|it| it.id == "rollback").unwrap();
        (case, chapter)
    }

    fn marks(chapter: &Chapter) -> Vec<Vec<String>> {
        let items = chapter.blocks.iter().filter_map(|it| if let Block::Items(it) = it { Some(it) } else { None });
        items.map(|it| it.iter().map(|it| it.mark.clone()).collect()).collect()
    }

    #[test]
    fn the_way_back_begins_before_the_point_of_no_return_and_ends_at_the_first_step() {
        let (case, chapter) = chapter("lync-2010-to-2013");
        let plan = crate::plan::sketch(&case).unwrap();
        let turn = point_of_no_return(&plan).unwrap();
        let marks = marks(&chapter);
        assert_eq!(marks[0].first().unwrap(), &turn.to_string());
        assert_eq!(marks[0].last().unwrap(), "1");
        assert_eq!(marks[1].first().unwrap(), &plan.steps.len().to_string());
    }

    #[test]
    fn what_only_adds_stays_and_is_not_called_a_way_back() {
        let (_, chapter) = chapter("keep-2013-with-2019");
        let text = format!("{chapter:?}");
        assert!(text.contains("the way back is open to the end") && text.contains("stays as it is"), "{text}");
        assert!(!text.contains("Every step has a way back"), "{text}");
    }
}
