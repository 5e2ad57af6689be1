//! The one native test binary.

mod discovery;
mod fixtures;
mod freedom;
mod laws;
mod mutation;
mod properties;
mod scenarios;
mod simulator;
mod support;
mod texts;
mod tidy;
