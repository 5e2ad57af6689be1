//! The one native test binary.

mod discovery;
mod fixtures;
mod freedom;
mod import_order;
mod laws;
mod mutation;
mod outages;
mod properties;
mod scenarios;
mod simulator;
mod support;
mod texts;
mod tidy;
