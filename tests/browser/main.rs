//! The built application in a real browser: `cargo xtask test browser` builds it and runs these.
//!
//! The harness, with everything a test can do to a page, is `xtask::browser::Page`.

mod choices;
mod editions;
mod hands;
mod harness;
mod keeping;
mod main_job;
mod paper;
mod shell;
mod views;
mod whereabouts;
