//! What of a table fits on paper, where no column can be scrolled into view.

use crate::runbook::beside::BESIDE;

/// As many letters stand in a line of a table.
const LINE: usize = 86;

/// As many of them may be taken by columns that do not wrap.
const NARROW: usize = 58;

/// A line of so many letters, such as two days, does not wrap.
const SHORT: usize = 33;

/// The frame of a column takes the place of so many letters.
const FRAME: usize = 2;

/// What fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Widths {
    /// The columns whose cells stand in one line.
    narrow: Vec<usize>,
    /// Whether no word has to be broken.
    pub words_fit: bool,
}

impl Widths {
    /// What fits of a table.
    pub fn of(head: &[String], rows: &[Vec<String>]) -> Self {
        let columns = 0..head.len();
        let cells = |at: usize| rows.iter().filter_map(move |it| it.get(at));
        let mut narrow: Vec<(usize, usize)> =
            columns.clone().map(|at| (longest(cells(at), is_line_end) + FRAME, at)).collect();
        narrow.sort_unstable();
        let mut sum = 0;
        narrow.retain(|(letters, _)| {
            sum += letters;
            *letters <= SHORT + FRAME && sum <= NARROW
        });
        let width = |at: usize| {
            let words = longest(cells(at).chain(head.get(at)), is_word_end) + FRAME;
            narrow.iter().find(|it| it.1 == at).map_or(words, |it| it.0.max(words))
        };
        let words_fit = columns.map(width).sum::<usize>() <= LINE;
        Self { narrow: narrow.into_iter().map(|it| it.1).collect(), words_fit }
    }

    /// Whether the cells of a column stand in one line.
    pub fn is_narrow(&self, column: usize) -> bool {
        self.narrow.contains(&column)
    }
}

fn is_line_end(it: char) -> bool {
    it == '\n' || it == BESIDE
}

fn is_word_end(it: char) -> bool {
    is_line_end(it) || it == ' ' || it == '-'
}

fn longest<'a>(cells: impl Iterator<Item = &'a String>, ends: fn(char) -> bool) -> usize {
    cells.flat_map(|it| it.split(ends)).map(|it| it.chars().count()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widths(head: &[&str], row: &[&str]) -> Widths {
        let own = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        Widths::of(&own(head), &[own(row)])
    }

    #[test]
    fn a_day_stands_in_one_line_and_a_sentence_wraps() {
        let it = widths(
            &["When", "What"],
            &["Mon 2026-11-02 – Tue 2026-11-03", "Tell users and partners of the day, and ask."],
        );
        assert!(it.is_narrow(0) && !it.is_narrow(1) && it.words_fit);
    }

    #[test]
    fn of_two_languages_the_longer_line_counts() {
        let it = widths(&["When"], &[&format!("{}{BESIDE}{}", "a".repeat(30), "b".repeat(30))]);
        assert!(it.is_narrow(0));
    }

    #[test]
    fn a_list_of_many_steps_wraps() {
        assert!(!widths(&["Steps"], &["2–4, 12–14, 16, 19, 24, 28–30, 33, 39"]).is_narrow(0));
    }

    #[test]
    fn words_that_do_not_fit_beside_each_other_are_broken() {
        let long = "host.".repeat(10);
        assert!(widths(&["Host"], &[&long]).words_fit);
        assert!(!widths(&["From", "To"], &[&long, &long]).words_fit);
    }
}
