//! Adds up the result lines of several test programs.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::run::{Outcome, say};

/// The numbers of a cargo result line, added up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    passed: u64,
    failed: u64,
    ignored: u64,
    measured: u64,
    filtered: u64,
    /// Stages that ended with a failure, and with it possibly without a result line.
    broken: u64,
    /// How long it all took.
    pub took: Duration,
}

impl Tally {
    /// Runs a test command, shows what it prints, and adds its result lines.
    ///
    /// A failure does not end the run: the other stages are worth knowing too.
    pub fn run(&mut self, command: &mut Command) {
        if let Err(sentence) = self.listen(command) {
            say(&sentence);
            self.broken += 1;
        }
    }

    /// Counts a stage that could not even begin.
    pub fn missed(&mut self, sentence: &str) {
        say(sentence);
        self.broken += 1;
    }

    /// Whether every stage ran and every test in it passed.
    pub fn good(&self) -> bool {
        self.failed == 0 && self.broken == 0
    }

    fn listen(&mut self, command: &mut Command) -> Outcome {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("The tests could not be started: {error}."))?;
        let lines = BufReader::new(child.stdout.take().expect("the output stream was asked for"));
        for line in lines.lines() {
            let line = line.map_err(|error| format!("The tests' output could not be read: {error}."))?;
            println!("{line}");
            self.add(&line);
        }
        let status = child.wait().map_err(|error| format!("The tests' end could not be awaited: {error}."))?;
        if status.success() { Ok(()) } else { Err(format!("Not every test of this stage passed ({status}).")) }
    }

    fn add(&mut self, line: &str) {
        let Some((_, numbers)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
            return;
        };
        for part in numbers.split("; ") {
            let (number, word) = part.split_once(' ').unwrap_or_default();
            let number = number.parse::<u64>().unwrap_or_default();
            match word {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.ignored += number,
                "measured" => self.measured += number,
                "filtered out" => self.filtered += number,
                _ => {}
            }
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { passed, failed, ignored, measured, filtered, .. } = self;
        let word = if self.good() { "ok" } else { "FAILED" };
        write!(
            f,
            "test result: {word}. {passed} passed; {failed} failed; {ignored} ignored; {measured} measured; \
             {filtered} filtered out; finished in {:.2}s",
            self.took.as_secs_f64()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn result_lines_add_up() {
        let mut tally = Tally::default();
        tally.add("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s");
        tally.add("test it::works ... ok");
        tally.add("test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s");
        assert_eq!(
            tally.to_string(),
            "test result: ok. 7 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s"
        );
    }

    #[test]
    fn one_failure_fails_the_whole() {
        let mut tally = Tally::default();
        tally.add("test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s");
        assert!(!tally.good());
    }

    #[test]
    fn a_stage_without_a_result_line_fails_the_whole() {
        let mut tally = Tally::default();
        tally.missed("The application could not be built.");
        assert!(tally.to_string().starts_with("test result: FAILED. 0 passed; 0 failed;"));
    }
}
