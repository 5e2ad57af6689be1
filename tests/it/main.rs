//! The one native test binary.

mod discovery;
mod fixtures;
mod freedom;
mod hostile;
mod hosting;
mod import_order;
mod laws;
mod mutation;
mod outages;
mod properties;
mod reports;
mod scenarios;
mod simulator;
mod support;
#[allow(unreachable_pub, reason = "the fuzzer calls them from outside")]
#[path = "../../fuzz/src/lib.rs"]
mod targets;
mod texts;
mod tidy;
